"""A codebook at work keeps what was renamed, merged and split, and forgets nothing when it is put away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.codebook import Codebook, Label, dumps, faults, loads, read_draft, starter
from annotator.codebook.changes import (
    Merge,
    MergeRoles,
    Owner,
    Rename,
    RenameChoice,
    RenameRole,
    Retire,
    RetireRole,
    Split,
)
from annotator.codebook.drafts import Draft, packed, unpacked
from annotator.errors import AnnotatorError

CODEBOOK = loads(
    """
    name = "b"
    [[entity]]
    name = "Place"
    key = "1"
    attributes = [{ name = "sure", kind = "choice", choices = ["yes", "no"] }]
    [[entity]]
    name = "Town"
    [[event]]
    name = "Attack"
    roles = [{ name = "Where", entities = ["Place"] }, { name = "Site", entities = ["Town"] }]
    """
)


def with_label(codebook: Codebook, label: Label) -> Codebook:
    return replace(codebook, labels=(*codebook.labels, label))


def without(codebook: Codebook, name: str) -> Codebook:
    return replace(codebook, labels=tuple(label for label in codebook.labels if label.name != name))


def test_what_is_renamed_is_told_and_its_annotations_follow() -> None:
    draft = Draft.of(CODEBOOK).changed(Rename("entity", "Place", "Location"))
    assert draft.codebook.find("entity", "Location")
    assert draft.changes == (Rename("entity", "Place", "Location"),)
    assert draft.origins["entity", "Location"] == ("Place",)
    assert ("entity", "Place") not in draft.origins


def test_what_the_draft_added_is_renamed_untold() -> None:
    draft = Draft.of(CODEBOOK)
    draft = draft.edited(with_label(draft.codebook, Label("entity", "River")))
    draft = draft.changed(Rename("entity", "River", "Stream"))
    assert draft.codebook.find("entity", "Stream")
    assert draft.changes == ()
    assert draft.is_changed


def test_a_name_that_was_given_up_is_taken_by_a_merge() -> None:
    draft = Draft.of(CODEBOOK)
    draft = draft.edited(without(replace(draft.codebook, labels=draft.codebook.entities), "Town"))
    draft = draft.changed(Rename("entity", "Place", "Town"))
    assert draft.changes == (Merge("entity", ("Place",), "Town"),)
    assert set(draft.origins["entity", "Town"]) == {"Town", "Place"}


def test_what_moves_to_a_new_label_is_merged_into_it() -> None:
    draft = Draft.of(CODEBOOK)
    draft = draft.edited(with_label(draft.codebook, Label("entity", "River")))
    draft = draft.changed(Retire("entity", "Town", "move", "River"))
    assert draft.changes == (Merge("entity", ("Town",), "River", twins="join"),)


def test_only_known_labels_of_a_merge_are_told() -> None:
    draft = Draft.of(CODEBOOK)
    draft = draft.edited(with_label(draft.codebook, Label("entity", "River")))
    draft = draft.changed(Merge("entity", ("River", "Town"), "Place"))
    assert draft.changes == (Merge("entity", ("Town",), "Place"),)
    assert draft.changed(Split("entity", "Place", ("Place", "Spot"))).origins["entity", "Place"] == ("Place", "Town")


def test_a_role_that_takes_the_name_of_one_that_is_gone_is_merged_into_it() -> None:
    draft = Draft.of(CODEBOOK)
    attack = draft.codebook.find("event", "Attack")
    assert attack is not None
    alone = replace(attack, roles=attack.roles[:1])
    draft = draft.edited(replace(draft.codebook, labels=(*draft.codebook.entities, alone)))
    assert draft.changed(RenameRole("Where", "Site")).changes == (MergeRoles(("Where",), "Site"),)


def test_a_change_that_cannot_be_made_leaves_the_draft_alone() -> None:
    draft = Draft.of(CODEBOOK)
    with pytest.raises(AnnotatorError, match="already"):
        draft.changed(Rename("entity", "Place", "Town"))


def test_a_draft_that_breaks_rules_is_kept_with_all_its_faults() -> None:
    labels = tuple(replace(label, key="1") if label.name == "Town" else label for label in CODEBOOK.labels)
    broken = replace(CODEBOOK, labels=labels)
    (fault,) = faults(broken)
    assert (fault.kind, fault.label, fault.part) == ("entity", "Town", "key")
    assert "“Place”" in fault.message
    assert read_draft(dumps(broken)) == (broken, (fault,))
    draft = Draft.of(CODEBOOK).changed(Rename("event", "Attack", "Strike"))
    draft = draft.edited(replace(draft.codebook, labels=(*labels[:2], draft.codebook.labels[2])))
    assert unpacked(packed(draft), CODEBOOK) == draft


def test_every_change_can_be_put_away() -> None:
    draft = Draft.of(CODEBOOK)
    owner = Owner("entity", "Place")
    for change in (
        RenameChoice(owner, "sure", "yes", "certain"),
        RenameRole("Where", "Place", "Attack"),
        RetireRole("Site", "Attack", "move", "Place"),
        Split("event", "Attack", ("Attack", "Raid"), "Raid"),
        Merge("entity", ("Town",), "Place", (), (("a", "b"),), "keep"),
    ):
        draft = draft.changed(change)
    assert unpacked(packed(draft), CODEBOOK) == draft
    assert len(draft.changes) == 5


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"codebook": "=", "changes": []}', '{"codebook": "", "changes": [{}]}']
)
def test_what_is_no_draft_is_none(text: str) -> None:
    assert unpacked(text, CODEBOOK) is None


def test_a_draft_of_what_is_no_more_keeps_its_labels() -> None:
    draft = Draft.of(CODEBOOK).changed(Rename("event", "Attack", "Strike"))
    assert unpacked(packed(draft), starter("blank")) == Draft.of(starter("blank")).edited(draft.codebook)


def test_a_draft_takes_what_came_into_force_meanwhile() -> None:
    draft = Draft.of(CODEBOOK).changed(Rename("entity", "Place", "Location"))
    town = CODEBOOK.labels[1]
    new = with_label(without(CODEBOOK, "Town"), replace(town, definition="A town."))
    rebased = draft.rebased(with_label(new, Label("entity", "River")))
    assert rebased.changes == draft.changes
    assert rebased.codebook.find("entity", "River")
    assert rebased.codebook.find("entity", "Location")
    found = rebased.codebook.find("entity", "Town")
    assert found is not None
    assert found.definition == "A town."


@pytest.mark.parametrize("name", ["conflict-events", "ace", "plover"])
def test_an_untouched_codebook_has_no_faults(name: str) -> None:
    assert faults(starter(name)) == ()
