"""Work that takes its time and ends with a file or with a change of the project: imports, exports, printing.

One piece of it runs at a time, beside the window; what refuses it is told, and a start while it runs is turned down.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from annotator.errors import AnnotatorError, Cancelled
from annotator.gui.messages import Messages
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.worker import ProgressWindow, Task


class LongWork(QObject):
    """What all such work shares; `stop` ends it before the project is closed."""

    def __init__(self, session: Session, settings: Settings, messages: Messages, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._settings = settings
        self._messages = messages
        self._window = window
        self._task: Task | None = None

    def stop(self) -> None:
        """Cancel what runs and wait until it has ended; no half of it is left."""
        if self._task is not None and self._task.running:
            self._task.stop()

    def _run(self, task: Task, title: str, *, locks: bool = False) -> None:
        """Start a task; its progress shows up over the window, which takes no input meanwhile where it `locks`."""
        self._task = task
        task.failed.connect(self._show_failure)
        ProgressWindow(title, task, self._window, locks=locks)
        task.start()

    def _is_busy(self) -> bool:
        """Whether work is running, which is also said."""
        busy = self._task is not None and self._task.running
        if busy:
            text = QCoreApplication.translate("Transfer", "Wait until the work at hand has ended, or cancel it.")
            self._session.message.emit(text)
        return busy

    def _folder(self) -> Path:
        """Where to offer a new file: beside the one chosen last, else beside the project."""
        last = Path(self._settings.folder)
        return last if self._settings.folder and last.is_dir() else self._session.project.path.parent

    def _show_failure(self, error: AnnotatorError) -> None:
        if isinstance(error, Cancelled):
            self._session.message.emit(str(error))
        else:
            self._messages.tell(str(error), grave=True)
