"""What a document is labelled with, the decision that there is no event in it, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import codebook as codebooks
from annotator import doctor
from annotator.document_labels import question
from annotator.errors import AnnotatorError
from annotator.model import NO_EVENT, Metadata
from annotator.project import Project
from tests.conftest import ARTICLE, CODEBOOK
from tests.state import state

LABELS = """
[[document]]
name = "relevance"
kind = "choice"
choices = ["relevant", "not relevant"]
definition = "Whether it is about conflict."

[[document]]
name = "quality"
kind = "choices"
choices = ["duplicate", "cut off"]

[[document]]
name = "checked"

[[document]]
name = "killed in all"
kind = "number"
"""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.annotator", codebooks.loads(CODEBOOK + LABELS), "amal") as made:
        made.documents.add(ARTICLE, Metadata(title="Idlib"), key="idlib")
        yield made


@pytest.fixture
def number(project: Project) -> int:
    return project.documents.list()[0].id


def test_answers_are_given_changed_and_taken_away(project: Project, number: int) -> None:
    labels = project.document_labels
    labels.set(number, "relevance", "relevant")
    labels.set(number, "quality", "duplicate;cut off")
    assert project.undo_name == "Set quality of Idlib to duplicate;cut off"
    labels.set(number, "relevance", "not relevant")
    assert labels.of(number) == (("relevance", "not relevant"), ("quality", "duplicate;cut off"))
    assert labels.all() == {number: labels.of(number)}
    assert project.documents.status(number) == "open"
    labels.set(number, "relevance", None)
    assert project.undo_name == "Clear relevance of Idlib"
    assert labels.of(number) == (("quality", "duplicate;cut off"),)
    steps = len(project.history())
    labels.set(number, "relevance", None)
    labels.set(number, "quality", "duplicate;cut off")
    assert len(project.history()) == steps


def test_each_is_one_step_that_undo_takes_back_exactly(project: Project, number: int) -> None:
    states = [state(project)]
    for name, value in (("relevance", "relevant"), ("checked", "true"), ("relevance", None), (NO_EVENT, "true")):
        project.document_labels.set(number, name, value)
        states.append(state(project))
    for before in reversed(states[:-1]):
        project.undo()
        assert state(project) == before
    for after in states[1:]:
        project.redo()
        assert state(project) == after


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("mood", "glad", "“mood” is no document label of the codebook."),
        ("relevance", "perhaps", "relevance takes relevant or not relevant, not “perhaps”."),
        ("quality", "duplicate;bad", "quality takes duplicate or cut off, not “bad”."),
        ("checked", "yes", "checked takes true or false, not “yes”."),
        ("killed in all", "many", "killed in all takes a number"),
        (NO_EVENT, "perhaps", "no event takes true or false"),
    ],
)
def test_a_wrong_answer_is_refused(project: Project, number: int, name: str, value: str, said: str) -> None:
    before = state(project)
    with pytest.raises(AnnotatorError, match=said):
        project.document_labels.set(number, name, value)
    assert state(project) == before


def test_an_answer_does_not_wake_a_skipped_document(project: Project, number: int) -> None:
    project.sets.set_status(number, "skipped")
    project.document_labels.set(number, "relevance", "not relevant")
    assert project.documents.status(number) == "skipped"


def test_everybody_has_own_answers(project: Project, number: int) -> None:
    project.document_labels.set(number, "relevance", "relevant")
    project.use_annotator("bekir")
    assert project.document_labels.of(number) == ()
    assert project.document_labels.all() == {}
    project.document_labels.set(number, "relevance", "not relevant")
    project.use_annotator("amal")
    assert project.document_labels.of(number) == (("relevance", "relevant"),)


def test_that_there_is_no_event_is_refused_while_there_is_one(project: Project, number: int) -> None:
    event = project.events.add(number, "Shelling", [(19, 26)])
    with pytest.raises(AnnotatorError, match=r"^An event is marked in this article"):
        project.document_labels.set_no_event(number, True)
    other = project.events.add(number, "Statement")
    with pytest.raises(AnnotatorError, match=r"^2 events are marked"):
        project.document_labels.set_no_event(number, True)
    for made in (event, other):
        project.events.delete(made.id)
    project.document_labels.set_no_event(number, True)
    assert project.undo_name == "Say that there is no event in Idlib"
    assert project.document_labels.of(number) == ((NO_EVENT, "true"),)
    assert doctor.examine(project.path) == []


def test_the_first_event_takes_it_back_in_the_same_step(project: Project, number: int) -> None:
    project.document_labels.set_no_event(number, True)
    project.events.add(number, "Shelling", [(19, 26)])
    assert project.document_labels.of(number) == ()
    assert project.undo_name == "Label shelled as Shelling"
    project.undo()
    assert project.document_labels.of(number) == ((NO_EVENT, "true"),)
    project.document_labels.set_no_event(number, False)
    assert project.document_labels.of(number) == ()


def test_what_a_label_asks_is_an_attribute_of_its_name(project: Project) -> None:
    asked = {label.name: question(label) for label in project.codebook.documents}
    assert asked["relevance"].choices == ("relevant", "not relevant")
    assert asked["relevance"].definition == "Whether it is about conflict."
    assert (asked["checked"].kind, asked["killed in all"].kind) == ("flag", "number")


def test_a_detail_is_changed_and_taken_away(project: Project, number: int) -> None:
    documents = project.documents
    documents.set_detail(number, "source", " Wire ")
    assert project.undo_name == "Set source of Idlib to Wire"
    documents.set_detail(number, "date", "2020-02-12")
    documents.set_detail(number, "desk", "Beirut")
    documents.set_detail(number, "shift", "night")
    documents.set_detail(number, "desk", "Amman")
    found = documents.get(number).meta
    extra = (("desk", "Amman"), ("shift", "night"))
    assert found == replace(Metadata("Idlib"), source="Wire", date="2020-02-12", extra=extra)
    documents.set_detail(number, "desk", " ")
    documents.set_detail(number, "title", None)
    assert documents.get(number).meta.extra == (("shift", "night"),)
    assert documents.get(number).meta.title is None


@pytest.mark.parametrize("text", ["yesterday", "2020-02-31", "12.2.2020"])
def test_a_date_that_is_none_is_refused(project: Project, number: int, text: str) -> None:
    with pytest.raises(AnnotatorError, match="is no date"):
        project.documents.set_detail(number, "date", text)
    assert project.documents.get(number).meta.date is None


def test_a_detail_needs_a_name(project: Project, number: int) -> None:
    with pytest.raises(AnnotatorError, match="needs a name"):
        project.documents.set_detail(number, " ", "x")
