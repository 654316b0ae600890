"""The dates that only `dateparser` can read: how other languages say `yesterday` and `two weeks ago`.

It is asked for what is relative only, and for whole dates only where a month is named beside a figure, because it
guesses: it would take `51` for a year, `nine-year` for September and `a day` for yesterday. English it is not asked
about at all. A date that would move with the day it is read on is taken only where the article's own day is known.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache

import regex

from annotator.values.numbers import counts
from annotator.values.relative import rounded

OTHERS = ("de", "fr", "ar", "tr", "es")

_LETTERS = regex.compile(r"\p{L}[\p{L}\p{M}]{2}")
_SOME_DAYS = (datetime(2001, 5, 16), datetime(2014, 10, 3))
_DATED = regex.compile(r"(?=.*\bm[0-9]).*(?<![md])[0-9]")


def elsewhere(text: str, clean: str, day: date | None, language: str | None) -> Iterator[str]:
    """The canonical date that words of another language mean; nothing where that cannot be told.

    `clean` is the text with the names of months and days marked.
    """
    if not _LETTERS.search(text) or next(counts(text, language), None) is not None:
        return  # a number word is no month, whatever its place in the year
    whole = _DATED.match(clean) is not None
    if day is not None:
        value = _asked(text, datetime(day.year, day.month, day.day), language, whole)
    else:
        first, second = (_asked(text, some_day, language, whole) for some_day in _SOME_DAYS)
        value = first if first == second else None
    if value:
        yield value


def _asked(text: str, base: datetime, language: str | None, whole: bool) -> str | None:
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": base,
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "TIMEZONE": "UTC",
        "PARSERS": ["relative-time", "absolute-time"] if whole else ["relative-time"],
    }
    try:
        parser = DateDataParser(languages=list(_languages(language)), use_given_order=True, settings=settings)
        answer = parser.get_date_data(text)
    except (ValueError, OverflowError, TypeError, IndexError, KeyError):
        return None  # words that it stumbles over are no date
    found: datetime | None = answer.date_obj
    if found is None or answer.period not in ("day", "week", "month", "year"):
        return None
    return rounded(found.date(), str(answer.period))


@lru_cache(maxsize=64)
def _languages(language: str | None) -> tuple[str, ...]:
    """The article's language, if the library knows it, before the others."""
    from dateparser.data.languages_info import language_order

    base = (language or "").replace("_", "-").partition("-")[0].casefold()
    return tuple(dict.fromkeys(code for code in (base, *OTHERS) if code in language_order and code != "en"))
