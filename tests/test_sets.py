"""Annotation sets: one annotator's work on one document, and how far it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.errors import AnnotatorError
from annotator.model import STATUSES, Status
from annotator.project import Project
from tests.conftest import ARTICLE


def test_a_set_comes_with_the_document_and_is_new(project: Project) -> None:
    document = project.documents.add(ARTICLE)
    found = project.sets.load(document.id)
    assert (found.set.annotator, found.set.status, found.set.kind) == ("amal", "new", "annotator")
    assert found.set.codebook == project.codebooks.in_force()
    assert (found.spans, found.events) == ({}, {})


def test_before_an_annotator_has_a_set_an_empty_one_is_shown(project: Project) -> None:
    document = project.documents.add(ARTICLE)
    project.use_annotator("bekir")
    found = project.sets.load(document.id)
    assert (found.set.id, found.set.annotator, found.set.status) == (0, "bekir", "new")
    assert project.sets.of(document.id) is None
    assert len(project.history()) == 1


@pytest.mark.parametrize("status", STATUSES)
def test_a_status_is_set_and_undone(project: Project, status: Status) -> None:
    document = project.documents.add(ARTICLE)
    project.sets.set_status(document.id, status)
    assert project.documents.status(document.id) == status
    steps = len(project.history())
    assert steps == (1 if status == "new" else 2)
    project.sets.set_status(document.id, status)
    assert len(project.history()) == steps
    if status != "new":
        project.undo()
        assert project.documents.status(document.id) == "new"


def test_a_status_there_is_not(project: Project) -> None:
    document = project.documents.add(ARTICLE)
    with pytest.raises(AnnotatorError, match="no status “finished”; there are new, open, done, skipped"):
        project.sets.set_status(document.id, "finished")  # type: ignore[arg-type]


def test_an_annotation_opens_what_is_new_or_skipped_and_leaves_what_is_done(project: Project) -> None:
    document = project.documents.add(ARTICLE)
    project.sets.set_status(document.id, "skipped")
    span = project.spans.add(document.id, "Place", [(27, 32)])
    assert project.documents.status(document.id) == "open"
    project.sets.set_status(document.id, "done")
    project.spans.relabel(span.id, "Force")
    assert project.documents.status(document.id) == "done"


def test_annotators_work_side_by_side(filled_project: Project) -> None:
    document = filled_project.documents.by_key("idlib")
    assert document is not None
    before = filled_project.sets.load(document.id)
    filled_project.use_annotator("bekir")
    filled_project.spans.add(document.id, "Place", [(0, 6)])
    assert [found.annotator for found in filled_project.sets.on(document.id)] == ["amal", "bekir"]
    filled_project.use_annotator("amal")
    assert filled_project.sets.load(document.id) == before


def test_a_set_belongs_to_the_codebook_it_was_last_changed_under(project: Project) -> None:
    first, second = project.documents.add(ARTICLE), project.documents.add("Another.")
    for document in (first, second):
        project.spans.add(document.id, "Place", [(0, 6)])
    old = project.codebooks.in_force()
    project.codebooks.replace(replace(project.codebook, title="Newer"))
    project.spans.add(first.id, "Place", [(27, 32)])
    assert project.sets.load(first.id).set.codebook == project.codebooks.in_force()
    assert project.sets.load(second.id).set.codebook == old
    assert (old.version, project.codebooks.version) == (1, 2)
    project.undo()
    assert project.sets.load(first.id).set.codebook == old


def test_a_set_that_is_gone(project: Project) -> None:
    with pytest.raises(AnnotatorError, match="gone"):
        project.sets.load_set(12345)
    with pytest.raises(AnnotatorError, match="gone"):
        project.sets.own(12345)


def test_a_set_is_never_older_than_the_last_change(project: Project) -> None:
    document = project.documents.add(ARTICLE)

    def status() -> Status | None:
        found = project.sets.of(document.id)
        return found.status if found else None

    assert status() == "new"
    project.sets.set_status(document.id, "open")
    assert status() == "open"
    with pytest.raises(ZeroDivisionError), project.edit("Fail", document.id):
        project.sets.set_status(document.id, "done")
        assert status() == "done"
        raise ZeroDivisionError
    assert status() == "open"
    project.undo()
    assert status() == "new"
    with project.reader() as reader:
        assert reader.documents.status(document.id) == "new"
        project.redo()
        assert reader.documents.status(document.id) == "open"
    project.use_annotator("bekir")
    assert status() is None
