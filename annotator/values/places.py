"""Places as they are typed: a name, coordinates, or both, and how far off they may be."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from decimal import Decimal

import regex

from annotator.values import forms

_DEGREES = r"([+-]?[0-9]{1,3}(?:\.[0-9]{1,12})?)\s?°?\s?(?:([0-9]{1,2})['’′]\s?(?:([0-9]{1,2}(?:\.[0-9]{1,6})?)(?:\"|”|″|''|′′)\s?)?)?"
_METRES = r"[0-9]{1,6}(?:\.[0-9]{1,3})?"
_OFF = rf"(?:[\s,;]+(?:(?:±|\+/-|within )?\s?({_METRES})\s?(m|km)|u=({_METRES})))?"
_POINT = regex.compile(
    rf"(?:^|(?P<name>.+?)[\s,;:(]+)(?:geo:)?{_DEGREES}([NS])?(?:\s*[,;/]\s*|\s+|(?<=[NS])){_DEGREES}([EW])?{_OFF}\)?$",
    regex.IGNORECASE,
)
_TAIL = regex.compile(
    r"[\s,;(]*[+-]?[0-9]{1,9}\.[0-9]+[\s,;°NSEW]+[+-]?[0-9]{1,9}(?:\.[0-9]+)?[°EW)]*$", regex.IGNORECASE
)


def readings(words: str) -> Iterator[str]:
    """The place that words name; what looks like coordinates and is none on the earth cannot be read."""
    text = " ".join(words.split())
    if not text or len(text) > forms.LONGEST or "<geo:" in text:
        return
    found = _POINT.fullmatch(unicodedata.normalize("NFKC", text).translate(_DIGITS))
    if found and (value := _pointed(found)):
        yield value
    elif not _TAIL.search(text):
        yield text


_DIGITS = {code: str(unicodedata.digit(chr(code))) for start in (0x660, 0x6F0) for code in range(start, start + 10)}


def _pointed(found: regex.Match[str]) -> str | None:
    name, north, n_min, n_sec, n_s, east, e_min, e_sec, e_w, off, unit, exactly = found.groups()
    if name and not (n_s or e_w or n_min or ("." in north and "." in east)):
        return None  # Route 66 12.5 is no point on the globe
    latitude, longitude = _degrees(north, n_min, n_sec, n_s), _degrees(east, e_min, e_sec, e_w)
    far = Decimal(off or exactly or 0) * (1000 if (unit or "").lower() == "km" else 1)
    metres = f";u={_plain(far)}" if off or exactly else ""
    value = f"{(name or '').strip()} <geo:{latitude},{longitude}{metres}>".strip()
    return value if forms.is_place(value) else None


def _degrees(whole: str, minutes: str | None, seconds: str | None, side: str | None) -> str:
    figure = abs(Decimal(whole)) + Decimal(minutes or 0) / 60 + Decimal(seconds or 0) / 3600
    negative = whole.startswith("-") or (side or "").upper() in ("S", "W")
    rounded = round(figure, 6) if minutes else figure
    return f"{'-' if negative and rounded else ''}{_plain(rounded)}"


def _plain(figure: Decimal) -> str:
    text = f"{figure:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
