"""The table of what can be read: its keys, how a sentence is painted around its words, and the box of other meanings."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.gui.choice_popup import ChoiceBox
from annotator.gui.languages import number_text
from annotator.gui.panel_lists import dress_table
from annotator.gui.panel_parts import GAP, isolated
from annotator.gui.plain import name_box
from annotator.gui.readings.model import COLUMNS, READABLE_ROLE, SENTENCE_ROLE, Index, ReadingModel, told
from annotator.gui.row_painting import RowLine
from annotator.readings import Readable

_SHARES = {"words": 22, "sentence": 46, "role": 26, "reading": 44, "document": 18}
_READING, _SENTENCE = COLUMNS.index("reading"), COLUMNS.index("sentence")
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_PAD = 8


def _units(text: str) -> int:
    """The length of a text in UTF-16, in which Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class _Cells(QStyledItemDelegate):
    def __init__(self, model: ReadingModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = isolated(option.text)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if COLUMNS[index.column()] == "words":
            super().paint(painter, option, index)
            return
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, option.widget)
        painter.save()
        line = RowLine(option.rect.adjusted(_PAD, 0, -_PAD, 0), option.direction)
        if index.column() == _SENTENCE:
            self._paint_sentence(painter, option, line.rest, *index.data(SENTENCE_ROLE))
        elif index.column() == _READING:
            self._paint_reading(painter, option, line, index)
        else:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            shown = option.fontMetrics.elidedText(
                isolated(index.data()), Qt.TextElideMode.ElideRight, line.rest.width()
            )
            painter.drawText(line.rest, _LEADING, shown)
        painter.restore()

    def _paint_sentence(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, before: str, words: str, after: str
    ) -> None:
        """The sentence as one run of text in its own direction, cut so that the words are in sight; these in full ink."""
        metrics, most, palette = option.fontMetrics, room.width(), option.palette
        is_cut = metrics.horizontalAdvance(before + words + after) > most
        if is_cut and metrics.horizontalAdvance(before + words) > most * 2 // 3:
            wanted = max(0, most * 2 // 3 - metrics.horizontalAdvance(words))
            before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, wanted)
        text = metrics.elidedText(before + words + after, Qt.TextElideMode.ElideRight, most)
        ink = QTextLayout.FormatRange()
        ink.start, ink.length = _units(before), _units(words)
        ink.format.setForeground(palette.color(QPalette.ColorRole.Text))
        layout = QTextLayout(text, option.font)
        edge = option.direction == Qt.LayoutDirection.RightToLeft
        way = QTextOption(Qt.AlignmentFlag.AlignRight if edge else Qt.AlignmentFlag.AlignLeft)
        way.setWrapMode(QTextOption.WrapMode.NoWrap)
        way.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(way)
        layout.setFormats([ink])
        layout.beginLayout()
        row = layout.createLine()
        row.setLineWidth(most)
        layout.endLayout()
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setClipRect(room)
        layout.draw(painter, QPointF(room.left(), room.center().y() - row.height() / 2 + 1))

    def _paint_reading(self, painter: QPainter, option: QStyleOptionViewItem, line: RowLine, index: Index) -> None:
        """What the row is read as, and how many other meanings there are."""
        metrics, others = option.fontMetrics, len(index.data(READABLE_ROLE).readings) - 1
        if others:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            more = isolated(self.tr("or {0} ▾").format(number_text(others)))
            painter.drawText(line.take_right(metrics.horizontalAdvance(more) + 1), _LEADING, more)
            line.take_right(GAP)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        shown = metrics.elidedText(isolated(index.data()), Qt.TextElideMode.ElideRight, line.rest.width())
        painter.drawText(line.rest, _LEADING, shown)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box, row = ChoiceBox(), cast(Readable, index.data(READABLE_ROLE))
        box.setParent(parent)
        name_box(box, self.tr("What “{0}” is read as").format(row.filler.quote))
        for reading in row.readings:
            box.addItem(told(reading))
        box.activated.connect(lambda _at: self._finish(box))
        return box

    def _finish(self, box: QWidget) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(self._model.meant(index.row()))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QComboBox):
            self._model.choose(index.row(), editor.currentIndex())


class ReadingView(QTableView):
    """Space ticks, a digit or F2 chooses a meaning; Enter is the dialog's."""

    place_wanted = Signal(object)
    """A row was double-clicked: its place in the text is to be shown."""

    def __init__(self, model: ReadingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(_Cells(model, self))
        self.setAccessibleName(self.tr("What can be read"))
        dress_table(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + 11)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.setMinimumHeight(6 * self.verticalHeader().defaultSectionSize())

    def fit_columns(self) -> None:
        """Share the width among the columns that are shown."""
        shown = [at for at in range(len(COLUMNS)) if not self.isColumnHidden(at)]
        total = sum(_SHARES[COLUMNS[at]] for at in shown)
        for at in shown[:-1]:
            self.setColumnWidth(at, self.viewport().width() * _SHARES[COLUMNS[at]] // total)

    def show_documents(self, on: bool) -> None:
        """Show the column of documents, or not."""
        self.setColumnHidden(COLUMNS.index("document"), not on)
        self.fit_columns()

    def open_choices(self) -> None:
        """Open the box of meanings in the current row, where there are several."""
        index = self._rows.index(self.currentIndex().row(), _READING)
        if self.currentIndex().isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
            editor = self.indexWidget(index)
            if isinstance(editor, QComboBox):
                editor.showPopup()

    def _toggle(self) -> None:
        """Tick the selected rows, or untick them where the current one is ticked."""
        if self.currentIndex().isValid():
            rows = {index.row() for index in self.selectionModel().selectedRows()} | {self.currentIndex().row()}
            self._rows.tick(rows, not self._rows.is_ticked(self.currentIndex().row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, current = event.key(), self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        opens = key == Qt.Key.Key_F2 or (key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the dialog's own
        elif key == Qt.Key.Key_Space:
            self._toggle()
        elif opens:
            self.open_choices()
        elif event.text() and event.text() in "123456789" and plain and current.isValid():
            self._rows.choose(current.row(), int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == _READING:
            self.open_choices()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() != _READING:
            self.place_wanted.emit(self._rows.readable(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.viewport().update()
