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
    Label,
    Role,
    check,
    dumps,
    loads,
    sha256,
    starter,
)
from annotator.errors import CodebookError

LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
NAMES = st.text(LETTERS, min_size=1, max_size=14).filter(lambda name: name == name.strip() != "*")
PROSE = st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=20), max_size=3).map('\n\t"\\'.join)
COLORS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
KEY_CHARACTERS = st.characters().filter(
    lambda c: c.isprintable() and not c.isspace() and unicodedata.category(c) != "Cs"
)


@st.composite
def attributes(draw: st.DrawFn, name: str) -> Attribute:
    kind = draw(st.sampled_from(ATTRIBUTE_KINDS))
    chosen = st.lists(NAMES.filter(lambda choice: ";" not in choice), min_size=1, max_size=3, unique=True)
    choices = tuple(draw(chosen)) if kind.startswith("choice") else ()
    defaults = {
        "flag": st.sampled_from(["true", "false"]),
        "number": st.sampled_from(["5", "6..8", "~100"]),
        "text": PROSE,
    }
    default = draw(st.none() | defaults.get(kind, st.sampled_from(choices or ("",))))
    return Attribute(name, kind, choices, default, draw(PROSE))


@st.composite
def attribute_lists(draw: st.DrawFn) -> tuple[Attribute, ...]:
    names = draw(st.lists(NAMES.filter(lambda name: name != "unsure"), max_size=3, unique=True))
    return tuple(draw(attributes(name)) for name in names)


@st.composite
def role_lists(draw: st.DrawFn, entities: list[str], events: list[str]) -> tuple[Role, ...]:
    def some(names: list[str]) -> tuple[str, ...]:
        return tuple(draw(st.lists(st.sampled_from([*names, "*"]), max_size=3, unique=True)))

    names = draw(st.lists(st.sampled_from(["Target", "Place"]) | NAMES, max_size=3, unique=True))
    kinds = st.lists(st.sampled_from(VALUE_KINDS), max_size=2, unique=True).map(tuple)
    count = st.sampled_from(COUNTS)
    return tuple(Role(name, draw(PROSE), some(entities), some(events), draw(kinds), draw(count)) for name in names)


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    names = {kind: draw(st.lists(NAMES, max_size=3, unique=True)) for kind in KINDS}
    keys = iter(draw(st.lists(KEY_CHARACTERS, min_size=6, max_size=6, unique=True)))
    labels = []
    for kind in KINDS:
        shared = tuple(draw(attribute_lists()))
        for name in names[kind]:
            own = tuple(a for a in draw(attribute_lists()) if a.name not in {s.name for s in shared})
            labels.append(
                Label(
                    kind,
                    name,
                    draw(st.just("") | NAMES.filter(lambda short: len(short) <= 12)),
                    draw(COLORS),
                    next(keys) if kind in ("entity", "event") and draw(st.booleans()) else "",
                    draw(PROSE),
                    draw(PROSE),
                    shared + own,
                    draw(role_lists(names["entity"], names["event"])) if kind == "event" else (),
                )
            )
    return Codebook(draw(NAMES), draw(PROSE), draw(PROSE), tuple(labels))


@settings(max_examples=150, deadline=None)
@given(codebooks())
def test_what_is_written_reads_back_the_same(codebook: Codebook) -> None:
    text = dumps(codebook)
    assert loads(text) == codebook
    assert dumps(loads(text)) == text


def test_what_labels_share_is_written_once() -> None:
    text = dumps(starter("conflict-events"))
    assert text.count('name = "polarity"') == 1
    assert text.count('entities = ["Place", "Facility"]\ndefinition = "Where it happens') == 0
    assert text.count("Where it happens") == 1
    assert text.count("[[role]]") > 10


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
