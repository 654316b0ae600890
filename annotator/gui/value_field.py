"""A line in which a value is typed, and under it what was understood, in words, before it is kept.

What an article says has often more than one meaning (`on Friday`, `200 lira`), so the meanings stand in a short list under
the line: the best is chosen already, Up and Down choose another, Enter takes it. What cannot be read is told beside the
field, at Enter at once and while typing after a moment, because half a phrase is no mistake. The field stores nothing; it
tells what was confirmed.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.panel_parts import ProblemLine, one_line
from annotator.gui.speech import RowSpeaker, announce
from annotator.gui.text_fields import LineField
from annotator.gui.value_offers import Offer, OfferList, OfferModel, kind_example
from annotator.values import Reading, is_value, prepare, read_any, said

ANYTHING = ("number", "date", "money", "text")
"""What is read where a role lists no fillers: whatever means something, else the text as it stands."""

_SHOWN = 1000  # characters of selected words that the line shows
_PAUSE_MS = 700
_SOME_DAY = date(2020, 2, 12)


@lru_cache(maxsize=16)
def prepare_soon(language: str | None) -> None:
    """Load what reading needs in the background, so that the first key is not held up; once for a language."""
    threading.Thread(target=prepare, args=(language,), name="values").start()


class _Line(LineField):
    """The line; its parent takes the keys that mean something for the list below."""

    key_taken = Signal(object)  # Qt.Key

    _TAKEN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)

    def _takes(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        return plain and (event.key() in self._TAKEN or (event.key() == Qt.Key.Key_Backspace and not self.text()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()  # the window has another use for it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._takes(event):
            self.key_taken.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)


class ValueField(QWidget):
    """Where the value of a role is typed, chosen, or read from the words that are selected in the text.

    Enter with nothing typed emits `passed`, Escape `left`, Backspace with nothing typed `erased`.
    """

    confirmed = Signal(object)  # str, the canonical value
    passed = Signal()
    left = Signal()
    erased = Signal()
    reading_changed = Signal(object)  # Reading, or None while nothing is understood

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[str, ...] = ANYTHING
        self._choices: tuple[str, ...] = ()
        self._day: date | None = None
        self._language: str | None = None
        self._selected = ("", "")  # words of the text, and how the line shows them
        self._stored = ""
        self._told: Reading | None = None
        self.line = _Line(name)
        self.offers = OfferModel(self)
        self.list = OfferList(self.offers)
        self.problem = ProblemLine()
        self.speaker = RowSpeaker(self.line, self.list)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell_fault)
        self._lay_out()
        self.set_name(name)
        self.line.textChanged.connect(self._read)
        self.line.key_taken.connect(self._take_key)
        self.list.clicked.connect(self._confirm_row)
        self.list.selectionModel().currentChanged.connect(lambda: self._tell_reading())
        self._read()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.line, self.list, self.problem):
            column.addWidget(widget)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    # ---- what is asked for

    def set_name(self, name: str) -> None:
        """Name the field for those who cannot see it: `Value of Killed`."""
        self.line.setAccessibleName(name)
        self.list.setAccessibleName(self.tr("{0}: what it can mean").format(name))

    def set_kinds(self, kinds: Sequence[str], choices: Sequence[str] = ()) -> None:
        """Take values of these kinds (`VALUE_KINDS`; none = anything goes) and, for a choice, these choices."""
        self._kinds, self._choices = tuple(kinds) or ANYTHING, tuple(choices)
        self._read()

    def set_article(self, day: date | None, language: str | None) -> None:
        """Read beside the article's own date (None where it is not known) and in its language (BCP 47)."""
        self._day, self._language = day, language
        prepare_soon(language)
        self._read()

    # ---- what is in it

    @property
    def reading(self) -> Reading | None:
        """What Enter would confirm."""
        row = self.list.currentIndex().row()
        return self.offers.offers[row][1] if 0 <= row < len(self.offers.offers) else None

    @property
    def is_typed(self) -> bool:
        """Whether there is something in the line beside what `show_value` put there."""
        return self.line.text().strip() not in ("", self._stored)

    def show_words(self, words: str) -> None:
        """Read words that are selected in the text; typing replaces them."""
        self._selected = (words, one_line(words, _SHOWN))
        self._put(self._selected[1])

    def show_value(self, value: str) -> None:
        """Show a stored value, to be changed."""
        self._stored = value.strip()
        self._put(value)

    def type_text(self, text: str) -> None:
        """Go on typing with `text`, as when the first key of a value was pressed elsewhere."""
        self.line.setFocus()
        self.line.insert(text)

    def clear(self) -> None:
        """Empty the field."""
        self._selected, self._stored = ("", ""), ""
        self._put("")

    def commit(self) -> bool:
        """Confirm what is typed, as Enter does; False, and the reason beside the field, where it cannot be read."""
        reading = self.reading
        if reading is None:
            self._tell_fault()
            return False
        self.confirmed.emit(reading.value)
        return True

    def _put(self, text: str) -> None:
        if text != self.line.text():
            self.line.setText(text)  # which is then read
        else:
            self._read()
        self.line.selectAll()

    # ---- reading

    def _read(self) -> None:
        typed = self.line.text()
        offers = self._offered(typed)
        self._pause.stop()
        self.problem.show_messages()
        self.offers.show_offers(offers)
        if offers and typed.strip():
            self.list.setCurrentIndex(self.offers.index(0))
        elif typed.strip():
            self._pause.start()
        self._tell_reading()

    def _offered(self, typed: str) -> tuple[Offer, ...]:
        if not typed.strip():
            return tuple(("choice", Reading(choice, choice)) for choice in self._choices if "choice" in self._kinds)
        words, shown = self._selected
        source = words if shown and typed == shown else typed
        kinds = self._kinds if source is words else tuple(kind for kind in self._kinds if kind != "words")
        if self._stored and typed.strip() == self._stored:
            kept = next((kind for kind in kinds if is_value(kind, self._stored, self._choices)), None)
            if kept:  # `1.200` was confirmed once and is not read anew
                return ((kept, Reading(self._stored, said(kept, self._stored))),)
        found = read_any(kinds, source, self._day, self._choices, self._language)
        return tuple((kind, _stripped(kind, reading, source is words)) for kind, reading in found)

    def _tell_reading(self) -> None:
        row = self.list.currentIndex()
        self.line.setAccessibleDescription(str(row.data(Qt.ItemDataRole.AccessibleTextRole)) if row.isValid() else "")
        if self.reading != self._told:
            self._told = self.reading
            self.reading_changed.emit(self._told)

    def _tell_fault(self) -> None:
        self._pause.stop()
        typed = self.line.text().strip()
        self.problem.show_messages(*([self._fault(typed)] if typed and not self.offers.offers else []))
        if self.problem.message:
            self.line.setAccessibleDescription(self.problem.message)
            announce(self.line, self.problem.message)

    def _fault(self, typed: str) -> str:
        words = one_line(typed, 40)
        if "date" in self._kinds and self._day is None and read_any(["date"], typed, _SOME_DAY, (), self._language):
            return self.tr("“{0}” depends on the date of the article, which is not known.").format(words)
        if set(self._kinds) == {"words"}:
            return self.tr("Select the words in the text.")
        if set(self._kinds) == {"choice"} and self._choices:
            return self.tr("“{0}” is none of the choices: {1}.").format(words, one_line(", ".join(self._choices), 160))
        kinds = [kind_example(kind) for kind in self._kinds if kind != "words"]
        return self.tr("“{0}” cannot be read as {1}.").format(words, self.tr(", or ").join(kinds))

    # ---- keys and clicks

    def _take_key(self, key: Qt.Key) -> None:
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif key == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif not self.line.text().strip() and self.reading is None:
            self.passed.emit()
        else:
            self.commit()

    def _choose(self, step: int) -> None:
        count, row = len(self.offers.offers), self.list.currentIndex().row()
        if count:
            there = (row + step) % count if row >= 0 else (0 if step > 0 else count - 1)
            self.list.setCurrentIndex(self.offers.index(there))

    def _confirm_row(self, row: QModelIndex) -> None:
        self.list.setCurrentIndex(row)
        self.commit()


def _stripped(kind: str, reading: Reading, from_text: bool) -> Reading:
    """What was typed as a text without the blanks around it; words of the text stay as they are."""
    return reading if kind != "text" or from_text else Reading(reading.value.strip(), reading.said)
