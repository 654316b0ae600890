"""A file that is whole or not there.

What is written goes into a temporary file in the target's folder, which is flushed to the disk, read back and checked,
and only then renamed over the target.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from annotator.errors import AnnotatorError, FormatError

Check = Callable[[Path], None]
"""Reads a file that was written; raises where it does not hold."""


def write_file(target: Path, lines: Iterable[bytes], project_path: Path, check: Check) -> None:
    """Write these pieces as a file.

    Raises:
        AnnotatorError: the target cannot be written, is the project itself, or what was written does not hold; the
            target is then as before.
    """
    target = target.resolve()
    if target.is_dir():
        raise AnnotatorError(f"{target} is a folder; name a file in it.")
    if target == project_path.resolve():
        raise AnnotatorError("That is the project itself; choose another file for the export.")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise AnnotatorError(f"Nothing can be written to {target.parent}: {error.strerror}.") from None
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            for line in lines:
                file.write(line)
            file.flush()
            os.fsync(file.fileno())
        check(unfinished)
        unfinished.chmod(_mode(target))
        unfinished.replace(target)
        _flush_folder(target.parent)
    except OSError as error:
        raise AnnotatorError(f"{target} could not be written ({error.strerror}); it is as it was before.") from None
    finally:
        unfinished.unlink(missing_ok=True)


def each_line(check: Callable[[bytes], None]) -> Check:
    """Reads a file back line by line; `check` refuses a line by a `FormatError`."""

    def read_back(path: Path) -> None:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                try:
                    check(line)
                except FormatError as fault:
                    raise AnnotatorError(
                        f"The export was not written, because its line {number} does not hold: {fault}. "
                        "Run “annotator check” on the project."
                    ) from None

    return read_back


def _mode(target: Path) -> int:
    """The rights of the file that is replaced, or those a new file gets."""
    try:
        return target.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _flush_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # some systems cannot open a folder
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
