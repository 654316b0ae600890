"""One label, role or attribute out of two: it allows whatever either of them allowed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from annotator.codebook.records import Attribute, Count, Label, Role

Part = TypeVar("Part", Role, Attribute)


def union(*lists: Iterable[str]) -> tuple[str, ...]:
    """All names, each once, in the order of their coming."""
    return tuple(dict.fromkeys(name for names in lists for name in names))


def joined_labels(
    one: Label, other: Label, roles: Mapping[str, str] | None = None, attributes: Mapping[str, str] | None = None
) -> Label:
    """`one` with what it lacks of `other`, whose roles and attributes are renamed first."""
    renamed_roles = tuple(replace(role, name=(roles or {}).get(role.name, role.name)) for role in other.roles)
    renamed = tuple(renamed_attribute(attribute, attributes or {}) for attribute in other.attributes)
    anything = not one.heads or not other.heads, not one.tails or not other.tails
    return replace(
        one,
        roles=_by_name(one.roles, renamed_roles, joined_roles),
        attributes=joined_attributes(one.attributes, renamed),
        examples=tuple(dict.fromkeys(one.examples + other.examples)),
        heads=() if anything[0] else union(one.heads, other.heads),
        tails=() if anything[1] else union(one.tails, other.tails),
        symmetric=one.symmetric and other.symmetric,
        answer=_joined_answer(one, other),
    )


def joined_roles(one: Role, other: Role) -> Role:
    """A role that takes what either took; it has to be filled only where both had to."""
    anything = not _fillers(one) or not _fillers(other)
    required, many = one.required and other.required, one.many or other.many
    counts: Mapping[tuple[bool, bool], Count] = {
        (False, False): "0..1",
        (False, True): "0..n",
        (True, False): "1",
        (True, True): "1..n",
    }
    return replace(
        one,
        definition=one.definition or other.definition,
        entities=() if anything else union(one.entities, other.entities),
        events=() if anything else union(one.events, other.events),
        values=() if anything else union(one.values, other.values),
        choices=() if anything else union(one.choices, other.choices),
        count=counts[required, many],
        clusters=one.clusters or other.clusters,
        attributes=joined_attributes(one.attributes, other.attributes),
        retired=one.retired and other.retired,
    )


def joined_attributes(ones: tuple[Attribute, ...], others: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
    """All attributes of both, those of one name joined."""
    return _by_name(ones, others, joined_attribute)


def joined_attribute(one: Attribute, other: Attribute) -> Attribute:
    """The first, with the choices of both; asked for always where the two were asked for in different cases."""
    when = one.when if one.when == other.when else None
    if not (one.choices and other.choices):
        return replace(one, when=when)
    kind = other.kind if other.kind == "choices" else one.kind
    return replace(one, kind=kind, choices=union(one.choices, other.choices), when=when)


def renamed_attribute(attribute: Attribute, names: Mapping[str, str]) -> Attribute:
    """An attribute under its new name, and its condition under the new name of what it looks at."""
    when = attribute.when
    if when is not None and when.attribute in names:
        when = replace(when, attribute=names[when.attribute])
    return replace(attribute, name=names.get(attribute.name, attribute.name), when=when)


def _by_name(ones: Iterable[Part], others: Iterable[Part], join: Callable[[Part, Part], Part]) -> tuple[Part, ...]:
    parts = {part.name: part for part in ones}
    for part in others:
        parts[part.name] = join(parts[part.name], part) if part.name in parts else part
    return tuple(parts.values())


def _joined_answer(one: Label, other: Label) -> Attribute | None:
    if one.answer is None or other.answer is None:
        return one.answer
    return joined_attribute(one.answer, other.answer)


def _fillers(role: Role) -> bool:
    return bool(role.entities or role.events or role.values)
