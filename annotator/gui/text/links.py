"""The line that leads from part to part of a discontinuous mark while it is selected or under the pointer.

Without it the parts on other lines would have to be looked for: between parts far from each other a line's own dots are
too short to follow.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from annotator.gui.text.layout import Block
from annotator.gui.text.marks import Mark, Marks
from annotator.gui.text.scene import Scene

_FARTHEST = 2000  # code points from the first part to the last: beyond, the line would cover page after page


def linked(marks: Marks, ids: Sequence[int | None]) -> list[Mark]:
    """Those of some annotations whose parts are led to."""
    found = (marks.find(number) for number in dict.fromkeys(ids) if number is not None)
    return [mark for mark in found if mark and len(mark.fragments) > 1 and mark.end - mark.start <= _FARTHEST]


def paint_links(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """Dots under all that stands between the parts."""
    for mark in scene.linked:
        start, end = block.line_range(number)
        for (_, left), (right, _) in pairwise(mark.fragments):
            if left < end and start < right:
                _paint_gap(p, block, number, scene, mark, (left, right))


def _paint_gap(p: QPainter, block: Block, number: int, scene: Scene, mark: Mark, gap: tuple[int, int]) -> None:
    metrics, look = scene.metrics, scene.looks.of(mark)
    decoration = block.lines[number].decoration
    pieces = decoration.pieces if decoration else []
    lane = next((piece.lane for piece in pieces if piece.mark.key == mark.key), 0)
    y = metrics.text_height + round(lane * metrics.underline_lane) + max(1, round(1.8 * metrics.zoom)) / 2
    pen = QPen(look.dots)
    pen.setColor(look.color)
    p.setPen(pen)
    for x1, x2 in block.extents(number, *gap):
        p.drawLine(QPointF(x1, y), QPointF(x2, y))
