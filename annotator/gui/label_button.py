"""The label of an annotation as a field: it shows the label and opens the list with its filter."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from annotator.codebook import Label
from annotator.gui.label_list import Groups, label_tooltip
from annotator.gui.label_popup import LabelPicker
from annotator.gui.label_swatch import UNKNOWN, label_color, paint_swatch, swatch_width
from annotator.gui.panel_parts import isolated, with_retired
from annotator.gui.plain import label_in, tip
from annotator.gui.row_painting import RowLine


class LabelButton(QPushButton):
    """Paints swatch, name and an arrow itself: a button's own text would make access keys of `&`."""

    chosen = Signal(object)  # Label
    pointed = Signal(object)  # Label, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._color, self._is_event = "", UNKNOWN, False
        self._retired = ""
        self._groups: Groups = ()
        self.clicked.connect(self.open)
        self.setAccessibleName(self.tr("Label"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @cached_property
    def picker(self) -> LabelPicker:
        """The list; made when it is first opened."""
        picker = LabelPicker(self)
        picker.chosen.connect(self.chosen)
        picker.pointed.connect(self.pointed)
        picker.closed.connect(self.setFocus)
        return picker

    def show_label(self, name: str, label: Label | None, groups: Groups, *, is_event: bool) -> None:
        """Show this name; `label` is None where the codebook does not have it. `groups` can be chosen from."""
        self._name, self._is_event, self._groups = name, is_event, groups
        self._color = label.color if label else UNKNOWN
        self._retired = self.tr("retired") if label and label.retired else ""
        self.setAccessibleName(self.tr("Label: {0}").format(with_retired(name, bool(self._retired))))
        self.setToolTip(label_tooltip(label) if label else tip(name))
        self.update()

    def open(self) -> None:
        """Open the list under the field."""
        self.picker.show_labels(self._groups, QRect(self.mapToGlobal(self.rect().topLeft()), self.size()))

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 13)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        metrics, palette = self.fontMetrics(), self.palette()
        line = RowLine(self.rect().adjusted(9, 0, -9, 0), self.layoutDirection())
        cell = QRectF(line.take_left(swatch_width(metrics)))
        paint_swatch(painter, cell, label_color(self._color, palette), is_event=self._is_event)
        line.take_left(7)
        _paint_arrow(painter, QRectF(line.take_right(10)), palette)
        line.take_right(6)
        if self._retired:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                line.take_right(metrics.horizontalAdvance(self._retired) + 1),
                Qt.AlignmentFlag.AlignCenter,
                self._retired,
            )
            line.take_right(6)
        painter.setPen(palette.color(QPalette.ColorRole.ButtonText))
        name = isolated(label_in(line.rest.width(), self._name, metrics))
        painter.drawText(line.rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, name)


def _paint_arrow(painter: QPainter, cell: QRectF, palette: QPalette) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1.4))
    middle = cell.center()
    painter.drawPolyline([middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)])
