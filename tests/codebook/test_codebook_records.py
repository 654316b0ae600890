"""Labels, roles, attributes and values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.codebook import (
    COUNTS,
    PALETTE,
    Attribute,
    Codebook,
    Condition,
    Label,
    Role,
    is_value,
    starter,
)
from annotator.errors import CodebookError


def test_added_labels_get_a_free_colour_and_the_shared_attributes() -> None:
    codebook = starter("conflict-events")
    larger = codebook.with_labels([Label("entity", "Ship", key="1"), Label("event", "Flood", key="z")])
    ship, flood = larger.find("entity", "Ship"), larger.find("event", "Flood")
    assert ship is not None and flood is not None
    assert ship.color not in {label.color for label in codebook.entities}
    assert (ship.key, flood.key) == ("", "z")
    assert [attribute.name for attribute in ship.attributes] == ["mention"]
    assert larger.entities[-1] == ship and larger.events[-1] == flood
    assert codebook.with_labels([]) == codebook


def test_a_label_that_is_there_gets_what_it_lacks() -> None:
    codebook = starter("conflict-events")
    extra = Label(
        "event",
        "Shelling",
        color="#000000",
        attributes=(Attribute("polarity", "choice", ("unknown", "positive")), Attribute("calibre", "text")),
        roles=(Role("Target", count="1"), Role("Range")),
    )
    old, new = codebook.find("event", "Shelling"), codebook.with_labels([extra]).find("event", "Shelling")
    assert old is not None and new is not None
    assert new.color == old.color
    assert new.roles == (*old.roles, Role("Range", attributes=old.roles[0].attributes))
    assert [attribute.name for attribute in new.attributes] == ["polarity", "modality", "calibre"]
    assert new.attributes[0].choices == ("positive", "negative", "unknown")


def test_an_added_label_gets_only_attributes_that_it_can_be_asked() -> None:
    mode = Attribute("mode", "choice", ("a", "b"))
    armed = Attribute("armed", "flag", when=Condition("mode", ("a",)))
    drunk = Attribute("drunk", "flag", when=Condition("armed", ("true",)))
    shared = (drunk, armed)
    labels = [Label("event", name, attributes=(*shared, replace(mode, definition=name))) for name in ("A", "B")]
    added = [Label("event", "D", attributes=(mode,)), Label("event", "C")]
    codebook = Codebook("c", labels=tuple(labels)).with_labels(added)
    assert [len(label.attributes) for label in codebook.events] == [3, 3, 3, 0]


def test_added_roles_get_what_all_roles_have() -> None:
    basis = Attribute("basis", "text")
    roles = (Role("Agent", attributes=(basis,)), Role("Target", attributes=(basis,)))
    codebook = Codebook("c", labels=(Label("event", "Raid", roles=roles),))
    larger = codebook.with_labels(
        [Label("event", "Raid", roles=(Role("Place"),)), Label("event", "Talk", roles=(Role("By"),))]
    )
    assert [role.attributes for event in larger.events for role in event.roles] == [(basis,)] * 4


def test_a_hundred_added_labels_share_the_palette_evenly() -> None:
    larger = Codebook("c").with_labels(Label("entity", f"L{number}") for number in range(100))
    counts = [sum(label.color == color for label in larger.entities) for color in PALETTE]
    assert max(counts) - min(counts) <= 1


def test_an_added_label_without_a_proper_name_is_refused() -> None:
    with pytest.raises(CodebookError, match="begins or ends with a blank"):
        starter("blank").with_labels([Label("entity", "Ship ")])


def test_roles_accept_what_they_list() -> None:
    role = Role("At", entities=("Place",), values=("date",))
    assert role.accepts("entity", "Place") and not role.accepts("entity", "Person")
    assert role.accepts("value", "date") and role.accepts("value", None) and not role.accepts("value", "number")
    assert not role.accepts("event", "Raid")
    assert Role("Any").accepts("event", "Raid") and Role("Any").accepts("value", None)
    every = Role("Content", events=("*",))
    assert every.accepts("event", "Raid") and not every.accepts("entity", "Raid") and not every.accepts("value", None)


@pytest.mark.parametrize(
    ("count", "required", "many"),
    [("0..1", False, False), ("1", True, False), ("0..n", False, True), ("1..n", True, True)],
)
def test_counts(count: str, required: bool, many: bool) -> None:
    role = next(Role("r", count=known) for known in COUNTS if known == count)
    assert (role.required, role.many) == (required, many)


@pytest.mark.parametrize("text", ["51", "6..8", ">=6", "~100", "3.5", "-2", "<10"])
def test_numbers(text: str) -> None:
    assert is_value("number", text)


@pytest.mark.parametrize("text", ["", "dozens", "6-8", "1,000", "~", "6..", "1e5", "٥", " 5", "5\n", "inf", "nan"])
def test_no_numbers(text: str) -> None:
    assert not is_value("number", text)


@pytest.mark.parametrize(
    "text",
    ["2020", "2020-02", "2020-02-12", "2020-02-12T14:30", "2020-02-12T14:30:05Z", "~2020", "2020-02..2020-03-01"],
)
def test_dates(text: str) -> None:
    assert is_value("date", text)


@pytest.mark.parametrize(
    "text", ["", "Tuesday", "2020-13", "2020-02-30", "20200212", "2020-2-1", "2020-02-12T25:00", "0000"]
)
def test_no_dates(text: str) -> None:
    assert not is_value("date", text)


def test_several_choices_are_one_value() -> None:
    mode = Attribute("mode", "choices", ("arrest", "curfew", "ban"))
    assert mode.join(["ban", "arrest"]) == "arrest;ban"
    assert mode.split("arrest;ban") == ("arrest", "ban")
    assert mode.split("") == ()
    assert Attribute("note", "text").split("a;b") == ("a;b",)
