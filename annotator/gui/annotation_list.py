"""The list of the open document's entities and events: a click selects, and the text goes there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.annotation_model import NUMBER, AnnotationModel, Index, annotation_quote
from annotator.gui.label_swatch import label_color, paint_swatch, swatch_width
from annotator.gui.panel_lists import PanelRows, bar_width
from annotator.gui.panel_parts import GAP, Caption, isolated, one_line
from annotator.gui.plain import label_in, margins, scaled
from annotator.gui.review.signs import paint_asked, paint_discussed
from annotator.gui.row_painting import RowLine, paint_row_ground
from annotator.gui.session import Session
from annotator.gui.status_line import entities_text, events_text
from annotator.gui.text_fields import FilterField
from annotator.model import Changes, Event, Span


class AnnotationDelegate(QStyledItemDelegate):
    """Paints a row: swatch, quote, label; or, indented, what fills an event's roles."""

    def __init__(self, model: AnnotationModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._no_trigger = self.tr("no words in the text")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        record = self._model.record(index)
        if record is None:
            return
        painter.save()
        paint_row_ground(painter, option, selected=record.id == self._model.selected_id)
        line = RowLine(option.rect.adjusted(GAP, 0, -GAP, 0), option.direction)
        cell = QRectF(line.take_left(swatch_width(option.fontMetrics)))
        line.take_left(GAP + 2)
        if isinstance(record, Event) and self._model.is_fillers(index):
            self._paint_fillers(painter, option, line, self._model.fillers_text(record))
        else:
            color = label_color(self._model.color(record), option.palette)
            paint_swatch(painter, cell, color, is_event=isinstance(record, Event))
            self._paint_quote(painter, option, line, record)
        painter.restore()

    def _paint_fillers(self, painter: QPainter, option: QStyleOptionViewItem, line: RowLine, text: str) -> None:
        painter.setFont(scaled(option.font, 0.92))
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.rest.width())
        painter.drawText(line.rest.adjusted(0, -3, 0, -3), _LEADING, shown)

    def _paint_quote(
        self, painter: QPainter, option: QStyleOptionViewItem, line: RowLine, record: Span | Event
    ) -> None:
        metrics, palette = option.fontMetrics, option.palette
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        doubt = " ?" if record.unsure else ""
        room = line.rest.width() * 2 // 5 - metrics.horizontalAdvance(doubt)
        label = label_in(room, record.label, metrics) + doubt
        painter.setPen(muted)
        painter.drawText(line.take_right(metrics.horizontalAdvance(label)), Qt.AlignmentFlag.AlignVCenter, label)
        line.take_right(GAP)
        self._paint_signs(painter, option, line, record)
        quote = one_line(annotation_quote(record))
        painter.setPen(palette.color(QPalette.ColorRole.Text) if quote else muted)
        shown = metrics.elidedText(
            isolated(quote) if quote else self._no_trigger, Qt.TextElideMode.ElideRight, line.rest.width()
        )
        painter.drawText(line.rest, _LEADING, shown)

    def _paint_signs(
        self, painter: QPainter, option: QStyleOptionViewItem, line: RowLine, record: Span | Event
    ) -> None:
        side = option.fontMetrics.ascent() - 1
        painter.save()
        if self._model.is_asked(record):
            paint_asked(painter, _middle(line.take_right(side + GAP), side), option.palette)
        if self._model.is_discussed(record):
            muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
            paint_discussed(painter, _middle(line.take_right(side + GAP), side), muted)
        painter.restore()


def _middle(cell: QRect, side: int) -> QRectF:
    """A square in the middle of a cell."""
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(cell).center())
    return square


_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


class AnnotationRows(PanelRows):
    """The rows; a click selects, Enter selects and leaves for the text, Delete deletes."""

    chosen = Signal(object)  # id
    deleted = Signal(object)  # id
    left = Signal()
    dropped = Signal(object, object)  # ids: this one was dropped on that one

    def __init__(self, model: AnnotationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._dragged: int | None = None
        self.setModel(model)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(True)

    def target_of(self, dragged: int | None, index: QModelIndex) -> int | None:
        """The annotation that a dragged one can be said to be the same as: one of its kind, in no cluster with it."""
        record = self._model.record(index) if index.isValid() else None
        moved = self._model.find(dragged)
        if record is None or moved is None or record.id == moved.id or type(record) is not type(moved):
            return None
        return None if record.cluster_id is not None and record.cluster_id == moved.cluster_id else record.id

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        self._dragged = index.data(NUMBER) if index.isValid() else None
        super().startDrag(actions)
        self._dragged = None

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        ours = event.source() is self and self.target_of(self._dragged, index) is not None
        event.accept() if ours else event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        target = self.target_of(self._dragged, self.indexAt(event.position().toPoint()))
        if event.source() is self and target is not None:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            self.dropped.emit(self._dragged, target)
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._tell(self.chosen, self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.chosen, self.currentIndex())
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._tell(self.deleted, self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _tell(self, signal: Any, index: QModelIndex) -> None:
        if index.isValid():
            signal.emit(index.data(NUMBER))


class AnnotationList(QWidget):
    """Caption, filter and rows, in step with the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = AnnotationModel(session, self)
        self.rows = AnnotationRows(self.model)
        self.rows.setItemDelegate(AnnotationDelegate(self.model, self.rows))
        self.rows.setAccessibleName(self.tr("Entities and events of this document"))
        self.caption = Caption("")
        self.filter = FilterField(self.tr("Filter this document"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        head = QVBoxLayout()
        head.setContentsMargins(margins(0, 0, bar_width(self.rows), 0))
        head.setSpacing(GAP)
        head.addWidget(self.caption)
        head.addWidget(self.filter)
        column.addLayout(head)
        column.addWidget(self.rows, 1)
        self.filter.textChanged.connect(self._narrow)
        self.rows.chosen.connect(session.select)
        self.rows.deleted.connect(self._delete)
        session.document_opened.connect(self._reload)
        session.annotations_changed.connect(self._follow)
        session.selected_changed.connect(self._show_selected)
        self._reload()

    def _reload(self, _document_id: object = None) -> None:
        self.filter.clear()
        self.model.reload()
        self._count()

    def _follow(self, changes: Changes) -> None:
        self.model.follow(changes)
        self.rows.viewport().update()  # an event's row shows the words of what fills it
        self._count()
        self._show_selected(self._session.selected_id)

    def _narrow(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_selected(self._session.selected_id)

    def _count(self) -> None:
        annotations = self._session.annotations
        entities, events = len(annotations.spans), len(annotations.events)
        counts = f"{entities_text(entities)}, {events_text(events)}"
        self.caption.setText(self.tr("In this document: {0}").format(counts))

    def _show_selected(self, number: int | None) -> None:
        self.model.set_selected(number)
        row = self.model.row_of(number)
        if row is None:
            self.rows.setCurrentIndex(QModelIndex())
        elif self.rows.currentIndex().row() != row:
            self.rows.setCurrentIndex(self.model.index(row))

    def _delete(self, number: int) -> None:
        self._session.select(number)
        self._session.delete_selected()
