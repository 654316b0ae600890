"""Whatever is done, in whatever order: undo goes back exactly the way that was come, and redo goes there again.

A machine makes random steps with every verb and keeps the state after each. After the end it undoes everything, redoes
everything, and asks the doctor.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator import codebook as codebooks
from annotator import doctor
from annotator.errors import AnnotatorError
from annotator.model import STATUSES, Annotations, Metadata, Thing
from annotator.project import Project
from tests.conftest import ARTICLE, CODEBOOK, OTHER_ARTICLE
from tests.state import State, state
from tests.strategies import texts
from tests.test_relations import RELATIONS

pick = st.integers(0, 10_000)
"""Chooses one of what is there."""

ENTITIES = st.sampled_from(["Place", "Force", "Number"])
EVENTS = st.sampled_from(["Shelling", "Statement"])
ROLES = st.sampled_from(["Attacker", "Target", "Place", "Killed", "Speaker", "Content"])
HALF_DONE = (
    "ARG_REQUIRED_MISSING",
    "ARG_TYPE_WRONG",
    "ARG_ROLE_NOT_IN_SCHEMA",
    "ARG_TOO_MANY",
    "ATTRIBUTE_NOT_IN_SCHEMA",
    "REL_TYPE_WRONG",
)
"""What the verbs allow, though it is wrong in a document that is done."""
NOTES = st.none() | texts(6)
KINDS = st.sampled_from(["spans", "events"])
RELATION_LABELS = st.sampled_from(["Located in", "Near", "Causes"])


class Analyst(RuleBasedStateMachine):
    """Works on one project and knows every state it was in."""

    BOOK = CODEBOOK + RELATIONS

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(prefix="annotator-test-"))
        self._path = self._folder / "p.annotator"
        self._project = Project.create(self._path, codebooks.loads(self.BOOK), "amal")
        self._states: list[State] = [state(self._project)]
        self._at = 0
        self._heard = 0
        self._listen()

    def _listen(self) -> None:
        """Be told of what happens in the project, which was opened just now."""
        self._project.listen(self._hear)

    def _hear(self, changes: object) -> None:
        self._heard += 1

    def teardown(self) -> None:
        try:
            while self._at > 0:
                self.undo()
            while self._at < len(self._states) - 1:
                self.redo()
            findings = [finding for finding in doctor.examine(self._path) if finding.id not in HALF_DONE]
            assert [finding for finding in findings if finding.severity == "error"] == []
        finally:
            self._project.close()
            shutil.rmtree(self._folder)

    # ---- what is there

    def _document_id(self, number: int) -> int:
        documents = self._project.documents.list()
        return documents[number % len(documents)].id

    def _annotations(self, number: int) -> Annotations:
        return self._project.sets.load(self._document_id(number))

    def _one(self, number: int, kind: str) -> int:
        """The id of a span, event, cluster or relation of the current annotator, or one that is gone."""
        found = [
            id_
            for document in self._project.documents.list()
            for id_ in getattr(self._project.sets.load(document.id), kind)
        ]
        return found[number % len(found)] if found else 1

    def _place(self, document_id: int, first: int, second: int) -> tuple[int, int]:
        length = len(self._project.documents.text(document_id)) + 1
        start, end = sorted((first % length, second % length))
        return start, min(end, start + 40)

    # ---- one step

    def _do(self, verb: Callable[..., object], *arguments: Any, **named: Any) -> None:
        """Make a step: it is heard of once and becomes the newest state, or nothing has happened at all."""
        heard, undo_name = self._heard, self._project.undo_name
        try:
            verb(*arguments, **named)
        except AnnotatorError as error:
            assert str(error).endswith((".", "…")), error
            assert "not saved" not in str(error), error
            assert self._heard == heard
        now = state(self._project)
        if self._heard == heard:
            assert now == self._states[self._at]
            assert self._project.undo_name == undo_name
            return
        assert self._heard == heard + 1
        del self._states[self._at + 1 :]
        self._states.append(now)
        self._at += 1

    @initialize()
    def begin(self) -> None:
        self._do(self._project.documents.add, ARTICLE, key="idlib")
        self._do(self._project.documents.add, OTHER_ARTICLE)

    @rule(text=texts(), title=st.none() | texts(3))
    def add_document(self, text: str, title: str | None) -> None:
        self._do(self._project.documents.add, text, Metadata(title=title))

    @precondition(lambda self: self._project.documents.count() > 0)
    @rule(number=pick, title=texts(3))
    def rename_document(self, number: int, title: str) -> None:
        self._do(self._project.documents.rename, self._document_id(number), title)

    @precondition(lambda self: self._project.documents.count() > 1)
    @rule(number=pick)
    def delete_document(self, number: int) -> None:
        self._do(self._project.documents.delete, self._document_id(number))

    @precondition(lambda self: self._project.documents.count() > 0)
    @rule(number=pick, status=st.sampled_from(STATUSES))
    def set_status(self, number: int, status: Any) -> None:
        self._do(self._project.sets.set_status, self._document_id(number), status)

    @precondition(lambda self: self._project.documents.count() > 0)
    @rule(number=pick, label=ENTITIES, places=st.lists(st.tuples(pick, pick), min_size=1, max_size=3))
    def add_span(self, number: int, label: str, places: list[tuple[int, int]]) -> None:
        document_id = self._document_id(number)
        self._do(self._project.spans.add, document_id, label, [self._place(document_id, *place) for place in places])

    @rule(number=pick, label=ENTITIES)
    def relabel_span(self, number: int, label: str) -> None:
        self._do(self._project.spans.relabel, self._one(number, "spans"), label)

    @rule(number=pick, first=pick, second=pick)
    def move_span(self, number: int, first: int, second: int) -> None:
        span = self._project.spans.get(self._one(number, "spans"))
        if span is not None:
            document_id = self._project.sets.own(span.set_id)
            self._do(self._project.spans.set_fragments, span.id, [self._place(document_id, first, second)])

    @rule(number=pick, name=st.sampled_from(["side", "size"]), value=st.sampled_from([None, "state", "51", "~100"]))
    def set_span_attribute(self, number: int, name: str, value: str | None) -> None:
        self._do(self._project.spans.set_attribute, self._one(number, "spans"), name, value)

    @rule(number=pick, note=NOTES, link=NOTES, unsure=st.booleans())
    def remark_on_span(self, number: int, note: str | None, link: str | None, unsure: bool) -> None:
        span_id = self._one(number, "spans")
        self._do(self._project.spans.set_note, span_id, note)
        self._do(self._project.spans.set_link, span_id, link)
        self._do(self._project.spans.set_unsure, span_id, unsure)

    @rule(number=pick)
    def delete_span(self, number: int) -> None:
        self._do(self._project.spans.delete, self._one(number, "spans"))

    @precondition(lambda self: self._project.documents.count() > 0)
    @rule(number=pick, label=EVENTS, place=st.none() | st.tuples(pick, pick))
    def add_event(self, number: int, label: str, place: tuple[int, int] | None) -> None:
        document_id = self._document_id(number)
        words = None if place is None else [self._place(document_id, *place)]
        self._do(self._project.events.add, document_id, label, words)

    @rule(number=pick, label=EVENTS)
    def relabel_event(self, number: int, label: str) -> None:
        self._do(self._project.events.relabel, self._one(number, "events"), label)

    @rule(number=pick, place=st.none() | st.tuples(pick, pick))
    def set_trigger(self, number: int, place: tuple[int, int] | None) -> None:
        event = self._project.events.get(self._one(number, "events"))
        if event is not None:
            document_id = self._project.sets.own(event.set_id)
            words = None if place is None else [self._place(document_id, *place)]
            self._do(self._project.events.set_trigger, event.id, words)

    @rule(number=pick, role=ROLES, filler=pick)
    def fill_with_span(self, number: int, role: str, filler: int) -> None:
        event_id = self._one(number, "events")
        self._do(self._project.events.fill, event_id, role, span_id=self._one(filler, "spans"))

    @rule(number=pick, filler=pick)
    def fill_with_event(self, number: int, filler: int) -> None:
        event_id = self._one(number, "events")
        self._do(self._project.events.fill, event_id, "Content", filler_event_id=self._one(filler, "events"))

    @rule(number=pick, role=ROLES, value=st.sampled_from(["51", "6..8", " ", "many"]))
    def fill_with_value(self, number: int, role: str, value: str) -> None:
        self._do(self._project.events.fill, self._one(number, "events"), role, value=value)

    @rule(number=pick, which=pick, role=ROLES, clear=st.booleans())
    def clear_or_move_filler(self, number: int, which: int, role: str, clear: bool) -> None:
        event = self._project.events.get(self._one(number, "events"))
        if event is not None and event.arguments:
            argument = event.arguments[which % len(event.arguments)]
            if clear:
                self._do(self._project.events.clear, argument.id)
            else:
                self._do(self._project.events.set_role, argument.id, role)

    @rule(number=pick, value=st.sampled_from([None, "positive", "negative"]), note=NOTES)
    def remark_on_event(self, number: int, value: str | None, note: str | None) -> None:
        event_id = self._one(number, "events")
        self._do(self._project.events.set_attribute, event_id, "polarity", value)
        self._do(self._project.events.set_note, event_id, note)

    @rule(number=pick)
    def delete_event(self, number: int) -> None:
        self._do(self._project.events.delete, self._one(number, "events"))

    # ---- what joins them

    def _some(self, number: int, kind: str, most: int) -> list[int]:
        return [self._one(number + step, kind) for step in range(most)]

    @rule(number=pick, most=st.integers(1, 3), kind=KINDS, name=st.sampled_from(["", "it"]))
    def join(self, number: int, most: int, kind: str, name: str) -> None:
        self._do(self._project.clusters.join, self._some(number, kind, most), name)

    @rule(number=pick, which=pick, kind=KINDS, out=st.booleans())
    def move_member(self, number: int, which: int, kind: str, out: bool) -> None:
        if out:
            self._do(self._project.clusters.take_out, self._some(number, kind, 2))
        else:
            self._do(self._project.clusters.add, self._one(which, "clusters"), self._some(number, kind, 2))

    @rule(number=pick)
    def join_equal(self, number: int) -> None:
        self._do(self._project.clusters.join_equal, self._one(number, "spans"))

    @rule(number=pick, other=pick, link=st.sampled_from([None, "wikidata:Q43", "wikidata:Q858"]), apart=st.booleans())
    def merge_link_or_delete_cluster(self, number: int, other: int, link: str | None, apart: bool) -> None:
        cluster_id = self._one(number, "clusters")
        self._do(self._project.clusters.set_link, cluster_id, link)
        self._do(self._project.clusters.merge, cluster_id, self._one(other, "clusters"))
        self._do(self._project.clusters.set_attribute, cluster_id, "kind", link)
        if apart:
            self._do(self._project.clusters.delete, cluster_id)

    @rule(number=pick, filler=pick, role=ROLES)
    def fill_with_cluster(self, number: int, filler: int, role: str) -> None:
        self._do(self._project.events.fill, self._one(number, "events"), role, cluster_id=self._one(filler, "clusters"))

    @rule(number=pick, tail=pick, ends=st.tuples(KINDS, KINDS), label=RELATION_LABELS)
    def relate(self, number: int, tail: int, ends: tuple[str, str], label: str) -> None:
        self._do(self._project.relations.add, label, self._one(number, ends[0]), self._one(tail, ends[1]))

    @rule(number=pick, label=RELATION_LABELS, unsure=st.booleans(), gone=st.booleans())
    def change_relation(self, number: int, label: str, unsure: bool, gone: bool) -> None:
        relation_id = self._one(number, "relations")
        self._do(self._project.relations.relabel, relation_id, label)
        self._do(self._project.relations.reverse, relation_id)
        self._do(self._project.relations.set_unsure, relation_id, unsure)
        if gone:
            self._do(self._project.relations.delete, relation_id)

    # ---- one event out of another

    @rule(number=pick)
    def clone_event(self, number: int) -> None:
        self._do(self._project.events.clone, self._one(number, "events"))

    @rule(number=pick, parts=st.lists(st.sets(st.integers(0, 3)), min_size=1, max_size=3))
    def split_event(self, number: int, parts: list[set[int]]) -> None:
        event = self._project.events.get(self._one(number, "events"))
        if event is not None:
            numbers = [argument.id for argument in event.arguments]
            dealt = [{numbers[at] for at in part if at < len(numbers)} for part in parts]
            dealt[0] |= set(numbers) - set().union(*dealt)
            self._do(self._project.events.split, event.id, dealt)

    @rule(number=pick, other=pick)
    def merge_events(self, number: int, other: int) -> None:
        self._do(self._project.events.merge, self._one(number, "events"), self._one(other, "events"))

    @rule(number=pick, label=EVENTS, roles=st.tuples(ROLES, ROLES))
    def turn_relation_into_event(self, number: int, label: str, roles: tuple[str, str]) -> None:
        self._do(self._project.events.to_event, self._one(number, "relations"), label, *roles)

    @rule(number=pick, label=RELATION_LABELS)
    def turn_event_into_relation(self, number: int, label: str) -> None:
        event = self._project.events.get(self._one(number, "events"))
        if event is not None and len(event.arguments) > 1:
            ends = (argument.id for argument in event.arguments[:2])
            self._do(self._project.events.to_relation, event.id, label, *ends)

    @rule(names=st.lists(st.sampled_from(["Idlib", "Türkiye", "Syria"]), unique=True), others_go=st.booleans())
    def bring_things(self, names: list[str], others_go: bool) -> None:
        things = [Thing(f"k:{name[0]}", name) for name in names]
        self._do(self._project.knowledge.bring, things, others_go=others_go)

    @rule(definition=texts(3))
    def replace_codebook(self, definition: str) -> None:
        book = self._project.codebook
        first = replace(book.labels[0], definition=" ".join(definition.split()))
        self._do(self._project.codebooks.replace, replace(book, labels=(first, *book.labels[1:])))

    @rule(number=pick, label=ENTITIES)
    def several_verbs_in_one_step(self, number: int, label: str) -> None:
        def both() -> None:
            with self._project.edit("Both"):
                self._project.documents.add("Two steps in one.")
                self._project.spans.relabel(self._one(number, "spans"), label)

        self._do(both)

    @rule(name=st.sampled_from(["amal", "bekir"]))
    def use_annotator(self, name: str) -> None:
        self._project.use_annotator(name)

    # ---- back and forth

    @precondition(lambda self: self._at > 0)
    @rule()
    def undo(self) -> None:
        name = self._project.undo_name
        assert self._project.undo().name == name
        self._at -= 1
        assert state(self._project) == self._states[self._at]

    @precondition(lambda self: self._at < len(self._states) - 1)
    @rule()
    def redo(self) -> None:
        name = self._project.redo_name
        assert self._project.redo().name == name
        self._at += 1
        assert state(self._project) == self._states[self._at]

    @rule()
    def close_and_open(self) -> None:
        name = self._project.annotator.name
        self._project.close()
        self._project = Project.open(self._path, name)
        self._listen()
        assert state(self._project) == self._states[self._at]

    @invariant()
    def knows_what_is_next(self) -> None:
        assert (self._project.undo_name is None) == (self._at == 0)
        assert (self._project.redo_name is None) == (self._at == len(self._states) - 1)


TestLaws = pytest.mark.timeout(300)(Analyst.TestCase)
TestLaws.settings = settings(
    max_examples=30, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
