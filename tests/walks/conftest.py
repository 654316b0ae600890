"""Whole journeys: the program is started through its command, a person's keys and mouse drive the window, and what is
checked afterwards is the project file or the export, read back."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from annotator.cli import main
from annotator.gui.app import make_application
from annotator.gui.main_window import MainWindow
from annotator.gui.session import Session
from annotator.gui.text.view import ArticleView
from annotator.text import next_word

Steps = Generator[None, None, None]
Journey = Callable[["Person"], Steps]


class StrayWindows(QObject):
    """Takes down every window that comes up beside the main one: a part shown before it has a parent is a window for a
    moment, flashes, and takes the focus away."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and _is_stray(watched):
            self.seen.append(repr(watched))
        return False


def _is_stray(widget: QWidget) -> bool:
    is_meant = isinstance(widget, (MainWindow, QDialog, QMenu)) or widget.windowType() == Qt.WindowType.Popup
    return widget.isWindow() and widget.parent() is None and not is_meant


class Person:
    """Someone at the window. A journey yields to let the program go on; nothing here calls a verb of the project."""

    def __init__(self, application: QApplication) -> None:
        self._application = application

    @property
    def window(self) -> MainWindow:
        return next(w for w in self._application.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())

    @property
    def session(self) -> Session:
        assert self.window.workspace is not None
        return self.window.workspace.session

    @property
    def view(self) -> ArticleView:
        assert self.window.workspace is not None
        return self.window.workspace.page.view

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        """A key in whatever has the focus."""
        for _ in range(times):
            QTest.keyClick(self._application.focusWidget() or self.view, key, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(self._application.focusWidget() or self.view, text)

    def choose(self, action: str) -> None:
        """Take an action of the menu, when it is enabled."""
        found = self.window.action_set.action(action)
        assert found.isEnabled(), f"{action} is not enabled"
        found.trigger()

    def select(self, words: str, nth: int = 0) -> None:
        """Select the nth occurrence of words in the text by keys alone."""
        start = -1
        for _ in range(nth + 1):
            start = self.session.text.index(words, start + 1)
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        self.view.setFocus()
        self.press(Qt.Key.Key_Home, control)
        while next_word(self.session.text, self.session.caret) <= start and self.session.caret < start:
            self.step(control)
        while self.session.caret < start:
            self.step()
        while self.session.caret < start + len(words):
            self.step(shift)
        assert self.session.words == ((start, start + len(words)),)

    def step(self, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """The caret one step on."""
        before = self.session.caret
        self.press(Qt.Key.Key_Right, held)
        assert self.session.caret > before, "the caret does not move"

    def label(self, words: str, key: str, nth: int = 0) -> None:
        self.select(words, nth)
        self.type(key)

    def click(self, at: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, held, at)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return make_application()


@pytest.fixture
def walk(qapp: QApplication) -> Callable[..., None]:
    """`walk(journey, *arguments)` runs `annotator ARGUMENTS` and the journey in its window, then closes the window."""

    def run(journey: Journey, *arguments: object) -> None:
        person = Person(qapp)
        faults: list[BaseException] = []
        stray = StrayWindows(qapp)
        steps = journey(person)
        timer = QTimer()
        timer.setInterval(15)

        def step() -> None:
            try:
                next(steps)
            except StopIteration:
                timer.stop()
                person.window.close()
            except BaseException as fault:  # noqa: BLE001 - any fault ends the walk
                faults.append(fault)
                timer.stop()
                for window in qapp.topLevelWidgets():
                    window.close()
                qapp.quit()

        def begin() -> None:
            person.window.activateWindow()  # no window manager does it offscreen
            timer.start()

        timer.timeout.connect(step)
        QTimer.singleShot(150, begin)
        with pytest.raises(SystemExit) as end:
            main([str(argument) for argument in arguments], standalone_mode=False)
        qapp.removeEventFilter(stray)
        if faults:
            raise faults[0]
        assert stray.seen == []
        assert end.value.code == 0

    return run


@pytest.fixture
def new_project(tmp_path: Path) -> Callable[..., Path]:
    """`new_project(*files, name=..., codebook=...)` makes a project by the commands and brings files into it."""

    def make(*arguments: object, name: str = "p", codebook: str = "conflict-events") -> Path:
        path = tmp_path / f"{name}.annotator"
        main(["new", str(path), "--annotator", "amal", "--codebook", codebook], standalone_mode=False)
        if arguments:
            main(["import", str(path), *map(str, arguments)], standalone_mode=False)
        return path

    return make
