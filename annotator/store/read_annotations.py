"""Reading what an annotation set holds: spans, events with their arguments, relations, clusters."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from annotator.model import Annotations, AnnotationSet, Argument, Cluster, Event, LookAgain, Note, Relation, Span, Words
from annotator.store.columns import unpack_fragments, unpack_pairs, unpack_texts
from annotator.store.connection import Connection

_SPAN = (
    "SELECT s.id, s.set_id, l.name, s.start, s.end, s.fragments, s.quote, s.attributes, s.link, s.confidence, s.note, s.unsure, "
    "s.cluster_id, s.codebook_version FROM span s JOIN label l ON l.id=s.label_id"
)
_EVENT = (
    "SELECT e.id, e.set_id, l.name, e.attributes, e.confidence, e.note, e.unsure, e.cluster_id, e.codebook_version "
    "FROM event e JOIN label l ON l.id=e.label_id"
)
_ARGUMENT = (
    "SELECT id, event_id, role, span_id, filler_event_id, cluster_id, value, start, end, fragments, quote, attributes, unsure "
    "FROM argument"
)


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _span(row: Any) -> Span:
    (
        number,
        set_id,
        label,
        start,
        end,
        packed,
        quote,
        attributes,
        link,
        confidence,
        note,
        unsure,
        cluster_id,
        version,
    ) = row
    fragments = ((start, end),) if packed is None else unpack_fragments(start, end, packed)
    pairs = () if attributes is None else unpack_pairs(attributes)
    return Span(
        number, set_id, label, fragments, quote, pairs, link, confidence, note, bool(unsure), cluster_id, version
    )


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
    triggers: dict[int, list[Words]] = {}
    for event_id, start, end, packed, quote in connection.execute(
        f"SELECT event_id, start, end, fragments, quote FROM event_trigger WHERE {children} ORDER BY id", values
    ).fetchall():
        triggers.setdefault(event_id, []).append(Words(unpack_fragments(start, end, packed), quote))
    arguments: dict[int, list[Argument]] = {}
    for row in connection.execute(f"{_ARGUMENT} WHERE {children} ORDER BY event_id, position, id", values).fetchall():
        arguments.setdefault(row[1], []).append(_argument(row))
    return {row[0]: _event(row, tuple(triggers.get(row[0], ())), tuple(arguments.get(row[0], ()))) for row in heads}


def _argument(row: Any) -> Argument:
    number, event_id, role, span_id, filler, cluster, value, start, end, packed, quote, attributes, unsure = row
    words = None if start is None else _words(start, end, packed, quote)
    pairs = () if attributes is None else unpack_pairs(attributes)
    return Argument(number, event_id, role, span_id, filler, cluster, value, words, pairs, bool(unsure))


def _event(row: Any, triggers: tuple[Words, ...], arguments: tuple[Argument, ...]) -> Event:
    number, set_id, label, attributes, confidence, note, unsure, cluster_id, version = row
    pairs = () if attributes is None else unpack_pairs(attributes)
    return Event(number, set_id, label, triggers, arguments, pairs, confidence, note, bool(unsure), cluster_id, version)


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
        "SELECT r.id, r.set_id, l.name, r.head_id, r.tail_id, r.attributes, r.unsure, r.codebook_version "
        "FROM relation r JOIN label l ON l.id=r.label_id "
        "WHERE r.set_id=? ORDER BY r.id"
    )
    rows = connection.execute(sql, (set_id,)).fetchall()
    return {
        number: Relation(number, own_set, label, head, tail, unpack_pairs(attributes), bool(unsure), version)
        for number, own_set, label, head, tail, attributes, unsure, version in rows
    }


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


def notes(connection: Connection, set_id: int) -> dict[int, Note]:
    """The notes of a set in the order they were written."""
    sql = "SELECT id, set_id, about_id, author, at_us, text, resolved FROM note WHERE set_id=? ORDER BY at_us, id"
    rows = connection.execute(sql, (set_id,)).fetchall()
    return {
        number: Note(number, own_set, about, author, at, text, bool(resolved))
        for number, own_set, about, author, at, text, resolved in rows
    }


def look_again(connection: Connection, set_id: int) -> dict[int, LookAgain]:
    """What is to be looked at again in a set, in the order it was found."""
    sql = "SELECT id, set_id, about_id, reason, choices FROM look_again WHERE set_id=? ORDER BY id"
    rows = connection.execute(sql, (set_id,)).fetchall()
    return {
        number: LookAgain(number, own_set, about, reason, unpack_texts(choices))
        for number, own_set, about, reason, choices in rows
    }


def annotations_of(connection: Connection, found: AnnotationSet) -> Annotations:
    """All that a set holds."""
    return Annotations(
        found,
        spans(connection, found.id),
        events(connection, found.id),
        relations(connection, found.id),
        clusters(connection, found.id),
        notes(connection, found.id),
        look_again(connection, found.id),
    )


_WITH_IDS = (
    "span", "event", "argument", "relation", "cluster", "annotation_set", "document", "event_trigger", "note", "look_again",
)  # fmt: skip


def ids_in_use(connection: Connection, ids: Sequence[int], tables: Sequence[str] = _WITH_IDS) -> bool:
    """Whether one of the tables has a row with one of these ids."""
    found = " UNION ALL ".join(
        f"SELECT 1 FROM {table} WHERE id IN (SELECT value FROM json_each(?1))" for table in tables
    )
    return connection.execute(f"SELECT 1 FROM ({found}) LIMIT 1", (json.dumps(ids),)).fetchone() is not None


def spans_at(connection: Connection, set_id: int, start: int, end: int) -> list[Span]:
    """The spans of a set from `start` to `end` exactly."""
    rows = connection.execute(f"{_SPAN} WHERE s.set_id=? AND s.start=? AND s.end=?", (set_id, start, end)).fetchall()
    return [_span(row) for row in rows]
