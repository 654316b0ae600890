"""One annotation out of several on the same words: what pointed at the others points at the one that stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from annotator.codebook_changes.twins import Fold, filling
from annotator.model import Argument, Event, Relation, Span
from annotator.pairs import agree, with_all
from annotator.store import Store, read_annotations, read_changes
from annotator.store.columns import pack_pairs, unpack_pairs
from annotator.store.read_changes import TABLE_OF


class Joiner:
    """Joins annotations inside an edit, under a version of the codebook; counts those that became part of another.

    `undirected` are the rows of the relation labels that have no direction: their ends stand in the order of the ids.
    """

    def __init__(self, store: Store, version: int, undirected: Callable[[], set[int]]) -> None:
        self._store = store
        self._version = version
        self._undirected = undirected
        self.joined = 0

    def join(self, fold: Fold) -> None:
        """Give the one that stays what the dropped ones held."""
        for dropped in fold.dropped:
            self._take_over(fold, dropped.id)
            if isinstance(fold.kept, Event) and isinstance(dropped, Event):
                self._move_arguments(fold.kept, dropped)
                self._store.delete("event_trigger", {"event_id": dropped.id})
            self._store.delete(_table(fold), {"id": dropped.id})
            self.joined += 1
        if fold.dropped:
            self._store.update(_table(fold), fold.kept.id, **self._columns(fold))

    def _columns(self, fold: Fold) -> dict[str, Any]:
        kept = fold.kept
        columns: dict[str, Any] = {"attributes": pack_pairs(kept.attributes), "unsure": int(kept.unsure)}
        if not isinstance(kept, Argument):
            columns["codebook_version"] = self._version
        if isinstance(kept, Span | Event):
            columns |= {"confidence": kept.confidence, "note": kept.note, "cluster_id": kept.cluster_id}
        return columns | {"link": kept.link} if isinstance(kept, Span) else columns

    def _take_over(self, fold: Fold, dropped: int) -> None:
        kept = fold.kept
        self._move_notes(dropped, kept.id)
        if isinstance(kept, Span):
            self._move_fillings("span_id", dropped, kept.id)
        elif isinstance(kept, Event):
            self._move_fillings("filler_event_id", dropped, kept.id)
        if isinstance(kept, Span | Event):
            self._move_relations(kept.set_id, dropped, kept.id)

    def _move_notes(self, dropped: int, kept: int) -> None:
        for table in ("note", "look_again"):
            self._store.update_where(table, {"about_id": dropped}, about_id=kept)

    def _move_fillings(self, column: str, dropped: int, kept: int) -> None:
        """The roles the dropped one filled; a role that both filled is filled once, where nothing is lost by it."""
        rows = read_changes.filled_by(self._store.connection, column, kept)
        there = {row[1:3]: (row[0], *row[4:]) for row in rows}
        for number, event_id, role, has_words, attributes, unsure in read_changes.filled_by(
            self._store.connection, column, dropped
        ):
            twin = there.get((event_id, role))
            if twin is None or has_words or not self._fold_rows("argument", twin, (number, attributes, unsure)):
                self._store.update("argument", number, **{column: kept})

    def _move_relations(self, set_id: int, dropped: int, kept: int) -> None:
        rows = read_changes.relations_at(self._store.connection, set_id, kept)
        undirected = self._undirected()
        there = {(row[1], *_ends(row, undirected)): (row[0], *row[4:]) for row in rows}
        for number, label_id, head, tail, attributes, unsure in read_changes.relations_at(
            self._store.connection, set_id, dropped
        ):
            moved = kept if head == dropped else head, kept if tail == dropped else tail
            ends = _ends((number, label_id, *moved), undirected)
            twin = there.get((label_id, *ends))
            if twin is None or not self._fold_rows("relation", twin, (number, attributes, unsure)):
                self._store.update("relation", number, head_id=ends[0], tail_id=ends[1])

    def _fold_rows(self, table: str, kept: tuple[Any, ...], dropped: tuple[Any, ...]) -> bool:
        """Make one row of two that say the same; False where their attributes disagree."""
        one, other = unpack_pairs(kept[1]), unpack_pairs(dropped[1])
        if not agree(one, other):
            return False
        self._move_notes(dropped[0], kept[0])
        columns = {"attributes": pack_pairs(with_all(one, other)), "unsure": int(kept[2] or dropped[2])}
        self._store.update(table, kept[0], **columns)
        self._store.delete(table, {"id": dropped[0]})
        return True

    def _move_arguments(self, kept: Event, dropped: Event) -> None:
        joined = {argument.id: argument for argument in kept.arguments}
        same = {filling(argument): argument.id for argument in kept.arguments}
        position = read_annotations.next_position(self._store.connection, kept.id)
        for argument in dropped.arguments:
            if argument.id in joined:
                self._store.update("argument", argument.id, event_id=kept.id, position=position)
                position += 1
            else:
                twin = joined[same[filling(argument)]]
                self._move_notes(argument.id, twin.id)
                self._store.update("argument", twin.id, attributes=pack_pairs(twin.attributes), unsure=int(twin.unsure))
                self._store.delete("argument", {"id": argument.id})


def _ends(row: tuple[Any, ...], undirected: set[int]) -> tuple[int, int]:
    """Head and tail of a row of a relation."""
    label_id, head, tail = row[1:4]
    return (tail, head) if label_id in undirected and tail < head else (head, tail)


def _table(fold: Fold) -> str:
    kinds = {Span: "entity", Event: "event", Relation: "relation"}
    return "argument" if isinstance(fold.kept, Argument) else TABLE_OF[kinds[type(fold.kept)]]
