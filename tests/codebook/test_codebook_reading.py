"""What a codebook file may say, and on which line a fault stands."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from textwrap import dedent

import pytest

from annotator import codebook as codebooks
from annotator.codebook import (
    PALETTE,
    Attribute,
    Condition,
    Example,
    Label,
    Role,
    dumps,
    loads,
)
from annotator.codebook.lines import Lines
from annotator.errors import CodebookError

SMALL = """\
# a comment with [[brackets]]
name = "small"
description = '''
[[entity]]
name = "not a label" '''

[[entity]]
name = "Place"
key = "2"
color = "#15803D"

[[entity]]
name = "Person"
short = "PER"
attributes = [{ name = "head", kind = "text" }]

[[entity_attribute]]
name = "mention"
choices = ["NAM", "NOM"]
default = "NAM"

[[role]]
name = "Target"
entities = ["Place", "Person"]
count = "1..n"
definition = "What is hit."

[[event]]
name = "Air.Strike"
roles = [
  "Target",  # the shared one
  { name = "Cause", events = ["*"], values = ["text"], count = "0..1" },
]

[[event]]
name = "Raid"
[[event.roles]]
name = "Target"
count = "0..n"
"""


def test_a_file_reads_as_written() -> None:
    codebook = loads(SMALL)
    mention = Attribute("mention", "choice", ("NAM", "NOM"), "NAM")
    target = Role("Target", "What is hit.", ("Place", "Person"), count="1..n")
    assert codebook.title == "small"
    assert codebook.entities == (
        Label("entity", "Place", "PLACE", "#15803d", "2", attributes=(mention,)),
        Label("entity", "Person", "PER", PALETTE[0], attributes=(mention, Attribute("head", "text"))),
    )
    strike, raid = codebook.events
    assert (strike.short, strike.color) == ("STRIKE", PALETTE[0])
    assert strike.roles == (target, Role("Cause", events=("*",), values=("text",), count="0..1"))
    assert raid.color != strike.color
    assert raid.roles == (replace(target, count="0..n"),)


def test_labels_are_found_by_name_kind_and_key() -> None:
    codebook = loads(SMALL)
    place = codebook.find("entity", "Place")
    assert place is not None and codebook.by_key("2") is place
    assert codebook.find("event", "Place") is None
    assert codebook.by_key("9") is None
    assert codebook.by_key("") is None
    strike = codebook.find("event", "Air.Strike")
    assert strike is not None and strike.role("Cause") is strike.roles[1]
    assert strike.role("Place") is None


RICH = """\
name = "rich"

[[event_attribute]]
name = "polarity"
choices = ["yes", "no"]
[[event_attribute]]
name = "mode"
choices = ["gun", "knife"]
only = ["Attack"]
[[event_attribute]]
name = "mode"
kind = "text"
only = ["Talk"]
retired = true
[[event_attribute]]
name = "doubt"
kind = "flag"
when = { polarity = ["no"] }

[[cluster_attribute]]
name = "side"
kind = "text"

[[role_attribute]]
name = "basis"
kind = "text"

[[role]]
name = "Agent"
values = ["choice", "words"]
choices = ["crowd", "police"]
clusters = false
attributes = [{ name = "armed", kind = "flag", when = { basis = ["seen"] } }]

[[event]]
name = "Attack"
roles = ["Agent", { name = "Place", retired = true }]
attributes = [{ name = "own", kind = "flag" }]
do = ["Mark what happened."]
dont = ["Mark what may happen.", "Mark games."]
examples = ["They [hit] it.", { text = "A [strike].", document = "d1" }]
[[event]]
name = "Talk"
retired = true
roles = [{ name = "Agent", attributes = [] }]
[[event]]
name = "Other"
example = "It [was]."

[[relation]]
name = "Part of"
heads = ["Attack"]
tails = ["*"]
symmetric = true

[[document]]
name = "relevance"
choices = ["yes", "no"]
default = "yes"
[[document]]
name = "seen"
kind = "flag"
"""


def test_a_rich_file_reads_as_written() -> None:
    codebook = loads(RICH)
    attack, talk, other = codebook.events
    polarity = Attribute("polarity", "choice", ("yes", "no"))
    doubt = Attribute("doubt", "flag", when=Condition("polarity", ("no",)))
    assert attack.attributes == (
        *(polarity, doubt, Attribute("mode", "choice", ("gun", "knife"))),
        Attribute("own", "flag"),
    )
    assert talk.attributes == (polarity, doubt, Attribute("mode", "text", retired=True))
    assert other.attributes == (polarity, doubt)
    basis = Attribute("basis", "text")
    armed = Attribute("armed", "flag", when=Condition("basis", ("seen",)))
    agent = Role("Agent", values=("choice", "words"), choices=("crowd", "police"), clusters=False)
    assert attack.roles == (
        replace(agent, attributes=(basis, armed)),
        Role("Place", attributes=(basis,), retired=True),
    )
    assert talk.roles == (replace(agent, attributes=(basis,)),)
    assert (attack.do, attack.dont) == (("Mark what happened.",), ("Mark what may happen.", "Mark games."))
    assert attack.examples == (Example("They [hit] it."), Example("A [strike].", "d1"))
    assert (other.example, other.examples) == ("It [was].", (Example("It [was]."),))
    assert (talk.retired, attack.retired) == (True, False)
    assert codebook.offered("event") == (attack, other)
    (part_of,) = codebook.relations
    assert (part_of.heads, part_of.tails, part_of.symmetric) == (("Attack",), ("*",), True)
    relevance, seen = codebook.documents
    assert relevance.answer == Attribute("relevance", "choice", ("yes", "no"), "yes")
    assert seen.answer is None
    assert codebook.cluster_attributes == (Attribute("side", "text"),)
    assert loads(dumps(codebook)) == codebook


def test_what_the_package_says_of_the_format_is_so() -> None:
    described = codebooks.__doc__ or ""
    text = dedent(described[described.index("    name =") : described.index("The TOML a project")])
    assert [label.name for label in loads(text).labels] == ["Place", "Person", "Shelling", "Located in", "quality"]


@pytest.mark.parametrize("default", ["8..6", "5" * 40, "~-1.5"])
def test_a_default_that_was_once_a_number_still_loads(default: str) -> None:
    text = f'name = "c"\n\n[[cluster_attribute]]\nname = "n"\nkind = "number"\ndefault = "{default}"\n'
    assert dumps(loads(text)) == text


def test_the_key_of_a_retired_label_is_free() -> None:
    text = 'name = "c"\n[[entity]]\nname = "A"\nkey = "a"\nretired = true\n[[event]]\nname = "B"\nkey = "a"\n'
    found = loads(text).by_key("a")
    assert found is not None and found.name == "B"


def test_a_byte_order_mark_and_windows_line_ends_are_read() -> None:
    assert loads("\ufeff" + SMALL.replace("\n", "\r\n")) == loads(SMALL)


ENTITY = 'name = "c"\n[[entity]]\nname = "Place"\n'
EVENT = ENTITY + '[[event]]\nname = "Raid"\n'
TWICE = '[[entity_attribute]]\nname = "a"\nkind = "text"\n' * 2

FAULTS = {
    "no name": ('title = "x"\n', 1, "The codebook has no name."),
    "syntax": ('name = "c"\ntitle "x"\n', 2, "Expected '='"),
    "syntax at the end": ('name = "c"\n\ntitle = """x', 3, "Unterminated string"),
    "key twice": ('name = "c"\nname = "d"\n', 2, "Cannot overwrite a value."),
    "NUL": ('name = "c"\ntitle = "a\x00"\n', 2, "Illegal character"),
    "escaped NUL": ('name = "c"\ntitle = "a\\u0000"\n', 2, "holds a character that cannot be shown (U+0000)"),
    "escaped control": (ENTITY + 'definition = "a\\u0007"\n', 4, "The definition holds a character"),
    "unknown key at the top": ('name = "c"\n\ncolour = 1\n', 3, "“colour” is no key of a codebook"),
    "unknown kind of table": ('name = "c"\n[[entitty]]\nname = "x"\n', 2, "“entitty” is no key"),
    "unknown key of a label": (ENTITY + 'colour = "#000000"\n', 4, "“colour” is no key of an [[entity]]"),
    "roles of an entity": (ENTITY + "roles = []\n", 4, "“roles” is no key"),
    "key of a relation": ('name = "c"\n[[relation]]\nname = "In"\nkey = "1"\n', 4, "“key” is no key of a [[relation]]"),
    "single brackets": ('name = "c"\n\n[entity]\nname = "x"\n', 3, "write [[entity]] in double brackets"),
    "no table": ('name = "c"\nentity = [\n  "Place",\n]\n', 3, "“Place” in entity has to be a table with a name."),
    "missing name": (ENTITY + '\n[[entity]]\nkey = "1"\n', 5, "This entity label has no name."),
    "empty name": ('name = "c"\n[[entity]]\nkey = "1"\nname = ""\n', 4, "The name is empty."),
    "name of blanks": ('name = "c"\n[[entity]]\nname = "  "\n', 3, "The name is empty."),
    "blank at the end": ('name = "c"\n[[entity]]\nname = "Place "\n', 3, "The name begins or ends with a blank."),
    "line break": ('name = "c"\n[[entity]]\nname = "Pl\\nace"\n', 3, "The name holds a line break"),
    "star": ('name = "c"\n[[entity]]\nname = "*"\n', 3, "The name may not be *"),
    "name is no text": ('name = "c"\n[[entity]]\nname = 3\n', 3, "The name has to be a text in quotes."),
    "name twice": (ENTITY + '[[entity]]\nkey = "1"\nname = "Place"\n', 6, "two entity labels named “Place”"),
    "clashing keys": (EVENT + 'key = "p"\n[[entity]]\nname = "x"\nkey = "p"\n', 6, "“p” is the key of “x” already."),
    "long key": (ENTITY + 'key = "ab"\n', 4, "The key “ab” has to be one character"),
    "blank key": (ENTITY + 'key = " "\n', 4, "has to be one character"),
    "colour": (ENTITY + 'color = "green"\n', 4, "“green” is no colour"),
    "short colour": (ENTITY + 'color = "#fff"\n', 4, "“#fff” is no colour"),
    "long short name": (ENTITY + 'short = "ABCDEFGHIJKLM"\n', 4, "has more than 12 characters"),
    "short name of blanks": (ENTITY + 'short = " "\n', 4, "The short name is empty."),
    "unsure": ('name = "c"\n[[event_attribute]]\nkind = "flag"\nname = "unsure"\n', 4, "can be marked unsure"),
    "kind of attribute": (
        'name = "c"\n[[entity_attribute]]\nname = "a"\nkind = "int"\n',
        4,
        "The kind has to be choice",
    ),
    "no choices": ('name = "c"\n\n[[entity_attribute]]\nname = "a"\n', 3, "needs choices"),
    "choices of a flag": (
        'name = "c"\n[[entity_attribute]]\nname = "a"\nkind = "flag"\nchoices = ["x"]\n',
        5,
        "kind flag has no choices",
    ),
    "choice twice": (
        'name = "c"\n[[entity_attribute]]\nname = "a"\nchoices = [\n "x",\n "y", "x"]\n',
        6,
        "“x” in choices stands there twice.",
    ),
    "choice with the separator": (
        'name = "c"\n[[entity_attribute]]\nname = "a"\nkind = "choices"\nchoices = ["x;y"]\n',
        5,
        "may hold no “;”",
    ),
    "default": (
        'name = "c"\n[[entity_attribute]]\nname = "a"\nchoices = ["x", "y"]\ndefault = "z"\n',
        5,
        "a takes x or y, not “z”.",
    ),
    "default that is no text": (
        'name = "c"\n[[entity_attribute]]\nname = "a"\nkind = "flag"\ndefault = true\n',
        5,
        "The default has to be a text in quotes.",
    ),
    "own attribute twice": (
        ENTITY + 'attributes = [\n  { name = "a", kind = "flag" },\n  { kind = "flag", name = "a" },\n]\n',
        6,
        "two attributes named “a”",
    ),
    "attribute shared and own": (
        ENTITY + 'attributes = [{ name = "a", kind = "flag" }]\n[[entity_attribute]]\nname = "a"\nkind = "flag"\n',
        4,
        "two attributes named “a”",
    ),
    "unknown filler": (
        EVENT + 'roles = [\n  { name = "Target" },\n  { name = "At", entities = ["Place", "Town"] },\n]\n',
        8,
        "“Town” is no entity label of this codebook.",
    ),
    "event as entity": (EVENT + 'roles = [{ name = "At", entities = ["Raid"] }]\n', 6, "“Raid” is no entity label"),
    "unknown event": (EVENT + '[[event.roles]]\nname = "At"\nevents = ["Place"]\n', 8, "“Place” is no event label"),
    "unknown value": (EVENT + 'roles = [{ name = "At", values = ["int"] }]\n', 6, "“int” is no kind of value"),
    "filler of a shared role": (
        'name = "c"\n[[role]]\nname = "At"\nentities = ["Town"]\n',
        4,
        "“Town” is no entity label",
    ),
    "count": (EVENT + '[[event.roles]]\nname = "At"\ncount = "2"\n', 8, "The count has to be 0..1, 1, 0..n or 1..n"),
    "count as a number": (EVENT + 'roles = [{ name = "At", count = 1 }]\n', 6, "The count has to be"),
    "unknown shared role": (EVENT + 'roles = [\n\n  "Target",\n]\n', 8, "There is no [[role]] named “Target”"),
    "role without a name": (EVENT + 'roles = [\n  { count = "1" },\n]\n', 7, "This role has no name."),
    "role twice": (
        EVENT + 'roles = [\n  { name = "At" },\n  { count = "1", name = "At" },\n]\n',
        8,
        "two roles named “At”",
    ),
    "unknown key of a role": (EVENT + 'roles = [{ name = "At", label = "x" }]\n', 6, "“label” is no key of a role"),
    "list that is none": (ENTITY + 'attributes = "mention"\n', 4, "“attributes” has to be a list"),
    "example and examples": (ENTITY + 'example = "a"\nexamples = ["b"]\n', 5, "either an example or a list"),
    "empty example": (ENTITY + 'examples = [\n  "a [b]",\n  "",\n]\n', 6, "A text in examples is empty."),
    "example without a text": (ENTITY + 'examples = [{ document = "d" }]\n', 4, "A text in examples is empty."),
    "key of an example": (ENTITY + 'examples = [{ text = "a", at = "d" }]\n', 4, "“at” is no key of an example"),
    "advice that is no text": (ENTITY + 'do = [\n  "Mark it.",\n  3,\n]\n', 6, "“3” in do is no text in quotes."),
    "retired in quotes": (ENTITY + 'retired = "yes"\n', 4, "“retired” has to be true or false, without quotes."),
    "heads of an entity": (ENTITY + "heads = []\n", 4, "“heads” is no key of an [[entity]]"),
    "unknown head": (
        EVENT + '[[relation]]\nname = "In"\nheads = ["Raid", "Town"]\n',
        8,
        "“Town” is no entity or event label of this codebook.",
    ),
    "answer of an entity": (ENTITY + 'kind = "flag"\n', 4, "“kind” is no key of an [[entity]]"),
    "answer without choices": ('name = "c"\n[[document]]\nname = "x"\nkind = "choice"\n', 2, "needs choices"),
    "answer to no event": (
        'name = "c"\n[[document]]\nname = "no event"\nchoices = ["x"]\n',
        2,
        "“no event” is said or not said",
    ),
    "only for nobody": (
        'name = "c"\n[[entity_attribute]]\nname = "a"\nkind = "text"\nonly = []\n',
        5,
        "names no label",
    ),
    "only for a stranger": (
        ENTITY + '[[entity_attribute]]\nname = "a"\nkind = "text"\nonly = ["Place", "Town"]\n',
        7,
        "“Town” is no such label",
    ),
    "only for a cluster": (
        'name = "c"\n[[cluster_attribute]]\nname = "a"\nkind = "text"\nonly = ["x"]\n',
        5,
        "“only” is no key of an attribute",
    ),
    "shared twice": (ENTITY + TWICE, 8, "two attributes named “a”"),
    "shared by all and by one": (ENTITY + TWICE + 'only = ["Place"]\n', 8, "two attributes named “a”"),
    "condition that is none": (
        ENTITY + 'attributes = [{ name = "a", kind = "text", when = ["x"] }]\n',
        4,
        "A condition names one attribute and its values",
    ),
    "condition without a value": (
        ENTITY + 'attributes = [{ name = "a", kind = "text", when = { b = [] } }]\n',
        4,
        "no value",
    ),
    "condition without its attribute": (
        ENTITY + '[[entity_attribute]]\nname = "a"\nkind = "text"\nwhen = { b = ["x"] }\n',
        7,
        "There is no attribute “b” beside “a” to look at.",
    ),
    "condition on no choice": (
        ENTITY
        + 'attributes = [\n  { name = "b", choices = ["x", "y"] },\n'
        + '  { name = "a", kind = "text", when = { b = ["z"] } },\n]\n',
        6,
        "“z” is no choice of “b”.",
    ),
    "condition on no flag": (
        'name = "c"\n[[cluster_attribute]]\nname = "b"\nkind = "flag"\n'
        + '[[cluster_attribute]]\nname = "a"\nkind = "text"\nwhen = { b = ["yes"] }\n',
        8,
        "b takes true or false, not “yes”.",
    ),
    "conditions in a circle": (
        ENTITY
        + 'attributes = [\n  { name = "b", kind = "text", when = { a = ["x"] } },\n'
        + '  { name = "a", kind = "text", when = { b = ["x"] } },\n]\n',
        5,
        "The condition of “b” turns in a circle.",
    ),
    "condition deep in a role": (
        EVENT
        + 'roles = [\n  { name = "At", attributes = [\n    { name = "b", kind = "flag" },\n'
        + '    { name = "a", kind = "text", when = { b = [\n      "true",\n      "maybe", ] } },\n  ] },\n]\n',
        9,
        "b takes true or false, not “maybe”.",
    ),
    "choices without the kind": (
        EVENT + 'roles = [{ name = "By", values = ["text"], choices = ["x"] }]\n',
        6,
        'Choices are of a role whose values hold "choice".',
    ),
    "kind without the choices": (EVENT + 'roles = [{ name = "By", values = ["choice"] }]\n', 6, "needs choices"),
    "clusters in quotes": (EVENT + 'roles = [{ name = "By", clusters = "no" }]\n', 6, "has to be true or false"),
    "attribute of all roles and of one": (
        EVENT
        + 'roles = [\n  { name = "At", attributes = [{ name = "a", kind = "flag" }] },\n]\n'
        + '[[role_attribute]]\nname = "a"\nkind = "flag"\n',
        7,
        "two attributes named “a”",
    ),
    "many digits": ("a = " + "1" * 5000, 0, "too many digits"),
    "nesting": ("a = " + "[" * 5000, 0, "nested too deep"),
    "endless key": ('name = "c"\n' + "a." * 5000 + "a = 1", 2, "too many dots"),
    "too large": ("#" * 2_000_001, 0, "larger than 2 MB"),
    "half a character": ('name = "c"\ntitle = "\ud800"\n', 2, "U+D800"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_is_named_with_its_line(case: str) -> None:
    text, line, message = FAULTS[case]
    with pytest.raises(CodebookError) as caught:
        loads(text, "my.toml")
    assert message in caught.value.message
    assert (caught.value.source, caught.value.line) == ("my.toml", line)
    assert str(caught.value).startswith(f"my.toml, line {line}: " if line else "my.toml: ")


def test_of_several_faults_the_first_in_the_file_is_named() -> None:
    with pytest.raises(CodebookError) as caught:
        loads('name = "c"\n[[event]]\nname = "a"\nkey = "xx"\n[[entity]]\nname = ""\n')
    assert caught.value.line == 4


def test_a_message_shows_nothing_that_acts_on_a_terminal() -> None:
    with pytest.raises(CodebookError) as caught:
        loads('name = "c"\n"\\u001b[2J' + "x" * 500 + '" = 1\n')
    assert "\x1b" not in caught.value.message
    assert len(caught.value.message) < 350


TRICKY = """\
a = 1  # [[no]] "header
b = [ # one
  1, [2, # two
  3],
  "x ] # }", '''
]''', { c = "}", d.e = [ "f" ] },
]
"quoted key" = QQQtwo " quotes "" \\QQQ inside""QQQ

[ g . h ]
when = 1979-05-27 07:32:00
[[f]]
k = ''''tis''''
[[f.g]]
[[f.g]]
x = true
[[f]]
[[f.g]]
y = +inf
""".replace("QQQ", '"' * 3)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("a",), 1),
        (("b", 0), 3),
        (("b", 1), 3),
        (("b", 1, 1), 4),
        (("b", 2), 5),
        (("b", 3), 5),
        (("b", 4, "c"), 6),
        (("b", 4, "d", "e", 0), 6),
        (("quoted key",), 8),
        (("g", "h"), 10),
        (("g", "h", "when"), 11),
        (("f", 0), 12),
        (("f", 0, "k"), 13),
        (("f", 0, "g", 0), 14),
        (("f", 0, "g", 1, "x"), 16),
        (("f", 1), 17),
        (("f", 1, "g", 0, "y"), 19),
        (("f", 1, "g", 0, "not there"), 18),
        (("nowhere", 3), 1),
    ],
)
def test_lines_are_found_in_any_toml(path: tuple[str | int, ...], line: int) -> None:
    assert tomllib.loads(TRICKY)
    assert Lines(TRICKY).of(path) == line
