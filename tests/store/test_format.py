"""A project written in format 1 opens in every later program, with all that was in it."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from annotator import doctor
from annotator.model import Metadata, TextRange
from annotator.project import Project
from tests.state import digest, state

KEPT = Path(__file__).parent / "formats" / "format-1.annotator"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A copy: the kept file itself is never opened."""
    return Path(shutil.copy(KEPT, tmp_path / "old.annotator"))


def test_nothing_is_wrong_with_it(path: Path) -> None:
    assert doctor.examine(path) == []


def test_reading_it_changes_no_byte(path: Path) -> None:
    with Project.open(path, read_only=True) as project:
        assert project.documents.count() == 4
    assert hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(KEPT.read_bytes()).digest()


def test_its_documents(path: Path) -> None:
    with Project.open(path) as project:
        assert not project.read_only
        assert project.annotator.name == "amal"
        assert [annotator.name for annotator in project.annotators.list()] == ["amal", "bekir"]
        assert [document.key for document in project.documents.list()] == ["idlib", "bombardıman", "städte", "document"]
        third = project.documents.by_key("städte")
        assert third is not None
        assert third.meta == Metadata(
            "Zwei Städte",
            "wire",
            "A. Writer",
            "2020-02-12",
            "https://example.org/1",
            "de",
            "CC0",
            (("desk", "Beirut"),),
        )
        assert project.documents.text(third.id) == "Die Städte Idlib 😀 e\u0301\u00a0!"
        assert project.documents.ranges(third.id) == (
            TextRange("p", 0, 21),
            TextRange("a", 4, 10, "https://example.org/"),
        )
        assert project.documents.origin(third.id) == {"file": "s.html", "format": "html", "encoding": "utf-8"}
        assert project.documents.status(third.id) == "skipped"


def test_its_annotations(path: Path) -> None:
    with Project.open(path) as project:
        document = project.documents.by_key("idlib")
        assert document is not None
        found = project.sets.load(document.id)
        assert (found.set.status, found.set.labels) == ("done", (("relevance", "high"),))
        assert [(span.label, span.fragments, span.quote) for span in found.spans.values()] == [
            ("Force", ((0, 6),), "Turkey"),
            ("Force", ((12, 18),), "rebels"),
            ("Place", ((27, 32),), "Idlib"),
            ("Number", ((67, 69), (70, 76)), "51 people"),
        ]
        turkey, rebels = list(found.spans.values())[:2]
        (cluster,) = found.clusters.values()
        assert (turkey.attributes, turkey.link, turkey.confidence) == ((("side", "state"),), "wikidata:Q43", 0.1)
        assert (turkey.cluster_id, cluster.name) == (cluster.id, "Turkey")
        assert (rebels.note, rebels.unsure) == ("which ones?\n“unnamed” 😀", True)
        shelling, statement = found.events.values()
        assert shelling.trigger is not None
        assert (shelling.label, shelling.trigger.quote, shelling.attributes) == (
            "Shelling",
            "shelled",
            (("polarity", "negative"),),
        )
        assert [(a.role, a.value) for a in shelling.arguments] == [
            ("Attacker", None),
            ("Place", None),
            ("Killed", "51"),
        ]
        assert [a.filler_id for a in statement.arguments] == [turkey.id, shelling.id]
        (relation,) = found.relations.values()
        assert (relation.label, relation.head_id, relation.tail_id) == ("part of", turkey.id, rebels.id)


def test_its_codebook_and_history(path: Path) -> None:
    with Project.open(path) as project:
        assert project.codebooks.version == 2
        assert [label.name for label in project.codebook.entities] == ["Place", "Force", "Number"]
        assert project.undo_name == "Add To be undone."
        assert project.redo_name == "Rename To be undone. to Undone"
        steps = project.history()
        assert [step.clock for step in steps] == list(range(len(steps), 0, -1))
        assert {step.kind for step in steps} == {"do", "undo", "redo"}


def test_all_of_it_is_undone_and_redone(path: Path) -> None:
    with Project.open(path) as project:
        project.redo()
        full = digest(project)
        steps = 0
        while project.undo_name is not None:
            project.undo()
            steps += 1
        left = {table: len(rows) for table, rows in state(project).items() if rows}
        assert left == {"codebook": 1}
        for _ in range(steps):
            project.redo()
        assert digest(project) == full
    assert doctor.examine(path) == []
