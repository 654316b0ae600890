"""Undo and redo reach back without limit, over documents, annotators and restarts."""

from __future__ import annotations

import pytest

from annotator import doctor
from annotator.errors import AnnotatorError
from annotator.project import Project
from tests.conftest import ARTICLE, fill
from tests.state import State, state


def _undo_all(project: Project) -> int:
    steps = 0
    while project.undo_name is not None:
        project.undo()
        steps += 1
    return steps


def test_everything_is_undone_and_redone_step_by_step(project: Project) -> None:
    empty = state(project)
    seen: list[State] = []
    project.listen(lambda changes: seen.append(state(project)))
    fill(project)
    states = [empty, *seen]
    for expected in reversed(states[:-1]):
        project.undo()
        assert state(project) == expected
    assert project.undo_name is None
    for expected in states[1:]:
        project.redo()
        assert state(project) == expected
    assert project.redo_name is None
    assert doctor.examine(project.path) == []


def test_undo_and_redo_go_on_after_a_restart(filled_project: Project) -> None:
    full = state(filled_project)
    filled_project.undo()
    filled_project.undo()
    name = filled_project.redo_name
    filled_project.close()
    with Project.open(filled_project.path) as project:
        assert project.redo_name == name
        steps = _undo_all(project)
        assert project.documents.count() == 0
    with Project.open(filled_project.path) as project:
        for _ in range(steps + 2):
            project.redo()
        assert state(project) == full


def test_nothing_to_undo_or_redo_is_a_sentence(project: Project) -> None:
    with pytest.raises(AnnotatorError, match="nothing to undo"):
        project.undo()
    with pytest.raises(AnnotatorError, match="nothing to redo"):
        project.redo()


def test_a_new_step_ends_what_could_be_redone(project: Project) -> None:
    document = project.documents.add(ARTICLE)
    span = project.spans.add(document.id, "Place", [(27, 32)])
    project.spans.delete(span.id)
    project.undo()
    project.spans.relabel(span.id, "Force")
    assert project.redo_name is None
    relabelled = state(project)
    project.undo()
    assert project.redo_name == "Relabel Idlib as Force"
    project.redo()
    assert state(project) == relabelled
    assert project.redo_name is None


def test_steps_given_up_long_ago_never_come_back(project: Project) -> None:
    document = project.documents.add(ARTICLE)
    for place in ((0, 6), (12, 18), (27, 32)):
        project.spans.add(document.id, "Place", [place])
        project.undo()
    project.spans.add(document.id, "Force", [(0, 6)])
    project.undo()
    project.undo()
    assert project.documents.count() == 0
    project.redo()
    assert project.redo_name == "Label Turkey as Force"
    project.redo()
    assert project.redo_name is None
    assert [span.label for span in project.sets.load(document.id).spans.values()] == ["Force"]


def test_a_step_is_undone_and_redone_again_and_again(project: Project) -> None:
    document = project.documents.add(ARTICLE)
    project.spans.add(document.id, "Place", [(27, 32)])
    full = state(project)
    for _ in range(5):
        project.undo()
        project.undo()
        project.redo()
        project.redo()
        assert state(project) == full
    assert doctor.examine(project.path) == []


def test_the_history_names_steps_and_who_made_them(filled_project: Project) -> None:
    filled_project.undo()
    steps = filled_project.history(limit=3)
    assert [step.kind for step in steps] == ["undo", "do", "do"]
    assert steps[0].name == steps[1].name == "Label İdlib as Place"
    assert steps[1].undone
    assert steps[1].annotator == "bekir"
    rest = filled_project.history(limit=500, before_clock=steps[-1].clock)
    assert rest[0].clock == steps[-1].clock - 1
    assert rest[-1].clock == 1


def test_a_document_that_was_undone_is_gone_for_every_verb(project: Project) -> None:
    document = project.documents.add(ARTICLE)
    assert project.documents.text(document.id) == ARTICLE
    project.undo()
    with pytest.raises(AnnotatorError, match="not in the project any more"):
        project.documents.text(document.id)
    with pytest.raises(AnnotatorError, match="not in the project any more"):
        project.spans.add(document.id, "Place", [(27, 32)])
    with pytest.raises(AnnotatorError, match="not in the project any more"):
        project.events.add(document.id, "Shelling")
    with pytest.raises(AnnotatorError, match="not in the project any more"):
        project.sets.set_status(document.id, "done")


def test_a_codebook_change_is_a_step(project: Project) -> None:
    old = project.codebook
    extra = old.find("entity", "Place")
    assert extra is not None
    from dataclasses import replace

    project.codebooks.replace(old.with_labels([replace(extra, name="Weapon", key="")]))
    assert project.codebooks.version == 2
    assert project.codebook.find("entity", "Weapon") is not None
    project.undo()
    assert project.codebook == old
    assert project.codebooks.version == 1
    project.redo()
    assert project.codebook.find("entity", "Weapon") is not None
