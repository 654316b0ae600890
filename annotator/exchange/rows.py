"""Records to rows: ids, labels and references resolved, a batch at a time, in the order of the tables' parents.

The ids of a file that Annotator wrote are kept where they are free, so that an export of the import is the same file.
"""

from __future__ import annotations

import json
from typing import Any

from annotator.formats.records import (
    ArgumentRecord,
    ClusterRecord,
    DocumentRecord,
    EventRecord,
    LookAgainRecord,
    NoteRecord,
    RelationRecord,
    SetRecord,
    SpanRecord,
    WordsRecord,
)
from annotator.project import Project
from annotator.store.columns import pack_fragments, pack_pairs, pack_texts
from annotator.store.read_annotations import ids_in_use
from annotator.store.store import now_us

COLUMNS: dict[str, tuple[str, ...]] = {
    "document": (
        "id",
        "key",
        "title",
        "source",
        "author",
        "date",
        "url",
        "language",
        "license",
        "extra",
        "origin",
        "added_us",
        "sha256",
        "length",
        "text",
    ),
    "document_range": ("id", "document_id", "kind", "start", "end", "value"),
    "annotation_set": ("id", "document_id", "annotator_id", "kind", "status", "codebook_id"),
    "document_label": ("id", "set_id", "position", "name", "value"),
    "cluster": ("id", "set_id", "kind", "name", "link", "attributes"),
    "span": (
        "id",
        "set_id",
        "label_id",
        "start",
        "end",
        "fragments",
        "quote",
        "attributes",
        "link",
        "confidence",
        "note",
        "unsure",
        "cluster_id",
        "codebook_version",
    ),
    "event": (
        "id",
        "set_id",
        "label_id",
        "attributes",
        "confidence",
        "note",
        "unsure",
        "cluster_id",
        "codebook_version",
    ),
    "event_trigger": ("id", "set_id", "event_id", "start", "end", "fragments", "quote"),
    "argument": (
        "id",
        "set_id",
        "event_id",
        "position",
        "role",
        "span_id",
        "filler_event_id",
        "cluster_id",
        "value",
        "start",
        "end",
        "fragments",
        "quote",
        "attributes",
        "unsure",
    ),
    "relation": ("id", "set_id", "label_id", "head_id", "tail_id", "attributes", "unsure", "codebook_version"),
    "note": ("id", "set_id", "about_id", "author", "at_us", "text", "resolved"),
    "look_again": ("id", "set_id", "about_id", "reason", "choices"),
}
"""The columns written, by table, parents before children."""


_Thing = SpanRecord | EventRecord | RelationRecord | ClusterRecord | ArgumentRecord | NoteRecord | LookAgainRecord


class Rows:
    """Rows waiting to be inserted, by table."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._new_id = project.store.ids.new
        self._waiting: dict[str, list[tuple[Any, ...]]] = {table: [] for table in COLUMNS}
        self._kept: set[int] = set()
        self._version: int | None = None
        self._own_version = 1

    def flush(self) -> None:
        """Insert everything that waits."""
        for table, columns in COLUMNS.items():
            self._project.store.bulk_insert(table, columns, self._waiting[table])
            self._waiting[table].clear()
        self._kept.clear()

    def drop(self) -> None:
        """Forget everything that waits."""
        for rows in self._waiting.values():
            rows.clear()
        self._kept.clear()

    def document(self, record: DocumentRecord, sha256: str, key: str, origin: dict[str, object]) -> int:
        """Add a document and its ranges; its id."""
        number = self._new_id()
        meta = record.meta
        known = (meta.title, meta.source, meta.author, meta.date, meta.url, meta.language, meta.license)
        packed = (pack_pairs(meta.extra), json.dumps(origin, ensure_ascii=False), now_us())
        text = record.text
        self._waiting["document"].append((number, key, *known, *packed, sha256, len(text), text))
        self._waiting["document_range"].extend(
            (self._new_id(), number, part.kind, part.start, part.end, part.value) for part in record.ranges
        )
        return number

    def empty_set(self, document_id: int, annotator_id: int, codebook_id: int) -> int:
        """Add a set that nobody has worked on."""
        number = self._new_id()
        self._waiting["annotation_set"].append((number, document_id, annotator_id, "annotator", "new", codebook_id))
        return number

    def set(
        self, record: SetRecord, document_id: int, annotator_id: int, codebook_id: int, version: int | None = None
    ) -> int:
        """Add a set with all it holds; its id. `version` is that of the codebook here where the file's has another."""
        number = self._new_id()
        self._waiting["annotation_set"].append(
            (number, document_id, annotator_id, record.kind, record.status, codebook_id)
        )
        self._waiting["document_label"].extend(
            (self._new_id(), number, position, name, value) for position, (name, value) in enumerate(record.labels)
        )
        ids = self._ids(record)
        self._waiting["cluster"].extend(
            (ids[c.id], number, c.kind, c.name, c.link, pack_pairs(c.attributes)) for c in record.clusters
        )
        self._version = version
        self._own_version = max(record.codebook.version, 1)
        self._spans(record, number, ids)
        self._events(record, number, ids)
        label_id = self._project.codebooks.label_id
        self._waiting["relation"].extend(
            (
                ids[r.id],
                number,
                label_id("relation", r.label),
                ids[r.head],
                ids[r.tail],
                pack_pairs(r.attributes),
                int(r.unsure),
                self._made_under(r.version),
            )
            for r in record.relations
        )
        self._waiting["note"].extend(
            (ids[n.id], number, ids[n.about] if n.about else None, n.author, n.at_us, n.text, int(n.resolved))
            for n in record.notes
        )
        self._waiting["look_again"].extend(
            (ids[x.id], number, ids[x.about], x.reason, pack_texts(x.choices)) for x in record.look_again
        )
        return number

    def _made_under(self, version: int) -> int:
        """The codebook version of an annotation: the file's where its codebook has the same number here."""
        return self._version or version or self._own_version

    def _ids(self, record: SetRecord) -> dict[str, int]:
        """The ids under which the things of a set are stored, by the file's: its own where they are ours and free."""
        things: dict[str, tuple[_Thing, ...]] = {
            "span": record.spans,
            "event": record.events,
            "relation": record.relations,
            "cluster": record.clusters,
            "argument": tuple(a for event in record.events for a in event.arguments if a.id),
            "note": record.notes,
            "look_again": record.look_again,
        }
        names = {table: [thing.id for thing in found] for table, found in things.items() if found}
        own = {table: [_own_id(name) for name in listed] for table, listed in names.items()}
        numbers = [number for listed in own.values() for number in listed]
        if None not in numbers and self._are_free(own, numbers):  # type: ignore[arg-type]
            self._kept.update(numbers)  # type: ignore[arg-type]
            return {name: number for table in names for name, number in zip(names[table], own[table], strict=True)}  # type: ignore[misc]
        return {name: self._new_id() for listed in names.values() for name in listed}

    def _are_free(self, own: dict[str, list[int]], numbers: list[int]) -> bool:
        """Whether no row has one of these ids.

        Ids that a session gave out are unique over all tables, so only the table at hand can hold them already; small
        numbers are somebody else's counting and may stand in any table.
        """
        if not self._kept.isdisjoint(numbers):
            return False
        if min(numbers, default=1) >> 31:
            return not any(ids_in_use(self._project.store.connection, ids, (table,)) for table, ids in own.items())
        return not ids_in_use(self._project.store.connection, numbers)

    def _spans(self, record: SetRecord, set_id: int, ids: dict[str, int]) -> None:
        label_id = self._project.codebooks.label_id
        self._waiting["span"].extend(
            (
                ids[span.id],
                set_id,
                label_id("entity", span.label),
                span.fragments[0][0],
                span.fragments[-1][1],
                pack_fragments(span.fragments),
                span.quote,
                pack_pairs(span.attributes),
                span.link,
                span.confidence,
                span.note,
                int(span.unsure),
                ids[span.cluster] if span.cluster else None,
                self._made_under(span.version),
            )
            for span in record.spans
        )

    def _events(self, record: SetRecord, set_id: int, ids: dict[str, int]) -> None:
        label_id = self._project.codebooks.label_id
        for event in record.events:
            number = ids[event.id]
            cluster = ids[event.cluster] if event.cluster else None
            packed = pack_pairs(event.attributes)
            self._waiting["event"].append(
                (
                    number,
                    set_id,
                    label_id("event", event.label),
                    packed,
                    event.confidence,
                    event.note,
                    int(event.unsure),
                    cluster,
                    self._made_under(event.version),
                )
            )
            self._waiting["event_trigger"].extend(
                (self._new_id(), set_id, number, *_place(words)) for words in event.triggers
            )
            self._waiting["argument"].extend(
                (
                    ids[argument.id] if argument.id else self._new_id(),
                    set_id,
                    number,
                    position,
                    argument.role,
                    ids[argument.entity] if argument.entity else None,
                    ids[argument.event] if argument.event else None,
                    ids[argument.cluster] if argument.cluster else None,
                    argument.value,
                    *_place(argument.words),
                    pack_pairs(argument.attributes),
                    int(argument.unsure),
                )
                for position, argument in enumerate(event.arguments)
            )


def _place(words: WordsRecord | None) -> tuple[Any, ...]:
    if words is None:
        return None, None, None, None
    return words.fragments[0][0], words.fragments[-1][1], pack_fragments(words.fragments), words.quote


def _own_id(name: str) -> int | None:
    """The number of an id as Annotator writes it, None for any other string."""
    try:
        number = int(name, 16)
    except ValueError:
        return None
    return number if 0 < number < 2**63 and f"{number:x}" == name else None
