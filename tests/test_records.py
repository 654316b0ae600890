"""Events as rows: cells, filters, sorting, and what an edit does to a table that is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from annotator.model import Changes, Metadata
from annotator.project import Project
from annotator.records import Column, Difference, EventTable, parse_filter, records_of
from annotator.records.filter import quoted
from tests.conftest import fill

NAMES = {
    "label": (Column("label"),),
    "date": (Column("date"),),
    "title": (Column("title"),),
    "annotator": (Column("annotator"),),
    "trigger": (Column("trigger"),),
    "note": (Column("note"),),
    "unsure": (Column("unsure"),),
    "confidence": (Column("confidence"),),
    "version": (Column("version"),),
    "attacker": (Column("role", "Attacker"),),
    "killed": (Column("role", "Killed"),),
    "content": (Column("role", "Content"),),
    "polarity": (Column("attribute", "polarity"),),
}


@pytest.fixture
def table(filled_project: Project) -> Iterator[EventTable]:
    """The table of the whole project, which hears of every change; `heard` is what it made of them."""
    made = EventTable(filled_project)
    made.load()
    yield made


def labels(table: EventTable, ids: list[int]) -> list[str]:
    return [table.labels[table.row(number).label_id] for number in ids]


def found(table: EventTable, typed: str) -> list[str]:
    return labels(table, table.arranged(parse_filter(typed, NAMES)))


def only(project: Project, label: str) -> int:
    document = project.documents.by_key("idlib")
    return next(event.id for event in project.sets.load(document.id).events.values() if event.label == label)


def test_a_cell_says_what_fills_a_role(filled_project: Project, table: EventTable) -> None:
    ids = table.arranged()
    said, shelling = (table.records(ids)[number] for number in ids)
    cells = {column: shelling.text(column) for column in table.columns()}
    assert {column: text for column, text in cells.items() if text} == {
        Column("document"): "idlib",
        Column("annotator"): "amal",
        Column("label"): "Shelling",
        Column("trigger"): "shelled",
        Column("role", "Attacker"): "rebels",
        Column("role", "Place"): "Idlib",
        Column("role", "Killed"): "51",
        Column("attribute", "polarity"): "negative",
        Column("status"): "done",
        Column("version"): "1",
    }
    assert said.text(Column("role", "Content")) == "Shelling “shelled”"
    assert said.quotes("Content") == "shelled"
    assert shelling.quotes("Killed") == "51"
    assert shelling.quotes("Target") == ""


def test_the_columns_are_those_of_the_codebook_and_what_files_brought_in(
    filled_project: Project, table: EventTable
) -> None:
    known = [column.name for column in table.columns() if column.kind == "role"]
    assert known == ["Attacker", "Target", "Place", "Killed", "Speaker", "Content"]
    project = filled_project
    event = only(project, "Shelling")
    with project.edit("As an import does"):
        project.events.set_attribute(event, "odd", "x")
        number = next(argument.id for argument in project.events.get(event).arguments)
        project.store.update("argument", number, role="Accomplice")
    table.load()
    columns = table.columns()
    assert Column("role", "Accomplice") in columns
    assert columns.index(Column("attribute", "odd")) == columns.index(Column("attribute", "polarity")) + 1


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", ["Statement", "Shelling"]),
        ("REBELS", ["Shelling"]),
        ("idlib", ["Statement", "Shelling"]),  # the key of the document of both
        ("idlib said", ["Statement"]),
        ("shelled -statement", ["Shelling"]),
        ("label:=shelling", ["Shelling"]),
        ("label:=shell", []),
        ("label:shell", ["Shelling"]),
        ("attacker:reb", ["Shelling"]),
        ("attacker:idlib", []),
        ("attacker:*", ["Shelling"]),
        ("-attacker:*", ["Statement"]),
        ("killed:=51", ["Shelling"]),
        ("content:shelled", ["Statement"]),
        ("polarity:neg", ["Shelling"]),
        ("polarity:*", ["Shelling"]),
        ("-polarity:=negative", ["Statement"]),
        ("negative", ["Shelling"]),
        ("polarity", []),  # a name is no cell
        ("attacker", []),
        ("unsure:*", []),
        ("annotator:amal", ["Statement", "Shelling"]),
        ("annotator:bekir", []),
        ("version:=1", ["Statement", "Shelling"]),
        ("version:=2", []),
        ("confidence:*", []),
        ('"said rebels"', []),
        ('trigger:"said"', ["Statement"]),
        ("nowhere:said", []),
        ("date:*", []),
    ],
)
def test_filters(table: EventTable, typed: str, expected: list[str]) -> None:
    assert found(table, typed) == expected


def test_dates_are_filtered_by_range(filled_project: Project, table: EventTable) -> None:
    document = filled_project.documents.by_key("idlib")
    filled_project.documents.set_meta(document.id, Metadata(title="Shells", date="2020-02-12"))
    table.load()
    for typed, count in {
        "date:2020-02": 2,
        "date:2020-01..2020-02": 2,
        "date:2020-02-13..": 0,
        "date:..2020-02-11": 0,
        "date:..2020": 2,
        "date:2020-W07..": 2,
        "date:2020-W08..": 0,
        "title:shells": 2,
        "shells": 2,
    }.items():
        assert len(found(table, typed)) == count, typed


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("50..", ["51", ">=50", "~100", "45..60", "51[45..70]"]),
        ("..50", ["9", ">=50", "45..60", "51[45..70]"]),
        ("60..70", [">=50", "45..60", "51[45..70]"]),
        ("9..9", ["9"]),
        ("x..y", []),
    ],
)
def test_numbers_are_filtered_by_what_they_can_be(project: Project, typed: str, expected: list[str]) -> None:
    document = project.documents.add("one two three four five six")
    for at, killed in enumerate(("9", "51", ">=50", "~100", "45..60", "51[45..70]")):
        event = project.events.add(document.id, "Shelling", [(at * 3, at * 3 + 2)])
        project.events.fill(event.id, "Killed", value=killed)
    table = EventTable(project)
    table.load()
    ids = table.arranged(parse_filter(f"killed:{typed}", NAMES))
    assert [table.records(ids)[number].text(Column("role", "Killed")) for number in ids] == expected


def test_letters_are_compared_without_their_case(filled_project: Project, table: EventTable) -> None:
    filled_project.events.set_note(only(filled_project, "Shelling"), "İSTANBUL Straße")
    table.load()
    assert found(table, "i̇stanbul STRASSE") == ["Shelling"]
    assert found(table, "note:strasse") == ["Shelling"]


def test_a_text_is_quoted_so_that_it_stays_one_word() -> None:
    assert [quoted(text) for text in ("Idlib", "Armed group", "", "a:b")] == ["Idlib", '"Armed group"', '""', '"a:b"']
    term = parse_filter(f"label:={quoted('Armed Group')}", NAMES).terms
    assert [(t.text, t.mode, t.columns) for t in term] == [("armed group", "is", (Column("label"),))]
    assert [t.text for t in parse_filter("14:30 „a b“ -5 -x", NAMES).terms] == ["14:30", "a b", "-5", "x"]


def test_rows_are_sorted_by_what_a_column_means(project: Project) -> None:
    document = project.documents.add("one two three four five six")
    for at, killed in enumerate(("9", ">=100", "~20", None, "51")):
        event = project.events.add(document.id, "Shelling", [(at * 3, at * 3 + 2)])
        if killed:
            project.events.fill(event.id, "Killed", value=killed)
    table = EventTable(project, document.id)
    table.load()
    column = Column("role", "Killed")

    def cells(down: bool = False) -> list[str]:
        ids = table.arranged(column=column, down=down)
        records = table.records(ids)
        return [records[number].text(column) for number in ids]

    assert cells() == ["9", "~20", "51", ">=100", ""]
    assert cells(down=True) == [">=100", "51", "~20", "9", ""]
    by_trigger = table.arranged(column=Column("trigger"), down=True)
    triggers = [table.records(by_trigger)[number].text(Column("trigger")) for number in by_trigger]
    assert triggers == sorted(triggers, key=str.casefold, reverse=True)


def test_an_event_without_a_trigger_stands_last_in_its_document(filled_project: Project) -> None:
    document = filled_project.documents.by_key("idlib")
    filled_project.events.add(document.id, "Shelling")
    table = EventTable(filled_project)
    table.load()
    assert labels(table, table.arranged()) == ["Statement", "Shelling", "Shelling"]
    assert table.row(table.arranged()[-1]).start is None


def test_a_cluster_goes_by_its_name_and_its_first_mention(filled_project: Project, table: EventTable) -> None:
    project = filled_project
    event = project.events.get(only(project, "Shelling"))
    annotations = project.sets.load(project.documents.by_key("idlib").id)
    turkey = next(span for span in annotations.spans.values() if span.quote == "Turkey")
    with project.edit("As an import does", annotations.set.document_id):
        cluster = project.store.insert("cluster", set_id=event.set_id, kind="entity", name="the Turks")
        project.store.update("span", turkey.id, cluster_id=cluster)
        project.store.insert(
            "argument", set_id=event.set_id, event_id=event.id, position=9, role="Target", cluster_id=cluster
        )
    record = table.records([event.id])[event.id]
    assert (record.text(Column("role", "Target")), record.quotes("Target")) == ("the Turks", "Turkey")
    table.load()
    assert found(table, "turks") == ["Shelling"]
    document = project.documents.by_key("idlib")
    loaded = list(records_of(document, project.sets.load(document.id)))
    assert [record.text(Column("role", "Target")) for record in loaded] == ["", "the Turks"]


def test_the_columns_in_use_are_those_of_some_row(filled_project: Project, table: EventTable) -> None:
    roles = {"Attacker", "Place", "Killed", "Speaker", "Content"}
    polarity = Column("attribute", "polarity")
    assert table.used() == {polarity, *(Column("role", name) for name in roles)}
    assert table.used("Statement") == {Column("role", "Speaker"), Column("role", "Content")}
    assert table.used("Unheard of") == frozenset()
    other = EventTable(filled_project, filled_project.documents.by_key("bombardıman").id)
    other.load()
    assert other.used() == frozenset()


def test_a_column_comes_into_use_with_the_edit_that_fills_it(filled_project: Project) -> None:
    followed = Followed(filled_project)
    target = Column("role", "Target")
    event = only(filled_project, "Shelling")
    assert target not in followed.table.used() | followed.table.used("Shelling") | followed.table.used("Statement")
    filled_project.events.fill(event, "Target", value="the market")
    assert target in followed.table.used() & followed.table.used("Shelling")
    assert target not in followed.table.used("Statement")
    filled_project.events.relabel(event, "Statement")
    assert target in followed.table.used("Statement")


def test_texts_are_read_ahead_in_parts(table: EventTable) -> None:
    assert table.read_ahead(1)
    assert found(table, "content:shelled") == ["Statement"]
    table.load()
    assert not table.read_ahead()
    assert found(table, "attacker:rebels") == ["Shelling"]


class Followed:
    """A table that follows its project, with what each change came to."""

    def __init__(self, project: Project, document_id: int | None = None) -> None:
        self.table = EventTable(project, document_id)
        self.table.load()
        self.table.texts()
        self.heard: list[Difference | None] = []
        project.listen(self._hear)

    def _hear(self, changes: Changes) -> None:
        self.heard.append(self.table.follow(changes))


def test_a_table_follows_the_project(filled_project: Project) -> None:
    project = filled_project
    document = project.documents.by_key("idlib")
    followed = Followed(project)
    fresh = project.events.add(document.id, "Shelling", [(0, 6)])
    assert followed.heard[-1] == (frozenset({fresh.id}), frozenset(), frozenset())
    project.events.set_note(fresh.id, "a remark")
    assert followed.heard[-1] == (frozenset(), frozenset(), frozenset({fresh.id}))
    assert found(followed.table, "remark") == ["Shelling"]
    project.events.delete(fresh.id)
    assert followed.heard[-1] == (frozenset(), frozenset({fresh.id}), frozenset())
    project.undo()
    assert followed.heard[-1] == (frozenset({fresh.id}), frozenset(), frozenset())
    shelling = next(number for number in followed.table.arranged() if number != fresh.id)
    project.events.fill(shelling, "Target" if shelling == only(project, "Shelling") else "Speaker", value="x")
    assert followed.heard[-1] is not None and followed.heard[-1].changed >= {shelling}


def test_a_filler_that_changes_changes_the_rows_it_stands_in(filled_project: Project) -> None:
    project = filled_project
    followed = Followed(project)
    annotations = project.sets.load(project.documents.by_key("idlib").id)
    rebels = next(span for span in annotations.spans.values() if span.quote == "rebels")
    project.spans.set_fragments(rebels.id, [(12, 26)])
    assert followed.heard[-1].changed == {only(project, "Shelling")}
    assert found(followed.table, "attacker:shelled") == ["Shelling"]
    project.events.set_trigger(only(project, "Shelling"), None)
    assert followed.heard[-1].changed == {only(project, "Shelling"), only(project, "Statement")}
    assert found(followed.table, "content:shelled") == []
    project.spans.delete(rebels.id)
    assert found(followed.table, "attacker:*") == []


def test_a_table_of_one_document_leaves_the_others_alone(filled_project: Project) -> None:
    project = filled_project
    first, second = (document.id for document in project.documents.list())
    followed = Followed(project, second)
    assert followed.table.arranged() == []
    project.events.add(first, "Shelling")
    assert followed.heard[-1] == (frozenset(), frozenset(), frozenset())
    made = project.events.add(second, "Shelling", [(0, 5)])
    assert followed.heard[-1] == (frozenset({made.id}), frozenset(), frozenset())
    assert followed.table.records([made.id])[made.id].facts.key == "bombardıman"
    project.documents.delete(second)
    assert followed.heard[-1] is None
    assert len(followed.table) == 0


def test_a_table_of_one_annotator_leaves_the_work_of_others_out(filled_project: Project) -> None:
    project = filled_project
    project.use_annotator("bekir")
    document = project.documents.by_key("idlib")
    table = EventTable(project, None, "amal")
    table.load()
    project.listen(table.follow)
    made = project.events.add(document.id, "Shelling", [(0, 6)])
    assert labels(table, table.arranged()) == ["Statement", "Shelling"]
    everybody = EventTable(project)
    everybody.load()
    assert labels(everybody, everybody.arranged()) == ["Statement", "Shelling", "Shelling"]
    own = EventTable(project, document.id, "bekir")
    own.load()
    assert own.arranged() == [made.id]


def test_a_table_of_the_project_hears_of_documents(filled_project: Project) -> None:
    project = filled_project
    followed = Followed(project)
    document = project.documents.by_key("idlib")
    project.documents.rename(document.id, "Shells")
    assert followed.heard[-1] is None
    assert found(followed.table, "title:shells") == ["Statement", "Shelling"]
    project.sets.set_status(document.id, "open")
    record = followed.table.records(followed.table.arranged())[only(project, "Shelling")]
    assert record.text(Column("status")) == "open"


def test_every_state_of_a_table_is_that_of_a_new_one(project: Project) -> None:
    """Whatever is done, what a table came to by following is what it would read anew."""
    fill(project)
    followed = Followed(project)
    events = [only(project, "Shelling"), only(project, "Statement")]
    project.events.relabel(events[0], "Statement")
    project.events.set_unsure(events[1], True)
    project.events.set_confidence(events[1], 0.5)
    project.events.fill(events[1], "Content", value="that")
    project.events.delete(events[0])
    for _ in range(5):
        project.undo()
    for _ in range(3):
        project.redo()
    new = EventTable(project)
    new.load()
    assert followed.table.arranged() == new.arranged()
    assert [followed.table.row(number) for number in new.arranged()] == [new.row(number) for number in new.arranged()]
    for typed in ("that", "shelled", "rebels", "content:*", "unsure:*", "confidence:0.5", "label:statement"):
        assert found(followed.table, typed) == found(new, typed), typed
