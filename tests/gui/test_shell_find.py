"""The find bar: it counts, walks, says what is wrong, and its hits are labelled."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from shell_parts import make_application, shell

from annotator.gui.article_page import ArticlePage
from annotator.gui.find_bar import HIT_LIMIT, FindBar
from annotator.gui.label_popup import LabelPicker
from annotator.project import Project

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    make_application()
    made = FindBar()
    qtbot.addWidget(made)
    made.set_article("One shell, two SHELLS.\nNo Shell here.")
    return made


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


def tick(bar: FindBar, name: str, qtbot: QtBot) -> None:
    (found,) = [button for button in bar.findChildren(QToolButton) if button.accessibleName().startswith(name)]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_case_words_and_patterns_are_ticked(bar: FindBar, qtbot: QtBot) -> None:
    bar.open_bar("shell")
    tick(bar, "Whole words", qtbot)
    assert bar.count_text == "1 of 2"
    tick(bar, "Match case", qtbot)
    assert bar.count_text == "1 of 1"
    tick(bar, "Pattern", qtbot)
    bar.focusWidget().setText(r"shells?")
    qtbot.waitUntil(lambda: bar.count_text == "1 of 1")


def test_a_wrong_pattern_is_a_sentence_under_the_field(bar: FindBar, qtbot: QtBot) -> None:
    bar.open_bar("(shell")
    tick(bar, "Pattern", qtbot)
    assert bar.problem_text == "This is not a pattern: missing ) at character 7." and bar.count_text == ""
    assert bar.current_hit is None and not bar.label_button.isEnabled()
    bar.focusWidget().setText("(shell)")
    qtbot.waitUntil(lambda: not bar.problem_text)
    assert bar.count_text == "1 of 3"


@pytest.fixture
def page(filled_project: Project, qtbot: QtBot) -> Iterator[ArticlePage]:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        yield made.window.workspace.page


def labelled(page: ArticlePage) -> list[str]:
    spans = page.session.project.sets.load(page.session.document.id).spans.values()
    return [page.session.text[span.start : span.end] for span in sorted(spans, key=lambda span: span.start)]


def find_all(page: ArticlePage, word: str) -> int:
    page.find_bar.open_bar(word)
    return len(page.find_bar.all_hits())


def test_a_label_key_labels_the_hit_and_goes_on(page: ArticlePage, qtbot: QtBot) -> None:
    before = labelled(page)
    assert find_all(page, "shell") == 3
    qtbot.keyClick(page.find_bar.focusWidget(), Qt.Key.Key_Down)
    assert page.view.hasFocus() and page.session.words == (page.find_bar.current_hit,)
    label = next(label for label in page.session.project.codebook.entities if label.key)
    for _ in range(2):
        qtbot.keyClicks(page.view, label.key)
    assert page.find_bar.count_text == "3 of 3"
    assert len(labelled(page)) == len(before) + 2
    assert page.session.words == (page.find_bar.current_hit,)


def test_all_hits_are_labelled_in_one_step(page: ArticlePage, qtbot: QtBot) -> None:
    session, before = page.session, labelled(page)
    find_all(page, "shell")
    label = session.project.codebook.entities[0]
    with qtbot.waitSignal(session.message) as told:
        page.hits.label_all(label)
    assert told.args == [f"3 hits are now labelled {label.name}."]
    assert session.project.undo_name == f"Label 3 hits of “shell” as {label.name}"
    assert len(labelled(page)) == len(before) + 3
    with qtbot.waitSignal(session.message) as told:
        page.hits.label_all(label)
    assert told.args[0].startswith("No hit is newly labelled")
    session.undo()
    assert labelled(page) == before


def test_the_labels_for_all_hits_are_those_of_entities(page: ArticlePage, qtbot: QtBot) -> None:
    page.window().action_set.action("label_hits").trigger()
    assert not [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, LabelPicker) and widget.isVisible()
    ]
    find_all(page, "shell")
    qtbot.mouseClick(page.find_bar.label_button, Qt.MouseButton.LeftButton)
    (picker,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, LabelPicker) and w.isVisible()]
    assert picker.chooser.labels.rowCount() >= len(page.session.project.codebook.entities)
    qtbot.keyClick(picker.chooser.filter, Qt.Key.Key_Return)
    assert page.session.project.undo_name.startswith("Label 3 hits of “shell”")
