"""One line of laid-out text: from UTF-16 units to points on the screen and back, in both directions of writing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QTextLayout, QTextLine

from annotator.gui.text.metrics import Metrics

if TYPE_CHECKING:
    from annotator.gui.text.arcs import Bus
    from annotator.gui.text.decorate import Decoration

Extent = tuple[float, float]
"""Left and right of a stretch of a line, in pixels from the column's left edge."""

Stop = tuple[int, int, str]
"""Units [start, end) of a grapheme cluster, and what it is: "invisible", a "tab", "several" characters, or ""."""


def _position(qline: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> tuple[float, int]:
    """Where Qt sees the edge of a unit, and the unit whose edge that is."""
    found: Any = qline.cursorToX(unit, edge)  # a pair, though declared as object
    return float(found[0]), int(found[1])


def _x(qline: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    return _position(qline, unit, edge)[0]


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
        right = self.right if end == self.end else _x(self.qline, end)
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
        return max(self.qline.xToCursor(x), self.unit_under(x))

    def unit_under(self, x: float) -> int:
        """The character that x is on."""
        unit = self.qline.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        while unit + 1 < self.end:  # on a ligature Qt stops at its first letter, and before what takes no room
            following, at = _position(self.qline, unit + 1)
            if following > x or at != unit + 1:
                break
            unit += 1
        return unit

    def runs_left(self, unit: int) -> bool:
        """Whether the character at `unit` is part of a right-to-left run."""
        return False


class _Cluster:
    """A grapheme cluster on a mixed line: units [start, end), its edges, and which of them is its beginning."""

    __slots__ = ("end", "kind", "leading", "start", "trailing")

    def __init__(self, start: int, end: int, kind: str) -> None:
        self.start, self.end, self.kind = start, end, kind
        self.leading = self.trailing = 0.0

    @property
    def left(self) -> float:
        return min(self.leading, self.trailing)

    @property
    def right(self) -> float:
        return max(self.leading, self.trailing)

    @property
    def turned(self) -> bool:
        """Whether it runs from right to left."""
        return self.leading > self.trailing


@dataclass(frozen=True, slots=True)
class Ruler:
    """Where the clusters of a mixed line are looked up: its units shifted by `shift`; `layout` keeps the line alive."""

    qline: QTextLine
    shift: int = 0
    layout: QTextLayout | None = None

    def position(self, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> tuple[float, int]:
        """Where Qt sees the edge of a unit, and the unit whose edge that is."""
        x, at = _position(self.qline, unit + self.shift, edge)
        return x, at - self.shift

    def glyphs(self, start: int, end: int) -> Extent | None:
        """Leading and trailing edge of some units' glyphs; wrong for a part of a ligature, None without glyphs."""
        runs = self.qline.glyphRuns(start + self.shift, end - start)
        boxes = [run.boundingRect() for run in runs if run.boundingRect().width() > 0]
        if not boxes:
            return None
        left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
        return (right, left) if runs[0].isRightToLeft() else (left, right)


class MixedLine(Line):
    """A line with right-to-left runs: every cluster's edges are looked up once, when something asks for them.

    Qt's cursor positions are right inside a run but not at its ends where it goes against the paragraph, and its glyph
    runs are right for all but a part of a ligature. So edges come from the one, or else from the other, and a ligature
    is divided evenly where Qt does not divide it.
    """

    __slots__ = ("_clusters", "_ruler", "_starts", "_stops", "_turned")

    def __init__(
        self, qline: QTextLine, ink_end: int, metrics: Metrics, ruler: Ruler, stops: list[Stop], turned: bool
    ) -> None:
        super().__init__(qline, ink_end, metrics)
        self._ruler = ruler
        self._turned = turned  # the paragraph runs from right to left
        self._stops = stops
        self._clusters: list[_Cluster] = []
        self._starts: list[int] = []

    @property
    def clusters(self) -> list[_Cluster]:
        """All clusters of the line in the order of the text."""
        if not self._clusters and self._stops:
            self._ruler.glyphs(self.start, self.start + 1)  # only now does Qt align a line that a soft hyphen ends
            self._clusters = [_Cluster(*stop) for stop in self._stops]
            self._starts = [cluster.start for cluster in self._clusters]
            self._measure()
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
        return cluster.turned

    def _between(self, start: int, end: int) -> Iterator[_Cluster]:
        clusters = self.clusters
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(clusters) and clusters[index].start < end:
            yield clusters[index]
            index += 1

    def _nearest(self, x: float) -> _Cluster | None:
        visible = [cluster for cluster in self.clusters if cluster.right > cluster.left] or self.clusters
        return min(visible, key=lambda c: max(c.left - x, x - c.right, 0.0), default=None)

    def _measure(self) -> None:
        """Set the edges of all clusters."""
        known: _Cluster | None = None
        unknown: list[_Cluster] = []
        for cluster in self._clusters:
            if cluster.start >= self.ink_end:  # blanks at the break hang where the line ends
                cluster.leading = cluster.trailing = self._ruler.position(self.ink_end)[0]
                continue
            leading, at = self._ruler.position(cluster.start)
            trailing = self._ruler.position(cluster.start, QTextLine.Edge.Trailing)[0]
            if cluster.kind == "several":  # Qt tells the edge of the first of its glyphs
                glyphs = self._ruler.glyphs(cluster.start, cluster.end)
                trailing = glyphs[1] if glyphs and leading != trailing and abs(glyphs[0] - leading) < 0.6 else trailing
            if cluster.kind == "invisible":
                cluster.leading = cluster.trailing = known.trailing if known and not unknown else leading
                continue
            if cluster.kind == "tab":
                cluster.leading = cluster.trailing = leading
            elif at == cluster.start and leading != trailing:
                cluster.leading, cluster.trailing = leading, trailing
                self._fit(known, unknown, cluster)
                known = unknown[-1] if unknown else known
                if known and known.left < leading < known.right:  # the next letter of a ligature
                    known.trailing = leading
                known, unknown = cluster, []
            elif at != cluster.start:  # the last of a run against the paragraph's direction, or inside a ligature
                unknown.append(cluster)
            else:  # the first of such a run, or inside a ligature
                self._fit(known, unknown)
                known = unknown[-1] if unknown else known
                unknown = [cluster]
        self._fit(known, unknown)
        self._stretch_tabs()

    def _stretch_tabs(self) -> None:
        """A tab has no glyph: it reaches, in the direction of its paragraph, to whatever stands next."""
        for tab in (cluster for cluster in self._clusters if cluster.kind == "tab"):
            edges = [other.right if self._turned else other.left for other in self._clusters if other is not tab]
            beyond = [edge for edge in edges if (edge < tab.leading if self._turned else edge > tab.leading)]
            end = self._ruler.position(tab.end)[0]
            tab.trailing = max(beyond, default=end) if self._turned else min(beyond, default=end)

    def _fit(self, known: _Cluster | None, unknown: list[_Cluster], following: _Cluster | None = None) -> None:
        """Set the edges that Qt does not tell: those of a ligature's later letters, or of a run's first or last ones."""
        if not unknown:
            return
        edges = self._ruler.glyphs(unknown[0].start, unknown[-1].end)
        if known and (edges is None or _is_part(known, edges)):
            _share([known, *unknown], known.leading, known.trailing)
        elif edges and not self._fit_one_by_one(unknown, edges):
            _share(unknown, *self._with_ligature(unknown, edges, following))

    def _with_ligature(self, unknown: list[_Cluster], edges: Extent, following: _Cluster | None) -> Extent:
        """The edges of a run's first letters: glyphs do not tell them where the next letter is of the same ligature."""
        leading, trailing = edges
        if following and following.turned == (leading > trailing) and abs(trailing - following.leading) > 0.6:
            whole = self._ruler.glyphs(unknown[0].start, following.end)
            if whole and abs(whole[1] - following.trailing) < 0.6:
                return whole[0], following.leading
        return edges

    def _fit_one_by_one(self, unknown: list[_Cluster], whole: Extent) -> bool:
        """Give each of several clusters its own glyphs' edges, if these lie side by side in what all take together."""
        if len(unknown) == 1:
            return False
        edges = [self._ruler.glyphs(cluster.start, cluster.end) or (0.0, 0.0) for cluster in unknown]
        width = sum(abs(edge[1] - edge[0]) for edge in edges)
        inside = all(min(whole) - 0.5 <= min(edge) and max(edge) <= max(whole) + 0.5 for edge in edges)
        if not inside or abs(width - abs(whole[1] - whole[0])) > 0.5:
            return False
        for cluster, (leading, trailing) in zip(unknown, edges, strict=True):
            cluster.leading, cluster.trailing = leading, trailing
        return True


def _is_part(known: _Cluster, edges: Extent) -> bool:
    """Whether glyphs at these edges belong to the ligature that begins with a cluster."""
    overlap = min(known.right, max(edges)) - max(known.left, min(edges))
    return known.turned == (edges[0] > edges[1]) and overlap > 0.25 * abs(edges[1] - edges[0])


def _share(clusters: list[_Cluster], leading: float, trailing: float) -> None:
    """Give each cluster an equal part of what they take together."""
    width = (trailing - leading) / len(clusters)
    for number, cluster in enumerate(clusters):
        cluster.leading, cluster.trailing = leading + number * width, leading + (number + 1) * width
