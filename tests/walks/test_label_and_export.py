"""The main job: label an article by keyboard alone, undo and redo it after a restart, export it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator import doctor
from annotator.cli import main
from annotator.project import Project
from annotator.resources import resource, seed
from tests.walks.conftest import Person, Steps

SHARED = Path(__file__).parents[3] / "shared"
ARTICLE = seed("articles", "idlib-ultimatum.txt")

pytestmark = pytest.mark.usefixtures("qapp")


def key_of(name: str) -> str:
    """The key of a label of the default codebook."""
    from annotator.codebook import starter

    codebook = starter("conflict-events")
    label = codebook.find("entity", name) or codebook.find("event", name)
    assert label is not None
    return label.key


def _export(path: Path, target: Path) -> list[dict[str, object]]:
    main(["export", str(path), str(target)], standalone_mode=False)
    schema = jsonschema.Draft202012Validator(json.loads(resource("annotator-jsonl-1.schema.json").read_text("utf-8")))
    lines = [json.loads(line) for line in target.read_bytes().split(b"\n")[:-1]]
    for line in lines:
        schema.validate(line)
        for entity in line["entities"]:
            assert " ".join(line["text"][start:end] for start, end in entity["fragments"]) == entity["text"]
    return lines


def test_the_main_job(walk: Callable[..., None], new_project: Callable[..., Path], tmp_path: Path) -> None:
    path = new_project(ARTICLE)
    empty = _export(path, tmp_path / "empty.jsonl")
    assert empty[0]["entities"] == []

    def label(person: Person) -> Steps:
        yield
        person.label("Syria", key_of("Place"))
        person.label("President Recep Tayyip Erdogan", key_of("Person"))
        yield
        person.label("warned", key_of("Threat"))
        yield
        assert person.session.selected is not None
        assert person.session.selected.label == "Threat"
        person.session.start_role("Speaker")
        yield
        person.view.setFocus()
        person.type("a")  # the hint letter of the first entity that fits: the person
        yield

    walk(label, path)
    with Project.open(path, read_only=True) as project:
        found = project.sets.load(project.documents.list()[0].id)
        assert [span.quote for span in found.spans.values()] == ["Syria", "President Recep Tayyip Erdogan"]
        (event,) = found.events.values()
        assert event.trigger is not None
        assert event.trigger.quote == "warned"
        assert [argument.role for argument in event.arguments] == ["Speaker"]
    full = _export(path, tmp_path / "full.jsonl")
    names: list[str] = []

    def undo_all(person: Person) -> Steps:
        yield
        while person.session.project.undo_name != names_before:
            names.append(person.session.project.undo_name or "")
            person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            yield

    names_before = "Import 1 document from idlib-ultimatum.txt"
    walk(undo_all, path)
    assert len(names) == 4
    assert names[-1] == "Label Syria as Place"
    assert _export(path, tmp_path / "undone.jsonl") == empty
    assert (tmp_path / "undone.jsonl").read_bytes() == (tmp_path / "empty.jsonl").read_bytes()

    def redo_all(person: Person) -> Steps:
        yield
        for _ in names:
            person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            yield

    walk(redo_all, path)
    assert _export(path, tmp_path / "redone.jsonl") == full
    assert (tmp_path / "redone.jsonl").read_bytes() == (tmp_path / "full.jsonl").read_bytes()
    assert doctor.examine(path) == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared folder is not there")
def test_the_seed_article_by_keyboard(
    walk: Callable[..., None], new_project: Callable[..., Path], tmp_path: Path
) -> None:
    path = new_project(next((SHARED / "seeds").glob("*.txt")), "--format", "html")

    def label(person: Person) -> Steps:
        yield
        for words, name in (
            ("Turkey", "State"),
            ("Syrian regime forces", "State"),
            ("Recep Tayyip Erdogan", "Person"),
            ("51", "Number"),
            ("Idlib", "Place"),
        ):
            person.label(words, key_of(name))
        yield
        person.label("strike", key_of("Threat"))
        yield

    walk(label, path)
    (line,) = _export(path, tmp_path / "seed.jsonl")
    assert [entity["text"] for entity in line["entities"]] == [  # type: ignore[attr-defined,index]
        "Turkey",
        "Syrian regime forces",
        "Recep Tayyip Erdogan",
        "Idlib",
        "51",
    ]
    assert "<em>" not in str(line["text"])


def test_relabel_delete_and_nudge(
    walk: Callable[..., None], new_project: Callable[..., Path], qapp: QApplication
) -> None:
    path = new_project(ARTICLE)

    def work(person: Person) -> Steps:
        yield
        person.label("Syria", key_of("Place"))
        yield
        person.type(key_of("State"))  # the same entity under another label
        yield
        person.choose("end_right")
        yield
        person.label("Idlib", key_of("Place"))
        yield
        person.press(Qt.Key.Key_Delete)
        yield

    walk(work, path)
    with Project.open(path, read_only=True) as project:
        (span,) = project.sets.load(project.documents.list()[0].id).spans.values()
        assert (span.label, span.quote[:5]) == ("State", "Syria")
        assert project.undo_name == "Delete Place Idlib"
