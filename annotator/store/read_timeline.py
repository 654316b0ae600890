"""Reading what places events in time, as columns: a project may hold a hundred thousand events.

Tables are read one beside the other and joined by their ids outside: looking up each event's set, label and arguments by
an index takes three times as long as reading the tables through. A column comes as one JSON list, which takes a third of
the time of so many rows, and leaves the interpreter to others while SQLite works.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from annotator.store.connection import Connection

_HAS_YEAR = "value GLOB '*[0-9][0-9][0-9][0-9]*'"  # every date has, few other values do


class EventColumns(NamedTuple):
    """Events by ids."""

    ids: list[int]
    set_ids: list[int]
    label_ids: list[int]


class ValueColumns(NamedTuple):
    """Values of arguments."""

    event_ids: list[int]
    roles: list[str]
    values: list[str]
    positions: list[int]


class SetRow(NamedTuple):
    """What is known of the events of a set; `date` is the document's, as it is written there."""

    document_id: int
    annotator: str
    kind: str
    date: str | None


class EventFacts(NamedTuple):
    """What is told of one event; `words` are those of its trigger, `title` that of its document or its first words."""

    label: str
    words: str
    title: str
    annotator: str
    kind: str


def events(connection: Connection, ids: Iterable[int] | None = None) -> EventColumns:
    """All events, or those of these ids that there are."""
    where = "" if ids is None else "WHERE id IN (SELECT value FROM json_each(?))"
    return EventColumns(*_columns(connection, ("id", "set_id", "label_id"), f"event {where}", ids))


def values(connection: Connection, ids: Iterable[int] | None = None) -> ValueColumns:
    """The arguments that may be dates: of these events, or of all."""
    where = "" if ids is None else "AND event_id IN (SELECT value FROM json_each(?))"
    source = f"argument WHERE value IS NOT NULL AND {_HAS_YEAR} {where}"
    return ValueColumns(*_columns(connection, ("event_id", "role", "value", "position"), source, ids))


def _columns(connection: Connection, names: Iterable[str], source: str, ids: Iterable[int] | None) -> list[list[Any]]:
    lists = ", ".join(f"json_group_array({name})" for name in names)
    row = connection.execute(f"SELECT {lists} FROM {source}", () if ids is None else (_list(ids),)).fetchone()
    return [json.loads(column) for column in row]


def sets(connection: Connection, ids: Iterable[int] | None = None) -> dict[int, SetRow]:
    """These annotation sets, or all, by id."""
    sql = (
        "SELECT s.id, s.document_id, a.name, s.kind, d.date FROM annotation_set s "
        "JOIN annotator a ON a.id=s.annotator_id JOIN document d ON d.id=s.document_id"
    )
    if ids is None:
        rows = connection.execute(sql).fetchall()
    else:
        rows = connection.execute(f"{sql} WHERE s.id IN (SELECT value FROM json_each(?))", (_list(ids),)).fetchall()
    return {row[0]: SetRow(*row[1:]) for row in rows}


def labels(connection: Connection) -> dict[int, str]:
    """The names of the event labels by id."""
    return dict(connection.execute("SELECT id, name FROM label WHERE kind='event' ORDER BY id").fetchall())


def facts(connection: Connection, event_id: int) -> EventFacts | None:
    """What is told of an event; None where it is gone."""
    row = connection.execute(
        "SELECT l.name, coalesce((SELECT quote FROM event_trigger WHERE event_id=e.id ORDER BY id LIMIT 1), ''), "
        "coalesce(d.title, substr(d.text, 1, 120)), a.name, s.kind FROM event e JOIN label l ON l.id=e.label_id "
        "JOIN annotation_set s ON s.id=e.set_id JOIN document d ON d.id=s.document_id "
        "JOIN annotator a ON a.id=s.annotator_id WHERE e.id=?",
        (event_id,),
    ).fetchone()
    return EventFacts(*row) if row else None


def _list(ids: Iterable[int]) -> str:
    return json.dumps(list(ids))
