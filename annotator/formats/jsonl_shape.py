"""The objects of an `annotator-jsonl/1` line, key for key and in the order they are written.

Every key is written into every object, so that readers which infer a schema see one. msgspec decodes strictly (no
floats, booleans or strings for offsets, no unknown keys) and encodes compactly, unescaped. The keys with a default are
those that came to the format later: a line without them is read as one with nothing in them, a `version` of 0 as that
of the line's codebook.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from annotator.model import Fragments

FORMAT = "annotator-jsonl/1"


class Shape(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """What all objects of a line share."""


class Pair(Shape):
    name: str
    value: str


class Meta(Shape):
    title: str | None
    source: str | None
    author: str | None
    date: str | None
    url: str | None
    language: str | None
    license: str | None
    extra: list[Pair]


class Codebook(Shape):
    name: str
    version: int
    sha256: str


class Words(Shape):
    start: int
    end: int
    text: str
    fragments: Fragments


class Thing(Shape):
    """What has an id."""

    id: str


class Entity(Thing):
    label: str
    start: int
    end: int
    text: str
    fragments: Fragments
    attributes: list[Pair]
    cluster: str | None
    link: str | None
    confidence: float | None
    note: str | None
    version: int = 0


class Argument(Shape, kw_only=True):
    id: str = ""
    role: str
    entity: str | None
    event: str | None
    cluster: str | None
    value: str | None
    start: int | None
    end: int | None
    text: str | None
    fragments: Fragments = ()
    attributes: list[Pair] = []


class Event(Thing, kw_only=True):
    label: str
    trigger: Words | None
    other_triggers: list[Words] = []
    arguments: list[Argument]
    attributes: list[Pair]
    cluster: str | None
    confidence: float | None
    note: str | None
    version: int = 0


class Relation(Thing):
    label: str
    head: str
    tail: str
    attributes: list[Pair]
    version: int = 0


class Cluster(Thing):
    kind: str
    name: str
    link: str | None
    attributes: list[Pair]


class Note(Thing):
    """`about` is the id of an annotation or argument, null for the document; `time` is UTC, `2020-02-12T08:30:00.000000Z`."""

    about: str | None
    author: str
    time: str
    text: str
    resolved: bool


class LookAgain(Thing):
    about: str
    reason: str
    choices: list[str]


class Line(Shape):
    """One document as one annotator marked it."""

    format: str
    id: str
    text: str
    sha256: str
    meta: Meta
    annotator: str
    kind: Literal["annotator", "gold", "model"]
    status: Literal["new", "open", "done", "skipped"]
    codebook: Codebook
    labels: list[Pair]
    entities: list[Entity]
    events: list[Event]
    relations: list[Relation]
    clusters: list[Cluster]
    notes: list[Note] = []
    look_again: list[LookAgain] = []
