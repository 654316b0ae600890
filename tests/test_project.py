"""A project: made, opened, worked on by several people, closed; its codebook and its edits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator import codebook as codebooks
from annotator.codebook import Codebook, Label
from annotator.errors import AnnotatorError, CodebookError, ProjectError
from annotator.model import Changes
from annotator.project import Project
from tests.conftest import ARTICLE
from tests.state import state


def test_a_new_project_holds_its_codebook_and_nothing_else(project: Project, codebook: Codebook) -> None:
    assert project.codebook == codebook
    assert (project.codebooks.version, project.documents.count(), project.history()) == (1, 0, [])
    assert (project.undo_name, project.redo_name, project.notice, project.read_only) == (None, None, "", False)
    assert (project.annotator.name, project.annotators.list()) == ("amal", [])


@pytest.mark.parametrize("name", codebooks.starters())
def test_a_project_with_each_starter_codebook(tmp_path: Path, name: str) -> None:
    with Project.create(tmp_path / "p.annotator", codebooks.starter(name)) as project:
        assert project.annotator.name
    with Project.open(tmp_path / "p.annotator") as project:
        assert project.codebook == codebooks.starter(name)


def test_what_was_done_is_there_after_opening_again(filled_project: Project) -> None:
    before = state(filled_project)
    filled_project.close()
    with Project.open(filled_project.path) as project:
        assert state(project) == before
        assert project.annotator.name == "amal"


def test_the_last_annotator_is_remembered(project: Project) -> None:
    project.use_annotator("  bekir ")
    project.close()
    with Project.open(project.path) as again:
        assert again.annotator.name == "bekir"
    with Project.open(project.path, "clara") as again:
        assert again.annotator.name == "clara"
    with Project.open(project.path, read_only=True) as again:
        assert again.annotator.name == "clara"


@pytest.mark.parametrize("name", ["", "  ", "x" * 101, "a\nb", "a\0b", "\u202e"])
def test_what_is_no_name_of_an_annotator(project: Project, name: str) -> None:
    with pytest.raises(AnnotatorError, match="1 to 100 printable characters"):
        project.use_annotator(name)
    assert project.annotator.name == "amal"
    project.close()
    if name:
        with pytest.raises(AnnotatorError, match="1 to 100 printable characters"):
            Project.open(project.path, name)
    with Project.open(project.path) as again:
        assert not again.read_only


def test_annotators_get_a_row_with_their_first_edit(project: Project) -> None:
    assert project.annotator.id == 0
    document = project.documents.add(ARTICLE)
    amal = project.annotator
    assert amal.id
    project.use_annotator("bekir")
    assert project.annotator.id == 0
    project.spans.add(document.id, "Place", [(27, 32)])
    assert [annotator.name for annotator in project.annotators.list()] == ["amal", "bekir"]
    project.undo()
    assert project.annotators.list() == [amal]
    assert project.annotator.id == 0
    project.redo()
    assert project.annotator.id


# ---- the codebook


def test_a_new_version_of_the_codebook(project: Project, codebook: Codebook) -> None:
    document = project.documents.add(ARTICLE)
    wider = codebook.with_labels([Label("entity", "Weapon")])
    project.codebooks.replace(wider)
    assert (project.codebook, project.codebooks.version) == (wider, 2)
    project.spans.add(document.id, "Weapon", [(19, 26)])
    in_force = project.codebooks.in_force()
    assert (in_force.name, in_force.version, in_force.sha256) == ("small", 2, codebooks.sha256(wider))
    with pytest.raises(AnnotatorError, match=r"lacks labels that are in use: Weapon\. Nothing was changed"):
        project.codebooks.replace(codebook)
    assert project.codebook == wider
    project.undo()
    project.codebooks.replace(codebook)
    assert project.codebooks.version == 3


def test_a_codebook_that_breaks_its_rules_is_never_stored(project: Project, codebook: Codebook, tmp_path: Path) -> None:
    broken = replace(codebook, labels=(*codebook.labels, Label("entity", "a\x1bb")))
    before = state(project)
    with pytest.raises(CodebookError):
        project.codebooks.replace(broken)
    assert state(project) == before
    with pytest.raises(CodebookError):
        Project.create(tmp_path / "other.annotator", broken, "amal")
    assert not (tmp_path / "other.annotator").exists()


# ---- who is told


def test_listeners_hear_every_change_once_and_after_the_commit(project: Project) -> None:
    heard: list[Changes] = []
    seen: list[int] = []

    def listen(changes: Changes) -> None:
        heard.append(changes)
        with project.reader() as reader:
            seen.append(reader.documents.count())

    stop = project.listen(listen)
    document = project.documents.add(ARTICLE)
    span = project.spans.add(document.id, "Place", [(27, 32)])
    project.undo()
    project.undo()
    project.redo()
    stop()
    stop()
    project.redo()
    assert [changes.name for changes in heard] == [
        "Add Turkey said rebels shelled Idlib on Wed…",
        "Label Idlib as Place",
        "Label Idlib as Place",
        "Add Turkey said rebels shelled Idlib on Wed…",
        "Add Turkey said rebels shelled Idlib on Wed…",
    ]
    assert seen == [1, 1, 1, 0, 1]
    assert heard[1].touched["span"] == frozenset({span.id})
    assert heard[1].document_id == document.id
    assert heard[1].concerns("span") and not heard[1].concerns("event", "document")


def test_a_listener_may_make_a_change_of_its_own(project: Project) -> None:
    def answer(changes: Changes) -> None:
        if project.documents.count() == 1:
            project.documents.add("The answer.")

    project.listen(answer)
    project.documents.add(ARTICLE)
    assert project.documents.count() == 2
    assert len(project.history()) == 2


def test_an_edit_gets_another_name_before_it_ends(project: Project) -> None:
    with project.edit("Import"):
        project.documents.add(ARTICLE)
        project.name_edit("Import 1 document")
    assert project.undo_name == "Import 1 document"


# ---- readers and copies


def test_a_reader_sees_the_project_and_its_annotator(filled_project: Project) -> None:
    with filled_project.reader() as reader:
        assert state(reader) == state(filled_project)
        assert (reader.read_only, reader.annotator.name) == (True, "amal")
        assert reader.codebook == filled_project.codebook


def test_a_copy_is_a_project_of_its_own(filled_project: Project, tmp_path: Path) -> None:
    before = state(filled_project)
    filled_project.copy_to(tmp_path / "copy.annotator")
    with Project.open(tmp_path / "copy.annotator") as copy:
        assert state(copy) == before
        copy.documents.delete(copy.documents.list()[0].id)
    assert state(filled_project) == before


def test_a_closed_project_is_closed_again_without_harm(project: Project) -> None:
    project.close()
    project.close()
    with pytest.raises(ProjectError):
        project.documents.add(ARTICLE)
