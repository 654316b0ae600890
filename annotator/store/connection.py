"""Connections to a project file: how they are opened, checked and closed.

One SQLite library per process: `pysqlite3` carries its own, with the WAL fixes; Python's `sqlite3`, apsw and QtSql must
never touch a project file (opening it through a second library drops the first one's locks). For the same reason
nobody opens, hashes or copies the path of a live project: copies are made by the backup API.

A project file has one writer, held by a lock file beside it, and any number of readers.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any
from urllib.parse import quote as url_quote

from pysqlite3 import dbapi2 as sqlite

from annotator.errors import ProjectError
from annotator.store import tables

Connection = Any
"""A pysqlite3 connection; the package carries no type hints."""

DatabaseError: type[Exception] = sqlite.DatabaseError
SQLITE_VERSION: str = sqlite.sqlite_version

if sqlite.sqlite_version_info < (3, 51, 3):
    raise ImportError(f"SQLite {SQLITE_VERSION} can damage files in WAL mode; install pysqlite3 0.6.1 or newer.")

_HEADER = b"SQLite format 3\0"


def create_file(path: Path) -> None:
    """Make an empty file only its owner can read, and refuse to touch one that exists."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise ProjectError(f"{path} exists already. Choose another name, or open it.") from None
    except OSError as error:
        raise ProjectError(f"The file {path} cannot be made: {error.strerror}.") from None


def check_header(path: Path) -> None:
    """Refuse by a sentence what is missing or no project, before SQLite opens it.

    Reads the header and closes the file again, so it may only run while this process has no connection to it.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        raise ProjectError(f"There is no file {path}. Check the name, or make it with a new project.") from None
    except IsADirectoryError:
        raise ProjectError(f"{path} is a folder, not a project file.") from None
    except OSError as error:
        raise ProjectError(f"The file {path} cannot be read: {error.strerror}.") from None
    if len(header) < 100 or not header.startswith(_HEADER):
        raise ProjectError(f"{path} is not an Annotator project.")
    if int.from_bytes(header[68:72], "big") != tables.APPLICATION_ID:
        raise ProjectError(f"{path} is a database of another program, not an Annotator project.")


def connect(path: Path, *, read_only: bool) -> Connection:
    """A connection with every safety on. Read-only ones also read a WAL file on a medium that cannot be written."""
    name = url_quote(str(path.absolute()))
    if not read_only:
        return _prepared(sqlite.connect(f"file:{name}?mode=rw", uri=True, isolation_level=None), read_only=False)
    connection = sqlite.connect(f"file:{name}?mode=ro", uri=True, isolation_level=None)
    try:
        return _prepared(connection, read_only=True)
    except sqlite.OperationalError:
        connection.close()
        return _prepared(sqlite.connect(f"file:{name}?immutable=1", uri=True, isolation_level=None), read_only=True)


def _prepared(connection: Connection, *, read_only: bool) -> Connection:
    for pragma in ("foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "busy_timeout=5000"):
        connection.execute(f"PRAGMA {pragma}")
    if read_only:
        connection.execute("PRAGMA query_only=ON")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return connection


def start_writing(connection: Connection) -> None:
    """WAL, and every commit on the disk before it returns: NORMAL loses acknowledged work at a power cut."""
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA journal_size_limit=16777216")


def check_content(connection: Connection, path: Path) -> int:
    """The file's format number, after refusing damage and objects that are not ours.

    Raises:
        ProjectError: the file is damaged, or holds tables, triggers or views that Annotator did not make.
    """
    try:
        found = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if found > tables.FORMAT:
            return found
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        strange = tables.foreign_objects(connection) if found == tables.FORMAT else []
    except sqlite.DatabaseError as error:
        raise ProjectError(
            f"{path} is damaged ({error}). Open a snapshot instead; this file was not changed."
        ) from None
    if verdict != "ok":
        raise ProjectError(f"{path} is damaged ({verdict}). Open a snapshot instead; this file was not changed.")
    if strange:
        listed = ", ".join(strange[:5])
        raise ProjectError(f"{path} was changed by another program ({listed}), so it was not opened or changed.")
    return found


def finish_writing(connection: Connection) -> None:
    """Fold the WAL into the file, so that the one file is the whole project."""
    with contextlib.suppress(sqlite.DatabaseError):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def backup(source: Connection, target: Path) -> None:
    """A complete copy of a live project, by SQLite's backup API, put in place in one step."""
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    create_file(unfinished)
    copy = sqlite.connect(str(unfinished), isolation_level=None)
    try:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        copy.close()
        unfinished.replace(target)
    except (sqlite.DatabaseError, OSError) as error:
        copy.close()
        unfinished.unlink(missing_ok=True)
        raise ProjectError(f"The copy {target} could not be written: {error}.") from None
