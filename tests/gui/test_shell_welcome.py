"""The welcome page, the recent projects and the question for a new project."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QRadioButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shell_parts import Answers, make_application, settle, shell

from annotator.codebook import Codebook, starters
from annotator.errors import ProjectError
from annotator.gui.messages import Messages
from annotator.gui.new_project import NewProjectDialog, free_path
from annotator.gui.settings import Settings
from annotator.gui.welcome import shorten_home
from annotator.project import Project


def test_recent_projects_can_be_opened_and_taken_off(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    settings = Settings()
    settings.remember(tmp_path / "gone & <b>.annotator", None)
    settings.remember(path, None)
    settings.save()
    with shell() as made:
        made.window.show()
        made.window.start(None)
        rows = made.window.welcome.recent_rows()
        assert [row.accessibleName() for row in rows] == ["project", "gone & <b>"]
        assert rows[1].accessibleDescription().startswith("missing")
        remove = made.window.welcome.findChildren(QToolButton)[1]
        assert remove.accessibleName() == "Take gone & <b> off the list"
        remove.click()
        settle()
        assert [row.accessibleName() for row in made.window.welcome.recent_rows()] == ["project"]
        made.window.welcome.recent_rows()[0].click()
        settle()
        assert made.window.workspace is not None


def test_a_missing_project_says_so_when_it_is_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    Settings().remember(tmp_path / "gone.annotator", None)
    with shell() as made:
        made.window.show()
        made.window.start(None)
        made.window.welcome.recent_rows()[0].click()
        assert "gone.annotator" in made.answers.said[0]
        assert made.window.welcome.isVisible()


def test_the_recent_menu_greys_what_is_missing(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        menu = QMenu()
        made.window.files.fill_recent(menu)
        assert [action.text() for action in menu.actions()] == ["None yet"]
        made.settings.remember(tmp_path / "gone & co.annotator", None)
        made.settings.remember(path, None)
        made.window.files.fill_recent(menu)
        assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [
            ("project", True),
            ("gone && co (missing)", False),
        ]
        menu.actions()[0].trigger()
        assert made.window.workspace is not None


def test_the_page_is_reached_by_keys(qtbot: QtBot) -> None:
    with shell() as made:
        made.window.show()
        made.window.start(None)
        made.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is made.window.welcome.new_row)
        qtbot.keyClick(made.window.welcome.new_row, Qt.Key.Key_Down)
        assert QApplication.focusWidget() is made.window.welcome.open_row
        with qtbot.waitSignal(made.window.welcome.open_asked):
            qtbot.keyClick(made.window.welcome.open_row, Qt.Key.Key_Return)


def test_the_sample_opens(qtbot: QtBot) -> None:
    with shell() as made:
        made.window.show()
        made.window.start(None)
        made.window.welcome.sample_row.click()
        settle()
        assert made.answers.said == []
        assert made.window.workspace.project.documents.count() >= 6


def test_opening_asks_for_a_file(filled_project: Project, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    with shell([path]) as made:
        made.window.show()
        made.window.start(None)
        made.trigger("open")
        assert made.window.workspace is not None
        assert made.settings.folder == str(path.parent)


def test_a_new_project_needs_a_file_and_a_codebook(tmp_path: Path, qtbot: QtBot) -> None:
    with shell() as made:
        made.window.show()
        made.window.start(None)
        made.settings.annotator = "amal"
        made.trigger("new")
        (asked,) = made.window.findChildren(NewProjectDialog)
        asked.field.setText(str(tmp_path / "Idlib 2020"))
        asked.choose_codebook("entities")
        asked.accept()
        settle()
        project = made.window.workspace.project
        assert project.path == tmp_path / "Idlib 2020.annotator"
        assert (project.codebook.name, project.annotator.name) == ("entities", "amal")
        assert not made.window.findChildren(NewProjectDialog)


def test_a_refusal_stands_beside_the_field(tmp_path: Path, qtbot: QtBot) -> None:
    make_application()

    def refuse(path: Path, codebook: Codebook) -> None:
        raise ProjectError(f"{path} exists already.")

    asked = NewProjectDialog(tmp_path, refuse, Messages(Answers([tmp_path / "other.annotator"])))
    qtbot.addWidget(asked)
    asked.show()
    asked.accept()
    assert asked.isVisible()
    assert asked.problem.isVisible() and "exists already" in asked.problem.text()
    asked._choose()
    assert asked.path == tmp_path / "other.annotator"
    assert not asked.problem.isVisible()
    asked.field.setText("  ")
    asked.accept()
    assert asked.problem.text() == "Give the file a name."


def test_all_starters_are_offered_the_first_ticked(tmp_path: Path, qtbot: QtBot) -> None:
    make_application()
    asked = NewProjectDialog(tmp_path, lambda path, codebook: None, Messages(Answers()))
    qtbot.addWidget(asked)
    assert asked.codebook.name == "conflict-events"
    names = []
    for name in starters():
        asked.choose_codebook(name)
        names.append(asked.codebook.name)
    assert names == list(starters())


def test_no_description_of_a_codebook_is_cut_off(tmp_path: Path, qtbot: QtBot) -> None:
    make_application()
    asked = NewProjectDialog(tmp_path, lambda path, codebook: None, Messages(Answers()))
    qtbot.addWidget(asked)
    asked.show()
    labels = [label for label in asked.findChildren(QLabel) if label.wordWrap() and label.isVisible()]
    assert len(labels) == len(starters())
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    chain: list[QWidget] = [asked.field]
    widget = asked.field.nextInFocusChain()
    while widget is not asked.field:
        chain += [widget] if isinstance(widget, QPushButton | QRadioButton) else []
        widget = widget.nextInFocusChain()
    kinds = [type(widget).__name__ for widget in chain]
    assert kinds == ["QLineEdit", "QPushButton", *["QRadioButton"] * len(starters()), "QPushButton", "QPushButton"]


def test_a_proposed_file_is_free(tmp_path: Path) -> None:
    assert free_path(tmp_path, "Project").name == "Project.annotator"
    (tmp_path / "Project.annotator").touch()
    assert free_path(tmp_path, "Project").name == "Project 2.annotator"


@pytest.mark.parametrize(("folder", "shown"), [(Path.home() / "a", "~/a"), (Path("/elsewhere/b"), "/elsewhere/b")])
def test_home_is_shortened(folder: Path, shown: str) -> None:
    assert shorten_home(folder) == shown
