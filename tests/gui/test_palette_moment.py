"""`?` shows the keys of the moment, and only those: it depends on what is selected and on the role being filled."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shell_parts import Shell, settle, shell

from annotator.gui.moment_keys import MomentKeys, moment_of, moment_sections
from annotator.project import Project

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)


@pytest.fixture
def opened(filled_project: Project, qtbot: object) -> Iterator[Shell]:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        yield made


def now(made: Shell) -> tuple[str, dict[str, dict[str, str]]]:
    made.window.refresh_actions()
    title, sections = moment_sections(made.window.action_set, made.window.workspace)
    return title, {section.title: {row.text: row.keys for row in section.rows} for section in sections}


def test_nothing_selected(opened: Shell) -> None:
    title, sections = now(opened)
    assert title == "Keys now, with nothing selected"
    assert sections["Annotate"]["Next Annotation"] == "Tab"
    assert "Fill Roles" not in sections["Annotate"]
    assert not [name for name in sections if "Label" in name]


def test_words_selected(opened: Shell) -> None:
    opened.window.workspace.session.set_words(((36, 45),), 45)
    _, sections = now(opened)
    assert sections["Label the words as entity"] == {"Place": "1", "Force": "2", "Number": "3"}
    assert sections["Label the words as event"] == {"Shelling": "s", "Statement": "t"}


def test_an_entity_and_an_event_selected(opened: Shell) -> None:
    session = opened.window.workspace.session
    session.select(next(iter(session.annotations.spans)))
    _, sections = now(opened)
    assert sections["Annotate"]["Edit Link"] == "Ctrl+K"
    assert "Fill Roles" not in sections["Annotate"]
    session.select(next(iter(session.annotations.events)))
    _, sections = now(opened)
    assert sections["Annotate"]["Fill Roles"] == "Space"
    assert "Edit Link" not in sections["Annotate"]


def test_while_a_role_is_filled(opened: Shell) -> None:
    session = opened.window.workspace.session
    session.select(next(iter(session.annotations.events)))
    session.start_role("Attacker")
    title, sections = now(opened)
    assert "Attacker" in title
    assert sections["In the text"]["Take away what was filled in last"] == "Backspace"
    assert "Next Annotation" not in sections.get("Annotate", {})
    session.set_words(((0, 6),), 6)
    assert now(opened)[1]["Fill the role with the words as"] == {"Force": "2"}


def test_the_find_bar_and_no_document(opened: Shell) -> None:
    opened.trigger("find")
    assert "In the find bar" in now(opened)[1]
    opened.window.workspace.session.open_document(None)
    assert moment_of(opened.window.workspace.session) == "start"


def test_question_mark_opens_it_and_any_key_closes_it_and_does_nothing(opened: Shell) -> None:
    workspace = opened.window.workspace
    workspace.page.view.setFocus()
    workspace.session.set_words(((36, 45),), 45)
    step = workspace.project.undo_name
    QTest.keyClick(workspace.page.view, "?")
    settle()
    sheet = QApplication.activePopupWidget()
    assert isinstance(sheet, MomentKeys)
    assert "1: Place" in sheet.accessibleDescription()
    QTest.keyClick(sheet, Qt.Key.Key_Shift)
    assert sheet.isVisible()
    QTest.keyClick(sheet, "1")
    settle()
    assert QApplication.activePopupWidget() is None
    assert workspace.project.undo_name == step
    assert QApplication.focusWidget() is workspace.page.view


@pytest.mark.parametrize("size", [(1024, 700), (640, 480), (1600, 1000)])
def test_it_stays_inside_the_window(opened: Shell, size: tuple[int, int]) -> None:
    opened.window.resize(*size)
    opened.window.workspace.session.set_words(((36, 45),), 45)
    settle()
    opened.trigger("moment_keys")
    sheet = QApplication.activePopupWidget()
    assert opened.window.size().expandedTo(sheet.size()) == opened.window.size()
    assert not sheet.grab().isNull()
    sheet.close()
    settle()


def test_it_mirrors(opened: Shell) -> None:
    opened.window.resize(1024, 700)
    opened.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    opened.trigger("moment_keys")
    sheet = QApplication.activePopupWidget()
    picture = sheet.grab().toImage()
    ground = picture.pixelColor(4, 4)
    top = 40

    def inked(columns: range) -> int:
        return sum(picture.pixelColor(x, y) != ground for x in columns for y in range(10, top))

    middle = picture.width() // 2
    assert inked(range(middle, picture.width() - 8)) > 2 * inked(range(8, middle))  # the title begins at the right
    sheet.close()
    settle()
