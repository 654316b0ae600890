"""The files of an import as a table: what each is taken for, and what is in doubt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from annotator.exchange import PlannedFile
from annotator.gui.plain import tip

Index = QModelIndex | QPersistentModelIndex


class PlanModel(QAbstractTableModel):
    """Rows are planned files; changing one replaces it."""

    def __init__(self, files: list[PlannedFile]) -> None:
        super().__init__()
        self.files = files

    def change(self, rows: list[int], **values: object) -> None:
        """Give these files other values."""
        for row in rows:
            self.files[row] = replace(self.files[row], **values)  # type: ignore[arg-type]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 3))

    def doubtful(self) -> list[int]:
        """The rows that need a look before the import: no known format, or an encoding in doubt."""
        return [row for row, file in enumerate(self.files) if is_doubtful(file)]

    def with_tags(self) -> list[int]:
        """The rows of texts with stray tags in them that would be read as plain text."""
        return [row for row, file in enumerate(self.files) if file.stray_tags and file.format == "text"]

    def readable(self) -> list[PlannedFile]:
        """The files without those that cannot be read at all."""
        return [file for file in self.files if file.problem is None]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("File"), self.tr("Format"), self.tr("Encoding"), self.tr("Note"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        file = self.files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            columns = (file.path.name, file.format or "?", likely_encoding(file), self._note(file))
            return columns[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(str(file.path) if index.column() == 0 else self._note(file))
        if role == Qt.ItemDataRole.ForegroundRole and file.problem is not None:
            return QGuiApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return None

    def _note(self, file: PlannedFile) -> str:
        if file.problem is not None:
            return file.problem.removeprefix(f"{file.name}: ")
        if file.format is None:
            return self.tr("Say which format it is")
        if not file.sure:
            return self.tr("The encoding is in doubt; look at the beginning")
        if file.stray_tags and file.format == "text":
            return self.tr("Holds stray tags such as <em>")
        return self._parts(file)

    def _parts(self, file: PlannedFile) -> str:
        """Where the parts of a document stand."""
        if file.format == "csv":
            return self.tr("Text in column {name}").format(name=file.text_column or "?")
        if file.format == "brat":
            return self.tr("With {name}").format(name=file.marks.name)
        return ""


def likely_encoding(file: PlannedFile) -> str:
    """The encoding a file is read in, or would be."""
    return file.encoding or next(iter(file.candidates), "")


def is_doubtful(file: PlannedFile) -> bool:
    """Whether a person should look at this file before it is imported."""
    if file.problem is not None:
        return False
    return file.format is None or not file.sure or (file.format == "csv" and file.text_column not in file.columns)
