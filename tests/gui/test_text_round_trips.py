"""Offsets to points and back in texts of everything that makes that hard, and the picture of a mixed page."""

from itertools import pairwise

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from text_articles import MIXED, NEWS, by_id, span_on, words

from annotator.text import snap

BITS = (
    "word ", "office fi ", "Idlib", "3.5 ", "(", ") ", "قصف ", "الجيش", "لا", "مِّ", "۱۷ ", "שלום ", "עברית", "漢字", "。", "ไทย",
    "क्षि", "👨‍👩‍👧", "👩🏽‍🚒", "🇹🇷", "❤️", "e\u0301", "\t", "\u00a0", "\u202f", "\u3000", "so\u00adfa", "\u200b", "\u200c", "\u200d",
    "\u200e", "\u200f", "\u202b", "\u202c", "\u2067", "\u2069", "\u2060", "\ufeff", "\r\n", "\n", "\r", "\u2028", "\u2029", "\x0b",
)  # fmt: skip
SAME_EVERYWHERE = settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

pages = st.lists(st.sampled_from(BITS), min_size=1, max_size=30).map("".join)


def clusters(text):
    return [match.span() for match in regex.finditer(r"\X", text)]


@settings(SAME_EVERYWHERE, max_examples=80)
@given(pages)
def test_lines_hold_every_character_once(article_view, text):
    article_view.show_document(text, {}, {})
    flow = article_view.flow
    blocks = [flow.block(index) for index in range(len(flow.segments))]
    ranges = [block.line_range(number) for block in blocks for number in range(len(block.lines))]
    assert ranges[0][0] == 0 and ranges[-1][1] == len(text)
    for (_, end), (start, _) in pairwise(ranges):
        assert text[end:start] in ("", "\n")
    assert article_view.article == text


@settings(SAME_EVERYWHERE, max_examples=80)
@given(pages)
def test_what_one_points_at_is_what_is_there(article_view, text):
    article_view.show_document(text, {}, {})
    for start, end in clusters(text):
        rects = article_view.rects_of(start, end) if text[start:end].strip() else []
        if len(rects) == 1 and rects[0].width() >= 3:
            assert article_view.character_at(rects[0].center()) == start
            assert article_view.offset_at(rects[0].center()) in (start, end)


@settings(SAME_EVERYWHERE, max_examples=80)
@given(pages)
def test_every_point_is_a_place_between_characters(article_view, text):
    article_view.show_document(text, {}, {})
    column = article_view.column()
    for _block, _number, top in list(article_view.lines_on_screen())[:8]:
        for x in range(column.left() - 8, column.right() + 8, 37):
            offset = article_view.offset_at(QPoint(x, top + 5))
            assert 0 <= offset <= len(text) and snap(text, offset, offset)[0] == offset


@settings(SAME_EVERYWHERE, max_examples=80)
@given(pages)
def test_a_click_at_the_caret_finds_a_place_beside_it(article_view, text):
    """The same place, or where directions of writing meet the other one that has its caret or its character there."""
    article_view.show_document(text, {}, {})
    for start, end in clusters(text):
        caret = article_view.caret_rect_at(start)
        rects = article_view.rects_of(start, end)
        if len(rects) != 1 or rects[0].width() < 3:
            continue
        found = article_view.offset_at(caret.center())
        beside = [part for part in clusters(text) if found in part]
        sides = [
            side for part in beside for rect in article_view.rects_of(*part) for side in (rect.left(), rect.right())
        ]
        assert found == start or any(abs(side - caret.center().x()) <= 3 for side in sides)


@settings(SAME_EVERYWHERE, max_examples=40)
@given(pages, st.data())
def test_what_is_selected_is_what_is_lit(article_view, text, data):
    article_view.show_document(text, {}, {})
    parts = clusters(text)
    first = data.draw(st.integers(0, len(parts) - 1))
    last = data.draw(st.integers(first, len(parts) - 1))
    whole = article_view.rects_of(parts[first][0], parts[last][1])
    for start, end in parts[first : last + 1]:
        for rect in article_view.rects_of(start, end):
            assert any(row.adjusted(-2, 0, 2, 0).contains(rect) for row in whole)


@pytest.mark.parametrize(
    "text", ["word \u200cword 漢字", "3.5 \u200cword 漢字", "。\u200cword ", "ab\u200bcd\u2060ef 漢"]
)
def test_a_click_beside_what_takes_no_room_stays_there(article_view, text):
    article_view.show_document(text, {}, {})
    (block, number, _), *_ = article_view.lines_on_screen()
    line = block.lines[number]
    found = [line.unit_at(x / 4) for x in range(round(4 * line.right))]
    assert found == sorted(found)
    assert all(abs(line.caret_x(unit) - x / 4) <= 10 for x, unit in enumerate(found))


@pytest.fixture
def mixed(article_view):
    """The page of mixed scripts, with entities in both directions."""
    text = MIXED + "\n" + NEWS
    arabic, latin = span_on(text, 1, "مدينة إدلب"), span_on(text, 2, "in the north", label="Actor")
    hebrew = span_on(text, 3, "שלום", "עולם")
    article_view.show_document(text, by_id(arabic, latin, hebrew), {})
    return article_view


def middles(view, *phrases):
    text = view.article
    return [view.rects_of(*words(text, phrase)[0])[0].center() for phrase in phrases]


def test_the_mixed_page_has_its_words_where_they_are_read(mixed):
    first, arabic, city, north, chinese = middles(mixed, "Mixed", "قصف", "إدلب", "in the north", "停火协议")
    assert first.y() == arabic.y() == city.y() == north.y() == chinese.y()
    assert first.x() < city.x() < arabic.x() < north.x() < chinese.x()
    speaker, number, monday = middles(mixed, "متحدث", "17", "on Monday")
    assert monday.x() < number.x() < speaker.x()
    shalom, gaza, world, after = middles(mixed, "שלום", "(Gaza)", "עולם", "next")
    assert world.x() < gaza.x() < shalom.x() and after.y() > shalom.y()


def test_the_mixed_page_is_painted_as_it_is_measured(mixed):
    picture = mixed.viewport().grab().toImage()
    paper, scale = QColor(mixed.scene.looks.theme.paper), picture.devicePixelRatio()

    def color(x, y):
        return picture.pixelColor(round(x * scale), round(y * scale))

    for number in (1, 2, 3):
        for start, end in mixed.marks.fragments(number):
            for rect in mixed.rects_of(start, end):
                line = rect.bottom() + 2
                assert color(rect.center().x(), line) != paper, (number, "underlined")
                assert color(rect.left() + 2, rect.top() + 4) != paper, (number, "filled")
    for phrase in ("Mixed", "قصف", "停火协议", "on Monday", "next"):
        (rect,) = mixed.rects_of(*words(mixed.article, phrase)[0])
        shades = {color(x, rect.center().y() + 2).name() for x in range(rect.left(), rect.right())}
        assert len(shades) > 3, (phrase, "has ink")
        assert color(rect.center().x(), rect.top() - 4) == paper, (phrase, "stands free")
