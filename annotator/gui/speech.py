"""Has sentences spoken by whatever assistive technology listens; where nothing does, nothing is done."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QWidget


def is_heard() -> bool:
    """Whether anything listens; where nothing does, nothing needs to be looked up for it."""
    return QAccessible.isActive()


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence spoken for a widget, where the binding can: from 6.8 on."""
    event_class: type[QtGui.QAccessibleAnnouncementEvent] | None
    event_class = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if event_class is not None and is_heard():
        QAccessible.updateAccessibility(event_class(widget, sentence))


class RowSpeaker(QObject):
    """Tells the current row of a list while the field that narrows it has the focus; Qt tells rows of the focus only."""

    said = Signal(str)

    def __init__(self, field: QWidget, rows: QAbstractItemView) -> None:
        super().__init__(field)
        self._field = field
        self._rows = rows
        rows.selectionModel().currentChanged.connect(self._tell)
        field.installEventFilter(self)

    def _tell(self, current: QModelIndex) -> None:
        if is_heard() and self._field.hasFocus() and current.isValid():
            announce(self._field, row_text(current))
            self.said.emit(row_text(current))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._tell(self._rows.currentIndex())
        return False


def row_text(row: QModelIndex) -> str:
    """A row as it is read out."""
    return str(row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data(Qt.ItemDataRole.DisplayRole) or "")
