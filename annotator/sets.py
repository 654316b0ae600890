"""Annotation sets: one annotator's work on one document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.errors import AnnotatorError
from annotator.model import STATUSES, Annotations, AnnotationSet, SetKind, Status
from annotator.store import read, read_annotations

if TYPE_CHECKING:
    from annotator.project import Project

_MOST_HELD = 500


class Sets:
    """The sets of a project; a set comes into being with its first annotation."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._asked: dict[tuple[int, int, SetKind], AnnotationSet | None] = {}
        self._asked_at = -1  # how many rows this connection had written by then

    def of(
        self, document_id: int, annotator_id: int | None = None, kind: SetKind = "annotator"
    ) -> AnnotationSet | None:
        """An annotator's set on a document (the current one's where none is named).

        Many ask for it between two edits, so it is read once; where others may write, and inside an edit, each time.
        """
        number = annotator_id if annotator_id is not None else self._project.annotator.id
        connection, asked = self._project.store.connection, (document_id, number, kind)
        if self._project.read_only or connection.in_transaction:
            return read.annotation_set(connection, *asked)
        if self._asked_at != connection.total_changes or len(self._asked) > _MOST_HELD:
            self._asked, self._asked_at = {}, connection.total_changes
        if asked not in self._asked:
            self._asked[asked] = read.annotation_set(connection, *asked)
        return self._asked[asked]

    def on(self, document_id: int) -> list[AnnotationSet]:
        """All sets on a document."""
        return read.sets_of(self._project.store.connection, document_id)

    def load(self, document_id: int) -> Annotations:
        """The current annotator's annotations; an empty set with id 0 where there is none yet."""
        found = self.of(document_id)
        if found is None:
            return Annotations(self._none_yet(document_id))
        return read_annotations.annotations_of(self._project.store.connection, found)

    def refreshed(self, held: Annotations, document_id: int) -> Annotations:
        """What is held of a document, with its status and labels, the notes and the look-again marks read anew."""
        found, connection = self.of(document_id), self._project.store.connection
        if found is None:
            return replace(held, set=self._none_yet(document_id), notes={}, look_again={})
        notes, marks = read_annotations.notes(connection, found.id), read_annotations.look_again(connection, found.id)
        return replace(held, set=found, notes=notes, look_again=marks)

    def _none_yet(self, document_id: int) -> AnnotationSet:
        version = self._project.codebooks.in_force()
        return AnnotationSet(0, document_id, self._project.annotator.name, "annotator", "new", version)

    def load_set(self, set_id: int) -> Annotations:
        """All that a set holds.

        Raises:
            AnnotatorError: there is no such set.
        """
        found = read.annotation_set_by_id(self._project.store.connection, set_id)
        if found is None:
            raise AnnotatorError("This annotation set is gone.")
        return read_annotations.annotations_of(self._project.store.connection, found)

    def own(self, set_id: int) -> int:
        """The document of a set, which has to be the current annotator's.

        Raises:
            AnnotatorError: it is the work of another.
        """
        found = read.annotation_set_by_id(self._project.store.connection, set_id)
        if found is None:
            raise AnnotatorError("This annotation set is gone.")
        if (found.annotator, found.kind) != (self._project.annotator.name, "annotator"):
            raise AnnotatorError(f"This is the work of {found.annotator}, which nobody else can change.")
        return found.document_id

    def ensure(self, document_id: int, *, opened: bool = True) -> int:
        """The id of the current annotator's set, made where there is none; inside an edit.

        A set that gets an annotation is open and belongs to the codebook version in force.

        Raises:
            AnnotatorError: the document is gone.
        """
        store = self._project.store
        found = self.of(document_id)
        codebook_id = self._project.codebooks.row_id
        if found is None:
            self._project.documents.get(document_id)
            return store.insert(
                "annotation_set",
                document_id=document_id,
                annotator_id=self._project.annotators.ensure().id,
                kind="annotator",
                status="open" if opened else "new",
                codebook_id=codebook_id,
            )
        if opened and found.status in ("new", "skipped"):
            store.update("annotation_set", found.id, status="open")
        if read.set_codebook_id(store.connection, found.id) != codebook_id:
            store.update("annotation_set", found.id, codebook_id=codebook_id)
        return found.id

    def set_status(self, document_id: int, status: Status) -> None:
        """Say how far the current annotator is with a document."""
        if status not in STATUSES:
            raise AnnotatorError(f"There is no status “{status}”; there are {', '.join(STATUSES)}.")
        title = self._project.documents.title(document_id)
        with self._project.edit(f"Mark {title} as {status}", document_id):
            set_id = self.ensure(document_id, opened=False)
            found = self.of(document_id)
            if found is None or found.status != status:
                self._project.store.update("annotation_set", set_id, status=status)
