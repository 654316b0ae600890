"""Starts the window and ends it well: what must be checked before Qt starts, signals, and the last resort for faults.

This is the only place with a broad view of errors: whatever no one expected goes into `errors.log`, and the person gets one
calm message. Everything they saw as saved is saved.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator.gui.languages import Speech
from annotator.gui.main_window import MainWindow
from annotator.gui.messages import Messages
from annotator.gui.settings import Settings
from annotator.gui.theme import Theme, ui_font
from annotator.resources import own_folder, resource


def run(path: Path | None = None, *, argv: Sequence[str] = ()) -> int:
    """Show the window, on the project at `path` or on the welcome page; the exit status.

    A project that another window has open comes to the front there, and this returns at once.
    """
    refusal = why_not_start()
    if refusal:
        sys.stderr.write(f"annotator: {refusal}\n")
        return 1
    application = make_application(argv)
    if path is not None and _is_open_elsewhere(path):
        return 0
    settings = Settings()
    theme = Theme(settings.theme, application)
    theme.wear()
    messages = Messages()
    window = MainWindow(settings, theme, messages)

    def start() -> None:
        try:
            window.start(path)
        finally:
            gc.enable()
            gc.freeze()  # what is loaded by now stays: no collection has to look at it again

    with faults_told(messages), ended_by_signals(window):
        window.show()
        QTimer.singleShot(0, window, start)  # the window is painted before a project is read
        return application.exec()


def _is_open_elsewhere(path: Path) -> bool:
    """Whether another window has this project open; it is then in front."""
    from annotator.gui.single_window import raise_other

    return raise_other(path)


def why_not_start() -> str:
    """The sentence why no window can open here; empty when one can."""
    if sys.version_info < (3, 12) and PySide6.__version_info__[:2] >= (6, 12):
        return (
            f"PySide6 {PySide6.__version__} crashes on Python {'.'.join(map(str, sys.version_info[:2]))}. "
            "Install PySide6 below 6.12, or use Python 3.12 or newer."
        )
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it in a desktop session."


def make_application(argv: Sequence[str] = ()) -> QApplication:
    """The application with its names, style, typeface and translation; the one there is, when there is one."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([sys.argv[0], *argv])
    application.setApplicationName("Annotator")
    application.setOrganizationName("Annotator")
    application.setDesktopFileName("annotator")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resource("icons", "annotator.svg"))))
    Speech(application, Settings().language)
    application.setFont(ui_font(application.font()))
    return application


class Faults(QObject):
    """The excepthook: logs every fault and shows the first; those that come while it is shown are only logged."""

    caught = Signal(str)

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._showing = False
        # Queued, because a fault may come out of a paint event or another thread.
        self.caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Stands in for `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        sys.__excepthook__(kind, error, trace)
        log_fault("".join(traceback.format_exception(kind, error, trace)))
        self.caught.emit(f"{kind.__name__}: {error}")

    def _show(self, fault: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._messages.tell(
                self.tr(
                    "Something went wrong that should not have. What was saved is safe, and you can go on working."
                ),
                self.tr("{fault}\n\nThe details are in {file}.").format(fault=fault, file=own_folder() / "errors.log"),
                grave=True,
            )
        finally:
            self._showing = False


def log_fault(text: str) -> None:
    """Add a fault to `errors.log`; a log that cannot be written is no second fault."""
    try:
        own_folder().mkdir(parents=True, exist_ok=True)
        with (own_folder() / "errors.log").open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')}\n{text}\n")
    except OSError:
        sys.stderr.write("annotator: errors.log cannot be written\n")


@contextmanager
def faults_told(messages: Messages) -> Iterator[Faults]:
    """Log and tell what no one caught, as long as the window is there."""
    faults = Faults(messages)
    before, sys.excepthook = sys.excepthook, faults.hook
    try:
        yield faults
    finally:
        sys.excepthook = before


@contextmanager
def ended_by_signals(window: MainWindow) -> Iterator[None]:
    """Close the window on SIGINT and SIGTERM, as if the person had closed it.

    Python runs its handlers only between two bytecodes, and Qt's loop runs none; the byte that the interpreter writes to
    the wake-up socket is an event for Qt's loop.
    """
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, window)

    def leave() -> None:
        reader.recv(64)
        window.close()
        QApplication.quit()

    notifier.activated.connect(leave)
    handlers = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
    before = signal.set_wakeup_fd(writer.fileno())
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        reader.close()
        writer.close()
