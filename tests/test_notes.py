"""Threads of notes: who may write, change and settle what, and where they stand."""

from __future__ import annotations

import pytest

from annotator import doctor
from annotator.errors import AnnotatorError
from annotator.model import Event, Span
from annotator.notes import is_open
from annotator.project import Project
from tests.state import state


@pytest.fixture
def number(filled_project: Project) -> int:
    return filled_project.documents.list()[0].id


@pytest.fixture
def span(filled_project: Project, number: int) -> Span:
    return next(iter(filled_project.sets.load(number).spans.values()))


@pytest.fixture
def shelling(filled_project: Project, number: int) -> Event:
    return next(event for event in filled_project.sets.load(number).events.values() if event.label == "Shelling")


def said(project: Project, document_id: int, about: int | None) -> list[tuple[str, str, bool]]:
    return [(note.author, note.text, note.resolved) for note in project.notes.thread(document_id, about)]


def test_a_thread_holds_what_all_say_in_the_order_of_time(filled_project: Project, number: int, span: Span) -> None:
    project = filled_project
    project.notes.add(number, span.id, "State or army?")
    project.use_annotator("bekir")
    project.notes.add(number, span.id, " The state. ")
    project.notes.resolve(number, span.id)
    assert said(project, number, span.id) == [
        ("amal", "State or army?", False),
        ("bekir", "The state.", False),
        ("bekir", "", True),
    ]
    assert not is_open(project.notes.thread(number, span.id))
    assert {note.set_id for note in project.notes.thread(number, span.id)} == {span.set_id}
    assert doctor.examine(project.path) == []


def test_all_annotators_share_the_thread_of_a_document(filled_project: Project, number: int) -> None:
    project = filled_project
    project.notes.add(number, None, "A translation?")
    project.use_annotator("bekir")
    project.notes.add(number, None, "From Arabic.")
    assert said(project, number, None) == [("amal", "A translation?", False), ("bekir", "From Arabic.", False)]
    assert project.documents.status(number) == "new"


def test_what_fills_a_role_can_be_noted_of(filled_project: Project, number: int, shelling: Event) -> None:
    project, argument = filled_project, shelling.arguments[0]
    project.notes.add(number, argument.id, "Is it them?")
    assert said(project, number, argument.id) == [("amal", "Is it them?", False)]
    project.events.clear(argument.id)
    assert said(project, number, argument.id) == []
    project.undo()
    assert said(project, number, argument.id) == [("amal", "Is it them?", False)]


def test_an_answer_opens_a_thread_again(filled_project: Project, number: int, span: Span) -> None:
    project = filled_project
    project.notes.add(number, span.id, "Why?")
    project.notes.resolve(number, span.id, "Because.")
    project.notes.add(number, span.id, "No.")
    assert is_open(project.notes.thread(number, span.id))


def test_reopening_takes_back_that_it_was_settled(filled_project: Project, number: int, span: Span) -> None:
    project = filled_project
    project.notes.reopen(number, span.id)
    project.notes.add(number, span.id, "Why?")
    project.notes.resolve(number, span.id, "Because.")
    project.notes.resolve(number, span.id)
    project.notes.reopen(number, span.id)
    assert said(project, number, span.id) == [("amal", "Why?", False), ("amal", "Because.", False)]
    project.notes.resolve(number, span.id)
    project.notes.reopen(number, span.id, "Not yet.")
    assert is_open(project.notes.thread(number, span.id))
    assert said(project, number, span.id)[-1] == ("amal", "Not yet.", False)


def test_a_thread_does_not_begin_with_its_end(filled_project: Project, number: int, span: Span) -> None:
    before = state(filled_project)
    for about in (None, span.id):
        with pytest.raises(AnnotatorError, match="There is no thread to settle here; write a note first"):
            filled_project.notes.resolve(number, about)
    assert state(filled_project) == before


def test_only_its_author_changes_or_deletes_a_note(filled_project: Project, number: int, span: Span) -> None:
    project = filled_project
    note = project.notes.add(number, span.id, "Why?")
    project.notes.edit(note.id, "Why so?")
    assert project.undo_name == "Change the note “Why?”"
    assert said(project, number, span.id) == [("amal", "Why so?", False)]
    project.use_annotator("bekir")
    with pytest.raises(AnnotatorError, match="a note of amal"):
        project.notes.edit(note.id, "!")
    with pytest.raises(AnnotatorError, match="a note of amal"):
        project.notes.delete(note.id)
    project.use_annotator("amal")
    project.notes.delete(note.id)
    with pytest.raises(AnnotatorError, match="is gone"):
        project.notes.edit(note.id, "!")


def test_what_is_empty_is_no_note(filled_project: Project, number: int, span: Span) -> None:
    project = filled_project
    with pytest.raises(AnnotatorError, match="says nothing"):
        project.notes.add(number, span.id, " \n")
    note = project.notes.add(number, span.id, "Why?")
    with pytest.raises(AnnotatorError, match="says nothing"):
        project.notes.edit(note.id, "")
    with pytest.raises(AnnotatorError, match="is gone"):
        project.notes.add(number, 12345, "About nothing.")


def test_a_thread_without_a_text_left_is_none(filled_project: Project, number: int, span: Span) -> None:
    project = filled_project
    note = project.notes.add(number, span.id, "Why?")
    project.notes.resolve(number, span.id)
    project.notes.delete(note.id)
    assert said(project, number, span.id) == []


def test_each_verb_is_one_step(filled_project: Project, number: int, span: Span) -> None:
    project = filled_project
    states = [state(project)]
    note = project.notes.add(number, span.id, "Why?")
    states.append(state(project))
    for verb in (
        lambda: project.notes.edit(note.id, "Why so?"),
        lambda: project.notes.resolve(number, span.id),
        lambda: project.notes.reopen(number, span.id, "No."),
        lambda: project.notes.delete(note.id),
        lambda: project.spans.delete(span.id),
    ):
        verb()
        states.append(state(project))
    for before in reversed(states[:-1]):
        project.undo()
        assert state(project) == before


def test_relabelling_answers_what_was_to_be_looked_at_again(filled_project: Project, number: int, span: Span) -> None:
    project = filled_project
    with project.edit("Ask"):
        project.store.insert("look_again", set_id=span.set_id, about_id=span.id, reason="changed", choices=None)
    project.spans.relabel(span.id, "Place")
    assert not project.sets.load(number).look_again
    project.undo()
    assert project.sets.load(number).look_again
