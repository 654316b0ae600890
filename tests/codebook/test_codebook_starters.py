"""What the starter codebooks hold."""

from __future__ import annotations

from itertools import pairwise

import pytest

from annotator.codebook import (
    PALETTE,
    dumps,
    loads,
    starter,
    starters,
)
from annotator.errors import CodebookError


def test_the_starters_load_and_the_default_comes_first() -> None:
    assert starters() == ("conflict-events", "ace", "entities", "blank")
    for name in starters():
        codebook = starter(name)
        assert codebook.name == name
        assert loads(dumps(codebook)) == codebook
        assert all(label.definition and label.example for label in codebook.labels)


def test_an_unknown_starter_is_refused() -> None:
    with pytest.raises(CodebookError, match="There is no starter codebook “nope”; there are conflict-events, ace"):
        starter("nope")


def test_conflict_events() -> None:
    codebook = starter("conflict-events")
    names = "State, Armed group, Political body, Civilians, Person, Place, Facility, Weapon, Time, Number, Source"
    assert [label.name for label in codebook.entities] == names.split(", ")
    assert "".join(label.key for label in codebook.entities) == "1234567890q"
    keys = [label.key for label in codebook.events if label.key]
    assert len(codebook.events) == 25 and len(keys) == 21
    assert all(key.isalpha() and key.islower() and key.isascii() for key in keys)
    for event in codebook.events:
        assert {"Time", "Source"} < {role.name for role in event.roles}, event.name
        assert [attribute.name for attribute in event.attributes] == ["polarity", "modality"]
    used = {name for event in codebook.events for role in event.roles for name in role.entities}
    assert used == {label.name for label in codebook.entities}


def test_ace_has_the_types_of_ace_2005() -> None:
    codebook = starter("ace")
    assert (len(codebook.events), len(codebook.relations)) == (33, 18)
    roles = {role.name for event in codebook.events for role in event.roles}
    assert len(roles) == 35 and sum(role.startswith("Time-") for role in roles) == 8
    types = [label for label in codebook.entities if label.key]
    assert [label.name for label in types] == ["PER", "ORG", "LOC", "GPE", "FAC", "VEH", "WEA"]
    subtypes = [label.attribute("subtype") for label in types]
    assert [len(attribute.choices) for attribute in subtypes if attribute] == [3, 9, 7, 7, 5, 5, 9]
    born = codebook.find("event", "Life.Be-Born")
    assert born is not None and born.short == "BE-BORN"
    assert [attribute.name for attribute in born.attributes] == ["modality", "polarity", "genericity", "tense"]
    assert not any(label.key for label in codebook.events)


@pytest.mark.parametrize("name", ["conflict-events", "ace", "entities"])
def test_colours_are_readable_and_neighbours_differ(name: str) -> None:
    def luminance(color: str) -> float:
        parts = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
        red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    codebook = starter(name)
    colors = [label.color for label in codebook.labels if label.kind in ("entity", "event")]
    assert all(1.05 / (luminance(color) + 0.05) >= 4.5 for color in (*colors, *PALETTE))
    assert len({label.color for label in codebook.entities}) == len(codebook.entities)
    if name == "conflict-events":
        assert all(one != other for one, other in pairwise(colors))
