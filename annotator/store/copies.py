"""Complete copies of a live project: snapshots in the program's own folder, and files a person names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import ProjectError
from annotator.store import connection as opening
from annotator.store import snapshots
from annotator.store.lock import Lock

if TYPE_CHECKING:
    from annotator.store.store import Store


class Copies:
    """The copies of one open project, made by SQLite's backup API."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def take_snapshot(self) -> Path:
        """A copy in the program's own folder; old ones are thinned."""
        return snapshots.take(self._store.connection, self._store.uuid)

    def snapshot_is_fresh(self) -> bool:
        """Whether the newest snapshot is younger than the newest step."""
        row = self._store.connection.execute("SELECT max(at_us) FROM edit").fetchone()
        return snapshots.newest_us(self._store.uuid) >= (row[0] or 0)

    def save_as(self, target: Path) -> None:
        """Save a copy as `target`, replacing what is there in one step.

        Raises:
            ProjectError: the target is this project or one that is open, or it cannot be written.
        """
        path = self._store.path
        if target.exists() and path.exists() and target.samefile(path):
            raise ProjectError(f"{target} is the project itself; give the copy another name.")
        if not target.parent.is_dir():  # the lock would make it
            raise ProjectError(f"The copy {target} could not be written: there is no such folder.")
        lock = Lock(target)
        try:
            if not lock.acquire():
                raise ProjectError(f"{target} is open in another window or program; give the copy another name.")
            opening.backup(self._store.connection, target)
        except OSError as error:
            raise ProjectError(f"The copy {target} could not be written: {error.strerror}.") from None
        finally:
            lock.release()
