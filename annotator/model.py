"""The records of a project, frozen: what the store holds, the formats carry and the gui paints.

All offsets are Unicode code points, half-open, into the document's stored text. Ids are 64-bit integers, unique over
all kinds of rows of a project, so one id names one thing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Fragments = tuple[tuple[int, int], ...]
"""The [start, end) parts of a span in text order; more than one part where it is discontinuous."""

Pair = tuple[str, str]
"""A name and its value in canonical text form: `51`, `2020-02-12`, `true`."""

Status = Literal["new", "open", "done", "skipped"]
SetKind = Literal["annotator", "gold", "model"]
STATUSES: tuple[Status, ...] = ("new", "open", "done", "skipped")

UNSURE = "unsure"
"""The attribute name under which a format carries the "unsure" mark; no codebook may use it."""

NO_EVENT = "no event"
"""The document label which, with the value `true`, says that there is no event in the article."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a document beside its text; `extra` keeps what has no field of its own."""

    title: str | None = None
    source: str | None = None
    author: str | None = None
    date: str | None = None
    url: str | None = None
    language: str | None = None
    license: str | None = None
    extra: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One stored text without the text itself: `length` counts its code points, `excerpt` is its first 120."""

    id: int
    key: str
    meta: Metadata
    sha256: str
    length: int
    excerpt: str


@dataclass(frozen=True, slots=True)
class TextRange:
    """Markup of the source kept over the text: `kind` is a tag name (`p`, `em`, `a` ...), `value` a link's target."""

    kind: str
    start: int
    end: int
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Annotator:
    """A person, a model or the gold whose work an annotation set is."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Span:
    """An entity: fragments of the text with an entity label. `quote` is the fragments' texts joined by one space.

    `version` is the number of the codebook version it was made under; of events and relations too.
    """

    id: int
    set_id: int
    label: str
    fragments: Fragments
    quote: str
    attributes: tuple[Pair, ...] = ()
    link: str | None = None
    confidence: float | None = None
    note: str | None = None
    unsure: bool = False
    cluster_id: int | None = None
    version: int = 1

    @property
    def start(self) -> int:
        return self.fragments[0][0]

    @property
    def end(self) -> int:
        return self.fragments[-1][1]


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the text that are no entity: a trigger, or what a value was read from."""

    fragments: Fragments
    quote: str

    @property
    def start(self) -> int:
        return self.fragments[0][0]

    @property
    def end(self) -> int:
        return self.fragments[-1][1]


@dataclass(frozen=True, slots=True)
class Argument:
    """A role of an event and its one filler: a span, an event, a cluster, or a value (perhaps with its words)."""

    id: int
    event_id: int
    role: str
    span_id: int | None = None
    filler_event_id: int | None = None
    cluster_id: int | None = None
    value: str | None = None
    words: Words | None = None
    attributes: tuple[Pair, ...] = ()
    unsure: bool = False

    @property
    def filler_id(self) -> int | None:
        """The id of the span, event or cluster that fills the role; None for a value."""
        return self.span_id or self.filler_event_id or self.cluster_id


@dataclass(frozen=True, slots=True)
class Event:
    """An event with its triggers and arguments in the order they were given; one that is only implied has no trigger."""

    id: int
    set_id: int
    label: str
    triggers: tuple[Words, ...] = ()
    arguments: tuple[Argument, ...] = ()
    attributes: tuple[Pair, ...] = ()
    confidence: float | None = None
    note: str | None = None
    unsure: bool = False
    cluster_id: int | None = None
    version: int = 1

    @property
    def trigger(self) -> Words | None:
        """The first of the triggers, by which the event is named."""
        return self.triggers[0] if self.triggers else None


@dataclass(frozen=True, slots=True)
class Relation:
    """A labelled, directed pair of entities or events."""

    id: int
    set_id: int
    label: str
    head_id: int
    tail_id: int
    attributes: tuple[Pair, ...] = ()
    unsure: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Cluster:
    """Mentions of the same thing; `kind` is `entity` or `event`."""

    id: int
    set_id: int
    kind: str
    name: str
    link: str | None = None
    attributes: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """One contribution to a thread: the notes about one annotation, or about the document where `about_id` is None.

    `at_us` is microseconds since 1970. A thread is resolved when its last note says so; that note may have no text.
    """

    id: int
    set_id: int
    about_id: int | None
    author: str
    at_us: int
    text: str
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class LookAgain:
    """An annotation to be confirmed after a change of the codebook, or decided where `choices` are given."""

    id: int
    set_id: int
    about_id: int
    reason: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thing:
    """An entry of the project's knowledge: something that mentions can be linked to.

    `codes` are what other lists call it: `("COW", "640")`. The id is 0 where it is not in the project yet.
    """

    link: str
    name: str
    aliases: tuple[str, ...] = ()
    codes: tuple[Pair, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class CodebookVersion:
    """The codebook an annotation set was made with, as exports name it."""

    name: str
    version: int
    sha256: str


@dataclass(frozen=True, slots=True)
class AnnotationSet:
    """One annotator's work on one document; `labels` are the document's labels."""

    id: int
    document_id: int
    annotator: str
    kind: SetKind
    status: Status
    codebook: CodebookVersion
    labels: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that one annotation set holds, by id."""

    set: AnnotationSet
    spans: Mapping[int, Span] = field(default_factory=dict)
    events: Mapping[int, Event] = field(default_factory=dict)
    relations: Mapping[int, Relation] = field(default_factory=dict)
    clusters: Mapping[int, Cluster] = field(default_factory=dict)
    notes: Mapping[int, Note] = field(default_factory=dict)
    look_again: Mapping[int, LookAgain] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of the history. `kind` is do, undo or redo; `undone` marks a step that was taken back."""

    id: int
    clock: int
    kind: str
    name: str
    annotator: str
    at_us: int
    document_id: int | None
    undone: bool


@dataclass(frozen=True, slots=True)
class Changes:
    """What an edit, undo or redo touched: row ids by table, or None where a bulk edit touched too many to name.

    `document_id` is the one document it concerns, None where it concerns several.
    """

    name: str
    touched: Mapping[str, frozenset[int] | None]
    document_id: int | None = None

    def concerns(self, *tables: str) -> bool:
        """Whether any of these tables changed."""
        return any(table in self.touched for table in tables)
