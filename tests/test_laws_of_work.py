"""Whatever a team does, with every verb there is: nothing dangles, nobody's work is touched, every view tells the same.

The machine of `test_change_laws` makes its random steps, and the rest of the verbs among them. After each step what
stands in the project fits together; now and then the whole of it is exported, brought into a new project and exported
from there, and the table of events that was kept in step with every edit is compared with one that is read anew.
"""

from __future__ import annotations

import csv
import io
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from annotator import doctor, timeline
from annotator.codebook import Example, problems
from annotator.codebook.changes import Split, SplitRole
from annotator.exchange import export_events, export_jsonl, import_files, plan
from annotator.model import NO_EVENT, Argument, Changes, Event, Note, Thing
from annotator.project import Project
from annotator.records.cells import set_cell
from annotator.records.table import EventTable
from annotator.store import checks
from annotator.text import quote
from tests.conftest import CODEBOOK
from tests.state import State, state
from tests.strategies import texts
from tests.test_change_laws import Editor
from tests.test_laws import HALF_DONE, ROLES, pick
from tests.test_relations import RELATIONS

REST = """
[[role_attribute]]
name = "hedged"
kind = "flag"

[[cluster_attribute]]
name = "kind"
kind = "text"

[[document]]
name = "relevant"

[[document]]
name = "reason"
kind = "choices"
choices = ["war", "peace"]
"""
THINGS = ("spans", "events", "relations", "clusters")
OF_ONE = ("span", "event", "event_trigger", "argument", "relation", "cluster", "document_label", "look_again")
"""The tables in which an annotator's rows are changed by nobody else; into threads of notes anybody may write."""
ALLOWED = (*HALF_DONE, "DOC_LABEL_WRONG")
VALUES = st.sampled_from(["51", "6..8", "war", "51[45..60]", "", "many", "true"])
PLACE = st.tuples(pick, pick)


class Team(Editor):
    """Uses every verb, and looks at the whole after each."""

    BOOK = CODEBOOK + RELATIONS + REST

    def _listen(self) -> None:
        super()._listen()
        self._table = EventTable(self._project)
        self._table.load()
        self._table.texts()
        self._project.listen(self._follow)

    def _follow(self, changes: Changes) -> None:
        self._table.follow(changes)

    # ---- what is there

    def _event(self, number: int) -> Event | None:
        return self._project.events.get(self._one(number, "events"))

    def _argument(self, number: int) -> Argument | None:
        found = [
            argument
            for document in self._project.documents.list()
            for event in self._project.sets.load(document.id).events.values()
            for argument in event.arguments
        ]
        return found[number % len(found)] if found else None

    def _thing(self, number: int) -> tuple[int, int | None]:
        """(document, annotation or None) of anybody, for a note."""
        document_id = self._document_id(number)
        found: list[int | None] = [None]
        for made in self._project.sets.on(document_id):
            held = self._project.sets.load_set(made.id)
            found += [id_ for kind in THINGS for id_ in getattr(held, kind)]
            found += [argument.id for event in held.events.values() for argument in event.arguments]
        return document_id, found[number % len(found)]

    def _note(self, number: int) -> Note | None:
        """A note of anybody."""
        sets = [made for document in self._project.documents.list() for made in self._project.sets.on(document.id)]
        found = [note for made in sets for note in self._project.sets.load_set(made.id).notes.values()]
        return found[number % len(found)] if found else None

    # ---- one step

    def _do(self, verb: Callable[..., object], *arguments: Any, **named: Any) -> None:
        """A step leaves alone what others made, unless it changes the codebook or takes their document away."""
        before = state(self._project)
        super()._do(verb, *arguments, **named)
        now = state(self._project)
        if now["codebook"] == before["codebook"]:
            own, documents = self._project.annotator.id, {row[0] for row in now["document"]}
            sets = {row[0] for row in before["annotation_set"] if row[2] != own and row[1] in documents}
            assert self._of_sets(now, sets) == self._of_sets(before, sets)

    def _of_sets(self, at: State, sets: set[int]) -> dict[str, list[Any]]:
        """What these sets hold."""
        place = {table: self._columns(table).index("set_id") for table in OF_ONE}
        return {table: [row for row in at[table] if row[place[table]] in sets] for table in OF_ONE}

    def _columns(self, table: str) -> list[str]:
        return [row[1] for row in self._project.store.connection.execute(f"PRAGMA table_info({table})")]

    @initialize()
    def begin(self) -> None:
        """A third label on the same words, events that fill others on them, clusters, values and questions."""
        super().begin()
        document_id = self._document_id(0)
        for start, end in ((0, 6), (12, 18)):
            self._do(self._project.spans.add, document_id, "Number", [(start, end)])
        found = self._project.sets.load(document_id)
        events, spans = list(found.events), list(found.spans)
        statement = next(event.id for event in found.events.values() if event.label == "Statement")
        self._do(self._project.events.fill, statement, "Content", filler_event_id=events[-1])
        self._do(self._project.relations.add, "Near", spans[-1], spans[-2])
        self._do(self._project.relations.add, "Causes", spans[0], spans[-1])
        self._do(self._project.clusters.join, spans[2:4])
        self._do(self._project.clusters.join, [events[0], statement])
        clusters = list(self._project.sets.load(document_id).clusters)
        self._do(self._project.events.fill, statement, "Speaker", cluster_id=clusters[0])
        self._do(self._project.events.fill, statement, "Speaker", cluster_id=clusters[1])
        self._do(self._project.events.fill, events[0], "Killed", span_id=spans[-1])
        self._do(self._project.events.fill, statement, "Content", words=[(67, 69)], attributes=[("hedged", "true")])
        self._do(self._project.codebooks.apply, SplitRole("Target", ("Target", "Aim")))

    # ---- triggers, values, attributes

    @rule(number=pick, which=pick, place=PLACE, how=st.sampled_from(["add", "move", "remove"]))
    def change_triggers(self, number: int, which: int, place: tuple[int, int], how: str) -> None:
        event = self._event(number)
        if event is None:
            return
        words = [self._place(self._project.sets.own(event.set_id), *place)]
        if how == "add":
            self._do(self._project.events.add_trigger, event.id, words)
        elif event.triggers:
            old = event.triggers[which % len(event.triggers)].fragments
            if how == "move":
                self._do(self._project.events.move_trigger, event.id, old, words)
            else:
                self._do(self._project.events.remove_trigger, event.id, old)

    @rule(number=pick, role=ROLES, place=PLACE, value=st.none() | VALUES, hedged=st.booleans())
    def fill_with_words(self, number: int, role: str, place: tuple[int, int], value: str | None, hedged: bool) -> None:
        event = self._event(number)
        if event is not None:
            words = [self._place(self._project.sets.own(event.set_id), *place)]
            pairs = [("hedged", "true")] if hedged else []
            self._do(self._project.events.fill, event.id, role, value=value, words=words, attributes=pairs)

    @rule(number=pick, value=VALUES, hedged=st.none() | st.just("true"), unsure=st.booleans(), whole=st.booleans())
    def change_argument(self, number: int, value: str, hedged: str | None, unsure: bool, whole: bool) -> None:
        argument = self._argument(number)
        if argument is not None:
            self._do(self._project.events.set_argument_attribute, argument.id, "hedged", hedged)
            self._do(self._project.events.set_argument_unsure, argument.id, unsure)
            if whole:
                self._do(self._project.events.use_cluster, argument.id)
            else:
                self._do(self._project.events.set_value, argument.id, value)
                self._do(self._project.events.read_as, argument.id, value)

    @rule(number=pick, unsure=st.booleans(), confidence=st.sampled_from([None, 0.5, 2.0]), clear=st.booleans())
    def mark_event(self, number: int, unsure: bool, confidence: float | None, clear: bool) -> None:
        event_id = self._one(number, "events")
        self._do(self._project.events.set_unsure, event_id, unsure)
        self._do(self._project.events.set_confidence, event_id, confidence)
        self._do(self._project.spans.set_confidence, self._one(number, "spans"), confidence)
        if clear:
            self._do(self._project.events.clear_without_role, event_id)

    @rule(number=pick, value=st.sampled_from([None, "true"]), name=texts(2))
    def name_cluster_or_hedge_relation(self, number: int, value: str | None, name: str) -> None:
        self._do(self._project.relations.set_attribute, self._one(number, "relations"), "hedged", value)
        self._do(self._project.clusters.rename, self._one(number, "clusters"), name)

    @rule(number=pick, label=st.sampled_from(["Place", "Force"]), places=st.lists(PLACE, min_size=1, max_size=3))
    def add_many(self, number: int, label: str, places: list[tuple[int, int]]) -> None:
        document_id = self._document_id(number)
        found = [[self._place(document_id, *place)] for place in places]
        self._do(self._project.spans.add_many, document_id, label, found)

    @rule(number=pick, column=pick, typed=VALUES)
    def type_into_table(self, number: int, column: int, typed: str) -> None:
        event = self._event(number)
        if event is not None:
            record = self._table.records([event.id])[event.id]
            columns = self._table.columns()
            self._do(set_cell, self._project, record, columns[column % len(columns)], typed)

    # ---- documents, notes, the codebook

    @rule(number=pick, name=st.sampled_from(["source", "date", "desk"]), value=st.sampled_from([None, "2020", "x"]))
    def set_detail(self, number: int, name: str, value: str | None) -> None:
        self._do(self._project.documents.set_detail, self._document_id(number), name, value)

    @rule(number=pick, name=st.sampled_from(["relevant", "reason", NO_EVENT]), value=st.none() | VALUES)
    def label_document(self, number: int, name: str, value: str | None) -> None:
        self._do(self._project.document_labels.set, self._document_id(number), name, value)

    @rule(number=pick, decided=st.booleans())
    def decide_on_no_event(self, number: int, decided: bool) -> None:
        self._do(self._project.document_labels.set_no_event, self._document_id(number), decided)

    @rule(number=pick, text=texts(3), how=st.sampled_from(["add", "resolve", "reopen"]))
    def write_note(self, number: int, text: str, how: str) -> None:
        self._do(getattr(self._project.notes, how), *self._thing(number), text)

    @rule(number=pick, text=texts(3), delete=st.booleans())
    def change_note(self, number: int, text: str, delete: bool) -> None:
        note = self._note(number)
        if note is not None and delete:
            self._do(self._project.notes.delete, note.id)
        elif note is not None:
            self._do(self._project.notes.edit, note.id, text)

    @rule(number=pick)
    def pin_example(self, number: int) -> None:
        label = self._project.codebook.labels[number % len(self._project.codebook.labels)]
        self._do(self._project.codebooks.pin, label, Example(f"[word] {number % 3}"))

    @rule(number=pick)
    def answer_all(self, number: int) -> None:
        found = self._project.review.list()
        if found:
            choices = found[number % len(found)].choices
            asked = [waiting.id for waiting in found if waiting.choices == choices]
            if choices:
                self._do(self._project.review.decide_all, asked, choices[number % len(choices)])
            else:
                self._do(self._project.review.confirm_all, asked)

    @rule(number=pick)
    def take_doubts_away(self, number: int) -> None:
        found = self._project.review.unsure()
        self._do(self._project.review.set_sure, found[: number % 3])

    @rule(steps=st.integers(1, 3), number=pick, things=st.booleans())
    def begin_and_leave(self, steps: int, number: int, things: bool) -> None:
        """What is made step by step, and closed before its end."""

        def begin() -> None:
            project = self._project
            split = Split("entity", self._label("entity", number), ("New", "Newer"))
            known = [Thing("k:new", "New"), Thing("k:I", "Idlib anew")]
            made: Any = project.knowledge.bring_steps(known) if things else project.codebooks.applying(split)
            for _ in range(steps):
                next(made, None)
            made.close()

        self._do(begin)

    @rule(number=pick)
    def bring_in_as_gold(self, number: int) -> None:
        """What somebody made of a document comes back as its gold standard, under ids of its own."""

        def bring() -> None:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "gold.jsonl"
                key = self._project.documents.get(self._document_id(number)).key
                export_jsonl(self._project, file, documents=key.translate({91: "[[]", 42: "[*]", 63: "[?]"}))
                file.write_bytes(file.read_bytes().replace(b',"kind":"annotator","status"', b',"kind":"gold","status"'))
                import_files(self._project, plan([file]))

        self._do(bring)

    # ---- what holds at any time

    @invariant()
    def nothing_dangles(self) -> None:
        connection = self._project.store.connection
        assert list(checks.broken_references(connection)) == []
        assert list(checks.shared_ids(connection)) == []
        assert list(checks.lost_arguments(connection)) + list(checks.strayed_arguments(connection)) == []
        assert list(checks.strayed_triggers(connection)) + list(checks.lost_relations(connection)) == []
        assert connection.execute("SELECT id FROM relation WHERE head_id=tail_id").fetchall() == []
        assert list(checks.strayed_members(connection)) + list(checks.lost_notes(connection)) == []

    @invariant()
    def quotes_are_what_stands_there(self) -> None:
        for document in self._project.documents.list():
            text = self._project.documents.text(document.id)
            for made in self._project.sets.on(document.id):
                held = self._project.sets.load_set(made.id)
                words: list[Any] = [*held.spans.values()]
                for event in held.events.values():
                    words += [*event.triggers, *(a.words for a in event.arguments if a.words)]
                assert all(quote(text, found.fragments) == found.quote for found in words)

    @precondition(lambda self: self._at > 0)
    @rule()
    def look_over(self) -> None:
        self._look_over()

    def _look_over(self) -> None:
        """The doctor finds no error, what is exported can be brought in, and every view has the same rows."""
        findings = doctor.examine(self._path)
        assert [one for one in findings if one.severity == "error" and one.id not in ALLOWED] == []
        self._doctor_agrees_with_the_panel({one.where for one in findings if one.id in HALF_DONE})
        with tempfile.TemporaryDirectory() as folder:
            _comes_back(self._project, Path(folder))
        self._views_agree()

    def _doctor_agrees_with_the_panel(self, places: set[str]) -> None:
        """Each of the two looks for problems in its own way, in rows and in records."""
        if "the project" in places:  # there are more than are listed
            return
        told = {int(place.rpartition(" ")[2]) for place in places}
        wrong: set[int] = set()
        owners: dict[int, int] = {}
        for document in self._project.documents.list():
            for made in self._project.sets.on(document.id):
                held = self._project.sets.load_set(made.id)
                things: list[Any] = [*held.spans.values(), *held.events.values()]
                things += [*held.relations.values(), *held.clusters.values()]
                known = held.spans, held.events, held.clusters
                wrong |= {thing.id for thing in things if problems(self._project.codebook, thing, *known)}
                owners |= {argument.id: event.id for event in held.events.values() for argument in event.arguments}
        assert {owners.get(number, number) for number in told} == wrong

    def _views_agree(self) -> None:
        project, anew = self._project, EventTable(self._project)
        anew.load()
        ids = anew.arranged()
        assert self._table.arranged() == ids
        assert self._table.records(ids) == anew.records(ids)
        assert set(self._table.columns()) >= set(anew.columns())
        for column in anew.columns():
            assert self._table.arranged(column=column) == anew.arranged(column=column)
            assert [self._table.texts().cell(n, column) for n in ids] == [anew.texts().cell(n, column) for n in ids]
        table, lines = io.BytesIO(), io.BytesIO()
        export_events(project, table, "csv")
        export_events(project, lines, "jsonl")
        rows = list(csv.reader(io.StringIO(table.getvalue().decode(), newline="")))
        assert len(timeline.read(project)) == len(ids)
        assert len(rows) - 1 == len(ids) == len(lines.getvalue().splitlines())
        assert {row[0] for row in rows[1:]} == {f"{number:x}" for number in ids}
        assert {json.loads(line)["id"] for line in lines.getvalue().split(b"\n")[:-1]} == {f"{n:x}" for n in ids}


def _comes_back(project: Project, folder: Path) -> None:
    """What a project exports, another one with the same codebooks exports too once it has been brought in there."""
    export_jsonl(project, folder / "one.jsonl")
    first, *later = reversed(project.codebooks.versions())
    with Project.create(folder / "other.annotator", first.codebook(), "amal") as other:
        for version in later:
            with other.edit("Go on"):
                other.codebooks.add(version.codebook())
        report = import_files(other, plan([folder / "one.jsonl"]), duplicates=True)
        assert not report.refused, report.lines()
        export_jsonl(other, folder / "two.jsonl")
    assert (folder / "two.jsonl").read_bytes() == (folder / "one.jsonl").read_bytes()


TestLawsOfWork = pytest.mark.timeout(300)(Team.TestCase)
TestLawsOfWork.settings = settings(
    max_examples=11, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
