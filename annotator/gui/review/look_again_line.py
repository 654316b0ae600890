"""Why an annotation is to be looked at again, over its form, with the buttons that settle it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.gui.panel_parts import GAP, ProblemLine, SmallButton
from annotator.gui.plain import margins, menu_text, tip
from annotator.model import LookAgain

_MOST_CHOICES = 9
_COLUMNS = 3


class LookAgainLine(QWidget):
    """A question: it is confirmed, or decided between what the change of the codebook left to choose."""

    confirmed = Signal(object)  # id of the mark
    decided = Signal(object, str)  # id of the mark, choice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: LookAgain | None = None
        self.reason = ProblemLine()
        self.confirm = SmallButton(self.tr("Confirm"))
        self.confirm.setToolTip(tip(self.tr("It is right as it is")))
        self.confirm.clicked.connect(lambda: self._mark and self.confirmed.emit(self._mark.id))
        self.choices: list[SmallButton] = []
        self._buttons = QGridLayout()
        self._buttons.setHorizontalSpacing(GAP)
        self._buttons.setVerticalSpacing(0)
        self._buttons.setContentsMargins(margins(2 * GAP, 0, 0, 0))
        self._buttons.setColumnStretch(_COLUMNS, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.reason)
        column.addLayout(self._buttons)
        self._buttons.addWidget(self.confirm, 0, 0)
        self.hide()

    def show_mark(self, mark: LookAgain | None) -> None:
        """Show this question, or none."""
        if mark == self._mark:
            return
        self._mark = mark
        self.reason.show_messages(*([self.tr("Look again: {0}").format(mark.reason)] if mark else []))
        for old in self.choices:
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.choices = []
        for choice in mark.choices[:_MOST_CHOICES] if mark else ():
            button = SmallButton(menu_text(choice))
            button.setToolTip(tip(self.tr("Make it {0}").format(choice)))
            button.clicked.connect(lambda _on=False, choice=choice: self._decide(choice))
            self.choices.append(button)
        for at, button in enumerate((self.confirm, *self.choices)):
            leading = Qt.AlignmentFlag.AlignLeading
            self._buttons.addWidget(button, at // _COLUMNS, at % _COLUMNS, alignment=leading)
        self.setVisible(mark is not None)

    def _decide(self, choice: str) -> None:
        if self._mark is not None:
            self.decided.emit(self._mark.id, choice)
