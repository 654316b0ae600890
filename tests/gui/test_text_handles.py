"""Dragging the end of the selected annotation: what is shown meanwhile, what is told at the end, and Escape."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shell_parts import shell
from text_articles import MIXED, NEWS, by_id, event_on, span, span_on, words

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(article_view):
    article_view.show_document(NEWS, by_id(span_on(NEWS, 1, "town of Saraqib")), {})
    article_view.set_selected(1)
    article_view.activateWindow()
    article_view.setFocus()
    return article_view


def handle(view, offset, *, end=False):
    """The point of a border in left-to-right text."""
    start, stop = (offset - 1, offset) if end else (offset, offset + 1)
    rect = view.rects_of(start, stop)[0]
    return QPoint(rect.right() + 1 if end else rect.left(), rect.center().y())


def move(view, point):
    pane = view.viewport()
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), pane.mapToGlobal(QPointF(point)), LEFT, LEFT, NO_KEY)
    QApplication.sendEvent(pane, moved)


def pull(view, point, *points):
    QTest.mousePress(view.viewport(), LEFT, NO_KEY, point)
    for step in (point + QPoint(30, 0), *points):
        move(view, step)


def drop(view, point):
    QTest.mouseRelease(view.viewport(), LEFT, NO_KEY, point)


def shown(view, text=NEWS, number=1):
    return [text[start:end] for start, end in view.marks.fragments(number)]


def test_the_end_follows_the_mouse_and_is_told_once(view, qtbot):
    start, end = words(NEWS, "town of Saraqib")[0]
    target = view.caret_rect_at(NEWS.index(" on Tuesday") + 3).center()
    with qtbot.assertNotEmitted(view.border_moved):
        pull(view, handle(view, end, end=True), target)
        assert shown(view) == ["town of Saraqib on"]
    with qtbot.waitSignal(view.border_moved) as told:
        drop(view, target)
    assert told.args == [1, ((start, end + 3),)]
    assert shown(view) == ["town of Saraqib"] and view.words == ()


def test_the_start_stops_at_its_own_end(view, qtbot):
    start, end = words(NEWS, "town of Saraqib")[0]
    target = view.caret_rect_at(end + 20).center()
    pull(view, handle(view, start), target)
    assert shown(view) == ["b"]
    move(view, view.caret_rect_at(NEWS.index("shelled")).center())
    assert shown(view) == ["shelled the town of Saraqib"]


def test_escape_puts_the_handle_back(view, qtbot):
    start = words(NEWS, "town of Saraqib")[0][0]
    target = view.caret_rect_at(NEWS.index("shelled")).center()
    with qtbot.assertNotEmitted(view.border_moved):
        pull(view, handle(view, start), target)
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert shown(view) == ["town of Saraqib"] and view.selected == 1
        move(view, target + QPoint(40, 0))
        drop(view, target)
    assert shown(view) == ["town of Saraqib"] and view.words == ()


def test_a_press_without_a_move_is_a_click(view, qtbot):
    end = words(NEWS, "town of Saraqib")[0][1]
    with qtbot.waitSignal(view.annotation_clicked), qtbot.assertNotEmitted(view.border_moved):
        QTest.mouseClick(view.viewport(), LEFT, NO_KEY, handle(view, end, end=True) - QPoint(1, 0))
    assert view.caret == end


def test_a_change_from_elsewhere_ends_the_drag(view, qtbot):
    _start, end = words(NEWS, "town of Saraqib")[0]
    target = view.caret_rect_at(end + 10).center()
    with qtbot.assertNotEmitted(view.border_moved):
        pull(view, handle(view, end, end=True), target)
        view.apply(by_id(span_on(NEWS, 1, "Rebel groups")), {})
        drop(view, target)
    assert shown(view) == ["Rebel groups"]


def test_the_other_parts_of_a_discontinuous_span_stay(article_view, qtbot):
    parts = words(NEWS, "old", "quarters")
    article_view.show_document(NEWS, by_id(span(1, *parts)), {})
    article_view.set_selected(1)
    target = article_view.caret_rect_at(parts[1][1] + 6).center()
    pull(article_view, handle(article_view, parts[1][1], end=True), target)
    assert shown(article_view) == ["old", "quarters heard"]
    drop(article_view, target)
    inner = handle(article_view, parts[0][1], end=True)
    assert article_view.handle_drag.edge_at(inner) is None


def test_a_trigger_has_handles(article_view, qtbot):
    article_view.show_document(NEWS, {}, by_id(event_on(NEWS, 7, "shelled")))
    article_view.set_selected(7)
    end = words(NEWS, "shelled")[0][1]
    target = article_view.caret_rect_at(end + 4).center()
    pull(article_view, handle(article_view, end, end=True), target)
    assert shown(article_view, number=7) == ["shelled the"]


def test_in_arabic_the_start_is_at_the_right(article_view, qtbot):
    text = "قال متحدث إن 17 جنديا قتلوا في إدلب"
    article_view.show_document(text, by_id(span_on(text, 1, "متحدث")), {})
    article_view.set_selected(1)
    rect = article_view.rects_of(*words(text, "متحدث")[0])[0]
    edge_at = article_view.handle_drag.edge_at
    assert edge_at(QPoint(rect.right(), rect.center().y())) == "start"
    assert edge_at(QPoint(rect.left(), rect.center().y())) == "end"
    target = article_view.rects_of(*words(text, "إن")[0])[0]
    pull(article_view, QPoint(rect.left(), rect.center().y()), target.center() - QPoint(target.width() // 2, 0))
    assert shown(article_view, text) == ["متحدث إن"]


def test_a_border_cuts_no_cluster(article_view, qtbot):
    article_view.show_document(MIXED, by_id(span_on(MIXED, 1, "north")), {})
    article_view.set_selected(1)
    family = MIXED.index("👨‍👩‍👧")
    end = words(MIXED, "north")[0][1]
    for x in range(0, 30, 3):
        target = article_view.rects_of(family, family + 5)[0].topLeft() + QPoint(x, 8)
        pull(article_view, handle(article_view, end, end=True), target)
        assert MIXED[slice(*article_view.marks.fragments(1)[0])].endswith(("🇹🇷", "👧"))
        QTest.keyClick(article_view, Qt.Key.Key_Escape)
        drop(article_view, target)


def test_the_cursor_says_that_there_is_a_handle(view):
    view.hover(handle(view, words(NEWS, "town of Saraqib")[0][0]))
    assert view.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    view.hover(view.rects_of(*words(NEWS, "of")[0])[0].center())
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_what_cannot_be_changed_has_no_handles(view):
    point = handle(view, words(NEWS, "town of Saraqib")[0][0])
    with_handles = view.viewport().grab().toImage()
    view.shows_handles = False
    assert view.handle_drag.edge_at(point) is None
    assert view.viewport().grab().toImage() != with_handles


def test_a_drag_is_one_step_of_the_project(filled_project, qtbot):
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        page = made.open(path).workspace.page
        session = page.session
        number, before = next(iter(session.annotations.spans.items()))
        session.select(number)
        point = handle(page.view, before.end, end=True)
        target = page.view.caret_rect_at(before.end + 12).center()
        pull(page.view, point, target)
        drop(page.view, target)
        after = session.annotations.spans[number]
        assert after.end > before.end and after.start == before.start
        assert session.project.undo_name.startswith("Move ")
        session.undo()
        assert session.annotations.spans[number] == before == page.view.marks.record(number)
