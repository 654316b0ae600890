"""A codebook with labels put in the place of others, and every rule that named the old ones naming the new ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from annotator.codebook.joining import union
from annotator.codebook.records import Attribute, Codebook, Kind, Label, Role, default_short

Names = Mapping[str, tuple[str, ...]]
"""What a name becomes: another one, or several."""


def with_references(codebook: Codebook, kind: Kind, names: Names) -> Codebook:
    """The codebook with every rule that names one of these labels naming what it becomes; the labels stay."""
    if kind not in ("entity", "event"):
        return codebook
    other: Kind = "event" if kind == "entity" else "entity"
    ends = {old: (old, *new) if codebook.find(other, old) else new for old, new in names.items()}

    def role(old: Role) -> Role:
        return replace(
            old,
            entities=_mapped(old.entities, names) if kind == "entity" else old.entities,
            events=_mapped(old.events, names) if kind == "event" else old.events,
        )

    def label(old: Label) -> Label:
        roles = tuple(map(role, old.roles))
        return replace(old, roles=roles, heads=_mapped(old.heads, ends), tails=_mapped(old.tails, ends))

    return replace(codebook, labels=tuple(map(label, codebook.labels)))


def _mapped(listed: tuple[str, ...], names: Names) -> tuple[str, ...]:
    return union(*(names.get(name, (name,)) for name in listed))


def with_labels(
    codebook: Codebook, kind: Kind, new: Mapping[str, tuple[Label, ...]], names: Names | None = None
) -> Codebook:
    """The codebook with other labels in the place of some, each once, and all that named those naming them.

    `names` say what rules name instead, where that is not what stands in the place.
    """
    put: set[str] = set()
    labels: list[Label] = []
    for label in codebook.labels:
        parts = new.get(label.name, (label,)) if label.kind == kind else (label,)
        labels += [part for part in parts if label.kind != kind or part.name not in put]
        put |= {part.name for part in parts} if label.kind == kind else set()
    names = names or {old: tuple(part.name for part in parts) for old, parts in new.items()}
    return with_references(replace(codebook, labels=tuple(labels)), kind, names)


def renamed(label: Label, name: str) -> Label:
    """A label under another name; the short name follows where it came from the name."""
    short = "" if label.short == default_short(label.name) else label.short
    return replace(label, name=name, short=short, answer=label.answer and replace(label.answer, name=name))


def with_roles(codebook: Codebook, labels: Iterable[str], change: Callable[[Role], tuple[Role, ...]]) -> Codebook:
    """The codebook with other roles in the place of those of these event labels, each once."""
    chosen = set(labels)

    def label(old: Label) -> Label:
        if old.kind != "event" or old.name not in chosen:
            return old
        roles = {role.name: role for given in old.roles for role in change(given)}
        return replace(old, roles=tuple(roles.values()))

    return replace(codebook, labels=tuple(map(label, codebook.labels)))


def with_attributes(
    codebook: Codebook, kind: str, label: str | None, role: str | None, change: Callable[[Attribute], Attribute]
) -> Codebook:
    """The codebook with other attributes in the place of those of an owner; None stands for every label or role."""
    if kind == "cluster":
        return replace(codebook, cluster_attributes=tuple(map(change, codebook.cluster_attributes)))

    def of_role(old: Role) -> Role:
        chosen = role is None or old.name == role
        return replace(old, attributes=tuple(map(change, old.attributes))) if chosen else old

    def of_label(old: Label) -> Label:
        if old.kind != ("event" if kind == "role" else kind) or label not in (None, old.name):
            return old
        if kind == "role":
            return replace(old, roles=tuple(map(of_role, old.roles)))
        return replace(old, attributes=tuple(map(change, old.attributes)))

    return replace(codebook, labels=tuple(map(of_label, codebook.labels)))
