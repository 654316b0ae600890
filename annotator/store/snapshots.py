"""Snapshots: complete copies of a project in the program's own folder, away from the project itself.

Taken at opening when the project has changed since the last one, hourly, and before risky steps. The last ten stay; of
older ones, one a day for a week, one a week for two months, one a month.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from annotator.errors import ProjectError
from annotator.resources import own_folder
from annotator.store.connection import Connection, backup

KEEP = 10
_STAMP = "%Y-%m-%d %H.%M.%S"
_GRAINS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (7, lambda day: day.date()),
    (61, lambda day: day.isocalendar()[:2]),
    (100_000, lambda day: (day.year, day.month)),
)


def folder(project_uuid: str) -> Path:
    """Where the snapshots of this project lie."""
    return own_folder() / "snapshots" / project_uuid


def take(connection: Connection, project_uuid: str) -> Path:
    """Copy the project as it is now, then thin the older copies.

    Raises:
        ProjectError: the copy cannot be written.
    """
    place = folder(project_uuid)
    try:
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ProjectError(f"The folder {place} for snapshots cannot be made: {error.strerror}.") from None
    target = place / f"{datetime.now():{_STAMP}}.annotator"
    backup(connection, target)
    for old in thinned(place.glob("*.annotator"), datetime.now()):
        with contextlib.suppress(OSError):
            old.unlink()
    return target


def newest_us(project_uuid: str) -> int:
    """When the newest snapshot was taken, in microseconds since 1970; 0 where there is none."""
    taken = [file.stat().st_mtime_ns // 1000 for file in folder(project_uuid).glob("*.annotator")]
    return max(taken, default=0)


def thinned(files: Iterable[Path], now: datetime) -> list[Path]:
    """Which snapshots may go: never one of the newest `KEEP`, never one whose name is no time, never one of the future."""
    dated: list[tuple[datetime, Path]] = []
    for file in files:
        with contextlib.suppress(ValueError):
            dated.append((datetime.strptime(file.stem, _STAMP), file))
    dated.sort(reverse=True)
    kept: set[object] = set()
    gone = []
    for taken, file in dated[KEEP:]:
        days = (now - taken).days
        grain = next((key(taken) for reach, key in _GRAINS if days < reach), None)
        if days < 0 or grain not in kept:
            kept.add(grain)
        else:
            gone.append(file)
    return gone
