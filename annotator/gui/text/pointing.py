"""What lies at a point of a decorated line. Points count from the left top of the line's text."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from annotator.gui.text.layout import Block
from annotator.gui.text.marks import Order
from annotator.gui.text.metrics import Metrics

_NEAR = 1.0  # pixels beside a word that still count as on it


def under(block: Block, number: int, point: QPointF, metrics: Metrics) -> list[int]:
    """The spans and events at a point, the innermost first: the one whose label it is, or those of the words."""
    label = tagged(block, number, point)
    if label is not None:
        return [label]
    decoration = block.lines[number].decoration
    if decoration is None or not -3 <= point.y() <= metrics.text_height + metrics.below:
        return []
    left_of, right_of = point.x() + _NEAR, point.x() - _NEAR
    found: list[int] = []
    for piece in decoration.pieces:
        for left, right in piece.extents:
            if left <= left_of and right_of <= right:
                found.append(piece.mark.owner)
                break
    return list(dict.fromkeys(found))


def tagged(block: Block, number: int, point: QPointF) -> int | None:
    """The span or event whose label is at a point."""
    decoration = block.lines[number].decoration
    for tag in decoration.tags if decoration else ():
        if tag.piece and tag.box.contains(point):
            return tag.piece.mark.owner
    return None


def beginning(block: Block, number: int) -> list[Order]:
    """The places of the spans and events that begin on a line."""
    decoration = block.lines[number].decoration
    pieces = decoration.pieces if decoration else []
    return [piece.mark.order for piece in pieces if piece.begins and piece.mark.kind != "value"]
