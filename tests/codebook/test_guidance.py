"""What a codebook says of its labels in words, and examples taken from a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.codebook import Attribute, Codebook, Condition, Example, Label, Role, check
from annotator.codebook.guidance import Words, guidance, marked, pinned, shared_guidance, with_example

WORDS = Words()


@pytest.mark.parametrize(
    ("role", "takes"),
    [
        (Role("r"), "anything"),
        (Role("r", entities=("*",), events=("*",)), "any entity, any event"),
        (Role("r", entities=("Place",), clusters=False), "Place (single mentions only)"),
        (Role("r", values=("number", "date", "choice"), choices=("a", "b")), "a number, a date, one of: a / b"),
        (Role("r", values=("place", "money", "text", "words")), None),
    ],
)
def test_fillers_in_words(role: Role, takes: str | None) -> None:
    label = Label("event", "E", roles=(role,))
    (entry,) = guidance(label, WORDS).roles
    assert takes is None or entry.takes == takes
    assert entry.rule == "any number"


def test_attributes_in_words() -> None:
    attributes = (
        Attribute("mode", "choices", ("a", "b"), "a;b"),
        Attribute("why", "text", when=Condition("mode", ("a", "b")), default="unknown"),
        Attribute("sure", "flag", default="true"),
    )
    mode, why, sure = guidance(Label("entity", "E", attributes=attributes), WORDS).attributes
    assert (mode.takes, mode.rule) == ("any of: a / b", "a / b where nothing is set")
    assert (why.takes, why.rule) == ("any text", "only where mode is a / b, unknown where nothing is set")
    assert (sure.takes, sure.rule) == ("yes or no", "")


def test_what_all_share_is_left_to_be_said_once() -> None:
    shared, own = Attribute("shared", "flag"), Attribute("own", "flag")
    roles = (Role("a", attributes=(shared,)), Role("b", attributes=(shared, own)))
    labels = (Label("event", "E", attributes=(shared, own), roles=roles), Label("event", "F", attributes=(shared,)))
    once = shared_guidance(Codebook("c", labels=labels))
    said = guidance(labels[0], WORDS, once)
    assert [entry.name for entry in said.attributes] == ["own"]
    assert [[part.name for part in entry.parts] for entry in said.roles] == [[], ["own"]]
    assert [entry.name for entry in guidance(labels[0], WORDS).attributes] == ["shared", "own"]


def test_what_a_relation_joins_and_a_document_label_asks() -> None:
    relation = Label("relation", "r", heads=("A", "B"), tails=("*",))
    assert guidance(relation, WORDS).facts == (("From", "A, B"), ("To", "anything"))
    near = Label("relation", "near", heads=("A",), tails=("A",), symmetric=True)
    assert guidance(near, WORDS).facts == (("Between", "A. It has no direction."),)
    assert guidance(Label("document", "d"), WORDS).facts == (("Answer", "yes or no"),)


def test_an_example_in_pieces() -> None:
    assert marked("Shells fell on [Idlib].") == (("Shells fell on ", False), ("Idlib", True), (".", False))
    assert marked("[a][b]") == (("a", True), ("b", True))
    assert marked("open [ and ] shut]") == (("open ", False), (" and ", True), (" shut]", False))
    assert marked("[]") == marked("") == ()


def test_an_example_is_pinned_with_its_sentence() -> None:
    text = "It began [sic] early.\nShells fell on\nIdlib  and Nayrab. Nobody was hurt."
    at = text.index("Idlib")
    assert pinned(text, ((at, at + 5),), "k") == Example("[Idlib] and Nayrab.", "k")
    found = pinned(text, ((text.index("began"), text.index("began") + 5),), "k")
    assert found == Example("It [began] (sic) early.", "k")


def test_words_over_two_sentences_are_pinned_with_both() -> None:
    text = "One fell. Two rose."
    assert pinned(text, ((4, 8), (10, 13)), "").text == "One [fell]. [Two] rose."


def test_of_a_sentence_without_end_what_is_near_the_words_is_pinned() -> None:
    text = "word " * 3000
    found = pinned(text, ((7500, 7504), (9000, 9004)), "").text
    assert len(found) < 1200
    assert found.startswith("… ") and found.endswith(" …")
    assert found.count("[word]") == 2


@given(st.text(min_size=1), st.data())
def test_whatever_is_pinned_can_be_kept(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    example = pinned(text, ((start, end),), "key")
    label = Label("entity", "E")
    changed = with_example(Codebook("c", labels=(label,)), label, example)
    assert check(changed) == changed
    assert sum(labelled for _, labelled in marked(example.text)) <= 1


def test_the_same_example_is_pinned_once() -> None:
    label = Label("entity", "E", examples=(Example("[a] b."),))
    codebook = Codebook("c", labels=(label,))
    assert with_example(codebook, label, Example("[a] b.", "k")) is codebook
    (changed,) = with_example(codebook, label, Example("[c].", "k")).labels
    assert [example.text for example in changed.examples] == ["[a] b.", "[c]."]
