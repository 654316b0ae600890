"""Events: their triggers, roles and fillers, and what is refused."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from annotator.errors import AnnotatorError
from annotator.model import Annotations, Document, Event, Span, Words
from annotator.project import Project
from tests.conftest import OTHER_ARTICLE
from tests.state import state


def _known(project: Project, event: Event) -> Event:
    found = project.events.get(event.id)
    assert found is not None
    return found


def test_an_event_with_and_without_a_trigger(project: Project, document: Document, event: Event) -> None:
    assert event.trigger == Words(((19, 26),), "shelled")
    assert project.undo_name == "Label shelled as Shelling"
    silent = project.events.add(document.id, "Statement")
    assert silent.trigger is None
    assert project.undo_name == "Add Statement"
    assert project.sets.load(document.id).events == {event.id: event, silent.id: silent}


def test_events_may_share_a_trigger(project: Project, document: Document, event: Event) -> None:
    other = project.events.add(document.id, "Shelling", [(19, 26)])
    assert other.id != event.id
    assert len(project.sets.load(document.id).events) == 2


@pytest.mark.parametrize(
    ("label", "fragments", "message"),
    [
        ("Place", None, "no event label “Place”"),
        ("Shelling", [(6, 7)], "nothing but white space"),
        ("Shelling", [], "nothing but white space"),
        ("Shelling", [(0, 999)], "outside the text"),
    ],
)
def test_what_makes_no_event(
    project: Project, document: Document, label: str, fragments: list[tuple[int, int]] | None, message: str
) -> None:
    before = state(project)
    with pytest.raises(AnnotatorError, match=message):
        project.events.add(document.id, label, fragments)
    assert state(project) == before


def test_the_trigger_is_moved_taken_and_given(project: Project, event: Event) -> None:
    project.events.set_trigger(event.id, [(51, 59)])
    assert _known(project, event).trigger == Words(((51, 59),), "shelling")
    steps = len(project.history())
    project.events.set_trigger(event.id, [(50, 60)])
    assert len(project.history()) == steps
    project.events.set_trigger(event.id, None)
    assert _known(project, event).trigger is None
    project.events.set_trigger(event.id, [(19, 26), (51, 59)])
    trigger = _known(project, event).trigger
    assert trigger is not None
    assert (trigger.quote, trigger.start, trigger.end) == ("shelled shelling", 19, 59)


def test_roles_are_filled_in_order(project: Project, event: Event, document: Document, rebels: Span) -> None:
    place = project.spans.add(document.id, "Place", [(27, 32)])
    first = project.events.fill(event.id, "Target", span_id=place.id)
    second = project.events.fill(event.id, "Attacker", span_id=rebels.id)
    third = project.events.fill(event.id, "Killed", words=[(66, 70)])
    assert (third.value, third.words) == ("51", Words(((67, 69),), "51"))
    assert _known(project, event).arguments == (first, second, third)
    assert [argument.filler_id for argument in (first, second, third)] == [place.id, rebels.id, None]


def test_a_value_with_the_words_it_was_read_from(project: Project, event: Event) -> None:
    argument = project.events.fill(event.id, "Killed", value="50..52", words=[(67, 69)])
    assert (argument.value, argument.words) == ("50..52", Words(((67, 69),), "51"))
    assert _known(project, event).arguments == (argument,)


def test_a_role_for_one_filler_takes_the_new_one(project: Project, event: Event) -> None:
    project.events.fill(event.id, "Killed", value="50")
    argument = project.events.fill(event.id, "Killed", value="51")
    assert _known(project, event).arguments == (argument,)
    project.undo()
    assert [argument.value for argument in _known(project, event).arguments] == ["50"]


def test_a_role_for_several_keeps_them(project: Project, event: Event, document: Document, rebels: Span) -> None:
    turkey = project.spans.add(document.id, "Force", [(0, 6)])
    project.events.fill(event.id, "Attacker", span_id=rebels.id)
    project.events.fill(event.id, "Attacker", span_id=turkey.id)
    assert [argument.span_id for argument in _known(project, event).arguments] == [rebels.id, turkey.id]
    with pytest.raises(AnnotatorError, match="Attacker is filled with this already"):
        project.events.fill(event.id, "Attacker", span_id=turkey.id)


def test_a_filler_of_the_wrong_type_is_taken(project: Project, event: Event, rebels: Span) -> None:
    project.events.fill(event.id, "Place", span_id=rebels.id)
    assert [argument.role for argument in _known(project, event).arguments] == ["Place"]


def test_an_event_fills_a_role(project: Project, document: Document, event: Event) -> None:
    said = project.events.add(document.id, "Statement", [(7, 11)])
    argument = project.events.fill(said.id, "Content", filler_event_id=event.id)
    assert argument.filler_id == event.id
    assert project.undo_name == "Fill Content of Statement “said” with Shelling “shelled”"


def test_an_event_never_fills_itself(project: Project, document: Document) -> None:
    chain = [project.events.add(document.id, "Statement") for _ in range(5)]
    for outer, inner in itertools.pairwise(chain):
        project.events.fill(outer.id, "Content", filler_event_id=inner.id)
    for inner in chain:
        with pytest.raises(AnnotatorError, match="cannot fill its own role"):
            project.events.fill(chain[-1].id, "Content", filler_event_id=inner.id)


def test_a_chain_of_hundreds_of_events(project: Project, document: Document) -> None:
    with project.edit("A long chain"):
        chain = [project.events.add(document.id, "Statement") for _ in range(300)]
        for outer, inner in itertools.pairwise(chain):
            project.events.fill(outer.id, "Content", filler_event_id=inner.id)
    with pytest.raises(AnnotatorError, match="cannot fill its own role"):
        project.events.fill(chain[-1].id, "Content", filler_event_id=chain[0].id)


def test_what_fills_no_role(project: Project, event: Event, rebels: Span) -> None:
    other = project.documents.add(OTHER_ARTICLE)
    elsewhere = project.spans.add(other.id, "Place", [(0, 5)])
    event_elsewhere = project.events.add(other.id, "Statement")
    fill = project.events.fill
    refused: list[tuple[str, Callable[[], object]]] = [
        ("no role “Weather”", lambda: fill(event.id, "Weather", value="rain")),
        ("one thing", lambda: fill(event.id, "Killed")),
        ("one thing", lambda: fill(event.id, "Killed", value="1", span_id=rebels.id)),
        ("one thing", lambda: fill(event.id, "Target", span_id=rebels.id, filler_event_id=event.id)),
        ("empty value", lambda: fill(event.id, "Killed", value="  ")),
        ("nothing but white space", lambda: fill(event.id, "Killed", words=[(6, 7)])),
        ("same document", lambda: fill(event.id, "Target", span_id=elsewhere.id)),
        ("same document", lambda: fill(event.id, "Target", span_id=987654321)),
        ("same document", lambda: fill(event.id, "Target", filler_event_id=event_elsewhere.id)),
        ("same document", lambda: fill(event.id, "Target", span_id=event.id)),
    ]
    before = state(project)
    for message, verb in refused:
        with pytest.raises(AnnotatorError, match=message):
            verb()
        assert state(project) == before


def test_a_filler_is_cleared_and_moved(project: Project, event: Event, rebels: Span) -> None:
    argument = project.events.fill(event.id, "Attacker", span_id=rebels.id)
    project.events.set_role(argument.id, "Target")
    assert [(a.id, a.role) for a in _known(project, event).arguments] == [(argument.id, "Target")]
    steps = len(project.history())
    project.events.set_role(argument.id, "Target")
    assert len(project.history()) == steps
    with pytest.raises(AnnotatorError, match="no role “Weather”"):
        project.events.set_role(argument.id, "Weather")
    project.events.clear(argument.id)
    assert _known(project, event).arguments == ()
    with pytest.raises(AnnotatorError, match="cleared or undone"):
        project.events.clear(argument.id)
    with pytest.raises(AnnotatorError, match="cleared or undone"):
        project.events.set_role(argument.id, "Target")


def test_a_filler_moved_to_a_role_for_one_takes_its_place(project: Project, event: Event, rebels: Span) -> None:
    project.events.fill(event.id, "Killed", value="50")
    argument = project.events.fill(event.id, "Target", span_id=rebels.id)
    project.events.set_role(argument.id, "Killed")
    assert [(a.id, a.role) for a in _known(project, event).arguments] == [(argument.id, "Killed")]
    project.undo()
    assert [a.role for a in _known(project, event).arguments] == ["Killed", "Target"]


def test_relabelling_keeps_the_fillers(project: Project, event: Event, rebels: Span) -> None:
    project.events.fill(event.id, "Attacker", span_id=rebels.id)
    project.events.relabel(event.id, "Statement")
    found = _known(project, event)
    assert (found.label, [argument.role for argument in found.arguments]) == ("Statement", ["Attacker"])
    with pytest.raises(AnnotatorError, match="no event label"):
        project.events.relabel(event.id, "Place")


def test_attributes_notes_and_doubts(project: Project, event: Event) -> None:
    project.events.set_attribute(event.id, "polarity", "negative")
    project.events.set_note(event.id, "denied")
    project.events.set_unsure(event.id, True)
    found = _known(project, event)
    assert (found.attributes, found.note, found.unsure) == ((("polarity", "negative"),), "denied", True)
    project.events.set_attribute(event.id, "polarity", None)
    project.events.set_note(event.id, "")
    project.events.set_unsure(event.id, False)
    assert _known(project, event) == event


def test_confidence_is_a_number_from_0_to_1(project: Project, event: Event) -> None:
    project.events.set_confidence(event.id, 0.8)
    assert project.events.get(event.id).confidence == 0.8
    with pytest.raises(AnnotatorError, match="from 0 to 1"):
        project.events.set_confidence(event.id, 1.5)
    project.events.set_confidence(event.id, None)
    assert project.events.get(event.id).confidence is None
    assert [edit.name for edit in project.history(2)] == ["Confidence of Shelling “shelled”"] * 2


def test_another_value_keeps_the_words_it_was_read_from(project: Project, event: Event, rebels: Span) -> None:
    killed = project.events.fill(event.id, "Killed", words=[(67, 69)])
    project.events.set_value(killed.id, "~51")
    (argument,) = project.events.get(event.id).arguments
    assert (argument.id, argument.value, argument.words) == (killed.id, "~51", killed.words)
    project.undo()
    assert project.events.get(event.id).arguments == (killed,)
    with pytest.raises(AnnotatorError, match="empty value"):
        project.events.set_value(killed.id, " ")
    attacker = project.events.fill(event.id, "Attacker", span_id=rebels.id)
    with pytest.raises(AnnotatorError, match="something of the text"):
        project.events.set_value(attacker.id, "5")


def test_a_deleted_event_takes_all_that_hangs_on_it_and_brings_it_back(filled_project: Project) -> None:
    project = filled_project
    document = project.documents.by_key("idlib")
    assert document is not None
    before = project.sets.load(document.id)
    shelling, said = before.events.values()
    project.events.delete(shelling.id)
    after = project.sets.load(document.id)
    assert list(after.events) == [said.id]
    assert [argument.role for argument in after.events[said.id].arguments] == ["Speaker"]
    assert after.spans == before.spans
    project.undo()
    assert project.sets.load(document.id) == before


def _verbs(project: Project, number: int) -> list[Callable[[], object]]:
    return [
        lambda: project.events.relabel(number, "Statement"),
        lambda: project.events.set_trigger(number, None),
        lambda: project.events.set_attribute(number, "polarity", "negative"),
        lambda: project.events.set_note(number, "x"),
        lambda: project.events.set_unsure(number, True),
        lambda: project.events.fill(number, "Killed", value="5"),
        lambda: project.events.delete(number),
    ]


def test_an_event_that_is_gone(project: Project, event: Event) -> None:
    project.events.delete(event.id)
    for verb in _verbs(project, event.id):
        with pytest.raises(AnnotatorError, match="gone; it was deleted or undone"):
            verb()


def test_one_annotator_does_not_change_the_work_of_another(project: Project, event: Event, rebels: Span) -> None:
    argument = project.events.fill(event.id, "Attacker", span_id=rebels.id)
    project.use_annotator("bekir")
    before = state(project)
    verbs: list[Callable[[], object]] = [
        *_verbs(project, event.id),
        lambda: project.events.clear(argument.id),
        lambda: project.events.set_role(argument.id, "Target"),
    ]
    for verb in verbs:
        with pytest.raises(AnnotatorError, match="the work of amal"):
            verb()
    assert state(project) == before


def test_reading_a_set_gives_what_the_verbs_gave(filled_project: Project) -> None:
    for document in filled_project.documents.list():
        found: Annotations = filled_project.sets.load(document.id)
        assert filled_project.events.many(found.events) == found.events
        assert filled_project.spans.many(found.spans) == found.spans
