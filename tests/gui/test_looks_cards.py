"""Cards beside the text: what they say, where they stand, and that they move nothing but themselves."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shell_parts import Shell, settle, shell

from annotator.gui.event_cards import card_of, stacked
from annotator.gui.settings import Settings
from annotator.model import Annotations
from annotator.project import Project


@pytest.fixture
def wide(filled_project: Project, qtbot: QtBot) -> Iterator[Shell]:
    """A window with room for cards, on a document with two events."""
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.window.resize(1700, 800)
        made.open(path)
        made.window.resize(1700, 800)
        settle()
        yield made


def rail_of(made: Shell):
    return made.window.workspace.page.cards


def test_an_event_on_the_screen_has_a_card_level_with_its_line(wide: Shell) -> None:
    rail, view = rail_of(wide), wide.window.workspace.page.view
    session = wide.window.workspace.session
    assert rail.isVisible()
    shelling = next(event for event in session.annotations.events.values() if event.label == "Shelling")
    card = next(card for card in rail.cards if card.event_id == shelling.id)
    (rect,) = view.rects_of(shelling.trigger.start, shelling.trigger.end)
    assert rail.cards[0].y == rect.top()  # the other event of the line, before it
    assert card.y == rect.top() + rail.cards[0].height + 8
    assert ("Place", "Idlib") in card.rows and ("polarity", "negative") in card.rows
    assert card.marks == ""


def test_a_click_on_a_card_selects_its_event_and_the_pointer_lights_it(wide: Shell) -> None:
    rail, session = rail_of(wide), wide.window.workspace.session
    session.select(None)
    card = rail.cards[0]
    point = QPoint(40, int(card.y) + 8)
    rail.mouseMoveEvent(_move(point))
    assert wide.window.workspace.page.view.scene.hovered == card.event_id
    QTest.mouseClick(rail, Qt.MouseButton.LeftButton, pos=point)
    assert session.selected_id == card.event_id
    assert rail.card_at(QPointF(0, 2000)) is None


def _move(point: QPoint):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    none = Qt.KeyboardModifier.NoModifier
    return QMouseEvent(
        QEvent.Type.MouseMove, QPointF(point), QPointF(point), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, none
    )


def test_cards_follow_what_is_labelled_and_the_text_stays(wide: Shell) -> None:
    rail, workspace = rail_of(wide), wide.window.workspace
    session, column = workspace.session, workspace.page.view.column()
    for event in list(session.annotations.events.values()):
        session.project.events.delete(event.id)
    settle()
    assert rail.cards == []
    assert rail.isVisible() and workspace.page.view.column() == column
    at = session.text.index("killed")
    session.project.events.add(session.document.id, "Shelling", ((at, at + 6),))
    settle()
    assert [(card.label, card.marks) for card in rail.cards] == [("Shelling", "! 1")]  # the attacker is missing
    assert workspace.page.view.column() == column


def test_cards_need_room_and_can_be_switched_off(wide: Shell) -> None:
    rail = rail_of(wide)
    wide.trigger("cards")
    settle()
    assert not rail.isVisible() and not Settings().event_cards
    wide.trigger("cards")
    settle()
    assert rail.isVisible() and Settings().event_cards
    wide.window.resize(1024, 700)
    settle()
    assert not rail.isVisible()
    assert wide.window.workspace.page.view.viewportMargins().right() == 0


def test_a_card_tells_attributes_that_differ_a_note_and_doubt(project: Project) -> None:
    from annotator.model import AnnotationSet, CodebookVersion, Event

    event = Event(5, 1, "Shelling", (), (), (("polarity", "negative"),), note="ask\nagain", unsure=True)
    held = Annotations(AnnotationSet(1, 1, "a", "annotator", "open", CodebookVersion("small", 1, "")), {}, {5: event})
    card = card_of(event, held, project.codebook)
    assert card.rows == [("polarity", "negative"), ("✎", "ask again")]
    assert card.marks.startswith("? unsure")
    plain = Event(5, 1, "Shelling", (), (), (("polarity", "positive"),))
    assert card_of(plain, held, project.codebook).rows == []


@given(st.lists(st.tuples(st.integers(0, 600), st.integers(20, 120)), max_size=12))
def test_cards_never_lie_on_each_other_and_keep_their_order(places: list[tuple[int, int]]) -> None:
    wanted = [(float(top), float(height)) for top, height in sorted(places)]
    tops = stacked(wanted, 600.0)
    for index in range(len(tops) - 1):
        assert tops[index] + wanted[index][1] + 8 <= tops[index + 1]
    if len(wanted) == 1:
        assert tops == [wanted[0][0]]
    needed = sum(height + 8 for _, height in wanted)
    if wanted and needed <= 600:
        for top, (wish, height) in zip(tops, wanted, strict=True):
            assert top + height <= max(600, wish + height)


def test_crowded_cards_become_short_but_the_selected_one(wide: Shell) -> None:
    rail, workspace = rail_of(wide), wide.window.workspace
    session = workspace.session
    session.select(None)
    settle()
    full = {card.label: len(card.rows) for card in rail.cards}
    assert full == {"Statement": 2, "Shelling": 4}
    rebels, place = (next(s for s in session.annotations.spans.values() if s.quote == q) for q in ("rebels", "Idlib"))
    for word in ("Wednesday", "killed", "people", "more", "shells", "fell"):
        at = session.text.index(word)
        event = session.project.events.add(session.document.id, "Shelling", ((at, at + len(word)),))
        session.project.events.fill(event.id, "Attacker", span_id=rebels.id)
        session.project.events.fill(event.id, "Target", span_id=place.id)
        session.project.events.fill(event.id, "Place", span_id=place.id)
    wide.window.resize(1700, 500)
    settle()
    assert len(rail.cards) == 8
    assert any("more" in text for card in rail.cards for _, text in card.rows) or not any(c.rows for c in rail.cards)
    assert sum(len(card.rows) for card in rail.cards) < 2 + 4 + 6 * 3
    at = session.text.index("shelled")
    shelling = next(event for event in session.annotations.events.values() if event.trigger.start == at)
    session.select(shelling.id)
    settle()
    (card,) = [card for card in rail.cards if card.event_id == shelling.id]
    assert len(card.rows) == 4 and not any("more" in text for _, text in card.rows)


def test_a_small_window_holds_everything(wide: Shell) -> None:
    window = wide.window
    window.resize(1024, 700)
    settle()
    hint = window.minimumSizeHint()
    assert hint.width() <= 1024 and hint.height() <= 700
    view = window.workspace.page.view
    column = view.column()
    assert column.left() >= 0 and column.right() < view.viewport().width()
    wide.trigger("settings")
    dialog = window.findChildren(QDialog)[-1]
    assert dialog.minimumSizeHint().width() <= 1024 and dialog.minimumSizeHint().height() <= 700
