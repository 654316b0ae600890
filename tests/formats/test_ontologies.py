"""Codebooks from lists of event types: JSON, tables, their refusals, and real files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.codebook import Codebook, Role, dumps, loads
from annotator.errors import FormatError
from annotator.formats.codebooks import read_codebook
from annotator.formats.ontologies import read_csv, read_json

GEN_ARG = Path(__file__).parents[3] / "shared/corpora/ontologies/gen-arg"


def of_json(value: Any) -> tuple[Codebook, tuple[str, ...]]:
    """The codebook of a list of types that is written out indented."""
    text = value if isinstance(value, str) else json.dumps(value, indent=1)
    codebook, remarks = read_json(text.encode(), "test", "types.json")
    assert loads(dumps(codebook)) == codebook
    return codebook, remarks


MEET = {
    "Contact.Contact.Meet": {
        "event_id": "x1",
        "template": "<arg1> met <arg2> about <arg3> in <arg4> place <arg9>",
        "keywords": ["meet", "talks"],
        "roles": ["Participant", "Participant", "Topic", "Place"],
        "role_types": [["per", "org"], ["org", "gpe"], ["event", "per"], ["loc", "gpe"]],
    },
    "Conflict.Attack.Unspecified": {"roles": ["Attacker"], "role_types": [["per"]]},
}


def test_types_roles_and_the_entities_that_fill_them() -> None:
    codebook, remarks = of_json(MEET)
    assert [label.name for label in codebook.entities] == ["per", "org", "gpe", "loc"]
    meet, attack = codebook.events
    assert meet.roles == (
        Role("Participant", entities=("per", "org", "gpe")),
        Role("Topic", entities=("per",), events=("*",)),
        Role("Place", entities=("loc", "gpe")),
    )
    assert meet.roles[0].many
    assert meet.definition == (
        "[Participant] met [Participant] about [Topic] in [Place] place <arg9>. Words such as meet, talks."
    )
    assert (meet.short, attack.short, attack.definition) == ("MEET", "ATTACK", "")
    assert remarks == (
        "Line 2: A role that stands there twice became one that takes several.",
        "Left out of the types: “event_id”.",
    )


def test_a_role_that_may_be_filled_by_anything_once_stays_so() -> None:
    codebook, _ = of_json({"E": {"roles": ["A", "A"], "role_types": [["per"], []]}})
    assert codebook.events[0].roles == (Role("A"),)


def test_other_ways_to_write_roles() -> None:
    codebook, remarks = of_json(
        {"Life:Die": ["Agent", "Victim"], "Life:Marry": {"roles": {"Person": ["per"], "Place": "loc"}}}
    )
    assert [label.name for label in codebook.events] == ["Life.Die", "Life.Marry"]
    assert codebook.events[0].roles == (Role("Agent"), Role("Victim"))
    assert codebook.events[1].roles == (Role("Person", entities=("per",)), Role("Place", entities=("loc",)))
    assert codebook.events[0].color == codebook.events[1].color
    assert remarks == ("Type:Subtype became Type.Subtype, so that the types stand in a tree.",)


def test_a_table() -> None:
    table = (
        "event_type,template,arg1,arg2,arg3,note\r\n"
        "life.die,<arg1> died at <arg2>,evt1arg01victim ,evt1arg02place,,x\r\n"
        "\r\n"
        'contact.meet,"<arg1>, or ""all"", met <arg2>",participant,participant,evt2arg03,\r\n'
    )
    codebook, remarks = read_csv(table.encode(), "test", "folder/types.csv")
    assert [label.name for label in codebook.events] == ["life.die", "contact.meet"]
    assert codebook.events[0].roles == (Role("victim"), Role("place"))
    assert codebook.events[0].definition == "[victim] died at [place]."
    assert codebook.events[1].roles == (Role("participant"), Role("evt2arg03"))
    assert codebook.description == "Read from types.csv."
    assert remarks == (
        "Line 4: A role that stands there twice became one that takes several.",
        "Columns left out: “note”.",
        "The file names no types of entities; anything may fill a role.",
    )
    assert read_csv(b"type\trole1\nA\tX\n", "t", "t.tsv")[0].events[0].roles == (Role("X"),)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "The file is no JSON"),
        ('{"A": ["x"],\n}', 2, "The file is no JSON"),
        ("[1]", 0, "The file is no object of event types"),
        ("{}", 0, "The file names no type of event."),
        ('{"A": NaN}', 0, "NaN is no JSON number."),
        ('{"A": [],\n "A": []}', 0, "The key “A” stands twice"),
        ('{"A": [],\n "B": 3}', 2, "“B”: It has to be a list of roles"),
        ('{"A": [],\n\n "B": {"role": []}}', 3, "“B”: It has to be a list of roles"),
        ('{"A": {"roles": [1]}}', 1, "“A”: “roles” has to be a list of texts."),
        ('{"A": {"roles": 7}}', 1, "“A”: “roles” has to be a list of texts."),
        ('{"A": {"roles": ["x"], "role_types": []}}', 1, "one item for each role"),
        ('{"A": {"roles": ["x"], "template": 1}}', 1, "“template” has to be a text."),
        ('{\n"A": [" "]}', 2, "The name “” is empty."),
        ('{"A:B": [],\n"A.B": []}', 2, "There are two types named “A.B”."),
        ('{"\\u0007": []}', 1, "The name “U+0007” holds a line break"),
        ('{"' + '\\"' * 40 + '": 1}', 1, "It has to be a list of roles"),
        ("[" * 100_000, 0, "nested too deeply"),
        ('{"A": ' + "9" * 5000 + "}", 1, "It has to be a list of roles"),
        (json.dumps({"A": [f"r{n}" for n in range(101)]}), 1, "more than a codebook can hold"),
        (json.dumps({f"A{n}": [] for n in range(3001)}), 1, "more than a codebook can hold"),
        ('{"A": []}' + " " * 2_000_000, 0, "larger than 2 MB"),
    ],
)
def test_what_json_is_refused_and_where(text: str, line: int, message: str) -> None:
    with pytest.raises(FormatError) as refusal:
        read_json(text.encode(), "test", "types.json")
    assert message in refusal.value.message
    assert (refusal.value.source, refusal.value.line) == ("types.json", line)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "The table has no column “event_type”"),
        ("text,label\n", 1, "The table has no column “event_type”"),
        ("event_type,arg1\n", 0, "The file names no type of event."),
        ("event_type,arg1\nA,x\n,y\n", 3, "The row names no event type."),
        ("event_type,arg1\nA,x,y\n", 2, "The row has 3 cells, the header 2."),
        ('event_type,arg1\nA,"x\n', 2, "The row cannot be read"),
        ("event_type,arg1\nA,x\nA,y\n", 3, "There are two types named “A”."),
    ],
)
def test_what_table_is_refused_and_where(text: str, line: int, message: str) -> None:
    with pytest.raises(FormatError) as refusal:
        read_csv(text.encode(), "test", "types.csv")
    assert message in refusal.value.message
    assert refusal.value.line == line


@pytest.mark.skipif(not GEN_ARG.is_dir(), reason="the shared folder is not there")
@pytest.mark.parametrize(
    ("name", "entities", "events", "several"),
    [
        ("event_role_ACE.json", 0, 33, ("Contact.Meet", "Entity")),
        ("event_role_KAIROS.json", 25, 51, ("Contact.Contact.Meet", "Participant")),
        ("aida_ontology_cleaned.csv", 0, 149, ("contact.negotiate.meet", "participant")),
    ],
)
def test_real_ontologies(name: str, entities: int, events: int, several: tuple[str, str]) -> None:
    codebook, remarks = read_codebook(GEN_ARG / name)
    assert (len(codebook.entities), len(codebook.events)) == (entities, events)
    assert codebook.name == Path(name).stem
    label = codebook.find("event", several[0])
    assert label is not None
    assert [role.many for role in label.roles if role.name == several[1]] == [True]
    assert any("stands there twice" in remark for remark in remarks)
    assert "<arg" not in "".join(label.definition for label in codebook.events)
    assert loads(dumps(codebook)) == codebook
