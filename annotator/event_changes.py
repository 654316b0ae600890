"""Events out of events: cloned, split, merged, turned into a relation of two things and back.

Nothing that was said is lost on the way. A row that only moves keeps its id, and with it the notes about it; what would
have no place in the new shape is refused.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from annotator.arguments import event_name
from annotator.errors import AnnotatorError
from annotator.events import Events
from annotator.model import Argument, Event, Relation, Words
from annotator.pairs import agree
from annotator.spans import known_label, place_columns
from annotator.store import read_annotations, read_links
from annotator.store.columns import pack_pairs


class EventChanges(Events):
    """The events of a project, with the verbs that make one event of another."""

    def clone(self, event_id: int) -> Event:
        """Another event with the same triggers, fillers and attributes; it fills no role and has no thread."""
        event = self._known(event_id)
        document_id = self._document_id(event)
        with self._project.edit(f"Clone {event_name(event)}", document_id):
            self._project.sets.ensure(document_id)
            number = self._insert_like(event, event.arguments)
        return self._known(number)

    def split(self, event_id: int, parts: Sequence[Collection[int]]) -> tuple[Event, ...]:
        """Make several events of one. Each part names the arguments it takes; one that several name is shared.

        The first part stays the event that was there; the others get its triggers, attributes and remark.

        Raises:
            AnnotatorError: there are fewer than two parts, or an argument is in none or not of this event.
        """
        event = self._known(event_id)
        known = {argument.id for argument in event.arguments}
        named = {number for part in parts for number in part}
        if len(parts) < 2:
            raise AnnotatorError("An event is split into two parts or more.")
        if named - known:
            raise AnnotatorError("One of the fillers is not of this event any more.")
        for argument in event.arguments:
            if argument.id not in named:
                raise AnnotatorError(f"{argument.role} has a filler that is in no part; put it into one at least.")
        document_id = self._document_id(event)
        with self._project.edit(f"Split {event_name(event)} into {len(parts)}", document_id):
            self._project.sets.ensure(document_id)
            homes = {event_id: set(parts[0])}
            for part in parts[1:]:
                homes[self._insert_like(event, ())] = set(part)
            for position, argument in enumerate(event.arguments):
                self._deal_out(
                    event, argument, position, [number for number, part in homes.items() if argument.id in part]
                )
        return tuple(self.many(homes)[number] for number in homes)

    def merge(self, keep_id: int, other_id: int) -> Event:
        """Make two events one: their triggers, fillers, attributes and remarks together, and what the other one filled.

        What both say in the same role with different fillers stays as two fillers. An attribute on which they differ
        keeps its value, and the other's goes into the remark.

        Raises:
            AnnotatorError: they are of two documents or annotators, or one fills a role of the other.
        """
        kept, other = self._known(keep_id), self._known(other_id)
        if keep_id == other_id:
            return kept
        if kept.set_id != other.set_id:
            raise AnnotatorError("Only events of the same document and annotator can be merged.")
        connection = self._project.store.connection
        if any(read_links.reaches(connection, *ids) for ids in ((keep_id, other_id), (other_id, keep_id))):
            raise AnnotatorError("One of the two events fills a role of the other, so they are not the same event.")
        document_id = self._document_id(kept)
        with self._project.edit(f"Merge {event_name(other)} into {event_name(kept)}", document_id):
            self._project.sets.ensure(document_id)
            self._merge_rows(kept, other)
            self._move_arguments(kept, other)
            self._move_fillings(kept, other)
            self._move_relations(kept, other)
            for table in ("note", "look_again"):
                self._project.store.update_where(table, {"about_id": other_id}, about_id=keep_id)
            self._project.store.delete("event_trigger", {"event_id": other_id})
            self._project.store.delete("event", {"id": other_id})
            if other.cluster_id is not None:
                self._project.clusters.tidy((other.cluster_id,))
        return self._known(keep_id)

    def to_event(self, relation_id: int, label: str, head_role: str, tail_role: str) -> Event:
        """Turn a relation into an event whose roles its two ends fill.

        Raises:
            AnnotatorError: the relation is gone, there is no such label or role, or both ends would be in a role that
                takes one filler.
        """
        relation = self._project.relations.get(relation_id)
        if relation is None:
            raise AnnotatorError("This relation is gone; it was deleted or undone.")
        known = known_label(self._project, "event", label)
        document_id = self._project.sets.own(relation.set_id)
        shared = known.role(head_role) if head_role == tail_role else None
        if shared is not None and not shared.many:
            raise AnnotatorError(f"{head_role} takes one filler; choose another role for one of the two ends.")
        with self._project.edit(f"Turn “{relation.label}” into “{label}”", document_id):
            event = self.add(document_id, label)
            for end, role in ((relation.head_id, head_role), (relation.tail_id, tail_role)):
                if self._project.spans.get(end):
                    self.fill(event.id, role, span_id=end)
                else:
                    self.fill(event.id, role, filler_event_id=end)
            columns = {"attributes": pack_pairs(relation.attributes), "unsure": int(relation.unsure)}
            self._project.store.update("event", event.id, **columns)
            self._project.store.update_where("note", {"about_id": relation_id}, about_id=event.id)
            self._project.store.delete("look_again", {"about_id": relation_id})
            self._project.store.delete("relation", {"id": relation_id})
        return self._known(event.id)

    def to_relation(self, event_id: int, label: str, head_argument: int, tail_argument: int) -> Relation:
        """Turn an event into a relation between what fills two of its roles. Its triggers go; its remark becomes a note.

        Raises:
            AnnotatorError: there is no such label, the event has more fillers than the two, is itself an end or filler of
                something, or a filler is no entity and no event, or has attributes.
        """
        event = self._known(event_id)
        ends = {argument.id: argument for argument in event.arguments}
        head, tail = ends.get(head_argument), ends.get(tail_argument)
        if head is None or tail is None or head is tail:
            raise AnnotatorError("Choose two fillers of the event, one for each end of the relation.")
        self._refuse_loss(event, head, tail)
        document_id = self._document_id(event)
        with self._project.edit(f"Turn {event_name(event)} into “{label}”", document_id):
            relation = self._project.relations.add(label, head.filler_id or 0, tail.filler_id or 0)
            unsure = event.unsure or head.unsure or tail.unsure
            columns = {"attributes": pack_pairs(event.attributes), "unsure": int(unsure)}
            self._project.store.update("relation", relation.id, **columns)
            for number in (event.id, head.id, tail.id):
                self._project.store.update_where("note", {"about_id": number}, about_id=relation.id)
            if event.note:
                self._project.notes.add(document_id, relation.id, event.note)
            self.delete(event_id)
        return replace(relation, attributes=event.attributes, unsure=unsure)

    # ---- what the verbs stand on

    def _insert_like(self, event: Event, arguments: Sequence[Argument]) -> int:
        """Another event that says the same, with these arguments; being another, it is in no cluster."""
        number = self._project.store.insert(
            "event",
            set_id=event.set_id,
            label_id=self._project.codebooks.label_id("event", event.label),
            attributes=pack_pairs(event.attributes),
            confidence=event.confidence,
            note=event.note,
            unsure=int(event.unsure),
            codebook_version=self._project.codebooks.version,
        )
        for words in event.triggers:
            self._insert_trigger(event.set_id, number, words)
        for position, argument in enumerate(arguments):
            self._insert_argument(event.set_id, number, argument, position)
        return number

    def _insert_argument(self, set_id: int, event_id: int, argument: Argument, position: int) -> None:
        words = argument.words
        self._project.store.insert(
            "argument",
            set_id=set_id,
            event_id=event_id,
            position=position,
            role=argument.role,
            span_id=argument.span_id,
            filler_event_id=argument.filler_event_id,
            cluster_id=argument.cluster_id,
            value=argument.value,
            attributes=pack_pairs(argument.attributes),
            unsure=int(argument.unsure),
            **(place_columns(words.fragments, words.quote) if words else {}),
        )

    def _deal_out(self, event: Event, argument: Argument, position: int, homes: Sequence[int]) -> None:
        """Give an argument to these events: the row itself to the first, a copy to each other."""
        if homes[0] != event.id:
            self._project.store.update("argument", argument.id, event_id=homes[0], position=position)
        for number in homes[1:]:
            self._insert_argument(event.set_id, number, argument, position)

    def _merge_rows(self, kept: Event, other: Event) -> None:
        """Triggers, attributes and everything else that an event has only one of."""
        triggers = tuple(dict.fromkeys((*kept.triggers, *other.triggers)))
        self._set_triggers(kept, triggers, "")
        own = dict(kept.attributes)
        differing = [pair for pair in other.attributes if own.get(pair[0], pair[1]) != pair[1]]
        added = [pair for pair in other.attributes if pair[0] not in own]
        remarks = [note for note in dict.fromkeys((kept.note, other.note)) if note]
        remarks += [f"{name}: {value}" for name, value in differing]
        self._project.store.update(
            "event",
            kept.id,
            attributes=pack_pairs((*kept.attributes, *added)),
            confidence=kept.confidence if kept.confidence is not None else other.confidence,
            note="\n".join(remarks) or None,
            unsure=int(kept.unsure or other.unsure),
            cluster_id=kept.cluster_id if kept.cluster_id is not None else other.cluster_id,
        )

    def _move_arguments(self, kept: Event, other: Event) -> None:
        there = {_content(argument): argument for argument in kept.arguments}
        position = read_annotations.next_position(self._project.store.connection, kept.id)
        for argument in other.arguments:
            twin = there.get(_content(argument))
            if twin is None or not agree(twin.attributes, argument.attributes):
                self._project.store.update("argument", argument.id, event_id=kept.id, position=position)
                position += 1
            else:
                there[_content(argument)] = self._fold(argument, twin)

    def _move_fillings(self, kept: Event, other: Event) -> None:
        """Fill with the kept event what the other one filled."""
        for number, _ in read_annotations.fillings(self._project.store.connection, "filler_event_id", other.id):
            self.refill(number, "filler_event_id", kept.id)

    def _move_relations(self, kept: Event, other: Event) -> None:
        """Let the relations of the other event run at the kept one; those that say nothing more go."""
        connection, store = self._project.store.connection, self._project.store
        in_order = self._project.relations.in_order
        there = {
            (relation.label, *in_order(relation.label, relation.head_id, relation.tail_id)): relation
            for relation in read_links.relations_at(connection, kept.set_id, kept.id)
        }
        for relation in read_links.relations_at(connection, kept.set_id, other.id):
            head, tail = (kept.id if end == other.id else end for end in (relation.head_id, relation.tail_id))
            head, tail = in_order(relation.label, head, tail)
            twin = there.get((relation.label, head, tail))
            if head == tail:
                self._project.notes.drop((relation.id,))
                store.delete("relation", {"id": relation.id})
            elif twin is None or not agree(twin.attributes, relation.attributes):
                store.update("relation", relation.id, head_id=head, tail_id=tail)
            else:
                self._project.relations.fold(relation, twin)

    def _refuse_loss(self, event: Event, head: Argument, tail: Argument) -> None:
        if len(event.arguments) > 2:
            raise AnnotatorError(
                "A relation joins two things, and this event has more fillers. Clear the others first."
            )
        if any(a.span_id is None and a.filler_event_id is None for a in (head, tail)):
            raise AnnotatorError("A relation joins entities and events; a value or a cluster cannot be its end.")
        for argument in (head, tail):
            if argument.attributes:
                raise AnnotatorError(
                    f"The end of a relation has no attributes, and {argument.role} has {argument.attributes[0][0]}. "
                    "Clear that first."
                )
        connection = self._project.store.connection
        if read_annotations.fillings(connection, "filler_event_id", event.id):
            raise AnnotatorError(
                "This event fills a role of another event, which a relation cannot do. Clear that role first."
            )
        if read_annotations.relations_of(connection, event.set_id, event.id):
            raise AnnotatorError("This event is an end of a relation itself; delete that one first.")


def _content(argument: Argument) -> tuple[str, int | None, str | None, Words | None]:
    """What an argument says; two that say the same are one."""
    return argument.role, argument.filler_id, argument.value, argument.words
