"""A session driven by the command palette alone: every step is found by typing its name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator import doctor
from annotator.project import Project
from annotator.resources import seed
from tests.walks.conftest import Person, Steps

ARTICLE = seed("articles", "idlib-ultimatum.txt")

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("does not support grabbing", extend=True),
]


def command(person: Person, typed: str) -> None:
    """Open the palette by its key, type, and press Enter."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.press(Qt.Key.Key_P, held)
    assert QApplication.activePopupWidget() is not None
    person.type(typed)
    person.press(Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is None, typed


def test_label_fill_note_and_finish_by_the_palette(walk: Callable[..., None], new_project: Callable[..., Path]) -> None:
    path = new_project(ARTICLE)

    def work(person: Person) -> Steps:
        yield
        person.select("President Recep Tayyip Erdogan")
        command(person, "label person")
        yield
        person.select("warned")
        command(person, "label threat")
        yield
        command(person, "fill roles")
        yield
        assert person.session.active_role is not None
        person.session.start_role("Speaker")
        yield
        person.type("a")
        yield
        person.press(Qt.Key.Key_Escape)
        command(person, "edit note")
        yield
        person.type("one source 1 ?")
        command(person, "mark unsure")
        yield
        command(person, "undo mark")
        yield
        command(person, "document done")
        yield

    walk(work, path)
    with Project.open(path, read_only=True) as project:
        document = project.documents.list()[0].id
        found = project.sets.load(document)
        (span,), (event,) = found.spans.values(), found.events.values()
        assert (span.label, span.quote) == ("Person", "President Recep Tayyip Erdogan")
        assert (event.label, event.note, event.unsure) == ("Threat", "one source 1 ?", False)
        assert [argument.filler_id for argument in event.arguments if argument.role == "Speaker"] == [span.id]
        assert project.documents.status(document) == "done"
    assert doctor.examine(path) == []
