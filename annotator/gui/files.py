"""Which project is open: new, open, recent, sample, close.

What works on a project is loaded with the first one, so that the welcome page is there at once.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.errors import AnnotatorError
from annotator.gui.messages import FileQuestion, Messages
from annotator.gui.plain import PROJECT_SUFFIX, menu_text
from annotator.gui.settings import Settings

if TYPE_CHECKING:
    from annotator.codebook import Codebook
    from annotator.project import Project


class Files(QObject):
    """Opens and makes projects and hands them over by `opened`; the window closes the one before."""

    opened = Signal(object)
    close_asked = Signal()
    annotator_named = Signal(str)

    def __init__(self, settings: Settings, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._messages = messages
        self._window = window
        self.current: Project | None = None

    def new_project(self) -> None:
        """Ask for a file and a codebook and make the project."""
        from annotator.gui.new_project import NewProjectDialog

        NewProjectDialog(self.folder(), self.create, self._messages, self._window).open()

    def create(self, path: Path, codebook: Codebook) -> None:
        """Make a project and show it.

        Raises:
            AnnotatorError: the file exists or cannot be written.
        """
        from annotator.project import Project

        project = Project.create(path, codebook, self._settings.annotator or None)
        self._settings.folder = str(path.parent)
        self._hand_over(project)

    def ask_open(self) -> None:
        """Ask for a project file and open it."""
        filters = (self.tr("Annotator projects (*{suffix})").format(suffix=PROJECT_SUFFIX), self.tr("All files (*)"))
        path = self._messages.ask_path(FileQuestion("open", self.tr("Open Project"), str(self.folder()), filters))
        if path is not None:
            self._settings.folder = str(path.parent)
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a project, or bring the window to the front that has it open; a refusal is shown."""
        from annotator.gui import single_window
        from annotator.project import Project

        path = path.absolute()
        if self.current is not None and self.current.path.resolve() == path.resolve():
            return True
        if single_window.raise_other(path):
            return False
        try:
            self._hand_over(Project.open(path))
        except AnnotatorError as error:
            self._messages.tell(str(error), grave=True)
            return False
        return True

    def open_sample(self) -> None:
        """Open a fresh copy of the sample project."""
        from annotator.sample import make_sample  # reads and imports its seeds only when asked

        try:
            path = make_sample()
        except AnnotatorError as error:
            self._messages.tell(str(error), grave=True)
        else:
            self.open_path(path)

    def close_project(self) -> None:
        self.close_asked.emit()

    def ask_annotator(self) -> None:
        """Ask whose annotations are shown and made."""
        if self.current is None:
            return
        name = self._messages.ask_text(self.tr("Name of the annotator:"), self.current.annotator.name)
        if name is not None and name != self.current.annotator.name:
            self.annotator_named.emit(name)

    def fill_recent(self, menu: QMenu) -> None:
        """Put the recent projects into their menu."""
        menu.clear()
        for entry in self._settings.recent():
            missing = not entry.path.is_file()
            text = self.tr("{name} (missing)") if missing else "{name}"
            action = QAction(menu_text(text.format(name=entry.path.stem)), menu)
            action.setEnabled(not missing)
            action.setStatusTip(str(entry.path))
            action.triggered.connect(lambda _checked=False, path=entry.path: self.open_path(path))
            menu.addAction(action)
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)

    def folder(self) -> Path:
        """Where files are looked for first."""
        last = self._settings.folder
        if last and Path(last).is_dir():
            return Path(last)
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return documents if documents.is_dir() else Path.home()

    def _hand_over(self, project: Project) -> None:
        self.opened.emit(project)
