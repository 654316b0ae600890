"""The popup of labels at the caret."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from panel_project import Desk, words
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from pytestqt.qtbot import QtBot

from annotator.gui.label_popup import LabelPopup
from annotator.gui.popup import popup_place
from annotator.gui.text.view import ArticleView

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "p.annotator")
    yield made
    made.close()


@pytest.fixture
def popup(desk: Desk, qtbot: QtBot) -> LabelPopup:
    view = ArticleView()
    qtbot.addWidget(view)
    qtbot.addWidget(desk.panel)
    view.show_document(desk.session.text, {}, {})
    view.resize(600, 400)
    view.show()
    return LabelPopup(desk.session, view)


def names(popup: LabelPopup) -> list[str]:
    model = popup.picker.chooser.labels
    return [model.index(row).data() for row in range(model.rowCount())]


def test_words_can_get_any_label_and_the_filter_has_the_focus(desk: Desk, popup: LabelPopup, qtbot: QtBot) -> None:
    desk.session.set_words(words("Idlib"), 0)
    popup.open_at_caret()
    assert names(popup)[0] == "Entities" and "Shelling" in names(popup)
    qtbot.keyClicks(popup.picker.chooser.filter, "gr")
    qtbot.keyClick(popup.picker.chooser.filter, Qt.Key.Key_Return)
    assert not popup.picker.isVisible()
    assert [span.label for span in desk.session.annotations.spans.values()] == ["Group"]


def test_recent_labels_come_first_and_enter_repeats_the_last(desk: Desk, popup: LabelPopup, qtbot: QtBot) -> None:
    desk.span("brigade", "Group")
    desk.event("fell")
    desk.session.set_words(words("Taftanaz"), 0)
    popup.open_at_caret()
    assert names(popup)[:3] == ["Recent", "Shelling", "Group"]
    qtbot.keyClick(popup.picker.chooser.filter, Qt.Key.Key_Return)
    assert {event.label for event in desk.session.annotations.events.values()} == {"Shelling"}
    assert len(desk.session.annotations.events) == 2


def test_a_selected_annotation_is_offered_labels_of_its_kind(desk: Desk, popup: LabelPopup) -> None:
    desk.session.select(desk.span("Idlib"))
    popup.open_at_caret()
    assert "Shelling" not in names(popup) and "Group" in names(popup)
    popup.picker.hide()
    desk.session.select(desk.event("fell"))
    popup.open_at_caret()
    assert "Group" not in names(popup) and "Statement" in names(popup)


def test_with_nothing_selected_it_stays_closed_and_says_why(desk: Desk, popup: LabelPopup) -> None:
    popup.open_at_caret()
    assert not popup.picker.isVisible() and "Select words" in desk.messages[-1]


def test_escape_changes_nothing(desk: Desk, popup: LabelPopup, qtbot: QtBot) -> None:
    desk.session.set_words(words("Idlib"), 0)
    popup.open_at_caret()
    qtbot.keyClicks(popup.picker.chooser.filter, "gr")
    qtbot.keyClick(popup.picker.chooser.filter, Qt.Key.Key_Escape)
    assert popup.picker.isVisible() and popup.picker.chooser.filter.text() == ""
    qtbot.keyClick(popup.picker.chooser.filter, Qt.Key.Key_Escape)
    assert not popup.picker.isVisible() and not desk.session.annotations.spans
    assert desk.session.words == words("Idlib")


@pytest.mark.parametrize(
    ("anchor", "expected"),
    [
        (QRect(100, 100, 2, 20), QPoint(100, 122)),  # under the caret
        (QRect(100, 700, 2, 20), QPoint(100, 498)),  # over it
        (QRect(980, 100, 2, 20), QPoint(800, 122)),  # pushed in from the right
        (QRect(-50, -50, 2, 20), QPoint(0, 0)),
    ],
)
def test_the_popup_stays_on_the_screen(anchor: QRect, expected: QPoint) -> None:
    assert popup_place(anchor, QSize(200, 200), QRect(0, 0, 1000, 768)) == expected
