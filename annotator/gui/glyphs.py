"""The marks of events in time: how exactly a date is known can be told by its shape alone.

A filled dot is a day, a ring the article's own date; a filled bar a period, a bracket a month or year of which the day
is not known; a diamond is about then, and a triangle points to where the time is open.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.timeline import Shape

_RADIUS = 3.5
_PALE = 70  # alpha of what is not known exactly


def paint_point(
    painter: QPainter, middle: QPointF, shape: Shape, color: QColor, *, own: bool = True, later: int = 1
) -> None:
    """Paint the mark of one event; `later` is 1 where later times are to the right and -1 where they are to the left."""
    pen, brush = QPen(color, 1.4), QColor(color)
    if not own or shape in (Shape.COARSE, Shape.ABOUT):
        brush.setAlpha(_PALE if own else 0)
    painter.setPen(pen if brush.alpha() < 255 else Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    if shape == Shape.DAY:
        radius = _RADIUS if brush.alpha() == 255 else _RADIUS - 0.5
        painter.drawEllipse(middle, radius, radius)
    elif shape in (Shape.PERIOD, Shape.COARSE):
        side = _RADIUS - (0.3 if shape == Shape.PERIOD else 0.7)
        painter.drawRect(QRectF(middle.x() - side, middle.y() - side, 2 * side, 2 * side))
    else:
        painter.drawPolygon(_corners(middle, shape, later))


def _corners(middle: QPointF, shape: Shape, later: int) -> QPolygonF:
    if shape == Shape.ABOUT:
        reach = _RADIUS + 0.3
        offsets = [(0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0)]
    else:
        way = later * (1 if shape == Shape.SINCE else -1)
        offsets = [(-3.0 * way, -4.0), (4.0 * way, 0.0), (-3.0 * way, 4.0)]
    return QPolygonF([middle + QPointF(*offset) for offset in offsets])


def paint_bar(painter: QPainter, area: QRectF, shape: Shape, color: QColor, *, own: bool = True) -> None:
    """Paint a stretch of time: a period filled, what is somewhere in it as a bracket, dashed where it is about then."""
    if shape == Shape.PERIOD and own:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(area, 2, 2)
        return
    pale = QColor(color)
    pale.setAlpha(_PALE // 2)
    painter.fillRect(area, pale)
    pen = QPen(color, 1.4)
    left, right, y = area.left() + 0.7, area.right() - 0.7, area.center().y()
    painter.setPen(pen)
    for x in (left, right):
        painter.drawLine(QPointF(x, area.top() - 0.5), QPointF(x, area.bottom() + 0.5))
    if shape == Shape.ABOUT:
        pen.setDashPattern([2.0, 2.0])
        painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def paint_pile(painter: QPainter, area: QRectF, color: QColor, share: float) -> None:
    """Paint events that are too many for a stack; filled as far up as their share that has dates of its own."""
    pale = QColor(color)
    pale.setAlpha(_PALE)
    painter.setPen(QPen(color, 1))
    painter.setBrush(pale)
    frame = area.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(frame, 2.5, 2.5)
    if share > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(area.adjusted(0, area.height() * (1 - share), 0, 0), 2.5, 2.5)
