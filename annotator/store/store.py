"""A project file that is open: edits, undo and redo, rows in and out.

One edit = one transaction = one undo step. A failed edit leaves no trace, neither in the tables nor in the history.
"""

from __future__ import annotations

import contextlib
import functools
import os
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator import __version__
from annotator.errors import AnnotatorError, ProjectError, ReadOnlyError
from annotator.model import Changes, Edit
from annotator.store import connection as opening
from annotator.store import snapshots, tables
from annotator.store.copies import Copies
from annotator.store.history import History
from annotator.store.ids import Ids
from annotator.store.journal import Journal
from annotator.store.lock import Lock


def now_us() -> int:
    """Microseconds since 1970."""
    return time.time_ns() // 1000


class Store:
    """One project file. `notice` says why it is open for reading only, and is empty otherwise."""

    def __init__(self, path: Path, *, read_only: bool = False, checked: bool = False) -> None:
        """Open a file. `checked` says that this process has it open already, so that it is not looked into again."""
        self.path = path
        self.notice = ""
        self._journal: Journal | None = None
        self._lock: Lock | None = None
        self._edit_id: int | None = None
        self._session_saved = False
        self.ids = Ids()
        self.copies = Copies(self)
        if not checked:
            opening.check_header(path)
        if not read_only:
            read_only = not self._take_lock()
        try:
            self.connection = opening.connect(path, read_only=read_only)
            if not checked:
                self._check(read_only)
            if read_only:
                self.connection = opening.brought_up(self.connection)
        except opening.DatabaseError as error:
            self.close()
            raise ProjectError(f"{path} cannot be opened: {error}.") from None
        except BaseException:
            self.close()
            raise
        self.history = History(self.connection)

    @classmethod
    def create(cls, path: Path, codebook_row: Sequence[object]) -> Store:
        """Make a new project file that holds this row of the table `codebook` and nothing else.

        The row is where the history begins: it is no step of it and cannot be undone.

        Raises:
            ProjectError: a file of this name exists, or its folder cannot be written.
        """
        opening.create_file(path)
        try:
            connection = opening.connect(path, read_only=False)
            opening.start_writing(connection)
            tables.migrate(connection)
            rows = [("uuid", str(uuid.uuid4())), ("created_us", str(now_us()))]
            connection.executemany("INSERT INTO project(k, v) VALUES(?, ?)", rows)
            connection.execute(
                f"INSERT INTO codebook VALUES({', '.join('?' * len(codebook_row))})", tuple(codebook_row)
            )
            opening.finish_writing(connection)
            connection.close()
        except (opening.DatabaseError, OSError) as error:
            path.unlink(missing_ok=True)
            raise ProjectError(f"The project {path} could not be made: {error}.") from None
        return cls(path)

    @property
    def read_only(self) -> bool:
        return self._journal is None

    def _take_lock(self) -> bool:
        """Become the one writer; False, with a notice, where that cannot be."""
        if not os.access(self.path, os.W_OK) or not os.access(self.path.parent, os.W_OK):
            self.notice = "The file or its folder is write-protected, so the project is open for reading only."
            return False
        lock = Lock(self.path)
        try:
            taken = lock.acquire()
        except OSError as error:
            self.notice = f"The project could not be locked ({error.strerror}), so it is open for reading only."
            return False
        if not taken:
            self.notice = "The project is open in another window or program, so it is open here for reading only."
            return False
        self._lock = lock
        return True

    def _check(self, read_only: bool) -> None:
        found = opening.check_content(self.connection, self.path)
        if found > tables.FORMAT:
            self.notice = (
                f"The project was made by a newer Annotator (format {found}, this one knows {tables.FORMAT}), "
                "so it is open for reading only. Install the newer program to change it."
            )
            return
        if read_only:
            return
        try:
            opening.start_writing(self.connection)
            if found < tables.FORMAT:
                snapshots.take(self.connection, self.uuid)
                tables.migrate(self.connection)
        except opening.DatabaseError as error:
            raise ProjectError(f"{self.path} cannot be opened for writing: {error}.") from None
        stat = self.path.stat()
        self._inode = (stat.st_dev, stat.st_ino)
        self._journal = Journal(self.connection)

    @property
    def uuid(self) -> str:
        """The project's own id, kept by every copy."""
        return self.setting("uuid") or ""

    def setting(self, key: str) -> str | None:
        """A value of the project itself, outside the history."""
        row = self.connection.execute("SELECT v FROM project WHERE k=?", (key,)).fetchone()
        return row[0] if row else None

    def save_setting(self, key: str, value: str) -> None:
        """Keep a value of the project itself; it is no undo step.

        Raises:
            ProjectError: the disk is full, or another program holds the file.
        """
        if self.read_only or self.setting(key) == value:
            return
        try:
            self.connection.execute(
                "INSERT INTO project(k, v) VALUES(?1, ?2) ON CONFLICT(k) DO UPDATE SET v=?2", (key, value)
            )
        except opening.DatabaseError as error:
            raise ProjectError(f"The project cannot be written ({error}).") from None

    def close(self) -> None:
        """Fold everything into the one file and let go of it."""
        if getattr(self, "connection", None) is not None:
            if self._journal is not None:
                opening.finish_writing(self.connection)
            self.connection.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def checkpoint(self) -> None:
        """Fold what was written into the main file, when idle, so that a copy of the one file is complete."""
        with contextlib.suppress(opening.DatabaseError):
            self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    # ---- edits

    @contextlib.contextmanager
    def edit(
        self, name: str, annotator: str, document_id: int | None = None, kind: str = "do", undoes: int | None = None
    ) -> Iterator[int]:
        """One named transaction. Yields the edit's id; on an error nothing has happened, and the error goes on.

        Raises:
            ReadOnlyError: the project is open for reading.
            ProjectError: the disk is full, the file was moved, or another program holds it.
        """
        self.check_writable()
        edit_id = self.ids.new()
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            self._save_session(annotator)
            self._begin((edit_id, kind, name, annotator, now_us(), document_id, undoes))
            yield edit_id
            self._end(edit_id)
            self.connection.execute("COMMIT")
            self._session_saved = True
        except BaseException as error:
            self._edit_id = None
            with contextlib.suppress(opening.DatabaseError):
                self.connection.execute("ROLLBACK")
            if isinstance(error, opening.DatabaseError):
                raise ProjectError(f"The change was not saved ({error}); everything before it is safe.") from error
            if isinstance(error, UnicodeEncodeError):
                raise AnnotatorError(
                    "The words hold half a character (a lone surrogate), so nothing was saved."
                ) from None
            raise

    @contextlib.contextmanager
    def moment(self) -> Iterator[None]:
        """Read one moment of the project, whatever is written meanwhile."""
        if self._edit_id is not None:
            yield
            return
        self.connection.execute("BEGIN")
        try:
            yield
        finally:
            self.connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def savepoint(self) -> Iterator[None]:
        """A part of an edit that is taken back alone when it fails."""
        self.connection.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            with contextlib.suppress(opening.DatabaseError):
                self.connection.execute("ROLLBACK TO part")
                self.connection.execute("RELEASE part")
            raise
        self.connection.execute("RELEASE part")

    def check_writable(self) -> None:
        """Raises ReadOnlyError, AnnotatorError or ProjectError where no edit can begin now."""
        if self._journal is None:
            raise ReadOnlyError(self.notice or "The project is open for reading only, so nothing was changed.")
        if self._edit_id is not None:
            raise AnnotatorError("A change is still being made; this one has to wait for it.")
        try:
            stat = self.path.stat()
        except OSError:
            stat = None
        if stat is None or (stat.st_dev, stat.st_ino) != self._inode:
            raise ProjectError(
                f"{self.path} was moved, deleted or replaced, so the change was not saved. Put the file back, or save a copy."
            )

    def _save_session(self, annotator: str) -> None:
        if not self._session_saved:
            row = (self.ids.session_no, str(uuid.uuid4()), annotator, f"annotator {__version__}", now_us())
            self.connection.execute(
                "INSERT INTO session(no, uid, annotator, program, started_us) VALUES(?, ?, ?, ?, ?)", row
            )

    def _begin(self, row: tuple[Any, ...]) -> None:
        self.connection.execute(
            "INSERT INTO edit(id, clock, kind, name, annotator, at_us, document_id, undoes) "
            "VALUES(?, (SELECT coalesce(max(clock), 0) + 1 FROM edit), ?, ?, ?, ?, ?, ?)",
            row,
        )
        self.journal.start(row[0])
        self._edit_id = row[0]

    def _end(self, edit_id: int) -> None:
        """Stop recording; an edit that changed nothing is no step of the history."""
        self.journal.stop()
        self._edit_id = None
        if self.connection.execute("SELECT 1 FROM change WHERE edit_id=? LIMIT 1", (edit_id,)).fetchone() is None:
            self.connection.execute("DELETE FROM edit WHERE id=?", (edit_id,))

    @property
    def journal(self) -> Journal:
        """The journal of the writing connection."""
        if self._journal is None:
            raise ReadOnlyError(self.notice or "The project is open for reading only.")
        return self._journal

    def rename_edit(self, edit_id: int, name: str) -> None:
        """Give the edit at hand its final name, when that is known only at its end."""
        self.connection.execute("UPDATE edit SET name=? WHERE id=?", (name, edit_id))

    def changes(self, edit_id: int) -> Changes | None:
        """What an edit touched, or None where it changed nothing."""
        row = self.connection.execute("SELECT name, document_id FROM edit WHERE id=?", (edit_id,)).fetchone()
        return Changes(row[0], self.journal.touched(edit_id), row[1]) if row else None

    # ---- undo

    def undo(self, annotator: str) -> Changes:
        """Take back the newest step that stands.

        Raises:
            AnnotatorError: there is none.
        """
        step = self.history.next_undo()
        if step is None:
            raise AnnotatorError("There is nothing to undo.")
        return self._revert(step, step.id, "undo", annotator)

    def redo(self, annotator: str) -> Changes:
        """Bring back the step that was taken back last.

        Raises:
            AnnotatorError: there is none.
        """
        step = self.history.next_redo()
        if step is None:
            raise AnnotatorError("There is nothing to redo.")
        return self._revert(step, self.history.newest_undo_of(step.id), "redo", annotator)

    def _revert(self, step: Edit, reverted: int, kind: str, annotator: str) -> Changes:
        with self.edit(step.name, annotator, step.document_id, kind, step.id) as edit_id:
            self.journal.revert(reverted)
            self.connection.execute("UPDATE edit SET undone=? WHERE id=?", (int(kind == "undo"), step.id))
        changes = self.changes(edit_id)
        return changes or Changes(step.name, {}, step.document_id)

    # ---- rows

    def insert(self, table: str, **values: Any) -> int:
        """Insert a row into a journaled table and return its new id."""
        row_id = self.ids.new()
        self.connection.execute(_insert_sql(table, tuple(values)), (row_id, *values.values()))
        return row_id

    def update(self, table: str, row_id: int, **values: Any) -> None:
        """Change columns of one row."""
        self.connection.execute(_update_sql(table, tuple(values)), (*values.values(), row_id))

    def update_where(self, table: str, where: Mapping[str, Any], **columns: Any) -> None:
        """Change the rows whose columns have these values."""
        changes = ", ".join(f"{column}=?" for column in columns)
        condition = " AND ".join(f"{column}=?" for column in where)
        self.connection.execute(f"UPDATE {table} SET {changes} WHERE {condition}", (*columns.values(), *where.values()))

    def delete(self, table: str, where: Mapping[str, Any]) -> None:
        """Delete the rows whose columns have these values."""
        condition = " AND ".join(f"{column}=?" for column in where)
        self.connection.execute(f"DELETE FROM {table} WHERE {condition}", tuple(where.values()))

    def bulk_insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Insert many rows, ids first, inside an edit."""
        if self._edit_id is None:
            raise AnnotatorError("Rows change only inside an edit.")
        self.journal.bulk_insert(table, columns, rows, self._edit_id)


@functools.lru_cache(maxsize=64)
def _insert_sql(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table}(id, {', '.join(columns)}) VALUES({', '.join('?' * (len(columns) + 1))})"


@functools.lru_cache(maxsize=64)
def _update_sql(table: str, columns: tuple[str, ...]) -> str:
    return f"UPDATE {table} SET {', '.join(f'{column}=?' for column in columns)} WHERE id=?"
