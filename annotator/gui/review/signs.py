"""Small signs in a row: under discussion, to be looked at again. Painted, so that they follow the theme and every scale."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QPolygonF

from annotator.gui.panel_parts import is_dark


def asked_color(palette: QPalette) -> QColor:
    """The colour of what waits to be looked at again."""
    return QColor("#e8a33d" if is_dark(palette) else "#a85a00")


def paint_discussed(painter: QPainter, cell: QRectF, color: QColor) -> None:
    """A speech bubble in the middle of the cell."""
    side = min(cell.width(), cell.height())
    box = QRectF(0, 0, side, side * 0.72)
    box.moveCenter(QPointF(cell.center().x(), cell.center().y() - side * 0.08))
    bubble = QPainterPath()
    bubble.addRoundedRect(box, side * 0.22, side * 0.22)
    foot = QPainterPath()
    left = box.left() + side * 0.24
    foot.addPolygon(
        QPolygonF(
            [
                QPointF(left, box.bottom() - 1),
                QPointF(left + side * 0.3, box.bottom() - 1),
                QPointF(left, box.bottom() + side * 0.26),
            ]
        )
    )
    foot.closeSubpath()
    _begin(painter, color, side)
    painter.drawPath(bubble.united(foot))


def paint_asked(painter: QPainter, cell: QRectF, palette: QPalette) -> None:
    """A ring with a dot: an eye, to look again."""
    side = min(cell.width(), cell.height())
    _begin(painter, asked_color(palette), side)
    eye = QPainterPath()
    middle, reach, height = cell.center(), side * 0.56, side * 0.44
    eye.moveTo(middle.x() - reach, middle.y())
    eye.quadTo(middle.x(), middle.y() - 2 * height, middle.x() + reach, middle.y())
    eye.quadTo(middle.x(), middle.y() + 2 * height, middle.x() - reach, middle.y())
    painter.drawPath(eye)
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(middle, side * 0.13, side * 0.13)


def _begin(painter: QPainter, color: QColor, side: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, max(1.1, side / 10)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
