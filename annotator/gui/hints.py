"""Letters at the things of a text that can be chosen now: typing one chooses.

They are given out anew when the text is scrolled or zoomed, so that what is on the screen has the shortest.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from annotator.gui.session import Session
from annotator.gui.text.view import ArticleView

_LETTERS = "asdfjklghqwertyuiopz"  # the resting fingers first


def hint_letters(count: int) -> list[str]:
    """That many different hints, none the start of another: as many single letters as can be, then pairs.

    At most 400; what stands further down the screen can wait.
    """
    letters = len(_LETTERS)
    singles = next((n for n in range(letters, 0, -1) if n + (letters - n) * letters >= count), 0)
    pairs = ("".join(pair) for pair in itertools.product(_LETTERS[singles:], _LETTERS))
    return [*_LETTERS[:singles], *pairs][:count]


class Hints(QObject):
    """The hints over a view. `choices` gives the ids of what can be chosen, in reading order; None while nothing can."""

    shown = Signal()
    """`given` is new."""

    def __init__(self, session: Session, view: ArticleView, choices: Callable[[], Sequence[int] | None]) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._choices = choices
        self.given: dict[str, int] = {}
        self.typed = ""
        """The beginning of a hint of two letters."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show)
        view.verticalScrollBar().valueChanged.connect(self.show_soon)
        view.zoom_changed.connect(self.show_soon)

    def show_soon(self) -> None:
        """Give them out anew when the text has come to rest."""
        self._soon.start()

    def show(self) -> None:
        """Give them out anew."""
        numbers = self._choices()
        if numbers is not None:
            self.given = dict(zip(hint_letters(len(numbers)), numbers, strict=False))
            self.typed = ""
            self._paint()
            self.shown.emit()

    def hide(self) -> None:
        """Take them away."""
        self.given = {}
        self.typed = ""
        self._view.hide_hints()

    def add(self, letter: str) -> int | None:
        """Type a letter. The id of what is chosen by it, once its hint is whole."""
        return self._narrow(self.typed + letter)

    def take_back(self) -> None:
        """Take back the letter typed last."""
        self._narrow(self.typed[:-1])

    def _narrow(self, typed: str) -> int | None:
        """Show only those that begin so; all where none does."""
        chosen = self.given.get(typed)
        begins = chosen is None and any(hint.startswith(typed) for hint in self.given)
        self.typed = typed if begins else ""
        if chosen is None:
            if typed and not begins:
                text = QCoreApplication.translate("RoleFiller", "There is no hint {0} in the text.")
                self._session.message.emit(text.format(typed))
            self._paint()
        return chosen

    def _paint(self) -> None:
        self._view.show_hints({number: hint for hint, number in self.given.items() if hint.startswith(self.typed)})
