"""Codebooks that hypothesis draws, with all that a codebook can say."""

from __future__ import annotations

from dataclasses import replace

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
)
from annotator.model import NO_EVENT

LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
NAMES = st.text(LETTERS, min_size=1, max_size=8).filter(lambda name: name == name.strip() != "*")
PROSE = st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=8), max_size=2).map('\n\t"\\'.join)
COLORS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
KEY_CHARACTERS = st.characters(exclude_categories=("C", "Z"))
SAID = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=12)


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
    names = draw(st.lists(NAMES.filter(lambda name: name != "unsure"), max_size=2, unique=True))
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


EXAMPLES = st.lists(st.builds(Example, SAID, st.just("") | PROSE), max_size=3).map(tuple)
SENTENCES = st.lists(SAID, max_size=3).map(tuple)


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
