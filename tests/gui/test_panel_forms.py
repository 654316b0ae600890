"""The forms of the side panel change the project, one undo step a change, and lose nothing that was typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from panel_project import Desk, shown_desk, words
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.attribute_fields import ChoiceField, ChoicesField, FlagField, LineAttribute, UnknownField
from annotator.gui.text_fields import NoteField, SavedLine


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    yield from shown_desk(tmp_path, qtbot)


def type_into(qtbot: QtBot, field: SavedLine | NoteField, text: str) -> None:
    qtbot.keyClicks(field, text)


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_choosing_a_label_relabels_the_entity(desk: Desk, qtbot: QtBot) -> None:
    number = desk.span("Idlib")
    desk.show(number)
    button = desk.panel.entity_form.label_button
    button.open()
    assert button.picker.isVisible()
    qtbot.keyClicks(button.picker.chooser.filter, "gro")
    qtbot.keyClick(button.picker.chooser.filter, Qt.Key.Key_Return)
    assert not button.picker.isVisible()
    assert desk.stored_span(number).label == "Group"
    assert desk.project.undo_name == "Relabel Idlib as Group"


def test_every_attribute_is_a_step_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    number = desk.span("Idlib")
    desk.show(number)
    before, fields = desk.steps(), desk.panel.entity_form.attributes.fields
    mention, kinds, capital, people = (fields[name] for name in ("mention", "kinds", "capital", "people"))
    assert isinstance(mention, ChoiceField) and isinstance(kinds, ChoicesField)
    assert isinstance(capital, FlagField) and isinstance(people, LineAttribute)
    mention.box.setCurrentIndex(1)
    mention.box.activated.emit(1)
    kinds.boxes["base & camp"].click()
    capital.box.click()
    type_into(qtbot, people.line, ">=6")
    qtbot.keyClick(people.line, Qt.Key.Key_Return)
    expected = {"mention": "NAM", "kinds": "base & camp", "capital": "true", "people": ">=6"}
    assert dict(desk.stored_span(number).attributes) == expected
    assert desk.steps() == before + 4
    capital.box.click()
    kinds.boxes["base & camp"].click()
    mention.box.activated.emit(0)
    assert dict(desk.stored_span(number).attributes) == {"people": ">=6"}


def test_a_wrong_number_is_said_while_it_is_typed_and_kept(desk: Desk, qtbot: QtBot) -> None:
    number = desk.span("Idlib")
    desk.show(number)
    attributes = desk.panel.entity_form.attributes
    people = attributes.fields["people"]
    assert isinstance(people, LineAttribute)
    problem = attributes.problem_lines["people"]
    type_into(qtbot, people.line, "many")
    assert "takes a number" in problem.message and problem.isVisibleTo(desk.panel)
    people.line.commit()
    desk.panel.refresh()
    assert dict(desk.stored_span(number).attributes) == {"people": "many"}
    assert "takes a number" in problem.message
    people.line.selectAll()
    type_into(qtbot, people.line, "6..8")
    assert problem.message == ""


def test_an_attribute_the_codebook_does_not_know_can_be_removed(desk: Desk) -> None:
    number = desk.span("Idlib")
    desk.project.spans.set_attribute(number, "from & file", "<b>x</b>")
    desk.show(number)
    attributes = desk.panel.entity_form.attributes
    field = attributes.fields["from & file"]
    assert isinstance(field, UnknownField)
    assert "no attribute" in attributes.problem_lines["from & file"].message
    proxy = field.focusProxy()
    assert proxy is not None
    proxy.click()  # type: ignore[attr-defined]
    desk.panel.refresh()
    assert desk.stored_span(number).attributes == ()
    assert "from & file" not in attributes.fields


def test_link_and_note_and_unsure_are_stored(desk: Desk, qtbot: QtBot) -> None:
    number = desk.span("Idlib")
    desk.show(number)
    form = desk.panel.entity_form
    type_into(qtbot, form.link, " wikidata:Q43 ")
    qtbot.keyClick(form.link, Qt.Key.Key_Return)
    type_into(qtbot, form.note, "one")
    qtbot.keyClick(form.note, Qt.Key.Key_Return)
    type_into(qtbot, form.note, "two")
    qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    form.unsure.click()
    found = desk.stored_span(number)
    assert (found.link, found.note, found.unsure) == ("wikidata:Q43", "one\ntwo", True)
    assert desk.steps() == 5  # the document, the entity, three changes


def test_no_break_spaces_of_a_note_stay(desk: Desk, qtbot: QtBot) -> None:
    number = desk.span("Idlib")
    desk.project.spans.set_note(number, "51\u00a0dead\u2028and more")
    desk.show(number)
    note = desk.panel.entity_form.note
    note.moveCursor(note.textCursor().MoveOperation.End)
    type_into(qtbot, note, "!")
    note.commit()
    assert desk.stored_span(number).note == "51\u00a0dead\u2028and more!"


def test_typed_text_is_saved_under_its_own_annotation_when_another_is_selected(desk: Desk, qtbot: QtBot) -> None:
    one, other = desk.span("Idlib"), desk.span("Taftanaz")
    desk.show(one)
    form = desk.panel.entity_form
    type_into(qtbot, form.note, "unsaved")
    type_into(qtbot, form.link, "x:1")
    desk.show(other)
    assert (desk.stored_span(one).note, desk.stored_span(one).link) == ("unsaved", "x:1")
    assert (form.note.note, form.link.text()) == ("", "")
    desk.show(None)
    assert (desk.stored_span(other).note, desk.stored_span(other).link) == (None, None)


def test_typed_text_is_saved_when_another_document_opens(desk: Desk, qtbot: QtBot) -> None:
    one = desk.span("Idlib")
    second = desk.project.documents.add("Another text.")
    desk.show(one)
    type_into(qtbot, desk.panel.entity_form.note, "unsaved")
    desk.session.open_document(second.id)
    assert desk.stored_span(one).note == "unsaved"


def test_typed_text_is_saved_before_the_window_closes(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "p.annotator")
    number = desk.span("Idlib")

    class Window(QMainWindow):
        def closeEvent(self, event: object) -> None:
            desk.close()

    window = Window()
    qtbot.addWidget(window)
    window.setCentralWidget(desk.panel)
    window.show()
    desk.show(number)
    type_into(qtbot, desk.panel.entity_form.note, "unsaved")
    window.close()
    with type(desk.project).open(tmp_path / "p.annotator") as again:
        found = again.spans.get(number)
        assert found is not None and found.note == "unsaved"


def test_text_typed_for_a_deleted_annotation_does_not_reach_the_next(desk: Desk, qtbot: QtBot) -> None:
    one, other = desk.span("Idlib"), desk.span("Taftanaz")
    desk.show(one)
    type_into(qtbot, desk.panel.entity_form.note, "lost with it")
    desk.project.spans.delete(one)
    desk.show(other)
    assert desk.panel.entity_form.note.note == ""
    desk.panel.commit()
    assert desk.stored_span(other).note is None


def test_a_refresh_keeps_what_is_being_typed(desk: Desk, qtbot: QtBot) -> None:
    number = desk.span("Idlib")
    desk.show(number)
    form = desk.panel.entity_form
    type_into(qtbot, form.note, "half a sen")
    desk.project.spans.set_link(number, "x:1")
    desk.panel.refresh()
    assert form.note.note == "half a sen"
    assert form.link.text() == "x:1"


def test_undo_is_the_fields_own_until_it_is_saved_then_the_projects(desk: Desk, qtbot: QtBot) -> None:
    number = desk.span("Idlib")
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(desk.panel)
    undone: list[bool] = []
    QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window, lambda: undone.append(True))
    window.show()
    window.activateWindow()
    desk.show(number)
    for field in (desk.panel.entity_form.link, desk.panel.entity_form.note):
        undone.clear()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert undone == [True]
        type_into(qtbot, field, "a")
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert undone == [True]
        type_into(qtbot, field, "b")
        field.commit()
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert undone == [True, True]


def test_leaving_a_note_saves_it(desk: Desk, qtbot: QtBot) -> None:
    number = desk.span("Idlib")
    desk.panel.activateWindow()
    desk.show(number)
    form = desk.panel.entity_form
    form.note.setFocus()
    qtbot.waitUntil(form.note.hasFocus)
    type_into(qtbot, form.note, "kept")
    qtbot.keyClick(form.note, Qt.Key.Key_Tab)
    assert desk.stored_span(number).note == "kept"
    assert form.confidence.hasFocus()


def test_escape_in_a_line_brings_the_stored_text_back(desk: Desk, qtbot: QtBot) -> None:
    number = desk.span("Idlib")
    desk.show(number)
    link = desk.panel.entity_form.link
    type_into(qtbot, link, "wrong")
    qtbot.keyClick(link, Qt.Key.Key_Escape)
    link.commit()
    assert link.text() == "" and desk.stored_span(number).link is None


def test_delete_deletes_and_the_document_comes_back(desk: Desk) -> None:
    number = desk.span("Idlib")
    desk.show(number)
    desk.panel.entity_form.delete.click()
    desk.panel.refresh()
    assert desk.project.spans.get(number) is None
    assert desk.panel.document_form.isVisible()
    desk.panel.rest.labels_button.click()
    assert desk.panel.palette_page.isVisible()


def test_the_focus_goes_to_the_text_when_its_part_is_gone_or_escape_is_pressed(desk: Desk, qtbot: QtBot) -> None:
    wanted: list[bool] = []
    desk.panel.text_wanted.connect(lambda: wanted.append(True))
    desk.panel.activateWindow()
    chooser = desk.panel.palette_page.chooser
    desk.session.set_words(words("Idlib"), 0)
    desk.panel.refresh()
    chooser.filter.setFocus()
    qtbot.waitUntil(chooser.filter.hasFocus)
    qtbot.keyClicks(chooser.filter, "pla")
    qtbot.keyClick(chooser.filter, Qt.Key.Key_Return)
    desk.panel.refresh()
    assert wanted == [True]
    desk.panel.entity_form.label_button.setFocus()
    qtbot.keyClick(desk.panel.entity_form.label_button, Qt.Key.Key_Escape)
    assert wanted == [True, True]


def test_the_trigger_is_taken_from_the_selected_words_and_removed(desk: Desk) -> None:
    number = desk.event("fell")
    desk.show(number)
    desk.panel.event_form.triggers[0].remove.click()
    assert desk.stored_event(number).trigger is None
    desk.session.set_words(words("died"), 0)
    desk.panel.refresh()
    assert desk.panel.palette_page.isVisible()
    desk.panel.palette_page.use_as_trigger.click()
    trigger = desk.stored_event(number).trigger
    assert trigger is not None and trigger.quote == "died"
    assert desk.session.words == ()
    desk.session.set_words(words("said"), 0)
    desk.panel.refresh()
    desk.panel.palette_page.add_as_trigger.click()
    desk.panel.refresh()
    assert [row.quote.text() for row in desk.panel.event_form.triggers] == ["died", "said"]
    desk.panel.event_form.triggers[0].remove.click()
    desk.panel.refresh()
    assert [row.quote.text() for row in desk.panel.event_form.triggers if row.isVisible()] == ["said"]


def test_words_selected_while_a_role_is_filled_leave_the_event_in_view(desk: Desk) -> None:
    number = desk.event("fell")
    desk.show(number)
    desk.session.start_role("Target")
    desk.session.set_words(words("died"), 0)
    desk.panel.refresh()
    form = desk.panel.event_form
    assert form.isVisible() and form.quote.text() == "fell"


def test_a_read_only_project_is_shown_and_not_edited(qtbot: QtBot, tmp_path: Path) -> None:
    made = Desk(tmp_path / "p.annotator")
    number = made.span("Idlib")
    made.close()
    from annotator.gui.session import Session
    from annotator.gui.side_panel import SidePanel
    from annotator.project import Project

    with Project.open(tmp_path / "p.annotator", read_only=True) as project:
        session = Session(project)
        session.open_document(made.document.id)
        panel = SidePanel(session)
        qtbot.addWidget(panel)
        session.select(number)
        panel.refresh()
        form = panel.entity_form
        assert form.note.isReadOnly() and form.confidence.isReadOnly()
        assert not (form.label_button.isEnabled() or form.unsure.isEnabled() or form.delete.isEnabled())
        session.close()


def test_everything_that_takes_keys_has_a_name_and_stands_in_order(desk: Desk, qtbot: QtBot) -> None:
    number, place = desk.event("fell"), desk.span("Idlib")
    desk.project.events.fill(number, "Target", span_id=place)
    for shown in (number, place, None):
        desk.show(shown)
        for part in desk.panel.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible():
                assert part.accessibleName() or getattr(part, "text", str)(), part
    desk.panel.activateWindow()
    desk.show(number)
    form = desk.panel.event_form
    form.triggers[0].remove.setFocus()
    qtbot.waitUntil(form.triggers[0].remove.hasFocus)
    seen = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        QApplication.sendEvent(
            focused, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        )
        now = QApplication.focusWidget()
        assert now is not None
        seen.append(now.accessibleName() or now.text())  # type: ignore[attr-defined]
    assert seen == [
        "Label: Shelling",
        "Fill Attacker",
        "Target; Place: Idlib",
        "Remove Idlib from Target",
        "Fill Killed",
    ]
