"""Members of the shown event that are out of sight are named at the window's edge, and a click goes there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shell_parts import settle
from text_articles import by_id, event_on, span_on

from annotator.gui.edges import Edges
from annotator.gui.text.view import ArticleView

TEXT = (
    "Rebels & allies moved first.\n"
    + "Nothing happened here.\n" * 60
    + "They shelled سراقب later.\n"
    + "Nothing happened here.\n" * 60
    + "It was on Tuesday."
)


@pytest.fixture
def shown(article_view: ArticleView) -> tuple[ArticleView, Edges]:
    spans = by_id(
        span_on(TEXT, 1, "Rebels & allies", label="Actor"), span_on(TEXT, 2, "سراقب"), span_on(TEXT, 3, "Tuesday")
    )
    event = event_on(TEXT, 4, "shelled", Attacker=1, Target=2, Time=3)
    article_view.show_document(TEXT, spans, {4: event})
    edges = Edges(article_view)
    settle()
    return article_view, edges


def chips(edge) -> list[str]:
    return [chip.text() for chip in edge.chips if not chip.isHidden()] if edge.isVisible() else []


def test_nothing_is_named_without_an_event(shown) -> None:
    _, edges = shown
    assert chips(edges.above) == chips(edges.below) == []


def test_members_are_named_at_the_edge_they_are_beyond(shown) -> None:
    view, edges = shown
    view.set_selected(4)
    settle()
    assert chips(edges.above) == []
    assert chips(edges.below) == ["Attack: shelled ↓", "Target: \u2068سراقب\u2069 ↓", "Time: Tuesday ↓"]
    view.reveal(4)
    settle()
    assert chips(edges.above) == ["Attacker: Rebels && allies ↑"]
    assert chips(edges.below) == ["Time: Tuesday ↓"]
    assert view.rect().contains(edges.below.geometry()) and edges.below.y() > view.height() // 2


def test_a_click_goes_there(shown) -> None:
    view, edges = shown
    view.set_selected(4)
    settle()
    QTest.mouseClick(edges.below.chips[1], Qt.MouseButton.LeftButton)
    settle()
    at = TEXT.index("سراقب")
    assert view.rects_of(at, at + 5)
    assert view.selected == 4


def test_they_go_with_the_selection_and_with_the_arcs(shown) -> None:
    view, edges = shown
    view.set_selected(4)
    settle()
    view.set_arc_mode("none")
    settle()
    assert chips(edges.below) == []
    view.set_arc_mode("selected")
    settle()
    assert chips(edges.below)
    view.set_selected(None)
    settle()
    assert chips(edges.below) == []


def test_many_are_counted_and_a_narrow_window_shows_fewer(article_view: ArticleView) -> None:
    text = "It was shelled.\n" + "Nothing.\n" * 80 + "\n".join(f"town{n}" for n in range(9))
    spans = by_id(*(span_on(text, n + 1, f"town{n}") for n in range(9)))
    event = event_on(text, 50, "shelled", **{f"Target{n}": n + 1 for n in range(9)})
    article_view.show_document(text, spans, {50: event})
    edges = Edges(article_view)
    article_view.set_selected(50)
    settle()
    named = chips(edges.below)
    assert named[0] == "Target0: town0 ↓" and named[-1] == "+5 ↓"
    article_view.resize(320, 500)
    settle()
    assert 1 <= len(chips(edges.below)) < len(named)
    assert edges.below.geometry().right() <= article_view.width()
