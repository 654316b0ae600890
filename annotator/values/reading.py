"""From words to values: what a person typed or selected, as the values it can mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from annotator.values import forms

_LOOSE = ("choice", "number", "money", "date", "place", "words", "text")
"""The kinds from those that few words are to those that any are."""

MOST = 8
"""Readings that are offered; more are no choice any more."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A canonical value, and what it means as a part of an English sentence: `Wednesday 12 February 2020`."""

    value: str
    said: str


def article_day(said: str | None) -> date | None:
    """The day beside which `yesterday` is read, of what is said of an article's date; None where that says no day.

    Of a month or a year it is the first day.
    """
    days = forms.interval((said or "")[: len("2020-02-12")])
    return days[0] if days else None


def read_share(text: str) -> float | None:
    """A share from 0 to 1 as people write it, `0.8`, `0,8` or `80 %`; None where it is none."""
    plain = text.replace(",", ".").strip()
    try:
        number = float(plain[:-1]) / 100 if plain.endswith("%") else float(plain)
    except ValueError:
        return None
    return number if 0 <= number <= 1 else None


def read(
    kind: str, words: str, day: date | None = None, choices: Sequence[str] = (), language: str | None = None
) -> tuple[Reading, ...]:
    """What words can mean as a value of this kind, best first; nothing where they cannot be read.

    `day` is the article's own date, without which `yesterday` means nothing; `language` is the article's (BCP 47).
    A canonical value reads as itself. Words of more than 200 code points are no number, date, place or amount.

    Raises:
        ValueError: when there is no such kind.
    """
    values = dict.fromkeys(_values(kind, words, day, choices, language))
    return tuple(Reading(value, said(kind, value)) for value in list(values)[:MOST])


def read_any(
    kinds: Sequence[str],
    words: str,
    day: date | None = None,
    choices: Sequence[str] = (),
    language: str | None = None,
) -> tuple[tuple[str, Reading], ...]:
    """(kind, reading) for what words can mean where several kinds of values may stand, best first.

    The best of each kind comes before what else it could be. What any words are, a place or a text, comes after what only
    some are. No value comes twice; `2018` is a number, where a number and a date may stand, and reads the same as both.
    """
    ordered = sorted(dict.fromkeys(kinds), key=_LOOSE.index)
    columns = [[(kind, reading) for reading in read(kind, words, day, choices, language)] for kind in ordered]
    found: dict[str, tuple[str, Reading]] = {}
    for row in zip_longest(*columns):
        for pair in row:
            if pair is not None:
                found.setdefault(pair[1].value, pair)
    return tuple(found.values())[:MOST]


def said(kind: str, value: str) -> str:
    """What a canonical value means in words; a text that is none, as it stands."""
    from annotator.values.said import said as in_words

    return in_words(kind, value)


def _values(kind: str, words: str, day: date | None, choices: Sequence[str], language: str | None) -> Iterator[str]:
    if kind in ("text", "words"):
        yield from (words,) if words.strip() else ()
        return
    if len(words) > 4 * forms.LONGEST:
        forms.is_value(kind, "", choices)  # a wrong kind is a fault however long the words are
        return
    text = words.strip()
    if kind == "choice":
        yield from _chosen(text, choices)
        return
    found = (value for value in _found(kind, text, day, language) if forms.is_value(kind, value))
    if forms.is_value(kind, text) and _stands(kind, text, language):
        yield text
        yield from () if kind in ("date", "money") else found
        return
    yield from found
    if forms.is_value(kind, text) and kind != "place":
        yield text


def _stands(kind: str, text: str, language: str | None) -> bool:
    """Whether a canonical text is sure to be meant as such: `1.200` is not in German, nor a place in `35.93, 36.63`."""
    if kind == "number":
        from annotator.values.numbers import grouped_in

        return not grouped_in(text, language)
    return kind != "place" or "<geo:" in text


def _found(kind: str, text: str, day: date | None, language: str | None) -> Iterator[str]:
    from annotator.values import dates, money, numbers, places

    if kind == "number":
        yield from numbers.readings(text, language)
    elif kind == "date":
        yield from dates.readings(text, day, language)
    elif kind == "money":
        yield from money.readings(text, language)
    elif kind == "place":
        yield from places.readings(text)


def _chosen(text: str, choices: Sequence[str]) -> Iterator[str]:
    """The choice itself, then those that are it in other letters, begin with it, or hold it."""
    folded = text.casefold()
    if text in choices:
        yield text
    if folded:
        yield from (choice for choice in choices if choice.casefold() == folded)
        yield from (choice for choice in choices if choice.casefold().startswith(folded))
        yield from (choice for choice in choices if folded in choice.casefold())


def prepare(language: str | None = None) -> None:
    """Load what reading needs, a third of a second's work, so that no one waits for it while typing."""
    for kind in forms.KINDS:
        read(kind, "one two three", date(2020, 2, 12), language=language)
