"""Keeps a project safe while it is open: folds the WAL when idle, and takes snapshots at opening and every hour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from annotator.errors import AnnotatorError
from annotator.gui.session import Session
from annotator.gui.worker import Job
from annotator.model import Changes

_IDLE_MS = 2_000
_HOUR_MS = 3_600_000
_AFTER_OPENING_MS = 3_000


class Keeper(QObject):
    """Works for one session; snapshots are copied in a thread, from a connection of its own."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._changed = True
        self._job: Job | None = None
        self._idle = self._timer(_IDLE_MS, self._fold)
        self._hourly = self._timer(_HOUR_MS, self.take_snapshot)
        self._opening = self._timer(_AFTER_OPENING_MS, self.take_snapshot)
        self._opening.setSingleShot(True)
        self._idle.setSingleShot(True)
        if not session.project.read_only:
            session.project_changed.connect(self._on_change)
            self._hourly.start()
            self._opening.start()

    def _timer(self, interval: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    def _on_change(self, changes: Changes) -> None:
        self._changed = True
        self._idle.start()

    def _fold(self) -> None:
        self._session.project.store.checkpoint()

    def take_snapshot(self) -> None:
        """Copy the project when it has changed since the last copy."""
        project = self._session.project
        if (
            not self._changed
            or (self._job is not None and self._job.running)
            or project.store.copies.snapshot_is_fresh()
        ):
            return
        self._changed = False

        def copy(progress: object, cancelled: object) -> object:
            with project.reader() as reader:
                return reader.snapshot()

        self._job = Job(copy, self)
        self._job.failed.connect(self._on_failure)
        self._job.start()

    def _on_failure(self, error: AnnotatorError) -> None:
        self._changed = True
        self._session.message.emit(self.tr("No snapshot could be taken: {reason}").format(reason=error))

    def close(self) -> None:
        """Stop, waiting for a copy that is being made: the project can be closed after this."""
        for timer in (self._idle, self._hourly, self._opening):
            timer.stop()
        if self._job is not None and self._job.running:
            self._job.stop()
