"""Asks what to export and where to; changes nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.languages import number_text
from annotator.gui.messages import FileQuestion, Messages
from annotator.gui.plain import dialog_size, name_box, plain_label
from annotator.project import Project

What = Literal["sets", "events jsonl", "events csv"]
_ENDINGS: dict[What, str] = {"sets": "jsonl", "events jsonl": "jsonl", "events csv": "csv"}


class ExportDialog(QDialog):
    """After `accepted`: `what`, `target`, `bom`, `annotators`, `documents` and `events` say what to write.

    `shown` are the events of a table that shows some of them; it then asks whether only these are meant.
    """

    def __init__(
        self,
        project: Project,
        folder: Path,
        messages: Messages,
        parent: QWidget | None = None,
        what: What = "sets",
        shown: Sequence[int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._name = project.path.stem
        self.setWindowTitle(self.tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choice = QComboBox()
        name_box(self.choice, self.tr("What to export"))
        self.choice.addItem(self.tr("Annotation sets: everything, one document a line (JSONL)"), "sets")
        self.choice.addItem(self.tr("Events: one a line, with all there is of it (JSONL)"), "events jsonl")
        self.choice.addItem(self.tr("Events: one a row, for spreadsheets (CSV)"), "events csv")
        self.choice.setCurrentIndex(self.choice.findData(what))
        self.bom_box = QCheckBox(self.tr("For E&xcel: begin with a byte order mark"))
        self._shown = tuple(shown) if shown is not None else None
        self.shown_box = QCheckBox(self._shown_text())
        self.shown_box.setChecked(shown is not None)
        self.shown_box.setVisible(shown is not None)
        self._suggested = folder / self._file_name()
        self.field = QLineEdit(str(self._suggested))
        self.field.setAccessibleName(self.tr("File to write"))
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Annotators"))
        for annotator in project.annotators.list():
            item = QListWidgetItem(annotator.name, self.names)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        if self.names.count():
            self.names.setCurrentRow(0)
        self.pattern = QLineEdit()
        self.pattern.setAccessibleName(self.tr("Documents by key"))
        self.pattern.setPlaceholderText(self.tr("All; or a pattern for their keys, such as idlib-*"))
        self.problem = plain_label("", wrap=True)
        self.problem.hide()
        self._lay_out()
        self._fit()
        self.choice.currentIndexChanged.connect(self._fit)
        self.shown_box.toggled.connect(self._fit)
        self.resize(dialog_size(self, 40, 22))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("What"), bold=True))
        layout.addWidget(self.choice)
        layout.addWidget(self.shown_box)
        layout.addWidget(plain_label(self.tr("File"), bold=True))
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        choose = QPushButton(self.tr("C&hoose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        line.addWidget(choose)
        layout.addLayout(line)
        layout.addWidget(self.bom_box)
        layout.addWidget(self.problem)
        layout.addWidget(plain_label(self.tr("Annotators"), bold=True))
        layout.addWidget(self.names, 1)
        layout.addWidget(plain_label(self.tr("Documents"), bold=True))
        layout.addWidget(self.pattern)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addSpacing(6)
        layout.addWidget(buttons)
        self.field.setFocus()

    def _shown_text(self) -> str:
        count = len(self._shown or ())
        if count == 1:
            return self.tr("Only the one &row that the table shows")
        return self.tr("Only the {0} &rows that the table shows").format(number_text(count))

    def _file_name(self) -> str:
        """A name that tells the three exports of a project apart."""
        part = "" if self.what == "sets" else self.tr(" events")
        return f"{self._name}{part}.{_ENDINGS[self.what]}"

    def _fit(self) -> None:
        """Name the file after what it holds, unless it was named by hand, and ask only what concerns it."""
        if self.field.text() == str(self._suggested):
            self._suggested = self._suggested.with_name(self._file_name())
            self.field.setText(str(self._suggested))
        self.bom_box.setEnabled(self.what == "events csv")
        self.shown_box.setEnabled(self.what != "sets")
        for part in (self.names, self.pattern):
            part.setEnabled(self.events is None)

    @property
    def what(self) -> What:
        """What is to be written."""
        found: What = self.choice.currentData()
        return found

    @property
    def bom(self) -> bool:
        """Whether a table begins with a byte order mark."""
        return self.what == "events csv" and self.bom_box.isChecked()

    @property
    def events(self) -> tuple[int, ...] | None:
        """The events that are meant, by id; None for all that the annotators and documents have."""
        return self._shown if self.what != "sets" and self.shown_box.isChecked() else None

    @property
    def target(self) -> Path:
        path = Path(self.field.text().strip()).expanduser()
        return path if path.suffix else path.with_name(f"{path.name}.{_ENDINGS[self.what]}")

    @property
    def annotators(self) -> tuple[str, ...]:
        """The names ticked; empty where all are, so that nobody is left out, and where single events are meant."""
        if self.events is not None:
            return ()
        items = [self.names.item(row) for row in range(self.names.count())]
        ticked = tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)
        return () if len(ticked) == len(items) else ticked

    @property
    def documents(self) -> str:
        """The pattern the keys of the documents must match."""
        return (self.pattern.text().strip() if self.events is None else "") or "*"

    def accept(self) -> None:
        ticked = any(self.names.item(row).checkState() == Qt.CheckState.Checked for row in range(self.names.count()))
        if not self.field.text().strip():
            self._refuse(self.tr("Give the file a name."))
        elif not self.target.parent.is_dir():
            self._refuse(self.tr("There is no folder {folder}.").format(folder=self.target.parent))
        elif self.names.count() and not ticked and self.events is None:
            self._refuse(self.tr("Tick at least one annotator."))
        else:
            super().accept()

    def _refuse(self, reason: str) -> None:
        self.problem.setText(reason)
        self.problem.show()

    def _choose(self) -> None:
        ending = _ENDINGS[self.what]
        kind = self.tr("CSV (*.csv)") if ending == "csv" else self.tr("JSONL (*.jsonl)")
        question = FileQuestion("save", self.tr("Export"), self.field.text(), (kind,), ending)
        path = self._messages.ask_path(question)
        if path is not None:
            self.field.setText(str(path))
            self.problem.hide()
