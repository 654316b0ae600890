"""Says aloud what a sighted person sees happen: labels, roles, hints, steps taken back, and what the caret comes upon.

It only listens to the session. What happens in one go is one announcement, and the edit comes before all that it leads to:
a label that was just given is not read out once more because its entity is now selected. While nothing listens to
the program, nothing is looked up.
"""

from __future__ import annotations

import regex
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer, Signal

from annotator.codebook import accepted_fillers
from annotator.gui.document_model import document_name
from annotator.gui.frame.fillers import filler_line
from annotator.gui.languages import number_text
from annotator.gui.panel_parts import one_line
from annotator.gui.roles.filling import RoleFiller
from annotator.gui.roles.walk import active
from annotator.gui.session import Session
from annotator.gui.speech import announce, is_heard
from annotator.gui.status_line import entities_text, events_text
from annotator.gui.text import accessible
from annotator.gui.text.view import ArticleView
from annotator.model import Changes, Event

_LENGTH = 120  # of words that are read out
_HINTS = 12


def _(text: str) -> str:
    """Marks a text for translation."""
    return str(QT_TRANSLATE_NOOP("Announcer", text))


# How a step of the history is told when it was just done; any other is told by its name.
_DONE = (
    (regex.compile(r"Label (.*) as (.*)", regex.S), _("Labelled {0} as {1}")),
    (regex.compile(r"Read (.*) as (.*)", regex.S), _("Read {0} as {1}")),
    (regex.compile(r"Relabel (.*) as (.*)", regex.S), _("Relabelled {0} as {1}")),
    (regex.compile(r"Delete (.*)", regex.S), _("Deleted {0}")),
    (regex.compile(r"Fill (.+?) of .*? with (.*)", regex.S), _("{0} filled with {1}")),
    (regex.compile(r"Clear (.+?) of (.*)", regex.S), _("Cleared {0} of {1}")),
    (regex.compile(r"Set (.+?) of (.*) to (.*)", regex.S), _("{0} of {1} is now {2}")),
    (regex.compile(r"Mark (.*) as (.*)", regex.S), _("Marked {0} as {1}")),
    (regex.compile(r"Move (.*) to (.*)", regex.S), _("Moved {0} to {1}")),
)


class Announcer(QObject):
    """Speaks for one session and its view."""

    said = Signal(str)

    def __init__(self, session: Session, view: ArticleView, roles: RoleFiller, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._roles = roles
        self._under: frozenset[int] = frozenset()  # what the caret is in
        self._words = session.words
        self._hints = ""
        self._pending: dict[str, str] = {}  # what to say by its topic, in the order in which it came
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._speak)
        session.document_opened.connect(self._on_document)
        session.project_changed.connect(self._on_change)
        session.selected_changed.connect(self._on_selected)
        session.active_role_changed.connect(self._on_role)
        session.selection_changed.connect(self._on_caret)
        session.message.connect(lambda sentence: self._say("message", sentence))
        roles.hints_shown.connect(self._on_hints)

    # What happens

    def _on_document(self, _document_id: int | None) -> None:
        document = self._session.document
        self._under, self._words = frozenset(), ()
        if is_heard() and document is not None:
            self._pending.pop("selected", None)
            annotations = self._session.annotations
            counts = f"{entities_text(len(annotations.spans))}, {events_text(len(annotations.events))}"
            self._say("document", self.tr("{title}; {counts}").format(title=document_name(document), counts=counts))

    def _on_change(self, changes: Changes) -> None:
        if not is_heard():
            return
        newest = self._session.project.history(limit=1)
        kind, name = (newest[0].kind, newest[0].name) if newest else ("do", changes.name)
        if kind == "undo":
            self._say("edit", self.tr("Undone: {step}").format(step=name))
        elif kind == "redo":
            self._say("edit", self.tr("Redone: {step}").format(step=name))
        else:
            self._say("edit", done_text(name))

    def _on_selected(self, number: int | None) -> None:
        if is_heard():
            self._say("selected", self.tr("Nothing selected") if number is None else self.described(number))

    def _on_role(self, role: str | None) -> None:
        self._hints = ""
        if role is None:
            self._pending.pop("hints", None)
            self._say("role", self.tr("No role is being filled any more"))
        else:
            self._pending.pop("role", None)  # going on with the next role is no end

    def _on_hints(self) -> None:
        role = self._session.active_role
        if not is_heard() or role is None:
            return
        found = [f"{hint}: {self._shown(number)}" for hint, number in self._roles.hints.items()]
        listed = ", ".join(found[:_HINTS])
        if len(found) > _HINTS:
            listed = self.tr("{hints} and {count} more").format(hints=listed, count=number_text(len(found) - _HINTS))
        filling = active(self._session)
        takes = accepted_fillers(filling[1]) if filling else ""
        sentence = self.tr("Filling {role}, takes {fillers}; {hints}").format(
            role=role, fillers=takes, hints=listed or self.tr("no letters")
        )
        if sentence != self._hints:
            self._hints = sentence
            self._say("hints", sentence)

    def _on_caret(self) -> None:
        if not is_heard():
            return
        accessible.tell_caret(self._view)
        session, before = self._session, self._under
        marks = self._view.flow.marks.touching(session.caret, session.caret + 1)
        there = sorted((mark for mark in marks if mark.kind != "value"), key=lambda mark: mark.order)
        self._under = frozenset(mark.owner for mark in there)
        if session.words:
            said = " … ".join(session.text[start : min(end, start + _LENGTH)] for start, end in session.words)
            self._say("words", self.tr("Selected: {words}").format(words=one_line(said, _LENGTH)))
        elif self._words:
            self._say("words", self.tr("No words selected"))
        elif self._under - before:
            entered = [self.described(mark.owner) for mark in there if mark.owner not in before]
            self._say("words", "; ".join(entered))
        self._words = session.words

    # How it is said

    def described(self, number: int) -> str:
        """`Place: Idlib`, with what fills an event's roles, the attributes, the doubt and the note."""
        session = self._session
        record = session.find(number)
        if record is None:
            return ""
        parts = [f"{record.label}: {self._shown(number)}"]
        if isinstance(record, Event):
            codebook = session.project.codebook
            fillers = ((a.role, filler_line(a, session.annotations, codebook)) for a in record.arguments)
            parts += [f"{role}: {', '.join((filler.text, *filler.marks))}" for role, filler in fillers]
        parts += [f"{name}: {value}" for name, value in record.attributes]
        if record.confidence is not None:
            parts.append(self.tr("confidence {0}").format(f"{record.confidence:g}"))
        if record.unsure:
            parts.append(self.tr("unsure"))
        if record.note:
            parts.append(self.tr("note: {note}").format(note=one_line(record.note, _LENGTH)))
        return "; ".join(parts)

    def _shown(self, number: int) -> str:
        record = self._session.find(number)
        if isinstance(record, Event):
            said = ", ".join(one_line(words.quote, _LENGTH) for words in record.triggers)
            return said or self.tr("no words")
        return one_line(record.quote, _LENGTH) if record else ""

    def _say(self, topic: str, sentence: str) -> None:
        if is_heard() and sentence:
            self._pending.pop(topic, None)
            self._pending[topic] = sentence
            self._soon.start()

    def _speak(self) -> None:
        pending, self._pending = self._pending, {}
        edit = pending.pop("edit", None)
        if edit is not None:
            for implied in ("selected", "words"):
                pending.pop(implied, None)
        spoken = ". ".join(part for part in (edit, *pending.values()) if part)
        if spoken:
            announce(self._view, spoken)
            self.said.emit(spoken)


def done_text(name: str) -> str:
    """The name of a step as what has been done: `Labelled Idlib as Place`."""
    for form, told in _DONE:
        found = form.fullmatch(name)
        if found:
            return QCoreApplication.translate("Announcer", told).format(*found.groups())
    return name
