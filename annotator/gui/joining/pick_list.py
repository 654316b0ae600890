"""Things of the document to choose from in a popup that narrows as one types: entities, events, clusters.

Escape and a click elsewhere close it and change nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.label_swatch import label_color, paint_swatch, swatch_width
from annotator.gui.panel_parts import GAP, isolated, one_line
from annotator.gui.popup import FilterPopup, Index, NarrowedModel
from annotator.gui.row_painting import RowLine, paint_row_ground

_TOP = QModelIndex()
_PICK = Qt.ItemDataRole.UserRole
_COLUMNS = 58  # of the font's average character
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


@dataclass(frozen=True, slots=True)
class Pick:
    """One thing to choose: its words, what it is, and its mark; `color` is None for a cluster.

    `around` is what stands beside its words in the text.
    """

    number: int
    text: str
    detail: str
    color: str | None = None
    is_event: bool = False
    around: str = ""


class PickModel(NarrowedModel):
    """The things whose words and details hold what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picks: Sequence[Pick] = ()

    def show_picks(self, picks: Sequence[Pick]) -> None:
        self._picks = picks
        self.hold([pick.text for pick in picks], [f"{pick.text} {pick.detail}" for pick in picks])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pick = self._picks[self.number(index.row())]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (pick.text, pick.detail, pick.around)))
        return {Qt.ItemDataRole.DisplayRole: pick.text, _PICK: pick}.get(Qt.ItemDataRole(role))


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pick: Pick = index.data(_PICK)
        palette, metrics = option.palette, option.fontMetrics
        painter.save()
        paint_row_ground(painter, option)
        line = RowLine(option.rect.adjusted(GAP, 0, -GAP, 0), option.direction)
        cell = QRectF(line.take_left(swatch_width(metrics)))
        if pick.color is not None:
            paint_swatch(painter, cell, label_color(pick.color, palette), is_event=pick.is_event)
        line.take_left(GAP + 2)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        detail = metrics.elidedText(pick.detail, Qt.TextElideMode.ElideRight, line.rest.width() // 3)
        painter.drawText(line.take_right(metrics.horizontalAdvance(detail)), Qt.AlignmentFlag.AlignVCenter, detail)
        line.take_right(GAP)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        text = metrics.elidedText(isolated(one_line(pick.text)), Qt.TextElideMode.ElideRight, line.rest.width())
        painter.drawText(line.take_left(min(line.rest.width(), metrics.horizontalAdvance(text) + 1)), _LEADING, text)
        line.take_left(GAP)
        if pick.around and line.rest.width() > 6 * metrics.averageCharWidth():
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            around = metrics.elidedText(isolated(pick.around), Qt.TextElideMode.ElideRight, line.rest.width())
            painter.drawText(line.rest, _LEADING, around)
        painter.restore()


class PickList(FilterPopup):
    """The popup: a filter and rows. `chosen` comes after it has closed."""

    chosen = Signal(object)  # id
    model: PickModel

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, PickModel())
        self.rows.setItemDelegate(_Delegate(self.rows))

    def show_picks(self, title: str, picks: Sequence[Pick], anchor: QRect) -> None:
        """Open under `anchor` (in global pixels), or over it where there is no room below."""
        self.filter.setPlaceholderText(title)
        self.model.show_picks(picks)
        self._show_rows(title, anchor, _COLUMNS * self.fontMetrics().averageCharWidth() + 60)

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            number = index.data(_PICK).number
            self.hide()
            self.chosen.emit(number)
