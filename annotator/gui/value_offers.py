"""What typed words can mean, as a short list under the line they are typed in: the value, and the value in words.

The list has no focus of its own. All its rows are in view, so that what Enter would take is never hidden.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.panel_lists import PanelRows
from annotator.gui.panel_parts import GAP, isolated, one_line
from annotator.gui.plain import tip
from annotator.gui.row_painting import RowLine, paint_row_ground
from annotator.values import Reading

Index = QModelIndex | QPersistentModelIndex
Offer = tuple[str, Reading]
"""A kind of value, and what the words mean as one."""

_TOP = QModelIndex()


def _tr(text: str) -> str:
    return QCoreApplication.translate("ValueField", text)


def kind_name(kind: str) -> str:
    """A kind of value in a word."""
    return {
        "number": _tr("number"),
        "date": _tr("date"),
        "place": _tr("place"),
        "money": _tr("money"),
        "choice": _tr("choice"),
    }.get(kind, _tr("text"))


def kind_example(kind: str) -> str:
    """What can be typed for a value of this kind."""
    return {
        "number": _tr("a number such as 51, 6-8 or “a dozen”"),
        "date": _tr("a date such as 12 Feb 2020 or last week"),
        "place": _tr("a place such as Idlib or Idlib 35.93 36.63"),
        "money": _tr("an amount such as $1.5 million or 200 lira"),
        "choice": _tr("one of the choices of the role"),
        "words": _tr("words that are selected in the text"),
    }.get(kind, _tr("any text"))


def shown_parts(reading: Reading) -> tuple[str, str]:
    """A value and its words as one line each; no words where they only say it once more."""
    value, meaning = one_line(reading.value), one_line(reading.said)
    return value, "" if meaning == value or meaning.startswith("“") else meaning


class OfferModel(QAbstractListModel):
    """The meanings of what is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    @property
    def are_of_several_kinds(self) -> bool:
        return len({kind for kind, _ in self.offers}) > 1

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        kind, reading = self.offers[index.row()]
        told = ", ".join(part for part in shown_parts(reading) if part)
        if role == Qt.ItemDataRole.DisplayRole:
            return told
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{told}, {kind_name(kind)}" if self.are_of_several_kinds else told
        return tip(told) if role == Qt.ItemDataRole.ToolTipRole else None


class OfferRow(QStyledItemDelegate):
    """A meaning as a row: an equals sign, the value, its words in a quieter colour, and the kind where kinds differ.

    Where the rows are too narrow for that, the words stand under the value.
    """

    def __init__(self, model: OfferModel) -> None:
        super().__init__(model)
        self._model = model
        self.stacked = False

    def wanted_width(self, metrics: QFontMetrics) -> int:
        """The width at which every row that has words shows all of them beside its value, in pixels."""
        return max((self._width(offer, metrics) for offer in self._model.offers if shown_parts(offer[1])[1]), default=0)

    def _width(self, offer: Offer, metrics: QFontMetrics) -> int:
        told = [self._sign(offer[0]), *shown_parts(offer[1]), self._kind(offer[0])]
        return sum(metrics.horizontalAdvance(isolated(text)) + 1 + GAP for text in told if text) + 2 * GAP

    def _sign(self, kind: str) -> str:
        return "" if kind == "choice" else "="

    def _kind(self, kind: str) -> str:
        return kind_name(kind) if self._model.are_of_several_kinds else ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setFont(option.font)
        paint_row_ground(painter, option)
        kind, reading = self._model.offers[index.row()]
        value, meaning = shown_parts(reading)
        rect = option.rect.adjusted(GAP, 0, -GAP, 0)
        upper, lower = (rect.adjusted(0, 0, 0, -rect.height() // 2), rect.adjusted(0, rect.height() // 2, 0, 0))
        pens = [option.palette.color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText)]
        row = RowLine(upper if self.stacked else rect, option.direction)
        below = RowLine(lower, option.direction) if self.stacked else row
        _write(painter, row, self._kind(kind), pens[1], from_end=True)
        _write(painter, row, self._sign(kind), pens[1])
        _write(painter, row, value, pens[0])
        if self.stacked and self._sign(kind):
            below.take_left(painter.fontMetrics().horizontalAdvance("=") + 1 + GAP)
        elif meaning:
            row.take_left(GAP)
        _write(painter, below, meaning, pens[1])
        painter.restore()


def _write(painter: QPainter, row: RowLine, text: str, color: QColor, *, from_end: bool = False) -> None:
    """Write text at what is left of a row, shortened to it, and take its place and a gap away."""
    if not text:
        return
    metrics, room = painter.fontMetrics(), row.rest.width()
    shown = metrics.elidedText(isolated(text), Qt.TextElideMode.ElideRight, room)
    width = min(room, metrics.horizontalAdvance(shown) + 1)
    cell = row.take_right(width) if from_end else row.take_left(width)
    painter.setPen(color)
    painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    _ = row.take_right(GAP) if from_end else row.take_left(GAP)


class OfferList(PanelRows):
    """The meanings, all of them in view; the focus stays in the line above."""

    def __init__(self, offers: OfferModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = OfferRow(offers)
        self.setModel(offers)
        self.setItemDelegate(self._row)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        offers.modelReset.connect(self.fit)
        self.fit()

    def column_width(self) -> int:
        return self.width()

    def fit(self) -> None:
        """Take the height of the rows, of two lines each where they are too narrow; none is no height."""
        rows, metrics = self.model().rowCount(), self.fontMetrics()
        self._row.stacked = rows > 0 and self._row.wanted_width(metrics) > self.width()
        height = metrics.height() * (2 if self._row.stacked else 1) + 7
        self.verticalHeader().setDefaultSectionSize(height)
        self.setFixedHeight(rows * height)
        self.setVisible(rows > 0)

    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()
