"""The picture of one line, painter by painter, from the paper up.

Each painter draws one kind of thing on one line; all geometry was worked out before. The painter's origin is the left
end of the top of the line's text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.gui.text.arcs import Bus
from annotator.gui.text.decorate import Tag, without_lane
from annotator.gui.text.handles import paint_handles
from annotator.gui.text.invisibles import paint_invisibles
from annotator.gui.text.layout import Block
from annotator.gui.text.links import paint_links
from annotator.gui.text.same import paint_same
from annotator.gui.text.scene import Scene

Painter = Callable[[QPainter, Block, int, Scene], None]

_NO_PEN = Qt.PenStyle.NoPen
_NO_BRUSH = Qt.BrushStyle.NoBrush


def paint_hits(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """What a search found."""
    if not scene.hits:
        return
    start, end = block.line_range(number)
    first = max(0, bisect_right(scene.hits, (start, start)) - 1)
    for index in range(first, len(scene.hits)):
        left, right = scene.hits[index]
        if left >= end:
            break
        current = index == scene.current_hit
        _fill_words(p, block, number, scene, left, right, scene.colors.hit_current if current else scene.colors.hit)
        if current:
            p.setPen(QPen(scene.colors.ink, scene.metrics.zoom))
            p.setBrush(_NO_BRUSH)
            for x1, x2 in block.extents(number, left, right):
                p.drawRect(_words_rect(x1, x2 - x1, scene))


def paint_words(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """The selected words, and a little more where the selection goes on to the next paragraph."""
    if not scene.words:
        return
    color = scene.colors.selection if scene.focused else scene.colors.selection_idle
    for start, end in scene.words:
        _fill_words(p, block, number, scene, start, end, color)
        if start <= block.end < end and number == len(block.lines) - 1:
            line = block.lines[number]
            p.fillRect(_words_rect(line.caret_x(line.end), 6 * scene.metrics.zoom, scene), color)


def paint_fills(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """The rounded grounds of spans and triggers, the outer first."""
    decoration = block.lines[number].decoration
    if decoration is None or not decoration.fills:
        return
    radius = 3.5 * scene.metrics.zoom
    p.setPen(_NO_PEN)
    for fill in decoration.fills:
        if not fill.has_ground:
            continue
        look = fill.piece.look
        p.setBrush(look.fill_lit if scene.is_lit(fill.piece.mark) else look.fill)
        p.drawRoundedRect(fill.rect, radius, radius)


def paint_underlines(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """The lines under spans, and the dots between parts that belong together."""
    decoration = block.lines[number].decoration
    if decoration is None:
        return
    for underline in decoration.underlines:
        look = underline.piece.look
        if look.stroke is None:
            p.fillRect(underline.rect, look.underline)
        else:
            y = underline.rect.center().y()
            p.setPen(look.stroke)
            p.drawLine(QPointF(underline.rect.left(), y), QPointF(underline.rect.right(), y))
    for left, right, look in decoration.connectors:
        p.setPen(look.dots)
        p.drawLine(left, right)


def paint_arcs(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """The buses of the shown events, with the names of the roles."""
    buses = scene.buses(block, number)
    if not buses:
        return
    p.setFont(scene.metrics.label)
    for bus in buses:
        _paint_bus(p, bus, scene)


def paint_tags(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """The labels over the words: small capitals for spans, filled chips for triggers, hint letters before them."""
    decoration = block.lines[number].decoration
    if decoration is None or not decoration.tags:
        return
    p.setFont(scene.metrics.label)
    on_arcs = bool(scene.buses(block, number))
    for tag in decoration.tags:
        hint = scene.hints.get(tag.piece.mark.owner) if tag.piece else None
        if hint is None:
            _paint_tag(p, tag, scene, on_arcs)
        else:
            shift = _paint_badge(p, hint, tag.box, scene)
            p.translate(shift, 0)
            _paint_tag(p, tag, scene, True)
            p.translate(-shift, 0)


def paint_text(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """The words."""
    line = block.lines[number]
    p.setPen(scene.colors.ink)
    line.qline.draw(p, QPointF(0.0, line.baseline_shift))


def paint_outlines(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """A line around what is selected, a thinner one around what is hovered or belongs to the shown event."""
    decoration = block.lines[number].decoration
    if decoration is None or (scene.selected is None and scene.hovered is None):
        return
    radius = 3.5 * scene.metrics.zoom
    p.setBrush(_NO_BRUSH)
    for fill in [*decoration.fills, *without_lane(decoration, scene.metrics, scene.is_lit)]:
        mark = fill.piece.mark
        if not scene.is_lit(mark):
            continue
        thickness = 2.0 if mark.owner == scene.selected else 1.2
        p.setPen(QPen(fill.piece.look.color, thickness * scene.metrics.zoom))
        p.drawRoundedRect(fill.rect, radius, radius)


def paint_caret(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """The caret, while it is lit."""
    caret = scene.caret
    if caret is None or not block.start <= caret <= block.end or block.line_at(caret) != number:
        return
    x = block.lines[number].caret_x(block.unit(caret))
    width = max(2.0, 1.6 * scene.metrics.zoom)
    p.fillRect(QRectF(round(x) - 1.0, 0.0, width, scene.metrics.text_height), scene.colors.ink)


PAINTERS: Sequence[Painter] = (
    paint_words,
    paint_hits,
    paint_fills,
    paint_underlines,
    paint_links,
    paint_arcs,
    paint_tags,
    paint_text,
    paint_invisibles,
    paint_same,
    paint_outlines,
    paint_handles,
    paint_caret,
)


def paint_margin(p: QPainter, rows: Sequence[tuple[Block, int]], scene: Scene, height: int) -> None:
    """The verticals that join the buses of an event on several lines, in the left margin.

    They run out of the window towards members that are not in it. `rows` are the blocks in the window and their tops.
    """
    joined: dict[int, list[float]] = {}
    for block, top in rows:
        for number, base in enumerate(block.bases):
            for bus in scene.buses(block, number):
                if bus.far:
                    joined.setdefault(bus.event_id, []).append(top + base + bus.y)
    first, last = rows[0][0].start, rows[-1][0].end
    shown: dict[int, list[float]] = {}
    if scene.event is not None and scene.draws_arcs:
        shown[scene.event] = []
    for event_id, buses in (shown | joined).items():
        members = scene.members if event_id == scene.event else scene.arcs.members(event_id)
        starts = [mark.start for _, mark in members]
        over = -10.0 if min(starts, default=first) < first else None
        under = height + 10.0 if max(starts, default=last) > last else None
        if not buses and (over is None or under is None):
            continue
        p.setPen(_arc_pen(event_id, scene))
        p.setBrush(_NO_BRUSH)
        x, bend = scene.arcs.margin_x(event_id), scene.arcs.corner
        p.drawPath(_margin_path(x, bend, buses, over, under))
        for y in buses:
            p.drawLine(QPointF(x + bend, y), QPointF(-scene.metrics.bleed, y))


def _margin_path(x: float, bend: float, heights: list[float], over: float | None, under: float | None) -> QPainterPath:
    path = QPainterPath()
    top, bottom = min(heights, default=0.0), max(heights, default=0.0)
    bend_down = min(bend, (bottom - top) / 2) if under is None and over is None else bend
    for y in heights:
        if y == top and over is None:
            path.moveTo(x + bend, y)
            path.quadTo(x, y, x, y + bend_down)
        elif y == bottom and under is None:
            path.moveTo(x + bend, y)
            path.quadTo(x, y, x, y - bend_down)
        else:
            path.moveTo(x + bend, y)
            path.lineTo(x, y)
    start = over if over is not None else top + bend_down
    end = under if under is not None else bottom - bend_down
    if end > start:
        path.moveTo(x, start)
        path.lineTo(x, end)
    return path


def _fill_words(p: QPainter, block: Block, number: int, scene: Scene, start: int, end: int, color: QColor) -> None:
    for left, right in block.extents(number, start, end):
        p.fillRect(_words_rect(left, right - left, scene), color)


def _words_rect(left: float, width: float, scene: Scene) -> QRectF:
    return QRectF(left, 0.0, width, scene.metrics.text_height + scene.metrics.zoom)


def _arc_pen(event_id: int, scene: Scene) -> QPen:
    color = QColor(scene.arcs.look(event_id).color)
    shown = scene.event is None or event_id == scene.event
    color.setAlpha(235 if shown else 80)
    thicker = scene.all_arcs and event_id == scene.event
    thickness = (1.8 if thicker else 1.3) * scene.metrics.zoom
    return QPen(color, thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def _paint_bus(p: QPainter, bus: Bus, scene: Scene) -> None:
    pen = _arc_pen(bus.event_id, scene)
    p.setBrush(_NO_BRUSH)
    p.setPen(pen)
    p.drawPath(bus.path)
    p.setBrush(pen.color())
    p.setPen(_NO_PEN)
    for arrow in bus.arrows:
        p.drawPolygon(arrow)
    for name in bus.names:
        p.fillRect(name.patch, scene.colors.paper)
        p.setPen(pen.color())
        p.drawStaticText(name.origin, name.letters.static)


def _paint_tag(p: QPainter, tag: Tag, scene: Scene, on_arcs: bool) -> None:
    if tag.piece is None:
        p.setPen(scene.colors.muted)
    elif tag.piece.look.chip:
        look = tag.piece.look
        p.setPen(_NO_PEN)
        p.setBrush(look.color)
        p.drawRoundedRect(tag.box.adjusted(0, 0, 0, -0.5), 3 * scene.metrics.zoom, 3 * scene.metrics.zoom)
        p.setPen(look.chip_ink)
    else:
        if on_arcs:
            p.fillRect(tag.box.adjusted(0, 1.5, 0, -1), scene.colors.paper)
        p.setPen(tag.piece.look.color)
    p.drawStaticText(tag.origin, tag.letters.static)


def _paint_badge(p: QPainter, hint: str, box: QRectF, scene: Scene) -> float:
    """A hint letter at the left of a label; returns how far the label has to move."""
    zoom = scene.metrics.zoom
    letters = scene.looks.lettering.of(hint)
    badge = QRectF(box.left(), box.top() - 1.5 * zoom, max(13 * zoom, letters.advance + 8 * zoom), 13 * zoom)
    p.fillRect(badge.adjusted(-2 * zoom, 0, 2 * zoom, -1.5 * zoom), scene.colors.paper)
    p.setPen(_NO_PEN)
    p.setBrush(scene.colors.badge)
    p.drawRoundedRect(badge, 3 * zoom, 3 * zoom)
    p.setPen(scene.colors.badge_ink)
    origin = QPointF(badge.center().x() - letters.advance / 2, badge.center().y() - letters.height / 2)
    p.drawStaticText(origin, letters.static)
    return badge.width() + 3 * zoom
