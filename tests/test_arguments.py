"""What fills roles: values and what is unstated, attributes and doubts, clusters, several triggers, and what is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.errors import AnnotatorError
from annotator.model import Argument, Document, Event, Span, Words
from annotator.project import Project
from tests.state import state


def _known(project: Project, event: Event) -> Event:
    found = project.events.get(event.id)
    assert found is not None
    return found


def _only(project: Project, event: Event) -> Argument:
    (argument,) = _known(project, event).arguments
    return argument


def test_a_value_that_the_role_does_not_take_is_refused(project: Project, event: Event) -> None:
    before = state(project)
    with pytest.raises(AnnotatorError, match=r"Killed takes a number such as .* not “dozens”"):
        project.events.fill(event.id, "Killed", value="dozens")
    argument = project.events.fill(event.id, "Killed", value="51", words=[(67, 69)])
    with pytest.raises(AnnotatorError, match="Killed takes a number"):
        project.events.set_value(argument.id, "fifty")
    project.undo()
    assert state(project) == before


def test_what_is_only_implied_fills_a_role_of_entities_without_words(project: Project, event: Event) -> None:
    argument = project.events.fill(event.id, "Attacker", value="Syrian army")
    assert _only(project, event) == argument and (argument.words, argument.filler_id) == (None, None)
    with pytest.raises(AnnotatorError, match="Target takes"):
        project.events.fill(event.id, "Target", value="Turkey", words=[(0, 6)])


def test_attributes_of_a_filler_come_and_go(project: Project, event: Event, rebels: Span) -> None:
    argument = project.events.fill(event.id, "Attacker", span_id=rebels.id, attributes=[("source", "AFP")])
    project.events.set_argument_attribute(argument.id, "stated", "inferred")
    assert project.undo_name == "Set stated of Attacker of Shelling “shelled” to inferred"
    assert _only(project, event).attributes == (("source", "AFP"), ("stated", "inferred"))
    steps = len(project.history())
    project.events.set_argument_attribute(argument.id, "stated", "inferred")
    assert len(project.history()) == steps
    project.events.set_argument_attribute(argument.id, "source", None)
    assert _only(project, event).attributes == (("stated", "inferred"),)
    project.undo()
    assert _only(project, event).attributes == (("source", "AFP"), ("stated", "inferred"))


def test_a_filler_does_not_move_to_where_it_is_already(project: Project, event: Event, rebels: Span) -> None:
    project.events.fill(event.id, "Attacker", span_id=rebels.id)
    target = project.events.fill(event.id, "Target", span_id=rebels.id)
    before = state(project)
    with pytest.raises(AnnotatorError, match="Attacker is filled with this already"):
        project.events.set_role(target.id, "Attacker")
    assert state(project) == before


def test_a_filler_is_marked_unsure(project: Project, event: Event, rebels: Span) -> None:
    argument = project.events.fill(event.id, "Attacker", span_id=rebels.id)
    project.events.set_argument_unsure(argument.id, True)
    assert _only(project, event).unsure and project.undo_name == "Mark Attacker of Shelling “shelled” as unsure"
    steps = len(project.history())
    project.events.set_argument_unsure(argument.id, True)
    assert len(project.history()) == steps
    project.events.set_argument_unsure(argument.id, False)
    assert not _only(project, event).unsure


def test_another_value_keeps_words_attributes_and_doubt(project: Project, event: Event) -> None:
    argument = project.events.fill(event.id, "Killed", value="51", words=[(67, 69)], attributes=[("source", "AFP")])
    project.events.set_argument_unsure(argument.id, True)
    project.events.set_value(argument.id, "50..52")
    found = _only(project, event)
    assert (found.value, found.words, found.attributes, found.unsure) == (
        "50..52",
        Words(((67, 69),), "51"),
        (("source", "AFP"),),
        True,
    )


def test_a_cluster_of_the_document_fills_a_role(project: Project, event: Event, document: Document) -> None:
    with project.edit("A cluster", document.id):
        number = project.store.insert("cluster", set_id=event.set_id, kind="entity", name="the rebels")
    argument = project.events.fill(event.id, "Attacker", cluster_id=number)
    assert _only(project, event) == argument and argument.filler_id == number
    assert project.undo_name == "Fill Attacker of Shelling “shelled” with the rebels"
    with pytest.raises(AnnotatorError, match="filled with this already"):
        project.events.fill(event.id, "Attacker", cluster_id=number)
    with pytest.raises(AnnotatorError, match="Only clusters of the same document"):
        project.events.fill(event.id, "Attacker", cluster_id=987654321)


def test_a_mention_gives_way_to_its_cluster(project: Project, event: Event, document: Document, rebels: Span) -> None:
    argument = project.events.fill(event.id, "Attacker", span_id=rebels.id, attributes=[("source", "AFP")])
    with pytest.raises(AnnotatorError, match="is in no cluster"):
        project.events.use_cluster(argument.id)
    turkey = project.spans.add(document.id, "Force", [(0, 6)])
    cluster = project.clusters.join([rebels.id, turkey.id])
    project.events.use_cluster(argument.id)
    found = _only(project, event)
    assert (found.span_id, found.cluster_id, found.attributes) == (None, cluster.id, (("source", "AFP"),))
    project.undo()
    assert _only(project, event) == argument
    value = project.events.fill(event.id, "Killed", value="51")
    with pytest.raises(AnnotatorError, match="is in no cluster"):
        project.events.use_cluster(value.id)


def test_what_has_no_role_under_the_new_label_goes_in_one_step(
    project: Project, event: Event, rebels: Span, document: Document
) -> None:
    project.events.fill(event.id, "Attacker", span_id=rebels.id)
    project.events.fill(event.id, "Killed", value="51")
    project.events.relabel(event.id, "Statement")
    project.events.fill(event.id, "Speaker", span_id=rebels.id)
    project.events.clear_without_role(event.id)
    assert [argument.role for argument in _known(project, event).arguments] == ["Speaker"]
    steps = len(project.history())
    project.events.clear_without_role(event.id)
    assert len(project.history()) == steps
    project.undo()
    assert [argument.role for argument in _known(project, event).arguments] == ["Attacker", "Killed", "Speaker"]


def test_triggers_are_added_moved_and_removed(project: Project, event: Event) -> None:
    project.events.add_trigger(event.id, [(51, 59)])
    assert [words.quote for words in _known(project, event).triggers] == ["shelled", "shelling"]
    with pytest.raises(AnnotatorError, match="“shelling” is a trigger of this Shelling already"):
        project.events.add_trigger(event.id, [(51, 59)])
    with pytest.raises(AnnotatorError, match="is a trigger of this Shelling already"):
        project.events.move_trigger(event.id, ((19, 26),), [(51, 59)])
    project.events.move_trigger(event.id, ((19, 26),), [(19, 32)])
    assert [words.start for words in _known(project, event).triggers] == [19, 51]
    project.events.remove_trigger(event.id, ((19, 32),))
    assert [words.quote for words in _known(project, event).triggers] == ["shelling"]
    steps = len(project.history())
    project.events.remove_trigger(event.id, ((19, 32),))
    assert len(project.history()) == steps
    for _ in range(3):
        project.undo()
    assert _known(project, event) == event


def test_confidence_lies_between_0_and_1(project: Project, event: Event, rebels: Span) -> None:
    project.spans.set_confidence(rebels.id, 0.5)
    found = project.spans.get(rebels.id)
    assert found is not None and found.confidence == 0.5
    with pytest.raises(AnnotatorError, match="from 0 to 1"):
        project.spans.set_confidence(rebels.id, 1.5)
    project.spans.set_confidence(rebels.id, None)
    assert project.spans.get(rebels.id) == rebels


def test_a_filler_that_is_gone_and_the_work_of_another(project: Project, event: Event) -> None:
    argument = project.events.fill(event.id, "Killed", value="51")
    verbs: list[Callable[[], object]] = [
        lambda: project.events.set_value(argument.id, "52"),
        lambda: project.events.set_argument_attribute(argument.id, "stated", "inferred"),
        lambda: project.events.set_argument_unsure(argument.id, True),
    ]
    project.use_annotator("bekir")
    before = state(project)
    others: list[Callable[[], object]] = [
        lambda: project.events.add_trigger(event.id, [(51, 59)]),
        lambda: project.events.remove_trigger(event.id, ((19, 26),)),
    ]
    for verb in (*verbs, *others):
        with pytest.raises(AnnotatorError, match="the work of amal"):
            verb()
    assert state(project) == before
    project.use_annotator("amal")
    project.events.clear(argument.id)
    for verb in verbs:
        with pytest.raises(AnnotatorError, match="cleared or undone"):
            verb()
