"""A project written in an earlier format opens in every later program, with all that was in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator import doctor
from annotator.errors import ProjectError
from annotator.model import Metadata, TextRange
from annotator.project import Project
from annotator.store import connection as opening
from annotator.store.tables import FORMAT
from tests.state import digest, state

KEPT = Path(__file__).parent / "formats"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A copy of the first: the kept file itself is never opened."""
    return Path(shutil.copy(KEPT / "format-1.annotator", tmp_path / "old.annotator"))


@pytest.fixture(params=sorted(file.name for file in KEPT.iterdir()))
def any_path(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A copy of each of them."""
    return Path(shutil.copy(KEPT / request.param, tmp_path / request.param))


def test_one_of_each_format_is_kept() -> None:
    assert sorted(file.name for file in KEPT.iterdir()) == [f"format-{n}.annotator" for n in range(1, FORMAT + 1)]


def test_nothing_is_wrong_with_it(any_path: Path) -> None:
    assert doctor.examine(any_path) == []


def test_reading_it_changes_no_byte(any_path: Path) -> None:
    with Project.open(any_path, read_only=True) as project, project.reader() as reader:
        assert project.documents.count() == reader.documents.count() > 2
        assert project.sets.load(project.documents.list()[0].id).spans
    assert any_path.read_bytes() == (KEPT / any_path.name).read_bytes()


def test_it_is_brought_up_to_date_once_after_a_snapshot(path: Path, own_folder: Path) -> None:
    with Project.open(path) as project:
        before = state(project)
    assert list(own_folder.rglob("*.annotator"))
    with Project.open(path) as project:
        assert state(project) == before


def test_what_was_made_before_has_the_version_of_its_set(path: Path) -> None:
    with Project.open(path) as project:
        found = project.sets.load(project.documents.list()[0].id)
        versions = {span.version for span in found.spans.values()} | {event.version for event in found.events.values()}
        assert versions == {found.set.codebook.version}


def test_an_older_file_that_another_program_changed_is_refused(path: Path) -> None:
    connection = opening.connect(path, read_only=False)
    connection.execute("CREATE TRIGGER planted AFTER UPDATE ON span BEGIN DELETE FROM span; END")
    connection.close()
    with pytest.raises(ProjectError, match="trigger planted"):
        Project.open(path)


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


def test_all_of_it_is_undone_and_redone(any_path: Path) -> None:
    with Project.open(any_path) as project:
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
    assert doctor.examine(any_path) == []
