"""The editor of the codebook: a draft that touches nothing until it is applied, and loses nothing when it is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from codebook_bench import Bench
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shell_parts import settle
from test_accessible_names import nameless

from annotator.codebook import Codebook, Example, Label, dumps, loads, starter
from annotator.codebook.changes import Merge, Move, Rename, Retire, Split
from annotator.gui.codebook_changes.wizard import ChangeWizard
from annotator.gui.codebook_editor.asking import NamesDialog, PickDialog
from annotator.gui.codebook_editor.tree import BOOK, CHANGES, VERSIONS, Node

pytestmark = pytest.mark.usefixtures("qtbot")

Open = Callable[..., Bench]


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    """`bench(*answers)` opens an editor on the one project of the test; all are closed at the end."""
    made: list[Bench] = []

    def open_one(*answers: object, read_only: bool = False) -> Bench:
        while made:
            made.pop().close()
        made.append(Bench(tmp_path, *answers, read_only=read_only))
        return made[-1]

    yield open_one
    for one in made:
        one.close()


def label_of(codebook: Codebook, kind: str, name: str) -> Label:
    found = codebook.find(kind, name)  # type: ignore[arg-type]
    assert found is not None, name
    return found


# ---- the form


def test_the_fields_of_a_label_go_into_the_draft_and_nowhere_else(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Place")
    page = at.window.label_page
    page.definition.setPlainText("A part of the world.")
    page.definition.commit()
    page.short.setText("PL")
    page.short.commit()
    page.color.picked.emit("#b0326f")
    page.do.add()
    page.do.rows[-1].field.setPlainText("Mark the whole name.")
    page.do.commit()
    place = label_of(at.codebook, "entity", "Place")
    assert (place.definition, place.short, place.color) == ("A part of the world.", "PL", "#b0326f")
    assert place.do == ("Mark the whole name.",)
    assert at.project.codebook == loads(dumps(at.window.draft.draft.base))
    assert at.project.codebooks.version == 1
    at.apply()
    assert label_of(at.project.codebook, "entity", "Place") == place
    assert at.project.codebooks.version == 2
    assert not at.window.draft.is_changed


def test_undo_and_redo_are_the_drafts_own(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Place")
    at.window.label_page.color.picked.emit("#b0326f")
    at.window.label_page.key.pressed.emit("x")
    at.trigger("undo")
    assert label_of(at.codebook, "entity", "Place").key == "1"
    assert at.window.label_page.key.text() == "1"
    at.trigger("undo")
    assert not at.window.draft.is_changed
    at.trigger("redo")
    at.trigger("redo")
    assert label_of(at.codebook, "entity", "Place").key == "x"


def test_a_key_is_pressed_and_a_clash_is_said_beside_it(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Place")
    page = at.window.label_page
    page.key.setFocus()
    QTest.keyClicks(page.key, "a")
    assert "Attack" in page._problems["key"].message
    assert not page.take_key.isHidden()
    assert not at.window.apply_button.isEnabled()
    page.take_key.click()
    assert label_of(at.codebook, "event", "Attack").key == ""
    assert page._problems["key"].message == ""
    assert at.window.apply_button.isEnabled()
    QTest.keyClick(page.key, Qt.Key.Key_Backspace)
    assert label_of(at.codebook, "entity", "Place").key == ""


def test_the_next_fault_is_found_from_anywhere(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Place")
    at.window.label_page.key.pressed.emit("2")
    at.window.tree.choose(BOOK)
    at.trigger("next_fault")
    assert at.window.tree.node == Node("label", "entity", "Group")
    assert "key" in at.window.said.text()


def test_sentences_are_moved_changed_and_taken_away(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Group")
    page = at.window.label_page
    for text in ("one", "two", "three"):
        page.dont.add()
        page.dont.rows[-1].field.setPlainText(text)
        page.dont.commit()
    QTest.keyClick(page.dont.rows[2].field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert label_of(at.codebook, "entity", "Group").dont == ("one", "three", "two")
    page.dont.rows[0].cross.click()
    assert label_of(at.codebook, "entity", "Group").dont == ("three", "two")
    page.dont.rows[1].field.setPlainText("")
    page.dont.commit()
    assert label_of(at.codebook, "entity", "Group").dont == ("three",)
    assert len(page.dont.rows) == 1


def test_an_example_is_pinned_from_the_text(bench: Open) -> None:
    at = bench()
    span = next(iter(at.session.annotations.spans))
    at.choose("entity", "Place")
    at.trigger("pin")
    assert "Select an annotation" in at.window.said.text()
    at.session.select(span)
    at.trigger("pin")
    examples = label_of(at.codebook, "entity", "Place").examples
    assert examples[1] == Example("Shells fell on [Idlib] on Tuesday.", "d-1")
    at.trigger("pin")
    assert len(label_of(at.codebook, "entity", "Place").examples) == 2
    page = at.window.label_page
    QTest.keyClick(page.examples.rows[1].field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert label_of(at.codebook, "entity", "Place").examples[0].document == "d-1"


# ---- labels


def test_a_label_is_renamed_and_its_annotations_follow(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Place")
    at.window.label_page.name.setText("Location")
    at.window.label_page.name.commit()
    assert at.window.tree.node == Node("label", "entity", "Location")
    assert at.window.draft.draft.changes == (Rename("entity", "Place", "Location"),)
    assert at.window.draft.uses("entity", "Location") == 1
    assert at.labels() == ["Place", "Group", "Attack"]
    at.apply()
    assert at.labels() == ["Location", "Group", "Attack"]
    at.project.undo()
    assert at.labels() == ["Place", "Group", "Attack"]
    assert at.codebook == at.project.codebook
    at.project.redo()
    assert at.codebook == at.project.codebook


def test_a_name_that_is_taken_is_refused_beside_the_field(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Place")
    at.window.label_page.name.setText("Group")
    at.window.label_page.name.commit()
    assert "“Group” already" in at.window.label_page._problems["name"].message
    assert at.window.draft.draft.changes == ()
    at.window.label_page.color.picked.emit("#b0326f")
    assert at.window.label_page.name.text() == "Group"
    assert "“Group” already" in at.window.label_page._problems["name"].message
    at.choose("entity", "Group")
    assert at.window.label_page._problems["name"].message == ""


def test_a_label_is_split_merged_retired_and_removed(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Group")
    at.trigger("split")
    names = at.dialog(NamesDialog)
    assert isinstance(names, NamesDialog)
    assert not names.ok_button.isEnabled()
    names.lines[1].setText("Army")
    names.accept()
    at.accept_change()
    assert label_of(at.codebook, "entity", "Army")
    at.choose("entity", "Place")
    at.trigger("merge")
    pick = at.dialog(PickDialog)
    assert isinstance(pick, PickDialog)
    pick.choose("Ground.Hill")
    pick.accept()
    at.accept_change()
    assert at.window.draft.draft.changes == (
        Split("entity", "Group", ("Group", "Army"), ""),
        Merge("entity", ("Place",), "Ground.Hill"),
    )
    at.apply()
    assert at.labels() == ["Ground.Hill", "Group", "Attack"]
    found = at.project.sets.load(at.document.id)
    assert [one.choices for one in found.look_again.values()] == [("Group", "Army")]


def test_a_merge_that_is_called_off_leaves_the_label_at_hand(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Place")
    for answer in ("reject", "accept"):
        at.trigger("merge")
        pick = at.dialog(PickDialog)
        assert isinstance(pick, PickDialog)
        pick.choose("Group")
        pick.accept()
        if answer == "reject":
            at.dialog(ChangeWizard).reject()
            assert at.window.tree.node == Node("label", "entity", "Place")
        else:
            at.accept_change()
            assert at.window.tree.node == Node("label", "entity", "Group")


def test_removing_what_is_used_asks_and_what_is_not_goes_at_once(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Ground.River")
    at.trigger("remove")
    assert at.codebook.find("entity", "Ground.River") is None
    at.choose("entity", "Place")
    at.trigger("remove")
    at.accept_change()  # keep, which is proposed
    assert label_of(at.codebook, "entity", "Place").retired
    assert at.window.draft.draft.changes == (Retire("entity", "Place"),)
    at.trigger("retire")  # is Use Again now
    assert not label_of(at.codebook, "entity", "Place").retired
    at.apply()
    assert at.labels() == ["Place", "Group", "Attack"]


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_a_role_that_took_only_what_is_gone_says_so(bench: Open) -> None:
    at = bench()
    at.choose("event", "Talk")
    page = at.window.label_page
    page.roles.table.choose(0)
    page.roles.table.view.opened.emit(page.roles.model.index(0, 1))
    popup = at.popup()
    popup.tick("entity:Group", on=False)
    popup.tick("entity:Ground.Hill")
    popup.close()
    assert label_of(at.codebook, "event", "Talk").roles[0].entities == ("Ground.Hill",)
    at.choose("entity", "Ground.Hill")
    at.trigger("remove")
    assert [fault.label for fault in at.window.draft.faults()] == ["Talk"] or at.window.draft.faults()


def test_labels_are_added_duplicated_ordered_and_moved(bench: Open) -> None:
    at = bench()
    at.window.tree.choose(BOOK)
    assert at.window.book_page.said.text() == "Version 1 is in force: 8 labels."
    at.choose("entity", "Group")
    at.trigger("add")
    assert at.window.tree.node.name == "New entity"
    assert at.window.label_page.name.hasFocus()
    at.window.label_page.name.setText("Army")
    at.window.label_page.name.commit()
    at.trigger("duplicate")
    assert [e.name for e in at.codebook.entities][:4] == ["Place", "Group", "Army", "Army 2"]
    assert label_of(at.codebook, "entity", "Army").attributes == label_of(at.codebook, "entity", "Place").attributes
    QTest.keyClick(at.window.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [e.name for e in at.codebook.entities][2:4] == ["Army 2", "Army"]
    assert at.window.draft.draft.changes == ()
    at.choose("entity", "Place")
    at.trigger("move")
    pick = at.dialog(PickDialog)
    assert isinstance(pick, PickDialog)
    pick.choose("Ground")
    pick.accept()
    assert at.window.draft.draft.changes == (Move("entity", "Place", "Ground"),)
    assert at.window.tree.node == Node("label", "entity", "Ground.Place")


def test_dropping_orders_beside_and_moves_below(bench: Open) -> None:
    at = bench()
    at.window.verbs.place(Node("label", "entity", "Group"), "", "Place")
    assert [e.name for e in at.codebook.entities][:2] == ["Group", "Place"]
    at.window.verbs.place(Node("label", "entity", "Ground"), "Place", None)
    assert [e.name for e in at.codebook.entities][-2:] == ["Place.Ground.Hill", "Place.Ground.River"]
    assert at.window.draft.draft.changes == (Move("entity", "Ground", "Place"),)
    at.window.verbs.place(Node("label", "entity", "Place"), "Place.Ground", None)
    assert "below itself" in at.window.said.text()


def test_a_parent_alone_can_be_made_a_label(bench: Open) -> None:
    at = bench()
    at.window.tree.choose(Node("label", "entity", "Ground"))
    assert "no label itself" in at.window.empty_said.text()
    at.window.make_button.click()
    assert label_of(at.codebook, "entity", "Ground")


def test_the_filter_leaves_what_holds_the_words(bench: Open) -> None:
    at = bench()
    at.window.filter.setText("riv")
    items = at.window.tree._items
    assert items[Node("label", "entity", "Place")].isHidden()
    assert not items[Node("label", "entity", "Ground")].isHidden()
    QTest.keyClick(at.window.filter, Qt.Key.Key_Return)
    assert at.window.tree.node == Node("label", "entity", "Ground.River")


def test_down_goes_from_the_filter_to_the_first_that_it_leaves(bench: Open) -> None:
    at = bench()
    at.window.filter.setFocus()
    at.window.filter.setText("riv")
    QTest.keyClick(at.window.filter, Qt.Key.Key_Down)
    assert at.window.tree.node == Node("label", "entity", "Ground.River")
    assert at.window.tree.hasFocus()


def test_a_label_renamed_under_a_filter_stays_in_view(bench: Open) -> None:
    at = bench()
    at.window.filter.setText("riv")
    at.choose("entity", "Ground.River")
    at.window.label_page.name.setText("Ground.Stream")
    at.window.label_page.name.commit()
    settle()
    tree, renamed = at.window.tree, Node("label", "entity", "Ground.Stream")
    assert tree.node == renamed
    assert not any(tree._items[node].isHidden() for node in (renamed, Node("label", "entity", "Ground")))
    assert tree._items[Node("label", "entity", "Ground.Hill")].isHidden()
    at.window.filter.setText("rive")
    assert tree._items[renamed].isHidden(), "what is typed next narrows anew"


# ---- files, versions, closing


def test_a_draft_outlives_its_window(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Place")
    at.window.label_page.name.setText("Location")
    at.window.label_page.name.commit()
    at = bench()
    assert at.window.draft.was_kept
    assert at.window.draft.draft.changes == (Rename("entity", "Place", "Location"),)
    at.answers.waiting = [2]  # go on editing
    at.window.close()
    assert at.window.isVisible()
    at.answers.waiting = [1]  # discard it
    at.window.close()
    assert not list(at.drafts.iterdir())


def test_an_untouched_editor_closes_without_a_question(bench: Open) -> None:
    at = bench()
    at.window.close()
    assert at.answers.asked == []


def test_another_codebook_is_imported_as_a_draft(bench: Open, tmp_path: Path) -> None:
    file = tmp_path / "plover.toml"
    file.write_text(dumps(starter("plover")), encoding="utf-8")
    at = bench([file])
    at.trigger("import")
    names = {label.name for label in at.codebook.labels if label.retired}
    assert names == {"Place", "Group", "Attack"}
    assert at.window.draft.faults() == ()
    at.apply()
    assert at.labels() == ["Place", "Group", "Attack"]
    assert at.project.codebook.name == starter("plover").name


def test_one_of_several_codebooks_in_a_folder_is_chosen(bench: Open, tmp_path: Path) -> None:
    folder = tmp_path / "books"
    folder.mkdir()
    for name in ("ace", "plover"):
        (folder / f"{name}.toml").write_text(dumps(starter(name)), encoding="utf-8")
    at = bench([folder])
    at.trigger("import_folder")
    pick = at.dialog(PickDialog)
    assert isinstance(pick, PickDialog)
    pick.choose("plover.toml")
    pick.accept()
    assert at.codebook.name == starter("plover").name


def test_a_file_that_is_no_codebook_is_said(bench: Open, tmp_path: Path) -> None:
    file = tmp_path / "no.toml"
    file.write_text("name = ", encoding="utf-8")
    at = bench([file])
    at.trigger("import")
    assert len(at.answers.said) == 2
    assert not at.window.draft.is_changed


def test_the_draft_is_exported_as_toml(bench: Open, tmp_path: Path) -> None:
    target = tmp_path / "out.toml"
    at = bench([target])
    at.trigger("export")
    assert loads(target.read_text(encoding="utf-8")) == at.codebook


def test_an_earlier_version_is_opened_as_a_draft(bench: Open) -> None:
    at = bench()
    first = at.project.codebook
    at.choose("entity", "Ground.River")
    at.trigger("remove")
    at.apply()
    at.window.tree.choose(VERSIONS)
    page = at.window.versions_page
    assert page.list.count() == 2
    assert page.lines.item(0).text() == "Ground.River: gone from the entity labels."
    page.list.setCurrentRow(1)
    page.open_button.click()
    assert at.codebook == first
    at.window.tree.choose(CHANGES)
    lines = [at.window.changes_page.lines.item(row).text() for row in range(at.window.changes_page.lines.count())]
    assert lines == ["In the codebook", "Ground.River: a new entity label."]


def test_what_comes_into_force_beside_the_draft_is_taken_into_it(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Place")
    at.window.label_page.definition.setPlainText("Other.")
    at.window.label_page.definition.commit()
    base = at.project.codebook
    place = label_of(base, "entity", "Place")
    pinned = replace(place, examples=(*place.examples, Example("At [Idlib].", "d-1")))
    more = replace(base, labels=tuple(pinned if e is place else e for e in base.labels))
    at.project.codebooks.replace(replace(more, labels=(*more.labels, Label("entity", "Fresh"))))
    settle()
    found = label_of(at.codebook, "entity", "Place")
    assert (found.definition, found.examples) == ("Other.", pinned.examples)
    assert label_of(at.codebook, "entity", "Fresh")


# ---- how it is to work with


def test_an_editor_that_cannot_change_anything_says_so(bench: Open) -> None:
    at = bench(read_only=True)
    at.choose("entity", "Place")
    assert at.window.state.text() == "Version 1, open for reading only"
    assert not at.window.label_page.key_hint.isVisible()
    assert at.window.label_page.name.isReadOnly() and at.window.label_page.definition.isReadOnly()


def test_every_control_has_a_name(bench: Open) -> None:
    at = bench()
    nodes = [BOOK, CHANGES, VERSIONS, *(Node("kind", kind) for kind in ("entity", "event", "relation", "document"))]
    nodes += [Node("label", label.kind, label.name) for label in at.codebook.labels]
    for node in nodes:
        at.window.tree.choose(node)
        settle()
        assert "\n".join(nameless(at.window)) == "", node


def drag(at: Bench, dragged: Node, onto: Node, share: float) -> None:
    """Drag a row over another one and drop it there; `share` is how far down in it."""
    tree = at.window.tree
    tree.choose(dragged)
    rect = tree.visualItemRect(tree._items[onto])
    point = QPoint(rect.center().x(), rect.top() + round(rect.height() * share))
    mime = tree.model().mimeData([tree.currentIndex()])
    actions, button, held = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tree.dragEnterEvent(QDragEnterEvent(point, actions, mime, button, held))
    tree.dragMoveEvent(QDragMoveEvent(point, actions, mime, button, held))
    tree.dropEvent(QDropEvent(QPointF(point), actions, mime, button, held))
    settle()


def test_a_row_is_dragged_above_below_and_onto_others(bench: Open) -> None:
    at = bench()
    place, group = Node("label", "entity", "Place"), Node("label", "entity", "Group")
    drag(at, group, place, 0.05)
    assert [e.name for e in at.codebook.entities][:2] == ["Group", "Place"]
    drag(at, group, place, 0.95)
    assert [e.name for e in at.codebook.entities][:2] == ["Place", "Group"]
    assert at.window.draft.draft.changes == ()
    drag(at, place, Node("label", "event", "Attack"), 0.5)
    assert at.codebook.find("entity", "Place")
    drag(at, Node("label", "entity", "Ground.Hill"), group, 0.5)
    assert at.codebook.find("entity", "Group.Hill")
    drag(at, Node("label", "entity", "Group.Hill"), Node("kind", "entity"), 0.5)
    assert at.window.draft.draft.changes == (Move("entity", "Ground.Hill", "Group"), Move("entity", "Group.Hill", ""))
    assert at.codebook.find("entity", "Hill")


def test_a_click_on_another_label_saves_what_was_typed_for_this_one(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Place")
    page, tree = at.window.label_page, at.window.tree
    page.name.setFocus()
    page.name.setText("Location")
    group = Node("label", "entity", "Group")
    QTest.mouseClick(
        tree.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        tree.visualItemRect(tree._items[group]).center(),
    )
    assert at.window.draft.draft.changes == (Rename("entity", "Place", "Location"),)
    assert tree.node == group
    assert page.name.text() == "Group"
    page.definition.setPlainText("People.")
    tree.choose(Node("label", "entity", "Location"))
    assert label_of(at.codebook, "entity", "Group").definition == "People."
    assert label_of(at.codebook, "entity", "Location").definition == "Somewhere."
    assert page.definition.note == "Somewhere."


def test_a_label_with_others_below_it_takes_them_along(bench: Open) -> None:
    at = bench(0)
    at.window.tree.choose(Node("label", "entity", "Ground"))
    at.window.make_button.click()
    at.window.label_page.name.setText("Land")
    at.window.label_page.name.commit()
    assert at.window.draft.draft.changes == (Rename("entity", "Ground", "Land", tree=True),)
    assert {e.name for e in at.codebook.entities} == {"Place", "Group", "Land", "Land.Hill", "Land.River"}


def test_a_sentence_is_added_while_another_field_is_being_typed_in(bench: Open) -> None:
    at = bench()
    at.choose("entity", "Place")
    page = at.window.label_page
    page.definition.setFocus()
    page.definition.setPlainText("A part of the world.")
    QTest.mouseClick(page.dont.add_button, Qt.MouseButton.LeftButton)
    assert label_of(at.codebook, "entity", "Place").definition == "A part of the world."
    assert [row.field.hasFocus() for row in page.dont.rows] == [True]
