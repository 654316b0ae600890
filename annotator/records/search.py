"""The texts of a table's rows, and whether a row fulfils a filter.

They are compared as strings in memory, because SQL knows the case of the letters of ASCII only.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from annotator.records.filter import Filter, Term
from annotator.records.record import YES, Column, ColumnKind, confidence_text
from annotator.store.columns import unpack_pairs
from annotator.store.read_records import SEPARATOR

if TYPE_CHECKING:
    from annotator.records.table import EventRow, EventTable

Test = Callable[["EventRow"], bool]

_TRIGGER, _NOTE, _FIRST_ROLE = 0, 1, 2


class Texts:
    """For each event its triggers, note and fillers in one folded string, the names of its roles, and its attributes."""

    def __init__(self) -> None:
        self._by_event: dict[int, tuple[str, str, str]] = {}

    def put(self, rows: Iterable[tuple[int, str, str | None, str | None]]) -> None:
        """Keep the texts of these events in place of what was known of them."""
        self._by_event.update((row[0], (row[1].casefold(), row[2] or "", row[3] or "")) for row in rows)

    def of(self, event_id: int) -> tuple[str, str, str]:
        """(texts, roles, attributes) of an event."""
        return self._by_event.get(event_id, ("", "", ""))

    def columns(self, event_id: int) -> set[Column]:
        """The columns of roles and attributes that an event fills."""
        _texts, roles, attributes = self.of(event_id)
        filled = {Column("role", name) for name in roles.split(SEPARATOR) if name}
        return filled | {Column("attribute", name) for name, _value in _folded(attributes)}

    def cells(self, event_id: int, column: Column) -> list[str]:
        """The folded texts in a cell: several where a role has several fillers."""
        texts, roles, attributes = self.of(event_id)
        if column.kind == "attribute":
            return [value for name, value in _folded(attributes) if name == column.name]
        if column.kind == "role":
            places = _places(roles, column.name)
            parts = texts.split(SEPARATOR) if places else []
            return [parts[place] for place in places]
        return [texts.split(SEPARATOR)[_TRIGGER if column.kind == "trigger" else _NOTE]]

    def cell(self, event_id: int, column: Column) -> str:
        """The folded text by which a cell of words is sorted."""
        return SEPARATOR.join(self.cells(event_id, column))

    def first(self, event_id: int, column: Column) -> str:
        """The folded first filler of a cell."""
        return next(iter(self.cells(event_id, column)), "")


@functools.lru_cache(maxsize=20_000)
def _places(roles: str, role: str) -> tuple[int, ...]:
    """Where in an event's texts those of a role stand."""
    return tuple(at for at, name in enumerate(roles.split(SEPARATOR), _FIRST_ROLE) if name == role) if roles else ()


@functools.lru_cache(maxsize=20_000)
def _folded(attributes: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, value.casefold()) for name, value in unpack_pairs(attributes or None))


def row_test(found: Filter, table: EventTable, texts: Callable[[], Texts]) -> Test:
    """What says of a row whether every term of a filter holds."""
    tests = [
        _negated(_of_term(term, table, texts)) if term.negated else _of_term(term, table, texts) for term in found.terms
    ]
    if len(tests) == 1:
        return tests[0]
    return lambda row: all(test(row) for test in tests)


def _negated(test: Test) -> Test:
    return lambda row: not test(row)


def _of_term(term: Term, table: EventTable, texts: Callable[[], Texts]) -> Test:
    if not term.columns:
        return _anywhere(term, table, texts())
    tests = [_of_column(term, column, table, texts) for column in term.columns]
    return tests[0] if len(tests) == 1 else lambda row: any(test(row) for test in tests)


def _anywhere(term: Term, table: EventTable, texts: Texts) -> Test:
    """The text in any cell of words; what all rows of a set or label share is looked at once."""
    needle = term.text
    kinds: tuple[ColumnKind, ...] = ("document", "title", "date", "annotator")
    sets = {
        number for number, facts in table.facts.items() if any(needle in facts.text(kind).casefold() for kind in kinds)
    }
    labels = {number for number, name in table.labels.items() if needle in name.casefold()}
    of = texts.of

    @functools.cache
    def in_attributes(packed: str) -> bool:
        return any(needle in value for _name, value in _folded(packed))

    def test(row: EventRow) -> bool:
        if row.set_id in sets or row.label_id in labels:
            return True
        own, _roles, attributes = of(row.id)
        return needle in own or bool(attributes and in_attributes(attributes))

    return test


def _of_column(term: Term, column: Column, table: EventTable, texts: Callable[[], Texts]) -> Test:
    kind = column.kind
    if kind in ("document", "title", "date", "annotator", "status"):
        sets = {number for number, facts in table.facts.items() if term.holds_in(facts.text(kind).casefold())}
        return lambda row: row.set_id in sets
    if kind == "label":
        labels = {number for number, name in table.labels.items() if term.holds_in(name.casefold())}
        return lambda row: row.label_id in labels
    if kind == "unsure":
        return lambda row: term.holds_in(YES if row.unsure else "")
    if kind == "confidence":
        return lambda row: term.holds_in(confidence_text(row.confidence))
    if kind == "version":
        return lambda row: term.holds_in(str(row.version))
    return _of_texts(term, column, texts())


def _of_texts(term: Term, column: Column, texts: Texts) -> Test:
    if term.mode == "filled":
        return lambda row: any(texts.cells(row.id, column))
    needle = term.text
    if column.kind == "attribute" or term.mode == "range":
        return lambda row: any(term.holds_in(cell) for cell in texts.cells(row.id, column))
    of = texts.of

    def test(row: EventRow) -> bool:
        return needle in of(row.id)[0] and any(term.holds_in(cell) for cell in texts.cells(row.id, column))

    return test
