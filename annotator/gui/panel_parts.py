"""The small parts every form of the side panel is made of, so that all of them look and behave alike.

Colours are taken from the palette when something is painted, never kept: a change of theme needs no word to anyone.
What people wrote reaches the screen only through parts that take it as plain text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from annotator.gui.plain import mirrored, scaled, tip
from annotator.model import Changes

GAP = 6
_BETWEEN_KEYS = " · "
"""The distance in pixels between things that belong together; sections stand two apart."""


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


def with_retired(name: str, retired: bool) -> str:
    """The name of a label, role or attribute where it is used; one that is not offered any more says so."""
    if not retired:
        return name
    return QCoreApplication.translate("Guide", "{name} (retired)").replace("{name}", name)


def isolated(text: str) -> str:
    """The text between marks that keep its direction from touching what stands around it, if it could."""
    return text if text.isascii() and not mirrored() else f"\u2068{text}\u2069"


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


class KeyLine(Caption):
    """Keys and what they do, one after the other; where room is scarce, the first give way to the last."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), self.shown_text())

    def shown_text(self) -> str:
        """As many of the last parts as there is room for, and the last one in any case."""
        parts, metrics = self.text().split(_BETWEEN_KEYS), self.fontMetrics()
        while len(parts) > 1 and metrics.horizontalAdvance(_BETWEEN_KEYS.join(parts)) >= self.width():
            del parts[0]
        return metrics.elidedText(_BETWEEN_KEYS.join(parts), Qt.TextElideMode.ElideRight, self.width())


class Rule(QWidget):
    """A thin line between two sections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), rule_color(self.palette()))


class FocusRow(QWidget):
    """A row that the Tab key reaches, with a frame around it while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


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


class SignButton(SmallButton):
    """A small muted plus or cross; its name says what it does."""

    _LINES: ClassVar[Mapping[str, tuple[tuple[int, int, int, int], ...]]] = {
        "+": ((-1, 0, 1, 0), (0, -1, 0, 1)),
        "×": ((-1, -1, 1, 1), (-1, 1, 1, -1)),
    }

    def __init__(self, sign: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(sign, parent)
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        side = self.fontMetrics().height() + 6
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, is_near = self.palette(), self.underMouse() or self.hasFocus()
        if is_near:
            painter.setPen(palette.color(QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Mid))
            painter.setBrush(palette.color(QPalette.ColorRole.Button))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3)
        ink = QPalette.ColorRole.ButtonText if is_near else QPalette.ColorRole.PlaceholderText
        painter.setPen(QPen(palette.color(ink), max(1.2, self.height() / 17)))
        middle, reach = QRectF(self.rect()).center(), self.height() * (0.19 if self.text() == "+" else 0.14)
        for x1, y1, x2, y2 in self._LINES[self.text()]:
            painter.drawLine(middle + QPointF(x1, y1) * reach, middle + QPointF(x2, y2) * reach)
