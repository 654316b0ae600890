"""Selecting words with the mouse and the keyboard, and the walk through the annotations."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from text_articles import CODEBOOK, NEWS, by_id, event_on, span, span_on, words

from annotator.gui.text.view import ArticleView

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def view(article_view):
    article_view.show_document(NEWS, {}, {})
    article_view.activateWindow()
    article_view.setFocus()
    return article_view


def gap(view, offset):
    return view.caret_rect_at(offset).center()


def drag(view, start, end, modifier=Qt.KeyboardModifier.NoModifier):
    pane = view.viewport()
    QTest.mousePress(pane, LEFT, modifier, gap(view, start))
    for point in (gap(view, start) + QPoint(12, 0), gap(view, end)):
        moved = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(point), pane.mapToGlobal(QPointF(point)), LEFT, LEFT, modifier
        )
        QApplication.sendEvent(pane, moved)
    QTest.mouseRelease(pane, LEFT, modifier, gap(view, end))


def press(view, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(view, key, modifier)


def quoted(view):
    return [NEWS[start:end] for start, end in view.words]


def on(view, phrase):
    return view.rects_of(*words(NEWS, phrase)[0])[0].center()


def test_dragging_selects_without_blanks_at_the_ends(view, qtbot):
    start, end = words(NEWS, " town of ")[0]
    with qtbot.waitSignal(view.words_changed):
        drag(view, start, end)
    assert quoted(view) == ["town of"] and view.caret == end
    drag(view, end, start)
    assert quoted(view) == ["town of"] and view.caret == start


def test_a_drag_that_is_over_has_picked_words_unless_a_part_is_to_come(view, qtbot):
    start, end = words(NEWS, "town of")[0]
    with qtbot.waitSignal(view.words_picked):
        drag(view, start, end)
    with qtbot.assertNotEmitted(view.words_picked):
        drag(view, *words(NEWS, "Tuesday")[0], CTRL)


def test_dragging_inside_a_span_clicks_nothing(view, qtbot):
    view.show_document(NEWS, by_id(span_on(NEWS, 1, "the town of Saraqib")), {})
    with qtbot.assertNotEmitted(view.annotation_clicked):
        drag(view, *words(NEWS, "Saraqib")[0])
    assert quoted(view) == ["Saraqib"]


def test_double_click_takes_the_word_and_triple_click_the_sentence(view):
    pane, point = view.viewport(), on(view, "Saraqib")
    QTest.mouseClick(pane, LEFT, pos=point)
    QTest.mouseDClick(pane, LEFT, pos=point)
    assert quoted(view) == ["Saraqib"]
    QTest.mousePress(pane, LEFT, pos=point)
    QTest.mouseRelease(pane, LEFT, pos=point)
    assert quoted(view) == [NEWS[: NEWS.index("\n")]]


def test_a_drag_after_a_double_click_goes_by_words(view):
    pane, point = view.viewport(), on(view, "town")
    QTest.mouseDClick(pane, LEFT, pos=point)
    QTest.mousePress(pane, LEFT, pos=point + QPoint(30, 0))
    QTest.mouseRelease(pane, LEFT, pos=point + QPoint(30, 0))
    QTest.mouseDClick(pane, LEFT, pos=point)
    target = QPointF(on(view, "Saraqib"))
    QApplication.sendEvent(
        pane,
        QMouseEvent(
            QEvent.Type.MouseMove, target, pane.mapToGlobal(target), LEFT, LEFT, Qt.KeyboardModifier.NoModifier
        ),
    )
    assert quoted(view) == ["town of Saraqib"]


def test_shift_click_extends(view):
    QTest.mouseClick(view.viewport(), LEFT, pos=gap(view, NEWS.index("town")))
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, gap(view, NEWS.index(" on Tuesday")))
    assert quoted(view) == ["town of Saraqib"]


def test_ctrl_adds_fragments_by_drag_and_by_click(view):
    drag(view, *words(NEWS, "Rebel")[0])
    drag(view, *words(NEWS, "town")[0], modifier=CTRL)
    QTest.mouseClick(view.viewport(), LEFT, CTRL, on(view, "Tuesday"))
    assert quoted(view) == ["Rebel", "town", "Tuesday"]
    QTest.mouseClick(view.viewport(), LEFT, CTRL, on(view, "Tuesday"))
    assert quoted(view) == ["Rebel", "town"]
    QTest.mouseClick(view.viewport(), LEFT, pos=on(view, "killing"))
    assert quoted(view) == []


def test_a_drag_beyond_the_edge_scrolls(view, qtbot):
    text = "\n".join([NEWS] * 30)
    view.show_document(text, {}, {})
    pane = view.viewport()
    QTest.mousePress(pane, LEFT, pos=gap(view, 6))
    below = QPointF(300, pane.height() + 60)
    QApplication.sendEvent(
        pane,
        QMouseEvent(QEvent.Type.MouseMove, below, pane.mapToGlobal(below), LEFT, LEFT, Qt.KeyboardModifier.NoModifier),
    )
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 200)
    QTest.mouseRelease(pane, LEFT, pos=below.toPoint())
    assert view.words[0][0] == 6 and view.words[0][1] > 600


def test_ctrl_and_the_wheel_zoom(view):
    for delta in (120, -120):
        event = QWheelEvent(
            QPointF(100, 100), QPointF(100, 100), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, CTRL,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)
    assert view.zoom_factor == pytest.approx(1.0, abs=0.01)


def test_characters_words_and_sentences_by_key(view):
    press(view, Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert view.caret == 1
    press(view, Key.Key_Right, modifier=CTRL)
    assert view.caret == NEWS.index("groups")
    press(view, Key.Key_Right, modifier=CTRL | SHIFT)
    assert quoted(view) == ["groups"]
    press(view, Key.Key_Down, modifier=CTRL)
    assert view.caret == NEWS.index("The ministry") and view.words == ()
    press(view, Key.Key_Down, modifier=CTRL | SHIFT)
    assert quoted(view) == ["The ministry said it would answer."]
    press(view, Key.Key_Right)
    assert view.caret == NEWS.index("Witnesses") and view.words == ()
    press(view, Key.Key_Up, modifier=CTRL)
    press(view, Key.Key_Left, modifier=CTRL)
    assert view.caret == NEWS.index("gate")


def test_grapheme_clusters_are_one_step(view):
    view.show_document("a👨‍👩‍👧e\u0301\r\nb", {}, {})
    steps = []
    for _ in range(5):
        press(view, Key.Key_Right)
        steps.append(view.caret)
    assert steps == [1, 6, 8, 10, 11]
    press(view, Key.Key_Home)
    press(view, Key.Key_Up, Key.Key_End)
    assert view.caret == 8


def test_lines_pages_and_ends_by_key(view):
    text = "\n".join([NEWS] * 30)
    view.show_document(text, {}, {})
    press(view, *[Key.Key_Right] * 9)
    press(view, Key.Key_Down)
    second = view.caret
    assert view.caret_rect_at(second).top() > view.caret_rect_at(9).top()
    assert abs(view.caret_rect_at(second).x() - view.caret_rect_at(9).x()) < 12
    press(view, Key.Key_Up)
    assert view.caret == 9
    press(view, Key.Key_End)
    assert view.caret_rect().top() == view.caret_rect_at(9).top()
    press(view, Key.Key_Home)
    assert view.caret == 0
    press(view, Key.Key_PageDown)
    far = view.caret
    assert far > 300 and view.rects_of(far, far + 1)
    press(view, Key.Key_PageUp)
    assert view.caret == 0
    press(view, Key.Key_End, modifier=CTRL)
    assert view.caret == len(text) and not view.caret_rect().isNull()
    press(view, Key.Key_Home, modifier=CTRL | SHIFT)
    assert view.words == ((0, len(text)),)


def test_moves_by_lines_keep_to_their_column_over_short_lines(view):
    view.show_document("a long first line\nb\nanother long line", {}, {})
    press(view, *[Key.Key_Right] * 12)
    press(view, Key.Key_Down)
    assert view.caret == 19
    press(view, Key.Key_Down)
    assert abs(view.caret - 20 - 12) <= 3


def test_tab_walks_the_annotations_and_stays(view, qtbot):
    spans = by_id(span_on(NEWS, 1, "Saraqib"), span_on(NEWS, 2, "north"), span_on(NEWS, 3, "Rebel groups"))
    view.show_document(NEWS, spans, {9: event_on(NEWS, 9, "shelled", Target=1)})
    view.annotation_clicked.connect(view.set_selected)
    walked = []
    for _ in range(5):
        press(view, Key.Key_Tab)
        walked.append(view.selected)
    assert walked == [3, 9, 1, 2, 3] and view.hasFocus()
    press(view, Key.Key_Backtab, Key.Key_Backtab)
    assert view.selected == 1 and view.hasFocus()
    with qtbot.waitSignal(view.annotation_activated) as told:
        press(view, Key.Key_Return)
    assert told.args == [1]


def test_tab_reveals_what_is_far(view):
    text = "\n".join([NEWS] * 60)
    at = text.index("Saraqib", 11000)
    view.show_document(text, {1: span(1, (at, at + 7))}, {})
    press(view, Key.Key_Tab)
    assert view.visible_ids() == [1]


def test_without_annotations_tab_leaves(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    view, other = ArticleView(), QLineEdit()
    view.set_codebook(CODEBOOK)
    box = QVBoxLayout(window)
    box.addWidget(view)
    box.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    view.show_document(NEWS, {}, {})
    view.setFocus()
    press(view, Key.Key_Tab)
    assert other.hasFocus()
    view.apply({1: span_on(NEWS, 1, "Saraqib")}, {})
    view.setFocus()
    press(view, Key.Key_Tab)
    assert view.hasFocus()


def test_escape_takes_back_the_words_then_the_selected_annotation(view):
    view.show_document(NEWS, by_id(span_on(NEWS, 1, "Saraqib")), {})
    view.annotation_clicked.connect(view.set_selected)
    view.set_selected(1)
    view.set_words(words(NEWS, "town"))
    press(view, Key.Key_Escape)
    assert view.words == () and view.selected == 1
    press(view, Key.Key_Escape)
    assert view.selected is None


def test_printable_keys_are_told_and_others_are_not(view):
    typed = []
    view.key_typed.connect(typed.append)
    QTest.keyClicks(view, "aÉ1?")
    press(view, Key.Key_Space)
    press(view, Key.Key_B, modifier=CTRL)
    press(view, Key.Key_Delete, Key.Key_F5, Key.Key_Backspace, Key.Key_Escape)
    press(view, Key.Key_Shift)
    assert typed == ["a", "É", "1", "?", " "]


def test_copying_and_selecting_all(view):
    view.set_words(words(NEWS, "town", "Tuesday"))
    press(view, Key.Key_C, modifier=CTRL)
    assert QGuiApplication.clipboard().text() == "town\nTuesday"
    press(view, Key.Key_A, modifier=CTRL)
    assert view.words == ((0, len(NEWS)),)


def test_setting_and_clearing_words_tells_once(view, qtbot):
    told = []
    view.words_changed.connect(lambda: told.append(view.words))
    view.set_words(((3, 5), (10, 14)))
    view.set_words(((3, 5), (10, 14)))
    view.clear_words()
    assert told == [((3, 5), (10, 14)), ()] and view.caret == 14


def test_selected_words_are_painted_and_the_caret_needs_the_focus(view):
    view.set_words(words(NEWS, "town"))
    rect = view.rects_of(*words(NEWS, "town")[0])[0]
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(rect.topLeft() + QPoint(1, 1)).name() == view._theme.selection
    caret = view.caret_rect().center()
    assert picture.pixelColor(caret).name() == view._theme.ink
    view.clearFocus()
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(rect.topLeft() + QPoint(1, 1)).name() == view._theme.selection_idle
    assert picture.pixelColor(caret).name() != view._theme.ink


def test_the_caret_blinks(view, qtbot):
    view._blink.start()
    states = {view._scene.caret}
    with qtbot.waitSignal(view._blink.changed, timeout=2000):
        pass
    states.add(view._scene.caret)
    assert states == {0, None}
