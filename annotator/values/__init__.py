"""Numbers, dates, places, amounts of money and choices: the values that fill a role without being marked in the text.

A value is kept as canonical text. `read` finds the canonical text in what a person types or selects:

    read("number", "more than a dozen")             -> >12
    read("date", "on Tuesday", date(2020, 2, 12))   -> 2020-02-11
    read("place", "Idlib 35.93 36.63")              -> Idlib <geo:35.93,36.63>
    read("money", "$1.5 million")                   -> USD 1500000

Each reading says in words what it means, because a person confirms it; none is ever kept unseen. The libraries that know
names and languages are loaded at the first reading, and nothing longer than a line is looked at.
"""

from annotator.values.forms import (
    KINDS,
    coordinates,
    interval,
    is_value,
    money_parts,
    number_range,
    sort_key,
)
from annotator.values.reading import Reading, article_day, prepare, read, read_any, read_share, said

__all__ = [
    "KINDS",
    "Reading",
    "article_day",
    "coordinates",
    "interval",
    "is_value",
    "money_parts",
    "number_range",
    "prepare",
    "read",
    "read_any",
    "read_share",
    "said",
    "sort_key",
]
