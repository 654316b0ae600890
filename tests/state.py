"""What a project holds, row by row, to compare two moments of it."""

from __future__ import annotations

import hashlib
from typing import Any

from annotator.project import Project
from annotator.store.tables import JOURNALED

State = dict[str, list[tuple[Any, ...]]]


def state(project: Project) -> State:
    """Every row that an edit can change, by table."""
    connection = project.store.connection
    return {table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in JOURNALED}


def digest(project: Project) -> str:
    """The state as a short text."""
    return hashlib.sha256(repr(state(project)).encode()).hexdigest()


def history(project: Project) -> list[tuple[Any, ...]]:
    """Every step and change there is."""
    connection = project.store.connection
    steps = connection.execute("SELECT * FROM edit ORDER BY clock").fetchall()
    return [*steps, *connection.execute("SELECT * FROM change ORDER BY id").fetchall()]
