"""Numbers as articles give them: figures, words, dozens, bounds and ranges.

Number words come from `text2num`, which knows eight languages. What vague words stand for is decided here and said to
the person who confirms it: a plural (`dozens`, `hundreds`) means two of them or more, because nothing smaller would be
called so; `several` means three or more; `a few` is about three; `nearly`, like `about`, gives no bound.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

import regex

from annotator.values import forms
from annotator.values.words import alike, qualified, ranges

_WORD_LANGUAGES = ("en", "fr", "de", "es", "pt", "nl", "da", "it")
_WITHOUT_HINT = ("en", "de", "fr")
_DECIMAL_COMMA = frozenset(
    (
        *("de", "fr", "es", "pt", "it", "nl", "da", "sv", "nb", "no", "fi", "pl", "cs", "sk", "sl", "hr", "sr", "bs"),
        *("ru", "uk", "be", "bg", "ro", "hu", "el", "tr", "az", "ka", "hy", "lt", "lv", "et", "id", "vi"),
    )
)

_FIXED = {
    "no": "0", "none": "0", "nobody": "0", "no one": "0", "kein": "0", "keine": "0", "aucun": "0", "aucune": "0",
    "a": "1", "an": "1", "a single": "1", "single": "1", "only one": "1", "ein": "1", "eine": "1", "einen": "1", "une": "1",
    "both": "2", "a couple": "2", "a couple of": "2", "couple": "2", "a pair": "2", "a pair of": "2",
    "half a dozen": "6", "half dozen": "6", "a half dozen": "6",
    "several": ">=3", "mehrere": ">=3", "plusieurs": ">=3", "a few": "~3", "a handful": "~5",
    "a handful of": "~5", "a dozen or so": "~12", "a dozen or more": ">=12", "a score": "20",
}  # fmt: skip
_UNITS = {
    "dozen": 12, "dutzend": 12, "douzaine": 12, "score": 20, "hundred": 100, "hundert": 100, "cent": 100, "centaine": 100,
    "thousand": 1000, "tausend": 1000, "mille": 1000, "millier": 1000, "bin": 1000, "ألف": 1000, "آلاف": 1000, "k": 1000,
    "million": 10**6, "millionen": 10**6, "milyon": 10**6, "مليون": 10**6, "ملايين": 10**6, "mn": 10**6, "mln": 10**6,
    "mio": 10**6, "m": 10**6, "millones": 10**6, "millón": 10**6,
    "billion": 10**9, "bn": 10**9, "milliarde": 10**9, "milliarden": 10**9, "milliard": 10**9, "milyar": 10**9,
    "مليار": 10**9, "mrd": 10**9, "trillion": 10**12, "tn": 10**12,
}  # fmt: skip
_PLURALS = {
    "dozens": 12, "dutzende": 12, "douzaines": 12, "scores": 20, "hundreds": 100, "hunderte": 100, "centaines": 100,
    "thousands": 1000, "tausende": 1000, "milliers": 1000, "tens of thousands": 10_000, "zehntausende": 10_000,
    "hundreds of thousands": 100_000, "hunderttausende": 100_000, "millions": 10**6, "billions": 10**9, "عشرات": 10,
    "العشرات": 10, "مئات": 100, "المئات": 100, "tens": 10,
}  # fmt: skip
_NEXT = {
    10: 99,
    12: 99,
    20: 99,
    100: 999,
    1000: 9999,
    10_000: 99_999,
    100_000: 999_999,
    10**6: 999_999_999,
    10**9: 10**12,
}
_ENDED = ("millions", "billions", "thousands", "hundreds", "dozens", "milliers", "millionen")

_PLAIN = regex.compile(r"[+-]?[0-9]{1,30}(?:[.,][0-9]{1,30})?")
_GROUPED = regex.compile(r"[+-]?[0-9]{1,3}(?:([,.' ])[0-9]{3})(?:\1[0-9]{3}){0,8}(?:(?!\1)[.,][0-9]{1,12})?")
_LAKH = regex.compile(r"[0-9]{1,2}(?:,[0-9]{2}){1,6},[0-9]{3}(?:\.[0-9]{1,12})?")
_SCALED = regex.compile(r"(.+?)[ -]?([\p{L}]+)")
_BEST = regex.compile(r"(.+?),? ?[\[(](?:between )?(.+)[\])]")
_OR_MORE = regex.compile(r"(.+?)(?: (or more|or so|or fewer|or less|at least|at most|oder mehr|ou plus)|(\+))")
_SUFFIXED = {
    "or more": ">=",
    "+": ">=",
    "at least": ">=",
    "oder mehr": ">=",
    "ou plus": ">=",
    "or so": "~",
} | dict.fromkeys(("or fewer", "or less", "at most"), "<=")
_LEAD = regex.compile(
    r"(?:the |all |only |just (?!over|under|about)|exactly |precisely |another |a total of |as few as |well (?=over))+"
)
_NO_COUNT = regex.compile(
    r"(?:per|percent|prozent|pour|lot|great|good|large|small|number|series|and|or|to|und|et|bis)\b"
)


_UNCOUNTED = {"number", "lot", "series", "majority", "minority", "group", "handful", "string", "wave", "dozen"}


def plain(number: Decimal) -> str | None:
    """The canonical figure: no exponent, no zeros at the end; None where it is too long to be one."""
    text = f"{number:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    text = "0" if text in ("-0", "") else text
    return text if forms.is_value("number", text) else None


def figures(text: str, language: str | None) -> Iterator[Decimal]:
    """What digits say, the likeliest first: `1.200` is 1200 in German and 1.2 in English."""
    compact = text.replace(" ", "")
    comma = _base(language) in _DECIMAL_COMMA
    found = _GROUPED.fullmatch(text)
    grouped = None
    if found:
        mark = found[1]
        digits = compact.replace(mark, "") if mark != " " else compact
        grouped = Decimal(digits.replace(",", "."))
    elif _LAKH.fullmatch(text):
        grouped = Decimal(text.replace(",", ""))
    single = Decimal(compact.replace(",", ".")) if _PLAIN.fullmatch(compact) and " " not in text else None
    if grouped is not None and single is not None:
        point = "," if comma else "."
        first, second = (single, grouped) if point in text else (grouped, single)
        yield from (first, second) if first != second else (first,)
        return
    yield from (number for number in (grouped, single) if number is not None)


def grouped_in(text: str, language: str | None) -> bool:
    """Whether the full stop of this figure parts thousands where the article's language is written."""
    return _base(language) in _DECIMAL_COMMA and regex.fullmatch(r"-?[0-9]{1,3}\.[0-9]{3}", text) is not None


def _base(language: str | None) -> str:
    return (language or "").replace("_", "-").partition("-")[0].casefold()


@lru_cache(maxsize=512)
def spelled(text: str, language: str | None) -> int | None:
    """What number words say: 51 for `fifty-one`."""
    from text_to_num import text2num

    words = regex.sub(r"^an? (?=\p{L})", "one ", text)
    hint = _base(language)
    languages = ((hint,) if hint in _WORD_LANGUAGES else ()) + tuple(code for code in _WITHOUT_HINT if code != hint)
    for code in languages:
        try:
            return int(text2num(words, code))
        except ValueError:
            continue
    return None


def counts(text: str, language: str | None = None) -> Iterator[Decimal]:
    """The exact numbers a text can mean: `51`, `fifty-one`, `a dozen`, `1.2 million`, `half a million`."""
    yield from figures(text, language)
    fixed = _FIXED.get(text)
    if fixed and fixed.isdecimal():
        yield Decimal(fixed)
    if text.startswith(("half a ", "half ")) and text.rpartition(" ")[2] in _UNITS:
        yield Decimal(_UNITS[text.rpartition(" ")[2]]) / 2
    elif text[:1].isalpha() and (number := spelled(text, language)) is not None:
        yield Decimal(number)
        return
    yield from _scaled(text, language)


def _scaled(text: str, language: str | None) -> Iterator[Decimal]:
    found = _SCALED.fullmatch(text)
    if not found:
        return
    unit = _UNITS.get(found[2]) or (_UNITS.get(found[2][:-1]) if found[2] in _ENDED else None)
    if unit is None or (unit >= 1000 and len(found[2]) == 1 and not found[1][-1].isdecimal()):
        return
    half = found[1].endswith(" and a half")
    head = found[1].removesuffix(" and a half")
    numbers = [Decimal(1)] if head in ("a", "one", "un", "une", "ein", "eine") else [*figures(head, language)]
    if not numbers and (number := spelled(head, language)) is not None and number < 1000:
        numbers = [Decimal(number)]
    yield from ((number + (Decimal("0.5") if half else 0)) * unit for number in numbers)


def number_texts(text: str, language: str | None) -> Iterator[str]:
    """The canonical numbers that words made alike can mean, best first."""
    text = _LEAD.sub("", text)
    if text in _FIXED:
        yield _FIXED[text]
        return
    if text.removesuffix(" of") in _PLURALS:
        yield from _vague(text)
        return
    exact = [*_written(text, language)]
    yield from exact or _inexact(text, language)


def _inexact(text: str, language: str | None) -> Iterator[str]:
    yield from _vague(text)
    yield from _bounds(text, language)
    yield from _spans(text, language)


def _written(text: str, language: str | None) -> Iterator[str]:
    for number in counts(text, language):
        if (written := plain(number)) is not None:
            yield written


def _vague(text: str) -> Iterator[str]:
    several = text.removeprefix("several ") if text.startswith("several ") else None
    unit = _PLURALS.get(text.removesuffix(" of"))
    if unit:
        yield f">={2 * unit}"
        yield f"{2 * unit}..{_NEXT[unit]}"
        yield f"~{2 * unit}"
    elif several in _UNITS:
        yield f">={3 * _UNITS[several]}"


def _bounds(text: str, language: str | None) -> Iterator[str]:
    for bound, rest in qualified(text):
        if rest in ("a", "an"):
            continue
        yield from (f"{bound}{number}" for number in _written(rest.removeprefix("of ").strip(), language))
        for vague in _vague(rest):
            yield vague if bound == "~" else f"{bound}{vague.lstrip('>=~')}" if ".." not in vague else vague
    found = _OR_MORE.fullmatch(text)
    if found:
        yield from (f"{_SUFFIXED[found[2] or found[3]]}{number}" for number in _written(found[1], language))
    if text.startswith(("nearly ", "almost ", "fast ", "knapp ", "presque ", "close to ")):
        rest = text.removeprefix("close to ").partition(" ")[2] if not text.startswith("close") else text[9:]
        yield from (f"<{number}" for number in _written(rest, language))


def _spans(text: str, language: str | None) -> Iterator[str]:
    found = _BEST.fullmatch(text)
    if found:
        for best in _written(found[1], language):
            yield from (f"{best}[{span}]" for span in _between(found[2].replace(" and ", "-"), language))
    yield from _between(text.replace(" or ", " to ").replace(" oder ", " bis "), language)


def _between(text: str, language: str | None) -> Iterator[str]:
    for low, high in ranges(text):
        lasts = [*counts(high, language)]
        shared = [(first, last) for first in _sharing_the_unit(low, high, language) for last in lasts[:1]]
        for first, last in (*shared, *zip(counts(low, language), [*lasts, *lasts[:1]], strict=False)):
            begin, end = plain(first), plain(last)
            if begin and end and first < last:
                yield f"{begin}..{end}"


def _sharing_the_unit(low: str, high: str, language: str | None) -> Iterator[Decimal]:
    """`2 to 3 million` begins at two million."""
    found = _SCALED.fullmatch(high)
    if found and found[2] in _UNITS and (low[-1].isdecimal() or 0 < (spelled(low, language) or 0) < 100):
        yield from _scaled(f"{low} {found[2]}", language)


def readings(words: str, language: str | None = None) -> Iterator[str]:
    """The numbers that words can mean, best first: of `51 regime soldiers` too, where nothing else counts."""
    text = alike(words)
    if text is None:
        return
    found = [value for value in number_texts(text, language) if forms.is_value("number", value)]
    yield from found
    if not found:
        yield from _leading(text, language)


def _leading(text: str, language: str | None) -> Iterator[str]:
    parts = text.split(" ")
    for length in range(min(len(parts) - 1, 8), 0, -1):
        rest = parts[length:]
        if not rest[0][0].isalpha() or _NO_COUNT.match(rest[0]) or _counts_more(rest, language):
            continue
        head = " ".join(parts[:length])
        if head in ("a", "an") and not _UNCOUNTED.isdisjoint(rest):
            continue
        found = [value for value in number_texts(head, language) if forms.is_value("number", value)]
        if found:
            yield from found
            return


def _counts_more(rest: list[str], language: str | None) -> bool:
    """Whether a second number stands in the words: then which one is meant is not for us to say."""
    return any(
        part[0].isdecimal()
        or part in _UNITS
        or part in _PLURALS
        or part in ("a", "an")
        or spelled(part, language) is not None
        for part in rest
    )
