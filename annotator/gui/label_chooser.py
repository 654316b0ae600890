"""A filter over the list of labels: what the palette and every popup of labels hold."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.label_list import Groups, LabelList, LabelModel
from annotator.gui.panel_lists import bar_width
from annotator.gui.panel_parts import GAP
from annotator.gui.plain import margins
from annotator.gui.speech import RowSpeaker
from annotator.gui.text_fields import FilterField


class LabelChooser(QWidget):
    """Enter takes the first match, Down goes into the list, typing there goes on with the filter."""

    chosen = Signal(object)  # Label

    def __init__(self, parent: QWidget | None = None, *, always_current: bool = False) -> None:
        super().__init__(parent)
        self._always_current = always_current
        self.filter = FilterField(self.tr("Filter labels"))
        self.view = LabelList()
        self.labels = LabelModel(self)
        self.view.setModel(self.labels)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        head = QVBoxLayout()
        head.setContentsMargins(margins(0, 0, bar_width(self.view), 0))
        head.addWidget(self.filter)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._narrow)
        self.speaker = RowSpeaker(self.filter, self.view)
        self.view.chosen.connect(self.chosen)
        self.view.left_upwards.connect(self._leave_list)
        self.view.typed.connect(self._type_on)

    def set_groups(self, groups: Groups) -> None:
        """Show these labels."""
        self.labels.set_groups(groups)
        self._point_at_first()

    def rows_height(self) -> int:
        """The height in pixels that shows every row and the filter."""
        rows = sum(self.view.sizeHintForRow(row) for row in range(self.labels.rowCount()))
        return rows + self.filter.sizeHint().height() + GAP + 4

    def _narrow(self, text: str) -> None:
        self.labels.set_filter(text)
        self._point_at_first()
        self.view.scrollToTop()

    def _point_at_first(self) -> None:
        """Make the row current that Enter takes; with nothing typed the palette has none."""
        first = self.labels.next_label(0, 1)
        if first is not None and (self._always_current or self.filter.text().strip()):
            self.view.setCurrentIndex(self.labels.index(first))
        else:
            self.view.setCurrentIndex(QModelIndex())

    def _type_on(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.insert(text)

    def _leave_list(self) -> None:
        self.filter.setFocus()
        self._point_at_first()

    def _enter_list(self) -> None:
        """Go into the list: to the first label, or to the second where the first is current already."""
        current = self.view.currentIndex()
        row = self.labels.next_label(current.row() + 1 if current.isValid() else 0, 1)
        if row is None and not current.isValid():
            return
        self.view.setFocus()
        self.view.setCurrentIndex(self.labels.index(row) if row is not None else current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Down:
            self._enter_list()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.view.choose(self.view.currentIndex())
        else:
            return super().eventFilter(watched, event)
        return True
