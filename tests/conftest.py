"""What the tests share: an own folder for each, a small codebook, and projects to work on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from annotator import codebook as codebooks
from annotator.codebook import Codebook
from annotator.model import Document, Event, Span
from annotator.project import Project

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # windows need no display and look the same everywhere

settings.register_profile("annotator", deadline=None, max_examples=100)
settings.load_profile("annotator")

CODEBOOK = """
name = "small"

[[entity]]
name = "Place"
key = "1"

[[entity]]
name = "Force"
key = "2"
attributes = [
  { name = "size", kind = "number" },
  { name = "side", kind = "choice", choices = ["state", "rebel"] },
]

[[entity]]
name = "Number"
key = "3"

[[event_attribute]]
name = "polarity"
kind = "choice"
choices = ["positive", "negative"]
default = "positive"

[[event]]
name = "Shelling"
key = "s"
roles = [
  { name = "Attacker", entities = ["Force"], count = "1..n" },
  { name = "Target", entities = ["Place", "Force"] },
  { name = "Place", entities = ["Place"], count = "0..1" },
  { name = "Killed", entities = ["Number"], values = ["number"], count = "0..1" },
]

[[event]]
name = "Statement"
key = "t"
roles = [
  { name = "Speaker", entities = ["Force"] },
  { name = "Content", events = ["*"], values = ["text"] },
]
"""

ARTICLE = (
    "Turkey said rebels shelled Idlib on Wednesday.\nThe shelling killed 51 people, it said, and more shells fell."
)
OTHER_ARTICLE = "İdlib’de bombardıman 😀.\r\nقُصفت إدلب يوم الأربعاء."


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "lint: ruff and mypy over the tree; deselect with -m 'not lint'")


@pytest.fixture(autouse=True)
def own_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's own folder (snapshots, settings) is a new one for each test."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("ANNOTATOR_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    """Three entity labels and two event labels: every kind of attribute, role and filler once."""
    return codebooks.loads(CODEBOOK)


@pytest.fixture
def project(tmp_path: Path, codebook: Codebook) -> Iterator[Project]:
    """A new project that holds nothing but its codebook."""
    with Project.create(tmp_path / "project.annotator", codebook, "amal") as made:
        yield made


@pytest.fixture
def document(project: Project) -> Document:
    """The article as the project's only document."""
    return project.documents.add(ARTICLE)


@pytest.fixture
def event(project: Project, document: Document) -> Event:
    """The shelling that `shelled` tells of; no role of it is filled."""
    return project.events.add(document.id, "Shelling", [(19, 26)])


@pytest.fixture
def rebels(project: Project, document: Document) -> Span:
    """Who shelled."""
    return project.spans.add(document.id, "Force", [(12, 18)])


def fill(project: Project) -> None:
    """Put in two documents and, by two annotators, annotations of every kind the codebook has."""
    first = project.documents.add(ARTICLE, key="idlib").id
    second = project.documents.add(OTHER_ARTICLE, key="bombardıman").id
    spans, events = project.spans, project.events
    turkey = spans.add(first, "Force", [(0, 6)])
    rebels = spans.add(first, "Force", [(12, 18)])
    idlib = spans.add(first, "Place", [(27, 32)])
    spans.add(first, "Number", [(67, 69), (70, 76)])
    spans.set_attribute(turkey.id, "side", "state")
    spans.set_link(turkey.id, "wikidata:Q43")
    spans.set_note(rebels.id, "which ones?\n“unnamed” 😀")
    spans.set_unsure(rebels.id, True)
    shelling = events.add(first, "Shelling", [(19, 26)])
    said = events.add(first, "Statement", [(7, 11)])
    events.fill(shelling.id, "Attacker", span_id=rebels.id)
    events.fill(shelling.id, "Place", span_id=idlib.id)
    events.fill(shelling.id, "Killed", words=[(67, 69)])
    events.fill(said.id, "Speaker", span_id=turkey.id)
    events.fill(said.id, "Content", filler_event_id=shelling.id)
    events.set_attribute(shelling.id, "polarity", "negative")
    project.sets.set_status(first, "done")
    project.use_annotator("bekir")
    spans.add(second, "Place", [(0, 5)])
    project.use_annotator("amal")


@pytest.fixture
def filled_project(project: Project) -> Project:
    """The project with two documents, spans and events of two annotators, and nothing amiss."""
    fill(project)
    return project
