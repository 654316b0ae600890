"""The row over the timeline: whose events, of which documents, counted by what, and what can be done with the picture."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from annotator.gui.panel_parts import GAP, SignButton, SmallButton
from annotator.gui.plain import margins, name_box, tip
from annotator.timeline import Choice, Unit

Person = tuple[str, str]


class TimelineBar(QWidget):
    """Tells what is chosen; the labels are chosen beside their lanes."""

    choice_changed = Signal()
    unit_changed = Signal()
    zoom_asked = Signal(int)
    whole_asked = Signal()
    picture_asked = Signal()
    counts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people, self.scope, self.units = QComboBox(), QComboBox(), QComboBox()
        self.article_dates = QCheckBox(self.tr("Articles’ &dates"))
        self.article_dates.setChecked(True)
        self.article_dates.setToolTip(
            tip(self.tr("Show events without a date of their own at the date of their article"))
        )
        self._fill()
        self._lay_out()
        self.people.currentIndexChanged.connect(lambda _at: self.choice_changed.emit())
        self.scope.currentIndexChanged.connect(lambda _at: self.choice_changed.emit())
        self.article_dates.toggled.connect(lambda _on: self.choice_changed.emit())
        self.units.currentIndexChanged.connect(lambda _at: self.unit_changed.emit())

    def _fill(self) -> None:
        name_box(self.people, self.tr("Whose events"))
        name_box(self.scope, self.tr("Events of which documents"))
        name_box(self.units, self.tr("Count events by"))
        self.people.addItem(self.tr("All annotators"), None)
        self.scope.addItem(self.tr("All documents"), False)
        self.scope.addItem(self.tr("This document"), True)
        self.units.addItem(self.tr("Count: automatic"), None)
        texts: dict[Unit, str] = {
            "day": self.tr("Count by day"),
            "week": self.tr("Count by week"),
            "month": self.tr("Count by month"),
            "year": self.tr("Count by year"),
        }
        for unit, text in texts.items():
            self.units.addItem(text, unit)
        for box in (self.people, self.scope, self.units):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(5)
            box.setMaximumWidth(24 * box.fontMetrics().averageCharWidth())
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(2 * GAP, GAP, GAP, GAP))
        row.setSpacing(GAP)
        for box in (self.people, self.scope, self.units):
            row.addWidget(box, 4)
        row.addWidget(self.article_dates)
        row.addStretch(1)
        out, whole = SmallButton("−"), SmallButton(self.tr("All Time"))
        closer = SignButton("+", self.tr("See less time, more closely"))
        out.setAccessibleName(self.tr("See more time"))
        out.setToolTip(tip(self.tr("See more time")))
        whole.setToolTip(tip(self.tr("See the time of all events")))
        out.clicked.connect(lambda: self.zoom_asked.emit(-1))
        closer.clicked.connect(lambda: self.zoom_asked.emit(1))
        whole.clicked.connect(self.whole_asked)
        for button in (out, closer, whole, self._export_button()):
            row.addWidget(button)

    def _export_button(self) -> QToolButton:
        button = SmallButton(f"{self.tr('Export')} ▾")
        button.setAccessibleName(self.tr("Export"))
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        menu = QMenu(button)
        menu.addAction(self.tr("&Picture (PNG)…")).triggered.connect(self.picture_asked)
        menu.addAction(self.tr("&Counts (CSV)…")).triggered.connect(self.counts_asked)
        button.setMenu(menu)
        return button

    def offer_people(self, people: tuple[Person, ...], wanted: Person | None) -> None:
        """Offer these annotators and all of them, with one of them chosen; no signal tells of it."""
        self.people.blockSignals(True)
        while self.people.count() > 1:
            self.people.removeItem(1)
        for name, kind in people:
            shown = name if kind == "annotator" else self.tr("{name} ({kind})").format(name=name, kind=kind)
            self.people.addItem(shown, (name, kind))
        self.people.setCurrentIndex(people.index(wanted) + 1 if wanted in people else 0)
        self.people.blockSignals(False)

    @property
    def person(self) -> Person | None:
        """Whose events are shown; None for all."""
        held = self.people.currentData()
        return (held[0], held[1]) if held is not None else None

    @property
    def unit(self) -> Unit | None:
        """What is counted by; None where the range decides."""
        unit: Unit | None = self.units.currentData()
        return unit

    @property
    def is_of_one_document(self) -> bool:
        """Whether only the events of the open document are shown."""
        return bool(self.scope.currentData())

    def choice(self, document_id: int | None) -> Choice:
        """What is chosen, of all labels; `document_id` is the open document."""
        only_one = self.is_of_one_document
        return Choice(
            annotator=self.person,
            document_id=(document_id if document_id is not None else -1) if only_one else None,
            article_dates=self.article_dates.isChecked(),
        )
