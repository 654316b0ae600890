"""One line of laid-out text: from UTF-16 units to points on the screen and back, in both directions of writing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QTextLine

from annotator.gui.text.clusters import Extent, Probe, measure
from annotator.gui.text.metrics import Metrics

if TYPE_CHECKING:
    from annotator.gui.text.arcs import Bus
    from annotator.gui.text.decorate import Decoration


def _position(qline: QTextLine, unit: int) -> tuple[float, int]:
    """Where Qt sees the leading edge of a unit, and the unit whose edge that is."""
    found: Any = qline.cursorToX(unit)  # a pair, though declared as object
    return found[0], found[1]


def _x(qline: QTextLine, unit: int) -> float:
    found: Any = qline.cursorToX(unit)
    return float(found[0])


class Line:
    """One line of a left-to-right segment. `start`, `end` and `ink_end` (without blanks) are units in the segment."""

    __slots__ = ("baseline_shift", "buses", "decoration", "end", "growth", "ink_end", "qline", "start")

    def __init__(self, qline: QTextLine, ink_end: int, metrics: Metrics) -> None:
        self.qline = qline
        self.start = qline.textStart()
        self.end = self.start + qline.textLength()
        self.ink_end = ink_end
        tolerance = 3 * metrics.zoom  # fallback fonts are a little taller; the band above takes that up
        rise = max(0.0, qline.ascent() - metrics.ascent - tolerance)
        self.growth = int(rise + max(0.0, qline.descent() - (metrics.text_height - metrics.ascent) - tolerance))
        self.baseline_shift = metrics.ascent + int(rise) - qline.ascent()
        self.decoration: Decoration | None = None  # None until asked for, and again when a mark changes
        self.buses: list[Bus] = []  # where the arcs of all events are shown

    def extents(self, start: int, end: int) -> list[Extent]:
        """Where units [start, end) of this line show, from left to right; [] where they take no room."""
        end = min(end, self.ink_end)
        left = _x(self.qline, start)
        right = _x(self.qline, end)
        if end == self.end:  # a hyphen may follow; blanks that are all there is do not count as the line's width
            right = max(right, self.right)
        return [(left, right)] if right > left else []

    @property
    def right(self) -> float:
        """Where the line's text ends."""
        return self.qline.x() + self.qline.naturalTextWidth()

    def caret_x(self, unit: int) -> float:
        """Where the caret stands before a unit."""
        return _x(self.qline, unit)

    def unit_at(self, x: float) -> int:
        """The gap between two characters that is nearest to x."""
        under = self.unit_under(x)
        found = max(self.qline.xToCursor(x), under)
        if x >= self.right or abs(_x(self.qline, found) - x) <= abs(_x(self.qline, under) - x) + 0.6:
            return found
        following = min(self._first_beyond(x, under + 1), self.end)  # Qt is astray beside what takes no room
        return under if x - _x(self.qline, under) <= _x(self.qline, following) - x else following

    def unit_under(self, x: float) -> int:
        """The character that x is on."""
        unit = self.qline.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        if x < self.right and (unit >= self.end or _x(self.qline, unit) > x + 0.6):  # astray, as above
            return max(self.start, self._first_beyond(x, self.start) - 1)
        while unit + 1 < self.end:  # on a ligature Qt stops at its first letter, and before what takes no room
            following, at = _position(self.qline, unit + 1)
            if following > x or at != unit + 1:
                break
            unit += 1
        return unit

    def _first_beyond(self, x: float, start: int) -> int:
        """The first unit from `start` on that begins right of x."""
        return start + bisect_right(range(start, self.end), x, key=self.caret_x)

    def runs_left(self, unit: int) -> bool:
        """Whether the character at `unit` is part of a right-to-left run."""
        return False


class MixedLine(Line):
    """A line with right-to-left runs: every cluster's edges are looked up once, when something asks for them."""

    __slots__ = ("_leading", "_probe", "_starts", "_trailing", "_turned")

    def __init__(self, qline: QTextLine, ink_end: int, metrics: Metrics, probe: Probe, turned: bool) -> None:
        super().__init__(qline, ink_end, metrics)
        self._probe: Probe | None = probe  # None once it was used
        self._turned = turned  # the paragraph runs from right to left
        self._starts: list[int] = []  # of all clusters in the order of the text, and their edges
        self._leading: list[float] = []
        self._trailing: list[float] = []

    def extents(self, start: int, end: int) -> list[Extent]:
        starts = self._measured()
        clusters = slice(max(0, bisect_right(starts, start) - 1), bisect_left(starts, min(end, self.ink_end)))
        merged: list[Extent] = []
        for left, right in sorted(self._sides(clusters)):
            if merged and left <= merged[-1][1] + 0.5:
                merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
            else:
                merged.append((left, right))
        return merged

    def caret_x(self, unit: int) -> float:
        starts = self._measured()
        if not starts:
            return super().caret_x(unit)
        return self._trailing[-1] if unit >= self.end else self._leading[max(0, bisect_right(starts, unit) - 1)]

    def unit_at(self, x: float) -> int:
        index = self._nearest(x)
        if index is None:
            return self.start
        before = abs(x - self._leading[index]) <= abs(x - self._trailing[index])
        return [*self._starts, self.end][index if before else index + 1]

    def unit_under(self, x: float) -> int:
        index = self._nearest(x)
        return self.start if index is None else self._starts[index]

    def runs_left(self, unit: int) -> bool:
        starts = self._measured()
        index = max(0, bisect_right(starts, unit) - 1)
        return bool(starts) and self._leading[index] > self._trailing[index]

    def _measured(self) -> list[int]:
        """Where the clusters start, once their edges are known."""
        if self._probe:
            clusters = measure(*self._probe(), self.start, self.ink_end, self._turned)
            self._probe = None
            self._starts = [cluster.start for cluster in clusters]
            self._leading = [cluster.leading for cluster in clusters]
            self._trailing = [cluster.trailing for cluster in clusters]
        return self._starts

    def _sides(self, clusters: slice) -> list[Extent]:
        """Left and right of the clusters that take room."""
        edges = zip(self._leading[clusters], self._trailing[clusters], strict=True)
        return [edge if edge[0] < edge[1] else (edge[1], edge[0]) for edge in edges if edge[0] != edge[1]]

    def _nearest(self, x: float) -> int | None:
        """The index of the cluster at x, or nearest to it, of those that take room if any does."""
        clusters = range(len(self._measured()))
        leading, trailing = self._leading, self._trailing
        visible = [index for index in clusters if leading[index] != trailing[index]] or clusters
        beside = [(max(min(leading[i], trailing[i]) - x, x - max(leading[i], trailing[i]), 0.0), i) for i in visible]
        return min(beside)[1] if beside else None
