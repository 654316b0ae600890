"""A codebook is changed in the middle of the work: a label split, one merged, a role renamed; undone, redone, exported."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from annotator.cli import main
from annotator.codebook import loads
from annotator.gui.codebook_changes.wizard import ChangeWizard
from annotator.gui.codebook_editor.window import EditorWindow
from annotator.project import Project
from tests.walks.conftest import Person, Steps

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ARTICLE = "Shells fell on Idlib. The brigade left Idlib for Taftanaz on Tuesday.\n"

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True),
]

CODEBOOK = """
name = "walk"
[[entity]]
name = "Place"
key = "1"
[[entity]]
name = "Town"
key = "2"
[[entity]]
name = "Group"
key = "3"
[[event]]
name = "Shelling"
key = "s"
roles = [{ name = "Target", entities = ["Place", "Town"] }]
[[event]]
name = "Departure"
key = "d"
roles = [{ name = "Target", entities = ["Place", "Town"] }]
"""


def editor_of(person: Person) -> EditorWindow:
    assert person.window.workspace is not None
    found = person.window.workspace.codebooks.editor
    assert found is not None
    return found


def until(holds: Callable[[], object], what: str) -> Steps:
    """Wait, but not for ever."""
    for _ in range(150):
        if holds():
            return
        yield
    raise AssertionError(f"still waiting for {what}")


def shown(editor: EditorWindow, kind: type[QDialog]) -> list[QDialog]:
    return [one for one in editor.findChildren(kind) if one.isVisible()]


def be_in(editor: EditorWindow) -> Steps:
    editor.activateWindow()
    yield from until(lambda: QApplication.activeWindow() is editor, "the editor to be active")


def come(editor: EditorWindow, kind: type[QDialog]) -> Steps:
    """Wait for a window with a question, and be in it."""
    yield from until(lambda: shown(editor, kind), kind.__name__)
    (found,) = shown(editor, kind)
    found.activateWindow()
    yield from until(lambda: QApplication.activeWindow() is found, "the window to be active")
    if isinstance(found, ChangeWizard):
        yield from until(found.act_button.isEnabled, "the counting")


def go(editor: EditorWindow, kind: type[QDialog]) -> Steps:
    """Wait until such a window is gone, and be in the editor again."""
    yield from until(lambda: not shown(editor, kind), f"the end of {kind.__name__}")
    yield from be_in(editor)


def take(person: Person, editor: EditorWindow) -> Steps:
    """Take what a change does as it is proposed."""
    yield from come(editor, ChangeWizard)
    (wizard,) = shown(editor, ChangeWizard)
    assert isinstance(wizard, ChangeWizard)
    wizard.act_button.setFocus()
    person.press(Qt.Key.Key_Return)
    yield from go(editor, ChangeWizard)


def find(person: Person, name: str) -> Steps:
    """Go to a label by typing its name."""
    person.press(Qt.Key.Key_F, CONTROL)
    person.press(Qt.Key.Key_A, CONTROL)
    person.type(name)
    person.press(Qt.Key.Key_Return)
    yield


def change(person: Person) -> Steps:
    """Mark four things, then change the codebook by keys alone."""
    yield
    person.label("Idlib", "1")
    person.label("Taftanaz", "2")
    person.label("brigade", "3")
    person.label("fell", "s")
    person.session.start_role("Target")
    yield
    person.view.setFocus()
    person.type("a")
    yield
    person.press(Qt.Key.Key_Escape)
    person.choose("edit_codebook")
    yield
    editor = editor_of(person)
    yield from be_in(editor)
    yield from find(person, "Place")
    page = editor.label_page
    person.press(Qt.Key.Key_F6)
    page.definition.setFocus()
    person.type("A part of the world.")
    person.press(Qt.Key.Key_Return, CONTROL)
    yield from split_group(person, editor)
    yield from merge_town(person, editor)
    yield from rename_target(person, editor)
    yield from be_in(editor)
    person.press(Qt.Key.Key_S, CONTROL)
    yield from take(person, editor)
    assert person.session.project.codebooks.version == 2
    person.press(Qt.Key.Key_W, CONTROL)
    yield
    person.window.activateWindow()


def split_group(person: Person, editor: EditorWindow) -> Steps:
    from annotator.gui.codebook_editor.asking import NamesDialog

    yield from find(person, "Group")
    person.press(Qt.Key.Key_M, CONTROL | SHIFT)
    yield from come(editor, NamesDialog)
    person.type("Army")
    person.press(Qt.Key.Key_Return)
    yield from take(person, editor)


def merge_town(person: Person, editor: EditorWindow) -> Steps:
    from annotator.gui.codebook_editor.asking import PickDialog

    yield from find(person, "Town")
    person.press(Qt.Key.Key_M, CONTROL)
    yield from come(editor, PickDialog)
    person.type("Place")
    person.press(Qt.Key.Key_Return)
    yield from take(person, editor)


def rename_target(person: Person, editor: EditorWindow) -> Steps:
    """Rename a role in every event that has it."""
    yield from find(person, "Shelling")
    editor.label_page.roles.table.choose(0)
    person.press(Qt.Key.Key_F2)
    yield
    person.type("Where")
    # The question runs a loop of its own, in which the walk has to go on.
    QTimer.singleShot(0, lambda: person.press(Qt.Key.Key_Return))
    yield from until(QApplication.activeModalWidget, "the question")
    box = QApplication.activeModalWidget()
    assert box is not None
    box.findChildren(QPushButton)[0].setFocus()
    QTest.keyClick(box.findChildren(QPushButton)[0], Qt.Key.Key_Space)
    yield from until(lambda: editor.label_page.roles.model.parts[0].name == "Where", "the role")


def undo_and_redo(person: Person) -> Steps:
    yield
    assert person.session.project.undo_name == "Change the codebook to walk"
    person.choose("undo")
    yield
    assert person.session.project.codebook.find("entity", "Town")
    person.choose("redo")
    yield


def test_change_the_codebook(walk: Callable[..., None], new_project: Callable[..., Path], tmp_path: Path) -> None:
    (tmp_path / "walk.toml").write_text(CODEBOOK, encoding="utf-8")
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    path = new_project(tmp_path / "a.txt", codebook=str(tmp_path / "walk.toml"))
    walk(change, path)
    with Project.open(path, read_only=True) as project:
        found = project.sets.load(project.documents.list()[0].id)
        assert [span.label for span in found.spans.values()] == ["Place", "Group", "Place"]
        assert [span.version for span in found.spans.values()] == [1, 1, 2]
        (event,) = found.events.values()
        assert [argument.role for argument in event.arguments] == ["Where"]
        assert [one.choices for one in found.look_again.values()] == [("Group", "Army")]
        place = project.codebook.find("entity", "Place")
        assert place is not None
        assert place.definition == "A part of the world."
    walk(undo_and_redo, path)
    main(["export", str(path), str(tmp_path / "out.jsonl")], standalone_mode=False)
    line = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    assert [entity["label"] for entity in line["entities"]] == ["Place", "Group", "Place"]
    assert [argument["role"] for argument in line["events"][0]["arguments"]] == ["Where"]
    assert [one["choices"] for one in line["look_again"]] == [["Group", "Army"]]
    main(["codebook", str(path), "--output", str(tmp_path / "out.toml")], standalone_mode=False)
    assert loads((tmp_path / "out.toml").read_text(encoding="utf-8")).find("entity", "Army")
    main(["check", str(path)], standalone_mode=False)
