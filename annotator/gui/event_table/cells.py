"""How a cell of the event table is painted, and the editor it gets: a line for what is typed, a box for a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QCompleter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.codebook import Label
from annotator.gui.choice_popup import ChoiceBox
from annotator.gui.event_table.model import COLUMN_ROLE, RECORD_ROLE, Index
from annotator.gui.label_swatch import UNKNOWN, label_color, paint_swatch, swatch_width
from annotator.gui.panel_parts import isolated, rule_color
from annotator.gui.plain import name_box
from annotator.gui.row_painting import RowLine, paint_row_ground
from annotator.gui.text_fields import LineField
from annotator.gui.value_field import prepare_soon
from annotator.project import Project
from annotator.records import Column, Record

if TYPE_CHECKING:
    from annotator.gui.event_table.view import EventTableView

_PAD = 8
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_Hint = QAbstractItemDelegate.EndEditHint


class EventCells(QStyledItemDelegate):
    """Paints the cells and makes their editors."""

    def __init__(self, project: Project, view: EventTableView) -> None:
        super().__init__(view)
        self._project = project
        self._view = view
        self.selected_id: int | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        record: Record | None = index.data(RECORD_ROLE)
        column: Column | None = index.data(COLUMN_ROLE)
        if record is None or column is None:
            return
        painter.save()
        self._paint_ground(painter, option, index, record)
        line = RowLine(option.rect.adjusted(_PAD, 0, -_PAD, 0), option.direction)
        label = self._project.codebook.find("event", record.event.label)
        if column.kind == "label":
            color = label_color(label.color if label else UNKNOWN, option.palette)
            cell = QRectF(line.take_left(swatch_width(option.fontMetrics)))
            paint_swatch(painter, cell, color, is_event=True)
            line.take_left(_PAD - 1)
        text = index.data()
        painter.setPen(option.palette.color(self._ink(record, column)))
        if not text and _foreign(label, column):
            painter.setPen(rule_color(option.palette))
            text = "–"
        shown = option.fontMetrics.elidedText(isolated(text), Qt.TextElideMode.ElideRight, line.rest.width())
        painter.drawText(line.rest, _LEADING, shown)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, record: Record) -> None:
        """The row of the selected event tinted, the current cell framed, and a thin rule under each row."""
        rect, palette = option.rect, option.palette
        current = self._view.currentIndex()
        if record.event.id == self.selected_id or index.row() == current.row():
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_row_ground(painter, option)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), rule_color(palette))
        if record.event.id == self.selected_id and index.column() == 0:
            bar = QRect(rect.left(), rect.top(), 2, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), palette.color(QPalette.ColorRole.Accent))
        if (index.row(), index.column()) == (current.row(), current.column()) and self._view.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _ink(self, record: Record, column: Column) -> QPalette.ColorRole:
        """The work of others, and what is said of the whole document, is muted."""
        facts = record.facts
        own = facts.kind == "annotator" and facts.annotator == self._project.annotator.name
        told = column.kind in ("document", "title", "date", "annotator", "status", "version")
        return QPalette.ColorRole.Text if own and not told else QPalette.ColorRole.PlaceholderText

    # ---- editors

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        how = self._view.how_to_edit(index)
        name = self._view.table_model.title(index.data(COLUMN_ROLE))
        if how is not None and how.control == "choice":
            box = ChoiceBox()
            box.setParent(parent)
            name_box(box, name)
            for choice in ("", *how.choices, *((how.text,) if how.text not in ("", *how.choices) else ())):
                box.addItem(choice or "—", choice)
            box.activated.connect(lambda _at: self._finish(box))
            return box
        field = LineField(name, parent)
        field.setObjectName("cell")
        kept = QPersistentModelIndex(index)
        field.textEdited.connect(lambda text: self._view.preview(kept, text))
        prepare_soon(None)
        if how is not None and how.choices:
            completer = QCompleter(list(how.choices), field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
        return field

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, _Hint.SubmitModelCache)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        how = self._view.how_to_edit(index)
        text = how.text if how else ""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))
        elif isinstance(editor, LineField) and not editor.isModified():
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        self._view.store(index, typed_in(editor))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        least = 14 * option.fontMetrics.averageCharWidth()
        rect = QRect(option.rect)
        if rect.width() < least:
            rect.setWidth(least)
        height = max(rect.height(), editor.sizeHint().height())
        rect.setTop(rect.center().y() - height // 2)
        rect.setHeight(height)
        room, covered = self._view.viewport().rect(), self._view.frozen.covered()
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        room.adjust(0 if mirrored else covered, 0, -covered if mirrored else 0, 0)
        rect.moveLeft(max(room.left(), min(rect.left(), room.right() + 1 - rect.width())))
        rect.moveTop(max(room.top(), min(rect.top(), room.bottom() - height)))
        editor.setGeometry(rect)


def typed_in(editor: QWidget) -> str:
    """What an editor holds."""
    if isinstance(editor, QComboBox):
        return str(editor.currentData() or "")
    return editor.text() if isinstance(editor, LineField) else ""


def _foreign(label: Label | None, column: Column) -> bool:
    """Whether the codebook gives this label no such role or attribute, so that the cell is not just empty."""
    if label is None or column.kind not in ("role", "attribute"):
        return False
    return (label.role(column.name) if column.kind == "role" else label.attribute(column.name)) is None
