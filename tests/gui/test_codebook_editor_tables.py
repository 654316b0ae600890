"""Roles and attributes in the editor: edited in cells, renamed where annotations use them, never dropped unasked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from codebook_bench import Bench
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.codebook import ANY, Attribute, Condition, Role
from annotator.codebook.changes import (
    MergeRoles,
    Owner,
    RenameAttribute,
    RenameChoice,
    RenameRole,
    RetireRole,
    SplitRole,
)
from annotator.gui.codebook_editor.asking import NamesDialog, PickDialog
from annotator.gui.codebook_editor.role_table import with_fillers
from annotator.gui.codebook_editor.tree import BOOK, Node

pytestmark = [
    pytest.mark.usefixtures("qtbot"),
    pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True),
]

Open = Callable[..., Bench]
NAME, KIND, CHOICES, DEFAULT, WHEN, DEFINITION = range(6)
ROLE, FILLERS, COUNT, ROLE_CHOICES, CLUSTERS = range(5)


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    made: list[Bench] = []

    def open_one(*answers: object) -> Bench:
        made.append(Bench(tmp_path, *answers))
        return made[-1]

    yield open_one
    for one in made:
        one.close()


def attributes(at: Bench, name: str = "Attack") -> tuple[Attribute, ...]:
    label = at.codebook.find("event", name)
    assert label is not None
    return label.attributes


def roles(at: Bench, name: str = "Attack") -> tuple[Role, ...]:
    label = at.codebook.find("event", name)
    assert label is not None
    return label.roles


# ---- attributes


def test_an_attribute_is_added_and_filled_in(bench: Open) -> None:
    at = bench()
    at.choose("event", "Attack")
    table = at.window.label_page.attributes.table
    table.add_button.click()
    assert attributes(at)[1] == Attribute("new attribute", "flag")
    at.type_in_cell(table, 1, NAME, "hedged")
    at.pick_in_cell(table, 1, KIND, "choice")
    at.type_in_cell(table, 1, CHOICES, "yes; no; perhaps")
    at.pick_in_cell(table, 1, DEFAULT, "no")
    at.pick_in_cell(table, 1, WHEN, "scale = big")
    at.type_in_cell(table, 1, DEFINITION, "Whether it is doubted.")
    assert attributes(at)[1] == Attribute(
        "hedged",
        "choice",
        ("yes", "no", "perhaps"),
        "no",
        "Whether it is doubted.",
        Condition("scale", ("big",)),
    )
    assert at.window.draft.faults() == ()
    assert at.window.draft.draft.changes == ()


def test_a_cell_that_cannot_be_read_is_refused_in_a_sentence(bench: Open) -> None:
    at = bench()
    at.choose("event", "Attack")
    table = at.window.label_page.attributes.table
    before = at.codebook
    at.type_in_cell(table, 0, CHOICES, " ; ")
    assert "needs choices" in table.problem.message
    table.model.setData(table.model.index(0, WHEN), "scale is big")
    assert "modality = alleged" in table.problem.message
    table.model.setData(table.model.index(0, NAME), "")
    assert "The name is empty" in table.problem.message
    assert at.codebook == before
    table.model.setData(table.model.index(0, DEFINITION), "How big it was.")
    assert table.problem.message == ""


def test_an_attribute_in_use_is_renamed_in_the_annotations(bench: Open) -> None:
    at = bench()
    at.choose("event", "Attack")
    at.type_in_cell(at.window.label_page.attributes.table, 0, NAME, "size")
    owner = Owner("event", "Attack")
    assert at.window.draft.draft.changes == (RenameAttribute(owner, "scale", "size"),)
    at.answers.waiting = [0]  # it is the new name
    at.type_in_cell(at.window.label_page.attributes.table, 0, CHOICES, "large; small")
    assert at.window.draft.draft.changes[1] == RenameChoice(owner, "size", "big", "large")
    at.apply()
    (event,) = at.project.sets.load(at.document.id).events.values()
    assert event.attributes == (("size", "large"),)


def test_a_choice_can_be_another_one_instead(bench: Open) -> None:
    at = bench(1)
    at.choose("event", "Attack")
    at.type_in_cell(at.window.label_page.attributes.table, 0, CHOICES, "huge; small")
    assert attributes(at)[0].choices == ("huge", "small")
    assert at.window.draft.draft.changes == ()


def test_an_attribute_in_use_is_retired_rather_than_dropped(bench: Open) -> None:
    at = bench()
    at.choose("event", "Attack")
    table = at.window.label_page.attributes.table
    table.choose(0)
    QTest.keyClick(table.view, Qt.Key.Key_Delete)
    at.accept_change()
    assert attributes(at)[0].retired
    table.retire_button.click()
    assert not attributes(at)[0].retired


def test_what_all_labels_of_a_kind_have_is_edited_at_once(bench: Open) -> None:
    at = bench()
    at.window.tree.choose(Node("kind", "entity"))
    table = at.window.kind_pages["entity"].attributes.table
    assert [column.title for column in table.model.columns][:2] == ["Name", "Labels"]
    at.type_in_cell(table, 0, 3, "NAM; NOM; PRO")
    assert {e.attributes[0].choices for e in at.codebook.entities} == {("NAM", "NOM", "PRO")}
    table.add_button.click()
    assert all(len(e.attributes) == 2 for e in at.codebook.entities)
    row = [part.name for part in table.model.parts].index("new attribute")
    table.view.opened.emit(table.model.index(row, 1))
    popup = at.popup()
    for item in popup.items:
        item.setCheckState(Qt.CheckState.Unchecked)
    popup.tick("Place")
    popup.close()
    assert [len(e.attributes) for e in at.codebook.entities] == [2, 1, 1, 1]
    assert table.model.index(row, 1).data() == "Place"


def test_clusters_have_attributes(bench: Open) -> None:
    at = bench()
    at.window.tree.choose(BOOK)
    at.window.book_page.attributes.table.add_button.click()
    assert [e.name for e in at.codebook.cluster_attributes] == ["new attribute"]


# ---- roles


def test_a_role_is_edited_in_its_cells(bench: Open) -> None:
    at = bench()
    at.choose("event", "Attack")
    table = at.window.label_page.roles.table
    table.add_button.click()
    at.type_in_cell(table, 2, ROLE, "Killed")
    at.pick_in_cell(table, 2, COUNT, "0..1")
    table.view.opened.emit(table.model.index(2, FILLERS))
    at.popup().tick("value:number")
    at.popup().tick("entity:" + ANY)
    QTest.keyClick(at.popup(), Qt.Key.Key_Return)
    table.model.setData(table.model.index(2, CLUSTERS), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert roles(at)[2] == Role("Killed", "", (ANY,), (), ("number",), "0..1", (), clusters=False)
    assert table.model.index(2, FILLERS).data() == "any entity, number"
    at.type_in_cell(table, 2, ROLE_CHOICES, "none; all")
    assert roles(at)[2].values == ("number", "choice")
    table.choose(2)
    at.window.label_page.roles.attributes.table.add_button.click()
    assert [e.name for e in roles(at)[2].attributes] == ["new attribute"]


def test_escape_leaves_the_fillers_as_they_were(bench: Open) -> None:
    at = bench()
    at.choose("event", "Attack")
    table = at.window.label_page.roles.table
    table.choose(0)
    table.view.setCurrentIndex(table.model.index(0, FILLERS))
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    at.popup().tick("value:number")
    QTest.keyClick(at.popup(), Qt.Key.Key_Escape)
    assert not at.window.draft.is_changed


def test_a_role_is_renamed_here_or_everywhere(bench: Open) -> None:
    at = bench(1)
    at.choose("event", "Attack")
    table = at.window.label_page.roles.table
    at.type_in_cell(table, 1, ROLE, "Attacker")
    assert at.window.draft.draft.changes == (RenameRole("By", "Attacker", "Attack"),)
    assert roles(at, "Talk")[0].name == "By"
    at.trigger("undo")
    at.answers.waiting = [0]
    at.type_in_cell(table, 1, ROLE, "Who")
    assert roles(at, "Talk")[0].name == "Who"
    at.apply()
    assert at.roles() == ["Target", "Who"]
    at.project.undo()
    assert at.roles() == ["Target", "By"]


def test_roles_are_merged_split_and_taken_away(bench: Open) -> None:
    at = bench()
    at.choose("event", "Attack")
    page = at.window.label_page.roles
    page.table.choose(1)
    page.split_button.click()
    names = at.dialog(NamesDialog)
    assert isinstance(names, NamesDialog)
    names.lines[1].setText("Ally")
    names.accept()
    at.accept_change()
    assert [role.name for role in roles(at)] == ["Target", "By", "Ally"]
    page.table.choose(0)
    page.merge_button.click()
    pick = at.dialog(PickDialog)
    assert isinstance(pick, PickDialog)
    pick.choose("By")
    pick.accept()
    at.accept_change()
    assert at.window.draft.draft.changes == (
        SplitRole("By", ("By", "Ally"), "Attack"),
        MergeRoles(("Target",), "By", "Attack"),
    )
    page.table.choose(0)
    page.table.remove_button.click()
    at.accept_change()
    assert at.window.draft.draft.changes[2] == RetireRole("By", "Attack")
    page.table.choose(1)
    page.table.remove_button.click()
    assert [role.name for role in roles(at)] == ["By"]


def test_roles_are_ordered_by_keys(bench: Open) -> None:
    at = bench()
    at.choose("event", "Attack")
    table = at.window.label_page.roles.table
    table.choose(0)
    QTest.keyClick(table.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [role.name for role in roles(at)] == ["By", "Target"]
    assert table.row == 1
    assert at.window.draft.draft.changes == ()


def test_what_is_ticked_makes_the_fillers() -> None:
    role = Role("R", entities=("A",))
    assert with_fillers(role, ["entity:*", "entity:A", "event:B"]) == Role("R", entities=(ANY,), events=("B",))
    assert with_fillers(role, ["value:choice"]).choices == ("yes", "no")
    assert with_fillers(Role("R", values=("choice",), choices=("x",)), []).choices == ()


# ---- relations and documents


def test_the_ends_of_a_relation_are_ticked(bench: Open) -> None:
    at = bench()
    at.choose("relation", "in")
    ends = at.window.label_page.ends
    ends.tails.click()
    at.popup().tick("Group")
    at.popup().tick("Attack")
    at.popup().close()
    ends.symmetric.click()
    label = at.codebook.find("relation", "in")
    assert label is not None
    assert (label.heads, label.tails, label.symmetric) == (("Place",), ("Group", "Attack"), True)


def test_the_answer_of_a_document_label_is_edited(bench: Open) -> None:
    at = bench()
    at.project.document_labels.set(at.document.id, "quality", "good")
    at.choose("document", "quality")
    fields = at.window.label_page.answer
    at.answers.waiting = [0]
    fields.choices.setText("fine; bad")
    fields.choices.commit()
    assert at.window.draft.draft.changes == (RenameChoice(Owner("document", "quality"), None, "good", "fine"),)
    fields.default.setCurrentIndex(fields.default.findData("bad"))
    fields.default.activated.emit(fields.default.currentIndex())
    label = at.codebook.find("document", "quality")
    assert label is not None
    assert label.answer is not None
    assert (label.answer.choices, label.answer.default) == (("fine", "bad"), "bad")
    at.apply()
    assert at.project.sets.load(at.document.id).set.labels == (("quality", "fine"),)


def test_what_is_typed_in_a_cell_is_taken_when_the_editor_is_closed(bench: Open) -> None:
    at = bench()
    at.choose("event", "Attack")
    table = at.window.label_page.roles.table
    table.choose(0)
    QTest.keyClick(table.view, Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Object")
    at.window.commit()
    assert roles(at)[0].name == "Object"
    assert table.view.state() == table.view.State.NoState
