"""Events for those who count them: one event a row of a CSV table, or a line of `annotator-records/1`.

In the table each role has two columns, what fills it and the words behind that, and one for each attribute that is set
of its fillers somewhere. The columns are those of the codebook and of whatever else the exported work holds, so that the
tables of two annotators fit together.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from annotator.documents import DETAILS
from annotator.errors import AnnotatorError, Cancelled, FormatError
from annotator.exchange.export import Progress, chosen_sets
from annotator.exchange.record_lines import check_record, write_records
from annotator.exchange.report import counted
from annotator.exchange.writing import Check, each_line, write_file
from annotator.formats.csv_cells import BOM, csv_line
from annotator.model import Document, Metadata
from annotator.project import Project
from annotator.records.record import Column, Record, records_of
from annotator.store import read_records

EventFormat = Literal["csv", "jsonl"]

_BEFORE = ("event", "document", *(f"document {name}" for name in DETAILS))
_MIDDLE = ("annotator", "status", "codebook version", "label", "trigger", "trigger start", "trigger end")
_AFTER = ("confidence", "unsure", "note")
_TOLD = (Column("annotator"), Column("status"), Column("version"), Column("label"), Column("trigger"))


@dataclass(frozen=True, slots=True)
class EventsReport:
    """What was written; `path` is None for a stream."""

    events: int
    documents: int
    path: Path | None

    def summary(self) -> str:
        """The export in one sentence."""
        where = f" to {self.path}" if self.path else ""
        return f"{counted(self.events, 'event')} of {counted(self.documents, 'document')} written{where}."


@dataclass(slots=True)
class _Totals:
    events: int = 0
    documents: int = 0
    last: int | None = None

    def count(self, document_id: int, events: int) -> None:
        self.events += events
        if events and document_id != self.last:
            self.documents += 1
            self.last = document_id


def export_events(
    project: Project,
    target: Path | BinaryIO,
    form: EventFormat,
    *,
    annotators: Sequence[str] = (),
    documents: str = "*",
    events: Collection[int] | None = None,
    bom: bool = False,
    progress: Progress = lambda done, total, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> EventsReport:
    """Write events: all, or those of these annotators on documents whose key matches, and of them only `events`, by id.

    They stand in the order of their documents and of the text. `bom` is for the CSV only.

    Call it with a `project.reader()` in a worker, or with a project that no one else uses meanwhile.

    Raises:
        AnnotatorError: an annotator is unknown, nothing matches, or the target cannot be written; it is then as before.
        Cancelled: the target is as before.
    """
    totals = _Totals()
    with project.store.moment():
        chosen = chosen_sets(project, annotators, documents)
        if events is not None:
            concerned = read_records.sets_of_events(project.store.connection, events)
            chosen = [(set_id, document_id) for set_id, document_id in chosen if set_id in concerned]
        only = frozenset(events) if events is not None else None
        sets = _Sets(project, chosen, only, totals, progress, cancelled)
        if form == "csv":
            layout = _Layout.of(project)
            lines, check = _table(sets, layout, bom), _table_check(len(layout.header))
        else:
            lines, check = sets.lines(_json_lines), each_line(check_record)
        if not isinstance(target, Path):
            for line in lines:
                target.write(line)
            return EventsReport(totals.events, totals.documents, None)
        write_file(target, lines, project.path, check)
    return EventsReport(totals.events, totals.documents, target)


class _Sets:
    """The chosen annotation sets, one in memory at a time."""

    def __init__(
        self,
        project: Project,
        chosen: list[tuple[int, int]],
        only: frozenset[int] | None,
        totals: _Totals,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> None:
        self.project, self._chosen, self.only, self._totals = project, chosen, only, totals
        self._progress, self._cancelled = progress, cancelled

    def lines(self, write: Callable[[_Sets, Document, int], Iterable[bytes]]) -> Iterator[bytes]:
        """What `write` makes of the events of each set that has any."""
        for done, (set_id, document_id) in enumerate(self._chosen):
            if self._cancelled():
                raise Cancelled("The export was stopped; the file is as it was before.")
            document = self.project.documents.get(document_id)
            if done % 20 == 0:
                self._progress(done, len(self._chosen), document.key)
            count = 0
            for line in write(self, document, set_id):
                count += 1
                yield line
            self._totals.count(document_id, count)


def _json_lines(sets: _Sets, document: Document, set_id: int) -> Iterator[bytes]:
    annotations = sets.project.sets.load_set(set_id)
    if not annotations.events:
        return
    try:
        yield from write_records(document, sets.project.documents.text(document.id), annotations, sets.only)
    except FormatError as fault:
        raise AnnotatorError(f"{fault} Nothing was written; run “annotator check” on the project.") from None


# ---- the table


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which columns the table has."""

    roles: tuple[str, ...]
    said: Mapping[str, tuple[str, ...]]
    """By role, the attributes of its fillers."""
    attributes: tuple[str, ...]
    extra: tuple[str, ...]

    @classmethod
    def of(cls, project: Project) -> _Layout:
        """The columns of the codebook's labels, in its order, and of what else there is."""
        connection, labels = project.store.connection, project.codebook.events
        roles = [role.name for label in labels for role in label.roles]
        attributes = [attribute.name for label in labels for attribute in label.attributes]
        return cls(
            tuple(dict.fromkeys((*roles, *read_records.roles_in_use(connection)))),
            _said_of_roles(project),
            tuple(dict.fromkeys((*attributes, *read_records.attributes_in_use(connection)))),
            tuple(read_records.extra_metadata(connection)),
        )

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns, no two of them alike, whatever the case of their letters."""
        names: dict[str, str] = {}
        wanted: list[tuple[str, str]] = [(name, "") for name in _BEFORE]
        wanted += [(f"document {name}", "metadata") for name in self.extra]
        wanted += [(name, "") for name in _MIDDLE]
        for role in self.roles:
            parts = ("quote", *self.said.get(role, ()))
            wanted += [(role, "role"), *((f"{role} {part}", "role") for part in parts)]
        wanted += [(name, "attribute") for name in self.attributes]
        wanted += [(name, "") for name in _AFTER]
        fixed = {*_BEFORE, *_MIDDLE, *_AFTER}
        for name, kind in wanted:
            free = f"{name} ({kind})" if kind and name.casefold() in fixed else name
            number = 1
            while free.casefold() in names:
                number += 1
                free = f"{name} ({kind} {number})"
            names[free.casefold()] = free
        return tuple(names.values())

    def cells(self, record: Record, meta: Metadata) -> list[str]:
        """The row of a record."""
        event, extra = record.event, dict(meta.extra)
        trigger = event.trigger
        cells = [f"{event.id:x}", record.facts.key, *(getattr(meta, name) or "" for name in DETAILS)]
        cells += [extra.get(name, "") for name in self.extra]
        cells += [record.text(column) for column in _TOLD]
        cells += [str(trigger.start), str(trigger.end)] if trigger else ["", ""]
        filled, attributes = {filler.argument.role for filler in record.fillers}, dict(event.attributes)
        for role in self.roles:
            said = self.said.get(role, ())
            if role in filled:
                cells += (record.text(Column("role", role)), record.quotes(role))
                cells += [record.said_of(role, name) for name in said]
            else:
                cells += [""] * (2 + len(said))
        cells += [attributes.get(name, "") for name in self.attributes]
        return [*cells, record.text(Column("confidence")), "true" if event.unsure else "", event.note or ""]


def _said_of_roles(project: Project) -> dict[str, tuple[str, ...]]:
    """By role, the attributes that are set of its fillers somewhere, in the codebook's order, the doubt last."""
    roles = [role for label in project.codebook.events for role in label.roles]
    known = [(role.name, attribute.name) for role in roles for attribute in role.attributes]
    place = {pair: at for at, pair in enumerate(dict.fromkeys(known))}
    used = read_records.role_attributes_in_use(project.store.connection)
    found: dict[str, tuple[str, ...]] = {}
    for role, name in sorted(used, key=lambda pair: (pair[1] == "unsure", place.get(pair, len(place)))):
        found[role] = (*found.get(role, ()), name)
    return found


def _table(sets: _Sets, layout: _Layout, bom: bool) -> Iterator[bytes]:
    def rows(sets: _Sets, document: Document, set_id: int) -> Iterator[bytes]:
        annotations = sets.project.sets.load_set(set_id)
        for record in records_of(document, annotations):
            if sets.only is None or record.event.id in sets.only:
                yield csv_line(layout.cells(record, document.meta))

    yield (BOM if bom else b"") + csv_line(layout.header)
    yield from sets.lines(rows)


def _table_check(width: int) -> Check:
    """Reads a table back: every row has as many cells as the header."""

    def read_back(path: Path) -> None:
        with path.open(encoding="utf-8-sig", newline="") as file:
            try:
                wrong = next((row for row in csv.reader(file, strict=True) if len(row) != width), None)
            except csv.Error:
                wrong = []
        if wrong is not None:
            raise AnnotatorError("The table was not written, because it could not be read back. Try again.")

    return read_back
