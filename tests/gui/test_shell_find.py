"""Finding words in the text: positions are code points of the stored text, whatever case does to its length."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shell_parts import make_application

from annotator.gui.find_bar import HIT_LIMIT, FindBar, find_hits


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    make_application()
    made = FindBar()
    qtbot.addWidget(made)
    made.set_article("One shell, two SHELLS.\nNo Shell here.")
    return made


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("İİ Idlib", "idlib", ["Idlib"]),
        ("straße STRASSE", "strasse", ["straße", "STRASSE"]),
        ("😀 Idlib", "IDLIB", ["Idlib"]),
        ("a.b a+b", "a.b", ["a.b"]),
        ("cease\nfire cease  fire", "cease fire", ["cease\nfire", "cease  fire"]),
        ("قُصفت إدلب", "إدلب", ["إدلب"]),
        ("text", "   ", []),
        ("a\\Eb", "\\E", ["\\E"]),
    ],
)
def test_hits_are_code_points_of_the_stored_text(text: str, query: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_hits(text, query)] == found


def test_case_can_matter() -> None:
    assert find_hits("Idlib idlib", "idlib", match_case=True) == [(6, 11)]


def test_hits_are_capped() -> None:
    assert len(find_hits("a" * (HIT_LIMIT + 10), "a")) == HIT_LIMIT


def test_typing_counts_and_enter_walks_round(bar: FindBar, qtbot: QtBot) -> None:
    bar.open_bar("shell", 5)
    assert bar.count_text == "2 of 3"
    field = bar.focusWidget()
    with qtbot.waitSignal(bar.hits_changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args[1] == 2
    assert bar.count_text == "3 of 3"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert bar.count_text == "1 of 3"
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count_text == "3 of 3"


def test_escape_unmarks_all_and_closes(bar: FindBar, qtbot: QtBot) -> None:
    bar.open_bar("shell")
    with qtbot.waitSignals([bar.hits_changed, bar.closed]):
        qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_query_without_hits_says_so(bar: FindBar) -> None:
    bar.open_bar("peace")
    assert bar.count_text == "No hits"


def test_another_text_is_searched_for_the_same_words(bar: FindBar) -> None:
    bar.open_bar("shell")
    bar.set_article("shell")
    assert bar.count_text == "1 of 1"


def test_the_cap_is_said(bar: FindBar) -> None:
    bar.set_article("a" * (HIT_LIMIT + 10))
    bar.open_bar("a")
    assert bar.count_text == f"1 of the first {HIT_LIMIT:,}"
