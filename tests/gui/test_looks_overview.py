"""The strip beside the scroll bar: counts that follow every change, a shape for each kind, and a click that goes there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shell_parts import Shell, shell

from annotator.gui.overview import PARTS, Overview
from annotator.project import Project

TEXT = "Nothing happened.\n" * 300 + "Rebels shelled Idlib.\n" + "Nothing happened.\n" * 300


@pytest.fixture
def long(project: Project, qtbot: QtBot) -> Iterator[Shell]:
    """A window on a long document with one span in its middle."""
    document = project.documents.add(TEXT, key="long").id
    at = TEXT.index("Idlib")
    project.spans.add(document, "Place", [(at, at + 5)])
    path = project.path
    project.close()
    with shell() as made:
        made.open(path)
        yield made


def strip_of(made: Shell, qtbot: QtBot):
    strip = made.window.workspace.page.overview
    qtbot.waitUntil(lambda: strip.is_done)
    return strip


def test_the_parts_cover_the_text() -> None:
    overview = Overview(10)
    assert [overview.part(offset) for offset in (0, 5, 9, 10)] == [0, PARTS // 2, 450, PARTS - 1]
    assert Overview(0).part(0) == 0


def test_it_shows_what_is_there_and_follows_what_changes(long: Shell, qtbot: QtBot) -> None:
    strip = strip_of(long, qtbot)
    session = long.window.workspace.session
    at = TEXT.index("Idlib")
    part = strip.overview.part(at)
    assert strip.overview.annotations == {part: 1}
    (span,) = session.annotations.spans.values()
    session.project.spans.set_unsure(span.id, True)
    session.project.spans.set_note(span.id, "which?")
    event = session.project.events.add(session.document.id, "Shelling", [(TEXT.index("shelled"), at - 1)])
    strip_of(long, qtbot)
    concerns = strip.overview.concerns
    assert strip.overview.annotations.total() == 2
    assert [concerns[name].total() for name in ("problem", "unsure", "note")] == [1, 1, 1]
    assert "Unsure: 1" in strip.words_at(strip.y_of(part) + 1)
    rebels = session.project.spans.add(session.document.id, "Force", [(TEXT.index("Rebels"), TEXT.index("Rebels") + 6)])
    session.project.events.fill(event.id, "Attacker", span_id=rebels.id)
    strip_of(long, qtbot)
    assert not concerns["problem"]
    while session.project.undo_name and session.annotations.spans:
        session.undo()
    strip_of(long, qtbot)
    assert not strip.overview.annotations and not any(concerns.values())


def test_a_fault_of_a_filler_is_one_of_its_event(long: Shell, qtbot: QtBot) -> None:
    session = long.window.workspace.session
    (place,) = session.annotations.spans.values()
    event = session.project.events.add(session.document.id, "Statement", [(0, 7)])
    strip = strip_of(long, qtbot)
    session.project.events.fill(event.id, "Content", value="so")
    strip_of(long, qtbot)
    assert not strip.overview.concerns["problem"]
    assert strip.overview.annotations.total() == 2
    session.project.spans.delete(place.id)
    strip_of(long, qtbot)
    assert strip.overview.annotations == {0: 1}


def test_a_click_goes_there(long: Shell, qtbot: QtBot) -> None:
    strip = strip_of(long, qtbot)
    view = long.window.workspace.page.view
    at = TEXT.index("Idlib")
    assert not view.rects_of(at, at + 5)
    y = round(strip.y_of(strip.overview.part(at)))
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(4, y))
    assert view.rects_of(at, at + 5)


def test_hits_and_shapes_are_painted(long: Shell, qtbot: QtBot) -> None:
    strip = strip_of(long, qtbot)
    session, view = long.window.workspace.session, long.window.workspace.page.view
    bare = strip.grab().toImage()
    at = TEXT.index("Rebels")
    view.set_hits([(at, at + 6)], -1)
    qtbot.waitUntil(lambda: not strip.is_done)
    strip_of(long, qtbot)
    hit = strip.grab().toImage()
    assert hit != bare
    (span,) = session.annotations.spans
    pictures = [hit]
    session.project.spans.set_note(span, "n")
    strip_of(long, qtbot)
    pictures.append(strip.grab().toImage())
    session.project.spans.set_unsure(span, True)
    strip_of(long, qtbot)
    pictures.append(strip.grab().toImage())
    assert all(one != other for one in pictures for other in pictures if one is not other)


def test_another_theme_is_worn_with_the_next_paint(long: Shell, qtbot: QtBot) -> None:
    strip = strip_of(long, qtbot)
    paper = strip.grab().toImage().pixelColor(1, strip.height() // 4)
    long.window.wear("dark")
    try:
        with qtbot.waitSignal(long.window.workspace.page.view.painted):
            long.window.workspace.page.view.viewport().update()
        dark = strip.grab().toImage().pixelColor(1, strip.height() // 4)
    finally:
        long.window.wear("light")
    assert dark.lightness() < 60 < 200 < paper.lightness()
    with qtbot.waitSignal(long.window.workspace.page.view.painted):
        long.window.workspace.page.view.viewport().update()
    assert strip.grab().toImage().pixelColor(1, strip.height() // 4) == paper


def test_parts_and_heights_agree(long: Shell, qtbot: QtBot) -> None:
    strip = strip_of(long, qtbot)
    heights = [strip.y_of(part) for part in range(PARTS)]
    assert heights == sorted(heights) and heights[0] >= 0 and heights[-1] <= strip.height()
    for part in (0, 17, 250, PARTS - 1):
        assert strip.y_of(strip.part_at(strip.y_of(part))) == strip.y_of(part)
