"""When events are dated, and how they are counted."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from annotator import timeline
from annotator.codebook import loads
from annotator.model import Metadata
from annotator.project import Project
from annotator.timeline import Choice, Moment, Shape, Timeline
from tests.dated_events import dated_project

CODEBOOK = """
name = "dated"

[[entity]]
name = "Time"

[[event]]
name = "Attack"
roles = [
  { name = "Announced", values = ["date"] },
  { name = "Time-Within", entities = ["Time"], values = ["date"] },
  { name = "Killed", values = ["number"] },
  { name = "Anything" },
]

[[event]]
name = "=Talks"
roles = [{ name = "When", entities = ["Time"] }]
"""
TEXT = "On Wednesday shells fell on Idlib."


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@pytest.fixture
def desk(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "dated.annotator", loads(CODEBOOK), "amal")
    project.documents.add(TEXT, Metadata(title="One", date="2020-02-12"))
    project.documents.add(TEXT + "2", Metadata(title="Two", date="2020-03-01T10:00:00Z"))
    project.documents.add(TEXT + "3", Metadata(date="in spring"))
    return project


def add(project: Project, at: int = 0, label: str = "Attack", **values: str) -> int:
    """An event of a document with these values in its roles; `_` stands for a hyphen."""
    document = project.documents.list()[at]
    made = project.events.add(document.id, label, ((13, 24),))
    for role, value in values.items():
        project.events.fill(made.id, role.replace("_", "-"), value=value)
    return made.id


def when(project: Project, event_id: int) -> tuple[Moment | None, bool]:
    found = timeline.read(project)
    row = found.row_of(event_id)
    assert row is not None
    return found.moment(row), bool(found.own[row])


@pytest.mark.parametrize(
    ("value", "first", "last", "shape"),
    [
        ("2020-02-12", "2020-02-12", "2020-02-12", Shape.DAY),
        ("2020-02-12T14:30", "2020-02-12", "2020-02-12", Shape.DAY),
        ("2020-02", "2020-02-01", "2020-02-29", Shape.COARSE),
        ("2020-W07", "2020-02-10", "2020-02-16", Shape.COARSE),
        ("2020", "2020-01-01", "2020-12-31", Shape.COARSE),
        ("2020-02-12..2020-03-01", "2020-02-12", "2020-03-01", Shape.PERIOD),
        ("2020-02-12..2020-02-12", "2020-02-12", "2020-02-12", Shape.DAY),
        ("~2020-02-12", "2020-02-12", "2020-02-12", Shape.ABOUT),
        ("~2020-02", "2020-02-01", "2020-02-29", Shape.ABOUT),
        (">=2020-02", "2020-02-01", "2020-02-01", Shape.SINCE),
        (">2020-02", "2020-03-01", "2020-03-01", Shape.SINCE),
        ("<=2020-02", "2020-02-29", "2020-02-29", Shape.UNTIL),
        ("<2020-02", "2020-01-31", "2020-01-31", Shape.UNTIL),
    ],
)
def test_a_date_is_days_and_how_exactly_they_are_known(value: str, first: str, last: str, shape: Shape) -> None:
    assert timeline.moment(value) == Moment(day(first), day(last), shape)


@pytest.mark.parametrize("value", ["", "soon", "51", "2020-13", "2020-02-30", "2020-03..2020-02", "12/02/2020", "~"])
def test_what_is_no_date_is_none(value: str) -> None:
    assert timeline.moment(value) is None


def test_the_date_of_an_event_is_what_its_time_role_holds(desk: Project) -> None:
    number = add(desk, Announced="2020-01-05", Time_Within="2020-01-09", Killed="2020", Anything="2020-01-01")
    assert when(desk, number) == (Moment(day("2020-01-09"), day("2020-01-09"), Shape.DAY), True)


def test_another_role_that_takes_dates_comes_next(desk: Project) -> None:
    number = add(desk, Anything="2020-01-01", Announced="2020-01-05")
    assert when(desk, number)[0] == timeline.moment("2020-01-05")


def test_a_date_in_a_role_that_takes_anything_counts_but_no_bare_number(desk: Project) -> None:
    assert when(desk, add(desk, Anything="2020-01-01"))[1]
    assert not when(desk, add(desk, Anything="1500"))[1]
    assert not when(desk, add(desk, Killed="2020"))[1]


def test_a_date_in_a_time_role_that_is_for_entities_counts(desk: Project) -> None:
    add(desk, label="=Talks")
    number = add(desk, Anything="2020-01-01")
    with desk.edit("Bring in what breaks the rules"):
        labels = dict(desk.store.connection.execute("SELECT name, id FROM label").fetchall())
        desk.store.update("event", number, label_id=labels["=Talks"])
        desk.store.update_where("argument", {"event_id": number}, role="When")
    assert when(desk, number) == (timeline.moment("2020-01-01"), True)


def test_words_are_not_guessed_at(desk: Project) -> None:
    span = desk.spans.add(desk.documents.list()[0].id, "Time", ((3, 12),))
    number = add(desk)
    desk.events.fill(number, "Time-Within", span_id=span.id)
    assert when(desk, number) == (timeline.moment("2020-02-12"), False)


def test_without_a_date_the_article_s_stands_in_or_nothing(desk: Project) -> None:
    assert when(desk, add(desk)) == (timeline.moment("2020-02-12"), False)
    assert when(desk, add(desk, 1)) == (timeline.moment("2020-03-01"), False)
    assert when(desk, add(desk, 2)) == (None, False)


def same(one: Timeline, other: Timeline) -> bool:
    names = ("ids", "documents", "first", "last", "shapes", "own")
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in names) and (
        [one.label_names[n] for n in one.labels] == [other.label_names[n] for n in other.labels]
        and [one.annotator_names[n] for n in one.annotators] == [other.annotator_names[n] for n in other.annotators]
    )


def test_reading_only_what_was_touched_gives_what_reading_all_gives(desk: Project) -> None:
    held = timeline.read(desk)
    numbers = [add(desk, n % 3, Announced=f"2020-01-{n + 1:02}") for n in range(7)]
    held = timeline.reread(desk, held, numbers)
    assert same(held, timeline.read(desk))
    desk.use_annotator("bekir")
    other = add(desk, 1, "=Talks")
    desk.use_annotator("amal")
    desk.events.delete(numbers[2])
    desk.events.fill(numbers[5], "Time-Within", value="2019-05")
    held = timeline.reread(desk, held, {other, numbers[2], numbers[5]})
    assert same(held, timeline.read(desk))
    assert held.annotator_names == (("amal", "annotator"), ("bekir", "annotator"))


def test_a_choice_narrows_by_label_annotator_document_and_origin_of_the_date(desk: Project) -> None:
    attack, talks, dated = add(desk), add(desk, 1, "=Talks"), add(desk, 2, Announced="2020-01-01")
    desk.use_annotator("bekir")
    theirs = add(desk)
    found = timeline.read(desk)

    def chosen(choice: Choice) -> set[int]:
        return set(found.ids[choice.rows(found)].tolist())

    assert chosen(Choice()) == {attack, talks, dated, theirs}
    assert chosen(Choice(labels=frozenset({"=Talks"}))) == {talks}
    assert chosen(Choice(annotator=("bekir", "annotator"))) == {theirs}
    assert chosen(Choice(annotator=("nobody", "annotator"))) == set()
    assert chosen(Choice(document_id=desk.documents.list()[0].id)) == {attack, theirs}
    assert chosen(Choice(article_dates=False)) == {dated}


@pytest.mark.parametrize(
    ("unit", "first", "last", "starts"),
    [
        ("day", "2020-02-28", "2020-03-01", ["2020-02-28", "2020-02-29", "2020-03-01", "2020-03-02"]),
        ("week", "2020-02-12", "2020-02-17", ["2020-02-10", "2020-02-17", "2020-02-24"]),
        ("month", "2019-12-31", "2020-02-01", ["2019-12-01", "2020-01-01", "2020-02-01", "2020-03-01"]),
        ("year", "1969-06-01", "1970-01-01", ["1969-01-01", "1970-01-01", "1971-01-01"]),
    ],
)
def test_bins_follow_the_calendar(unit: timeline.Unit, first: str, last: str, starts: list[str]) -> None:
    edges = timeline.bin_edges(day(first), day(last), unit)
    assert [date.fromordinal(edge).isoformat() for edge in edges.tolist()] == starts


def test_a_date_is_counted_where_it_fits_into_one_bin(desk: Project) -> None:
    for value in ("2020-01-06", "2020-01", "~2020-01-07", ">=2020-01-06", "2020-01-06..2020-02-20", "2020"):
        add(desk, Announced=value)
    found = timeline.read(desk)
    chosen = Choice(article_dates=False).rows(found)

    def total(unit: timeline.Unit) -> int:
        edges = timeline.bin_edges(day("2020-01-01"), day("2020-12-31"), unit)
        return int(timeline.counts(found, chosen, edges, unit, own=True).sum())

    assert [total(unit) for unit in timeline.UNITS] == [3, 3, 4, 5]


def test_the_counts_of_a_week_are_those_of_its_days(tmp_path: Path) -> None:
    with dated_project(tmp_path / "many.annotator", 60, 5) as project:
        found = timeline.read(project)
        rows = Choice().rows(found) & (found.shapes == Shape.DAY)
        dated = found.first[rows]
        low, high = int(dated.min()), int(dated.max())
        sums = []
        for unit in timeline.UNITS:
            edges = timeline.bin_edges(low, high, unit)
            table = sum(timeline.counts(found, rows, edges, unit, own=own) for own in (True, False))
            assert table.sum() == rows.sum()
            for number, name in enumerate(found.label_names):
                wanted = np.histogram(found.first[rows & (found.labels == number)], edges)[0]
                assert table[number].tolist() == wanted.tolist(), name
            sums.append(len(edges))
        assert sums == sorted(sums, reverse=True)


def test_the_unit_follows_the_range() -> None:
    assert [timeline.unit_for(days) for days in (3, 100, 101, 551, 5000)] == ["day", "day", "week", "month", "year"]


def test_counts_as_csv_hold_no_formula(desk: Project) -> None:
    add(desk, Announced="2020-01-30")
    add(desk, label="=Talks")
    add(desk, label="=Talks")
    found = timeline.read(desk)
    rows = list(csv.reader(io.StringIO(timeline.counts_csv(found, Choice().rows(found), "month"))))
    assert rows == [
        ["from", "to", "Attack", "'=Talks", "total"],
        ["2020-01-01", "2020-01-31", "1", "0", "1"],
        ["2020-02-01", "2020-02-29", "0", "2", "2"],
    ]
    nothing = np.zeros(len(found), bool)
    assert timeline.counts_csv(found, nothing, "day") == "from,to,total\r\n"


def test_the_facts_of_an_event(desk: Project) -> None:
    number = add(desk)
    assert timeline.facts(desk, number) == ("Attack", "shells fell", "One", "amal", "annotator")
    desk.events.delete(number)
    assert timeline.facts(desk, number) is None


def test_a_project_without_events_is_an_empty_timeline(desk: Project) -> None:
    found = timeline.read(desk)
    assert len(found) == 0
    assert found.label_names == ("Attack", "=Talks")
    assert found.row_of(None) is None
    assert found.row_of(5) is None
