"""Which texts are a number, a date or a choice: the canonical forms of attribute values and of fillers without words.

Analysts write what the article says, so a number may be a range (`6..8`), a bound (`>=6`) or a guess (`~100`), and a
date may lack its day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from annotator.codebook.records import Attribute

_BOUND = r"(?:~|>=|<=|>|<)?"
_NUMBER = r"-?[0-9]+(?:\.[0-9]+)?"
_DATE = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z?)?)?)?"
_NUMBERS = re.compile(rf"{_BOUND}{_NUMBER}|{_NUMBER}\.\.{_NUMBER}")
_DATES = re.compile(rf"{_BOUND}({_DATE})|({_DATE})\.\.({_DATE})")
_FIRST_DAY = "-01-01"
_SHOWN = 60


def is_number(text: str) -> bool:
    """Whether this is `51`, `6..8`, `>=6` or `~100`."""
    return _NUMBERS.fullmatch(text) is not None


def is_date(text: str) -> bool:
    """Whether this is `2020`, `2020-02`, `2020-02-12`, `2020-02-12T14:30`, a range `..` of two, or one with a bound."""
    found = _DATES.fullmatch(text)
    return found is not None and all(_exists(part) for part in found.groups() if part)


def _exists(day: str) -> bool:
    try:
        datetime.fromisoformat(day + _FIRST_DAY[len(day) - len("2020") :])
    except ValueError:
        return False
    return True


def is_value(kind: str, text: str, choices: Sequence[str] = ()) -> bool:
    """Whether a text is a value of this kind (one of `VALUE_KINDS`); `choices` are those of a `choice`."""
    if kind == "choice":
        return text in choices
    if kind == "number":
        return is_number(text)
    return is_date(text) if kind == "date" else bool(text.strip())


def listed(words: Sequence[str]) -> str:
    """`a`, `a or b`, `a, b or c`."""
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else "".join(words)


def shown(value: object) -> str:
    """Someone’s words inside a message: quoted, shortened, and without characters that act on a terminal."""
    text = str(value)
    text = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return f"“{''.join(c if c.isprintable() else f'U+{ord(c):04X}' for c in text)}”"


def fault_of(attribute: Attribute, value: str) -> str | None:
    """What is wrong with a value, as a sentence that begins with the attribute's name; None where it is right."""
    name = attribute.name
    if attribute.choices:
        wrong = [choice for choice in attribute.split(value) if choice not in attribute.choices]
        bad = wrong or not value
        return (
            f"{name} takes {listed(attribute.choices)}, not {shown(wrong[0]) if wrong else 'nothing'}." if bad else None
        )
    if attribute.kind == "flag" and value not in ("true", "false"):
        return f"{name} takes true or false, not {shown(value)}."
    if attribute.kind == "number" and not is_number(value):
        return f"{name} takes a number such as 51, 6..8, >=6 or ~100, not {shown(value)}."
    return None
