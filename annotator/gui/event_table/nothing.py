"""What the event table says where it has no rows: why, and what helps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.event_table.view import EventTableView
from annotator.gui.panel_parts import GAP, SmallButton
from annotator.gui.plain import plain_label


class NothingShown(QWidget):
    """Lies over the place of the rows, so that the table keeps its head and the keys."""

    all_asked = Signal()
    """Whatever narrows the rows should be cleared."""

    def __init__(self, view: EventTableView) -> None:
        super().__init__(view)
        self._view = view
        self.sentence = plain_label("", wrap=True, muted=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear_button = SmallButton(self.tr("Clear Filter"))
        self.clear_button.clicked.connect(self.all_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GAP, GAP, 4 * GAP, GAP)
        column.setSpacing(GAP)
        column.addStretch(1)
        column.addWidget(self.sentence)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        view.viewport().installEventFilter(self)
        self.hide()

    def say(self, sentence: str, *, narrowed: bool = False) -> None:
        """Show why there is nothing; empty where there is something. `narrowed`: a filter is the reason."""
        self.sentence.setText(sentence)
        self._view.setAccessibleDescription(sentence)
        self.clear_button.setVisible(narrowed)
        self.setVisible(bool(sentence))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _place(self) -> None:
        self.setGeometry(self._view.viewport().geometry())
        self.raise_()
