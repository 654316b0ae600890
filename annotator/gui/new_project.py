"""Asks for the two things a new project needs: its file and the codebook to start from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook import Codebook, starter, starters
from annotator.errors import AnnotatorError
from annotator.gui.messages import FileQuestion, Messages
from annotator.gui.plain import PROJECT_SUFFIX, dialog_size, margins, menu_text, plain_label

Create = Callable[[Path, Codebook], None]
"""Makes the project and opens it; raises AnnotatorError."""

_SIDE = 20


class NewProjectDialog(QDialog):
    """Stays open, with the reason beside the field, until the project could be made."""

    def __init__(self, folder: Path, create: Create, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._create = create
        self._messages = messages
        self.setWindowTitle(self.tr("New Project"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(str(free_path(folder, self.tr("Project"))))
        self.field.setAccessibleName(self.tr("File of the new project"))
        self.problem = plain_label("", wrap=True)
        self.problem.hide()
        self.field.textEdited.connect(self.problem.hide)
        self._group = QButtonGroup(self)
        self._codebooks = [starter(name) for name in starters()]
        self._rows = QWidget()
        self._choices = self._codebook_choices()
        self._lay_out()
        self._size_to_choices(dialog_size(self, 48, 20))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 18, _SIDE, 16)
        layout.setSpacing(8)
        caption = plain_label(self.tr("File"), bold=True)
        layout.addWidget(caption)
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        choose = QPushButton(self.tr("C&hoose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        line.addWidget(choose)
        layout.addLayout(line)
        layout.addWidget(self.problem)
        layout.addSpacing(8)
        layout.addWidget(plain_label(self.tr("Codebook to start from"), bold=True))
        layout.addWidget(self._choices, 1)
        layout.addWidget(self._buttons())
        self.field.setFocus()
        self.field.setSelection(len(str(Path(self.field.text()).parent)) + 1, len(Path(self.field.text()).stem))

    def _codebook_choices(self) -> QScrollArea:
        """The codebooks, which scroll where the screen is short; their descriptions wrap, so width decides the height."""
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        for number, codebook in enumerate(self._codebooks):
            column.addWidget(self._codebook_row(number, codebook))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(self._rows)
        area.setWidgetResizable(True)
        self._rows.setAutoFillBackground(False)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        return area

    def _size_to_choices(self, size: QSize) -> None:
        """Make the dialog as tall as all choices need, if the screen has room for it."""
        needed = self._rows.heightForWidth(size.width() - 2 * _SIDE)
        around = self.sizeHint().height() - self._choices.sizeHint().height()
        most = round(self.screen().availableGeometry().height() * 0.9)
        self.resize(size.width(), max(size.height(), min(around + needed, most)))

    def _codebook_row(self, number: int, codebook: Codebook) -> QWidget:
        button = QRadioButton(menu_text(codebook.title or codebook.name))
        button.setAccessibleDescription(codebook.description)
        button.setChecked(number == 0)
        self._group.addButton(button, number)
        description = plain_label(codebook.description, wrap=True, muted=True, scale=0.92)
        description.setContentsMargins(margins(24, 0, 0, 4))
        row = QFrame()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(button)
        layout.addWidget(description)
        return row

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        box.addButton(self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    @property
    def path(self) -> Path:
        """The file as typed, with the suffix of a project where it has none."""
        path = Path(self.field.text().strip()).expanduser()
        return path if path.suffix else path.with_name(path.name + PROJECT_SUFFIX)

    @property
    def codebook(self) -> Codebook:
        return self._codebooks[max(0, self._group.checkedId())]

    def choose_codebook(self, name: str) -> None:
        """Tick the codebook of this name."""
        for number, codebook in enumerate(self._codebooks):
            if codebook.name == name:
                self._group.button(number).setChecked(True)

    def accept(self) -> None:
        if not self.field.text().strip():
            self._refuse(self.tr("Give the file a name."))
            return
        try:
            self._create(self.path, self.codebook)
        except AnnotatorError as error:
            self._refuse(str(error))
        else:
            super().accept()

    def _refuse(self, reason: str) -> None:
        self.problem.setText(reason)
        self.problem.show()
        self.field.setFocus()

    def _choose(self) -> None:
        filters = (self.tr("Annotator projects (*{suffix})").format(suffix=PROJECT_SUFFIX),)
        question = FileQuestion("save", self.tr("New Project"), self.field.text(), filters, PROJECT_SUFFIX[1:])
        path = self._messages.ask_path(question)
        if path is not None:
            self.field.setText(str(path))
            self.problem.hide()


def free_path(folder: Path, name: str) -> Path:
    """A file of this name in the folder that does not exist yet."""
    path = folder / f"{name}{PROJECT_SUFFIX}"
    number = 2
    while path.exists():
        path = folder / f"{name} {number}{PROJECT_SUFFIX}"
        number += 1
    return path
