"""What joins annotations in the text: relations as arcs, and dashes around the mentions of one thing."""

from __future__ import annotations

from dataclasses import replace

from text_articles import CODEBOOK, NEWS, by_id, event_on, span_on

from annotator.codebook import Label
from annotator.gui.text.marks import Marks
from annotator.gui.text.view import ArticleView
from annotator.model import Argument, Relation

RELATIONS = (Label("relation", "in"), Label("relation", "near", symmetric=True))


def relation(number: int, label: str, head: int, tail: int) -> Relation:
    return Relation(number, 1, label, head, tail)


def three():
    return by_id(
        span_on(NEWS, 1, "Rebel groups", label="Actor"), span_on(NEWS, 2, "Saraqib"), span_on(NEWS, 3, "Tuesday")
    )


def pixels(view: ArticleView) -> bytes:
    image = view.viewport().grab().toImage()
    return bytes(image.constBits())


def shown(view: ArticleView):
    block = view._scroll.visible()[0][0]
    (bus,) = view._scene.buses(block, 0)
    return [(drop.role, drop.arrow) for drop in bus.drops], len(bus.arrows)


def test_the_selected_entity_shows_its_relations(article_view):
    article_view.set_codebook(replace(CODEBOOK, labels=(*CODEBOOK.labels, *RELATIONS)))
    relations = by_id(relation(20, "in", 1, 2), relation(21, "near", 2, 3))
    article_view.show_document(NEWS, three(), {}, relations=relations)
    plain = pixels(article_view)
    article_view.set_selected(1)
    assert shown(article_view) == ([(None, False), ("in", True)], 1)
    article_view.set_selected(2)
    assert shown(article_view) == ([("in", False), (None, True), ("near", False)], 1)
    article_view.set_selected(3)
    assert shown(article_view) == ([("near", False), (None, False)], 0)
    article_view.set_selected(None)
    assert pixels(article_view) == plain


def test_relations_come_and_go_and_no_line_moves(article_view):
    article_view.show_document(NEWS, three(), {})
    article_view.set_selected(1)
    before, heights = pixels(article_view), article_view.flow.heights.total
    article_view.apply({}, {}, {20: relation(20, "in", 1, 2)})
    assert pixels(article_view) != before
    assert article_view.flow.heights.total == heights
    article_view.apply({}, {}, {20: None})
    assert pixels(article_view) == before


def test_an_event_shows_the_relations_at_it_beside_its_roles(article_view):
    events = by_id(event_on(NEWS, 9, "shelled", Agent=1))
    article_view.show_document(NEWS, three(), events, relations=by_id(relation(20, "in", 9, 2)))
    article_view.set_selected(9)
    assert [role for role, _ in shown(article_view)[0]] == ["Agent", None, "in"]


def test_with_all_arcs_the_relations_of_what_is_selected_are_there_too(article_view):
    events = by_id(event_on(NEWS, 9, "shelled", Agent=1))
    article_view.show_document(NEWS, three(), events, relations=by_id(relation(20, "in", 2, 3)))
    article_view.set_arc_mode("all")
    block = article_view._scroll.visible()[0][0]
    assert [bus.event_id for bus in article_view._scene.buses(block, 0)] == [9]
    article_view.set_selected(2)
    assert [bus.event_id for bus in article_view._scene.buses(block, 0)] == [9, 2]


def test_the_other_mentions_of_what_is_selected_or_pointed_at(article_view):
    spans = {number: replace(span, cluster_id=7 if number < 3 else None) for number, span in three().items()}
    article_view.show_document(NEWS, spans, {})
    plain = pixels(article_view)
    article_view.set_selected(1)
    assert article_view.scene.same == {1, 2}
    selected = pixels(article_view)
    article_view.apply({2: replace(spans[2], cluster_id=None)}, {})
    assert article_view.scene.same == {1}
    assert pixels(article_view) != selected
    article_view.apply({2: spans[2], 3: replace(spans[3], cluster_id=7)}, {})
    assert article_view.scene.same == {1, 2, 3}
    article_view.set_selected(None)
    article_view.apply({3: spans[3]}, {})
    assert article_view.scene.same == frozenset()
    assert pixels(article_view) == plain


def test_a_cluster_that_fills_a_role_has_its_arc_at_the_nearest_mention():
    spans = {number: replace(span, cluster_id=7) for number, span in three().items()}
    event = replace(event_on(NEWS, 9, "near"), arguments=(Argument(90, 9, "Agent", cluster_id=7),))
    marks = Marks(spans, {9: event})
    assert [(role, mark.key) for role, mark in marks.nearest_mentions(9)] == [("Agent", 3)]
    assert marks.same_as(9) == {1, 2, 3}
    assert marks.same_as(None) == marks.same_as(77) == frozenset()
    assert marks.has_arcs(9)
    assert not marks.has_arcs(1)
