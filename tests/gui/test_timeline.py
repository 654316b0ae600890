"""The timeline on the screen: what is drawn where, how one walks in it, and how it follows the project."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shell_parts import Answers, make_application, settle, shell

from annotator.codebook import loads
from annotator.gui.languages import Speech
from annotator.gui.messages import Messages
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.theme import Theme
from annotator.gui.timeline import panel as timeline_panel
from annotator.gui.timeline.export import TimelineExport
from annotator.gui.timeline.lanes import LEAST_LANE, Frame, Holds, Marks, lay_out
from annotator.gui.timeline.panel import TimelinePanel
from annotator.gui.timeline.ticks import moment_text, ticks
from annotator.model import Metadata
from annotator.project import Project
from annotator.timeline import Shape, moment
from tests.dated_events import dated_project

CODEBOOK = """
name = "dated"

[[event]]
name = "Attack"
color = "#c02f2f"
roles = [{ name = "Time", values = ["date"] }]

[[event]]
name = "Talks & <b>more</b>"
color = "#2563c9"
roles = [{ name = "Time", values = ["date"] }]

[[event]]
name = "Never"
"""
NO_KEY = Qt.KeyboardModifier.NoModifier
TEXT = "On Wednesday shells fell on Idlib; on Friday they met."


class Desk:
    """A project of few events, its session, and the panel on the screen."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        make_application()
        self.project = Project.create(path, loads(CODEBOOK), "amal")
        for number in range(2):
            meta = Metadata(title=f"Report {number}", date="2020-02-12" if number else None)
            self.project.documents.add(f"{TEXT} {number}", meta)
        self.session = Session(self.project)
        self.said: list[str] = []
        self.session.message.connect(self.said.append)
        self.panel = TimelinePanel(self.session)
        qtbot.addWidget(self.panel)
        self.panel.resize(900, 320)

    def add(self, value: str | None = None, label: str = "Attack", at: int = 0) -> int:
        document = self.project.documents.list()[at]
        number = self.project.events.add(document.id, label, ((13, 24),)).id
        if value is not None:
            self.project.events.fill(number, "Time", value=value)
        return number

    def show(self) -> TimelinePanel:
        self.panel.show()
        QTest.qWaitForWindowExposed(self.panel)
        for _ in range(3):
            settle()
        return self.panel

    @property
    def drawn(self) -> list[int]:
        """The ids of the events in the picture, in the order of time."""
        shown = self.panel.picture.shown
        return [] if shown is None else shown.timeline.ids[shown.rows].tolist()

    def marks(self) -> Marks:
        assert self.panel.picture.plot is not None
        return self.panel.picture.plot.marks()

    def point_of(self, event_id: int) -> QPoint:
        """Where an event is drawn, in the widget of the lanes."""
        picture = self.panel.picture
        assert picture.plot is not None and picture.shown is not None
        place = self.marks().place(picture.shown.place_of(event_id) or 0)
        assert place is not None
        return QPointF(place[0], place[1]).toPoint()

    def key(self, key: Qt.Key) -> None:
        assert self.panel.picture.plot is not None
        QTest.keyClick(self.panel.picture.plot.lanes, key)

    def close(self) -> None:
        self.panel.stop()
        self.session.close()
        self.project.close()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(tmp_path / "dated.annotator", qtbot)
    yield made
    made.close()


# ---- where marks stand


def laid(values: list[tuple[int, str]], frame: Frame) -> Marks:
    """Marks of (lane, date) in this frame."""
    found = [(lane, moment(value)) for lane, value in values]
    first, last, shapes = np.array([when for _lane, when in found if when is not None], np.int64).T
    lanes = np.array([lane for lane, _when in found])
    stretched = last > first
    holds = Holds(*(np.isin(np.arange(9), lanes[kind]) for kind in (~stretched, stretched)))
    return lay_out(first, last, shapes, lanes, holds, frame)


def frame(first: str, days: int, **more: float) -> Frame:
    begin = float(date.fromisoformat(first).toordinal())
    return Frame(begin, begin + days, more.get("width", 1000.0), more.get("lane", 40.0), more.get("top", 0.0))


def test_a_mark_stands_in_the_middle_of_its_day_and_lane() -> None:
    marks = laid([(0, "2020-01-01"), (2, "2020-01-10")], frame("2020-01-01", 10))
    assert marks.xs.tolist() == [50, 950]
    assert marks.ys.tolist() == [20, 100]
    assert marks.at(50, 20) == [0]
    assert marks.at(52, 23) == [0]
    assert marks.at(50, 100) == []


def test_time_runs_from_the_right_where_one_reads_from_there() -> None:
    seen = frame("2020-01-01", 10)
    mirrored = Frame(seen.first, seen.last, seen.width, seen.lane, mirrored=True)
    marks = laid([(0, "2020-01-01"), (0, "2020-01-05..2020-01-06")], mirrored)
    assert marks.xs.tolist() == [950]
    assert (marks.lefts.tolist(), marks.rights.tolist()) == ([400], [600])
    assert mirrored.day_at(950) == seen.first + 0.5


def test_events_of_a_day_are_stacked_and_too_many_are_one_pile() -> None:
    several = laid([(0, "2020-01-01")] * 3, frame("2020-01-01", 10))
    assert several.ys.tolist() == [12, 20, 28]
    assert not several.piled.any()
    many = laid([(0, "2020-01-01")] * 9, frame("2020-01-01", 10))
    assert many.piled.all()
    assert many.at(50, 20) == list(range(9))
    assert many.place(4) == many.place(0)


def test_stacks_stay_as_they_are_when_time_is_moved_along() -> None:
    days = [(0, f"2020-{month:02}-{day:02}") for month in (1, 2) for day in (1, 2, 8, 9, 20)]

    def groups(shift: float) -> set[frozenset[int]]:
        seen = frame("2019-12-01", 400)
        marks = laid(days, Frame(seen.first + shift, seen.last + shift, seen.width, seen.lane))
        return {frozenset(marks.rows[marks.keys == key].tolist()) for key in marks.keys}

    assert groups(0) == groups(0.7) == groups(13.3)
    assert len(groups(0)) < len(days)


def test_a_period_is_as_long_as_it_took_and_a_short_one_is_a_point() -> None:
    values = [(0, "2020-01"), (0, "2020-01-02..2020-01-04"), (0, "2020-01-03..2020-01-05")]
    near = laid(values, frame("2020-01-01", 31, width=3100.0, lane=60.0))
    assert near.lefts.tolist() == [0, 100, 200]
    assert near.rights.tolist() == [3100, 400, 500]
    assert len(set(near.bar_ys.tolist())) == 2  # in two rows, since they lie on each other
    assert near.at(120, near.bar_ys[1]) == [1]
    assert near.at(300, near.bar_ys[1]) == [1, 2]
    assert near.at(2000, near.bar_ys[0]) == [0]
    far = laid(values, frame("2020-01-01", 3100))
    assert len(far.bar_rows) == 0
    assert len(far.rows) == 3


def test_what_lies_outside_is_not_laid_out() -> None:
    values = [(0, "2019-01-01"), (0, "2020-01-05"), (0, "2019-06-01..2020-06-01"), (0, "2021-01-01")]
    marks = laid(values, frame("2020-01-01", 10))
    assert marks.rows.tolist() == [1]
    assert marks.bar_rows.tolist() == [2]
    scrolled = laid([(0, "2020-01-05"), (1, "2020-01-05")], frame("2020-01-01", 10, top=40.0))
    assert scrolled.rows.tolist() == [1]
    assert scrolled.ys.tolist() == [20]


def test_many_stretches_are_painted_as_few() -> None:
    values = [(0, f"2020-01-{n % 28 + 1:02}..2020-03-{n % 31 + 1:02}") for n in range(500)]
    marks = laid(values, frame("2020-01-01", 90))
    assert len(marks.bar_rows) == 500
    assert len(marks.bars) <= 90


# ---- ticks and words


@pytest.mark.parametrize(
    ("first", "last", "texts"),
    [
        ("2020-02-27", "2020-03-02", ["27 Feb 2020", "28 Feb", "29 Feb", "1 Mar", "2 Mar"]),
        ("2019-11-05", "2020-03-20", ["Dec 2019", "Jan 2020", "Feb", "Mar"]),
        ("2011-03-01", "2020-12-20", ["2012", "2014", "2016", "2018", "2020"]),
        ("0001-01-01", "9999-12-31", ["1000", "2000", "3000", "4000", "5000", "6000", "7000", "8000", "9000"]),
    ],
)
def test_ticks_stand_where_the_calendar_turns(first: str, last: str, texts: list[str], qtbot: QtBot) -> None:
    days = [float(date.fromisoformat(text).toordinal()) for text in (first, last)]
    found = ticks(days[0], days[1] + 0.9, 6 if len(texts) < 9 else 10)
    assert [text for _day, text in found if text] == texts


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2020-02-12", "Wednesday, February 12, 2020"),
        ("2020-02-12..2020-03-01", "from 12 February 2020 to 1 March 2020"),
        ("2020-02", "February 2020"),
        ("2020", "2020"),
        ("2020-W07", "the week from 10 February 2020"),
        ("~2020-02", "about February 2020"),
        (">=2020-02-12", "12 February 2020 or later"),
        ("<2020-02", "31 January 2020 or earlier"),
    ],
)
def test_a_date_in_words(value: str, text: str, qtbot: QtBot) -> None:
    assert moment_text(moment(value)) == text
    assert moment_text(moment(value), own=False) == f"{text}, the article’s date"


# ---- the panel


def test_it_shows_the_events_by_their_dates_and_says_what_is_without(desk: Desk) -> None:
    late, early, undated = desk.add("2020-03-01"), desk.add("2020-01-01"), desk.add()
    article = desk.add(at=1, label="Talks & <b>more</b>")
    panel = desk.show()
    assert desk.drawn == [early, article, late]
    assert "1 without a date" in panel.picture.facts.text()
    assert undated not in desk.drawn
    names = [entry.name for entry in panel.picture.legend.legend.entries]
    assert names == ["Attack", "Talks & <b>more</b>"]  # no lane for a label that has no event
    assert [entry.count for entry in panel.picture.legend.legend.entries] == [3, 1]
    panel.bar.article_dates.setChecked(False)
    assert desk.drawn == [early, late]


def test_empty_it_says_why(desk: Desk) -> None:
    panel = desk.show()
    assert "no event yet" in panel.message.text()
    desk.add()
    panel.refresh()
    assert "No event has a date yet" in panel.message.text()
    assert panel.message.isVisible()
    desk.add("2020-01-01")
    panel.refresh()
    assert panel.message.isHidden() or not panel.message.text()
    assert panel.picture.isVisible()
    panel.bar.scope.setCurrentIndex(1)  # no document is open
    assert "no event here" in panel.message.text()


def test_a_click_opens_the_event_and_another_what_lies_under_it(desk: Desk) -> None:
    one, other = desk.add("2020-01-01"), desk.add("2020-01-01", at=1)
    for _ in range(20):
        desk.add("2020-01-01")
    desk.add("2020-02-01")
    panel = desk.show()
    plot = panel.picture.plot
    assert plot is not None
    QTest.mouseClick(plot.lanes.viewport(), Qt.MouseButton.LeftButton, pos=desk.point_of(one))
    opened = [desk.session.selected_id]
    QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 50)
    QTest.mouseClick(plot.lanes.viewport(), Qt.MouseButton.LeftButton, pos=desk.point_of(one))
    opened.append(desk.session.selected_id)
    assert opened == sorted([one, other])
    assert desk.session.document is not None
    assert desk.session.document.id == desk.project.documents.list()[1].id


def test_keys_walk_from_event_to_event_and_enter_opens(desk: Desk, qtbot: QtBot) -> None:
    numbers = [desk.add("2020-01-01"), desk.add("2020-02-01")]
    talks = desk.add("2020-02-03", "Talks & <b>more</b>")
    panel = desk.show()
    for key, wanted in (
        (Qt.Key.Key_Right, numbers[0]),
        (Qt.Key.Key_Right, numbers[1]),
        (Qt.Key.Key_Down, talks),
        (Qt.Key.Key_Right, talks),
        (Qt.Key.Key_Up, numbers[1]),
        (Qt.Key.Key_Home, numbers[0]),
        (Qt.Key.Key_Left, numbers[0]),
        (Qt.Key.Key_End, talks),
    ):
        desk.key(key)
        assert panel.picture.current_id == wanted
    line = "Talks & <b>more</b> · “shells fell” · Report 0 · Monday, February 3, 2020"
    assert panel.line.text() == line
    assert panel.picture.plot is not None
    assert panel.picture.plot.lanes.accessibleDescription() == line
    with qtbot.waitSignal(panel.picture.text_wanted):
        desk.key(Qt.Key.Key_Return)
    assert desk.session.selected_id == talks


def test_zooming_keeps_the_current_event_in_view_and_walking_brings_it_there(desk: Desk) -> None:
    for month in range(1, 13):
        desk.add(f"2020-{month:02}-01")
    panel = desk.show()
    plot = panel.picture.plot
    assert plot is not None
    whole = plot.span()
    desk.key(Qt.Key.Key_Home)
    for _ in range(8):
        desk.key(Qt.Key.Key_Plus)
    first, last = plot.span()
    assert first <= date(2020, 1, 1).toordinal() + 0.5 <= last
    assert last - first < (whole[1] - whole[0]) / 5
    desk.key(Qt.Key.Key_End)
    assert plot.span()[0] <= date(2020, 12, 1).toordinal() + 0.5 <= plot.span()[1]
    before = plot.span()
    desk.add("2020-06-06")
    panel.refresh()
    assert plot.span() == pytest.approx(before)  # what is seen stays, since not all was
    desk.key(Qt.Key.Key_0)
    assert plot.span() == pytest.approx(whole)
    desk.add("2022-01-01")
    panel.refresh()
    assert plot.span()[1] > date(2022, 1, 1).toordinal()  # all is seen, and stays so


def test_both_pictures_see_the_same_time_and_the_unit_follows(desk: Desk) -> None:
    for value in ("2015-01-01", "2020-01-01", "2020-01-02"):
        desk.add(value)
    panel = desk.show()
    plot = panel.picture.plot
    assert plot is not None and plot.bars is not None
    assert plot.bars.unit == "month"
    day = date(2020, 1, 1).toordinal()
    plot.show_span(day - 10, day + 10)
    settle()
    assert plot._count_box.viewRange()[0] == pytest.approx([day - 10, day + 10])
    assert plot.bars.unit == "day"
    assert panel.picture.caption.text() == "Events per day"
    assert plot.bars.table.sum() == 2
    panel.bar.units.setCurrentIndex(panel.bar.units.findData("year"))
    assert plot.bars.unit == "year"
    assert plot.bars.table.sum() == 2


def test_labels_are_shown_and_hidden_by_their_ticks(desk: Desk) -> None:
    attack, talks = desk.add("2020-01-01"), desk.add("2020-01-05", "Talks & <b>more</b>")
    panel = desk.show()
    legend = panel.picture.legend
    legend.setFocus()
    legend.setCurrentIndex(legend.legend.index(0, 0))
    QTest.keyClick(legend, Qt.Key.Key_Space)
    assert desk.drawn == [talks]
    assert "hidden" in legend.legend.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(legend, Qt.Key.Key_Space)
    assert desk.drawn == [attack, talks]
    at = legend.visualRect(legend.legend.index(1, 0)).center()
    QTest.mouseClick(legend.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(legend.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.drawn == [talks]
    legend.legend.set_all(shown=False)
    assert desk.drawn == []
    assert not panel.message.isVisible()  # the ticks that hid them can be reached
    legend.legend.set_all(shown=True)
    assert desk.drawn == [attack, talks]


def test_it_follows_edits_undo_and_removed_documents(desk: Desk) -> None:
    panel = desk.show()
    number = desk.add("2020-01-01")
    panel.refresh()
    assert desk.drawn == [number]
    desk.project.events.relabel(number, "Talks & <b>more</b>")
    panel.refresh()
    assert [entry.name for entry in panel.picture.legend.legend.entries] == ["Talks & <b>more</b>"]
    desk.project.undo()
    desk.project.undo()
    panel.refresh()
    assert desk.drawn == []
    desk.project.redo()
    desk.project.documents.delete(desk.project.documents.list()[0].id)
    panel.refresh()
    assert "no event yet" in panel.message.text()


def test_hidden_it_reads_nothing(desk: Desk) -> None:
    desk.add("2020-01-01")
    assert desk.panel.held is None
    panel = desk.show()
    held = panel.held
    panel.hide()
    number = desk.add("2020-01-02")
    panel.refresh()
    assert panel.held is held
    panel.show()
    assert number in desk.drawn


def test_it_shows_whose_events_are_chosen_and_says_whose_cannot_be_selected(desk: Desk) -> None:
    mine = desk.add("2020-01-01")
    desk.project.use_annotator("bekir")
    theirs = desk.add("2020-01-02")
    desk.project.use_annotator("amal")
    desk.session.reload()
    panel = desk.show()
    assert desk.drawn == [mine]
    panel.bar.people.setCurrentIndex(0)
    assert desk.drawn == [mine, theirs]
    desk.key(Qt.Key.Key_End)
    assert panel.line.text().endswith("bekir")
    desk.key(Qt.Key.Key_Return)
    assert desk.session.document is not None
    assert any("bekir" in sentence for sentence in desk.said)


def test_only_the_open_document(desk: Desk) -> None:
    one, other = desk.add("2020-01-01"), desk.add("2020-01-02", at=1)
    first, second = (document.id for document in desk.project.documents.list())
    desk.session.open_document(first)
    panel = desk.show()
    panel.bar.scope.setCurrentIndex(1)
    assert desk.drawn == [one]
    desk.session.open_document(second)
    assert desk.drawn == [other]


def test_what_is_selected_in_the_text_is_marked(desk: Desk) -> None:
    desk.add("2020-01-01")
    number = desk.add("2020-01-02")
    panel = desk.show()
    desk.session.open_document(desk.project.documents.list()[0].id)
    desk.session.select(number)
    assert panel.picture.current_id == number
    assert panel.picture.plot is not None and panel.picture.plot.current == 1


def test_pointing_tells_the_event_and_the_bar(desk: Desk) -> None:
    number = desk.add("2020-01-01")
    desk.add("2020-01-20")
    panel = desk.show()
    plot = panel.picture.plot
    assert plot is not None
    QTest.mouseMove(plot.lanes.viewport(), QPoint(1, 1))
    panel.picture._point(plot._rows_at(QPointF(desk.point_of(number))))
    assert panel.line.text() == "Attack · “shells fell” · Report 0 · Wednesday, January 1, 2020"
    assert plot.bars is not None
    panel.picture._point_at_bin(int(np.flatnonzero(plot.bars.table.any(axis=0))[0]))
    assert panel.line.text() == "Wednesday, January 1, 2020: 1 event · Attack 1"
    panel.picture._point_at_bin(None)
    assert panel.line.text().startswith("Left and Right")


def wheel(widget: QWidget, at: QPoint, turned: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    """Turn the wheel over a place of a widget."""
    place = QPointF(widget.mapToGlobal(at))
    phase, none = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
    QApplication.sendEvent(widget, QWheelEvent(QPointF(at), place, QPoint(), turned, none, keys, phase, False))


def test_the_mouse_tells_moves_and_zooms(desk: Desk, qtbot: QtBot) -> None:
    numbers = [desk.add(f"2020-{month:02}-01") for month in range(1, 13)]
    panel = desk.show()
    plot = panel.picture.plot
    assert plot is not None
    lanes, counts = plot.lanes.viewport(), plot.counts.viewport()
    QTest.mouseMove(lanes, QPoint(5, 5))
    QTest.qWait(30)  # moves that follow each other faster are left out
    QTest.mouseMove(lanes, desk.point_of(numbers[5]))
    qtbot.waitUntil(lambda: "June 1, 2020" in panel.line.text())
    QTest.mouseMove(counts, QPoint(5, counts.height() - 60))
    QTest.qWait(30)
    QTest.mouseMove(counts, QPoint(desk.point_of(numbers[7]).x(), counts.height() - 60))
    qtbot.waitUntil(lambda: "1 event · Attack 1" in panel.line.text())
    before, at = plot.span(), desk.point_of(numbers[3])
    moment_there = plot.frame().day_at(at.x())
    wheel(lanes, at, QPoint(0, 240))
    first, last = plot.span()
    assert last - first == pytest.approx((before[1] - before[0]) * 0.49)
    assert plot.frame().day_at(at.x()) == pytest.approx(moment_there)  # about the mouse
    wheel(counts, at, QPoint(-120, 0))
    assert plot.span()[0] > first
    assert plot.span()[1] - plot.span()[0] == pytest.approx(last - first)
    start = plot.span()[0]
    QTest.mousePress(lanes, Qt.MouseButton.LeftButton, pos=QPoint(300, 60))
    for x in range(290, 190, -10):
        QTest.mouseMove(lanes, QPoint(x, 60))
        QTest.qWait(12)
    QTest.mouseRelease(lanes, Qt.MouseButton.LeftButton, pos=QPoint(190, 60))
    assert plot.span()[0] > start  # dragged along, and nothing was opened
    assert desk.session.document is None


def test_the_wheel_with_shift_scrolls_the_lanes(tmp_path: Path, qtbot: QtBot) -> None:
    make_application()
    with dated_project(tmp_path / "lanes.annotator", 60, 5) as project:
        session = Session(project)
        panel = TimelinePanel(session)
        qtbot.addWidget(panel)
        panel.resize(800, 260)
        panel.show()
        qtbot.waitUntil(lambda: panel.picture.shown is not None)
        plot = panel.picture.plot
        assert plot is not None and plot.frame().top == 0
        wheel(plot.lanes.viewport(), QPoint(50, 50), QPoint(0, -120), Qt.KeyboardModifier.ShiftModifier)
        assert plot.frame().top == panel.picture.legend.top == 60
        session.close()


def test_lanes_are_as_high_as_their_labels(desk: Desk) -> None:
    desk.add("2020-01-01")
    desk.add("2020-01-01", "Talks & <b>more</b>")
    panel = desk.show()
    plot, legend = panel.picture.plot, panel.picture.legend
    assert plot is not None
    assert plot.lanes.height() == legend.height()
    assert plot.frame().lane == legend.rowHeight(0) == legend.rowHeight(1) >= LEAST_LANE


@pytest.fixture
def own_looks() -> Iterator[None]:
    """The application looks afterwards as it did before."""
    application = make_application()
    palette, sheet = application.palette(), application.styleSheet()
    yield
    application.setStyleSheet(sheet)
    application.setPalette(palette)


@pytest.mark.usefixtures("own_looks")
@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_it_wears_the_theme(desk: Desk, mode: str, qtbot: QtBot) -> None:
    desk.add("2020-01-01")
    theme = Theme(mode)  # type: ignore[arg-type]
    theme.wear()
    panel = desk.show()
    plot = panel.picture.plot
    assert plot is not None
    image = plot.counts.grab().toImage()
    assert image.pixelColor(image.width() - 3, image.height() - 3).name() == theme.look.paper.lower()
    assert plot.lanes.grab().toImage().pixelColor(30, 30).name() == theme.look.paper.lower()


def test_from_the_right_time_runs_to_the_left(tmp_path: Path, qtbot: QtBot) -> None:
    application = make_application()
    speech = Speech(application, "ar")
    try:
        desk = Desk(tmp_path / "dated.annotator", qtbot)
        early, late = desk.add("2020-01-01"), desk.add("2020-03-01")
        panel = desk.show()
        assert desk.point_of(early).x() > desk.point_of(late).x()
        desk.key(Qt.Key.Key_Left)
        assert panel.picture.current_id == early
        desk.key(Qt.Key.Key_Left)
        assert panel.picture.current_id == late
        desk.close()
    finally:
        speech.end()


def test_many_events_are_read_beside_the_window(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    make_application()
    monkeypatch.setattr(timeline_panel, "_AT_ONCE", 10)
    with dated_project(tmp_path / "many.annotator", 20, 4) as project:
        session = Session(project)
        panel = TimelinePanel(session)
        qtbot.addWidget(panel)
        panel.show()
        qtbot.waitUntil(lambda: panel.held is not None)
        assert len(panel.held or ()) == 80
        project.documents.delete(project.documents.list()[1].id)
        panel.refresh()
        assert panel._job is not None
        panel.stop()  # as when the project is closed while it is read
        session.close()


# ---- exports


def test_the_picture_and_the_counts_are_written(desk: Desk, tmp_path: Path) -> None:
    desk.add("2020-01-01")
    panel = desk.show()
    answers = Answers([tmp_path / "picture"], [tmp_path / "counts.csv"], [tmp_path / "none" / "x.csv"])
    export = TimelineExport(panel, desk.session, Settings(), Messages(answers))
    export.export_picture()
    image = QImage(str(tmp_path / "picture.png"))
    assert (image.width(), image.height()) == (2 * panel.picture.width(), 2 * panel.picture.height())
    colors = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert "#c02f2f" in colors or len(colors) > 20
    export.export_counts()
    assert (tmp_path / "counts.csv").read_bytes() == (
        b"\xef\xbb\xbffrom,to,Attack,total\r\n2020-01-01,2020-01-01,1,1\r\n"
    )
    export.export_counts()
    assert "cannot be written" in answers.said[-1]


def test_with_nothing_to_see_nothing_is_asked(desk: Desk) -> None:
    panel = desk.show()
    answers = Answers()
    export = TimelineExport(panel, desk.session, Settings(), Messages(answers))
    export.export_picture()
    export.export_counts()
    assert not answers.asked
    assert len(desk.said) == 2


# ---- leaks


OPENED_OFTEN = """
import gc, sys
from pathlib import Path
sys.path[:0] = {paths!r}
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shell_parts import Shell, settle
from PySide6.QtWidgets import QApplication

def opened(path):
    made.window.start(path)
    settle()
    if made.window.workspace.timeline.isHidden() or "timeline" not in made.window.docks.shown():
        made.trigger("timeline")
    for _ in range(200):
        settle()
        if made.window.workspace.timeline.picture.shown is not None:
            break
    made.window.grab()
    made.trigger("close_project")
    settle()

def counted():
    gc.collect()
    settle()
    return len(QApplication.allWidgets()), sum(type(o).__module__.startswith("pyqtgraph") for o in gc.get_objects())

made = Shell()
made.window.show()
path = Path(sys.argv[1])
for _ in range(3):
    opened(path)
before = counted()
for _ in range({times}):
    opened(path)
after = counted()
print(before, after)
ended = 0 if after[0] <= before[0] and after[1] <= before[1] else 3
made.window.start(path)  # the last one is open when the window is closed
settle()
made.window.close()
settle()
sys.exit(ended)
"""


@pytest.mark.timeout(300)
def test_opening_and_closing_projects_leaves_nothing_and_the_end_is_clean(tmp_path: Path) -> None:
    path = tmp_path / "often.annotator"
    dated_project(path, 10, 4).close()
    root = Path(__file__).parents[2]
    code = OPENED_OFTEN.format(paths=[str(root), str(root / "tests" / "gui")], times=50)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], env=environment, capture_output=True, text=True, timeout=280
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}"


def test_nothing_of_it_is_loaded_before_it_is_shown(tmp_path: Path) -> None:
    code = (
        "import sys, annotator.gui.timeline.panel, annotator.gui.timeline.export\n"
        "sys.exit(', '.join(name for name in ('numpy', 'pyqtgraph') if name in sys.modules) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_shapes_have_a_key(desk: Desk) -> None:
    desk.add("~2020-01-01")
    desk.add(at=1)
    panel = desk.show()
    assert panel.key.accessibleName() == "about, article’s date"
    assert panel.picture.shown is not None
    assert panel.picture.shown.shapes() == {(Shape.ABOUT, True), (Shape.DAY, False)}


def test_its_key_brings_it_before_the_panel_whose_tab_hides_it(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "few.annotator"
    dated_project(path, 3, 2).close()
    with shell() as made:
        window = made.open(path)
        made.trigger("timeline")
        panel = window.workspace.timeline
        qtbot.waitUntil(lambda: panel.picture.shown is not None)
        assert panel.isAncestorOf(window.focusWidget())
        made.trigger("events")
        settle()
        assert panel.visibleRegion().isEmpty()
        made.trigger("timeline")
        settle()
        assert not panel.visibleRegion().isEmpty()
        made.trigger("timeline")
        assert "timeline" not in window.docks.shown()


def test_colours_that_are_shown_instead_are_worn_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "few.annotator"
    dated_project(path, 3, 2).close()
    with shell() as made:
        window = made.open(path)
        made.trigger("timeline")
        picture = window.workspace.timeline.picture
        qtbot.waitUntil(lambda: picture.shown is not None)
        before = [color.name() for color in picture.shown.colors]
        made.trigger("colours_safe")
        assert [color.name() for color in picture.shown.colors] != before
        made.trigger("colours_codebook")
        assert [color.name() for color in picture.shown.colors] == before
