"""Annotations that a change of the codebook makes the same: labels that become one, on the same words.

They become one annotation with all that each held. Where that would lose something (they link to different things, fill
a role that takes one filler, disagree on an attribute, one fills or is joined with the other), they stay apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeVar

from annotator.codebook import Codebook, Label
from annotator.codebook.steps import Relabel, SetRole
from annotator.codebook_changes.selections import Names
from annotator.model import Argument, Event, Pair, Relation, Span
from annotator.pairs import agree, with_all
from annotator.store import Store, read_annotations, read_changes, read_links
from annotator.store.read_changes import Rows

Same = Span | Event | Relation | Argument
Value = TypeVar("Value")
_Kept = TypeVar("_Kept", Span, Event, Relation, Argument)


class _Loses(Exception):
    """Two things cannot be one without losing something."""


class Found(NamedTuple):
    """Annotations on the same words, what they are called, and whether they can become one."""

    ids: tuple[int, ...]
    labels: tuple[str, ...]
    joins: bool


@dataclass(frozen=True, slots=True)
class Fold:
    """Annotations on the same words: the one that stays with what it holds then, those it holds, those that stay too."""

    set_id: int
    kept: Same
    dropped: tuple[Same, ...] = ()
    left: tuple[Same, ...] = ()

    @property
    def same(self) -> Found:
        """What stands on the same words."""
        twins = (self.kept, *self.dropped, *self.left)
        names = dict.fromkeys(twin.role if isinstance(twin, Argument) else twin.label for twin in twins)
        return Found(tuple(twin.id for twin in twins), tuple(names), not self.left)


class Twins:
    """Finds what would stand twice, and says how it could be one."""

    def __init__(self, store: Store, codebook: Codebook, names: Names) -> None:
        self._connection = store.connection
        self._codebook = codebook
        self._names = names

    def find(self, step: Relabel | SetRole) -> Iterator[Fold]:
        """The annotations (not the labels of documents) that this step makes the same.

        Each is read when it is its turn: what was done with those before may have changed what it holds.
        """
        if not self._names.mixes(step):
            return
        if isinstance(step, SetRole):
            new = self._names.of_roles(step.label, (step.new,))
            if len(step.olds) == 1 and not read_changes.exist(self._connection, new):
                return
            rows = self._names.of_roles(step.label, dict.fromkeys((*step.olds, step.new)))
            yield from self._of_arguments(read_changes.argument_twins(self._connection, rows))
            return
        rows = self._names.of_labels(step.kind, dict.fromkeys((*step.olds, step.new)))
        label = self._codebook.find(step.kind, step.new)
        if step.kind == "relation":
            yield from self._of_relations(rows, label)
        else:
            yield from self._of_spans(rows) if step.kind == "entity" else self._of_events(rows, label)

    def document_labels(self, step: Relabel) -> list[Found]:
        """The labels of documents this step makes the same; they join where they have one value."""
        rows = self._names.of_labels(step.kind, dict.fromkeys((*step.olds, step.new)))
        groups = read_changes.document_label_twins(self._connection, rows)
        values = read_changes.document_labels(self._connection, _flat(groups))
        return [
            Found(
                tuple(group),
                tuple(dict.fromkeys(values[number][0] for number in group)),
                len({values[number][1] for number in group}) == 1,
            )
            for group in groups
        ]

    def _of_spans(self, rows: Rows) -> Iterator[Fold]:
        for group in read_changes.span_twins(self._connection, rows):
            spans = read_annotations.spans_by_id(self._connection, group)
            yield self._fold([*spans.values()], spans[group[0]].set_id)

    def _of_events(self, rows: Rows, label: Label | None) -> Iterator[Fold]:
        for group in read_changes.event_twins(self._connection, rows):
            events = read_annotations.events_by_id(self._connection, group)
            yield self._fold([*map(self._names.renamed, events.values())], events[group[0]].set_id, label)

    def _of_relations(self, rows: Rows, label: Label | None) -> Iterator[Fold]:
        symmetric = label is not None and label.symmetric
        for group in read_changes.relation_twins(self._connection, rows, symmetric=symmetric):
            relations = read_links.relations_by_id(self._connection, group)
            yield self._fold([*relations.values()], relations[group[0]].set_id)

    def _of_arguments(self, groups: list[list[int]]) -> Iterator[Fold]:
        for group in groups:
            number = read_annotations.argument_event(self._connection, group[0]) or 0
            event = read_annotations.events_by_id(self._connection, (number,))[number]
            yield self._fold([argument for argument in event.arguments if argument.id in group], event.set_id)

    def _fold(self, group: list[_Kept], set_id: int, label: Label | None = None) -> Fold:
        ordered: list[_Kept] = sorted(group, key=lambda twin: (-_fullness(twin), twin.id))
        kept = ordered[0]
        dropped: list[Same] = []
        left: list[Same] = []
        for twin in ordered[1:]:
            try:
                for one in (kept, *dropped):
                    self._check_apart(one, twin)
                kept = _joined(kept, twin, label)
                dropped.append(twin)
            except _Loses:
                left.append(twin)
        return Fold(set_id, kept, tuple(dropped), tuple(left))

    def _check_apart(self, one: Same, other: Same) -> None:
        """Raises `_Loses` where one is joined with the other by a relation, or fills it."""
        if isinstance(one, Span | Event):
            for row in read_changes.relations_at(self._connection, one.set_id, one.id):
                if other.id in row[2:4]:
                    raise _Loses
        if isinstance(one, Event):
            for ids in ((one.id, other.id), (other.id, one.id)):
                if read_links.reaches(self._connection, *ids):
                    raise _Loses


def _flat(groups: Iterable[Iterable[int]]) -> list[int]:
    return [number for group in groups for number in group]


def _fullness(twin: Same) -> int:
    """How much an annotation says."""
    said = len(twin.attributes) + twin.unsure
    if isinstance(twin, Span | Event):
        said += sum(part is not None for part in (twin.note, twin.confidence, twin.cluster_id))
    if isinstance(twin, Span):
        said += twin.link is not None
    return said + (len(twin.arguments) if isinstance(twin, Event) else 0)


# ---- one out of two


def _joined_pairs(one: tuple[Pair, ...], other: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """The attributes of both; raises `_Loses` where they disagree."""
    if not agree(one, other):
        raise _Loses
    return with_all(one, other)


def _joined(one: _Kept, other: _Kept, label: Label | None) -> _Kept:
    pairs, unsure = _joined_pairs(one.attributes, other.attributes), one.unsure or other.unsure
    if isinstance(one, Relation) or isinstance(other, Relation):
        return replace(one, attributes=pairs, unsure=unsure)
    if isinstance(one, Argument) or isinstance(other, Argument):
        return replace(one, attributes=pairs, unsure=unsure)
    both = replace(
        one,
        attributes=pairs,
        unsure=unsure,
        confidence=_either(one.confidence, other.confidence),
        note="\n".join(dict.fromkeys(filter(None, (one.note, other.note)))) or None,
        cluster_id=_either(one.cluster_id, other.cluster_id),
    )
    if isinstance(both, Span) and isinstance(other, Span):
        return replace(both, link=_either(both.link, other.link))
    if isinstance(both, Event) and isinstance(other, Event):
        return replace(both, arguments=_joined_arguments(both, other, label))
    return both


def _either(one: Value | None, other: Value | None) -> Value | None:
    if one is not None and other is not None and one != other:
        raise _Loses
    return other if one is None else one


def filling(argument: Argument) -> tuple[object, ...]:
    """What makes two arguments of an event the same."""
    return argument.role, argument.filler_id, argument.value, argument.words and argument.words.fragments


def _joined_arguments(one: Event, other: Event, label: Label | None) -> tuple[Argument, ...]:
    joined = {argument.id: argument for argument in one.arguments}
    same = {filling(argument): argument.id for argument in one.arguments}
    held = {argument.role for argument in one.arguments}
    for argument in other.arguments:
        twin = same.get(filling(argument))
        role = label.role(argument.role) if label else None
        if twin is not None:
            joined[twin] = _joined(joined[twin], argument, None)
        elif role is not None and not role.many and argument.role in held:
            raise _Loses
        else:
            joined[argument.id] = argument
    return tuple(joined.values())
