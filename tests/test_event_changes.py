"""One event out of another: cloned, split, merged, a relation turned into an event and back."""

from __future__ import annotations

import pytest

from annotator import doctor
from annotator.codebook.changes import Split, SplitRole
from annotator.errors import AnnotatorError
from annotator.model import Argument, Document, Event, Span
from annotator.project import Project
from tests.state import state
from tests.test_relations import project as project

Content = tuple[str, int | None, str | None]


@pytest.fixture
def spans(project: Project, document: Document) -> tuple[Span, Span, Span]:
    """Turkey, the rebels, Idlib."""
    add = project.spans.add
    return (
        add(document.id, "Force", [(0, 6)]),
        add(document.id, "Force", [(12, 18)]),
        add(document.id, "Place", [(27, 32)]),
    )


@pytest.fixture
def event(project: Project, document: Document, spans: tuple[Span, Span, Span]) -> Event:
    """Rebels shelled Idlib, 51 killed: with an attribute, a remark, a doubt and a note about its place."""
    made = project.events.add(document.id, "Shelling", [(19, 26)])
    project.events.add_trigger(made.id, [(51, 59)])
    project.events.fill(made.id, "Attacker", span_id=spans[1].id)
    place = project.events.fill(made.id, "Place", span_id=spans[2].id)
    project.events.fill(made.id, "Killed", words=[(67, 69)])
    project.events.set_argument_unsure(place.id, True)
    project.events.set_attribute(made.id, "polarity", "negative")
    project.events.set_note(made.id, "Which day?")
    project.events.set_unsure(made.id, True)
    project.notes.add(document.id, place.id, "The town or the province?")
    return _known(project, made)


def _known(project: Project, event: Event) -> Event:
    found = project.events.get(event.id)
    assert found is not None
    return found


def _content(event: Event) -> list[Content]:
    return [(argument.role, argument.filler_id, argument.value) for argument in event.arguments]


def _argument(event: Event, role: str) -> Argument:
    return next(argument for argument in event.arguments if argument.role == role)


def test_a_clone_says_the_same(project: Project, event: Event) -> None:
    clone = project.events.clone(event.id)
    assert project.undo_name == "Clone Shelling “shelled”"
    assert clone.id != event.id
    assert (clone.label, clone.triggers, clone.attributes, clone.note, clone.unsure) == (
        event.label,
        event.triggers,
        event.attributes,
        event.note,
        True,
    )
    assert _content(clone) == _content(event)
    assert [(a.words, a.unsure) for a in clone.arguments] == [(a.words, a.unsure) for a in event.arguments]
    assert _known(project, event) == event


def test_split_with_what_is_shared_and_what_is_dealt_out(
    project: Project, document: Document, event: Event, spans: tuple[Span, Span, Span]
) -> None:
    """22 killed in one place, 9 in another, by the same."""
    attacker, place, killed = event.arguments
    first, second = project.events.split(event.id, [{attacker.id, place.id}, {attacker.id, killed.id}])
    assert first.id == event.id
    assert _content(first) == [("Attacker", spans[1].id, None), ("Place", spans[2].id, None)]
    assert _content(second) == [("Attacker", spans[1].id, None), ("Killed", None, "51")]
    assert second.triggers == event.triggers
    assert second.arguments[1].id == killed.id
    assert project.undo_name == "Split Shelling “shelled” into 2"


def test_what_is_noted_of_an_argument_moves_with_it(project: Project, document: Document, event: Event) -> None:
    attacker, place, killed = event.arguments
    _, second, third = project.events.split(event.id, [{attacker.id}, {place.id}, {killed.id, place.id}])
    assert second.arguments[0].id == place.id
    assert third.arguments[0].id != place.id
    notes = project.sets.load(document.id).notes.values()
    assert [note.about_id for note in notes] == [place.id]
    assert {finding.id for finding in doctor.examine(project.path)} == {"ARG_REQUIRED_MISSING"}


def test_undoing_a_split_tells_of_both_events(project: Project, event: Event) -> None:
    attacker, place, killed = event.arguments
    _, second = project.events.split(event.id, [{attacker.id}, {place.id, killed.id}])
    assert {event.id, second.id} <= (project.undo().touched["event"] or frozenset())
    assert {event.id, second.id} <= (project.redo().touched["event"] or frozenset())


def test_what_is_no_split(project: Project, event: Event) -> None:
    attacker, place, killed = (argument.id for argument in event.arguments)
    before = state(project)
    for parts, message in (
        ([{attacker, place, killed}], "two parts or more"),
        ([{attacker, place}, {attacker}], "Killed has a filler that is in no part"),
        ([{attacker, place, killed}, {1}], "not of this event"),
    ):
        with pytest.raises(AnnotatorError, match=message):
            project.events.split(event.id, parts)
    assert state(project) == before


def test_merged_events_say_what_both_said(
    project: Project, document: Document, event: Event, spans: tuple[Span, Span, Span]
) -> None:
    other = project.events.add(document.id, "Shelling", [(96, 102)])
    for role, filler in (("Attacker", spans[1]), ("Attacker", spans[0]), ("Place", spans[2])):
        project.events.fill(other.id, role, span_id=filler.id)
    project.events.fill(other.id, "Killed", value="~50")
    project.events.set_argument_attribute(_argument(_known(project, other), "Place").id, "said", "inferred")
    project.events.set_attribute(other.id, "polarity", "positive")
    project.events.set_attribute(other.id, "weapon", "mortar")
    project.events.set_note(other.id, "The same?")
    project.notes.add(document.id, other.id, "I think so.")
    merged = project.events.merge(event.id, other.id)
    assert project.undo_name == "Merge Shelling “shells” into Shelling “shelled”"
    assert [words.quote for words in merged.triggers] == ["shelled", "shelling", "shells"]
    assert sorted(_content(merged), key=str) == sorted(
        [*_content(event), ("Attacker", spans[0].id, None), ("Killed", None, "~50")], key=str
    )
    assert _argument(merged, "Place").attributes == (("said", "inferred"),)
    assert merged.attributes == (("polarity", "negative"), ("weapon", "mortar"))
    assert merged.note == "Which day?\nThe same?\npolarity: positive"
    found = project.sets.load(document.id)
    assert list(found.events) == [event.id]
    assert {note.about_id for note in found.notes.values()} == {event.id, _argument(merged, "Place").id}


def test_what_the_other_event_filled_is_filled_by_the_kept_one(
    project: Project, document: Document, event: Event, spans: tuple[Span, Span, Span]
) -> None:
    other = project.events.add(document.id, "Shelling", [(96, 102)])
    said, denied = (project.events.add(document.id, "Statement") for _ in range(2))
    project.events.fill(said.id, "Content", filler_event_id=other.id)
    project.events.fill(denied.id, "Content", filler_event_id=event.id)
    project.events.fill(denied.id, "Content", filler_event_id=other.id)
    for end in (event, other):
        project.relations.add("Causes", said.id, end.id)
    project.relations.add("Near", other.id, event.id)
    project.relations.add("Near", other.id, spans[0].id)
    project.events.merge(event.id, other.id)
    found = project.sets.load(document.id)
    assert [a.filler_event_id for e in (said, denied) for a in found.events[e.id].arguments] == [event.id, event.id]
    assert sorted((r.label, r.head_id, r.tail_id) for r in found.relations.values()) == [
        ("Causes", said.id, event.id),
        ("Near", spans[0].id, event.id),
    ]
    assert doctor.examine(project.path) == []


def test_relations_that_become_one_keep_what_both_say(project: Project, document: Document, event: Event) -> None:
    other, said = project.events.add(document.id, "Shelling"), project.events.add(document.id, "Statement")
    kept, gone = (project.relations.add("Located in", said.id, end.id) for end in (event, other))
    project.relations.set_attribute(gone.id, "hedged", "true")
    project.relations.set_unsure(gone.id, True)
    project.notes.add(document.id, gone.id, "Is it?")
    project.events.merge(event.id, other.id)
    found = project.sets.load(document.id)
    assert list(found.relations) == [kept.id]
    assert (found.relations[kept.id].attributes, found.relations[kept.id].unsure) == ((("hedged", "true"),), True)
    assert kept.id in {note.about_id for note in found.notes.values()}


def test_an_event_and_its_filler_are_two_events(project: Project, document: Document, event: Event) -> None:
    said = project.events.add(document.id, "Statement")
    project.events.fill(said.id, "Content", filler_event_id=event.id)
    before = state(project)
    for one, two in ((said.id, event.id), (event.id, said.id)):
        with pytest.raises(AnnotatorError, match="not the same event"):
            project.events.merge(one, two)
    assert state(project) == before


def test_a_relation_becomes_an_event_and_back(
    project: Project, document: Document, spans: tuple[Span, Span, Span]
) -> None:
    relation = project.relations.add("Located in", spans[1].id, spans[2].id)
    project.relations.set_unsure(relation.id, True)
    project.notes.add(document.id, relation.id, "Since when?")
    event = project.events.to_event(relation.id, "Shelling", "Attacker", "Place")
    assert project.undo_name == "Turn “Located in” into “Shelling”"
    assert _content(event) == [("Attacker", spans[1].id, None), ("Place", spans[2].id, None)]
    assert event.unsure
    assert project.sets.load(document.id).relations == {}
    project.events.set_note(event.id, "A remark")
    back = project.events.to_relation(event.id, "Located in", *(a.id for a in event.arguments))
    assert project.undo_name == "Turn Shelling into “Located in”"
    found = project.sets.load(document.id)
    assert found.events == {}
    assert found.relations == {back.id: back}
    assert (back.head_id, back.tail_id, back.unsure) == (spans[1].id, spans[2].id, True)
    assert [(note.about_id, note.text) for note in found.notes.values()] == [
        (back.id, "Since when?"),
        (back.id, "A remark"),
    ]


def test_both_ends_of_a_relation_need_a_place_in_the_event(project: Project, spans: tuple[Span, Span, Span]) -> None:
    relation = project.relations.add("Near", spans[1].id, spans[2].id)
    with pytest.raises(AnnotatorError, match="Place takes one filler; choose another role for one of the two ends"):
        project.events.to_event(relation.id, "Shelling", "Place", "Place")
    assert len(project.events.to_event(relation.id, "Shelling", "Target", "Target").arguments) == 2


def test_what_is_said_of_the_fillers_is_not_lost_in_a_relation(
    project: Project, document: Document, spans: tuple[Span, Span, Span]
) -> None:
    made = project.events.add(document.id, "Shelling")
    ends = [project.events.fill(made.id, "Target", span_id=span.id).id for span in spans[1:]]
    project.events.set_argument_unsure(ends[1], True)
    project.events.set_argument_attribute(ends[0], "said", "inferred")
    with pytest.raises(AnnotatorError, match="The end of a relation has no attributes, and Target has said"):
        project.events.to_relation(made.id, "Near", *ends)
    project.events.set_argument_attribute(ends[0], "said", None)
    relation = project.events.to_relation(made.id, "Near", *ends)
    assert relation.unsure
    assert project.relations.get(relation.id) == relation


def test_a_question_about_labels_is_answered_by_another_shape(
    project: Project, document: Document, spans: tuple[Span, Span, Span]
) -> None:
    relation = project.relations.add("Near", spans[1].id, spans[2].id)
    project.codebooks.apply(Split("relation", "Near", ("Next to", "Close to")))
    event = project.events.to_event(relation.id, "Shelling", "Attacker", "Target")
    assert project.review.counts().waiting == 0
    project.codebooks.apply(SplitRole("Target", ("Aim", "Hit")))
    project.events.to_relation(event.id, "Close to", *(a.id for a in event.arguments))
    assert project.review.counts().waiting == 0


def test_what_a_relation_cannot_hold(project: Project, document: Document, event: Event) -> None:
    attacker, place, killed = (argument.id for argument in event.arguments)
    with pytest.raises(AnnotatorError, match="more fillers"):
        project.events.to_relation(event.id, "Near", attacker, place)
    project.events.clear(attacker)
    before = state(project)
    with pytest.raises(AnnotatorError, match="a value or a cluster"):
        project.events.to_relation(event.id, "Near", place, killed)
    with pytest.raises(AnnotatorError, match="Choose two fillers"):
        project.events.to_relation(event.id, "Near", place, place)
    assert state(project) == before
