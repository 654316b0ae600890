"""A canvas with a caret and selected words: the part of the view that knows no annotations."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.gui.text.canvas import Canvas
from annotator.gui.text.caret import Blink
from annotator.gui.text.flow import Flow
from annotator.gui.text.marks import Marks
from annotator.gui.text.selection import Selection, differing
from annotator.model import Fragments, TextRange
from annotator.text import clean_fragments


class SelectableText(Canvas):
    """Keeps what is selected and shows it. All offsets are code points of the shown text."""

    words_changed = Signal()  # the selected words or the caret

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = "en"
        self.selection = Selection("")
        self._blink = Blink(self)
        self._blink.changed.connect(self._show_caret)

    @property
    def article(self) -> str:
        """The text that is shown."""
        return self._flow.text

    @property
    def flow(self) -> Flow:
        """Its blocks and lines."""
        return self._flow

    @property
    def page_height(self) -> int:
        """How many pixels a page key goes."""
        return max(self._metrics.pitch, self._scroll.height - self._metrics.pitch)

    @property
    def words(self) -> Fragments:
        """The selected words: snapped to grapheme clusters, without blanks at their ends; () when there are none."""
        return self.selection.words

    @property
    def caret(self) -> int:
        return self.selection.caret

    def set_words(self, fragments: Fragments) -> None:
        """Select these words; the caret goes behind the last.

        Raises:
            AnnotatorError: when one lies outside the text, or there is nothing but blanks.
        """
        cleaned = clean_fragments(self.article, fragments) if fragments else ()
        self.change_selection(lambda selection: selection.set(cleaned))

    def clear_words(self) -> None:
        """Select nothing; the caret stays."""
        self.change_selection(lambda selection: selection.place(selection.caret))

    def copy(self) -> None:
        """Put the selected words on the clipboard as they are stored, each fragment on a line of its own."""
        if self.words:
            QGuiApplication.clipboard().setText("\n".join(self.article[start:end] for start, end in self.words))

    def select(self, start: int, end: int) -> None:
        """Select from start to end; the caret goes to `end`, which may lie before `start`."""
        self.change_selection(lambda selection: selection.set(((start, end),)))

    def move_caret(self, offset: int, *, extend: bool) -> None:
        """Move the caret and keep it in view; either the words reach on to it, or nothing is selected any more."""
        self.change_selection(lambda selection: selection.extend(offset) if extend else selection.place(offset))
        self._bring(offset, offset)

    def change_selection(self, change: Callable[[Selection], None]) -> None:
        """The one way in which the words and the caret change."""
        selection = self.selection
        before, caret = selection.ranges, selection.caret
        change(selection)
        after = selection.ranges
        if self.hasFocus():
            self._blink.start()
        if before == after and caret == selection.caret:
            return
        self._scene.words = after
        self._refresh([*differing(before, after), (caret, caret), (selection.caret, selection.caret)])
        self.words_changed.emit()

    def caret_rect(self) -> QRect:
        """Where the caret is, in the coordinates of `viewport()`; null when that is far from the screen."""
        return self.caret_rect_at(self.caret)

    def _open(self, text: str, marks: Marks, ranges: Sequence[TextRange], heading: str | None) -> None:
        super()._open(text, marks, ranges, heading)
        self.selection = Selection(text)
        self._scene.focused = self.hasFocus()
        self._show_caret()
        self.words_changed.emit()

    def _show_caret(self) -> None:
        self._scene.caret = self.caret if self._blink.lit else None
        self.viewport().update(self.caret_rect().adjusted(-2, -1, 2, 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._scene.focused = True
        self._blink.start()
        self._refresh(self._scene.words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._scene.focused = False
        self._blink.stop()
        self._refresh(self._scene.words)
