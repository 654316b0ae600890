"""Events: a label, a trigger, and arguments that fill its roles, and their verbs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.model import Argument, Event, Words
from annotator.spans import check_label, place_columns, with_attribute
from annotator.store import read_annotations
from annotator.store.columns import pack_pairs
from annotator.text import clean_fragments, quote

if TYPE_CHECKING:
    from annotator.project import Project


class Events:
    """The events of a project."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def get(self, event_id: int) -> Event | None:
        """The event of this id, None where it is gone."""
        return self.many((event_id,)).get(event_id)

    def many(self, ids: Iterable[int]) -> dict[int, Event]:
        """Those of these ids that are there."""
        return read_annotations.events_by_id(self._project.store.connection, ids)

    def _known(self, event_id: int) -> Event:
        found = self.get(event_id)
        if found is None:
            raise AnnotatorError("This event is gone; it was deleted or undone.")
        return found

    def _document_id(self, event: Event) -> int:
        return self._project.sets.own(event.set_id)

    def add(self, document_id: int, label: str, fragments: Iterable[tuple[int, int]] | None = None) -> Event:
        """Make an event; its trigger are these words, or none where the text has no word for it.

        Raises:
            AnnotatorError: the label is unknown or the words lie outside the text.
        """
        check_label(self._project, "event", label)
        words = self._words(document_id, fragments)
        said = f"Label {shortened(words.quote)} as {label}" if words else f"Add {label}"
        with self._project.edit(said, document_id):
            set_id = self._project.sets.ensure(document_id)
            version = self._project.codebooks.version
            number = self._project.store.insert(
                "event",
                set_id=set_id,
                label_id=self._project.codebooks.label_id("event", label),
                codebook_version=version,
            )
            self._insert_trigger(set_id, number, words)
        return Event(number, set_id, label, (words,) if words else (), version=version)

    def _words(self, document_id: int, fragments: Iterable[tuple[int, int]] | None) -> Words | None:
        if fragments is None:
            return None
        text = self._project.documents.text(document_id)
        cleaned = clean_fragments(text, fragments)
        return Words(cleaned, quote(text, cleaned))

    def _insert_trigger(self, set_id: int, event_id: int, words: Words | None) -> None:
        if words is not None:
            place = place_columns(words.fragments, words.quote)
            self._project.store.insert("event_trigger", set_id=set_id, event_id=event_id, **place)

    def relabel(self, event_id: int, label: str) -> None:
        """Give an event another label. Arguments whose role the new label lacks stay, and show as problems."""
        event = self._known(event_id)
        check_label(self._project, "event", label)
        if event.label != label:
            with self._project.edit(f"Relabel {_name(event)} as {label}", self._document_id(event)):
                self._change(
                    event,
                    label_id=self._project.codebooks.label_id("event", label),
                    codebook_version=self._project.codebooks.version,
                )

    def set_trigger(self, event_id: int, fragments: Iterable[tuple[int, int]] | None) -> None:
        """Make these words the trigger, or leave the event without one."""
        event = self._known(event_id)
        document_id = self._document_id(event)
        words = self._words(document_id, fragments)
        if event.triggers == ((words,) if words else ()):
            return
        said = (
            f"Move the trigger of {event.label} to {shortened(words.quote)}"
            if words
            else f"Take the trigger from {_name(event)}"
        )
        with self._project.edit(said, document_id):
            self._project.sets.ensure(document_id)
            self._project.store.delete("event_trigger", {"event_id": event_id})
            self._insert_trigger(event.set_id, event_id, words)

    def set_attribute(self, event_id: int, name: str, value: str | None) -> None:
        """Set an attribute to a value in canonical text form, or take it away."""
        event = self._known(event_id)
        attributes = with_attribute(event.attributes, name, value)
        if attributes != event.attributes:
            said = (
                f"Set {name} of {_name(event)} to {value}" if value is not None else f"Clear {name} of {_name(event)}"
            )
            with self._project.edit(said, self._document_id(event)):
                self._change(event, attributes=pack_pairs(attributes))

    def set_note(self, event_id: int, note: str | None) -> None:
        """Keep a remark on an event, or drop it."""
        event = self._known(event_id)
        note = note if note and note.strip() else None
        if note != event.note:
            with self._project.edit(f"Note on {_name(event)}", self._document_id(event)):
                self._change(event, note=note)

    def set_unsure(self, event_id: int, unsure: bool) -> None:
        """Mark an event as one to look at again."""
        event = self._known(event_id)
        if unsure != event.unsure:
            with self._project.edit(
                f"Mark {_name(event)} as {'unsure' if unsure else 'sure'}", self._document_id(event)
            ):
                self._change(event, unsure=int(unsure))

    def set_confidence(self, event_id: int, confidence: float | None) -> None:
        """Say how sure one is of an event, from 0 to 1, or leave it open.

        Raises:
            AnnotatorError: the number lies outside.
        """
        event = self._known(event_id)
        if confidence is not None and not 0 <= confidence <= 1:
            raise AnnotatorError("Confidence is a number from 0 to 1.")
        if confidence != event.confidence:
            with self._project.edit(f"Confidence of {_name(event)}", self._document_id(event)):
                self._change(event, confidence=confidence)

    def delete(self, event_id: int) -> None:
        """Delete an event with its trigger and arguments, the arguments it fills and the relations at it."""
        event = self._known(event_id)
        store = self._project.store
        document_id = self._document_id(event)
        with self._project.edit(f"Delete {_name(event)}", document_id):
            self._project.sets.ensure(document_id)
            filled = [number for number, _ in read_annotations.fillings(store.connection, "filler_event_id", event_id)]
            relations = read_annotations.relations_of(store.connection, event.set_id, event_id)
            self._project.notes.drop((event_id, *(a.id for a in event.arguments), *filled, *relations))
            store.delete("argument", {"event_id": event_id})
            store.delete("argument", {"filler_event_id": event_id})
            for number in relations:
                store.delete("relation", {"id": number})
            store.delete("event_trigger", {"event_id": event_id})
            store.delete("event", {"id": event_id})

    # ---- roles

    def fill(
        self,
        event_id: int,
        role: str,
        *,
        span_id: int | None = None,
        filler_event_id: int | None = None,
        value: str | None = None,
        words: Iterable[tuple[int, int]] | None = None,
    ) -> Argument:
        """Fill a role with one span, event or value; `words` are what a value was read from.

        In a role that takes one filler the new one replaces the old. A filler of the wrong type is taken and shown as
        a problem.

        Raises:
            AnnotatorError: the label has no such role, the filler is gone, of another document, or the event itself.
        """
        event = self._known(event_id)
        document_id = self._document_id(event)
        read_from = self._words(document_id, words)
        value = (
            read_from.quote if value is None and read_from is not None and not (span_id or filler_event_id) else value
        )
        said = self._filler_name(event, role, span_id, filler_event_id, value)
        with self._project.edit(f"Fill {role} of {_name(event)} with {said}", document_id):
            self._project.sets.ensure(document_id)
            self._make_room(event, role)
            place = place_columns(read_from.fragments, read_from.quote) if read_from else {}
            number = self._project.store.insert(
                "argument",
                set_id=event.set_id,
                event_id=event_id,
                position=read_annotations.next_position(self._project.store.connection, event_id),
                role=role,
                span_id=span_id,
                filler_event_id=filler_event_id,
                value=value,
                **place,
            )
        return Argument(number, event_id, role, span_id, filler_event_id, None, value, read_from)

    def _filler_name(
        self, event: Event, role: str, span_id: int | None, filler_event_id: int | None, value: str | None
    ) -> str:
        """What an argument is filled with, after the checks that can refuse it."""
        label = self._project.codebook.find("event", event.label)
        if label is None or label.role(role) is None:
            raise AnnotatorError(f"{event.label} has no role “{role}”.")
        if sum(filler is not None for filler in (span_id, filler_event_id, value)) != 1:
            raise AnnotatorError("A role is filled with one thing: a span, an event or a value.")
        if value is not None:
            if not value.strip():
                raise AnnotatorError("An empty value fills no role; type the value, or leave the role empty.")
            return shortened(value)
        number = span_id or filler_event_id or 0
        if any(argument.role == role and argument.filler_id == number for argument in event.arguments):
            raise AnnotatorError(f"{role} is filled with this already.")
        span = self._project.spans.get(number) if span_id else None
        filler = self.get(number) if filler_event_id else None
        found = span or filler
        if found is None or found.set_id != event.set_id:
            raise AnnotatorError("Only entities and events of the same document and annotator can fill a role.")
        if filler is not None and self._reaches(filler, event.id):
            raise AnnotatorError("An event cannot fill its own role, directly or through other events.")
        return shortened(span.quote) if span else _name(filler) if filler else ""

    def _reaches(self, event: Event, target: int) -> bool:
        """Whether the target is the event or fills it over any number of steps."""
        seen: set[int] = set()
        waiting = [event]
        while waiting:
            at = waiting.pop()
            if at.id == target:
                return True
            if at.id not in seen:
                seen.add(at.id)
                waiting.extend(self.many(a.filler_event_id for a in at.arguments if a.filler_event_id).values())
        return False

    def _make_room(self, event: Event, role: str) -> None:
        label = self._project.codebook.find("event", event.label)
        known = label.role(role) if label else None
        if known is not None and not known.many:
            for argument in event.arguments:
                if argument.role == role:
                    self._drop(argument)

    def set_value(self, argument_id: int, value: str) -> None:
        """Give an argument that is a value another one; the words it was read from stay as evidence.

        Raises:
            AnnotatorError: the value is empty, or the role is filled by something else than a value.
        """
        event, argument = self._argument(argument_id)
        if not value.strip():
            raise AnnotatorError("An empty value fills no role; type the value, or leave the role empty.")
        if argument.value is None:
            raise AnnotatorError(f"{argument.role} is filled with something of the text, not with a value.")
        if value != argument.value:
            document_id = self._document_id(event)
            with self._project.edit(f"Set {argument.role} of {_name(event)} to {shortened(value)}", document_id):
                self._project.sets.ensure(document_id)
                self._project.store.update("argument", argument_id, value=value)

    def clear(self, argument_id: int) -> None:
        """Take a filler out of its role."""
        event, argument = self._argument(argument_id)
        with self._project.edit(f"Clear {argument.role} of {_name(event)}", self._document_id(event)):
            self._project.sets.ensure(self._document_id(event))
            self._drop(argument)

    def _drop(self, argument: Argument) -> None:
        self._project.notes.drop((argument.id,))
        self._project.store.delete("argument", {"id": argument.id})

    def set_role(self, argument_id: int, role: str) -> None:
        """Move a filler to another role of its event."""
        event, argument = self._argument(argument_id)
        label = self._project.codebook.find("event", event.label)
        if label is None or label.role(role) is None:
            raise AnnotatorError(f"{event.label} has no role “{role}”.")
        if argument.role != role:
            document_id = self._document_id(event)
            with self._project.edit(f"Move {argument.role} of {_name(event)} to {role}", document_id):
                self._project.sets.ensure(document_id)
                self._make_room(event, role)
                self._project.store.update("argument", argument_id, role=role)

    def _argument(self, argument_id: int) -> tuple[Event, Argument]:
        event_id = read_annotations.argument_event(self._project.store.connection, argument_id)
        event = self.get(event_id) if event_id is not None else None
        argument = next((a for a in event.arguments if a.id == argument_id), None) if event else None
        if event is None or argument is None:
            raise AnnotatorError("This filler is gone; it was cleared or undone.")
        return event, argument

    def _change(self, event: Event, **columns: object) -> None:
        self._project.sets.ensure(self._document_id(event))
        self._project.store.update("event", event.id, **columns)


def _name(event: Event) -> str:
    """An event as the names of edits show it."""
    return f"{event.label} “{shortened(event.trigger.quote, 30)}”" if event.trigger else event.label
