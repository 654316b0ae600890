"""What the editor does to a codebook, as functions from one to the next; nothing here gives a name in use to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace

from annotator.codebook import ANY, Attribute, Codebook, Kind, Label, Role
from annotator.codebook.changes import Owner
from annotator.codebook.records import free_color, roles_of, shared_attributes
from annotator.codebook.references import with_labels

Attributes = tuple[Attribute, ...]


# ---- labels


def put_label(codebook: Codebook, label: Label) -> Codebook:
    """The codebook with this record in the place of the label of its kind and name."""
    key = (label.kind, label.name)
    return replace(codebook, labels=tuple(label if (e.kind, e.name) == key else e for e in codebook.labels))


def free_name(codebook: Codebook, kind: Kind, name: str) -> str:
    """`name`, or the first of `name 2`, `name 3` ... that no label of the kind has."""
    found, number = name, 1
    while codebook.find(kind, found) is not None:
        number += 1
        found = f"{name} {number}"
    return found


def new_label(codebook: Codebook, kind: Kind, name: str) -> Label:
    """A label with a colour of its own and the attributes that all of its kind have."""
    same = codebook.of_kind(kind)
    color = free_color(Counter(label.color for label in same))
    return Label(kind, free_name(codebook, kind, name), color=color, attributes=shared_attributes(same))


def insert_label(codebook: Codebook, label: Label, after: str | None = None) -> Codebook:
    """The codebook with one more label, behind another of its kind and those below it, or at the end."""
    labels = list(codebook.labels)
    places = [at for at, e in enumerate(labels) if e.kind == label.kind and after and is_below(e.name, after)]
    labels.insert(places[-1] + 1 if places else len(labels), label)
    return replace(codebook, labels=tuple(labels))


def duplicate(codebook: Codebook, label: Label) -> Label:
    """A copy under a free name, without the key, which only one can have."""
    copy = replace(label, name=free_name(codebook, label.kind, label.name), short="", key="", retired=False)
    return replace(copy, color=free_color(Counter(e.color for e in codebook.of_kind(label.kind))))


def remove_label(codebook: Codebook, kind: Kind, name: str) -> Codebook:
    """The codebook without a label. A role that took nothing else goes on naming it, so that it is seen: a role that
    names nothing takes anything.
    """
    gone = with_labels(codebook, kind, {name: ()})
    kept = {(e.kind, e.name): e for e in codebook.labels}
    return replace(gone, labels=tuple(_not_emptied(kept[e.kind, e.name], e) for e in gone.labels))


def _not_emptied(old: Label, new: Label) -> Label:
    roles = tuple(
        before if not (after.entities or after.events or after.values) else after
        for before, after in zip(old.roles, new.roles, strict=True)
    )
    return replace(new, roles=roles, heads=new.heads or old.heads, tails=new.tails or old.tails)


def is_below(name: str, parent: str) -> bool:
    """Whether a label is this one or stands below it in the tree of dots."""
    return name == parent or name.startswith(f"{parent}.")


def move_before(codebook: Codebook, kind: Kind, name: str, before: str | None) -> Codebook:
    """A label and those below it in front of another and those below that; at the end of its kind for None."""
    block = [e for e in codebook.labels if e.kind == kind and is_below(e.name, name)]
    rest = [e for e in codebook.labels if e not in block]
    places = [at for at, e in enumerate(rest) if before and e.kind == kind and is_below(e.name, before)]
    at = places[0] if places else len(rest)
    return replace(codebook, labels=(*rest[:at], *block, *rest[at:]))


def siblings(codebook: Codebook, kind: Kind, name: str) -> list[str]:
    """The nodes of the tree beside this one, itself too, in order; some are only parents of labels."""
    parent = name.rpartition(".")[0]
    start = f"{parent}." if parent else ""
    names = [e.name for e in codebook.of_kind(kind) if e.name.startswith(start)]
    return list(dict.fromkeys(start + e[len(start) :].partition(".")[0] for e in names))


def step(codebook: Codebook, kind: Kind, name: str, by: int) -> Codebook:
    """A label one place up (-1) or down (1) among those beside it; the same codebook at the end."""
    beside = siblings(codebook, kind, name)
    at = beside.index(name) + by
    if not 0 <= at < len(beside):
        return codebook
    return move_before(codebook, kind, *((beside[at], name) if by > 0 else (name, beside[at])))


def keep_retired(codebook: Codebook, labels: Sequence[Label]) -> Codebook:
    """The codebook with labels it lacks, retired; their rules lose what the codebook does not have."""
    whole = replace(codebook, labels=(*codebook.labels, *(replace(e, retired=True, key="") for e in labels)))

    def left(names: tuple[str, ...], *kinds: Kind) -> tuple[str, ...]:
        known = tuple(name for name in names if name == ANY or any(whole.find(kind, name) for kind in kinds))
        return known or ((ANY,) if names else ())

    def label(old: Label) -> Label:
        if old not in whole.labels[len(codebook.labels) :]:
            return old
        roles = tuple(
            replace(role, entities=left(role.entities, "entity"), events=left(role.events, "event"))
            for role in old.roles
        )
        heads, tails = (left(names, "entity", "event") for names in (old.heads, old.tails))
        return replace(old, roles=roles, heads=heads, tails=tails)

    return replace(whole, labels=tuple(map(label, whole.labels)))


# ---- roles


def put_roles(codebook: Codebook, label: str, roles: Sequence[Role]) -> Codebook:
    """An event label with these roles."""
    event = codebook.find("event", label)
    return put_label(codebook, replace(event, roles=tuple(roles))) if event else codebook


def new_role(codebook: Codebook, label: Label, name: str) -> Role:
    """A role under a free name, with what all roles share."""
    found, number = name, 1
    while label.role(found) is not None:
        number += 1
        found = f"{name} {number}"
    return Role(found, attributes=shared_attributes(roles_of(codebook.labels)))


# ---- attributes


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose attributes are edited: those of one label, of a role, of the clusters, or of all labels of a kind.

    A label's or role's own are those beyond what all labels of its kind, or all roles, begin with.
    """

    owner: Owner

    @property
    def is_shared(self) -> bool:
        """Whether it is about all labels of a kind, or all roles."""
        owner = self.owner
        return owner.kind != "cluster" and (owner.role if owner.kind == "role" else owner.label) is None

    def shared(self, codebook: Codebook) -> Attributes:
        """What all labels of the kind, or all roles, begin with."""
        kind = self.owner.kind
        if kind == "cluster":
            return ()
        return shared_attributes(roles_of(codebook.labels) if kind == "role" else codebook.of_kind(kind))

    def lists(self, codebook: Codebook) -> list[Attributes]:
        """The attributes of each owner in the scope."""
        found: list[Attributes] = []

        def look(attributes: Attributes) -> Attributes:
            found.append(attributes)
            return attributes

        self.map(codebook, look)
        return found

    def own(self, codebook: Codebook) -> Attributes:
        """The attributes to be edited here, each name once."""
        lists = self.lists(codebook)
        if self.is_shared:
            found: dict[str, Attribute] = {}
            for attribute in (e for attributes in lists for e in attributes):
                found.setdefault(attribute.name, attribute)
            return tuple(found.values())
        skipped = len(self.shared(codebook))
        return lists[0][skipped:] if lists else ()

    def map(self, codebook: Codebook, change: Callable[[Attributes], Attributes]) -> Codebook:
        """The codebook with other attributes for each owner in the scope."""
        owner = self.owner
        if owner.kind == "cluster":
            return replace(codebook, cluster_attributes=change(codebook.cluster_attributes))

        def of_role(role: Role) -> Role:
            return replace(role, attributes=change(role.attributes)) if owner.role in (None, role.name) else role

        def of_label(label: Label) -> Label:
            if label.kind != ("event" if owner.kind == "role" else owner.kind) or owner.label not in (None, label.name):
                return label
            if owner.kind == "role":
                return replace(label, roles=tuple(map(of_role, label.roles)))
            return replace(label, attributes=change(label.attributes))

        return replace(codebook, labels=tuple(map(of_label, codebook.labels)))

    def replaced(self, codebook: Codebook, old: Attribute, new: Attribute) -> Codebook:
        """What differs between two states of an attribute, made in every attribute of its name."""
        differs = {f.name: getattr(new, f.name) for f in fields(new) if getattr(new, f.name) != getattr(old, f.name)}
        return self.map(
            codebook, lambda known: tuple(replace(e, **differs) if e.name == old.name else e for e in known)
        )

    def added(self, codebook: Codebook, new: Attribute) -> Codebook:
        """One more attribute; for all labels it stands behind what they share already."""
        at = len(self.shared(codebook)) if self.is_shared else None

        def add(known: Attributes) -> Attributes:
            if any(e.name == new.name for e in known):
                return known
            place = len(known) if at is None else at
            return (*known[:place], new, *known[place:])

        return self.map(codebook, add)

    def removed(self, codebook: Codebook, name: str) -> Codebook:
        """The codebook without the attribute of that name."""
        return self.map(codebook, lambda known: tuple(e for e in known if e.name != name))

    def swapped(self, codebook: Codebook, name: str, other: str) -> Codebook:
        """Two attributes in each other's place, where there are both."""

        def swap(known: Attributes) -> Attributes:
            names = [e.name for e in known]
            if name not in names or other not in names:
                return known
            first, second, moved = names.index(name), names.index(other), list(known)
            moved[first], moved[second] = moved[second], moved[first]
            return tuple(moved)

        return self.map(codebook, swap)

    def free_name(self, codebook: Codebook, name: str) -> str:
        """`name`, or the first of `name 2` ... that no attribute in the scope has."""
        taken = {e.name for attributes in self.lists(codebook) for e in attributes}
        found, number = name, 1
        while found in taken:
            number += 1
            found = f"{name} {number}"
        return found


def having(codebook: Codebook, kind: Kind, attribute: str) -> tuple[str, ...]:
    """The labels of a kind that have an attribute."""
    return tuple(label.name for label in codebook.of_kind(kind) if label.attribute(attribute) is not None)


def only_for(codebook: Codebook, kind: Kind, attribute: Attribute, labels: Sequence[str]) -> Codebook:
    """The codebook in which just these labels of the kind have the attribute."""
    at = len(shared_attributes(codebook.of_kind(kind)))

    def change(label: Label) -> Label:
        has = label.attribute(attribute.name) is not None
        if label.kind != kind or has == (label.name in labels):
            return label
        if has:
            return replace(label, attributes=tuple(e for e in label.attributes if e.name != attribute.name))
        return replace(label, attributes=(*label.attributes[:at], attribute, *label.attributes[at:]))

    return replace(codebook, labels=tuple(map(change, codebook.labels)))
