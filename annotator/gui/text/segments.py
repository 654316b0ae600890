"""The text cut into segments, each small enough to be laid out while the analyst waits.

A segment is a paragraph. A paragraph of more than `LONGEST` code points is cut near every `CUT`, at the end of a
sentence if there is one, else at a blank, else between two grapheme clusters: Qt needs a quarter of a second to lay out
a line of a megabyte, and half a millisecond for a page of it.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import regex

from annotator.text import next_cluster

LONGEST = 6000
CUT = 2000
_SLACK = 500
_CLUSTER = regex.compile(r"\X")
_SENTENCE_END = regex.compile(r"(?:[.!?…]['\"’”)»]*\s+|[。！？]['\"’”」』）]*)")


class Segments:
    """Where each segment starts and ends, in code points; a newline belongs to no segment but ends one."""

    def __init__(self, text: str) -> None:
        cuts = list(_cut(text))
        self._text = text
        self.starts = [start for start, _, _ in cuts]
        self.ends = [end for _, end, _ in cuts]
        self.closes = [closes for _, _, closes in cuts]
        """Whether the segment is the last of its paragraph."""
        self._paragraphs = [0, *(end + 1 for _, end, closes in cuts[:-1] if closes)]

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The segment that holds `offset`, or whose newline stands there."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def touching(self, start: int, end: int) -> range:
        """The segments that hold a part of [start, end)."""
        first = self.at(start)
        return range(first, max(first + 1, bisect_left(self.starts, end)))

    def right_to_left(self, index: int) -> bool:
        """Whether the paragraph's first strong character is right-to-left (UAX 9, rule P2)."""
        start = self._paragraphs[bisect_right(self._paragraphs, self.starts[index]) - 1]
        return right_to_left(self._text[start : start + CUT])


def right_to_left(text: str) -> bool:
    """Whether a text's first strong character is right-to-left (UAX 9, rule P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _cut(text: str) -> Iterator[tuple[int, int, bool]]:
    start = 0
    while start <= len(text):
        newline = text.find("\n", start)
        end = len(text) if newline < 0 else newline
        while end - start > LONGEST:
            cut = _cut_point(text, start + CUT)
            yield start, cut, False
            start = cut
        yield start, end, True
        start = end + 1


def _cut_point(text: str, near: int) -> int:
    found = _SENTENCE_END.search(text, near - _SLACK, near + _SLACK)
    if found:
        return _between_clusters(text, found.end())
    blank = text.rfind(" ", near - _SLACK, near)
    return _between_clusters(text, near if blank < 0 else blank + 1)


def _between_clusters(text: str, cut: int) -> int:
    """The cut, or the end of the grapheme cluster that it would divide."""
    plain = unicodedata.category(text[cut - 1])[0] not in "MC"  # marks and joiners depend on what stands before them
    after = _CLUSTER.match(text, cut - 1, cut + 1)
    return cut if plain and after is not None and after.end() == cut else next_cluster(text, cut - 1)
