"""The handles at the ends of the selected words' mark, and the drag that moves one of them.

While a handle is dragged the view shows the mark as it would be; nobody is told before it is let go. Both ends are found
by the reading direction of the characters there, so that the start of Arabic words has its handle at their right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from annotator.errors import AnnotatorError
from annotator.gui.text.layout import Block
from annotator.gui.text.marks import Mark
from annotator.gui.text.scene import Scene
from annotator.model import Event, Fragments, Span
from annotator.text import clean_fragments, next_cluster, previous_cluster

if TYPE_CHECKING:
    from annotator.gui.text.view import ArticleView

Edge = Literal["start", "end"]

_REACH = 5.0  # pixels beside a handle that still count as on it


def edges_on(block: Block, number: int, mark: Mark) -> Iterator[tuple[Edge, float]]:
    """Which ends of a mark lie on a line, and where; pixels from the column's left edge."""
    line_start, line_end = block.line_range(number)
    if line_start <= mark.start < line_end:
        yield (
            "start",
            _side(block, number, mark.start, next_cluster(block.text, mark.start - block.start), leading=True),
        )
    if line_start < mark.end <= line_end:
        last = block.start + previous_cluster(block.text, mark.end - block.start)
        yield "end", _side(block, number, last, mark.end - block.start, leading=False)


def _side(block: Block, number: int, start: int, inside: int, *, leading: bool) -> float:
    """The leading or trailing edge of the character from `start` to `inside`, which counts from the block's start."""
    line, unit = block.lines[number], block.unit(start)
    extents = block.extents(number, start, block.start + inside)
    if not extents:
        return line.caret_x(unit)
    return extents[0][0] if leading != line.runs_left(unit) else extents[-1][1]


def paint_handles(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """A bar and a knob at each end of the selected mark."""
    mark = _selected_mark(block, number, scene)
    if mark is None:
        return
    zoom, height = scene.metrics.zoom, scene.metrics.text_height
    color = scene.looks.of(mark).color
    for _edge, x in edges_on(block, number, mark):
        p.fillRect(QRectF(x - zoom, 0, 2 * zoom, height), color)
        p.setPen(QPen(color, 1.6 * zoom))
        p.setBrush(scene.colors.paper)
        p.drawEllipse(QPointF(x, height + 0.5 * zoom), 3.2 * zoom, 3.2 * zoom)


def _selected_mark(block: Block, number: int, scene: Scene) -> Mark | None:
    """The mark on a line whose ends can be dragged."""
    decoration = block.lines[number].decoration
    if decoration is None or scene.selected is None or not scene.shows_handles:
        return None
    marks = (piece.mark for piece in decoration.pieces)
    return next((mark for mark in marks if mark.key == scene.selected), None)


class HandleDrag:
    """What one handle of a view does: `is_active` from the press on it to the release or Escape."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._edge: Edge = "start"
        self._record: Span | Event | None = None
        self._old: Fragments = ()
        self._new: Fragments = ()

    @property
    def is_active(self) -> bool:
        return self._record is not None

    def edge_at(self, point: QPoint) -> Edge | None:
        """The handle at a point of the viewport; an event with several triggers has none, for which would it move?"""
        view = self._view
        record = view.marks.record(view.selected)
        if isinstance(record, Event) and len(record.triggers) > 1:
            return None
        block, number, inside = view.line_under(point)
        mark = _selected_mark(block, number, view.scene)
        room = view.scene.metrics
        if mark is None or not -2 <= inside.y() <= room.text_height + room.below:
            return None
        near = [(abs(inside.x() - x), edge) for edge, x in edges_on(block, number, mark)]
        distance, edge = min(near, default=(_REACH + 1, "start"))
        return edge if distance <= _REACH * max(1.0, room.zoom) else None

    def begin(self, point: QPoint) -> bool:
        """Take the handle at a point; False where there is none."""
        edge = self.edge_at(point)
        record = self._view.marks.record(self._view.selected)
        place = record.trigger if isinstance(record, Event) else record
        if edge is None or record is None or place is None:
            return False
        self._edge, self._record = edge, record
        self._old = self._new = place.fragments
        return True

    def move(self, point: QPoint) -> None:
        """Show the mark with its end at a point; nothing after the drag was cancelled or forgotten."""
        if self._record is None:
            return
        moved = self._moved_to(self._view.offset_at(point))
        if moved != self._new:
            self._new = moved
            self._show(moved)

    def finish(self) -> tuple[int, Fragments] | None:
        """Let go: the annotation's id and its fragments now, None where they are as they were."""
        record, new = self._record, self._new
        changed = new != self._old
        self.cancel()
        return (record.id, new) if record is not None and changed else None

    def cancel(self) -> None:
        """Show everything as it was."""
        if self._record is not None and self._new != self._old:
            self._show(self._old)
        self.forget()

    def forget(self) -> None:
        """Somebody else has changed what is shown: the drag is over."""
        self._record = None

    def _moved_to(self, offset: int) -> Fragments:
        """The fragments with the dragged end there; the fragment keeps at least one character, others stay."""
        text = self._view.article
        if self._edge == "start":
            (_, end), *rest = self._old
            moved = ((min(offset, previous_cluster(text, end)), end), *rest)
        else:
            *before, (start, _) = self._old
            moved = (*before, (start, max(offset, next_cluster(text, start))))
        try:
            return clean_fragments(text, moved)
        except AnnotatorError:  # nothing but blanks
            return self._new

    def _show(self, fragments: Fragments) -> None:
        record = self._record
        if isinstance(record, Span):
            self._view.show_changed({record.id: replace(record, fragments=fragments)}, {})
        elif record is not None and record.trigger is not None:
            trigger = replace(record.trigger, fragments=fragments)
            self._view.show_changed({}, {record.id: replace(record, triggers=(trigger,))})


CURSOR = Qt.CursorShape.SizeHorCursor
