"""The table of events as it is looked at and typed in: its keys, its painting and its editors.

A cell is edited where it stands. What is refused while it is typed keeps its editor open, with the reason in `refused`;
what cannot be typed at all says so before an editor opens.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.gui.event_table.cells import EventCells
from annotator.gui.event_table.frozen import FrozenColumns
from annotator.gui.event_table.model import COLUMN_ROLE, RECORD_ROLE, EventTableModel, Index
from annotator.gui.panel_lists import dress_table
from annotator.gui.text_fields import LineField
from annotator.project import Project
from annotator.records import CellEdit, Column, Record, how_to_edit, set_cell, understood

_TEXT = ("label", "trigger", "document", "title", "date", "annotator", "status", "version")
"""Columns that are not typed in: Enter goes to the text, as a click does in every column."""
_Hint = QAbstractItemDelegate.EndEditHint


class EventTableView(QTableView):
    """Arrows walk the cells, Enter or F2 edits, Enter on what stands in the text goes there, Escape leaves."""

    place_chosen = Signal(object, bool)
    """The record to be shown in the text, and whether the keys are to go there too."""
    left = Signal()
    barred = Signal(str)
    """Why a cell cannot be typed in at all."""
    refused = Signal(str)
    """Why what was typed was not taken; empty when that no longer matters."""
    understood = Signal(str)
    """What was made of a text that is not stored as it was typed."""
    read = Signal(str)
    """What the text in the editor means as it stands; empty while that cannot be said."""

    def __init__(self, project: Project, model: EventTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.table_model = model
        self._failed = False
        self.setModel(model)
        self.cells = EventCells(project, self)
        self.setItemDelegate(self.cells)
        self.frozen = FrozenColumns(project, self)
        for table in (self, self.frozen):
            _dress(table)
        self.horizontalHeader().setSectionsMovable(True)
        self.horizontalHeader().setFirstSectionMovable(False)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + 9)

    def show_selected(self, event_id: int | None, *, follow: bool) -> None:
        """Mark the row of the selected event; `follow` also makes it the current one, where it is shown."""
        if event_id != self.cells.selected_id:
            for table in (self, self.frozen):
                table.cells.selected_id = event_id
                table.viewport().update()
        row = self.table_model.row_of(event_id) if follow else -1
        if row >= 0 and row != self.currentIndex().row():
            self.go_to(row, max(0, self.currentIndex().column()))

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one and bring it into view."""
        index = self.table_model.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into view and out from under the columns that stay; these are in view already."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(cast(QModelIndex, index), hint)
        if self.frozen.holds(index.column()):
            bar.setValue(before)
            return
        place, covered = self.visualRect(cast(QModelIndex, index)), self.frozen.covered()
        hidden = (
            place.right() + 1 - (self.viewport().width() - covered) if self.isRightToLeft() else covered - place.left()
        )
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def current_record(self) -> Record | None:
        """The record of the current row."""
        index = self.currentIndex()
        return self.table_model.record(index.row()) if index.isValid() else None

    def here(self) -> tuple[int, Column] | None:
        """The event and the column of the current cell, to come back to."""
        record, column = self.current_record(), self.currentIndex().data(COLUMN_ROLE)
        return (record.event.id, column) if record is not None and column is not None else None

    def go_back(self, here: tuple[int, Column] | None) -> None:
        """Make the cell that was current so again, where it is still shown."""
        row = self.table_model.row_of(here[0]) if here else -1
        if here is not None and row >= 0:
            columns = self.table_model.columns
            self.go_to(row, columns.index(here[1]) if here[1] in columns else 0)

    # ---- editing

    def how_to_edit(self, index: Index) -> CellEdit | None:
        """How a cell is typed in; None, after saying why, where it is not."""
        record: Record | None = index.data(RECORD_ROLE)
        if record is None:
            return None
        try:
            return how_to_edit(self._project, record, index.data(COLUMN_ROLE))
        except AnnotatorError as refusal:
            self.barred.emit(str(refusal))
            return None

    def start_editing(self, index: QModelIndex, typed: str | None = None) -> bool:
        """Open the editor of a cell, with what was typed in place of its text; False where it is not edited."""
        how = self.how_to_edit(index)
        if how is None:
            return False
        self.refused.emit("")
        self._failed = False
        self.scrollTo(index)
        self.edit(index)
        editor = self.indexWidget(index) or self.viewport().focusWidget()
        if typed is not None and isinstance(editor, LineField):
            editor.setText(typed)
            editor.setModified(True)
            self.preview(index, typed)
        elif isinstance(editor, QComboBox):
            editor.showPopup()
        return True

    def preview(self, index: Index, typed: str) -> None:
        """Tell what is typed means, before it is stored. Half a phrase is no mistake."""
        record: Record | None = index.data(RECORD_ROLE)
        self.refused.emit("")
        try:
            meant = understood(self._project, record, index.data(COLUMN_ROLE), typed) if record else ""
        except AnnotatorError:
            meant = ""
        self.read.emit(meant if meant != typed.strip() else "")

    def store(self, index: Index, typed: str) -> bool:
        """Store what was typed into a cell; False, after saying why, where it is refused."""
        record: Record | None = index.data(RECORD_ROLE)
        self._failed = False
        if record is None:
            return False
        try:
            meant = set_cell(self._project, record, index.data(COLUMN_ROLE), typed)
        except AnnotatorError as refusal:
            self._failed = True
            self.refused.emit(str(refusal))
            return False
        self.refused.emit("")
        if meant:
            self.understood.emit(meant)
        return True

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        wants_more = hint in (_Hint.SubmitModelCache, _Hint.EditNextItem, _Hint.EditPreviousItem)
        if self._failed and wants_more and isinstance(editor, LineField):
            self._failed = False
            editor.setFocus()
            return
        if hint == _Hint.RevertModelCache:
            self.refused.emit("")
        self.read.emit("")
        super().closeEditor(editor, _Hint.NoHint)
        self.setFocus()
        if hint in (_Hint.EditNextItem, _Hint.EditPreviousItem):
            self._edit_beside(1 if hint == _Hint.EditNextItem else -1)

    def _edit_beside(self, step: int) -> None:
        """Go on with the next cell of the row that can be typed in."""
        at, record = self.currentIndex(), self.current_record()
        column = at.column() + step
        while record is not None and 0 <= column < self.table_model.columnCount():
            index = self.table_model.index(at.row(), column)
            try:
                how_to_edit(self._project, record, index.data(COLUMN_ROLE))
            except AnnotatorError:
                column += step
                continue
            self.go_to(at.row(), column)
            self.start_editing(index)
            return

    # ---- keys and mouse

    def _take_enter(self) -> None:
        index = self.currentIndex()
        column: Column | None = index.data(COLUMN_ROLE)
        record = self.current_record()
        if record is None or column is None:
            return
        if column.kind in _TEXT:
            self.place_chosen.emit(record, True)
        else:
            self.start_editing(index)

    def _take_space(self) -> None:
        index, record = self.currentIndex(), self.current_record()
        if record is not None and index.data(COLUMN_ROLE).kind == "unsure" and self.how_to_edit(index) is not None:
            self.store(index, "" if record.event.unsure else "yes")

    def _empty_cell(self) -> None:
        index = self.currentIndex()
        how = self.how_to_edit(index) if index.isValid() else None
        if how is not None and how.text:
            self.store(index, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hasFocus():  # an editor has it, and leaves over the keys it has no use for
            event.ignore()
            return
        key = event.key()
        text = event.text()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._take_enter()
        elif key == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.start_editing(self.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.refused.emit("")
            self.left.emit()
        elif key == Qt.Key.Key_Space and plain:
            self._take_space()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self._empty_cell()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._current_text())
        elif plain and text and text.isprintable() and self.currentIndex().isValid():
            if cast(Column, self.currentIndex().data(COLUMN_ROLE)).kind not in _TEXT:
                self.start_editing(self.currentIndex(), text)
        else:
            super().keyPressEvent(event)

    def _current_text(self) -> str:
        """The current cell in full, as it is exported."""
        record, column = self.current_record(), self.currentIndex().data(COLUMN_ROLE)
        return record.text(column) if record is not None and column is not None else ""

    def take_click(self, index: Index) -> None:
        """Show in the text what was clicked, where it stands there."""
        record = self.current_record() if index.isValid() and index == self.currentIndex() else None
        if record is not None:
            self.place_chosen.emit(record, False)

    def take_double_click(self, index: Index) -> None:
        """Edit what was clicked twice, or go to it in the text."""
        if index.isValid():
            self.go_to(index.row(), index.column())
            self._take_enter()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.take_click(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.take_double_click(self.indexAt(event.position().toPoint()))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.place_frozen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_frozen()

    def place_frozen(self) -> None:
        """Put the columns that stay where they belong."""
        if hasattr(self, "frozen"):  # Qt lays out while the view is being made
            self.frozen.place()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(cast(QModelIndex, current), cast(QModelIndex, previous))
        self.viewport().update()  # the whole row is tinted

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()


def _dress(table: QTableView) -> None:
    """What the table and its columns that stay have in common."""
    dress_table(table)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setMouseTracking(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    header = table.horizontalHeader()
    header.setSectionsClickable(True)
    header.setSortIndicatorShown(True)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setMinimumSectionSize(4 * table.fontMetrics().averageCharWidth())
