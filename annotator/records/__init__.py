"""Events as records: one row of a table for each event, with what fills its roles as text.

`record` is the row and its cells, pure; `filter` what is typed to narrow a table down, pure; `table` the rows of a
document or of the whole project, which reads ids and keys first and the records of the rows that are looked at later;
`cells` writes into a row.
"""

from annotator.records.cells import CellEdit, how_to_edit, set_cell, understood
from annotator.records.filter import Filter, Term, parse_filter
from annotator.records.record import Column, Facts, Filler, Record, records_of
from annotator.records.table import Difference, EventRow, EventTable

__all__ = [
    "CellEdit",
    "Column",
    "Difference",
    "EventRow",
    "EventTable",
    "Facts",
    "Filler",
    "Filter",
    "Record",
    "Term",
    "how_to_edit",
    "parse_filter",
    "records_of",
    "set_cell",
    "understood",
]
