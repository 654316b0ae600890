"""Connections to a project file: how they are opened, checked and closed.

One SQLite library per process: `pysqlite3` carries its own, with the WAL fixes; Python's `sqlite3`, apsw and QtSql must
never touch a project file (opening it through a second library drops the first one's locks). For the same reason
nobody opens, hashes or copies the path of a live project: copies are made by the backup API.

A project file has one writer, held by a lock file beside it, and any number of readers.
"""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterator
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


def create_file(path: Path) -> None:
    """Make an empty file only its owner can read, and refuse to touch one that exists."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise ProjectError(f"{path} exists already. Choose another name, or open it.") from None
    except OSError as error:
        raise ProjectError(f"The file {path} cannot be made: {error.strerror}.") from None


def check_header(path: Path) -> None:
    """Refuse by a sentence what is missing or no project.

    The file is looked at through SQLite, which alone may open it: it may be open in this process already.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise ProjectError(f"There is no file {path}. Check the name, or make it with a new project.") from None
    except OSError as error:
        raise ProjectError(f"The file {path} cannot be read: {error.strerror}.") from None
    if stat.S_ISDIR(mode):
        raise ProjectError(f"{path} is a folder, not a project file.")
    if not stat.S_ISREG(mode):
        raise ProjectError(f"{path} is not a file, so it is no project.")
    if not os.access(path, os.R_OK):
        raise ProjectError(f"The file {path} cannot be read: you have no right to.")
    found = _application_id(path)
    if not found:
        raise ProjectError(f"{path} is not an Annotator project.")
    if found != tables.APPLICATION_ID:
        raise ProjectError(f"{path} is a database of another program, not an Annotator project.")


def _application_id(path: Path) -> int:
    """What the header names as the program the file belongs to; 0 where it names none or is no header at all.

    Behind a header that is sound the file may be damaged; that is not for here to say.
    """
    try:
        with contextlib.closing(sqlite.connect(_uri(path, "immutable=1"), uri=True)) as connection:
            return int(connection.execute("PRAGMA application_id").fetchone()[0])
    except sqlite.DatabaseError as error:
        return 0 if "not a database" in str(error) else tables.APPLICATION_ID


def _uri(path: Path, options: str) -> str:
    return f"file:{url_quote(str(path.absolute()))}?{options}"


def connect(path: Path, *, read_only: bool) -> Connection:
    """A connection with every safety on. Read-only ones also read a WAL file on a medium that cannot be written.

    A reader opens the file in mode `rw` where it can, and is held to reading by `query_only`: the last reader in mode
    `ro` could not take away the two files that SQLite lays beside a project in WAL mode.
    """
    mode = "rw" if os.access(path, os.W_OK) or not read_only else "ro"
    connection = sqlite.connect(_uri(path, f"mode={mode}"), uri=True, isolation_level=None)
    if not read_only:
        return _prepared(connection, read_only=False)
    try:
        return _prepared(connection, read_only=True)
    except sqlite.OperationalError:
        connection.close()
        return _prepared(sqlite.connect(_uri(path, "immutable=1"), uri=True, isolation_level=None), read_only=True)


def _prepared(connection: Connection, *, read_only: bool) -> Connection:
    for pragma in ("foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "busy_timeout=5000"):
        connection.execute(f"PRAGMA {pragma}")
    if read_only:
        connection.execute("PRAGMA query_only=ON")
        _open_wal(connection)
    return connection


def _open_wal(connection: Connection) -> None:
    """Fail now where the WAL cannot be opened; damage is met later, by those who look for it."""
    try:
        connection.execute("PRAGMA application_id").fetchone()
    except sqlite.OperationalError:
        raise
    except sqlite.DatabaseError:
        pass


def brought_up(connection: Connection) -> Connection:
    """The connection itself, or one to a copy in memory where the file is older and may not be changed.

    A file that holds objects of others, or is damaged, is left as it is: whoever looks for that finds it there.
    """
    try:
        number = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if not 1 <= number < tables.FORMAT or tables.foreign_objects(connection, number):
            return connection
        copy = sqlite.connect(":memory:", isolation_level=None)
        connection.backup(copy)
        tables.migrate(copy)
    except sqlite.DatabaseError:
        return connection
    connection.close()
    return _prepared(copy, read_only=True)


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
        if found < 1:
            raise ProjectError(f"{path} is not an Annotator project: it has no format number.")
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0].rpartition("\n")[2]
        strange = tables.foreign_objects(connection, found)
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
    """A complete copy of a live project, by SQLite's backup API, put in place in one step.

    Files that an earlier project of that name left beside the target go first: SQLite would replay a WAL into whatever
    file stands there.
    """
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    create_file(unfinished)
    copy = sqlite.connect(str(unfinished), isolation_level=None)
    try:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        copy.close()
        for ending in ("-wal", "-shm", "-journal"):
            target.with_name(target.name + ending).unlink(missing_ok=True)
        unfinished.replace(target)
    except (sqlite.DatabaseError, OSError) as error:
        copy.close()
        unfinished.unlink(missing_ok=True)
        raise ProjectError(f"The copy {target} could not be written: {error}.") from None


@contextlib.contextmanager
def scratch_copy(source: Connection) -> Iterator[Connection]:
    """A copy to work on, in a temporary folder that is gone afterwards."""
    with (
        tempfile.TemporaryDirectory(prefix="annotator-") as folder,
        contextlib.closing(sqlite.connect(str(Path(folder, "scratch")), isolation_level=None)) as copy,
    ):
        source.backup(copy)
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=ON", "trusted_schema=OFF"):
            copy.execute(f"PRAGMA {pragma}").fetchall()
        yield copy
