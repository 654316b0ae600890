"""What the shapes of the timeline mean: those that occur, each with a word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui import glyphs
from annotator.gui.panel_parts import GAP
from annotator.gui.plain import mirrored, scaled
from annotator.timeline import Shape

_BAR = 22.0
_CELL = 14.0


class ShapeKey(QWidget):
    """A quiet row of marks and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(scaled(self.font(), 0.9))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shown: list[tuple[Shape, bool, str]] = []

    def show_shapes(self, shapes: set[tuple[Shape, bool]]) -> None:
        """Explain these: each a shape, and whether it stands for a date of the event's own."""
        words = {
            Shape.DAY: self.tr("day"),
            Shape.PERIOD: self.tr("period"),
            Shape.COARSE: self.tr("somewhere in it"),
            Shape.ABOUT: self.tr("about"),
            Shape.SINCE: self.tr("or later"),
            Shape.UNTIL: self.tr("or earlier"),
        }
        self._shown = [(shape, True, word) for shape, word in words.items() if (shape, True) in shapes]
        if any(not own for _shape, own in shapes):
            self._shown.append((Shape.DAY, False, self.tr("article’s date")))
        self.setAccessibleName(", ".join(word for _shape, _own, word in self._shown))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = sum(self.fontMetrics().horizontalAdvance(word) for _shape, _own, word in self._shown)
        marks = sum(self._room(shape) for shape, _own, _word in self._shown)
        return QSize(round(words + marks + 3 * GAP * len(self._shown)), self.fontMetrics().height() + 4)

    def _room(self, shape: Shape) -> float:
        return _BAR if shape in (Shape.PERIOD, Shape.COARSE) else _CELL

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self.palette().color(QPalette.ColorRole.PlaceholderText)
        x, middle = 0.0, self.height() / 2
        for shape, own, word in self._shown:
            room, wide = self._room(shape), self.fontMetrics().horizontalAdvance(word)
            mark = self._placed(x, room)
            if room == _BAR:
                glyphs.paint_bar(painter, QRectF(mark.left(), middle - 2.5, room, 5), shape, color)
            else:
                later = -1 if mirrored() else 1
                glyphs.paint_point(painter, QPointF(mark.center().x(), middle), shape, color, own=own, later=later)
            painter.setPen(color)
            painter.drawText(self._placed(x + room + GAP / 2, wide + 2), Qt.AlignmentFlag.AlignCenter, word)
            x += room + wide + 3 * GAP

    def _placed(self, x: float, width: float) -> QRectF:
        return QRectF(self.width() - x - width if mirrored() else x, 0, width, self.height())
