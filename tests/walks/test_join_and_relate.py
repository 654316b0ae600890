"""Mentions joined, linked and related, an event split, all by keyboard; the export and the doctor see it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator import doctor
from annotator.cli import main
from annotator.model import Span
from annotator.resources import seed
from tests.walks.conftest import Person, Steps
from tests.walks.test_label_and_export import _export, key_of

ARTICLE = seed("articles", "idlib-ultimatum.txt")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("does not support grabbing", extend=True),
]


def go_to(person: Person, words: str) -> None:
    """Tab through the annotations until the one on these words is selected."""
    for _ in range(20):
        selected = person.session.selected
        quote = (
            selected.quote if isinstance(selected, Span) else selected and selected.trigger and selected.trigger.quote
        )
        if quote == words:
            return
        person.view.setFocus()
        person.press(Qt.Key.Key_Tab)
    raise AssertionError(words)


def letter(person: Person, words: str) -> str:
    """The hint letter of the annotation on these words."""
    assert person.window.workspace is not None
    hints = person.window.workspace.page.picking.hints
    spans = person.session.annotations.spans
    return next(hint for hint, number in hints.items() if number in spans and spans[number].quote == words)


def test_one_man_two_mentions_a_relation_and_two_events(
    walk: Callable[..., None], new_project: Callable[..., Path], tmp_path: Path
) -> None:
    path = new_project(ARTICLE)
    table = tmp_path / "people.csv"
    table.write_text("qid,name,aliases\nQ39259,Recep Tayyip Erdoğan,Erdogan|RTE\nQ7747,Vladimir Putin,\n", "utf-8")
    main(["knowledge", str(path), str(table)], standalone_mode=False)

    def work(person: Person) -> Steps:
        yield
        person.label("President Recep Tayyip Erdogan", key_of("Person"))
        yield
        person.label("Mr Erdogan", key_of("Person"))
        yield
        person.label("Justice and Development Party", key_of("Political body"))
        yield
        person.press(Qt.Key.Key_Escape)
        go_to(person, "Mr Erdogan")
        yield
        person.press(Qt.Key.Key_J, CONTROL)
        yield
        person.type(letter(person, "President Recep Tayyip Erdogan"))
        yield
        person.press(Qt.Key.Key_K, CONTROL)
        yield
        person.type("erdog")
        yield
        popup = QApplication.activePopupWidget()
        assert popup is not None
        person.press(Qt.Key.Key_Return)
        yield
        person.view.setFocus()
        person.press(Qt.Key.Key_R, CONTROL)
        yield
        person.type(letter(person, "Justice and Development Party"))  # only one relation joins the two
        yield
        (relation,) = person.session.annotations.relations.values()
        assert relation.label == "member of"
        person.press(Qt.Key.Key_Z, CONTROL)
        yield
        assert person.session.annotations.relations == {}
        person.press(Qt.Key.Key_Z, CONTROL | SHIFT)
        yield
        person.press(Qt.Key.Key_Escape)
        person.label("brought down", key_of("Armed clash"))
        yield
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_V, CONTROL | SHIFT)
        yield
        assert len(person.session.annotations.events) == 2

    walk(work, path)
    (line,) = _export(path, tmp_path / "out.jsonl")
    told = json.loads(json.dumps(line))
    (cluster,) = told["clusters"]
    assert (cluster["name"], cluster["link"]) == ("President Recep Tayyip Erdogan", "wikidata:Q39259")
    mentions = [entity["text"] for entity in told["entities"] if entity["cluster"] == cluster["id"]]
    assert mentions == ["President Recep Tayyip Erdogan", "Mr Erdogan"]
    (relation,) = told["relations"]
    ends = {entity["id"]: entity["text"] for entity in told["entities"]}
    assert (relation["label"], ends[relation["head"]], ends[relation["tail"]]) == (
        "member of",
        "Mr Erdogan",
        "Justice and Development Party",
    )
    assert [event["trigger"]["text"] for event in told["events"]] == ["brought down", "brought down"]
    assert [finding for finding in doctor.examine(path) if finding.severity == "error"] == []
