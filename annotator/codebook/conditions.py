"""Where an attribute is asked for: “only where the modality is alleged”.

A condition looks at what is set and else at what is meant, the default. An attribute that does not apply itself fulfils
no condition, so that a chain of questions ends where its first one does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.codebook.records import Attribute, Codebook, Label, Role
from annotator.codebook.values import fault_of, shown
from annotator.model import Pair

Owner = Label | Role | Codebook
"""What has attributes: a label has those of its annotations, a role of its arguments, a codebook of its clusters."""


def applies(attribute: Attribute, pairs: Iterable[Pair], owner: Owner) -> bool:
    """Whether an attribute of `owner` is asked for, given what is set."""
    return _applies(attribute, dict(pairs), attributes_of(owner), set())


def attributes_of(owner: Owner) -> tuple[Attribute, ...]:
    """The attributes of a label or a role; of a codebook, those of its clusters."""
    return owner.cluster_attributes if isinstance(owner, Codebook) else owner.attributes


def _applies(attribute: Attribute, values: dict[str, str], known: Sequence[Attribute], seen: set[str]) -> bool:
    condition = attribute.when
    if condition is None:
        return True
    asked = _named(condition.attribute, known)
    if asked is None or asked.name in seen or not _applies(asked, values, known, seen | {attribute.name}):
        return False
    value = values.get(asked.name, asked.default or "")
    return any(choice in condition.values for choice in asked.split(value))


def condition_fault(attribute: Attribute, known: Sequence[Attribute]) -> str | None:
    """What is wrong with an attribute's condition among the attributes of its owner, in a sentence."""
    if attribute.when is None:
        return None
    asked = _named(attribute.when.attribute, known)
    if asked is None:
        return f"There is no attribute {shown(attribute.when.attribute)} beside {shown(attribute.name)} to look at."
    for value in attribute.when.values:
        if asked.choices and value not in asked.choices:
            return f"{shown(value)} is no choice of {shown(asked.name)}."
        fault = fault_of(asked, value)
        if fault:
            return fault
    return f"The condition of {shown(attribute.name)} turns in a circle." if _in_circle(attribute, known) else None


def _in_circle(attribute: Attribute, known: Sequence[Attribute]) -> bool:
    seen = set()
    at: Attribute | None = attribute
    while at is not None and at.when is not None:
        if at.name in seen:
            return True
        seen.add(at.name)
        at = _named(at.when.attribute, known)
    return False


def _named(name: str, known: Sequence[Attribute]) -> Attribute | None:
    return next((attribute for attribute in known if attribute.name == name), None)
