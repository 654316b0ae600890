"""No row changes outside an edit, an edit is all or nothing, and whatever was written can be taken back."""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable, Set
from pathlib import Path

import pytest

from annotator import doctor
from annotator.codebook import Codebook
from annotator.errors import AnnotatorError, ProjectError
from annotator.project import Project
from annotator.store.connection import DatabaseError
from annotator.store.tables import JOURNALED
from tests.conftest import ARTICLE
from tests.state import history, state

KEPT = Path(__file__).parent / "formats" / "format-1.annotator"


def fill_the_later_tables(project: Project) -> None:
    document = project.documents.list()[0]
    spans = project.sets.load(document.id).spans
    note = project.notes.add(document.id, next(iter(spans)), "why?")
    with project.edit("As a change of the codebook and an import do"):
        project.store.insert("look_again", set_id=note.set_id, about_id=note.about_id, reason="It was split")
        project.store.insert("knowledge", link="wikidata:Q43", name="Turkey", folded="turkey")


@pytest.mark.parametrize("table", JOURNALED)
def test_a_row_changed_outside_an_edit_is_refused(tmp_path: Path, table: str) -> None:
    shutil.copy(KEPT, tmp_path / "rows-in-every-table.annotator")
    with Project.open(tmp_path / "rows-in-every-table.annotator") as project:
        fill_the_later_tables(project)
        before = state(project)
        assert before[table]
        for change in (f"UPDATE {table} SET id=id", f"DELETE FROM {table} WHERE id=(SELECT max(id) FROM {table})"):
            with pytest.raises(DatabaseError, match="inside an edit"):
                project.store.connection.execute(change)
        assert state(project) == before


def test_an_insert_outside_an_edit_is_refused(project: Project) -> None:
    with pytest.raises(DatabaseError, match="inside an edit"):
        project.store.insert("annotator", name="nobody")
    assert state(project)["annotator"] == []


def test_an_edit_that_changed_nothing_is_no_step(project: Project) -> None:
    with project.edit("Do nothing"):
        pass
    assert project.history() == []
    assert project.undo_name is None


def test_a_joined_edit_is_one_step_with_the_outer_name(project: Project) -> None:
    with project.edit("Both"):
        first = project.documents.add(ARTICLE)
        project.spans.add(first.id, "Place", [(27, 32)])
    assert [step.name for step in project.history()] == ["Both"]
    project.undo()
    assert project.documents.count() == 0


def test_an_error_inside_an_edit_leaves_no_trace(filled_project: Project) -> None:
    document = filled_project.documents.by_key("idlib")
    assert document is not None
    before, steps = state(filled_project), history(filled_project)
    with pytest.raises(ZeroDivisionError), filled_project.edit("Fail late"):
        filled_project.spans.add(document.id, "Place", [(33, 35)])
        filled_project.documents.delete(document.id)
        raise ZeroDivisionError
    assert (state(filled_project), history(filled_project)) == (before, steps)
    filled_project.spans.add(document.id, "Place", [(33, 35)])
    filled_project.undo()
    assert state(filled_project) == before


def test_a_constraint_error_leaves_no_trace_and_is_a_sentence(filled_project: Project) -> None:
    before, steps = state(filled_project), history(filled_project)
    with (
        pytest.raises(ProjectError, match=r"^The change was not saved \(.*everything before it is safe\.$"),
        filled_project.edit("Break a rule"),
    ):
        filled_project.use_annotator("clara")
        filled_project.annotators.ensure()
        filled_project.store.insert("annotator", name="amal")
    assert (state(filled_project), history(filled_project)) == (before, steps)
    assert filled_project.annotators.by_name("clara") is None


def test_listeners_hear_only_of_what_was_committed(project: Project) -> None:
    heard: list[str] = []
    project.listen(lambda changes: heard.append(changes.name))
    with pytest.raises(ZeroDivisionError), project.edit("Fail"):
        project.documents.add(ARTICLE)
        raise ZeroDivisionError
    assert heard == []
    project.documents.add(ARTICLE, key="a")
    project.undo()
    assert len(heard) == 2


def test_an_edit_inside_an_edit_of_the_store_is_refused(project: Project) -> None:
    with (
        project.edit("Outer"),
        pytest.raises(AnnotatorError, match="still being made"),
        project.store.edit("Inner", "x"),
    ):
        pass
    assert project.history() == []


def test_half_a_character_is_refused_by_a_sentence(filled_project: Project) -> None:
    document = filled_project.documents.by_key("idlib")
    assert document is not None
    span = next(iter(filled_project.sets.load(document.id).spans.values()))
    before = state(filled_project)
    with pytest.raises(AnnotatorError, match="half a character"):
        filled_project.spans.set_note(span.id, "a\ud83d")
    assert state(filled_project) == before


def test_a_full_disk_costs_nothing_but_the_change(filled_project: Project) -> None:
    connection = filled_project.store.connection
    before, steps = state(filled_project), history(filled_project)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(ProjectError, match=r"full.*everything before it is safe"):
        filled_project.documents.add("A sentence that needs room. " * 20_000)
    assert (state(filled_project), history(filled_project)) == (before, steps)
    connection.execute("PRAGMA max_page_count=1000000")
    filled_project.documents.add("A sentence that needs room. " * 20_000)
    filled_project.undo()
    assert state(filled_project) == before


def test_a_disk_that_fills_up_within_a_step_of_many_verbs(filled_project: Project) -> None:
    connection = filled_project.store.connection
    before, steps = state(filled_project), history(filled_project)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages + 8}")
    with pytest.raises(ProjectError, match="not saved"), filled_project.edit("Much"):
        for number in range(100):
            filled_project.documents.add(f"Text {number}. " * 500)
    assert (state(filled_project), history(filled_project)) == (before, steps)
    assert doctor.examine(filled_project.path) == []


NOTES: dict[str, str] = {
    "NUL": "a\0b",
    "quotes": "\"'\\ \u2028 \x01\x1f\x7f",
    "beyond the first plane": "😀 \U0010ffff 𐍈",
    "noncharacters": "\ufdd0\ufffe\uffff",
    "json": '{"a": [1, null]}\n\t',
}


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES.keys())
def test_every_text_comes_back_from_the_journal_as_it_was(filled_project: Project, note: str) -> None:
    document = filled_project.documents.by_key("idlib")
    assert document is not None
    span = next(iter(filled_project.sets.load(document.id).spans.values()))
    filled_project.spans.set_note(span.id, note)
    before = state(filled_project)
    filled_project.spans.set_note(span.id, "another")
    filled_project.spans.delete(span.id)
    filled_project.undo()
    filled_project.undo()
    assert state(filled_project) == before
    found = filled_project.spans.get(span.id)
    assert found is not None
    assert found.note == note


@pytest.mark.parametrize("number", [0.1, 1 / 3, 1e-300, 5e-324, 1.7976931348623157e308, -0.0, 1.0, math.inf])
def test_every_number_comes_back_from_the_journal_as_it_was(filled_project: Project, number: float) -> None:
    store = filled_project.store
    span_id = store.connection.execute("SELECT min(id) FROM span").fetchone()[0]
    with filled_project.edit("Set the confidence"):
        store.update("span", span_id, confidence=number)
    with filled_project.edit("Set another"):
        store.update("span", span_id, confidence=0.5)
    filled_project.undo()
    found = filled_project.spans.get(span_id)
    assert found is not None
    assert found.confidence == number
    assert type(found.confidence) is float


def test_a_long_text_comes_back_from_the_journal(project: Project) -> None:
    text = 'İdlib 😀 \x01\\"\u2028' * 200_000
    document = project.documents.add(text)
    project.documents.delete(document.id)
    project.undo()
    assert project.documents.text(document.id) == text


# ---- many rows at once


def _import(project: Project, names: list[str], ids: list[int] | None = None) -> list[int]:
    numbers = ids or [project.store.ids.new() for _ in names]
    with project.edit("Bring in annotators"):
        project.store.bulk_insert("annotator", ("id", "name"), list(zip(numbers, names, strict=True)))
    return numbers


def _changes(project: Project) -> int:
    return int(project.store.connection.execute("SELECT count(*) FROM change").fetchone()[0])


def test_rows_in_bulk_take_one_journal_entry_for_a_run_of_ids(project: Project) -> None:
    _import(project, [f"a{number}" for number in range(1000)])
    assert _changes(project) == 1
    assert len(project.annotators.list()) == 1000
    project.undo()
    assert project.annotators.list() == []
    project.redo()
    assert len(project.annotators.list()) == 1000
    assert doctor.examine(project.path) == []


def test_a_run_leaves_out_what_stood_between_its_ids(project: Project) -> None:
    first, middle, last = (project.store.ids.new() for _ in range(3))
    _import(project, ["standing"], [middle])
    _import(project, ["left", "right"], [first, last])
    project.undo()
    assert [annotator.name for annotator in project.annotators.list()] == ["standing"]
    project.redo()
    assert len(project.annotators.list()) == 3


def test_ids_of_several_sessions_go_in_at_once(project: Project) -> None:
    blocks = [7 << 31 | 1, 7 << 31 | 2, 9 << 31 | 5, (2**32 - 1) << 31 | 2**31 - 1]
    _import(project, list("abcd"), blocks)
    assert _changes(project) == 3
    project.undo()
    assert project.annotators.list() == []


def test_rows_in_bulk_that_break_a_rule_leave_no_trace(project: Project) -> None:
    with pytest.raises(ProjectError):
        _import(project, ["twice", "twice"])
    assert history(project) == []
    with pytest.raises(DatabaseError, match="inside an edit"):
        project.store.insert("annotator", name="the trigger is back")


def test_rows_in_bulk_outside_an_edit_are_refused(project: Project) -> None:
    with pytest.raises(AnnotatorError, match="inside an edit"):
        project.store.bulk_insert("annotator", ("id", "name"), [(1, "a")])


# ---- what is said of an edit


def _touched(project: Project, verb: Callable[[], object]) -> dict[str, Set[int] | None]:
    heard: list[dict[str, Set[int] | None]] = []
    stop = project.listen(lambda changes: heard.append(dict(changes.touched)))
    verb()
    stop()
    return heard[0]


def test_a_change_of_an_argument_names_its_event(filled_project: Project) -> None:
    document = filled_project.documents.by_key("idlib")
    assert document is not None
    event = next(e for e in filled_project.sets.load(document.id).events.values() if e.label == "Shelling")
    argument = event.arguments[0]
    assert _touched(filled_project, lambda: filled_project.events.clear(argument.id))["event"] == {event.id}
    assert _touched(filled_project, filled_project.undo)["event"] == {event.id}
    assert _touched(filled_project, filled_project.redo)["event"] == {event.id}
    assert event.id in (
        _touched(filled_project, lambda: filled_project.events.set_trigger(event.id, None))["event"] or ()
    )


def test_a_filler_put_in_and_taken_out_in_one_step_names_its_event_only(filled_project: Project) -> None:
    document = filled_project.documents.by_key("idlib")
    assert document is not None
    event = next(e for e in filled_project.sets.load(document.id).events.values() if e.label == "Shelling")

    def in_and_out() -> None:
        with filled_project.edit("In and out"):
            filled_project.events.fill(event.id, "Killed", value="6")
            filled_project.events.fill(event.id, "Killed", value="7")

    assert _touched(filled_project, in_and_out)["event"] == {event.id}


def test_thousands_of_rows_are_not_named_one_by_one(project: Project) -> None:
    document = project.documents.add("word " * 2100)

    def many() -> None:
        with project.edit("Many"):
            for number in range(2001):
                project.store.insert(
                    "document_range", document_id=document.id, kind="p", start=number, end=number + 1, value=None
                )

    assert _touched(project, many)["document_range"] is None


def test_ids_are_never_given_twice(tmp_path: Path, codebook: Codebook) -> None:
    path = tmp_path / "p.annotator"
    Project.create(path, codebook, "amal").close()
    seen: set[int] = set()
    for _ in range(5):
        with Project.open(path) as project:
            numbers = {project.store.ids.new() for _ in range(100)}
        assert not seen & numbers
        assert all(0 < number < 2**63 for number in numbers)
        seen |= numbers
