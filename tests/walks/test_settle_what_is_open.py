"""What is not settled yet: doubts, notes to others, documents without an event, and the questions of a changed codebook."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator import doctor
from annotator.cli import main
from annotator.codebook.changes import Split, SplitRole
from annotator.model import NO_EVENT, Span
from annotator.project import Project
from annotator.resources import resource, seed
from tests.walks.conftest import Person, Steps
from tests.walks.test_label_and_export import key_of

pytestmark = pytest.mark.usefixtures("qapp")

FIRST, SECOND = (seed("articles", name) for name in ("idlib-ultimatum.txt", "words-of-war.txt"))
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def mark(person: Person) -> Steps:
    """Label two places and an event, doubt one, ask about another, and answer what is asked of the documents."""
    yield
    person.label("Syria", key_of("Place"))
    yield
    person.press(Qt.Key.Key_U, CONTROL)
    person.press(Qt.Key.Key_M, CONTROL | SHIFT)
    yield
    person.type("The state or the land?")
    person.press(Qt.Key.Key_Return, CONTROL)
    yield
    person.press(Qt.Key.Key_Escape)
    person.label("Idlib", key_of("Place"))
    yield
    person.label("warned", key_of("Threat"))
    yield
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Escape)
    yield
    person.press(Qt.Key.Key_PageDown, CONTROL)
    yield
    assert person.session.document is not None and "howitzer" in person.session.text
    person.press(Qt.Key.Key_Return, ALT)
    yield
    person.press(Qt.Key.Key_Down, times=3)  # not relevant
    yield
    person.press(Qt.Key.Key_Tab)
    person.type("no event, a column on words")
    person.press(Qt.Key.Key_Return)
    yield
    person.press(Qt.Key.Key_N, CONTROL | SHIFT)
    yield
    person.press(Qt.Key.Key_M, CONTROL | SHIFT)
    yield
    person.type("Keep it for training?")  # and not sent: the window closes over it
    yield


def settle(person: Person) -> Steps:
    """Work the lists off by keys."""
    yield
    person.press(Qt.Key.Key_6, CONTROL)
    yield from rest(4)
    workspace = person.window.workspace
    assert workspace is not None
    panel = workspace.review
    assert panel.view.hasFocus() and panel.model.rowCount() == 2
    person.press(Qt.Key.Key_2)
    yield from rest(8)
    selected = person.session.selected
    assert isinstance(selected, Span) and selected.quote == "Idlib", (
        "the next question has come up, and the text with it"
    )
    person.press(Qt.Key.Key_Space)
    yield from rest(8)
    assert panel.model.rowCount() == 0 and panel.message.isVisible()
    QTest.keyClick(panel.head.lists["unsure"], Qt.Key.Key_Space)
    yield from rest(8)
    person.press(Qt.Key.Key_Space)
    yield from rest(8)
    QTest.keyClick(panel.head.lists["notes"], Qt.Key.Key_Space)
    yield from rest(8)
    assert panel.model.rowCount() == 2
    person.press(Qt.Key.Key_F2)
    person.type("The state.")
    yield
    person.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    yield from rest(8)
    assert panel.model.rowCount() == 1
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Return)
    yield from rest(4)
    assert person.view.hasFocus()
    assert person.session.document is not None and "howitzer" in person.session.text


def rest(turns: int) -> Steps:
    """Let the program go on for a while."""
    for _ in range(turns):
        yield


def test_doubts_notes_and_questions_are_settled_by_keys(
    walk: Callable[..., None], new_project: Callable[..., Path], tmp_path: Path
) -> None:
    path = new_project(FIRST, SECOND)
    walk(mark, path)
    with Project.open(path) as project:
        first, second = (document.id for document in project.documents.list())
        assert dict(project.document_labels.of(second)) == {
            "relevance": "not relevant",
            "reason": "no event, a column on words",
            NO_EVENT: "true",
        }
        assert [note.text for note in project.notes.thread(second, None)] == ["Keep it for training?"]
        assert project.review.counts() == (0, 1, 2)
        project.codebooks.apply(Split("entity", "Place", ("Land", "Town")))
        assert project.review.counts() == (2, 1, 2)
    walk(settle, path)
    with Project.open(path) as project:
        labels = sorted((span.quote, span.label) for span in project.sets.load(first).spans.values())
        assert labels == [("Idlib", "Land"), ("Syria", "Town")]
        assert project.review.counts() == (0, 0, 1)
    assert [finding.id for finding in doctor.examine(path)] == ["ARG_REQUIRED_MISSING"], "nobody said who warned"
    target = tmp_path / "out.jsonl"
    main(["export", str(path), str(target)], standalone_mode=False)
    schema = jsonschema.Draft202012Validator(json.loads(resource("annotator-jsonl-1.schema.json").read_text("utf-8")))
    lines = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    for line in lines:
        schema.validate(line)
    noted = {note["text"]: (note["author"], note["resolved"]) for line in lines for note in line["notes"]}
    assert noted == {
        "The state or the land?": ("amal", False),
        "The state.": ("amal", True),
        "Keep it for training?": ("amal", False),
    }
    assert {"name": NO_EVENT, "value": "true"} in [pair for line in lines for pair in line["labels"]]


def test_a_split_role_is_decided_in_the_frame(walk: Callable[..., None], new_project: Callable[..., Path]) -> None:
    path = new_project(FIRST)
    with Project.open(path) as project:
        document = project.documents.list()[0].id
        text = project.documents.text(document)
        at, who = text.index("warned"), text.index("President Recep Tayyip Erdogan")
        event = project.events.add(document, "Threat", [(at, at + 6)])
        span = project.spans.add(document, "Person", [(who, who + 9)])
        argument = project.events.fill(event.id, "Speaker", span_id=span.id)
        project.codebooks.apply(SplitRole("Speaker", ("Speaker", "Signatory")))
        assert [one.about.id for one in project.review.list()] == [argument.id]

    def decide(person: Person) -> Steps:
        yield
        person.session.select(event.id)
        yield
        workspace = person.window.workspace
        assert workspace is not None
        row = workspace.side.event_form.roles.rows["Speaker"].filler_rows[argument.id]
        row.setFocus()
        person.press(Qt.Key.Key_Return)
        yield
        details = workspace.side.event_form.roles.rows["Speaker"].details
        assert details is not None
        line = details.review.look_again
        assert line.isVisible()
        QTest.keyClick(line.choices[1], Qt.Key.Key_Space)
        yield

    walk(decide, path)
    with Project.open(path, read_only=True) as project:
        found = project.events.get(event.id)
        assert found is not None and found.arguments[0].role == "Signatory"
        assert project.review.list() == []
