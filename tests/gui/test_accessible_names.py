"""Everything that can get the focus has a name and a role for those who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shell_parts import Shell, settle, shell

from annotator.gui.messages import FileQuestion, Messages, Question, TextQuestion
from annotator.project import Project


def nameless(top: QWidget) -> list[str]:
    """The controls in a window that have the focus sometimes, and no name or no role."""
    found = []
    for control in (top, *top.findChildren(QWidget)):
        if control.focusPolicy() == Qt.FocusPolicy.NoFocus or control.focusProxy() is not None:
            continue
        if control.isHidden():  # by itself, not by what it stands in: it gets its words when it is shown
            continue
        told = QAccessible.queryAccessibleInterface(control)
        if not told.text(QAccessible.Text.Name).strip() or told.role() == QAccessible.Role.NoRole:
            found.append(f"{place(control)}: {told.role().name}")
    return found


def place(control: QWidget) -> str:
    """Where a control is: `MainWindow > SidePanel > QLineEdit`."""
    names, here = [], control
    while here is not None:
        names.append(type(here).__name__ + (f"({here.objectName()})" if here.objectName() else ""))
        here = here.parentWidget()
    return " > ".join(reversed(names))


@pytest.fixture
def opened(filled_project: Project, qtbot: QtBot) -> Iterator[Shell]:
    """A window with a project of two documents, all panels shown."""
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        made.trigger("history")
        made.trigger("events")
        yield made


def test_the_window_with_every_form(opened: Shell) -> None:
    workspace = opened.window.workspace
    assert workspace is not None
    opened.trigger("find")
    settle()
    assert "\n".join(nameless(opened.window)) == ""
    for record in (*workspace.session.annotations.spans, *workspace.session.annotations.events):
        workspace.session.select(record)
        settle()
        workspace.side.refresh()
        assert "\n".join(nameless(opened.window)) == ""


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_the_window_while_a_role_is_filled(opened: Shell) -> None:
    workspace = opened.window.workspace
    assert workspace is not None
    workspace.session.select(next(iter(workspace.session.annotations.events)))
    workspace.page.roles.start()
    settle()
    assert "\n".join(nameless(opened.window)) == ""
    workspace.page.view.set_words(((0, 6),))
    workspace.article.open_labels()
    popups = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert len(popups) == 2
    assert "\n".join(found for popup in popups for found in nameless(popup)) == ""
    for popup in popups:
        if popup is not opened.window:
            popup.close()


def test_the_welcome_page(qtbot: QtBot) -> None:
    with shell() as made:
        made.window.show()
        made.window.show_welcome()
        assert "\n".join(nameless(made.window)) == ""


def dialogs(window: QWidget) -> list[QDialog]:
    return [found for found in window.findChildren(QDialog) if found.isVisible()]


@pytest.mark.parametrize("action", ["new", "export", "shortcuts", "settings", "keys", "licences", "about"])
def test_the_dialogs_of_the_menus(opened: Shell, action: str, qtbot: QtBot) -> None:
    opened.trigger(action)
    qtbot.waitUntil(lambda: bool(dialogs(opened.window)))
    assert "\n".join(found for dialog in dialogs(opened.window) for found in nameless(dialog)) == ""
    for dialog in dialogs(opened.window):
        dialog.reject()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_the_palette_of_commands(opened: Shell) -> None:
    opened.trigger("palette")
    settle()
    assert "\n".join(nameless(opened.window)) == ""


def test_import_and_its_report(opened: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    for name, text in (("a.txt", "Shells fell on Idlib."), ("b.csv", "key,text\n1,Shells fell.\n")):
        (tmp_path / name).write_text(text, "utf-8")
    workspace = opened.window.workspace
    assert workspace is not None
    workspace.transfer.import_paths([tmp_path / "a.txt", tmp_path / "b.csv"])
    for _ in ("import", "report"):
        qtbot.waitUntil(lambda: bool(dialogs(opened.window)))
        (dialog,) = dialogs(opened.window)
        assert "\n".join(nameless(dialog)) == ""
        dialog.accept()
        settle()


@pytest.mark.parametrize("kind", ["box", "line", "file"])
def test_questions(kind: str, tmp_path: Path, qtbot: QtBot) -> None:
    questions = {
        "box": Question("Remove it?", "details", ("Remove", "Keep")),
        "line": TextQuestion("Your name:", "amal"),
        "file": FileQuestion("open", "Open", str(tmp_path)),
    }
    found: list[str] = []

    def look() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QDialog)
        found.extend(nameless(asked) if kind != "file" else [])  # what Qt's own dialog of files says is Qt's
        found.append("looked")
        asked.reject()

    QTimer.singleShot(50, look)
    Messages()._answer(questions[kind])
    assert found == ["looked"]
