"""The table of what is to be settled as it is looked at and worked off by keys."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.gui.label_swatch import label_color, paint_swatch, swatch_width
from annotator.gui.panel_lists import dress_table
from annotator.gui.panel_parts import isolated, rule_color
from annotator.gui.review.model import COLUMN_ROLE, COLUMNS, ITEM_ROLE, ColumnName, Index, Item, ReviewModel
from annotator.gui.row_painting import RowLine, paint_row_ground

_PAD = 8
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_SHARES: dict[ColumnName, int] = {
    "label": 20, "words": 26, "reason": 34, "choices": 26, "text": 44, "about": 28, "by": 12, "at": 18,
    "document": 34, "annotator": 14,
}  # fmt: skip
"""How the columns share the width of the table."""


class ReviewCells(QStyledItemDelegate):
    """Paints the cells: the label with its swatch, what stands around the point muted."""

    def __init__(self, model: ReviewModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM_ROLE)
        column: ColumnName = index.data(COLUMN_ROLE)
        painter.save()
        self._paint_ground(painter, option, index)
        line = RowLine(option.rect.adjusted(_PAD, 0, -_PAD, 0), option.direction)
        if column in ("label", "about") and item.about.label:
            cell = QRectF(line.take_left(swatch_width(option.fontMetrics)))
            color = label_color(self._model.color(item.about), option.palette)
            paint_swatch(painter, cell, color, is_event=item.about.kind in ("event", "argument"))
            line.take_left(_PAD - 1)
        aside = item.resolved or column in ("by", "at", "document", "annotator")
        role = QPalette.ColorRole.PlaceholderText if aside else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        text = option.fontMetrics.elidedText(isolated(index.data()), Qt.TextElideMode.ElideRight, line.rest.width())
        painter.drawText(line.rest, _LEADING, text)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, palette = option.rect, option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_row_ground(painter, option)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), rule_color(palette))
        is_current = index.row() == self._view.currentIndex().row()
        if is_current and index.column() == 0 and self._view.hasFocus():
            bar = QRect(rect.left(), rect.top(), 2, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), palette.color(QPalette.ColorRole.Accent))


class ReviewView(QTableView):
    """Arrows walk the rows; Enter goes to the text, Space settles, a digit chooses."""

    followed = Signal()
    """Another row is current, and its place in the text is to be shown."""
    entered = Signal()
    settled = Signal()
    chosen = Signal(int)
    """The number of a choice, from 1."""
    answered = Signal()
    """A note is to be written about the current row."""

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.review_model = model
        self._follows = True
        self.setModel(model)
        self.setItemDelegate(ReviewCells(model, self))
        dress_table(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(4 * self.fontMetrics().averageCharWidth())
        header.sectionClicked.connect(self.sort_section)

    def fit_columns(self) -> None:
        """Share the width among the columns of the list; none gets too narrow to be read."""
        columns = COLUMNS[self.review_model.list_name]
        whole = sum(_SHARES[column] for column in columns)
        least, room = 9 * self.fontMetrics().averageCharWidth(), self.viewport().width()
        widths = [max(least, room * _SHARES[column] // whole) for column in columns]
        spare = [width - least for width in widths]
        excess = max(0, sum(widths) - room)
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width - min(spare[at], -(-excess * spare[at] // max(1, sum(spare)))))

    def sort_section(self, section: int) -> None:
        """Sort by a column, upwards, then downwards, then as in the text."""
        column, by = COLUMNS[self.review_model.list_name][section], self.review_model.sorted_by
        if by is None or by[0] != column:
            self.review_model.sort_by(column)
        else:
            self.review_model.sort_by(None if by[1] else column, down=True)
        self.show_sorting()

    def show_sorting(self) -> None:
        """Mark the column by which the rows are sorted, and have a current row."""
        by, header = self.review_model.sorted_by, self.horizontalHeader()
        at = COLUMNS[self.review_model.list_name].index(by[0]) if by else -1
        down = by is not None and by[1]
        header.setSortIndicator(at, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
        if self.review_model.rowCount() and not self.currentIndex().isValid():
            self.go_to(0, follow=False)

    def current_item(self) -> Item | None:
        """What the current row shows."""
        index = self.currentIndex()
        return self.review_model.item(index.row()) if index.isValid() else None

    def chosen_items(self) -> list[Item]:
        """What the selected rows show, from the top."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.review_model.item(row) for row in rows]

    def go_to(self, row: int, *, follow: bool = True) -> None:
        """Make a row the current one and bring it into view; the text does not `follow` where nobody asked for it."""
        index = self.review_model.index(row, 0)
        flag = QItemSelectionModel.SelectionFlag
        self._follows = follow
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self._follows = True
        self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Space and plain:
            self.settled.emit()
        elif event.text() and event.text() in "123456789" and plain:
            self.chosen.emit(int(event.text()))
        elif event.key() == Qt.Key.Key_F2 and plain:
            self.answered.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and plain and self.review_model.rowCount():
            self.go_to(0 if event.key() == Qt.Key.Key_Home else self.review_model.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.followed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.entered.emit()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and current.row() != previous.row() and self.hasFocus() and self._follows:
            self.followed.emit()
