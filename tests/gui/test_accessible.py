"""The article as assistive technology is told of it: text, caret, words and places, by Qt's own interfaces."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from pytestqt.qtbot import QtBot
from shell_parts import settle
from text_articles import MIXED, NEWS, by_id, span_on

from annotator.gui.text import accessible
from annotator.gui.text.accessible import PAGE, WHOLE, Page
from annotator.gui.text.segments import LONGEST
from annotator.gui.text.view import ArticleView

accessible.install()


@pytest.fixture
def listening() -> Iterator[None]:
    """Something listens to the program."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def text_of(view: ArticleView) -> QAccessibleTextInterface:
    return QAccessible.queryAccessibleInterface(view).textInterface()


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_what_it_is(article_view: ArticleView) -> None:
    article_view.show_document(NEWS, {}, {})
    told = QAccessible.queryAccessibleInterface(article_view)
    assert (told.text(QAccessible.Text.Name), told.role()) == ("Article", QAccessible.Role.EditableText)
    state = told.state()
    assert state.readOnly and state.multiLine and state.focusable and not state.editable
    assert told.valueInterface() is None


def test_text_and_caret(article_view: ArticleView) -> None:
    article_view.show_document(NEWS, {}, {})
    told = text_of(article_view)
    assert told.characterCount() == len(NEWS)
    assert told.text(0, told.characterCount()) == NEWS
    told.setCursorPosition(12)
    assert (article_view.caret, told.cursorPosition()) == (12, 12)
    told.addSelection(0, 5)
    assert article_view.words == ((0, 5),)
    told.removeSelection(0)
    assert article_view.words == ()


@pytest.mark.parametrize("text", [NEWS, MIXED, "", "😀", "a\r\nb", "\n\n"])
def test_positions_are_utf_16_units(article_view: ArticleView, text: str) -> None:
    article_view.show_document(text, {}, {})
    told = text_of(article_view)
    assert told.characterCount() == units(text)
    for at in range(len(text)):
        assert told.text(units(text[:at]), units(text[: at + 1])) == text[at]
    for position in (-1, 0, 3, 10**6):  # whatever is asked for gets an answer
        told.text(position, position + 1)
        told.characterRect(position)
        told.setCursorPosition(position)
        told.scrollToSubstring(position, position + 1)


def test_places_are_found_and_find_back(article_view: ArticleView) -> None:
    article_view.show_document(NEWS, by_id(span_on(NEWS, 1, "Saraqib")), {})
    told = text_of(article_view)
    for word in ("Rebel", "Saraqib", "ministry"):
        at = NEWS.index(word)
        box = told.characterRect(at)
        assert box.width() > 0
        assert told.offsetAtPoint(box.center()) == at
        corner = article_view.viewport().mapToGlobal(QPoint())
        assert box.translated(-corner) == article_view.rects_of(at, at + 1)[0]
    assert told.offsetAtPoint(QPoint(-5, -5)) == -1


def test_a_long_article_shows_the_page_around_the_caret(article_view: ArticleView) -> None:
    text = "\n".join(f"Paragraph {number} tells of nothing, at length. 😀" for number in range(30_000))
    assert len(text) > 40 * WHOLE
    article_view.show_document(text, {}, {})
    told = text_of(article_view)
    shown, at = [], 0
    while at < len(text):
        article_view.move_caret(at, extend=False)
        page = Page(article_view)
        assert page.start <= at < page.end <= page.start + PAGE + LONGEST
        assert told.characterCount() == units(text[page.start : page.end])
        assert told.cursorPosition() == units(text[page.start : at])
        shown.append(told.text(0, told.characterCount()))
        at = page.end
    assert "".join(shown) == text


def test_one_paragraph_of_a_megabyte_costs_no_more(article_view: ArticleView) -> None:
    article_view.show_document("word " * 200_000, {}, {})
    article_view.move_caret(500_000, extend=False)
    told = text_of(article_view)
    assert told.characterCount() <= PAGE + LONGEST
    before = time.process_time()
    for _ in range(20):
        assert "word" in told.text(0, told.characterCount())
    assert time.process_time() - before < 1


def test_another_article_is_another_text(article_view: ArticleView) -> None:
    article_view.show_document(NEWS, {}, {})
    told = text_of(article_view)
    assert told.text(0, 5) == "Rebel"
    article_view.show_document(MIXED, {}, {})
    assert told.text(0, 5) == "Mixed"


@pytest.mark.usefixtures("listening")
def test_views_come_and_go(qtbot: QtBot) -> None:
    for number in range(30):
        view = ArticleView()
        view.show_document(NEWS, {}, {})
        view.show()
        told = text_of(view)
        accessible.tell_caret(view)
        assert told.characterCount() == len(NEWS)
        view.deleteLater()
        del view, told
        settle()
        if number % 3 == 0:
            gc.collect()
    assert sum(shiboken6.isValid(kept) for kept in accessible._KEPT) <= 1


def test_nothing_is_made_while_nobody_listens(qtbot: QtBot) -> None:
    kept = list(accessible._KEPT)
    view = ArticleView()
    qtbot.addWidget(view)
    view.show_document(NEWS, {}, {})
    view.show()
    view.move_caret(10, extend=False)
    assert kept == accessible._KEPT
