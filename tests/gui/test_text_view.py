"""The article view as the window uses it: what it shows, what it tells."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from text_articles import CODEBOOK, MIXED, NEWS, by_id, event_on, span, span_on, words

from annotator.gui.text.decorate import MOST_LABEL_LANES
from annotator.gui.text.metrics import MOST_LANES
from annotator.gui.text.theme import dark, light
from annotator.gui.text.view import ArticleView
from annotator.model import TextRange

LONG = "\n".join(f"{number}. {NEWS}" for number in range(200))


def annotated():
    spans = by_id(
        span_on(NEWS, 1, "the town of Saraqib"),
        span_on(NEWS, 2, "Saraqib"),
        span_on(NEWS, 3, "Rebel groups", label="Actor"),
        span_on(NEWS, 4, "old", "quarters"),
    )
    return spans, by_id(event_on(NEWS, 9, "shelled", Agent=3, Target=1))


def shown(view):
    """All that is painted of the annotations, in comparable form."""
    picture = []
    for block, top in view._scroll.visible():
        for number, line in enumerate(block.lines):
            decoration = line.decoration
            picture.append((top + block.bases[number], decoration.label_lanes, decoration.underline_lanes))
            picture += [
                (box.rect, box.piece.mark, box.piece.look.color) for box in decoration.fills + decoration.underlines
            ]
            picture += [(tag.box, tag.piece.mark if tag.piece else None) for tag in decoration.tags]
            picture += [(one, other) for one, other, _ in decoration.connectors]
            picture += [(bus.event_id, bus.far, bus.y, [(d.x, d.role) for d in bus.drops]) for bus in line.buses]
    return picture


def pixels(view):
    return view.viewport().grab().toImage()


def center_of(view, *phrase):
    return view.rects_of(*words(view.article, *phrase)[0])[0].center()


@pytest.mark.parametrize("mode", ["selected", "all", "none"])
def test_applying_changes_shows_what_opening_shows(article_view, mode):
    spans, events = annotated()
    article_view.show_document(NEWS, {}, {})
    article_view.set_arc_mode(mode)
    article_view.apply({1: spans[1]}, {})
    shown(article_view)
    article_view.apply(spans, events)
    article_view.apply(
        {2: span_on(NEWS, 2, "Tuesday"), 5: span_on(NEWS, 5, "gate")}, {9: event_on(NEWS, 9, "killing", Agent=2)}
    )
    article_view.apply({2: spans[2], 5: None}, {9: events[9]})
    changed = shown(article_view)
    picture = pixels(article_view)
    article_view.show_document(NEWS, spans, events)
    assert shown(article_view) == changed
    assert pixels(article_view) == picture


def test_many_random_changes_show_what_opening_shows(article_view):
    dice = random.Random(7)
    article_view.show_document(LONG, {}, {})
    kept = {}
    for number in range(1, 120):
        start = dice.randrange(1500)
        change = {number: span(number, (start, start + dice.randrange(1, 90)), label=dice.choice(["Place", "Actor"]))}
        if kept and dice.random() < 0.4:
            change[dice.choice(list(kept))] = None
        article_view.apply(change, {})
        kept = {key: found for key, found in (kept | change).items() if found}
    changed = shown(article_view)
    article_view.show_document(LONG, kept, {})
    assert shown(article_view) == changed


def test_a_span_is_filled_in_its_colour(article_view):
    article_view.show_document(NEWS, by_id(span_on(NEWS, 1, "Saraqib")), {})
    rect = article_view.rects_of(*words(NEWS, "Saraqib")[0])[0]
    picture = article_view.viewport().grab().toImage()
    inside = rect.adjusted(2, 4, -2, -2)
    found = {
        picture.pixelColor(x, y).name()
        for x in range(inside.left(), inside.right())
        for y in range(inside.top(), inside.bottom())
    }
    paper, color = QColor(light().paper), QColor(light().label_color("#15803d"))
    share = light().fill_alpha / 255
    mixed = [round(a * (1 - share) + b * share) for a, b in zip(paper.getRgb()[:3], color.getRgb()[:3], strict=True)]
    assert any(max(abs(a - b) for a, b in zip(QColor(one).getRgb()[:3], mixed, strict=True)) <= 2 for one in found)
    assert light().paper not in found


def test_words_do_not_move_while_one_labels(article_view):
    article_view.show_document(NEWS, {}, {})
    before = [article_view.caret_rect_at(offset) for offset in range(len(NEWS))]
    spans, events = annotated()
    article_view.apply(spans, events)
    article_view.set_selected(9)
    assert [article_view.caret_rect_at(offset) for offset in range(len(NEWS))] == before


def test_what_there_is_no_room_for_is_counted_and_can_still_be_reached(article_view):
    spans = by_id(*(span(number, (14, 24)) for number in range(1, 201)))
    article_view.show_document(NEWS, spans, {})
    decoration = article_view._scroll.visible()[0][0].lines[0].decoration
    assert decoration.underline_lanes == MOST_LANES and decoration.label_lanes <= MOST_LABEL_LANES
    counts = [tag for tag in decoration.tags if tag.piece is None]
    labelled = len(decoration.tags) - len(counts)
    assert len(counts) == 1 and labelled == MOST_LANES
    assert set(article_view.annotations_at(article_view.rects_of(14, 24)[0].center())) == set(spans)


def test_parts_of_a_span_are_joined(article_view):
    article_view.show_document(NEWS, by_id(span_on(NEWS, 4, "town", "Saraqib")), {})
    joined = [
        line for block, _ in article_view._scroll.visible() for row in block.lines for line in row.decoration.connectors
    ]
    town, saraqib = (article_view.rects_of(*part)[0] for part in words(NEWS, "town", "Saraqib"))
    left = article_view.column().left()
    assert len(joined) == 1
    assert joined[0][0].x() + left == pytest.approx(town.right() + 1, abs=1.5)
    assert joined[0][1].x() + left == pytest.approx(saraqib.left(), abs=1.5)


def test_the_selected_event_shows_its_arcs(article_view):
    spans, events = annotated()
    article_view.show_document(NEWS, spans, events)
    plain = pixels(article_view)
    article_view.set_selected(9)
    selected = pixels(article_view)
    assert selected != plain
    block = article_view._scroll.visible()[0][0]
    (bus,) = article_view._scene.buses(block, 0)
    assert [drop.role for drop in bus.drops] == ["Agent", None, "Target"] and not bus.far
    article_view.set_arc_mode("none")
    assert article_view._scene.buses(block, 0) == [] and pixels(article_view) != selected
    article_view.set_arc_mode("selected")
    assert pixels(article_view) == selected
    article_view.set_selected(None)
    assert pixels(article_view) == plain


def test_an_event_on_several_lines_goes_by_the_margin(article_view):
    spans = by_id(span_on(NEWS, 1, "north", label="Place"), span_on(NEWS, 2, "Saraqib"))
    article_view.show_document(NEWS, spans, by_id(event_on(NEWS, 9, "shelled", Place=1, Target=2)))
    margin = article_view._margin()
    before = article_view.viewport().grab(margin).toImage()
    article_view.set_selected(9)
    assert article_view.viewport().grab(margin).toImage() != before


def test_hovering_an_event_shows_its_arcs_and_tells(article_view, qtbot):
    spans, events = annotated()
    article_view.show_document(NEWS, spans, events)
    plain = pixels(article_view)
    with qtbot.waitSignal(article_view.annotation_hovered) as told:
        article_view.hover(center_of(article_view, "shelled"))
    assert told.args == [9] and article_view._scene.event == 9
    with qtbot.waitSignal(article_view.annotation_hovered) as told:
        article_view.hover(None)
    assert told.args == [None] and pixels(article_view) == plain


def test_repeated_clicks_go_through_what_lies_there(article_view):
    spans, events = annotated()
    article_view.show_document(NEWS, spans, events)
    clicked = []
    article_view.annotation_clicked.connect(clicked.append)
    point = center_of(article_view, "Saraqib")
    for _ in range(3):
        QTest.mouseClick(article_view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 20)
    assert clicked == [2, 1, 2]
    QTest.mouseClick(article_view.viewport(), Qt.MouseButton.LeftButton, pos=center_of(article_view, "killing"))
    assert clicked[-1] is None and article_view.words == ()


def test_labels_and_chips_can_be_clicked(article_view):
    spans, events = annotated()
    article_view.show_document(NEWS, spans, events)
    block, top = article_view._scroll.visible()[0]
    tags = {tag.piece.mark.owner: tag.box for tag in block.lines[0].decoration.tags}
    origin = QPoint(article_view.column().left(), top + block.bases[0])
    for number, box in tags.items():
        assert article_view.annotations_at(box.center().toPoint() + origin) == [number]
    activated = []
    article_view.annotation_activated.connect(activated.append)
    QTest.mouseDClick(article_view.viewport(), Qt.MouseButton.LeftButton, pos=tags[9].center().toPoint() + origin)
    assert activated == [9]


def test_visible_ids_are_those_that_begin_on_the_screen(article_view):
    spans, events = annotated()
    far = span(7, (len(LONG) - 5, len(LONG) - 1))
    article_view.show_document(LONG[3:], spans | {7: far}, events)
    assert article_view.visible_ids() == [3, 9, 1, 2, 4]
    article_view.reveal(7)
    assert article_view.visible_ids() == [7]


def test_hints_are_drawn_and_taken_away(article_view):
    article_view.show_document(NEWS, *annotated())
    plain = pixels(article_view)
    article_view.show_hints({1: "a", 9: "b"})
    assert pixels(article_view) != plain
    article_view.hide_hints()
    assert pixels(article_view) == plain


def test_hits_are_marked_and_the_current_one_stands_out(article_view):
    article_view.show_document(NEWS, {}, {})
    hits = [words(NEWS, "the town")[0], words(NEWS, "Tuesday")[0]]
    article_view.set_hits(hits, 1)
    picture = pixels(article_view)
    colors = [picture.pixelColor(article_view.rects_of(*hit)[0].topLeft() + QPoint(1, 2)).name() for hit in hits]
    assert colors == [light().hit, light().hit_current]


def test_zooming_keeps_the_place_and_tells(article_view, qtbot):
    article_view.show_document(LONG, {}, {})
    article_view.reveal_range(9000, 9005)
    before = article_view.offset_at(QPoint(0, 100))
    with qtbot.waitSignal(article_view.zoom_changed) as told:
        article_view.zoom(1.5)
    assert told.args == [1.5] and article_view.zoom_factor == 1.5
    assert abs(article_view.offset_at(QPoint(0, 100)) - before) < 200
    article_view.zoom(99)
    assert article_view.zoom_factor == 3.0


def test_resizing_keeps_the_place(article_view):
    article_view.show_document(LONG, {}, {})
    article_view.reveal_range(9000, 9005)
    article_view.verticalScrollBar().setValue(article_view.verticalScrollBar().value() + 30)
    before = article_view.offset_at(QPoint(0, 40)), article_view._scroll.position
    for width in (500, 420, 700, 900):
        article_view.resize(width, 600)
        QGuiApplication.processEvents()
    assert (article_view.offset_at(QPoint(0, 40)), article_view._scroll.position) == before


def test_scrolled_pixels_are_painted_pixels(article_view):
    dice = random.Random(3)
    spans = by_id(*(span(number, (start := number * 61, start + 30)) for number in range(1, 400)))
    events = by_id(*(event_on(LONG, 1000 + k, f"{k}. Rebel", Target=k * 5 + 1, Agent=k * 5 + 9) for k in range(40)))
    article_view.show_document(LONG, spans, events)
    article_view.set_selected(1003)
    article_view.clearFocus()
    bar = article_view.verticalScrollBar()
    for step in (7, 60, 300, -33, 700, -200, 5000, -61, *(dice.randrange(-400, 500) for _ in range(6))):
        QGuiApplication.processEvents()
        bar.setValue(bar.value() + step)
        QGuiApplication.processEvents()
        scrolled = article_view.screen().grabWindow(article_view.winId()).toImage()
        article_view.viewport().repaint()
        assert article_view.screen().grabWindow(article_view.winId()).toImage() == scrolled, step


def test_the_bar_reaches_both_ends(article_view):
    article_view.show_document(LONG, {}, {})
    bar = article_view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert article_view.rects_of(len(LONG) - 3, len(LONG))
    bar.setValue(0)
    assert article_view.rects_of(0, 3) and article_view._scroll.position == 0


def test_reveal_scrolls_no_more_than_needed(article_view):
    article_view.show_document(LONG, {}, {})
    article_view.reveal_range(100, 110)
    assert article_view._scroll.position == 0
    article_view.reveal_range(20_000, 20_010)
    assert article_view.rects_of(20_000, 20_010)


@pytest.mark.parametrize(
    "text", ["", "\n", "\nafter a newline", "\n\n", "\r\n\r\n", "\t", "\u2028", "x" * 1_000_000, MIXED]
)
def test_odd_texts_are_shown_and_walked(article_view, text):
    article_view.show_document(text, {}, {}, heading="Heading")
    assert not pixels(article_view).isNull()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Home):
        QTest.keyClick(article_view, key)
    QTest.keyClick(article_view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert article_view.caret == len(text)
    assert not article_view.caret_rect().isNull()
    assert article_view.words == ()


def test_a_heading_stands_where_its_own_script_begins(article_view):
    for heading, at_the_right in (("A heading", False), ("غارات على إدلب", True), ("2020: غارات", True)):
        article_view.show_document(NEWS, {}, {}, heading=heading)
        line = article_view._flow.heading.lineAt(0)
        middle = line.naturalTextRect().center().x()
        assert (middle > article_view._flow.form.width / 2) is at_the_right, heading


def test_the_heading_is_no_part_of_the_text(article_view):
    article_view.show_document(NEWS, {}, {}, heading="A heading that says what it is about")
    with_heading = article_view.rects_of(0, 5)[0]
    article_view.show_document(NEWS, {}, {})
    assert article_view.rects_of(0, 5)[0].top() < with_heading.top()


def test_emphasis_of_the_source_is_shown(article_view):
    article_view.show_document("plain bold plain", {}, {})
    narrow = article_view.rects_of(6, 10)[0].width()
    article_view.show_document("plain bold plain", {}, {}, ranges=[TextRange("p", 0, 16), TextRange("b", 6, 10)])
    assert article_view.rects_of(6, 10)[0].width() > narrow


def test_themes_and_codebooks_change_colours_only(article_view):
    spans, events = annotated()
    article_view.show_document(NEWS, spans, events)
    before = [article_view.caret_rect_at(offset) for offset in range(0, len(NEWS), 7)]
    article_view.set_theme(dark())
    assert pixels(article_view).pixelColor(2, 2).name() == dark().paper
    assert [article_view.caret_rect_at(offset) for offset in range(0, len(NEWS), 7)] == before
    article_view.set_codebook(CODEBOOK)
    assert article_view.visible_ids() == [3, 9, 1, 2, 4]


def test_labels_that_no_codebook_has_are_shown_all_the_same(qtbot):
    view = ArticleView()
    qtbot.addWidget(view)
    view.show_document(NEWS, by_id(span_on(NEWS, 1, "Saraqib", label="Life.Be-Born")), {})
    tags = view._scroll.visible()[0][0].lines[0].decoration.tags
    assert len(tags) == 1


@pytest.mark.parametrize("selects", [True, False])
def test_what_one_works_on_stays_on_the_screen_when_the_text_gets_less_room(article_view, selects):
    view = article_view
    view.resize(700, 600)
    start = LONG.index("\n2. ") + 4
    view.show_document(LONG, {1: span(1, (start, start + 5))} if selects else {}, {})
    if selects:
        view.set_selected(1)
    else:
        view.select(start, start)
    view._bring(start, start, at=560)
    view.resize(700, 300)
    rect = view.caret_rect_at(start)
    assert rect.top() >= 0 and rect.bottom() <= view.viewport().height()


def test_a_view_scrolled_away_from_the_caret_stays_where_it_is(article_view):
    view = article_view
    view.resize(700, 600)
    view.show_document(LONG, {}, {})
    view._bring(len(LONG) // 2, len(LONG) // 2, at=20)
    before = view.verticalScrollBar().value()
    view.resize(700, 300)
    assert view.verticalScrollBar().value() == before
