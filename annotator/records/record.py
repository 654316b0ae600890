"""One event as the row of a table, and the text of each of its cells.

A cell of a role says what fills it in the shortest form that another person or program can read: the words of an
entity, the name of a cluster, the canonical text of a value, the label and trigger of an event. The words of the
article that stand behind it are its quote.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from annotator.model import Annotations, Argument, Cluster, Document, Event, Span, Status, Words

ColumnKind = Literal[
    "document", "title", "date", "annotator", "status",
    "label", "trigger", "role", "attribute", "confidence", "note", "unsure", "version",
]  # fmt: skip
FillerKind = Literal["entity", "event", "cluster", "value"]

JOINT = "; "
"""What stands between several fillers in one cell."""

YES = "yes"
"""The cell of a mark that is set; one that is not set is empty."""


class Column(NamedTuple):
    """A column of the table; only roles and attributes have a name."""

    kind: ColumnKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a record's annotation set says of it: the document and whose work it is."""

    set_id: int
    document_id: int
    key: str
    title: str | None
    date: str | None
    annotator: str
    kind: str
    status: Status

    def text(self, kind: ColumnKind) -> str:
        """A cell that all records of the set share; empty for a column of another kind."""
        found = {
            "document": self.key,
            "title": self.title,
            "date": self.date,
            "annotator": self.annotator,
            "status": self.status,
        }
        return found.get(kind) or ""


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills a role: its text, and the words of the article it is read from, None where there are none."""

    argument: Argument
    kind: FillerKind
    text: str
    words: Span | Words | None = None

    @property
    def quote(self) -> str:
        """The words behind it; empty for what the article does not say in words."""
        return self.words.quote if self.words else ""

    def said(self, name: str) -> str:
        """An attribute of the filler, empty where it is not set; the doubt is the attribute `unsure`."""
        if name == "unsure" and self.argument.unsure:
            return "true"
        return JOINT.join(value for own, value in self.argument.attributes if own == name)


@dataclass(frozen=True, slots=True)
class Record:
    """An event with its fillers, in the order of its arguments."""

    event: Event
    facts: Facts
    fillers: tuple[Filler, ...] = ()

    def of_role(self, role: str) -> tuple[Filler, ...]:
        """What fills a role."""
        return tuple(filler for filler in self.fillers if filler.argument.role == role)

    def text(self, column: Column) -> str:
        """The cell of a column; empty where there is nothing to say."""
        event = self.event
        if column.kind == "role":
            return JOINT.join(filler.text for filler in self.of_role(column.name))
        if column.kind == "attribute":
            return JOINT.join(value for name, value in event.attributes if name == column.name)
        if column.kind == "trigger":
            return JOINT.join(words.quote for words in event.triggers)
        own = {
            "label": event.label,
            "confidence": confidence_text(event.confidence),
            "note": event.note or "",
            "unsure": YES if event.unsure else "",
            "version": str(event.version),
        }
        found = own.get(column.kind)
        return self.facts.text(column.kind) if found is None else found

    def quotes(self, role: str) -> str:
        """The words behind a role's fillers; a filler without words leaves its place between two joints empty."""
        quotes = [filler.quote for filler in self.of_role(role)]
        return JOINT.join(quotes) if any(quotes) else ""

    def said_of(self, role: str, name: str) -> str:
        """An attribute of a role's fillers; one that has it not leaves its place between two joints empty."""
        values = [filler.said(name) for filler in self.of_role(role)]
        return JOINT.join(values) if any(values) else ""


def confidence_text(confidence: float | None) -> str:
    """`0.8`, `1`; empty where none is given."""
    return "" if confidence is None else f"{confidence:g}"


def event_name(event: Event) -> str:
    """An event as it stands in a cell: its label and, where it has one, its trigger."""
    return f"{event.label} “{event.trigger.quote}”" if event.trigger else event.label


class Fillers:
    """What may fill the roles of some events, by id; what is not among them is told as missing by an empty text."""

    def __init__(
        self,
        spans: Mapping[int, Span],
        events: Mapping[int, Event],
        clusters: Mapping[int, Cluster],
    ) -> None:
        self._spans, self._events, self._clusters = spans, events, clusters
        self._mentions = _first_mentions(spans, events) if clusters else {}

    def of(self, event: Event) -> tuple[Filler, ...]:
        """What fills an event's roles."""
        return tuple(self._filler(argument) for argument in event.arguments)

    def _filler(self, argument: Argument) -> Filler:
        if argument.span_id is not None:
            span = self._spans.get(argument.span_id)
            return Filler(argument, "entity", span.quote if span else "", span)
        if argument.filler_event_id is not None:
            event = self._events.get(argument.filler_event_id)
            return Filler(argument, "event", event_name(event) if event else "", event.trigger if event else None)
        if argument.cluster_id is not None:
            cluster, mention = self._clusters.get(argument.cluster_id), self._mentions.get(argument.cluster_id)
            name = cluster.name if cluster else ""
            return Filler(argument, "cluster", name or (mention.quote if mention else ""), mention)
        return Filler(argument, "value", argument.value or "", argument.words)


def _first_mentions(spans: Mapping[int, Span], events: Mapping[int, Event]) -> dict[int, Span | Words]:
    """The first words in the text for each cluster."""
    found: dict[int, Span | Words] = {}
    members: list[tuple[int | None, Span | Words]] = [(span.cluster_id, span) for span in spans.values()]
    members += [(event.cluster_id, words) for event in events.values() for words in event.triggers[:1]]
    for cluster_id, words in members:
        if cluster_id is not None:
            known = found.get(cluster_id)
            if known is None or (words.start, words.end) < (known.start, known.end):
                found[cluster_id] = words
    return found


def records_of(document: Document, annotations: Annotations) -> Iterator[Record]:
    """The records of one annotation set in text order, events without a trigger last."""
    made, meta = annotations.set, document.meta
    facts = Facts(made.id, document.id, document.key, meta.title, meta.date, made.annotator, made.kind, made.status)
    fillers = Fillers(annotations.spans, annotations.events, annotations.clusters)
    for event in sorted(annotations.events.values(), key=text_order):
        yield Record(event, facts, fillers.of(event))


def text_order(event: Event) -> tuple[bool, int, int, int]:
    """Where an event stands among those of its document."""
    trigger = event.trigger
    return trigger is None, trigger.start if trigger else 0, trigger.end if trigger else 0, event.id
