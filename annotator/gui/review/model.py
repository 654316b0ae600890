"""What is to be settled, as the rows of a table: what to look at again, what is unsure, what is discussed.

Rows are light and all held, 50,000 of them and more; an edit replaces those of its document alone. What was settled leaves
the table at once, and what is below moves up, so that a list is worked off with one key.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Literal, get_args

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui.history_panel import format_time
from annotator.gui.label_swatch import UNKNOWN
from annotator.gui.panel_parts import one_line
from annotator.gui.plain import tip
from annotator.project import Project
from annotator.review import About

Index = QModelIndex | QPersistentModelIndex
ListName = Literal["look again", "unsure", "notes"]
ColumnName = Literal["label", "words", "reason", "choices", "text", "by", "at", "about", "document", "annotator"]

LISTS: tuple[ListName, ...] = get_args(ListName)
COLUMNS: dict[ListName, tuple[ColumnName, ...]] = {
    "look again": ("label", "words", "reason", "choices", "document", "annotator"),
    "unsure": ("label", "words", "document", "annotator"),
    "notes": ("text", "about", "by", "at", "document", "annotator"),
}

ITEM_ROLE = Qt.ItemDataRole.UserRole
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 1

_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Item:
    """One row. `number` is of the look-again mark, else of what the row is about, or of the document."""

    number: int
    about: About
    text: str = ""
    choices: tuple[str, ...] = ()
    by: str = ""
    at_us: int = 0
    notes: int = 0
    resolved: bool = False


class ReviewModel(QAbstractTableModel):
    """One of the lists."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self.list_name: ListName = "look again"
        self._all: dict[int, list[Item]] = {}  # by document, in the order of the project
        self._rows: list[Item] = []
        self._numbers: list[int] = []
        self._words: list[str] = []
        self._annotator = ""
        self._resolved_too = False
        self.sorted_by: tuple[ColumnName, bool] | None = None
        self._titles: dict[ColumnName, str] = {
            "label": self.tr("Label"),
            "words": self.tr("Words"),
            "reason": self.tr("Why"),
            "choices": self.tr("To Choose From"),
            "text": self.tr("Last Note"),
            "about": self.tr("About"),
            "by": self.tr("By"),
            "at": self.tr("When"),
            "document": self.tr("Document"),
            "annotator": self.tr("Annotator"),
        }

    # ---- what is shown

    def show_list(self, name: ListName) -> None:
        """Read a list and show it; it stays sorted by a column that the new one has too."""
        if self.sorted_by is not None and self.sorted_by[0] not in COLUMNS[name]:
            self.sorted_by = None
        self.beginResetModel()
        self.list_name = name
        self._all = {}
        for item in self._read(None):
            self._all.setdefault(item.about.document_id, []).append(item)
        self._arrange()
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._all = {}
        self._arrange()
        self.endResetModel()

    def narrow(self, words: str, annotator: str, *, resolved_too: bool) -> None:
        """Show only rows that hold each of the words, are of this annotator (empty: of anybody), and are not settled."""
        wanted = (words.casefold().split(), annotator, resolved_too)
        if wanted != (self._words, self._annotator, self._resolved_too):
            self._words, self._annotator, self._resolved_too = wanted
            self._arrange_anew()

    def sort_by(self, column: ColumnName | None, *, down: bool = False) -> None:
        """Sort by a column; in the order of the documents and the text where it is None."""
        self.sorted_by = (column, down) if column is not None else None
        self._arrange_anew()

    def read_document(self, document_id: int) -> None:
        """Bring the rows of one document in step with the project."""
        fresh = list(self._read(document_id))
        before = self._all.get(document_id, [])
        if fresh == before:
            return
        self._all[document_id] = fresh
        now = {item.number: item for item in fresh if self._wants(item)}
        for item in before:
            if item.number not in now:
                self._drop(item.number)
        below = len(self._rows)  # from the last one up, each comes in over the one that follows it in the text
        for number, item in reversed(now.items()):
            row = self.row_of(number)
            if row >= 0:
                if self._rows[row] != item:
                    self._rows[row] = item
                    self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
                below = row if self.sorted_by is None else below
            else:
                below = self._after_siblings(now) if below == len(self._rows) and self.sorted_by is None else below
                self.beginInsertRows(_TOP, below, below)
                self._rows.insert(below, item)
                self._numbers.insert(below, number)
                self.endInsertRows()

    def _after_siblings(self, siblings: Mapping[int, Item]) -> int:
        """The row after the last of these that is shown; the end where none is."""
        return max((self.row_of(number) for number in siblings), default=-1) + 1 or len(self._rows)

    def _drop(self, number: int) -> None:
        if number in self._numbers:
            row = self._numbers.index(number)
            self.beginRemoveRows(_TOP, row, row)
            del self._rows[row], self._numbers[row]
            self.endRemoveRows()

    def _read(self, document_id: int | None) -> Iterator[Item]:
        review = self._project.review
        if self.list_name == "look again":
            for waiting in review.list(document_id):
                yield Item(waiting.id, waiting.about, waiting.reason, waiting.choices)
        elif self.list_name == "unsure":
            for about in review.unsure(document_id):
                yield Item(about.id or 0, about)
        else:
            for t in review.threads(document_id):
                number = t.about.id or t.about.document_id
                yield Item(number, t.about, t.text, (), t.author, t.at_us, t.notes, t.resolved)

    def _arrange_anew(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._rows = [item for item in chain.from_iterable(self._all.values()) if self._wants(item)]
        if self.sorted_by is not None:
            column, down = self.sorted_by
            self._rows.sort(key=lambda item: self._sort_key(item, column), reverse=down)
        self._numbers = [item.number for item in self._rows]

    def _wants(self, item: Item) -> bool:
        if item.resolved and not self._resolved_too:
            return False
        if self._annotator and item.about.annotator != self._annotator and item.about.kind != "document":
            return False
        if not self._words:
            return True
        about = item.about
        haystack = "\n".join(
            (about.label, about.role, about.quote, about.title or about.document, about.annotator, item.text, item.by)
        ).casefold()
        return all(word in haystack for word in self._words)

    def _sort_key(self, item: Item, column: ColumnName) -> int | str:
        return item.at_us if column == "at" else self.text(item, column).casefold()

    # ---- rows

    @property
    def total(self) -> int:
        """How many rows the list has with no filter, settled threads not among them unless they are shown."""
        if self.list_name != "notes" or self._resolved_too:
            return sum(map(len, self._all.values()))
        return sum(not item.resolved for item in chain.from_iterable(self._all.values()))

    def item(self, row: int) -> Item:
        return self._rows[row]

    def row_of(self, number: int) -> int:
        """The row with this number, -1 where it is not shown."""
        return self._numbers.index(number) if number in self._numbers else -1

    def row_that_selects(self, annotation_id: int | None) -> int:
        """The first row that this entity or event shows in the text, -1 where there is none."""
        if annotation_id is None:
            return -1
        return next((at for at, item in enumerate(self._rows) if item.about.selects == annotation_id), -1)

    def label(self, about: About) -> str:
        """`Place`, `Shelling · Target`, `Cluster`, `Document`."""
        named = {"cluster": self.tr("Cluster"), "document": self.tr("Document")}
        label = named.get(about.kind, about.label)
        return f"{label} · {about.role}" if about.role else label

    def color(self, about: About) -> str:
        """The codebook's colour of the label."""
        kind = "event" if about.kind == "argument" else about.kind
        found = self._project.codebook.find(kind, about.label) if about.label else None  # type: ignore[arg-type]
        return found.color if found else UNKNOWN

    def text(self, item: Item, column: ColumnName) -> str:
        """What stands in a column of a row."""
        about = item.about
        if column == "label":
            return self.label(about)
        if column == "about":
            words = "" if about.kind == "document" else about.quote
            return ": ".join(part for part in (self.label(about), words) if part)
        if column == "text" and item.notes > 1:
            return self.tr("{text} ({count} notes)").format(text=item.text, count=item.notes)
        plain: dict[ColumnName, str] = {
            "words": about.quote,
            "reason": item.text,
            "choices": ", ".join(f"{at} {choice}" for at, choice in enumerate(item.choices, 1)),
            "text": item.text,
            "by": item.by,
            "at": format_time(item.at_us) if column == "at" else "",
            "document": about.title or about.document,
            "annotator": about.annotator,
        }
        return plain[column]

    def title(self, column: ColumnName) -> str:
        return self._titles[column]

    def in_words(self, item: Item) -> str:
        """A whole row, read out."""
        columns = COLUMNS[self.list_name]
        parts = [one_line(self.text(item, column)) for column in columns]
        parts += [self.tr("resolved")] if item.resolved else []
        return "; ".join(part for part in parts if part)

    # ---- Qt's own

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(COLUMNS[self.list_name])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        columns: Sequence[ColumnName] = COLUMNS[self.list_name]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(columns):
            return self._titles[columns[section]]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item, column = self._rows[index.row()], COLUMNS[self.list_name][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(self.text(item, column), 300)
        if role == ITEM_ROLE:
            return item
        if role == COLUMN_ROLE:
            return column
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(one_line(self.text(item, column), 1000))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.in_words(item) if index.column() == 0 else one_line(self.text(item, column), 300)
        return None
