"""What the tests of the window share: a window with its own settings, and answers in place of message boxes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.app import make_application
from annotator.gui.main_window import MainWindow
from annotator.gui.messages import FileQuestion, Messages, Question, TextQuestion
from annotator.gui.settings import Settings
from annotator.gui.theme import Theme


class Answers:
    """Gives the answers put in, one a question, and keeps what was asked."""

    def __init__(self, *answers: object) -> None:
        self.waiting = list(answers)
        self.asked: list[Question | TextQuestion | FileQuestion] = []

    def __call__(self, question: Question | TextQuestion | FileQuestion) -> object:
        self.asked.append(question)
        return self.waiting.pop(0) if self.waiting else 0

    @property
    def said(self) -> list[str]:
        """The sentences shown, oldest first."""
        return [question.text for question in self.asked]


class Shell:
    """A window with what was put into it."""

    def __init__(self, *answers: object) -> None:
        make_application()
        self.settings = Settings()
        self.theme = Theme("light")
        self.answers = Answers(*answers)
        self.window = MainWindow(self.settings, self.theme, Messages(self.answers))

    def open(self, path: Path) -> MainWindow:
        self.window.show()
        self.window.start(path)
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        settle()
        return self.window

    def trigger(self, name: str) -> None:
        """Run an action as its menu entry does."""
        action = self.window.action_set.action(name)
        assert action.isEnabled(), f"{name} is not enabled"
        action.trigger()


@contextmanager
def shell(*answers: object) -> Iterator[Shell]:
    """A window that is closed at the end and leaves nothing behind."""
    made = Shell(*answers)
    try:
        yield made
    finally:
        made.window.close()
        made.window.deleteLater()
        made.theme.deleteLater()
        settle()
        left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        assert not left, f"still open: {left}"
        threads = [thread.name for thread in threading.enumerate() if thread.name.startswith(("job", "feed"))]
        assert not threads, f"still running: {threads}"


def settle() -> None:
    """Let Qt do what it put off, deleting included."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
