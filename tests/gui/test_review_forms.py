"""The form of the document, the threads in every form, and what is to be looked at again over them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from panel_project import CODEBOOK, Desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QLabel
from pytestqt.qtbot import QtBot

from annotator.codebook import loads
from annotator.gui.annotation_model import AnnotationModel
from annotator.gui.attribute_fields import ChoiceField, ChoicesField, FlagField, LineAttribute
from annotator.gui.panel_actions import PanelActions
from annotator.gui.review.thread_box import ThreadBox
from annotator.gui.session import Session
from annotator.gui.side_panel import SidePanel
from annotator.model import NO_EVENT

LABELS = """
[[document]]
name = "relevance"
kind = "choice"
choices = ["relevant", "not relevant"]
definition = "Whether it is <b>about</b> conflict."

[[document]]
name = "quality"
kind = "choices"
choices = ["duplicate", "cut off"]

[[document]]
name = "checked"

[[document]]
name = "killed in all"
kind = "number"
"""


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(tmp_path / "desk.annotator")
    made.project.codebooks.replace(loads(CODEBOOK + LABELS))
    qtbot.addWidget(made.panel)
    made.panel.resize(420, 900)
    with qtbot.waitExposed(made.panel):
        made.panel.show()
    made.panel.refresh()
    yield made
    made.close()


def labels(desk: Desk) -> dict[str, str]:
    return dict(desk.project.document_labels.of(desk.document.id))


def thread(desk: Desk, about: int | None) -> list[tuple[str, str, bool]]:
    return [(note.author, note.text, note.resolved) for note in desk.project.notes.thread(desk.document.id, about)]


# ---- the document


def test_each_kind_of_label_has_its_field_and_is_saved_at_once(desk: Desk) -> None:
    form = desk.panel.document_form
    assert form.isVisible()
    fields = form.labels.fields
    relevance, quality, checked, killed = (fields[label.name] for label in desk.project.codebook.documents)
    assert isinstance(relevance, ChoiceField) and isinstance(quality, ChoicesField)
    assert isinstance(checked, FlagField) and isinstance(killed, LineAttribute)
    relevance.box.setCurrentIndex(2)
    relevance.box.activated.emit(2)
    for box in quality.boxes.values():
        box.click()
    checked.box.click()
    killed.line.setText("~100")
    killed.line.commit()
    assert labels(desk) == {
        "relevance": "not relevant",
        "quality": "duplicate;cut off",
        "checked": "true",
        "killed in all": "~100",
    }
    desk.session.undo()
    desk.panel.refresh()
    assert killed.line.text() == ""
    killed.line.setText("many")
    killed.line.commit()
    assert desk.messages[-1].startswith("killed in all takes a number")
    assert "killed in all" not in labels(desk)


def test_the_words_select_the_labels_and_the_tabs_choose_what_rests(desk: Desk) -> None:
    panel = desk.panel
    assert panel.rest.document_button.isChecked()
    desk.session.set_words(((0, 6),), 6)
    panel.refresh()
    assert panel.palette_page.isVisible() and panel.rest.labels_button.isChecked()
    panel.rest.document_button.click()
    assert desk.session.words == () and panel.document_form.isVisible()
    panel.rest.labels_button.click()
    assert panel.palette_page.isVisible()
    desk.show(desk.span("Idlib"))
    assert not panel.rest.isVisible()
    desk.show(None)
    assert panel.palette_page.isVisible()


def test_no_event_is_decided_and_not_while_there_is_one(desk: Desk) -> None:
    box = desk.panel.document_form.no_event
    box.click()
    assert labels(desk) == {NO_EVENT: "true"}
    desk.panel.refresh()
    assert box.isChecked()
    number = desk.event("fell")
    desk.panel.refresh()
    assert labels(desk) == {}
    desk.show(None)
    assert not box.isChecked() and not box.isEnabled()
    desk.project.events.delete(number)
    desk.panel.refresh()
    assert box.isEnabled()


def test_what_a_file_brought_against_the_rules_is_shown(desk: Desk) -> None:
    event = desk.event("fell")
    with desk.project.edit("Spoil", desk.document.id):
        set_id = desk.session.annotations.set.id
        for at, (name, value) in enumerate(((NO_EVENT, "true"), ("mood", "glad"), ("relevance", "perhaps"))):
            row = {"set_id": set_id, "position": at, "name": name, "value": value}
            desk.project.store.insert("document_label", **row)
    desk.panel.refresh()
    form = desk.panel.document_form
    assert form.no_event.isChecked() and form.no_event.isEnabled()
    assert form.no_event_problem.message == "Events are marked in this article."
    assert form.labels.problem_lines["mood"].message == "“mood” is no document label of the codebook."
    assert form.labels.problem_lines["relevance"].message.startswith("relevance takes")
    form.no_event.click()
    assert desk.project.events.get(event) is not None
    assert NO_EVENT not in labels(desk)


def test_details_are_edited_in_place(desk: Desk) -> None:
    lines = desk.panel.document_form.details.lines
    lines["source"].setText(" Wire ")
    lines["source"].commit()
    lines["title"].setText("Shells on Idlib")
    lines["title"].commit()
    desk.panel.refresh()
    meta = desk.project.documents.get(desk.document.id).meta
    assert (meta.source, meta.title) == ("Wire", "Shells on Idlib")
    assert desk.panel.document_form.title.text() == "Shells on Idlib"
    desk.session.undo()
    desk.panel.refresh()
    assert lines["title"].text() == ""


@pytest.mark.parametrize(
    ("typed", "stored", "problem"),
    [
        ("2020-02-12", "2020-02-12", ""),
        ("12 February 2020", "2020-02-12", ""),
        ("2020-02", "2020-02", ""),
        ("2/3/2020", None, "This can be "),
        ("the other day", None, "This is no date"),
    ],
)
def test_a_date_is_read_or_refused_beside_its_line(desk: Desk, typed: str, stored: str | None, problem: str) -> None:
    line = desk.panel.document_form.details.lines["date"]
    line.setText(typed)
    line.commit()
    desk.panel.refresh()
    assert desk.project.documents.get(desk.document.id).meta.date == stored
    assert line.problem.message.startswith(problem)
    assert line.text() == (stored or typed)


def test_one_detail_more_is_added_and_taken_away(desk: Desk, qtbot: QtBot) -> None:
    details = desk.panel.document_form.details
    details.add_button.click()
    qtbot.keyClicks(details.new_name, "desk")
    qtbot.keyClick(details.new_name, Qt.Key.Key_Return)
    qtbot.keyClicks(details.new_value, "Beirut & <b>Amman</b>")
    qtbot.keyClick(details.new_value, Qt.Key.Key_Return)
    desk.panel.refresh()
    assert desk.project.documents.get(desk.document.id).meta.extra == (("desk", "Beirut & <b>Amman</b>"),)
    assert details.lines["desk"].text() == "Beirut & <b>Amman</b>"
    details.lines["desk"].setText("")
    details.lines["desk"].commit()
    desk.panel.refresh()
    assert "desk" not in details.lines
    assert desk.project.documents.get(desk.document.id).meta.extra == ()


def test_what_is_typed_is_saved_when_something_is_selected(desk: Desk) -> None:
    desk.panel.document_form.details.lines["author"].setText("A. Reporter")
    desk.show(desk.span("Idlib"))
    assert desk.project.documents.get(desk.document.id).meta.author == "A. Reporter"


# ---- threads


def test_a_thread_is_begun_answered_and_settled(desk: Desk, qtbot: QtBot) -> None:
    number = desk.span("Idlib")
    desk.show(number)
    box = desk.panel.entity_form.thread_box
    assert not box.isVisible() and box.begin_button.isVisible()
    box.begin_button.click()
    qtbot.keyClicks(box.reply, "Town or <i>governorate</i>?")
    qtbot.keyClick(box.reply, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert thread(desk, number) == [("amal", "Town or <i>governorate</i>?", False)]
    assert box.reply.note == "" and len(box.rows) == 1
    assert box.rows[0].words.textFormat() == Qt.TextFormat.PlainText
    qtbot.keyClicks(box.reply, "The town.")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(box.reply, Qt.Key.Key_Return, keys)
    assert thread(desk, number)[-1] == ("amal", "The town.", True)
    assert box.is_settled and not box.reply.isVisible() and box.resolve_button.text() == "Reopen"
    box.resolve_button.click()
    assert not box.is_settled
    assert thread(desk, number)[-1] == ("amal", "The town.", False)


def test_a_note_just_sent_is_brought_into_view(desk: Desk, qtbot: QtBot) -> None:
    for number in range(6):
        desk.project.notes.add(desk.document.id, None, f"Note {number}.")
    desk.panel.resize(420, 420)
    desk.panel.refresh()
    area = desk.panel._document_area
    box = desk.panel.document_form.thread_box
    box.begin()
    area.verticalScrollBar().setValue(0)
    box.reply.setPlainText("One line after another,\n" * 12 + "and the end.")
    box.reply.commit()

    def is_in_view() -> bool:
        row = box.rows[-1]
        top = row.mapTo(area.viewport(), row.rect().topLeft()).y()
        bottom = row.mapTo(area.viewport(), row.rect().bottomLeft()).y()
        seen = area.viewport().rect()
        return row.height() > 100 and seen.top() <= top and bottom <= seen.bottom()

    qtbot.waitUntil(is_in_view, timeout=1000)
    area.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    desk.panel.resize(420, 400)
    desk.project.spans.set_note(desk.span("Idlib"), "Something else.")
    desk.panel.refresh()
    qtbot.wait(50)
    assert area.verticalScrollBar().value() == 0, "who scrolls away stays there"


def test_a_thread_says_who_and_when(desk: Desk) -> None:
    desk.project.notes.add(desk.document.id, None, "First.")
    desk.project.use_annotator("bekir")
    desk.project.notes.resolve(desk.document.id, None)
    desk.project.use_annotator("amal")
    desk.panel.refresh()
    box = desk.panel.document_form.thread_box
    heads = [row.head.text() for row in box.rows]
    assert heads[0].startswith("amal · ") and heads[1].startswith("Resolved by bekir · ")
    assert box.rows[0].accessibleName().endswith(": First.")
    assert box.caption.text() == "Discussion · resolved"


def test_ones_own_note_is_changed_and_deleted_where_it_stands(desk: Desk, qtbot: QtBot) -> None:
    desk.project.notes.add(desk.document.id, None, "Frist.")
    desk.project.use_annotator("bekir")
    desk.project.notes.add(desk.document.id, None, "Second.")
    desk.project.use_annotator("amal")
    desk.panel.refresh()
    box = desk.panel.document_form.thread_box
    desk.panel.activateWindow()
    mine, theirs = box.rows
    theirs.change()
    assert theirs.field is None
    qtbot.keyClick(theirs, Qt.Key.Key_Delete)
    assert len(thread(desk, None)) == 2
    qtbot.keyClick(mine, Qt.Key.Key_Return)
    assert mine.field is not None
    mine.field.setPlainText("First.")
    qtbot.keyClick(mine.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert thread(desk, None)[0][1] == "First."
    desk.panel.refresh()
    qtbot.keyClick(box.rows[0], Qt.Key.Key_Delete)
    assert [text for _author, text, _settled in thread(desk, None)] == ["Second."]
    desk.session.undo()
    desk.panel.refresh()
    assert len(box.rows) == 2


def test_what_is_being_written_waits_for_its_thread_and_is_sent_at_last(desk: Desk) -> None:
    first, second = desk.span("Idlib"), desk.span("Taftanaz")
    desk.show(first)
    box = desk.panel.entity_form.thread_box
    box.begin()
    box.reply.setPlainText("I have to look")
    desk.show(second)
    assert box.reply.note == "" and thread(desk, first) == []
    desk.show(first)
    assert box.reply.note == "I have to look" and box.reply.isVisible()
    desk.panel.finish()
    assert thread(desk, first) == [("amal", "I have to look", False)]
    assert desk.session.drafts == {}


def test_of_a_long_thread_the_end_is_shown_first(desk: Desk) -> None:
    with desk.project.edit("Many", desk.document.id):
        for number in range(30):
            desk.project.notes.add(desk.document.id, None, f"Note {number}")
    desk.panel.refresh()
    box = desk.panel.document_form.thread_box
    assert len(box.rows) == 20 and box.rows[-1].note.text == "Note 29"
    assert box.earlier.text() == "All 30 notes"
    box.earlier.click()
    assert len(box.rows) == 30 and not box.earlier.isVisible()


def test_what_fills_a_role_has_a_thread_in_its_details(desk: Desk) -> None:
    event, place = desk.event("fell"), desk.span("Idlib")
    argument = desk.project.events.fill(event, "Target", span_id=place)
    desk.project.notes.add(desk.document.id, argument.id, "Sure?")
    desk.show(event)
    row = desk.panel.event_form.roles.rows["Target"]
    assert row.filler_rows[argument.id].line.marks == ("under discussion",)
    row.open_details(argument.id)
    assert row.details is not None
    box = row.details.review.thread_box
    assert isinstance(box, ThreadBox) and [note.note.text for note in box.rows] == ["Sure?"]
    box.resolve_button.click()
    desk.panel.refresh()
    assert row.filler_rows[argument.id].line.marks == ()


def test_the_keys_go_to_the_thread_of_what_is_at_hand(desk: Desk, qtbot: QtBot) -> None:
    actions = PanelActions(desk.session, desk.panel, None, desk.panel)  # type: ignore[arg-type]  # asks no document list
    desk.panel.activateWindow()
    actions.discuss()
    assert desk.panel.document_form.thread_box.reply.hasFocus()
    event, place = desk.event("fell"), desk.span("Idlib")
    argument = desk.project.events.fill(event, "Target", span_id=place)
    desk.show(event)
    actions.discuss()
    assert desk.panel.event_form.thread_box.reply.hasFocus()
    row = desk.panel.event_form.roles.rows["Target"]
    row.filler_rows[argument.id].setFocus()
    actions.discuss()
    assert row.details is not None and row.details.review.thread_box.reply.hasFocus()
    actions.edit_document()
    assert desk.panel.document_form.isVisible() and desk.session.selected_id is None
    actions.toggle_no_event()
    assert "marked in this article" in desk.messages[-1]


# ---- to look again, and the list of the document


def ask(desk: Desk, about: int, choices: str | None = None) -> None:
    with desk.project.edit("Ask", desk.document.id):
        row = {"set_id": desk.session.annotations.set.id, "about_id": about, "reason": "Place changed"}
        desk.project.store.insert("look_again", **row, choices=choices)


def test_a_question_stands_over_the_form_until_it_is_answered(desk: Desk) -> None:
    number = desk.span("Idlib")
    ask(desk, number)
    desk.show(number)
    line = desk.panel.entity_form.look_again
    assert line.isVisible() and line.reason.message == "Look again: Place changed"
    line.confirm.click()
    desk.panel.refresh()
    assert not line.isVisible() and not desk.session.annotations.look_again
    ask(desk, number, '["Place", "Group"]')
    desk.panel.refresh()
    assert [button.text() for button in line.choices] == ["Place", "Group"]
    line.choices[1].click()
    desk.panel.refresh()
    assert desk.stored_span(number).label == "Group" and not line.isVisible()


def test_another_label_answers_the_question_too(desk: Desk) -> None:
    number = desk.span("Idlib")
    ask(desk, number, '["Place", "Group"]')
    label = desk.project.codebook.find("entity", "Group")
    assert label is not None
    desk.show(number)
    desk.session.apply_label(label)
    assert not desk.session.annotations.look_again


def test_the_list_of_the_document_says_what_is_to_be_settled(desk: Desk) -> None:
    number, event = desk.span("Idlib"), desk.event("fell")
    argument = desk.project.events.fill(event, "Target", span_id=number)
    desk.project.notes.add(desk.document.id, argument.id, "Sure?")
    ask(desk, number)
    model: AnnotationModel = desk.panel.annotation_list.model
    span_row, event_row = model.row_of(number), model.row_of(event)
    assert span_row is not None and event_row is not None
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (span_row, event_row)]
    assert said == ["Idlib, Place, to be looked at again", "fell, Shelling, under discussion"]
    desk.project.notes.resolve(desk.document.id, argument.id)
    assert model.index(event_row).data(Qt.ItemDataRole.AccessibleTextRole) == "fell, Shelling"
    desk.panel.grab()


def test_what_people_wrote_is_plain_text(desk: Desk) -> None:
    desk.project.documents.rename(desk.document.id, "<b>Bold</b>")
    desk.project.notes.add(desk.document.id, None, "<img src=x>")
    desk.panel.refresh()
    form = desk.panel.document_form
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in form.findChildren(QLabel))


def test_a_read_only_project_is_shown_and_not_changed(desk: Desk, qtbot: QtBot) -> None:
    desk.project.notes.add(desk.document.id, None, "First.")
    with desk.project.reader() as reader:
        session = Session(reader)
        session.open_document(desk.document.id)
        panel = SidePanel(session)
        qtbot.addWidget(panel)
        panel.refresh()
        form = panel.document_form
        assert [row.note.text for row in form.thread_box.rows] == ["First."]
        assert form.thread_box.reply.isReadOnly() and not form.thread_box.resolve_button.isEnabled()
        assert form.details.lines["date"].isReadOnly() and not form.no_event.isEnabled()
        form.thread_box.rows[0].change()
        assert form.thread_box.rows[0].field is None
        session.close()
