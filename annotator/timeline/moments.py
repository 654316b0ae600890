"""Dates as days of the calendar: the one place that says which days a value means and how exactly.

Days are counted from the year 1 (`date.toordinal`), so that a hundred thousand of them can be compared in one go.
"""

from __future__ import annotations

import functools
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from annotator.values.forms import interval


class Shape(IntEnum):
    """How exactly a date is known. `COARSE` is a whole week, month or year of which the day is not told."""

    DAY = 0
    PERIOD = 1
    COARSE = 2
    ABOUT = 3
    SINCE = 4
    UNTIL = 5
    UNDATED = 6


class Moment(NamedTuple):
    """A date as days: the first and the last that it may mean; for a bound both are the day at the bound."""

    first: int
    last: int
    shape: Shape

    @property
    def days(self) -> tuple[date, date]:
        return date.fromordinal(self.first), date.fromordinal(self.last)


@functools.lru_cache(maxsize=1 << 16)
def moment(value: str) -> Moment | None:
    """The days that a date value means; None for what is no date."""
    days = interval(value)
    if days is None:
        return None
    first, last = (day.toordinal() for day in days)
    if value.startswith(">"):
        return Moment(first, first, Shape.SINCE)
    if value.startswith("<"):
        return Moment(last, last, Shape.UNTIL)
    if value.startswith("~"):
        return Moment(first, last, Shape.ABOUT)
    if first == last:
        return Moment(first, last, Shape.DAY)
    return Moment(first, last, Shape.PERIOD if ".." in value else Shape.COARSE)
