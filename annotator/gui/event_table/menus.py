"""The menus of the event table's heads and cells. Each condition they set is written into the filter line, to be seen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QTableView

from annotator.gui.event_table.model import COLUMN_ROLE
from annotator.gui.plain import menu_text
from annotator.records import Column, Record
from annotator.records.filter import quoted

if TYPE_CHECKING:
    from annotator.gui.event_table.panel import EventTablePanel


class EventTableMenus(QObject):
    """Opens them where they are asked for, by mouse or by key."""

    def __init__(self, panel: EventTablePanel) -> None:
        super().__init__(panel)
        self._panel, self._view, self._model = panel, panel.view, panel.model
        for table in (self._view, self._view.frozen):
            for widget, slot in ((table.horizontalHeader(), self._show_of_head), (table, self._show_of_cell)):
                widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
                widget.customContextMenuRequested.connect(partial(slot, table))

    def _show_of_head(self, table: QTableView, at: QPoint) -> None:
        header = table.horizontalHeader()
        section = header.logicalIndexAt(at)
        if 0 <= section < len(self._model.columns):
            self._run(self.build(self._model.columns[section]), header.mapToGlobal(at))

    def _show_of_cell(self, table: QTableView, at: QPoint) -> None:
        index = table.indexAt(at)
        index = index if index.isValid() else self._view.currentIndex()
        if index.isValid():
            self._view.go_to(index.row(), index.column())
            menu = self.build(index.data(COLUMN_ROLE), self._model.record(index.row()))
            self._run(menu, table.viewport().mapToGlobal(at))

    def _run(self, menu: QMenu, place: QPoint) -> None:
        menu.exec(place)
        menu.deleteLater()

    def build(self, column: Column, record: Record | None = None) -> QMenu:
        """What can be done with a column, and with its cell in one row."""
        menu, panel, columns = QMenu(self._panel), self._panel, self._panel.columns
        title = menu_text(self._model.title(column))
        if record is not None:
            self._add_cell(menu, column, record)
        name = quoted(self._model.title(column).casefold())
        filled = menu.addAction(self.tr("Only Rows Where {column} Is &Filled").format(column=title))
        filled.triggered.connect(lambda: panel.narrow_to(f"{name}:*"))
        empty = menu.addAction(self.tr("Only Rows Where {column} Is &Empty").format(column=title))
        empty.triggered.connect(lambda: panel.narrow_to(f"-{name}:*"))
        menu.addSeparator()
        menu.addAction(self.tr("Sort &Upwards")).triggered.connect(lambda: columns.sort_by(column))
        menu.addAction(self.tr("Sort &Downwards")).triggered.connect(lambda: columns.sort_by(column, True))
        menu.addAction(self.tr("Sort as in the Te&xt")).triggered.connect(lambda: columns.sort_by(None))
        menu.addSeparator()
        hide = menu.addAction(self.tr("&Hide {column}").format(column=title))
        hide.setEnabled(column.kind not in ("label", "trigger"))
        hide.triggered.connect(lambda: columns.show_column(column, False))
        menu.addAction(self.tr("&Columns…")).triggered.connect(lambda: columns.choose(panel.columns_button))
        return menu

    def _add_cell(self, menu: QMenu, column: Column, record: Record) -> None:
        go = menu.addAction(self.tr("&Go to the Text"))
        go.triggered.connect(lambda: self._panel.show_place(record, True))
        fillers = record.of_role(column.name) if column.kind == "role" else ()
        first = fillers[0].text if fillers else record.text(column)
        name = quoted(self._model.title(column).casefold())
        only = menu.addAction(self.tr("Only Rows with &This"))
        only.setEnabled(bool(first))
        only.triggered.connect(lambda: self._panel.narrow_to(f"{name}:={quoted(first)}"))
        menu.addSeparator()
