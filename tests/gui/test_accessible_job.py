"""Labelling without sight or mouse: keys go in, and what is announced tells all there is to know."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shell_parts import Shell, settle, shell

from annotator.gui.announcer import done_text
from annotator.project import Project
from tests.conftest import ARTICLE

Key, Held = Qt.Key, Qt.KeyboardModifier
WORD, PICK = Held.ControlModifier, Held.ControlModifier | Held.ShiftModifier


@pytest.fixture
def listening() -> Iterator[None]:
    """Something listens to the program."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Listener:
    """Types, and hears; sees nothing."""

    def __init__(self, made: Shell) -> None:
        workspace = made.window.workspace
        assert workspace is not None
        self.heard: list[str] = []
        workspace.announcer.said.connect(self.heard.append)

    def press(self, key: Key, held: Held = Held.NoModifier, times: int = 1) -> str:
        """The last thing that is announced after a key."""
        self.heard.clear()
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget(), key, held)
            settle()
        return self.heard[-1] if self.heard else ""


@pytest.fixture
def made(project: Project, qtbot: QtBot) -> Iterator[Shell]:
    project.documents.add(ARTICLE, key="idlib")
    path = project.path
    project.close()
    with shell() as made:
        made.open(path)
        yield made


@pytest.mark.usefixtures("listening")
def test_the_whole_job(made: Shell) -> None:
    press = Listener(made).press
    assert press(Key.Key_Right, PICK) == "Selected: Turkey"
    assert press(Key.Key_2) == "Labelled Turkey as Force"
    press(Key.Key_Right, WORD, times=2)
    assert press(Key.Key_Right, PICK) == "Selected: shelled"
    assert press(Key.Key_T) == "Labelled shelled as Statement. Filling Speaker, takes Force; a: Turkey"
    assert press(Key.Key_A) == "Speaker filled with Turkey. Filling Speaker, takes Force; no letters"
    assert press(Key.Key_Exclam) == "Marked Speaker of Statement “shelled” as unsure"
    assert press(Key.Key_Exclam) == "Marked Speaker of Statement “shelled” as sure"
    assert press(Key.Key_Escape) == "No role is being filled any more"
    assert press(Key.Key_Tab) == "Force: Turkey"
    assert press(Key.Key_Tab) == "Statement: shelled; Speaker: Turkey"
    assert press(Key.Key_S) == "Relabelled Statement “shelled” as Shelling"
    assert press(Key.Key_Escape) == "Nothing selected"
    assert press(Key.Key_Home) == "Force: Turkey"  # the caret comes upon it
    assert press(Key.Key_Tab) == "Force: Turkey"
    assert press(Key.Key_U, WORD) == "Marked Turkey as unsure"
    press(Key.Key_Escape)
    assert press(Key.Key_Tab) == "Force: Turkey; unsure"
    assert press(Key.Key_Left, Held.AltModifier) == "Moved Turkey to Turke"
    assert press(Key.Key_X) == "No label has the key x. Enter lists all labels."
    assert press(Key.Key_Delete) == "Deleted Force Turke"
    assert press(Key.Key_Z, WORD) == "Undone: Delete Force Turke"
    assert press(Key.Key_Z, PICK) == "Redone: Delete Force Turke"
    assert press(Key.Key_D, WORD).startswith("Marked Turkey said rebels shelled")


@pytest.mark.usefixtures("listening")
@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_a_label_found_by_its_name(made: Shell) -> None:
    person = Listener(made)
    rows: list[str] = []
    workspace = made.window.workspace
    assert workspace is not None
    workspace.article._labels.picker.chooser.speaker.said.connect(rows.append)
    person.press(Key.Key_Right, PICK)
    person.press(Key.Key_Return)
    for key in (Key.Key_N, Key.Key_U):
        person.press(key)
    assert rows[-1].startswith("Number, entity")
    assert person.press(Key.Key_Return) == "Labelled Turkey as Number"


@pytest.mark.usefixtures("listening")
def test_another_document_is_told_with_what_it_holds(made: Shell) -> None:
    workspace = made.window.workspace
    assert workspace is not None
    person = Listener(made)
    workspace.project.documents.add("Nothing happened.", key="calm")
    settle()
    assert person.press(Key.Key_PageDown, WORD) == "Nothing happened.; 0 entities, 0 events"


@pytest.mark.usefixtures("listening")
def test_an_annotation_is_told_with_all_that_is_known_of_it(filled_project: Project, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        person, told = Listener(made), []
        for _ in range(5):
            told.append(person.press(Key.Key_Tab))
    assert told == [
        "Force: Turkey; side: state",
        "Statement: said; Speaker: Turkey; Content: Shelling · shelled",
        "Force: rebels; unsure; note: which ones? “unnamed” 😀",
        "Shelling: shelled; Attacker: rebels; Place: Idlib; Killed: 51; polarity: negative",
        "Place: Idlib",
    ]


def test_nothing_is_said_while_nobody_listens(made: Shell) -> None:
    person = Listener(made)
    for key, held in ((Key.Key_Right, PICK), (Key.Key_2, Held.NoModifier), (Key.Key_Z, WORD)):
        assert person.press(key, held) == ""


@pytest.mark.usefixtures("listening")
def test_more_letters_than_one_can_listen_to(made: Shell) -> None:
    workspace = made.window.workspace
    assert workspace is not None and workspace.session.document is not None
    person, project = Listener(made), workspace.project
    for start in range(14):
        project.spans.add(workspace.session.document.id, "Force", [(start, start + 3)])
    workspace.session.select(project.events.add(workspace.session.document.id, "Statement", [(19, 26)]).id)
    assert person.press(Key.Key_Space).endswith(" and 2 more")


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ("Label Idlib as Place", "Labelled Idlib as Place"),
        ("Label as such as Place", "Labelled as such as Place"),
        ("Fill Speaker of Statement “said” with Turkey", "Speaker filled with Turkey"),
        ("Fill Place of Shelling with new Place Idlib", "Place filled with new Place Idlib"),
        ("Delete Place Idlib", "Deleted Place Idlib"),
        ("Clear Target of Shelling", "Cleared Target of Shelling"),
        ("Set side of rebels to state", "side of rebels is now state"),
        ("Label {0} as Place", "Labelled {0} as Place"),
        ("Import 1 document from a.txt", "Import 1 document from a.txt"),
    ],
)
def test_a_step_is_told_as_done(step: str, told: str) -> None:
    assert done_text(step) == told
