"""Events: a label, triggers, and arguments that fill the roles, and their verbs."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.arguments import Arguments, event_name
from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.model import Event, Fragments, Words
from annotator.pairs import with_value
from annotator.spans import known_label, place_columns
from annotator.store import read_annotations
from annotator.store.columns import pack_pairs


class Events(Arguments):
    """The events of a project."""

    def add(self, document_id: int, label: str, fragments: Iterable[tuple[int, int]] | None = None) -> Event:
        """Make an event; its trigger are these words, or none where the text has no word for it.

        Raises:
            AnnotatorError: the label is unknown or the words lie outside the text.
        """
        known_label(self._project, "event", label)
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
            if words is not None:
                self._insert_trigger(set_id, number, words)
            self._project.document_labels.withdraw_no_event(set_id)
        return Event(number, set_id, label, (words,) if words else (), version=version)

    def _insert_trigger(self, set_id: int, event_id: int, words: Words) -> None:
        place = place_columns(words.fragments, words.quote)
        self._project.store.insert("event_trigger", set_id=set_id, event_id=event_id, **place)

    def relabel(self, event_id: int, label: str) -> None:
        """Give an event another label. Arguments whose role the new label lacks stay, and show as problems."""
        event = self._known(event_id)
        known_label(self._project, "event", label)
        if event.label != label:
            with self._project.edit(f"Relabel {event_name(event)} as {label}", self._document_id(event)):
                self._change(
                    event,
                    label_id=self._project.codebooks.label_id("event", label),
                    codebook_version=self._project.codebooks.version,
                )
                self._project.store.delete("look_again", {"about_id": event_id})

    def set_trigger(self, event_id: int, fragments: Iterable[tuple[int, int]] | None) -> None:
        """Make these words the only trigger, or leave the event without one."""
        event = self._known(event_id)
        words = self._words(self._document_id(event), fragments)
        said = (
            f"Move the trigger of {event.label} to {shortened(words.quote)}"
            if words
            else f"Take the trigger from {event_name(event)}"
        )
        self._set_triggers(event, (words,) if words else (), said)

    def add_trigger(self, event_id: int, fragments: Iterable[tuple[int, int]]) -> None:
        """Make these words one more trigger.

        Raises:
            AnnotatorError: they lie outside the text, or are a trigger of the event already.
        """
        event = self._known(event_id)
        words = self._words(self._document_id(event), fragments)
        assert words is not None
        if words in event.triggers:
            raise AnnotatorError(f"“{shortened(words.quote)}” is a trigger of this {event.label} already.")
        said = f"Add the trigger {shortened(words.quote)} to {event_name(event)}"
        self._set_triggers(event, (*event.triggers, words), said)

    def move_trigger(self, event_id: int, old: Fragments, fragments: Iterable[tuple[int, int]]) -> None:
        """Move the borders of the trigger that stands on `old`.

        Raises:
            AnnotatorError: the words lie outside the text, or are another trigger of the event already.
        """
        event = self._known(event_id)
        words = self._words(self._document_id(event), fragments)
        assert words is not None
        moved = tuple(words if trigger.fragments == old else trigger for trigger in event.triggers)
        if len(set(moved)) < len(moved):
            raise AnnotatorError(f"“{shortened(words.quote)}” is a trigger of this {event.label} already.")
        self._set_triggers(event, moved, f"Move the trigger of {event.label} to {shortened(words.quote)}")

    def remove_trigger(self, event_id: int, fragments: Fragments) -> None:
        """Take the trigger that stands on these words away; the others stay."""
        event = self._known(event_id)
        gone = next((trigger for trigger in event.triggers if trigger.fragments == fragments), None)
        if gone is not None:
            said = f"Take the trigger {shortened(gone.quote)} from {event.label}"
            self._set_triggers(event, tuple(trigger for trigger in event.triggers if trigger != gone), said)

    def _set_triggers(self, event: Event, triggers: tuple[Words, ...], said: str) -> None:
        if triggers == event.triggers:
            return
        document_id = self._document_id(event)
        with self._project.edit(said, document_id):
            self._project.sets.ensure(document_id)
            self._project.store.delete("event_trigger", {"event_id": event.id})
            for words in triggers:
                self._insert_trigger(event.set_id, event.id, words)

    def set_attribute(self, event_id: int, name: str, value: str | None) -> None:
        """Set an attribute to a value in canonical text form, or take it away."""
        event = self._known(event_id)
        attributes = with_value(event.attributes, name, value)
        if attributes != event.attributes:
            said = (
                f"Set {name} of {event_name(event)} to {value}"
                if value is not None
                else f"Clear {name} of {event_name(event)}"
            )
            with self._project.edit(said, self._document_id(event)):
                self._change(event, attributes=pack_pairs(attributes))

    def set_note(self, event_id: int, note: str | None) -> None:
        """Keep a remark on an event, or drop it."""
        event = self._known(event_id)
        note = note if note and note.strip() else None
        if note != event.note:
            with self._project.edit(f"Note on {event_name(event)}", self._document_id(event)):
                self._change(event, note=note)

    def set_unsure(self, event_id: int, unsure: bool) -> None:
        """Mark an event as one to look at again."""
        event = self._known(event_id)
        if unsure != event.unsure:
            with self._project.edit(
                f"Mark {event_name(event)} as {'unsure' if unsure else 'sure'}", self._document_id(event)
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
            with self._project.edit(f"Confidence of {event_name(event)}", self._document_id(event)):
                self._change(event, confidence=confidence)

    def delete(self, event_id: int) -> None:
        """Delete an event with its trigger and arguments, the arguments it fills and the relations at it."""
        event = self._known(event_id)
        store = self._project.store
        document_id = self._document_id(event)
        with self._project.edit(f"Delete {event_name(event)}", document_id):
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
            self._project.clusters.tidy(
                number
                for number in {event.cluster_id, *(argument.cluster_id for argument in event.arguments)}
                if number is not None
            )

    def _change(self, event: Event, **columns: object) -> None:
        self._project.sets.ensure(self._document_id(event))
        self._project.store.update("event", event.id, **columns)
