"""The other mentions of what is selected or under the pointer: a dashed line around each, quieter than around a filler."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from annotator.gui.text.decorate import without_lane
from annotator.gui.text.layout import Block
from annotator.gui.text.marks import Mark
from annotator.gui.text.scene import Scene

_DASHES = [2.5, 2.0]


def paint_same(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """Dashes around the mentions of the same thing."""
    decoration = block.lines[number].decoration
    if decoration is None or not scene.same:
        return

    def is_same(mark: Mark) -> bool:
        return mark.key in scene.same and not scene.is_lit(mark)

    radius, pen = 3.5 * scene.metrics.zoom, QPen()
    pen.setWidthF(1.2 * scene.metrics.zoom)
    pen.setDashPattern(_DASHES)
    p.setBrush(Qt.BrushStyle.NoBrush)
    for fill in [*decoration.fills, *without_lane(decoration, scene.metrics, is_same)]:
        if is_same(fill.piece.mark):
            pen.setColor(fill.piece.look.color)
            p.setPen(pen)
            p.drawRoundedRect(fill.rect, radius, radius)
