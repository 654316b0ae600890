"""Dates that stand by themselves: their day, month and year as far as they are said.

What is left unsaid comes from the other end of a period (`1 to 3 March`) or from the article's date, with a preference
for the past.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

import regex

_YEAR = "([12][0-9]{3})"
_DAY = "([0-9]{1,2})"
_MONTH = "m([0-9]{1,2})"
_PATTERNS = tuple(
    (regex.compile(pattern), order)
    for pattern, order in (
        (rf"(?:d[0-6] )?{_DAY} {_MONTH}(?: {_YEAR})?(?: d[0-6])?", "dmy"),
        (rf"(?:d[0-6] )?{_MONTH} {_DAY}(?: {_YEAR})?(?: d[0-6])?", "mdy"),
        (rf"{_YEAR} {_MONTH} {_DAY}", "ymd"),
        (rf"{_MONTH} {_YEAR}", "my"),
        (rf"{_YEAR} {_MONTH}", "ym"),
        (rf"(?:year )?{_YEAR}", "y"),
        (rf"{_YEAR}[-/.]([0-9]{{1,2}})[-/.]{_DAY}", "ymd"),
        (rf"{_YEAR}([0-9]{{2}})([0-9]{{2}})", "ymd"),
        (rf"([0-9]{{1,2}})[/.]{_YEAR}", "my"),
    )
)
_BARE = tuple(
    (regex.compile(pattern), order) for pattern, order in ((_DAY, "d"), (_MONTH, "m"), (f"{_DAY} {_YEAR}", "dy"))
)
_FIGURES = regex.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})(?:\2([12][0-9]{3}|[0-9]{2}))?\.?")
"""Without a year only with a full stop or a slash; `02-12` is a part of something else."""
_CENTURY_TURN = 70
_MONTH_FIRST = ("en-us", "en-ph", "en-ca")


@dataclass(frozen=True, slots=True)
class Parts:
    """What is said of a date."""

    day: int | None = None
    month: int | None = None
    year: int | None = None

    @property
    def text(self) -> str | None:
        """The canonical date where the year is known and there is such a day."""
        if self.year is None or (self.month is None and self.day is not None):
            return None
        try:
            whole = date(self.year, self.month or 1, self.day or 1).isoformat()
        except ValueError:
            return None
        return whole[: 10 if self.day else 7 if self.month else 4]


def parts_of(text: str, language: str | None, *, bare: bool = False) -> Iterator[Parts]:
    """What marked words say of a date; `bare` takes a day or a month alone too, as an end of a period has it."""
    for pattern, order in (*_PATTERNS, *(_BARE if bare else ())):
        found = pattern.fullmatch(text)
        if found:
            said = dict(zip(order, (int(group) if group else None for group in found.groups()), strict=False))
            yield Parts(said.get("d"), said.get("m"), said.get("y"))
            return
    yield from _in_figures(text, language)


def _in_figures(text: str, language: str | None) -> Iterator[Parts]:
    """`12/02/2020`, which of two is the day depends on who writes: both are given where both can be."""
    found = _FIGURES.fullmatch(text)
    if not found or (found[2] == "-" and not found[4]):
        return
    first, second, year = int(found[1]), int(found[3]), int(found[4]) if found[4] else None
    if year is not None and year < 100:
        year += 2000 if year < _CENTURY_TURN else 1900
    both = [Parts(first, second, year), Parts(second, first, year)]
    if (language or "").casefold().replace("_", "-") in _MONTH_FIRST:
        both.reverse()
    yield from (parts for parts in dict.fromkeys(both) if 1 <= (parts.month or 0) <= 12 and 1 <= (parts.day or 0) <= 31)


def dated(parts: Parts, day: date | None) -> Iterator[str]:
    """The canonical dates; where the year is not said it is the last one in which the day was, then the one after."""
    if parts.year is not None:
        if parts.text:
            yield parts.text
    elif day is not None and parts.month and parts.day:
        years = [year for year in range(day.year + 8, max(day.year - 9, 0), -1) if replace(parts, year=year).text]
        past = [year for year in years if str(replace(parts, year=year).text) <= day.isoformat()][:1]
        coming = [year for year in reversed(years) if str(replace(parts, year=year).text) > day.isoformat()][:1]
        yield from (str(replace(parts, year=year).text) for year in past + coming)


def nth(number: int, day: date) -> Iterator[str]:
    """`the 12th`: of this month, or of the month before where it is still to come."""
    month_before = day.replace(day=1) - timedelta(1)
    for month in (day, month_before) if number <= day.day else (month_before, day):
        written = Parts(number, month.month, month.year).text
        if written:
            yield written


def periods(low: Parts, high: Parts, day: date | None) -> Iterator[str]:
    """The canonical periods between two ends, each of which may leave unsaid what the other says."""
    low, high = _with_month(low, high), _with_month(high, low)
    if (low.day and not low.month) or (high.day and not high.month):
        return
    turned = (low.month or 0, low.day or 0) > (high.month or 0, high.day or 0)
    years = [high.year] if high.year else [low.year + turned] if low.year else _years(high, day) if day else []
    for year in years:
        begin = replace(low, year=low.year or year - turned).text
        end = replace(high, year=year).text
        if begin and end:
            yield f"{begin}..{end}"


def _with_month(parts: Parts, other: Parts) -> Parts:
    return replace(parts, month=other.month) if parts.day and not parts.month else parts


def _years(parts: Parts, day: date) -> list[int]:
    """The last year in which the end of a period was, and the one after."""
    for year in range(day.year, max(day.year - 9, 0), -1):
        written = replace(parts, year=year).text
        if written and written <= day.isoformat()[: len(written)]:
            return [year, year + 1]
    return []
