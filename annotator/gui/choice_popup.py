"""Choices of an attribute in a popup that narrows as one types, where they are too many to be seen at once.

For any number of them Space ticks and Enter closes; for one, Enter chooses. Escape empties the line, then closes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
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
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QVBoxLayout, QWidget

from annotator.gui.label_list import is_typing, matches
from annotator.gui.label_popup import popup_place
from annotator.gui.panel_lists import PanelRows
from annotator.gui.panel_parts import GAP, isolated, one_line, rule_color
from annotator.gui.plain import tip
from annotator.gui.speech import RowSpeaker, announce, row_text
from annotator.gui.text_fields import FilterField

Index = QModelIndex | QPersistentModelIndex

FEW = 8
"""So many choices are all in view; more are narrowed by typing."""

_TOP = QModelIndex()
_COLUMNS, _LINES = 30, 12  # of the font's average character and line


class ChoiceModel(QAbstractListModel):
    """The choices that hold every word that is typed, those that begin with them first; `ticked` is None for one choice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: Sequence[str] = ()
        self._shown: list[int] = []
        self.ticked: set[int] | None = None

    def show_choices(self, choices: Sequence[str], ticked: Collection[int] | None) -> None:
        """Show these choices, some of them ticked."""
        self._choices = choices
        self.ticked = set(ticked) if ticked is not None else None
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Show only what holds the words that are typed."""
        words = typed.casefold().split()
        self.beginResetModel()
        self._shown = [at for at, choice in enumerate(self._choices) if matches(choice, words)]
        if words:
            self._shown.sort(key=lambda at: not self._choices[at].casefold().startswith(words[0]))
        self.endResetModel()

    def choice(self, row: int) -> int:
        """Which choice a row shows."""
        return self._shown[row]

    def row_of(self, choice: int) -> int:
        """The row of a choice, the first where it is not shown."""
        return self._shown.index(choice) if choice in self._shown else 0

    def tick(self, ticked: Collection[int]) -> None:
        """Show these as ticked."""
        if self.ticked is not None:
            self.ticked = set(ticked)
            self.dataChanged.emit(self.index(0), self.index(max(0, len(self._shown) - 1)))

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        at = self._shown[index.row()]
        text, on = one_line(self._choices[at]), self.ticked is not None and at in self.ticked
        if role == Qt.ItemDataRole.CheckStateRole and self.ticked is not None:
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and self.ticked is not None:
            return f"{text}, {self.tr('ticked') if on else self.tr('not ticked')}"
        return isolated(text) if role == Qt.ItemDataRole.DisplayRole else None


class ChoicePopup(QWidget):
    """A filter and the choices under it."""

    chosen = Signal(int)
    """This choice was chosen, or its tick is to be turned over; where one is chosen, the popup has closed."""
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._over = parent
        self.filter = FilterField(self.tr("Filter"))
        self.model = ChoiceModel(self)
        self.rows = PanelRows()
        self.rows.setModel(self.model)
        self.rows.setMinimumHeight(1)
        self.rows.setStyleSheet("PanelRows { background: palette(window); border: none; padding: 0; }")  # it is a box's
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.speaker = RowSpeaker(self.filter, self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.filter)
        column.addWidget(self.rows, 1)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.rows.clicked.connect(self._take)

    def show_choices(
        self, name: str, choices: Sequence[str], ticked: Collection[int] | None, current: int = 0, typed: str = ""
    ) -> None:
        """Open under the widget it belongs to, or over it where there is no room below."""
        self.setLayoutDirection(self._over.layoutDirection())
        for part in (self, self.rows, self.filter):
            part.setAccessibleName(name)
        self.filter.setPlaceholderText(self.tr("Type to filter"))
        self.model.show_choices(choices, ticked)
        self.filter.setText(typed)
        self._narrow(typed)
        if not typed:
            self._point_at(self.model.row_of(current))
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        row = self.rows.verticalHeader().defaultSectionSize()
        width = max(_COLUMNS * metrics.averageCharWidth(), self._over.width())
        height = self.filter.sizeHint().height() + 3 * GAP + row * min(_LINES, len(choices))
        size = QSize(min(width, screen.width()), min(height, screen.height()))
        self.resize(size)
        anchor = QRect(self._over.mapToGlobal(QPoint(0, 0)), self._over.size())
        self.move(popup_place(anchor, size, screen))
        self.show()
        self.filter.setFocus()

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self._point_at(0)

    def _point_at(self, row: int) -> None:
        there = self.model.rowCount() > 0
        self.rows.setCurrentIndex(self.model.index(row) if there else QModelIndex())

    def _take(self, index: QModelIndex) -> None:
        """Choose a row, or turn its tick over."""
        if not index.isValid():
            return
        choice = self.model.choice(index.row())
        if self.model.ticked is None:
            self.hide()
        self.chosen.emit(choice)
        if self.model.ticked is not None:
            self.filter.selectAll()  # what is typed next narrows anew
            announce(self.filter, row_text(index))

    def _step(self, step: int) -> None:
        count, row = self.model.rowCount(), self.rows.currentIndex().row()
        if count:
            self._point_at(min(max(row + step, 0), count - 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key, page = event.key(), max(1, self.rows.height() // self.rows.verticalHeader().defaultSectionSize() - 1)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        if key in steps:
            self._step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.model.ticked is None:
                self._take(self.rows.currentIndex())
            else:
                self.hide()
        elif key == Qt.Key.Key_Space and self.model.ticked is not None:
            self._take(self.rows.currentIndex())
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


class ChoiceBox(QComboBox):
    """A box of choices that the mouse wheel scrolls past instead of changing it; many choices get a line to filter them."""

    def __init__(self) -> None:
        super().__init__()
        self.popup: ChoicePopup | None = None
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def open_popup(self, choices: Sequence[str], ticked: Collection[int] | None, current: int, typed: str = "") -> None:
        """Open the popup of many choices."""
        if self.popup is None:
            self.popup = ChoicePopup(self)
            self.popup.chosen.connect(self.take)
            self.popup.closed.connect(self.setFocus)
        self.popup.show_choices(self.accessibleName(), choices, ticked, current, typed)

    def take(self, at: int) -> None:
        """Choose what was chosen in the popup of many."""
        self.setCurrentIndex(at)
        self.activated.emit(at)

    def showPopup(self) -> None:
        texts = [self.itemText(at) for at in range(self.count())]
        if len(texts) > FEW:
            self.open_popup(texts, None, self.currentIndex())
        else:
            super().showPopup()

    def hidePopup(self) -> None:
        if self.popup is not None:
            self.popup.hide()
        super().hidePopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - 4
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class TickBox(ChoiceBox):
    """A box that shows the ticked ones of many choices in one line; its popup ticks them."""

    ticked = Signal(int)
    """The tick of this choice is to be turned over."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: Sequence[str] = ()
        self._on: list[int] = []
        self.addItem("")

    def show_ticked(self, choices: Sequence[str], on: Collection[int]) -> None:
        """Show these choices as ticked."""
        self._choices, self._on = choices, sorted(on)
        names = [one_line(choices[at]) for at in self._on]
        self.setItemText(0, ", ".join(map(isolated, names)) or "—")
        self.setToolTip(tip("\n".join(names)) if names else "")
        if self.popup is not None and self.popup.isVisible():
            self.popup.model.tick(self._on)

    def take(self, at: int) -> None:
        self.ticked.emit(at)

    def open_with(self, typed: str) -> None:
        """Open the popup, narrowed by what is typed."""
        self.open_popup(self._choices, self._on, self._on[0] if self._on else 0, typed)

    def showPopup(self) -> None:
        self.open_with("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typing(event):
            self.open_with(event.text())
        else:
            super().keyPressEvent(event)
