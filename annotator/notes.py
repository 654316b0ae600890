"""Notes about an annotation or a document, as threads with author and time, and what is to be looked at again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.model import Note
from annotator.store.store import now_us

if TYPE_CHECKING:
    from annotator.project import Project


class Notes:
    """The threads of a project. Anybody may write into a thread; a note is its author's."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def add(self, document_id: int, about_id: int | None, text: str) -> Note:
        """Write into the thread about an annotation of the current annotator's set, or about the document.

        Raises:
            AnnotatorError: the note is empty.
        """
        text = text.strip()
        if not text:
            raise AnnotatorError("An empty note says nothing; type a text, or leave the thread as it is.")
        return self._write(document_id, about_id, text, resolved=False, said=f"Note “{shortened(text)}”")

    def resolve(self, document_id: int, about_id: int | None, text: str = "") -> Note:
        """Say that a thread is settled; the text may be empty."""
        return self._write(document_id, about_id, text.strip(), resolved=True, said="Resolve a note")

    def _write(self, document_id: int, about_id: int | None, text: str, *, resolved: bool, said: str) -> Note:
        author, at = self._project.annotator.name, now_us()
        with self._project.edit(said, document_id):
            set_id = self._project.sets.ensure(document_id, opened=False)
            columns = {"about_id": about_id, "author": author, "at_us": at, "text": text, "resolved": int(resolved)}
            number = self._project.store.insert("note", set_id=set_id, **columns)
        return Note(number, set_id, about_id, author, at, text, resolved)

    def drop(self, about: Iterable[int]) -> None:
        """Take away what is noted of annotations that are being deleted; inside an edit."""
        for number in about:
            self._project.store.delete("note", {"about_id": number})
            self._project.store.delete("look_again", {"about_id": number})
