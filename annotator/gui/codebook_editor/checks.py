"""A small window under a cell in which names are ticked, as many as one likes; it takes what is ticked when it closes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.gui.panel_parts import GAP
from annotator.gui.plain import plain_label, scaled
from annotator.gui.text_fields import FilterField

_VALUE = Qt.ItemDataRole.UserRole
_MOST_ROWS = 14

Groups = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""(value, what is shown) under captions."""


class CheckPopup(QFrame):
    """Space ticks, Enter and a click beside it take what is ticked, Escape leaves it as it was."""

    accepted = Signal(object)  # list of values, in the order shown

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._before: set[str] = set()
        self._cancelled = False
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(title)
        self.filter = FilterField(self.tr("Filter"))
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setStyleSheet("QListWidget::item { padding: 2px 4px; }")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(GAP)
        layout.addWidget(plain_label(title, muted=True, scale=0.9))
        layout.addWidget(self.filter)
        layout.addWidget(self.list)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.list.itemActivated.connect(lambda _item: self.close())

    def show_groups(self, groups: Groups, ticked: set[str]) -> None:
        """Show these names, some of them ticked."""
        self._before = set(ticked)
        for caption, rows in groups:
            if caption and rows:
                head = QListWidgetItem(caption, self.list)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setFont(scaled(self.list.font(), 0.9))
            for value, shown in rows:
                item = QListWidgetItem(shown, self.list)
                item.setData(_VALUE, value)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                item.setCheckState(Qt.CheckState.Checked if value in ticked else Qt.CheckState.Unchecked)
        self.filter.setVisible(self.list.count() > _MOST_ROWS)

    @property
    def items(self) -> list[QListWidgetItem]:
        found = [self.list.item(row) for row in range(self.list.count())]
        return [item for item in found if item is not None and item.data(_VALUE) is not None]

    def tick(self, value: str, *, on: bool = True) -> None:
        """Tick a name, or take its tick away."""
        item = next(item for item in self.items if item.data(_VALUE) == value)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def open_at(self, view: QWidget, cell: QRect) -> None:
        """Show it under a cell of a view."""
        rows = min(self.list.count(), _MOST_ROWS)
        height = rows * max(self.list.sizeHintForRow(0), self.fontMetrics().height() + 6) + 12
        self.list.setFixedHeight(height)
        self.list.setMinimumWidth(min(380, max(220, self.list.sizeHintForColumn(0) + 40)))
        self.adjustSize()
        ground = view.viewport() if hasattr(view, "viewport") else view
        corner = ground.mapToGlobal(cell.bottomLeft() + QPoint(0, 2))
        self.move(_inside(corner, self.sizeHint(), view))
        self.show()
        (self.filter if self.filter.isVisible() else self.list).setFocus()
        first = self.items
        if first:
            self.list.setCurrentItem(first[0])

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for item in self.items:
            item.setHidden(not all(word in item.text().casefold() for word in words))
        visible = [item for item in self.items if not item.isHidden()]
        if visible:
            self.list.setCurrentItem(visible[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the filter into the list."""
        down = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if watched is self.filter and down:
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancelled = True
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        chosen = [item.data(_VALUE) for item in self.items if item.checkState() == Qt.CheckState.Checked]
        if not self._cancelled and set(chosen) != self._before:
            self._cancelled = True
            self.accepted.emit(chosen)


def _inside(corner: QPoint, size: QSize, view: QWidget) -> QPoint:
    """The corner, moved so that a window of this size is on the screen."""
    room = view.screen().availableGeometry()
    x = min(max(corner.x(), room.left()), room.right() - size.width())
    y = min(max(corner.y(), room.top()), room.bottom() - size.height())
    return QPoint(x, y)
