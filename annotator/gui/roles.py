"""Filling the roles of an event from the text: by hint letters, by selected words, by clicks, role after role.

Letters and not digits are the hints, so that digits can begin a value. While a role is being filled no key labels
anything, except the key of a label that the role takes while words are selected.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from annotator.codebook import ANY, Label, Role
from annotator.gui.label_popup import LabelPopup
from annotator.gui.session import Session
from annotator.gui.text.view import ArticleView
from annotator.model import Argument, Event

_LETTERS = "asdfjklghqwertyuiopz"  # the resting fingers first
_VALUE_STARTS = frozenset("0123456789<>~=-")


def hint_letters(count: int) -> list[str]:
    """That many different hints, none the start of another: as many single letters as can be, then pairs.

    At most 400; what stands further down the screen can wait.
    """
    letters = len(_LETTERS)
    singles = next((n for n in range(letters, 0, -1) if n + (letters - n) * letters >= count), 0)
    pairs = ("".join(pair) for pair in itertools.product(_LETTERS[singles:], _LETTERS))
    return [*_LETTERS[:singles], *pairs][:count]


def active(session: Session) -> tuple[Event, Role] | None:
    """The event and its role that is being filled."""
    event = session.selected
    if not isinstance(event, Event) or session.active_role is None:
        return None
    label = session.project.codebook.find("event", event.label)
    role = label.role(session.active_role) if label else None
    return (event, role) if role else None


def fillers_of(event: Event, role: str) -> list[Argument]:
    """What fills a role of an event, in the order in which it was given."""
    return [argument for argument in event.arguments if argument.role == role]


def start_next_role(session: Session) -> None:
    """Go on with the next empty role after the active one, or the first of all; stop where there is none."""
    event = session.selected
    if not isinstance(event, Event):
        return
    label = session.project.codebook.find("event", event.label)
    names = [role.name for role in label.roles] if label else []
    after = names.index(session.active_role) + 1 if session.active_role in names else 0
    following = next((name for name in names[after:] if not fillers_of(event, name)), None)
    if following is None:
        session.stop_role()
    else:
        session.start_role(following)


def start_neighbour_role(session: Session, step: int) -> None:
    """Go to the role after (1) or before (-1) the active one, filled or not; the last and the first stay."""
    event = session.selected
    label = session.project.codebook.find("event", event.label) if isinstance(event, Event) else None
    names = [role.name for role in label.roles] if label else []
    if session.active_role in names:
        session.start_role(names[min(max(names.index(session.active_role) + step, 0), len(names) - 1)])


def accepted_entities(session: Session, role: Role) -> list[Label]:
    """The entity labels that may fill a role; all of them where the role names no fillers at all."""
    labels = session.project.codebook.entities
    if ANY in role.entities or not (role.entities or role.events or role.values):
        return list(labels)
    return [label for label in labels if label.name in role.entities]


class RoleFiller(QObject):
    """Shows hints over a text while a role is active, and turns keys into fillers."""

    value_typed = Signal(str)
    """A character with which a value begins; the side panel goes on with it."""
    hints_shown = Signal()
    """`hints` are given out anew."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self.popup = LabelPopup(session, view)
        self.hints: dict[str, int] = {}
        self._typed = ""
        self._seen: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_hints)
        session.active_role_changed.connect(self._begin)
        session.annotations_changed.connect(self._after_change)
        view.verticalScrollBar().valueChanged.connect(self._show_hints_soon)
        view.zoom_changed.connect(self._show_hints_soon)
        view.installEventFilter(self)

    def start(self) -> None:
        """Begin with the first empty role of the selected event."""
        start_next_role(self._session)

    def handle_key(self, text: str) -> bool:
        """Take a typed character. False where no role is being filled: the key then means what it means elsewhere."""
        session = self._session
        if active(session) is None:
            if text == " " and isinstance(session.selected, Event) and not session.words:
                self.start()
                return True
            return False
        if not (self._label_words(text) or self._begin_value(text)):
            self._narrow(self._typed + text.casefold())
        return True

    def fill_with_words(self) -> None:
        """Fill the active role with the selected words: as an entity, asked which where several may be, or as a value."""
        found = active(self._session)
        if found is None:
            return
        _, role = found
        labels = accepted_entities(self._session, role)
        there = self._entity_at_words(labels)
        if there is not None:
            self._session.fill_role_with(there)
        elif len(labels) == 1:
            self._session.fill_role_with_words(labels[0])
        elif labels:
            self.popup.open_with(labels, self._session.fill_role_with_words)
        elif role.accepts("value", None):
            self._session.fill_role_with_words()
        else:
            self._session.message.emit(self.tr("{0} takes events; click one, or press its letter.").format(role.name))

    def _entity_at_words(self, labels: list[Label]) -> int | None:
        """An entity that stands on the selected words already and may fill the role."""
        names = {label.name for label in labels}
        spans = self._session.annotations.spans.values()
        return next((s.id for s in spans if s.fragments == self._session.words and s.label in names), None)

    # ---- keys

    def _label_words(self, key: str) -> bool:
        found, label = active(self._session), self._session.project.codebook.by_key(key)
        if not self._session.words or found is None or label is None or label.kind != "entity":
            return False
        if not found[1].accepts("entity", label.name):
            return False
        self._session.fill_role_with_words(label)
        return True

    def _begin_value(self, key: str) -> bool:
        found = active(self._session)
        if found is None or key not in _VALUE_STARTS or not found[1].accepts("value", None):
            return False
        self.value_typed.emit(key)
        return True

    def _narrow(self, typed: str) -> None:
        """Fill with the hint that is typed in full, or show only those that begin so."""
        self._typed = typed if any(hint.startswith(typed) for hint in self.hints) else ""
        if typed and not self._typed:
            self._session.message.emit(self.tr("There is no hint {0} in the text.").format(typed))
        if self._typed in self.hints:
            number = self.hints[self._typed]
            self._typed = ""
            self._session.fill_role_with(number)
        else:
            self._paint()

    def _enter(self) -> None:
        if self._session.words:
            self.fill_with_words()
        else:
            start_next_role(self._session)

    def _back(self) -> None:
        found = active(self._session)
        if self._typed:
            self._narrow(self._typed[:-1])
        elif found is not None:
            event, role = found
            given = fillers_of(event, role.name)
            if given:
                self._session.attempt(self._session.project.events.clear, given[-1].id)

    # ---- hints

    def _begin(self, role: str | None) -> None:
        self._typed = ""
        found = active(self._session)
        if role is None or found is None:
            self.hints = {}
            self._view.hide_hints()
            return
        self._seen = {argument.id for argument in fillers_of(found[0], role)}
        self._view.setFocus()
        self._show_hints()

    def _after_change(self) -> None:
        """Go on where a role that takes one filler has got it; else give out the hints anew."""
        found = active(self._session)
        if found is None:
            return
        event, role = found
        now = {argument.id for argument in fillers_of(event, role.name)}
        is_filled = bool(now - self._seen)
        self._seen = now
        if is_filled and not role.many:
            start_next_role(self._session)
        else:
            self._show_hints_soon()

    def _show_hints_soon(self) -> None:
        if self._session.active_role is not None:
            self._soon.start()

    def _show_hints(self) -> None:
        found = active(self._session)
        if found is None:
            return
        event, role = found
        given = {argument.filler_id for argument in fillers_of(event, role.name)}
        there = [number for number in self._view.visible_ids() if number != event.id and number not in given]
        fitting = [number for number in there if self._fits(role, number)]
        others = [number for number in there if number not in set(fitting)]
        self.hints = dict(zip(hint_letters(len(there)), fitting + others, strict=False))
        self._typed = ""
        self._paint()
        self.hints_shown.emit()

    def _fits(self, role: Role, number: int) -> bool:
        record = self._session.find(number)
        return record is not None and role.accepts("event" if isinstance(record, Event) else "entity", record.label)

    def _paint(self) -> None:
        self._view.show_hints({n: hint for hint, n in self.hints.items() if hint.startswith(self._typed)})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not is_key or not isinstance(event, QKeyEvent) or active(self._session) is None:
            return super().eventFilter(watched, event)
        verbs: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Backspace: self._back,
            Qt.Key.Key_Escape: self._session.stop_role,
            Qt.Key.Key_Tab: lambda: start_neighbour_role(self._session, 1),
            Qt.Key.Key_Backtab: lambda: start_neighbour_role(self._session, -1),
        }
        verb = verbs.get(event.key())
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if verb is None or not plain:
            return super().eventFilter(watched, event)
        event.accept()  # before the menus' shortcuts
        if event.type() == QEvent.Type.KeyPress:
            verb()
        return True
