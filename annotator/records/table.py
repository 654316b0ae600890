"""The events of one document, or of the whole project, as the rows of a table.

A project may hold a hundred thousand events, so every row is known only by its ids and sort keys; the texts that a
filter looks through come as one string a row when the first filter asks for them, and the records of the rows on the
screen one page at a time. What an edit touched is read again, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.model import Changes
from annotator.records.filter import Filter
from annotator.records.record import Column, ColumnKind, Facts, Fillers, Record
from annotator.records.search import Texts, row_test
from annotator.store import read_annotations, read_links, read_records
from annotator.values.forms import is_value, sort_key

if TYPE_CHECKING:
    from annotator.project import Project

_LEADING: tuple[ColumnKind, ...] = ("document", "title", "date", "annotator", "label", "trigger")
_CLOSING: tuple[ColumnKind, ...] = ("confidence", "note", "unsure", "status", "version")
_BULK = 5_000
"""From so many touched events on, reading everything is quicker than reading them by id."""


class EventRow(NamedTuple):
    """What is known of every row. `start`: where its first trigger begins, None without one."""

    id: int
    set_id: int
    label_id: int
    start: int | None
    unsure: int
    confidence: float | None
    version: int


class Difference(NamedTuple):
    """What a change did to the rows, by event id."""

    added: frozenset[int]
    removed: frozenset[int]
    changed: frozenset[int]


class EventTable:
    """Rows in the order of the documents and of the text, until they are asked for in another one."""

    def __init__(self, project: Project, document_id: int | None = None, annotator: str | None = None) -> None:
        """The table of a document, or of the whole project; of one annotator's work, or of everybody's.

        `load` reads it.
        """
        self._project = project
        self.document_id = document_id
        self.annotator = annotator
        self.facts: dict[int, Facts] = {}
        self.labels: dict[int, str] = {}
        self._ranks: dict[int, int] = {}
        self._rows: dict[int, EventRow] = {}
        self._texts: Texts | None = None
        self._unread: list[int] = []
        self._used: dict[tuple[int | None, bool], set[Column]] = {}

    @property
    def _connection(self) -> Any:
        return self._project.store.connection

    def load(self) -> None:
        """Read every row's keys."""
        self._load_sets()
        rows = map(EventRow._make, read_records.rows(self._connection, self.document_id))
        self._rows = {row.id: row for row in rows if row.set_id in self.facts}
        self._texts = None
        self._used.clear()

    def _load_sets(self) -> None:
        found = read_records.sets(self._connection, self.document_id, self.annotator)
        self.facts = {row[0]: Facts(*row) for row in found}
        self._ranks = {row[0]: rank for rank, row in enumerate(found)}
        self.labels = read_records.label_names(self._connection)

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, event_id: int) -> EventRow | None:
        """The keys of an event's row."""
        return self._rows.get(event_id)

    # ---- columns

    def columns(self) -> tuple[Column, ...]:
        """Every column there can be: those of the codebook in its order, and what else files brought in."""
        labels = self._project.codebook.events
        known = [Column("role", role.name) for label in labels for role in label.roles]
        known += [Column("attribute", attribute.name) for label in labels for attribute in label.attributes]
        named = sorted(dict.fromkeys((*known, *sorted(self._used_by(None, everywhere=True)))), key=_roles_first)
        return (*(Column(kind) for kind in _LEADING), *named, *(Column(kind) for kind in _CLOSING))

    def used(self, label: str | None = None) -> frozenset[Column]:
        """The columns of roles and attributes that are filled in some row, of this label where one is given."""
        label_id = None
        if label is not None:
            label_id = next((number for number, name in self.labels.items() if name == label), -1)
        return frozenset(self._used_by(label_id))

    def _used_by(self, label_id: int | None, *, everywhere: bool = False) -> set[Column]:
        """Read once, and kept in step with what is edited; `everywhere`: in other documents too."""
        key = (label_id, everywhere or self.document_id is None)
        if key not in self._used:
            document_id = None if key[1] else self.document_id
            roles = read_records.roles_in_use(self._connection, document_id, label_id)
            attributes = read_records.attributes_in_use(self._connection, document_id, label_id)
            self._used[key] = {Column("role", name) for name in roles}
            self._used[key] |= {Column("attribute", name) for name in attributes}
        return self._used[key]

    def _note_used(self, ids: Iterable[int], texts: Texts) -> None:
        """Take in the columns that these events fill; one that nothing fills any more goes with the next reading."""
        for number in ids:
            filled = texts.columns(number)
            for (label_id, _everywhere), known in self._used.items():
                if label_id in (None, self._rows[number].label_id):
                    known |= filled

    # ---- rows

    def arranged(self, found: Filter = Filter(), column: Column | None = None, down: bool = False) -> list[int]:  # noqa: B008
        """The ids of the events that a filter lets through, by a column; in text order where none is given.

        Rows whose cell is empty come last, upwards and downwards.
        """
        rows: Iterable[EventRow] = self._rows.values()
        if found.terms:
            test = row_test(found, self, self.texts)
            rows = (row for row in rows if test(row))
        if column is None:
            ids = [row.id for row in sorted(rows, key=self._place)]
            return ids[::-1] if down else ids
        key = self._sort_key(column)
        keyed = [(key(row), self._place(row), row.id) for row in rows]
        filled = sorted((item for item in keyed if item[0]), reverse=down)
        empty = sorted(item[1:] for item in keyed if not item[0])
        return [item[2] for item in filled] + [item[1] for item in empty]

    def passing(self, found: Filter, ids: Iterable[int]) -> list[int]:
        """Those of these events that a filter lets through."""
        rows = [self._rows[number] for number in ids]
        test = row_test(found, self, self.texts) if found.terms else None
        return [row.id for row in rows if test is None or test(row)]

    def place(self, event_id: int) -> tuple[int, bool, int, int]:
        """Where an event stands in text order, for comparing."""
        return self._place(self._rows[event_id])

    def _place(self, row: EventRow) -> tuple[int, bool, int, int]:
        return self._ranks.get(row.set_id, -1), row.start is None, row.start or 0, row.id

    def texts(self) -> Texts:
        """The texts a filter looks through; what `read_ahead` has not read yet is read now."""
        if self._texts is None:
            self._texts, self._unread = Texts(), []
            self._texts.put(read_records.texts(self._connection, self.document_id))
        elif self._unread:
            unread, self._unread = self._unread, []
            self._texts.put(read_records.texts(self._connection, ids=unread))
        return self._texts

    def read_ahead(self, most: int = 2_000) -> bool:
        """Read some of the texts for the filters to come; whether there are more. 2,000 take some ten milliseconds."""
        if self._texts is None:
            self._texts, self._unread = Texts(), list(self._rows)
        part, self._unread = self._unread[:most], self._unread[most:]
        self._texts.put(read_records.texts(self._connection, ids=part))
        return bool(self._unread)

    def _sort_key(self, column: Column) -> Callable[[EventRow], Any]:
        """What rows are compared by; something false for an empty cell."""
        kind = column.kind
        if kind in ("document", "title", "date", "annotator", "status"):
            of_set = {number: facts.text(kind).casefold() for number, facts in self.facts.items()}
            return lambda row: of_set.get(row.set_id, "")
        if kind == "label":
            return lambda row: self.labels.get(row.label_id, "").casefold()
        if kind in ("confidence", "unsure", "version"):
            return lambda row: () if getattr(row, kind) in (None, 0) else (getattr(row, kind),)
        texts = self.texts()
        kinds = self._value_kinds(column)
        if not kinds:
            return lambda row: texts.cell(row.id, column)
        known: dict[str, Any] = {}

        def key(row: EventRow) -> Any:
            cell = texts.first(row.id, column)
            if cell not in known:
                known[cell] = _typed_key(kinds, cell) if cell else ()
            return known[cell]

        return key

    def _value_kinds(self, column: Column) -> tuple[str, ...]:
        """The kinds of values by which a column is to be sorted; none for words."""
        kinds: dict[str, None] = {}
        for label in self._project.codebook.events:
            role = label.role(column.name) if column.kind == "role" else None
            attribute = label.attribute(column.name) if column.kind == "attribute" else None
            kinds |= dict.fromkeys(role.values if role else ())
            kinds |= dict.fromkeys(("number",) if attribute and attribute.kind == "number" else ())
        return tuple(kind for kind in kinds if kind in ("number", "date", "money"))

    def records(self, ids: Sequence[int]) -> dict[int, Record]:
        """The records of these rows; a page of them takes about a millisecond."""
        connection = self._connection
        events = read_annotations.events_by_id(connection, ids)
        arguments = [argument for event in events.values() for argument in event.arguments]
        cluster_ids = {argument.cluster_id for argument in arguments if argument.cluster_id}
        clusters = read_links.clusters_by_id(connection, cluster_ids) if cluster_ids else {}
        spans, others = read_records.members(connection, cluster_ids) if cluster_ids else ([], [])
        spans += [argument.span_id for argument in arguments if argument.span_id]
        others += [argument.filler_event_id for argument in arguments if argument.filler_event_id]
        fillers = Fillers(
            read_annotations.spans_by_id(connection, set(spans)),
            read_annotations.events_by_id(connection, set(others)),
            clusters,
        )
        return {
            number: Record(event, self.facts[event.set_id], fillers.of(event))
            for number, event in events.items()
            if event.set_id in self.facts
        }

    # ---- changes

    def follow(self, changes: Changes) -> Difference | None:
        """Bring the rows in step with a change of the project; None where all had to be read anew."""
        if self.document_id is not None and changes.document_id not in (None, self.document_id):
            return Difference(frozenset(), frozenset(), frozenset())
        touched = self._touched(changes)
        if touched is None or changes.concerns("document", "annotator", "label", "codebook"):
            self.load()
            return None
        if changes.concerns("annotation_set"):
            self._load_sets()
        found = {row[0]: EventRow._make(row) for row in read_records.rows(self._connection, ids=touched)}
        here = {number: row for number, row in found.items() if row.set_id in self.facts}
        added = here.keys() - self._rows.keys()
        removed = {number for number in touched if number in self._rows and number not in here}
        for number in removed:
            del self._rows[number]
        self._rows |= here
        texts = self._texts or Texts()
        texts.put(read_records.texts(self._connection, ids=touched))
        self._note_used(here, texts)
        return Difference(frozenset(added), frozenset(removed), frozenset(here.keys() - added))

    def _touched(self, changes: Changes) -> set[int] | None:
        """The events whose rows a change may have altered; None where there are too many to name."""
        by_table = {table: changes.touched.get(table, frozenset()) for table in ("event", "span", "cluster")}
        events = by_table["event"]
        if events is None or None in by_table.values() or changes.touched.get("annotation_set", ()) is None:
            return None
        touched = set(events)
        columns = {"span_id": by_table["span"], "cluster_id": by_table["cluster"], "filler_event_id": events}
        for column, ids in columns.items():
            if ids:
                touched |= read_records.events_filled_by(self._connection, column, ids)
        return touched if len(touched) < _BULK else None


def _roles_first(column: Column) -> bool:
    return column.kind != "role"


def _typed_key(kinds: Sequence[str], cell: str) -> tuple[Any, ...]:
    """The key of the first kind the text is a value of; words come after all values."""
    text = cell.upper()  # canonical numbers, dates and sums of money have no small letters
    for rank, kind in enumerate(kinds):
        if is_value(kind, text):
            return 0, rank, sort_key(kind, text)
    return 1, 0, (cell,)
