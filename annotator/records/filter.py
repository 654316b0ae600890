"""What is typed to narrow a table of events down.

Every word must be found, in any column or, as `column:word`, in one: `idlib target:convoy`. `killed:*` asks for a role
that is filled, `label:=Attack` for a whole cell or filler, `date:2020-02..2020-03` or `killed:50..` for what may lie in a
range, and a dash before any of them for the opposite. Words in quotation marks belong together. Letters are compared
without their case.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import inf
from typing import Literal

from annotator.records.record import Column
from annotator.values.forms import interval, number_range

Mode = Literal["holds", "is", "filled", "range"]

_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»"}
_FILLED, _WHOLE, _RANGE = "*", "=", ".."
Names = Mapping[str, Sequence[Column]]
"""The columns by what people call them, in small letters; a role and an attribute may share a name."""


@dataclass(frozen=True, slots=True)
class Term:
    """One condition on a row. `columns` empty: any of them. The text is folded."""

    text: str
    columns: tuple[Column, ...] = ()
    mode: Mode = "holds"
    negated: bool = False

    def holds_in(self, cell: str) -> bool:
        """Whether a folded cell fulfils the term, its negation left aside."""
        if self.mode == "filled":
            return bool(cell)
        if self.mode == "is":
            return cell == self.text
        if self.mode == "range":
            low, _dots, high = self.text.partition(_RANGE)
            return _may_lie(cell.upper(), low.upper(), high.upper())
        return self.text in cell


@dataclass(frozen=True, slots=True)
class Filter:
    """Every term must hold."""

    terms: tuple[Term, ...] = ()


def parse_filter(typed: str, names: Names) -> Filter:
    """What was typed as a filter; a name before a colon that is no column is taken as words."""
    return Filter(tuple(_term(word, colon, names) for word, colon in _words(typed) if word.strip("-")))


def quoted(text: str) -> str:
    """A text as it has to be typed so that it stays one word."""
    return f'"{text}"' if any(mark.isspace() or mark in ":=*-" for mark in text) or not text else text


def _words(typed: str) -> Iterator[tuple[str, int]]:
    """Each word without its quotation marks, and where its first colon outside of them stands, -1 for none."""
    word, colon, closing, open_word = "", -1, "", False
    for mark in typed.casefold():
        if closing:
            word, closing = (word, "") if mark == closing else (word + mark, closing)
        elif mark in _QUOTES:
            closing, open_word = _QUOTES[mark], True
        elif mark.isspace():
            if word or open_word:
                yield word, colon
            word, colon, open_word = "", -1, False
        else:
            colon = len(word) if mark == ":" and colon < 0 else colon
            word += mark
    if word:
        yield word, colon


def _term(word: str, colon: int, names: Names) -> Term:
    negated = len(word) > 1 and word[0] == "-" and not word[1].isdigit()
    if negated:
        word, colon = word[1:], colon - 1
    columns = tuple(names.get(word[:colon], ())) if colon > 0 else ()
    if not columns:
        return Term(word, (), "holds", negated)
    text = word[colon + 1 :]
    if text.startswith(_WHOLE):
        return Term(text[1:], columns, "is", negated)
    if text == _FILLED:
        return Term("", columns, "filled", negated)
    if _is_range(text):
        return Term(text, columns, "range", negated)
    return Term(text, columns, "holds", negated)


def _is_range(text: str) -> bool:
    """Whether a text is two numbers or dates with dots between, one of which may be left out."""
    ends = text.upper().split(_RANGE)
    return len(ends) == 2 and any(ends) and all(not end or number_range(end) or interval(end) for end in ends)


@functools.lru_cache(maxsize=4096)
def _may_lie(cell: str, low: str, high: str) -> bool:
    """Whether a number or date, uncertain as it may be, can lie between two others; an end that is empty is open."""
    numbers, days = number_range(cell), interval(cell)
    if numbers is not None:
        least, most = (number_range(end) if end else (-inf, 0.0, inf) for end in (low, high))
        return least is not None and most is not None and numbers[2] >= least[0] and numbers[0] <= most[2]
    if days is not None:
        first, last = (interval(end) if end else (date.min, date.max) for end in (low, high))
        return first is not None and last is not None and days[1] >= first[0] and days[0] <= last[1]
    if not cell[:4].isdecimal():
        return False
    return low <= cell and (not high or cell <= high or cell.startswith(high))  # a date of another form
