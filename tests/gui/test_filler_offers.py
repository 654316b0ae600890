"""What the words of a filler say as a date or a number: offered in the frame, taken with a key or a click, or chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from panel_project import CODEBOOK, Desk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from test_panel_roles import Page

from annotator.codebook import loads
from annotator.gui.frame.filler_offers import OfferButton
from annotator.gui.frame.filler_rows import FillerRow
from annotator.gui.moment_keys import _text_rows
from annotator.gui.session import Session
from annotator.gui.side_panel import SidePanel
from annotator.model import Argument

DAYS = CODEBOOK.replace(
    '{ name = "Killed", values = ["number"], count = "0..1" }',
    '{ name = "Killed", entities = ["Number"], values = ["number"], count = "0..n" },\n'
    '  { name = "Time", entities = ["Time"], values = ["date", "text"], count = "0..1" }',
).replace("[[event]]", '[[entity]]\nname = "Time"\n\n[[entity]]\nname = "Number"\n\n[[event]]', 1)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "p.annotator")
    made.project.codebooks.replace(loads(DAYS))
    made.project.documents.set_meta(made.document.id, replace(made.document.meta, date="2020-02-12", language="en"))
    qtbot.addWidget(made.panel)
    made.panel.resize(320, 900)
    made.panel.show()
    yield made
    made.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Page:
    return Page(desk, qtbot)


def stored(desk: Desk, role: str) -> list[Argument]:
    """What the file says fills a role of the selected event."""
    assert desk.session.selected_id is not None
    return [argument for argument in desk.stored_event(desk.session.selected_id).arguments if argument.role == role]


def filler(desk: Desk, role: str, at: int = 0) -> FillerRow:
    """A line of the frame as it stands after the next paint."""
    desk.panel.refresh()
    return list(desk.panel.event_form.roles.rows[role].filler_rows.values())[at]


def offers(desk: Desk, role: str) -> list[OfferButton]:
    desk.panel.refresh()
    rows = desk.panel.event_form.roles.rows[role].filler_rows.values()
    return [row.offer for row in rows if not row.offer.isHidden()]


def begin(desk: Desk, role: str, *quotes: str) -> None:
    """Select an event whose role is filled with entities on these words."""
    event = desk.event()
    for quote in quotes:
        span = desk.span(quote, role if role == "Time" else "Number")
        desk.project.events.fill(event, role, span_id=span)
    desk.show(event)


def test_a_hint_letter_and_one_key_give_the_day(desk: Desk, page: Page) -> None:
    number = desk.span("Tuesday", "Time")
    desk.show(desk.event())
    desk.session.start_role("Time")
    page.type(page.letter_of(number))
    (offer,) = offers(desk, "Time")
    assert offer.accessibleName() == "Read “Tuesday” as 2020-02-11, Tuesday 11 February 2020"
    assert "2020-02-18" in offer.accessibleDescription() and offer.has_key
    steps = desk.steps()
    page.type(":")
    (argument,) = stored(desk, "Time")
    assert (argument.value, argument.span_id) == ("2020-02-11", None)
    assert argument.words is not None and argument.words.quote == "Tuesday"
    assert desk.steps() == steps + 1 and desk.project.undo_name == "Read Tuesday as 2020-02-11"
    assert desk.stored_span(number).label == "Time"
    assert offers(desk, "Time") == [] and filler(desk, "Time").line.text == "2020-02-11"
    desk.session.undo()
    assert len(offers(desk, "Time")) == 1


def test_the_key_takes_the_offer_that_shows_it(desk: Desk, page: Page) -> None:
    begin(desk, "Killed", "51")
    time = desk.span("Tuesday", "Time")
    assert desk.session.selected_id is not None
    desk.project.events.fill(desk.session.selected_id, "Time", span_id=time)
    assert [offer.has_key for role in ("Killed", "Time") for offer in offers(desk, role)] == [False, True]
    desk.session.start_role("Killed")
    assert [offer.has_key for role in ("Killed", "Time") for offer in offers(desk, role)] == [True, False]
    page.type(":")
    assert stored(desk, "Killed")[0].value == "51"
    desk.session.stop_role()
    page.type(":")  # an event is selected and no role is being filled
    assert stored(desk, "Time")[0].value == "2020-02-11"
    assert not page.filler.handle_key(":")
    desk.session.start_role("Killed")
    page.type(":")
    assert desk.messages[-1].startswith("No filler of the event says")


def test_a_click_and_enter_take_it(desk: Desk, page: Page, qtbot: QtBot) -> None:
    begin(desk, "Killed", "51", "died")
    assert len(offers(desk, "Killed")) == 1  # `died` says no number
    qtbot.mouseClick(filler(desk, "Killed").offer, Qt.MouseButton.LeftButton)
    assert stored(desk, "Killed")[0].value == "51"
    desk.session.undo()
    offer = filler(desk, "Killed").offer
    offer.setFocus()
    qtbot.keyClick(offer, Qt.Key.Key_Return)
    assert stored(desk, "Killed")[0].value == "51"


def test_the_other_meanings_are_chosen_as_in_every_field_of_values(desk: Desk, page: Page, qtbot: QtBot) -> None:
    begin(desk, "Time", "Tuesday")
    row = filler(desk, "Time")
    qtbot.keyClick(row.offer, Qt.Key.Key_Down)
    details = desk.panel.event_form.roles.rows["Time"].details
    assert details is not None and details.value is not None and details.isVisible()
    field = details.value
    assert [reading.value for _kind, reading in field.offers.offers] == ["2020-02-11", "2020-02-18"]
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    (argument,) = stored(desk, "Time")
    assert (argument.value, argument.words and argument.words.quote) == ("2020-02-18", "Tuesday")
    desk.panel.refresh()
    row = filler(desk, "Time")
    desk.panel.event_form.roles.rows["Time"].open_details(argument.id)
    assert field.line.text() == "2020-02-18"
    desk.session.undo()
    desk.panel.refresh()
    assert field.line.text() == "Tuesday"


def test_nothing_is_offered_that_depends_on_a_day_nobody_knows(desk: Desk, page: Page) -> None:
    desk.project.documents.set_meta(desk.document.id, replace(desk.document.meta, date=None))
    begin(desk, "Time", "Tuesday")
    assert offers(desk, "Time") == []


def test_where_nothing_is_written_nothing_is_offered(desk: Desk, qtbot: QtBot) -> None:
    begin(desk, "Killed", "51")
    assert len(offers(desk, "Killed")) == 1
    with desk.project.reader() as reader:
        session = Session(reader)
        panel = SidePanel(session)
        qtbot.addWidget(panel)
        session.open_document(desk.document.id)
        session.select(desk.session.selected_id)
        panel.refresh()
        (row,) = panel.event_form.roles.rows["Killed"].filler_rows.values()
        assert row.offer.isHidden()
        session.close()


def test_the_keys_of_the_moment_tell_it() -> None:
    assert all(":" in [row.keys for row in _text_rows(moment)] for moment in ("role", "event"))
