"""A value in words, so that a person sees what was understood before it is kept."""

from __future__ import annotations

from datetime import date

from annotator.values import forms

_SHOWN = 60
_BOUNDS = {"~": "about {}", ">=": "at least {}", "<=": "at most {}", ">": "more than {}", "<": "less than {}"}
_DAY_BOUNDS = {"~": "about {}", ">=": "{} or later", "<=": "{} or earlier", ">": "after {}", "<": "before {}"}
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def said(kind: str, value: str) -> str:
    """What a canonical value means, as a part of an English sentence."""
    if kind == "number":
        return of_number(value)
    if kind == "date":
        return of_date(value)
    if kind == "place":
        return of_place(value)
    if kind == "money":
        return of_money(value)
    return value if kind == "choice" else f"“{value if len(value) <= _SHOWN else value[:_SHOWN] + '…'}”"


def of_number(value: str) -> str:
    found = forms.parts(value) or {}
    if found.get("low"):
        return f"{figure(found['low'])} to {figure(found['high'])}"
    if found.get("best"):
        return f"{figure(found['best'])}, between {figure(found['least'])} and {figure(found['most'])}"
    return _BOUNDS.get(found.get("bound") or "", "{}").format(figure(found.get("only")))


def figure(text: str | None) -> str:
    """Figures with their thousands parted."""
    whole, point, rest = (text or "").partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return f"{sign}{int(digits or 0):,}{point}{rest}"


def of_date(value: str) -> str:
    found = forms.parts(value) or {}
    if found.get("low"):
        return _period(str(found["low"]), str(found["high"]))
    return _DAY_BOUNDS.get(found.get("bound") or "", "{}").format(_day(str(found.get("only"))))


def _day(text: str) -> str:
    known = forms.days(text)
    if known is None:
        return text
    first, last = known
    if "W" in text:
        whole = _from_to(first, last)
        named = whole.removesuffix(f" {last.year}") if first.year == last.year else whole
        return f"week {int(text[6:])} of {text[:4]}, {named}"
    if len(text) <= len("2020-02"):
        return text if len(text) == len("2020") else f"{MONTHS[first.month - 1]} {first.year}"
    named = f"{WEEKDAYS[first.weekday()]} {_dated(first)}"
    return f"{named}, {text[11:].replace('Z', ' UTC')}" if "T" in text else named


def _period(low: str, high: str) -> str:
    begin, end = forms.days(low), forms.days(high)
    if begin and end and len(low) == len(high) == len("2020-02-12") and "W" not in low + high:
        return _from_to(begin[0], end[0])
    return f"{_day(low)} to {_day(high)}"


def _from_to(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {_dated(last)}"
    return (
        f"{first.day} {MONTHS[first.month - 1]} to {_dated(last)}"
        if first.year == last.year
        else (f"{_dated(first)} to {_dated(last)}")
    )


def _dated(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def of_place(value: str) -> str:
    where = forms.coordinates(value)
    if where is None:
        return value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
    north, east, metres = where
    name = value.partition("<geo:")[0].strip()
    point = f"{abs(north):g}° {'N' if north >= 0 else 'S'}, {abs(east):g}° {'E' if east >= 0 else 'W'}"
    off = (
        ""
        if metres is None
        else f", within {figure(f'{metres:g}')} m"
        if metres < 1000
        else f", within {metres / 1000:g} km"
    )
    return f"{name} at {point}{off}" if name else f"{point}{off}"


def of_money(value: str) -> str:
    from annotator.values.currencies import name_of

    code, amount = forms.money_parts(value) or ("", value)
    return f"{of_number(amount)} {name_of(code)}"
