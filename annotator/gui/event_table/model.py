"""The events of a document or of the project as the rows of a view: ids in order, records for the rows that are painted.

A row that is edited stays where it is, though another order or the filter would move it: what a person works on does not
run away. New rows come in at their place in the text, or last where the rows are sorted by a column.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui.panel_parts import one_line
from annotator.gui.plain import tip
from annotator.gui.status_line import status_text
from annotator.model import Changes
from annotator.project import Project
from annotator.records import Column, Difference, EventTable, Filter, Record

Index = QModelIndex | QPersistentModelIndex

RECORD_ROLE = Qt.ItemDataRole.UserRole
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 1

_KEPT = 2_000
_BEFORE, _AFTER = 16, 64
_LONGEST = 300


class EventTableModel(QAbstractTableModel):
    """Rows are events; columns are those that are shown."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self.table = EventTable(project)
        self.columns: tuple[Column, ...] = ()
        self.ids: list[int] = []
        self.sorted_by: tuple[Column, bool] | None = None
        self._filter = Filter()
        self._records: OrderedDict[int, Record] = OrderedDict()
        self._titles = {
            "document": self.tr("Document"),
            "title": self.tr("Title"),
            "date": self.tr("Date"),
            "annotator": self.tr("Annotator"),
            "label": self.tr("Label"),
            "trigger": self.tr("Trigger"),
            "confidence": self.tr("Confidence"),
            "note": self.tr("Note"),
            "unsure": self.tr("Unsure"),
            "status": self.tr("Status"),
            "version": self.tr("Codebook Version"),
        }
        self._yes = self.tr("yes")

    # ---- what is shown

    def show(self, document_id: int | None, annotator: str | None) -> None:
        """Read the events of a document, or of the project; of one annotator, or of all. `arrange` shows them."""
        self.clear()
        self.table = EventTable(self._project, document_id, annotator)
        self.table.load()

    def arrange(self, wanted: Filter, sorted_by: tuple[Column, bool] | None) -> None:
        """Show the rows that a filter lets through, by a column: upwards, or downwards where its mark is true."""
        self._filter, self.sorted_by = wanted, sorted_by
        self._arrange_anew()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.ids = []
        self._records.clear()
        self.endResetModel()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns only."""
        if tuple(columns) != self.columns:
            self.beginResetModel()
            self.columns = tuple(columns)
            self.endResetModel()

    def set_filter(self, wanted: Filter) -> None:
        """Show the rows that this lets through."""
        self._filter = wanted
        self._arrange_anew()

    def sort_by(self, column: Column | None, down: bool = False) -> None:
        """Sort by a column; in the order of the text where it is None."""
        wanted = (column, down) if column is not None else None
        if wanted != self.sorted_by:
            self.sorted_by = wanted
            self._arrange_anew()

    def _arrange_anew(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        column, down = self.sorted_by or (None, False)
        self.ids = self.table.arranged(self._filter, column, down)

    @property
    def narrowed(self) -> bool:
        """Whether a filter is in force."""
        return bool(self._filter.terms)

    def title(self, column: Column) -> str:
        """What the head of a column says."""
        return column.name or self._titles[column.kind]

    def record(self, row: int) -> Record | None:
        """The record of a row; None where it has just gone."""
        if not 0 <= row < len(self.ids):
            return None
        number = self.ids[row]
        found = self._records.get(number)
        if found is None:
            around = self.ids[max(0, row - _BEFORE) : row + _AFTER]
            self._records.update(self.table.records([other for other in around if other not in self._records]))
            while len(self._records) > _KEPT:
                self._records.popitem(last=False)
            found = self._records.get(number)
        return found

    def row_of(self, event_id: int | None) -> int:
        """The row of an event, -1 where it is not shown."""
        if event_id is None or self.table.row(event_id) is None:
            return -1
        try:
            return self.ids.index(event_id)
        except ValueError:
            return -1

    # ---- changes

    def follow(self, changes: Changes) -> None:
        """Bring the rows in step with a change of the project."""
        difference = self.table.follow(changes)
        if difference is None:
            self.beginResetModel()
            self._records.clear()
            self._arrange()
            self.endResetModel()
            return
        if changes.concerns("annotation_set"):
            self._records.clear()
        for number in difference.removed | difference.changed:
            self._records.pop(number, None)
        self._take_out(difference)
        self._put_in(difference)
        if self.ids and self.columns:  # the rows on the screen are asked for again, and no others
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self.columns) - 1))

    def _take_out(self, difference: Difference) -> None:
        rows = sorted((row for row in map(self._row_among, difference.removed) if row >= 0), reverse=True)
        for row in rows:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.ids[row]
            self.endRemoveRows()

    def _row_among(self, event_id: int) -> int:
        try:
            return self.ids.index(event_id)
        except ValueError:
            return -1

    def _put_in(self, difference: Difference) -> None:
        if not difference.added:
            return
        passing = self.table.passing(self._filter, difference.added)
        for number in sorted(passing, key=self.table.place):
            row = len(self.ids)
            if self.sorted_by is None:
                row = bisect_left(self.ids, self.table.place(number), key=self.table.place)
            self.beginInsertRows(QModelIndex(), row, row)
            self.ids.insert(row, number)
            self.endInsertRows()

    # ---- Qt's own

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._definition(column))
        return None

    def _definition(self, column: Column) -> str:
        """The column's name, and what the codebook says of the role or attribute."""
        said = [self.title(column)]
        for label in self._project.codebook.events:
            part = label.role(column.name) if column.kind == "role" else label.attribute(column.name)
            if column.name and part is not None and part.definition:
                said.append(part.definition)
                break
        return "\n".join(said)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index.row())
        if record is None or not 0 <= index.column() < len(self.columns):
            return None
        column = self.columns[index.column()]
        if role == RECORD_ROLE:
            return record
        if role == COLUMN_ROLE:
            return column
        if role == Qt.ItemDataRole.ToolTipRole:
            told = self._told(record, column)
            return tip(told) if told else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            line = one_line(self._shown(record, column), _LONGEST)
            return line if role == Qt.ItemDataRole.DisplayRole else f"{self.title(column)}: {line}"
        return None

    def _shown(self, record: Record, column: Column) -> str:
        if column.kind == "status":
            return status_text(record.facts.status)
        text = record.text(column)
        return self._yes if column.kind == "unsure" and text else text

    def _told(self, record: Record, column: Column) -> str:
        """A cell in full; of a role, each filler with the words it was read from and its attributes."""
        if column.kind != "role":
            return self._shown(record, column)
        lines = []
        for filler in record.of_role(column.name):
            told = [filler.text, *(value for _name, value in filler.argument.attributes)]
            if filler.kind in ("value", "cluster") and filler.quote and filler.quote != filler.text:
                told.insert(1, f"“{filler.quote}”")
            lines.append(" · ".join(told))
        return "\n".join(lines)
