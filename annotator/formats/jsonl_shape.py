"""The objects of an `annotator-jsonl/1` line, key for key and in the order they are written.

No key has a default: every one stands in every object, so that readers which infer a schema see one. msgspec decodes
strictly (no floats, booleans or strings for offsets, no unknown keys) and encodes compactly, unescaped.
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


class Argument(Shape):
    role: str
    entity: str | None
    event: str | None
    cluster: str | None
    value: str | None
    start: int | None
    end: int | None
    text: str | None


class Event(Thing):
    label: str
    trigger: Words | None
    arguments: list[Argument]
    attributes: list[Pair]
    cluster: str | None
    confidence: float | None
    note: str | None


class Relation(Thing):
    label: str
    head: str
    tail: str
    attributes: list[Pair]


class Cluster(Thing):
    kind: str
    name: str
    link: str | None
    attributes: list[Pair]


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
