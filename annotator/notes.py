"""Notes about an annotation or a document, as threads with author and time.

A thread is what was noted of one thing, in the order of time; it stands in the annotation set of that thing, so that it
goes where the annotation goes. Anybody may write into it. A note is its author's; that a thread is settled, or is not,
anybody can say.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.model import Note
from annotator.store import read_notes
from annotator.store.store import now_us

if TYPE_CHECKING:
    from annotator.project import Project

EMPTY = "An empty note says nothing; type a text, or leave the thread as it is."


def is_open(thread: Iterable[Note]) -> bool:
    """Whether there is something left to settle in a thread."""
    last = max(thread, key=lambda note: (note.at_us, note.id), default=None)
    return last is not None and not last.resolved


def open_threads(notes: Iterable[Note]) -> frozenset[int | None]:
    """What is being discussed: the ids of what these notes are about, without the threads that are settled."""
    last: dict[int | None, Note] = {}
    for note in sorted(notes, key=lambda note: (note.at_us, note.id)):
        last[note.about_id] = note
    return frozenset(about for about, note in last.items() if not note.resolved)


class Notes:
    """The threads of a project."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def thread(self, document_id: int, about_id: int | None) -> tuple[Note, ...]:
        """What was noted, by anybody, of an annotation, or of the document itself; the oldest first."""
        return read_notes.thread(self._project.store.connection, document_id, about_id)

    def get(self, note_id: int) -> Note | None:
        """The note of this id, None where it is gone."""
        return read_notes.note(self._project.store.connection, note_id)

    def add(self, document_id: int, about_id: int | None, text: str) -> Note:
        """Write into the thread about an annotation, whoever made it, or about the document.

        Raises:
            AnnotatorError: the note is empty, or the annotation is gone.
        """
        text = text.strip()
        if not text:
            raise AnnotatorError(EMPTY)
        return self._write(document_id, about_id, text, resolved=False, said=f"Note “{shortened(text)}”")

    def resolve(self, document_id: int, about_id: int | None, text: str = "") -> Note:
        """Say that a thread is settled; the text may be empty.

        Raises:
            AnnotatorError: there is no text and no thread, or the annotation is gone.
        """
        return self._write(document_id, about_id, text.strip(), resolved=True, said="Resolve a note")

    def reopen(self, document_id: int, about_id: int | None, text: str = "") -> None:
        """Say that a thread is not settled after all, with a text, or by taking back that it is."""
        thread = self.thread(document_id, about_id)
        if not thread or is_open(thread):
            return
        with self._project.edit("Reopen a note", document_id):
            if text.strip():
                self.add(document_id, about_id, text)
                return
            for note in reversed(thread):
                if not note.resolved:
                    break
                if note.text:
                    self._project.store.update("note", note.id, resolved=0)
                    break
                self._project.store.delete("note", {"id": note.id})

    def edit(self, note_id: int, text: str) -> None:
        """Change the text of one's own note.

        Raises:
            AnnotatorError: it would be empty, is gone, or is another's.
        """
        note = self._own(note_id)
        text = text.strip()
        if not text and not note.resolved:
            raise AnnotatorError(EMPTY)
        if text != note.text:
            with self._project.edit(f"Change the note “{shortened(note.text)}”", self._document_of(note)):
                self._project.store.update("note", note_id, text=text)

    def delete(self, note_id: int) -> None:
        """Take one's own note out of its thread.

        Raises:
            AnnotatorError: it is gone, or is another's.
        """
        note = self._own(note_id)
        said = f"Delete the note “{shortened(note.text)}”" if note.text else "Reopen a note"
        document_id = self._document_of(note)
        left = [other for other in self.thread(document_id, note.about_id) if other.id != note_id]
        with self._project.edit(said, document_id):
            for gone in (note, *(left if not any(other.text for other in left) else ())):
                self._project.store.delete("note", {"id": gone.id})

    def drop(self, about: Iterable[int]) -> None:
        """Take away what is noted of annotations that are being deleted; inside an edit."""
        for number in about:
            self._project.store.delete("note", {"about_id": number})
            self._project.store.delete("look_again", {"about_id": number})

    def _own(self, note_id: int) -> Note:
        note = self.get(note_id)
        if note is None:
            raise AnnotatorError("This note is gone; it was deleted or undone.")
        if note.author != self._project.annotator.name:
            raise AnnotatorError(f"This is a note of {note.author}, which nobody else can change.")
        return note

    def _document_of(self, note: Note) -> int:
        return read_notes.document_of_set(self._project.store.connection, note.set_id)

    def _write(self, document_id: int, about_id: int | None, text: str, *, resolved: bool, said: str) -> Note:
        author, connection = self._project.annotator.name, self._project.store.connection
        thread = self.thread(document_id, about_id)
        at = max(now_us(), thread[-1].at_us + 1 if thread else 0)  # a clock that was set back makes no other order
        with self._project.edit(said, document_id):
            if about_id is None:
                set_id = self._project.sets.ensure(document_id, opened=False)
            else:
                found = read_notes.set_of(connection, about_id)
                if found is None:
                    raise AnnotatorError("What the note is about is gone; it was deleted or undone.")
                set_id = found
            if not text and not thread:
                raise AnnotatorError("There is no thread to settle here; write a note first.")
            columns = {"about_id": about_id, "author": author, "at_us": at, "text": text, "resolved": int(resolved)}
            number = self._project.store.insert("note", set_id=set_id, **columns)
        return Note(number, set_id, about_id, author, at, text, resolved)
