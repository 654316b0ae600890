"""The entities and events of the open document as rows, in the order of the text.

All rows have one height, so that a view knows where each of 20,000 stands without asking: what fills an event's roles is a
row of its own under the event, which can not be chosen. An edit moves only the rows of what it touched.
"""

from __future__ import annotations

import sys
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.gui.frame.fillers import filler_line
from annotator.gui.label_list import matches
from annotator.gui.label_swatch import UNKNOWN
from annotator.gui.panel_parts import isolated, one_line, touched_records
from annotator.gui.plain import tip
from annotator.gui.session import Session
from annotator.model import Changes, Event, Span
from annotator.notes import open_threads

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, int, int, int]
"""Start, end, id, and 0 for the annotation or 1 for the row of its fillers: rows stand in this order."""

_LAST = sys.maxsize  # where events without a trigger stand
_TOP = QModelIndex()
_MOST_SINGLE_MOVES = 500  # touched rows beyond which filling anew is faster
NUMBER = Qt.ItemDataRole.UserRole


def _places(record: Span | Event) -> tuple[Place, ...]:
    words = record.trigger if isinstance(record, Event) else record
    start, end = (words.start, words.end) if words else (_LAST, _LAST)
    main = (start, end, record.id, 0)
    return (main, (start, end, record.id, 1)) if isinstance(record, Event) and record.arguments else (main,)


class AnnotationModel(QAbstractListModel):
    """Rows by `Place`; reads the session's annotations when it is asked for a row."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words: list[str] = []
        self._rows: list[Place] = []
        self._of: dict[int, tuple[Place, ...]] = {}
        self.selected_id: int | None = None
        self._discussed: frozenset[int | None] = frozenset()
        self._asked: frozenset[int] = frozenset()

    def reload(self) -> None:
        """Read all annotations."""
        self._note_beside()
        self.beginResetModel()
        wanted = [record for record in self._records() if self._wants(record)]
        self._of = {record.id: _places(record) for record in wanted}
        self._rows = sorted(place for places in self._of.values() for place in places)
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show only annotations whose quote and label hold each word of `text`."""
        self._words = text.casefold().split()
        self.reload()

    def follow(self, changes: Changes) -> None:
        """Move the rows of what an edit touched."""
        if changes.concerns("note", "look_again"):
            self._note_beside()
        touched = touched_records(changes)
        if touched is None or len(touched) > _MOST_SINGLE_MOVES:
            self.reload()
            return
        for number in touched:
            record = self._session.find(number)
            self._move(number, _places(record) if record and self._wants(record) else ())

    def _note_beside(self) -> None:
        """Take in what is being discussed and what is to be looked at again."""
        annotations = self._session.annotations
        self._discussed = open_threads(annotations.notes.values()) if annotations.notes else frozenset()
        self._asked = frozenset(mark.about_id for mark in annotations.look_again.values())

    def is_discussed(self, record: Span | Event) -> bool:
        """Whether an annotation, or what fills a role of it, has a thread that is not settled."""
        return bool(self._discussed) and any(number in self._discussed for number in _ids(record))

    def is_asked(self, record: Span | Event) -> bool:
        """Whether an annotation, or what fills a role of it, is to be looked at again."""
        return bool(self._asked) and any(number in self._asked for number in _ids(record))

    def set_selected(self, number: int | None) -> None:
        """Mark the rows of this annotation."""
        before, self.selected_id = self.selected_id, number
        for changed in (before, number):
            self._repaint(self._of.get(changed or 0, ()))

    def row_of(self, number: int | None) -> int | None:
        """The row of an annotation, None where it is not shown."""
        places = self._of.get(number or 0, ())
        return bisect_left(self._rows, places[0]) if places else None

    def _records(self) -> Iterator[Span | Event]:
        yield from self._session.annotations.spans.values()
        yield from self._session.annotations.events.values()

    def _wants(self, record: Span | Event) -> bool:
        return not self._words or matches(f"{annotation_quote(record)} {record.label}", self._words)

    def _move(self, number: int, places: tuple[Place, ...]) -> None:
        before = self._of.pop(number, ())
        if places:
            self._of[number] = places
        for place in before:
            if place not in places:
                row = bisect_left(self._rows, place)
                self.beginRemoveRows(_TOP, row, row)
                del self._rows[row]
                self.endRemoveRows()
        for place in places:
            if place not in before:
                row = bisect_left(self._rows, place)
                self.beginInsertRows(_TOP, row, row)
                insort(self._rows, place)
                self.endInsertRows()
        self._repaint(places)

    def _repaint(self, places: Iterable[Place]) -> None:
        for place in places:
            index = self.index(bisect_left(self._rows, place))
            self.dataChanged.emit(index, index)

    def is_fillers(self, index: Index) -> bool:
        """Whether this is the row under an event that says what fills its roles."""
        return self._rows[index.row()][3] == 1

    def record(self, index: Index) -> Span | Event | None:
        """The annotation that a row belongs to."""
        return self._session.find(self._rows[index.row()][2])

    def find(self, number: int | None) -> Span | Event | None:
        """The annotation of this id."""
        return self._session.find(number)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.LinkAction | Qt.DropAction.CopyAction

    def fillers_text(self, event: Event) -> str:
        """`Target: the granary · Place: Osmara`."""
        annotations, codebook = self._session.annotations, self._session.project.codebook
        lines = (f"{a.role}: {isolated(filler_line(a, annotations, codebook).text)}" for a in event.arguments)
        return " · ".join(lines)

    def color(self, record: Span | Event) -> str:
        """The codebook's colour of the annotation's label."""
        kind = "event" if isinstance(record, Event) else "entity"
        label = self._session.project.codebook.find(kind, record.label)  # type: ignore[arg-type]
        return label.color if label else UNKNOWN

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.is_fillers(index):
            return Qt.ItemFlag.NoItemFlags
        dragged = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | dragged

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index) if index.isValid() else None
        if record is None:
            return None
        if role == NUMBER:
            return record.id
        fillers = isinstance(record, Event) and self.is_fillers(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(record, Event) and fillers:
                return self.fillers_text(record)
            shown = one_line(annotation_quote(record))
            in_full = ", ".join((shown, record.label, *self._marks(record)))
            return shown if role == Qt.ItemDataRole.DisplayRole else in_full
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [f"{record.label}: {isolated(one_line(annotation_quote(record), 400))}"]
            if isinstance(record, Event):
                lines += [self.fillers_text(record)] if record.arguments else []
            return tip("\n".join(lines + ([record.note] if record.note else []) + self._marks(record)))
        return None

    def _marks(self, record: Span | Event) -> list[str]:
        """What is still to be settled about an annotation, in words."""
        said = [self.tr("unsure")] if record.unsure else []
        said += [self.tr("to be looked at again")] if self.is_asked(record) else []
        return said + ([self.tr("under discussion")] if self.is_discussed(record) else [])


def _ids(record: Span | Event) -> tuple[int, ...]:
    return (record.id, *(argument.id for argument in record.arguments)) if isinstance(record, Event) else (record.id,)


def annotation_quote(record: Span | Event) -> str:
    if isinstance(record, Event):
        return record.trigger.quote if record.trigger else ""
    return record.quote
