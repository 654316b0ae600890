"""What may fill a role or stand at an end of a relation: as a rule, and in words."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.codebook.records import ANY, Label, Role
from annotator.codebook.values import listed
from annotator.values import is_value

_VALUES = {
    "number": "a number such as 51, 6..8, >=6 or ~100",
    "date": "a date such as 2020-02-12",
    "place": "a place name",
    "money": "an amount such as USD 1500000",
    "text": "any text",
    "words": "words of the text",
}


def value_fits(role: Role, value: str, *, has_words: bool) -> bool:
    """Whether a value may fill a role; `has_words` says that it was read from words of the text.

    A role of entities alone takes what is only implied by its name: a value that no words of the text say.
    """
    if role.entities and not role.values and not has_words:
        return bool(value.strip())
    if not role.accepts("value", None):
        return False
    kinds = [kind for kind in role.values if has_words or kind != "words"]
    return not role.values or any(is_value(kind, value, role.choices) for kind in kinds)


def accepted_fillers(role: Role, *, values_only: bool = False) -> str:
    """What may fill a role, in words: `Place, Facility or a place name`."""
    values = [name for kind in role.values for name in (role.choices if kind == "choice" else (_VALUES[kind],))]
    if values_only:
        return listed(values)
    entities = ["any entity"] if ANY in role.entities else [*role.entities]
    events = ["any event"] if ANY in role.events else [*role.events]
    return listed([*entities, *events, *values]) or "anything"


def is_end(names: Sequence[str], label: str) -> bool:
    """Whether an annotation with this label may stand at an end for which a relation lists these names."""
    return not names or ANY in names or label in names


def joins(label: Label, head: str, tail: str) -> bool:
    """Whether a relation with this label may run between annotations with these, in either direction if it has none."""
    ways = [(head, tail), (tail, head)] if label.symmetric else [(head, tail)]
    return any(is_end(label.heads, one) and is_end(label.tails, other) for one, other in ways)


def accepted_ends(names: Sequence[str]) -> str:
    """What may stand at an end of a relation, in words."""
    return "anything" if not names or ANY in names else listed(names)
