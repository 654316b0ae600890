"""Reading events as rows of a table: ids and sort keys of all of them, texts to search, and who is behind a set.

What is on the screen is read as records by id; these queries are for what a table has to know of every row. They are
few and wide, because a project may hold a hundred thousand events. Texts of several cells come as one string with
`SEPARATOR` between them: one string a row costs a tenth of one a cell.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from annotator.store.columns import unpack_pairs
from annotator.store.connection import Connection

SEPARATOR = "\x1f"

_SETS = (
    "SELECT s.id, d.id, d.key, d.title, d.date, a.name, s.kind, s.status FROM annotation_set s "
    "JOIN document d ON d.id=s.document_id JOIN annotator a ON a.id=s.annotator_id"
)
_ROWS = (
    "SELECT e.id, e.set_id, e.label_id, t.start, e.unsure, e.confidence, e.codebook_version FROM event e "
    "JOIN annotation_set s ON s.id=e.set_id JOIN document d ON d.id=s.document_id JOIN annotator a ON a.id=s.annotator_id "
    "LEFT JOIN event_trigger t ON t.id=(SELECT min(o.id) FROM event_trigger o WHERE o.event_id=e.id)"
)
_FILLER = (
    "coalesce(g.value, p.quote, nullif(c.name, ''), fl.name || ' ' || "
    "coalesce((SELECT quote FROM event_trigger WHERE event_id=f.id ORDER BY id LIMIT 1), ''), '')"
)
_TEXTS = """
    SELECT e.id, replace(coalesce(t.quotes, ''), char(31), ' ') || char(31) || replace(coalesce(e.note, ''), char(31), ' ')
        || coalesce(char(31) || a.texts, ''), a.roles, e.attributes
    FROM event e
    LEFT JOIN (SELECT event_id, group_concat(quote, '; ') AS quotes FROM event_trigger o {children}
        GROUP BY event_id) t ON t.event_id=e.id
    LEFT JOIN (SELECT g.event_id, group_concat(replace(g.role, char(31), ' '), char(31)) AS roles,
            group_concat(replace({filler}, char(31), ' '), char(31)) AS texts
        FROM argument g LEFT JOIN span p ON p.id=g.span_id LEFT JOIN cluster c ON c.id=g.cluster_id
        LEFT JOIN event f ON f.id=g.filler_event_id LEFT JOIN label fl ON fl.id=f.label_id {arguments}
        GROUP BY g.event_id) a ON a.event_id=e.id"""


def _chosen(
    document_id: int | None, ids: Iterable[int] | None, own: str, child: str
) -> tuple[str, str, tuple[Any, ...]]:
    """The conditions on events and on what hangs on them, and their one value."""
    if ids is not None:
        part = "(SELECT value FROM json_each(?1))"
        return f"WHERE {own}.id IN {part}", f"WHERE {child}.event_id IN {part}", (json.dumps(list(ids)),)
    if document_id is not None:
        part = "(SELECT id FROM annotation_set WHERE document_id=?1)"
        return f"WHERE {own}.set_id IN {part}", f"WHERE {child}.set_id IN {part}", (document_id,)
    return "", "", ()


def sets(connection: Connection, document_id: int | None = None, annotator: str | None = None) -> list[tuple[Any, ...]]:
    """(set id, document id, key, title, date, annotator, kind, status) of all sets, or those of a document or annotator,
    in table order.
    """
    conditions = {"d.id=?": document_id, "a.name=?": annotator}
    where = " AND ".join(condition for condition, value in conditions.items() if value is not None)
    values = [value for value in conditions.values() if value is not None]
    sql = f"{_SETS} {'WHERE ' + where if where else ''} ORDER BY d.added_us, d.id, a.name, s.kind"
    return list(connection.execute(sql, values).fetchall())


def rows(
    connection: Connection, document_id: int | None = None, ids: Iterable[int] | None = None
) -> list[tuple[Any, ...]]:
    """(event id, set id, label id, start, unsure, confidence, version) of these events, in table order.

    `start` is where the first trigger begins, None where there is none; those come last in their set.
    """
    where, _children, values = _chosen(document_id, ids, "e", "o")
    sql = f"{_ROWS} {where} ORDER BY d.added_us, d.id, a.name, s.kind, t.start IS NULL, t.start, e.id"
    return list(connection.execute(sql, values).fetchall())


def texts(
    connection: Connection, document_id: int | None = None, ids: Iterable[int] | None = None
) -> list[tuple[int, str, str | None, str | None]]:
    """(event id, texts, roles, attributes as JSON) of these events.

    The texts are the triggers, the note, and what fills each role; the roles are those of the texts from the third on.
    """
    own, children, values = _chosen(document_id, ids, "e", "o")
    arguments = children.replace("o.", "g.", 1)
    sql = f"{_TEXTS.format(filler=_FILLER, children=children, arguments=arguments)} {own}"
    return list(connection.execute(sql, values).fetchall())


def label_names(connection: Connection) -> dict[int, str]:
    """The names of the event labels by their rows."""
    return dict(connection.execute("SELECT id, name FROM label WHERE kind='event'").fetchall())


def _shown_events(document_id: int | None, label_id: int | None) -> tuple[str, dict[str, int]]:
    """The condition on events of a document, of a label, of both, or of none of them."""
    conditions = {
        "set_id IN (SELECT id FROM annotation_set WHERE document_id=:document)": document_id,
        "label_id=:label": label_id,
    }
    chosen = [condition for condition, value in conditions.items() if value is not None]
    values = {"document": document_id, "label": label_id}
    return " AND ".join(chosen), {name: value for name, value in values.items() if value is not None}


def roles_in_use(connection: Connection, document_id: int | None = None, label_id: int | None = None) -> list[str]:
    """The roles that some argument fills, by name."""
    condition, values = _shown_events(document_id, label_id)
    where = f"WHERE event_id IN (SELECT id FROM event WHERE {condition})" if condition else ""
    return sorted(
        role for (role,) in connection.execute(f"SELECT DISTINCT role FROM argument {where}", values).fetchall()
    )


def attributes_in_use(connection: Connection, document_id: int | None = None, label_id: int | None = None) -> list[str]:
    """The attributes that some event has, by name; the lists are told apart before they are taken apart."""
    condition, values = _shown_events(document_id, label_id)
    sql = (
        f"SELECT DISTINCT attributes FROM event WHERE attributes IS NOT NULL {'AND ' + condition if condition else ''}"
    )
    rows = connection.execute(sql, values).fetchall()
    return sorted({name for (packed,) in rows for name, _value in unpack_pairs(packed)})


def role_attributes_in_use(connection: Connection) -> list[tuple[str, str]]:
    """(role, attribute) of what is said of the fillers of roles, by name; `unsure` is one where some filler is."""
    said = connection.execute("SELECT DISTINCT role, attributes FROM argument WHERE attributes IS NOT NULL").fetchall()
    found = {(role, name) for role, packed in said for name, _value in unpack_pairs(packed)}
    doubted = connection.execute("SELECT DISTINCT role FROM argument WHERE unsure=1").fetchall()
    return sorted(found | {(role, "unsure") for (role,) in doubted})


def sets_of_events(connection: Connection, ids: Iterable[int]) -> set[int]:
    """The annotation sets of these events."""
    sql = "SELECT DISTINCT set_id FROM event WHERE id IN (SELECT value FROM json_each(?))"
    return {number for (number,) in connection.execute(sql, (json.dumps(list(ids)),)).fetchall()}


def events_filled_by(connection: Connection, column: str, ids: Iterable[int]) -> set[int]:
    """The events a role of which is filled by one of these spans, events or clusters; `column` is theirs in `argument`."""
    sql = f"SELECT event_id FROM argument WHERE {column} IN (SELECT value FROM json_each(?))"
    return {number for (number,) in connection.execute(sql, (json.dumps(list(ids)),)).fetchall()}


def members(connection: Connection, cluster_ids: Iterable[int]) -> tuple[list[int], list[int]]:
    """The ids of the spans and of the events in these clusters."""
    part = json.dumps(list(cluster_ids))
    spans, events = (
        connection.execute(f"SELECT id FROM {table} WHERE cluster_id IN (SELECT value FROM json_each(?))", (part,))
        for table in ("span", "event")
    )
    return [number for (number,) in spans.fetchall()], [number for (number,) in events.fetchall()]


def extra_metadata(connection: Connection) -> list[str]:
    """The names of what is known of documents beside the fields every document has, by name."""
    rows = connection.execute("SELECT DISTINCT extra FROM document WHERE extra IS NOT NULL").fetchall()
    return sorted({name for (packed,) in rows for name, _value in unpack_pairs(packed)})
