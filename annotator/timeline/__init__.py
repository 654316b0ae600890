"""The events of a project in time: when each is dated, and how many fall into a day, a week, a month or a year."""

from annotator.store.read_timeline import EventFacts
from annotator.timeline.columns import Timeline, count, facts, read, reread
from annotator.timeline.counting import (
    UNITS,
    Choice,
    Unit,
    bin_edges,
    bin_starts,
    countable,
    counts,
    counts_csv,
    unit_for,
)
from annotator.timeline.moments import Moment, Shape, moment

__all__ = [
    "UNITS",
    "Choice",
    "EventFacts",
    "Moment",
    "Shape",
    "Timeline",
    "Unit",
    "bin_edges",
    "bin_starts",
    "count",
    "countable",
    "counts",
    "counts_csv",
    "facts",
    "moment",
    "read",
    "reread",
    "unit_for",
]
