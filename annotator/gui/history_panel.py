"""The steps of the project, newest first, with who made them and when; steps taken back are grey."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from annotator.gui.session import Session
from annotator.model import Changes, Edit
from annotator.project import Project

_PAGE = 200

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """Time, step and annotator; reads a page of the history at a time."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._rows: list[Edit] = []
        self._more = True

    def reload(self) -> None:
        self.beginResetModel()
        self._rows = self._project.history(limit=_PAGE)
        self._more = len(self._rows) == _PAGE
        self.endResetModel()

    def edit(self, row: int) -> Edit:
        return self._rows[row]

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and bool(self._rows) and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        page = self._project.history(limit=_PAGE, before_clock=self._rows[-1].clock)
        self._more = len(page) == _PAGE
        if page:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page) - 1)
            self._rows += page
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Time"), self.tr("Step"), self.tr("Annotator"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        edit = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (format_time(edit.at_us), edit.name, edit.annotator)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and edit.undone:
            return self.tr("{step}, taken back").format(step=edit.name)
        if role == Qt.ItemDataRole.ForegroundRole and (edit.undone or edit.kind == "undo"):
            return QGuiApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return None


class HistoryPanel(QWidget):
    """Reads the history only while it can be seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.model = HistoryModel(session.project)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("History"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        self.undo_button = QPushButton(self.tr("Undo to &Here"))
        self.undo_button.setEnabled(False)
        self.undo_button.setToolTip(self.tr("Takes back this step and all that came after it"))
        self.undo_button.clicked.connect(self.undo_to_selected)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        session.project_changed.connect(self._note_change)

    def undo_to_selected(self) -> None:
        """Undo step by step until the selected step is taken back."""
        rows = self.table.selectionModel().selectedRows()
        if rows:
            target = self.model.edit(rows[0].row())
            while not self._is_undone(target) and self._session.project.undo_name is not None:
                if not self._session.attempt(self._session.project.undo):
                    break

    def _is_undone(self, target: Edit) -> bool:
        found = self._session.project.history(limit=1, before_clock=target.clock + 1)
        return not found or found[0].undone

    def _enable(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        edit = self.model.edit(rows[0].row()) if rows else None
        can = edit is not None and edit.kind != "undo" and not edit.undone and not self._session.project.read_only
        self.undo_button.setEnabled(can)

    def _note_change(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._reload()

    def _reload(self) -> None:
        self._stale = False
        self.model.reload()
        self.table.resizeColumnToContents(0)
        self.table.resizeColumnToContents(2)
        self._enable()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()


def format_time(at_us: int) -> str:
    """The clock time of a step of today, with the day before it otherwise."""
    at = time.localtime(at_us / 1e6)
    today = time.localtime()
    same_day = (at.tm_year, at.tm_yday) == (today.tm_year, today.tm_yday)
    return time.strftime("%H:%M:%S" if same_day else "%Y-%m-%d %H:%M", at)
