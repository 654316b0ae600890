"""The label and the trigger of each event, which stay in view while the other columns of the table are scrolled.

A second view of the same rows lies over the first columns of the table. It has the same selection and follows the table
in height and rows; keys and the wheel are the table's. Where the two columns would take most of a narrow table, they
scroll with the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from annotator.gui.event_table.cells import EventCells
from annotator.gui.event_table.model import Index

if TYPE_CHECKING:
    from annotator.gui.event_table.view import EventTableView
    from annotator.project import Project

FROZEN = 2
"""So many columns stay: the label and the trigger, which are always the first."""

_MOST = 2 / 3  # of the table's width


class FrozenColumns(QTableView):
    """Lies over the table `view`, which places it."""

    def __init__(self, project: Project, view: EventTableView) -> None:
        super().__init__(view)
        self._view = view
        self.setModel(view.model())
        self.setSelectionModel(view.selectionModel())
        self.cells = EventCells(project, view)
        self.setItemDelegate(self.cells)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoScroll(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edge = QWidget(self)
        self._edge.setAutoFillBackground(True)
        self._edge.setBackgroundRole(QPalette.ColorRole.Mid)
        self.horizontalHeader().sectionResized.connect(self._hand_on_width)
        view.horizontalHeader().sectionResized.connect(lambda *_sizes: self.place())
        view.verticalScrollBar().valueChanged.connect(self._follow)
        self.verticalScrollBar().rangeChanged.connect(lambda *_range: self._follow())
        view.horizontalScrollBar().valueChanged.connect(lambda _value: self._show_edge())
        self.hide()

    def holds(self, column: int) -> bool:
        """Whether a column is one of those that stay, and they do."""
        return column < FROZEN and not self.isHidden()

    def covered(self) -> int:
        """How many pixels of the table lie under these columns."""
        return 0 if self.isHidden() else self.width()

    def place(self) -> None:
        """Lie over the first columns of the table, as wide and as high as they are."""
        view, header = self._view, self._view.horizontalHeader()
        count = min(FROZEN, view.model().columnCount())
        widths = [view.columnWidth(section) for section in range(count)]
        room = view.viewport().geometry()
        self.setVisible(count == FROZEN and 0 < sum(widths) <= room.width() * _MOST)
        if self.isHidden():
            return
        own = self.horizontalHeader()
        own.blockSignals(True)
        for section, width in enumerate(widths):
            own.resizeSection(section, width)
        own.blockSignals(False)
        self.verticalHeader().setDefaultSectionSize(view.verticalHeader().defaultSectionSize())
        left = room.right() + 1 - sum(widths) if view.isRightToLeft() else room.left()
        wanted = QRect(left, room.top() - header.height(), sum(widths), room.height() + header.height())
        own.setFixedHeight(header.height())
        if wanted != self.geometry():
            self.setGeometry(wanted)
        self.updateGeometries()
        self._show_edge()
        self._follow()

    def _show_edge(self) -> None:
        """Draw a line where the other columns go under these."""
        self._edge.setVisible(self._view.horizontalScrollBar().value() > 0)
        self._edge.setGeometry(0 if self.isRightToLeft() else self.width() - 1, 0, 1, self.height())
        self._edge.raise_()

    def _follow(self) -> None:
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(self._view.verticalScrollBar().value())

    def _hand_on_width(self, section: int, _old: int, new: int) -> None:
        if section < FROZEN and new > 0:
            self._view.horizontalHeader().resizeSection(section, new)

    # ---- Qt's own

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Nothing: the table scrolls."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._view.setFocus()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._view.take_click(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._view.take_double_click(self.indexAt(event.position().toPoint()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._view.wheelEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.viewport().update()
