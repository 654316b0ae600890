"""What is to be looked at again: the questions a changed codebook asks, unsure marks, and threads of notes.

A question is answered by whoever made the annotation; those on the gold standard, which is nobody's, by anyone. With
the answer the annotation gets the version of the codebook under which it was given.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.store import read, read_annotations, read_changes, read_queue
from annotator.store.read_queue import About, Thread, Waiting

if TYPE_CHECKING:
    from annotator.project import Project

__all__ = ["About", "Counts", "Review", "Thread", "Waiting"]


class Counts(NamedTuple):
    """Questions, unsure marks and open threads of a project."""

    waiting: int
    unsure: int
    threads: int


class Review:
    """The lists of a project, and the answers."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def counts(self) -> Counts:
        """How long the lists are."""
        return Counts(*read_queue.counts(self._project.store.connection))

    def list(self, document_id: int | None = None, ids: Iterable[int] | None = None) -> Sequence[Waiting]:
        """What is to be confirmed or decided, on one document or on all, in their order and that of the text.

        With `ids`, only those questions that there are of these: for what an edit touched.
        """
        return read_queue.waiting(self._project.store.connection, document_id, ids)

    def get(self, look_again_id: int) -> Waiting | None:
        """One question, None where it is answered."""
        return next(iter(self.list(ids=(look_again_id,))), None)

    def unsure(self, document_id: int | None = None, ids: Iterable[int] | None = None) -> Sequence[About]:
        """What is marked as unsure; `ids` are those of annotations."""
        return read_queue.unsure(self._project.store.connection, document_id, ids)

    def threads(
        self, document_id: int | None = None, ids: Iterable[int] | None = None, *, open_only: bool = False
    ) -> Sequence[Thread]:
        """What people wrote to each other; `ids` are those of annotations it is about."""
        return read_queue.threads(self._project.store.connection, document_id, ids, open_only=open_only)

    def may_answer(self, about: About) -> bool:
        """Whether the current annotator can answer what is asked of this."""
        return about.set_kind != "annotator" or about.annotator == self._project.annotator.name

    # ---- answers

    def confirm(self, look_again_id: int) -> None:
        """Say that an annotation is right as it is.

        Raises:
            AnnotatorError: it was answered already, or is another's work.
        """
        self.confirm_all((look_again_id,))

    def confirm_all(self, look_again_ids: Iterable[int]) -> None:
        """Say that these annotations are right as they are, in one step."""
        found = self._asked(look_again_ids)
        with self._project.edit(f"Confirm {_named(found)}", _document_of(found)):
            for waiting in found:
                self._settle(waiting)

    def decide(self, look_again_id: int, choice: str) -> None:
        """Give an annotation the label, or an argument the role (`Label/Role`), that is chosen.

        Raises:
            AnnotatorError: there is no such choice, the words carry this label already, it was answered already, or it
                is another's work.
        """
        self.decide_all((look_again_id,), choice)

    def decide_all(self, look_again_ids: Iterable[int], choice: str) -> None:
        """Choose the same for all of these, in one step."""
        found = self._asked(look_again_ids)
        with self._project.edit(f"Decide on {choice} for {_named(found)}", _document_of(found)):
            for waiting in found:
                self._choose(waiting, choice)
                self._settle(waiting)

    def set_sure(self, found: Sequence[About]) -> None:
        """Take the mark that they are unsure off these, in one step.

        Raises:
            AnnotatorError: one of them is gone, or another's work.
        """
        if not found:
            return
        project, documents = self._project, {about.document_id for about in found}
        verbs = {
            "entity": project.spans.set_unsure,
            "event": project.events.set_unsure,
            "argument": project.events.set_argument_unsure,
            "relation": project.relations.set_unsure,
        }
        about = found[0]
        named = f"{about.role or about.label} {shortened(about.quote)}".rstrip()
        said = f"Mark {named if len(found) == 1 else f'{len(found)} annotations'} as sure"
        with project.edit(said, documents.pop() if len(documents) == 1 else None):
            for about in found:
                verbs[about.kind](about.id or 0, False)

    def _asked(self, numbers: Iterable[int]) -> Sequence[Waiting]:
        wanted = tuple(dict.fromkeys(numbers))
        found = self.list(ids=wanted)
        if len(found) < len(wanted) or not found:
            raise AnnotatorError("This was answered already, or the annotation is gone.")
        for waiting in found:
            if not self.may_answer(waiting.about):
                raise AnnotatorError(f"This is the work of {waiting.about.annotator}, which nobody else can change.")
        return found

    def _choose(self, waiting: Waiting, choice: str) -> None:
        if choice not in waiting.choices:
            listed = ", ".join(waiting.choices) or "nothing; it can be confirmed"
            raise AnnotatorError(f"“{choice}” cannot be chosen here; there is {listed}.")
        about = waiting.about
        if about.id is None or choice == about.label:
            return
        if about.kind == "argument":
            self._project.store.update("argument", about.id, role=self._role(about, choice))
            return
        if self._project.codebook.find(about.kind, choice) is None:  # type: ignore[arg-type]  # of the kinds of labels
            raise AnnotatorError(
                f"The codebook has no {about.kind} label “{choice}” any more; confirm it, or relabel it."
            )
        columns = {"label_id": self._project.codebooks.label_id(about.kind, choice)}
        if about.kind == "entity":
            self._refuse_twin(about.id, choice)
        relation = self._project.relations.get(about.id) if about.kind == "relation" else None
        if relation is not None:
            columns |= self._project.relations.ends_as(relation, choice)
        self._project.store.update(read_changes.TABLE_OF[about.kind], about.id, **columns)

    def _role(self, about: About, choice: str) -> str:
        """The role of `Label/Role`; the event may have another label by now."""
        label = self._project.codebook.find("event", about.label)
        for role in label.roles if label else ():
            if choice.endswith(f"/{role.name}") and (
                choice == f"{about.label}/{role.name}" or not choice.startswith(f"{about.label}/")
            ):
                self._refuse_same_filler(about, role.name)
                return role.name
        raise AnnotatorError(f"{about.label} has no such role any more; confirm it, or fill another role.")

    def _refuse_same_filler(self, about: About, role: str) -> None:
        """Two questions about one filler may not be answered with the same role."""
        event = self._project.events.get(about.selects or 0)
        arguments = event.arguments if event else ()
        filler = next((argument.filler_id for argument in arguments if argument.id == about.id), None)
        if filler is not None and any(
            (other.role, other.filler_id) == (role, filler) for other in arguments if other.id != about.id
        ):
            raise AnnotatorError(f"{role} is filled with “{shortened(about.quote)}” already; clear one of the two.")

    def _refuse_twin(self, span_id: int, label: str) -> None:
        connection = self._project.store.connection
        span = read_annotations.spans_by_id(connection, (span_id,))[span_id]
        for twin in read_annotations.spans_at(connection, span.set_id, span.start, span.end):
            if twin.label == label and twin.fragments == span.fragments and twin.id != span.id:
                words = shortened(span.quote)
                raise AnnotatorError(f"“{words}” is labelled {label} already; delete one of the two.")

    def _settle(self, waiting: Waiting) -> None:
        """Take a question from the list: what it was about is right under the codebook in force."""
        store, codebooks, about = self._project.store, self._project.codebooks, waiting.about
        store.delete("look_again", {"id": waiting.id})
        table = read_changes.TABLE_OF.get(about.kind)
        number = about.id
        if about.kind == "argument" and number is not None:
            table, number = "event", read_annotations.argument_event(store.connection, number)
        if table is not None and number is not None:
            store.update(table, number, codebook_version=codebooks.version)
        if read.set_codebook_id(store.connection, about.set_id) != codebooks.row_id:
            store.update("annotation_set", about.set_id, codebook_id=codebooks.row_id)


def _named(found: Sequence[Waiting]) -> str:
    """The one, or how many there are, as the history names them."""
    if len(found) > 1:
        return f"{len(found)} annotations"
    about = found[0].about
    return f"{about.role or about.label} {shortened(about.quote)}".rstrip()


def _document_of(found: Sequence[Waiting]) -> int | None:
    documents = {waiting.about.document_id for waiting in found}
    return documents.pop() if len(documents) == 1 else None
