"""The names of months and days in the language of the article, from the Unicode CLDR by way of Babel.

Names become marks (`m2` for February, `d2` for Wednesday, counted from Monday = 0), so that the rules for dates are
written once. The article's language goes before English, and English before the others, which only lend names that are
written out: an Arabic month of Syria, a French day.
"""

from __future__ import annotations

from functools import lru_cache

from annotator.values.words import alike

OTHERS = ("de", "fr", "ar", "ar_SY", "tr", "es")

_ENGLISH = {"sept": "m9", "tues": "d1", "weds": "d2", "thur": "d3", "thurs": "d3"}


@lru_cache(maxsize=32)
def names(language: str | None) -> dict[str, str]:
    """{name made alike: mark} for an article in this language; one that CLDR does not know is left out."""
    found: dict[str, str] = {}
    wanted = [(code, True) for code in (_code(language), "en") if code] + [(code, False) for code in OTHERS]
    for code, short in wanted:
        for name, mark in _of(code, short).items():
            found.setdefault(name, mark)
        if code == "en":
            found = {**_ENGLISH, **found}
    return found


def _code(language: str | None) -> str | None:
    from babel import Locale
    from babel.core import UnknownLocaleError

    try:
        return str(Locale.parse((language or "").strip().replace("-", "_")[:12])) if language else None
    except (UnknownLocaleError, ValueError):
        base = (language or "").replace("_", "-").partition("-")[0]
        return _code(base) if base != language else None


@lru_cache(maxsize=64)
def _of(code: str, short: bool) -> dict[str, str]:
    from babel import Locale

    locale = Locale.parse(code)
    found: dict[str, str] = {}
    for letter, table in (("m", locale.months), ("d", locale.days)):
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated") if short else ("wide",):
                for number, name in table[context].get(width, {}).items():
                    written = alike(str(name))
                    if written and not written.isdecimal():
                        found.setdefault(written, f"{letter}{number}")
    return found


def marked(text: str, language: str | None) -> str:
    """Text made alike with each name of a month or a day replaced by its mark, the longest names first, without commas."""
    known = names(language)
    parts = text.replace(",", " ").replace("(", " ").replace(")", " ").split()
    done, at = [], 0
    while at < len(parts):
        for length in (3, 2, 1):
            mark = _mark(" ".join(parts[at : at + length]), known) if at + length <= len(parts) else None
            if mark:
                done.append(mark)
                at += length
                break
        else:
            done.append(_joined(parts[at], known))
            at += 1
    return " ".join(done)


def _mark(name: str, known: dict[str, str]) -> str | None:
    """The mark of a name, also with a full stop or with what Turkish and English hang on by an apostrophe."""
    core = name.rstrip(".")
    if core in known or "'" not in core:
        return known.get(core)
    return known.get(core.partition("'")[0])


def _joined(part: str, known: dict[str, str]) -> str:
    """`monday-wednesday` as a range, `mid-february` as two words."""
    pieces = part.split("-")
    marks = [_mark(piece, known) for piece in pieces]
    if len(pieces) != 2 or not marks[1]:
        return part
    return f"{marks[0]} - {marks[1]}" if marks[0] else f"{pieces[0]} {marks[1]}"
