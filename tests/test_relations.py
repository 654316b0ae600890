"""Relations: made, turned, relabelled, deleted; and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import codebook as codebooks
from annotator import doctor
from annotator.codebook import problems
from annotator.codebook.changes import Redefine, Split
from annotator.errors import AnnotatorError
from annotator.model import Document, Event, Relation, Span
from annotator.project import Project
from tests.conftest import CODEBOOK
from tests.state import state

RELATIONS = """
[[relation]]
name = "Located in"
heads = ["Force", "Place"]
tails = ["Place"]
attributes = [{ name = "hedged", kind = "flag" }]

[[relation]]
name = "Near"
symmetric = true

[[relation]]
name = "Causes"
heads = ["*"]
tails = ["Shelling"]
"""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.annotator", codebooks.loads(CODEBOOK + RELATIONS), "amal") as made:
        yield made


@pytest.fixture
def idlib(project: Project, document: Document) -> Span:
    return project.spans.add(document.id, "Place", [(27, 32)])


def _known(project: Project, relation: Relation) -> Relation:
    found = project.relations.get(relation.id)
    assert found is not None
    return found


def test_a_relation_runs_from_head_to_tail(project: Project, document: Document, rebels: Span, idlib: Span) -> None:
    relation = project.relations.add("Located in", rebels.id, idlib.id)
    assert project.undo_name == "Located in: rebels → Idlib"
    assert project.sets.load(document.id).relations == {relation.id: relation}
    project.relations.reverse(relation.id)
    assert (_known(project, relation).head_id, _known(project, relation).tail_id) == (idlib.id, rebels.id)
    found = project.sets.load(document.id)
    told = problems(project.codebook, _known(project, relation), found.spans, found.events)
    assert [problem.role_or_attribute for problem in told] == ["tail"]


def test_events_are_ends_too(project: Project, rebels: Span, event: Event) -> None:
    relation = project.relations.add("Causes", rebels.id, event.id)
    assert _known(project, relation) == relation
    project.events.delete(event.id)
    assert project.relations.get(relation.id) is None


def test_what_has_no_direction_is_stored_one_way(project: Project, rebels: Span, idlib: Span) -> None:
    relation = project.relations.add("Near", idlib.id, rebels.id)
    assert (relation.head_id, relation.tail_id) == (rebels.id, idlib.id)
    with pytest.raises(AnnotatorError, match="There is such a relation already: Near, rebels → Idlib"):
        project.relations.add("Near", rebels.id, idlib.id)
    with pytest.raises(AnnotatorError, match="no direction"):
        project.relations.reverse(relation.id)


def test_relabelling_may_take_the_direction(project: Project, rebels: Span, idlib: Span) -> None:
    relation = project.relations.add("Located in", idlib.id, rebels.id)
    project.relations.relabel(relation.id, "Near")
    assert _known(project, relation).label == "Near"
    assert _known(project, relation).head_id == rebels.id
    steps = len(project.history())
    project.relations.relabel(relation.id, "Near")
    assert len(project.history()) == steps


def test_another_label_answers_what_was_asked(project: Project, rebels: Span, idlib: Span) -> None:
    relation = project.relations.add("Near", rebels.id, idlib.id)
    project.codebooks.apply(Split("relation", "Near", ("Next to", "Close to")))
    assert project.review.counts().waiting == 1
    project.relations.relabel(relation.id, "Located in")
    assert project.review.counts().waiting == 0


def test_two_ways_are_one_where_a_label_has_lost_its_direction(project: Project, rebels: Span, idlib: Span) -> None:
    project.relations.add("Located in", idlib.id, rebels.id)
    located = project.codebook.find("relation", "Located in")
    assert located is not None
    project.codebooks.apply(Redefine(replace(located, symmetric=True), look_again=False))
    with pytest.raises(AnnotatorError, match="There is such a relation already"):
        project.relations.add("Located in", rebels.id, idlib.id)


def test_attributes_and_doubt(project: Project, rebels: Span, idlib: Span) -> None:
    relation = project.relations.add("Located in", rebels.id, idlib.id)
    project.relations.set_attribute(relation.id, "hedged", "true")
    project.relations.set_unsure(relation.id, True)
    assert (_known(project, relation).attributes, _known(project, relation).unsure) == ((("hedged", "true"),), True)
    assert doctor.examine(project.path) == []
    project.relations.set_attribute(relation.id, "hedged", None)
    assert _known(project, relation).attributes == ()


def test_a_relation_takes_its_notes_along(project: Project, document: Document, rebels: Span, idlib: Span) -> None:
    relation = project.relations.add("Located in", rebels.id, idlib.id)
    project.notes.add(document.id, relation.id, "Really?")
    project.relations.delete(relation.id)
    found = project.sets.load(document.id)
    assert (found.relations, found.notes) == ({}, {})
    project.undo()
    assert len(project.sets.load(document.id).notes) == 1


def test_what_is_no_relation(project: Project, rebels: Span, idlib: Span) -> None:
    other = project.documents.add("Elsewhere.")
    far = project.spans.add(other.id, "Place", [(0, 9)])
    relation = project.relations.add("Located in", rebels.id, idlib.id)
    before = state(project)
    for label, head, tail in (
        ("Part of", rebels.id, idlib.id),
        ("Near", rebels.id, rebels.id),
        ("Near", rebels.id, far.id),
        ("Near", rebels.id, 1),
        ("Located in", rebels.id, idlib.id),
    ):
        with pytest.raises(AnnotatorError):
            project.relations.add(label, head, tail)
    with pytest.raises(AnnotatorError, match="gone"):
        project.relations.delete(1)
    project.use_annotator("bekir")
    with pytest.raises(AnnotatorError, match="the work of amal"):
        project.relations.delete(relation.id)
    with pytest.raises(AnnotatorError, match="the work of amal"):
        project.relations.add("Near", rebels.id, idlib.id)
    project.use_annotator("amal")
    assert state(project) == before
