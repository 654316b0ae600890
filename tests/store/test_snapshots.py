"""Snapshots are whole, private, and thinned so that the last ten and a tail of older ones stay."""

from __future__ import annotations

import shutil
import stat
import threading
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from annotator import doctor
from annotator.errors import ProjectError
from annotator.project import Project
from annotator.store.snapshots import KEEP, thinned
from tests.state import state

NOW = datetime(2026, 11, 22, 12, 0, 0)
STAMP = "%Y-%m-%d %H.%M.%S"


def _files(dates: list[datetime]) -> list[Path]:
    return [Path(f"{date:{STAMP}}.annotator") for date in dates]


def _kept(dates: list[datetime], now: datetime = NOW) -> list[datetime]:
    files = _files(dates)
    gone = set(thinned(files, now))
    return [date for date, file in zip(dates, files, strict=True) if file not in gone]


def test_the_newest_always_stay() -> None:
    minutes = [NOW - timedelta(minutes=number) for number in range(KEEP)]
    assert _kept(minutes) == minutes


def test_hourly_snapshots_of_a_year_become_a_tail() -> None:
    hours = [NOW - timedelta(hours=number) for number in range(24 * 365)]
    kept = _kept(hours)
    ages = [(NOW - date).days for date in kept]
    assert kept[:KEEP] == hours[:KEEP]
    assert len([age for age in ages[KEEP:] if age < 7]) in (7, 8)
    assert 7 <= len([age for age in ages if 7 <= age < 61]) <= 9
    assert 10 <= len([age for age in ages if age >= 61]) <= 11
    assert max(Counter(date.date() for date in kept[KEEP:]).values()) <= 2


def test_thinning_day_by_day_leaves_the_same_tail() -> None:
    kept: list[datetime] = []
    for day in range(400):
        now = NOW + timedelta(days=day)
        kept = _kept([*(now - timedelta(hours=number) for number in range(24)), *kept], now)
    now = NOW + timedelta(days=399)
    ages = [(now - date).days for date in kept]
    assert len(kept) < KEEP + 7 + 10 + 14
    assert len([age for age in ages if age >= 61]) >= 10
    assert max(ages) > 330


def test_a_clock_set_back_never_costs_the_newest() -> None:
    future = [NOW + timedelta(days=number) for number in range(1, 30)]
    assert set(_kept([*future, NOW])) >= {NOW, *future}
    earlier = NOW - timedelta(days=365)
    assert earlier in _kept([*future, earlier], earlier)


def test_files_that_are_no_snapshots_are_left_alone() -> None:
    assert thinned([Path("my copy.annotator"), Path("2026.annotator")] * 20, NOW) == []


def test_a_snapshot_is_the_whole_project_and_private(filled_project: Project, own_folder: Path) -> None:
    snapshot = filled_project.snapshot()
    assert snapshot.parent == own_folder / "snapshots" / filled_project.store.uuid
    assert stat.S_IMODE(snapshot.stat().st_mode) == 0o600
    assert [file.name for file in snapshot.parent.iterdir()] == [snapshot.name]
    assert doctor.examine(snapshot) == []
    before = state(filled_project)
    with Project.open(snapshot) as copy:
        assert state(copy) == before
        copy.undo()
    assert state(filled_project) == before


def test_taking_one_thins_the_older_ones(filled_project: Project) -> None:
    folder = filled_project.snapshot().parent
    for hours in range(1, 60):
        (folder / f"{datetime.now() - timedelta(hours=hours):{STAMP}}.annotator").touch()
    newest = filled_project.snapshot()
    left = list(folder.iterdir())
    assert newest in left
    assert KEEP <= len(left) <= KEEP + 4


def test_a_snapshot_is_fresh_until_something_changes(filled_project: Project) -> None:
    assert not filled_project.store.copies.snapshot_is_fresh()
    filled_project.snapshot()
    assert filled_project.store.copies.snapshot_is_fresh()
    filled_project.undo()
    assert not filled_project.store.copies.snapshot_is_fresh()


def test_a_folder_for_snapshots_that_cannot_be_made(filled_project: Project, own_folder: Path) -> None:
    (own_folder / "snapshots").write_text("a file is in the way")
    with pytest.raises(ProjectError, match="cannot be made"):
        filled_project.snapshot()
    filled_project.documents.add("Work goes on.")


def test_a_copy_taken_while_others_write_is_whole(filled_project: Project, tmp_path: Path) -> None:
    copies: list[Path] = []

    def copy() -> None:
        with filled_project.reader() as reader:
            for number in range(10):
                copies.append(tmp_path / f"copy-{number}.annotator")
                reader.copy_to(copies[-1])

    worker = threading.Thread(target=copy)
    worker.start()
    number = 0
    while worker.is_alive() or number < 20:
        filled_project.documents.add(f"Text {number} " * 50)
        number += 1
    worker.join()
    counts = []
    for path in copies:
        assert doctor.examine(path) == []
        with Project.open(path, read_only=True) as project:
            counts.append(project.documents.count())
    assert counts == sorted(counts)


def test_a_copy_replaces_in_one_step_and_with_what_lay_beside_the_old_file(
    filled_project: Project, tmp_path: Path
) -> None:
    target = tmp_path / "copy.annotator"
    for ending in ("", "-wal", "-shm"):  # what a program that was killed leaves behind
        shutil.copy(f"{filled_project.path}{ending}", f"{target}{ending}")
    assert Path(f"{target}-wal").stat().st_size > 0
    for _ in range(3):
        filled_project.undo()
    filled_project.store.checkpoint()
    before = state(filled_project)
    filled_project.copy_to(target)
    assert not list(tmp_path.glob("copy.annotator?*"))
    with Project.open(target) as copy:
        assert state(copy) == before
    assert doctor.examine(target) == []


def test_a_copy_onto_itself_or_an_open_project_is_refused(filled_project: Project, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="the project itself"):
        filled_project.copy_to(filled_project.path)
    (tmp_path / "link.annotator").symlink_to(filled_project.path)
    with pytest.raises(ProjectError, match="the project itself"):
        filled_project.copy_to(tmp_path / "link.annotator")
    with Project.create(tmp_path / "other.annotator", filled_project.codebook, "amal") as other:
        with pytest.raises(ProjectError, match="open in another window"):
            filled_project.copy_to(other.path)
        other.documents.add("Still its own.")


def test_a_copy_that_cannot_be_written_leaves_nothing(filled_project: Project, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="could not be written"):
        filled_project.copy_to(tmp_path / "none" / "copy.annotator")
    (tmp_path / "folder.annotator").mkdir()
    with pytest.raises(ProjectError, match="could not be written"):
        filled_project.copy_to(tmp_path / "folder.annotator")
    endings = ("", "-shm", "-wal", ".lock")
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "folder.annotator",
        *(f"project.annotator{ending}" for ending in endings),
    ]
