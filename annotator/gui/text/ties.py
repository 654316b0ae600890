"""What joins annotations beside the roles of events: relations, and being mentions of the same thing.

Both are found by what they join. The mentions are put in order by cluster when a cluster is first asked for: most documents
are opened and closed without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from annotator.model import Event, Relation, Span

Record = Span | Event


class Ties:
    """The relations of a document by their ends, and its mentions by their clusters."""

    def __init__(self, relations: Iterable[Relation] = ()) -> None:
        self._relations: dict[int, Relation] = {}
        self._at: dict[int, list[int]] = {}
        self._same: dict[int, set[int]] | None = None
        for relation in relations:
            self._add(relation)

    def at(self, annotation_id: int | None) -> list[Relation]:
        """The relations that start or end at an annotation."""
        return [self._relations[number] for number in self._at.get(annotation_id or 0, ())]

    def replace(self, relations: Mapping[int, Relation | None]) -> list[int]:
        """Take over changed relations (None: removed); returns the annotations at whose words they show."""
        ends: list[int] = []
        for number, relation in relations.items():
            old = self._relations.pop(number, None)
            if old is not None:
                ends += (old.head_id, old.tail_id)
                for end in {old.head_id, old.tail_id}:
                    self._at[end].remove(number)
            if relation is not None:
                ends += (relation.head_id, relation.tail_id)
                self._add(relation)
        return ends

    def _add(self, relation: Relation) -> None:
        self._relations[relation.id] = relation
        for end in {relation.head_id, relation.tail_id}:
            self._at.setdefault(end, []).append(relation.id)

    # ---- clusters

    def members(self, cluster_id: int | None, *held: Mapping[int, Record]) -> frozenset[int]:
        """The mentions in a cluster; `held` are all there are."""
        if cluster_id is None:
            return frozenset()
        if self._same is None:
            self._same = {}
            for records in held:
                for number, record in records.items():
                    if record.cluster_id is not None:
                        self._same.setdefault(record.cluster_id, set()).add(number)
        return frozenset(self._same.get(cluster_id, ()))

    def moved(self, old: Record | None, new: Record | None) -> None:
        """A mention was changed, made or removed."""
        if self._same is None or (old and new and old.cluster_id == new.cluster_id):
            return
        if old is not None and old.cluster_id is not None:
            self._same[old.cluster_id].discard(old.id)
        if new is not None and new.cluster_id is not None:
            self._same.setdefault(new.cluster_id, set()).add(new.id)
