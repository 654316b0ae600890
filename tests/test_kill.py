"""A labelling process is killed at any moment: what it had said was done is there, and the file is sound."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from annotator import doctor
from annotator.codebook import Codebook
from annotator.project import Project
from tests.conftest import ARTICLE
from tests.state import digest

KILLS = 45
CHANGES_KILLED = 24
SCRIPT = Path(__file__).parent / "labelling.py"

Said = tuple[int, str]
"""How many steps the history had, and the digest of the project, after a verb had returned."""


def _kill_after(path: Path, seed: int, seconds: float, *more: str) -> list[str]:
    """Let the session work for so long after its first word, kill it, and return all the lines it wrote."""
    command = [sys.executable, str(SCRIPT), str(path), str(seed), *more]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stderr is not None
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        rest, errors = process.stdout.read(), process.stderr.read()
    assert first, errors
    assert errors == ""
    return [line.strip() for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]


def _said(lines: list[str]) -> list[Said]:
    """What is said to be done; the other lines name what is being done."""
    return [(int(clock), state) for clock, _, state in (line.partition(" ") for line in lines) if state]


def _holds_what_was_said(project: Project, said: Said) -> bool:
    """Whether the project is where it was said to be, or one step further; then that step is taken back to see."""
    clock, expected = said
    newest = project.history(1)
    steps = newest[0].clock if newest else 0
    assert clock <= steps <= clock + 2, "only a verb of two steps at most was under way"
    for step in project.history(steps - clock):
        if step.kind == "undo":
            project.redo()
        else:
            project.undo()
    return digest(project) == expected


@pytest.mark.timeout(300)
def test_a_killed_session_loses_nothing_it_had_said(tmp_path: Path, codebook: Codebook) -> None:
    path = tmp_path / "p.annotator"
    with Project.create(path, codebook, "amal") as project:
        project.documents.add(ARTICLE * 5)
    chance = random.Random(20200212)
    steps = 0
    for number in range(KILLS):
        said = _said(_kill_after(path, number, chance.uniform(0.0, 0.12)))
        steps += len(said)
        with Project.open(path) as project:  # quick_check is part of opening
            assert not project.read_only, project.notice
            assert _holds_what_was_said(project, said[-1])
        if number % 15 == 14:
            assert _faults(path) == []
    assert steps > KILLS
    assert _faults(path) == []
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.timeout(300)
def test_a_change_of_everything_is_made_whole_or_not_at_all(tmp_path: Path, codebook: Codebook) -> None:
    path = tmp_path / "p.annotator"
    with Project.create(path, codebook, "amal") as project:
        _crowd(project)
        said = (project.history(1)[0].clock, digest(project))
    chance = random.Random(20200213)
    cut_short: Counter[str] = Counter()
    for number in range(CHANGES_KILLED):
        lines = _kill_after(path, number, chance.uniform(0.0, 0.4), "whole")
        said = (_said(lines) or [said])[-1]
        if " " not in lines[-1]:
            cut_short[lines[-1]] += 1
        with Project.open(path) as project:
            assert not project.read_only, project.notice
            assert _holds_what_was_said(project, said)
            newest = project.history(1)[0]
            said = (newest.clock, digest(project))
    assert _faults(path) == []
    assert {"change", "bring"} <= set(cut_short), cut_short
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def _crowd(project: Project) -> None:
    """So much on one document that its change takes a while."""
    document = project.documents.add(ARTICLE * 40)
    project.spans.add_many(document.id, "Place", [[(start, start + 6)] for start in range(0, 3000, 8)])
    project.spans.add_many(document.id, "Force", [[(start, start + 6)] for start in range(0, 3000, 16)])
    with project.edit("Events"):
        for number, span_id in enumerate(project.sets.load(document.id).spans):
            if number % 6 == 0:
                event = project.events.add(document.id, "Shelling", [(number, number + 6)])
                project.events.fill(event.id, "Target", span_id=span_id)


def _faults(path: Path) -> list[str]:
    return [f"{finding.id} {finding.message}" for finding in doctor.examine(path) if finding.severity == "error"]


def test_a_session_killed_before_it_was_opened_again_is_undone_to_the_beginning(
    tmp_path: Path, codebook: Codebook
) -> None:
    path = tmp_path / "p.annotator"
    with Project.create(path, codebook, "amal") as project:
        empty = digest(project)
        project.documents.add(ARTICLE)
    for number in range(3):
        _kill_after(path, 1000 + number, 0.05)
    with Project.open(path) as project:
        while project.undo_name is not None:
            project.undo()
        assert digest(project) == empty
    assert _faults(path) == []
