"""Single letters label only where the text has the focus: not in fields, not while an input method composes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from shell_parts import Shell, settle, shell

from annotator.gui.actions import ACTIONS, sequences
from annotator.project import Project

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)


@pytest.fixture
def opened(filled_project: Project, qtbot: object) -> Iterator[Shell]:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        yield made


def event_selected(made: Shell) -> None:
    session = made.window.workspace.session
    session.select(next(iter(session.annotations.events)))
    settle()


def test_the_text_takes_no_input_method(opened: Shell) -> None:
    view = opened.window.workspace.page.view
    view.setFocus()
    for widget in (view, view.viewport()):
        assert not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert not QGuiApplication.inputMethod().queryFocusObject(Qt.InputMethodQuery.ImEnabled, None)


def test_composing_in_a_field_labels_nothing(opened: Shell) -> None:
    workspace = opened.window.workspace
    event_selected(opened)
    workspace.session.set_words(((36, 45),), 45)
    opened.trigger("find")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    step = workspace.project.undo_name
    QApplication.sendEvent(field, QInputMethodEvent("s", []))
    composed = QInputMethodEvent("", [])
    composed.setCommitString("す")
    QApplication.sendEvent(field, composed)
    assert workspace.project.undo_name == step
    assert field.text().endswith("す")


def test_letters_in_fields_are_text(opened: Shell) -> None:
    """Every key that acts in the text without Ctrl or Alt is only a character, or nothing, in a field."""
    workspace = opened.window.workspace
    event_selected(opened)
    opened.trigger("note")
    note = QApplication.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    step = workspace.project.undo_name
    typed = "1st ? 23 s"
    QTest.keyClicks(note, typed)
    assert note.toPlainText() == typed
    assert workspace.project.undo_name == step
    assert workspace.session.active_role is None
    assert QApplication.activePopupWidget() is None
    opened.trigger("palette")
    field = QApplication.focusWidget()
    QTest.keyClicks(field, typed)
    assert field.text() == typed
    QTest.keyClick(field, Qt.Key.Key_Escape)


def test_keys_without_ctrl_or_alt_belong_to_the_text(qapp: object) -> None:
    for row in ACTIONS:
        for keys in sequences(row):
            name = keys.toString()
            assert row.in_text or len(name) > 1, name
            assert row.in_text or "+" in name or name[0] == "F", name


def test_space_fills_roles_in_the_text_and_goes_on_while_one_is_filled(opened: Shell) -> None:
    workspace = opened.window.workspace
    event_selected(opened)
    workspace.page.view.setFocus()
    QTest.keyClick(workspace.page.view, Qt.Key.Key_Space)
    assert workspace.session.active_role == "Target"
    QTest.keyClick(workspace.page.view, Qt.Key.Key_Space)
    assert workspace.session.active_role is None
    opened.trigger("roles")
    assert workspace.session.active_role == "Target"


def test_space_in_the_value_field_is_a_blank(opened: Shell) -> None:
    workspace = opened.window.workspace
    session = workspace.session
    session.select(next(event.id for event in session.annotations.events.values() if event.label == "Statement"))
    settle()
    session.start_role("Content")
    workspace.side.type_value("1")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, " a")
    assert field.text() == "1 a"
    assert session.active_role == "Content"


def test_a_label_keeps_its_key_from_the_actions(opened: Shell) -> None:
    opened.window.action_set.use_keys({}, {"?"})
    assert opened.window.action_set.action("moment_keys").shortcuts() == []
    opened.window.action_set.use_keys({}, ())
    assert [keys.toString() for keys in opened.window.action_set.action("moment_keys").shortcuts()] == ["?"]


def test_fields_of_the_side_panel_are_reached_by_key(opened: Shell) -> None:
    workspace = opened.window.workspace
    session = workspace.session
    entity = next(iter(session.annotations.spans))
    session.select(entity)
    settle()
    opened.trigger("link")
    assert QApplication.focusWidget() is workspace.side.entity_form.link
    opened.window.docks.by_name["side"].hide()
    opened.trigger("note")
    assert workspace.side.isVisible()
    assert QApplication.focusWidget() is workspace.side.entity_form.note


def test_the_trigger_is_replaced_and_removed_by_action(opened: Shell) -> None:
    session = opened.window.workspace.session
    event_selected(opened)
    opened.trigger("trigger")  # no words: said, nothing done
    session.set_words(((0, 6),), 6)
    opened.trigger("trigger")
    assert session.selected.trigger.quote == "Turkey"
    opened.trigger("drop_trigger")
    assert session.selected.trigger is None


def test_a_document_is_renamed_and_removed_by_action(opened: Shell) -> None:
    workspace = opened.window.workspace
    opened.answers.waiting = ["Another title"]
    opened.trigger("rename")
    assert workspace.session.document.meta.title == "Another title"
    opened.trigger("remove")
    assert workspace.project.documents.count() == 1
