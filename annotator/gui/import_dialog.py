"""Shows what an import would read, and asks where there is doubt; changes nothing itself.

A folder may hold thousands of files, so the choices stand once under the table and act on the rows that are selected.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.exchange import FORMATS, PlannedFile
from annotator.gui.languages import number_text
from annotator.gui.panel_lists import dress_table
from annotator.gui.plain import dialog_size, name_box, plain_label
from annotator.gui.plan_model import PlanModel, likely_encoding
from annotator.gui.status_line import files_text

_HEAD = 4000
_ENCODINGS = (
    "utf-8",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1254",
    "cp1256",
    "cp1253",
    "cp1255",
    "koi8-r",
    "iso8859-9",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_kr",
)
_FORMAT_NAMES = {"html": "HTML", "jsonl": "JSONL", "csv": "CSV"}


class ImportDialog(QDialog):
    """After `accepted`: `planned`, `duplicates` and `add_labels` say what to import and how."""

    def __init__(self, files: list[PlannedFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = PlanModel(files)
        self.table = self._build_table()
        self.format_box = QComboBox()
        self.encoding_box = QComboBox()
        self.column_box = QComboBox()
        self.preview = QPlainTextEdit()
        self.tags_button = QPushButton()
        self.duplicates_box = QCheckBox(self.tr("Take texts in that the project has alread&y"))
        self.labels_box = QCheckBox(self.tr("Add labels that the codebook lacks to it (&JSONL, brat)"))
        self._filling = False
        self._build_fields()
        self._lay_out()
        self._connect()
        self._show_summary()
        self._select_first()
        self.resize(dialog_size(self, 62, 30))

    # What the person chose

    @property
    def planned(self) -> list[PlannedFile]:
        return self.model.readable()

    @property
    def duplicates(self) -> bool:
        return self.duplicates_box.isChecked()

    @property
    def add_labels(self) -> bool:
        return self.labels_box.isChecked()

    # How it is built

    def _build_table(self) -> QTableView:
        table = QTableView()
        dress_table(table)
        table.setAccessibleName(self.tr("Files to import"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        em = self.fontMetrics().averageCharWidth()
        for column, width in enumerate((30, 10, 14)):
            header.resizeSection(column, width * em)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        return table

    def _build_fields(self) -> None:
        names = {
            self.format_box: self.tr("Format"),
            self.encoding_box: self.tr("Encoding"),
            self.column_box: self.tr("Column with the text"),
        }
        for box, name in names.items():
            name_box(box, name)
        for name in FORMATS:
            shown = self.tr("Plain text") if name == "text" else _FORMAT_NAMES.get(name, name)
            self.format_box.addItem(shown, name)
        self.preview.setReadOnly(True)
        self.preview.setObjectName("field")
        self.preview.setAccessibleName(self.tr("Beginning of the file"))
        self.preview.setTabChangesFocus(True)
        self.preview.setMaximumHeight(8 * self.fontMetrics().lineSpacing())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        self._summary = plain_label("", wrap=True)
        offer = QHBoxLayout()
        offer.addWidget(self._summary, 1)
        offer.addWidget(self.tags_button)
        layout.addLayout(offer)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._detail())
        layout.addWidget(self.duplicates_box)
        layout.addWidget(self.labels_box)
        buttons = QDialogButtonBox()
        self.import_button = buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _detail(self) -> QWidget:
        frame = QFrame()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        fields = (
            (self.tr("Format"), self.format_box),
            (self.tr("Encoding"), self.encoding_box),
            (self.tr("Text column"), self.column_box),
        )
        for column, (title, box) in enumerate(fields):
            grid.addWidget(plain_label(title, muted=True, scale=0.92), 0, column)
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.preview, 2, 0, 1, 3)
        return frame

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        self.format_box.activated.connect(lambda _at: self._change(format=self.format_box.currentData()))
        self.encoding_box.activated.connect(
            lambda _at: self._change(encoding=self.encoding_box.currentData(), sure=True)
        )
        self.column_box.activated.connect(lambda _at: self._change(text_column=self.column_box.currentData()))
        self.tags_button.clicked.connect(self.read_tags_as_html)

    # What it shows

    def _show_summary(self) -> None:
        files, tagged = self.model.files, self.model.with_tags()
        parts = [files_text(len(files))]
        unreadable = len(files) - len(self.model.readable())
        if unreadable:
            parts.append(self.tr("{count} cannot be read").format(count=number_text(unreadable)))
        doubtful = len(self.model.doubtful())
        if doubtful:
            parts.append(self.tr("{count} to look at").format(count=number_text(doubtful)))
        if tagged:
            parts.append(self.tr("{count} with stray tags").format(count=number_text(len(tagged))))
        self._summary.setText(", ".join(parts) + ".")
        self.tags_button.setText(self.tr("Treat Stray &Tags as HTML"))
        self.tags_button.setVisible(bool(tagged))
        ready = any(file.format is not None for file in self.model.readable())
        self.import_button.setEnabled(ready)

    def _select_first(self) -> None:
        """Begin with what is in doubt."""
        rows = self.model.doubtful()[:1] or self.model.with_tags()[:1] or ([0] if self.model.files else [])
        for row in rows:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._show_selected()

    def selected_rows(self) -> list[int]:
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def select_rows(self, rows: list[int]) -> None:
        """Select these rows and no others."""
        selection = QItemSelection()
        for row in rows:
            selection.select(self.model.index(row, 0), self.model.index(row, 3))
        self.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _show_selected(self) -> None:
        rows = self.selected_rows()
        files = [self.model.files[row] for row in rows]
        readable = [file for file in files if file.problem is None]
        self._filling = True
        kinds = {file.format for file in readable}
        self.format_box.setEnabled(bool(readable))
        self.format_box.setCurrentIndex(self.format_box.findData(kinds.pop()) if len(kinds) == 1 else -1)
        self._fill_encodings(readable)
        columns = readable[0].columns if len(readable) == 1 and readable[0].format == "csv" else ()
        self.column_box.clear()
        for name in columns:
            self.column_box.addItem(name, name)
        self.column_box.setEnabled(bool(columns))
        if columns:
            self.column_box.setCurrentIndex(self.column_box.findData(readable[0].text_column))
        self._filling = False
        self._show_preview(readable)

    def _fill_encodings(self, files: list[PlannedFile]) -> None:
        self.encoding_box.clear()
        usable = bool(files) and all(file.format in ("text", "html", "csv", "brat") for file in files)
        self.encoding_box.setEnabled(usable)
        if not usable:
            return
        first = files[0]
        found = [name for name in (likely_encoding(first), *first.candidates) if name]
        for name in dict.fromkeys((*found, *_ENCODINGS)):
            self.encoding_box.addItem(name, name)
        same = {likely_encoding(file) for file in files} == {likely_encoding(first)} != {""}
        self.encoding_box.setCurrentIndex(0 if same else -1)

    def _show_preview(self, files: list[PlannedFile]) -> None:
        self.preview.setPlainText(beginning(files[0]) if len(files) == 1 else "")

    def _change(self, **values: object) -> None:
        rows = [row for row in self.selected_rows() if self.model.files[row].problem is None]
        if not self._filling and rows:
            self.model.change(rows, **values)
            self._show_selected()
            self._show_summary()

    def read_tags_as_html(self) -> None:
        """Read every plain text with stray tags as HTML: the tags leave the text and are kept as ranges over it."""
        self.model.change(self.model.with_tags(), format="html")
        self._show_selected()
        self._show_summary()


def beginning(file: PlannedFile) -> str:
    """The first lines of a file in its encoding; what does not fit the encoding shows as U+FFFD."""
    try:
        with file.path.open("rb") as stream:
            head = stream.read(_HEAD)
        return head.decode(likely_encoding(file) or "utf-8", "replace").replace("\0", "\ufffd")
    except (OSError, LookupError, AnnotatorError) as error:
        return str(error)
