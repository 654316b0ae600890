"""Roles and attributes as a table: one row each, edited in its cells.

A cell is a text and how it is read back; what a cell holds that cannot be read is refused in a sentence. Names and
choices that annotations use are not overwritten but renamed, which the table leaves to whoever holds it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook import Attribute, Role
from annotator.errors import AnnotatorError
from annotator.gui.label_list import Index
from annotator.gui.panel_lists import dress_table
from annotator.gui.panel_parts import ProblemLine, SmallButton
from annotator.gui.plain import name_box, tip

Part = TypeVar("Part", Attribute, Role)

_TOP = QModelIndex()
_MOST_ROWS = 9

Offers = Sequence[tuple[str, str]]
"""(text of the cell, what is shown in the list) of what can be picked."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Part]):
    """A column: what a part says in it, and the part that a text makes. `ticked` makes it a box to tick.

    `offers`: what can be picked, None where a line is typed; `typed`: other texts can be typed too. `opens`: it has a
    window of its own instead. `wide`: its share of the room.
    """

    title: str
    text: Callable[[Part], str]
    put: Callable[[Part, str], Part]
    offers: Callable[[Part], Offers | None] = lambda _part: None
    typed: bool = False
    ticked: bool = False
    opens: bool = False
    wide: int = 2
    hint: str = ""


class PartModel(QAbstractTableModel):
    """The parts; `save(row, column, new part)` stores one, raising AnnotatorError with a sentence."""

    refused = Signal(str)

    def __init__(
        self, columns: Sequence[Column[Any]], save: Callable[[int, int, Any], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self._save = save
        self.parts: tuple[Any, ...] = ()
        self.writable = True

    def show_parts(self, parts: Sequence[Any]) -> None:
        """Show these parts; rows that stay keep their place."""
        old, self_parts = self.parts, tuple(parts)
        if old == self_parts:
            return
        if len(old) == len(self_parts):
            self.parts = self_parts
            self.dataChanged.emit(self.index(0, 0), self.index(len(old) - 1, len(self.columns) - 1))
        else:
            self.beginResetModel()
            self.parts = self_parts
            self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.parts)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.columns[section].hint) if self.columns[section].hint else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = self.columns[index.column()]
        if self.writable and column.ticked:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if self.writable and not column.opens:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.parts):
            return None
        part, column = self.parts[index.row()], self.columns[index.column()]
        text = column.text(part)
        if column.ticked and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if text else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {text}" if text else column.title
        if part.retired and role in (Qt.ItemDataRole.FontRole, Qt.ItemDataRole.ForegroundRole):
            return _quiet(role)
        return None if column.ticked else self._words(part, column, role)

    def _words(self, part: Any, column: Column[Any], role: int) -> str | None:
        text = column.text(part)
        if role == Qt.ItemDataRole.DisplayRole:
            return dict(column.offers(part) or ()).get(text, text)
        if role == Qt.ItemDataRole.ToolTipRole and text:
            return tip(text)
        return text if role == Qt.ItemDataRole.EditRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.row() >= len(self.parts):
            return False
        part, column = self.parts[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole:
            value = "true" if Qt.CheckState(value) == Qt.CheckState.Checked else ""
        elif role != Qt.ItemDataRole.EditRole:
            return False
        try:
            new = column.put(part, str(value).strip())
            self.refused.emit("")
            if new != part:
                self._save(index.row(), index.column(), new)
        except AnnotatorError as refusal:
            self.refused.emit(str(refusal))
            return False
        return True


def _quiet(role: int) -> QFont | QBrush:
    """How a row is painted that is retired."""
    if role == Qt.ItemDataRole.ForegroundRole:
        return QBrush(QPalette().color(QPalette.ColorRole.PlaceholderText))
    font = QFont()
    font.setItalic(True)
    return font


class _Cells(QStyledItemDelegate):
    """Lines and boxes to pick from as editors; a pick is taken at once."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        assert isinstance(model, PartModel)
        column = model.columns[index.column()]
        offers = column.offers(model.parts[index.row()])
        if offers is None:
            line = QLineEdit(parent)
            line.setAccessibleName(column.title)
            line.setPlaceholderText(column.hint)
            return line
        box = QComboBox(parent)
        name_box(box, column.title)
        box.setEditable(column.typed)
        for text, shown in offers:
            box.addItem(shown, text)
        box.activated.connect(lambda _at: self._take(box))
        return box

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            at = editor.findData(text)
            editor.setCurrentIndex(at)
            if at < 0 and editor.isEditable():
                editor.setEditText(text)
            if not editor.isEditable():
                editor.showPopup()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            at = editor.currentIndex()
            typed = editor.isEditable() and editor.itemText(at) != editor.currentText()
            if at < 0 and not typed:
                return
            model.setData(index, editor.currentText() if typed else editor.itemData(at))
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, drawn = option.widget, QStyleOptionViewItem(option)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        drawn.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, drawn, index)
        if has_focus and view is not None:
            painter.save()
            painter.setPen(option.palette.color(QPalette.ColorRole.Accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, option.fontMetrics.height() + 12)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        super().updateEditorGeometry(editor, option, index)
        ground = editor.parentWidget()
        room = ground.width() if ground is not None else option.rect.width()
        wanted = max(option.rect.width(), editor.sizeHint().width() if isinstance(editor, QComboBox) else 160)
        left = max(0, min(option.rect.x(), room - wanted))
        editor.setGeometry(left, option.rect.y(), min(wanted, room), option.rect.height())


class PartView(QTableView):
    """Rows of one height; Return edits or opens a cell, Tab leaves the table, Delete removes, Alt with arrows moves."""

    opened = Signal(object)  # QModelIndex of a cell that has a window of its own
    remove_asked = Signal()
    step_asked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cells(self))
        dress_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(30)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAlternatingRowColors(False)
        self.doubleClicked.connect(self._open)

    def _open(self, index: Index) -> None:
        model = self.model()
        if isinstance(model, PartModel) and model.writable and model.columns[index.column()].opens:
            self.opened.emit(index)

    def finish(self) -> None:
        """Take what is being typed in a cell."""
        editors: list[QWidget] = [*self.findChildren(QLineEdit), *self.findChildren(QComboBox)]
        for editor in editors:
            if self.state() == QAbstractItemView.State.EditingState and editor.parent() is self.viewport():
                self.commitData(editor)
                self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def fit(self) -> None:
        """Take the height of the rows, up to some, and share the width out."""
        model = self.model()
        rows = min(_MOST_ROWS, model.rowCount())
        height = self.verticalHeader().defaultSectionSize() * rows + self.horizontalHeader().sizeHint().height() + 2
        self.setFixedHeight(height)
        if isinstance(model, PartModel):
            total, width = sum(column.wide for column in model.columns), self.viewport().width()
            for at, column in enumerate(model.columns):
                self.setColumnWidth(at, width * column.wide // total)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2) or (
                plain and event.text().isprintable() and event.text()
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the editor of the cell leaves over
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step_asked.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and index.isValid():
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            else:
                self._open(index)
        else:
            super().keyPressEvent(event)


class PartTable(QWidget):
    """The table with its buttons and what is wrong."""

    add_asked = Signal()
    remove_asked = Signal()
    retire_asked = Signal()
    step_asked = Signal(int)

    def __init__(self, name: str, model: PartModel, add: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.view = PartView(name)
        self.view.setModel(model)
        self.problem = ProblemLine()
        self.add_button = SmallButton(f"+ {add}")
        self.remove_button = SmallButton(self.tr("Remove"))
        self.retire_button = SmallButton(self.tr("Retire"))
        self.up_button, self.down_button = SmallButton(self.tr("Up")), SmallButton(self.tr("Down"))
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self.add_button, self.remove_button, self.retire_button, self.up_button, self.down_button):
            button.setAccessibleName(f"{button.text().removeprefix('+ ')}: {name}")
            buttons.addWidget(button)
        self.extra = QHBoxLayout()
        buttons.addLayout(self.extra)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.view)
        column.addLayout(buttons)
        column.addWidget(self.problem)
        self._connect()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_asked)
        self.remove_button.clicked.connect(self.remove_asked)
        self.retire_button.clicked.connect(self.retire_asked)
        self.up_button.clicked.connect(lambda: self.step_asked.emit(-1))
        self.down_button.clicked.connect(lambda: self.step_asked.emit(1))
        self.view.remove_asked.connect(self.remove_asked)
        self.view.step_asked.connect(self.step_asked)
        self.model.refused.connect(lambda said: self.problem.show_messages(*([said] if said else [])))
        self.view.selectionModel().currentChanged.connect(lambda *_: self.refresh())

    @property
    def row(self) -> int:
        """The row at hand; -1 where there is none."""
        return self.view.currentIndex().row()

    def show_parts(self, parts: Sequence[Any], *, writable: bool = True) -> None:
        """Show these parts, keeping the cell at hand."""
        at = self.view.currentIndex()
        row, column = at.row(), at.column()
        self.model.writable = writable
        self.model.show_parts(parts)
        if parts and row >= 0 and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(min(row, len(parts) - 1), column))
        self.view.setVisible(bool(parts))
        self.view.fit()
        self.refresh()

    def choose(self, row: int, *, edit: bool = False) -> None:
        """Go to the first cell of a row."""
        index = self.model.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.setFocus()
        if edit:
            self.view.edit(index)

    def refresh(self) -> None:
        """Enable the buttons for the row at hand."""
        row, count, on = self.row, len(self.model.parts), self.model.writable
        self.add_button.setEnabled(on)
        for button in (self.remove_button, self.retire_button):
            button.setEnabled(on and row >= 0)
            button.setVisible(count > 0)
        for button, end in ((self.up_button, 0), (self.down_button, count - 1)):
            button.setEnabled(on and row >= 0 and row != end)
            button.setVisible(count > 1)
        retired = 0 <= row < count and self.model.parts[row].retired
        self.retire_button.setText(self.tr("Use Again") if retired else self.tr("Retire"))
