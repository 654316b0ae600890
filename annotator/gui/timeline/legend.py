"""The labels beside their lanes: each with its colour, its count, and a tick that shows or hides its events.

The box of the tick has the colour of the label, so that a row needs no other mark. A row is as high as its lane.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.label_swatch import label_color
from annotator.gui.languages import number_text
from annotator.gui.panel_lists import Rows
from annotator.gui.panel_parts import GAP, isolated, one_line
from annotator.gui.plain import tip
from annotator.gui.row_painting import RowLine, paint_row_ground
from annotator.gui.status_line import events_text
from annotator.gui.timeline.lanes import LEAST_LANE

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_BOX = 14.0
_TICK = ((3.2, 7.2), (5.9, 9.9), (10.8, 4.4))


@dataclass(frozen=True, slots=True)
class Entry:
    """A label with the colour of its codebook and how many events it has, dated or not."""

    number: int
    name: str
    color: str
    count: int


class LegendModel(QAbstractTableModel):
    """The labels that have events; hidden ones stay hidden when the counts change."""

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self.hidden: set[str] = set()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these labels."""
        if [entry.number for entry in entries] == [entry.number for entry in self.entries]:
            self.entries = entries
            self._tell_all()
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def set_all(self, *, shown: bool) -> None:
        """Show the events of all labels, or of none."""
        self.hidden = set() if shown else {entry.name for entry in self.entries}
        self._tell_all()
        self.ticked.emit()

    def toggle(self, row: int) -> None:
        """Show the events of a label, or hide them."""
        self.hidden ^= {self.entries[row].name}
        self._tell_all()
        self.ticked.emit()

    def show_only(self, row: int) -> None:
        """Show the events of one label only; all again where it was the only one."""
        others = {entry.name for at, entry in enumerate(self.entries) if at != row}
        self.hidden = set() if self.hidden >= others else others
        self._tell_all()
        self.ticked.emit()

    def _tell_all(self) -> None:
        if self.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.entries) - 1, 0))

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(entry.name)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if entry.name in self.hidden else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("hidden") if entry.name in self.hidden else self.tr("shown")
            return f"{one_line(entry.name)}, {events_text(entry.count)}, {state}"
        if role == Qt.ItemDataRole.ToolTipRole:
            how = self.tr("Click to show or hide, double-click to show only these")
            return tip(f"{isolated(entry.name)}: {events_text(entry.count)}\n{how}")
        return None


class _LegendDelegate(QStyledItemDelegate):
    """Paints a row: box, name, count."""

    def __init__(self, model: LegendModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, palette = self._model.entries[index.row()], option.palette
        hidden = entry.name in self._model.hidden
        painter.save()
        if index.row() % 2:  # as the lanes are striped
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.AlternateBase))
        paint_row_ground(painter, option)
        line = RowLine(option.rect.adjusted(2 * GAP, 0, -GAP, 0), option.direction)
        cell = QRectF(line.take_left(round(_BOX)))
        line.take_left(GAP + 2)
        box = QRectF(cell.left(), cell.center().y() - _BOX / 2, _BOX, _BOX)
        _paint_box(painter, box, label_color(entry.color, palette), palette, ticked=not hidden)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        count = number_text(entry.count)
        painter.setPen(muted)
        metrics = option.fontMetrics
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line.take_right(metrics.horizontalAdvance(count)), middle, count)
        line.take_right(GAP)
        painter.setPen(muted if hidden else palette.color(QPalette.ColorRole.Text))
        name = metrics.elidedText(isolated(one_line(entry.name)), Qt.TextElideMode.ElideRight, line.rest.width())
        painter.drawText(line.rest, middle | Qt.AlignmentFlag.AlignLeading, name)
        painter.restore()


def _paint_box(painter: QPainter, box: QRectF, color: QColor, palette: QPalette, *, ticked: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.4))
    painter.setBrush(color if ticked else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)
    if ticked:
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(*corner) for corner in _TICK]))


class Legend(Rows):
    """The rows; a click or Space ticks, a double click shows one label only."""

    lanes_changed = Signal()
    """The lanes are of another height, or scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda font: self._least(), parent)
        self.legend = LegendModel(self)
        self.setModel(self.legend)
        self.setItemDelegate(_LegendDelegate(self.legend, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Labels of the timeline"))
        self._is_second = False
        self.legend.modelReset.connect(self._fit_lanes)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.lanes_changed.emit())

    @property
    def lane(self) -> float:
        """The height of a lane, in pixels."""
        return self.verticalHeader().defaultSectionSize()

    @property
    def top(self) -> float:
        """How far the lanes are scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def reveal(self, row: int) -> None:
        """Scroll until a lane can be seen."""
        self.scrollTo(self.legend.index(row, 0))

    def _least(self) -> int:
        return max(LEAST_LANE, self.fontMetrics().height() + 7)

    def _fit_lanes(self) -> None:
        """Share the height among the lanes, as far as they can be told apart."""
        count = max(1, len(self.legend.entries))
        least = self._least()
        height = min(max(self.viewport().height() // count, least), round(1.9 * least))
        self.verticalHeader().setDefaultSectionSize(height)
        self.lanes_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_lanes()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "legend"):
            self._fit_lanes()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and not self._is_second:
            self.legend.toggle(index.row())
        self._is_second = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._is_second = True
            self.legend.toggle(index.row())  # takes back what the first click did
            self.legend.show_only(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.legend.toggle(index.row())
        else:
            super().keyPressEvent(event)
