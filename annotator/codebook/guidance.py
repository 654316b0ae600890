"""What a codebook says of a label, in words: who reads it on a page, on paper or in a panel reads the same.

The words around what people wrote are handed in, because only the window knows the language it speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.codebook.records import ANY, SEPARATOR, Attribute, Codebook, Example, Label, Role, shared_attributes
from annotator.codebook.records import roles_of as _roles_of
from annotator.model import Fragments
from annotator.text import sentence_at, snap

_MARKED = re.compile(r"\[([^\[\]]*)\]")
_UNMARKED = str.maketrans("[]", "()")
_BLANKS = re.compile(r"\s+")
_NEAR = 200  # characters kept on each side of labelled words where a sentence has no end in sight


def _kinds(**words: str) -> Mapping[str, str]:
    return words


@dataclass(frozen=True, slots=True)
class Words:
    """The words around what a codebook says, in English; who speaks another language hands in its own."""

    language: str = "en"
    right_to_left: bool = False
    contents: str = "Contents"
    kinds: Mapping[str, str] = field(
        default_factory=lambda: _kinds(
            entity="Entities", event="Events", relation="Relations", document="Document labels"
        )
    )
    shared: Mapping[str, str] = field(
        default_factory=lambda: _kinds(
            entity="Attributes of all entities",
            event="Attributes of all events",
            relation="Attributes of all relations",
            document="Attributes of all document labels",
            role="Attributes of all that fills a role",
            cluster="Attributes of clusters",
        )
    )
    do: str = "Do"
    dont: str = "Don’t"
    examples: str = "Examples"
    roles: str = "Roles"
    attributes: str = "Attributes"
    role: str = "Role"
    filled_by: str = "Filled by"
    how_many: str = "How many"
    meaning: str = "Meaning"
    attribute: str = "Attribute"
    answer: str = "Answer"
    rule: str = "Rule"
    first: str = "From"
    second: str = "To"
    either: str = "Between"
    symmetric: str = "It has no direction."
    retired: str = "retired"
    key: str = "Key {key}"
    taken_from: str = "from {document}"
    counts: Mapping[str, str] = field(
        default_factory=lambda: {"0..1": "at most one", "1": "one", "0..n": "any number", "1..n": "one or more"}
    )
    values: Mapping[str, str] = field(
        default_factory=lambda: _kinds(
            number="a number",
            date="a date",
            place="a place name",
            money="an amount of money",
            text="any text",
            words="words of the text",
        )
    )
    any_entity: str = "any entity"
    any_event: str = "any event"
    anything: str = "anything"
    single: str = "single mentions only"
    one_of: str = "one of: {choices}"
    some_of: str = "any of: {choices}"
    yes_or_no: str = "yes or no"
    default: str = "{value} where nothing is set"
    condition: str = "only where {attribute} is {values}"
    listed: str = ", "
    alternative: str = " / "


@dataclass(frozen=True, slots=True)
class Entry:
    """A role or an attribute in words: what it takes, how many or where, what it means; `parts` are a role's attributes."""

    name: str
    takes: str
    rule: str = ""
    definition: str = ""
    retired: bool = False
    parts: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Guidance:
    """What there is to say of a label beside its texts; `facts` are captions with their words."""

    facts: tuple[tuple[str, str], ...]
    roles: tuple[Entry, ...]
    attributes: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class SharedGuidance:
    """What all labels of a kind, all roles and all clusters have; it is said once."""

    kinds: Mapping[str, tuple[Attribute, ...]]
    roles: tuple[Attribute, ...]


def shared_guidance(codebook: Codebook) -> SharedGuidance:
    """The attributes that a codebook says once for all its labels of a kind, and for all its roles."""
    kinds = {kind: shared_attributes(codebook.of_kind(kind)) for kind in ("entity", "event", "relation", "document")}
    return SharedGuidance(kinds, shared_attributes(_roles_of(codebook.labels)))


def guidance(label: Label, words: Words, shared: SharedGuidance | None = None) -> Guidance:
    """What to say of a label, without what is said once for all of its kind where that is handed in."""
    kind_shared = shared.kinds.get(label.kind, ()) if shared else ()
    role_shared = shared.roles if shared else ()
    return Guidance(
        tuple(_facts(label, words)),
        tuple(role_entry(role, words, role_shared) for role in label.roles),
        attribute_entries(label.attributes[len(kind_shared) :], words),
    )


def attribute_entries(attributes: Iterable[Attribute], words: Words) -> tuple[Entry, ...]:
    """Attributes in words."""
    return tuple(_attribute_entry(attribute, words) for attribute in attributes)


def role_entry(role: Role, words: Words, shared: Sequence[Attribute] = ()) -> Entry:
    """A role in words; `shared` are the attributes that are said elsewhere."""
    own = role.attributes[len(shared) :] if role.attributes[: len(shared)] == tuple(shared) else role.attributes
    takes = _fillers(role, words)
    if role.entities and not role.clusters:
        takes = f"{takes} ({words.single})"
    return Entry(
        role.name, takes, words.counts[role.count], role.definition, role.retired, attribute_entries(own, words)
    )


def marked(text: str) -> tuple[tuple[str, bool], ...]:
    """An example in pieces, and whether each is one of the labelled words, which stand in [brackets] in it."""
    pieces: list[tuple[str, bool]] = []
    for number, piece in enumerate(_MARKED.split(text)):
        if piece:
            pieces.append((piece, bool(number % 2)))
    return tuple(pieces)


def pinned(text: str, fragments: Fragments, document: str, language: str = "en") -> Example:
    """The sentence or sentences around some words of a text as an example, the words in brackets.

    Brackets of the text itself become round ones, and white space a blank, so that only the words are marked.
    """
    start = sentence_at(text, fragments[0][0], language)[0]
    end = max(sentence_at(text, max(fragments[-1][1] - 1, 0), language)[1], fragments[-1][1])
    at = min(start, fragments[0][0])
    pieces = []
    for first, last in fragments:
        pieces += [_short(text[at:first], at == start), f"[{_short(text[first:last])}]"]
        at = last
    pieces.append(_short(text[at:end], after=True))
    shown = "".join(c for c in _BLANKS.sub(" ", "".join(pieces)) if c.isprintable() or c in "\u200c\u200d")
    return Example(shown.strip(), document)


def _short(text: str, before: bool = False, after: bool = False) -> str:
    """A piece of an example without brackets of its own; of a long one the ends that are next to labelled words."""
    if len(text) > 2 * _NEAR:
        head = "" if before else text[: snap(text, 0, _NEAR)[1]]
        tail = "" if after else text[snap(text, len(text) - _NEAR, len(text))[0] :]
        text = f"{head} … {tail}"
    return text.translate(_UNMARKED)


def with_example(codebook: Codebook, label: Label, example: Example) -> Codebook:
    """The codebook with one more example of a label, or the same where it has that one already."""
    if any(known.text == example.text for known in label.examples):
        return codebook
    changed = replace(label, examples=(*label.examples, example))
    return replace(codebook, labels=tuple(changed if known is label else known for known in codebook.labels))


def _facts(label: Label, words: Words) -> Iterable[tuple[str, str]]:
    if label.kind == "relation":
        if label.symmetric and label.heads == label.tails:
            yield words.either, f"{_ends(label.heads, words)}. {words.symmetric}"
            return
        yield words.first, _ends(label.heads, words)
        yield words.second, _ends(label.tails, words) + (f". {words.symmetric}" if label.symmetric else "")
    elif label.kind == "document":
        answer = label.answer or Attribute(label.name, "flag")
        entry = _attribute_entry(answer, words)
        yield words.answer, words.listed.join(part for part in (entry.takes, entry.rule) if part)


def _ends(names: Sequence[str], words: Words) -> str:
    return words.anything if not names or ANY in names else words.listed.join(names)


def _fillers(role: Role, words: Words) -> str:
    takes = [words.any_entity] if ANY in role.entities else [*role.entities]
    takes += [words.any_event] if ANY in role.events else [*role.events]
    for kind in role.values:
        takes.append(_choices(words.one_of, role.choices, words) if kind == "choice" else words.values[kind])
    return words.listed.join(takes) or words.anything


def _choices(form: str, choices: Sequence[str], words: Words) -> str:
    return form.replace("{choices}", words.alternative.join(choices))


def _attribute_entry(attribute: Attribute, words: Words) -> Entry:
    match attribute.kind:
        case "choice":
            takes = _choices(words.one_of, attribute.choices, words)
        case "choices":
            takes = _choices(words.some_of, attribute.choices, words)
        case "flag":
            takes = words.yes_or_no
        case kind:
            takes = words.values[kind]
    rules = []
    if attribute.when is not None:
        values = words.alternative.join(attribute.when.values)
        rules.append(words.condition.replace("{attribute}", attribute.when.attribute).replace("{values}", values))
    if attribute.default and attribute.kind != "flag":
        default = words.alternative.join(attribute.default.split(SEPARATOR))
        rules.append(words.default.replace("{value}", default))
    return Entry(attribute.name, takes, words.listed.join(rules), attribute.definition, attribute.retired)
