"""The words being selected: some finished fragments, and one that grows from where it began to the caret."""

from __future__ import annotations

from annotator.errors import AnnotatorError
from annotator.model import Fragments
from annotator.text import clean_fragments

Range = tuple[int, int]


class Selection:
    """Offsets are code points of `text`; `ranges` are as drawn by hand, `words` as a span would have them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._finished: list[Range] = []
        self.anchor = 0
        self.caret = 0
        self._words: Fragments | None = ()

    @property
    def ranges(self) -> list[Range]:
        """What is selected, sorted; blanks and all."""
        growing = [(min(self.anchor, self.caret), max(self.anchor, self.caret))]
        return sorted(self._finished + [found for found in growing if found[0] < found[1]])

    @property
    def words(self) -> Fragments:
        """The selected words, snapped to grapheme clusters and trimmed; () when there is nothing but blanks."""
        if self._words is None:
            try:
                self._words = clean_fragments(self._text, self.ranges)
            except AnnotatorError:
                self._words = ()
        return self._words

    def place(self, offset: int) -> None:
        """Put the caret somewhere and select nothing."""
        self._finished = []
        self._grow(offset, offset)

    def extend(self, offset: int) -> None:
        """Let the growing fragment reach to here."""
        self._grow(self.anchor, offset)

    def select(self, start: int, end: int) -> None:
        """Select from start to end, the caret at the end; finished fragments stay."""
        self._grow(start, end)

    def set(self, fragments: Fragments) -> None:
        """Select exactly these; nothing changes the caret when there are none."""
        self._finished = list(fragments[:-1])
        self._grow(*(fragments[-1] if fragments else (self.caret, self.caret)))

    def fork(self, offset: int) -> None:
        """Finish the growing fragment and begin another one here."""
        self._finished = self.ranges
        self._grow(offset, offset)

    def toggle(self, start: int, end: int) -> None:
        """Add a fragment, or take it away if it is one already."""
        ranges = self.ranges
        if (start, end) in ranges:
            ranges.remove((start, end))
            self._finished = ranges
            self._grow(end, end)
        else:
            self._finished = ranges
            self._grow(start, end)

    def _grow(self, anchor: int, caret: int) -> None:
        self.anchor, self.caret = anchor, caret
        self._words = None


def differing(old: list[Range], new: list[Range]) -> list[Range]:
    """Where two selections differ: what has to be painted again."""
    gone = [found for found in old if found not in new]
    come = [found for found in new if found not in old]
    if len(gone) == len(come) == 1:
        (start, end), (left, right) = gone[0], come[0]
        if start == left:
            return [(min(end, right), max(end, right))]
        if end == right:
            return [(min(start, left), max(start, left))]
    return gone + come
