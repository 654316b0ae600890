"""The article this program was asked for, coded whole by keyboard, and its codebook changed in the middle of the work.

Entities are marked by their keys, events by theirs, and each role by selecting its words while it is active: numbers and
dates are read there and confirmed. Afterwards one label is split, one merged and one role renamed, all of it is undone
and redone, and the exports show it.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator import doctor
from annotator.cli import main
from annotator.codebook.changes import Merge, RenameRole, Split
from annotator.model import Annotations, Argument, Event
from annotator.project import Project
from annotator.text import next_word
from tests.state import digest
from tests.walks.conftest import Person, Steps
from tests.walks.test_label_and_export import SHARED, key_of

ARTICLE = SHARED / "seeds" / "000_cb87d76c40539258.txt"
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(not ARTICLE.exists(), reason="the article is not here"),
    pytest.mark.qt_log_ignore("does not support grabbing", extend=True),
]

Role = tuple[str, str, str]
"""A role, its words (`words#2` for the second place they stand), and the label that they get; none for a value."""

EVENTS: tuple[tuple[str, str, tuple[Role, ...]], ...] = (
    (
        "will strike",
        "Threat",
        (
            ("Speaker", "President Recep Tayyip Erdogan", "Person"),
            ("Addressee", "Syrian regime forces", "State"),
            ("Condition", "come under renewed attack", ""),
            ("Time", "Wednesday", ""),
        ),
    ),
    ("criticised", "Accusation", (("Speaker", "He", "Person"), ("Accused", "Russia", "State"))),
    (
        "killed",
        "Armed clash",
        (
            ("Attacker", "rebel groups", "Armed group"),
            ("Target", "regime soldiers", "State"),
            ("Killed", "51", ""),
            ("Source", "Ankara", "State"),
        ),
    ),
    ("shot down", "Shot down", (("Aircraft", "military helicopter", "Weapon"),)),
    ("declare", "Threat", (("Speaker", "Mr Erdogan", "Person"),)),
    (
        "shelling",
        "Shelling",
        (
            ("Attacker", "regime#4", "State"),
            ("Target", "Turkish soldiers", "State"),
            ("Killed", "more than a dozen", ""),
            ("Place", "Idlib#2", "Place"),
        ),
    ),
    ("pressed ahead", "Advance", (("Force", "Syrian regime forces#2", "State"),)),
    ("clashes", "Armed clash", (("Attacker", "Turkish soldiers#2", "State"), ("Target", "forces loyal", "State"))),
    (
        "spoke",
        "Talks",
        (
            ("Party", "Russian President Vladimir Putin", "Person"),
            ("Party", "Mr Erdogan#2", "Person"),
            ("Time", "Wednesday#2", ""),
        ),
    ),
    ("more talks", "Talks", (("Party", "delegation", "State"), ("Place", "Moscow#3", "Place"))),
    (
        "destroyed",
        "Armed clash",
        (
            ("Target", "tanks", "Weapon"),
            ("Target", "ammunition store", "Facility"),
            ("Time", "Tuesday", ""),
            ("Source", "Turkish Defence Ministry", "State"),
        ),
    ),
    (
        "took down",
        "Shot down",
        (
            ("Attacker", "insurgents", "Armed group"),
            ("Aircraft", "regime helicopter", "Weapon"),
            ("Killed", "at least three", ""),
            ("Place", "Al Nayrab", "Place"),
            ("Source", "Syrian war monitor", "Source"),
        ),
    ),
    ("advanced", "Advance", (("Force", "Rebel forces", "Armed group"),)),
    (
        "seized control",
        "Territory gained",
        (("Taker", "Regime forces", "State"), ("Place", "main Aleppo-Damascus motorway", "Place")),
    ),
    ("pushed on", "Advance", (("Force", "Syrian regime forces#3", "State"), ("Time", "Wednesday#3", ""))),
    ("attack#2", "Armed clash", (("Attacker", "rebels", "Armed group"), ("Place", "Saraqib", "Place"))),
    (
        "aerial bombardment",
        "Air or drone strike",
        (
            ("Attacker", "regime#9", "State"),
            ("Killed", "45", ""),
            ("Place", "Idlib city", "Place"),
            ("Time", "Tuesday#2", ""),
        ),
    ),
    (
        "air strikes",
        "Air or drone strike",
        (
            ("Target", "civilians", "Civilians"),
            ("Killed", "four", ""),
            ("Place", "south of Aleppo province", "Place"),
            ("Time", "Wednesday#4", ""),
            ("Source", "Syrian Observatory for Human Rights", "Source"),
        ),
    ),
    ("recaptured", "Territory gained", (("Taker", "Syrian army", "State"), ("Time", "December", ""))),
)


def reach(person: Person, words: str) -> None:
    """Select words by keys, from the caret on where they stand ahead of it."""
    words, _, nth = words.partition("#")
    session, shift = person.session, Qt.KeyboardModifier.ShiftModifier
    start = -1
    for _ in range(int(nth or 1)):
        start = session.text.index(words, start + 1)
    person.view.setFocus()
    ahead = session.caret <= start
    person.press(Qt.Key.Key_Left if ahead else Qt.Key.Key_Home, NONE if ahead else CONTROL)
    while next_word(session.text, session.caret) <= start and session.caret < start:
        person.step(CONTROL)
    while session.caret < start:
        person.step()
    while session.caret < start + len(words):
        person.step(shift)
    assert session.words == ((start, start + len(words)),)


def date_line(person: Person) -> None:
    """Tab to the date of the document's form and type it."""
    for _ in range(40):
        at = QApplication.focusWidget()
        if at is not None and at.accessibleName() == "Date":
            person.type("2020-02-12")
            person.press(Qt.Key.Key_Return)
            person.view.setFocus()
            return
        person.press(Qt.Key.Key_Tab)
    raise AssertionError("no way leads to the date")


def go_to(person: Person, role: str) -> None:
    """Walk on through the frame until this role is active."""
    for _ in range(20):
        if person.session.active_role == role:
            return
        person.press(Qt.Key.Key_Return)
    raise AssertionError(f"the frame never came to {role}")


def code(person: Person) -> Steps:
    """Date the document, then mark every event with its fillers."""
    yield
    person.press(Qt.Key.Key_Return, ALT)
    yield
    date_line(person)
    yield
    for trigger, label, roles in EVENTS:
        reach(person, trigger)
        person.type(key_of(label))
        yield
        assert person.session.selected is not None and person.session.selected.label == label, label
        for role, words, entity in roles:
            go_to(person, role)
            reach(person, words)
            if entity:
                person.type(key_of(entity))
            else:
                person.press(Qt.Key.Key_Return)
                yield
                person.press(Qt.Key.Key_Return)
            yield
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Escape)
        yield


def said(argument: Argument, found: Annotations) -> str:
    """The words of a filler, or its value and the words it was read from."""
    if argument.span_id:
        return found.spans[argument.span_id].quote
    return f"{argument.value} < {argument.words.quote}" if argument.words else str(argument.value)


def records(found: Annotations) -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    for event in sorted(found.events.values(), key=_start):
        trigger = event.trigger.quote if event.trigger else ""
        yield trigger, event.label, [(argument.role, said(argument, found)) for argument in event.arguments]


def _start(event: Event) -> int:
    return event.trigger.start if event.trigger else 0


def expected() -> list[tuple[str, str, list[tuple[str, str]]]]:
    return [
        (
            trigger.partition("#")[0],
            label,
            [
                (role, name if entity else f"{VALUES.get(name, name)} < {name}")
                for role, words, entity in roles
                for name in [words.partition("#")[0]]
            ],
        )
        for trigger, label, roles in EVENTS
    ]


VALUES = {
    "51": "51",
    "45": "45",
    "four": "4",
    "at least three": ">=3",
    "more than a dozen": ">12",
    "Wednesday": "2020-02-12",
    "Tuesday": "2020-02-11",
    "December": "2019-12",
}


def exported(path: Path, target: Path, *options: str) -> str:
    main(["export", str(path), str(target), *options], standalone_mode=False)
    return target.read_text("utf-8")


def test_the_article_is_coded_and_its_codebook_changed(
    walk: Callable[..., None], new_project: Callable[..., Path], tmp_path: Path
) -> None:
    path = new_project(ARTICLE)
    walk(code, path)
    with Project.open(path) as project:
        document = project.documents.list()[0]
        assert document.meta.date == "2020-02-12"
        assert list(records(project.sets.load(document.id))) == expected()
        coded = digest(project)
        changes = (
            Split("event", "Threat", ("Threat", "Warning")),
            Merge("event", ("Shot down",), "Armed clash", roles=(("Aircraft", "Target"),)),
            RenameRole("Killed", "Dead"),
        )
        for change in changes:
            project.codebooks.apply(change)
        first, second = project.review.list(document.id)
        project.review.decide(first.id, "Threat")
        project.review.decide(second.id, "Warning")
        changed = digest(project)
        for _ in range(5):
            project.undo()
        assert digest(project) == coded
        for _ in range(5):
            project.redo()
        assert digest(project) == changed
        found = project.sets.load(document.id)
        labels = [label for _, label, _ in records(found)]
        assert labels == [
            {"declare": "Warning", "shot down": "Armed clash", "took down": "Armed clash"}.get(trigger, label)
            for trigger, label, _ in expected()
        ]
        assert {role for _, _, filled in records(found) for role, _ in filled} >= {"Dead", "Target"}
        assert project.codebooks.version == 4
    assert {finding.id for finding in doctor.examine(path)} <= {"ARG_REQUIRED_MISSING"}

    rows = list(csv.DictReader(io.StringIO(exported(path, tmp_path / "events.csv", "--events", "csv"))))
    dead = {row["trigger"]: (row["Dead"], row["Dead quote"]) for row in rows if row["Dead"]}
    assert dead["killed"] == ("51", "51") and dead["aerial bombardment"] == ("45", "45")
    assert dead["air strikes"] == ("4", "four")
    assert {row["document date"] for row in rows} == {"2020-02-12"}
    line = json.loads(exported(path, tmp_path / "sets.jsonl"))
    assert {event["label"] for event in line["events"]} == set(labels)
    values = {(a["role"], a["value"], a["text"]) for event in line["events"] for a in event["arguments"] if a["value"]}
    assert {("Dead", "51", "51"), ("Dead", "45", "45"), ("Dead", "4", "four")} < values
    assert ("Time", "2020-02-12", "Wednesday") in values
