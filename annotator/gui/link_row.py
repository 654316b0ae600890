"""A row of two lines that acts as a button: a name, and under it what it is, cut in the middle where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from annotator.gui.plain import scaled
from annotator.gui.two_lines import row_height

_PAD = 10
_ICON = 18


class LinkRow(QAbstractButton):
    """Painted with the palette's colours; greyed when `faded`, though it can still be pressed."""

    def __init__(self, title: str, subtitle: str, parent: QWidget | None = None, *, faded: bool = False) -> None:
        super().__init__(parent)
        self._title = title
        self._subtitle = subtitle
        self._faded = faded
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_row_icon(self, icon: QIcon) -> None:
        """The icon before the lines."""
        self.setIcon(icon)

    def sizeHint(self) -> QSize:
        return QSize(320, row_height(self.font()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        area = self.rect()
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_lines(painter, area)

    def _paint_lines(self, painter: QPainter, area: QRect) -> None:
        palette = self.palette()
        left = area.left() + _PAD
        if not self.icon().isNull():
            top = area.center().y() - _ICON // 2
            self.icon().paint(painter, self._placed(QRect(left, top, _ICON, _ICON)))
            left += _ICON + _PAD + 2
        group = QPalette.ColorGroup.Disabled if self._faded else QPalette.ColorGroup.Active
        small = scaled(self.font(), 0.9)
        width = area.right() - _PAD - left
        half = area.height() // 2
        upper = QRect(left, area.top() + 4, width, half - 4)
        lower = QRect(left, area.top() + half, width, half - 4)
        self._paint_line(painter, self._placed(upper), self._title, palette.color(group, QPalette.ColorRole.WindowText))
        painter.setFont(small)
        self._paint_line(
            painter, self._placed(lower), self._subtitle, palette.color(group, QPalette.ColorRole.PlaceholderText)
        )

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _paint_line(self, painter: QPainter, line: QRect, text: str, color: QColor) -> None:
        painter.setPen(color)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(
            line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine, elided
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
