"""Where the marks of events stand in the lanes of the timeline; numbers only, no painting.

However many events there are, no more is painted than can be told apart: events that would lie on each other are stacked,
and where a stack does not fit into its lane they become one pile. Stacks are made of whole days, so that they stay as they
are when the time is moved along.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.timeline import Shape

if TYPE_CHECKING:
    from annotator.timeline.stated import Column

DOT = 8.0
"""The room of a mark, in pixels."""

BAR = 5.0
_LEAST_BAR = 11.0  # pixels below which a period is marked as a point
LEAST_LANE = 27
"""The least height of a lane, in pixels: two marks on each other, and a row of stretches."""

_PAD = 2.0
_TWO_ROWS = 40.0  # the height from which a lane has two rows of stretches
_SLOTS = 1 << 24  # more than there are days


@dataclass(frozen=True, slots=True)
class Frame:
    """What is seen: from one day to another over so many pixels, lanes of one height from `top` pixels on."""

    first: float
    last: float
    width: float
    lane: float
    top: float = 0.0
    mirrored: bool = False

    @property
    def bar_rows(self) -> int:
        """How many rows of stretches of time a lane has."""
        return 2 if self.lane >= _TWO_ROWS else 1

    @property
    def day(self) -> float:
        """The width of a day."""
        return self.width / (self.last - self.first)

    def x(self, days: Any) -> Any:
        """Where a moment stands, in pixels from the left; days may be an array."""
        along = (days - self.first) * self.day
        return self.width - along if self.mirrored else along

    def day_at(self, x: float) -> float:
        """The moment that stands there."""
        return self.first + (self.width - x if self.mirrored else x) / self.day


@dataclass(frozen=True, slots=True)
class Holds:
    """Of each lane, whether it ever shows points, and whether it ever shows stretches of time."""

    points: Column
    bars: Column


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time to be painted, in pixels; `row` is where the event stands in what was laid out."""

    row: int
    lane: int
    left: float
    right: float
    y: float


@dataclass(frozen=True, slots=True)
class Marks:
    """What is laid out. `rows` are places in the columns that were given, one for each mark.

    Marks with `piled` share one pile with all that have their `keys`. `bars` are what is to be painted of the stretches
    `bar_rows`, which reach from `lefts` to `rights` at the heights `bar_ys`.
    """

    frame: Frame
    rows: Column
    lanes: Column
    xs: Column
    ys: Column
    keys: Column
    piled: Column
    bands: Column
    """Half the height of what a lane has for stacks."""

    bars: tuple[Bar, ...]
    bar_rows: Column
    lefts: Column
    rights: Column
    bar_ys: Column

    def at(self, x: float, y: float) -> list[int]:
        """The rows of the events under a point, in the order of time; all of a pile."""
        import numpy as np

        reach = np.where(self.piled, self.bands, DOT / 2 + 2)
        near = (np.abs(self.xs - x) <= DOT / 2 + 2) & (np.abs(self.ys - y) <= reach)
        if near.any():
            closest = np.argmin(np.where(near, (self.xs - x) ** 2 + (self.ys - y) ** 2 * ~self.piled, np.inf))
            if self.piled[closest]:
                return sorted(self.rows[self.keys == self.keys[closest]].tolist())
            return [int(self.rows[closest])]
        over = (self.lefts - 3 <= x) & (x <= self.rights + 3) & (np.abs(self.bar_ys - y) <= BAR / 2 + 2)
        return sorted(self.bar_rows[over].tolist())

    def place(self, row: int) -> tuple[float, float, float, float] | None:
        """Where the mark of an event is: middle, and half its width and height; None where it is not in view."""
        import numpy as np

        found = np.flatnonzero(self.rows == row)
        if len(found):
            at = found[0]
            half = float(self.bands[at]) if self.piled[at] else DOT / 2
            return float(self.xs[at]), float(self.ys[at]), DOT / 2, half
        found = np.flatnonzero(self.bar_rows == row)
        if len(found):
            left, right = float(self.lefts[found[0]]), float(self.rights[found[0]])
            return (left + right) / 2, float(self.bar_ys[found[0]]), (right - left) / 2, BAR / 2
        return None


def lay_out(first: Column, last: Column, shapes: Column, lanes: Column, holds: Holds, frame: Frame) -> Marks:
    """Lay out events given as columns in the order of time."""
    import numpy as np

    in_time = (last + 1 >= frame.first) & (first <= frame.last)
    height = (lanes + 1) * frame.lane - frame.top
    rows = np.flatnonzero(in_time & (height > 0))
    first, last, shapes, lanes = first[rows], last[rows], shapes[rows], lanes[rows]
    stretch = np.isin(shapes, (Shape.PERIOD, Shape.COARSE, Shape.ABOUT)) & (last > first)
    stretch &= (last + 1 - first) * frame.day >= _LEAST_BAR
    points = np.flatnonzero(~stretch)
    placed = _stacked((first[points] + last[points] + 1) / 2, lanes[points], holds, frame)
    order, xs, ys, keys, piled, bands = placed
    chosen = np.flatnonzero(stretch)
    lefts, rights = frame.x(first[chosen]), frame.x(last[chosen] + 1)
    bars, bar_ys = _in_rows(chosen, first, last, lanes, holds, frame)
    return Marks(
        frame,
        rows[points[order]],
        lanes[points[order]],
        xs,
        ys,
        keys,
        piled,
        bands,
        tuple(Bar(int(rows[bar.row]), bar.lane, bar.left, bar.right, bar.y) for bar in bars),
        rows[chosen],
        np.minimum(lefts, rights),
        np.maximum(lefts, rights),
        np.array(bar_ys, float),
    )


def _stacked(middle: Column, lanes: Column, holds: Holds, frame: Frame) -> tuple[Column, ...]:
    """Order, x, y, key, whether piled, and half the band, of points at these days."""
    import numpy as np

    days = max(1.0, float(np.ceil(DOT / frame.day)))
    slots = np.floor(middle / days)
    keys = lanes * _SLOTS + slots.astype(np.int64)
    order = np.argsort(keys, kind="stable")
    keys, lanes, middle, slots = keys[order], lanes[order], middle[order], slots[order]
    _unique, starts, sizes = np.unique(keys, return_index=True, return_counts=True)
    size = np.repeat(sizes, sizes)
    rank = np.arange(len(keys)) - np.repeat(starts, sizes)
    band = frame.lane - 2 * _PAD - np.where(holds.bars[lanes], frame.bar_rows * (BAR + 2), 0.0)
    band = np.maximum(band, DOT)
    piled = size > np.maximum(1, band // DOT)
    xs = frame.x(middle if days == 1.0 else (slots + 0.5) * days)
    centre = lanes * frame.lane - frame.top + _PAD + band / 2
    ys = centre + np.where(piled, 0.0, (rank - (size - 1) / 2) * DOT)
    return order, xs, ys, keys, piled, band / 2


def _in_rows(
    chosen: Column, first: Column, last: Column, lanes: Column, holds: Holds, frame: Frame
) -> tuple[list[Bar], list[float]]:
    """Stretches of time in the rows of a lane; what finds no room is painted as far as it goes beyond what is there."""
    ends: dict[int, list[float]] = {}
    bars: list[Bar] = []
    heights: list[float] = []
    has_points = holds.points.tolist()
    columns = (chosen, lanes[chosen], first[chosen], last[chosen] + 1)
    for row, lane, start, stop in zip(*(column.tolist() for column in columns), strict=True):
        free = ends.setdefault(lane, [0.0] * frame.bar_rows)
        at = free.index(min(free)) if free[0] > start else 0
        lift = _PAD + BAR / 2 if has_points[lane] else (frame.lane - (frame.bar_rows - 1) * (BAR + 2)) / 2
        y = (lane + 1) * frame.lane - frame.top - lift - at * (BAR + 2)
        heights.append(y)
        shown = max(start, free[at])
        if (stop - shown) * frame.day >= 2:
            left, right = sorted((float(frame.x(shown)), float(frame.x(stop))))
            bars.append(Bar(row, lane, max(left, -20.0), min(right, frame.width + 20.0), y))
            free[at] = stop
    return bars, heights
