"""Filling the roles of an event from the text: by hint letters, by selected words, by clicks, role after role.

Letters and not digits are the hints, so that digits can begin a value; capitals go to the role that begins with them.
While words are selected there are no hints: the keys are those of labels then, and where the role takes such a thing it
is filled with it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.codebook import Label, Role, accepted_fillers
from annotator.gui.frame.filler_offers import READ_KEY, offer_at_hand, take_offer
from annotator.gui.hints import Hints
from annotator.gui.label_popup import LabelPopup
from annotator.gui.roles import verbs as role_verbs
from annotator.gui.roles.walk import (
    accepted_entities,
    accepted_events,
    active,
    fillers_of,
    is_of_values,
    reads_as_value,
    start_neighbour_role,
    start_next_role,
    start_role_beginning,
    takes_typed,
)
from annotator.gui.session import Session
from annotator.gui.text.view import ArticleView
from annotator.model import Event

_VALUE_STARTS = frozenset("0123456789<>~-")


class RoleFiller(QObject):
    """Shows hints over a text while a role is active, and turns keys into fillers."""

    value_begun = Signal(str, object)
    """A character with which a value begins, or words to be read as one and their fragments; the side panel goes on."""
    details_asked = Signal()
    """The attributes of what fills the active role are to be edited; the side panel goes on."""
    hints_shown = Signal()
    """`hints` are given out anew."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self.popup = LabelPopup(session, view)
        self._hints = Hints(session, view, self._choices)
        self._hints.shown.connect(self.hints_shown)
        self._had_words = False
        self._seen: set[int] = set()
        self._commands: dict[str, Callable[[], None]] = {
            "=": self.as_before,
            "#": self.type_value,
            ".": self.edit_details,
            "!": self.doubt,
            READ_KEY: self.read_filler,
            " ": lambda: None,  # it begins the roles, and they are begun
        }
        session.active_role_changed.connect(self._begin)
        session.annotations_changed.connect(self._after_change)
        session.selection_changed.connect(self._after_selection)
        view.installEventFilter(self)

    @property
    def hints(self) -> dict[str, int]:
        """What each hint stands for."""
        return self._hints.given

    def start(self) -> None:
        """Begin with the first empty role of the selected event."""
        start_next_role(self._session)

    def handle_key(self, text: str) -> bool:
        """Take a typed character. False where it means what it means elsewhere: no role is filled, or it labels words."""
        session = self._session
        found = active(session)
        if found is None:
            if text == " " and isinstance(session.selected, Event) and not session.words:
                self.start()
                return True
            is_free = self._session.project.codebook.by_key(text) is None
            if text == READ_KEY and is_free and not session.words and offer_at_hand(session) is not None:
                self.read_filler()
                return True
            return False
        command = self._commands.get(text)
        if command is not None:
            command()
            return True
        if session.words:
            return self._label_words(text, found[1])
        if not (self._go_to_role(text) or self._begin_value(text, found[1])):
            chosen = self._hints.add(text.casefold())
            if chosen is not None:
                role_verbs.fill_with(session, chosen)
        return True

    def fill_with_words(self) -> None:
        """Fill the active role with the selected words, as what they can be there; asked which where several may be."""
        session, found = self._session, active(self._session)
        if found is None or not session.words:
            return
        role, words = found[1], " ".join(session.text[start:end] for start, end in session.words).strip()
        labels = accepted_entities(session, role)
        there = role_verbs.twin_at(session, session.words, {label.name for label in labels})
        events = accepted_events(session, role)
        if reads_as_value(session, role, words):
            self.value_begun.emit(words, session.words)
        elif there is not None:
            role_verbs.fill_with(session, there)
            session.clear_words()
        elif len(labels) == 1:
            self._fill_with_new(labels[0])
        elif labels:
            self.popup.open_with(labels, self._fill_with_new)
        elif {"words", "text", "place"} & set(role.values):
            role_verbs.fill_with_value(session, words, session.words)
        elif events:
            self.popup.open_with(events, self._fill_with_new)
        else:
            self.value_begun.emit(words, session.words)

    def as_before(self) -> None:
        """Fill the active role with what the last event had there, and go on."""
        session, role = self._session, self._session.active_role
        if active(session) is None:
            session.message.emit(self.tr("Begin to fill a role first."))
        elif role_verbs.fill_as_before(session) and session.active_role == role:
            start_next_role(session)  # a role that takes a single filler has gone on by itself

    def type_value(self) -> None:
        """Type a value for the active role, or the name of what is only implied; selected words are read as one."""
        session, found = self._session, active(self._session)
        if found is None:
            session.message.emit(self.tr("Begin to fill a role first."))
        elif not takes_typed(found[1]):
            taken = accepted_fillers(found[1])
            session.message.emit(self.tr("{role} takes {fillers}.").format(role=found[1].name, fillers=taken))
        else:
            words = " ".join(session.text[start:end] for start, end in session.words).strip()
            self.value_begun.emit(words, session.words)

    def doubt(self) -> None:
        """Mark what fills the active role last as unsure, or take the mark off."""
        found = active(self._session)
        given = fillers_of(found[0], found[1].name) if found else []
        if given:
            verb = self._session.project.events.set_argument_unsure
            self._session.attempt(verb, given[-1].id, not given[-1].unsure)

    def read_filler(self) -> None:
        """Let the value that the words of a filler say take the filler's place, as the frame offers it."""
        offer = offer_at_hand(self._session)
        if offer is None:
            self._session.message.emit(self.tr("No filler of the event says a date or a number that is not read yet."))
        else:
            take_offer(self._session, offer)

    def edit_details(self) -> None:
        """Edit the attributes of what fills the active role last."""
        found = active(self._session)
        if found is not None and fillers_of(found[0], found[1].name):
            self.details_asked.emit()
        else:
            self._session.message.emit(self.tr("Nothing fills the role yet."))

    # ---- keys

    def _fill_with_new(self, label: Label) -> None:
        role_verbs.fill_with_words(self._session, label)

    def _label_words(self, key: str, role: Role) -> bool:
        """Fill with the words as the label of this key; a label that the role does not take leaves the frame."""
        label = self._session.project.codebook.by_key(key)
        if label is None or not role.accepts("event" if label.kind == "event" else "entity", label.name):
            return False
        self._fill_with_new(label)
        return True

    def _go_to_role(self, key: str) -> bool:
        return key.isupper() and not self._hints.typed and start_role_beginning(self._session, key)

    def _begin_value(self, key: str, role: Role) -> bool:
        """Begin a value: with what begins a number or a date, and with any character where nothing else fills the role."""
        if not role.accepts("value", None) or key.isspace() or not (key in _VALUE_STARTS or is_of_values(role)):
            return False
        self.value_begun.emit(key, ())
        return True

    def _enter(self) -> None:
        if self._session.words:
            self.fill_with_words()
        else:
            start_next_role(self._session)

    def _escape(self) -> None:
        if self._session.words:
            self._session.clear_words()
        else:
            self._session.stop_role()

    def _back(self) -> None:
        found = active(self._session)
        if self._hints.typed:
            self._hints.take_back()
        elif found is not None:
            event, role = found
            given = fillers_of(event, role.name)
            if given:
                self._session.attempt(self._session.project.events.clear, given[-1].id)

    # ---- hints

    def _begin(self, role: str | None) -> None:
        found = active(self._session)
        if role is None or found is None:
            self._hints.hide()
            return
        self._seen = {argument.id for argument in fillers_of(found[0], role)}
        self._view.setFocus()
        self._hints.show()

    def _after_change(self) -> None:
        """Go on where a role that takes one filler has got it; else give out the hints anew. A role that is gone is left."""
        found = active(self._session)
        if found is None:
            self._session.stop_role()
            return
        event, role = found
        now = {argument.id for argument in fillers_of(event, role.name)}
        is_filled = bool(now - self._seen)
        self._seen = now
        if is_filled and not role.many:
            start_next_role(self._session)
        else:
            self._hints.show_soon()

    def _after_selection(self) -> None:
        """While words are selected there are no hints."""
        if self._session.active_role is not None and bool(self._session.words) != self._had_words:
            self._hints.show_soon()
        self._had_words = bool(self._session.words)

    def _choices(self) -> list[int] | None:
        """What is on the screen and can fill the active role; nothing while words are selected."""
        found = active(self._session)
        if found is None:
            return None
        event, role = found
        given = {argument.filler_id for argument in fillers_of(event, role.name)}
        there = [] if self._session.words else self._view.visible_ids()
        return [n for n in there if n != event.id and n not in given and self._fits(role, n)]

    def _fits(self, role: Role, number: int) -> bool:
        record = self._session.find(number)
        return record is not None and role.accepts("event" if isinstance(record, Event) else "entity", record.label)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not is_key or not isinstance(event, QKeyEvent) or active(self._session) is None:
            return super().eventFilter(watched, event)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        enter = (lambda: start_neighbour_role(self._session, -1)) if back else self._enter
        verbs: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Return: enter,
            Qt.Key.Key_Enter: enter,
            Qt.Key.Key_Backspace: self._back,
            Qt.Key.Key_Escape: self._escape,
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
