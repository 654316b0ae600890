"""The history: all steps of the project, page by page, and the way back to one of them."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot
from shell_parts import make_application

from annotator.gui.history_panel import EDIT_ROLE, HistoryPanel, format_time
from annotator.gui.session import Session
from annotator.project import Project


@pytest.fixture
def panel(filled_project: Project, qtbot: QtBot) -> HistoryPanel:
    make_application()
    made = HistoryPanel(Session(filled_project))
    qtbot.addWidget(made)
    made.show()
    return made


def names(panel: HistoryPanel) -> list[str]:
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def test_the_newest_step_is_first_with_time_and_annotator(panel: HistoryPanel, filled_project: Project) -> None:
    assert names(panel)[0] == filled_project.history(limit=1)[0].name
    told = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "bekir" in told and ":" in told


def test_it_follows_changes_and_says_what_was_taken_back(panel: HistoryPanel, filled_project: Project) -> None:
    step = filled_project.undo_name
    filled_project.undo()
    assert names(panel)[:2] == [f"Undo {step}", step]
    assert panel.model.index(1).data(EDIT_ROLE).undone
    assert "taken back" in panel.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_more_is_read_when_one_scrolls(project: Project, qtbot: QtBot) -> None:
    for number in range(230):
        project.documents.add(f"text {number}")
    panel = HistoryPanel(Session(project))
    qtbot.addWidget(panel)
    panel.show()
    model = panel.model
    assert model.rowCount() == 200
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 230
    assert not model.canFetchMore(QModelIndex())
    assert len({model.edit(row).clock for row in range(230)}) == 230


def test_undo_to_here_takes_back_that_step_and_all_after_it(project: Project, qtbot: QtBot) -> None:
    for number in range(5):
        project.documents.add(f"text {number}")
    panel = HistoryPanel(Session(project))
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.undo_button.isEnabled()
    panel.list.setCurrentIndex(panel.model.index(2))
    assert panel.undo_button.isEnabled()
    panel.undo_button.click()
    assert project.documents.count() == 2
    assert not panel.undo_button.isEnabled()
    for _ in range(3):
        project.redo()
    assert project.documents.count() == 5


def test_an_undone_step_is_no_place_to_go_back_to(panel: HistoryPanel, filled_project: Project) -> None:
    filled_project.undo()
    for row in (0, 1):
        panel.list.setCurrentIndex(panel.model.index(row))
        assert not panel.undo_button.isEnabled()


def test_hidden_it_reads_nothing(filled_project: Project, qtbot: QtBot) -> None:
    panel = HistoryPanel(Session(filled_project))
    qtbot.addWidget(panel)
    filled_project.undo()
    assert panel.model.rowCount() == 0
    panel.show()
    assert panel.model.rowCount() > 0


def test_times_of_other_days_carry_the_day() -> None:
    assert "19" in format_time(0)
