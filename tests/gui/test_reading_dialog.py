"""The dialog that lists what can be read: what is ticked, how another meaning is chosen, and that it is one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from shell_parts import Shell, settle, shell

from annotator.codebook import loads
from annotator.gui.readings.dialog import ReadingDialog
from annotator.gui.readings.model import COLUMNS, ReadingModel
from annotator.model import Argument, Metadata
from annotator.project import Project

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

TEXT = "😀 Quiet at first. On Tuesday the rebels killed 51 soldiers;\nthree fled on 3 February 2020. Nothing more."
CODEBOOK = """
name = "days"
[[entity]]
name = "Time"
[[entity]]
name = "Number"
[[event]]
name = "Attack"
roles = [
  { name = "Killed", entities = ["Number"], values = ["number"] },
  { name = "Time", entities = ["Time"], values = ["date"] },
]
"""


def make(path: Path, *keys: str) -> Project:
    """Documents, each with an attack whose roles are filled by entities."""
    project = Project.create(path, loads(CODEBOOK), "amal")
    for key in keys:
        document = project.documents.add(TEXT, Metadata(date="2020-02-12", language="en"), key=key).id
        event = project.events.add(document, "Attack", words("killed")).id
        for role, quote in (("Time", "Tuesday"), ("Killed", "51"), ("Killed", "three"), ("Time", "3 February 2020")):
            span = project.spans.add(document, "Time" if role == "Time" else "Number", words(quote))
            project.events.fill(event, role, span_id=span.id)
    return project


def words(quote: str) -> tuple[tuple[int, int], ...]:
    at = TEXT.index(quote)
    return ((at, at + len(quote)),)


class Opened:
    """The window with the dialog in it."""

    def __init__(self, shown: Shell, path: Path, qtbot: QtBot) -> None:
        self.shell, self.qtbot = shown, qtbot
        window = shown.open(path)
        assert window.workspace is not None
        self.workspace = window.workspace
        self.project = self.workspace.project
        shown.trigger("readings")
        found = self.workspace.readings.dialog
        assert found is not None
        self.dialog: ReadingDialog = found
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.dialog._job is not None and not self.dialog._job.running)

    @property
    def model(self) -> ReadingModel:
        return self.dialog.model

    def column(self, name: str) -> list[str]:
        at = COLUMNS.index(name)  # type: ignore[arg-type]
        return [self.model.index(row, at).data() for row in range(self.model.rowCount())]

    @property
    def ticks(self) -> list[bool]:
        return [self.model.is_ticked(row) for row in range(self.model.rowCount())]

    def stored(self, key: str = "one") -> dict[str, Argument]:
        """What fills the roles of a document's event, by its words."""
        annotations = self.project.sets.load(self.project.documents.by_key(key).id)
        (event,) = annotations.events.values()
        quoted = {a: a.words or annotations.spans[a.span_id or 0] for a in event.arguments}
        return {words.quote: argument for argument, words in quoted.items()}


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    make(tmp_path / "p.annotator", "one", "two").close()
    with shell() as shown:
        made = Opened(shown, tmp_path / "p.annotator", qtbot)
        yield made


def test_the_rows_stand_in_their_sentences_and_the_sure_ones_are_ticked(opened: Opened) -> None:
    assert opened.column("words") == ["Tuesday", "51", "three", "3 February 2020"]
    assert opened.column("sentence")[0] == "On Tuesday the rebels killed 51 soldiers;"
    assert opened.column("reading")[0] == "2020-02-11, Tuesday 11 February 2020"
    assert opened.column("role")[0] == "Time · Attack"
    assert opened.ticks == [False, True, True, True]
    assert opened.dialog.take_button.text() == "&Take 3 Readings"
    assert opened.dialog.view.isColumnHidden(COLUMNS.index("document"))


def test_what_is_ticked_is_taken_as_one_step(opened: Opened) -> None:
    before = len(opened.project.history())
    QTest.keyClick(opened.dialog, Qt.Key.Key_Return)
    settle()
    assert opened.workspace.readings.dialog is None
    found = opened.stored()
    assert {quote: argument.value for quote, argument in found.items()} == {
        "Tuesday": None,
        "51": "51",
        "three": "3",
        "3 February 2020": "2020-02-03",
    }
    assert len(opened.project.history()) == before + 1
    assert opened.project.undo_name == "Read 3 dates and numbers"
    opened.workspace.session.undo()
    assert {argument.value for argument in opened.stored().values()} == {None}


def test_space_ticks_and_a_digit_chooses(opened: Opened) -> None:
    view = opened.dialog.view
    view.setCurrentIndex(opened.model.index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert opened.ticks == [False, False, True, True]
    view.setCurrentIndex(opened.model.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_2)
    assert opened.ticks == [True, False, True, True]
    assert opened.column("reading")[0].startswith("2020-02-18")
    QTest.keyClick(view, Qt.Key.Key_9)
    assert opened.column("reading")[0].startswith("2020-02-18")
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not any(opened.ticks) and not opened.dialog.take_button.isEnabled()
    assert opened.dialog.take_button.text() == "&Take Readings"
    opened.dialog.sure_button.click()
    assert opened.ticks == [False, True, True, True]
    opened.dialog.all_button.click()
    opened.dialog.accept()
    assert opened.stored()["Tuesday"].value == "2020-02-18"


def test_the_box_of_meanings_chooses_and_ticks(opened: Opened) -> None:
    view = opened.dialog.view
    view.setCurrentIndex(opened.model.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_F2)
    box = view.indexWidget(opened.model.index(0, COLUMNS.index("reading")))
    assert isinstance(box, QComboBox) and box.count() == 2
    assert box.accessibleName() == "What “Tuesday” is read as"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert opened.model.reading(0).value == "2020-02-18" and opened.ticks[0]
    view.setCurrentIndex(opened.model.index(1, 0))
    view.open_choices()
    assert view.indexWidget(opened.model.index(1, COLUMNS.index("reading"))) is None  # it means one thing


def test_all_of_ones_own_work_is_read(opened: Opened) -> None:
    project = opened.project
    opened.dialog.scope_buttons["project"].click()
    opened.wait()
    assert opened.model.rowCount() == 8
    assert not opened.dialog.view.isColumnHidden(COLUMNS.index("document"))
    assert opened.column("document")[-1] == "two"
    opened.dialog.view.place_wanted.emit(opened.model.readable(7))
    assert opened.workspace.session.document is not None and opened.workspace.session.document.key == "two"
    opened.dialog.accept()
    assert {argument.value for key in ("one", "two") for argument in opened.stored(key).values()} >= {"51", "3"}
    assert project.undo_name == "Read 6 dates and numbers"
    opened.workspace.session.undo()


def test_where_nothing_can_be_read_it_says_so(opened: Opened) -> None:
    opened.dialog.all_button.click()
    opened.dialog.accept()
    opened.shell.trigger("readings")
    dialog = opened.workspace.readings.dialog
    assert dialog is not None
    opened.dialog = dialog
    opened.wait()
    assert dialog.told.isVisible() and dialog.told.text().startswith("No entity that fills a role in this document")
    assert not dialog.take_button.isEnabled()
    dialog.reject()


def test_what_changed_meanwhile_is_refused_whole(opened: Opened) -> None:
    opened.project.events.clear(opened.stored()["51"].id)
    opened.dialog.accept()
    assert (
        opened.dialog.isVisible() and opened.dialog.problem.message == "This filler is gone; it was cleared or undone."
    )
    assert opened.stored()["three"].value is None
    opened.dialog.reject()


def test_the_project_can_be_closed_while_it_reads(tmp_path: Path, qtbot: QtBot) -> None:
    make(tmp_path / "p.annotator", "one").close()
    with shell() as shown:
        shown.open(tmp_path / "p.annotator")
        shown.trigger("readings")
        shown.trigger("close_project")
        settle()
        assert shown.window.workspace is None
