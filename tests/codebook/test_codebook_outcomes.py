"""What changes of a codebook lead to: names, rules that name them, and the steps on annotations."""

from __future__ import annotations

import pytest

from annotator import codebook as codebooks
from annotator.codebook import Attribute, Codebook, Condition, Label, Role
from annotator.codebook.changes import (
    Change,
    Merge,
    MergeRoles,
    Move,
    Owner,
    Redefine,
    Rename,
    RenameAttribute,
    RenameChoice,
    RenameRole,
    Reorder,
    Replace,
    Retire,
    RetireAttribute,
    RetireRole,
    Split,
    SplitRole,
)
from annotator.codebook.outcomes import outcome
from annotator.codebook.steps import (
    Ask,
    Drop,
    DropRole,
    Relabel,
    SetAttribute,
    SetRole,
    SetValue,
)
from annotator.errors import AnnotatorError, CodebookError
from annotator.model import NO_EVENT

TOML = """
name = "war"

[[entity]]
name = "Actor"
key = "1"
attributes = [
  { name = "side", kind = "choice", choices = ["state", "rebel"], default = "rebel" },
  { name = "army", kind = "text", when = { side = ["state"] } },
]

[[entity]]
name = "Person"
key = "2"
example = "[Ali] said so."

[[entity]]
name = "Place"
key = "3"

[[role_attribute]]
name = "hedged"
kind = "flag"

[[event]]
name = "Conflict.Attack"
key = "a"
short = "HIT"
roles = [
  { name = "Attacker", entities = ["Actor", "Person"], count = "1..n" },
  { name = "Target", entities = ["Actor", "Place"], count = "1" },
  { name = "Outcome", values = ["choice"], choices = ["won", "lost"] },
]

[[event]]
name = "Conflict.Siege"
roles = [{ name = "Attacker", entities = ["Actor"], count = "0..1" }, { name = "Town", entities = ["Place"], count = "1" }]

[[event]]
name = "Talk"
roles = [{ name = "Subject", events = ["Conflict.Attack"] }]

[[relation]]
name = "In"
heads = ["Actor", "Talk"]
tails = ["Place"]

[[document]]
name = "quality"
choices = ["good", "bad"]
default = "good"

[[document]]
name = "sure"
"""


@pytest.fixture(scope="module")
def book() -> Codebook:
    return codebooks.loads(TOML)


def role(codebook: Codebook, label: str, name: str) -> Role:
    found = codebook.find("event", label)
    assert found is not None
    known = found.role(name)
    assert known is not None
    return known


def label(codebook: Codebook, kind: codebooks.Kind, name: str) -> Label:
    found = codebook.find(kind, name)
    assert found is not None
    return found


# ---- names


def test_a_label_gets_another_name_wherever_it_is_named(book: Codebook) -> None:
    found = outcome(book, Rename("entity", "Actor", "Force"))
    assert [entity.name for entity in found.codebook.entities] == ["Force", "Person", "Place"]
    assert label(found.codebook, "entity", "Force").key == "1"
    assert label(found.codebook, "entity", "Force").short == "FORCE"
    assert role(found.codebook, "Conflict.Attack", "Attacker").entities == ("Force", "Person")
    assert label(found.codebook, "relation", "In").heads == ("Force", "Talk")
    assert found.steps == (Relabel("entity", ("Actor",), "Force"),)


def test_a_short_name_that_was_chosen_stays(book: Codebook) -> None:
    found = outcome(book, Rename("event", "Conflict.Attack", "Conflict.Strike"))
    assert label(found.codebook, "event", "Conflict.Strike").short == "HIT"
    assert role(found.codebook, "Talk", "Subject").events == ("Conflict.Strike",)


def test_an_end_named_like_an_entity_and_an_event_keeps_the_one_that_stays() -> None:
    toml = 'name = "x"\n[[entity]]\nname = "A"\n[[event]]\nname = "A"\n[[relation]]\nname = "R"\nheads = ["A"]\n'
    found = outcome(codebooks.loads(toml), Rename("event", "A", "B"))
    assert label(found.codebook, "relation", "R").heads == ("A", "B")


def test_a_tree_is_renamed_as_a_whole_though_it_has_no_label_of_its_own(book: Codebook) -> None:
    found = outcome(book, Rename("event", "Conflict", "War", tree=True))
    assert [event.name for event in found.codebook.events] == ["War.Attack", "War.Siege", "Talk"]


def test_a_tree_may_grow_into_its_own_name() -> None:
    book = codebooks.loads('name = "x"\n[[entity]]\nname = "A"\n[[entity]]\nname = "A.B"\n')
    found = outcome(book, Rename("entity", "A", "A.B", tree=True))
    assert [entity.name for entity in found.codebook.entities] == ["A.B", "A.B.B"]
    assert found.steps == (Relabel("entity", ("A.B",), "A.B.B"), Relabel("entity", ("A",), "A.B"))


def test_moving_is_renaming_below_another_parent(book: Codebook) -> None:
    assert list(outcome(book, Move("event", "Conflict.Attack", "War")).steps) == [
        Relabel("event", ("Conflict.Attack",), "War.Attack")
    ]
    assert label(outcome(book, Move("event", "Conflict.Siege")).codebook, "event", "Siege")


def test_another_order_touches_nothing(book: Codebook) -> None:
    found = outcome(book, Reorder("entity", ("Place", "Actor")))
    assert [entity.name for entity in found.codebook.entities] == ["Place", "Actor", "Person"]
    assert found.steps == ()


# ---- merge


def test_a_merged_label_takes_what_any_of_them_took(book: Codebook) -> None:
    change = Merge("event", ("Conflict.Attack", "Conflict.Siege"), "Conflict.Attack", roles=(("Town", "Target"),))
    found = outcome(book, change)
    assert [event.name for event in found.codebook.events] == ["Conflict.Attack", "Talk"]
    attacker, target = (role(found.codebook, "Conflict.Attack", name) for name in ("Attacker", "Target"))
    assert (attacker.entities, attacker.count) == (("Actor", "Person"), "0..n")
    assert (target.entities, target.count) == (("Actor", "Place"), "1")
    assert found.steps == (
        SetRole("Conflict.Siege", ("Town",), "Target", twins="join"),
        Relabel("event", ("Conflict.Siege",), "Conflict.Attack", twins="join"),
    )


def test_a_merge_into_a_new_name_begins_with_the_first(book: Codebook) -> None:
    found = outcome(book, Merge("entity", ("Actor", "Person"), "Agent", twins="ask"))
    agent = label(found.codebook, "entity", "Agent")
    assert (agent.key, agent.color) == ("1", label(book, "entity", "Actor").color)
    assert [example.text for example in agent.examples] == ["[Ali] said so."]
    assert agent.attribute("army")
    assert role(found.codebook, "Conflict.Attack", "Attacker").entities == ("Agent",)


def test_a_merge_into_a_new_label_gives_it_what_it_lacks(book: Codebook) -> None:
    found = outcome(book, Merge("entity", ("Actor",), Label("entity", "Agent", definition="Who acts.")))
    agent = label(found.codebook, "entity", "Agent")
    assert agent.definition == "Who acts."
    assert agent.attribute("side")


def test_attributes_of_merged_labels_can_get_other_names_and_their_conditions_follow(book: Codebook) -> None:
    found = outcome(book, Merge("entity", ("Actor",), "Person", attributes=(("side", "camp"),)))
    army = label(found.codebook, "entity", "Person").attribute("army")
    assert army is not None
    assert army.when == Condition("camp", ("state",))
    assert SetAttribute("entity", "Actor", "", "side", "camp") in found.steps


def test_another_meaning_of_what_was_left_open_is_told() -> None:
    toml = """
        name = "x"
        [[event]]
        name = "A"
        attributes = [{ name = "sure", kind = "flag", default = "true" }]
        [[event]]
        name = "B"
        attributes = [{ name = "sure", kind = "flag" }]
    """
    found = outcome(codebooks.loads(toml), Merge("event", ("B",), "A"))
    assert found.notices == ("Where sure of B was left open, it will mean “true”.",)


# ---- split


def test_a_split_label_is_its_default_until_it_is_decided(book: Codebook) -> None:
    found = outcome(book, Split("entity", "Actor", ("Army", "Militia"), "Militia"))
    assert [entity.name for entity in found.codebook.entities] == ["Army", "Militia", "Person", "Place"]
    assert label(found.codebook, "entity", "Militia").key == "1"
    assert label(found.codebook, "entity", "Army").key == ""
    assert role(found.codebook, "Conflict.Siege", "Attacker").entities == ("Army", "Militia")
    ask = Ask("Actor was split into Army and Militia.", ("Army", "Militia"))
    assert found.steps == (Relabel("entity", ("Actor",), "Militia", ask),)


def test_the_reason_of_a_split_names_its_parts_as_they_are_called(book: Codebook) -> None:
    found = outcome(book, Split("entity", "Actor", ("Army or Police", "Militia")))
    ask = found.steps[0].ask if isinstance(found.steps[0], Relabel) else None
    assert ask is not None and ask.reason == "Actor was split into Army or Police and Militia."


def test_a_label_can_be_split_into_itself_and_what_is_there(book: Codebook) -> None:
    found = outcome(book, Split("entity", "Actor", ("Actor", "Person", Label("entity", "Group", key="9"))))
    assert [entity.name for entity in found.codebook.entities] == ["Actor", "Group", "Person", "Place"]
    assert label(found.codebook, "entity", "Group").key == "9"


def test_a_label_split_into_itself_keeps_its_key_whatever_the_default_is(book: Codebook) -> None:
    found = outcome(book, Split("entity", "Actor", ("Actor", "Militia", "Gang"), "Militia"))
    assert label(found.codebook, "entity", "Actor").key == "1"
    assert len({label(found.codebook, "entity", name).color for name in ("Actor", "Militia", "Gang")}) == 3
    assert label(found.codebook, "entity", "Militia").key == ""
    assert found.steps[0] == Relabel("entity", ("Actor",), "Militia", found.steps[0].ask)


# ---- one label


def test_a_label_with_another_definition_has_its_annotations_looked_at_again(book: Codebook) -> None:
    new = Label("event", "Talk", definition="Words only.")
    found = outcome(book, Redefine(new))
    assert found.steps == (Relabel("event", ("Talk",), "Talk", Ask("What Talk means was changed.")),)
    assert found.lost == (SetRole("Talk", ("Subject",), "Subject"),)
    assert outcome(book, Redefine(new, look_again=False)).steps == ()


def test_what_is_retired_stays_in_the_codebook(book: Codebook) -> None:
    assert label(outcome(book, Retire("entity", "Actor")).codebook, "entity", "Actor").retired
    moved = outcome(book, Retire("entity", "Person", "move", "Actor"))
    assert moved.steps == (Relabel("entity", ("Person",), "Actor", twins="join"),)
    assert outcome(book, Retire("entity", "Person", "delete")).steps == (Drop("entity", "Person"),)


def test_where_a_retired_label_was_taken_the_one_its_annotations_move_to_is(book: Codebook) -> None:
    moved = outcome(book, Retire("entity", "Person", "move", "Place")).codebook
    assert role(moved, "Conflict.Attack", "Attacker").entities == ("Actor", "Person", "Place")


# ---- roles


def test_a_role_gets_another_name_in_one_event_or_in_all(book: Codebook) -> None:
    assert len(outcome(book, RenameRole("Attacker", "Side A")).steps) == 2
    found = outcome(book, RenameRole("Attacker", "Side A", "Conflict.Siege"))
    assert found.steps == (SetRole("Conflict.Siege", ("Attacker",), "Side A"),)
    assert role(found.codebook, "Conflict.Attack", "Attacker")


def test_merged_roles_take_what_any_of_them_took(book: Codebook) -> None:
    found = outcome(book, MergeRoles(("Attacker", "Target"), "Side", twins="keep"))
    side = role(found.codebook, "Conflict.Attack", "Side")
    assert (side.entities, side.count) == (("Actor", "Person", "Place"), "1..n")
    assert found.steps[0] == SetRole("Conflict.Attack", ("Attacker", "Target"), "Side", twins="keep")
    assert [known.name for known in label(found.codebook, "event", "Conflict.Siege").roles] == ["Side", "Town"]


def test_a_split_role_asks_with_the_label_of_its_event(book: Codebook) -> None:
    found = outcome(book, SplitRole("Attacker", ("Attacker", "Helper"), "Conflict.Siege"))
    assert [known.name for known in label(found.codebook, "event", "Conflict.Siege").roles] == [
        *("Attacker", "Helper", "Town")
    ]
    ask = found.steps[0].ask if isinstance(found.steps[0], SetRole) else None
    assert ask is not None
    assert ask.choices == ("Conflict.Siege/Attacker", "Conflict.Siege/Helper")


def test_no_part_of_a_split_role_has_to_be_filled(book: Codebook) -> None:
    found = outcome(book, SplitRole("Attacker", ("First", "Second"), "Conflict.Attack"))
    assert [role(found.codebook, "Conflict.Attack", name).count for name in ("First", "Second")] == ["0..n", "0..n"]


def test_a_role_is_retired_with_its_fillers_kept_moved_or_deleted(book: Codebook) -> None:
    assert role(outcome(book, RetireRole("Target")).codebook, "Conflict.Attack", "Target").retired
    moved = outcome(book, RetireRole("Target", None, "move", "Attacker"))
    assert moved.steps == (SetRole("Conflict.Attack", ("Target",), "Attacker", twins="join"),)
    assert role(moved.codebook, "Conflict.Attack", "Attacker").accepts("entity", "Place")
    assert outcome(book, RetireRole("Town", None, "delete")).steps == (DropRole("Conflict.Siege", "Town"),)


# ---- attributes and choices


def test_an_attribute_gets_another_name_and_conditions_follow(book: Codebook) -> None:
    found = outcome(book, RenameAttribute(Owner("entity"), "side", "camp"))
    army = label(found.codebook, "entity", "Actor").attribute("army")
    assert army is not None
    assert army.when == Condition("camp", ("state",))
    assert found.steps == (SetAttribute("entity", "Actor", "", "side", "camp"),)


def test_attributes_of_roles_and_clusters(book: Codebook) -> None:
    one = outcome(book, RenameAttribute(Owner("role", "Talk", "Subject"), "hedged", "weak"))
    assert one.steps == (SetAttribute("role", "Talk", "Subject", "hedged", "weak"),)
    assert len(outcome(book, RenameAttribute(Owner("role"), "hedged", "weak")).steps) == 6
    clusters = codebooks.loads('name = "x"\n[[cluster_attribute]]\nname = "kind"\nkind = "text"\n')
    found = outcome(clusters, RetireAttribute(Owner("cluster"), "kind", "delete"))
    assert found.steps == (SetAttribute("cluster", "", "", "kind", None),)
    assert found.codebook.cluster_attributes == (Attribute("kind", "text", retired=True),)


def test_a_choice_gets_another_name_with_its_default_and_conditions(book: Codebook) -> None:
    found = outcome(book, RenameChoice(Owner("entity"), "side", "state", "government"))
    side, army = label(found.codebook, "entity", "Actor").attributes
    assert side.choices == ("government", "rebel")
    assert army.when == Condition("side", ("government",))
    assert found.steps == (SetValue("entity", "Actor", "", "side", "state", "government"),)
    one = outcome(book, RenameChoice(Owner("entity"), "side", "rebel", "state"))
    assert label(one.codebook, "entity", "Actor").attributes[0] == Attribute(
        "side", "choice", ("state",), default="state"
    )


def test_choices_of_roles_and_of_answers(book: Codebook) -> None:
    of_role = outcome(book, RenameChoice(Owner("role", None, "Outcome"), None, "won", "victory"))
    assert role(of_role.codebook, "Conflict.Attack", "Outcome").choices == ("victory", "lost")
    assert of_role.steps == (SetValue("role", "Conflict.Attack", "Outcome", None, "won", "victory"),)
    of_answer = outcome(book, RenameChoice(Owner("document"), None, "good", "fine"))
    answer = label(of_answer.codebook, "document", "quality").answer
    assert answer is not None
    assert (answer.choices, answer.default) == (("fine", "bad"), "fine")


# ---- the whole


def test_a_new_codebook_says_how_it_came_about(book: Codebook) -> None:
    first = Rename("entity", "Actor", "Force")
    new = outcome(book, first).codebook
    found = outcome(book, Replace(new, (first, RenameRole("Target", "Victim")), (("event", "Talk"),)))
    assert found.codebook == new
    assert found.steps == (
        Relabel("entity", ("Actor",), "Force"),
        SetRole("Conflict.Attack", ("Target",), "Victim"),
        Relabel("event", ("Talk",), "Talk", Ask("What Talk means was changed.")),
    )
    assert SetRole("Conflict.Attack", ("Victim",), "Victim") in found.lost


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (Rename("entity", "Nobody", "X"), "The codebook has no entity label “Nobody”."),
        (Rename("entity", "Actor", "Place"), "There is a label “Place” already; merge the two instead."),
        (Rename("document", NO_EVENT, "x"), "“no event” is a decision that every project has"),
        (Rename("document", "sure", NO_EVENT), "“no event” is a decision that every project has"),
        (Move("event", "Conflict", "Conflict.Attack"), "“Conflict” cannot be put below itself."),
        (Merge("entity", ("Actor",), "Actor"), "Name at least one label that becomes another one."),
        (Merge("entity", ("Actor",), Label("event", "X")), "“X” is no entity label"),
        (Split("entity", "Actor", ("One",)), "A label is split into two or more"),
        (Split("entity", "Actor", ("One", "Two"), "Three"), "A label is split into two or more"),
        (Split("entity", "Actor", ("One", Label("entity", "Place"))), "There is a label “Place” already"),
        (Split("entity", "Actor", ("One", Label("event", "Two"))), "“Two” is no entity label"),
        (Split("document", "sure", ("a", "b")), "Labels of documents cannot be split"),
        (Redefine(Label("document", "sure")), "Labels of documents cannot be put on the list"),
        (Retire("entity", "Actor", "move", "Actor"), "have to move to another label"),
        (Retire("entity", "Actor", "move"), "The codebook has no entity label “”."),
        (RenameRole("Nothing", "X"), "No event label has a role “Nothing”."),
        (RenameRole("Nothing", "X", "Talk"), "Talk has no role “Nothing”."),
        (RenameRole("Attacker", "Target"), "Conflict.Attack has a role “Target” already; merge the two instead."),
        (MergeRoles(("Attacker",), "Attacker"), "Name at least one role"),
        (SplitRole("Attacker", ("One",)), "A role is split into two or more"),
        (RetireRole("Attacker", None, "move", "Nothing"), "has no other role “Nothing”"),
        (RenameAttribute(Owner("event"), "side", "x"), "There is no such attribute “side”."),
        (RenameAttribute(Owner("entity"), "side", "army"), "Actor has an attribute “army” already; take another name."),
        (RetireAttribute(Owner("entity"), "side", "move", "x"), "Actor has no other attribute “x”"),
        (RenameChoice(Owner("entity"), "side", "x", "y"), "There is no such choice “x”."),
        (RenameChoice(Owner("document"), None, "x", "y"), "There is no such choice “x”."),
        (RenameChoice(Owner("role", None, "Outcome"), None, "x", "y"), "There is no such choice “x”."),
        (RenameChoice(Owner("entity"), None, "x", "y"), "Say of which role, attribute or document label"),
    ],
    ids=str,
)
def test_what_cannot_be_is_refused(book: Codebook, change: Change, sentence: str) -> None:
    with pytest.raises(AnnotatorError) as caught:
        outcome(book, change)
    assert sentence in str(caught.value)


def test_a_name_that_is_none_is_refused_by_the_rules_of_codebooks(book: Codebook) -> None:
    with pytest.raises(CodebookError):
        outcome(book, Rename("entity", "Actor", " blank"))


def test_each_change_says_what_it_is() -> None:
    assert Merge("event", ("A", "B", "C"), "D").said == "Merge A, B and C into D"
    assert Move("event", "A.B").said == "Move A.B to the top"
    assert SplitRole("A", ("B", Role("C"))).said == "Split the role A into B and C"
