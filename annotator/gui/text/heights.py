"""How high each segment is, and where it begins: measured once it was laid out, estimated before.

Everything is in whole pixels, so that a scrolled picture can be moved instead of painted again.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate


class Heights:
    """Heights of all segments and their running sums, which are worked out again when one was changed and asked for."""

    def __init__(self, estimates: list[int]) -> None:
        self._heights = estimates
        self._tops: list[int] | None = None

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def correct(self, index: int, height: int) -> bool:
        """Put the measured height of a segment in place of its estimate; whether that changed anything."""
        if self._heights[index] == height:
            return False
        self._heights[index] = height
        self._tops = None
        return True

    def top(self, index: int) -> int:
        """Where a segment begins; of the number of segments: the total height."""
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops[index]

    def at(self, y: int) -> int:
        """The segment at a height."""
        self.top(0)
        assert self._tops is not None
        return min(max(0, bisect_right(self._tops, y) - 1), len(self._heights) - 1)

    @property
    def total(self) -> int:
        return self.top(-1)
