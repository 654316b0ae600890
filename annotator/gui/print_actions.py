"""The open article on its way out as a picture: to a printer, into a PDF or SVG, onto the clipboard.

What draws and what prints is loaded when it is first asked for. One piece of work runs at a time, beside the window; it has
its own copy of the annotations, so one can go on labelling.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import regex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from annotator.errors import AnnotatorError
from annotator.gui.long_work import LongWork
from annotator.gui.messages import FileQuestion, Messages
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.worker import Steps

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from annotator.gui.text.paper import Make, Progress
    from annotator.gui.text.sheet import Article

_NOT_IN_NAMES = regex.compile(r'[\p{Cc}/\\:*?"<>|]+')
_LONGEST_NAME = 80


class PrintWork(LongWork):
    """What asks for a printer or a file, and prints or writes."""

    def __init__(self, session: Session, settings: Settings, messages: Messages, window: QWidget) -> None:
        super().__init__(session, settings, messages, window)
        self._printer: QPrinter | None = None

    def _ask_printer(self, title: str, make: Make) -> None:
        """Ask for a printer and print on it the pages that are made for its paper."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(title)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.finished.connect(lambda result: self._print_on(title, make) if result else None)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own wants a slot to call

    def _print_on(self, title: str, make: Make) -> None:
        """Print on the printer that was chosen; a printer that prints into a file writes it as a PDF is written."""
        from PySide6.QtPrintSupport import QPrinter

        from annotator.gui.text.paper import DPI, write_file, write_leaves

        printer = self._printer
        assert printer is not None
        wanted = None
        if printer.printRange() == QPrinter.PrintRange.PageRange:
            wanted = range(printer.fromPage(), printer.toPage() + 1)
        if printer.outputFileName():
            target = Path(printer.outputFileName())
            self._write(target, write_file(title, make, target, printer.pageLayout(), wanted))
            return
        printer.setFullPage(True)
        printer.setResolution(DPI)
        steps = write_leaves(make, printer, printer.pageLayout(), wanted, printer.abort)
        name = printer.printerName()
        self._work(steps, self.tr("Printing"), self.tr("Sent to the printer {name}.").format(name=name))

    def _ask_target(self, title: str, kind: str, name: str, suffix: str) -> Path | None:
        """Ask for a file to write, and remember its folder."""
        start = str(self._folder() / f"{file_name(name)}.{suffix}")
        target = self._messages.ask_path(FileQuestion("save", title, start, (kind,), suffix))
        if target is None:
            return None
        self._settings.folder = str(target.parent)
        return target if target.suffix else target.with_name(f"{target.name}.{suffix}")

    def _write(self, target: Path, steps: Progress) -> None:
        said = self.tr("Written to {file}.").format(file=target)
        self._work(steps, self.tr("Writing {file}").format(file=target.name), said)

    def _work(self, steps: Progress, title: str, said: str) -> None:
        """Run the steps; `said` is what the status line says when they are done."""
        task = Steps(steps, parent=self)
        task.succeeded.connect(lambda _pages: self._session.message.emit(said))
        self._run(task, title)


class PrintActions(PrintWork):
    """Each method without an underscore is the slot of a row of the table of actions; `stop` ends what runs."""

    def print_article(self) -> None:
        """Ask for a printer and print the article on it."""
        from annotator.gui.text.paper import Pages

        article = self._article()
        if article is not None and not self._is_busy():
            self._ask_printer(article.title, lambda layout: Pages(article, layout))

    def export_pdf(self) -> None:
        """Ask for a file and write the article to it, on pages."""
        from annotator.gui.text.paper import write_pdf

        self._export(self.tr("Export as PDF"), self.tr("PDF files (*.pdf)"), "pdf", write_pdf)

    def export_svg(self) -> None:
        """Ask for a file and write the article to it as one picture."""
        from annotator.gui.text.pictures import write_svg

        self._export(self.tr("Export as SVG"), self.tr("SVG pictures (*.svg)"), "svg", write_svg)

    def copy_image(self) -> None:
        """Put a picture on the clipboard: of the lines with the selected words or annotation, or else of everything."""
        from annotator.gui.text.pictures import picture

        article = self._article()
        if article is None:
            return
        try:
            image = picture(article, self._session.words, self._session.selected_id)
        except AnnotatorError as error:
            self._messages.tell(str(error))
        else:
            QGuiApplication.clipboard().setImage(image)
            self._session.message.emit(self.tr("Copied as a picture."))

    def _export(self, title: str, kind: str, suffix: str, write: Callable[[Article, Path], Progress]) -> None:
        article = self._article()
        if article is None or self._is_busy():
            return
        target = self._ask_target(title, kind, article.title, suffix)
        if target is not None:
            self._write(target, write(article, target))

    def _article(self) -> Article | None:
        """The open article as it is now; None where there is none."""
        from annotator.gui.text.sheet import Article

        session = self._session
        document, selected = session.document, session.selected_id
        if document is None:
            return None
        return Article(
            session.text,
            dict(session.annotations.spans),
            dict(session.annotations.events),
            session.project.codebook,
            session.project.documents.ranges(document.id),
            document.meta.title or document.key,
            self._settings.arc_mode,
            selected if selected in session.annotations.events else None,
            self._settings.safe_colors,
            self._settings.invisible,
        )


def file_name(title: str) -> str:
    """A title as the name of a file on any system."""
    words = _NOT_IN_NAMES.sub(" ", title).split()
    return " ".join(words).strip(" .")[:_LONGEST_NAME].strip() or "article"
