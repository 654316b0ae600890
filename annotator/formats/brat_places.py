"""Where the labels of a brat file stand in the text.

brat counts code points, but programs that write its format count UTF-16 units, bytes, a byte-order mark, or a Windows
line end as one character, and no file says which. Each line repeats the words it marks, so the words decide: what most
lines agree with is what the file counts. A line that disagrees is reported, and its place counts, not its words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from annotator.errors import FormatError
from annotator.formats.brat_lines import Bound, Say
from annotator.formats.jsonl_check import shown
from annotator.formats.records import WordsRecord
from annotator.model import Fragments
from annotator.text import quote

_LONGEST = 100_000_000  # code points of all quotes together: far beyond any article's, and as many as memory bears
_SEARCHES = 200
_FEW = 3  # lines that all disagree with the text before the text counts as another one

Unit = Callable[[int], int | None]
"""From an offset as written to code points; None inside a character or outside the text."""


class Places:
    """Turns offsets as written into fragments of a text."""

    def __init__(self, text: str, bounds: Sequence[Bound], had_bom: bool, say: Say) -> None:
        self._text = text
        self._say = say
        self._searches = _SEARCHES
        self._room = _LONGEST
        self._unit = self._proved([bound for bound in bounds if bound.text and not bound.text.isspace()], had_bom)

    def words(self, bound: Bound) -> WordsRecord | None:
        """The words of a T line, None where there are none; what is odd about them is said.

        Raises:
            FormatError: without a file name, where all labels together cover more text than memory holds.
        """
        parts = [self._part(bound, start, end) for start, end in bound.offsets]
        found = [part for part in parts if part is not None]
        if len(found) < len(parts):
            found = self._searched(bound) or found
            if not found:
                self._say(bound.line, f"{_name(bound)} stands nowhere in the text; it was left out.")
                return None
        fragments = _in_order(found)
        self._room -= sum(end - start for start, end in fragments)
        if self._room < 0:
            raise FormatError("The labels cover more text than an article can have.", line=bound.line)
        self._check(bound, found, fragments)
        return WordsRecord(fragments, quote(self._text, fragments))

    def _part(self, bound: Bound, start: int, end: int) -> tuple[int, int] | None:
        """One fragment in code points, or None and a sentence."""
        first, last = self._unit(start), self._unit(end)
        if start >= end:
            self._say(bound.line, f"{_name(bound)}: {start} to {end} holds no text.")
        elif first is None or last is None or first >= last:
            length = len(self._text)
            self._say(bound.line, f"{_name(bound)}: {start} to {end} does not lie in the text of {length} characters.")
        else:
            return first, last
        return None

    def _searched(self, bound: Bound) -> list[tuple[int, int]]:
        """The one place where the words of a line without a good place occur, if there is just one."""
        words = (bound.text or "").strip()
        if not words or not self._searches:
            return []
        self._searches -= 1
        at = self._text.find(words)
        if at < 0 or self._text.find(words, at + 1) >= 0:
            return []
        self._say(bound.line, f"{_name(bound)} was put where the text has {shown(words)}, at {at}.")
        return [(at, at + len(words))]

    def _check(self, bound: Bound, written: list[tuple[int, int]], fragments: Fragments) -> None:
        if len(written) == len(bound.offsets) and bound.text and not _agree(self._text, written, bound.text):
            where = f"{fragments[0][0]} to {fragments[-1][1]}"
            has = shown(quote(self._text, fragments))
            self._say(
                bound.line,
                f"{bound.id} says {shown(bound.text)}, but the text has {has} at {where}; the place was kept.",
            )

    # ---- what the offsets count

    def _proved(self, bounds: list[Bound], had_bom: bool) -> Unit:
        """The unit with which most lines repeat the words that stand at their place.

        Raises:
            FormatError: without a file name, where there is none.
        """
        best, most, counted = _points(len(self._text)), 0, ""
        most = self._fits(bounds, best)
        if most < len(bounds):
            for name, unit in _units(self._text, had_bom):
                fits = self._fits(bounds, unit)
                if fits > most:
                    best, most, counted = unit, fits, name
        if not most and len(bounds) >= _FEW:
            raise FormatError(
                f"None of the {len(bounds)} labels repeats the words at its place, so they were made on another text.",
                line=bounds[0].line,
            )
        if counted:
            self._say(0, f"The offsets count {counted}; they were turned into code points.")
        return best

    def _fits(self, bounds: list[Bound], unit: Unit) -> int:
        return sum(self._fit(bound, unit) for bound in bounds)

    def _fit(self, bound: Bound, unit: Unit) -> bool:
        found: list[tuple[int, int]] = []
        for start, end in bound.offsets:
            first, last = unit(start), unit(end)
            if first is None or last is None or first >= last:
                return False
            found.append((first, last))
        return _agree(self._text, found, bound.text or "")


def _name(bound: Bound) -> str:
    return f"{bound.id} {shown(bound.text)}" if bound.text else bound.id


def _agree(text: str, parts: list[tuple[int, int]], words: str) -> bool:
    """Whether parts of a text read as these words; line ends and runs of blanks are all one blank."""
    if sum(end - start for start, end in parts) > 20 * len(words) + 1000:
        return False
    return " ".join(text[start:end] for start, end in parts).split() == words.split()


def _in_order(parts: list[tuple[int, int]]) -> Fragments:
    """Fragments in text order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(parts):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _points(length: int) -> Unit:
    return lambda offset: offset if offset <= length else None


def _units(text: str, had_bom: bool) -> Iterator[tuple[str, Unit]]:
    """The other units in which this text's offsets differ from code points."""
    bytewise = [("", _ones)] if text.isascii() else [("", _ones), ("bytes of UTF-8", _bytes)]
    kinds = [*bytewise, ("UTF-16 units", _halves)] if max(text, default="") > "\uffff" else bytewise
    for name, widths in kinds:
        for joined in (False, True) if "\r\n" in text else (False,):
            for mark in (False, True) if had_bom else (False,):
                said = [name, "a Windows line end as one" if joined else "", "the byte-order mark" if mark else ""]
                if any(said):
                    width = len("\ufeff".encode()) if widths is _bytes else 1
                    yield " and ".join(filter(None, said)), _unit(text, widths, joined, width if mark else 0)


def _ones(text: str) -> list[int]:
    return [1] * len(text)


def _halves(text: str) -> list[int]:
    return [1 + (character > "\uffff") for character in text]


def _bytes(text: str) -> list[int]:
    return [1 + (c > "\x7f") + (c > "\u07ff") + (c > "\uffff") for c in text]


def _unit(text: str, widths: Callable[[str], list[int]], joined: bool, shift: int) -> Unit:
    sizes = widths(text)
    if joined:
        for match in re.finditer("\r\n", text):
            sizes[match.start() + 1] = 0
    starts = list(accumulate(sizes, initial=shift))

    def convert(offset: int) -> int | None:
        at = bisect_right(starts, offset) - 1
        return at if at >= 0 and starts[at] == offset else None

    return convert
