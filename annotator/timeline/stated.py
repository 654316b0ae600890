"""Which argument of an event is its date.

A role that takes dates is believed, first of all one whose name speaks of time; a role that takes anything, or that the
codebook lacks, where its value can be nothing else than a date. There may be a hundred thousand values and only a few
roles and days: each is looked at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import regex

from annotator.codebook import Codebook
from annotator.store.read_timeline import ValueColumns
from annotator.timeline.moments import Shape, moment

Column = Any
"""A numpy array of one dimension; numpy is loaded when the first project is read."""

_TIME_NAMES = frozenset(("time", "date", "when", "day"))
_WORD = regex.compile(r"\p{L}+")
_NEVER = 1 << 40
_CLASS = 1 << 20
_ANYTHING = 3


def looked_up(keys: Column, rows: Iterable[tuple[int, ...]] | Column, width: int) -> Column:
    """The columns behind the first of `rows`, for each key; 0 where no row has it."""
    import numpy as np

    known = np.array([*rows, (0,) * (width + 1)], np.int64)
    known = known[np.argsort(known[:, 0], kind="stable")]
    at = np.minimum(np.searchsorted(known[:, 0], keys), len(known) - 1)
    return np.where((known[at, 0] == keys)[:, None], known[at, 1:], 0).T


def stated_dates(values: ValueColumns, label_of: Column, labels: Mapping[int, str], codebook: Codebook) -> Column:
    """A row (event id, first day, last day, shape) for each event with a date; `label_of` has rows (event id, label id)."""
    import numpy as np

    events, positions = (np.array(column, np.int64) for column in (values.event_ids, values.positions))
    if not len(events):
        return np.zeros((0, 4), np.int64)
    roles, role_of = _distinct(values.roles)
    texts, text_of = _distinct(values.values)
    moments = np.array([moment(text) or (0, 0, Shape.UNDATED) for text in texts], np.int64)
    plain = np.array([text.isdecimal() for text in texts])  # `1500` may be a number
    (label_ids,) = looked_up(events, label_of, 1)
    used, label_numbers = np.unique(label_ids, return_inverse=True)
    names = [labels.get(number, "") for number in used.tolist()]
    pairs, pair_of = np.unique(label_numbers * len(roles) + role_of, return_inverse=True)
    ranks = [_rank(codebook, names[pair // len(roles)], roles[pair % len(roles)]) for pair in pairs.tolist()]
    rank = np.array(ranks)[pair_of]
    good = (rank < _NEVER) & (moments[text_of, 2] != Shape.UNDATED)
    good &= ~(plain[text_of] & (rank // _CLASS == _ANYTHING))
    order = np.flatnonzero(good)
    order = order[np.lexsort((positions[order], rank[order], events[order]))]
    found, first = np.unique(events[order], return_index=True)
    return np.column_stack((found, moments[text_of[order[first]]]))


def _distinct(texts: list[str]) -> tuple[list[str], Column]:
    """The different texts, and for each text which of these it is."""
    import numpy as np

    known: dict[str, int] = {}
    numbers = [known.setdefault(text, len(known)) for text in texts]
    return list(known), np.array(numbers, np.int64)


def _rank(codebook: Codebook, label_name: str, role_name: str) -> int:
    """How well a role of a label tells the date of its event: the lower the better, `_NEVER` where it does not."""
    label = codebook.find("event", label_name)
    role = label.role(role_name) if label else None
    at = label.roles.index(role) if label and role else 0
    named = any(word.casefold() in _TIME_NAMES for word in _WORD.findall(role_name))
    if role is not None and "date" in role.values:
        return (0 if named else 1) * _CLASS + at
    if not named and role is not None and (role.values or role.entities or role.events):
        return _NEVER
    return (2 if named else _ANYTHING) * _CLASS + at
