"""Asks which filler goes to which part of an event that is to be split; changes nothing itself.

One row a filler, one column a part. What a role holds one of is proposed for every part; of a role with several fillers
each part is proposed one: 22 killed in one place and 9 in another, by the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.frame.fillers import filler_line
from annotator.gui.joining.picking import quoted
from annotator.gui.panel_lists import dress_table
from annotator.gui.panel_parts import ProblemLine, isolated
from annotator.gui.plain import dialog_size, plain_label
from annotator.gui.session import Session
from annotator.model import Argument, Event

_MOST = 9  # parts, as there are digits
_FIRST = 2  # the column of the first part


class _Table(QTableWidget):
    """Space or a click ticks the cell; a digit ticks the part of that number in the row."""

    digit_typed = Signal(int)
    ticked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.digit_typed.emit(int(event.text()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the dialog's own
        else:
            super().keyPressEvent(event)


class SplitDialog(QDialog):
    """After `accepted`, `parts` says which arguments each part takes."""

    def __init__(self, event: Event, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Split an Event"))
        self._arguments = event.arguments
        self._names = _names(event, session)
        self._cells: dict[tuple[int, int], QTableWidgetItem] = {}
        self.table = _Table(len(self._arguments), _FIRST)
        self.table.setAccessibleName(self.tr("Which filler goes to which part"))
        self.problem = ProblemLine()
        self.more = QPushButton(self.tr("Add a &Part"))
        self.fewer = QPushButton(self.tr("&Remove the Last Part"))
        self.buttons = QDialogButtonBox()
        self.ok = self.buttons.addButton(self.tr("&Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._fill()
        self._lay_out(quoted(event))
        for _ in range(2):
            self._add_part()
        self._propose()
        self.table.itemChanged.connect(lambda _item: self._check())
        self.table.digit_typed.connect(self._tick_part)
        self.more.clicked.connect(self._add_part)
        self.fewer.clicked.connect(self._remove_part)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()
        self.table.setCurrentCell(0, _FIRST)
        self.resize(dialog_size(self, 40, 15 + 1.7 * min(12, len(self._arguments))))

    def _lay_out(self, words: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(plain_label(self.tr("Split {0} into parts").format(words), bold=True, wrap=True))
        told = self.tr(
            "Tick what each part gets; what is ticked in several parts they share. The keys 1, 2, … tick too."
        )
        column.addWidget(plain_label(told, wrap=True, muted=True))
        column.addWidget(self.table, 1)
        column.addWidget(self.problem)
        line = QHBoxLayout()
        for button in (self.more, self.fewer):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.buttons)

    def _fill(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels([self.tr("Role"), self.tr("Filler")])
        dress_table(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for row, names in enumerate(self._names):
            for column, name in enumerate(names):
                item = QTableWidgetItem(name)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _add_part(self) -> None:
        table, at = self.table, self.table.columnCount()
        table.insertColumn(at)
        number = str(at - _FIRST + 1)
        table.setHorizontalHeaderItem(at, QTableWidgetItem(number))
        table.horizontalHeader().setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
        for row, (role, name) in enumerate(self._names):
            item = QTableWidgetItem()
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
            said = self.tr("{role} {filler} in part {number}").format(role=role, filler=name, number=number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            table.setItem(row, at, item)
            self._cells[row, at] = item
        self._check()

    def _remove_part(self) -> None:
        at = self.table.columnCount() - 1
        self._cells = {place: item for place, item in self._cells.items() if place[1] != at}
        self.table.setColumnCount(at)
        self._check()

    def _propose(self) -> None:
        """Share what a role holds one of; deal out the fillers of a role with several."""
        seen: dict[str, int] = {}
        for row, argument in enumerate(self._arguments):
            alone = sum(other.role == argument.role for other in self._arguments) == 1
            part = seen.get(argument.role, 0) % 2
            seen[argument.role] = part + 1
            for at in (0, 1) if alone else (part,):
                self._cells[row, _FIRST + at].setCheckState(Qt.CheckState.Checked)

    @property
    def parts(self) -> list[set[int]]:
        """The ids of the arguments that each part takes."""
        return [
            {argument.id for row, argument in enumerate(self._arguments) if self._is_ticked(row, column)}
            for column in range(_FIRST, self.table.columnCount())
        ]

    def _is_ticked(self, row: int, column: int) -> bool:
        return self._cells[row, column].checkState() == Qt.CheckState.Checked

    def _tick_part(self, number: int) -> None:
        row, column = self.table.currentRow(), _FIRST + number - 1
        if row >= 0 and _FIRST <= column < self.table.columnCount():
            state = Qt.CheckState.Unchecked if self._is_ticked(row, column) else Qt.CheckState.Checked
            self._cells[row, column].setCheckState(state)

    def _check(self) -> None:
        """A filler in no part would be lost, so that is not offered."""
        columns = range(_FIRST, self.table.columnCount())
        if any((row, column) not in self._cells for row in range(len(self._arguments)) for column in columns):
            return  # a part is being added
        lost = [
            name
            for row, (_, name) in enumerate(self._names)
            if not any(self._is_ticked(row, column) for column in columns)
        ]
        self.problem.show_messages(*([self.tr("{0} is in no part.").format(", ".join(lost))] if lost else []))
        self.ok.setEnabled(not lost)
        self.more.setEnabled(len(columns) < _MOST)
        self.fewer.setEnabled(len(columns) > 2)


def _names(event: Event, session: Session) -> Sequence[tuple[str, str]]:
    """Role and filler of each argument, as they are read."""

    def name(argument: Argument) -> str:
        return isolated(filler_line(argument, session.annotations, session.project.codebook).text)

    return [(argument.role, name(argument)) for argument in event.arguments]
