"""What typed words can mean, as a short list under the line they are typed in: the value, and the value in words.

The list has no focus of its own. All its rows are in view, so that what Enter would take is never hidden.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
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
        "number": _tr("a number such as 51, 6-8 or “more than a dozen”"),
        "date": _tr("a date such as 12 Feb 2020, last week or “since December”"),
        "place": _tr("a place such as Idlib or Idlib 35.93 36.63"),
        "money": _tr("an amount such as $1.5 million or 200 lira"),
        "choice": _tr("one of the choices of the role"),
        "words": _tr("words that are selected in the text"),
    }.get(kind, _tr("any text"))


def shown_parts(reading: Reading) -> tuple[str, str]:
    """A value and its words as one line each; no words where they say the same."""
    value, meaning = one_line(reading.value), one_line(reading.said)
    return value, "" if meaning in (value, f"“{value}”") else meaning


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
    """A meaning as a row: an equals sign, the value, its words in a quieter colour, and the kind where kinds differ."""

    def __init__(self, model: OfferModel) -> None:
        super().__init__(model)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_row_ground(painter, option)
        kind, reading = self._model.offers[index.row()]
        value, meaning = shown_parts(reading)
        row = RowLine(option.rect.adjusted(GAP, 0, -GAP, 0), option.direction)
        ink, quiet = (
            option.palette.color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText)
        )
        metrics = option.fontMetrics

        def write(text: str, from_right: bool = False) -> None:
            room = row.rest.width()
            shown = metrics.elidedText(isolated(text), Qt.TextElideMode.ElideRight, room)
            width = min(room, metrics.horizontalAdvance(shown) + 1)
            cell = row.take_right(width) if from_right else row.take_left(width)
            painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

        painter.setFont(option.font)
        painter.setPen(quiet)
        if self._model.are_of_several_kinds:
            write(kind_name(kind), from_right=True)
            row.take_right(GAP)
        write("=")
        row.take_left(GAP)
        painter.setPen(ink)
        write(value)
        if meaning:
            row.take_left(2 * GAP)
            painter.setPen(quiet)
            write(meaning)
        painter.restore()


class OfferList(PanelRows):
    """The meanings, all of them in view; the focus stays in the line above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def column_width(self) -> int:
        return self.width()

    def fit(self) -> None:
        """Take the height of the rows; none is no height."""
        rows = self.model().rowCount()
        self.setFixedHeight(rows * self.verticalHeader().defaultSectionSize())
        self.setVisible(rows > 0)

    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()
