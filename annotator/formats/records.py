"""What a format reads and writes, before it has ids: documents, and the annotation sets on them.

A reader yields these; `exchange` puts them into a project. References inside a record are the file's own id strings.
`None` as filler span and so on as in `annotator.model`. Offsets are code points into `text`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.model import CodebookVersion, Fragments, Metadata, Pair, SetKind, Status, TextRange


@dataclass(frozen=True, slots=True)
class SpanRecord:
    """An entity of a file; `id` is the file's own."""

    id: str
    label: str
    fragments: Fragments
    quote: str
    attributes: tuple[Pair, ...] = ()
    cluster: str | None = None
    link: str | None = None
    confidence: float | None = None
    note: str | None = None
    unsure: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class WordsRecord:
    """Words that are no entity: a trigger, or what a value was read from."""

    fragments: Fragments
    quote: str


@dataclass(frozen=True, slots=True)
class ArgumentRecord:
    """A role and its one filler, by the file's ids, or a value; `id` is empty where the file gives none."""

    role: str
    entity: str | None = None
    event: str | None = None
    cluster: str | None = None
    value: str | None = None
    words: WordsRecord | None = None
    attributes: tuple[Pair, ...] = ()
    unsure: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True)
class EventRecord:
    id: str
    label: str
    triggers: tuple[WordsRecord, ...] = ()
    arguments: tuple[ArgumentRecord, ...] = ()
    attributes: tuple[Pair, ...] = ()
    cluster: str | None = None
    confidence: float | None = None
    note: str | None = None
    unsure: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class RelationRecord:
    id: str
    label: str
    head: str
    tail: str
    attributes: tuple[Pair, ...] = ()
    unsure: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class ClusterRecord:
    id: str
    kind: str
    name: str
    link: str | None = None
    attributes: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteRecord:
    """A note; `about` is the file's id of an annotation or argument, None for the document. `at_us` as in the model."""

    id: str
    about: str | None
    author: str
    at_us: int
    text: str
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class LookAgainRecord:
    id: str
    about: str
    reason: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetRecord:
    """One annotator's work on the document; a `version` of 0 in what it holds is that of `codebook`."""

    annotator: str
    kind: SetKind
    status: Status
    codebook: CodebookVersion
    labels: tuple[Pair, ...] = ()
    spans: tuple[SpanRecord, ...] = ()
    events: tuple[EventRecord, ...] = ()
    relations: tuple[RelationRecord, ...] = ()
    clusters: tuple[ClusterRecord, ...] = ()
    notes: tuple[NoteRecord, ...] = ()
    look_again: tuple[LookAgainRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """How a file's bytes became text: the encoding, whether a byte-order mark was taken off, and doubts to ask about."""

    encoding: str
    had_bom: bool = False
    sure: bool = True
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """One document of a file, at `line` (from 1; 0 where the file has no lines), with at most one annotation set.

    `key` is None where the file gives none; the importer then makes one from the file's name.
    """

    text: str
    meta: Metadata = field(default_factory=Metadata)
    key: str | None = None
    line: int = 0
    ranges: tuple[TextRange, ...] = ()
    set: SetRecord | None = None
    origin: Origin | None = None
