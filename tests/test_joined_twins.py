"""Three annotations on the same words that become one: what joined two of them, or filled one, is not left in the air."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import codebook as codebooks
from annotator import doctor
from annotator.codebook.changes import Merge
from annotator.project import Project
from tests.conftest import ARTICLE, CODEBOOK
from tests.test_relations import RELATIONS

MORE = """
[[event]]
name = "Denial"
roles = [{ name = "Content", events = ["*"] }, { name = "Target" }]

[[event]]
name = "Threat"
roles = [{ name = "Content", events = ["*"] }]
"""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.annotator", codebooks.loads(CODEBOOK + RELATIONS + MORE), "amal") as made:
        made.documents.add(ARTICLE)
        yield made


def _faults(project: Project) -> list[str]:
    return [finding.id for finding in doctor.examine(project.path) if finding.severity == "error"]


def test_two_that_are_related_do_not_both_become_part_of_a_third(project: Project) -> None:
    document_id = project.documents.list()[0].id
    place, force, number = (project.spans.add(document_id, name, [(0, 6)]) for name in ("Place", "Force", "Number"))
    project.spans.set_note(place.id, "the fullest")
    relation = project.relations.add("Near", force.id, number.id)
    project.codebooks.apply(Merge("entity", ("Force", "Number"), "Place"))
    kept = project.relations.get(relation.id)
    assert kept is not None
    assert kept.head_id != kept.tail_id
    assert len(project.sets.load(document_id).spans) == 2


def test_two_of_which_one_fills_the_other_do_not_both_become_part_of_a_third(project: Project) -> None:
    document_id = project.documents.list()[0].id
    said, denied, threat = (
        project.events.add(document_id, name, [(7, 11)]) for name in ("Statement", "Denial", "Threat")
    )
    project.events.set_note(said.id, "the fullest")
    project.events.set_attribute(said.id, "polarity", "negative")
    project.events.fill(denied.id, "Content", filler_event_id=threat.id)
    project.codebooks.apply(Merge("event", ("Denial", "Threat"), "Statement"))
    assert _faults(project) == []
    assert len(project.sets.load(document_id).events) == 2


def test_what_was_joined_before_is_known_to_what_is_joined_after(project: Project) -> None:
    """The fillers of two events become one, and then the events do: each role is filled once, and its notes stay."""
    document_id = project.documents.list()[0].id
    inner = [project.events.add(document_id, name, [(19, 26)]) for name in ("Statement", "Denial")]
    outer = [project.events.add(document_id, name, [(7, 11)]) for name in ("Statement", "Denial")]
    for event in outer:
        for filler in inner:
            argument = project.events.fill(event.id, "Content", filler_event_id=filler.id)
            project.notes.add(document_id, argument.id, f"{event.label} of {filler.label}")
    project.codebooks.apply(Merge("event", ("Denial",), "Statement"))
    found = project.sets.load(document_id)
    filled = [argument for event in found.events.values() for argument in event.arguments]
    assert (len(found.events), len(filled)) == (2, 1)
    assert [note.about_id for note in found.notes.values()] == [filled[0].id] * 4
    assert _faults(project) == []
