"""Two hundred spans on the same ten characters: as many are drawn as there is room for, and every one can be reached."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from text_articles import NEWS, by_id, span, words

from annotator.gui.text.decorate import MOST_GROUNDS
from annotator.gui.text.lanes import Lanes
from annotator.gui.text.metrics import MOST_LANES
from annotator.model import Argument, Event, Words

COUNT = 200
(PLACE,) = words(NEWS, "of Saraqib")


@pytest.fixture
def pile(article_view):
    article_view.show_document(NEWS, by_id(*(span(number, PLACE) for number in range(1, COUNT + 1))), {})
    return article_view


def line_of(view):
    block, _ = view._scroll.visible()[0]
    return block.lines[block.line_at(PLACE[0])]


def counts(view):
    """What the tags say that stand for spans without a label of their own."""
    plus = (f"+{number}" for number in range(1, COUNT + 1))
    known = {view._looks.lettering.of(text).static.text(): text for text in plus}
    return [known[tag.letters.static.text()] for tag in line_of(view).decoration.tags if tag.piece is None]


def test_as_many_are_drawn_as_have_room_and_the_others_are_counted(pile):
    decoration = line_of(pile).decoration
    labelled = sum(tag.piece is not None for tag in decoration.tags)
    assert len(decoration.pieces) == COUNT
    assert len(decoration.fills) == len(decoration.underlines) == MOST_LANES
    assert labelled > 0 and counts(pile) == [f"+{COUNT - labelled}"]
    assert pile.viewport().grab().toImage().pixelColor(pile.rects_of(*PLACE)[0].center()) != pile._scene.colors.paper


def test_each_is_selected_by_clicking_on(pile):
    pile.annotation_clicked.connect(pile.set_selected)
    point = pile.rects_of(*PLACE)[0].center()
    selected = []
    for _ in range(COUNT + 1):
        QTest.mouseClick(pile.viewport(), Qt.MouseButton.LeftButton, pos=point)
        selected.append(pile.selected)
    assert sorted(selected[:COUNT]) == list(range(1, COUNT + 1)) and selected[COUNT] == selected[0]


def test_the_keyboard_reaches_what_the_mouse_reaches(pile):
    seen = []
    for _ in range(COUNT):
        pile.set_selected(pile.neighbour(forward=True))
        seen.append(pile.selected)
    assert sorted(seen) == list(range(1, COUNT + 1))


def test_what_is_selected_is_outlined_though_it_has_no_lane(pile):
    plain = pile.viewport().grab().toImage()
    hidden = next(piece.mark.owner for piece in line_of(pile).decoration.pieces if piece.lane >= MOST_LANES)
    pile.set_selected(hidden)
    assert pile.viewport().grab().toImage() != plain
    pile.set_selected(None)
    assert pile.viewport().grab().toImage() == plain


def test_one_taken_away_is_one_less(pile):
    (before,) = counts(pile)
    pile.apply({COUNT: None}, {})
    pile.viewport().grab()
    assert counts(pile) == [f"+{int(before) - 1}"]
    found = pile.annotations_at(pile.rects_of(*PLACE)[0].center() + QPoint(1, 0))
    assert len(found) == COUNT - 1 and COUNT not in found


def test_what_was_read_for_many_events_leaves_room_for_the_rest(article_view):
    when = Words(words(NEWS, "Tuesday"), "Tuesday")
    events = [
        Event(number, 1, "Attack", (Words(words(NEWS, "shelled"), "shelled"),), (
            Argument(1000 + number, number, "Time", value="2020-02-11", words=when),
        ))
        for number in range(10, 20)
    ]  # fmt: skip
    article_view.show_document(NEWS, by_id(span(1, *when.fragments)), by_id(*events))
    decoration = line_of(article_view).decoration
    entity = next(piece for piece in decoration.pieces if piece.mark.key == 1)
    assert entity.lane == 1  # under the one line of all that was read from the words
    assert {piece.lane for piece in decoration.pieces if piece.mark.kind == "value"} == {0}
    assert any(tag.piece is entity for tag in decoration.tags)


def test_a_pile_of_triggers_does_not_darken_its_words(article_view):
    trigger = Words(words(NEWS, "shelled"), "shelled")
    article_view.show_document(NEWS, {}, by_id(*(Event(number, 1, "Attack", (trigger,)) for number in range(10, 20))))
    fills = line_of(article_view).decoration.fills
    assert len(fills) == MOST_LANES  # all can be outlined
    assert sum(fill.has_ground for fill in fills) == MOST_GROUNDS


def test_a_label_moved_aside_from_right_to_left_comes_to_rest():
    start, width, gap = 478.44, 40.22, 5.0
    assert (start - gap - width) + width + gap > start  # rounded so, the label would touch its neighbour for ever
    lanes = Lanes()
    lanes.put(0, (start, start + 30))
    assert lanes.beside(0, start, width, gap, -1) == pytest.approx(start - gap - width)
