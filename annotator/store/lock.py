"""The lock that makes one process the writer of a project.

The operating system holds it on a file beside the project, so that it is gone with the process, however that ends. The
project file itself is never locked or opened for this: closing such a handle would drop SQLite's own locks. These few
lines stand in for a library because the fitting one loads asyncio, a third of the time a window takes to come up.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

if os.name == "nt":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """Held from `acquire` to `release`."""

    def __init__(self, project: Path) -> None:
        self.path = Path(f"{project.resolve()}.lock")
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False where somebody else holds it.

        Raises:
            OSError: the file cannot be made, or the disk knows no locks.
        """
        while True:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            try:
                _take(handle)
            except (BlockingIOError, PermissionError):
                os.close(handle)
                return False
            except OSError:
                os.close(handle)
                raise
            if self._is_still_there(handle):
                self._handle = handle
                return True
            os.close(handle)  # its last holder removed the file between our two calls

    def _is_still_there(self, handle: int) -> bool:
        with suppress(OSError):
            return os.path.samestat(os.fstat(handle), self.path.stat())
        return False

    def release(self) -> None:
        """Remove the file and let go."""
        if self._handle is None:
            return
        if os.name != "nt":  # while it is held: whoever opened it before sees that it is gone
            self.path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = None
        if os.name == "nt":
            with suppress(OSError):
                self.path.unlink(missing_ok=True)
