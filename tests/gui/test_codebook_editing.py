"""The editor of the codebook beside its window: opened from the menu, closed with the project, kept for the next time."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shell_parts import Shell, settle, shell

from annotator.codebook import loads
from annotator.gui.codebook_editor.tree import Node
from annotator.gui.codebook_editor.window import EditorWindow
from annotator.project import Project

pytestmark = pytest.mark.usefixtures("qtbot")


def editor_of(made: Shell) -> EditorWindow:
    assert made.window.workspace is not None
    found = made.window.workspace.codebooks.editor
    assert found is not None
    return found


def test_the_editor_goes_with_the_project_and_comes_again_with_its_draft(filled_project: Project, qtbot: QtBot) -> None:
    path = filled_project.path
    name = filled_project.codebook.entities[0].name
    filled_project.close()
    with shell() as made:
        made.open(path)
        made.trigger("edit_codebook")
        editor = editor_of(made)
        made.trigger("edit_codebook")
        assert editor_of(made) is editor
        editor.tree.choose(Node("label", "entity", name))
        editor.label_page.definition.setPlainText("Typed, and not saved yet.")

        made.trigger("close_project")
        settle()
        assert made.answers.asked == []
        made.open(path)
        made.trigger("edit_codebook")
        again = editor_of(made)
        found = again.draft.find("entity", name)
        assert found is not None
        assert found.definition == "Typed, and not saved yet."
        assert "not in force yet" in again.said.text()
        again.draft.discard()
        again.close()
        settle()
        assert made.window.workspace is not None
        assert made.window.workspace.codebooks.editor is None


def test_the_codebook_in_force_is_exported_from_the_menu(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    path, codebook = filled_project.path, filled_project.codebook
    filled_project.close()
    with shell([tmp_path / "out.toml"], [tmp_path / "none.toml"]) as made:
        made.open(path)
        made.trigger("export_codebook")
        assert loads((tmp_path / "out.toml").read_text(encoding="utf-8")) == codebook
        made.trigger("import_codebook")
        assert "no such file" in made.answers.said[-1]
