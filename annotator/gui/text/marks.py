"""What is painted over the text: spans, triggers, and the words a value was read from.

Records are found by the words they cover. A mark is made from its record when a line is decorated, so that a document
of twenty thousand spans costs one pass over their fragments when it is opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from annotator.gui.text.cells import Cells, Entry
from annotator.gui.text.ties import Ties
from annotator.model import Argument, Event, Fragments, Relation, Span

MarkKind = Literal["entity", "event", "value"]

Order = tuple[int, int, int]
"""The place in reading order: by start, then the longer first, then by id."""

_FAR = 1 << 60


@dataclass(frozen=True, slots=True)
class Mark:
    """Fragments that are painted as one. `owner` is the span or event that a click on it means."""

    key: int
    owner: int
    kind: MarkKind
    label: str
    fragments: Fragments
    unsure: bool = False

    @property
    def start(self) -> int:
        return self.fragments[0][0]

    @property
    def end(self) -> int:
        return self.fragments[-1][1]

    @property
    def order(self) -> Order:
        return self.start, -self.end, self.owner


class Marks:
    """All marks of a document, by id and by place.

    A span's or event's mark has its id as key, the words of a value have the argument's: ids are unique over all rows.
    """

    def __init__(
        self, spans: Mapping[int, Span], events: Mapping[int, Event], relations: Mapping[int, Relation] | None = None
    ) -> None:
        self._ties = Ties((relations or {}).values())
        self._spans: dict[int, Span] = dict(spans)
        self._events: dict[int, Event] = {}
        self._values: dict[int, Argument] = {}
        self._events_of: dict[int, list[int]] | None = None  # by filler; made when first asked for
        self._cells = Cells()
        self._cells.fill((start, end, key) for key, span in self._spans.items() for start, end in span.fragments)
        for event in events.values():
            self._add_event(event)

    def __len__(self) -> int:
        return len(self._spans) + len(self._events)

    def find(self, key: int) -> Mark | None:
        """The mark of a span, an event's trigger or an argument's words; None where there is nothing to paint."""
        span = self._spans.get(key)
        if span is not None:
            return Mark(key, key, "entity", span.label, span.fragments, span.unsure)
        event = self._events.get(key)
        if event is not None:
            fragments = trigger_fragments(event)
            return Mark(key, key, "event", event.label, fragments, event.unsure) if fragments else None
        argument = self._values.get(key)
        if argument is None or argument.words is None:
            return None
        label = self._events[argument.event_id].label
        return Mark(key, argument.event_id, "value", label, argument.words.fragments)

    def record(self, annotation_id: int | None) -> Span | Event | None:
        """A span or event as it is shown."""
        if annotation_id is None:
            return None
        return self._spans.get(annotation_id) or self._events.get(annotation_id)

    def touching(self, start: int, end: int) -> list[Mark]:
        """The marks with a fragment in [start, end), in no order."""
        found = (self.find(key) for key in {entry[2] for entry in self._cells.touching(start, end)})
        return [mark for mark in found if mark is not None]

    def replace(self, spans: Mapping[int, Span | None], events: Mapping[int, Event | None]) -> list[tuple[int, int]]:
        """Take over changed records (None: removed); returns the words whose painting that may change."""
        touched: list[tuple[int, int]] = []
        for key, span in spans.items():
            touched += self._replace_span(key, span)
        for key, event in events.items():
            self._ties.moved(self._events.get(key), event)
            if key in self._events:
                touched += self._words_of(key)
                self._drop_event(key)
            if event is not None:
                self._add_event(event)
                touched += self._words_of(key)
        return touched

    def replace_relations(self, relations: Mapping[int, Relation | None]) -> list[tuple[int, int]]:
        """Take over changed relations (None: removed); returns the words whose painting that may change."""
        return [part for end in self._ties.replace(relations) for part in self.fragments(end)]

    def has_arcs(self, annotation_id: int | None) -> bool:
        """Whether arcs can lead from an annotation: it is an event, or an end of a relation."""
        return annotation_id in self._events or bool(self._ties.at(annotation_id))

    def ends(self, annotation_id: int) -> Iterator[tuple[Relation, Mark]]:
        """The relations of an annotation with what is painted at their other ends."""
        for relation in self._ties.at(annotation_id):
            other = relation.tail_id if relation.head_id == annotation_id else relation.head_id
            mark = self.find(other)
            if mark is not None:
                yield relation, mark

    def nearest_mentions(self, event_id: int) -> Iterator[tuple[str, Mark]]:
        """The roles that a cluster fills, each with the mention nearest to the event's trigger."""
        event = self._events.get(event_id)
        for argument in event.arguments if event else ():
            members = self._ties.members(argument.cluster_id, self._spans, self._events)
            marks = [mark for number in members if (mark := self.find(number))]
            if event is not None and marks:
                here = event.trigger.start if event.trigger else 0
                yield argument.role, min(marks, key=lambda mark: (abs(mark.start - here), mark.start))

    def same_as(self, annotation_id: int | None) -> frozenset[int]:
        """The mentions of the same thing, this one among them; of an event also those of the clusters that fill it."""
        record = self.record(annotation_id)
        if record is None:
            return frozenset()
        clusters = {record.cluster_id}
        if isinstance(record, Event):
            clusters |= {argument.cluster_id for argument in record.arguments}
        return frozenset().union(*(self._ties.members(number, self._spans, self._events) for number in clusters))

    def is_event(self, annotation_id: int | None) -> bool:
        return annotation_id in self._events

    def event_label(self, event_id: int) -> str:
        event = self._events.get(event_id)
        return event.label if event else ""

    def members(self, event_id: int) -> Iterator[tuple[str | None, Mark]]:
        """The event's trigger (role None) and the marks that fill its roles; fillers that are not painted are left out."""
        event = self._events.get(event_id)
        if event is None:
            return
        trigger = self.find(event_id)
        if trigger is not None:
            yield None, trigger
        for argument in event.arguments:
            mark = self.find(argument.id if argument.words else argument.filler_id or 0)
            if mark is not None:
                yield argument.role, mark

    def events_with(self, key: int) -> list[int]:
        """The events that a mark belongs to: as their trigger, a filler, or a value's words."""
        events = list(self._filled_by().get(key, ()))
        if key in self._values:
            events.append(self._values[key].event_id)
        if key in self._events:
            events.append(key)
        return events

    def fragments(self, annotation_id: int) -> Fragments:
        """The words of a span or event; of an event without a trigger those of its first filler; else ()."""
        mark = self.find(annotation_id) or next((mark for _, mark in self.members(annotation_id)), None)
        return mark.fragments if mark else ()

    def neighbour(self, annotation_id: int | None, offset: int, *, forward: bool) -> int | None:
        """The annotation after (or before) another one, or else an offset; behind the last one comes the first."""
        fragments = self.fragments(annotation_id) if annotation_id is not None else ()
        here = (fragments[0][0], -fragments[-1][1], annotation_id or 0) if fragments else (offset, -_FAR, 0)
        if forward:
            return self.next_after(here) or self.next_after((-1, 0, 0))
        return self.last_before(here) or self.last_before((_FAR, 0, 0))

    def next_after(self, order: Order) -> int | None:
        """The span or event that begins next in reading order."""
        for batch in self._cells.starting_from(max(order[0], 0)):
            later = [place for place in self._orders(batch) if place > order]
            if later:
                return min(later)[2]
        return None

    def last_before(self, order: Order) -> int | None:
        """The span or event that begins before in reading order."""
        for batch in self._cells.starting_before(order[0]):
            earlier = [place for place in self._orders(batch) if place < order]
            if earlier:
                return max(earlier)[2]
        return None

    def _orders(self, entries: Iterable[Entry]) -> Iterator[Order]:
        for start, _, key in entries:
            mark = self.find(key)
            if mark is not None and mark.kind != "value" and mark.start == start:
                yield mark.order

    def _replace_span(self, key: int, span: Span | None) -> Iterator[tuple[int, int]]:
        old = self._spans.pop(key, None)
        self._ties.moved(old, span)
        if old is not None:
            for start, end in old.fragments:
                self._cells.remove(start, end, key)
                yield start, end
        if span is not None:
            self._spans[key] = span
            for start, end in span.fragments:
                self._cells.add(start, end, key)
                yield start, end

    def _words_of(self, event_id: int) -> list[tuple[int, int]]:
        """The words at which the event's painting shows: all of its own, the first of its fillers."""
        words: list[tuple[int, int]] = []
        for role, mark in self.members(event_id):
            own = role is None or mark.kind == "value"
            words += mark.fragments if own else mark.fragments[:1]
        return words

    def _add_event(self, event: Event) -> None:
        self._events[event.id] = event
        for start, end in trigger_fragments(event):
            self._cells.add(start, end, event.id)
        for argument in event.arguments:
            if argument.words:
                self._values[argument.id] = argument
                for start, end in argument.words.fragments:
                    self._cells.add(start, end, argument.id)
            elif self._events_of is not None and argument.filler_id:
                self._events_of.setdefault(argument.filler_id, []).append(event.id)

    def _filled_by(self) -> dict[int, list[int]]:
        """The events that each span or event fills a role of."""
        if self._events_of is None:
            self._events_of = {}
            for event in self._events.values():
                for filler in (argument.filler_id for argument in event.arguments if not argument.words):
                    if filler:
                        self._events_of.setdefault(filler, []).append(event.id)
        return self._events_of

    def _drop_event(self, event_id: int) -> None:
        event = self._events.pop(event_id)
        for start, end in trigger_fragments(event):
            self._cells.remove(start, end, event.id)
        for argument in event.arguments:
            if argument.words:
                del self._values[argument.id]
                for start, end in argument.words.fragments:
                    self._cells.remove(start, end, argument.id)
            elif self._events_of is not None and argument.filler_id:
                self._events_of[argument.filler_id].remove(event_id)


def trigger_fragments(event: Event) -> Fragments:
    """The words of all triggers of an event in text order, each stretch once."""
    if len(event.triggers) == 1:
        return event.triggers[0].fragments
    return tuple(sorted({fragment for words in event.triggers for fragment in words.fragments}))
