"""Which columns of the event table are shown, how wide, and what is remembered of that.

Nobody wants the thirty-five roles of a codebook side by side: a role or an attribute is shown where some row fills it,
or where the rows are those of one label that has it. What a person shows, hides or moves stays so. The label and the
trigger are always the first, where they stay in view.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from annotator.gui.event_table.model import EventTableModel
from annotator.gui.event_table.view import EventTableView
from annotator.gui.plain import dialog_size, plain_label
from annotator.gui.settings import Settings
from annotator.gui.speech import announce
from annotator.project import Project
from annotator.records import Column

Scope = Literal["document", "project"]

_COLUMN = Qt.ItemDataRole.UserRole
_FIRST = ("label", "trigger")
_OF_DOCUMENT = ("document", "title", "date")
_QUIET = ("title", "confidence", "status", "version")
_WIDTHS: Mapping[str, int] = {
    "document": 20, "title": 30, "date": 12, "annotator": 14, "label": 22, "trigger": 20, "role": 22, "attribute": 14,
    "confidence": 12, "note": 26, "unsure": 10, "status": 12, "version": 12,
}  # fmt: skip
"""The widths columns begin with, in average characters."""

_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemIsDragEnabled
)


def column_key(column: Column) -> str:
    """A column as the settings name it: `role:Target`."""
    return f"{column.kind}:{column.name}"


@dataclass
class ColumnChoice:
    """What a person chose for the tables of one scope; the rest follows what is in the rows."""

    scope: str
    chosen: dict[str, bool] = field(default_factory=dict)
    widths: dict[str, int] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    sorted_by: str = ""
    down: bool = False

    @classmethod
    def read(cls, scope: str, saved: object) -> ColumnChoice:
        """What was saved; what makes no sense is left out."""
        found = saved if isinstance(saved, dict) else {}
        made = cls(scope)
        made.chosen = {key: value for key, value in _items(found.get("chosen")) if isinstance(value, bool)}
        made.widths = {key: value for key, value in _items(found.get("widths")) if type(value) is int and value > 0}
        order = found.get("order")
        made.order = [key for key in order if isinstance(key, str)] if isinstance(order, list) else []
        made.sorted_by = found["sorted_by"] if isinstance(found.get("sorted_by"), str) else ""
        made.down = found.get("down") is True
        return made

    def saved(self) -> dict[str, Any]:
        """What `read` reads."""
        told = {"chosen": self.chosen, "widths": self.widths, "order": self.order}
        return {**told, "sorted_by": self.sorted_by, "down": self.down}

    def shown(self, columns: Sequence[Column], used: Iterable[Column]) -> tuple[Column, ...]:
        """Those of the columns that are shown, in their order; the label and the trigger always are."""
        filled = set(used)
        return tuple(column for column in self.ordered(columns) if self._is_shown(column, filled))

    def ordered(self, columns: Sequence[Column]) -> tuple[Column, ...]:
        """All columns as a person ordered them; one that was not there then comes after the one it follows by itself."""
        first = [column for kind in _FIRST for column in columns if column.kind == kind]
        others = [column for column in columns if column.kind not in _FIRST]
        place = {key: at for at, key in enumerate(self.order)}
        placed = sorted((c for c in others if column_key(c) in place), key=lambda column: place[column_key(column)])
        if placed:
            for before, column in zip((None, *others), others, strict=False):
                if column not in placed:
                    placed.insert(placed.index(before) + 1 if before is not None else 0, column)
        return (*first, *(placed or others))

    def reorder(self, columns: Sequence[Column], wanted: Sequence[Column]) -> None:
        """Remember the order of some of these columns; the others stay where they are among them."""
        moved = {column for column in wanted if column.kind not in _FIRST}
        coming = iter([column for column in wanted if column in moved])
        full = [next(coming) if column in moved else column for column in self.ordered(columns)]
        self.order = [column_key(column) for column in full if column.kind not in _FIRST]

    def _is_shown(self, column: Column, filled: set[Column]) -> bool:
        if column.kind in _FIRST:
            return True
        chosen = self.chosen.get(column_key(column))
        return self._by_itself(column, filled) if chosen is None else chosen

    def _by_itself(self, column: Column, filled: set[Column]) -> bool:
        if column.kind in ("role", "attribute", "annotator"):
            return column in filled
        return column.kind not in _QUIET and (self.scope == "project" or column.kind not in _OF_DOCUMENT)

    def choose(self, column: Column, on: bool) -> None:
        """Show or hide a column from now on."""
        self.chosen[column_key(column)] = on

    def width(self, column: Column, character: int) -> int:
        """How wide a column is, in pixels; `character` is the width of an average one."""
        return self.widths.get(column_key(column), _WIDTHS[column.kind] * character)

    def sorting(self, columns: Sequence[Column]) -> tuple[Column, bool] | None:
        """What the rows were sorted by, where there is still such a column."""
        found = next((column for column in columns if column_key(column) == self.sorted_by), None)
        return (found, self.down) if found else None


def _items(found: object) -> Iterable[tuple[str, object]]:
    return found.items() if isinstance(found, dict) else ()


class TableColumns(QObject):
    """The columns of the table in view and their order, as they were left."""

    def __init__(self, project: Project, model: EventTableModel, view: EventTableView, settings: Settings) -> None:
        super().__init__(view)
        self._project, self._model, self._view, self._settings = project, model, view, settings
        saved = settings.event_table
        self.scope: Scope = "project" if saved.get("scope") == "project" else "document"
        self._choices = {scope: ColumnChoice.read(scope, saved.get(scope)) for scope in get_args(Scope)}
        self._label: str | None = None
        self._header = view.horizontalHeader()
        self._header.sectionClicked.connect(self._sort_clicked)
        self._header.sectionResized.connect(self._resized)
        self._dragged = QTimer(self, singleShot=True, interval=0)
        self._dragged.timeout.connect(self._take_order)
        self._header.sectionMoved.connect(lambda *_places: self._dragged.start())
        view.frozen.horizontalHeader().sectionClicked.connect(self._sort_clicked)

    @property
    def choice(self) -> ColumnChoice:
        """What was chosen for this scope."""
        return self._choices[self.scope]

    def use(self, scope: Scope) -> None:
        """Go on with the columns of another scope."""
        self.scope = scope
        self.save()

    def show(self, label: str | None) -> None:
        """Show the columns that fit the rows, those of one label where it is given, as wide as they were."""
        self._label = label
        table, here = self._model.table, self._view.here()
        known = self._project.codebook.find("event", label) if label else None
        used = set(table.used(label))
        if known is not None:
            used |= {Column("role", role.name) for role in known.roles}
            used |= {Column("attribute", attribute.name) for attribute in known.attributes}
        if table.annotator is None:
            used.add(Column("annotator"))
        shown = self.choice.shown(table.columns(), used)
        if shown != self._model.columns:
            self._model.show_columns(shown)
            self._view.go_back(here)
        self._fit()
        self._show_sorting()

    def _fit(self) -> None:
        character = self._view.fontMetrics().averageCharWidth()
        self._header.blockSignals(True)
        for section, column in enumerate(self._model.columns):
            self._header.resizeSection(section, self.choice.width(column, character))
        self._header.blockSignals(False)
        self._view.updateGeometries()

    def _resized(self, section: int, _old: int, new: int) -> None:
        if new > 0 and section < len(self._model.columns):
            self.choice.widths[column_key(self._model.columns[section])] = new

    def _take_order(self) -> None:
        """Make the order in which the heads stand that of the columns, after one was dragged."""
        header, columns = self._header, self._model.columns
        dragged = [columns[header.logicalIndex(at)] for at in range(min(header.count(), len(columns)))]
        header.blockSignals(True)
        for section in range(header.count()):
            header.moveSection(header.visualIndex(section), section)
        header.blockSignals(False)
        self.order(dragged)

    def order(self, wanted: Sequence[Column]) -> None:
        """Show columns in this order from now on; those that are not named stay where they are."""
        bar = self._view.horizontalScrollBar()
        before = bar.value()
        self.choice.reorder(self._model.table.columns(), wanted)
        self.show(self._label)
        bar.setValue(before)
        self.save()

    def choose(self, button: QWidget) -> None:
        """Open the list of columns at a button."""
        chooser = ColumnChooser(button)
        shown = set(self._model.columns)
        free = [c for c in self.choice.ordered(self._model.table.columns()) if c.kind not in _FIRST]
        chooser.fill((column, self._model.title(column), column in shown) for column in free)
        chooser.toggled.connect(self.show_column)
        chooser.moved.connect(self.order)
        chooser.reset.connect(self.forget)
        chooser.open_over(button)

    def show_column(self, column: Column, on: bool) -> None:
        """Show or hide a column."""
        self.choice.choose(column, on)
        self.show(self._label)
        self.save()

    def forget(self) -> None:
        """Show the columns that nobody chose, in the order and the widths they begin with."""
        self.choice.chosen.clear()
        self.choice.widths.clear()
        self.choice.order.clear()
        self.show(self._label)
        self.save()

    def save(self) -> None:
        """Remember all this for the next time."""
        saved = {scope: choice.saved() for scope, choice in self._choices.items()}
        self._settings.event_table = {"scope": self.scope, **saved}

    # ---- sorting

    def sort_by(self, column: Column | None, down: bool = False) -> None:
        """Sort the rows; in the order of the text where no column is given."""
        here = self._view.here()
        self.choice.sorted_by, self.choice.down = (column_key(column) if column else "", down)
        self._model.sort_by(column, down)
        self._show_sorting()
        self._view.go_back(here)
        self.save()

    def sorting(self) -> tuple[Column, bool] | None:
        """What the rows were sorted by when they were last shown."""
        return self.choice.sorting(self._model.table.columns())

    def _sort_clicked(self, section: int) -> None:
        """Upwards at the first click on a head, downwards at the second, as in the text at the third."""
        column, sorting = self._model.columns[section], self._model.sorted_by
        if sorting is None or sorting[0] != column:
            self.sort_by(column)
        elif sorting[1]:
            self.sort_by(None)
        else:
            self.sort_by(column, True)

    def _show_sorting(self) -> None:
        sorting = self._model.sorted_by
        order = Qt.SortOrder.DescendingOrder if sorting and sorting[1] else Qt.SortOrder.AscendingOrder
        section = self._model.columns.index(sorting[0]) if sorting and sorting[0] in self._model.columns else -1
        for header in (self._header, self._view.frozen.horizontalHeader()):
            header.setSortIndicator(section, order)


class ColumnChooser(QWidget):
    """A small list of all columns, each with a box to tick; it stays open until a click beside it or Escape.

    A column is dragged to its place, or moved there with Alt and the arrows.
    """

    toggled = Signal(object, bool)  # column, on
    moved = Signal(object)  # all columns, in their new order
    reset = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setSpacing(2)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(lambda *_rows: self._tell_order())
        self.list.installEventFilter(self)
        button = QPushButton(self.tr("&Reset Columns"))
        button.clicked.connect(self._reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.list)
        keys = self.tr("Space shows or hides; drag, or Alt+Up and Alt+Down, to move")
        layout.addWidget(plain_label(keys, wrap=True, muted=True, scale=0.9))
        layout.addWidget(button)

    def fill(self, columns: Iterable[tuple[Column, str, bool]]) -> None:
        """List these columns: each with its title and whether it is shown."""
        self.list.blockSignals(True)
        for column, title, on in columns:
            item = QListWidgetItem(title, self.list)
            item.setData(_COLUMN, column_key(column))
            item.setData(_COLUMN + 1, [column.kind, column.name])
            item.setFlags(_FLAGS)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def open_over(self, button: QWidget) -> None:
        """Show it above a button, or below it where there is no room."""
        self.resize(dialog_size(self, 24, 19))
        corner = button.mapToGlobal(QPoint(0, 0))
        above = corner.y() - self.height()
        top = above if above >= button.screen().availableGeometry().top() else corner.y() + button.height()
        right = button.screen().availableGeometry().right() - self.width()
        self.move(min(corner.x(), right), top)
        self.show()
        self.list.setFocus()

    def _tell(self, item: QListWidgetItem) -> None:
        kind, name = item.data(_COLUMN + 1)
        self.toggled.emit(Column(kind, name), item.checkState() == Qt.CheckState.Checked)

    def _tell_order(self) -> None:
        items = (self.list.item(row) for row in range(self.list.count()))
        self.moved.emit([Column(*item.data(_COLUMN + 1)) for item in items])

    def _carry(self, step: int) -> None:
        """Move the current column by one place."""
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count() and row >= 0:
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentRow(row + step)
            self._tell_order()
            place = self.tr("{0}: place {1} of {2}").format(item.text(), row + step + 1, self.list.count())
            announce(self.list, place)

    def _reset(self) -> None:
        self.reset.emit()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._carry(step)
                return True
        return super().eventFilter(watched, event)
