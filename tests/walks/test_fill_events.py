"""Events by keyboard: an event with four arguments in under ten key strokes, values with their words, as before, details."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator import doctor
from annotator.model import Annotations, Argument, Event
from annotator.project import Project
from annotator.resources import seed
from tests.walks.conftest import Person, Steps
from tests.walks.test_label_and_export import key_of

ARTICLE = seed("articles", "idlib-ultimatum.txt")
ENTITIES = (
    ("rebels", "Armed group"),
    ("a Syrian army helicopter", "Weapon"),
    ("Al Nayrab", "Place"),
    ("Tuesday", "Time"),
)

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("does not support grabbing", extend=True),
]


def see_more(person: Person) -> None:
    """Set the text small, so that a whole paragraph is in view in the small window of a test."""
    for _ in range(4):
        person.choose("zoom_out")


class Strokes:
    """Counts the keys that a person presses."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self.count = 0

    def type(self, text: str) -> None:
        self.count += len(text)
        self._person.type(text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        self._person.press(key, held)

    def hint(self, words: str) -> str:
        """The letter that stands over these words."""
        workspace = self._person.window.workspace
        assert workspace is not None
        hints = workspace.page.roles.hints
        session = self._person.session
        return next(hint for hint, number in hints.items() if getattr(session.find(number), "quote", "") == words)


def stored(path: Path) -> Annotations:
    """What is in the file, which has no fault but roles that are still empty."""
    assert {finding.id for finding in doctor.examine(path)} <= {"ARG_REQUIRED_MISSING"}
    with Project.open(path, read_only=True) as project:
        return project.sets.load(project.documents.list()[0].id)


def filled(event: Event, found: Annotations) -> list[tuple[str, str]]:
    """Role and words or value of each argument."""

    def said(argument: Argument) -> str:
        span = found.spans.get(argument.span_id or 0)
        return span.quote if span else argument.value or str(argument.filler_event_id)

    return [(argument.role, said(argument)) for argument in event.arguments]


@pytest.fixture
def path(new_project: Callable[..., Path]) -> Path:
    """The article with its date, so that weekdays mean a day."""
    made = new_project(ARTICLE)
    with Project.open(made) as project:
        document = project.documents.list()[0]
        project.documents.set_meta(document.id, replace(document.meta, date="2020-02-12", language="en"))
    return made


def test_an_event_of_four_arguments_takes_under_ten_strokes(walk: Callable[..., None], path: Path) -> None:
    counted = []

    def work(person: Person) -> Steps:
        yield
        see_more(person)
        for words, label in ENTITIES:
            person.label(words, key_of(label))
        yield
        person.select("brought down")
        strokes = Strokes(person)
        strokes.type(key_of("Armed clash"))
        yield
        strokes.type(strokes.hint("rebels"))  # Attacker
        strokes.press(Qt.Key.Key_Return)
        strokes.type(strokes.hint("a Syrian army helicopter"))  # Target
        strokes.type("T")
        strokes.type(strokes.hint("Tuesday"))  # Time, which takes one
        strokes.type("P")
        strokes.type(strokes.hint("Al Nayrab"))
        strokes.press(Qt.Key.Key_Escape)
        counted.append(strokes.count)
        assert person.session.active_role is None and isinstance(person.session.selected, Event)
        yield

    walk(work, path)
    assert counted == [9]
    found = stored(path)
    (event,) = found.events.values()
    assert filled(event, found) == [
        ("Attacker", "rebels"),
        ("Target", "a Syrian army helicopter"),
        ("Time", "Tuesday"),
        ("Place", "Al Nayrab"),
    ]


def test_values_are_read_seen_and_kept_with_their_words(walk: Callable[..., None], path: Path) -> None:
    def work(person: Person) -> Steps:
        yield
        person.select("brought down")
        person.type(key_of("Armed clash"))
        yield
        person.type("K")
        person.select("51")
        person.press(Qt.Key.Key_Return)
        yield
        person.press(Qt.Key.Key_Return)  # 51 is read as 51
        yield
        person.type("!")
        person.type(".")
        yield
        person.press(Qt.Key.Key_Tab)
        person.press(Qt.Key.Key_Down)
        person.press(Qt.Key.Key_Down)  # the basis: inferred
        person.press(Qt.Key.Key_Escape)
        yield
        person.press(Qt.Key.Key_Return)
        person.type("12<")
        assert person.session.active_role == "Injured"
        person.press(Qt.Key.Key_Escape)
        yield
        person.session.start_role("Time")
        person.select("Tuesday")
        person.press(Qt.Key.Key_Return)
        yield
        person.press(Qt.Key.Key_Return)
        yield
        person.type("W#")
        yield
        person.type("a missile")
        person.press(Qt.Key.Key_Return)
        yield

    walk(work, path)
    found = stored(path)
    (event,) = found.events.values()
    killed, time, weapon = event.arguments
    assert (killed.role, killed.value, killed.unsure, killed.attributes) == (
        "Killed",
        "51",
        True,
        (("basis", "inferred"),),
    )
    assert (time.role, time.value) == ("Time", "2020-02-11")
    assert (weapon.role, weapon.value, weapon.words) == ("Weapon", "a missile", None)
    assert [argument.words.quote for argument in (killed, time) if argument.words] == ["51", "Tuesday"]


def test_the_next_event_is_filled_as_the_one_before(walk: Callable[..., None], path: Path) -> None:
    def work(person: Person) -> Steps:
        yield
        see_more(person)
        person.label("rebels", key_of("Armed group"))
        person.label("Al Nayrab", key_of("Place"))
        yield
        person.select("brought down")
        person.type(key_of("Armed clash"))
        yield
        person.type("a")
        person.type("P")
        person.type("a")
        person.press(Qt.Key.Key_Escape)
        yield
        person.press(Qt.Key.Key_Escape)
        person.type(key_of("Shelling"))  # nothing is selected: an event that the text has no word for
        yield
        person.type("=")
        assert person.session.active_role == "Target"
        person.type("P=")
        person.type("=")
        assert person.session.active_role == "Time"  # nothing to take over: it stays
        yield
        person.select("Saraqib")
        person.type(key_of("Place"))  # Time takes no place: the frame is left
        yield
        assert person.session.active_role is None
        yield

    walk(work, path)
    found = stored(path)
    first, second = found.events.values()
    assert first.trigger is not None and second.trigger is None
    assert filled(first, found) == filled(second, found) == [("Attacker", "rebels"), ("Place", "Al Nayrab")]
    assert [span.quote for span in found.spans.values()] == ["Saraqib", "rebels", "Al Nayrab"]


def test_events_of_one_trigger_and_events_in_events(walk: Callable[..., None], path: Path) -> None:
    def work(person: Person) -> Steps:
        yield
        person.label("warned", key_of("Threat"))
        yield
        person.choose("its_words")
        person.type(key_of("Statement"))  # a second event on the same words
        yield
        person.type("C")
        assert person.session.active_role == "Content"
        person.select("answered")
        person.type(key_of("Shelling"))  # Content takes any event
        yield
        assert person.session.selected is not None and person.session.selected.label == "Statement"
        person.press(Qt.Key.Key_Escape)
        yield

    walk(work, path)
    found = stored(path)
    threat, statement, shelling = found.events.values()
    assert threat.triggers == statement.triggers
    assert [argument.filler_event_id for argument in statement.arguments] == [shelling.id]
    assert shelling.trigger is not None and shelling.trigger.quote == "answered"
