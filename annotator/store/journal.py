"""The journal: every change of every row, written by triggers, and undo and redo read back from it.

TEMP triggers are made at each open from the tables' own columns. They write what a row was before it was changed or
deleted; of an inserted row only the id is needed, for taking it back is deleting it. So no write can escape the
journal, nothing executable is stored in the file, and no verb has an inverse of its own.

An undo runs an edit's changes backwards as an edit of its own, and so is recorded like any other: redo is the undo of
that undo. `edit.undone` only marks what has been taken back; which step comes next follows from it and the clock.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from annotator.store.connection import Connection, DatabaseError
from annotator.store.tables import JOURNALED

_NO_EDIT = "rows change only inside an edit"


class Journal:
    """Records the changes of the edit at hand on one writing connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._columns = {table: columns_of(connection, table) for table in JOURNALED}
        connection.execute("CREATE TEMP TABLE recording(edit_id INTEGER NOT NULL)")
        for table in JOURNALED:
            for op in ("INSERT", "UPDATE", "DELETE"):
                connection.execute(self._trigger(table, op))

    def _trigger(self, table: str, op: str) -> str:
        row = "NEW" if op == "INSERT" else "OLD"
        pairs = ", ".join(f"'{column}', OLD.{column}" for column in self._columns[table])
        image = "NULL" if op == "INSERT" else f"json_object({pairs})"
        return f"""CREATE TEMP TRIGGER {table}_{op.lower()} AFTER {op} ON main.{table} BEGIN
            SELECT RAISE(ABORT, '{_NO_EDIT}') WHERE NOT EXISTS(SELECT 1 FROM recording);
            INSERT INTO change(edit_id, table_name, op, first_id, last_id, before)
            SELECT edit_id, '{table}', '{op.lower()}', {row}.id, {row}.id, {image} FROM recording; END"""

    def start(self, edit_id: int) -> None:
        """Record what follows under this edit, whose row exists already."""
        self._connection.execute("INSERT INTO recording VALUES(?)", (edit_id,))

    def stop(self) -> None:
        """No change is accepted from here on."""
        self._connection.execute("DELETE FROM recording")

    def bulk_insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]], edit_id: int) -> None:
        """Insert many rows (`id` first) with one journal entry for each run of ids instead of one for each row."""
        if not rows:
            return
        execute = self._connection.execute
        execute(f"DROP TRIGGER temp.{table}_insert")
        marks = ", ".join("?" * len(columns))
        self._connection.executemany(f"INSERT INTO {table}({', '.join(columns)}) VALUES({marks})", rows)
        execute(self._trigger(table, "INSERT"))
        runs = self._runs(table, sorted(row[0] for row in rows))
        self._connection.executemany(
            "INSERT INTO change(edit_id, table_name, op, first_id, last_id) VALUES(?, ?, 'insert', ?, ?)",
            [(edit_id, table, first, last) for first, last in runs],
        )

    def _runs(self, table: str, ids: list[int]) -> Iterable[tuple[int, int]]:
        """Ranges of ids that hold just these rows: one for each session's block where nothing else lies in it."""
        for _, block in groupby(ids, key=lambda number: number >> 31):
            run = list(block)
            inside = self._connection.execute(
                f"SELECT count(*) FROM {table} WHERE id BETWEEN ? AND ?", (run[0], run[-1])
            ).fetchone()[0]
            yield from [(run[0], run[-1])] if inside == len(run) else [(number, number) for number in run]

    def revert(self, edit_id: int) -> None:
        """Take back the changes of an edit, newest first, as changes of the edit now being recorded."""
        self._connection.execute("PRAGMA defer_foreign_keys=ON")
        changes = self._connection.execute(
            "SELECT table_name, op, first_id, last_id, before FROM change WHERE edit_id=? ORDER BY id DESC", (edit_id,)
        ).fetchall()
        for (table, op), group in groupby(changes, key=lambda change: change[:2]):
            revert_changes(self._connection, self._columns[table], table, op, [change[2:] for change in group])

    def touched(self, edit_id: int, most: int = 2000) -> dict[str, frozenset[int] | None]:
        """The ids an edit changed, by table; None for a table with more than `most` of them."""
        rows = self._connection.execute(
            "SELECT table_name, first_id, last_id, before FROM change WHERE edit_id=? LIMIT ?", (edit_id, most + 1)
        ).fetchall()
        if len(rows) > most:
            tables = self._connection.execute(
                "SELECT DISTINCT table_name FROM change WHERE edit_id=?", (edit_id,)
            ).fetchall()
            return {table: None for (table,) in tables}
        found: dict[str, set[int]] = {}
        wide: set[str] = set()
        for table, first, last, before in rows:
            found.setdefault(table, set()).update((first, last))
            if last > first:
                wide.add(table)
            elif table in ("argument", "event_trigger"):
                found.setdefault("event", set()).update(self._owner(table, first, before))
        return {table: None if table in wide else frozenset(ids) for table, ids in found.items()}

    def _owner(self, table: str, row_id: int, before: str | None) -> tuple[int, ...]:
        """The events an argument or trigger belonged to and belongs to; of a row that came and went, its going says it."""
        row = self._connection.execute(f"SELECT event_id FROM {table} WHERE id=?", (row_id,)).fetchone()
        now = (int(row[0]),) if row else ()
        return now if before is None else (int(json.loads(before)["event_id"]), *now)


def columns_of(connection: Connection, table: str) -> list[str]:
    """The names of a table's columns, in order."""
    return [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]


def revert_changes(
    connection: Connection, columns: list[str], table: str, op: str, changes: list[tuple[int, int, str | None]]
) -> None:
    """Take back changes of one kind on one table: (first id, last id, image before) each, newest first."""
    if op == "insert":
        connection.executemany(
            f"DELETE FROM {table} WHERE id BETWEEN ? AND ?", [(first, last) for first, last, _ in changes]
        )
        return
    images = [json.loads(before or "{}") for _, _, before in changes]
    if op == "delete":
        marks = ", ".join("?" * len(columns))
        sql = f"INSERT INTO {table}({', '.join(columns)}) VALUES({marks})"
        connection.executemany(sql, [[image[column] for column in columns] for image in images])
    else:
        differ = _differing(connection, columns, table, images)
        sql = f"UPDATE {table} SET {', '.join(f'{column}=?' for column in differ)} WHERE id=?"
        connection.executemany(sql, [[*(image[column] for column in differ), image["id"]] for image in images])


def _differing(connection: Connection, columns: list[str], table: str, images: list[dict[str, Any]]) -> list[str]:
    """The columns in which some image is not what its row is now; at least one.

    An index costs an update whenever one of its columns is set, to whatever value: setting all of them takes twice
    as long. All of them where the rows cannot be read.
    """
    rest = [column for column in columns if column != "id"]
    try:
        ids = json.dumps([image["id"] for image in images])
        sql = f"SELECT {', '.join(columns)} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
        rows = {row[columns.index("id")]: row for row in connection.execute(sql, (ids,)).fetchall()}
    except DatabaseError:
        return rest
    differ: set[str] = set()
    for image in images:
        row = rows.get(image["id"])
        if row is not None:
            differ.update(column for column, value in zip(columns, row, strict=True) if image[column] != value)
    return [column for column in rest if column in differ] or rest[:1]
