"""Entities that fill a role and say a date or a number: what is offered, what is sure, and what taking it does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from annotator.codebook import loads
from annotator.errors import AnnotatorError, Cancelled
from annotator.model import Argument, Document, Metadata
from annotator.project import Project
from annotator.readings import meanings, readable_fillers, stands_for_values, take_readings

TEXT = "On Tuesday the rebels killed three soldiers and 51 others; on 3 February 2020 dozens had fled."
CODEBOOK = """
name = "days"
[[entity]]
name = "Time"
[[entity]]
name = "Number"
[[entity]]
name = "Person"
[[event]]
name = "Attack"
roles = [
  { name = "Attacker", entities = ["Person"] },
  { name = "Force", entities = ["Person", "Number"] },
  { name = "Size", entities = ["Number"], values = ["number"] },
  { name = "Killed", entities = ["Number", "Person"], values = ["number"], attributes = [{ name = "basis", kind = "text" }] },
  { name = "Time", entities = ["Time"], values = ["date", "text"], count = "0..1" },
]
"""


class Case:
    """A project with one event whose roles are filled by entities."""

    def __init__(self, path: Path) -> None:
        self.project = Project.create(path, loads(CODEBOOK), "amal")
        self.document = self.add("one")
        self.event = self.project.events.add(self.document.id, "Attack", self.words("killed")).id
        self.tuesday = self.fill("Time", "Tuesday", "Time")
        self.soldiers = self.fill("Killed", "three soldiers", "Person")
        self.others = self.fill("Killed", "51", "Number")
        self.fled = self.fill("Killed", "dozens", "Number")
        self.fill("Attacker", "rebels", "Person")

    def add(self, key: str) -> Document:
        meta = Metadata(date="2020-02-12", language="en")
        return self.project.documents.add(TEXT, meta, key=key)

    def words(self, quote: str) -> tuple[tuple[int, int], ...]:
        at = TEXT.index(quote)
        return ((at, at + len(quote)),)

    def fill(self, role: str, quote: str, entity: str) -> Argument:
        span = self.project.spans.add(self.document.id, entity, self.words(quote))
        return self.project.events.fill(self.event, role, span_id=span.id)

    def stored(self, argument: Argument) -> Argument:
        found = self.project.events.get(self.event)
        assert found is not None
        return next(other for other in found.arguments if other.id == argument.id)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    made = Case(tmp_path / "p.annotator")
    yield made
    made.project.close()


def test_what_can_be_read_is_listed_in_text_order(case: Case) -> None:
    found = readable_fillers(case.project, case.document.id)
    assert [(one.filler.quote, one.filler.role, one.readings[0].value) for one in found] == [
        ("Tuesday", "Time", "2020-02-11"),
        ("three soldiers", "Killed", "3"),
        ("51", "Killed", "51"),
        ("dozens", "Killed", ">=24"),
    ]
    assert found == readable_fillers(case.project)
    assert readable_fillers(case.project, case.add("two").id) == []


def test_one_meaning_is_sure_where_such_an_entity_stands_for_values(case: Case) -> None:
    sure = {one.filler.quote: one.sure for one in readable_fillers(case.project)}
    assert sure == {"Tuesday": False, "three soldiers": False, "51": True, "dozens": False}
    codebook = case.project.codebook
    assert [stands_for_values(codebook, name) for name in ("Time", "Number", "Person", "none")] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("words", "sure"),
    [("3 February 2020", True), ("yesterday", True), ("Tuesday", False), ("3/4/2020", False), ("the city", False)],
)
def test_a_date_is_sure_where_it_can_mean_no_other_day(words: str, sure: bool) -> None:
    assert meanings(("date",), words, date(2020, 2, 12), "en").sure is sure


def test_a_reading_that_is_taken_keeps_the_words_and_the_entity(case: Case) -> None:
    events = case.project.events
    events.set_argument_attribute(case.others.id, "basis", "stated")
    spans = case.project.sets.load(case.document.id).spans
    events.read_as(case.others.id, "51")
    found = case.stored(case.others)
    assert (found.value, found.span_id, found.attributes) == ("51", None, (("basis", "stated"),))
    assert found.words is not None and found.words.quote == "51" and found.words.fragments == case.words("51")
    assert case.project.sets.load(case.document.id).spans == spans
    assert case.project.undo_name == "Read 51 as 51"
    case.project.undo()
    assert case.stored(case.others).span_id == case.others.span_id


def test_many_are_taken_as_one_step(case: Case) -> None:
    chosen = [(one.filler.argument_id, one.readings[0].value) for one in readable_fillers(case.project)]
    before = len(case.project.history())
    take_readings(case.project, chosen, case.document.id)
    assert len(case.project.history()) == before + 1
    assert case.project.undo_name == "Read 4 dates and numbers"
    assert readable_fillers(case.project) == []
    assert case.stored(case.tuesday).value == "2020-02-11"
    case.project.undo()
    assert len(readable_fillers(case.project)) == 4


def test_a_value_that_stands_there_already_takes_the_entity_in(case: Case) -> None:
    events = case.project.events
    value = events.fill(case.event, "Killed", value="51", words=case.words("51"))
    events.read_as(case.others.id, "51")
    found = case.project.events.get(case.event)
    assert found is not None
    assert [argument.id for argument in found.arguments if argument.value == "51"] == [value.id]


def test_what_is_no_value_is_refused_and_nothing_is_changed(case: Case) -> None:
    before = case.project.sets.load(case.document.id).events
    with pytest.raises(AnnotatorError, match="Killed takes"):
        case.project.events.read_as(case.others.id, "many")
    with pytest.raises(AnnotatorError, match="Killed takes"):
        take_readings(case.project, [(case.tuesday.id, "2020-02-11"), (case.others.id, "many")])
    case.project.events.read_as(case.others.id, "51")
    with pytest.raises(AnnotatorError, match="words of an entity"):
        case.project.events.read_as(case.others.id, "51")
    case.project.undo()
    assert case.project.sets.load(case.document.id).events == before


def test_the_work_of_others_is_not_listed_and_reading_can_be_stopped(case: Case) -> None:
    case.project.use_annotator("bekir")
    assert readable_fillers(case.project) == []
    case.project.use_annotator("amal")
    with pytest.raises(Cancelled):
        readable_fillers(case.project, cancelled=lambda: True)
    case.project.documents.set_meta(case.document.id, Metadata(language="en"))
    assert "Tuesday" not in {one.filler.quote for one in readable_fillers(case.project)}
