"""One thing that fills a role, as a line of the panel: what it is, of which kind, what is said of it, and a cross.

The line of an event leads to that event; any other opens what can be said of the filler (`filler_details`). Keys do what
the mouse does: Enter, Delete.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from annotator.gui.frame.filler_offers import Offer, OfferButton
from annotator.gui.frame.fillers import FillerLine
from annotator.gui.label_swatch import Swatch
from annotator.gui.panel_parts import GAP, FocusRow, SignButton, isolated
from annotator.gui.plain import mirrored, plain_label, scaled, tip


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


class FillerRow(FocusRow):
    """One filler with a cross that takes it out."""

    removed = Signal(object)  # argument id
    opened = Signal(object)  # argument id: what is said of it is to be edited
    followed = Signal(object)  # event id: the event that fills the role is to be shown
    offer_taken = Signal(object)  # Offer

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
        self.offer = OfferButton()
        self.offer.clicked.connect(self._take_offer)
        self.offer.others_asked.connect(lambda: self.opened.emit(self.line.argument_id))
        grid.addWidget(self.offer, 2, 0, 1, 3)
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

    def show_offer(self, offer: Offer | None) -> None:
        """Show under the line what its words can be read as."""
        if offer != self.offer.offer:
            self.offer.show_offer(offer)

    def _take_offer(self) -> None:
        if self.offer.hasFocus():
            self.setFocus()  # the button goes with what it offered
        self.offer_taken.emit(self.offer.offer)

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
