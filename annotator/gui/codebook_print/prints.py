"""The codebook on its way out for the team to read: as a page of HTML, as a PDF, to a printer."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from annotator.errors import AnnotatorError
from annotator.gui.print_actions import PrintWork

if TYPE_CHECKING:
    from annotator.gui.text.paper import Make


class CodebookPrints(PrintWork):
    """Each method without an underscore is the slot of a row of the table of actions; `stop` ends what runs."""

    def export_html(self) -> None:
        """Ask for a file and write the codebook to it as a page of HTML."""
        from annotator.formats.codebook_html import codebook_html
        from annotator.gui.guide.words import guide_words
        from annotator.gui.text.paper import commit, open_for_saving

        codebook = self._session.project.codebook
        title = self.tr("Export the Codebook as HTML")
        target = self._ask_target(title, self.tr("Web pages (*.html)"), codebook.title, "html")
        if target is None:
            return
        try:
            file = open_for_saving(target)
            file.write(codebook_html(codebook, guide_words()).encode())
            commit(file)
        except AnnotatorError as error:
            self._messages.tell(str(error), grave=True)
        else:
            self._session.message.emit(self.tr("Written to {file}.").format(file=os.fspath(target)))

    def export_pdf(self) -> None:
        """Ask for a file and write the codebook to it, on pages."""
        from annotator.gui.text.paper import write_file

        if self._is_busy():
            return
        name = self._session.project.codebook.title
        target = self._ask_target(self.tr("Export the Codebook as PDF"), self.tr("PDF files (*.pdf)"), name, "pdf")
        if target is not None:
            self._write(target, write_file(name, self._make(), target))

    def print_codebook(self) -> None:
        """Ask for a printer and print the codebook on it."""
        if not self._is_busy():
            self._ask_printer(self._session.project.codebook.title, self._make())

    def _make(self) -> Make:
        """What makes the pages of the codebook in force."""
        from annotator.gui.codebook_print.paper import CodebookPages
        from annotator.gui.guide.words import guide_words

        codebook, words = self._session.project.codebook, guide_words()
        return lambda layout: CodebookPages(codebook, words, layout)
