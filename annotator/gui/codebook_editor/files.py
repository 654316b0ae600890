"""Codebooks in and out of files: what is brought in becomes the draft, what goes out is the draft as TOML."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSaveFile, Signal
from PySide6.QtWidgets import QWidget

from annotator.codebook import Codebook, dumps
from annotator.errors import AnnotatorError
from annotator.gui.codebook_editor.asking import PickDialog
from annotator.gui.codebook_editor.open_draft import OpenDraft
from annotator.gui.messages import FileQuestion, Messages
from annotator.gui.settings import Settings
from annotator.gui.text_dialog import TextDialog


class CodebookFiles(QObject):
    """Asks for files over one window."""

    said = Signal(str)

    def __init__(self, draft: OpenDraft, settings: Settings, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._draft, self._settings, self._messages, self._window = draft, settings, messages, window

    def ask_import(self) -> None:
        """Ask for a file and make what is in it the draft."""
        filters = (
            self.tr("Codebooks (*.toml *.conf *.json *.csv *.tsv)"),
            self.tr("All files (*)"),
        )
        self._ask(FileQuestion("open", self.tr("Import a Codebook"), self._settings.folder, filters))

    def ask_import_folder(self) -> None:
        """Ask for a folder with codebooks."""
        self._ask(FileQuestion("folder", self.tr("Import a Codebook from a Folder"), self._settings.folder))

    def _ask(self, question: FileQuestion) -> None:
        path = self._messages.ask_path(question)
        if path is not None:
            self._settings.folder = str(path.parent)
            if path.is_dir():
                self._choose_in(path)
            else:
                self.read(path)

    def _choose_in(self, folder: Path) -> None:
        """Read the only codebook in a folder, or ask which of several."""
        from annotator.formats.codebooks import codebook_files

        try:
            files = {str(file.relative_to(folder)): file for file in codebook_files(folder)}
        except AnnotatorError as fault:
            self._messages.tell(str(fault), grave=True)
            return
        if len(files) == 1:
            self.read(folder)
            return
        dialog = PickDialog(self.tr("Which of these codebooks?"), list(files), self._window)
        dialog.accepted.connect(lambda: self.read(files[dialog.chosen]))
        dialog.open()

    def read(self, path: Path) -> None:
        """Make the codebook in a file or a folder the draft, and show what was changed or left out."""
        from annotator.formats.codebooks import read_codebook

        try:
            codebook, remarks = read_codebook(path)
        except AnnotatorError as fault:
            self._messages.tell(str(fault), grave=True)
            return
        kept = self._draft.start(self.tr("Import {0}").replace("{0}", path.name), codebook)
        self.said.emit(self.tr("Read {0}; it is in force when you apply it.").replace("{0}", path.name))
        if kept:
            remark = self.tr("Labels in use that it lacks were kept as retired: {0}.")
            remarks = (remark.replace("{0}", ", ".join(kept)), *remarks)
        if remarks:
            summary = self.tr("{0} was read. This was changed or left out:").replace("{0}", path.name)
            TextDialog(self.tr("Import a Codebook"), summary, "\n".join(remarks), self._window).open()

    def ask_export(self) -> None:
        """Ask for a file and write the draft to it."""
        export_codebook(self._draft.codebook, self._settings, self._messages)


def export_codebook(codebook: Codebook, settings: Settings, messages: Messages) -> Path | None:
    """Ask for a file and write a codebook to it as TOML; where it was written."""
    name = "".join(c if c.isalnum() or c in "-_." else "-" for c in codebook.name)
    title = QCoreApplication.translate("CodebookFiles", "Export the Codebook")
    filters = (QCoreApplication.translate("CodebookFiles", "Codebooks (*.toml)"),)
    start = str(Path(settings.folder) / f"{name}.toml")
    target = messages.ask_path(FileQuestion("save", title, start, filters, "toml"))
    if target is None:
        return None
    file = QSaveFile(str(target))
    written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(dumps(codebook).encode()) >= 0
    if not (written and file.commit()):
        messages.tell(f"{target}: {file.errorString()}", grave=True)
        return None
    settings.folder = str(target.parent)
    return target
