"""One line of laid-out text: from UTF-16 units to points on the screen and back, in both directions of writing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QTextLine

from annotator.gui.text.metrics import Metrics

if TYPE_CHECKING:
    from annotator.gui.text.arcs import Bus
    from annotator.gui.text.decorate import Decoration

Extent = tuple[float, float]
"""Left and right of a stretch of a line, in pixels from the column's left edge."""


def _x(qline: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    found: Any = qline.cursorToX(unit, edge)  # a pair, though declared as object
    return float(found[0])


class Line:
    """One line of a left-to-right segment. `start`, `end` and `ink_end` (without blanks) are units in the segment."""

    __slots__ = ("baseline_shift", "buses", "decoration", "end", "growth", "ink_end", "qline", "start")

    def __init__(self, qline: QTextLine, metrics: Metrics) -> None:
        self.qline = qline
        self.start = qline.textStart()
        self.end = self.start + qline.textLength()
        self.ink_end = self.end
        tolerance = 3 * metrics.zoom  # fallback fonts are a little taller; the band above takes that up
        rise = max(0.0, qline.ascent() - metrics.ascent - tolerance)
        self.growth = int(rise + max(0.0, qline.descent() - (metrics.text_height - metrics.ascent) - tolerance))
        self.baseline_shift = metrics.ascent + int(rise) - qline.ascent()
        self.decoration: Decoration | None = None  # None until asked for, and again when a mark changes
        self.buses: list[Bus] = []  # where the arcs of all events are shown

    def extents(self, start: int, end: int) -> list[Extent]:
        """Where units [start, end) of this line show, from left to right; [] where they take no room."""
        left = _x(self.qline, start)
        right = self.right if end >= self.ink_end else _x(self.qline, end)
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
        return int(self.qline.xToCursor(x))

    def unit_under(self, x: float) -> int:
        """The character that x is on."""
        return int(self.qline.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter))

    def runs_left(self, unit: int) -> bool:
        """Whether the character at `unit` is part of a right-to-left run."""
        return False


class _Cluster:
    """A grapheme cluster on a mixed line: units [start, end), its edges, and which of them is its beginning."""

    __slots__ = ("end", "leading", "start", "trailing")

    def __init__(self, start: int, end: int, leading: float, trailing: float) -> None:
        self.start, self.end, self.leading, self.trailing = start, end, leading, trailing

    @property
    def left(self) -> float:
        return min(self.leading, self.trailing)

    @property
    def right(self) -> float:
        return max(self.leading, self.trailing)


class MixedLine(Line):
    """A line with right-to-left runs: every cluster's edges are looked up once, when something asks for them.

    Qt's cursor positions are ambiguous where the direction changes, and its glyph runs are wrong inside ligatures; the
    two together are right.
    """

    __slots__ = ("_clusters", "_starts", "_stops")

    def __init__(self, qline: QTextLine, metrics: Metrics) -> None:
        super().__init__(qline, metrics)
        self._stops: list[tuple[int, int, bool]] = []
        self._clusters: list[_Cluster] = []
        self._starts: list[int] = []

    def set_stops(self, stops: list[tuple[int, int, bool]]) -> None:
        """The clusters of the line in units, and whether each is invisible."""
        self._stops = stops

    @property
    def clusters(self) -> list[_Cluster]:
        if not self._clusters and self._stops:
            self._clusters = [self._measure(*stop) for stop in self._stops]
            self._starts = [cluster.start for cluster in self._clusters]
        return self._clusters

    def extents(self, start: int, end: int) -> list[Extent]:
        edges = sorted((c.left, c.right) for c in self._between(start, min(end, self.ink_end)) if c.right > c.left)
        merged: list[Extent] = []
        for left, right in edges:
            if merged and left <= merged[-1][1] + 0.5:
                merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
            else:
                merged.append((left, right))
        return merged

    def caret_x(self, unit: int) -> float:
        clusters = self.clusters
        if not clusters:
            return super().caret_x(unit)
        if unit >= clusters[-1].end:
            return clusters[-1].trailing
        return clusters[max(0, bisect_right(self._starts, unit) - 1)].leading

    def unit_at(self, x: float) -> int:
        cluster = self._nearest(x)
        if cluster is None:
            return self.start
        before = abs(x - cluster.leading) <= abs(x - cluster.trailing)
        return cluster.start if before else cluster.end

    def unit_under(self, x: float) -> int:
        cluster = self._nearest(x)
        return cluster.start if cluster else self.start

    def runs_left(self, unit: int) -> bool:
        clusters = self.clusters
        if not clusters:
            return False
        cluster = clusters[max(0, bisect_right(self._starts, unit) - 1)]
        return cluster.leading > cluster.trailing

    def _between(self, start: int, end: int) -> Iterator[_Cluster]:
        clusters = self.clusters
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(clusters) and clusters[index].start < end:
            yield clusters[index]
            index += 1

    def _nearest(self, x: float) -> _Cluster | None:
        visible = [cluster for cluster in self.clusters if cluster.right > cluster.left] or self.clusters
        return min(visible, key=lambda c: max(c.left - x, x - c.right, 0.0), default=None)

    def _measure(self, start: int, end: int, invisible: bool) -> _Cluster:
        leading = _x(self.qline, start)
        trailing = _x(self.qline, start, QTextLine.Edge.Trailing)
        if invisible:
            return _Cluster(start, end, leading, leading)
        if leading == trailing:  # the first of a run against the paragraph's direction, or nothing at all
            return self._measure_glyphs(start, end, leading)
        following = _x(self.qline, end)
        if min(leading, trailing) < following < max(leading, trailing):  # a part of a ligature
            trailing = following
        return _Cluster(start, end, leading, trailing)

    def _measure_glyphs(self, start: int, end: int, fallback: float) -> _Cluster:
        runs = [run for run in self.qline.glyphRuns(start, end - start) if run.boundingRect().width() > 0]
        if not runs:
            return _Cluster(start, end, fallback, fallback)
        left = min(run.boundingRect().left() for run in runs)
        right = max(run.boundingRect().right() for run in runs)
        return _Cluster(start, end, right, left) if runs[0].isRightToLeft() else _Cluster(start, end, left, right)
