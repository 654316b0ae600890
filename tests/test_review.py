"""What is to be looked at again in a project: the lists and the answers."""

from __future__ import annotations

import pytest

from annotator.codebook import Label
from annotator.codebook.changes import Redefine, Rename, Split, SplitRole
from annotator.errors import AnnotatorError
from annotator.project import Project
from tests.state import state


@pytest.fixture
def asked(filled_project: Project) -> Project:
    """Of Place it is asked which of two; of what fills Attacker too; Statement has another definition."""
    books = filled_project.codebooks
    books.apply(Split("entity", "Place", ("City", "Village")))
    books.apply(SplitRole("Attacker", ("Shooter", "Helper")))
    statement = filled_project.codebook.find("event", "Statement")
    assert statement is not None
    books.apply(Redefine(statement))
    return filled_project


def test_questions_stand_in_the_order_of_the_text(asked: Project) -> None:
    rows = [
        (one.about.document, one.about.kind, one.about.label, one.about.role, one.about.quote)
        for one in asked.review.list()
    ]
    assert rows == [
        ("idlib", "event", "Statement", "", "said"),
        ("idlib", "argument", "Shelling", "Shooter", "rebels"),
        ("idlib", "entity", "City", "", "Idlib"),
        ("bombardıman", "entity", "City", "", "İdlib"),
    ]
    first, argument, place, other = asked.review.list()
    assert (first.version, first.choices, first.reason) == (1, (), "What Statement means was changed.")
    assert argument.about.selects == asked.events.get(argument.about.selects or 0).id  # type: ignore[union-attr]
    assert (place.about.start, place.about.selects, place.choices) == (27, place.about.id, ("City", "Village"))
    assert (other.about.annotator, other.about.set_kind) == ("bekir", "annotator")
    assert asked.review.counts() == (4, 1, 0)


def test_a_list_can_be_of_one_document_or_of_some(asked: Project) -> None:
    everything = asked.review.list()
    documents = asked.documents.list()
    assert asked.review.list(documents[1].id) == everything[3:]
    assert asked.review.list(ids=[everything[2].id, 1]) == everything[2:3]
    assert asked.review.get(everything[0].id) == everything[0]
    assert asked.review.get(1) is None


def test_an_answer_belongs_to_the_version_it_was_given_under(asked: Project) -> None:
    statement, argument, place, _ = asked.review.list()
    asked.review.decide(place.id, "Village")
    span = asked.spans.get(place.about.id or 0)
    assert span is not None
    assert (span.label, span.version) == ("Village", 4)
    asked.review.decide(argument.id, "Shelling/Helper")
    asked.review.confirm(statement.id)
    events = asked.sets.load(statement.about.document_id).events
    assert {(event.label, event.version) for event in events.values()} == {("Shelling", 4), ("Statement", 4)}
    assert [one.about.annotator for one in asked.review.list()] == ["bekir"]
    assert asked.sets.load(statement.about.document_id).set.status == "done"


def test_many_are_answered_in_one_step(asked: Project) -> None:
    asked.use_annotator("bekir")
    asked.spans.add(asked.documents.list()[1].id, "City", [(27, 32)])
    before = state(asked)
    mine = [one.id for one in asked.review.list() if asked.review.may_answer(one.about)]
    asked.review.decide_all(mine, "Village")
    assert asked.undo_name == "Decide on Village for City İdlib"
    asked.undo()
    assert state(asked) == before


def test_answers_that_cannot_be_are_refused(asked: Project) -> None:
    statement, argument, place, other = asked.review.list()
    before = state(asked)
    with pytest.raises(AnnotatorError, match=r"This is the work of bekir, which nobody else can change\."):
        asked.review.confirm(other.id)
    with pytest.raises(AnnotatorError, match="“Force” cannot be chosen here; there is City, Village"):
        asked.review.decide(place.id, "Force")
    with pytest.raises(AnnotatorError, match="nothing; it can be confirmed"):
        asked.review.decide(statement.id, "Shelling")
    assert state(asked) == before
    asked.spans.add(place.about.document_id, "Village", [(27, 32)])
    with pytest.raises(AnnotatorError, match="“Idlib” is labelled Village already; delete one of the two"):
        asked.review.decide(place.id, "Village")
    asked.review.confirm(argument.id)
    with pytest.raises(AnnotatorError, match="This was answered already"):
        asked.review.confirm(argument.id)


def test_a_relation_is_decided_as_it_is_relabelled(asked: Project) -> None:
    document_id = asked.documents.list()[0].id
    spans = list(asked.sets.load(document_id).spans)
    added = Label("relation", "Of"), Label("relation", "Near", symmetric=True)
    asked.codebooks.replace(asked.codebook.with_labels(added))
    backwards, other = (asked.relations.add("Of", spans[end], spans[0]) for end in (1, 2))
    asked.relations.add("Near", spans[0], spans[1])
    asked.codebooks.apply(Split("relation", "Of", ("Of", "Near")))
    questions = {one.about.id: one.id for one in asked.review.list(document_id) if one.about.kind == "relation"}
    with pytest.raises(AnnotatorError, match="There is such a relation already"):
        asked.review.decide(questions[backwards.id], "Near")
    asked.review.decide(questions[other.id], "Near")
    decided = asked.relations.get(other.id)
    assert decided is not None
    assert (decided.label, decided.head_id, decided.tail_id) == ("Near", spans[0], spans[2])


def test_a_filler_is_not_decided_into_a_role_it_fills_already(asked: Project) -> None:
    argument = asked.review.list()[1]
    event = asked.events.get(argument.about.selects or 0)
    assert event is not None
    filler = next(a.span_id for a in event.arguments if a.id == argument.about.id)
    asked.events.fill(event.id, "Helper", span_id=filler)
    with pytest.raises(AnnotatorError, match="Helper is filled with “rebels” already; clear one of the two"):
        asked.review.decide(argument.id, "Shelling/Helper")


def test_what_is_relabelled_by_hand_is_answered(asked: Project) -> None:
    place = asked.review.list()[2]
    asked.spans.relabel(place.about.id or 0, "Village")
    assert asked.review.get(place.id) is None


def test_a_role_can_be_chosen_under_the_new_name_of_its_event(asked: Project) -> None:
    asked.codebooks.apply(Rename("event", "Shelling", "Fire"))
    argument = asked.review.list()[1]
    assert argument.choices == ("Fire/Shooter", "Fire/Helper")
    asked.review.decide(argument.id, "Fire/Helper")
    assert asked.review.counts().waiting == 3


def test_what_is_marked_as_unsure_is_listed(filled_project: Project) -> None:
    (one,) = filled_project.review.unsure()
    assert (one.kind, one.label, one.quote) == ("entity", "Force", "rebels")
    assert filled_project.review.unsure(ids=[one.id or 0]) == [one]
    assert filled_project.review.unsure(filled_project.documents.list()[1].id) == []


def test_threads_are_listed_with_their_last_word(filled_project: Project) -> None:
    project = filled_project
    first, second = (document.id for document in project.documents.list())
    event = next(iter(project.sets.load(first).events))
    project.notes.add(first, event, "Is this one?")
    project.use_annotator("bekir")
    project.notes.add(first, event, "It is.")
    project.notes.add(second, None, "Hard to read.")
    project.notes.resolve(first, event)
    about_event, about_document = project.review.threads()
    assert (about_event.first_author, about_event.author, about_event.text, about_event.notes) == (
        "amal",
        "bekir",
        "It is.",
        3,
    )
    assert (about_event.about.kind, about_event.about.quote, about_event.resolved) == ("event", "shelled", True)
    assert (about_document.about.kind, about_document.about.id, about_document.text) == (
        "document",
        None,
        "Hard to read.",
    )
    assert project.review.threads(open_only=True) == [about_document]
    assert project.review.threads(ids=[event]) == [about_event]
    assert project.review.threads(first) == [about_event]
    assert project.review.counts() == (0, 1, 1)
