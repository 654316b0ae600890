"""Which steps were made, which of them stand, and which one comes next.

`edit.undone` says what has been taken back; everything else follows from it and the clock. Undo takes back the newest
step that stands. Redo brings back what was taken back last, until a new step is made: from then on the steps that were
undone before it stay undone, for they no longer fit what came after.
"""

from __future__ import annotations

from typing import Any

from annotator.model import Edit
from annotator.store.connection import Connection

_COLUMNS = "id, clock, kind, name, annotator, at_us, document_id, undone"
_NEWEST_STANDING = "(SELECT coalesce(max(clock), 0) FROM edit WHERE kind='do' AND undone=0)"
_NEWEST_UNDONE = "(SELECT coalesce(max(clock), 0) FROM edit WHERE undone=1)"
_UNDONE_AT = "(SELECT max(u.clock) FROM edit u WHERE u.undoes=edit.id AND u.kind='undo')"


class History:
    """The steps of a project, read through one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def next_undo(self) -> Edit | None:
        """The step that undo would take back: the newest that stands."""
        return self._first("kind='do' AND undone=0 ORDER BY clock DESC")

    def next_redo(self) -> Edit | None:
        """The step that redo would bring back: the oldest of those taken back since the newest step was made."""
        newest_made = f"max({_NEWEST_STANDING}, {_NEWEST_UNDONE})"
        return self._first(f"undone=1 AND clock > {_NEWEST_STANDING} AND {_UNDONE_AT} > {newest_made} ORDER BY clock")

    def newest_undo_of(self, edit_id: int) -> int:
        """The id of the step that took this one back last."""
        row = self._connection.execute(
            "SELECT id FROM edit WHERE undoes=? AND kind='undo' ORDER BY clock DESC LIMIT 1", (edit_id,)
        ).fetchone()
        return int(row[0])

    def newest(self, limit: int, before_clock: int | None = None) -> list[Edit]:
        """The newest steps first, undo and redo steps among them."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM edit WHERE clock < ? ORDER BY clock DESC LIMIT ?",
            (before_clock if before_clock is not None else 2**62, limit),
        )
        return [_edit(row) for row in rows.fetchall()]

    def _first(self, condition: str) -> Edit | None:
        row = self._connection.execute(f"SELECT {_COLUMNS} FROM edit WHERE {condition} LIMIT 1").fetchone()
        return _edit(row) if row else None


def _edit(row: tuple[Any, ...]) -> Edit:
    number, clock, kind, name, annotator, at_us, document_id, undone = row
    return Edit(number, clock, kind, name, annotator, at_us, document_id, bool(undone))
