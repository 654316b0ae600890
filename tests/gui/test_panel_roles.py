"""Filling roles: by letters, words, values and clicks, with the real text view."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from panel_project import Desk, shown_desk, words
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.gui.hints import hint_letters
from annotator.gui.roles.filling import RoleFiller
from annotator.gui.roles.verbs import fill_with
from annotator.gui.text.view import ArticleView
from annotator.gui.value_field import ValueField


class Page:
    """The text view beside the panel, wired as the window wires them."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        session = desk.session
        self.view = ArticleView()
        qtbot.addWidget(self.view)
        self.view.set_codebook(desk.project.codebook)
        self.view.resize(700, 500)
        self.view.show_document(session.text, session.annotations.spans, session.annotations.events)
        self.filler = RoleFiller(session, self.view)
        self.filler.value_begun.connect(desk.panel.type_value)
        self.filler.details_asked.connect(desk.panel.edit_details)
        self.view.words_picked.connect(self.filler.fill_with_words)
        desk.panel.text_wanted.connect(self.view.setFocus)
        session.annotations_changed.connect(
            lambda changes: self.view.apply(
                {n: session.annotations.spans.get(n) for n in changes.touched.get("span", ())},
                {n: session.annotations.events.get(n) for n in changes.touched.get("event", ())},
            )
        )
        self.view.show()
        self.view.activateWindow()

    def letter_of(self, number: int) -> str:
        """The hint of an annotation; there must be one."""
        return next(hint for hint, there in self.filler.hints.items() if there == number)

    def type(self, keys: str) -> None:
        for key in keys:
            assert self.filler.handle_key(key)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    yield from shown_desk(tmp_path, qtbot)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Page:
    return Page(desk, qtbot)


def value_field(desk: Desk, role: str) -> ValueField:
    """The field of a role that has been filled."""
    value = desk.panel.event_form.roles.rows[role].value
    assert value is not None
    return value.field


def fillers(desk: Desk, event: int, role: str) -> list[object]:
    return [a.filler_id or a.value for a in desk.stored_event(event).arguments if a.role == role]


@pytest.mark.parametrize("count", [0, 1, 3, 19, 20, 21, 39, 40, 150, 399, 400])
def test_hints_are_as_short_as_can_be_and_none_begins_another(count: int) -> None:
    hints = hint_letters(count)
    assert len(set(hints)) == len(hints) == count
    assert not any(other.startswith(hint) for hint in hints for other in hints if other is not hint)
    assert [len(hint) for hint in hints] == sorted(len(hint) for hint in hints)


def test_the_first_of_many_hints_are_single_letters() -> None:
    assert hint_letters(3) == ["a", "s", "d"]
    assert sum(len(hint) == 1 for hint in hint_letters(60)) == 17
    assert len(hint_letters(1000)) == 400


def test_a_letter_fills_and_a_full_role_hands_over_to_the_next_empty_one(desk: Desk, page: Page) -> None:
    group, place, event = desk.span("brigade", "Group"), desk.span("Idlib"), desk.event("fell")
    desk.session.select(event)
    desk.session.start_role("Attacker")
    assert page.filler.hints == {"a": group}  # Idlib, which stands before it, does not fit
    assert place not in page.filler.hints.values()
    page.type("a")
    assert fillers(desk, event, "Attacker") == [group]
    assert desk.session.active_role == "Target"


def test_a_role_for_many_stays_active_and_what_fills_it_has_no_hint(desk: Desk, page: Page, qtbot: QtBot) -> None:
    one, other, event = desk.span("Idlib"), desk.span("Taftanaz"), desk.event("fell")
    desk.session.select(event)
    desk.session.start_role("Target")
    page.type(page.letter_of(one))
    assert desk.session.active_role == "Target"
    qtbot.waitUntil(lambda: one not in page.filler.hints.values())
    page.type(page.letter_of(other))
    assert fillers(desk, event, "Target") == [one, other]


def test_letters_that_are_no_hint_label_nothing(desk: Desk, page: Page) -> None:
    desk.span("Idlib")
    event = desk.event("fell")
    desk.session.select(event)
    desk.session.start_role("Target")
    page.type("z1")
    assert desk.stored_event(event).arguments == () and len(desk.session.annotations.spans) == 1
    assert "no hint" in desk.messages[-1]


def test_without_an_active_role_keys_are_left_alone_and_space_begins(desk: Desk, page: Page) -> None:
    assert not page.filler.handle_key("a")
    event = desk.event("fell")
    desk.session.select(event)
    assert not page.filler.handle_key("a")
    assert page.filler.handle_key(" ")
    assert desk.session.active_role == "Attacker"


def test_enter_goes_on_backspace_clears_escape_stops(desk: Desk, page: Page, qtbot: QtBot) -> None:
    place, event = desk.span("Idlib"), desk.event("fell")
    desk.project.events.fill(event, "Target", span_id=place)
    desk.session.select(event)
    desk.session.start_role("Attacker")
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert desk.session.active_role == "Killed"  # Target is filled
    desk.session.start_role("Target")
    qtbot.keyClick(page.view, Qt.Key.Key_Backspace)
    assert fillers(desk, event, "Target") == []
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert desk.session.active_role is None and desk.session.selected_id == event
    desk.session.start_role("Cause")
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert desk.session.active_role is None


def test_tab_walks_the_roles_filled_or_not(desk: Desk, page: Page, qtbot: QtBot) -> None:
    place, event = desk.span("Idlib"), desk.event("fell")
    desk.project.events.fill(event, "Target", span_id=place)
    desk.session.select(event)
    desk.session.start_role("Attacker")
    for key, expected in ((Qt.Key.Key_Tab, "Target"), (Qt.Key.Key_Tab, "Killed"), (Qt.Key.Key_Backtab, "Target")):
        qtbot.keyClick(page.view, key)
        assert desk.session.active_role == expected


def test_new_words_become_the_one_entity_a_role_takes_in_one_step(desk: Desk, page: Page, qtbot: QtBot) -> None:
    event = desk.event("fell")
    desk.session.select(event)
    desk.session.start_role("Attacker")
    desk.session.set_words(words("the brigade"), 0)
    before = desk.steps()
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    (span,) = desk.session.annotations.spans.values()
    assert (span.label, span.quote) == ("Group", "the brigade")
    assert fillers(desk, event, "Attacker") == [span.id] and desk.steps() == before + 1
    assert desk.session.active_role == "Target"
    desk.session.undo()
    assert not desk.session.annotations.spans and fillers(desk, event, "Attacker") == []


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_new_words_for_a_role_of_several_labels_ask_which(desk: Desk, page: Page, qtbot: QtBot) -> None:
    event = desk.event("fell")
    desk.session.select(event)
    desk.session.start_role("Target")
    desk.session.set_words(words("Idlib"), 0)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    picker = page.filler.popup.picker
    assert picker.isVisible()
    model = picker.chooser.labels
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Place", "Group"]
    qtbot.keyClick(picker.chooser.filter, Qt.Key.Key_Return)
    (span,) = desk.session.annotations.spans.values()
    assert span.label == "Place" and fillers(desk, event, "Target") == [span.id]
    desk.session.set_words(words("Idlib"), 0)
    assert page.filler.handle_key("2")  # the key of a label that the role takes
    assert len(fillers(desk, event, "Target")) == 2


def test_words_on_an_entity_that_fits_fill_with_that_entity(desk: Desk, page: Page) -> None:
    place, event = desk.span("Idlib"), desk.event("fell")
    desk.session.select(event)
    desk.session.start_role("Target")
    desk.session.set_words(words("Idlib"), 0)
    page.filler.fill_with_words()
    assert fillers(desk, event, "Target") == [place]


def test_words_for_a_role_of_values_become_a_value_with_its_words(desk: Desk, page: Page, qtbot: QtBot) -> None:
    event = desk.event("fell")
    desk.session.select(event)
    desk.session.start_role("Killed")
    desk.session.set_words(words("51"), 0)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert desk.stored_event(event).arguments == ()  # not before the reading has been seen
    field = value_field(desk, "Killed")
    assert field.reading is not None and field.reading.value == "51"
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    (argument,) = desk.stored_event(event).arguments
    assert argument.value == "51" and argument.words is not None and argument.words.fragments == words("51")
    assert desk.session.words == () and desk.session.active_role == "Cause"


def test_a_digit_begins_a_value_in_the_panel(desk: Desk, page: Page, qtbot: QtBot) -> None:
    event = desk.event("fell")
    desk.show(event)
    desk.session.start_role("Killed")
    page.type("5")
    field = value_field(desk, "Killed")
    assert field.line.text() == "5"
    qtbot.keyClicks(field.line, "x")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert "cannot be read as a number" in field.problem.message and desk.stored_event(event).arguments == ()
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field.line, "1")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert fillers(desk, event, "Killed") == ["51"] and field.line.text() == ""
    assert desk.session.active_role == "Cause"


def test_events_fill_roles_of_events_and_what_does_not_fit_is_refused(desk: Desk, page: Page) -> None:
    place, inner, outer = desk.span("Idlib"), desk.event("fell"), desk.event("said", "Statement")
    desk.show(outer)
    desk.session.start_role("Content")
    page.type(page.letter_of(inner))
    assert not fill_with(desk.session, place)
    assert desk.messages[-1] == "Content takes Shelling, not Place."
    desk.panel.refresh()
    row = desk.panel.event_form.roles.rows["Content"]
    assert fillers(desk, outer, "Content") == [inner]
    assert row.accessibleName() == "Content *: Shelling · fell"
    row.filler_rows[desk.stored_event(outer).arguments[0].id].go()
    assert desk.session.selected_id == inner


def test_rows_show_every_role_and_what_is_wrong(desk: Desk, qtbot: QtBot) -> None:
    place, event = desk.span("Idlib"), desk.event("fell")
    desk.project.events.fill(event, "Target", span_id=place)
    desk.project.events.fill(event, "Attacker", span_id=place)
    desk.show(event)
    rows = desk.panel.event_form.roles.rows
    assert list(rows) == ["Attacker", "Target", "Killed", "Cause"]
    assert rows["Attacker"].caption.text() == "Attacker *"
    assert "not Place" in rows["Attacker"].problem.message
    qtbot.mouseClick(rows["Killed"], Qt.MouseButton.LeftButton)
    assert desk.session.active_role == "Killed"
    desk.panel.refresh()
    assert rows["Killed"].hint.isVisible() and value_field(desk, "Killed").isVisible()
    assert not rows["Target"].hint.isVisible()
    argument = desk.stored_event(event).arguments[0]
    rows["Target"].filler_rows[argument.id].remove.click()
    desk.panel.refresh()
    assert fillers(desk, event, "Target") == [] and rows["Target"].filler_rows == {}


def test_a_role_the_label_does_not_have_is_shown_and_can_be_cleared(desk: Desk) -> None:
    place, event = desk.span("Idlib"), desk.event("fell")
    desk.project.events.fill(event, "Target", span_id=place)
    desk.project.events.relabel(event, "Statement")
    desk.show(event)
    rows = desk.panel.event_form.roles.rows
    assert list(rows) == ["Content", "Target"]
    assert "no role" in rows["Target"].problem.message and not rows["Target"].plus.isVisible()
    drop = desk.panel.event_form.drop_strange
    assert drop.isVisible() and drop.text() == "Drop the filler without a role"
    drop.click()
    desk.panel.refresh()
    assert list(desk.panel.event_form.roles.rows) == ["Content"] and not drop.isVisible()


def test_an_event_is_filled_by_keys_alone(desk: Desk, page: Page, qtbot: QtBot) -> None:
    group, place = desk.span("brigade", "Group"), desk.span("Idlib")
    desk.session.set_words(words("fell"), 0)
    shelling = desk.project.codebook.by_key("s")
    assert shelling is not None
    desk.session.apply_label(shelling)
    event = desk.session.selected_id
    assert event is not None and desk.session.active_role == "Attacker"
    page.type(page.letter_of(group))
    page.type(page.letter_of(place))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    page.type("5")
    qtbot.keyClick(value_field(desk, "Killed").line, Qt.Key.Key_Return)
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    found = [(a.role, a.filler_id or a.value) for a in desk.stored_event(event).arguments]
    assert found == [("Attacker", group), ("Target", place), ("Killed", "5")]
