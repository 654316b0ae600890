"""The edges of the grapheme clusters of a line on which directions of writing meet.

Qt's cursor positions are right inside a run but not at its ends where it goes against the paragraph, and its glyph runs
are right for all but a part of a ligature. So edges come from the one, or else from the other, and a ligature is divided
evenly where Qt does not divide it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QTextLayout, QTextLine

Extent = tuple[float, float]
"""Left and right of a stretch of a line, in pixels from the column's left edge."""

Stop = tuple[int, int, str]
"""Units [start, end) of a grapheme cluster, and what it is: "invisible", a "tab", "several" characters, or "".

"joined" is a letter or blank that is followed, in the direction of its writing, by another one.
"""


class Cluster:
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

    def leading(self, unit: int) -> tuple[float, int]:
        """Where Qt sees the leading edge of a unit, and the unit whose edge that is."""
        found: Any = self.qline.cursorToX(unit + self.shift)
        return found[0], found[1] - self.shift

    def trailing(self, unit: int) -> float:
        """Where Qt sees the trailing edge of a unit."""
        found: Any = self.qline.cursorToX(unit + self.shift, QTextLine.Edge.Trailing)
        return float(found[0])

    def glyphs(self, start: int, end: int) -> Extent | None:
        """Leading and trailing edge of some units' glyphs; wrong for a part of a ligature, None without glyphs."""
        runs = self.qline.glyphRuns(start + self.shift, end - start)
        boxes = [run.boundingRect() for run in runs if run.boundingRect().width() > 0]
        if not boxes:
            return None
        left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
        return (right, left) if runs[0].isRightToLeft() else (left, right)


Probe = Callable[[], tuple[Ruler, list[Stop]]]
"""Makes what a line is measured with, when it is measured."""


def measure(ruler: Ruler, stops: list[Stop], start: int, ink_end: int, turned: bool) -> list[Cluster]:
    """The clusters of a line in the order of the text, with their edges; `turned`: its paragraph runs to the left."""
    ruler.glyphs(start, start + 1)  # only now does Qt align a line that a soft hyphen ends
    clusters = [Cluster(*stop) for stop in stops]
    if clusters:
        _Measuring(ruler, clusters, ink_end, turned).run()
    return clusters


class _Measuring:
    """Goes over a line from cluster to cluster."""

    def __init__(self, ruler: Ruler, clusters: list[Cluster], ink_end: int, turned: bool) -> None:
        self._ruler = ruler
        self._clusters = clusters
        self._ink_end = ink_end
        self._turned = turned

    def run(self) -> None:
        """Set the edges of all clusters."""
        known: Cluster | None = None
        unknown: list[Cluster] = []
        ahead: tuple[float, int] | None = None
        inside = False  # a run, behind its first letter: at that one Qt is not to be trusted
        supposed = False  # what is known was said to end where the next one begins
        for index, cluster in enumerate(self._clusters):
            if cluster.start >= self._ink_end:  # blanks at the break hang where the line ends
                cluster.leading = cluster.trailing = self._ruler.leading(self._ink_end)[0]
                continue
            leading, at = ahead or self._ruler.leading(cluster.start)
            ahead = self._ruler.leading(self._clusters[index + 1].start) if cluster.kind == "joined" else None
            joined = ahead and inside and at == cluster.start and ahead[1] == self._clusters[index + 1].start
            inside = ahead is not None
            trailing = ahead[0] if ahead and joined else leading
            if supposed and trailing != leading:  # in the middle of a run all is as it seems
                cluster.leading, cluster.trailing = leading, trailing
                known = cluster
                continue
            if trailing == leading:
                trailing, joined = self._ruler.trailing(cluster.start), False
            if supposed and known and (at != cluster.start or leading == trailing):
                known.trailing = self._ruler.trailing(known.start)
            supposed = bool(joined)
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
            end = self._ruler.leading(tab.end)[0]
            tab.trailing = max(beyond, default=end) if self._turned else min(beyond, default=end)

    def _fit(self, known: Cluster | None, unknown: list[Cluster], following: Cluster | None = None) -> None:
        """Set the edges that Qt does not tell: those of a ligature's later letters, or of a run's first or last ones."""
        if not unknown:
            return
        edges = self._ruler.glyphs(unknown[0].start, unknown[-1].end)
        if known and (edges is None or _is_part(known, edges)):
            _share([known, *unknown], known.leading, known.trailing)
        elif edges and not self._fit_one_by_one(unknown, edges):
            _share(unknown, *self._with_ligature(unknown, edges, following))

    def _with_ligature(self, unknown: list[Cluster], edges: Extent, following: Cluster | None) -> Extent:
        """The edges of a run's first letters: glyphs do not tell them where the next letter is of the same ligature."""
        leading, trailing = edges
        if following and following.turned == (leading > trailing) and abs(trailing - following.leading) > 0.6:
            whole = self._ruler.glyphs(unknown[0].start, following.end)
            if whole and abs(whole[1] - following.trailing) < 0.6:
                return whole[0], following.leading
        return edges

    def _fit_one_by_one(self, unknown: list[Cluster], whole: Extent) -> bool:
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


def _is_part(known: Cluster, edges: Extent) -> bool:
    """Whether glyphs at these edges belong to the ligature that begins with a cluster."""
    overlap = min(known.right, max(edges)) - max(known.left, min(edges))
    return known.turned == (edges[0] > edges[1]) and overlap > 0.25 * abs(edges[1] - edges[0])


def _share(clusters: list[Cluster], leading: float, trailing: float) -> None:
    """Give each cluster an equal part of what they take together."""
    width = (trailing - leading) / len(clusters)
    for number, cluster in enumerate(clusters):
        cluster.leading, cluster.trailing = leading + number * width, leading + (number + 1) * width
