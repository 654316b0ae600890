"""Choices of an attribute in a popup that narrows as one types, where they are too many to be seen at once.

For any number of them Space ticks and Enter closes; for one, Enter chooses. Escape empties the line, then closes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from annotator.gui.label_list import is_typing
from annotator.gui.panel_parts import isolated, one_line
from annotator.gui.plain import tip
from annotator.gui.popup import FilterPopup, Index, NarrowedModel
from annotator.gui.speech import announce, row_text

FEW = 8
"""So many choices are all in view; more are narrowed by typing."""

_COLUMNS = 30  # of the font's average character


class ChoiceModel(NarrowedModel):
    """The choices; `ticked` is None where one is chosen."""

    ticked: set[int] | None = None

    def show_choices(self, choices: Sequence[str], ticked: Collection[int] | None) -> None:
        """Show these choices, some of them ticked."""
        self.ticked = set(ticked) if ticked is not None else None
        self.hold(choices)

    def tick(self, ticked: Collection[int]) -> None:
        """Show these as ticked."""
        if self.ticked is not None:
            self.ticked = set(ticked)
            self.dataChanged.emit(self.index(0), self.index(max(0, len(self._shown) - 1)))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        at = self.number(index.row())
        text, on = one_line(self._names[at]), self.ticked is not None and at in self.ticked
        if role == Qt.ItemDataRole.CheckStateRole and self.ticked is not None:
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and self.ticked is not None:
            return f"{text}, {self.tr('ticked') if on else self.tr('not ticked')}"
        return isolated(text) if role == Qt.ItemDataRole.DisplayRole else None


class ChoicePopup(FilterPopup):
    """A filter and the choices under it."""

    chosen = Signal(int)
    """This choice was chosen, or its tick is to be turned over; where one is chosen, the popup has closed."""
    model: ChoiceModel

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, ChoiceModel())
        self.filter.setPlaceholderText(self.tr("Type to filter"))
        self.rows.setStyleSheet("PanelRows { background: palette(window); border: none; padding: 0; }")  # it is a box's

    def show_choices(
        self, name: str, choices: Sequence[str], ticked: Collection[int] | None, current: int = 0, typed: str = ""
    ) -> None:
        """Open under the widget it belongs to, or over it where there is no room below."""
        self.model.show_choices(choices, ticked)
        anchor = QRect(self._over.mapToGlobal(QPoint(0, 0)), self._over.size())
        width = max(_COLUMNS * self.fontMetrics().averageCharWidth(), self._over.width())
        self._show_rows(name, anchor, width, typed, current)

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        choice = self.model.number(index.row())
        if self.model.ticked is None:
            self.hide()
        self.chosen.emit(choice)
        if self.model.ticked is not None:
            self.filter.selectAll()  # what is typed next narrows anew
            announce(self.filter, row_text(index))

    def _take_key(self, key: int) -> bool:
        if self.model.ticked is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hide()
        elif self.model.ticked is not None and key == Qt.Key.Key_Space:
            self._take(self.rows.currentIndex())
        else:
            return super()._take_key(key)
        return True


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
