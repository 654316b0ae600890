"""What changed between two codebooks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codebook import (
    Attribute,
    Codebook,
    Condition,
    Difference,
    Example,
    Label,
    Role,
    differences,
    starter,
)
from tests.drawn_codebooks import codebooks

POLARITY = Attribute("polarity", "choice", ("yes", "no"), "yes")
BASIS = Attribute("basis", "text")
TARGET = Role("Target", entities=("Place",), attributes=(BASIS,))
WEAPON = Role("Weapon", values=("choice",), choices=("gun", "knife"))
PLACE = Label("entity", "Place", key="2")
PERSON = Label("entity", "Person")
RAID = Label("event", "Raid", attributes=(POLARITY,), roles=(TARGET, WEAPON))
TALK = Label("event", "Talk", attributes=(POLARITY,))
NEAR = Label("relation", "Near", heads=("Place",))
QUALITY = Label("document", "quality")
OLD = Codebook("c", labels=(PLACE, PERSON, RAID, TALK, NEAR, QUALITY), cluster_attributes=(BASIS,))


def _with(label: Label, **changed: object) -> Codebook:
    new = replace(label, **changed)  # type: ignore[arg-type]
    return replace(OLD, labels=tuple(new if known is label else known for known in OLD.labels))


def _with_role(role: Role, **changed: object) -> Codebook:
    new = replace(role, **changed)  # type: ignore[arg-type]
    return _with(RAID, roles=tuple(new if known is role else known for known in RAID.roles))


def _with_polarity(**changed: object) -> Codebook:
    new = replace(POLARITY, **changed)  # type: ignore[arg-type]
    both = (replace(RAID, attributes=(new,)), replace(TALK, attributes=(new,)))
    return replace(OLD, labels=(PLACE, PERSON, *both, NEAR, QUALITY))


CHANGES: list[tuple[Codebook, str, str]] = [
    (replace(OLD, title="C"), "looks", "The codebook: another title."),
    (replace(OLD, cluster_attributes=()), "gone", "Clusters: the attribute basis is gone."),
    (_with(PLACE, definition="x"), "definition", "Place: another definition."),
    (_with(PLACE, do=("x",)), "definition", "Place: other advice."),
    (_with(PLACE, retired=True), "rules", "Place: retired."),
    (_with(PLACE, short="PLC"), "looks", "Place: shown as PLC, not PLACE."),
    (_with(PLACE, key="p"), "looks", "Place: the key is “p”."),
    (_with(PLACE, key=""), "looks", "Place: it has no key any more."),
    (_with(PLACE, color="#123456"), "looks", "Place: another colour."),
    (_with(PLACE, examples=(Example("x"),)), "looks", "Place: other examples."),
    (_with(NEAR, heads=()), "rules", "Near: the head has to be anything."),
    (_with(NEAR, tails=("Person", "Raid")), "rules", "Near: the tail has to be Person or Raid."),
    (_with(NEAR, symmetric=True), "rules", "Near: it has no direction any more."),
    (_with(QUALITY, answer=Attribute("", "text")), "rules", "quality: the answer is of the kind text, not flag."),
    (_with(RAID, roles=(TARGET,)), "gone", "Raid: the role Weapon is gone."),
    (_with(RAID, roles=(*RAID.roles, Role("Time"))), "added", "Raid: the role Time is new."),
    (_with(RAID, roles=(WEAPON, TARGET)), "looks", "Raid: the roles are in another order."),
    (_with_role(TARGET, definition="x"), "definition", "Raid: Target has another definition."),
    (_with_role(TARGET, count="1"), "rules", "Raid: Target takes exactly one filler, not any number of fillers."),
    (_with_role(TARGET, entities=("Person",)), "rules", "Raid: Target takes Person, not Place."),
    (_with_role(TARGET, events=("*",)), "rules", "Raid: Target takes Place or any event, not Place."),
    (_with_role(TARGET, entities=(), values=("words",)), "rules", "Raid: Target takes words of the text, not Place."),
    (_with_role(TARGET, clusters=False), "rules", "Raid: Target takes no clusters any more."),
    (_with_role(TARGET, retired=True), "rules", "Raid: the role Target is retired."),
    (_with_role(TARGET, attributes=()), "gone", "Raid: the attribute basis of Target is gone."),
    (_with_role(WEAPON, choices=("gun",)), "gone", "Raid: the choice “knife” of Weapon is gone."),
    (_with_role(WEAPON, choices=("gun", "axe", "knife")), "added", "Raid: the choice “axe” of Weapon is new."),
    (_with(RAID, attributes=(POLARITY, BASIS)), "added", "Raid: the attribute basis is new."),
    (_with(RAID, attributes=()), "gone", "Raid: the attribute polarity is gone."),
    (_with_polarity(definition="x"), "definition", "All event labels: polarity has another definition."),
    (_with_polarity(choices=("no", "yes")), "looks", "All event labels: the choices of polarity are in another order."),
    (_with_polarity(choices=("yes", "no", "un")), "added", "All event labels: the choice “un” of polarity is new."),
    (_with_polarity(kind="choices"), "rules", "All event labels: polarity is of the kind choices, not choice."),
    (_with_polarity(retired=True), "rules", "All event labels: polarity is retired."),
    (_with_polarity(default=None), "rules", "All event labels: polarity is without a default."),
    (_with_polarity(default="no"), "rules", "All event labels: polarity is “no” where nothing is set."),
    (
        _with_polarity(when=Condition("tense", ("past", "now"))),
        "rules",
        "All event labels: polarity is asked for only where tense is past or now.",
    ),
    (replace(OLD, labels=(*OLD.labels, Label("entity", "Ship"))), "added", "Ship: a new entity label."),
    (replace(OLD, labels=OLD.labels[1:]), "gone", "Place: gone from the entity labels."),
    (replace(OLD, labels=(PERSON, PLACE, *OLD.labels[2:])), "looks", "The entity labels: in another order."),
]


@pytest.mark.parametrize(("new", "change", "message"), CHANGES, ids=[message for *_, message in CHANGES])
def test_a_change_is_said(new: Codebook, change: str, message: str) -> None:
    assert [(found.change, found.message) for found in differences(OLD, new)] == [(change, message)]


def test_a_difference_leads_to_what_it_is_about() -> None:
    (found,) = differences(OLD, _with_role(WEAPON, choices=("gun",)))
    message = "Raid: the choice “knife” of Weapon is gone."
    assert found == Difference("gone", "choice", message, "event", ("Raid",), role="Weapon", choice="knife")
    (found,) = differences(OLD, _with_polarity(definition="x"))
    assert (found.labels, found.attribute, found.part) == (("Raid", "Talk"), "polarity", "attribute")


def test_many_labels_are_counted() -> None:
    old = starter("conflict-events")

    def changed(count: int) -> Codebook:
        mood = (Attribute("mood", "text"),)
        done = [replace(label, attributes=label.attributes + mood) for label in old.events[:count]]
        return replace(old, labels=(*old.entities, *done, *old.events[count:], *old.relations, *old.documents))

    (some,), (every,) = differences(old, changed(5)), differences(old, changed(len(old.events)))
    first, second, third = (label.name for label in old.events[:3])
    assert some.message == f"{first}, {second}, {third} and 2 more: the attribute mood is new."
    assert every.message == "All event labels: the attribute mood is new."


def test_they_come_in_order_and_what_is_gone_stands_where_it_was() -> None:
    ship, car = Label("entity", "Ship"), Label("entity", "Car")
    new = replace(OLD, labels=(ship, PERSON, car))
    found = differences(replace(OLD, labels=(PLACE, PERSON)), new)
    assert [difference.message.split(":")[0] for difference in found] == ["Place", "Ship", "Car"]


@settings(max_examples=40, deadline=None)
@given(codebooks(), st.data())
def test_there_are_differences_exactly_where_there_are_some(codebook: Codebook, data: st.DataObject) -> None:
    assert differences(codebook, codebook) == ()
    labels = data.draw(st.lists(st.sampled_from([*codebook.labels, PLACE, RAID]), unique=True))
    other = replace(codebook, labels=tuple({(label.kind, label.name): label for label in labels}.values()))
    assert bool(differences(codebook, other)) == (codebook != other)
    assert bool(differences(other, codebook)) == (codebook != other)
