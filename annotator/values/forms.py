"""The canonical texts of values: what is one, and what it says as figures and days.

The store, the exports and the tables hold these texts and nothing else, so what they mean is decided by patterns alone
and never by the version of a library: `51`, `6..8`, `>=6`, `~100`, `51[45..60]`; `2020-02`, `2020-W07`,
`2020-02-12T14:30`; `Idlib <geo:35.93,36.63;u=5000>` (RFC 5870); `USD 1500000` (ISO 4217).
"""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from math import inf

import regex

KINDS = ("number", "date", "place", "money", "text", "choice", "words")

LONGEST = 200
"""Code points of what is read; no number, date, amount or place is written longer."""

MOST_DIGITS = 30
"""No count in an article is longer, and every figure of this length is a finite float."""

_FIGURE = rf"-?[0-9]{{1,{MOST_DIGITS}}}(?:\.[0-9]{{1,{MOST_DIGITS}}})?"
_NUMBER = regex.compile(
    rf"(?P<bound>~|>=|<=|>|<)?(?P<only>{_FIGURE})|(?P<low>{_FIGURE})\.\.(?P<high>{_FIGURE})"
    rf"|(?P<best>{_FIGURE})\[(?P<least>{_FIGURE})\.\.(?P<most>{_FIGURE})\]"
)
_DAY = r"[0-9]{4}(?:-W[0-9]{2}|-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z?)?)?)?"
_DATE = regex.compile(rf"(?P<bound>~|>=|<=|>|<)?(?P<only>{_DAY})|(?P<low>{_DAY})\.\.(?P<high>{_DAY})")
_DEGREES = r"-?[0-9]{1,3}(?:\.[0-9]{1,12})?"
_GEO = regex.compile(
    rf"<geo:(?P<north>{_DEGREES}),(?P<east>{_DEGREES})(?:;u=(?P<metres>[0-9]{{1,9}}(?:\.[0-9]{{1,6}})?))?>"
)
_MONEY = regex.compile(r"(?P<code>[A-Z]{3}) (?P<amount>.+)")


def is_value(kind: str, text: str, choices: Sequence[str] = ()) -> bool:
    """Whether a text is a value of this kind (one of `KINDS`), written canonically.

    Raises:
        ValueError: when there is no such kind.
    """
    if kind == "number":
        return number_range(text) is not None
    if kind == "date":
        return interval(text) is not None
    if kind == "money":
        found = _MONEY.fullmatch(text)
        return found is not None and number_range(found["amount"]) is not None
    if kind == "place":
        return is_place(text)
    if kind == "choice":
        return text in choices
    if kind in ("text", "words"):
        return bool(text.strip())
    raise ValueError(f"{kind!r} is no kind of value.")


def number_range(value: str) -> tuple[float, float, float] | None:
    """(low, best, high) of a number; None where it is none.

    A bound leaves the other end infinite, and its figure is the best there is: `>=6` gives (6, 6, inf). The best of
    a range without one is its middle. What is only about right gives its figure three times.
    """
    found = _NUMBER.fullmatch(value)
    if found is None:
        return None
    if found["only"]:
        figure = float(found["only"])
        bound = found["bound"] or ""
        return (-inf if "<" in bound else figure, figure, inf if ">" in bound else figure)
    if found["low"]:
        low, high = float(found["low"]), float(found["high"])
        return (low, (low + high) / 2, high) if low <= high else None
    low, best, high = (float(found[name]) for name in ("least", "best", "most"))
    return (low, best, high) if low <= best <= high else None


@lru_cache(maxsize=4096)
def interval(value: str) -> tuple[date, date] | None:
    """The first and the last day that a date value can mean; None where it is none.

    An open end is `date.min` or `date.max`. `~2020-02` gives what `2020-02` does: nothing says how far off it may be.
    """
    found = _DATE.fullmatch(value) if len(value) < 64 else None
    if found is None:
        return None
    if found["low"]:
        begin, end = days(found["low"]), days(found["high"])
        return (begin[0], end[1]) if begin and end and begin[0] <= end[1] else None
    known = days(found["only"])
    return _bounded(found["bound"], *known) if known else None


def _bounded(bound: str | None, first: date, last: date) -> tuple[date, date]:
    if bound == ">=":
        return first, date.max
    if bound == "<=":
        return date.min, last
    if bound == ">":
        return (last + timedelta(1) if last < date.max else last), date.max
    if bound == "<":
        return date.min, (first - timedelta(1) if first > date.min else first)
    return first, last


def days(text: str) -> tuple[date, date] | None:
    """The first and the last day of `2020`, `2020-02`, `2020-W07`, `2020-02-12` or `2020-02-12T14:30`."""
    try:
        if "W" in text:
            monday = date.fromisocalendar(int(text[:4]), int(text[6:]), 1)
            return monday, monday + timedelta(6)
        if len(text) == len("2020"):
            return date(int(text), 1, 1), date(int(text), 12, 31)
        if len(text) == len("2020-02"):
            year, month = int(text[:4]), int(text[5:])
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        day = datetime.fromisoformat(text).date()
    except (ValueError, OverflowError):
        return None
    return day, day


def is_place(text: str) -> bool:
    """Whether this is a name, coordinates, or a name and coordinates."""
    name, mark, _ = text.partition("<geo:")
    if not mark:
        return bool(text.strip())
    return (not name or (name.endswith(" ") and bool(name.strip()))) and coordinates(text) is not None


def coordinates(value: str) -> tuple[float, float, float | None] | None:
    """(degrees north, degrees east, how far off it may be in metres or None) of a place; None where it has none."""
    found = _GEO.fullmatch(value, value.find("<geo:")) if "<geo:" in value else None
    if found is None:
        return None
    north, east = float(found["north"]), float(found["east"])
    metres = float(found["metres"]) if found["metres"] else None
    return (north, east, metres) if abs(north) <= 90 and abs(east) <= 180 else None


def parts(value: str) -> dict[str, str | None] | None:
    """The parts of a number or a date as they are written: bound, only, low, high, and for a number best, least, most."""
    found = _NUMBER.fullmatch(value) or _DATE.fullmatch(value)
    return found.groupdict() if found else None


def money_parts(value: str) -> tuple[str, str] | None:
    """The currency's code and the number of an amount of money."""
    found = _MONEY.fullmatch(value)
    return (found["code"], found["amount"]) if found and number_range(found["amount"]) else None


SortKey = tuple[int, str, float, float, str]


def sort_key(kind: str, value: str) -> SortKey:
    """What a table sorts by: figures by their best, days by their first; what is no value of its kind comes last."""
    if kind == "number" and (figures := number_range(value)):
        return 0, "", figures[1], figures[0], value
    if kind == "date" and (known := interval(value)):
        return 0, "", known[0].toordinal(), known[1].toordinal(), value
    if kind == "money" and (money := money_parts(value)) and (figures := number_range(money[1])):
        return 0, money[0], figures[1], figures[0], value
    if kind in ("number", "date", "money"):
        return 1, "", 0.0, 0.0, value
    return 0, value.casefold(), 0.0, 0.0, value
