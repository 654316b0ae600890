"""Things that would lie on each other get lanes: underlines below the words, labels above, arcs above the labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Interval = tuple[float, float]

_TOUCH = 0.5
_HAIR = 0.01
"""What sums of the same widths may differ by; a label moved aside by less would be moved for ever."""


class Lanes:
    """Lanes of intervals; lane 0 is the nearest to the text."""

    def __init__(self) -> None:
        self.taken: list[list[Interval]] = []

    def __len__(self) -> int:
        return len(self.taken)

    def put(self, lane: int, interval: Interval) -> int:
        """Take an interval of a lane, which may be the first new one."""
        if lane == len(self.taken):
            self.taken.append([])
        self.taken[lane].append(interval)
        return lane

    def is_free(self, lane: int, interval: Interval) -> bool:
        if lane >= len(self.taken):
            return True
        left, right = interval
        return all(right - _TOUCH <= start or end <= left + _TOUCH for start, end in self.taken[lane])

    def lowest(self, interval: Interval) -> int:
        """The lowest lane in which an interval is free."""
        return next((lane for lane in range(len(self.taken)) if self.is_free(lane, interval)), len(self.taken))

    def above_all(self, intervals: Sequence[Interval]) -> int:
        """The lane beyond all that holds something at these intervals: what contains lies outside what it contains."""
        for lane in range(len(self.taken) - 1, -1, -1):
            if not all(self.is_free(lane, interval) for interval in intervals):
                return lane + 1
        return 0

    def beside(self, lane: int, left: float, width: float, gap: float, direction: int) -> float:
        """Where in a lane something of a width fits at `left`, or else beside what is there: further right or left."""
        moved = True
        while moved and lane < len(self.taken):
            moved = False
            for start, end in self.taken[lane]:
                if left < end + gap - _HAIR and start < left + width + gap - _HAIR:
                    left = end + gap if direction > 0 else start - gap - width
                    moved = True
        return left


def merged(intervals: Iterable[Interval]) -> list[Interval]:
    """Overlapping intervals made one, from left to right."""
    result: list[Interval] = []
    for left, right in sorted(intervals):
        if result and left <= result[-1][1]:
            result[-1] = (result[-1][0], max(right, result[-1][1]))
        else:
            result.append((left, right))
    return result
