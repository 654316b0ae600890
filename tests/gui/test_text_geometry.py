"""From offsets to points and back, in every script; what is painted is what is selected."""

from itertools import pairwise

import pytest
import regex
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout
from text_articles import MIXED, NEWS

from annotator.gui.text.layout import displayed, lay_out
from annotator.gui.text.lines import MixedLine
from annotator.gui.text.metrics import metrics

BITS = (
    "word", "Idlib ", " ", "17 ", "3.5", "(", ")", "السلام", "قصف ", "لا", "مِّ", "שלום ", "עברית", "漢字", "。",
    "👨‍👩‍👧", "🇹🇷", "e\u0301", "fi", "\t", "\u00a0", "\u00ad", "\u200f", "\u200e", "\u200b", "\ufeff",
)  # fmt: skip
# Fonts differ between machines and so do their ligatures: what fails should not depend on chance as well.
SAME_EVERYWHERE = settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

texts = st.lists(st.sampled_from(BITS), min_size=1, max_size=24).map("".join).map(lambda text: text.rstrip("\t"))
page_texts = st.lists(texts, min_size=1, max_size=4).map("\n".join)


def blocks_of(qapp, text, width=260, right_to_left=False):
    return lay_out(0, 0, text, width, metrics(1.0), right_to_left)


@settings(SAME_EVERYWHERE, max_examples=60)
@given(texts, st.booleans())
def test_lines_tile_a_segment_and_clusters_tile_a_line(qapp, text, right_to_left):
    block = blocks_of(qapp, text, right_to_left=right_to_left)
    ranges = [block.line_range(number) for number in range(len(block.lines))]
    assert ranges[0][0] == 0 and ranges[-1][1] == len(text)
    assert all(one[1] == other[0] for one, other in pairwise(ranges))
    for number, (start, end) in enumerate(ranges):
        whole = sum(right - left for left, right in block.extents(number, start, end))
        parts = [
            right - left
            for match in regex.finditer(r"\X", text[start:end])
            for left, right in block.extents(number, start + match.start(), start + match.end())
        ]
        assert sum(parts) == pytest.approx(whole, abs=1.0 + 0.05 * len(parts))


@settings(SAME_EVERYWHERE, max_examples=60)
@given(texts, st.booleans())
def test_a_point_in_a_cluster_finds_the_cluster(qapp, text, right_to_left):
    block = blocks_of(qapp, text, right_to_left=right_to_left)
    for match in regex.finditer(r"\X", text):
        number = block.line_at(match.start())
        extents = block.extents(number, match.start(), match.end())
        if len(extents) != 1 or extents[0][1] - extents[0][0] < 2:
            continue
        line, (left, right) = block.lines[number], extents[0]
        assert block.offset(line.unit_under((left + right) / 2)) == match.start()
        quarter = (right - left) / 4
        ends = {block.offset(line.unit_at(left + quarter)), block.offset(line.unit_at(right - quarter))}
        assert ends <= {match.start(), match.end()}


@settings(SAME_EVERYWHERE, max_examples=25)
@given(page_texts)
def test_the_view_maps_offsets_to_rectangles_and_back(article_view, text):
    article_view.show_document(text, {}, {})
    for match in list(regex.finditer(r"\X", text))[:40]:
        rects = article_view.rects_of(match.start(), match.end())
        if len(rects) == 1 and rects[0].width() >= 3:
            assert article_view.character_at(rects[0].center()) == match.start()
            assert article_view.offset_at(rects[0].center()) in (match.start(), match.end())


@pytest.mark.parametrize("zoom", [0.5, 1.0, 1.7])
def test_the_caret_stands_where_a_click_puts_it(article_view, zoom):
    article_view.show_document(NEWS, {}, {})
    article_view.zoom(zoom)
    for offset in range(0, len(NEWS), 3):
        rect = article_view.caret_rect_at(offset)
        if 0 <= rect.center().y() < article_view.viewport().height():
            assert article_view.offset_at(rect.center()) == offset


def painted_columns(block, start, end):
    """The columns in which Qt itself paints the ground of some text on the one line of a block."""
    picture = QImage(1200, 60, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    ground = QTextLayout.FormatRange()
    ground.start, ground.length = block.unit(start), block.unit(end) - block.unit(start)
    ground.format.setBackground(QColor("black"))
    painter = QPainter(picture)
    painter.setPen(QColor("white"))
    block.layout.draw(painter, QPointF(10, 5), [ground])
    painter.end()
    row = bytes(picture.constScanLine(6))[: picture.width()]
    return {x for x, shade in enumerate(row) if shade < 128}


flat_bits = [
    bit for bit in (*BITS, "\u2067", "\u2069") if bit.isascii() or max(bit) < "\U00010000"
]  # emoji hide the ground


@settings(SAME_EVERYWHERE, max_examples=120)
@given(st.lists(st.sampled_from(flat_bits), min_size=1, max_size=12).map("".join), st.booleans(), st.data())
def test_extents_are_where_qt_paints(qapp, text, right_to_left, data):
    block = blocks_of(qapp, text, width=1100, right_to_left=right_to_left)
    clusters = [match.span() for match in regex.finditer(r"\X", text.rstrip())] or [(0, 0)]
    first = data.draw(st.integers(0, len(clusters) - 1))
    last = data.draw(st.integers(first, len(clusters) - 1))
    start, end = clusters[first][0], clusters[last][1]
    assume(start < end and not {"لا", "ال"} & {text[i : i + 2] for i in range(len(text))})  # ligatures: see below
    found = {x for left, right in block.extents(0, start, end) for x in range(round(left) + 10, round(right) + 10)}
    edges = 2 * (1 + len(block.extents(0, start, end)))
    assert len(found ^ painted_columns(block, start, end)) <= edges


def test_points_beside_the_text_find_its_nearest_place(article_view):
    article_view.show_document("one\ntwo", {}, {})
    assert article_view.offset_at(QPoint(0, 0)) == 0
    assert article_view.offset_at(QPoint(890, article_view.caret_rect_at(0).center().y())) == 3
    assert article_view.offset_at(QPoint(890, 590)) == 7


def test_the_text_given_to_qt_has_the_same_length():
    text = "\ufeffa\rb\x0bc\x85d\u2029e👨‍👩‍👧\r"
    shown = displayed(text)
    assert len(shown) == len(text) and len(shown.encode("utf-16-le")) == len(text.encode("utf-16-le"))
    assert "\r" not in shown and "\ufeff" not in shown
    assert displayed(NEWS) is NEWS


def test_crlf_takes_no_room_and_a_lone_cr_breaks_the_line(qapp):
    block = blocks_of(qapp, "one\rtwo\r")
    assert [block.line_range(number) for number in range(2)] == [(0, 4), (4, 8)]
    assert len(block.lines) == 2
    assert block.extents(1, 7, 8) == []
    assert block.offset(block.lines[1].unit_at(999)) == 7


def test_a_ligature_is_divided_between_its_letters(qapp):
    block = blocks_of(qapp, "لا", right_to_left=True)
    assert isinstance(block.lines[0], MixedLine)
    (lam,), (alef,), (both,) = (block.extents(0, *part) for part in ((0, 1), (1, 2), (0, 2)))
    assert alef[1] == pytest.approx(lam[0], abs=0.1) and alef[0] < alef[1] < lam[1]
    assert both == pytest.approx((alef[0], lam[1]), abs=0.1)


def test_numbers_turn_after_an_arabic_word_on_the_line_before(qapp):
    block = blocks_of(qapp, "word word word السلام 17 18", width=195)
    start = block.text.index("17")
    number = block.line_at(start)
    assert block.line_range(number)[0] == start
    (first,), (second,) = block.extents(number, start, start + 2), block.extents(number, start + 3, start + 5)
    assert first[0] > second[1]


def test_a_range_across_the_change_of_direction_has_several_parts(qapp):
    text = "Idlib إدلب now"
    block = blocks_of(qapp, text, width=600)
    assert len(block.extents(0, 0, 8)) == 2
    assert len(block.extents(0, 0, len(text))) == 1


def test_right_to_left_paragraphs_stand_at_the_right(article_view):
    article_view.show_document("שלום\nhello", {}, {})
    column = article_view.column()
    hebrew, latin = article_view.rects_of(0, 4)[0], article_view.rects_of(5, 10)[0]
    assert abs(hebrew.right() - column.right()) <= 2 and abs(latin.left() - column.left()) <= 2


def test_every_line_is_as_high_as_the_next(article_view):
    article_view.show_document(MIXED + "\n" + NEWS, {}, {})
    for block, _ in article_view._scroll.visible():
        gaps = {low - high for high, low in pairwise(block.bases)}
        assert gaps <= {article_view._metrics.pitch}
