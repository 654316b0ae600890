"""What changes of attributes and their choices do, of labels, roles, clusters and the answers of document labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from annotator.codebook.changes import Owner, RenameAttribute, RenameChoice, RetireAttribute
from annotator.codebook.joining import joined_attribute, renamed_attribute, union
from annotator.codebook.records import Attribute, Codebook, Label, Role
from annotator.codebook.references import with_attributes, with_labels, with_roles
from annotator.codebook.role_outcomes import labels_with
from annotator.codebook.steps import Outcome, SetAttribute, SetValue, Step
from annotator.codebook.values import shown
from annotator.errors import AnnotatorError


class _Place(NamedTuple):
    """One label, role of a label, or the clusters, with its attributes."""

    label: str
    role: str
    attributes: tuple[Attribute, ...]

    def get(self, name: str) -> Attribute | None:
        return next((attribute for attribute in self.attributes if attribute.name == name), None)

    @property
    def shown(self) -> str:
        return "/".join(filter(None, (self.label, self.role))) or "Clusters"


def _places(codebook: Codebook, owner: Owner, name: str) -> list[_Place]:
    """Where the attribute of that name stands."""
    if owner.kind == "cluster":
        found = [_Place("", "", codebook.cluster_attributes)]
    elif owner.kind == "role":
        labels = [label for label in codebook.events if owner.label in (None, label.name)]
        roles = [(label, role) for label in labels for role in label.roles if owner.role in (None, role.name)]
        found = [_Place(label.name, role.name, role.attributes) for label, role in roles]
    else:
        labels = [label for label in codebook.of_kind(owner.kind) if owner.label in (None, label.name)]
        found = [_Place(label.name, "", label.attributes) for label in labels]
    found = [place for place in found if place.get(name) is not None]
    if not found:
        raise AnnotatorError(f"There is no such attribute {shown(name)}.")
    return found


def rename_attribute(codebook: Codebook, change: RenameAttribute) -> Outcome:
    """An attribute under another name; conditions that look at it follow."""
    owner, names = change.owner, {change.old: change.new}
    places = _places(codebook, owner, change.old)
    if change.old == change.new:
        return Outcome(codebook)
    for place in places:
        if place.get(change.new) is not None:
            raise AnnotatorError(f"{place.shown} has an attribute {shown(change.new)} already; take another name.")
    new = with_attributes(
        codebook, owner.kind, owner.label, owner.role, lambda attribute: renamed_attribute(attribute, names)
    )
    steps = [SetAttribute(owner.kind, place.label, place.role, change.old, change.new) for place in places]
    return Outcome(new, tuple(steps))


def retire_attribute(codebook: Codebook, change: RetireAttribute) -> Outcome:
    """An attribute that is not offered any more."""
    owner, name = change.owner, change.attribute
    places = _places(codebook, owner, name)
    steps: list[Step] = []
    if change.then == "move":
        for place in places:
            if place.get(change.to) is None or change.to == name:
                raise AnnotatorError(f"{place.shown} has no other attribute {shown(change.to)} to move the values to.")
            moved = place.get(name)
            codebook = _with_joined(codebook, owner.kind, place, change.to, moved)
            steps.append(SetAttribute(owner.kind, place.label, place.role, name, change.to))
    elif change.then == "delete":
        steps = [SetAttribute(owner.kind, place.label, place.role, name, None) for place in places]

    def retired(attribute: Attribute) -> Attribute:
        return replace(attribute, retired=True) if attribute.name == name else attribute

    return Outcome(with_attributes(codebook, owner.kind, owner.label, owner.role, retired), tuple(steps))


def _with_joined(codebook: Codebook, kind: str, place: _Place, name: str, moved: Attribute | None) -> Codebook:
    def joined(attribute: Attribute) -> Attribute:
        return joined_attribute(attribute, moved) if moved and attribute.name == name else attribute

    return with_attributes(codebook, kind, place.label or None, place.role or None, joined)


# ---- choices


def rename_choice(codebook: Codebook, change: RenameChoice) -> Outcome:
    """A choice under another name; with the name of another choice, the two become one."""
    if change.attribute is not None:
        return _of_attribute(codebook, change, change.attribute)
    if change.owner.kind == "document":
        return _of_answer(codebook, change)
    return _of_role(codebook, change)


def _renamed(choices: tuple[str, ...], change: RenameChoice) -> tuple[str, ...]:
    return union(change.new if choice == change.old else choice for choice in choices)


def _no_choice(change: RenameChoice) -> AnnotatorError:
    return AnnotatorError(f"There is no such choice {shown(change.old)}.")


def _of_attribute(codebook: Codebook, change: RenameChoice, name: str) -> Outcome:
    owner = change.owner
    places = [p for p in _places(codebook, owner, name) if change.old in _choices(p.get(name))]
    if not places:
        raise _no_choice(change)
    new = with_attributes(codebook, owner.kind, owner.label, owner.role, _choice_renamer(change, name))
    steps = [SetValue(owner.kind, p.label, p.role, name, change.old, change.new, _several(p.get(name))) for p in places]
    return Outcome(new, tuple(steps))


def _choices(attribute: Attribute | None) -> tuple[str, ...]:
    return attribute.choices if attribute else ()


def _several(attribute: Attribute | None) -> bool:
    return attribute is not None and attribute.kind == "choices"


def _choice_renamer(change: RenameChoice, name: str) -> Callable[[Attribute], Attribute]:
    """Renames the choice in the attribute, in its default, and in conditions that look at it."""

    def rename(attribute: Attribute) -> Attribute:
        when = attribute.when
        if when is not None and when.attribute == name:
            when = replace(when, values=_renamed(when.values, change))
        if attribute.name != name or change.old not in attribute.choices:
            return replace(attribute, when=when)
        return replace(_in_attribute(attribute, change), when=when)

    return rename


def _in_attribute(attribute: Attribute, change: RenameChoice) -> Attribute:
    new = replace(attribute, choices=_renamed(attribute.choices, change))
    if attribute.default is None:
        return new
    return replace(new, default=new.join(_renamed(attribute.split(attribute.default), change)))


def _of_answer(codebook: Codebook, change: RenameChoice) -> Outcome:
    chosen: Mapping[str, tuple[Label, ...]] = {
        label.name: (replace(label, answer=_in_attribute(label.answer, change)),)
        for label in codebook.documents
        if change.owner.label in (None, label.name) and label.answer and change.old in label.answer.choices
    }
    if not chosen:
        raise _no_choice(change)
    steps = [
        SetValue("document", name, "", None, change.old, change.new, _several(label.answer))
        for name, (label,) in chosen.items()
    ]
    return Outcome(with_labels(codebook, "document", chosen), tuple(steps))


def _of_role(codebook: Codebook, change: RenameChoice) -> Outcome:
    if change.owner.kind != "role" or change.owner.role is None:
        raise AnnotatorError("Say of which role, attribute or document label the choice is.")
    name = change.owner.role
    labels = [
        label.name
        for label in labels_with(codebook, (name,), change.owner.label)
        if any(role.name == name and change.old in role.choices for role in label.roles)
    ]
    if not labels:
        raise _no_choice(change)

    def rename(role: Role) -> tuple[Role, ...]:
        return (replace(role, choices=_renamed(role.choices, change)) if role.name == name else role,)

    steps = [SetValue("role", label, name, None, change.old, change.new) for label in labels]
    return Outcome(with_roles(codebook, labels, rename), tuple(steps))
