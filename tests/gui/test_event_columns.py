"""The columns of the event table: the two that stay in view, and the order a person gives to the others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shell_parts import settle
from test_event_table import ATTACKER, KILLED, LABEL, NOTE, PLACE, TRIGGER, Tabled, shelling

from annotator.gui.event_table.columns import ColumnChoice, ColumnChooser
from annotator.gui.event_table.frozen import FrozenColumns
from annotator.project import Project
from annotator.records import Column

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture
def tabled(filled_project: Project, qtbot: QtBot) -> Iterator[Tabled]:
    made = Tabled(filled_project, qtbot)
    made.panel.resize(700, 400)
    settle()
    yield made
    made.session.close()


@pytest.fixture
def mirrored() -> Iterator[None]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def frozen(tabled: Tabled) -> FrozenColumns:
    return tabled.panel.view.frozen


def titles(chooser: ColumnChooser) -> list[str]:
    return [chooser.list.item(row).text() for row in range(chooser.list.count())]


def chooser_of(tabled: Tabled) -> ColumnChooser:
    tabled.panel.columns_button.click()
    return tabled.panel.findChildren(ColumnChooser)[-1]


# ---- the two that stay


def test_the_label_and_the_trigger_come_first_and_lie_over_the_rest(tabled: Tabled) -> None:
    view = tabled.panel.view
    assert tabled.panel.model.columns[:2] == (LABEL, TRIGGER)
    assert frozen(tabled).isVisible()
    assert frozen(tabled).width() == view.columnWidth(0) + view.columnWidth(1)
    assert frozen(tabled).viewport().height() == view.viewport().height()
    for column in (0, 1):
        index = tabled.panel.model.index(1, column)
        there = frozen(tabled).viewport().mapTo(view, frozen(tabled).visualRect(index).topLeft())
        assert there == view.viewport().mapTo(view, view.visualRect(index).topLeft())


def check_every_cell_is_reached(tabled: Tabled) -> None:
    view, model = tabled.panel.view, tabled.panel.model
    view.setFocus()
    assert view.horizontalScrollBar().maximum() > 0
    covered = frozen(tabled).geometry()
    for column in (*range(model.columnCount()), *reversed(range(model.columnCount()))):
        view.go_to(0, column)
        cell = view.visualRect(model.index(0, column))
        cell.moveTopLeft(view.viewport().mapTo(view, cell.topLeft()))
        if column >= 2:
            assert not covered.intersects(cell), column
            assert view.viewport().geometry().contains(cell), column


def test_no_cell_is_under_them_when_it_is_current(tabled: Tabled) -> None:
    check_every_cell_is_reached(tabled)
    bar = tabled.panel.view.horizontalScrollBar()
    bar.setValue(bar.maximum())
    tabled.panel.view.go_to(1, 0)  # it is in view already
    assert bar.value() == bar.maximum()


def test_they_stand_at_the_right_where_the_table_reads_from_there(
    mirrored: None, filled_project: Project, qtbot: QtBot
) -> None:
    tabled = Tabled(filled_project, qtbot)
    tabled.panel.resize(700, 400)
    settle()
    view = tabled.panel.view
    assert frozen(tabled).geometry().right() == view.viewport().geometry().right()
    check_every_cell_is_reached(tabled)
    tabled.session.close()


def test_a_click_on_them_is_a_click_on_the_row(tabled: Tabled) -> None:
    view, bar = tabled.panel.view, tabled.panel.view.horizontalScrollBar()
    bar.setValue(bar.maximum())
    row = tabled.labels.index("Shelling")
    place = frozen(tabled).visualRect(tabled.panel.model.index(row, 1)).center()
    QTest.mouseClick(frozen(tabled).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tabled.session.selected_id == shelling(tabled.project).id
    assert (view.currentIndex().row(), view.currentIndex().column()) == (row, 1)
    assert view.hasFocus() and bar.value() == bar.maximum()
    settle()
    assert frozen(tabled).cells.selected_id == shelling(tabled.project).id
    left: list[object] = []
    tabled.panel.text_wanted.connect(lambda: left.append(True))
    QTest.mouseDClick(frozen(tabled).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert left == [True]


def test_their_heads_sort_and_their_widths_are_those_of_the_table(tabled: Tabled) -> None:
    header = frozen(tabled).horizontalHeader()
    header.sectionClicked.emit(0)
    assert tabled.labels == ["Shelling", "Statement"]
    assert header.sortIndicatorSection() == tabled.panel.view.horizontalHeader().sortIndicatorSection() == 0
    header.resizeSection(1, 171)
    assert tabled.panel.view.columnWidth(1) == 171
    assert frozen(tabled).width() == tabled.panel.view.columnWidth(0) + 171
    assert tabled.panel.columns.choice.widths["trigger:"] == 171


def test_they_scroll_with_the_rows(tabled: Tabled) -> None:
    document, view = tabled.session.document, tabled.panel.view
    assert document is not None
    with tabled.project.edit("Many"):
        for _ in range(60):
            tabled.project.events.add(document.id, "Shelling", None)
    settle()
    view.go_to(tabled.panel.model.rowCount() - 1, 3)
    settle()
    assert frozen(tabled).verticalScrollBar().value() == view.verticalScrollBar().value() > 0
    place = QPoint(10, 10)
    wheel = QWheelEvent(
        place,
        frozen(tabled).viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = view.verticalScrollBar().value()
    QApplication.sendEvent(frozen(tabled).viewport(), wheel)
    assert frozen(tabled).verticalScrollBar().value() == view.verticalScrollBar().value() < before


def test_in_a_narrow_table_they_scroll_with_the_others(tabled: Tabled) -> None:
    view = tabled.panel.view
    view.horizontalHeader().resizeSection(0, view.viewport().width())
    assert not frozen(tabled).isVisible()
    view.go_to(0, 4)
    assert view.viewport().rect().contains(view.visualRect(tabled.panel.model.index(0, 4)))
    view.go_to(0, 0)
    assert view.horizontalScrollBar().value() == 0


# ---- the order of the others


def test_a_head_is_dragged_to_its_place_and_stays_there(filled_project: Project, qtbot: QtBot) -> None:
    first = Tabled(filled_project, qtbot)
    model, header = first.panel.model, first.panel.view.horizontalHeader()
    assert header.sectionsMovable()
    before = model.columns
    first.panel.view.go_to(1, before.index(KILLED))
    header.moveSection(before.index(NOTE), before.index(ATTACKER))
    settle()
    after = model.columns
    assert after.index(NOTE) == before.index(ATTACKER) and set(after) == set(before)
    assert [header.visualIndex(at) for at in range(header.count())] == list(range(header.count()))
    assert after[first.panel.view.currentIndex().column()] == KILLED
    header.moveSection(after.index(PLACE), 0)  # nothing comes before the two that stay
    settle()
    assert model.columns[:3] == (LABEL, TRIGGER, PLACE)
    first.panel.hide()
    first.session.close()
    again = Tabled(filled_project, qtbot, first.settings)
    assert again.panel.model.columns == model.columns
    again.panel.columns.forget()
    assert again.panel.model.columns == before
    again.session.close()


def test_the_mouse_drags_a_head_and_a_click_still_sorts(tabled: Tabled) -> None:
    tabled.panel.resize(1200, 400)
    settle()
    header, model = tabled.panel.view.horizontalHeader(), tabled.panel.model
    before = model.columns
    at, to = before.index(KILLED), before.index(ATTACKER)

    def middle(section: int) -> QPoint:
        return QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) // 2, header.height() // 2)

    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=middle(at))
    for step in range(1, 11):
        place = middle(at) + (middle(to) - QPoint(20, 0) - middle(at)) * step / 10
        QTest.mouseMove(header.viewport(), place)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=middle(to) - QPoint(20, 0))
    settle()
    assert model.columns.index(KILLED) == to and model.sorted_by is None
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle(to))
    assert model.sorted_by == (KILLED, False)


def test_the_list_of_columns_moves_them_by_keys(tabled: Tabled) -> None:
    chooser = chooser_of(tabled)
    before = titles(chooser)
    chooser.list.setCurrentRow(before.index("Killed"))
    QTest.keyClick(chooser.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(chooser.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(chooser).index("Killed") == before.index("Killed") - 2
    assert chooser.list.currentItem().text() == "Killed"
    columns = tabled.panel.model.columns
    assert columns.index(KILLED) < columns.index(PLACE)
    item = chooser.list.currentItem()
    item.setCheckState(Qt.CheckState.Unchecked)
    assert KILLED not in tabled.panel.model.columns
    item.setCheckState(Qt.CheckState.Checked)
    assert tabled.panel.model.columns == columns
    chooser.list.setCurrentRow(0)
    QTest.keyClick(chooser.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert tabled.panel.model.columns == columns
    chooser.close()
    settle()
    again = chooser_of(tabled)
    assert titles(again).index("Killed") == before.index("Killed") - 2
    again.close()


def test_the_list_of_columns_takes_a_drag(tabled: Tabled) -> None:
    chooser = chooser_of(tabled)
    last = titles(chooser)[-1]
    model = chooser.list.model()
    assert model.moveRow(chooser.list.rootIndex(), chooser.list.count() - 1, chooser.list.rootIndex(), 0)
    assert titles(chooser)[0] == last
    order = tabled.panel.columns.choice.order
    assert len(order) == chooser.list.count() and order[0].startswith(last.split()[-1].casefold())
    chooser.close()


def test_a_column_that_is_new_comes_after_the_one_it_follows() -> None:
    a, b, c, d = (Column("role", name) for name in "abcd")
    choice = ColumnChoice("document")
    choice.reorder((LABEL, a, b, TRIGGER, d), (LABEL, TRIGGER, d, b, a))
    assert choice.order == ["role:d", "role:b", "role:a"]
    assert choice.ordered((LABEL, a, b, TRIGGER, c, d)) == (LABEL, TRIGGER, d, b, c, a)
    assert choice.ordered((c, a)) == (c, a)
    assert ColumnChoice.read("document", choice.saved()).order == choice.order
    assert ColumnChoice.read("document", {"order": [1, "role:a"]}).order == ["role:a"]


def test_what_is_not_shown_keeps_its_place_among_those_that_are_moved() -> None:
    a, b, c, d = (Column("role", name) for name in "abcd")
    choice = ColumnChoice("document")
    choice.reorder((a, b, c, d), (d, a))  # b and c are hidden
    assert choice.ordered((a, b, c, d)) == (d, b, c, a)
