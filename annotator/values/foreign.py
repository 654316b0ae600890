"""The dates that only `dateparser` can read: how other languages say `yesterday` and `two weeks ago`.

It is asked for whole phrases in a few languages only, and never guesses from bare figures (it would take `51` for a
year). A date that would move with the day it is read on is taken only where the article's own day is known.
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
_PARSERS = ("relative-time", "absolute-time")


def elsewhere(text: str, day: date | None, language: str | None) -> Iterator[str]:
    """The canonical date that words of another language mean; nothing where that cannot be told."""
    if not _LETTERS.search(text) or next(counts(text, language), None) is not None:
        return  # a number word is no month, whatever its place in the year
    if day is not None:
        value = _asked(text, datetime(day.year, day.month, day.day), language)
    else:
        first, second = (_asked(text, some_day, language) for some_day in _SOME_DAYS)
        value = first if first == second else None
    if value:
        yield value


def _asked(text: str, base: datetime, language: str | None) -> str | None:
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": base,
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "TIMEZONE": "UTC",
        "PARSERS": list(_PARSERS),
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
    """The article's language, if the library knows it, before English and the others."""
    from dateparser.data.languages_info import language_order

    base = (language or "").replace("_", "-").partition("-")[0].casefold()
    return tuple(dict.fromkeys(code for code in (base, "en", *OTHERS) if code in language_order))
