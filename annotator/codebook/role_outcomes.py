"""What changes of roles do. A role belongs to each event label that has it, so a change has a step for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from annotator.codebook.changes import MergeRoles, RenameRole, RetireRole, SplitRole, name_of
from annotator.codebook.joining import joined_roles
from annotator.codebook.records import Codebook, Count, Label, Role
from annotator.codebook.references import with_roles
from annotator.codebook.steps import Ask, DropRole, Outcome, SetRole, Step
from annotator.codebook.values import listed, shown
from annotator.errors import AnnotatorError


def labels_with(codebook: Codebook, roles: Sequence[str], label: str | None) -> list[Label]:
    """The event labels that have one of these roles: one, or all.

    Raises:
        AnnotatorError: there is none.
    """
    found = [event for event in codebook.events if label in (None, event.name)]
    found = [event for event in found if any(event.role(role) for role in roles)]
    if not found:
        where = f"{label} has" if label else "No event label has"
        raise AnnotatorError(f"{where} {'no' if label else 'a'} role {listed([shown(role) for role in roles])}.")
    return found


def rename_role(codebook: Codebook, change: RenameRole) -> Outcome:
    """A role under another name."""
    labels = labels_with(codebook, (change.old,), change.label)
    if change.old == change.new:
        return Outcome(codebook)
    for label in labels:
        if label.role(change.new) is not None:
            raise AnnotatorError(f"{label.name} has a role {shown(change.new)} already; merge the two instead.")
    names = [label.name for label in labels]
    new = with_roles(
        codebook, names, lambda role: (replace(role, name=change.new) if role.name == change.old else role,)
    )
    return Outcome(new, tuple(SetRole(name, (change.old,), change.new) for name in names))


def merge_roles(codebook: Codebook, change: MergeRoles) -> Outcome:
    """One role out of several, in the place of the first of them."""
    into = name_of(change.into)
    olds = tuple(role for role in dict.fromkeys(change.roles) if role != into)
    if not olds:
        raise AnnotatorError("Name at least one role that becomes another one.")
    labels = labels_with(codebook, olds, change.label)
    steps: list[Step] = []
    for label in labels:
        there = [role for role in label.roles if role.name in (*olds, into)]
        known = label.role(into)
        one = change.into if isinstance(change.into, Role) else known or replace(there[0], name=into)
        for role in there:
            one = joined_roles(one, role)
        codebook = with_roles(codebook, (label.name,), _Put(tuple(role.name for role in there), one))
        own = tuple(role for role in olds if label.role(role) is not None)
        steps.append(SetRole(label.name, own, into, twins=change.twins))
    return Outcome(codebook, tuple(steps))


class _Put:
    """One role for all of these names."""

    def __init__(self, names: Sequence[str], role: Role) -> None:
        self._names = names
        self._role = role

    def __call__(self, old: Role) -> tuple[Role, ...]:
        return (self._role,) if old.name in self._names else (old,)


def split_role(codebook: Codebook, change: SplitRole) -> Outcome:
    """Several roles out of one; each filler is to be decided."""
    names = tuple(dict.fromkeys(map(name_of, change.into)))
    default = change.default or (names[0] if names else "")
    if len(names) < 2 or default not in names:
        raise AnnotatorError("A role is split into two or more, and one of them is what is not decided yet.")
    labels = labels_with(codebook, (change.role,), change.label)
    steps: list[Step] = []
    reason = f"The role {change.role} was split into {listed(names, 'and')}."
    for label in labels:
        old = next(role for role in label.roles if role.name == change.role)
        parts = tuple(_part(label, old, part) for part in change.into)

        def split(role: Role, old: Role = old, parts: tuple[Role, ...] = parts) -> tuple[Role, ...]:
            return parts if role is old else (role,)

        codebook = with_roles(codebook, (label.name,), split)
        choices = tuple(f"{label.name}/{name}" for name in names)
        steps.append(SetRole(label.name, (change.role,), default, Ask(reason, choices)))
    return Outcome(codebook, tuple(steps))


def _part(label: Label, old: Role, part: str | Role) -> Role:
    """A role given as a record, one the label has, or a copy; no copy has to be filled, for another one may be."""
    if isinstance(part, Role):
        return part
    count = cast(Count, f"0..{'n' if old.many else '1'}")
    return label.role(part) or replace(old, name=part, count=count)


def retire_role(codebook: Codebook, change: RetireRole) -> Outcome:
    """A role that is not offered any more."""
    labels = labels_with(codebook, (change.role,), change.label)
    steps: list[Step] = []
    for label in labels:
        if change.then == "move":
            to = label.role(change.to)
            if to is None or to.name == change.role:
                raise AnnotatorError(f"{label.name} has no other role {shown(change.to)} to move the fillers to.")
            one = joined_roles(to, next(role for role in label.roles if role.name == change.role))
            codebook = with_roles(codebook, (label.name,), _Put((to.name,), one))
            steps.append(SetRole(label.name, (change.role,), change.to, twins=change.twins))
        elif change.then == "delete":
            steps.append(DropRole(label.name, change.role))
    names = [label.name for label in labels]
    new = with_roles(codebook, names, lambda role: (replace(role, retired=True) if role.name == change.role else role,))
    return Outcome(new, tuple(steps))
