"""What is written reads back the same."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codebook import (
    ATTRIBUTE_KINDS,
    COUNTS,
    KINDS,
    VALUE_KINDS,
    Attribute,
    Codebook,
    Condition,
    Example,
    Kind,
    Label,
    Role,
    check,
    dumps,
    loads,
    sha256,
    starter,
)
from annotator.errors import CodebookError
from annotator.model import NO_EVENT

LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
NAMES = st.text(LETTERS, min_size=1, max_size=14).filter(lambda name: name == name.strip() != "*")
PROSE = st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=20), max_size=3).map('\n\t"\\'.join)
COLORS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
KEY_CHARACTERS = st.characters().filter(
    lambda c: c.isprintable() and not c.isspace() and unicodedata.category(c) != "Cs"
)


@st.composite
def attributes(draw: st.DrawFn, name: str, asked: tuple[Attribute, ...] = ()) -> Attribute:
    """An attribute; now and then only where one of `asked` has some of its values."""
    kind = draw(st.sampled_from(ATTRIBUTE_KINDS))
    chosen = st.lists(NAMES.filter(lambda choice: ";" not in choice), min_size=1, max_size=3, unique=True)
    choices = tuple(draw(chosen)) if kind.startswith("choice") else ()
    default = draw(st.none() | DEFAULTS.get(kind, st.sampled_from(choices or ("",))))
    when = draw(st.none() | st.sampled_from(asked).flatmap(conditions)) if asked else None
    return Attribute(name, kind, choices, default, draw(PROSE), when, draw(st.booleans()))


DEFAULTS: dict[str, st.SearchStrategy[str]] = {
    "flag": st.sampled_from(["true", "false"]),
    "number": st.sampled_from(["5", "6..8", "~100"]),
    "text": PROSE,
}


def conditions(asked: Attribute) -> st.SearchStrategy[Condition]:
    values = {"flag": st.sampled_from(["true", "false"]), "number": st.sampled_from(["5", "~6"]), "text": NAMES}
    drawn = st.lists(values.get(asked.kind, st.sampled_from(asked.choices or ("",))), min_size=1, unique=True)
    return drawn.map(lambda values: Condition(asked.name, tuple(values)))


@st.composite
def attribute_lists(draw: st.DrawFn, others: tuple[Attribute, ...] = ()) -> tuple[Attribute, ...]:
    names = draw(st.lists(NAMES.filter(lambda name: name != "unsure"), max_size=3, unique=True))
    found: tuple[Attribute, ...] = ()
    for name in names:
        if name not in {other.name for other in others}:
            found += (draw(attributes(name, others + found)),)
    return tuple(draw(st.permutations(found)))


@st.composite
def role_lists(
    draw: st.DrawFn, entities: list[str], events: list[str], shared: tuple[Attribute, ...]
) -> tuple[Role, ...]:
    def some(names: list[str]) -> tuple[str, ...]:
        return tuple(draw(st.lists(st.sampled_from([*names, "*"]), max_size=3, unique=True)))

    roles = []
    for name in draw(st.lists(st.sampled_from(["Target", "Place"]) | NAMES, max_size=3, unique=True)):
        kinds = tuple(draw(st.lists(st.sampled_from(VALUE_KINDS), max_size=2, unique=True)))
        role = Role(name, draw(PROSE), some(entities), some(events), kinds, draw(st.sampled_from(COUNTS)))
        choices = tuple(draw(st.lists(NAMES, min_size=1, max_size=2, unique=True))) if "choice" in kinds else ()
        own = draw(st.just(()) | attribute_lists(shared))
        flags = draw(st.booleans()), draw(st.booleans())
        roles.append(replace(role, choices=choices, clusters=flags[0], attributes=shared + own, retired=flags[1]))
    return tuple(roles)


EXAMPLES = st.lists(st.builds(Example, PROSE.filter(bool), st.just("") | PROSE), max_size=3).map(tuple)
SENTENCES = st.lists(PROSE.filter(bool), max_size=3).map(tuple)


@st.composite
def labels_of(draw: st.DrawFn, kind: Kind, name: str, shared: tuple[Attribute, ...]) -> Label:
    """A label with what any label has."""
    short = draw(st.just("") | NAMES.filter(lambda short: len(short) <= 12))
    own = draw(attribute_lists(shared))
    label = Label(kind, name, short, draw(COLORS), "", draw(PROSE), draw(EXAMPLES), shared + own)
    return replace(label, do=draw(SENTENCES), dont=draw(SENTENCES), retired=draw(st.booleans()))


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    names = {kind: draw(st.lists(NAMES, max_size=3, unique=True)) for kind in KINDS}
    keys = iter(draw(st.lists(KEY_CHARACTERS, min_size=6, max_size=6, unique=True)))
    ends = st.lists(st.sampled_from(["*", *names["entity"], *names["event"]]), max_size=3, unique=True).map(tuple)
    of_roles = draw(attribute_lists())
    labels = []
    for kind in KINDS:
        shared = draw(attribute_lists())
        for name in names[kind]:
            label = draw(labels_of(kind, name, shared))
            if kind in ("entity", "event") and draw(st.booleans()):
                label = replace(label, key=next(keys))
            if kind == "event":
                label = replace(label, roles=draw(role_lists(names["entity"], names["event"], of_roles)))
            if kind == "relation":
                label = replace(label, heads=draw(ends), tails=draw(ends), symmetric=draw(st.booleans()))
            if kind == "document" and name != NO_EVENT:
                label = replace(label, answer=draw(st.none() | attributes(name)))
            labels.append(label)
    return Codebook(draw(NAMES), draw(PROSE), draw(PROSE), tuple(labels), draw(attribute_lists()))


@settings(max_examples=150, deadline=None)
@given(codebooks())
def test_what_is_written_reads_back_the_same(codebook: Codebook) -> None:
    text = dumps(codebook)
    assert loads(text) == codebook
    assert dumps(loads(text)) == text


OLDER = {
    "conflict-events": "35f844185f8db58a7debc875969c3608fdc8763097f81efdf392a954fb79a934",
    "entities": "eedb28f1cb85f58989a24277d412af6f47e8626e0b83b2fdff0e3cfa2a440b2a",
    "blank": "d52be96d1e22e99227267fe5964ec8a111434cda42a0c616fca7d1385d9e02f7",
}


@pytest.mark.parametrize("name", OLDER)
def test_a_codebook_keeps_the_hash_that_older_exports_name(name: str) -> None:
    assert sha256(starter(name)) == OLDER[name]


def test_what_labels_share_is_written_once() -> None:
    text = dumps(starter("conflict-events"))
    assert text.count('name = "polarity"') == 1
    assert text.count('entities = ["Place", "Facility"]\ndefinition = "Where it happens') == 0
    assert text.count("Where it happens") == 1
    assert text.count("[[role]]") > 10


def test_what_roles_share_is_written_once() -> None:
    basis = Attribute("basis", "choice", ("stated", "inferred"))
    armed = Attribute("armed", "flag", when=Condition("basis", ("stated",)))
    target, place = Role("Target", attributes=(basis, armed)), Role("Place", attributes=(basis,))
    events = (Label("event", "Raid", roles=(target, place)), Label("event", "Talk", roles=(target,)))
    text = dumps(Codebook("c", labels=events))
    assert (text.count('"basis"'), text.count('"armed"'), text.count("[[role_attribute]]")) == (1, 1, 1)
    assert text.count('"Target"') == 3 and 'when = { basis = ["stated"] }' in text


def test_one_plain_example_is_written_as_ever() -> None:
    label = Label("entity", "Place", examples=(Example("In [Idlib]."),))
    assert 'example = "In [Idlib]."' in dumps(Codebook("c", labels=(label,)))
    pinned = replace(label, examples=(*label.examples, Example("At [Nayrab].", "doc-1")))
    text = dumps(Codebook("c", labels=(pinned,)))
    assert '  "In [Idlib].",\n  { text = "At [Nayrab].", document = "doc-1" },\n' in text


def test_an_answer_goes_by_the_name_of_its_label() -> None:
    label = Label("document", "quality", answer=Attribute("", "choice", ("good", "bad"), definition="dropped"))
    assert label.answer == Attribute("quality", "choice", ("good", "bad"))
    assert replace(label, name="grade").answer == Attribute("grade", "choice", ("good", "bad"))
    assert Label("document", "seen", answer=Attribute("seen", "flag")).answer is None


def test_the_hash_names_the_content() -> None:
    one = starter("entities")
    assert sha256(one) == sha256(loads(dumps(one)))
    assert sha256(one) != sha256(replace(one, title="other"))
    assert len(sha256(one)) == 64


@pytest.mark.parametrize("name", ["", " Town", "To\x00wn", "To\nwn", "Tow\ud800n", "*"])
def test_check_refuses_what_a_file_may_not_hold(name: str) -> None:
    with pytest.raises(CodebookError) as caught:
        check(Codebook("c", labels=(Label("entity", name),)))
    assert (caught.value.source, caught.value.line) == ("", 0)
