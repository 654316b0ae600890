"""The frame: what is said of fillers, values, conditions of attributes, several triggers, and the keys between roles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from panel_project import CODEBOOK, Desk, shown_desk, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_panel_roles import Page, fillers, value_field

from annotator.gui.moment_keys import _label_sections, moment_of
from annotator.gui.panel_parts import KeyLine
from annotator.gui.roles.verbs import fill_with
from annotator.model import Argument

FRAME = CODEBOOK.replace(
    '{ name = "Attacker", entities = ["Group"], count = "1" }',
    '{ name = "Attacker", entities = ["Group"], count = "1", definition = "Who fires." }',
).replace(
    '  { name = "Cause", events = ["*"] },\n]',
    '  { name = "Cause", events = ["*"] },\n  { name = "Time", values = ["date"], count = "0..1" },\n'
    '  { name = "Claim", values = ["words"] },\n]\n'
    "attributes = [\n"
    '  { name = "modality", kind = "choice", choices = ["asserted", "alleged"], default = "asserted" },\n'
    '  { name = "by whom", kind = "text", when = { modality = ["alleged"] } },\n]',
) + (
    '\n[[role_attribute]]\nname = "basis"\nkind = "choice"\nchoices = ["stated", "inferred"]\ndefault = "stated"\n'
    '\n[[role_attribute]]\nname = "why"\nkind = "text"\nwhen = { basis = ["inferred"] }\n'
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    yield from shown_desk(tmp_path, qtbot, FRAME)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Page:
    return Page(desk, qtbot)


def make(desk: Desk, quote: str = "fell", key: str = "s") -> int:
    """Press the key of an event over words."""
    label = desk.project.codebook.by_key(key)
    assert label is not None
    desk.session.set_words(words(quote), 0)
    desk.session.apply_label(label)
    number = desk.session.selected_id
    assert number is not None
    desk.panel.refresh()
    return number


def only(desk: Desk, event: int) -> Argument:
    (argument,) = desk.stored_event(event).arguments
    return argument


def test_an_event_key_opens_the_frame_with_its_first_role(desk: Desk, page: Page) -> None:
    make(desk)
    form = desk.panel.event_form
    assert form.isVisible() and desk.session.active_role == "Attacker"
    assert form.roles.rows["Attacker"].hint.text() == "Who fires. Takes Group."
    assert form.keys.isVisible() and not form.roles.rows["Attacker"].problem.isVisible()  # empty is no news yet
    desk.session.stop_role()
    desk.panel.refresh()
    assert not form.keys.isVisible()
    assert "required" in form.roles.rows["Attacker"].problem.message


def test_an_event_key_without_words_makes_an_event_without_a_trigger(desk: Desk, page: Page) -> None:
    desk.session.select(None)
    label = desk.project.codebook.by_key("s")
    assert label is not None
    desk.session.apply_label(label)
    assert desk.session.selected_id is not None and desk.session.active_role == "Attacker"
    assert desk.stored_event(desk.session.selected_id).triggers == ()
    desk.panel.refresh()
    assert "No trigger" in desk.panel.event_form.quote.text()


def test_capitals_go_to_the_role_and_shift_enter_goes_back(desk: Desk, page: Page, qtbot: QtBot) -> None:
    make(desk)
    for key, role in (("K", "Killed"), ("C", "Cause"), ("C", "Claim"), ("C", "Cause"), ("T", "Time"), ("T", "Target")):
        page.type(key)
        assert desk.session.active_role == role
    qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert desk.session.active_role == "Attacker"
    qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert desk.session.active_role == "Attacker"


def test_what_does_not_fit_is_told_beside_the_role(desk: Desk, page: Page) -> None:
    place = desk.span("Idlib")
    make(desk)
    assert not fill_with(desk.session, place)
    assert desk.panel.event_form.roles.rows["Attacker"].problem.message == "Attacker takes Group, not Place."
    page.type("T")
    assert "required" in desk.panel.event_form.roles.rows["Attacker"].problem.message
    assert desk.panel.event_form.roles.rows["Target"].problem.message == ""


def test_a_weekday_is_resolved_by_the_date_of_the_article(desk: Desk, page: Page, qtbot: QtBot) -> None:
    event = make(desk)
    meta = replace(desk.document.meta, date="2020-02-12", language="en")
    desk.project.documents.set_meta(desk.document.id, meta)
    desk.session.start_role("Time")
    desk.session.set_words(words("Tuesday"), 0)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    field = value_field(desk, "Time")
    assert field.reading is not None and field.reading.said == "Tuesday 11 February 2020"
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert (only(desk, event).value, only(desk, event).words.quote) == ("2020-02-11", "Tuesday")  # type: ignore[union-attr]
    desk.panel.refresh()
    (row,) = desk.panel.event_form.roles.rows["Time"].filler_rows.values()
    assert (row.line.text, row.line.label, row.line.marks) == ("2020-02-11", "date", ("“Tuesday”",))


def test_free_words_fill_at_once(desk: Desk, page: Page, qtbot: QtBot) -> None:
    event = make(desk)
    desk.session.start_role("Claim")
    desk.session.set_words(words("soldiers died"), 0)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert (only(desk, event).value, only(desk, event).role) == ("soldiers died", "Claim")


def test_letters_begin_a_value_where_nothing_else_fills_the_role(desk: Desk, page: Page) -> None:
    desk.span("brigade", "Group")
    make(desk)
    desk.session.start_role("Killed")
    assert page.filler.hints == {}
    page.type("d")
    assert value_field(desk, "Killed").line.text() == "d"


def test_what_is_only_implied_is_typed_and_says_so(desk: Desk, page: Page, qtbot: QtBot) -> None:
    event = make(desk)
    page.type("#")
    field = value_field(desk, "Attacker")
    qtbot.keyClicks(field.line, "the army")
    row = desk.panel.event_form.roles.rows["Attacker"]
    assert row.value is not None and row.value.source.isVisible() and row.value.source.text() == "Not in the text"
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert (only(desk, event).value, only(desk, event).words) == ("the army", None)
    desk.panel.refresh()
    (filler,) = row.filler_rows.values()
    assert filler.marks.text() == "not in the text" and not row.problem.isVisible()
    desk.session.start_role("Cause")
    page.type("#")
    assert desk.messages[-1].startswith("Cause takes any event")


def test_escape_in_the_line_for_values_goes_back_to_the_text(desk: Desk, page: Page, qtbot: QtBot) -> None:
    make(desk)
    desk.session.start_role("Killed")
    page.type("5")
    field = value_field(desk, "Killed")
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.line.text() == "" and desk.session.active_role == "Killed"
    qtbot.waitUntil(page.view.hasFocus)
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert desk.session.active_role is None


def test_as_before_takes_what_the_last_event_had(desk: Desk, page: Page) -> None:
    one, two, group = desk.span("Idlib"), desk.span("Taftanaz"), desk.span("brigade", "Group")
    first = make(desk)
    for role, number in (("Attacker", group), ("Target", one), ("Target", two)):
        desk.project.events.fill(first, role, span_id=number)
    desk.project.events.fill(first, "Killed", value="51", words=words("51"))
    second = make(desk, "died")
    steps = desk.steps()
    page.type("===")
    assert desk.steps() == steps + 3 and desk.session.active_role == "Cause"
    found = [(a.role, a.filler_id or a.value, a.words) for a in desk.stored_event(second).arguments]
    assert found == [(a.role, a.filler_id or a.value, a.words) for a in desk.stored_event(first).arguments]
    page.type("=")
    assert desk.messages[-1] == "No earlier event of this document has Cause filled."


def test_words_that_are_drawn_over_fill_at_once(desk: Desk, page: Page) -> None:
    event = make(desk)
    desk.session.set_words(words("the brigade"), 0)
    page.view.words_picked.emit()
    (number,) = fillers(desk, event, "Attacker")
    assert desk.session.annotations.spans[number].quote == "the brigade"  # type: ignore[index]
    desk.session.stop_role()
    desk.session.set_words(words("Idlib"), 0)
    page.view.words_picked.emit()
    assert desk.session.words == words("Idlib") and len(desk.session.annotations.spans) == 1


def test_words_hide_the_hints_and_make_keys_labels(desk: Desk, page: Page, qtbot: QtBot) -> None:
    group, event = desk.span("brigade", "Group"), make(desk)
    assert page.filler.hints == {"a": group}
    desk.session.set_words(words("the brigade said"), 0)
    qtbot.waitUntil(lambda: page.filler.hints == {})
    assert not page.filler.handle_key("1")  # Attacker takes no place: the key labels the words
    assert page.filler.handle_key("2")
    assert len(fillers(desk, event, "Attacker")) == 1 and desk.session.active_role == "Target"
    desk.session.set_words(words("Idlib"), 0)
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert desk.session.words == () and desk.session.active_role == "Target"


def test_an_event_key_over_words_fills_a_role_of_events(desk: Desk, page: Page) -> None:
    outer = make(desk, "said")
    desk.session.start_role("Cause")
    desk.session.set_words(words("fell"), 0)
    steps = desk.steps()
    assert page.filler.handle_key("s")
    (inner,) = fillers(desk, outer, "Cause")
    assert desk.session.selected_id == outer and desk.steps() == steps + 1
    assert desk.stored_event(inner).trigger is not None  # type: ignore[arg-type]


def test_attributes_of_a_filler_by_keys(desk: Desk, page: Page, qtbot: QtBot) -> None:
    group, event = desk.span("brigade", "Group"), make(desk)
    desk.project.events.fill(event, "Target", span_id=group)
    desk.session.start_role("Target")
    desk.panel.refresh()
    desk.panel.activateWindow()
    page.type(".")
    row = desk.panel.event_form.roles.rows["Target"]
    assert row.details is not None and row.details.isVisible() and not row.hint.isVisible()
    basis, why = row.details.attributes.fields.values()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is basis.focusProxy())
    assert not why.isVisible()  # asked for only where the basis is inferred
    for _ in range(2):
        qtbot.keyClick(basis.focusProxy(), Qt.Key.Key_Down)
    desk.panel.refresh()
    assert only(desk, event).attributes == (("basis", "inferred"),) and why.isVisible()
    row.details.unsure.click()
    desk.panel.refresh()
    assert only(desk, event).unsure
    assert row.filler_rows[only(desk, event).id].marks.text() == "inferred · unsure"
    qtbot.keyClick(basis.focusProxy(), Qt.Key.Key_Escape)
    assert not row.details.isVisible() and desk.session.active_role == "Target"
    page.type("!")
    assert not only(desk, event).unsure


def test_a_value_is_corrected_and_keeps_its_words(desk: Desk, page: Page, qtbot: QtBot) -> None:
    event = make(desk)
    desk.project.events.fill(event, "Killed", value="51", words=words("51"))
    desk.session.start_role("Killed")
    desk.panel.refresh()
    page.type(".")
    details = desk.panel.event_form.roles.rows["Killed"].details
    assert details is not None and details.value is not None and details.value.line.text() == "51"
    qtbot.keyClicks(details.value.line, "about 50")
    qtbot.keyClick(details.value.line, Qt.Key.Key_Return)
    assert only(desk, event).value == "~50" and only(desk, event).words is not None
    assert not details.isVisible() and desk.session.active_role == "Killed"
    desk.project.undo()
    desk.panel.refresh()
    page.type(".")
    assert details.isVisible() and details.value.line.text() == "51"


def test_a_filler_moves_to_another_role_and_gives_way_to_its_cluster(desk: Desk, page: Page) -> None:
    group, event = desk.span("brigade", "Group"), make(desk)
    other = desk.span("soldiers", "Group")
    desk.project.clusters.join([group, other], "the brigade")
    desk.project.events.fill(event, "Target", span_id=group)
    desk.session.start_role("Target")
    desk.panel.refresh()
    page.type(".")
    details = desk.panel.event_form.roles.rows["Target"].details
    assert details is not None and details.whole.isVisible()
    details.whole.click()
    desk.panel.refresh()
    assert only(desk, event).cluster_id is not None
    details.role.setCurrentText("Attacker")
    details.role.activated.emit(details.role.currentIndex())
    desk.panel.refresh()
    assert only(desk, event).role == "Attacker"
    assert desk.panel.event_form.roles.rows["Target"].filler_rows == {}


def test_keys_on_the_line_of_a_filler(desk: Desk, page: Page, qtbot: QtBot) -> None:
    group, event = desk.span("brigade", "Group"), make(desk)
    desk.project.events.fill(event, "Attacker", span_id=group)
    desk.session.stop_role()
    desk.panel.refresh()
    row = desk.panel.event_form.roles.rows["Attacker"]
    (line,) = row.filler_rows.values()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert row.details is not None and row.details.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not row.details.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert desk.stored_event(event).arguments == ()


def test_an_attribute_appears_where_its_condition_holds(desk: Desk) -> None:
    event = make(desk)
    desk.session.stop_role()
    desk.panel.refresh()
    fields = desk.panel.event_form.attributes.fields
    assert fields["modality"].isVisible() and not fields["by whom"].isVisible()
    desk.project.events.set_attribute(event, "modality", "alleged")
    desk.panel.refresh()
    assert fields["by whom"].isVisible()
    desk.project.events.set_attribute(event, "by whom", "AFP")
    desk.project.events.set_attribute(event, "modality", None)
    desk.panel.refresh()
    assert fields["by whom"].isVisible()  # what is set is not hidden
    assert "only where modality is alleged" in desk.panel.event_form.attributes.problem_lines["by whom"].message


@pytest.mark.parametrize(("typed", "stored"), [("0.8", 0.8), ("80 %", 0.8), ("0,5", 0.5), ("", None)])
def test_confidence_is_typed_as_people_write_it(desk: Desk, typed: str, stored: float | None) -> None:
    event = make(desk)
    desk.project.events.set_confidence(event, 0.1)
    desk.panel.refresh()
    line = desk.panel.event_form.confidence
    assert line.text() == "0.1"
    line.setText(typed)
    line.commit()
    assert desk.stored_event(event).confidence == stored


@pytest.mark.parametrize("typed", ["much", "7", "nan"])
def test_what_is_no_confidence_is_refused(desk: Desk, typed: str) -> None:
    event = make(desk)
    form = desk.panel.event_form
    form.confidence.setText(typed)
    form.confidence.commit()
    assert desk.stored_event(event).confidence is None
    assert form.confidence_problem.message == "Confidence is a number from 0 to 1."
    form.confidence.textEdited.emit("0")
    assert form.confidence_problem.message == ""


def test_a_role_that_the_new_label_lacks_is_left(desk: Desk, page: Page) -> None:
    event = make(desk)
    desk.session.start_role("Target")
    desk.project.events.relabel(event, "Statement")
    assert desk.session.active_role is None and page.filler.hints == {}


def test_a_border_is_moved_without_the_other_triggers_going(desk: Desk) -> None:
    event = make(desk)
    desk.project.events.add_trigger(event, words("died"))
    desk.session.nudge("end", -1)
    assert [w.quote for w in desk.stored_event(event).triggers] == ["fel", "died"]


def test_the_keys_of_the_moment_tell_of_the_frame(desk: Desk) -> None:
    make(desk)
    desk.session.set_words(words("Idlib"), 0)
    assert moment_of(desk.session) == "role"
    fill, leave = _label_sections(desk.session, "role")
    assert [row.text for row in fill.rows] == ["Group"]
    assert [row.text for row in leave.rows] == ["Place", "Shelling"]


def test_in_a_narrow_panel_the_first_keys_give_way(desk: Desk) -> None:
    line = KeyLine("↵ next · = as before · # value · ? keys")
    line.resize(line.wanted_width() + 1, 20)
    assert line.shown_text() == line.text()
    line.resize(line.wanted_width() // 2, 20)
    assert line.shown_text().endswith("? keys") and "next" not in line.shown_text()
    assert isinstance(desk.panel.event_form.keys, KeyLine)
