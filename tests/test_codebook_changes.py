"""A codebook changed while it is in use: whose annotations, what stands twice, what is asked, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import codebook as codebooks
from annotator import doctor
from annotator.codebook import Attribute, Label
from annotator.codebook.changes import (
    Change,
    Merge,
    MergeRoles,
    Owner,
    Redefine,
    Rename,
    RenameAttribute,
    RenameChoice,
    RenameRole,
    Replace,
    Retire,
    RetireAttribute,
    RetireRole,
    Split,
    SplitRole,
)
from annotator.codebook.outcomes import outcome
from annotator.codebook_changes import Applied
from annotator.errors import AnnotatorError, ReadOnlyError
from annotator.model import Annotations, Event, Span
from annotator.project import Project
from tests.conftest import ARTICLE, CODEBOOK, fill
from tests.state import state
from tests.test_relations import RELATIONS

MORE = (
    RELATIONS
    + """
[[event]]
name = "Strike"
roles = [{ name = "Place", entities = ["Place"], count = "0..1" }, { name = "Cause", events = ["*"] }]

[[role_attribute]]
name = "hedged"
kind = "flag"

[[cluster_attribute]]
name = "size"
kind = "text"

[[document]]
name = "quality"
choices = ["good", "bad"]

[[document]]
name = "worth"
choices = ["good", "bad"]
"""
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.annotator", codebooks.loads(CODEBOOK + MORE), "amal") as made:
        fill(made)
        yield made


def document(project: Project, key: str = "idlib") -> int:
    found = project.documents.by_key(key)
    assert found is not None
    return found.id


def load(project: Project) -> Annotations:
    return project.sets.load(document(project))


def span(project: Project, label: str, quote: str) -> Span:
    (found,) = [one for one in load(project).spans.values() if (one.label, one.quote) == (label, quote)]
    return found


def event(project: Project, label: str) -> Event:
    (found,) = [one for one in load(project).events.values() if one.label == label]
    return found


def labels(project: Project) -> list[tuple[str, str]]:
    return [(one.label, one.quote) for one in load(project).spans.values()]


def change(project: Project, asked: Change, *, faults: tuple[str, ...] = ()) -> Applied:
    """Make a change; there and back again nothing is different, and the doctor finds only these."""
    before = state(project)
    preview = project.codebooks.preview(asked)
    assert state(project) == before
    applied = project.codebooks.apply(asked)
    after = state(project)
    assert (applied.annotations, project.codebook) == (preview.annotations, preview.codebook)
    assert project.undo_name == applied.name
    project.undo()
    assert state(project) == before
    project.redo()
    assert state(project) == after
    assert {finding.id for finding in doctor.examine(project.path)} <= set(faults)
    return applied


# ---- names


def test_a_label_is_renamed_in_the_work_of_all(project: Project) -> None:
    preview = project.codebooks.preview(Rename("entity", "Place", "Location"))
    assert (preview.annotations, preview.documents, preview.annotators) == (2, 2, ("amal", "bekir"))
    assert (preview.said, preview.done, preview.gold) == ("Rename Place to Location", 1, 0)
    (touched,) = preview.touched
    assert (touched.name, touched.becomes, touched.fate) == ("Place", "Location", "renamed")
    assert [(example.document, example.quote) for example in touched.examples] == [
        ("idlib", "Idlib"),
        ("bombardıman", "İdlib"),
    ]
    number = project.codebooks.label_id("entity", "Place")
    applied = change(project, preview.change)
    assert (applied.version, applied.annotations, applied.asked, applied.joined) == (2, 2, 0, 0)
    assert span(project, "Location", "Idlib").version == 2
    assert span(project, "Force", "Turkey").version == 1
    assert project.codebooks.label_id("entity", "Location") == number
    assert load(project).set.codebook.version == 2


def test_a_snapshot_is_what_was_there_before(project: Project) -> None:
    before = state(project)
    applied = project.codebooks.apply(Rename("entity", "Place", "Location"))
    with Project.open(applied.snapshot, read_only=True) as copy:
        assert state(copy) == before


def test_a_name_that_was_given_up_can_be_given_again(project: Project) -> None:
    change(project, Merge("entity", ("Number",), "Force"), faults=("ATTRIBUTE_NOT_IN_SCHEMA",))
    change(project, Rename("entity", "Place", "Number"))
    assert ("Number", "Idlib") in labels(project)


def test_progress_is_told_and_what_touches_nothing_is_a_version_all_the_same(project: Project) -> None:
    told: list[tuple[int, int]] = []
    applied = project.codebooks.apply(RenameRole("Target", "Victim"), lambda at, of: told.append((at, of)))
    assert (applied.version, applied.annotations, told) == (2, 0, [(0, 2), (1, 2)])
    assert project.codebooks.version == 2


def test_a_label_of_documents_is_renamed_and_its_answers_too(project: Project) -> None:
    project.document_labels.set(document(project), "quality", "good")
    change(project, Rename("document", "quality", "grade"))
    change(project, RenameChoice(Owner("document", "grade"), None, "good", "fine"))
    assert load(project).set.labels == (("grade", "fine"),)


def test_labels_of_documents_with_one_answer_become_one_and_others_stay_both(project: Project) -> None:
    for name, value in (("quality", "good"), ("worth", "good")):
        project.document_labels.set(document(project), name, value)
    project.document_labels.set(document(project, "bombardıman"), "quality", "good")
    project.document_labels.set(document(project, "bombardıman"), "worth", "bad")
    asked = Merge("document", ("worth",), "quality")
    preview = project.codebooks.preview(asked)
    assert [(one.document, one.labels, one.joins) for one in preview.conflicts] == [
        ("idlib", ("quality", "worth"), True),
        ("bombardıman", ("quality", "worth"), False),
    ]
    change(project, asked, faults=("DOCUMENT_LABEL_TWICE",))
    assert load(project).set.labels == (("quality", "good"),)
    assert project.document_labels.of(document(project, "bombardıman")) == (("quality", "good"), ("quality", "bad"))


# ---- merge, and what stands on the same words


@pytest.fixture
def twins(project: Project) -> Project:
    """“Turkey” is a force and a place too; the place fills roles, is related, and has a note of its own."""
    place = project.spans.add(document(project), "Place", [(0, 6)])
    project.spans.set_note(place.id, "the state")
    project.spans.set_unsure(place.id, True)
    shelling = event(project, "Shelling")
    project.events.fill(shelling.id, "Target", span_id=place.id)
    project.events.fill(event(project, "Statement").id, "Speaker", span_id=place.id)
    idlib = span(project, "Place", "Idlib")
    project.relations.add("Near", place.id, idlib.id)
    project.relations.add("Near", span(project, "Force", "Turkey").id, idlib.id)
    project.notes.add(document(project), place.id, "A country?")
    return project


def test_two_on_the_same_words_become_one_with_all_that_both_hold(twins: Project) -> None:
    asked = Merge("entity", ("Force", "Place"), "Thing")
    preview = twins.codebooks.preview(asked)
    (conflict,) = preview.conflicts
    assert (conflict.quote, conflict.labels, conflict.joins) == ("Turkey", ("Force", "Place"), True)
    assert (preview.conflict_count, preview.joining) == (1, 1)
    assert change(twins, asked).joined == 1
    turkey = span(twins, "Thing", "Turkey")
    assert (turkey.link, turkey.note, turkey.unsure) == ("wikidata:Q43", "the state", True)
    assert turkey.attributes == (("side", "state"),)
    filled = [
        (one.label, argument.role)
        for one in load(twins).events.values()
        for argument in one.arguments
        if argument.span_id == turkey.id
    ]
    assert filled == [("Shelling", "Target"), ("Statement", "Speaker")]
    (near,) = load(twins).relations.values()
    assert {near.head_id, near.tail_id} == {turkey.id, span(twins, "Thing", "Idlib").id}
    assert [note.about_id for note in load(twins).notes.values()] == [turkey.id]


def test_both_can_be_kept(twins: Project) -> None:
    change(twins, Merge("entity", ("Force", "Place"), "Thing", twins="keep"), faults=("SPAN_DUPLICATE",))
    assert labels(twins).count(("Thing", "Turkey")) == 2
    assert twins.review.counts().waiting == 0


def test_or_the_analyst_is_asked(twins: Project) -> None:
    applied = change(twins, Merge("entity", ("Force", "Place"), "Thing", twins="ask"), faults=("SPAN_DUPLICATE",))
    assert (applied.asked, applied.joined) == (1, 0)
    (waiting,) = twins.review.list()
    assert (
        waiting.reason
        == "Force and Place became Thing, and now there are two on these words: keep both, or delete one."
    )
    twins.spans.delete(waiting.about.id or 0)
    assert twins.review.list() == []
    assert doctor.examine(twins.path) == []


@pytest.mark.parametrize("how", ["link", "attribute", "relation", "cluster"])
def test_where_joining_would_lose_something_both_stay_and_are_looked_at(twins: Project, how: str) -> None:
    force, place = span(twins, "Force", "Turkey"), span(twins, "Place", "Turkey")
    if how == "link":
        twins.spans.set_link(place.id, "wikidata:Q1")
    elif how == "attribute":
        twins.spans.set_attribute(place.id, "side", "rebel")
    elif how == "relation":
        twins.relations.add("Near", force.id, place.id)
    else:
        twins.clusters.join([force.id], "one")
        twins.clusters.join([place.id], "two")
    asked = Merge("entity", ("Force", "Place"), "Thing")
    preview = twins.codebooks.preview(asked)
    assert (preview.conflict_count, preview.joining) == (1, 0)
    applied = change(twins, asked, faults=("SPAN_DUPLICATE",))
    assert (applied.joined, applied.asked) == (0, 1)
    assert labels(twins).count(("Thing", "Turkey")) == 2


def test_events_on_the_same_trigger_become_one_with_the_fillers_of_both(project: Project) -> None:
    said = project.events.add(document(project), "Statement", [(19, 26)])
    rebels, idlib = span(project, "Force", "rebels"), span(project, "Place", "Idlib")
    project.events.fill(said.id, "Speaker", span_id=rebels.id)
    project.events.fill(said.id, "Content", value="something")
    project.events.set_note(said.id, "odd")
    other = project.events.add(document(project), "Statement", [(7, 11), (12, 18)])
    project.events.fill(other.id, "Content", filler_event_id=said.id)
    project.relations.add("Causes", idlib.id, said.id)
    change(project, Merge("event", ("Statement",), "Shelling", roles=(("Speaker", "Attacker"),)))
    (shelling,) = [one for one in load(project).events.values() if one.trigger and one.trigger.quote == "shelled"]
    assert shelling.note == "odd"
    assert [argument.role for argument in shelling.arguments] == ["Attacker", "Place", "Killed", "Content"]
    assert [one.filler_event_id for one in load(project).events[other.id].arguments] == [shelling.id]
    assert [one.tail_id for one in load(project).relations.values()] == [shelling.id]


def test_events_with_two_fillers_for_one_place_or_in_each_other_stay_two(project: Project) -> None:
    asked = Merge("event", ("Strike",), "Shelling")
    strike = project.events.add(document(project), "Strike", [(19, 26)])
    assert project.codebooks.preview(asked).joining == 1
    project.events.fill(strike.id, "Place", span_id=span(project, "Force", "rebels").id)
    assert project.codebooks.preview(asked).joining == 0
    project.undo()
    project.events.fill(strike.id, "Cause", filler_event_id=event(project, "Shelling").id)
    assert project.codebooks.preview(asked).joining == 0
    applied = change(project, asked, faults=("ARG_REQUIRED_MISSING",))
    assert (applied.joined, applied.asked) == (0, 1)


def test_relations_of_the_same_two_become_one(project: Project) -> None:
    rebels, idlib = span(project, "Force", "rebels"), span(project, "Place", "Idlib")
    project.relations.add("Near", rebels.id, idlib.id)
    located = project.relations.add("Located in", rebels.id, idlib.id)
    project.relations.set_attribute(located.id, "hedged", "true")
    change(project, Merge("relation", ("Near",), "Located in"))
    (one,) = load(project).relations.values()
    assert (one.label, one.attributes, one.version) == ("Located in", (("hedged", "true"),), 2)


def test_a_direction_is_never_lost(project: Project) -> None:
    turkey, idlib = span(project, "Force", "Turkey"), span(project, "Place", "Idlib")
    for head, tail in ((turkey, idlib), (idlib, turkey)):
        project.relations.add("Located in", head.id, tail.id)
    project.relations.add("Near", turkey.id, idlib.id)
    change(project, Merge("relation", ("Located in",), "Near"), faults=("ATTRIBUTE_NOT_IN_SCHEMA",))
    assert not project.codebook.relations[0].symmetric
    assert sorted((one.head_id, one.tail_id) for one in load(project).relations.values()) == [
        *((turkey.id, idlib.id), (idlib.id, turkey.id)),
    ]


# ---- split and look again


def test_a_split_is_decided_one_by_one(project: Project) -> None:
    applied = change(project, Split("entity", "Force", ("Army", "Militia")))
    assert (applied.annotations, applied.asked) == (2, 2)
    assert [(one.label, one.version) for one in load(project).spans.values()][:2] == [("Army", 1), ("Army", 1)]
    turkey, rebels = project.review.list()
    assert (turkey.about.quote, turkey.choices) == ("Turkey", ("Army", "Militia"))
    project.review.confirm(turkey.id)
    project.review.decide(rebels.id, "Militia")
    assert project.undo_name == "Decide on Militia for Army rebels"
    assert [(one.label, one.version) for one in load(project).spans.values()][:2] == [("Army", 2), ("Militia", 2)]
    assert project.review.counts().waiting == 0
    assert doctor.examine(project.path) == []


def test_a_split_role_moves_its_fillers(project: Project) -> None:
    change(project, SplitRole("Attacker", ("Shooter", "Helper")))
    (waiting,) = project.review.list()
    assert (waiting.about.kind, waiting.about.role, waiting.choices) == (
        *("argument", "Shooter"),
        ("Shelling/Shooter", "Shelling/Helper"),
    )
    change(project, Rename("event", "Shelling", "Bombing"))
    (waiting,) = project.review.list()
    assert waiting.choices == ("Bombing/Shooter", "Bombing/Helper")
    change(project, RenameRole("Helper", "Backer"))
    (waiting,) = project.review.list()
    project.review.decide(waiting.id, "Bombing/Backer")
    bombing = event(project, "Bombing")
    assert [argument.role for argument in bombing.arguments] == ["Backer", "Place", "Killed"]
    assert bombing.version == 4


def test_choices_that_become_one_leave_only_to_confirm(project: Project) -> None:
    change(project, Split("entity", "Place", ("City", "Village", "Camp")))
    change(project, Split("entity", "Camp", ("Base", "Tents")))
    assert project.review.list()[0].choices == ("City", "Village", "Base", "Tents")
    change(project, Merge("entity", ("Village", "Base", "Tents"), "City"))
    assert {waiting.choices for waiting in project.review.list()} == {()}


def test_a_changed_definition_is_confirmed_once(project: Project) -> None:
    force = project.codebook.find("entity", "Force")
    assert force is not None
    asked = Redefine(replace(force, definition="Who fights."))
    assert project.codebooks.preview(asked).differences == ("Force: another definition.",)
    assert change(project, asked).asked == 2
    assert change(project, Redefine(replace(force, definition="Whoever fights."))).asked == 0
    project.review.confirm_all([waiting.id for waiting in project.review.list()])
    assert project.undo_name == "Confirm 2 annotations"
    assert {one.version for one in load(project).spans.values() if one.label == "Force"} == {3}


# ---- retire


def test_retired_annotations_stay_as_they_are(project: Project) -> None:
    applied = change(project, Retire("entity", "Force"))
    assert (applied.annotations, labels(project)[0]) == (0, ("Force", "Turkey"))
    force = project.codebook.find("entity", "Force")
    assert force is not None
    assert force.retired


def test_they_are_deleted_only_when_that_is_said(project: Project) -> None:
    rebels = span(project, "Force", "rebels")
    project.relations.add("Near", rebels.id, span(project, "Place", "Idlib").id)
    project.notes.add(document(project), rebels.id, "who?")
    project.clusters.join([rebels.id], "them")
    preview = project.codebooks.preview(Retire("entity", "Force", "delete"))
    assert (preview.annotations, preview.deleted) == (2, 2)
    change(project, preview.change, faults=("ARG_REQUIRED_MISSING",))
    now = load(project)
    assert {one.label for one in now.spans.values()} == {"Place", "Number"}
    assert (now.relations, now.notes, now.clusters) == ({}, {}, {})
    assert [argument.role for argument in event(project, "Shelling").arguments] == ["Place", "Killed"]


def test_events_are_deleted_with_what_hangs_on_them(project: Project) -> None:
    change(project, Retire("event", "Shelling", "delete"))
    assert event(project, "Statement").arguments[0].role == "Speaker"
    assert len(event(project, "Statement").arguments) == 1


def test_fillers_move_to_another_role_or_go(project: Project) -> None:
    shelling, rebels = event(project, "Shelling"), span(project, "Force", "rebels")
    project.events.fill(shelling.id, "Target", span_id=rebels.id)
    asked = RetireRole("Target", None, "move", "Attacker")
    assert project.codebooks.preview(asked).joining == 1
    assert change(project, asked).joined == 1
    assert [one.role for one in event(project, "Shelling").arguments] == ["Attacker", "Place", "Killed"]
    change(project, RetireRole("Killed", None, "delete"))
    assert [one.role for one in event(project, "Shelling").arguments] == ["Attacker", "Place"]


def test_merged_roles_keep_or_ask_for_the_same_filler_twice(project: Project) -> None:
    shelling, rebels = event(project, "Shelling"), span(project, "Force", "rebels")
    project.events.fill(shelling.id, "Target", span_id=rebels.id)
    applied = change(project, MergeRoles(("Target",), "Attacker", twins="ask"))
    assert (applied.joined, applied.asked) == (0, 1)
    assert [one.role for one in event(project, "Shelling").arguments].count("Attacker") == 2


# ---- attributes


def test_attributes_get_other_names_and_values_everywhere(project: Project) -> None:
    change(project, RenameAttribute(Owner("entity"), "side", "camp"))
    change(project, RenameChoice(Owner("entity", "Force"), "camp", "state", "government"))
    assert span(project, "Force", "Turkey").attributes == (("camp", "government"),)
    assert span(project, "Force", "Turkey").version == 3
    change(project, RetireAttribute(Owner("event"), "polarity"))
    assert event(project, "Shelling").attributes == (("polarity", "negative"),)
    change(project, RetireAttribute(Owner("event"), "polarity", "delete"))
    assert event(project, "Shelling").attributes == ()


def test_attributes_of_arguments_and_clusters(project: Project) -> None:
    argument = event(project, "Shelling").arguments[0]
    project.events.set_argument_attribute(argument.id, "hedged", "true")
    change(project, RenameAttribute(Owner("role"), "hedged", "weak"))
    assert event(project, "Shelling").arguments[0].attributes == (("weak", "true"),)
    cluster = project.clusters.join([span(project, "Force", "rebels").id], "them")
    project.clusters.set_attribute(cluster.id, "size", "big")
    change(project, RenameAttribute(Owner("cluster"), "size", "strength"))
    assert load(project).clusters[cluster.id].attributes == (("strength", "big"),)


def test_a_choice_among_several_is_replaced_where_it_stands(tmp_path: Path) -> None:
    toml = (
        'name = "x"\n[[entity]]\nname = "A"\nattributes = [{ name = "t", kind = "choices", choices = ["a", "b", "c"] }]'
    )
    with Project.create(tmp_path / "x.annotator", codebooks.loads(toml), "amal") as made:
        one = made.spans.add(made.documents.add(ARTICLE).id, "A", [(0, 6)])
        made.spans.set_attribute(one.id, "t", "a;b")
        assert made.codebooks.preview(RenameChoice(Owner("entity"), "t", "c", "b")).annotations == 0
        made.codebooks.apply(RenameChoice(Owner("entity"), "t", "a", "b"))
        assert made.spans.many([one.id])[one.id].attributes == (("t", "b"),)


# ---- the whole


def test_a_chain_of_changes_is_counted_as_it_will_be(project: Project) -> None:
    first = (
        Rename("event", "Shelling", "Bombing"),
        RenameRole("Attacker", "Bomber", "Bombing"),
        MergeRoles(("Bomber", "Target"), "Side", "Bombing"),
        Rename("entity", "Force", "Party"),
        RenameAttribute(Owner("entity", "Party"), "side", "camp"),
        RenameChoice(Owner("entity", "Party"), "camp", "state", "government"),
    )
    book = project.codebook
    for part in first:
        book = outcome(book, part).codebook
    book = replace(book, description="Another one.")
    preview = project.codebooks.preview(Replace(book, first, (("event", "Bombing"),)))
    rows = [(one.name, one.becomes, one.fate, one.annotations) for one in preview.touched]
    assert rows == [
        ("Shelling", "Bombing", "renamed", 1),
        ("Bombing/Attacker", "Bombing/Bomber", "renamed", 1),
        ("Bombing/Bomber, Target", "Bombing/Side", "renamed", 1),
        ("Force", "Party", "renamed", 2),
        ("Party: side", "Party: camp", "renamed", 1),
        ("Party: camp = state", "Party: camp = government", "renamed", 1),
        ("Bombing", "Bombing", "asked", 1),
    ]
    assert preview.differences == ("The codebook: another description.",)
    change(project, preview.change)
    assert span(project, "Party", "Turkey").attributes == (("camp", "government"),)


def test_what_a_new_codebook_leaves_behind_is_told(project: Project) -> None:
    shelling = project.codebook.find("event", "Shelling")
    assert shelling is not None
    poorer = replace(shelling, roles=shelling.roles[1:], attributes=())
    others = [one for one in project.codebook.labels if one.name != "Shelling"]
    preview = project.codebooks.preview(Replace(replace(project.codebook, labels=(*others, poorer))))
    assert [(one.name, one.fate, one.annotations) for one in preview.touched] == [
        ("Shelling/Attacker", "left", 1),
        ("Shelling: polarity", "left", 1),
    ]
    assert preview.annotations == 0
    change(project, preview.change, faults=("ARG_ROLE_NOT_IN_SCHEMA", "ATTRIBUTE_NOT_IN_SCHEMA"))


def test_a_codebook_that_lacks_labels_in_use_is_refused_with_what_to_do(project: Project) -> None:
    before = state(project)
    fewer = replace(project.codebook, labels=project.codebook.events)
    for attempt in (
        lambda: project.codebooks.replace(fewer),
        lambda: project.codebooks.preview(Replace(fewer)),
        lambda: project.codebooks.apply(Replace(fewer)),
    ):
        with pytest.raises(AnnotatorError, match=r"lacks labels that are in use|entity label of this codebook"):
            attempt()
    renamed = outcome(project.codebook, Rename("entity", "Place", "Location")).codebook
    with pytest.raises(AnnotatorError, match=r"in use: Place\. Nothing was changed\. Keep them as retired, or say"):
        project.codebooks.replace(renamed)
    assert state(project) == before
    project.codebooks.apply(Replace(renamed, (Rename("entity", "Place", "Location"),)))


def test_a_document_label_in_use_cannot_vanish_either(project: Project) -> None:
    project.document_labels.set(document(project), "worth", "bad")
    others = tuple(one for one in project.codebook.labels if one.name != "worth")
    with pytest.raises(AnnotatorError, match="worth"):
        project.codebooks.preview(Replace(replace(project.codebook, labels=others)))
    with pytest.raises(AnnotatorError, match="worth"):
        project.codebooks.replace(replace(project.codebook, labels=others))


def test_a_change_that_cannot_be_made_leaves_no_trace(project: Project) -> None:
    before = state(project)
    with pytest.raises(AnnotatorError, match="merge the two"):
        project.codebooks.apply(Rename("entity", "Place", "Force"))
    with pytest.raises(AnnotatorError, match="still being made"), project.edit("open"):
        project.codebooks.apply(Rename("entity", "Place", "Location"))
    assert state(project) == before


def test_a_change_that_is_stopped_leaves_no_trace(project: Project) -> None:
    before = state(project)
    steps = project.codebooks.applying(Rename("entity", "Place", "Location"))
    assert [next(steps) for _ in range(2)] == [(0, 2, ""), (1, 2, "Place → Location")]
    steps.close()
    assert state(project) == before
    assert project.codebook.find("entity", "Place")
    project.codebooks.apply(Rename("entity", "Place", "Location"))


def test_a_project_that_is_open_for_reading_only_can_look_but_not_change(project: Project) -> None:
    with Project.open(project.path, read_only=True) as reader:
        assert reader.codebooks.preview(Rename("entity", "Place", "Location")).annotations == 2
        with pytest.raises(ReadOnlyError):
            reader.codebooks.apply(Rename("entity", "Place", "Location"))


def test_new_labels_can_be_given_whole(project: Project) -> None:
    army = Label("entity", "Army", key="9", attributes=(Attribute("side", "choice", ("state", "rebel")),))
    change(project, Split("entity", "Force", (army, "Force"), "Force"))
    assert project.codebook.by_key("9") == project.codebook.find("entity", "Army")
    assert labels(project)[0] == ("Force", "Turkey")
