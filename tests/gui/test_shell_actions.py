"""The table of actions: menus, keys and help come from it, and every row of it leads somewhere."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from shell_parts import shell

from annotator.gui.actions import ACTIONS, MENUS, Action, key_rows, sequences, translated
from annotator.gui.help_pages import about_text, keys_text, licences_text
from annotator.project import Project


def test_names_are_unique_and_menus_known() -> None:
    assert not [name for name, count in Counter(row.name for row in ACTIONS).items() if count > 1]
    assert {row.menu for row in ACTIONS} <= set(MENUS)


def test_no_key_is_given_twice(qapp: object) -> None:
    keys = Counter(sequence.toString() for row in ACTIONS for sequence in sequences(row))
    assert not [key for key, count in keys.items() if count > 1]


def test_no_single_letter_is_a_shortcut(qapp: object) -> None:
    """`?` is no label in any codebook that ships, and stays a label's key in one that has it."""
    keys = [key.toString() for row in ACTIONS for key in sequences(row)]
    assert [key for key in keys if len(key) == 1] == ["?"]


def test_access_keys_are_unique_in_each_menu() -> None:
    for menu in MENUS:
        texts = [row.text for row in ACTIONS if row.menu == menu]
        texts += [title for path, title in MENUS.items() if path.rpartition("/")[0] == menu and "/" in path]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts)
        assert not [letter for letter, count in letters.items() if count > 1], menu
        assert all("&" in text for text in texts), menu


@pytest.mark.parametrize("row", [row for row in ACTIONS if row.slot], ids=lambda row: row.name)
def test_every_slot_is_there(row: Action, filled_project: Project, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        window = made.open(path)
        owner_name, _dot, method = row.slot.partition(".")
        owner = window._owner(owner_name)
        assert callable(getattr(owner, method))


def test_the_menus_hold_the_table(qtbot: QtBot) -> None:
    with shell() as made:
        found = {action.text() for action in _leaves(made.window.menuBar().actions())}
        assert {translated(row.text) for row in ACTIONS if row.slot} == found


def _leaves(actions: list[QAction]) -> list[QAction]:
    leaves: list[QAction] = []
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            leaves += _leaves(menu.actions())
        elif not action.isSeparator():
            leaves.append(action)
    return leaves


def test_without_a_project_only_what_makes_sense_can_be_used(qtbot: QtBot) -> None:
    with shell() as made:
        usable = {row.name for row in ACTIONS if row.slot and made.window.action_set.action(row.name).isEnabled()}
        assert {"new", "open", "sample", "quit", "keys", "about", "theme_dark"} <= usable
        assert not usable & {"undo", "export", "import_files", "label", "find", "close_project", "documents"}


def test_undo_names_its_step(project: Project, qtbot: QtBot) -> None:
    document = project.documents.add("Shells fell on Idlib & Aleppo.")
    path = project.path
    project.close()
    with shell() as made:
        window = made.open(path)
        undo, redo = window.action_set.action("undo"), window.action_set.action("redo")
        window.workspace.project.spans.add(document.id, "Place", [(15, 29)])
        assert undo.text() == "&Undo Label Idlib && Aleppo as Place"
        assert not redo.isEnabled()
        undo.trigger()
        assert redo.text() == "&Redo Label Idlib && Aleppo as Place"


def test_keys_are_listed_with_those_of_the_labels(project: Project, qapp: object) -> None:
    assert ("File", "Quit", "Ctrl+Q") in key_rows()
    text = keys_text(project.codebook)
    assert "Shelling" in text and "Zoom In" in text
    assert "Labels" not in keys_text(None)


def test_about_names_sqlite_and_licences_hold_the_fonts(own_folder: Path) -> None:
    assert "SQLite" in about_text() and str(own_folder) in about_text()
    assert "SIL Open Font License" in licences_text().replace("SIL OPEN FONT LICENSE", "SIL Open Font License")
