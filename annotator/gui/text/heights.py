"""How high each segment is, and where it begins: measured once it was laid out, estimated before.

Everything is in whole pixels, so that a scrolled picture can be moved instead of painted again. Sums are kept for stretches
of many segments: a corrected height costs one of them, not a sum over the document.
"""

from __future__ import annotations

_BITS = 9  # a stretch has 512 segments


class Heights:
    """Heights of all segments, and of stretches of them."""

    def __init__(self, estimates: list[int]) -> None:
        self._heights = estimates
        size = 1 << _BITS
        self._stretches = [sum(estimates[start : start + size]) for start in range(0, len(estimates), size)]

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def correct(self, index: int, height: int) -> bool:
        """Put the measured height of a segment in place of its estimate; whether that changed anything."""
        if self._heights[index] == height:
            return False
        self._stretches[index >> _BITS] += height - self._heights[index]
        self._heights[index] = height
        return True

    def top(self, index: int) -> int:
        """Where a segment begins; of the number of segments: the total height."""
        stretch = index >> _BITS
        return sum(self._stretches[:stretch]) + sum(self._heights[stretch << _BITS : index])

    def at(self, y: int) -> int:
        """The segment at a height."""
        top = index = 0
        for stretch in self._stretches:
            if y < top + stretch:
                break
            top += stretch
            index += 1 << _BITS
        while index < len(self._heights) and y >= top + self._heights[index]:
            top += self._heights[index]
            index += 1
        return min(index, len(self._heights) - 1)

    @property
    def total(self) -> int:
        return sum(self._stretches)
