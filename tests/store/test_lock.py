"""A project has one writer and any number of readers, in this process and in others."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import doctor
from annotator.codebook import Codebook
from annotator.errors import ProjectError, ReadOnlyError
from annotator.project import Project
from tests.state import digest

HOLD = """
import sys
from pathlib import Path
from annotator.project import Project
project = Project.open(Path(sys.argv[1]))
print("read-only" if project.read_only else "writing", flush=True)
sys.stdin.read()
project.close()
"""


def _other(path: Path) -> subprocess.Popen[str]:
    """Another process that holds the project open until its input ends."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def _said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_process_may_only_read(filled_project: Project) -> None:
    path = filled_project.path
    filled_project.close()
    before = path.read_bytes()
    with _other(path) as other:
        assert _said(other) == "writing"
        with Project.open(path) as project:
            assert project.read_only
            assert "open in another window or program" in project.notice
            assert project.documents.count() == 2
            with pytest.raises(ReadOnlyError, match="another window"):
                project.documents.add("No.")
            assert doctor.examine(path) == []
        other.communicate()
    assert path.read_bytes() == before
    with Project.open(path) as project:
        assert not project.read_only
        project.documents.add("Yes.")


def test_the_lock_goes_with_a_process_that_is_killed(filled_project: Project) -> None:
    path = filled_project.path
    filled_project.close()
    with _other(path) as other:
        assert _said(other) == "writing"
        other.send_signal(signal.SIGKILL)
    with Project.open(path) as project:
        assert not project.read_only
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_project_opened_twice_in_one_process(filled_project: Project) -> None:
    with Project.open(filled_project.path) as second:
        assert second.read_only
        filled_project.documents.add("From the first.")
        assert second.documents.count() == 3
    filled_project.documents.add("Again.")
    with _other(filled_project.path) as other:
        assert _said(other) == "read-only"
        other.communicate()


def test_the_same_file_by_another_name(filled_project: Project, tmp_path: Path) -> None:
    link = tmp_path / "folder" / "link.annotator"
    link.parent.mkdir()
    link.symlink_to(filled_project.path)
    with Project.open(link) as second:
        assert second.read_only
    filled_project.close()
    with Project.open(link) as second:
        assert not second.read_only
        second.documents.add("Through the link.")
    with Project.open(filled_project.path) as project:
        assert project.documents.count() == 3


def test_readers_see_every_commit_and_hold_nobody_up(filled_project: Project) -> None:
    with filled_project.reader() as reader:
        assert reader.read_only
        for number in range(3):
            filled_project.documents.add(f"Text {number}")
            assert reader.documents.count() == filled_project.documents.count()
        with pytest.raises(ReadOnlyError):
            reader.undo()
        filled_project.undo()
        assert digest(reader) == digest(filled_project)


def test_a_reader_cannot_write_even_by_mistake(filled_project: Project) -> None:
    with filled_project.reader() as reader:
        before = digest(reader)
        with pytest.raises(Exception, match=r"readonly|read-only|query"):
            reader.store.insert("annotator", name="nobody")
        assert digest(reader) == before


def test_nothing_lies_beside_a_project_that_is_closed(tmp_path: Path, codebook: Codebook) -> None:
    path = tmp_path / "p.annotator"
    with Project.create(path, codebook, "amal") as project:
        project.documents.add("Text.")
        with project.reader(), Project.open(path):
            pass
    for read_only in (True, False, True):
        Project.open(path, read_only=read_only).close()
    doctor.examine(path)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_project_is_private(tmp_path: Path, codebook: Codebook) -> None:
    old = os.umask(0)
    try:
        with Project.create(tmp_path / "p.annotator", codebook, "amal") as project:
            project.documents.add("Text.")
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.glob("p.annotator*")}
    finally:
        os.umask(old)
    data = {name: mode for name, mode in modes.items() if not name.endswith(".lock")}
    assert set(data.values()) == {0o600}


def test_strange_names(tmp_path: Path, codebook: Codebook) -> None:
    for name in ("a b", "50%", "what?", "#1", "İdlib 😀", "a&b=c", "-rf", "file:x?mode=ro", "line\nbreak"):
        path = tmp_path / f"{name}.annotator"
        with Project.create(path, codebook, "amal") as project:
            project.documents.add("Text.")
        assert path.is_file()
        with Project.open(path) as project:
            assert project.documents.count() == 1
        assert doctor.examine(path) == []


def test_a_copy_made_with_the_project_idle_is_whole(filled_project: Project, tmp_path: Path) -> None:
    """After a checkpoint the one file holds everything, though the program is still running."""
    filled_project.store.checkpoint()
    copy = tmp_path / "copied.annotator"
    shutil.copy(filled_project.path, copy)
    with Project.open(copy) as project:
        assert digest(project) == digest(filled_project)


def test_another_program_that_holds_the_file_costs_only_the_change(filled_project: Project) -> None:
    from pysqlite3 import dbapi2 as sqlite

    other = sqlite.connect(str(filled_project.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    filled_project.store.connection.execute("PRAGMA busy_timeout=10")
    before = digest(filled_project)
    with pytest.raises(ProjectError, match=r"locked.*everything before it is safe"):
        filled_project.documents.add("No.")
    with pytest.raises(ProjectError, match="locked"):
        filled_project.use_annotator("clara")
    assert digest(filled_project) == before
    other.execute("ROLLBACK")
    other.close()
    filled_project.documents.add("Yes.")
    assert filled_project.documents.count() == 3
