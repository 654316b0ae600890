"""What is different between two states of a codebook, in sentences: before a change is made, and for who looks again.

Labels, roles, attributes and choices are told apart by their names: one with another name is gone and new. What several
labels share is said once for all of them; what is said of the labels themselves is said of each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from annotator.codebook.fillers import accepted_ends, accepted_fillers
from annotator.codebook.records import KINDS, Attribute, Codebook, Count, Kind, Label, Role
from annotator.codebook.values import listed, shown

Change = Literal["added", "gone", "definition", "rules", "looks"]
"""`definition` is what it means (the advice too), `rules` what is allowed, `looks` all that changes no annotation."""

Part = Literal["codebook", "label", "role", "attribute", "choice"]

_COUNTS: Mapping[Count, str] = {
    "0..1": "at most one filler",
    "1": "exactly one filler",
    "0..n": "any number of fillers",
    "1..n": "one filler or more",
}
_NAMED = 3  # so many labels are named before the rest is counted

_Named = TypeVar("_Named", Label, Role, Attribute)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is new, gone or changed.

    `labels` are the labels of `kind` it concerns, none for the codebook itself and for attributes of clusters (their
    `kind` is None); `role`, `attribute` and `choice` lead further down, empty where they do not apply.
    """

    change: Change
    part: Part
    message: str
    kind: Kind | None = None
    labels: tuple[str, ...] = ()
    role: str = ""
    attribute: str = ""
    choice: str = ""


def differences(old: Codebook, new: Codebook) -> tuple[Difference, ...]:
    """All that is different, in the order of the new codebook; what is gone stands where it was."""
    merged: dict[Difference, list[str]] = {}
    for found in _found(old, new):
        own = found if found.part == "label" else replace(found, labels=())
        merged.setdefault(own, []).extend(found.labels)
    kept = {kind: _kept(old, new, kind) for kind in KINDS}
    return tuple(
        replace(found, labels=tuple(labels), message=_message(found, labels, kept[found.kind] if found.kind else set()))
        for found, labels in merged.items()
    )


def _kept(old: Codebook, new: Codebook, kind: Kind) -> set[str]:
    return {label.name for label in new.of_kind(kind) if old.find(kind, label.name)}


def _message(found: Difference, labels: Sequence[str], kept: set[str]) -> str:
    if found.kind is None:
        return f"{'Clusters' if found.attribute else 'The codebook'}: {found.message}."
    if not labels:
        return f"The {found.kind} labels: {found.message}."
    if len(labels) > 1 and kept <= set(labels):
        return f"All {found.kind} labels: {found.message}."
    more = len(labels) - _NAMED
    named = f"{', '.join(labels[:_NAMED])} and {more} more" if more > 0 else ", ".join(labels)
    return f"{named}: {found.message}."


def _found(old: Codebook, new: Codebook) -> Iterator[Difference]:
    """The differences of each label on its own; a message says what without whose."""
    for name in ("name", "title", "description"):
        if getattr(old, name) != getattr(new, name):
            yield Difference("looks", "codebook", f"another {name}")
    yield from _of_attributes(Difference("looks", "attribute", ""), old.cluster_attributes, new.cluster_attributes)
    for kind in KINDS:
        place = Difference("looks", "label", "", kind)
        before, after = old.of_kind(kind), new.of_kind(kind)
        for name, old_label, new_label in _pairs(before, after):
            yield from _of_label(replace(place, labels=(name,)), old_label, new_label)
        if _reordered([label.name for label in before], [label.name for label in after]):
            yield replace(place, message="in another order")


def _pairs(old: Sequence[_Named], new: Sequence[_Named]) -> Iterator[tuple[str, _Named | None, _Named | None]]:
    """What has the same name in both; None where one side lacks it. What is gone comes after what it stood behind."""
    before = {part.name: part for part in old}
    after = {part.name: part for part in new}
    for name in _united(list(before), list(after)):
        yield name, before.get(name), after.get(name)


def _united(old: Sequence[str], new: Sequence[str]) -> list[str]:
    names = list(new)
    at = 0
    for name in old:
        if name not in names:
            names.insert(at, name)
        at = names.index(name) + 1
    return names


def _reordered(old: Sequence[str], new: Sequence[str]) -> bool:
    return [name for name in old if name in new] != [name for name in new if name in old]


def _of_label(place: Difference, old: Label | None, new: Label | None) -> Iterator[Difference]:
    if old is None:
        yield replace(place, change="added", message=f"a new {place.kind} label")
    elif new is None:
        yield replace(place, change="gone", message=f"gone from the {place.kind} labels")
    else:
        yield from _guidance(place, old, new)
        yield from _rules(place, old, new)
        yield from _looks(place, old, new)
        yield from _of_attributes(replace(place, part="attribute"), old.attributes, new.attributes)
        yield from _of_roles(replace(place, part="role"), old.roles, new.roles)


def _guidance(place: Difference, old: Label, new: Label) -> Iterator[Difference]:
    place = replace(place, change="definition")
    if old.definition != new.definition:
        yield replace(place, message="another definition")
    if (old.do, old.dont) != (new.do, new.dont):
        yield replace(place, message="other advice")


def _rules(place: Difference, old: Label, new: Label) -> Iterator[Difference]:
    place = replace(place, change="rules")
    yield from _of_retired(place, "", old.retired, new.retired)
    if old.heads != new.heads:
        yield replace(place, message=f"the head has to be {accepted_ends(new.heads)}")
    if old.tails != new.tails:
        yield replace(place, message=f"the tail has to be {accepted_ends(new.tails)}")
    if old.symmetric != new.symmetric:
        yield replace(place, message="it has no direction any more" if new.symmetric else "it has a direction now")
    if old.answer != new.answer:
        flag = Attribute(new.name, "flag")
        yield from _of_attribute(place, "the answer", old.answer or flag, new.answer or flag)


def _looks(place: Difference, old: Label, new: Label) -> Iterator[Difference]:
    if old.short != new.short:
        yield replace(place, message=f"shown as {new.short}, not {old.short}")
    if old.key != new.key:
        yield replace(place, message=f"the key is {shown(new.key)}" if new.key else "it has no key any more")
    if old.color != new.color:
        yield replace(place, message="another colour")
    if old.examples != new.examples:
        yield replace(place, message="other examples")


def _of_roles(place: Difference, old: Sequence[Role], new: Sequence[Role]) -> Iterator[Difference]:
    for name, before, after in _pairs(old, new):
        if before is None:
            yield replace(place, change="added", role=name, message=f"the role {name} is new")
        elif after is None:
            yield replace(place, change="gone", role=name, message=f"the role {name} is gone")
        else:
            yield from _of_role(replace(place, role=name), before, after)
    if _reordered([role.name for role in old], [role.name for role in new]):
        yield replace(place, message="the roles are in another order")


def _of_role(place: Difference, old: Role, new: Role) -> Iterator[Difference]:
    if old.definition != new.definition:
        yield replace(place, change="definition", message=f"{new.name} has another definition")
    rules = replace(place, change="rules")
    yield from _of_retired(rules, f"the role {new.name}", old.retired, new.retired)
    if old.count != new.count:
        yield replace(rules, message=f"{new.name} takes {_COUNTS[new.count]}, not {_COUNTS[old.count]}")
    if (old.entities, old.events, old.values) != (new.entities, new.events, new.values):
        yield replace(rules, message=f"{new.name} takes {accepted_fillers(new)}, not {accepted_fillers(old)}")
    elif old.choices != new.choices:
        yield from _of_choices(place, new.name, old.choices, new.choices)
    if old.clusters != new.clusters:
        yield replace(rules, message=f"{new.name} takes {'clusters too' if new.clusters else 'no clusters any more'}")
    yield from _of_attributes(replace(place, part="attribute"), old.attributes, new.attributes)


def _of_attributes(place: Difference, old: Sequence[Attribute], new: Sequence[Attribute]) -> Iterator[Difference]:
    of_role = f" of {place.role}" if place.role else ""
    for name, before, after in _pairs(old, new):
        if before is None:
            message = f"the attribute {name}{of_role} is new"
            yield replace(place, change="added", attribute=name, message=message)
        elif after is None:
            message = f"the attribute {name}{of_role} is gone"
            yield replace(place, change="gone", attribute=name, message=message)
        else:
            yield from _of_attribute(replace(place, attribute=name), f"{name}{of_role}", before, after)
    if _reordered([attribute.name for attribute in old], [attribute.name for attribute in new]):
        yield replace(place, message=f"the attributes{of_role} are in another order")


def _of_attribute(place: Difference, name: str, old: Attribute, new: Attribute) -> Iterator[Difference]:
    if old.definition != new.definition:
        yield replace(place, change="definition", message=f"{name} has another definition")
    rules = replace(place, change="rules")
    yield from _of_retired(rules, name, old.retired, new.retired)
    if old.kind != new.kind:
        yield replace(rules, message=f"{name} is of the kind {new.kind}, not {old.kind}")
    yield from _of_choices(place, name, old.choices, new.choices)
    if old.default != new.default:
        default = "without a default" if new.default is None else f"{shown(new.default)} where nothing is set"
        yield replace(rules, message=f"{name} is {default}")
    if old.when != new.when:
        when = f"only where {new.when.attribute} is {listed(new.when.values)}" if new.when else "always"
        yield replace(rules, message=f"{name} is asked for {when}")


def _of_choices(place: Difference, name: str, old: Sequence[str], new: Sequence[str]) -> Iterator[Difference]:
    for choice in _united(old, new):
        found = replace(place, part="choice", choice=choice)
        if choice not in old:
            yield replace(found, change="added", message=f"the choice {shown(choice)} of {name} is new")
        elif choice not in new:
            yield replace(found, change="gone", message=f"the choice {shown(choice)} of {name} is gone")
    if _reordered(old, new):
        yield replace(place, change="looks", message=f"the choices of {name} are in another order")


def _of_retired(place: Difference, name: str, old: bool, new: bool) -> Iterator[Difference]:
    if old != new:
        how = "retired" if new else "in use again"
        yield replace(place, message=f"{name} is {how}" if name else how)
