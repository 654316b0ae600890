"""The entities that can be read as values, as the rows of a table: which are ticked, and which meaning each is to have.

Rows are light; the sentence around the words is looked up for the rows that are painted.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, Literal, get_args

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.gui.panel_parts import one_line
from annotator.gui.plain import tip
from annotator.gui.value_offers import shown_parts
from annotator.project import Project
from annotator.readings import Readable
from annotator.text import sentence_at
from annotator.values import Reading

Index = QModelIndex | QPersistentModelIndex
ColumnName = Literal["words", "sentence", "role", "reading", "document"]
Parts = tuple[str, str, str]
"""What stands before the words in their sentence, the words, and what stands after them."""

COLUMNS: tuple[ColumnName, ...] = get_args(ColumnName)
READABLE_ROLE = Qt.ItemDataRole.UserRole
SENTENCE_ROLE = Qt.ItemDataRole.UserRole + 1

_TOP = QModelIndex()
_AROUND = 240  # code points of a sentence on each side of the words
_KEPT = 500


def told(reading: Reading) -> str:
    """A value and what it means, as one line."""
    return ", ".join(part for part in shown_parts(reading) if part)


class ReadingModel(QAbstractTableModel):
    """Ticked from the beginning are those of which there is no doubt."""

    ticked_changed = Signal()

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._rows: Sequence[Readable] = ()
        self._ticked: set[int] = set()  # rows
        self._meant: dict[int, int] = {}  # rows, and which of the readings is not the first
        self._sentences: OrderedDict[int, Parts] = OrderedDict()
        self._text = lru_cache(maxsize=8)(project.documents.text)
        self._titles: dict[ColumnName, str] = {
            "words": self.tr("Words"),
            "sentence": self.tr("In the Text"),
            "role": self.tr("Role"),
            "reading": self.tr("Read As"),
            "document": self.tr("Document"),
        }

    def show_rows(self, rows: Sequence[Readable]) -> None:
        """Show these fillers."""
        self.beginResetModel()
        self._rows = rows
        self._ticked = {at for at, row in enumerate(rows) if row.sure}
        self._meant.clear()
        self._sentences.clear()
        self._text.cache_clear()
        self.endResetModel()
        self.ticked_changed.emit()

    # ---- what is chosen

    @property
    def ticked(self) -> int:
        """How many are ticked."""
        return len(self._ticked)

    def chosen(self) -> list[tuple[int, str]]:
        """The arguments that are ticked, each with its value."""
        return [(self._rows[at].filler.argument_id, self.reading(at).value) for at in sorted(self._ticked)]

    def is_ticked(self, row: int) -> bool:
        return row in self._ticked

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Tick these rows, or untick them."""
        changed = {row for row in rows if (row in self._ticked) != on}
        if changed:
            self._ticked = self._ticked | changed if on else self._ticked - changed
            self.dataChanged.emit(self.index(min(changed), 0), self.index(max(changed), 0))
            self.ticked_changed.emit()

    def tick_sure(self) -> None:
        """Tick those of which there is no doubt, and no others."""
        sure = {at for at, row in enumerate(self._rows) if row.sure}
        self.tick(set(range(len(self._rows))) - sure, False)
        self.tick(sure, True)

    def readable(self, row: int) -> Readable:
        """The filler of a row."""
        return self._rows[row]

    def meant(self, row: int) -> int:
        """Which of a row's readings is chosen."""
        return self._meant.get(row, 0)

    def reading(self, row: int) -> Reading:
        """What a row is to be read as."""
        return self._rows[row].readings[self.meant(row)]

    def choose(self, row: int, meant: int) -> None:
        """Say which reading is right; a row of which that was said is ticked."""
        if 0 <= meant < len(self._rows[row].readings):
            self._meant[row] = meant
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
            self.tick([row], True)

    # ---- Qt's own

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        name = COLUMNS[index.column()]
        if name == "words":
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        elif name == "reading" and len(self._rows[index.row()].readings) > 1:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return self._titles[COLUMNS[section]] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, name = index.row(), COLUMNS[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and name == "words":
            return Qt.CheckState.Checked if row in self._ticked else Qt.CheckState.Unchecked
        if role == READABLE_ROLE:
            return self._rows[row]
        if role == SENTENCE_ROLE:
            return self.sentence(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self._shown(row, name)
            return text if role == Qt.ItemDataRole.DisplayRole else f"{self._titles[name]}: {text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._told(row, name))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole:
            self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        return False

    def _shown(self, row: int, name: ColumnName) -> str:
        filler = self._rows[row].filler
        if name == "words":
            return one_line(filler.quote)
        if name == "sentence":
            return "".join(self.sentence(row))
        if name == "role":
            return f"{filler.role} · {filler.label}"
        return told(self.reading(row)) if name == "reading" else filler.key

    def _told(self, row: int, name: ColumnName) -> str:
        """A cell in full; of the reading, every meaning."""
        filler = self._rows[row].filler
        if name == "reading":
            return "\n".join(f"{number}  {told(one)}" for number, one in enumerate(self._rows[row].readings, 1))
        if name == "document":
            return "\n".join(part for part in (filler.key, filler.title, filler.date) if part)
        return self._shown(row, name)

    def sentence(self, row: int) -> Parts:
        """The words of a row in their sentence."""
        found = self._sentences.get(row)
        if found is None:
            found = self._sentences[row] = self._find_sentence(row)
            while len(self._sentences) > _KEPT:
                self._sentences.popitem(last=False)
        return found

    def _find_sentence(self, row: int) -> Parts:
        filler = self._rows[row].filler
        text = self._text(filler.document_id)
        start, end = sentence_at(text, filler.start, filler.language or "en")
        start, end = max(start, filler.start - _AROUND), min(max(end, filler.end), filler.end + _AROUND)
        before, words, after = text[start : filler.start], text[filler.start : filler.end], text[filler.end : end]
        return _blank(before).lstrip(), _blank(words), _blank(after).rstrip()


def _blank(text: str) -> str:
    """The text on one line, with the blanks at its ends."""
    return "".join(c if c.isprintable() or c in "\u200c\u200d" else " " for c in text)
