"""The person's own keys: assigned, asked for where they clash, refused where labels need them, kept, and put back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shell_parts import Shell, settle, shell

from annotator.gui.help_pages import keys_text
from annotator.gui.settings import Settings
from annotator.gui.shortcut_editor import ShortcutEditor
from annotator.project import Project

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CTRL_U = QKeyCombination(CTRL, Qt.Key.Key_U)


@pytest.fixture
def opened(filled_project: Project, qtbot: object) -> Iterator[Shell]:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        yield made


def editor_of(made: Shell) -> ShortcutEditor:
    made.trigger("shortcuts")
    settle()
    (editor,) = made.window.findChildren(ShortcutEditor)
    return editor


def keys_of(made: Shell, name: str) -> list[str]:
    return [keys.toString() for keys in made.window.action_set.action(name).shortcuts()]


def test_the_keys_pressed_are_given_to_the_action_and_kept(opened: Shell) -> None:
    editor = editor_of(opened)
    editor.choose("export")
    QTest.keyClick(editor.field, Qt.Key.Key_J, CTRL | SHIFT)
    assert keys_of(opened, "export") == ["Ctrl+Shift+J"]
    assert editor.field.text() == "Ctrl+Shift+J"
    assert "Export" in editor.said.text()
    opened.settings.save()
    assert Settings().own_keys == {"export": ("Ctrl+Shift+J",)}
    assert "Ctrl+Shift+J" in keys_text(None, Settings().own_keys)
    assert "Ctrl+E " not in keys_text(None, Settings().own_keys)
    opened.window.close()
    with shell() as again:
        assert keys_of(again, "export") == ["Ctrl+Shift+J"]


def test_a_key_that_was_given_works(opened: Shell) -> None:
    editor = editor_of(opened)
    editor.choose("select_all")
    QTest.keyClick(editor.field, Qt.Key.Key_F9)
    editor.reject()
    settle()
    view = opened.window.workspace.page.view
    opened.window.activateWindow()
    QTest.qWaitForWindowActive(opened.window)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F9)
    assert view.words


@pytest.mark.parametrize("key", ["a", "A", "7", " ", "?"])
def test_single_characters_are_kept_for_labels(opened: Shell, key: str) -> None:
    editor = editor_of(opened)
    editor.choose("export")
    QTest.keyClick(editor.field, key)
    assert keys_of(opened, "export") == ["Ctrl+E"]
    assert "Hold Ctrl or Alt" in editor.said.text()
    assert opened.settings.own_keys == {}


def test_the_keys_of_the_caret_are_refused(opened: Shell) -> None:
    editor = editor_of(opened)
    editor.choose("export")
    QTest.keyClick(editor.field, Qt.Key.Key_Left, CTRL)
    assert "moves the caret" in editor.said.text()
    assert opened.settings.own_keys == {}


def test_a_clash_is_said_and_asked(opened: Shell) -> None:
    opened.answers.waiting = [1, 0]
    editor = editor_of(opened)
    editor.choose("export")
    editor.assign(CTRL_U)
    assert opened.answers.said == ["Ctrl+U belongs to Mark Unsure. Give it to Export instead?"]
    assert keys_of(opened, "unsure") == ["Ctrl+U"]
    assert keys_of(opened, "export") == ["Ctrl+E"]
    editor.assign(CTRL_U)
    assert keys_of(opened, "unsure") == []
    assert keys_of(opened, "export") == ["Ctrl+U"]


def test_one_action_is_reset_and_takes_its_keys_back(opened: Shell) -> None:
    opened.answers.waiting = [0]
    editor = editor_of(opened)
    editor.choose("export")
    editor.assign(CTRL_U)
    editor.choose("unsure")
    editor.reset_button.click()
    assert keys_of(opened, "unsure") == ["Ctrl+U"]
    assert keys_of(opened, "export") == []
    editor.choose("export")
    editor.reset_button.click()
    assert keys_of(opened, "export") == ["Ctrl+E"]


def test_all_are_reset_and_a_key_can_be_taken_away(opened: Shell) -> None:
    editor = editor_of(opened)
    editor.choose("find")
    editor.clear_button.click()
    assert keys_of(opened, "find") == []
    assert editor.reset_all_button.isEnabled()
    editor.reset_all_button.click()
    assert keys_of(opened, "find") == ["Ctrl+F"]
    assert opened.settings.own_keys == {}


def test_labels_are_shown_and_cannot_be_changed(opened: Shell) -> None:
    editor = editor_of(opened)
    group = editor.table.topLevelItem(editor.table.topLevelItemCount() - 1)
    assert {group.child(row).text(0): group.child(row).text(1) for row in range(group.childCount())}["Place"] == "1"
    editor.table.setCurrentItem(group.child(0))
    assert editor.current is None
    assert not editor.field.isEnabled()


def test_the_filter_narrows_by_name_and_by_key(opened: Shell) -> None:
    editor = editor_of(opened)
    editor.filter.setText("ctrl+pgup")
    shown = [item.text(0) for item in editor._items if not item.isHidden()]
    assert shown == ["Previous Document"]


def test_tab_leaves_the_field_and_escape_closes(opened: Shell) -> None:
    editor = editor_of(opened)
    editor.field.setFocus()
    QTest.keyClick(editor.field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is editor.clear_button
    QTest.keyClick(editor.clear_button, Qt.Key.Key_Escape)
    settle()
    assert not opened.window.findChildren(ShortcutEditor)


def test_broken_settings_are_passed_over(opened: Shell) -> None:
    opened.settings._store.setValue("keys/own", '{"export": "x", "find": [3, "no such key"], "gone": ["Ctrl+J"]}')
    opened.window.keys.use()
    assert keys_of(opened, "export") == ["Ctrl+E"]
    opened.settings._store.setValue("keys/own", "{")
    assert opened.settings.own_keys == {}
