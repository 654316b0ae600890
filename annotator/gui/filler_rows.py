"""One thing that fills a role, as a line of the panel: what it is, of which kind, what is said of it, and a cross.

The line of an event leads to that event; any other opens what can be said of the filler (`FillerDetails`). Keys do what
the mouse does: Enter, Delete.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.codebook import Role
from annotator.gui.attribute_fields import AttributeFields, ChoiceBox
from annotator.gui.field_grid import FieldGrid
from annotator.gui.fillers import FillerLine
from annotator.gui.label_swatch import Swatch
from annotator.gui.panel_parts import GAP, SignButton, SmallButton, isolated
from annotator.gui.plain import mirrored, name_box, plain_label, scaled, tip
from annotator.model import Argument


class LineLabel(QLabel):
    """One line of plain text, elided where there is no room; a quiet word stands at its end where there is."""

    def __init__(self, text: str, aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._aside = aside
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_line(self, text: str, aside: str) -> None:
        """Show these words, and the quiet one."""
        self._aside = aside
        self.setText(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, metrics = QPainter(self), self.fontMetrics()
        placing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        line = metrics.elidedText(isolated(self.text()), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), placing, line)
        small = scaled(self.font(), 0.88)
        painter.setFont(small)
        room = self.width() - metrics.horizontalAdvance(line) - 2 * GAP
        width = painter.fontMetrics().horizontalAdvance(self._aside)
        if self._aside and width <= room:
            place = QRect(0 if mirrored() else self.width() - width, 0, width, self.height())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(place, placing, self._aside)


class FillerRow(QWidget):
    """One filler with a cross that takes it out."""

    removed = Signal(object)  # argument id
    opened = Signal(object)  # argument id: what is said of it is to be edited
    followed = Signal(object)  # event id: the event that fills the role is to be shown

    def __init__(self, role: str, line: FillerLine, *, removable: bool) -> None:
        super().__init__()
        self._role = role
        self._swatch, self.text = Swatch(), LineLabel("")
        self.marks = plain_label("", wrap=True, muted=True, scale=0.88)
        self.remove = SignButton("×", "", self)
        self.remove.setVisible(removable)
        self.remove.clicked.connect(lambda: self.removed.emit(self.line.argument_id))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP - 1)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        height = self.fontMetrics().height() + 6
        grid.setRowMinimumHeight(0, height)
        for column, widget in enumerate((self._swatch, self.text, self.remove)):
            grid.addWidget(widget, 0, column, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.marks, 1, 1, 1, 2)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_line(line)

    def show_line(self, line: FillerLine) -> None:
        """Show this filler."""
        self.line = line
        self._swatch.show_label(line.color, is_event=line.is_event)
        self.text.show_line(line.text, "" if line.is_event else line.label)
        said = " · ".join(line.marks)
        self.marks.setText(f"\u200f{' · '.join(map(isolated, line.marks))}" if said and mirrored() else said)
        self.marks.setVisible(bool(said))
        name = self.tr("Remove {0} from {1}").format(line.text, self._role)
        self.remove.setAccessibleName(name)
        self.remove.setToolTip(tip(name))
        parts = (f"{line.label}: {line.text}" if line.label else line.text, said)
        self.setToolTip(tip("\n".join(part for part in parts if part)))
        self.setAccessibleName("; ".join(part for part in (self._role, *parts) if part))

    def go(self) -> None:
        """Follow an event; open what is said of anything else."""
        if self.line.event_id is not None:
            self.followed.emit(self.line.event_id)
        else:
            self.opened.emit(self.line.argument_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.go()
        elif event.text() == ".":
            self.opened.emit(self.line.argument_id)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.remove.isVisibleTo(self):
            self.removed.emit(self.line.argument_id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.go()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


class FillerDetails(QWidget):
    """What can be said of one filler: the attributes of its role, whether it is unsure, and which role it fills."""

    changed_role = Signal(object, str)  # argument id, name of the other role
    doubted = Signal(object, bool)
    cluster_wanted = Signal(object)  # argument id: all mentions are to fill the role

    def __init__(self, save: Callable[[int, str, str | None], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self.argument_id = 0
        self.attributes = AttributeFields(lambda name, value: save(self.argument_id, name, value), self)
        self.unsure = QCheckBox()
        self.role = ChoiceBox()
        name_box(self.role, self.tr("Role"))
        self.unsure.setAccessibleName(self.tr("Unsure"))
        self._grid = FieldGrid(self)
        self._grid.add(self.tr("Unsure"), self.unsure, self.tr("To be looked at again"))
        self._grid.add(self.tr("Role"), self.role, self.tr("Move it to another role"))
        self._grid.align_with(self.attributes)
        self.whole = SmallButton(self.tr("Fill with the whole cluster"))
        self.whole.clicked.connect(lambda: self.cluster_wanted.emit(self.argument_id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(GAP - 2)
        column.addWidget(self.attributes)
        column.addWidget(self._grid)
        column.addWidget(self.whole, alignment=Qt.AlignmentFlag.AlignLeading)
        self.unsure.clicked.connect(lambda checked: self.doubted.emit(self.argument_id, checked))
        self.role.activated.connect(self._move)

    def show_argument(
        self, argument: Argument, role: Role | None, roles: Sequence[str], cluster: str | None = None
    ) -> None:
        """Show what is stored of this one; `roles` are those of the event, `cluster` is the one the mention is in."""
        if argument.id != self.argument_id:
            self.attributes.commit()
            self.argument_id = argument.id
            self.attributes.drop()
        self.attributes.show_attributes(role.attributes if role else (), argument.attributes, {}, role)
        self.whole.setVisible(cluster is not None)
        self.whole.setToolTip(tip(cluster or ""))
        self.unsure.setChecked(argument.unsure)
        if [self.role.itemText(at) for at in range(self.role.count())] != list(roles):
            self.role.clear()
            self.role.addItems(list(roles))
        self.role.setCurrentText(argument.role)

    def go(self) -> None:
        """Put the keys into the first field."""
        first = next(iter(self.attributes.fields.values()), None)
        (first or self.unsure).setFocus()

    def _move(self, at: int) -> None:
        self.changed_role.emit(self.argument_id, self.role.itemText(at))
