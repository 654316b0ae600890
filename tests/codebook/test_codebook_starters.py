"""What the starter codebooks hold."""

from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from annotator.codebook import PALETTE, Label, Role, dumps, loads, starter, starters
from annotator.errors import CodebookError

ROLES_OF_ACE = Path(__file__).parents[3] / "shared/corpora/ontologies/gen-arg/event_role_ACE.json"


def test_the_starters_load_and_the_default_comes_first() -> None:
    assert starters() == ("conflict-events", "ace", "plover", "acled", "entities", "blank")
    for name in starters():
        codebook = starter(name)
        assert codebook.name == name
        assert loads(dumps(codebook)) == codebook
        assert codebook.title and codebook.description
        assert all(label.definition and "[" in label.example for label in codebook.labels)


def test_an_unknown_starter_is_refused() -> None:
    with pytest.raises(CodebookError, match="There is no starter codebook “nope”; there are conflict-events, ace"):
        starter("nope")


def test_conflict_events() -> None:
    codebook = starter("conflict-events")
    names = "State, Armed group, Political body, Civilians, Person, Place, Facility, Weapon, Time, Number, Source"
    assert [label.name for label in codebook.entities] == names.split(", ")
    assert "".join(label.key for label in codebook.entities) == "1234567890q"
    keys = [label.key for label in codebook.events if label.key]
    assert len(codebook.events) == 27 and len(keys) == 23
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
    assert len([label for label in codebook.events if label.key]) == 25
    assert all(label.heads and label.tails for label in codebook.relations)
    assert {label.name.partition(".")[0] for label in codebook.relations if label.symmetric} == {"PER-SOC"}
    assert {kind for event in codebook.events for role in event.roles for kind in role.values} == {"date", "money"}


@pytest.mark.skipif(not ROLES_OF_ACE.is_file(), reason="the shared folder is not there")
def test_ace_has_the_roles_that_others_list() -> None:
    listed = json.loads(ROLES_OF_ACE.read_text(encoding="utf-8"))
    codebook = starter("ace")
    assert len(listed) == 33
    for name, found in listed.items():
        event = codebook.find("event", name.replace(":", "."))
        assert event is not None, name
        assert set(found["roles"]) <= {role.name for role in event.roles}, name


PLOVER = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"
MODES = {"CONSULT": 4, "RETREAT": 6, "REQUEST": 4, "ACCUSE": 3, "REJECT": 4, "THREATEN": 6, "PROTEST": 7, "SANCTION": 4,
         "MOBILIZE": 4, "COERCE": 10, "ASSAULT": 15}  # fmt: skip


def test_plover_has_its_types_modes_and_contexts() -> None:
    codebook = starter("plover")
    assert [event.name for event in codebook.events] == PLOVER.split()
    keys = [label.key for label in (*codebook.entities, *codebook.events)]
    assert all(keys) and len(set(keys)) == len(keys)
    modes = {event.name: event.attribute("mode") for event in codebook.events}
    assert {name: len(mode.choices) for name, mode in modes.items() if mode} == MODES
    assert {mode.kind for mode in modes.values() if mode} == {"choices"}
    for event in codebook.events:
        context, status = event.attribute("context"), event.attribute("status")
        assert context and status and (context.kind, len(context.choices), len(status.choices)) == ("choices", 37, 4)
        assert [role.name for role in event.roles][:5] == ["source", "recipient", "date", "enddate", "event_loc"]
        assert event.attributes[-2:] == (status, context), "the long list comes last"
    required = [event.name for event in codebook.events if _role(event, "recipient").required]
    assert required == ["COOPERATE", "AID", "SANCTION"]


def test_acled_has_its_sub_events_and_columns() -> None:
    codebook = starter("acled")
    types = Counter(event.name.partition(".")[0] for event in codebook.events)
    assert list(types.values()) == [3, 6, 3, 3, 2, 8] and sum(types.values()) == 25
    keys = [label.key for label in (*codebook.entities, *codebook.events)]
    assert all(keys) and len(set(keys)) == len(keys)
    columns = ["actor1", "assoc_actor_1", "actor2", "assoc_actor_2", "location", "event_date", "fatalities", "source"]
    codes = {"actor1": ["inter"], "actor2": ["inter"], "location": ["geo_precision"], "event_date": ["time_precision"]}
    for event in codebook.events:
        assert [role.name for role in event.roles] == columns
        for role in event.roles:
            assert [attribute.name for attribute in role.attributes] == codes.get(role.name, [])
        assert [attribute.name for attribute in event.attributes] == ["civilian_targeting", "notes", "tags"]
        assert _role(event, "actor2").required or event.name.startswith(
            ("Protests.Peaceful", "Explo", "Riots", "Strat")
        )


@pytest.mark.parametrize("name", ["plover", "acled"])
def test_counts_dates_and_places_are_values_of_their_kinds(name: str) -> None:
    kinds = {"dead": "number", "injured": "number", "arrested": "number", "size": "number", "fatalities": "number"}
    kinds |= {"date": "date", "enddate": "date", "event_date": "date", "event_loc": "place", "location": "place"}
    for event in starter(name).events:
        for role in event.roles:
            assert role.values == ((kinds[role.name],) if role.name in kinds else role.values), (event.name, role.name)
            assert role.name in kinds or set(role.values) <= {"text"}


def _role(event: Label, name: str) -> Role:
    found = event.role(name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", ["conflict-events", "ace", "plover", "acled", "entities"])
def test_colours_are_readable_and_neighbours_differ(name: str) -> None:
    def luminance(color: str) -> float:
        parts = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
        red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    codebook = starter(name)
    colors = [label.color for label in codebook.labels if label.kind in ("entity", "event")]
    assert all(1.05 / (luminance(color) + 0.05) >= 4.5 for color in (*colors, *PALETTE))
    assert len({label.color for label in codebook.entities}) == len(codebook.entities)
    if name in ("conflict-events", "plover", "acled"):
        assert all(one != other for one, other in pairwise(colors))
