"""A change of the codebook before it is made: what it touches, what there is to choose, and one button that says it.

The counting runs on a reading connection beside the window; the making goes step by step through the project's own.
`open_wizard` makes the change. `ask_change` only asks what there is to choose, for a change that is to be part of a
larger one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook import Codebook
from annotator.codebook.changes import Change
from annotator.codebook_changes import Applied, Preview, Touched
from annotator.errors import AnnotatorError
from annotator.gui.codebook_changes.choices import ChangeChoices
from annotator.gui.codebook_changes.words import act_text, fate_text, kind_text, summary_text
from annotator.gui.languages import number_text
from annotator.gui.panel_lists import dress_table
from annotator.gui.panel_parts import isolated
from annotator.gui.plain import dialog_size, menu_text, plain_label, tip
from annotator.gui.worker import Job, Progress, ProgressWindow, Steps
from annotator.project import Project

Index = QModelIndex | QPersistentModelIndex
Whole = Callable[[Change], Change]
"""The change of which another one is a part."""

_KIND, _NAME, _BECOMES, _ANNOTATIONS, _DOCUMENTS, _ANNOTATORS = range(6)


def open_wizard(parent: QWidget | None, project: Project, change: Change) -> bool:
    """Show what a change of the codebook touches, ask what there is to choose, and make it; whether it was made."""
    wizard = ChangeWizard(project, change, parent)
    made = wizard.exec() == QDialog.DialogCode.Accepted
    wizard.deleteLater()
    return made


def ask_change(
    parent: QWidget | None, project: Project, change: Change, codebook: Codebook, whole: Whole
) -> Change | None:
    """The change with what was chosen, None where it was called off; nothing is made.

    `codebook` is the one it is a change of, `whole` what it will be a part of, by which its annotations are counted.
    """
    wizard = ChangeWizard(project, change, parent, codebook=codebook, whole=whole)
    chosen = wizard.change if wizard.exec() == QDialog.DialogCode.Accepted else None
    wizard.deleteLater()
    return chosen


class ChangeWizard(QDialog):
    """One change. With `whole` it is only asked for; without, it is made, and `applied` says what was done.

    `already` is what of `whole` was told before, and is not shown.
    """

    def __init__(
        self,
        project: Project,
        change: Change,
        parent: QWidget | None = None,
        *,
        codebook: Codebook | None = None,
        whole: Whole | None = None,
        already: Change | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._whole, self._already = whole, already
        self._job: Job | None = None
        self._task: Steps | None = None
        self.preview: Preview | None = None
        self.applied: Applied | None = None
        self.setWindowTitle(self.tr("Change the Codebook"))
        self.choices = ChangeChoices(change, codebook or project.codebook)
        self.model = TouchedModel()
        self.table = self._build_table()
        self.summary = plain_label("", wrap=True)
        self.notices = plain_label("", wrap=True, muted=True)
        self.problem = plain_label("", wrap=True)
        self.examples = self._build_list()
        self.same_words = self._build_list()
        self._lay_out()
        self.choices.changed.connect(self.count)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_examples())
        self.resize(dialog_size(self, 68, 32))
        self._height = self.height()
        self.count()
        self.choices.take_focus()

    @property
    def change(self) -> Change:
        """The change as chosen so far."""
        return self.choices.change

    # ---- how it is built

    def _build_table(self) -> QTableView:
        table = QTableView()
        dress_table(table)
        table.setAccessibleName(self.tr("What is touched"))
        table.setModel(self.model)
        table.setItemDelegate(_WholeRows(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        for column in range(self.model.columnCount()):
            wide = column in (_NAME, _BECOMES)
            mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        return table

    def _build_list(self) -> QListWidget:
        found = QListWidget()
        found.setUniformItemSizes(True)
        found.setSpacing(1)
        found.setTextElideMode(Qt.TextElideMode.ElideRight)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return found

    def _lay_out(self) -> None:
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(9)
        layout.addWidget(plain_label(self.change.said, wrap=True, scale=1.2, bold=True))
        layout.addWidget(self.summary)
        layout.addWidget(self.problem)
        layout.addWidget(self.choices)
        self.body = QWidget()
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(9)
        body.addWidget(self.table, 3)
        body.addLayout(self._lists(), 2)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.notices)
        self.promise = plain_label(self._promise(), wrap=True, muted=True)
        layout.addWidget(self.promise)
        layout.addStretch()
        buttons = QDialogButtonBox()
        self.act_button = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.act)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.notices.hide()
        self.problem.hide()

    def _lists(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._same_words_part = QWidget()
        self._same_words_title = plain_label("", muted=True, scale=0.92)
        for part, title, found, name in (
            (
                QWidget(),
                plain_label(self.tr("For example"), muted=True, scale=0.92),
                self.examples,
                self.tr("Examples"),
            ),
            (self._same_words_part, self._same_words_title, self.same_words, self.tr("What stands twice")),
        ):
            found.setAccessibleName(name)
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
            column.addWidget(title)
            column.addWidget(found, 1)
            row.addWidget(part, 1)
        self._same_words_part.hide()
        return row

    def _promise(self) -> str:
        if self._whole is not None:
            return self.tr("Nothing is changed yet: this becomes part of the draft.")
        return self.tr("A snapshot is taken first. This is one step; Undo takes it back.")

    # ---- counting

    def count(self) -> None:
        """Find out what the change as chosen would touch."""
        self._stop_counting()
        self.preview = None
        self.act_button.setEnabled(False)
        self.act_button.setText(menu_text(act_text(self.change, None)))
        self.summary.setText(self.tr("Counting…"))
        project, change = self._project, self.change
        whole, already = self._whole, self._already

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> object:
            with project.reader() as reader:
                return reader.codebooks.preview(whole(change) if whole else change, already)

        self._job = Job(work, self)
        self._job.succeeded.connect(self.show_preview)
        self._job.failed.connect(self._show_refusal)
        self._job.start()

    def _stop_counting(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.succeeded.disconnect()
            job.failed.disconnect()
            job.stop()

    def show_preview(self, preview: Preview) -> None:
        """Show what the change would touch."""
        self._job = None
        self.preview = preview
        self.problem.hide()
        self.summary.show()
        self.summary.setText(summary_text(preview))
        self.choices.show_preview(preview)
        self.model.show(preview.touched)
        self._show_lines(self.notices, (*preview.sentences, *preview.differences))
        self._show_same_words(preview)
        if preview.touched:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_examples()
        self._fit_body(bool(preview.touched or preview.conflicts))
        self._name_act()

    def _fit_body(self, filled: bool) -> None:
        """Be as small as what there is to say."""
        self.body.setVisible(filled)
        self.promise.setVisible(self.preview is not None)
        self._column.activate()
        self.resize(self.width(), self._height if filled else self._column.totalHeightForWidth(self.width()))

    def _name_act(self) -> None:
        self.act_button.setText(menu_text(act_text(self.change, self.preview)))
        self.act_button.setEnabled(self.preview is not None)
        gentle = self.cancel_button if self.preview is not None and self.preview.deleted else self.act_button
        self.act_button.setDefault(gentle is self.act_button)
        self.cancel_button.setDefault(gentle is self.cancel_button)

    def _show_lines(self, label: Any, lines: Sequence[str]) -> None:
        label.setText("\n".join(lines[:_LINES]) + ("\n…" if len(lines) > _LINES else ""))
        label.setVisible(bool(lines))

    def _show_same_words(self, preview: Preview) -> None:
        self.same_words.clear()
        self._same_words_part.setVisible(bool(preview.conflicts))
        title = self.tr("Twice on the same words: {count}").format(count=number_text(preview.conflict_count))
        self._same_words_title.setText(title)
        for one in preview.conflicts:
            labels = " · ".join(map(isolated, one.labels))
            text = f"{isolated(f'“{one.quote}”')} {labels}" if one.quote else labels
            self._add(self.same_words, text, f"{one.document}, {one.annotator}")

    def _show_examples(self) -> None:
        self.examples.clear()
        row = self.table.currentIndex().row()
        for one in self.model.rows[row].examples if 0 <= row < len(self.model.rows) else ():
            self._add(self.examples, isolated(f"“{one.quote}”") if one.quote else self.tr("(no words)"), one.document)

    def _add(self, found: QListWidget, text: str, place: str) -> None:
        line = " ".join(f"{text} — {isolated(place)}".split())
        found.addItem(line)
        found.item(found.count() - 1).setToolTip(tip(line))

    def _show_refusal(self, error: AnnotatorError) -> None:
        self._job = None
        self.summary.hide()
        self.model.show(())
        self._refuse(str(error))
        self._fit_body(False)

    def _refuse(self, reason: str) -> None:
        self.problem.setText(reason)
        self.problem.show()

    # ---- making it

    def act(self) -> None:
        """Make the change, or be done where it is only asked for."""
        if self.preview is None or self._task is not None:
            return
        if self._whole is not None:
            self.accept()
            return
        self.problem.hide()
        self._task = Steps(self._project.codebooks.applying(self.change), parent=self)
        self._task.succeeded.connect(self._be_done)
        self._task.failed.connect(self._show_failure)
        ProgressWindow(self.change.said, self._task, self, locks=True)
        self._task.start()

    def _be_done(self, applied: Applied) -> None:
        self._task = None
        self.applied = applied
        self.accept()

    def _show_failure(self, error: AnnotatorError) -> None:
        self._task = None
        self._refuse(str(error))

    # ---- Qt

    def done(self, result: int) -> None:
        if self._task is not None:
            return
        self._stop_counting()
        super().done(result)


_LINES = 6


class _WholeRows(QStyledItemDelegate):
    """A row is chosen as a whole, so no cell of it is framed."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class TouchedModel(QAbstractTableModel):
    """What a change touches, a row for each label, role, attribute or value."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Touched, ...] = ()

    def show(self, rows: tuple[Touched, ...]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Kind"),
            self.tr("Name"),
            self.tr("Becomes"),
            self.tr("Annotations"),
            self.tr("Documents"),
            self.tr("Annotators"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(", ".join(row.annotators) if index.column() == _ANNOTATORS else self._text(row, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _ANNOTATORS:
            return ", ".join(row.annotators)
        return self._alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _text(self, row: Touched, column: int) -> str:
        return (
            kind_text(row),
            row.name,
            fate_text(row),
            number_text(row.annotations),
            number_text(row.documents),
            number_text(len(row.annotators)),
        )[column]

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        number = column in (_ANNOTATIONS, _DOCUMENTS, _ANNOTATORS)
        return (
            Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
        ) | Qt.AlignmentFlag.AlignVCenter
