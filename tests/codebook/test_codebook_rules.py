"""Problems of conditions, fillers with attributes, clusters, relations and answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.codebook import Codebook, answer_fault, applies, loads, problems, value_fits
from annotator.model import NO_EVENT, Argument, Cluster, Event, Relation, Span, Words

CODEBOOK = loads(
    """
name = "c"

[[cluster_attribute]]
name = "side"
choices = ["state", "rebel"]

[[role_attribute]]
name = "basis"
choices = ["stated", "inferred"]
default = "stated"

[[role_attribute]]
name = "reason"
kind = "text"
when = { basis = ["inferred"] }

[[event_attribute]]
name = "modality"
choices = ["asserted", "alleged"]
default = "asserted"

[[event_attribute]]
name = "hedge"
choices = ["weak", "strong"]
when = { modality = ["alleged"] }

[[event_attribute]]
name = "hedged by"
kind = "text"
when = { hedge = ["weak", "strong"] }

[[entity]]
name = "Place"
[[entity]]
name = "Person"
[[entity]]
name = "Town"
retired = true

[[event]]
name = "Attack"
roles = [
  { name = "Target", entities = ["Person"], attributes = [{ name = "armed", kind = "flag" }] },
  { name = "Place", entities = ["Place", "Town"], clusters = false },
  { name = "Weapon", values = ["choice"], choices = ["gun", "knife"] },
  { name = "Claim", values = ["words"] },
  { name = "Loss", values = ["money", "words"] },
  { name = "Effect", events = ["Attack"] },
  { name = "Old", count = "1", retired = true },
]

[[relation]]
name = "Lives in"
heads = ["Person"]
tails = ["Place", "Attack"]
[[relation]]
name = "Near"
heads = ["Place"]
tails = ["Person"]
symmetric = true
[[relation]]
name = "Same"
heads = ["*"]

[[document]]
name = "relevant"
[[document]]
name = "quality"
kind = "choices"
choices = ["clear", "vague", "late"]
"""
)
SPANS = {
    1: Span(1, 9, "Place", ((0, 5),), "Idlib", cluster_id=70),
    2: Span(2, 9, "Person", ((6, 12),), "Daskal", cluster_id=71),
    3: Span(3, 9, "Place", ((13, 15),), "it", cluster_id=71),
    4: Span(4, 9, "Town", ((16, 20),), "Town"),
}
CLUSTERS = {number: Cluster(number, 9, "entity", "name") for number in (70, 71, 72)}
EVENTS = {50: Event(50, 9, "Attack"), 60: Event(60, 9, "Attack", cluster_id=73)}
WORDS = Words(((40, 46),), "shells")


def _messages(annotation: Span | Event | Relation | Cluster) -> list[tuple[str | None, str]]:
    found = problems(CODEBOOK, annotation, SPANS, EVENTS, CLUSTERS | {73: Cluster(73, 9, "event", "attacks")})
    return [(problem.role_or_attribute, problem.message) for problem in found]


def _filled(role: str, *pairs: tuple[str, str], **filler: object) -> Event:
    argument = replace(Argument(99, 50, role, attributes=pairs), **filler)  # type: ignore[arg-type]
    return Event(50, 9, "Attack", arguments=(argument,))


def _marked(*pairs: tuple[str, str]) -> Event:
    return Event(50, 9, "Attack", attributes=pairs)


@pytest.mark.parametrize(
    "event",
    [
        _marked(("modality", "alleged"), ("hedge", "weak"), ("hedged by", "a major")),
        _filled("Target", ("basis", "inferred"), ("reason", "the headline"), ("armed", "true"), span_id=2),
        _filled("Target", cluster_id=71),
        _filled("Target", cluster_id=72),
        _filled("Effect", cluster_id=73),
        _filled("Place", span_id=4),
        _filled("Weapon", value="gun"),
        _filled("Claim", words=WORDS),
        _filled("Loss", words=WORDS),
        _filled("Old", span_id=1),
    ],
)
def test_what_the_codebook_allows_is_no_problem(event: Event) -> None:
    assert _messages(event) == []


@pytest.mark.parametrize(
    ("event", "place", "message"),
    [
        (_marked(("hedge", "weak")), "hedge", "hedge is asked for only where modality is alleged."),
        (
            _marked(("modality", "alleged"), ("hedged by", "x")),
            "hedged by",
            "hedged by is asked for only where hedge is weak or strong.",
        ),
        (_filled("Target", ("basis", "said"), span_id=2), "Target", "basis takes stated or inferred, not “said”."),
        (_filled("Target", ("reason", "x"), span_id=2), "Target", "reason is asked for only where basis is inferred."),
        (_filled("Place", ("armed", "true"), span_id=1), "Place", "Place has no attribute “armed”."),
        (_filled("Target", cluster_id=70), "Target", "Target takes Person, not a cluster of Place."),
        (_filled("Target", cluster_id=99), "Target", "Target is filled by a cluster that is not in this document."),
        (_filled("Place", cluster_id=70), "Place", "Place takes single mentions, not a cluster."),
        (_filled("Weapon", value="axe"), "Weapon", "Weapon takes gun or knife, not “axe”."),
        (
            _filled("Claim", value="why"),
            "Claim",
            "Claim takes words of the text, and none are selected for “why”.",
        ),
    ],
)
def test_what_breaks_a_rule_is_said(event: Event, place: str, message: str) -> None:
    assert _messages(event) == [(place, message)]


def test_without_the_clusters_each_counts_as_there() -> None:
    assert problems(CODEBOOK, _filled("Target", cluster_id=99), SPANS, EVENTS) == ()
    assert len(problems(CODEBOOK, _filled("Target", cluster_id=99), SPANS, EVENTS, {})) == 1


@pytest.mark.parametrize(
    ("label", "head", "tail", "found"),
    [
        ("Lives in", 2, 1, []),
        ("Lives in", 2, 60, []),
        ("Near", 1, 2, []),
        ("Near", 2, 1, []),
        ("Same", 60, 1, []),
        (
            "Lives in",
            1,
            2,
            [
                ("head", "The head of Lives in has to be Person, not Place."),
                ("tail", "The tail of Lives in has to be Place or Attack, not Person."),
            ],
        ),
        ("Near", 1, 3, [("tail", "The tail of Near has to be Person, not Place.")]),
        ("Same", 1, 1, [("tail", "Same joins an annotation with itself.")]),
        ("Same", 77, 1, [("head", "The head of Same is not in this document.")]),
        ("Far", 1, 2, [(None, "“Far” is no label of the codebook.")]),
    ],
)
def test_ends_of_relations(label: str, head: int, tail: int, found: list[tuple[str | None, str]]) -> None:
    assert _messages(Relation(80, 9, label, head, tail)) == found


def test_attributes_of_clusters() -> None:
    assert _messages(replace(CLUSTERS[70], attributes=(("side", "state"),))) == []
    assert _messages(replace(CLUSTERS[70], attributes=(("side", "none"), ("size", "2")))) == [
        ("side", "side takes state or rebel, not “none”."),
        ("size", "A cluster has no attribute “size”."),
    ]


def test_answers() -> None:
    assert answer_fault(CODEBOOK, "relevant", "true") is None
    assert answer_fault(CODEBOOK, "relevant", "yes") == "relevant takes true or false, not “yes”."
    assert answer_fault(CODEBOOK, "quality", "clear;late") is None
    assert answer_fault(CODEBOOK, "quality", "good") == "quality takes clear, vague or late, not “good”."
    assert answer_fault(CODEBOOK, "topic", "war") == "“topic” is no document label of the codebook."
    assert answer_fault(Codebook("c"), NO_EVENT, "true") is None


def test_an_attribute_applies_where_its_condition_does() -> None:
    attack = CODEBOOK.events[0]
    modality, hedge, hedged_by = attack.attributes
    assert applies(modality, (), attack) and not applies(hedge, (), attack)
    assert applies(hedge, [("modality", "alleged")], attack)
    assert not applies(hedged_by, [("hedge", "weak")], attack)
    assert applies(hedged_by, [("hedge", "weak"), ("modality", "alleged")], attack)
    swapped = replace(modality, default="alleged")
    assert applies(hedge, (), replace(attack, attributes=(swapped, hedge)))
    assert not applies(hedge, (), replace(attack, attributes=(hedge,)))


def test_one_of_several_choices_fulfils_a_condition() -> None:
    codebook = loads(
        'name = "c"\n[[cluster_attribute]]\nname = "mode"\nkind = "choices"\nchoices = ["a", "b"]\n'
        '[[cluster_attribute]]\nname = "why"\nkind = "text"\nwhen = { mode = ["b"] }\n'
    )
    why = codebook.cluster_attributes[1]
    assert applies(why, [("mode", "a;b")], codebook) and not applies(why, [("mode", "a")], codebook)


def test_values_that_fit_a_role() -> None:
    _, _, weapon, claim, loss, effect, old = CODEBOOK.events[0].roles
    assert value_fits(weapon, "gun", has_words=False) and not value_fits(weapon, "shells", has_words=True)
    assert value_fits(claim, "x", has_words=True) and not value_fits(claim, "x", has_words=False)
    assert value_fits(loss, "x", has_words=True) and value_fits(loss, "USD 5", has_words=False)
    assert not value_fits(effect, "x", has_words=True) and value_fits(old, "x", has_words=False)


def test_a_retired_label_is_kept_and_not_offered() -> None:
    town = CODEBOOK.find("entity", "Town")
    assert town is not None and town not in CODEBOOK.offered("entity") and town in CODEBOOK.entities
    assert _messages(SPANS[4]) == []
