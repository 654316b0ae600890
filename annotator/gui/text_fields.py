"""Fields of text that save what was typed when the person is done with them, each time as one undo step.

Undo is kept simple: a field takes back its own typing; once saved, or untouched, it has nothing of its own and leaves
Undo and Redo to the project. What was typed and not saved survives a refresh of the form, because a refresh only
replaces what is shown where the stored text has changed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

Save = Callable[[str], bool]
"""Stores a text; False when it was refused, and then the typed text stays in the field."""

_NOTE_LINES = (2, 8)
_NOTE_FITTED = 2000  # characters beyond which a note has its greatest height anyway


def _leaves_undo(event: QEvent, field: QLineEdit | QTextDocument) -> bool:
    """Whether this asks for an Undo or Redo that the field has not (any more) of its own; the event is then passed on."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    asks_undo, asks_redo = (
        event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    )
    leaves = (asks_undo and not field.isUndoAvailable()) or (asks_redo and not field.isRedoAvailable())
    if leaves:
        event.ignore()
    return leaves


def is_save_key(event: QEvent) -> bool:
    """Whether this is Ctrl+Enter."""
    if not isinstance(event, QKeyEvent) or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class LineField(QLineEdit):
    """A line of text that leaves Undo to the project while it has none of its own."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumWidth(40)

    def event(self, event: QEvent) -> bool:
        if _leaves_undo(event, self):
            return True
        return super().event(event)


class FilterField(LineField):
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


class SavedLine(LineField):
    """A line that is saved, stripped, at Enter and when it is left; Escape brings the stored text back."""

    def __init__(self, name: str, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._save = save
        self._stored = ""
        self.editingFinished.connect(self.commit)

    @property
    def is_typed(self) -> bool:
        """Whether the line holds something that is not stored."""
        return self.text().strip() != self._stored

    def show_stored(self, text: str) -> None:
        """Show what is stored; typed text stays unless the stored one has changed."""
        if text != self._stored or not self.is_typed:
            self._settle(text)

    def drop(self) -> None:
        """Forget what was typed."""
        self._settle(self._stored)

    def commit(self) -> None:
        """Save what was typed, if anything."""
        typed = self.text().strip()
        if typed != self._stored and self._save(typed):
            self._settle(typed)

    def _settle(self, text: str) -> None:
        self._stored = text
        if text != self.text() or self.isUndoAvailable() or self.isRedoAvailable():
            at = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(at if self.hasFocus() else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_typed:
            self.drop()
        else:
            super().keyPressEvent(event)


class NoteField(QPlainTextEdit):
    """Several lines, saved when they are left and at Ctrl+Enter; as tall as what is in it, within bounds."""

    def __init__(self, name: str, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._stored = ""
        self.setObjectName("field")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        self._fit()

    @property
    def note(self) -> str:
        """What is typed, with every character as it is: `toPlainText` would make blanks of no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").strip()

    def show_stored(self, text: str) -> None:
        """Show what is stored; typed text stays unless the stored one has changed."""
        if text != self._stored or self.note == self._stored:
            self._settle(text)

    def commit(self) -> None:
        """Save what was typed, if anything."""
        typed = self.note
        if typed != self._stored and self._save(typed):
            self._settle(typed)

    def drop(self) -> None:
        """Forget what was typed."""
        self._settle(self._stored)

    def _settle(self, text: str) -> None:
        self._stored = text
        document = self.document()
        if text == self.note and not (document.isUndoAvailable() or document.isRedoAvailable()):
            return
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setPosition(min(at, cursor.position()))
        self.setTextCursor(cursor)

    def _fit(self) -> None:
        """Take the height of the lines that are in it."""
        metrics, least = self.fontMetrics(), _NOTE_LINES[0]
        frame = 2 * round(self.document().documentMargin()) + 12
        room = QRect(0, 0, max(40, self.viewport().width() - frame), 10**6)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        lines = round(
            metrics.boundingRect(room, flags, self.note[:_NOTE_FITTED] + "\u200b").height() / metrics.lineSpacing()
        )
        self.setFixedHeight(min(_NOTE_LINES[1], max(least, lines)) * metrics.lineSpacing() + frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def event(self, event: QEvent) -> bool:
        if _leaves_undo(event, self.document()):
            return True
        if event.type() == QEvent.Type.ShortcutOverride and is_save_key(event):
            event.accept()  # the window has another use for it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_save_key(event):
            self.commit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
