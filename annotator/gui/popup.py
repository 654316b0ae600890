"""Windows that open at a place, over the work: a click elsewhere and Escape close them and change nothing.

Most hold a line and a list that narrows as one types in it. The line keeps the focus and the arrows walk the list, so
that one can type on at any time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.label_list import matches
from annotator.gui.panel_lists import PanelRows
from annotator.gui.panel_parts import GAP, rule_color
from annotator.gui.speech import RowSpeaker
from annotator.gui.text_fields import FilterField

Index = QModelIndex | QPersistentModelIndex

_TOP = QModelIndex()
_LINES = 14  # of the font


def popup_place(anchor: QRect, size: QSize, screen: QRect) -> QPoint:
    """Where a popup of `size` stands: under the anchor, over it where there is no room, always inside the screen."""
    x = max(screen.left(), min(anchor.left(), screen.right() + 1 - size.width()))
    below = anchor.bottom() + 3
    y = below if below + size.height() <= screen.bottom() + 1 else anchor.top() - 2 - size.height()
    return QPoint(x, max(screen.top(), min(y, screen.bottom() + 1 - size.height())))


class Popup(QWidget):
    """An empty popup with a `column` for what it holds; `closed` comes however it was closed."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GAP, GAP, GAP, GAP)
        self.column.setSpacing(GAP)

    def show_at(self, anchor: QRect, width: int, height: int) -> None:
        """Open under `anchor` (in global pixels), or over it where there is no room below; never beyond the screen."""
        screen = self.screen().availableGeometry()
        size = QSize(min(width, screen.width()), min(height, screen.height()))
        self.resize(size)
        self.move(popup_place(anchor, size, screen))
        self.show()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:  # no key of what is below, such as Return, is meant
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # a filter takes it first, while it holds something
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


class NarrowedModel(QAbstractListModel):
    """Things that are shown where they hold every word that is typed, those whose names begin with it first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._searched: Sequence[str] = ()
        self._shown: list[int] = []

    def hold(self, names: Sequence[str], searched: Sequence[str] | None = None) -> None:
        """Hold things with these names, which are found by what is `searched` of each: without it, by their names."""
        self._names, self._searched = names, names if searched is None else searched
        self.narrow("")

    @property
    def count(self) -> int:
        """How many there are, shown or not."""
        return len(self._names)

    def narrow(self, typed: str) -> None:
        """Show only what holds the words that are typed."""
        words = typed.casefold().split()
        self.beginResetModel()
        self._shown = [at for at, text in enumerate(self._searched) if matches(text, words)]
        if words:
            self._shown.sort(key=lambda at: not self._names[at].casefold().startswith(words[0]))
        self.endResetModel()

    def number(self, row: int) -> int:
        """The place that what a row shows has among all."""
        return self._shown[row]

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        raise NotImplementedError


class FilterPopup(Popup):
    """A line and the rows that hold what is typed in it."""

    def __init__(self, parent: QWidget, model: NarrowedModel) -> None:
        super().__init__(parent)
        self._over = parent
        model.setParent(self)
        self.model = model
        self.filter = FilterField("")
        self.rows = PanelRows()
        self.rows.setModel(model)
        self.rows.setMinimumHeight(1)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.speaker = RowSpeaker(self.filter, self.rows)
        self.column.addWidget(self.filter)
        self.column.addWidget(self.rows, 1)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.rows.clicked.connect(self._take)

    def _take(self, index: QModelIndex) -> None:
        """Do what a row is for, where there is one."""
        raise NotImplementedError

    def _show_rows(self, name: str, anchor: QRect, width: int, typed: str = "", row: int = 0) -> None:
        """Open at `anchor` (in global pixels), narrowed by what is typed, or with this row as the current one."""
        self.setLayoutDirection(self._over.layoutDirection())
        for part in (self, self.rows, self.filter):
            part.setAccessibleName(name)
        self.filter.setText(typed)
        self._narrow(typed)
        if not typed:
            self._point_at(row)
        lines = self.rows.verticalHeader().defaultSectionSize() * min(_LINES, max(1, self.model.count))
        self.show_at(anchor, width, self.filter.sizeHint().height() + 3 * GAP + lines)
        self.filter.setFocus()

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self._point_at(0)

    def _point_at(self, row: int) -> None:
        self.rows.setCurrentIndex(self.model.index(row) if self.model.rowCount() else QModelIndex())

    def _take_key(self, key: int) -> bool:
        """Walk the rows, or do what the current one is for; False where the key is the line's own."""
        page = max(1, self.rows.height() // self.rows.verticalHeader().defaultSectionSize() - 1)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        if key in steps:
            row = self.rows.currentIndex().row() + steps[Qt.Key(key)]
            self._point_at(min(max(row, 0), self.model.rowCount() - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.rows.currentIndex())
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(event.key()):
            return True
        return super().eventFilter(watched, event)
