"""How articles are set: face, size, width of a line, spacing, size of labels; with a piece of text that shows it.

The preview is the text view itself, so that what one sees is what one gets.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook import starter
from annotator.gui import fonts
from annotator.gui.fonts import LIMITS, Typography
from annotator.gui.plain import dialog_size
from annotator.gui.settings import Settings
from annotator.gui.text.theme import TextTheme
from annotator.gui.text.view import ArticleView
from annotator.model import Argument, Event, Span, Words

_SAMPLE = "Rebels shelled the town of Saraqib on Tuesday, witnesses said. قصف الثوار مدينة سراقب يوم الثلاثاء."


class SettingsDialog(QDialog):
    """Changes nothing until OK is pressed; then the settings hold what was chosen, and `chosen` tells."""

    chosen = Signal()

    def __init__(self, settings: Settings, theme: TextTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.face = QComboBox()
        self.face.addItem(self.tr("Source Serif (comes with the program)"), "")
        self.face.addItem(self.tr("Inter (comes with the program)"), fonts.LABELS[0])
        self.face.insertSeparator(2)
        for family in QFontDatabase.families():
            if QFontDatabase.isSmoothlyScalable(family) and family not in (fonts.READING[0], fonts.LABELS[0]):
                self.face.addItem(family, family)
        self.face.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.face.setMinimumContentsLength(28)
        pixels = self.tr(" px")
        self.size_box = _number("size", pixels)
        self.measure = _number("measure", pixels, step=20)
        self.spacing = _number("spacing", self.tr(" %"), step=5)
        self.label_size = _number("label", pixels)
        self.preview = ArticleView()
        self._lay_out()
        self._fill_preview(theme)
        self.show_typography(settings.typography)
        self.face.currentIndexChanged.connect(self._show)
        for box in (self.size_box, self.measure, self.spacing, self.label_size):
            box.valueChanged.connect(self._show)

    def _lay_out(self) -> None:
        form = QFormLayout()
        rows = (
            (self.tr("&Typeface of the text"), self.face),
            (self.tr("&Size of the text"), self.size_box),
            (self.tr("&Width of a line"), self.measure),
            (self.tr("S&pacing of lines"), self.spacing),
            (self.tr("Size of &labels"), self.label_size),
        )
        for text, field in rows:
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, field)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.face.view().setAccessibleName(self.face.accessibleName())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())  # some desktops put one there; no other dialog has any
        self.reset_button = QPushButton(self.tr("&Reset"))
        self.reset_button.setAutoDefault(False)
        buttons.addButton(self.reset_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.reset_button.clicked.connect(lambda: self.show_typography(Typography()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.preview, 1)
        layout.addWidget(buttons)
        self.resize(dialog_size(self, 46, 24))

    def _fill_preview(self, theme: TextTheme) -> None:
        """A sentence with an event, in the colours of the open project's theme."""
        at = {word: (_SAMPLE.index(word), _SAMPLE.index(word) + len(word)) for word in ("shelled", "Rebels", "Saraqib")}
        rebels = Span(1, 1, "Armed group", (at["Rebels"],), "Rebels")
        town = Span(2, 1, "Place", (at["Saraqib"],), "Saraqib")
        arguments = (Argument(4, 3, "Attacker", span_id=1), Argument(5, 3, "Target", span_id=2))
        event = Event(3, 1, "Shelling", (Words((at["shelled"],), "shelled"),), arguments)
        self.preview.set_codebook(starter("conflict-events"))
        self.preview.set_theme(theme)
        self.preview.show_document(_SAMPLE, {1: rebels, 2: town}, {3: event})
        self.preview.set_selected(3)

    def typography(self) -> Typography:
        """What is chosen now."""
        return Typography(
            face=self.face.currentData() or "",
            size=self.size_box.value(),
            measure=self.measure.value(),
            spacing=self.spacing.value(),
            label=self.label_size.value(),
        )

    def show_typography(self, setting: Typography) -> None:
        """Put these values into the fields; a family that this system lacks is the bundled serif."""
        self.face.setCurrentIndex(max(0, self.face.findData(setting.face)))
        self.size_box.setValue(setting.size)
        self.measure.setValue(setting.measure)
        self.spacing.setValue(setting.spacing)
        self.label_size.setValue(setting.label)
        self._show()

    def _show(self) -> None:
        self.preview.set_type(self.typography())

    def accept(self) -> None:
        self._settings.typography = self.typography()
        self.chosen.emit()
        super().accept()


def _number(name: str, unit: str, step: int = 1) -> QSpinBox:
    box = QSpinBox()
    box.setRange(*LIMITS[name])
    box.setSingleStep(step)
    box.setSuffix(unit)
    return box
