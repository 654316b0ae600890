"""How a row of a list is painted in this program: its ground, its parts from both ends, a key cap."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.gui.panel_parts import hover_color, rule_color
from annotator.gui.plain import scaled


class RowLine:
    """What is left of a row while its parts are taken from both ends; mirrored in a program that reads from the right."""

    def __init__(self, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self._whole, self._left, self._right = rect, rect.left(), rect.right() + 1
        self._direction = direction

    def _placed(self, left: int, width: int) -> QRect:
        rect = QRect(left, self._whole.top(), width, self._whole.height())
        return QStyle.visualRect(self._direction, self._whole, rect)

    def take_left(self, width: int) -> QRect:
        self._left += width
        return self._placed(self._left - width, width)

    def take_right(self, width: int) -> QRect:
        self._right -= width
        return self._placed(self._right, width)

    @property
    def rest(self) -> QRect:
        return self._placed(self._left, max(0, self._right - self._left))


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem, *, selected: bool = False) -> None:
    """The ground of a row: tinted under the mouse, more so where it is current, with a bar where it is selected."""
    rect, palette = option.rect, option.palette
    state = option.state
    current = bool(state & QStyle.StateFlag.State_Selected)
    if selected or current:
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, hover_color(palette))
    if selected or (current and state & QStyle.StateFlag.State_HasFocus):
        bar = QStyle.visualRect(option.direction, rect, QRect(rect.left(), rect.top(), 2, rect.height()))
        painter.fillRect(bar, palette.color(QPalette.ColorRole.Accent))


def paint_key_cap(painter: QPainter, cell: QRect, key: str, palette: QPalette, font: QFont) -> None:
    """The key that applies a label, as a small outlined cap."""
    side = min(cell.width(), cell.height() - 5)
    cap = QRectF(cell.center().x() - side / 2 + 1, cell.center().y() - side / 2 + 1, side - 1, side - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(rule_color(palette))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cap, 3, 3)
    painter.setFont(scaled(font, 0.86))
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    painter.setFont(font)
