"""How the rows of two lines are painted that the documents and the history are listed in; a third line may say more."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextOption

from annotator.gui.plain import scaled

_SMALL = 0.88
_PAD, _GAP = 7, 3


def row_height(font: QFont, small_lines: int = 1) -> int:
    """The height of every row with so many small lines under the first, in this font, in pixels."""
    small = QFontMetrics(scaled(font, _SMALL)).height() + _GAP
    return QFontMetrics(font).height() + small_lines * small + 2 * _PAD


def middle_of_upper(area: QRect, font: QFont) -> float:
    """The height on the screen at which small letters of the upper line have their middle."""
    metrics = QFontMetrics(font)
    return area.top() + _PAD + metrics.ascent() - metrics.xHeight() / 2


def paint_two_lines(
    painter: QPainter, area: QRect, font: QFont, texts: tuple[str, str, str], colors: tuple[QColor, QColor]
) -> None:
    """Paint (upper, lower, at the end of the lower) with (colour of the upper, colour of the lower), elided to `area`.

    What stands at the end of the lower line is left out where the two do not fit side by side.
    """
    small = scaled(font, _SMALL)
    metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
    upper = QRect(area.left(), area.top() + _PAD, area.width(), metrics.height())
    lower = QRect(area.left(), upper.bottom() + 1 + _GAP, area.width(), small_metrics.height())
    painter.setFont(font)
    painter.setPen(colors[0])
    # A fallback face may be taller than the line: the box has room for it, centred on the line.
    box = QRectF(upper.adjusted(0, -5, 0, 5))
    painter.drawText(box, metrics.elidedText(texts[0], Qt.TextElideMode.ElideRight, upper.width()), _own_direction())
    painter.setFont(small)
    painter.setPen(colors[1])
    elided = small_metrics.elidedText(texts[1], Qt.TextElideMode.ElideRight, lower.width())
    # So it is in the lower line.
    low_box, middle = lower.adjusted(0, -4, 0, 4), Qt.AlignmentFlag.AlignVCenter
    painter.drawText(low_box, middle | Qt.AlignmentFlag.AlignLeading, elided)
    if small_metrics.horizontalAdvance(texts[1]) + small_metrics.horizontalAdvance(texts[2]) + 8 <= lower.width():
        painter.drawText(low_box, middle | Qt.AlignmentFlag.AlignTrailing, texts[2])


def paint_third_line(painter: QPainter, area: QRect, font: QFont, text: str, color: QColor) -> None:
    """Paint one more small line under the two, elided to `area`."""
    small = scaled(font, _SMALL)
    metrics = QFontMetrics(small)
    top = area.top() + _PAD + QFontMetrics(font).height() + metrics.height() + 2 * _GAP
    painter.setFont(small)
    painter.setPen(color)
    box = QRect(area.left(), top, area.width(), metrics.height()).adjusted(0, -4, 0, 4)
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, elided)


def _own_direction() -> QTextOption:
    """One line in the direction of its own first letters."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option
