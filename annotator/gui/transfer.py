"""Into the project and out of it: import, export and a copy, with what is asked before and told after.

The readers and writers of files are loaded when they are first needed, so that the window opens without them.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from annotator.errors import AnnotatorError
from annotator.gui.feed import Feed
from annotator.gui.long_work import LongWork
from annotator.gui.messages import FileQuestion
from annotator.gui.new_project import free_path
from annotator.gui.plain import PROJECT_SUFFIX
from annotator.gui.status_line import documents_text
from annotator.gui.text_dialog import TextDialog
from annotator.gui.worker import Job, Progress, Steps

if TYPE_CHECKING:
    from annotator.exchange import EventsReport, ExportReport, FileReport, ImportReport, PlannedFile
    from annotator.gui.export_dialog import ExportDialog, What


class _Chosen(TypedDict):
    """What both kinds of export are told."""

    annotators: tuple[str, ...]
    documents: str
    progress: Progress
    cancelled: Callable[[], bool]


class Transfer(LongWork):
    """What is brought in and written out; reading and writing files leaves the window free."""

    # ---- import

    def import_files(self) -> None:
        """Ask for files and import them."""
        filters = (self.tr("Articles (*.txt *.html *.htm *.jsonl *.csv *.tsv *.ann)"), self.tr("All files (*)"))
        self._import_chosen(FileQuestion("open many", self.tr("Import Files"), self._settings.folder, filters))

    def import_folder(self) -> None:
        """Ask for a folder and import the articles in it."""
        self._import_chosen(FileQuestion("folder", self.tr("Import Folder"), self._settings.folder))

    def _import_chosen(self, question: FileQuestion) -> None:
        paths = self._messages.ask_paths(question)
        if paths:
            self._settings.folder = str(paths[0].parent)
            self.import_paths(paths)

    def import_paths(self, paths: list[Path]) -> None:
        """Look into files and folders, ask what is in doubt, and import them."""
        from annotator import exchange

        if self._session.project.read_only:
            self._messages.tell(self._session.project.notice)
        elif not self._is_busy():
            job = Job(lambda _progress, cancelled: exchange.plan(paths, cancelled=cancelled), self)
            job.succeeded.connect(self._ask_about)
            self._run(job, self.tr("Looking into the files"))

    def _ask_about(self, files: list[PlannedFile]) -> None:
        if not files:
            self._messages.tell(self.tr("There is no .txt, .html, .jsonl or .csv file in what was chosen."))
            return
        from annotator.gui.import_dialog import ImportDialog

        dialog = ImportDialog(files, self._window)
        dialog.accepted.connect(lambda: self._store(dialog.planned, dialog.duplicates, dialog.add_labels))
        dialog.open()

    def _store(self, planned: list[PlannedFile], duplicates: bool, add_labels: bool) -> None:
        from annotator import exchange

        codebook = self._session.project.codebook
        feed = Feed(lambda cancelled: exchange.read_files(planned, cancelled, codebook))
        steps = exchange.store_steps(self._session.project, feed, duplicates=duplicates, add_labels=add_labels)
        task = Steps(_told(steps, len(planned)), feed.ready, self)
        task.ended.connect(feed.close)  # a generator that is closed before its first step runs none of its code
        task.succeeded.connect(self._show_report)
        self._run(task, self.tr("Importing"), locks=True)

    def _show_report(self, report: ImportReport) -> None:
        if self._session.document is None:
            first = next(iter(self._session.project.documents.list()), None)
            self._session.open_document(first.id if first else None)
        summary, *lines = report.lines()
        TextDialog(self.tr("Import Report"), summary, "\n".join(lines), self._window).open()

    # ---- export

    def export(self, what: What = "sets", shown: Sequence[int] | None = None) -> None:
        """Ask what to export and write it; `what` stands there first, and `shown` are the rows of a filtered table."""
        from annotator.gui.export_dialog import ExportDialog

        if self._is_busy():
            return
        dialog = ExportDialog(self._session.project, self._folder(), self._messages, self._window, what, shown)
        dialog.accepted.connect(lambda: self._export(dialog))
        dialog.open()

    def _export(self, asked: ExportDialog) -> None:
        target = asked.target
        if target.exists():
            question = self.tr("{file} exists. Write the export in its place?").format(file=target)
            if self._messages.ask(question, self.tr("Replace"), self.tr("Cancel")) != 0:
                return

        self._settings.folder = str(target.parent)
        job = Job(self._export_work(asked), self)
        job.succeeded.connect(self._show_exported)
        self._run(job, self.tr("Exporting"))

    def _export_work(self, asked: ExportDialog) -> Callable[[Progress, Callable[[], bool]], object]:
        """What writes the export, in a thread of its own, on a connection of its own."""
        from annotator import exchange

        project, what, target, bom = self._session.project, asked.what, asked.target, asked.bom
        annotators, documents, events = asked.annotators, asked.documents, asked.events

        def work(progress: Progress, cancelled: Callable[[], bool]) -> object:
            options: _Chosen = {
                "annotators": annotators,
                "documents": documents,
                "progress": progress,
                "cancelled": cancelled,
            }
            with project.reader() as reader:
                if what == "sets":
                    return exchange.export_jsonl(reader, target, **options)
                form: exchange.EventFormat = "csv" if what == "events csv" else "jsonl"
                return exchange.export_events(reader, target, form, events=events, bom=bom, **options)

        return work

    def _show_exported(self, report: ExportReport | EventsReport) -> None:
        self._session.message.emit(report.summary())
        TextDialog(self.tr("Export"), report.summary(), str(report.path), self._window).open()

    # ---- copy

    def save_copy(self) -> None:
        """Ask for a file and write a complete copy of the project to it."""
        path = self._session.project.path
        filters = (self.tr("Annotator projects (*{suffix})").format(suffix=PROJECT_SUFFIX),)
        start = str(free_path(path.parent, self.tr("{name} copy").format(name=path.stem)))
        target = self._messages.ask_path(
            FileQuestion("save", self.tr("Save a Copy"), start, filters, PROJECT_SUFFIX[1:])
        )
        if target is None:
            return
        try:
            self._session.project.copy_to(target)
        except AnnotatorError as error:
            self._messages.tell(str(error), grave=True)
        else:
            self._session.message.emit(self.tr("Copied to {file}.").format(file=target))


def _told(
    steps: Generator[FileReport, None, ImportReport], total: int
) -> Generator[tuple[int, int, str], None, ImportReport]:
    """The steps of an import as progress."""
    done, name = 0, ""
    try:
        while True:
            report = next(steps)
            if report.name != name:
                done, name = done + 1, report.name
            documents = documents_text(report.documents)
            yield done - 1, total if total > 1 else 0, f"{Path(name).name}: {documents}"
    except StopIteration as end:
        result: ImportReport = end.value
        return result
    finally:
        steps.close()
