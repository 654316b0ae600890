"""Whatever is changed in a codebook in use, in whatever order with other work: undo and redo are exact, nothing is lost.

The machine of `test_laws` makes its random steps, and changes of the codebook among them. What the codebook in force
does not know never stands in the project.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from annotator.codebook.changes import (
    Change,
    Merge,
    MergeRoles,
    Move,
    Owner,
    Redefine,
    Rename,
    RenameAttribute,
    RenameChoice,
    RenameRole,
    Reorder,
    Replace,
    Retire,
    RetireAttribute,
    RetireRole,
    Split,
    SplitRole,
)
from annotator.codebook.outcomes import outcome
from annotator.errors import AnnotatorError
from tests.state import state
from tests.test_laws import Analyst, pick

KINDS: Any = st.sampled_from(["entity", "event", "relation"])
TWINS: Any = st.sampled_from(["join", "keep", "ask"])
FATES: Any = st.sampled_from(["keep", "move", "delete"])
NEW = st.sampled_from(["Alpha", "Beta", "War.Alpha", "War.Beta", "Place", "Shelling", "Target"])


class Editor(Analyst):
    """Also changes the codebook, in every way there is, beginning with words that carry several labels."""

    @initialize()
    def begin(self) -> None:
        super().begin()
        spans, events, relations = self._project.spans, self._project.events, self._project.relations
        for name in ("bekir", "amal"):
            self._project.use_annotator(name)
            document_id = self._document_id(0)
            for start, end in ((0, 6), (12, 18), (27, 32)):
                self._do(spans.add, document_id, "Force", [(start, end)])
                self._do(spans.add, document_id, "Place", [(start, end)])
            for label in ("Shelling", "Statement", "Shelling"):
                self._do(events.add, document_id, label, [(19, 26)])
            found = self._project.sets.load(document_id)
            for number, event in enumerate(found.events.values()):
                roles = ("Attacker", "Target") if event.label == "Shelling" else ("Speaker", "Content")
                for at, span in enumerate(found.spans):
                    self._do(events.fill, event.id, roles[(at + number) % 2], span_id=span)
            ids = [*found.spans, *found.events]
            for head, tail in zip(ids, ids[2:], strict=False):
                self._do(relations.add, self._project.codebook.relations[number % 2].name, head, tail)
            self._do(self._project.notes.add, document_id, ids[1], "why?")
            self._do(spans.set_attribute, ids[0], "side", "state")
            self._do(events.set_attribute, ids[-1], "polarity", "negative")
            self._do(self._project.clusters.join, ids[:2])

    def _label(self, kind: Any, number: int) -> str:
        labels = self._project.codebook.of_kind(kind)
        return labels[number % len(labels)].name

    def _role(self, number: int) -> str:
        roles = sorted({role.name for label in self._project.codebook.events for role in label.roles})
        return roles[number % len(roles)] if roles else "none"

    def _attribute(self, kind: Any, number: int) -> str:
        names = sorted({a.name for label in self._project.codebook.of_kind(kind) for a in label.attributes})
        return names[number % len(names)] if names else "none"

    def _change(self, change: Change) -> None:
        """A preview changes nothing and says what is touched; the change touches just that."""
        before = state(self._project)
        try:
            preview = self._project.codebooks.preview(change)
        except AnnotatorError:
            with pytest.raises(AnnotatorError):
                self._project.codebooks.apply(change)
            assert state(self._project) == before
            return
        assert state(self._project) == before
        applied: list[Any] = []
        self._do(lambda: applied.append(self._project.codebooks.apply(change)))
        assert self._project.codebook == preview.codebook
        assert applied[0].annotations == preview.annotations
        self._nothing_vanished(before, preview.deleted, applied[0].joined)

    def _nothing_vanished(self, before: Any, deleted: int, joined: int) -> None:
        """Only what became part of another is gone; relations too where their ends became one."""
        now = state(self._project)
        gone = {table: len(before[table]) - len(now[table]) for table in ("span", "event", "relation")}
        if not deleted:
            assert gone["span"] + gone["event"] <= joined
            assert gone["relation"] == 0 or joined > 0
            assert len(now["note"]) == len(before["note"])

    @rule(kind=KINDS, number=pick, new=NEW, tree=st.booleans())
    def rename(self, kind: Any, number: int, new: str, tree: bool) -> None:
        self._change(Rename(kind, self._label(kind, number), new, tree))

    @rule(kind=KINDS, number=pick, parent=st.sampled_from(["", "War", "War.Alpha"]))
    def move(self, kind: Any, number: int, parent: str) -> None:
        self._change(Move(kind, self._label(kind, number), parent))

    @rule(kind=KINDS, number=pick)
    def reorder(self, kind: Any, number: int) -> None:
        self._change(Reorder(kind, (self._label(kind, number),)))

    @rule(kind=KINDS, one=pick, other=pick, into=pick | NEW, twins=TWINS, mapped=st.tuples(pick, pick) | st.none())
    def merge(self, kind: Any, one: int, other: int, into: Any, twins: Any, mapped: Any) -> None:
        name = into if isinstance(into, str) else self._label(kind, into)
        roles = ((self._role(mapped[0]), self._role(mapped[1])),) if mapped else ()
        self._change(Merge(kind, (self._label(kind, one), self._label(kind, other)), name, roles, twins=twins))

    @rule(kind=KINDS, number=pick, first=NEW, second=NEW)
    def split(self, kind: Any, number: int, first: str, second: str) -> None:
        self._change(Split(kind, self._label(kind, number), (first, second)))

    @rule(kind=KINDS, number=pick, to=pick, then=FATES, twins=TWINS)
    def retire(self, kind: Any, number: int, to: int, then: Any, twins: Any) -> None:
        self._change(Retire(kind, self._label(kind, number), then, self._label(kind, to), twins))

    @rule(kind=KINDS, number=pick, look_again=st.booleans())
    def redefine(self, kind: Any, number: int, look_again: bool) -> None:
        label = self._project.codebook.find(kind, self._label(kind, number))
        assert label is not None
        self._change(Redefine(label, look_again))

    @rule(number=pick, new=NEW, label=st.none() | pick)
    def rename_role(self, number: int, new: str, label: int | None) -> None:
        self._change(RenameRole(self._role(number), new, None if label is None else self._label("event", label)))

    @rule(one=pick, other=pick, into=pick, twins=TWINS)
    def merge_roles(self, one: int, other: int, into: int, twins: Any) -> None:
        self._change(MergeRoles((self._role(one), self._role(other)), self._role(into), twins=twins))

    @rule(number=pick, first=NEW, second=NEW)
    def split_role(self, number: int, first: str, second: str) -> None:
        self._change(SplitRole(self._role(number), (first, second)))

    @rule(number=pick, to=pick, then=FATES, twins=TWINS)
    def retire_role(self, number: int, to: int, then: Any, twins: Any) -> None:
        self._change(RetireRole(self._role(number), None, then, self._role(to), twins))

    @rule(kind=KINDS, number=pick, new=st.sampled_from(["side", "weight"]))
    def rename_attribute(self, kind: Any, number: int, new: str) -> None:
        self._change(RenameAttribute(Owner(kind), self._attribute(kind, number), new))

    @rule(kind=KINDS, number=pick, then=FATES, to=pick)
    def retire_attribute(self, kind: Any, number: int, then: Any, to: int) -> None:
        self._change(RetireAttribute(Owner(kind), self._attribute(kind, number), then, self._attribute(kind, to)))

    @rule(name=st.sampled_from(["side", "polarity"]), old=st.sampled_from(["state", "positive"]), new=NEW)
    def rename_choice(self, name: str, old: str, new: str) -> None:
        self._change(RenameChoice(Owner("entity" if name == "side" else "event"), name, old, new))

    @rule(first=pick, second=pick, new=NEW)
    def several_changes_at_once(self, first: int, second: int, new: str) -> None:
        changes = (
            Rename("entity", self._label("entity", first), f"{new}!"),
            Retire("event", self._label("event", second)),
            RenameRole(self._role(second), f"{new}?"),
        )
        book = self._project.codebook
        try:
            for change in changes:
                book = outcome(book, change).codebook
        except AnnotatorError:
            return
        self._change(Replace(book, changes, (("event", book.events[0].name),)))

    @rule(number=pick, choice=pick, decide=st.booleans())
    def answer(self, number: int, choice: int, decide: bool) -> None:
        questions = self._project.review.list()
        if questions:
            asked = questions[number % len(questions)]
            if decide and asked.choices:
                chosen = asked.choices[choice % len(asked.choices)]
                self._do(self._project.review.decide, asked.id, chosen)
            else:
                self._do(self._project.review.confirm, asked.id)


TestChangeLaws = pytest.mark.timeout(300)(Editor.TestCase)
TestChangeLaws.settings = settings(
    max_examples=16, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
