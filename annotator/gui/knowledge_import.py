"""A team's list of things to link to, brought in: which file, which column is which, and what came of it."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.gui.languages import number_text
from annotator.gui.long_work import LongWork
from annotator.gui.messages import FileQuestion
from annotator.gui.panel_lists import dress_table
from annotator.gui.plain import dialog_size, name_box, plain_label
from annotator.gui.text_dialog import TextDialog
from annotator.gui.text_fields import LineField
from annotator.gui.worker import Job, Steps

if TYPE_CHECKING:
    from annotator.formats.knowledge_table import Columns, Listed, Table

_PREVIEW = 50


class KnowledgeDialog(QDialog):
    """After `accepted`, `columns` says which column is which and `others_go` whether other things are forgotten."""

    def __init__(self, name: str, table: Table, parent: QWidget | None = None) -> None:
        from annotator.formats import knowledge_table

        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import Things to Link To"))
        self._table = table
        guessed = knowledge_table.guess(table)
        self.link = self._box(self.tr("Id"), guessed.link)
        self.name = self._box(self.tr("Name"), guessed.name)
        self.aliases = self._box(self.tr("Other names"), guessed.aliases, none=True)
        self.prefix = LineField(self.tr("Before the id"))
        self.prefix.setText(guessed.prefix)
        self.prefix.setPlaceholderText("wikidata:")
        self.others = QCheckBox(self.tr("&Forget the things that are not in this file"))
        self.preview = QTableWidget(0, 4)
        self.told = plain_label("", muted=True, wrap=True)
        self.buttons = QDialogButtonBox()
        self.ok = self.buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out(name)
        for box in (self.link, self.name, self.aliases):
            box.currentIndexChanged.connect(self._show)
        self.prefix.textChanged.connect(self._show)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show()
        self.resize(dialog_size(self, 62, 26))

    def _box(self, name: str, chosen: str, *, none: bool = False) -> QComboBox:
        box = QComboBox()
        name_box(box, name)
        if none:
            box.addItem("—", "")
        for column in self._table.names:
            box.addItem(column, column)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _lay_out(self, name: str) -> None:
        form = QFormLayout()
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Id"), self.link),
            (self.tr("Name"), self.name),
            (self.tr("Other names"), self.aliases),
            (self.tr("Before the id"), self.prefix),
        )
        for said, field in fields:
            label = plain_label(said)
            label.setBuddy(field)
            form.addRow(label, field)
        table = self.preview
        table.setAccessibleName(self.tr("The first things"))
        table.setHorizontalHeaderLabels([self.tr("Link"), self.tr("Name"), self.tr("Other names"), self.tr("Codes")])
        dress_table(table)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(plain_label(name, bold=True))
        column.addLayout(form)
        column.addWidget(table, 1)
        column.addWidget(self.told)
        column.addWidget(self.others)
        column.addWidget(self.buttons)

    @property
    def columns(self) -> Columns:
        """Which column is which."""
        from annotator.formats.knowledge_table import Columns

        link, name, aliases = (str(box.currentData()) for box in (self.link, self.name, self.aliases))
        return Columns(self._table.names, link, name, aliases, self.prefix.text().strip())

    @property
    def others_go(self) -> bool:
        """Whether things that are not in the file are forgotten."""
        return self.others.isChecked()

    def _show(self) -> None:
        """Show what the first rows would become."""
        from annotator.formats import knowledge_table

        columns = self.columns
        first = self._table._replace(rows=self._table.rows[:_PREVIEW])
        found = knowledge_table.things(first, columns).things
        self.preview.setRowCount(len(found))
        for row, thing in enumerate(found):
            codes = " · ".join(f"{name} {code}" for name, code in thing.codes)
            for column, text in enumerate((thing.link, thing.name, " · ".join(thing.aliases), codes)):
                self.preview.setItem(row, column, QTableWidgetItem(text))
        rows = number_text(len(self._table.rows))
        codes = ", ".join(columns.codes) or "—"
        self.told.setText(self.tr("Rows: {rows}; kept as codes: {codes}").format(rows=rows, codes=codes))
        self.ok.setEnabled(bool(found) and columns.link != columns.name)


class KnowledgeImport(LongWork):
    """Asks for the file and brings it in, a part at a time."""

    def ask(self) -> None:
        """Ask for a file, and look into it."""
        if self._is_busy():
            return
        filters = (self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)"))
        question = FileQuestion("open", self.tr("Import Things to Link To"), self._settings.folder, filters)
        path = self._messages.ask_path(question)
        if path is not None:
            self._settings.folder = str(path.parent)
            self.look_into(path)

    def look_into(self, path: Path) -> None:
        """Read a file and ask which column is which."""

        def work(_progress: object, _cancelled: object) -> object:
            from annotator.errors import FormatError
            from annotator.exchange.knowledge import read_table
            from annotator.formats import knowledge_table

            try:
                return knowledge_table.load(read_table(path))
            except FormatError as fault:
                raise FormatError(fault.message, path.name, fault.line) from None

        job = Job(work, self)
        job.succeeded.connect(lambda table: self._ask_columns(path, table))
        self._run(job, self.tr("Looking into the file"))

    def _ask_columns(self, path: Path, table: Table) -> None:
        dialog = KnowledgeDialog(path.name, table, self._window)
        dialog.accepted.connect(lambda: self._read(table, dialog.columns, others_go=dialog.others_go))
        dialog.open()

    def _read(self, table: Table, columns: Columns, *, others_go: bool) -> None:
        from annotator.formats import knowledge_table

        job = Job(lambda _progress, _cancelled: knowledge_table.things(table, columns), self)
        job.succeeded.connect(lambda listed: self._bring(listed, others_go=others_go))
        self._run(job, self.tr("Reading the file"))

    def _bring(self, listed: Listed, *, others_go: bool) -> None:
        from annotator.exchange.knowledge import check_listed, told

        try:
            check_listed(listed)
        except AnnotatorError as refusal:
            self._messages.tell(str(refusal))
            return
        steps = Steps(self._steps(listed, others_go=others_go), parent=self)
        steps.succeeded.connect(lambda brought: self._tell(told(brought, listed)))
        self._run(steps, self.tr("Importing"), locks=True)

    def _steps(self, listed: Listed, *, others_go: bool) -> Generator[tuple[int, int, str], None, object]:
        steps = self._session.project.knowledge.bring_steps(listed.things, others_go=others_go)
        try:
            while True:
                done, total = next(steps)
                yield done, total, number_text(done)
        except StopIteration as end:
            return end.value
        finally:
            steps.close()

    def _tell(self, lines: list[str]) -> None:
        self._session.message.emit(lines[0])
        if len(lines) > 1:
            TextDialog(self.tr("Things to Link To"), lines[0], "\n".join(lines[1:]), self._window).open()
