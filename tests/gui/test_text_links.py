"""The parts of a discontinuous span, within a line and across lines, are shown as one when one of them is pointed at."""

import pytest
from PySide6.QtGui import QColor
from text_articles import NEWS, by_id, span, words

APART = words(NEWS, "Rebel groups", "eastern gate")  # with a line between them where the column is narrow


@pytest.fixture
def view(article_view):
    article_view.resize(330, 600)
    article_view.show_document(NEWS, by_id(span(1, *APART), span(2, *words(NEWS, "old", "quarters"))), {})
    return article_view


def inked_under(view, start, end):
    """Whether dots are painted under these words."""
    picture, paper = view.viewport().grab().toImage(), QColor(view.scene.looks.theme.paper)
    (rect,) = view.rects_of(start, end)
    return any(
        picture.pixelColor(x, y) != paper
        for x in range(rect.left() + 2, rect.right() - 2)
        for y in (rect.bottom() + 1, rect.bottom() + 2)
    )


def test_dots_lead_over_the_lines_between_while_a_part_is_hovered(view):
    between = words(NEWS, "Saraqib")[0]
    tops = [view.rects_of(*part)[0].top() for part in (APART[0], between, APART[1])]
    assert tops == sorted(set(tops))
    assert not inked_under(view, *between)
    for part in APART:
        view.hover(view.rects_of(*part)[0].center())
        assert inked_under(view, *between)
        view.hover(None)
        assert not inked_under(view, *between)


def test_both_parts_are_lit_when_one_is_hovered(view):
    before = view.viewport().grab().toImage()
    view.hover(view.rects_of(*APART[0])[0].center())
    after = view.viewport().grab().toImage()
    for part in APART:
        for rect in view.rects_of(*part):
            assert before.copy(rect) != after.copy(rect)


def test_dots_stay_while_the_span_is_selected_and_go_when_it_is_joined(view):
    between = words(NEWS, "Saraqib")[0]
    view.set_selected(1)
    assert inked_under(view, *between)
    view.apply(by_id(span(1, APART[0])), {})
    assert not inked_under(view, *between)


def test_parts_pages_apart_are_not_led_to(article_view):
    text = NEWS * 20
    article_view.show_document(text, by_id(span(1, (0, 5), (4000, 4005))), {})
    article_view.set_selected(1)
    assert not inked_under(article_view, *words(text, "Saraqib")[0])
