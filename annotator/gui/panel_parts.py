"""The small parts every form of the side panel is made of, so that all of them look and behave alike.

Colours are taken from the palette when something is painted, never kept: a change of theme needs no word to anyone.
Text of the project's people reaches the screen only through parts that take it as plain text. A field that holds nothing of
its own to take back leaves Undo and Redo to the project, so that Ctrl+Z after a commit undoes the commit.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from annotator.gui.plain import scaled
from annotator.text import snap

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


class Caption(QLabel):
    """A small muted word over what it names."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled(self.font(), 0.9))
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(24)

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
        row.setContentsMargins(0, 0, 0, 0)
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


def leaves_undo(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether this is Undo or Redo asked of a field that has nothing (more) of its own to undo or redo."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    wanted = (event.matches(QKeySequence.StandardKey.Undo) and not undo) or (
        event.matches(QKeySequence.StandardKey.Redo) and not redo
    )
    if wanted:
        event.ignore()
    return wanted


class Field(QLineEdit):
    """A line of text that commits when it is finished and leaves Undo to the project while it has none of its own.

    `committed` carries the stripped text, once, and only when it differs from what was shown last.
    """

    committed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumWidth(40)
        self._shown = ""
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """Show what is stored; what was typed and not committed is replaced, and the field's own undo starts anew."""
        self._shown = text
        at = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(min(at, len(text)) if self.hasFocus() else 0)

    def commit(self) -> None:
        """Give out what was typed, if anything."""
        typed = self.text().strip()
        if typed != self._shown:
            self._shown = typed
            self.committed.emit(typed)

    def event(self, event: QEvent) -> bool:
        if leaves_undo(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            return True
        return super().event(event)


class FilterField(Field):
    """A line that narrows a list: Escape empties it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class QuoteLabel(QLabel):
    """Words of an article as a title: a few lines, elided in the middle, in their own direction, plain."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled(self.font(), 1.12, bold=True))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_quote(self, quote: str) -> None:
        """Show these words; of very long ones only the two ends are kept."""
        if len(quote) > 2 * _QUOTE_ENDS:
            head = quote[: snap(quote, 0, _QUOTE_ENDS)[1]]
            quote = f"{head} … {quote[snap(quote, len(quote) - _QUOTE_ENDS, len(quote))[0] :]}"
        self.setText(one_line(quote, len(quote)))
        self.updateGeometry()

    def _lay_out(self, text: str, width: float) -> tuple[QTextLayout, int]:
        """The text broken into lines, and how many there are."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout = QTextLayout(text, self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, y))
            y += line.height()
            line = layout.createLine()
        layout.endLayout()
        return layout, layout.lineCount()

    def _fitted(self, width: float) -> QTextLayout:
        """The whole text where it fits, else as much of its two ends as does."""
        text = self.text()
        layout, lines = self._lay_out(text, width)
        low, high = 0, len(text)
        while lines > self._lines and high - low > 1:
            keep = (low + high) // 2
            shortened, count = self._lay_out(_without_middle(text, keep), width)
            if count <= self._lines:
                low, layout = keep, shortened
            else:
                high = keep
        return layout

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self.text():
            return 0
        return round(self._fitted(width).boundingRect().height()) + 1

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 100)))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, round(QFontMetricsF(self.font()).height()) if self.text() else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._fitted(self.width()).draw(painter, QPointF(0, 0))


def _without_middle(text: str, keep: int) -> str:
    head = snap(text, 0, (keep + 1) // 2)[1]
    tail = snap(text, len(text) - keep // 2, len(text))[0]
    return f"{text[:head].rstrip()} … {text[tail:].lstrip()}"


def framed_list_off(view: QFrame) -> None:
    """Take the frame off a list or scroll area: sections are told apart by rules and space."""
    view.setFrameShape(QFrame.Shape.NoFrame)
