"""The small mark of a label, as the text shows it: an entity a pale square over a line, an event a filled chip.

Two shapes, so that the kind can be told without the colour. The codebook's colour keeps its hue; its lightness is moved
until it stands out from the ground, so one codebook serves light and dark.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_CONTRAST = 3.0  # WCAG 1.4.11 for marks that carry meaning


def _luminance(color: QColor) -> float:
    """Relative luminance after WCAG 2.1, 0 to 1."""
    parts = (color.redF(), color.greenF(), color.blueF())
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours after WCAG 2.1, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@functools.lru_cache(maxsize=1024)
def _moved(color: str, ground: int) -> QColor:
    back = QColor.fromRgb(ground)
    seen = QColor(color) if QColor.isValidColorName(color) else QColor("#808080")
    hue, saturation, lightness, _ = seen.getHslF()
    step = 0.03 if _luminance(back) < 0.18 else -0.03
    while contrast(seen, back) < _CONTRAST and 0.0 < lightness + step < 1.0:
        lightness += step
        seen = QColor.fromHslF(max(0.0, hue), saturation, lightness)
    return seen


def label_color(color: str, palette: QPalette) -> QColor:
    """A codebook's `#rrggbb` as it can be seen on the palette's ground; grey where it is no colour."""
    return _moved(color, palette.color(QPalette.ColorRole.Base).rgb())


def swatch_width(metrics: QFontMetrics) -> int:
    """The room a swatch takes in a row of this font, in pixels."""
    return metrics.ascent() + 2


def paint_swatch(painter: QPainter, cell: QRectF, color: QColor, *, is_event: bool) -> None:
    """Paint the mark in the middle of `cell`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    width = cell.width()
    if is_event:
        height = width * 0.62
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(cell.left(), cell.center().y() - height / 2, width, height), 2.5, 2.5)
    else:
        side = width * 0.86
        square = QRectF(cell.left() + (width - side) / 2, cell.center().y() - side / 2, side, side)
        pale = QColor(color)
        pale.setAlphaF(0.3)
        painter.fillRect(square, pale)
        painter.fillRect(QRectF(square.left(), square.bottom() - 2, side, 2), color)
    painter.restore()


class Swatch(QWidget):
    """The mark of one label as a widget; grey until one is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = ""
        self._is_event = False
        side = swatch_width(self.fontMetrics())
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_label(self, color: str, *, is_event: bool) -> None:
        """Show this colour in the shape of its kind."""
        self._color, self._is_event = color, is_event
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        color = label_color(self._color, self.palette())
        paint_swatch(QPainter(self), QRectF(self.rect()), color, is_event=self._is_event)
