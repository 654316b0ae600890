"""What a document is labelled with: relevance, reason, quality; and the decision that there is no event in it.

Each label of the codebook asks one question of a document, and what is stored is its answer. That there is no event is a
decision which every project has: it is refused while events stand, and the first event takes it back.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.codebook import Attribute, Label, answer_fault
from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.model import NO_EVENT, Pair
from annotator.store import read_notes

if TYPE_CHECKING:
    from annotator.project import Project


def question(label: Label) -> Attribute:
    """What a document label asks, as an attribute of documents under the label's name."""
    asked = label.answer or label.attribute("value") or Attribute(label.name, "flag")
    return replace(asked, name=label.name, definition=label.definition, retired=label.retired)


def says_no_event(labels: tuple[Pair, ...]) -> bool:
    """Whether these labels of a document say that there is no event in it."""
    return (NO_EVENT, "true") in labels


class DocumentLabels:
    """The document labels that the current annotator gave."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def of(self, document_id: int) -> tuple[Pair, ...]:
        """The labels of a document with their values, in the order they were given."""
        found = self._project.sets.of(document_id)
        return found.labels if found else ()

    def all(self) -> dict[int, tuple[Pair, ...]]:
        """The labels of every document that has some, by the document's id."""
        return read_notes.document_labels(self._project.store.connection, self._project.annotator.id)

    def set(self, document_id: int, name: str, value: str | None) -> None:
        """Answer what a label asks of a document, in canonical text form, or take the answer away.

        Raises:
            AnnotatorError: the codebook has no such label, or the label takes other values.
        """
        if name == NO_EVENT and value in ("true", None):
            self.set_no_event(document_id, value is not None)
            return
        title = self._project.documents.title(document_id)
        before = [pair for pair in self.of(document_id) if pair[0] == name]
        if before == ([] if value is None else [(name, value)]):
            return
        fault = answer_fault(self._project.codebook, name, value) if value is not None else None
        if fault:
            raise AnnotatorError(fault)
        said = f"Clear {name} of {title}" if value is None else f"Set {name} of {title} to {shortened(value)}"
        self._write(document_id, name, value, said)

    def set_no_event(self, document_id: int, decided: bool) -> None:
        """Say that there is no event in the article, or take that back.

        Raises:
            AnnotatorError: events are marked in it.
        """
        if says_no_event(self.of(document_id)) == decided:
            return
        events = self._project.documents.counts(document_id).events
        if decided and events:
            many = f"{events} events are" if events > 1 else "An event is"
            raise AnnotatorError(f"{many} marked in this article; “no event” can be said once none is.")
        title = self._project.documents.title(document_id)
        said = (
            f"Say that there is no event in {title}" if decided else f"Leave open whether there is an event in {title}"
        )
        self._write(document_id, NO_EVENT, "true" if decided else None, said)

    def withdraw_no_event(self, set_id: int) -> None:
        """Take back that there is no event, for there is one now; inside an edit."""
        self._project.store.delete("document_label", {"set_id": set_id, "name": NO_EVENT})

    def _write(self, document_id: int, name: str, value: str | None, said: str) -> None:
        """Store one answer under a name, in the place where an earlier one stood."""
        store = self._project.store
        skipped = self._project.documents.status(document_id) == "skipped"
        with self._project.edit(said, document_id):
            set_id = self._project.sets.ensure(document_id, opened=not skipped)
            position = read_notes.label_position(store.connection, set_id, name)
            store.delete("document_label", {"set_id": set_id, "name": name})
            if value is not None:
                store.insert("document_label", set_id=set_id, position=position, name=name, value=value)
