"""What the timeline shows and how it is painted: marks in lanes, and counts as stacked bars, in pixels.

It is loaded with the plots, when the timeline is first shown: numpy takes its time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from annotator.gui import glyphs
from annotator.gui.timeline.lanes import BAR, DOT, Frame, Holds, Marks
from annotator.timeline import Shape, Timeline, Unit, bin_edges, countable, counts, unit_for
from annotator.timeline.stated import Column

_MOST_BINS = 1500  # bars narrower than a pixel would tell nothing
_DAYS: dict[Unit, int] = {"day": 1, "week": 7, "month": 30, "year": 365}
_PALE = 110  # alpha of what has only its article's date


@dataclass(frozen=True, slots=True)
class Shown:
    """What is looked at: `rows` of the timeline that are dated, in the order of time, and the label of each lane."""

    timeline: Timeline
    chosen: Column
    rows: Column
    lanes: tuple[int, ...]
    colors: tuple[QColor, ...]
    """Of each label of the timeline."""

    lane_of: Column
    """The lane of each of the rows."""

    holds: Holds

    @classmethod
    def of(cls, timeline: Timeline, chosen: Column, lanes: tuple[int, ...], colors: tuple[QColor, ...]) -> Shown:
        """What is chosen of a timeline, in these lanes."""
        number = np.full(len(timeline.label_names), -1)
        number[list(lanes)] = np.arange(len(lanes))
        lane_of = number[timeline.labels]
        chosen = chosen & (lane_of >= 0)
        rows = np.flatnonzero(chosen & (timeline.shapes != Shape.UNDATED))
        stretched = timeline.last[rows] > timeline.first[rows]
        points, bars = np.zeros(len(lanes), bool), np.zeros(len(lanes), bool)
        points[lane_of[rows[~stretched]]] = True
        bars[lane_of[rows[stretched]]] = True
        return cls(timeline, chosen, rows, lanes, colors, lane_of[rows], Holds(points, bars))

    def row(self, place: int) -> int:
        """The row of the timeline that is the nth of those shown."""
        return int(self.rows[place])

    def place_of(self, event_id: int | None) -> int | None:
        """Which of the rows shown is this event."""
        row = self.timeline.row_of(event_id)
        if row is None:
            return None
        place = int(np.searchsorted(self.rows, row))
        return place if place < len(self.rows) and self.rows[place] == row else None

    def first_from(self, day: float) -> int | None:
        """The first of the rows shown that begins on this day or later, or else the last."""
        count = len(self.rows)
        return min(int(np.searchsorted(self.timeline.first[self.rows], day)), count - 1) if count else None

    def beside(self, place: int, step: int) -> int:
        """The row nearest in time in the next lane below (1) or above (-1) that has any."""
        lanes, lane = self.lane_of, int(self.lane_of[place])
        beyond = lanes > lane if step > 0 else lanes < lane
        if not beyond.any():
            return place
        wanted = lanes[beyond].min() if step > 0 else lanes[beyond].max()
        places = np.flatnonzero(lanes == wanted)
        days = self.timeline.first[self.rows]
        return int(places[np.argmin(np.abs(days[places] - days[place]))])

    def shapes(self) -> set[tuple[Shape, bool]]:
        """The shapes that occur, each with whether it is of a date of the event's own."""
        kinds = np.unique(self.timeline.shapes[self.rows] * 2 + self.timeline.own[self.rows]).tolist()
        return {(Shape(kind // 2), bool(kind % 2)) for kind in kinds}

    def undated(self) -> int:
        """How many of what is chosen have no date at all."""
        return int((self.chosen & (self.timeline.shapes == Shape.UNDATED)).sum())

    def uncounted(self, unit: Unit) -> int:
        """How many dates are too loose to be counted by this unit."""
        return int((~countable(self.timeline, unit))[self.rows].sum())


@dataclass(frozen=True, slots=True)
class Bars:
    """Counts in bins: for each colour, from where to where its part of every bar reaches."""

    unit: Unit
    edges: Column
    colors: tuple[QColor, ...]
    layers: tuple[tuple[Column, Column], ...]
    table: Column
    """How many events each lane (row) has in each bin (column)."""

    top: float


def count_bars(shown: Shown, first: float, last: float, unit: Unit | None) -> Bars:
    """The counts from one day to another, by this unit or a coarser one where its bars could not be seen."""
    used = unit or unit_for(last - first)
    used = next((u for u in _DAYS if _DAYS[u] >= _DAYS[used] and (last - first) / _DAYS[u] <= _MOST_BINS), "year")
    edges = bin_edges(max(1, int(first)), int(last), used)
    own, others = (
        counts(shown.timeline, shown.chosen, edges, used, own=own)[list(shown.lanes)] for own in (True, False)
    )
    colors, layers = [], []
    reached = np.zeros(len(edges) - 1, np.int64)
    for table, alpha in ((own, 255), (others, _PALE)):
        for label, line in zip(shown.lanes, table, strict=True):
            if line.any():
                color = QColor(shown.colors[label])
                color.setAlpha(alpha)
                colors.append(color)
                layers.append((reached, reached + line))
                reached = reached + line
    top = max(1.0, float(reached.max(initial=0)) * 1.08)
    return Bars(used, edges, tuple(colors), tuple(layers), own + others, top)


def nice_step(top: float, most: int) -> int:
    """The least of 1, 2, 5, 10, 20 … of which no more than `most` reach the top."""
    powers = (1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000)
    return next(factor * power for power in powers for factor in (1, 2, 5) if top / (factor * power) <= most)


# ---- painting


def paint_grid(painter: QPainter, frame: Frame, height: float, moments: list[float], palette: QPalette) -> None:
    """Thin lines at these moments."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    for moment in moments:
        x = round(float(frame.x(moment)))
        painter.drawLine(QPointF(x, 0), QPointF(x, height))


def paint_stripes(painter: QPainter, frame: Frame, count: int, palette: QPalette) -> None:
    """Every second lane a shade darker, so that the eye finds back to its label."""
    for lane in range(1, count, 2):
        area = QRectF(0, lane * frame.lane - frame.top, frame.width, frame.lane)
        painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))


def paint_marks(painter: QPainter, shown: Shown, marks: Marks) -> None:
    """The marks of the events, each in the colour of its lane."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colors = [shown.colors[label] for label in shown.lanes]
    shapes, own = shown.timeline.shapes[shown.rows], shown.timeline.own[shown.rows]
    for bar in marks.bars:
        area = QRectF(bar.left, bar.y - BAR / 2, bar.right - bar.left, BAR)
        glyphs.paint_bar(painter, area, Shape(int(shapes[bar.row])), colors[bar.lane], own=bool(own[bar.row]))
    later = -1 if marks.frame.mirrored else 1
    rows, lanes, xs, ys = (column.tolist() for column in (marks.rows, marks.lanes, marks.xs, marks.ys))
    for at in np.flatnonzero(~marks.piled).tolist():
        shape, is_own = Shape(int(shapes[rows[at]])), bool(own[rows[at]])
        glyphs.paint_point(painter, QPointF(xs[at], ys[at]), shape, colors[lanes[at]], own=is_own, later=later)
    piled = np.flatnonzero(marks.piled)
    _keys, places, pile_of = np.unique(marks.keys[piled], return_index=True, return_inverse=True)
    shares = np.bincount(pile_of, own[marks.rows[piled]]) / np.maximum(1, np.bincount(pile_of))
    for at, share in zip(piled[places].tolist(), shares.tolist(), strict=True):
        half = float(marks.bands[at])
        area = QRectF(xs[at] - DOT / 2 + 0.5, ys[at] - half, DOT - 1, 2 * half)
        glyphs.paint_pile(painter, area, colors[lanes[at]], share)


def paint_current(painter: QPainter, place: tuple[float, float, float, float], room: QRectF, color: QColor) -> None:
    """A ring around the mark that is at this place, within the room there is."""
    x, y, wide, high = place
    painter.setPen(QPen(color, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = QRectF(x - wide - 3, y - high - 3, 2 * wide + 6, 2 * high + 6)
    painter.drawRoundedRect(ring & room.adjusted(1, 1, -1, -1), 4, 4)


def paint_bars(painter: QPainter, bars: Bars, frame: Frame, height: float) -> None:
    """The counts, stacked by label."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    edges = np.round(frame.x(bars.edges)).astype(int).tolist()
    scale = height / bars.top
    for color, (below, above) in zip(bars.colors, bars.layers, strict=True):
        for at in np.flatnonzero(above > below).tolist():
            left, right = sorted((edges[at], edges[at + 1]))
            gap = 1 if right - left > 3 else 0
            low, high = round(height - below[at] * scale), round(height - above[at] * scale)
            painter.fillRect(QRectF(left + gap, high, max(1, right - left - gap), max(1, low - high)), color)
