"""Relations: labelled pairs of entities and events, with a direction unless the label has none, and their verbs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.clusters import words_of
from annotator.codebook import Label
from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.model import Event, Relation, Span
from annotator.pairs import with_all, with_value
from annotator.spans import known_label
from annotator.store import read_links
from annotator.store.columns import pack_pairs

if TYPE_CHECKING:
    from annotator.project import Project


class Relations:
    """The relations of a project."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def get(self, relation_id: int) -> Relation | None:
        """The relation of this id, None where it is gone."""
        return self.many((relation_id,)).get(relation_id)

    def many(self, ids: Iterable[int]) -> dict[int, Relation]:
        """Those of these ids that are there."""
        return read_links.relations_by_id(self._project.store.connection, ids)

    def add(self, label: str, head_id: int, tail_id: int) -> Relation:
        """Relate two entities or events of one document. Ends the label does not join are shown as a problem.

        Where the label has no direction, the end that was made first becomes the head.

        Raises:
            AnnotatorError: the label is unknown, an end is gone, of another document or annotator, or both are the
                same, or the two are related so already.
        """
        known = known_label(self._project, "relation", label)
        set_id = self._set_of(head_id, tail_id)
        head_id, tail_id = _in_order(known, head_id, tail_id)
        self._refuse_twin(set_id, label, head_id, tail_id)
        document_id = self._project.sets.own(set_id)
        with self._project.edit(f"{label}: {self._pair(head_id, tail_id)}", document_id):
            self._project.sets.ensure(document_id)
            version = self._project.codebooks.version
            number = self._project.store.insert(
                "relation",
                set_id=set_id,
                label_id=self._project.codebooks.label_id("relation", label),
                head_id=head_id,
                tail_id=tail_id,
                codebook_version=version,
            )
        return Relation(number, set_id, label, head_id, tail_id, version=version)

    def reverse(self, relation_id: int) -> None:
        """Let a relation run the other way.

        Raises:
            AnnotatorError: its label has no direction, or the two are related that way already.
        """
        relation = self._known(relation_id)
        label = self._project.codebook.find("relation", relation.label)
        if label is not None and label.symmetric:
            raise AnnotatorError(f"{relation.label} has no direction, so it runs both ways.")
        self._refuse_twin(relation.set_id, relation.label, relation.tail_id, relation.head_id)
        said = f"Reverse {relation.label}: {self._pair(relation.tail_id, relation.head_id)}"
        self._change(relation, said, head_id=relation.tail_id, tail_id=relation.head_id)

    def relabel(self, relation_id: int, label: str) -> None:
        """Give a relation another label.

        Raises:
            AnnotatorError: the label is unknown, or the two are related so already.
        """
        relation = self._known(relation_id)
        if relation.label == label:
            return
        ends = self.ends_as(relation, label)
        with self._project.edit(f"Relabel {relation.label} as {label}", self._project.sets.own(relation.set_id)):
            self._change(
                relation,
                "",
                label_id=self._project.codebooks.label_id("relation", label),
                codebook_version=self._project.codebooks.version,
                **ends,
            )
            self._project.store.delete("look_again", {"about_id": relation_id})

    def ends_as(self, relation: Relation, label: str) -> dict[str, int]:
        """The columns of a relation's ends under another label.

        Raises:
            AnnotatorError: the label is unknown, or the two are related so already.
        """
        head, tail = _in_order(known_label(self._project, "relation", label), relation.head_id, relation.tail_id)
        self._refuse_twin(relation.set_id, label, head, tail)
        return {"head_id": head, "tail_id": tail}

    def set_attribute(self, relation_id: int, name: str, value: str | None) -> None:
        """Set an attribute to a value in canonical text form, or take it away."""
        relation = self._known(relation_id)
        attributes = with_value(relation.attributes, name, value)
        if attributes != relation.attributes:
            said = (
                f"Clear {name} of {relation.label}" if value is None else f"Set {name} of {relation.label} to {value}"
            )
            self._change(relation, said, attributes=pack_pairs(attributes))

    def set_unsure(self, relation_id: int, unsure: bool) -> None:
        """Mark a relation as one to look at again."""
        relation = self._known(relation_id)
        if unsure != relation.unsure:
            said = "unsure" if unsure else "sure"
            self._change(relation, f"Mark {relation.label} as {said}", unsure=int(unsure))

    def delete(self, relation_id: int) -> None:
        """Delete a relation with what is noted of it; its ends stay."""
        relation = self._known(relation_id)
        document_id = self._project.sets.own(relation.set_id)
        pair = self._pair(relation.head_id, relation.tail_id)
        with self._project.edit(f"Delete {relation.label}: {pair}", document_id):
            self._project.sets.ensure(document_id)
            self._project.notes.drop((relation_id,))
            self._project.store.delete("relation", {"id": relation_id})

    def fold(self, relation: Relation, twin: Relation) -> None:
        """Take a relation away that says what its twin says, and give the twin what is said of it; inside an edit."""
        store = self._project.store
        for table in ("note", "look_again"):
            store.update_where(table, {"about_id": relation.id}, about_id=twin.id)
        pairs = with_all(twin.attributes, relation.attributes)
        store.update("relation", twin.id, attributes=pack_pairs(pairs), unsure=int(relation.unsure or twin.unsure))
        store.delete("relation", {"id": relation.id})

    def in_order(self, label: str, head_id: int, tail_id: int) -> tuple[int, int]:
        """The ends as a relation with this label stores them."""
        known = self._project.codebook.find("relation", label)
        return _in_order(known, head_id, tail_id) if known else (head_id, tail_id)

    # ---- what the verbs stand on

    def _known(self, relation_id: int) -> Relation:
        found = self.get(relation_id)
        if found is None:
            raise AnnotatorError("This relation is gone; it was deleted or undone.")
        return found

    def _set_of(self, head_id: int, tail_id: int) -> int:
        """The set of both ends."""
        ends = (head_id, tail_id)
        found: list[Span | Event] = [
            *self._project.spans.many(ends).values(),
            *self._project.events.many(ends).values(),
        ]
        if head_id == tail_id:
            raise AnnotatorError("A relation joins two different things.")
        if len(found) < 2 or found[0].set_id != found[1].set_id:
            raise AnnotatorError("Only entities and events of the same document and annotator can be related.")
        return found[0].set_id

    def _refuse_twin(self, set_id: int, label: str, head_id: int, tail_id: int) -> None:
        """Where the label has no direction, the other way round is the same; files bring in both."""
        there = read_links.relations_at(self._project.store.connection, set_id, head_id)
        ends = self.in_order(label, head_id, tail_id)
        if any(other.label == label and self.in_order(label, other.head_id, other.tail_id) == ends for other in there):
            raise AnnotatorError(f"There is such a relation already: {label}, {self._pair(head_id, tail_id)}.")

    def _pair(self, head_id: int, tail_id: int) -> str:
        return f"{self._end(head_id)} → {self._end(tail_id)}"

    def _end(self, number: int) -> str:
        found = self._project.spans.get(number) or self._project.events.get(number)
        return shortened(words_of(found), 24) if found else "?"

    def _change(self, relation: Relation, said: str, **columns: object) -> None:
        document_id = self._project.sets.own(relation.set_id)
        with self._project.edit(said, document_id):
            self._project.sets.ensure(document_id)
            self._project.store.update("relation", relation.id, **columns)


def _in_order(label: Label, head_id: int, tail_id: int) -> tuple[int, int]:
    """The ends as they are stored: the lower id first where there is no direction."""
    return (min(head_id, tail_id), max(head_id, tail_id)) if label.symmetric else (head_id, tail_id)
