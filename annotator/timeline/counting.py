"""Which events are looked at, and how many of them fall into each day, week, month or year.

A date that may lie in two bins is counted in none: a bar says how many events are known to be in it.
"""

from __future__ import annotations

import csv
import io
import itertools
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from annotator.formats.csv_cells import safe_cell
from annotator.timeline.columns import Timeline
from annotator.timeline.moments import Shape
from annotator.timeline.stated import Column

Unit = Literal["day", "week", "month", "year"]
UNITS: tuple[Unit, ...] = get_args(Unit)

_EPOCH = date(1970, 1, 1).toordinal()
_MOST_DAYS: dict[Unit, int] = {"day": 100, "week": 550, "month": 3700}
"""Up to how many days there is a bin for each day, week or month."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which events are looked at; None stands for all."""

    labels: frozenset[str] | None = None
    annotator: tuple[str, str] | None = None
    document_id: int | None = None
    article_dates: bool = True

    def rows(self, timeline: Timeline) -> Column:
        """Of each row, whether it is looked at; undated ones too."""
        import numpy as np

        chosen = np.ones(len(timeline), bool)
        if self.labels is not None:
            wanted = [number for number, name in enumerate(timeline.label_names) if name in self.labels]
            chosen &= np.isin(timeline.labels, wanted)
        if self.annotator is not None:
            names = timeline.annotator_names
            chosen &= timeline.annotators == (names.index(self.annotator) if self.annotator in names else -1)
        if self.document_id is not None:
            chosen &= timeline.documents == self.document_id
        if not self.article_dates:
            chosen &= timeline.own
        return chosen


def unit_for(days: float) -> Unit:
    """The unit whose bins can be told apart over so many days."""
    return next((unit for unit, most in _MOST_DAYS.items() if days <= most), "year")


def bin_starts(days: Column, unit: Unit) -> Column:
    """The first day of the day, week (from Monday), month or year in which each day lies."""
    if unit == "day":
        return days
    if unit == "week":
        return (days - 1) // 7 * 7 + 1
    whole = (days - _EPOCH).astype("M8[D]").astype("M8[M]" if unit == "month" else "M8[Y]")
    return whole.astype("M8[D]").astype("int64") + _EPOCH


def bin_edges(first: int, last: int, unit: Unit) -> Column:
    """The starts of all bins from the one with `first` to the one with `last`, and the end of that."""
    import numpy as np

    low, high = (int(day) for day in bin_starts(np.array([first, last]), unit))
    if unit in ("day", "week"):
        step = 1 if unit == "day" else 7
        return np.arange(low, high + step + 1, step)
    kind = "M8[M]" if unit == "month" else "M8[Y]"
    begin, end = (np.array(day - _EPOCH).astype("M8[D]").astype(kind).astype("int64") for day in (low, high))
    return np.arange(int(begin), int(end) + 2).astype(kind).astype("M8[D]").astype("int64") + _EPOCH


def countable(timeline: Timeline, unit: Unit) -> Column:
    """Of each row, whether its date belongs to one bin: a period to that in which it begins, a loose date to none."""
    shapes = timeline.shapes
    exact = (shapes == Shape.DAY) | (shapes == Shape.PERIOD)
    loose = (shapes == Shape.COARSE) | (shapes == Shape.ABOUT)
    return exact | (loose & (bin_starts(timeline.first, unit) == bin_starts(timeline.last, unit)))


def counts(timeline: Timeline, chosen: Column, edges: Column, unit: Unit, *, own: bool) -> Column:
    """How many events each label (row) has in each bin (column): those with a date of their own, or the others."""
    import numpy as np

    rows = chosen & countable(timeline, unit) & (timeline.own == own)
    rows &= (timeline.first >= edges[0]) & (timeline.first < edges[-1])
    bins = np.searchsorted(edges, timeline.first[rows], "right") - 1
    width, height = len(edges) - 1, len(timeline.label_names)
    return np.bincount(timeline.labels[rows] * width + bins, minlength=width * height).reshape(height, width)


def counts_csv(timeline: Timeline, chosen: Column, unit: Unit) -> str:
    """The counts as a table: a row a bin, from its first to its last day, a column a label, and their sum."""
    rows = chosen & countable(timeline, unit)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    if not rows.any():
        writer.writerow(("from", "to", "total"))
        return out.getvalue()
    edges = bin_edges(int(timeline.first[rows].min()), int(timeline.first[rows].max()), unit)
    table: Column = sum(counts(timeline, chosen, edges, unit, own=own) for own in (True, False))
    used = [number for number in range(len(timeline.label_names)) if table[number].any()]
    writer.writerow(("from", "to", *(safe_cell(timeline.label_names[number]) for number in used), "total"))
    for column, (start, end) in enumerate(itertools.pairwise(edges)):
        last = min(int(end) - 1, date.max.toordinal())
        days = (date.fromordinal(int(start)).isoformat(), date.fromordinal(last).isoformat())
        writer.writerow((*days, *(int(table[number, column]) for number in used), int(table[:, column].sum())))
    return out.getvalue()
