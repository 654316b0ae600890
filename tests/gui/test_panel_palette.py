"""The palette of labels: filter, keys, counts, and what a choice does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from panel_project import Desk, shown_desk, words
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.codebook import Codebook, Label
from annotator.gui.label_chooser import LabelChooser
from annotator.gui.label_list import COUNT, LABEL, LabelModel


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    yield from shown_desk(tmp_path, qtbot)


def names(model: LabelModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def count_of(chooser: LabelChooser, name: str) -> int:
    model = chooser.labels
    return next(
        model.index(row).data(COUNT)
        for row in range(model.rowCount())
        if model.index(row).data(LABEL) is not None and model.index(row).data() == name
    )


def test_labels_stand_under_their_captions(desk: Desk) -> None:
    model = desk.panel.palette_page.chooser.labels
    expected = ["Entities", "Place", "Group", "Placeholder & <i>odd</i>", "Events", "Shelling", "Statement"]
    assert names(model) == expected
    captions = [model.index(row) for row in (0, 4)]
    assert all(not model.flags(index) & Qt.ItemFlag.ItemIsSelectable for index in captions)


def test_the_best_match_stands_first_and_enter_takes_it(desk: Desk, qtbot: QtBot) -> None:
    desk.session.set_words(words("Idlib"), 0)
    desk.panel.refresh()
    chooser = desk.panel.palette_page.chooser
    qtbot.keyClicks(chooser.filter, "st")
    assert names(chooser.labels) == ["Statement"]
    chooser.filter.clear()
    qtbot.keyClicks(chooser.filter, "odd PLACE")
    assert names(chooser.labels) == ["Placeholder & <i>odd</i>"]
    qtbot.keyClick(chooser.filter, Qt.Key.Key_Return)
    (span,) = desk.session.annotations.spans.values()
    assert (span.label, span.quote) == ("Placeholder & <i>odd</i>", "Idlib")
    assert chooser.filter.text() == ""


def test_names_that_start_with_the_words_come_before_those_that_hold_them(qtbot: QtBot) -> None:
    model = LabelModel()
    labels = [Label("entity", name) for name in ("Battalion", "Air attack", "Attack")]
    model.set_groups([("Entities", labels)])
    model.set_filter("att")
    assert names(model) == ["Attack", "Air attack", "Battalion"]


def test_enter_without_a_filter_labels_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.session.set_words(words("Idlib"), 0)
    qtbot.keyClick(desk.panel.palette_page.chooser.filter, Qt.Key.Key_Return)
    assert not desk.session.annotations.spans


def test_the_list_is_walked_by_keys(desk: Desk, qtbot: QtBot) -> None:
    desk.session.set_words(words("Idlib"), 0)
    desk.panel.activateWindow()
    chooser = desk.panel.palette_page.chooser
    chooser.filter.setFocus()
    qtbot.waitUntil(chooser.filter.hasFocus)
    qtbot.keyClick(chooser.filter, Qt.Key.Key_Down)
    assert chooser.view.hasFocus() and chooser.view.currentIndex().data() == "Place"
    qtbot.keyClick(chooser.view, Qt.Key.Key_Up)
    assert chooser.filter.hasFocus()
    qtbot.keyClick(chooser.filter, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.view, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.view, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.view, Qt.Key.Key_Down)
    assert chooser.view.currentIndex().data() == "Shelling"
    qtbot.keyClick(chooser.view, "g")
    assert chooser.filter.hasFocus() and chooser.filter.text() == "g"
    qtbot.keyClick(chooser.filter, Qt.Key.Key_Escape)
    assert chooser.filter.text() == ""


def test_a_click_labels_the_words(desk: Desk, qtbot: QtBot) -> None:
    desk.session.set_words(words("brigade"), 0)
    desk.panel.refresh()
    view = desk.panel.palette_page.chooser.view
    place = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (span,) = desk.session.annotations.spans.values()
    assert span.label == "Group" and desk.session.selected_id == span.id


def test_an_event_label_makes_the_words_a_trigger_or_an_event_without_one(desk: Desk) -> None:
    page = desk.panel.palette_page
    shelling = desk.project.codebook.find("event", "Shelling")
    desk.session.set_words(words("fell"), 0)
    page.chooser.chosen.emit(shelling)
    desk.session.select(None)
    page.chooser.chosen.emit(shelling)
    triggers = [event.trigger.quote if event.trigger else None for event in desk.session.annotations.events.values()]
    assert triggers == ["fell", None]


def test_counts_follow_every_change(desk: Desk) -> None:
    chooser = desk.panel.palette_page.chooser
    first, _ = desk.span("Idlib"), desk.span("Taftanaz")
    desk.event("fell")
    assert (count_of(chooser, "Place"), count_of(chooser, "Shelling")) == (2, 1)
    desk.project.spans.relabel(first, "Group")
    assert (count_of(chooser, "Place"), count_of(chooser, "Group")) == (1, 1)
    desk.session.undo()
    assert (count_of(chooser, "Place"), count_of(chooser, "Group")) == (2, 0)
    desk.project.spans.delete(first)
    assert count_of(chooser, "Place") == 1
    other = desk.project.documents.add("Another text.")
    desk.session.open_document(other.id)
    assert count_of(chooser, "Place") == 0


def test_a_new_codebook_is_shown(desk: Desk) -> None:
    codebook = desk.project.codebook.with_labels([Label("entity", "Weapon")])
    assert isinstance(codebook, Codebook)
    desk.project.codebooks.replace(codebook)
    assert "Weapon" in names(desk.panel.palette_page.chooser.labels)


def test_tooltips_and_speech_say_what_a_label_means_and_take_nothing_for_markup(desk: Desk) -> None:
    model = desk.panel.palette_page.chooser.labels
    tooltip = model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "A &lt;b&gt;part&lt;/b&gt; of the world." in tooltip and "Shells fell on [Idlib]." in tooltip
    assert "Placeholder &amp; &lt;i&gt;odd&lt;/i&gt;" in model.index(3).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Place, entity, 0, key 1"


def test_the_selected_words_are_quoted(desk: Desk) -> None:
    page = desk.panel.palette_page
    assert not page.quote.isVisible()
    desk.session.set_words((*words("Idlib"), *words("Taftanaz")), 0)
    desk.panel.refresh()
    assert page.quote.isVisible() and page.quote.text() == "Idlib Taftanaz"
