"""Arguments: what fills the roles of events, and the verbs on it. `Events` has these verbs too: `project.events.fill(...)`.

A verb refuses a value that the role does not take. What a file brings in against the rules never comes this way: it is
kept, and shown as a problem.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.codebook import Role, accepted_fillers, value_fits
from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.model import Argument, Event, Pair, Words
from annotator.pairs import agree, with_all, with_value
from annotator.spans import place_columns
from annotator.store import read_annotations, read_links
from annotator.store.columns import pack_pairs
from annotator.text import clean_fragments, quote

if TYPE_CHECKING:
    from annotator.project import Project


class Arguments:
    """The verbs on the arguments of events."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def get(self, event_id: int) -> Event | None:
        """The event of this id, None where it is gone."""
        return self.many((event_id,)).get(event_id)

    def many(self, ids: Iterable[int]) -> dict[int, Event]:
        """Those of these ids that are there."""
        return read_annotations.events_by_id(self._project.store.connection, ids)

    def fill(
        self,
        event_id: int,
        role: str,
        *,
        span_id: int | None = None,
        filler_event_id: int | None = None,
        cluster_id: int | None = None,
        value: str | None = None,
        words: Iterable[tuple[int, int]] | None = None,
        attributes: Iterable[Pair] = (),
    ) -> Argument:
        """Fill a role with one span, event, cluster or value; `words` are what a value was read from.

        Without words a value is unstated: nothing in the text says it. In a role that takes one filler the new one
        replaces the old. A span, event or cluster of the wrong type is taken and shown as a problem.

        Raises:
            AnnotatorError: the label has no such role, the filler is gone, of another document, or the event itself, or
                the role does not take the value.
        """
        event = self._known(event_id)
        document_id = self._document_id(event)
        read_from = self._words(document_id, words)
        if value is None and read_from is not None and not (span_id or filler_event_id or cluster_id):
            value = read_from.quote
        known = self._role(event, role)
        if sum(filler is not None for filler in (span_id, filler_event_id, cluster_id, value)) != 1:
            raise AnnotatorError("A role is filled with one thing: a span, an event, a cluster or a value.")
        if value is not None:
            check_value(known, value, has_words=read_from is not None)
            said = shortened(value)
        else:
            said = self._filler_name(event, role, span_id, filler_event_id, cluster_id)
        with self._project.edit(f"Fill {role} of {event_name(event)} with {said}", document_id):
            self._project.sets.ensure(document_id)
            self._make_room(event, known)
            pairs = tuple(attributes)
            place = place_columns(read_from.fragments, read_from.quote) if read_from else {}
            number = self._project.store.insert(
                "argument",
                set_id=event.set_id,
                event_id=event_id,
                position=read_annotations.next_position(self._project.store.connection, event_id),
                role=role,
                span_id=span_id,
                filler_event_id=filler_event_id,
                cluster_id=cluster_id,
                value=value,
                attributes=pack_pairs(pairs),
                **place,
            )
        return Argument(number, event_id, role, span_id, filler_event_id, cluster_id, value, read_from, pairs)

    def set_value(self, argument_id: int, value: str) -> None:
        """Give an argument that is a value another one; the words it was read from stay as evidence.

        Raises:
            AnnotatorError: the role does not take the value, or is filled by something else than a value.
        """
        event, argument = self._argument(argument_id)
        if argument.value is None:
            raise AnnotatorError(f"{argument.role} is filled with something of the text, not with a value.")
        if value == argument.value:
            return
        check_value(self._role(event, argument.role), value, has_words=argument.words is not None)
        self._change_argument(
            event, argument, f"Set {argument.role} of {event_name(event)} to {shortened(value)}", value=value
        )

    def read_as(self, argument_id: int, value: str) -> None:
        """Let a value fill a role in the place of the entity whose words say it: `2020-02-11` for `Tuesday`.

        The words stay with the value as evidence, and the entity stays in the text.

        Raises:
            AnnotatorError: no entity fills the role, or the role does not take the value.
        """
        event, argument = self._argument(argument_id)
        span = self._project.spans.get(argument.span_id) if argument.span_id else None
        if span is None:
            raise AnnotatorError("Only the words of an entity that fills a role can be read as a value.")
        check_value(self._role(event, argument.role), value, has_words=True)
        others = (other for other in event.arguments if other.role == argument.role and other.value == value)
        twin = next((other for other in others if other.words and other.words.fragments == span.fragments), None)
        document_id = self._document_id(event)
        with self._project.edit(f"Read {shortened(span.quote)} as {shortened(value)}", document_id):
            self._project.sets.ensure(document_id)
            if twin is not None and agree(twin.attributes, argument.attributes):
                self._fold(argument, twin)
                return
            place = place_columns(span.fragments, span.quote)
            self._project.store.update("argument", argument_id, span_id=None, value=value, **place)

    def set_argument_attribute(self, argument_id: int, name: str, value: str | None) -> None:
        """Set an attribute of what fills a role to a value in canonical text form, or take it away."""
        event, argument = self._argument(argument_id)
        attributes = with_value(argument.attributes, name, value)
        if attributes != argument.attributes:
            place = f"{name} of {argument.role} of {event_name(event)}"
            said = f"Clear {place}" if value is None else f"Set {place} to {value}"
            self._change_argument(event, argument, said, attributes=pack_pairs(attributes))

    def set_argument_unsure(self, argument_id: int, unsure: bool) -> None:
        """Mark what fills a role as one to look at again."""
        event, argument = self._argument(argument_id)
        if unsure != argument.unsure:
            said = f"Mark {argument.role} of {event_name(event)} as {'unsure' if unsure else 'sure'}"
            self._change_argument(event, argument, said, unsure=int(unsure))

    def use_cluster(self, argument_id: int) -> None:
        """Let the whole cluster of the mention that fills a role fill it in its place.

        Raises:
            AnnotatorError: the mention is in no cluster, or the cluster fills the role already.
        """
        event, argument = self._argument(argument_id)
        span = self._project.spans.get(argument.span_id) if argument.span_id else None
        inner = self.get(argument.filler_event_id) if argument.filler_event_id else None
        mention = span or inner
        if mention is None or mention.cluster_id is None:
            raise AnnotatorError("What fills the role is in no cluster; put it together with its other mentions first.")
        said = self._filler_name(event, argument.role, None, None, mention.cluster_id)
        columns = {"span_id": None, "filler_event_id": None, "cluster_id": mention.cluster_id}
        self._change_argument(event, argument, f"Fill {argument.role} of {event_name(event)} with {said}", **columns)

    def refill(self, argument_id: int, column: str, filler_id: int) -> None:
        """Let a span, event or cluster fill a role in the place of another; inside an edit.

        Where it fills the role already, the two become one argument, unless one of their attributes differs.
        """
        event, argument = self._argument(argument_id)
        others = [other for other in event.arguments if other.role == argument.role and other.id != argument_id]
        twin = next((other for other in others if getattr(other, column) == filler_id), None)
        if twin is not None and agree(twin.attributes, argument.attributes):
            self._fold(argument, twin)
            return
        columns = dict.fromkeys(("span_id", "filler_event_id", "cluster_id")) | {column: filler_id}
        self._project.store.update("argument", argument_id, **columns)

    def set_role(self, argument_id: int, role: str) -> None:
        """Move a filler to another role of its event; what that one takes instead is shown as a problem.

        Raises:
            AnnotatorError: the label has no such role, or the role is filled with this already.
        """
        event, argument = self._argument(argument_id)
        known = self._role(event, role)
        if argument.role != role:
            if known.many and argument.filler_id is not None:
                self._refuse_same(event, role, argument.filler_id)
            document_id = self._document_id(event)
            with self._project.edit(f"Move {argument.role} of {event_name(event)} to {role}", document_id):
                self._project.sets.ensure(document_id)
                self._make_room(event, known)
                self._project.store.update("argument", argument_id, role=role)
                self._project.store.delete("look_again", {"about_id": argument_id})

    def clear(self, argument_id: int) -> None:
        """Take a filler out of its role."""
        event, argument = self._argument(argument_id)
        with self._project.edit(f"Clear {argument.role} of {event_name(event)}", self._document_id(event)):
            self._project.sets.ensure(self._document_id(event))
            self._drop(argument)

    def clear_without_role(self, event_id: int) -> None:
        """Take out what fills roles that the event's label does not have, in one step."""
        event = self._known(event_id)
        label = self._project.codebook.find("event", event.label)
        strange = [a for a in event.arguments if label is None or label.role(a.role) is None]
        if strange:
            with self._project.edit(f"Clear what has no role in {event_name(event)}", self._document_id(event)):
                self._project.sets.ensure(self._document_id(event))
                for argument in strange:
                    self._drop(argument)

    # ---- what the verbs stand on

    def _known(self, event_id: int) -> Event:
        found = self.get(event_id)
        if found is None:
            raise AnnotatorError("This event is gone; it was deleted or undone.")
        return found

    def _document_id(self, event: Event) -> int:
        return self._project.sets.own(event.set_id)

    def _words(self, document_id: int, fragments: Iterable[tuple[int, int]] | None) -> Words | None:
        if fragments is None:
            return None
        text = self._project.documents.text(document_id)
        cleaned = clean_fragments(text, fragments)
        return Words(cleaned, quote(text, cleaned))

    def _role(self, event: Event, name: str) -> Role:
        label = self._project.codebook.find("event", event.label)
        role = label.role(name) if label else None
        if role is None:
            there = ", ".join(known.name for known in label.roles) if label else ""
            raise AnnotatorError(f"{event.label} has no role “{name}”. It has: {there or 'none'}.")
        return role

    def _argument(self, argument_id: int) -> tuple[Event, Argument]:
        event_id = read_annotations.argument_event(self._project.store.connection, argument_id)
        event = self.get(event_id) if event_id is not None else None
        argument = next((a for a in event.arguments if a.id == argument_id), None) if event else None
        if event is None or argument is None:
            raise AnnotatorError("This filler is gone; it was cleared or undone.")
        return event, argument

    def _filler_name(
        self, event: Event, role: str, span_id: int | None, filler_event_id: int | None, cluster_id: int | None
    ) -> str:
        """What an argument is filled with, after the checks that can refuse it."""
        number = span_id or filler_event_id or cluster_id or 0
        self._refuse_same(event, role, number)
        if cluster_id and cluster_id == event.cluster_id:
            raise AnnotatorError("An event cannot fill its own role, and it is one of this cluster.")
        if cluster_id:
            cluster = read_annotations.clusters(self._project.store.connection, event.set_id).get(cluster_id)
            if cluster is None:
                raise AnnotatorError("Only clusters of the same document and annotator can fill a role.")
            return shortened(cluster.name)
        span = self._project.spans.get(number) if span_id else None
        filler = self.get(number) if filler_event_id else None
        found = span or filler
        if found is None or found.set_id != event.set_id:
            raise AnnotatorError("Only entities and events of the same document and annotator can fill a role.")
        if filler is not None and read_links.reaches(self._project.store.connection, filler.id, event.id):
            raise AnnotatorError("An event cannot fill its own role, directly or through other events.")
        return shortened(span.quote) if span else event_name(filler) if filler else ""

    def _refuse_same(self, event: Event, role: str, filler_id: int) -> None:
        if any(argument.role == role and argument.filler_id == filler_id for argument in event.arguments):
            raise AnnotatorError(f"{role} is filled with this already.")

    def _make_room(self, event: Event, role: Role) -> None:
        if not role.many:
            for argument in event.arguments:
                if argument.role == role.name:
                    self._drop(argument)

    def _drop(self, argument: Argument) -> None:
        self._project.notes.drop((argument.id,))
        self._project.store.delete("argument", {"id": argument.id})
        if argument.cluster_id is not None:
            self._project.clusters.tidy((argument.cluster_id,))

    def _fold(self, argument: Argument, twin: Argument) -> Argument:
        """Take an argument away that says what its twin says; what is said and noted of it goes to the twin."""
        for table in ("note", "look_again"):
            self._project.store.update_where(table, {"about_id": argument.id}, about_id=twin.id)
        pairs, unsure = with_all(twin.attributes, argument.attributes), argument.unsure or twin.unsure
        self._project.store.update("argument", twin.id, attributes=pack_pairs(pairs), unsure=int(unsure))
        self._project.store.delete("argument", {"id": argument.id})
        return replace(twin, attributes=pairs, unsure=unsure)

    def _change_argument(self, event: Event, argument: Argument, said: str, **columns: object) -> None:
        document_id = self._document_id(event)
        with self._project.edit(said, document_id):
            self._project.sets.ensure(document_id)
            self._project.store.update("argument", argument.id, **columns)


def check_value(role: Role, value: str, *, has_words: bool) -> None:
    """Refuse a value that the role does not take.

    Raises:
        AnnotatorError: with what it takes.
    """
    if not value.strip():
        raise AnnotatorError("An empty value fills no role; type the value, or leave the role empty.")
    if not value_fits(role, value, has_words=has_words):
        taken = accepted_fillers(role, values_only=bool(role.values))
        raise AnnotatorError(f"{role.name} takes {taken}, not “{shortened(value)}”.")


def event_name(event: Event) -> str:
    """An event as the names of edits show it."""
    return f"{event.label} “{shortened(event.trigger.quote, 30)}”" if event.trigger else event.label
