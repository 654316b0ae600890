"""Attributes as pairs of names and values: one set or cleared, and those of two annotations that become one."""

from __future__ import annotations

from annotator.errors import AnnotatorError
from annotator.model import UNSURE, Pair


def with_value(pairs: tuple[Pair, ...], name: str, value: str | None) -> tuple[Pair, ...]:
    """The pairs with this attribute's value replaced, or without it; `;` joins the values of a `choices` attribute.

    Raises:
        AnnotatorError: it has the name under which formats carry the mark that somebody is unsure.
    """
    if name == UNSURE and value is not None:
        raise AnnotatorError(
            f"“{UNSURE}” is a mark of its own and no attribute; mark the annotation as unsure instead."
        )
    rest = tuple(pair for pair in pairs if pair[0] != name)
    return rest if value is None else (*rest, (name, value))


def agree(some: tuple[Pair, ...], others: tuple[Pair, ...]) -> bool:
    """Whether no attribute has one value here and another one there."""
    known = dict(some)
    return all(known.get(name, value) == value for name, value in others)


def with_all(some: tuple[Pair, ...], others: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """The attributes of both; what both give has the value of the first."""
    known = {name for name, _ in some}
    return (*some, *(pair for pair in others if pair[0] not in known))
