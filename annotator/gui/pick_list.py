"""Things of the document to choose from in a popup that narrows as one types: entities, events, clusters.

Escape and a click elsewhere close it and change nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from annotator.gui.label_list import is_typing, matches
from annotator.gui.label_popup import popup_place
from annotator.gui.label_swatch import label_color, paint_swatch, swatch_width
from annotator.gui.panel_lists import PanelRows
from annotator.gui.panel_parts import GAP, isolated, one_line, rule_color
from annotator.gui.row_painting import RowLine, paint_row_ground
from annotator.gui.speech import RowSpeaker
from annotator.gui.text_fields import FilterField

Index = QModelIndex | QPersistentModelIndex

_TOP = QModelIndex()
_PICK = Qt.ItemDataRole.UserRole
_COLUMNS, _LINES = 58, 14  # of the font's average character and line
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


@dataclass(frozen=True, slots=True)
class Pick:
    """One thing to choose: its words, what it is, and its mark; `color` is None for a cluster.

    `around` is what stands beside its words in the text.
    """

    number: int
    text: str
    detail: str
    color: str | None = None
    is_event: bool = False
    around: str = ""


class PickModel(QAbstractListModel):
    """The things whose words and details hold every word that is typed; those that begin with them first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Pick] = ()
        self._shown: list[Pick] = []

    def show_picks(self, picks: Sequence[Pick]) -> None:
        self._all = picks
        self.narrow("")

    def narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        self.beginResetModel()
        self._shown = [pick for pick in self._all if matches(f"{pick.text} {pick.detail}", words)]
        if words:
            self._shown.sort(key=lambda pick: not pick.text.casefold().startswith(words[0]))
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pick = self._shown[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (pick.text, pick.detail, pick.around)))
        return {Qt.ItemDataRole.DisplayRole: pick.text, _PICK: pick}.get(Qt.ItemDataRole(role))


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pick: Pick = index.data(_PICK)
        palette, metrics = option.palette, option.fontMetrics
        painter.save()
        paint_row_ground(painter, option)
        line = RowLine(option.rect.adjusted(GAP, 0, -GAP, 0), option.direction)
        cell = QRectF(line.take_left(swatch_width(metrics)))
        if pick.color is not None:
            paint_swatch(painter, cell, label_color(pick.color, palette), is_event=pick.is_event)
        line.take_left(GAP + 2)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        detail = metrics.elidedText(pick.detail, Qt.TextElideMode.ElideRight, line.rest.width() // 3)
        painter.drawText(line.take_right(metrics.horizontalAdvance(detail)), Qt.AlignmentFlag.AlignVCenter, detail)
        line.take_right(GAP)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        text = metrics.elidedText(isolated(one_line(pick.text)), Qt.TextElideMode.ElideRight, line.rest.width())
        painter.drawText(line.take_left(min(line.rest.width(), metrics.horizontalAdvance(text) + 1)), _LEADING, text)
        line.take_left(GAP)
        if pick.around and line.rest.width() > 6 * metrics.averageCharWidth():
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            around = metrics.elidedText(isolated(pick.around), Qt.TextElideMode.ElideRight, line.rest.width())
            painter.drawText(line.rest, _LEADING, around)
        painter.restore()


class _Rows(PanelRows):
    """A click or Enter chooses; typing goes on with the filter."""

    chosen = Signal(object)
    typed = Signal(str)
    left_upwards = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif is_typing(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class PickList(QWidget):
    """The popup: a filter and rows. `chosen` comes after it has closed."""

    chosen = Signal(object)  # id
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._over = parent
        self.filter = FilterField(self.tr("Filter"))
        self.model = PickModel(self)
        self.rows = _Rows()
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(_Delegate(self.rows))
        self.rows.setMinimumHeight(1)
        self.speaker = RowSpeaker(self.filter, self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.filter)
        column.addWidget(self.rows, 1)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.rows.chosen.connect(self._choose)
        self.rows.typed.connect(self._type_on)
        self.rows.left_upwards.connect(self.filter.setFocus)

    def show_picks(self, title: str, picks: Sequence[Pick], anchor: QRect) -> None:
        """Open under `anchor` (in global pixels), or over it where there is no room below."""
        self.setLayoutDirection(self._over.layoutDirection())
        self.setAccessibleName(title)
        self.rows.setAccessibleName(title)
        self.filter.setPlaceholderText(title)
        self.filter.setAccessibleName(title)
        self.filter.clear()
        self.model.show_picks(picks)
        self._point_at_first()
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        row = self.rows.verticalHeader().defaultSectionSize()
        height = self.filter.sizeHint().height() + 3 * GAP + row * min(_LINES, max(1, len(picks)))
        size = QSize(min(_COLUMNS * metrics.averageCharWidth() + 60, screen.width()), min(height, screen.height()))
        self.resize(size)
        self.move(popup_place(anchor, size, screen))
        self.show()
        self.filter.setFocus()

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self._point_at_first()

    def _point_at_first(self) -> None:
        self.rows.setCurrentIndex(self.model.index(0) if self.model.rowCount() else QModelIndex())

    def _type_on(self, typed: str) -> None:
        self.filter.setFocus()
        self.filter.insert(typed)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            number = index.data(_PICK).number
            self.hide()
            self.chosen.emit(number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Down:
            self.rows.setFocus()
            self.rows.setCurrentIndex(self.model.index(min(1, self.model.rowCount() - 1)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.rows.currentIndex())
        else:
            return super().eventFilter(watched, event)
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:  # no key of the text below is meant
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # the filter takes it first, while it holds something
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(rule_color(self.palette()))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()
