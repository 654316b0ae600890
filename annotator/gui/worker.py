"""Long work beside the window: a plain function in a thread, or steps between the window's own events.

A `Job` runs what touches no project (reading files) or a reader of its own (an export). A `Steps` runs a generator on the
window's thread, slice by slice, because what it writes goes through the project's one connection. Both report progress
and can be stopped; a refusal comes back as `failed`, and any other fault is raised again in the window's thread, where
the excepthook logs it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError, Cancelled
from annotator.gui.plain import dialog_size, plain_label

Progress = Callable[[int, int, str], None]
"""Done, total (0 while unknown) and what is being done."""

Work = Callable[[Progress, Callable[[], bool]], object]

_SLICE_S = 0.03
_WAIT_MS = 5
_REPORT_S = 0.05


class Task(QObject):
    """What both kinds of long work tell: `progressed(done, total, what)`, then one of `succeeded` and `failed`."""

    progressed = Signal(object, object, str)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running = False

    def start(self) -> None:
        raise NotImplementedError

    def cancel(self) -> None:
        """Ask the work to stop; it ends with `failed(Cancelled)` soon after."""
        raise NotImplementedError

    def stop(self) -> None:
        """Cancel and wait until the work has ended."""
        raise NotImplementedError

    def _succeed(self, value: object) -> None:
        self.running = False
        self.ended.emit()
        self.succeeded.emit(value)

    def _fail(self, error: BaseException) -> None:
        self.running = False
        self.ended.emit()
        if not isinstance(error, AnnotatorError):
            raise error
        self.failed.emit(error)


class Job(Task):
    """Runs `function(progress, cancelled)` in a thread of its own."""

    _done = Signal()

    def __init__(self, function: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._function = function
        self._stop = threading.Event()
        self._last_report = 0.0
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._future: Future[object] | None = None
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self.running = True
        self._future = self._pool.submit(self._function, self._report, self._stop.is_set)
        self._future.add_done_callback(lambda _future: self._done.emit())
        self._pool.shutdown(wait=False)

    def cancel(self) -> None:
        self._stop.set()

    def stop(self) -> None:
        self._stop.set()
        self._pool.shutdown(wait=True)
        self._deliver()

    def _report(self, done: int, total: int, what: str = "") -> None:
        now = time.monotonic()
        if now - self._last_report >= _REPORT_S or done == total:
            self._last_report = now
            self.progressed.emit(done, total, what)

    def _deliver(self) -> None:
        if self._future is None or not self.running:
            return
        error = self._future.exception()
        if error is not None:
            self._fail(error)
        else:
            self._succeed(self._future.result())


class Steps(Task):
    """Runs a generator that yields (done, total, what) and returns its result, in slices of a few frames.

    Stopping closes the generator, whose own `finally` and `with` roll back what was begun. While `ready` is false the next
    step would wait for another thread, so the window's events go on.
    """

    def __init__(
        self,
        steps: Generator[tuple[int, int, str], None, object],
        ready: Callable[[], bool] = lambda: True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self._ready = ready
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._run_slice)

    def start(self) -> None:
        self.running = True
        self._timer.start()

    def cancel(self) -> None:
        if not self.running:
            return
        self._timer.stop()
        self._steps.close()
        self._fail(Cancelled("It was stopped; nothing was changed."))

    def stop(self) -> None:
        self.cancel()

    def _run_slice(self) -> None:
        if not self._ready():
            self._timer.setInterval(_WAIT_MS)
            return
        self._timer.stop()
        deadline = time.monotonic() + _SLICE_S
        try:
            step = next(self._steps)
            while time.monotonic() < deadline and self._ready():
                step = next(self._steps)
        except StopIteration as end:
            self._succeed(end.value)
        except AnnotatorError as error:
            self._fail(error)
        except BaseException:
            self.running = False
            self.ended.emit()
            raise
        else:
            self.progressed.emit(*step)
            self._timer.start(0)


class ProgressWindow(QWidget):
    """A small window over `parent` with what is being done and Cancel; closes when the task has ended.

    It shows up only when the work takes longer than a moment. With `locks` the window below takes no input meanwhile.
    """

    def __init__(self, title: str, task: Task, parent: QWidget, *, locks: bool = False) -> None:
        super().__init__(
            parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint
        )
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal if locks else Qt.WindowModality.NonModal)
        self._task = task
        self._label = plain_label("")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._cancel_task)
        self._lay_out(title)
        task.progressed.connect(self.show_progress)
        task.ended.connect(self._end)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self.show)
        self._delay.start(0 if locks else 250)

    def _lay_out(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(title))
        layout.addWidget(self._bar)
        row = QHBoxLayout()
        row.addWidget(self._label, 1)
        row.addWidget(self._cancel)
        layout.addLayout(row)
        self.resize(dialog_size(self, 26, 6))

    def show_progress(self, done: int, total: int, what: str) -> None:
        # A QProgressBar counts in 32 bits; bytes of a large file do not fit.
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(round(1000 * done / total) if total else 0)
        metrics = self._label.fontMetrics()
        self._label.setText(metrics.elidedText(what, Qt.TextElideMode.ElideMiddle, max(80, self._label.width())))

    def _cancel_task(self) -> None:
        self._cancel.setEnabled(False)
        self._label.setText(self.tr("Stopping…"))
        self._task.cancel()

    def _end(self) -> None:
        self._delay.stop()
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel_task()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self._cancel_task()
