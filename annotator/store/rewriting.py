"""Rows rewritten by the thousand, inside an edit: what a change of the codebook does to annotations.

One statement a step instead of one a row; the journal has every row all the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from annotator.store.connection import Connection
from annotator.store.read_changes import Rows


def set_label(connection: Connection, rows: Rows, label_id: int, version: int | None) -> None:
    """Give the rows another label, and the version under which it was given; None leaves theirs."""
    columns, values = (
        ("label_id=?", (label_id,)) if version is None else ("label_id=?, codebook_version=?", (label_id, version))
    )
    connection.execute(f"UPDATE {rows.table} AS t SET {columns} WHERE {rows.where}", (*values, *rows.values))


def stamp(connection: Connection, rows: Rows, version: int) -> None:
    """Say that the rows, or the events of these arguments, are right under this version; clusters and labels know none."""
    if rows.table in ("cluster", "document_label"):
        return
    table, where = rows.table, rows.where
    if table == "argument":
        table, where = "event", f"t.id IN (SELECT t.event_id FROM argument t WHERE {rows.where})"
    sql = f"UPDATE {table} AS t SET codebook_version=? WHERE {where} AND t.codebook_version<>?"
    connection.execute(sql, (version, *rows.values, version))


def touch_sets(connection: Connection, rows: Rows, codebook_id: int) -> None:
    """The sets of the rows are made with this codebook from here on."""
    where = f"s.codebook_id<>? AND s.id IN (SELECT t.set_id FROM {rows.table} t WHERE {rows.where})"
    connection.execute(
        f"UPDATE annotation_set AS s SET codebook_id=? WHERE {where}", (codebook_id, codebook_id, *rows.values)
    )


def set_column(connection: Connection, rows: Rows, column: str, value: str) -> None:
    """Give a column of all the rows one value."""
    connection.execute(f"UPDATE {rows.table} AS t SET {column}=? WHERE {rows.where}", (value, *rows.values))


def set_columns(connection: Connection, table: str, column: str, values: Iterable[tuple[str | None, int]]) -> None:
    """Give a column of each row its own value: (value, id)."""
    connection.executemany(f"UPDATE {table} SET {column}=? WHERE id=?", values)


def drop(connection: Connection, table: str, numbers: Sequence[int]) -> None:
    """Delete annotations or arguments with all that hangs on them: arguments, triggers, relations, notes."""
    chosen = json.dumps(numbers)
    part = "(SELECT value FROM json_each(?1))"
    hanging = {
        "span": f"span_id IN {part}",
        "event": f"event_id IN {part} OR filler_event_id IN {part}",
    }.get(table)
    if hanging:
        _drop_where(connection, "argument", hanging, chosen)
    if table in ("span", "event"):
        _drop_where(connection, "relation", f"head_id IN {part} OR tail_id IN {part}", chosen)
    if table == "event":
        connection.execute(f"DELETE FROM event_trigger WHERE event_id IN {part}", (chosen,))
    _drop_where(connection, table, f"id IN {part}", chosen)


def _drop_where(connection: Connection, table: str, where: str, chosen: str) -> None:
    for noted in ("note", "look_again"):
        connection.execute(f"DELETE FROM {noted} WHERE about_id IN (SELECT id FROM {table} WHERE {where})", (chosen,))
    connection.execute(f"DELETE FROM {table} WHERE {where}", (chosen,))
