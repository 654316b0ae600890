"""The command palette: every action and label is found by typing, runs on Enter, and the focus goes back on Escape."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shell_parts import Shell, settle, shell

from annotator.gui.actions import ACTIONS, bare, menu_title
from annotator.gui.command_palette import CommandPalette, score
from annotator.project import Project

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)


@pytest.fixture
def opened(filled_project: Project, qtbot: object) -> Iterator[Shell]:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        yield made


def palette(made: Shell) -> CommandPalette:
    made.trigger("palette")
    settle()
    return made.window.keys._palette


def titles(found: CommandPalette) -> list[str]:
    return [found.commands.index(row).data() for row in range(found.commands.rowCount())]


def type_in(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_every_action_and_label_is_in_it(opened: Shell) -> None:
    found = titles(palette(opened))
    assert len(found) == len(set(found))
    expected = {f"{menu_title(row.menu)}: {bare(row.text)}" for row in ACTIONS if row.slot} - {"Edit: Undo"}
    assert expected - set(found) == set()
    assert {"Label: Place", "Label: Shelling", "View: Theme: Dark"} <= set(found)
    press(Qt.Key.Key_Escape)


def test_what_cannot_be_used_stands_at_the_end_and_does_not_run(opened: Shell) -> None:
    found = palette(opened)
    usable = found.commands.usable
    flags = [bool(found.commands.index(row).flags() & Qt.ItemFlag.ItemIsEnabled) for row in range(len(titles(found)))]
    assert flags == [True] * usable + [False] * (len(flags) - usable)
    assert titles(found).index("Annotate: Fill Roles") >= usable
    type_in("fill roles")
    press(Qt.Key.Key_Return)
    assert found.isVisible()
    press(Qt.Key.Key_Escape)


def test_enter_runs_the_first_and_the_focus_goes_back(opened: Shell) -> None:
    view = opened.window.workspace.page.view
    view.setFocus()
    found = palette(opened)
    assert QApplication.focusWidget() is found.filter
    type_in("theme dark")
    assert titles(found)[0] == "View: Theme: Dark"
    press(Qt.Key.Key_Return)
    settle()
    assert opened.settings.theme == "dark"
    assert not found.isVisible()
    assert QApplication.focusWidget() is view


def test_escape_changes_nothing_and_gives_the_focus_back(opened: Shell) -> None:
    field = opened.window.workspace.documents.list
    field.setFocus()
    found = palette(opened)
    type_in("quit")
    press(Qt.Key.Key_Escape)
    settle()
    assert not found.isVisible()
    assert QApplication.focusWidget() is field


def test_labels_apply_to_the_selected_words(opened: Shell) -> None:
    session = opened.window.workspace.session
    session.set_words(((36, 45),), 45)
    palette(opened)
    type_in("label: pla")
    press(Qt.Key.Key_Return)
    assert session.selected.label == "Place"
    assert session.selected.fragments == ((36, 45),)


def test_an_event_without_words(opened: Shell) -> None:
    session = opened.window.workspace.session
    found = palette(opened)
    assert titles(found).index("Label: Place") >= found.commands.usable
    type_in("label shelling")
    press(Qt.Key.Key_Return)
    assert (session.selected.label, session.selected.trigger) == ("Shelling", None)


def test_what_was_used_last_stands_first_after_a_restart_too(opened: Shell) -> None:
    palette(opened)
    type_in("normal size")
    press(Qt.Key.Key_Return)
    assert opened.settings.commands == ["zoom_reset"]
    assert titles(palette(opened))[0] == "View: Normal Size"
    press(Qt.Key.Key_Escape)


def test_arrows_go_through_the_rows_that_can_be_used(opened: Shell) -> None:
    found = palette(opened)
    for _ in range(found.commands.usable + 3):
        press(Qt.Key.Key_Down)
    assert found.list.currentIndex().row() == found.commands.usable - 1
    assert found.filter.accessibleDescription() == found.list.currentIndex().data()
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_PageUp)
    assert found.list.currentIndex().row() < found.commands.usable - 2
    press(Qt.Key.Key_Escape)


def test_a_click_runs_a_row(opened: Shell) -> None:
    found = palette(opened)
    type_in("theme dark")
    place = found.list.visualRect(found.commands.index(0)).center()
    QTest.mouseClick(found.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert opened.settings.theme == "dark"


def test_undo_says_what_it_takes_back(opened: Shell) -> None:
    project = opened.window.workspace.project
    project.spans.add(opened.window.workspace.session.document.id, "Place", [(36, 45)])
    assert f"Edit: Undo {project.undo_name}" in titles(palette(opened))
    press(Qt.Key.Key_Escape)


def test_without_a_project(qtbot: object) -> None:
    with shell() as made:
        made.window.show()
        made.window.start(None)
        made.window.activateWindow()
        found = palette(made)
        assert titles(found)[0] == "File: New Project"
        press(Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("typed", "fit"),
    [("mark", 0), ("an mark", 0), ("MARK un", 0), ("nsur", 1), ("mkun", 4), ("xyz", None), ("unsure x", None)],
)
def test_how_well_a_title_fits(typed: str, fit: int | None) -> None:
    assert score("Annotate: Mark Unsure", typed.casefold().split()) == fit
