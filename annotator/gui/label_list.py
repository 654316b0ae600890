"""The list of labels, shared by the palette, the popup at the caret and the label fields of the forms.

One view, one model and one delegate however many labels there are. While the model is filtered, the list is flat and
the best match stands first (a name that starts with the words before one that has them inside), because Enter takes it.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.codebook import Label
from annotator.gui.label_swatch import label_color, paint_swatch, swatch_width
from annotator.gui.languages import number_text
from annotator.gui.panel_lists import PanelList
from annotator.gui.panel_parts import GAP, isolated, with_retired
from annotator.gui.plain import scaled
from annotator.gui.row_painting import RowLine, paint_key_cap, paint_row_ground

Index = QModelIndex | QPersistentModelIndex
Groups = Sequence[tuple[str, Sequence[Label]]]
"""Labels under their captions."""

LABEL = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
_TOP = QModelIndex()
_TOOLTIP_WIDTH = 320


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabelList", text)


def label_tooltip(label: Label, count: int | None = None) -> str:
    """Name, definition, example and count as markup; what people wrote stands in it as plain text."""
    parts = [f"<b>{html.escape(with_retired(label.name, label.retired))}</b>"]
    parts += [html.escape(label.definition)] if label.definition else []
    parts += [f"<i>{html.escape(label.example)}</i>"] if label.example else []
    parts += [html.escape(_tr("{0} in this document").replace("{0}", number_text(count)))] if count is not None else []
    return f'<table width="{_TOOLTIP_WIDTH}"><tr><td>' + "<br>".join(parts) + "</td></tr></table>"


def matches(name: str, words: Sequence[str]) -> bool:
    """Whether each of these casefolded words is in the name."""
    folded = name.casefold()
    return all(word in folded for word in words)


def split_name(name: str) -> tuple[str, str]:
    """The groups a label stands in, and what it is called in them: `Life.Be-Born`; one without groups has none."""
    parent, _, own = name.rpartition(".")
    return (parent, own) if parent.strip() and own.strip() else ("", name)


class LabelModel(QAbstractListModel):
    """Rows of labels, and of captions that cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: Groups = ()
        self._words: list[str] = []
        self._rows: list[str | Label] = []
        self._counts: Mapping[tuple[str, str], int] = {}

    def set_groups(self, groups: Groups) -> None:
        """Show these labels under these captions; a group without labels shows no caption."""
        self._groups = groups
        self._refill()

    def set_filter(self, text: str) -> None:
        """Show only names that hold each word of `text`, the best match first."""
        self._words = text.casefold().split()
        self._refill()

    def set_counts(self, counts: Mapping[tuple[str, str], int]) -> None:
        """How often each (kind, name) stands in the document; the mapping is kept and read when a row is painted."""
        self._counts = counts

    def label_at(self, index: Index) -> Label | None:
        """The label of a row; None for a caption."""
        row = self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None
        return row if isinstance(row, Label) else None

    def next_label(self, row: int, step: int) -> int | None:
        """The row of the nearest label at `row` or further in the direction of `step`."""
        while 0 <= row < len(self._rows):
            if isinstance(self._rows[row], Label):
                return row
            row += step
        return None

    def _refill(self) -> None:
        self.beginResetModel()
        if self._words:
            found: list[Label] = [
                label for _, labels in self._groups for label in labels if matches(label.name, self._words)
            ]
            found.sort(key=self._rank)
            self._rows = list[str | Label](found)
        else:
            self._rows = []
            for caption, labels in self._groups:
                self._rows += [caption, *labels] if caption and labels else labels
        self.endResetModel()

    def _rank(self, label: Label) -> int:
        """0 for a name that starts with the typed words, 1 where a part of it does, 2 else."""
        name, first = label.name.casefold(), self._words[0]
        starts = any(part.startswith(first) for part in name.replace(".", " ").replace("-", " ").split())
        return 0 if name.startswith(first) else 1 if starts else 2

    def _text(self, label: Label) -> str:
        """The row in words, for a screen reader."""
        kinds = {"event": _tr("event"), "relation": _tr("relation"), "document": _tr("document label")}
        parts = [with_retired(label.name, label.retired), kinds.get(label.kind, _tr("entity")), str(self._count(label))]
        return ", ".join(parts + ([_tr("key {0}").replace("{0}", label.key)] if label.key else []))

    def _count(self, label: Label) -> int:
        return self._counts.get((label.kind, label.name), 0)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.label_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        label = self.label_at(index)
        if label is None:
            return self._rows[index.row()] if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return label_tooltip(label, self._count(label))
        found: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: label.name,
            Qt.ItemDataRole.AccessibleTextRole: self._text(label),
            LABEL: label,
            COUNT: self._count(label),
        }
        return found.get(role)


class LabelDelegate(QStyledItemDelegate):
    """Paints a row: swatch, name, count, key cap; or a caption."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = option.fontMetrics.height()
        return QSize(80, height + 8 if index.data(LABEL) else height + (10 if index.row() else 4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        label = index.data(LABEL)
        if label is None:
            self._paint_caption(painter, option, index)
        else:
            paint_row_ground(painter, option)
            self._paint_label(painter, option, label, index.data(COUNT))
        painter.restore()

    def _paint_caption(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, palette, font = option.rect, option.palette, option.font
        painter.setFont(scaled(font, 0.9))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        place = rect.adjusted(GAP, 0, -GAP, -3)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, index.data())

    def _paint_label(self, painter: QPainter, option: QStyleOptionViewItem, label: Label, count: int) -> None:
        rect, palette, font, metrics = option.rect, option.palette, option.font, option.fontMetrics
        line = RowLine(rect.adjusted(GAP, 0, -GAP, 0), option.direction)
        color = label_color(label.color, palette)
        paint_swatch(painter, QRectF(line.take_left(swatch_width(metrics))), color, kind=label.kind)
        line.take_left(GAP + 2)
        cap = line.take_right(metrics.height() + 2)
        if label.key:
            paint_key_cap(painter, cap, label.key, palette, font)
        line.take_right(GAP)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        if count:
            painter.drawText(
                line.take_right(metrics.horizontalAdvance(number_text(count))),
                Qt.AlignmentFlag.AlignCenter,
                number_text(count),
            )
            line.take_right(GAP)
        self._paint_name(painter, option, label, line)

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, label: Label, line: RowLine) -> None:
        """The last part of a name, then the parts it stands in and that it is retired, small, as far as there is room."""
        palette, metrics = option.palette, option.fontMetrics
        parent, own = split_name(label.name)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        name = metrics.elidedText(own, Qt.TextElideMode.ElideRight, line.rest.width())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(line.rest, end, isolated(name))
        notes = [note for note in (parent, _tr("retired") if label.retired else "") if note]
        line.take_left(metrics.horizontalAdvance(name) + GAP + 2)
        if notes and line.rest.width() > 0:
            painter.setFont(scaled(option.font, 0.86))
            small = painter.fontMetrics()
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            note = small.elidedText(", ".join(notes), Qt.TextElideMode.ElideRight, line.rest.width())
            painter.drawText(line.rest, end, isolated(note))
            painter.setFont(option.font)


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key press is a character and no command."""
    commands = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not commands and event.text().isprintable() and not event.text().isspace() and event.text() != ""


class LabelList(PanelList):
    """The rows; a click or Enter chooses."""

    chosen = Signal(object)  # Label
    pointed = Signal(object)
    """The label under the mouse, or the current one; None where there is neither any more."""
    left_upwards = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Labels"))
        self.setItemDelegate(LabelDelegate(self))
        self.entered.connect(self._point)

    def _point(self, index: Index) -> None:
        self.pointed.emit(index.data(LABEL) if index.isValid() else None)

    def choose(self, index: Index) -> None:
        """Choose the label of a row, if it has one."""
        label = index.data(LABEL) if index.isValid() else None
        if label is not None:
            self.chosen.emit(label)

    def reset(self) -> None:
        super().reset()
        self.pointed.emit(None)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._point(current)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(self.currentIndex())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pointed.emit(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and not self._label_above():
            self.left_upwards.emit()
        elif (
            event.text().strip()
            and event.text().isprintable()
            and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        ):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _label_above(self) -> bool:
        model = self.model()
        return isinstance(model, LabelModel) and model.next_label(self.currentIndex().row() - 1, -1) is not None
