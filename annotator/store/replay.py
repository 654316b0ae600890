"""The journal run backwards on a scratch copy: whether it tells all of how the project came to be what it is.

From the newest change to the oldest, each must fit the rows at hand, as an undo would need it to; at the end nothing may
be left but the codebook with which the project began.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby, islice
from operator import itemgetter
from typing import Any

from annotator.store.connection import Connection, DatabaseError, scratch_copy
from annotator.store.journal import columns_of, revert_changes
from annotator.store.tables import JOURNALED

_BATCH = 100
Change = tuple[int, int, str | None]


class Misfit(Exception):
    """A change that does not fit the rows it is said to have changed."""


def gaps(connection: Connection) -> Iterator[str]:
    """Sentences on steps and changes that are missing from the journal."""
    sql = (
        "SELECT e.clock, e.name, min(c.id), max(c.id), count(c.id) FROM edit e LEFT JOIN change c ON c.edit_id=e.id "
        "GROUP BY e.clock, e.id ORDER BY e.clock"
    )
    clock, last = 0, 0
    for at, name, first, newest, count in connection.execute(sql):
        if at != clock + 1:
            yield f"Between step {clock} and step {at} of the history there is a gap."
        if not count:
            yield f"Step {at} ({name}) has lost its changes."
        elif first != last + 1 or newest - first + 1 != count:
            yield f"Step {at} ({name}) has lost some of its changes."
        clock, last = at, newest or last
    strays = connection.execute("SELECT count(*) FROM change WHERE edit_id NOT IN (SELECT id FROM edit)").fetchone()[0]
    if strays:
        yield f"{strays} changes belong to no step."


def wrong_marks(connection: Connection) -> Iterator[str]:
    """Sentences on steps that undo and redo cannot have left as they are marked."""
    standing: list[int] = []
    undone: list[int] = []
    marked: set[int] = set()
    for number, clock, kind, name, undoes, mark in connection.execute(
        "SELECT id, clock, kind, name, undoes, undone FROM edit ORDER BY clock"
    ):
        if mark:
            marked.add(number)
        if kind == "do":
            standing.append(number)
            undone.clear()
            continue
        taken, given = (standing, undone) if kind == "undo" else (undone, standing)
        if not taken or taken[-1] != undoes:
            yield f"Step {clock} ({kind} {name}) is not the {kind} that was possible there."
            return
        given.append(taken.pop())
    if not marked.isdisjoint(standing) or len(marked) + len(standing) != _steps_made(connection):
        yield "The marks of the steps that were undone do not agree with the history."


def _steps_made(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM edit WHERE kind='do'").fetchone()[0])


def misfits(connection: Connection) -> Iterator[str]:
    """At most one sentence on where the journal and the rows part, and one for each table with rows left over."""
    with scratch_copy(connection) as scratch:
        try:
            _run_back(scratch)
            yield from _left_over(scratch)
        except Misfit as error:
            yield str(error)


def _run_back(scratch: Connection) -> None:
    columns = {table: columns_of(scratch, table) for table in JOURNALED}
    changes = scratch.execute(
        "SELECT edit_id, table_name, op, first_id, last_id, before, id FROM change ORDER BY id DESC"
    )
    for _, of_step in groupby(changes, key=itemgetter(0)):
        scratch.execute("BEGIN")
        scratch.execute("PRAGMA defer_foreign_keys=ON")
        number = 0
        try:
            for (table, op), group in groupby(of_step, key=itemgetter(1, 2)):
                if table not in columns:
                    raise Misfit(f"The journal tells of a table “{table}” that there is not.")
                while batch := list(islice(group, _BATCH)):
                    number = batch[0][6]
                    _revert(scratch, columns[table], table, op, [row[3:6] for row in batch])
            scratch.execute("COMMIT")
        except DatabaseError as error:
            raise Misfit(f"The journal does not fit the rows at change {number} ({error}).") from None


def _revert(scratch: Connection, columns: list[str], table: str, op: str, changes: list[Change]) -> None:
    if op == "insert":
        _check_there(scratch, table, changes)
    else:
        _check_images(columns, table, changes)
    before = scratch.total_changes
    revert_changes(scratch, columns, table, op, changes)
    if op == "update" and scratch.total_changes - before != len(changes):
        raise Misfit(f"The journal tells of a change of a row of {table} that there is not (of {_named(changes)}).")


def _check_there(scratch: Connection, table: str, changes: list[Change]) -> None:
    wanted = {number for first, last, _ in changes for number in (first, last)}
    marks = ", ".join("?" * len(wanted))
    found = scratch.execute(f"SELECT count(*) FROM {table} WHERE id IN ({marks})", tuple(wanted)).fetchone()[0]
    if found != len(wanted):
        raise Misfit(f"The journal tells of new rows of {table} that there are not (of {_named(changes)}).")


def _check_images(columns: list[str], table: str, changes: list[Change]) -> None:
    for first, _, image in changes:
        try:
            row: Any = json.loads(image or "")
        except ValueError:
            row = None
        if not isinstance(row, dict) or row.keys() != set(columns) or row["id"] != first:
            raise Misfit(f"The journal's image of row {first} of {table} is not whole.")


def _named(changes: list[Change]) -> str:
    ids = [str(first) for first, _, _ in changes[:3]]
    return ", ".join(ids) + (" …" if len(changes) > 3 else "")


def _left_over(scratch: Connection) -> Iterator[str]:
    for table in JOURNALED:
        rows = scratch.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        if table == "codebook":
            begun = scratch.execute("SELECT count(*) FROM codebook WHERE version=1").fetchone()[0]
            if (rows, begun) != (1, 1):
                yield f"The journal leads back to {rows} codebooks instead of the one the project began with."
        elif rows:
            yield f"{rows} rows of {table} came from nowhere: the journal does not know them."
