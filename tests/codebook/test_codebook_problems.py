"""What an annotation still lacks, in the words an analyst reads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.codebook import (
    Attribute,
    Codebook,
    Label,
    problems,
    starter,
)
from annotator.model import Argument, Event, Span, Words

CODEBOOK = starter("conflict-events")
SPANS = {
    1: Span(1, 9, "Place", ((0, 5),), "Idlib"),
    2: Span(2, 9, "Person", ((6, 12),), "Daskal"),
    3: Span(3, 9, "State", ((13, 20),), "Turkey", attributes=(("mention", "NAM"),)),
    4: Span(4, 9, "Time", ((21, 28),), "Tuesday"),
    5: Span(5, 9, "Time", ((30, 35),), "night"),
}
WORDS = Words(((40, 46),), "shells")


def _event(label: str, *arguments: Argument, pairs: tuple[tuple[str, str], ...] = ()) -> Event:
    return Event(50, 9, label, (WORDS,), arguments, pairs)


def _argument(role: str, span: int | None = None, event: int | None = None, value: str | None = None) -> Argument:
    return Argument(99, 50, role, span_id=span, filler_event_id=event, value=value)


def _messages(annotation: Span | Event, events: dict[int, Event] | None = None) -> list[tuple[str | None, str]]:
    found = problems(CODEBOOK, annotation, SPANS, events or {})
    return [(problem.role_or_attribute, problem.message) for problem in found]


def test_a_finished_annotation_has_no_problems() -> None:
    strike = replace(_event("Shelling"), id=60)
    clash = _event(
        "Armed clash",
        _argument("Attacker", 3),
        _argument("Place", 1),
        _argument("Killed", value=">=6"),
        _argument("Time", value="2020-02-12"),
        pairs=(("polarity", "negative"),),
    )
    threat = _event(
        "Threat", _argument("Speaker", 2), _argument("Threatened act", event=60), _argument("Condition", value="if hit")
    )
    assert _messages(SPANS[3]) == []
    assert _messages(clash) == []
    assert _messages(threat, {60: strike}) == []
    assert _messages(_event("Shelling", _argument("Place", value="Idlib, by the headline"))) == []


@pytest.mark.parametrize(
    ("event", "role", "message"),
    [
        (_event("Armed clash"), "Attacker", "Attacker is required and still empty."),
        (_event("Shelling", _argument("Place", 2)), "Place", "Place takes Place or Facility, not Person."),
        (_event("Shelling", _argument("Place", event=60)), "Place", "Place takes Place or Facility, not Talks."),
        (
            _event("Shelling", replace(_argument("Place", value="Idlib"), words=Words(((0, 5),), "Idlib"))),
            "Place",
            "Place takes Place or Facility, not a value without a label.",
        ),
        (
            _event("Shelling", _argument("Killed", value="dozens")),
            "Killed",
            "Killed takes a number such as 51, 6..8, >=6 or ~100, not “dozens”.",
        ),
        (
            _event("Shelling", _argument("Killed", 1)),
            "Killed",
            "Killed takes Number, Person or a number such as 51, 6..8, >=6 or ~100, not Place.",
        ),
        (_event("Shelling", _argument("Time", 4), _argument("Time", 5)), "Time", "Time takes one filler and has 2."),
        (_event("Shelling", _argument("Agent", 3)), "Agent", "Shelling has no role “Agent”."),
        (
            _event("Shelling", _argument("Target", 77)),
            "Target",
            "Target is filled by an annotation that is not in this document.",
        ),
        (
            _event("Displacement", _argument("Displaced", value="4500"), _argument("Cause", 1)),
            "Cause",
            "Cause takes any event, not Place.",
        ),
        (
            _event("Displacement", _argument("Displaced", value="4500"), _argument("Cause", event=50)),
            "Cause",
            "Cause is filled by the event itself.",
        ),
        (
            _event("Shelling", pairs=(("polarity", "maybe"),)),
            "polarity",
            "polarity takes positive or negative, not “maybe”.",
        ),
        (_event("Shelling", pairs=(("mood", "bad"),)), "mood", "Shelling has no attribute “mood”."),
        (_event("Clash"), None, "“Clash” is no label of the codebook."),
    ],
)
def test_a_problem_stands_beside_its_role(event: Event, role: str | None, message: str) -> None:
    assert _messages(event, {60: replace(_event("Talks"), id=60)}) == [(role, message)]


def test_a_span_is_checked_for_label_and_attributes() -> None:
    assert _messages(replace(SPANS[3], attributes=(("mention", "name"),))) == [
        ("mention", "mention takes NAM, NOM or PRO, not “name”.")
    ]
    assert _messages(replace(SPANS[3], label="Shelling")) == [(None, "“Shelling” is no label of the codebook.")]


def test_words_and_clusters_fill_roles_too() -> None:
    words = Argument(99, 50, "Killed", words=Words(((0, 2),), "51"))
    cluster = Argument(98, 50, "Target", cluster_id=70)
    assert _messages(_event("Shelling", words, cluster)) == []
    assert _messages(_event("Shelling", replace(words, role="Target")))[0][0] == "Target"


@pytest.mark.parametrize(
    ("attribute", "good", "bad"),
    [
        (Attribute("a", "flag"), "true", "yes"),
        (Attribute("a", "number"), "~5", "five"),
        (Attribute("a", "choices", ("x", "y")), "y;x", "x;z"),
        (Attribute("a", "choice", ("x", "y")), "x", ""),
    ],
)
def test_attribute_values_are_checked_by_kind(attribute: Attribute, good: str, bad: str) -> None:
    codebook = Codebook("c", labels=(Label("entity", "Place", attributes=(attribute,)),))
    span = SPANS[1]
    assert problems(codebook, replace(span, attributes=(("a", good),)), {}, {}) == ()
    assert len(problems(codebook, replace(span, attributes=(("a", bad),)), {}, {})) == 1
