"""Read Dates and Numbers: every entity that fills a role and says a value, to be looked over and taken in one step.

The words are read in a thread, on a connection of its own; ten thousand of them take a second. What is in no doubt is
ticked already, and nothing is stored before Take is pressed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError, Cancelled
from annotator.gui.languages import number_text
from annotator.gui.panel_parts import Caption, ProblemLine, SmallButton
from annotator.gui.plain import dialog_size, plain_label
from annotator.gui.readings.model import ReadingModel
from annotator.gui.readings.view import ReadingView
from annotator.gui.session import Session
from annotator.gui.worker import Job, Progress
from annotator.readings import Readable, readable_fillers, take_readings

Scope = Literal["document", "project"]


class ReadingDialog(QDialog):
    """`taken` tells how many were taken, after that; the dialog is then closed."""

    taken = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Read Dates and Numbers"))
        self._session = session
        self._job: Job | None = None
        self.scope: Scope = "document" if session.document is not None else "project"
        self.model = ReadingModel(session.project, self)
        self.view = ReadingView(self.model)
        self.scope_buttons: dict[Scope, SmallButton] = {
            "document": SmallButton(self.tr("This document")),
            "project": SmallButton(self.tr("All my work")),
        }
        self.counts = Caption("")
        self.told = plain_label("", muted=True, wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem = ProblemLine()
        self.all_button = QPushButton(self.tr("Tick &All"))
        self.none_button = QPushButton(self.tr("Tick &None"))
        self.sure_button = QPushButton(self.tr("Tick the &Sure Ones"))
        self.buttons = QDialogButtonBox()
        self.take_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self._connect()
        self._count()
        self.resize(dialog_size(self, 80, 26))
        self.show_scope(self.scope)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        said = self.tr(
            "These entities fill roles that take values too. What is ticked becomes the value it is read as, with its "
            "words as evidence; the entities stay in the text. Space ticks, a digit or F2 chooses another meaning."
        )
        column.addWidget(plain_label(said, wrap=True, muted=True))
        head, group = QHBoxLayout(), QButtonGroup(self)
        for scope, button in self.scope_buttons.items():
            button.setCheckable(True)
            button.setChecked(scope == self.scope)
            group.addButton(button)
            head.addWidget(button)
        self.scope_buttons["document"].setEnabled(self._session.document is not None)
        head.addStretch(1)
        head.addWidget(self.counts)
        self.counts.setMinimumWidth(24 * self.fontMetrics().averageCharWidth())
        self.counts.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.told)
        self._pages.addWidget(self.view)
        column.addLayout(self._pages, 1)
        column.addWidget(self.problem)
        line = QHBoxLayout()
        for tick in (self.all_button, self.none_button, self.sure_button):
            tick.setAutoDefault(False)
            line.addWidget(tick)
        line.addStretch(1)
        line.addWidget(self.buttons)
        column.addLayout(line)
        self.take_button.setDefault(True)

    def _connect(self) -> None:
        model = self.model
        for scope, button in self.scope_buttons.items():
            button.clicked.connect(lambda _on=False, scope=scope: self.show_scope(scope))
        self.all_button.clicked.connect(lambda: model.tick(range(model.rowCount()), True))
        self.none_button.clicked.connect(lambda: model.tick(range(model.rowCount()), False))
        self.sure_button.clicked.connect(model.tick_sure)
        model.ticked_changed.connect(self._count)
        self.view.place_wanted.connect(self._show_place)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    # ---- reading

    def show_scope(self, scope: Scope) -> None:
        """Read what there is in the open document, or in all of one's work."""
        self.stop()
        self.scope = scope
        self.scope_buttons[scope].setChecked(True)
        self.problem.show_messages()
        self.model.show_rows(())
        self._tell(self.tr("Reading…"))
        project, document_id = self._session.project, self._document_id()

        def work(progress: Progress, cancelled: Callable[[], bool]) -> object:
            with project.reader() as reader:
                return readable_fillers(reader, document_id, progress, cancelled)

        self._job = Job(work, self)
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(self._show_rows)
        self._job.failed.connect(self._show_failure)
        self._job.start()

    def _document_id(self) -> int | None:
        return self._session.document.id if self.scope == "document" and self._session.document else None

    def _show_progress(self, done: int, total: int, _what: str) -> None:
        self._tell(self.tr("Reading {0} of {1}…").format(number_text(done), number_text(total)))

    def _show_rows(self, rows: list[Readable]) -> None:
        self.view.show_documents(self.scope == "project")
        self.model.show_rows(rows)
        if rows:
            self._pages.setCurrentWidget(self.view)
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.fit_columns()
            self.view.setFocus()
        elif self.scope == "document":
            self._tell(
                self.tr("No entity that fills a role in this document says a date, a number or an amount to be read.")
            )
        else:
            self._tell(self.tr("No entity that fills a role says a date, a number or an amount to be read."))

    def _show_failure(self, error: AnnotatorError) -> None:
        if not isinstance(error, Cancelled):
            self._tell(str(error))

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self._pages.setCurrentWidget(self.told)

    def _count(self) -> None:
        ticked, total = self.model.ticked, self.model.rowCount()
        said = self.tr("{0} of {1} ticked").format(number_text(ticked), number_text(total)) if total else ""
        self.counts.setText(said)
        take = self.tr("&Take 1 Reading") if ticked == 1 else self.tr("&Take {0} Readings").format(number_text(ticked))
        self.take_button.setText(take if ticked else self.tr("&Take Readings"))
        self.take_button.setEnabled(ticked > 0)
        for button in (self.all_button, self.none_button, self.sure_button):
            button.setEnabled(total > 0)

    def _show_place(self, row: Readable) -> None:
        """Show in the window behind which event the words belong to."""
        self._session.open_document(row.filler.document_id)
        self._session.select(row.filler.event_id)

    # ---- the end

    def accept(self) -> None:
        chosen = self.model.chosen()
        if not chosen:
            return
        try:
            take_readings(self._session.project, chosen, self._document_id())
        except AnnotatorError as refusal:
            self.problem.show_messages(str(refusal))
            return
        self.taken.emit(len(chosen))
        super().accept()

    def stop(self) -> None:
        """End what is being read."""
        if self._job is not None and self._job.running:
            self._job.stop()

    def done(self, result: int) -> None:
        self.stop()
        super().done(result)


class ReadingActions(QObject):
    """The slot of the menu; `stop` ends the dialog before the project is closed."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self.dialog: ReadingDialog | None = None

    def ask(self) -> None:
        """Show what can be read, and take what is confirmed."""
        if self.dialog is None:
            self.dialog = ReadingDialog(self._session, self._window)
            self.dialog.taken.connect(self._tell)
            self.dialog.finished.connect(self._forget)
            self.dialog.open()

    def stop(self) -> None:
        """Close the dialog, with nothing taken."""
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        self.dialog = None

    def _tell(self, count: int) -> None:
        self._session.message.emit(
            self.tr("1 reading taken.") if count == 1 else self.tr("{0} readings taken.").format(number_text(count))
        )
