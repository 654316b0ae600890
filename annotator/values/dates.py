"""Dates and periods as articles give them, with the precision they have.

Months and days are marked by their names first (`names`); dates that stand by themselves are read by `calendar_parts`,
those that need the article's own date by `relative`. What is left over is shown to `dateparser` (`foreign`), which
knows how two hundred languages say `yesterday` and `two weeks ago`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import regex

from annotator.values import forms
from annotator.values.calendar_parts import dated, nth, parts_of, periods
from annotator.values.names import marked
from annotator.values.relative import relative
from annotator.values.words import alike, led_by, qualified, ranges

_SKIPPED = regex.compile(
    r"\b(?:on|over|in|during|at|the|of|early|late|mid|middle|beginning|end|start|morning|afternoon|evening|night|noon|midday|dawn|dusk"
    r"|am|im|den|dem|der|des|abend|nacht|mittag|nachmittag|früh|anfang|mitte|ende|le|la|les|en|au|à|du|de|soir|matin"
    r"|el|año|günü|yılında|ayında|gece|gecesi|sabah|sabahı|akşam|akşamı|في|يوم|شهر|عام|سنة|مساء|صباح|ليلة|فجر)\b"
)
_ORDINAL = regex.compile(r"(?<=\b[0-9]{1,2})(?:st|nd|rd|th|er|º|ª|\.)(?= |$)")
_TOUCHING = regex.compile(r"(?<=[0-9])[.-]?(?=\p{L}{3})|(?<=\p{L}{3})[.-](?=[0-9])")
_NTH = regex.compile(r"(?:(?:the )?([0-9]{1,2})(?:st|nd|rd|th)|d[0-6] (?:the )?([0-9]{1,2})(?:st|nd|rd|th)?)")
_TWO_YEARS = regex.compile(r"([12][0-9]{3})[-/]([0-9]{2})")
_OF_YEAR = regex.compile(r"(m[0-9].*?),? (?:of )?(last|this|next) year")
_OF_THE = regex.compile(r"(?:the )?(?:beginning|start|middle|course|rest|end) of the (year|month|week)")
_YEARS = {"last": -1, "this": 0, "next": 1}
_TWO_DAYS = regex.compile(r"(?<=\b[0-9]{1,2})/(?=[0-9]{1,2} m[0-9])")
_CLOCK = regex.compile(
    r"(.+?)[ t](?:at |um |à )?([0-9]{1,2})(?:[:h.]([0-9]{2}))?(?: ?(a\.?m\.?|p\.?m\.?|uhr|h))?(?: (?:local time|gmt|utc))?"
)
_DECADE = regex.compile(r"(?:the )?([12][0-9]{2})0'?s")
_WEEK = regex.compile(
    r"(?:calendar week|week|kalenderwoche|kw) ?([0-9]{1,2})(?:,? (?:of )?([12][0-9]{3}))?|([12][0-9]{3})-?w([0-9]{1,2})"
)
_QUARTER = regex.compile(r"(?:q([1-4])|(?:the )?(first|second|third|fourth) quarter)(?: of)? ([12][0-9]{3})")
_QUARTERS = ("first", "second", "third", "fourth")

_PHRASES = {
    ">=": "since|from|as of|starting|seit|ab|depuis|dès|منذ|desde",
    "<=": "until|till|by|up to|no later than|bis|bis zum|jusqu'à|jusqu'en|jusqu'au|حتى|hasta",
    ">": "after|later than|nach|après|بعد",
    "<": "before|prior to|earlier than|vor|avant|قبل",
}
_BOUNDS = sorted(
    ((phrase, mark) for mark, all_ in _PHRASES.items() for phrase in all_.split("|")), key=lambda pair: -len(pair[0])
)


_TURNED = str.maketrans("<>", "><")


@dataclass(frozen=True, slots=True)
class Beside:
    """What a date is read beside: the article's day, if it is known, and its language."""

    day: date | None
    language: str | None


def readings(words: str, day: date | None = None, language: str | None = None) -> Iterator[str]:
    """The canonical dates that words can mean, best first; `day` is the article's own."""
    text = alike(words)
    if text is None:
        return
    beside = Beside(day, language)
    clean = marked(_TOUCHING.sub(" ", text), language)
    found = [value for value in _all(clean, beside) if forms.interval(value)]
    yield from found
    if not found:
        from annotator.values.foreign import elsewhere

        yield from elsewhere(text, clean, day, language)


def _all(text: str, beside: Beside) -> Iterator[str]:
    yield from _one(text, beside)
    yield from _bounded(text, beside)
    yield from _periods(text, beside)


def _short(text: str) -> str:
    """The words without those that say no more than a part of the day, and `12th` as 12."""
    return " ".join(_SKIPPED.sub(" ", _ORDINAL.sub("", text)).split())


def _one(text: str, beside: Beside) -> Iterator[str]:
    """One date, without a bound: as the words stand, and without those that say no more than a part of the day."""
    day = beside.day
    if day:
        text = _OF_YEAR.sub(lambda found: f"{found[1]} {day.year + _YEARS[found[2]]}", _OF_THE.sub(r"this \1", text))
    short = _short(text)
    for form in dict.fromkeys((text, short)):
        for parts in parts_of(form, beside.language):
            yield from dated(parts, beside.day)
        if day:
            yield from relative(form, day, beside.language)
    for form in dict.fromkeys((text, short)):
        yield from _named(form, beside)
    yield from _clocked(text, beside)


def _named(text: str, beside: Beside) -> Iterator[str]:
    decade, week, quarter, one, season = (
        pattern.fullmatch(text) for pattern in (_DECADE, _WEEK, _QUARTER, _NTH, _TWO_YEARS)
    )
    if decade:
        yield f"{decade[1]}0..{decade[1]}9"
    elif week:
        year = week[2] or week[3] or (str(beside.day.isocalendar().year) if beside.day else None)
        if year:
            yield f"{year}-W{int(week[1] or week[4]):02d}"
    elif quarter:
        number = int(quarter[1]) if quarter[1] else _QUARTERS.index(quarter[2]) + 1
        yield f"{quarter[3]}-{number * 3 - 2:02d}..{quarter[3]}-{number * 3:02d}"
    elif one and beside.day:
        yield from nth(int(one[1] or one[2]), beside.day)
    elif season and int(season[2]) == (int(season[1]) + 1) % 100:
        yield f"{season[1]}..{int(season[1]) + 1}"


def _clocked(text: str, beside: Beside) -> Iterator[str]:
    found = _CLOCK.fullmatch(text)
    if not found or not (found[3] or found[4]):
        return
    hour, half = int(found[2]), (found[4] or "")[:1]
    if half in ("a", "p"):
        hour = hour % 12 + (12 if half == "p" else 0) if 1 <= hour <= 12 else 99
    for value in _one(found[1].rstrip(), beside):
        if len(value) == len("2020-02-12") and ".." not in value:
            yield f"{value}T{hour:02d}:{found[3] or '00'}"


def _bounded(text: str, beside: Beside) -> Iterator[str]:
    for bound, rest in led_by(text, _BOUNDS):
        for value in _one(rest, beside):
            low, _, high = value.partition("..")
            yield f"{bound}{high if high and bound in ('<=', '>') else low.lstrip('~')}"
            if bound == ">=" and beside.day and text.startswith("since"):
                yield f"{low.lstrip('~')}..{beside.day.isoformat()}"
    for bound, rest in qualified(text):
        values = [value for value in _one(rest, beside) if ".." not in value and value[0].isdecimal()]
        if rest.endswith(" ago") and bound != "~":  # longer ago is earlier
            bound, values = bound.translate(_TURNED), values[-1:]
        yield from (f"{bound}{value}" for value in values)


def _periods(text: str, beside: Beside) -> Iterator[str]:
    for low, high in ranges(_TWO_DAYS.sub(" - ", text)):
        yield from _from_to(low, high, beside)
    for word in (" and ", " or ", " und ", " et "):
        low, found, high = text.partition(word)
        if found:
            yield from (value for value in _from_to(low, high, beside) if _two_in_a_row(value))


def _two_in_a_row(value: str) -> bool:
    low, _, high = value.partition("..")
    begin, end = forms.days(low), forms.days(high)
    return bool(begin and end and end[0] - begin[1] == timedelta(1))


def _from_to(low: str, high: str, beside: Beside) -> Iterator[str]:
    low, high = _short(low), _short(high)
    begin = next(parts_of(low, beside.language, bare=True), None)
    end = next(parts_of(high, beside.language, bare=True), None)
    if begin and end:
        yield from periods(begin, end, beside.day)
        return
    starts = [value for value in _one(low, beside) if ".." not in value]
    for last in (value for value in _one(high, beside) if ".." not in value):
        known = [value for value in starts if (forms.interval(f"{value}..{last}"))]
        if known:
            yield f"{max(known)}..{last}"
        elif starts and regex.fullmatch("d[0-6]", low):
            yield f"{_before(starts[0], last)}..{last}"


def _before(first: str, last: str) -> str:
    """The same weekday in the week before the end of its period."""
    begin, end = forms.days(first), forms.days(last)
    if not begin or not end:
        return first
    return (end[1] - timedelta((end[1] - begin[0]).days % 7)).isoformat()
