"""Codebooks from brat's annotation.conf: every construct, its remarks, its refusals, and real files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.codebook import Attribute, Codebook, Role, dumps, loads
from annotator.errors import FormatError
from annotator.formats.brat_codebook import read
from annotator.formats.codebooks import read_codebook
from annotator.formats.css_colors import hex_color

BRAT = Path(__file__).parents[3] / "shared/corpora/brat"
REAL = {
    "brat-tutorial-news": (4, 10, 7),
    "brat-configurations/example-conf": (3, 9, 7),
    "brat-configurations/NIST-ACE-05": (8, 33, 18),
    "brat-configurations/Universal-Dependencies": (19, 0, 40),
}

CONF = """
# a comment
[entities]
Person
Organisation|ORG
!Place
\tCity
\t!Land
\t\tRegion
-----
Weapon <NORM>:wiki

[relations]
<PO>=Person|Organisation
Located  Arg1:<PO>, Arg2:Place
Alias    Arg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive
Alias    Arg1:Organisation, Arg2:Organisation
Anything Arg1:<ANY>, Arg2:<ENTITY>
<OVERLAP> Arg1:Person, Arg2:City, <OVL-TYPE>:contain

[events]
<WHO>=Person|Organisation
!Conflict
\tAttack   Attacker+:<WHO>, Target*:<WHO>|Place, Means?:Weapon, Place:City
\tClash    <INHERIT>, Side{2-3}:<WHO>, Side2{2}:<WHO>
Report   Reporter{1}:<WHO>, Content{0-1}:<EVENT>, Other{0-4}:<ANY>

[attributes]
Negation   Arg:<EVENT>
Certainty  Arg:<EVENT>, Value:High|Low, <DEFAULT>:High
Certainty  Arg:Person|Located, Value:Sure|Unsure
Age        Arg:Person|Place
"""
VISUAL = """
[labels]
Attack | An attack on someone | Attack | Att
Attacker | Who attacks
City | city
[drawing]
SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen
Person\tbgColor:#FC0, fgColor:white
City\tbgColor:LightBlue
Weapon\tbgColor:nocolour
Located\tcolor:#123456, bgColor:#ffffff
"""


def conf(text: str, visual: str = "") -> tuple[Codebook, list[str]]:
    """The codebook and the remarks."""
    codebook, remarks = read(text.encode(), "test", "annotation.conf", visual.encode() or None)
    assert loads(dumps(codebook)) == codebook
    return codebook, list(remarks)


def role(codebook: Codebook, event: str, name: str) -> Role:
    """A role that has to be there."""
    label = codebook.find("event", event)
    found = label and label.role(name)
    assert found is not None
    return found


def test_types_become_labels_and_groups_their_definition() -> None:
    codebook, _ = conf(CONF)
    assert [label.name for label in codebook.entities] == ["Person", "Organisation", "City", "Region", "Weapon"]
    assert [label.name for label in codebook.events] == ["Attack", "Clash", "Report"]
    assert [label.name for label in codebook.relations] == ["Located", "Alias", "Anything"]
    told = {label.name: label.definition for label in codebook.entities}
    assert told["Organisation"] == "ORG."
    assert told["City"] == "Under Place."
    assert told["Region"] == "Under Place – Land."


def test_roles_with_their_counts_and_fillers() -> None:
    codebook, _ = conf(CONF)
    attack = codebook.find("event", "Attack")
    assert attack is not None
    assert attack.roles == (
        Role("Attacker", "", ("Person", "Organisation"), count="1..n"),
        Role("Target", "", ("Person", "Organisation", "City", "Region"), count="0..n"),
        Role("Means", "", ("Weapon",), count="0..1"),
        Role("Place", "", ("City",), count="1"),
    )
    assert (role(codebook, "Report", "Reporter").count, role(codebook, "Report", "Content").count) == ("1", "0..1")
    assert role(codebook, "Report", "Content").events == ("*",)
    anything = role(codebook, "Report", "Other")
    assert (anything.entities, anything.events, anything.count) == (("*",), ("*",), "0..n")


def test_a_type_inherits_the_arguments_of_the_one_above() -> None:
    text = "[entities]\nA\n[events]\nUp  X:A, Y?:A\n\tDown  <INHERIT>, Z:A\n"
    codebook, remarks = conf(text)
    down = codebook.find("event", "Down")
    assert down is not None and [role.name for role in down.roles] == ["X", "Y", "Z"]
    assert remarks == []


def test_relations_have_ends_and_may_be_symmetric() -> None:
    codebook, _ = conf(CONF)
    located, alias, anything = codebook.relations
    assert (located.heads, located.tails) == (("Person", "Organisation"), ("City", "Region"))
    assert (alias.heads, alias.tails, alias.symmetric) == (("Person", "Organisation"),) * 2 + (True,)
    entities = tuple(label.name for label in codebook.entities)
    assert (anything.heads, anything.tails, anything.symmetric) == ((), entities, False)


def test_attributes_go_to_the_labels_they_are_for() -> None:
    codebook, _ = conf(CONF)
    attack, person, city = (codebook.find("event", "Attack"), *map(codebook.find, ["entity"] * 2, ["Person", "City"]))
    assert attack and person and city
    assert attack.attributes == (
        Attribute("Negation", "flag"),
        Attribute("Certainty", "choice", ("High", "Low"), "High"),
    )
    assert [attribute.name for attribute in person.attributes] == ["Certainty", "Age"]
    assert [attribute.name for attribute in city.attributes] == ["Age"]
    assert [attribute.name for attribute in codebook.relations[0].attributes] == ["Certainty"]


def test_what_is_left_out_is_said_with_its_lines() -> None:
    _, remarks = conf(CONF)
    assert remarks == [
        "Line 11: “<NORM>” was left out.",
        "Line 16: That a relation is “transitive” was left out.",
        "Line 17: Alias stands there twice; the two became one label.",
        "Line 19: What may overlap was left out: here all annotations may.",
        "Line 25: Side takes 2 to 3 in brat; here it takes one or more.",
        "Line 25: Side2 takes 2 in brat; here it takes one or more.",
        "Line 26: Other takes 0 to 4 in brat; here it takes any number.",
    ]


def test_visual_conf_gives_colours_short_names_and_titles() -> None:
    codebook, remarks = conf(CONF, VISUAL)
    colors = {label.name: label.color for label in codebook.labels}
    assert (colors["Person"], colors["City"], colors["Located"]) == ("#ffcc00", "#add8e6", "#123456")
    attack = codebook.find("event", "Attack")
    assert attack is not None
    assert (attack.short, attack.definition) == ("ATTACK", "An attack on someone. Under Conflict.")
    assert role(codebook, "Attack", "Attacker").definition == "Who attacks."
    assert "visual.conf: “nocolour” is no colour that is known; another was taken." in remarks
    broken, remarks = (
        read(CONF.encode(), "test", visual=b"\x89PNG\0\0")[0],
        read(CONF.encode(), "test", visual=b"\0a\0\0b")[1],
    )
    assert broken == conf(CONF)[0]
    assert any(remark.startswith("visual.conf was left out. ") for remark in remarks)


def test_unknown_types_sections_and_arguments_are_left_out() -> None:
    text = (
        "[entities]\nA\n[events]\nE X:TODO, Y:A|TODO, Z:<FOO>\nF X:TODO\n[new]\nthing a:b\n[attributes]\nunsure Arg:A\n"
    )
    codebook, remarks = conf(text)
    assert role(codebook, "E", "X") == Role("X", count="1")
    assert role(codebook, "E", "Y").entities == ("A",)
    assert remarks == [
        "Lines 4 and 5: “TODO” is no type of this file; where it stands alone, anything may.",
        "Lines 4 and 5: Nothing is left of what X takes, so it takes anything.",
        "Line 4: “<FOO>” is no type of this file; where it stands alone, anything may.",
        "Line 4: Nothing is left of what Z takes, so it takes anything.",
        "Line 9: The attribute unsure was left out: every annotation can be so marked.",
        "The section “new” has no meaning here and was left out.",
    ]


def test_attributes_with_a_sign_for_each_value_as_brat_once_had_them() -> None:
    text = "[events]\nE\n[attributes]\n!Level Arg:<EVENT>, L1:➊, L2:➋, <DEFAULT>:L2, <GLYPH-POS>:left\n!Odd Arg:E\n"
    codebook, remarks = conf(text)
    assert codebook.events[0].attributes == (
        Attribute("Level", "choice", ("L1", "L2"), "L2", retired=True),
        Attribute("Odd", "flag", retired=True),
    )
    assert remarks == ["Line 4: “<GLYPH-POS>” was left out."]


def test_arguments_of_relations_are_named_in_the_definition() -> None:
    codebook, remarks = conf("[entities]\nA\nB\n[relations]\nR Part:A, Whole:B, Via:B\nS Arg1:A\n")
    assert [(label.heads, label.tails) for label in codebook.relations] == [(("A",), ("B",)), (("A",), ())]
    assert [label.definition for label in codebook.relations] == ["From Part to Whole.", ""]
    assert remarks == ["Line 5: A relation joins two annotations; its further arguments were left out."]


def test_an_attribute_that_stands_twice_has_the_values_of_both() -> None:
    codebook, remarks = conf("[entities]\nA\n[attributes]\nK Arg:A, Value:x|y\nK Arg:<ENTITY>, Value:y|z\n")
    assert codebook.entities[0].attributes == (Attribute("K", "choice", ("x", "y", "z")),)
    assert remarks == ["Line 5: The attribute K stands there twice; its values were put together."]


def test_names_with_blanks_as_brat_once_had_them() -> None:
    codebook, _ = conf("[spans]\nA\n[events]\nBig one\tRole one:A, R:B\n")
    assert [label.name for label in codebook.events] == ["Big one"]
    assert [role.name for role in codebook.events[0].roles] == ["Role one", "R"]


def test_windows_line_ends_and_a_byte_order_mark() -> None:
    plain, _ = conf(CONF, VISUAL)
    data = b"\xef\xbb\xbf" + CONF.replace("\n", "\r\n").encode()
    assert read(data, "test", visual=VISUAL.replace("\n", "\r\n").encode())[0] == plain


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("Person\n", 1, "“Person” stands before the first section, such as [entities]."),
        ("[entities]\n", 0, "The file names no type below [entities] or [events]"),
        ("[relations]\nR Arg1:A, Arg2:B\n", 0, "The file names no type below [entities] or [events]"),
        ("[entities]\nA B\n", 2, "“B” is not written as a name, a colon and what it takes"),
        ("[events]\nE Arg1:\n", 2, "“Arg1:” is not written as"),
        ("[events]\nE Arg{2-}:A\n", 2, "“Arg{2-}” is no argument"),
        ("[events]\nE Arg{3-2}:A\n", 2, "“Arg{3-2}” can never be filled"),
        ("[events]\nE Arg{0}:A\n", 2, "“Arg{0}” can never be filled"),
        ("[entities]\n<ENTITY>=A|B\n", 2, "<ENTITY> means something to brat"),
        ("[entities]\nA\n!\n", 3, "“!” names no type."),
        ("[entities]\n|\n", 2, "“|” names no type."),
        ("[entities]\n*\n", 2, "which stands for every label"),
        ("[entities]\nA\n[attributes]\nX Value:a|b\n", 4, "The attribute “X” does not say what it is for"),
        ("[entities]\nA\n[attributes]\nX Arg:A, Value:a|b\x07\n", 0, ""),
    ],
)
def test_what_is_refused_and_where(text: str, line: int, message: str) -> None:
    with pytest.raises(FormatError) as refusal:
        read(text.encode(), "test", "a.conf")
    assert (refusal.value.source, refusal.value.line) == ("a.conf", line)
    assert message in refusal.value.message


def _many(line: str, count: int) -> str:
    return "".join(f"{line.format(number)}\n" for number in range(count))


@pytest.mark.parametrize(
    "text",
    [
        "[entities]\n" + _many("T{}", 4000),
        "[entities]\nA\n"
        + "<a>=A|A\n"
        + "".join(f"<{'a' * n}>=<{'a' * (n - 1)}>|<{'a' * (n - 1)}>\n" for n in range(2, 60)),
        "[entities]\nA\n[events]\nE X:A\n" + "".join("\t" * n + f"E{n} <INHERIT>, <INHERIT>\n" for n in range(1, 40)),
        "[entities]\n!G\n" + _many("\tT{}", 2500) + "[events]\n" + _many("E{} X:G, Y:G", 400),
        "[entities]\n" + _many("T{}", 1500) + "[attributes]\n" + _many("A{} Arg:<ENTITY>", 1400),
        "[entities]\n" + _many("<m{}>=x", 0) + "".join(f"<{'m' * n}>=x\n" for n in range(1, 300)),
        "[entities]\nA" + " " * 3_000_000,
        "[entities]\nA\n[events]\nE " + ",".join(f"R{n}:A" for n in range(600)),
    ],
    ids=["types", "macros", "inherit", "groups", "attributes", "many macros", "size", "arguments"],
)
@pytest.mark.timeout(20)
def test_a_file_that_would_grow_without_end_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        read(text.encode(), "test")


@given(st.text(alphabet="[]entis vr<>=|:,.!-#\t\n{}2?*+AB~é", max_size=80))
def test_any_text_gives_a_codebook_or_a_refusal(text: str) -> None:
    try:
        codebook, remarks = read(f"[entities]\nA\n{text}".encode(), "test")
    except FormatError as fault:
        assert fault.message
    else:
        assert loads(dumps(codebook)) == codebook
        assert all(remark.endswith(".") for remark in remarks)


@pytest.mark.parametrize("text", ["lightgreen", "LightGreen", " #90ee90 "])
def test_colours_by_name_and_number(text: str) -> None:
    assert hex_color(text) == "#90ee90"
    assert hex_color("#9cf") == "#99ccff"
    assert hex_color("lightgrey") == "#d3d3d3"
    assert [hex_color(other) for other in ("", "nocolour", "#12345", "#12345g", "darken")] == [""] * 5


@pytest.mark.skipif(not BRAT.is_dir(), reason="the shared folder is not there")
@pytest.mark.parametrize("folder", REAL)
def test_real_configurations(folder: str) -> None:
    codebook, remarks = read_codebook(BRAT / folder)
    assert (len(codebook.entities), len(codebook.events), len(codebook.relations)) == REAL[folder]
    assert codebook.name == folder.rpartition("/")[2]
    assert loads(dumps(codebook)) == codebook
    assert all(len(remark) < 250 for remark in remarks)
    assert ("tools.conf was left out." in remarks) == (BRAT / folder / "tools.conf").is_file()


@pytest.mark.skipif(not BRAT.is_dir(), reason="the shared folder is not there")
def test_the_configuration_of_the_tutorial() -> None:
    codebook, _ = read_codebook(BRAT / "brat-tutorial-news/annotation.conf")
    die = codebook.find("event", "Die")
    assert die is not None
    pog = ("Person", "Organization", "GPE")
    assert die.roles == (
        Role("Person-Arg", "Person.", ("Person",), count="1"),
        Role("Agent-Arg", "Agent.", pog, count="0..1"),
        Role("Place-Arg", "Place.", ("GPE",), count="0..1"),
    )
    assert [attribute.name for attribute in die.attributes] == ["Negation", "Confidence"]
    assert codebook.entities[0].color == "#ff821c"
    assert [label.name for label in codebook.relations if label.symmetric] == ["Alias"]
