"""A change of the codebook made: a new version of it, and the steps on all annotations, in one edit.

This is the one verb that changes what other annotators made. It is one undo step over all documents, and a snapshot is
taken before. The version of an annotation is the one under which it was last decided: what is renamed, moved or merged
gets the new one, what is to be looked at again keeps its own until it is confirmed.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.codebook.changes import Change
from annotator.codebook.outcomes import outcome
from annotator.codebook.records import SEPARATOR
from annotator.codebook.steps import Ask, Drop, DropRole, Relabel, SetAttribute, SetRole, SetValue, Step
from annotator.codebook_changes.joining import Joiner
from annotator.codebook_changes.preview import called, missing_labels, refuse_missing
from annotator.codebook_changes.selections import Names
from annotator.codebook_changes.twins import Twins
from annotator.model import Pair
from annotator.store import read, read_changes, rewriting
from annotator.store.columns import pack_pairs, pack_texts, unpack_pairs, unpack_texts
from annotator.store.read_changes import Rows

if TYPE_CHECKING:
    from annotator.project import Project

Progress = Callable[[int, int], None]
"""Steps made, and how many there are, the snapshot among them."""

_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Applied:
    """What was done: annotations touched, how many wait to be looked at again, and how many were joined with another."""

    name: str
    version: int
    annotations: int
    asked: int
    joined: int
    snapshot: Path


class Applier:
    """Makes one change in one project."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._store = project.store
        self._connection = project.store.connection
        self._version = project.codebooks.version + 1
        self._joiner = Joiner(project.store, self._version, self._undirected)
        self._codebook_id = 0
        self._codebook = project.codebook
        self._touched: set[int] = set()
        self._waiting: set[int] | None = None
        self._asked = 0

    def make(self, change: Change, progress: Progress | None = None) -> Applied:
        """Take a snapshot and make the change.

        Raises:
            AnnotatorError: it cannot be made; nothing has changed then.
        """
        steps = self.steps(change)
        while True:
            try:
                done, total, _ = next(steps)
            except StopIteration as end:
                applied: Applied = end.value
                return applied
            if progress is not None:
                progress(done, total)

    def steps(self, change: Change) -> Generator[tuple[int, int, str], None, Applied]:
        """The same, step by step: (done, how many there are, the next one). Closed before its end, nothing has changed.

        Raises:
            AnnotatorError: it cannot be made; nothing has changed then.
        """
        old = self._project.codebook
        found = outcome(old, change)
        self._store.check_writable()
        total = len(found.steps) + 1
        yield 0, total, ""
        snapshot = self._project.snapshot()
        self._codebook = found.codebook
        name = change.said if len(change.said) <= _LONGEST_NAME else f"{change.said[: _LONGEST_NAME - 1]}…"
        with self._project.edit(name):
            self._codebook_id = self._project.codebooks.add(found.codebook)
            for number, step in enumerate(found.steps, start=1):
                yield number, total, " → ".join(filter(None, called(step)[1:]))
                self._make(step)
            self._project.codebooks.forget()
            refuse_missing(missing_labels(self._connection, old, found.codebook))
        return Applied(name, self._version, len(self._touched), self._asked, self._joiner.joined, snapshot)

    def _make(self, step: Step) -> None:
        names = Names(read.label_ids(self._connection))
        rows = names.select(step)
        numbers = read_changes.ids(self._connection, rows)
        self._touched |= {number for number, _ in numbers}
        if isinstance(step, Relabel | SetRole):
            self._resolve_twins(step, names)
        rewriting.touch_sets(self._connection, rows, self._codebook_id)
        if not isinstance(step, Drop | Relabel) and not (isinstance(step, SetRole) and step.ask):
            rewriting.stamp(self._connection, rows, self._version)
        match step:
            case Relabel():
                self._relabel(step, rows)
                self._ask(step.ask, numbers)
            case SetRole():
                rewriting.set_column(self._connection, rows, "role", step.new)
                self._rewrite_choices("role", [f"{step.label}/{old}" for old in step.olds], step)
                self._ask(step.ask, numbers)
            case SetAttribute():
                self._set_attributes(step, rows)
            case SetValue():
                self._set_values(step, rows)
            case Drop() | DropRole():
                self._drop(rows.table, [number for number, _ in numbers])

    def _drop(self, table: str, numbers: list[int]) -> None:
        clusters = set()
        if table in ("span", "event", "argument"):
            clusters = read_changes.clusters_of(self._connection, table, numbers)
        rewriting.drop(self._connection, table, numbers)
        self._project.clusters.tidy(sorted(clusters))

    # ---- labels

    def _relabel(self, step: Relabel, rows: Rows) -> None:
        olds = [name for name in step.olds if name != step.new]
        if step.kind == "document":
            if olds:
                rewriting.set_column(self._connection, rows, "name", step.new)
            return
        version = None if step.ask else self._version
        for name in olds:
            labels = read.label_ids(self._connection)
            old, new = labels.get((step.kind, name)), labels.get((step.kind, step.new))
            if old is None:
                continue
            of_old = read_changes.of_labels(step.kind, (old,))
            if new is not None:
                rewriting.set_label(self._connection, of_old, new, version)
                self._store.delete("label", {"id": old})
                continue
            self._store.update("label", old, name=step.new)
            if version is not None:
                rewriting.stamp(self._connection, of_old, version)
        if olds:
            self._rewrite_choices(step.kind, olds, step)

    def _rewrite_choices(self, kind: str, olds: list[str], step: Relabel | SetRole) -> None:
        """Let what waits for a decision choose from what the labels, or the roles, have become."""
        new = step.new if isinstance(step, Relabel) else f"{step.label}/{step.new}"
        instead = dict.fromkeys(olds, step.ask.choices if step.ask else (new,))
        below = {f"{old}/": f"{new}/" for old in olds} if kind == "event" else {}
        changed = []
        for number, of_kind, packed in read_changes.waiting_choices(self._connection):
            choices = unpack_texts(packed)
            if of_kind == kind:
                now = tuple(part for choice in choices for part in instead.get(choice, (choice,)))
            elif of_kind == "role" and below:
                now = tuple(_below(choice, below) for choice in choices)
            else:
                continue
            now = tuple(dict.fromkeys(now))
            if now != choices:
                changed.append((pack_texts(now if len(now) > 1 else ()), number))
        rewriting.set_columns(self._connection, "look_again", "choices", changed)

    # ---- what stands twice

    def _resolve_twins(self, step: Relabel | SetRole, names: Names) -> None:
        if step.twins == "keep":
            return
        twins = Twins(self._store, self._codebook, names)
        if isinstance(step, Relabel) and step.kind == "document":
            for found in twins.document_labels(step):
                if step.twins == "join" and found.joins:
                    rewriting.drop(self._connection, "document_label", found.ids[1:])
                    self._joiner.joined += len(found.ids) - 1
            return
        where = "in this role" if isinstance(step, SetRole) else "on these words"
        for fold in twins.find(step):
            if step.twins == "join":
                self._joiner.join(fold)
            olds = " and ".join(sorted(name for name in fold.same.labels if name != step.new))
            ask = Ask(f"{olds} became {step.new}, and now there are two {where}: keep both, or delete one.")
            left = fold.left if step.twins == "join" else (*fold.dropped, *fold.left)
            self._ask(ask, [(twin.id, fold.set_id) for twin in left])

    def _ask(self, ask: Ask | None, numbers: list[tuple[int, int]]) -> None:
        """Put annotations, by (id, set id), on the list of what to look at again; each once where it is to confirm."""
        if ask is None:
            return
        if not ask.choices:
            if self._waiting is None:
                self._waiting = read_changes.waiting_to_confirm(self._connection)
            numbers = [(number, set_id) for number, set_id in numbers if number not in self._waiting]
            self._waiting |= {number for number, _ in numbers}
        choices = pack_texts(ask.choices)
        rows = [(self._store.ids.new(), set_id, number, ask.reason, choices) for number, set_id in numbers]
        self._store.bulk_insert("look_again", ("id", "set_id", "about_id", "reason", "choices"), rows)
        self._asked += len(rows)

    def _undirected(self) -> set[int]:
        """The rows of the relation labels without a direction."""
        names = {label.name for label in self._codebook.relations if label.symmetric}
        labels = read.label_ids(self._connection)
        return {number for (kind, name), number in labels.items() if kind == "relation" and name in names}

    # ---- attributes

    def _set_attributes(self, step: SetAttribute, rows: Rows) -> None:
        self._rewrite(rows, lambda pairs: _renamed(pairs, step.old, step.new))

    def _set_values(self, step: SetValue, rows: Rows) -> None:
        if step.attribute is not None:
            self._rewrite(rows, lambda pairs: tuple(_with_value(pair, step) for pair in pairs))
        elif step.several:
            found = read_changes.values(self._connection, rows)
            new = [(_replaced(value, step), number) for number, value in found]
            rewriting.set_columns(self._connection, rows.table, "value", new)
        else:
            rewriting.set_column(self._connection, rows, "value", step.new)

    def _rewrite(self, rows: Rows, change: Callable[[tuple[Pair, ...]], tuple[Pair, ...]]) -> None:
        found = read_changes.attributes(self._connection, rows)
        new = [(pack_pairs(change(unpack_pairs(packed))), number) for number, packed in found]
        rewriting.set_columns(self._connection, rows.table, "attributes", new)


def _below(choice: str, below: Mapping[str, str]) -> str:
    """`Label/Role` with the label renamed."""
    for old, new in below.items():
        if choice.startswith(old):
            return new + choice[len(old) :]
    return choice


def _renamed(pairs: tuple[Pair, ...], old: str, new: str | None) -> tuple[Pair, ...]:
    """An attribute under its new name; without one it goes. What the new name says already is said once."""
    if new is None:
        return tuple(pair for pair in pairs if pair[0] != old)
    return tuple(dict.fromkeys((new if name == old else name, value) for name, value in pairs))


def _with_value(pair: Pair, step: SetValue) -> Pair:
    return (pair[0], _replaced(pair[1], step)) if pair[0] == step.attribute else pair


def _replaced(value: str, step: SetValue) -> str:
    if not step.several:
        return step.new if value == step.old else value
    parts = (step.new if part == step.old else part for part in value.split(SEPARATOR))
    return SEPARATOR.join(dict.fromkeys(parts))
