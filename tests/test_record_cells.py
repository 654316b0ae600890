"""Typing into a cell of the event table: what is understood, what stays, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.codebook import loads
from annotator.errors import AnnotatorError
from annotator.model import Argument, Event, Metadata
from annotator.project import Project
from annotator.records import Column, EventTable, Record, how_to_edit, set_cell

CODEBOOK = """
name = "typed"

[[entity]]
name = "Force"

[[event]]
name = "Attack"
roles = [
  { name = "Attacker", entities = ["Force"] },
  { name = "Killed", values = ["number"], count = "0..1" },
  { name = "Hurt", values = ["number"] },
  { name = "When", values = ["date"], count = "0..1" },
  { name = "Where", values = ["place"] },
  { name = "Stage", values = ["choice"], choices = ["done", "tried"], count = "0..1" },
  { name = "Said", values = ["words"] },
  { name = "Anything" },
]
attributes = [
  { name = "modality", kind = "choice", choices = ["asserted", "alleged"], default = "asserted" },
  { name = "source", kind = "text", when = { modality = ["alleged"] } },
  { name = "modes", kind = "choices", choices = ["arrest", "exile"] },
  { name = "known", kind = "flag" },
  { name = "size", kind = "number" },
]
"""
TEXT = "On Tuesday rebels killed at least 45 men."


class Typing:
    """A project with one event, and its cells."""

    def __init__(self, path: Path) -> None:
        self.project = Project.create(path, loads(CODEBOOK), "amal")
        self.document = self.project.documents.add(TEXT, Metadata(date="2020-02-12", language="en"), key="a")
        self.event_id = self.project.events.add(self.document.id, "Attack", [(18, 24)]).id

    @property
    def record(self) -> Record:
        table = EventTable(self.project)
        table.load()
        return table.records([self.event_id])[self.event_id]

    @property
    def event(self) -> Event:
        return self.record.event

    def put(self, name: str, typed: str) -> str:
        """Type into the cell of a role, an attribute or another column; what it was understood as."""
        return set_cell(self.project, self.record, self.column(name), typed)

    def cell(self, name: str) -> str:
        return self.record.text(self.column(name))

    def column(self, name: str) -> Column:
        label = self.project.codebook.find("event", "Attack")
        assert label is not None
        if label.role(name):
            return Column("role", name)
        return Column("attribute", name) if label.attribute(name) else Column(name)  # type: ignore[arg-type]

    def fillers(self, role: str) -> list[Argument]:
        return [argument for argument in self.event.arguments if argument.role == role]


@pytest.fixture
def typing(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = Typing(tmp_path / "p.annotator")
    yield made
    made.project.close()


@pytest.mark.parametrize(
    ("role", "typed", "stored"),
    [
        ("Killed", "51", "51"),
        ("Killed", "at least 45", ">=45"),
        ("Killed", " 6..8 ", "6..8"),
        ("When", "on Tuesday", "2020-02-11"),
        ("When", "2020-02", "2020-02"),
        ("Where", "Idlib <geo:35.93,36.63;u=5000>; Ariha", "Idlib <geo:35.93,36.63;u=5000>; Ariha"),
        ("Hurt", "5; about 9", "5; ~9"),
        ("Stage", "tried", "tried"),
        ("Anything", "said by nobody", "said by nobody"),
    ],
)
def test_what_is_typed_is_read_as_the_role_takes_it(typing: Typing, role: str, typed: str, stored: str) -> None:
    typing.put(role, typed)
    assert typing.cell(role) == stored


def test_what_is_not_stored_as_it_was_typed_is_told(typing: Typing) -> None:
    assert typing.put("Killed", "51") == ""
    assert "Tuesday 11 February 2020" in typing.put("When", "on Tuesday")


@pytest.mark.parametrize(
    ("role", "typed", "said"),
    [
        ("Killed", "some", "cannot be read"),
        ("When", "whenever", "cannot be read"),
        ("Stage", "planned", "done or tried"),
        ("Hurt", "5; many more", "many more"),
        ("Attacker", "rebels", "fill it in the text"),
        ("Said", "rebels", "fill it in the text"),
    ],
)
def test_what_a_role_does_not_take_is_refused(typing: Typing, role: str, typed: str, said: str) -> None:
    steps = len(typing.project.history())
    with pytest.raises(AnnotatorError, match=said):
        typing.put(role, typed)
    assert typing.fillers(role) == []
    assert len(typing.project.history()) == steps


def test_a_corrected_value_keeps_its_words_and_others_their_place(typing: Typing) -> None:
    project = typing.project
    first = project.events.fill(typing.event_id, "Hurt", value=">=45", words=[(25, 36)])
    second = project.events.fill(typing.event_id, "Hurt", value="7")
    typing.put("Hurt", "~45; 7; 9")
    found = typing.fillers("Hurt")
    assert [argument.value for argument in found] == ["~45", "7", "9"]
    assert (found[0].id, found[0].words, found[1]) == (first.id, first.words, second)
    typing.put("Hurt", "7")
    assert typing.fillers("Hurt") == [second]
    typing.put("Hurt", "")
    assert typing.fillers("Hurt") == []
    assert [edit.name for edit in project.history(1)] == ["Clear Hurt"]
    project.undo()
    assert [argument.value for argument in typing.fillers("Hurt")] == ["7"]


def test_one_edit_of_a_cell_is_one_step(typing: Typing) -> None:
    steps = len(typing.project.history())
    typing.put("Hurt", "1; 2; 3")
    assert len(typing.project.history()) == steps + 1
    typing.put("Hurt", "1; 2; 3")
    typing.put("Hurt", "1;2;3")
    assert len(typing.project.history()) == steps + 1
    typing.project.undo()
    assert typing.fillers("Hurt") == []


def test_a_role_that_is_filled_from_the_text_is_changed_there(typing: Typing) -> None:
    rebels = typing.project.spans.add(typing.document.id, "Force", [(11, 17)])
    typing.project.events.fill(typing.event_id, "Attacker", span_id=rebels.id)
    with pytest.raises(AnnotatorError, match="filled from the text"):
        how_to_edit(typing.project, typing.record, Column("role", "Attacker"))


def test_attributes_take_what_the_codebook_says(typing: Typing) -> None:
    assert how_to_edit(typing.project, typing.record, Column("attribute", "modality")).choices == (
        "asserted",
        "alleged",
    )
    assert how_to_edit(typing.project, typing.record, Column("attribute", "known")).choices == ("true", "false")
    with pytest.raises(AnnotatorError, match="does not apply"):
        typing.put("source", "the agency")
    for name, value in {"modality": "alleged", "source": "the agency", "known": "true", "size": "6..8"}.items():
        typing.put(name, value)
        assert typing.cell(name) == value
    typing.put("modes", "exile; arrest")
    assert typing.cell("modes") == "arrest;exile"
    for name, wrong in {"modality": "sure", "known": "perhaps", "size": "big", "modes": "arrest;other"}.items():
        with pytest.raises(AnnotatorError, match=name):
            typing.put(name, wrong)
    typing.put("known", "")
    assert "known" not in dict(typing.event.attributes)


def test_notes_doubts_and_confidence(typing: Typing) -> None:
    typing.put("note", " denied ")
    typing.put("unsure", "yes")
    typing.put("confidence", "80%")
    assert (typing.event.note, typing.event.unsure, typing.event.confidence) == ("denied", True, 0.8)
    typing.put("confidence", "0,5")
    assert typing.event.confidence == 0.5
    for wrong in ("2", "-1", "high", "nan"):
        with pytest.raises(AnnotatorError, match="from 0 to 1"):
            typing.put("confidence", wrong)
    for name in ("note", "unsure", "confidence"):
        typing.put(name, "")
    assert (typing.event.note, typing.event.unsure, typing.event.confidence) == (None, False, None)


@pytest.mark.parametrize("name", ["label", "trigger", "document", "date", "annotator", "status", "version"])
def test_what_is_not_said_of_the_event_is_not_typed(typing: Typing, name: str) -> None:
    with pytest.raises(AnnotatorError):
        typing.put(name, "x")


def test_nobody_types_into_the_work_of_another(typing: Typing) -> None:
    typing.project.use_annotator("bekir")
    with pytest.raises(AnnotatorError, match="work of amal"):
        typing.put("Killed", "5")


def test_a_role_the_label_lacks_is_not_typed(typing: Typing) -> None:
    with pytest.raises(AnnotatorError, match="has no role"):
        set_cell(typing.project, typing.record, Column("role", "Speaker"), "x")
    with pytest.raises(AnnotatorError, match="has no attribute"):
        set_cell(typing.project, typing.record, Column("attribute", "polarity"), "x")
