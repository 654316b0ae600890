"""Events checked and mended by the column: the table is opened, narrowed, typed in and left again by keys alone."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from annotator import doctor
from annotator.cli import main
from annotator.gui.event_table.panel import EventTablePanel
from annotator.project import Project
from annotator.records import Column
from annotator.resources import seed
from tests.walks.conftest import Person, Steps

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("does not support grabbing", extend=True),
]
CONTROL = Qt.KeyboardModifier.ControlModifier
KILLED = Column("role", "Killed")


def panel(person: Person) -> EventTablePanel:
    assert person.window.workspace is not None
    return person.window.workspace.events


def go_right_to(person: Person, column: Column) -> None:
    """Press the right arrow until this column is reached."""
    columns = panel(person).model.columns
    while columns[panel(person).view.currentIndex().column()] != column:
        person.press(Qt.Key.Key_Right)


def test_a_number_is_corrected_in_the_table_and_comes_out_in_the_csv(
    walk: Callable[..., None], new_project: Callable[..., Path], tmp_path: Path
) -> None:
    path = new_project(seed("sample.jsonl"))
    seen: dict[str, object] = {}

    def work(person: Person) -> Steps:
        yield
        person.press(Qt.Key.Key_4, CONTROL)
        yield
        table = panel(person)
        assert table.view.hasFocus()
        table.show_scope("project")
        yield
        table.filter.setFocus()
        person.type("killed:*")
        person.press(Qt.Key.Key_Return)
        yield
        go_right_to(person, KILLED)
        while table.view.how_to_edit(table.view.currentIndex()) is None:
            person.press(Qt.Key.Key_Down)
        record = table.view.current_record()
        assert record is not None
        seen["event"] = record.event.id
        person.press(Qt.Key.Key_F2)
        assert isinstance(person.window.focusWidget(), QLineEdit)
        person.type("more than a dozen")
        assert table.meaning.text() == "more than 12"
        person.press(Qt.Key.Key_Return)
        yield
        person.press(Qt.Key.Key_Home)
        while table.model.columns[table.view.currentIndex().column()] != Column("trigger"):
            person.press(Qt.Key.Key_Right)
        person.press(Qt.Key.Key_Return)
        yield
        assert person.view.hasFocus()
        assert person.session.selected_id == seen["event"]
        person.press(Qt.Key.Key_4, CONTROL)
        yield
        assert "events" not in person.window.docks.shown()

    walk(work, path)
    with Project.open(path, read_only=True) as project:
        number = seen["event"]
        assert isinstance(number, int)
        event = project.events.get(number)
        assert event is not None
        assert [argument.value for argument in event.arguments if argument.role == "Killed"] == [">12"]
        assert project.undo_name == f"Set Killed of {event.label} to >12"
    out = tmp_path / "events.csv"
    main(["export", str(path), str(out), "--events", "csv"], standalone_mode=False)
    with out.open(encoding="utf-8", newline="") as file:
        rows = {row["event"]: row for row in csv.DictReader(file)}
    assert rows[f"{seen['event']:x}"]["Killed"] == ">12"
    assert not [finding for finding in doctor.examine(path) if finding.severity == "error"]
