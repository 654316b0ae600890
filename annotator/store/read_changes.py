"""Which rows a change of the codebook touches: how many in which sets, with what words, and which stand twice.

A selection is a table and a condition on its rows, so that the same one counts them before and changes them after.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from annotator.store.connection import Connection

TABLE_OF = {"entity": "span", "event": "event", "relation": "relation", "document": "document_label"}

_FIRST_TRIGGER = "(SELECT quote FROM event_trigger WHERE event_id={0} ORDER BY id LIMIT 1)"
_END = (
    "coalesce((SELECT quote FROM span WHERE id={0}), "
    f"{_FIRST_TRIGGER}, (SELECT n.name FROM event v JOIN label n ON n.id=v.label_id WHERE v.id={{0}}), '')"
)
QUOTE = {
    "span": "t.quote",
    "event": f"coalesce({_FIRST_TRIGGER.format('t.id')}, '')",
    "relation": f"{_END.format('t.head_id')} || ' – ' || {_END.format('t.tail_id')}",
    "argument": f"coalesce(t.value, (SELECT name FROM cluster WHERE id=t.cluster_id), {_END.format('coalesce(t.span_id, t.filler_event_id)')})",
    "cluster": "t.name",
    "document_label": "t.value",
}
"""The words by which a row `t` of a table is known."""


class Rows(NamedTuple):
    """Rows of a table: those `t` for which the condition holds."""

    table: str
    where: str
    values: tuple[Any, ...] = ()


class Place(NamedTuple):
    """Where a row is and what it says."""

    id: int
    document_id: int
    document: str
    annotator: str
    quote: str


def of_labels(kind: str, label_ids: Iterable[int]) -> Rows:
    """The entities, events or relations with one of these labels."""
    return Rows(TABLE_OF[kind], "t.label_id IN (SELECT value FROM json_each(?))", (json.dumps(list(label_ids)),))


def of_document_labels(names: Iterable[str]) -> Rows:
    """The labels of documents with one of these names."""
    return Rows("document_label", "t.name IN (SELECT value FROM json_each(?))", (json.dumps(list(names)),))


def of_roles(roles: Iterable[tuple[int, str]]) -> Rows:
    """The arguments in one of these roles, each of the events with one label: (label id, role)."""
    where = (
        "t.id IN (SELECT a.id FROM json_each(?) j JOIN event e ON e.label_id=j.value->>0 "
        "JOIN argument a ON a.event_id=e.id AND a.role=j.value->>1)"
    )
    return Rows("argument", where, (json.dumps(list(roles)),))


def of_clusters() -> Rows:
    """All clusters."""
    return Rows("cluster", "1")


def having(rows: Rows, attributes: Iterable[str], value: str | None = None, *, several: bool = False) -> Rows:
    """Those of the rows that have one of these attributes (with this value, or with it among `several`)."""
    test = "p.value->>0 IN (SELECT value FROM json_each(?))"
    values: tuple[Any, ...] = (json.dumps(list(attributes)),)
    if value is not None:
        test += " AND instr(';' || (p.value->>1) || ';', ';' || ? || ';')" if several else " AND p.value->>1=?"
        values += (value,)
    where = f"{rows.where} AND EXISTS(SELECT 1 FROM json_each(t.attributes) p WHERE {test})"
    return Rows(rows.table, where, rows.values + values)


def with_value(rows: Rows, value: str, *, several: bool = False) -> Rows:
    """Those of the arguments or document labels whose value is this one (or has it among `several`)."""
    test = "instr(';' || t.value || ';', ';' || ? || ';')" if several else "t.value=?"
    return Rows(rows.table, f"{rows.where} AND {test}", (*rows.values, value))


# ---- what they are


def ids(connection: Connection, rows: Rows) -> list[tuple[int, int]]:
    """(id, set id) of the rows, in the order of their making."""
    sql = f"SELECT t.id, t.set_id FROM {rows.table} t WHERE {rows.where} ORDER BY t.id"
    return list(connection.execute(sql, rows.values).fetchall())


def exist(connection: Connection, rows: Rows) -> bool:
    """Whether there is one."""
    sql = f"SELECT 1 FROM {rows.table} t WHERE {rows.where} LIMIT 1"
    return connection.execute(sql, rows.values).fetchone() is not None


def labels_used(connection: Connection) -> set[int]:
    """The labels that some annotation carries."""
    sql = "SELECT label_id FROM span UNION SELECT label_id FROM event UNION SELECT label_id FROM relation"
    return {number for (number,) in connection.execute(sql).fetchall()}


def document_labels_used(connection: Connection) -> set[str]:
    """The names of the labels that documents have."""
    return {name for (name,) in connection.execute("SELECT DISTINCT name FROM document_label").fetchall()}


def places(connection: Connection, table: str, numbers: Iterable[int]) -> dict[int, Place]:
    """Where these rows of a table are."""
    sql = (
        f"SELECT t.id, d.id, d.key, a.name, {QUOTE[table]} FROM {table} t "
        "JOIN annotation_set s ON s.id=t.set_id JOIN document d ON d.id=s.document_id "
        "JOIN annotator a ON a.id=s.annotator_id WHERE t.id IN (SELECT value FROM json_each(?))"
    )
    return {row[0]: Place._make(row) for row in connection.execute(sql, (json.dumps(list(numbers)),)).fetchall()}


def attributes(connection: Connection, rows: Rows) -> list[tuple[int, str]]:
    """(id, attributes as JSON) of the rows."""
    sql = f"SELECT t.id, t.attributes FROM {rows.table} t WHERE {rows.where}"
    return list(connection.execute(sql, rows.values).fetchall())


def values(connection: Connection, rows: Rows) -> list[tuple[int, str]]:
    """(id, value) of arguments or document labels."""
    return list(
        connection.execute(f"SELECT t.id, t.value FROM {rows.table} t WHERE {rows.where}", rows.values).fetchall()
    )


# ---- what stands twice


def _groups(found: Iterable[tuple[Any, ...]]) -> list[list[int]]:
    """The ids of rows that are the same but for their ids: (id, label, what makes them the same ...).

    Only groups of more than one label: what stood twice before is nothing new.
    """
    same: dict[tuple[Any, ...], list[tuple[int, Any]]] = {}
    for number, label, *rest in found:
        same.setdefault(tuple(rest), []).append((number, label))
    return [
        [number for number, _ in group] for group in same.values() if len(group) > 1 and len({g[1] for g in group}) > 1
    ]


def span_twins(connection: Connection, rows: Rows) -> list[list[int]]:
    """Entities with different labels on the same words."""
    sql = f"SELECT t.id, t.label_id, t.set_id, t.start, t.end, t.fragments FROM span t WHERE {rows.where} ORDER BY t.id"
    return _groups(connection.execute(sql, rows.values))


def event_twins(connection: Connection, rows: Rows) -> list[list[int]]:
    """Events with different labels on the same trigger words; those without a trigger are never the same."""
    sql = (
        "SELECT t.id, t.label_id, t.set_id, group_concat(w.start || ' ' || w.end || ' ' || coalesce(w.fragments, ''), ';' "
        f"ORDER BY w.start, w.end, w.fragments) FROM event t JOIN event_trigger w ON w.event_id=t.id WHERE {rows.where} "
        "GROUP BY t.id ORDER BY t.id"
    )
    return _groups(connection.execute(sql, rows.values))


def relation_twins(connection: Connection, rows: Rows, *, symmetric: bool) -> list[list[int]]:
    """Relations with different labels between the same two."""
    ends = "min(t.head_id, t.tail_id), max(t.head_id, t.tail_id)" if symmetric else "t.head_id, t.tail_id"
    sql = f"SELECT t.id, t.label_id, t.set_id, {ends} FROM relation t WHERE {rows.where} ORDER BY t.id"
    return _groups(connection.execute(sql, rows.values))


def argument_twins(connection: Connection, rows: Rows) -> list[list[int]]:
    """Arguments in different roles of one event with the same filler."""
    sql = (
        "SELECT t.id, t.role, t.event_id, t.span_id, t.filler_event_id, t.cluster_id, t.value, t.start, t.end, t.fragments "
        f"FROM argument t WHERE {rows.where} ORDER BY t.id"
    )
    return _groups(connection.execute(sql, rows.values))


def document_label_twins(connection: Connection, rows: Rows) -> list[list[int]]:
    """Document labels with different names in one set."""
    sql = f"SELECT t.id, t.name, t.set_id FROM document_label t WHERE {rows.where} ORDER BY t.id"
    return _groups(connection.execute(sql, rows.values))


# ---- what hangs on one


def relations_at(connection: Connection, set_id: int, number: int) -> list[tuple[int, int, int, int, str | None, int]]:
    """(id, label id, head, tail, attributes, unsure) of the relations at an annotation."""
    sql = (
        "SELECT id, label_id, head_id, tail_id, attributes, unsure FROM relation "
        "WHERE set_id=?1 AND (head_id=?2 OR tail_id=?2) ORDER BY id"
    )
    return list(connection.execute(sql, (set_id, number)).fetchall())


def filled_by(connection: Connection, column: str, number: int) -> list[tuple[int, int, str, int, str | None, int]]:
    """(id, event id, role, has words, attributes, unsure) of the arguments that this span or event fills."""
    sql = f"SELECT id, event_id, role, start IS NOT NULL, attributes, unsure FROM argument WHERE {column}=? ORDER BY id"
    return list(connection.execute(sql, (number,)).fetchall())


def waiting_choices(connection: Connection) -> list[tuple[int, str, str]]:
    """(id, kind, choices as JSON) of what waits for a decision; the kind is that of the choices."""
    sql = (
        "SELECT l.id, CASE WHEN EXISTS(SELECT 1 FROM span WHERE id=l.about_id) THEN 'entity' "
        "WHEN EXISTS(SELECT 1 FROM event WHERE id=l.about_id) THEN 'event' "
        "WHEN EXISTS(SELECT 1 FROM relation WHERE id=l.about_id) THEN 'relation' ELSE 'role' END, l.choices "
        "FROM look_again l WHERE l.choices IS NOT NULL"
    )
    return list(connection.execute(sql).fetchall())


def waiting_to_confirm(connection: Connection) -> set[int]:
    """The annotations that wait to be confirmed."""
    return {number for (number,) in connection.execute("SELECT about_id FROM look_again WHERE choices IS NULL")}


def document_labels(connection: Connection, numbers: Iterable[int]) -> dict[int, tuple[str, str]]:
    """The names and values of these document labels."""
    sql = "SELECT id, name, value FROM document_label WHERE id IN (SELECT value FROM json_each(?))"
    rows = connection.execute(sql, (json.dumps(list(numbers)),)).fetchall()
    return {number: (name, value) for number, name, value in rows}


def clusters_of(connection: Connection, table: str, numbers: Iterable[int]) -> set[int]:
    """The clusters these entities, events or arguments, and the arguments of these events, belong to."""
    chosen = "IN (SELECT value FROM json_each(?1))"
    sql = f"SELECT cluster_id FROM {table} WHERE cluster_id IS NOT NULL AND id {chosen}"
    if table == "event":
        sql += f" UNION SELECT cluster_id FROM argument WHERE cluster_id IS NOT NULL AND event_id {chosen}"
    return {number for (number,) in connection.execute(sql, (json.dumps(list(numbers)),)).fetchall()}
