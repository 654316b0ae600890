"""Reading rows as records. Lists are fetched whole and short: an open cursor would pin the WAL."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from annotator.model import (
    Annotations,
    AnnotationSet,
    Annotator,
    Argument,
    Cluster,
    CodebookVersion,
    Document,
    Event,
    Fragments,
    Metadata,
    Pair,
    Relation,
    Span,
    TextRange,
    Words,
)
from annotator.store.connection import Connection

_DOCUMENT = "id, key, title, source, author, date, url, language, license, extra, sha256, length, substr(text, 1, 120)"
_SET = (
    "SELECT s.id, s.document_id, a.name, s.kind, s.status, c.name, c.version, c.sha256 FROM annotation_set s "
    "JOIN annotator a ON a.id=s.annotator_id JOIN codebook c ON c.id=s.codebook_id"
)
_SPAN = (
    "SELECT s.id, s.set_id, l.name, s.start, s.end, s.fragments, s.quote, s.attributes, s.link, s.confidence, s.note, s.unsure, "
    "s.cluster_id FROM span s JOIN label l ON l.id=s.label_id"
)
_EVENT = (
    "SELECT e.id, e.set_id, l.name, e.attributes, e.confidence, e.note, e.unsure, e.cluster_id "
    "FROM event e JOIN label l ON l.id=e.label_id"
)
_ARGUMENT = (
    "SELECT id, event_id, role, span_id, filler_event_id, cluster_id, value, start, end, fragments, quote FROM argument"
)


class Counts(NamedTuple):
    """How many entities and events there are."""

    spans: int
    events: int


def unpack_pairs(packed: str | None) -> tuple[Pair, ...]:
    """A JSON column of [name, value] pairs as a tuple."""
    return tuple((name, value) for name, value in json.loads(packed)) if packed else ()


def pack_pairs(pairs: Sequence[Pair]) -> str | None:
    """Pairs as a JSON column holds them: NULL where there are none."""
    return json.dumps(pairs, ensure_ascii=False) if pairs else None


def unpack_fragments(start: int, end: int, packed: str | None) -> Fragments:
    """The fragments of a row; the column is NULL where there is only one."""
    return tuple((left, right) for left, right in json.loads(packed)) if packed else ((start, end),)


def pack_fragments(fragments: Fragments) -> str | None:
    """Fragments as a JSON column holds them: NULL where there is only one."""
    return json.dumps(fragments) if len(fragments) > 1 else None


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


# ---- documents


def _document(row: Any) -> Document:
    number, key, title, source, author, date, url, language, rights, extra, sha256, length, excerpt = row
    meta = Metadata(title, source, author, date, url, language, rights, unpack_pairs(extra))
    return Document(number, key, meta, sha256, length, excerpt)


def documents(connection: Connection) -> list[Document]:
    """All documents in the order they came in."""
    return [
        _document(row)
        for row in connection.execute(f"SELECT {_DOCUMENT} FROM document ORDER BY added_us, id").fetchall()
    ]


def document(connection: Connection, column: str, value: object) -> Document | None:
    """The document with this id or key."""
    row = connection.execute(f"SELECT {_DOCUMENT} FROM document WHERE {column}=?", (value,)).fetchone()
    return _document(row) if row else None


def documents_with_sha256(connection: Connection, sha256: str) -> list[Document]:
    """Documents whose text has this hash."""
    return [
        _document(row)
        for row in connection.execute(f"SELECT {_DOCUMENT} FROM document WHERE sha256=?", (sha256,)).fetchall()
    ]


def known_sha256s(connection: Connection) -> dict[str, str]:
    """The key of a document by the hash of its text."""
    return dict(connection.execute("SELECT sha256, key FROM document").fetchall())


def known_keys(connection: Connection) -> set[str]:
    """The keys of all documents."""
    return {key for (key,) in connection.execute("SELECT key FROM document").fetchall()}


def text(connection: Connection, document_id: int) -> str | None:
    """A document's text."""
    row = connection.execute("SELECT text FROM document WHERE id=?", (document_id,)).fetchone()
    return row[0] if row else None


def origin(connection: Connection, document_id: int) -> dict[str, Any]:
    """What was recorded of the file a document came from."""
    row = connection.execute("SELECT origin FROM document WHERE id=?", (document_id,)).fetchone()
    found: dict[str, Any] = json.loads(row[0]) if row else {}
    return found


def ranges(connection: Connection, document_id: int) -> tuple[TextRange, ...]:
    """The markup ranges of a document, in text order."""
    rows = connection.execute(
        "SELECT kind, start, end, value FROM document_range WHERE document_id=? ORDER BY start, id", (document_id,)
    )
    return tuple(TextRange(*row) for row in rows.fetchall())


def count(connection: Connection, table: str) -> int:
    """How many rows a table has."""
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


# ---- annotators and codebooks


def annotators(connection: Connection) -> list[Annotator]:
    """All annotators, by name."""
    return [Annotator(*row) for row in connection.execute("SELECT id, name FROM annotator ORDER BY name").fetchall()]


def newest_codebook(connection: Connection) -> tuple[int, int, str] | None:
    """The codebook in force: (id, version, TOML)."""
    row = connection.execute("SELECT id, version, toml FROM codebook ORDER BY version DESC LIMIT 1").fetchone()
    return (row[0], row[1], row[2]) if row else None


def codebook_ids(connection: Connection) -> dict[str, int]:
    """The id of each codebook version by its sha256."""
    return dict(connection.execute("SELECT sha256, id FROM codebook ORDER BY version").fetchall())


def label_ids(connection: Connection) -> dict[tuple[str, str], int]:
    """The id of each label by (kind, name)."""
    return {
        (kind, name): number for number, kind, name in connection.execute("SELECT id, kind, name FROM label").fetchall()
    }


def labels_in_use(connection: Connection) -> set[tuple[str, str]]:
    """The (kind, name) of labels that some annotation carries."""
    used = "SELECT label_id FROM span UNION SELECT label_id FROM event UNION SELECT label_id FROM relation"
    return set(connection.execute(f"SELECT kind, name FROM label WHERE id IN ({used})").fetchall())


# ---- annotation sets


def _set(row: Any, labels: tuple[Pair, ...] = ()) -> AnnotationSet:
    number, document_id, annotator, kind, status, name, version, sha256 = row
    return AnnotationSet(number, document_id, annotator, kind, status, CodebookVersion(name, version, sha256), labels)


def _document_labels(connection: Connection, set_id: int) -> tuple[Pair, ...]:
    rows = connection.execute("SELECT name, value FROM document_label WHERE set_id=? ORDER BY position, id", (set_id,))
    return tuple(rows.fetchall())


def annotation_set(connection: Connection, document_id: int, annotator_id: int, kind: str) -> AnnotationSet | None:
    """One annotator's set on a document."""
    row = connection.execute(
        f"{_SET} WHERE s.document_id=? AND s.annotator_id=? AND s.kind=?", (document_id, annotator_id, kind)
    ).fetchone()
    return _set(row, _document_labels(connection, row[0])) if row else None


def annotation_set_by_id(connection: Connection, set_id: int) -> AnnotationSet | None:
    """A set by its id."""
    row = connection.execute(f"{_SET} WHERE s.id=?", (set_id,)).fetchone()
    return _set(row, _document_labels(connection, set_id)) if row else None


def sets_of(connection: Connection, document_id: int) -> list[AnnotationSet]:
    """All sets on a document, by annotator."""
    rows = connection.execute(f"{_SET} WHERE s.document_id=? ORDER BY a.name, s.kind", (document_id,)).fetchall()
    return [_set(row) for row in rows]


def set_codebook_id(connection: Connection, set_id: int) -> int:
    """The id of the codebook version a set was last changed under."""
    return int(connection.execute("SELECT codebook_id FROM annotation_set WHERE id=?", (set_id,)).fetchone()[0])


def sets_to_export(connection: Connection) -> list[tuple[int, int, str, str]]:
    """(set id, document id, document key, annotator) of every set, in the order of an export."""
    sql = (
        "SELECT s.id, d.id, d.key, a.name FROM annotation_set s JOIN document d ON d.id=s.document_id "
        "JOIN annotator a ON a.id=s.annotator_id ORDER BY d.id, a.name, s.kind"
    )
    return list(connection.execute(sql).fetchall())


def set_counts(connection: Connection, set_id: int) -> Counts:
    """The entities and events of a set."""
    sql = "SELECT (SELECT count(*) FROM span WHERE set_id=?1), (SELECT count(*) FROM event WHERE set_id=?1)"
    return Counts(*connection.execute(sql, (set_id,)).fetchone())


def label_counts(connection: Connection, set_id: int | None = None) -> dict[tuple[str, str], int]:
    """How often each (kind, label) is used, in a set or in the whole project; aggregated before names are joined."""
    where, values = ("WHERE set_id=?", (set_id,)) if set_id is not None else ("", ())
    found: dict[tuple[str, str], int] = {}
    for table in ("span", "event", "relation"):
        sql = (
            f"SELECT l.kind, l.name, t.n FROM (SELECT label_id, count(*) AS n FROM {table} {where} GROUP BY label_id) t "
            "JOIN label l ON l.id=t.label_id"
        )
        found.update({(kind, name): n for kind, name, n in connection.execute(sql, values).fetchall()})
    return found


def status_counts(connection: Connection) -> dict[tuple[str, str], int]:
    """How many sets each annotator has in each status."""
    sql = "SELECT a.name, s.status, count(*) FROM annotation_set s JOIN annotator a ON a.id=s.annotator_id GROUP BY a.name, s.status"
    return {(name, status): n for name, status, n in connection.execute(sql).fetchall()}


# ---- what a set holds


def _span(row: Any) -> Span:
    number, set_id, label, start, end, packed, quote, attributes, link, confidence, note, unsure, cluster_id = row
    fragments = ((start, end),) if packed is None else unpack_fragments(start, end, packed)
    pairs = () if attributes is None else unpack_pairs(attributes)
    return Span(number, set_id, label, fragments, quote, pairs, link, confidence, note, bool(unsure), cluster_id)


def _words(start: int | None, end: int | None, fragments: str | None, quote: str) -> Words | None:
    return Words(unpack_fragments(start, end, fragments), quote) if start is not None and end is not None else None


def spans(connection: Connection, set_id: int) -> dict[int, Span]:
    """The spans of a set in text order."""
    rows = connection.execute(f"{_SPAN} WHERE s.set_id=? ORDER BY s.start, s.end, s.id", (set_id,)).fetchall()
    return {row[0]: _span(row) for row in rows}


def spans_by_id(connection: Connection, ids: Iterable[int]) -> dict[int, Span]:
    """The spans with these ids that there are."""
    found: dict[int, Span] = {}
    for part in _parts(ids):
        rows = connection.execute(f"{_SPAN} WHERE s.id IN ({_marks(part)})", part).fetchall()
        found.update((row[0], _span(row)) for row in rows)
    return found


def _parts(ids: Iterable[int], size: int = 500) -> Iterable[list[int]]:
    listed = list(ids)
    return (listed[at : at + size] for at in range(0, len(listed), size))


def events(connection: Connection, set_id: int) -> dict[int, Event]:
    """The events of a set with their triggers and arguments."""
    return _events(connection, "e.set_id=?", "set_id=?", (set_id,))


def events_by_id(connection: Connection, ids: Iterable[int]) -> dict[int, Event]:
    """The events with these ids that there are."""
    found: dict[int, Event] = {}
    for part in _parts(ids):
        marks = _marks(part)
        found.update(_events(connection, f"e.id IN ({marks})", f"event_id IN ({marks})", part))
    return found


def _events(connection: Connection, condition: str, children: str, values: Sequence[int]) -> dict[int, Event]:
    heads = connection.execute(f"{_EVENT} WHERE {condition} ORDER BY e.id", values).fetchall()
    if not heads:
        return {}
    rows = connection.execute(
        f"SELECT event_id, start, end, fragments, quote FROM event_trigger WHERE {children} ORDER BY id", values
    )
    triggers = {
        event_id: Words(unpack_fragments(start, end, packed), quote)
        for event_id, start, end, packed, quote in rows.fetchall()
    }
    arguments: dict[int, list[Argument]] = {}
    for (
        number,
        event_id,
        role,
        span_id,
        filler_event_id,
        cluster_id,
        value,
        start,
        end,
        packed,
        quote,
    ) in connection.execute(f"{_ARGUMENT} WHERE {children} ORDER BY event_id, position, id", values).fetchall():
        words = None if start is None else _words(start, end, packed, quote)
        arguments.setdefault(event_id, []).append(
            Argument(number, event_id, role, span_id, filler_event_id, cluster_id, value, words)
        )
    return {
        row[0]: Event(
            row[0],
            row[1],
            row[2],
            triggers.get(row[0]),
            tuple(arguments.get(row[0], ())),
            unpack_pairs(row[3]),
            row[4],
            row[5],
            bool(row[6]),
            row[7],
        )
        for row in heads
    }


def argument_event(connection: Connection, argument_id: int) -> int | None:
    """The event an argument belongs to."""
    row = connection.execute("SELECT event_id FROM argument WHERE id=?", (argument_id,)).fetchone()
    return row[0] if row else None


def fillings(connection: Connection, column: str, filler_id: int) -> list[tuple[int, int]]:
    """(argument id, event id) of the arguments that this span or event fills."""
    return list(connection.execute(f"SELECT id, event_id FROM argument WHERE {column}=?", (filler_id,)).fetchall())


def next_position(connection: Connection, event_id: int) -> int:
    """The position of an event's next argument."""
    return int(
        connection.execute(
            "SELECT coalesce(max(position), -1) + 1 FROM argument WHERE event_id=?", (event_id,)
        ).fetchone()[0]
    )


def relations(connection: Connection, set_id: int) -> dict[int, Relation]:
    """The relations of a set."""
    sql = (
        "SELECT r.id, r.set_id, l.name, r.head_id, r.tail_id, r.attributes FROM relation r JOIN label l ON l.id=r.label_id "
        "WHERE r.set_id=? ORDER BY r.id"
    )
    rows = connection.execute(sql, (set_id,)).fetchall()
    return {row[0]: Relation(row[0], row[1], row[2], row[3], row[4], unpack_pairs(row[5])) for row in rows}


def relations_of(connection: Connection, set_id: int, end_id: int) -> list[int]:
    """The ids of the relations that start or end at this entity or event."""
    rows = connection.execute(
        "SELECT id FROM relation WHERE set_id=?1 AND (head_id=?2 OR tail_id=?2)", (set_id, end_id)
    )
    return [number for (number,) in rows.fetchall()]


def clusters(connection: Connection, set_id: int) -> dict[int, Cluster]:
    """The clusters of a set."""
    rows = connection.execute(
        "SELECT id, set_id, kind, name, link, attributes FROM cluster WHERE set_id=? ORDER BY id", (set_id,)
    )
    return {row[0]: Cluster(row[0], row[1], row[2], row[3], row[4], unpack_pairs(row[5])) for row in rows.fetchall()}


def annotations_of(connection: Connection, found: AnnotationSet) -> Annotations:
    """All that a set holds."""
    return Annotations(
        found,
        spans(connection, found.id),
        events(connection, found.id),
        relations(connection, found.id),
        clusters(connection, found.id),
    )


def ids_in_use(connection: Connection, ids: Sequence[int]) -> bool:
    """Whether any table has a row with one of these ids."""
    listed = json.dumps(ids)
    tables = ("span", "event", "argument", "relation", "cluster", "annotation_set", "document", "event_trigger")
    found = " UNION ALL ".join(
        f"SELECT 1 FROM {table} WHERE id IN (SELECT value FROM json_each(?1))" for table in tables
    )
    return connection.execute(f"SELECT 1 FROM ({found}) LIMIT 1", (listed,)).fetchone() is not None


def spans_at(connection: Connection, set_id: int, start: int, end: int) -> list[Span]:
    """The spans of a set from `start` to `end` exactly."""
    rows = connection.execute(f"{_SPAN} WHERE s.set_id=? AND s.start=? AND s.end=?", (set_id, start, end)).fetchall()
    return [_span(row) for row in rows]
