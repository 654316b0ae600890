"""The small mark of a label, as the text shows it: an entity a pale square over a line, an event a filled chip.

Two shapes, so that the kind can be told without the colour. The codebook's colour is moved in lightness by the same rule
as in the text, so that a label looks alike in both.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from annotator.codebook import Kind
from annotator.gui.panel_parts import is_dark
from annotator.gui.text.theme import readable

_GROUNDS = (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Highlight)
UNKNOWN = "#808080"
"""The colour of a label that the codebook does not have."""


_instead: dict[str, str] = {}


def show_instead(colors: Mapping[str, str]) -> None:
    """Show other colours in place of some of the codebook's, in every panel; an empty mapping shows its own again."""
    _instead.clear()
    _instead.update(colors)


def label_color(color: str, palette: QPalette) -> QColor:
    """A codebook's `#rrggbb`, or what is shown instead, as it can be read on the palette's ground and selection."""
    color = _instead.get(color, color)
    grounds = tuple(palette.color(role).name() for role in _GROUNDS)
    return QColor(readable(color, grounds, is_dark(palette)))


def swatch_width(metrics: QFontMetrics) -> int:
    """The room a swatch takes in a row of this font, in pixels."""
    return metrics.ascent() + 2


def paint_swatch(
    painter: QPainter, cell: QRectF, color: QColor, *, is_event: bool = False, kind: Kind = "entity"
) -> None:
    """Paint the mark in the middle of `cell`, in the shape of its kind; `is_event` is short for one of them."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    width = cell.width()
    if kind == "relation":
        painter.fillRect(QRectF(cell.left(), cell.center().y() - 1, width, 2), color)
    elif kind == "document":
        painter.setPen(QPen(color, 2))
        painter.drawEllipse(cell.center(), width * 0.3, width * 0.3)
    elif is_event or kind == "event":
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
    """The mark of one label as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color: str | None = None
        self._kind: Kind = "entity"
        side = swatch_width(self.fontMetrics())
        self.setFixedSize(side, side)

    def show_label(self, color: str | None, *, is_event: bool = False, kind: Kind = "entity") -> None:
        """Show this colour in the shape of its kind; None is a small ring, for what has no label."""
        self._color, self._kind = color, "event" if is_event else kind
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._color is not None:
            color = label_color(self._color, self.palette())
            paint_swatch(QPainter(self), QRectF(self.rect()), color, kind=self._kind)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        inset = self.width() * 0.3
        painter.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
