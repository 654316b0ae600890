"""What is drawn around the words of one line, worked out once and kept until an annotation on the line changes.

A line's decoration depends on nothing but the marks that touch the line, so that a new span costs the lines it covers.
All points are relative to the column's left edge and the top of the line's text: the line may move, they stay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

from annotator.gui.text.clusters import Extent
from annotator.gui.text.lanes import Lanes, merged
from annotator.gui.text.layout import Block
from annotator.gui.text.looks import Letters, Look, Looks
from annotator.gui.text.marks import Mark, Order
from annotator.gui.text.metrics import MOST_LANES, Metrics

MOST_LABEL_LANES = 4
MOST_GROUNDS = 2
"""Grounds of the same words: each darkens the one before, and the words are to stay readable."""


@dataclass(slots=True)
class Piece:
    """The part of a mark that lies on the line. `begins`: the mark's first word is here, so its label is, too."""

    mark: Mark
    look: Look
    extents: list[Extent]
    gaps: list[Extent]  # between parts of a discontinuous mark, and towards its parts on other lines
    begins: bool
    head: float  # the leading edge of the first character on the line
    from_right: bool  # that character runs from right to left
    lane: int = 0

    @property
    def hull(self) -> Extent:
        everything = self.extents + self.gaps
        return min(left for left, _ in everything), max(right for _, right in everything)

    @property
    def reach(self) -> float:
        """How far the mark goes on from its first character without a gap."""
        if self.from_right:
            return self.head - min((left for left, right in self.extents if right >= self.head - 1), default=self.head)
        return max((right for left, right in self.extents if left <= self.head + 1), default=self.head) - self.head


@dataclass(slots=True)
class Box:
    """A fill or an underline. A fill without a ground is only outlined, when it is selected."""

    rect: QRectF
    piece: Piece
    has_ground: bool = True


@dataclass(slots=True)
class Tag:
    """A label over its words; with no piece it counts what there is no room for: "+3"."""

    box: QRectF
    origin: QPointF
    letters: Letters
    piece: Piece | None


@dataclass(slots=True)
class Anchor:
    """Where arcs reach a mark that begins on the line."""

    x: float
    y: float
    mark: Mark


@dataclass(slots=True)
class Decoration:
    """All that is drawn on one line, from the outer to the inner; lanes say how much room that takes."""

    pieces: list[Piece] = field(default_factory=list)  # the inner first
    fills: list[Box] = field(default_factory=list)
    underlines: list[Box] = field(default_factory=list)
    connectors: list[tuple[QPointF, QPointF, Look]] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    anchors: dict[int, Anchor] = field(default_factory=dict)
    label_lanes: int = 0
    underline_lanes: int = 0


def decorate(block: Block, index: int, marks: Iterable[Mark], looks: Looks, metrics: Metrics) -> Decoration:
    """Lay out the decoration of a block's line from the marks that touch it."""
    decoration = Decoration()
    pieces = [piece for mark in marks if (piece := _piece(block, index, mark, looks, metrics))]
    if not pieces:
        return decoration
    pieces.sort(key=lambda piece: (piece.mark.end - piece.mark.start, -piece.mark.key))
    decoration.pieces = pieces
    decoration.underline_lanes = _stack(pieces)
    for piece in reversed(pieces):
        if piece.lane < MOST_LANES:
            _draw(decoration, piece, metrics)
    _label(decoration, looks, metrics)
    _anchor(decoration, metrics)
    return decoration


def _piece(block: Block, index: int, mark: Mark, looks: Looks, metrics: Metrics) -> Piece | None:
    line = block.lines[index]
    extents: list[Extent] = []
    parts: list[tuple[int, int]] = []
    for start, end in mark.fragments:
        first, last = block.clip(index, start, end)
        if first < last:
            extents += line.extents(first, last)
            parts.append((first, last))
    if not extents:
        return None
    extents.sort()
    begin = block.unit(mark.start)
    begins = block.start <= mark.start < block.end and line.start <= begin < line.end
    gaps = _gaps(block, index, mark, extents, metrics) if len(mark.fragments) > 1 else []
    first = parts[0][0]
    return Piece(mark, looks.of(mark), extents, gaps, begins, line.caret_x(first), line.runs_left(first))


def _gaps(block: Block, index: int, mark: Mark, extents: list[Extent], metrics: Metrics) -> list[Extent]:
    """What joins the parts of a discontinuous mark: all between two on the line, a stub towards one elsewhere."""
    gaps = [(left[1], right[0]) for left, right in pairwise(extents)]
    line_start, line_end = block.line_range(index)
    stub = 13 * metrics.zoom
    backwards = block.lines[index].runs_left(block.lines[index].start)
    if any(start < line_start and end <= line_start for start, end in mark.fragments):
        gaps.append((extents[-1][1], extents[-1][1] + stub) if backwards else (extents[0][0] - stub, extents[0][0]))
    if any(start >= line_end for start, _ in mark.fragments):
        gaps.append((extents[0][0] - stub, extents[0][0]) if backwards else (extents[-1][1], extents[-1][1] + stub))
    return gaps


def _stack(pieces: list[Piece]) -> int:
    """Give each piece its underline lane, the inner nearest to the text; returns how many lanes are drawn.

    The same words are often read for many events ("on Tuesday"): as values they share a lane, or nothing else had one.
    """
    lanes = Lanes()
    read: dict[tuple[Extent, ...], int] = {}
    for piece in pieces:
        intervals = [piece.hull] if piece.gaps else piece.extents
        if piece.mark.kind == "value" and tuple(intervals) in read:
            piece.lane = read[tuple(intervals)]
            continue
        piece.lane = lanes.above_all(intervals)
        if piece.mark.kind == "value":
            read[tuple(intervals)] = piece.lane
        if piece.lane < MOST_LANES:
            for interval in intervals:
                lanes.put(piece.lane, interval)
    return len(lanes)


def _draw(decoration: Decoration, piece: Piece, metrics: Metrics) -> None:
    zoom = metrics.zoom
    top = (2 - 1.2 * min(piece.lane, 3)) * zoom
    bottom = float(metrics.text_height + round(piece.lane * metrics.underline_lane))
    thickness = max(1, round(1.8 * zoom))
    for left, right in piece.extents:
        if piece.mark.kind != "value":
            fill = QRectF(left - zoom, top, right - left + 2 * zoom, bottom + thickness - top)
            below = sum(box.rect.left() == fill.left() and box.rect.right() == fill.right() for box in decoration.fills)
            decoration.fills.append(Box(fill, piece, below < MOST_GROUNDS))
            decoration.underlines.append(Box(QRectF(left - zoom, bottom, right - left + 2 * zoom, thickness), piece))
    middle = bottom + thickness / 2
    joined = piece.gaps + (piece.extents if piece.mark.kind == "value" else [])
    for left, right in joined:
        decoration.connectors.append((QPointF(left, middle), QPointF(right, middle), piece.look))


def without_lane(decoration: Decoration, metrics: Metrics, wanted: Callable[[Mark], bool]) -> list[Box]:
    """Where the wanted ones of those marks would be filled for which no lane was left."""
    if len(decoration.pieces) <= MOST_LANES:
        return []
    bottom = metrics.text_height + round(MOST_LANES * metrics.underline_lane)
    return [
        Box(QRectF(left - metrics.zoom, -metrics.zoom, right - left + 2 * metrics.zoom, bottom), piece)
        for piece in decoration.pieces
        if piece.lane >= MOST_LANES and piece.mark.kind != "value" and wanted(piece.mark)
        for left, right in piece.extents
    ]


def _label(decoration: Decoration, looks: Looks, metrics: Metrics) -> None:
    """Put a label over each mark that begins here, beside others where it can, over them where it must."""
    lanes = Lanes()
    left_out: list[Piece] = []
    beginning = [piece for piece in decoration.pieces if piece.begins and piece.mark.kind != "value"]
    reaches = [(piece.head, piece.reach) for piece in beginning]
    farthest = {
        head: max(reach for at, reach in reaches if abs(at - head) < 1) for head in {head for head, _ in reaches}
    }
    for piece in sorted(beginning, key=_label_order):
        if piece.lane >= MOST_LANES or not _place(decoration, lanes, piece, farthest[piece.head], metrics):
            left_out.append(piece)
    for left, right in merged(piece.hull for piece in left_out):
        count = sum(left <= piece.hull[0] <= right for piece in left_out)
        letters = looks.lettering.of(f"+{count}")
        lane = max(0, len(lanes) - 1)
        x = lanes.beside(lane, left, letters.advance, 5 * metrics.zoom, 1)
        lanes.put(lane, (x, x + letters.advance))
        decoration.tags.append(_tag(x, letters.advance, lane, letters, None, metrics))
    decoration.label_lanes = len(lanes)


def _label_order(piece: Piece) -> tuple[float, Order]:
    """In the direction of reading; of those that begin together the outer first."""
    return -piece.head if piece.from_right else piece.head, piece.mark.order


def _place(decoration: Decoration, lanes: Lanes, piece: Piece, farthest: float, metrics: Metrics) -> bool:
    """Put a label into the lowest lane where it need not stand farther than `farthest` from its words' beginning."""
    width = piece.look.letters.advance + (10 if piece.look.chip else 1) * metrics.zoom
    direction = -1 if piece.from_right else 1
    wanted = piece.head - width if piece.from_right else piece.head - metrics.zoom
    for lane in range(MOST_LABEL_LANES):
        x = lanes.beside(lane, wanted, width, 5 * metrics.zoom, direction)
        if abs(x - wanted) <= farthest:
            lanes.put(lane, (x, x + width))
            decoration.tags.append(_tag(x, width, lane, piece.look.letters, piece, metrics))
            return True
    return False


def _tag(x: float, width: float, lane: int, letters: Letters, piece: Piece | None, metrics: Metrics) -> Tag:
    height = metrics.label_lane
    box = QRectF(x, -metrics.zoom - (lane + 1) * height, width, height)
    inset = (width - letters.advance) / 2
    return Tag(box, QPointF(x + inset, box.center().y() - letters.height / 2), letters, piece)


def _anchor(decoration: Decoration, metrics: Metrics) -> None:
    tagged = {tag.piece.mark.key: tag.box for tag in decoration.tags if tag.piece}
    inset = 5.5 * metrics.zoom
    for piece in decoration.pieces:
        if not piece.begins:
            continue
        box = tagged.get(piece.mark.key)
        edge = piece.head if box is None else box.right() if piece.from_right else box.left()
        x = int(edge - inset if piece.from_right else edge + inset) + 0.5
        above = [tag.box.top() for tag in decoration.tags if tag.box.left() <= x <= tag.box.right()]
        decoration.anchors[piece.mark.key] = Anchor(x, box.top() if box else min(above, default=0.0), piece.mark)
