"""Dates that mean something only beside the article's own: Wednesday, last week, two days ago.

News is about what has happened, so the past is preferred: a weekday is the last one, and the article's own weekday is
the article's day. What else it could be (the weekday to come) follows as a second reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import regex

from annotator.values.numbers import counts

_FIXED = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "now": 0, "currently": 0,
    "yesterday": -1, "last night": -1, "the day before yesterday": -2, "day before yesterday": -2,
    "tomorrow": 1, "the day after tomorrow": 2, "day after tomorrow": 2,
    "heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1,
    "اليوم": 0, "أمس": -1, "امس": -1, "الأمس": -1, "أول أمس": -2, "غدا": 1, "bugün": 0, "dün": -1, "yarın": 1, "hoy": 0, "ayer": -1,
}  # fmt: skip
_WHICH = {
    "last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "same": 0, "next": 1, "coming": 1, "following": 1,
    "letzte": -1, "letzten": -1, "letzter": -1, "letztes": -1, "vergangene": -1, "vergangenen": -1, "vorige": -1, "vorigen": -1,
    "diese": 0, "diesen": 0, "dieser": 0, "dieses": 0, "diesem": 0, "nächste": 1, "nächsten": 1, "nächster": 1, "nächstes": 1,
    "geçen": -1, "bu": 0, "gelecek": 1, "önümüzdeki": 1,
}  # fmt: skip
_AFTER = {"dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "prochain": 1, "prochaine": 1, "الماضي": -1, "الماضية": -1, "المقبل": 1,
          "المقبلة": 1, "الحالي": 0, "الجاري": 0}  # fmt: skip
_UNITS = {
    "hour": "hour", "day": "day", "week": "week", "month": "month", "year": "year", "weekend": "weekend",
    "woche": "week", "monat": "month", "monats": "month", "jahr": "year", "jahres": "year", "wochenende": "weekend",
    "semaine": "week", "mois": "month", "année": "year", "an": "year", "الأسبوع": "week", "الشهر": "month", "العام": "year",
    "السنة": "year", "hafta": "week", "ay": "month", "yıl": "year", "night": "day",
}  # fmt: skip
_WORD = regex.compile(r"(?:(\S+) )?(?:the )?([\p{L}]+)(?: (\S+))?")
_WEEKDAY = regex.compile(r"(?:(\S+) )?d([0-6])(?: (\S+))?(?: (last week|this week|next week))?")
_MONTH = regex.compile(r"(?:(\S+) )?m([0-9]{1,2})(?: (\S+))?")
_IN = regex.compile(r"in (.+?) (hour|day|week|month|year)s?(?: time)?")
_AGO = regex.compile(r"(.+?) (hour|day|week|month|year)s? (?:ago|earlier|back)")
_PAST = regex.compile(r"(?:the )?(?:past|last|previous) (?:(.+?) )?(hour|day|week|month|year)s?")
_RECENT = regex.compile(r"(?:the )?(?:recent|last few|past few|last several|past several) (day|week|month|year)s")
_EARLIER = regex.compile(r"(earlier|later|previously) (?:this|in the) (week|month|year)")
_AGES = 1200


def relative(text: str, day: date, language: str | None) -> Iterator[str]:
    """The canonical dates that marked words can mean beside the article's day, best first."""
    try:
        yield from _relative(text, day, language)
    except (OverflowError, ValueError):  # beyond the calendar
        return


def _relative(text: str, day: date, language: str | None) -> Iterator[str]:
    if text in _FIXED:
        yield (day + timedelta(_FIXED[text])).isoformat()
    elif text == "overnight":
        yield f"{(day - timedelta(1)).isoformat()}..{day.isoformat()}"
    elif text in ("weekend", "the weekend"):
        yield weekend(day, -1)
    else:
        yield from _weekday(text, day)
        yield from _month(text, day)
        yield from _ago(text, day, language)
        yield from _past(text, day, language)
        yield from _unit(text, day)


def _weekday(text: str, day: date) -> Iterator[str]:
    found = _WEEKDAY.fullmatch(text)
    if not found:
        return
    back = (day.weekday() - int(found[2])) % 7
    if found[4]:
        monday = day - timedelta(day.weekday()) + timedelta(7 * _WHICH[found[4].split()[0]])
        yield (monday + timedelta(int(found[2]))).isoformat()
        return
    which = _which(found[1], found[3])
    if which is None:
        return
    if which < 0:
        yield from ((day - timedelta(days)).isoformat() for days in ((back or 7), (back or 7) + 7))
    elif which == 1 and (found[1] or found[3]):
        yield from ((day + timedelta(days)).isoformat() for days in (7 - back, 14 - back))
    elif found[1] == "this":
        yield (day + timedelta(int(found[2]) - day.weekday())).isoformat()
    else:
        yield from ((day + timedelta(days)).isoformat() for days in (-back, 7 - back))


def _which(before: str | None, after: str | None) -> int | None:
    """-1 for the last, 1 for the next, 0 where nothing is said; None for a word that is not known."""
    if before and after:
        return None
    if before:
        return _WHICH.get(before)
    return _AFTER.get(after) if after else 0


def _month(text: str, day: date) -> Iterator[str]:
    found = _MONTH.fullmatch(text)
    month = int(found[2]) if found else 0
    which = _which(found[1], found[3]) if found else None
    if which is None or not 1 <= month <= 12:
        return
    if which < 0:
        yield f"{day.year - (month >= day.month):04d}-{month:02d}"
    elif which > 0:
        yield f"{day.year + (month <= day.month):04d}-{month:02d}"
    elif found and found[1] == "this":
        yield f"{day.year:04d}-{month:02d}"
    else:
        year = day.year - (month > day.month)
        yield f"{year:04d}-{month:02d}"
        yield f"{year + 1:04d}-{month:02d}"


def _ago(text: str, day: date, language: str | None) -> Iterator[str]:
    ago, ahead = _AGO.fullmatch(text), _IN.fullmatch(text)
    found = ago or ahead
    if not found:
        return
    for number in _whole(found[1], language):
        there = back_by(day, number if ago else -number, found[2])
        if found[2] not in ("day", "hour"):
            yield rounded(there, found[2])
        yield there.isoformat()


def _whole(text: str, language: str | None) -> list[int]:
    known = {"a few": 3, "few": 3, "several": 3}.get(text)
    numbers = (
        [known]
        if known
        else [int(number) for number in counts(text.removesuffix(" of"), language) if number == int(number)]
    )
    return [number for number in numbers if 0 < number <= _AGES][:1]


def _past(text: str, day: date, language: str | None) -> Iterator[str]:
    recent = _RECENT.fullmatch(text)
    if recent:
        yield f"~{rounded(day, 'month' if recent[1] == 'week' else recent[1])}"
        return
    earlier = _EARLIER.fullmatch(text)
    if earlier:
        yield rounded(day, earlier[2])
        yield from _part(day, earlier[2], later=earlier[1] == "later")
    found = _PAST.fullmatch(text)
    if found and (found[1] or text.removeprefix("the ").startswith("past")):
        for number in _whole(found[1] or "one", language):
            if found[2] == "hour":
                number, unit = max(1, round(number / 24)), "day"
            else:
                unit = found[2]
            yield f"{back_by(day, number, unit).isoformat()}..{day.isoformat()}"
            if unit == "day" and number > 1:
                yield f"{back_by(day, number - 1, unit).isoformat()}..{day.isoformat()}"


def _part(day: date, unit: str, *, later: bool) -> Iterator[str]:
    """From the beginning of this week, month or year to the day before, or from the day after to its end."""
    begin = {"week": day - timedelta(day.weekday()), "month": day.replace(day=1), "year": day.replace(month=1, day=1)}[
        unit
    ]
    if later:
        yield f">{day.isoformat()}"
    elif begin < day:
        yield f"{begin.isoformat()}..{(day - timedelta(1)).isoformat()}"


def _unit(text: str, day: date) -> Iterator[str]:
    found = _WORD.fullmatch(text)
    unit = _UNITS.get(found[2]) or _UNITS.get(found[2].removesuffix("s")) if found else None
    if not found or unit is None or unit == "hour" or not (found[1] or found[3]):
        return
    which = _which(found[1], found[3])
    if which is None or (unit == "day" and which):
        return
    if unit == "weekend":
        yield weekend(day, which)
    else:
        yield rounded(back_by(day, -which, unit), unit)


def back_by(day: date, number: int, unit: str) -> date:
    """The day that many hours, days, weeks, months or years before; the 31st becomes a month's last day."""
    if unit in ("day", "week", "hour"):
        return day - timedelta(number * 7 if unit == "week" else number if unit == "day" else int(number / 24))
    months = day.year * 12 + day.month - 1 - number * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    last = (date(year + month // 11, (month + 1) % 12 + 1, 1) - timedelta(1)).day
    return date(year, month + 1, min(day.day, last))


def rounded(day: date, unit: str) -> str:
    """The day, its ISO week, month or year as canonical text."""
    if unit == "week":
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}"
    return day.isoformat()[: {"day": 10, "month": 7, "year": 4}[unit]]


def weekend(day: date, which: int) -> str:
    """The Saturday and Sunday before this week (-1), at its end (0), or a week later (1)."""
    saturday = day - timedelta(day.weekday()) + timedelta(5 + 7 * which)
    if which == -1 and day.weekday() >= 5:
        saturday += timedelta(7)
    return f"{saturday.isoformat()}..{(saturday + timedelta(1)).isoformat()}"
