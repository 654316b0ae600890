"""The records of a codebook. Frozen, so that a project can hand one to every thread and compare two by value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

Kind = Literal["entity", "event", "relation", "document"]
AttributeKind = Literal["choice", "choices", "flag", "number", "text"]
Count = Literal["0..1", "1", "0..n", "1..n"]

KINDS: tuple[Kind, ...] = get_args(Kind)
ATTRIBUTE_KINDS: tuple[AttributeKind, ...] = get_args(AttributeKind)
COUNTS: tuple[Count, ...] = get_args(Count)
VALUE_KINDS = ("number", "date", "place", "money", "text", "choice", "words")
"""What a value that fills a role can be: `choice` is one of the role's choices, `words` a free span of the text."""

ANY = "*"
"""In a role's `entities` or `events`: every label of that kind; in a relation's `heads` or `tails`: any annotation."""

SEPARATOR = ";"
"""Parts the choices in the value of a `choices` attribute: `arrest;restrict`."""

SHORT_LENGTH = 12
PALETTE = (
    "#2563c9", "#b0326f", "#15803d", "#8a6a00", "#a8501f", "#0b7285", "#6d48c7", "#c62f2f",
    "#4d7c0f", "#8b3fa0", "#4a5568", "#0e7490", "#9f4f12", "#1d5fa8", "#be3455", "#3f7d58",
)  # fmt: skip
"""Colours for labels that name none: distinct neighbours, 4.5:1 or more on white."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds where `attribute` of the same annotation has one of the values; see `applies`."""

    attribute: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attribute:
    """A property of an annotation. `default` is what is meant where nothing is set, in canonical text form.

    Where `when` does not hold, the attribute is neither shown nor valid. What is retired is kept where it stands and
    not offered any more.
    """

    name: str
    kind: AttributeKind
    choices: tuple[str, ...] = ()
    default: str | None = None
    definition: str = ""
    when: Condition | None = None
    retired: bool = False

    def split(self, value: str) -> tuple[str, ...]:
        """The single choices of a value; only a `choices` attribute can hold several."""
        return tuple(value.split(SEPARATOR)) if self.kind == "choices" and value else (value,) if value else ()

    def join(self, choices: Iterable[str]) -> str:
        """The value that holds these choices, in the codebook's order: `arrest;restrict`."""
        chosen = set(choices)
        return SEPARATOR.join(choice for choice in self.choices if choice in chosen)


@dataclass(frozen=True, slots=True)
class Role:
    """A role of an event and what may fill it: entity labels, event labels, kinds of values; none listed = anything.

    `choices` are those of a `choice` value. Where `clusters` is False, single mentions fill it and no cluster does.
    `attributes` are of its arguments: said or inferred, hedged, by which source.
    """

    name: str
    definition: str = ""
    entities: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    count: Count = "0..n"
    choices: tuple[str, ...] = ()
    clusters: bool = True
    attributes: tuple[Attribute, ...] = ()
    retired: bool = False

    @property
    def required(self) -> bool:
        return self.count.startswith("1")

    @property
    def many(self) -> bool:
        return self.count.endswith("n")

    def accepts(self, kind: Literal["entity", "event", "value"], label: str | None) -> bool:
        """Whether such a filler may stand here; for a value, `label` is its kind, or None for a value of any kind."""
        if not (self.entities or self.events or self.values):
            return True
        if kind == "value":
            return bool(self.values) if label is None else label in self.values
        fillers = self.entities if kind == "entity" else self.events
        return ANY in fillers or label in fillers

    def attribute(self, name: str) -> Attribute | None:
        """The attribute of that name."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with the labelled words in [square brackets]; `document` is the key of the one it was taken from."""

    text: str
    document: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """What an annotation can be called. `short` stands over the text; `key` is the one character that applies it.

    `do` and `dont` are sentences for the annotator. `heads` and `tails` are the entity and event labels a relation may
    join, any where none is listed; a `symmetric` one has no direction. `answer` is what a document label takes as its
    value, under the label's own name; None: a flag.
    """

    kind: Kind
    name: str
    short: str = ""
    color: str = ""
    key: str = ""
    definition: str = ""
    examples: tuple[Example, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    roles: tuple[Role, ...] = ()
    do: tuple[str, ...] = ()
    dont: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    symmetric: bool = False
    answer: Attribute | None = None
    retired: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "short", self.short or default_short(self.name))
        object.__setattr__(self, "color", (self.color or PALETTE[0]).lower())
        object.__setattr__(self, "examples", tuple(example for example in self.examples if example.text))
        object.__setattr__(self, "answer", _answer(self.name, self.answer))

    @property
    def example(self) -> str:
        """The text of the first example, empty where there is none."""
        return self.examples[0].text if self.examples else ""

    def role(self, name: str) -> Role | None:
        """The role of that name."""
        return next((role for role in self.roles if role.name == name), None)

    def attribute(self, name: str) -> Attribute | None:
        """The attribute of that name."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)


@dataclass(frozen=True, slots=True)
class Codebook:
    """All labels and their rules; entity labels come first, then events, relations and documents."""

    name: str
    title: str = ""
    description: str = ""
    labels: tuple[Label, ...] = ()
    cluster_attributes: tuple[Attribute, ...] = ()
    _by_name: Mapping[tuple[str, str], Label] = field(init=False, repr=False, compare=False)
    _by_key: Mapping[str, Label] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        labels = tuple(sorted(self.labels, key=lambda label: KINDS.index(label.kind)))
        object.__setattr__(self, "title", self.title or self.name)
        object.__setattr__(self, "labels", labels)
        object.__setattr__(self, "_by_name", {(label.kind, label.name): label for label in labels})
        object.__setattr__(self, "_by_key", {label.key: label for label in labels if label.key and not label.retired})

    @property
    def entities(self) -> tuple[Label, ...]:
        return self.of_kind("entity")

    @property
    def events(self) -> tuple[Label, ...]:
        return self.of_kind("event")

    @property
    def relations(self) -> tuple[Label, ...]:
        return self.of_kind("relation")

    @property
    def documents(self) -> tuple[Label, ...]:
        return self.of_kind("document")

    def of_kind(self, kind: Kind) -> tuple[Label, ...]:
        """The labels of one kind, in the codebook's order."""
        return tuple(label for label in self.labels if label.kind == kind)

    def offered(self, kind: Kind) -> tuple[Label, ...]:
        """The labels of one kind that are not retired."""
        return tuple(label for label in self.labels if label.kind == kind and not label.retired)

    def find(self, kind: Kind, name: str) -> Label | None:
        """The label of that kind and name."""
        return self._by_name.get((kind, name))

    def by_key(self, key: str) -> Label | None:
        """The entity or event label that this key applies; a retired one has lost its key."""
        return self._by_key.get(key)

    def with_labels(self, extra: Iterable[Label]) -> Codebook:
        """This codebook and the labels it lacks.

        A new label gets a free colour, and the attributes all labels of its kind share. A label that is there already
        gets the roles, attributes and choices it lacks. A key that is taken is dropped.

        Raises:
            CodebookError: when the result would break a rule of codebooks, such as a name that is blank.
        """
        from annotator.codebook.reading import check  # reading builds these records

        labels = {(label.kind, label.name): label for label in self.labels}
        for label in extra:
            place = (label.kind, label.name)
            known = labels.get(place)
            others = tuple(labels.values())
            settled = replace(label, roles=_settled_roles(label.roles, others))
            labels[place] = _merged(known, settled) if known else _settled(settled, others)
        return check(replace(self, labels=tuple(labels.values())))


def default_short(name: str) -> str:
    """The capitals over the text for a label that names none: `Life.Be-Born` gives `BE-BORN`."""
    return (name.rpartition(".")[2] or name).upper()[:SHORT_LENGTH].strip()


def shared_attributes(owners: Sequence[Label] | Sequence[Role]) -> tuple[Attribute, ...]:
    """The attributes with which all of these labels, or roles, begin; none for fewer than two."""
    if len(owners) < 2:
        return ()
    shared = 0
    for column in zip(*(owner.attributes for owner in owners), strict=False):
        if any(attribute != column[0] for attribute in column):
            break
        shared += 1
    return owners[0].attributes[:shared]


def roles_of(labels: Iterable[Label]) -> tuple[Role, ...]:
    """The roles of all these labels, a role of several labels as often."""
    return tuple(role for label in labels for role in label.roles)


def free_color(used: Counter[str]) -> str:
    """The colour of the palette that is used least."""
    return min(PALETTE, key=lambda color: used[color])


def _answer(name: str, answer: Attribute | None) -> Attribute | None:
    """An answer under its label's name, which also holds the definition; a flag that says no more is None."""
    plain = answer and Attribute(name, answer.kind, answer.choices, answer.default)
    return None if plain == Attribute(name, "flag") else plain


def _merged(known: Label, extra: Label) -> Label:
    roles = known.roles + tuple(role for role in extra.roles if known.role(role.name) is None)
    return replace(known, roles=roles, attributes=_merged_attributes(known.attributes, extra.attributes))


def _merged_attributes(known: tuple[Attribute, ...], extra: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
    attributes = {attribute.name: attribute for attribute in known}
    for attribute in extra:
        old = attributes.setdefault(attribute.name, attribute)
        if old.choices:
            attributes[old.name] = replace(old, choices=tuple(dict.fromkeys(old.choices + attribute.choices)))
    return tuple(attributes.values())


def _settled_roles(roles: tuple[Role, ...], labels: tuple[Label, ...]) -> tuple[Role, ...]:
    """New roles with the attributes all roles share."""
    shared = shared_attributes(roles_of(labels))
    return tuple(replace(role, attributes=_merged_attributes(shared, role.attributes)) for role in roles)


def _settled(label: Label, others: tuple[Label, ...]) -> Label:
    """A new label with a free colour, the attributes its kind shares, and its key if nobody has it."""
    same_kind = [other for other in others if other.kind == label.kind]
    return replace(
        label,
        color=free_color(Counter(other.color for other in same_kind)),
        key="" if any(other.key == label.key for other in others) else label.key,
        attributes=_merged_attributes(_possible(shared_attributes(same_kind), label.attributes), label.attributes),
    )


def _possible(shared: tuple[Attribute, ...], own: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
    """The shared attributes without those whose condition looks at one that a label lacks."""
    names = {attribute.name for attribute in shared + own}
    left = tuple(a for a in shared if a.when is None or a.when.attribute in names)
    return left if left == shared else _possible(left, own)
