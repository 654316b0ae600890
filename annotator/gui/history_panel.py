"""The steps of the project, newest first, with who made them and when; steps taken back are grey and say so."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QDateTime, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.languages import time_text
from annotator.gui.plain import tip
from annotator.gui.row_painting import paint_row_ground
from annotator.gui.session import Session
from annotator.gui.two_lines import paint_two_lines, row_height
from annotator.model import Changes, Edit
from annotator.project import Project

_PAGE = 200
_MARGIN = 12

Index = QModelIndex | QPersistentModelIndex

EDIT_ROLE = Qt.ItemDataRole.UserRole


class HistoryModel(QAbstractListModel):
    """Reads a page of the history at a time."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._rows: list[Edit] = []
        self._more = True

    def reload(self) -> None:
        """Read the newest steps again."""
        self.beginResetModel()
        self._rows = self._project.history(limit=_PAGE)
        self._more = len(self._rows) == _PAGE
        self.endResetModel()

    def edit(self, row: int) -> Edit:
        return self._rows[row]

    def name(self, edit: Edit) -> str:
        """The step as it is listed; an undo and a redo are steps too."""
        names = {"undo": self.tr("Undo {step}"), "redo": self.tr("Redo {step}")}
        return names.get(edit.kind, "{step}").format(step=edit.name)

    def facts(self, edit: Edit) -> str:
        """When, by whom, and whether it was taken back."""
        parts = [format_time(edit.at_us), edit.annotator]
        if edit.undone:
            parts.append(self.tr("taken back"))
        return " · ".join(parts)

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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        edit = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(edit)
        if role == EDIT_ROLE:
            return edit
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.name(edit))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.name(edit)}, {self.facts(edit)}"
        return None


class HistoryDelegate(QStyledItemDelegate):
    """The step, and under it its facts."""

    def __init__(self, model: HistoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        edit: Edit = index.data(EDIT_ROLE)
        group = QPalette.ColorGroup.Disabled if edit.undone or edit.kind == "undo" else QPalette.ColorGroup.Active
        colors = (
            option.palette.color(group, QPalette.ColorRole.Text),
            option.palette.color(QPalette.ColorRole.PlaceholderText),
        )
        painter.save()
        paint_row_ground(painter, option)
        lines = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        paint_two_lines(painter, lines, option.font, (self._model.name(edit), self._model.facts(edit), ""), colors)
        painter.restore()


class HistoryPanel(QWidget):
    """Reads the history only while it can be seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.model = HistoryModel(session.project)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.model, self.list))
        self.list.setAccessibleName(self.tr("History"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.undo_button = QPushButton(self.tr("Undo to &Here"))
        self.undo_button.setEnabled(False)
        self.undo_button.setToolTip(self.tr("Takes back this step and all that came after it"))
        self.undo_button.clicked.connect(self.undo_to_selected)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        session.project_changed.connect(self._note_change)

    def selected(self) -> Edit | None:
        """The step that is selected."""
        rows = self.list.selectionModel().selectedRows()
        return self.model.edit(rows[0].row()) if rows else None

    def undo_to_selected(self) -> None:
        """Undo step by step until the selected step is taken back."""
        target, project = self.selected(), self._session.project
        while target is not None and not self._is_undone(target) and project.undo_name is not None:
            if not self._session.attempt(project.undo):
                break

    def _is_undone(self, target: Edit) -> bool:
        found = self._session.project.history(limit=1, before_clock=target.clock + 1)
        return not found or found[0].undone

    def _enable(self) -> None:
        edit = self.selected()
        can = edit is not None and edit.kind == "do" and not edit.undone
        self.undo_button.setEnabled(can and not self._session.project.read_only)

    def _note_change(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._reload()

    def _reload(self) -> None:
        self._stale = False
        self.model.reload()
        self._enable()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()


def format_time(at_us: int) -> str:
    """The clock time of a step of today, with the day before it otherwise."""
    return time_text(QDateTime.fromMSecsSinceEpoch(at_us // 1000))
