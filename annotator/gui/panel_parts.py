"""The small parts every form of the side panel is made of, so that all of them look and behave alike.

Colours are taken from the palette when something is painted, never kept: a change of theme needs no word to anyone.
What people wrote reaches the screen only through parts that take it as plain text.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QStyle, QToolButton, QWidget

from annotator.gui.plain import scaled, tip
from annotator.model import Changes

GAP = 6
"""The distance in pixels between things that belong together; sections stand two apart."""

_QUOTE_ENDS = 400  # code points kept of each end of a quote before it is laid out


_BLANKS = dict.fromkeys((*range(32), 127, 133, 160, 8232, 8233), " ")


def is_dark(palette: QPalette) -> bool:
    """Whether the palette has light text on dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def rule_color(palette: QPalette) -> QColor:
    """The colour of thin rules and outlines."""
    return palette.color(QPalette.ColorRole.Mid)


def hover_color(palette: QPalette) -> QColor:
    """The ground of what lies under the mouse: the selection's colour, thinner."""
    color = palette.color(QPalette.ColorRole.Highlight)
    color.setAlphaF(0.45)
    return color


def one_line(text: str, length: int = 200) -> str:
    """The beginning of a quote with every white space and control character as a blank, fit for one line."""
    short = text[:length]
    line = "".join(
        c if c.isprintable() or c in "\u200c\u200d" else " " if c.isspace() or ord(c) < 32 else "" for c in short
    )
    return line.strip() + ("…" if len(text) > length else "")


def isolated(text: str) -> str:
    """The text between marks that keep its direction from touching what stands around it."""
    return f"\u2068{text}\u2069"


def touched_records(changes: Changes) -> frozenset[int] | None:
    """The ids of the spans and events that an edit touched; None where everything is to be read anew."""
    spans, events = (changes.touched.get(table, frozenset()) for table in ("span", "event"))
    if changes.document_id is None or spans is None or events is None:
        return None
    return spans | events


class Caption(QLabel):
    """A small muted word over what it names."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled(self.font(), 0.9))
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def wanted_width(self) -> int:
        """The width at which nothing is elided, in pixels."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 1

    def sizeHint(self) -> QSize:
        return QSize(24, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), line)


class Rule(QWidget):
    """A thin line between two sections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), rule_color(self.palette()))


class _Sign(QWidget):
    """A small warning triangle, painted so that it follows the theme and every scale."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        side = self.fontMetrics().ascent() + 2
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(self.width())
        color = QColor("#e8a33d" if is_dark(self.palette()) else "#a85a00")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(
            QPolygonF([QPointF(side / 2, 1), QPointF(side - 0.5, side - 1.5), QPointF(0.5, side - 1.5)])
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.Window))
        painter.setFont(scaled(self.font(), 0.72, bold=True))
        painter.drawText(self.rect().adjusted(0, 3, 0, 0), Qt.AlignmentFlag.AlignCenter, "!")


class ProblemLine(QWidget):
    """What is wrong with a field, in words with a sign; hidden while nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setFont(scaled(self.font(), 0.92))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(GAP - 1)
        row.addWidget(_Sign(self), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def message(self) -> str:
        """What is said now; empty while nothing is."""
        return self._words.text()

    def show_messages(self, *messages: str) -> None:
        """Say these sentences, or nothing."""
        self._words.setText("\n".join(messages))
        self.setVisible(bool(messages))
        self.setAccessibleName(self._words.text())


class SmallButton(QToolButton):
    """A quiet button of one word or sign: an outline only under the mouse or the focus."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAutoRaise(True)
        self.setFont(scaled(self.font(), 0.95))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class RemoveButton(SmallButton):
    """A small cross that takes something away."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("×", parent)
        self.setAccessibleName(name)
        self.setToolTip(tip(name))


class Tick(QCheckBox):
    """A check box with an outline that can be seen in light and dark."""

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().ascent() + 3
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return QSize(side + (GAP + words if words else 0) + 1, max(side, self.fontMetrics().height()) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().ascent() + 3, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, side = self.palette(), self.fontMetrics().ascent() + 3
        box = QRect(0, (self.height() - side) // 2, side, side)
        room = QRect(side + GAP, 0, self.width() - side - GAP, self.height())
        box, room = (QStyle.visualRect(self.layoutDirection(), self.rect(), part) for part in (box, room))
        ink = QPalette.ColorRole.Accent if self.isChecked() or self.hasFocus() else QPalette.ColorRole.Dark
        painter.setPen(palette.color(ink))
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight if self.isChecked() else QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if self.isChecked():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1.8))
            at, unit = QPointF(box.topLeft()), side / 10
            painter.drawPolyline([at + QPointF(x * unit, y * unit) for x, y in ((2.4, 5.2), (4.3, 7.1), (7.7, 3.2))])
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextShowMnemonic
        painter.drawText(room, int(flags), self.text())


def paint_box(painter: QPainter, box: QWidget) -> None:
    """The ground and outline of a field that opens a list."""
    palette = box.palette()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    role = QPalette.ColorRole.Accent if box.hasFocus() else QPalette.ColorRole.Mid
    painter.setPen(palette.color(role))
    painter.setBrush(palette.color(QPalette.ColorRole.Button if box.isEnabled() else QPalette.ColorRole.Window))
    painter.drawRoundedRect(QRectF(box.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)


def paint_arrow(painter: QPainter, cell: QRectF, palette: QPalette) -> None:
    """The sign of a field that opens a list."""
    painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1.4))
    middle = cell.center()
    painter.drawPolyline([middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)])
