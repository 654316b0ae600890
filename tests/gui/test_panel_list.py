"""The list of what a document holds: order, single moves instead of resets, choice and deletion."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from panel_project import Desk, shown_desk
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from annotator.gui.annotation_model import AnnotationModel


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    yield from shown_desk(tmp_path, qtbot)


def rows(model: AnnotationModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def check_against_a_fresh_one(desk: Desk) -> None:
    """The rows are those that a model made now would have."""
    fresh = AnnotationModel(desk.session)
    fresh.reload()
    assert rows(desk.panel.annotation_list.model) == rows(fresh)


def test_rows_stand_in_the_order_of_the_text_and_fillers_under_their_event(desk: Desk) -> None:
    place, group = desk.span("Idlib"), desk.span("brigade", "Group")
    desk.event(None, "Statement")
    event = desk.event("fell")
    desk.project.events.fill(event, "Target", span_id=place)
    desk.project.events.fill(event, "Attacker", span_id=group)
    desk.project.events.fill(event, "Killed", value="51")
    model = desk.panel.annotation_list.model
    assert rows(model) == ["fell", "Target: Idlib · Attacker: brigade · Killed: 51", "Idlib", "brigade", ""]
    assert not model.flags(model.index(1)) & Qt.ItemFlag.ItemIsEnabled
    assert desk.panel.annotation_list.caption.text() == "In this document: 2 entities, 2 events"


def test_edits_move_single_rows(desk: Desk) -> None:
    model = desk.panel.annotation_list.model
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    numbers = [desk.span(quote, nth=nth) for quote in ("Taftanaz", "Idlib", "brigade") for nth in (2, 0, 1)]
    event = desk.event("fell")
    check_against_a_fresh_one(desk)
    desk.project.events.fill(event, "Target", span_id=numbers[0])
    check_against_a_fresh_one(desk)
    desk.project.spans.delete(numbers[0])
    desk.project.spans.set_fragments(numbers[1], ((0, 6),))
    check_against_a_fresh_one(desk)
    for _ in range(3):
        desk.session.undo()
        check_against_a_fresh_one(desk)
    for _ in range(3):
        desk.session.redo()
        check_against_a_fresh_one(desk)
    assert not resets


def test_the_filter_holds_for_what_is_added_later(desk: Desk, qtbot: QtBot) -> None:
    desk.span("Idlib")
    panel = desk.panel.annotation_list
    qtbot.keyClicks(panel.filter, "place ta")
    assert rows(panel.model) == []
    number = desk.span("Taftanaz")
    desk.span("brigade", "Group")
    assert rows(panel.model) == ["Taftanaz"]
    desk.project.spans.relabel(number, "Group")
    assert rows(panel.model) == []
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert rows(panel.model) == ["Idlib", "brigade", "Taftanaz"]


def test_click_and_enter_select_and_delete_deletes(desk: Desk, qtbot: QtBot) -> None:
    first, second = desk.span("Idlib"), desk.span("Taftanaz")
    view = desk.panel.annotation_list.rows
    place = view.visualRect(desk.panel.annotation_list.model.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.session.selected_id == second
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert desk.session.selected_id == second
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert desk.session.selected_id == first
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert desk.project.spans.get(first) is None
    assert rows(desk.panel.annotation_list.model) == ["Taftanaz"]


def test_a_click_on_the_fillers_selects_their_event(desk: Desk, qtbot: QtBot) -> None:
    place, event = desk.span("Idlib"), desk.event("fell")
    desk.project.events.fill(event, "Target", span_id=place)
    view = desk.panel.annotation_list.rows
    at = view.visualRect(desk.panel.annotation_list.model.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.session.selected_id == event


def test_the_selected_row_is_current_and_shown(desk: Desk) -> None:
    desk.span("Idlib")
    number = desk.span("Taftanaz")
    panel = desk.panel.annotation_list
    desk.session.select(number)
    assert panel.rows.currentIndex().data() == "Taftanaz" and panel.model.selected_id == number
    desk.session.select(None)
    assert panel.rows.currentIndex() == QModelIndex() and panel.model.selected_id is None


def test_markup_in_quotes_is_text(qtbot: QtBot, tmp_path: Path) -> None:
    made = Desk(tmp_path / "p.annotator", "A <b>bold</b>\nword & more")
    made.project.spans.add(made.document.id, "Place", ((2, 18),))
    qtbot.addWidget(made.panel)
    index = made.panel.annotation_list.model.index(0)
    assert index.data() == "<b>bold</b> word"
    assert "&lt;b&gt;bold" in index.data(Qt.ItemDataRole.ToolTipRole)
    made.close()


def test_thousands_of_rows_are_followed_one_by_one(desk: Desk) -> None:
    long = desk.project.documents.add("word " * 3000)
    with desk.project.edit("Label many"):
        for i in range(3000):
            desk.project.spans.add(long.id, "Place", ((5 * i, 5 * i + 4),))
    desk.session.open_document(long.id)
    model = desk.panel.annotation_list.model
    assert model.rowCount() == 3000
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    made = desk.project.spans.add(long.id, "Group", ((5000, 5004),))
    assert model.rowCount() == 3001 and model.row_of(made.id) == 1001
    desk.project.spans.delete(made.id)
    assert model.rowCount() == 3000 and not resets
