"""Signs for characters that cannot be seen: which ones, where, and that nothing moves for them."""

import unicodedata

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from shell_parts import shell
from text_articles import MIXED, NEWS, by_id, span_on

from annotator.gui.text.invisibles import sign_of, unseen_on

ODD = "One\ttab, no\u00a0break, so\u00adft, zero\u200bwidth, \u200e\u2067שלום\u2069.\u2028Next\rlone\r\nend"


@pytest.fixture
def view(article_view):
    article_view.show_document(ODD, {}, {})
    return article_view


def picture(view) -> QImage:
    return view.viewport().grab().toImage()


def changed(one: QImage, other: QImage, rect: QRect) -> bool:
    return one.copy(rect) != other.copy(rect)


def unseen(view, text):
    return [text[offset] for block, number, _ in view.lines_on_screen() for offset in unseen_on(block, number, text)]


def test_all_that_cannot_be_seen_has_a_sign_and_blanks_have_none(view):
    assert unseen(view, ODD) == list("\t\u00a0\u00ad\u200b\u200e\u2067\u2069\u2028\r\r\n")


@pytest.mark.parametrize("category", ["Cc", "Cf", "Zs", "Zl", "Zp"])
def test_no_character_of_its_kind_is_forgotten(article_view, category):
    found = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) == category]
    text = "x".join(character for character in found if character not in "\0 \n")
    article_view.resize(1500, 1500)
    article_view.show_document(text, {}, {})
    assert unseen(article_view, text) == text.split("x")


@pytest.mark.parametrize(
    ("character", "sign"),
    [("\u200d", "ZWJ"), ("\u202e", "RLO"), ("\ufeff", "BOM"), ("\ufe0f", "VS16"), ("\u2061", "2061"), ("\n", "↵")],
)
def test_signs_are_the_usual_names(character, sign):
    assert sign_of(character) == sign


def test_signs_move_nothing_and_go_again(view):
    view.show_document(ODD + "\n" + MIXED + "\n" + NEWS, by_id(span_on(NEWS, 1, "Saraqib")), {})
    before, text = picture(view), view.article
    places = [view.rects_of(offset, offset + 1) for offset in range(len(text))]
    view.shows_invisible = True
    assert picture(view) != before
    assert [view.rects_of(offset, offset + 1) for offset in range(len(text))] == places
    view.shows_invisible = False
    assert picture(view) == before and view.article == text


def test_a_sign_stands_at_its_character(view):
    before = picture(view)
    view.shows_invisible = True
    after = picture(view)
    for character in "\u00ad\u200b":
        caret = view.caret_rect_at(ODD.index(character))
        assert changed(before, after, caret)
    end = view.rects_of(ODD.index("\r\n") - 1, ODD.index("\r\n"))[0]
    assert changed(before, after, end.translated(end.width() + 4, 0))
    plain = view.rects_of(0, 2)[0]
    assert not changed(before, after, plain)


def test_the_next_document_has_signs_too(view):
    view.show_document("a\tb", {}, {})
    without = picture(view)
    view.shows_invisible = True
    view.show_document("c", {}, {})
    view.show_document("a\tb", {}, {})
    assert picture(view) != without


def test_the_menu_shows_them_and_remembers(filled_project, qtbot):
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        made.trigger("invisible")
        assert made.window.workspace.page.view.shows_invisible
        assert made.window.action_set.action("invisible").isChecked()
    with shell() as made:
        view = made.open(path).workspace.page.view
        assert view.shows_invisible
        made.trigger("invisible")
        assert not view.shows_invisible and not made.settings.invisible
