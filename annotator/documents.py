"""The documents of a project: stored texts that never change, and what is known of them."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256 as hash_sha256
from typing import TYPE_CHECKING, Any

from annotator.errors import AnnotatorError
from annotator.model import Document, Metadata, Status, TextRange
from annotator.store import read, read_notes
from annotator.store.columns import pack_pairs
from annotator.store.read import Counts
from annotator.store.store import now_us
from annotator.store.tables import OF_SETS
from annotator.text import check_text
from annotator.values import is_value

if TYPE_CHECKING:
    from annotator.project import Project

DETAILS = ("title", "source", "author", "date", "url", "language", "license")
"""What is known of a document under a name of its own; anything else is an extra."""

_TEXTS_KEPT = 4


def text_sha256(text: str) -> str:
    """The hash of a text's UTF-8 bytes, hex."""
    return hash_sha256(text.encode()).hexdigest()


def shortened(words: str, most: int = 40) -> str:
    """Words on one line, cut with an ellipsis, as names of edits show them."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


class Documents:
    """The documents and their texts; the last few texts read are kept."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._texts: OrderedDict[int, str] = OrderedDict()

    def count(self) -> int:
        """How many documents there are."""
        return read.count(self._project.store.connection, "document")

    def list(self) -> list[Document]:
        """All documents, in the order they came in."""
        return read.documents(self._project.store.connection)

    def find(self, document_id: int) -> Document | None:
        """The document of this id, None where it is gone."""
        return read.document(self._project.store.connection, "id", document_id)

    def get(self, document_id: int) -> Document:
        """The document of this id.

        Raises:
            AnnotatorError: it is gone.
        """
        found = self.find(document_id)
        if found is None:
            raise AnnotatorError("This document is not in the project any more.")
        return found

    def by_key(self, key: str) -> Document | None:
        """The document with this key."""
        return read.document(self._project.store.connection, "key", key)

    def title(self, document_id: int) -> str:
        """The document's title, or its first words, short."""
        document = self.get(document_id)
        return shortened(document.meta.title or document.excerpt or document.key)

    def text(self, document_id: int) -> str:
        """A document's text; offsets count its code points.

        Raises:
            AnnotatorError: the document is gone.
        """
        if document_id not in self._texts:
            found = read.text(self._project.store.connection, document_id)
            if found is None:
                raise AnnotatorError("This document is not in the project any more.")
            self._texts[document_id] = found
            while len(self._texts) > _TEXTS_KEPT:
                self._texts.popitem(last=False)
        self._texts.move_to_end(document_id)
        return self._texts[document_id]

    def forget(self) -> None:
        """Read the texts again: a document may be gone."""
        self._texts.clear()

    def ranges(self, document_id: int) -> tuple[TextRange, ...]:
        """The markup of the source, kept over the text."""
        return read.ranges(self._project.store.connection, document_id)

    def origin(self, document_id: int) -> dict[str, Any]:
        """What was recorded of the file: `file`, `format`, `encoding`, `bom`, `sha256` of its bytes."""
        return read.origin(self._project.store.connection, document_id)

    def find_text(self, sha256: str) -> Sequence[Document]:
        """Documents with this very text."""
        return read.documents_with_sha256(self._project.store.connection, sha256)

    def counts(self, document_id: int) -> Counts:
        """The current annotator's entities and events on a document."""
        found = self._project.sets.of(document_id)
        return read.set_counts(self._project.store.connection, found.id) if found else Counts(0, 0)

    def status(self, document_id: int) -> Status:
        """How far the current annotator is with a document."""
        found = self._project.sets.of(document_id)
        return found.status if found else "new"

    def statuses(self) -> dict[int, Status]:
        """How far the current annotator is with the documents, by id; one that is missing is new."""
        return read_notes.statuses(self._project.store.connection, self._project.annotator.id)

    def add(
        self,
        text: str,
        meta: Metadata | None = None,
        key: str | None = None,
        ranges: Sequence[TextRange] = (),
        origin: Mapping[str, object] | None = None,
    ) -> Document:
        """Store a text as a new document, with a set of the current annotator that is still new.

        Raises:
            AnnotatorError: the text holds what no text can, or nothing but blanks, or the key is taken.
        """
        check_text(text)
        if not text.strip():
            raise AnnotatorError("The text is empty; a document needs words.")
        if key is not None and self.by_key(key) is not None:
            raise AnnotatorError(f"There is a document with the key “{key}” already.")
        meta = meta or Metadata()
        with self._project.edit(f"Add {shortened(meta.title or text)}"):
            number = self._project.store.insert(
                "document",
                key=key or free_key("document", read.known_keys(self._project.store.connection)),
                **_meta_columns(meta),
                origin=json.dumps(dict(origin or {})),
                added_us=now_us(),
                sha256=text_sha256(text),
                length=len(text),
                text=text,
            )
            for part in ranges:
                self._project.store.insert(
                    "document_range",
                    document_id=number,
                    kind=part.kind,
                    start=part.start,
                    end=part.end,
                    value=part.value,
                )
            self._project.sets.ensure(number, opened=False)
        return self.get(number)

    def set_meta(self, document_id: int, meta: Metadata) -> None:
        """Change what is known of a document."""
        with self._project.edit(f"Change the details of {self.title(document_id)}", document_id):
            self._project.store.update("document", document_id, **_meta_columns(meta))

    def set_detail(self, document_id: int, name: str, value: str | None) -> None:
        """Change one of `DETAILS`, or an extra detail under another name; None or nothing but blanks takes it away.

        Raises:
            AnnotatorError: it has no name, or the date is none.
        """
        meta = self.get(document_id).meta
        name, value = name.strip(), value.strip() or None if value else None
        if not name:
            raise AnnotatorError("A detail of a document needs a name.")
        if name == "date" and value is not None and not is_value("date", value):
            raise AnnotatorError(f"“{shortened(value)}” is no date; write it as 2020-02-12, 2020-02 or 2020.")
        if name in DETAILS:
            changed = replace(meta, **{name: value})  # type: ignore[arg-type]  # all of them are texts
        else:
            there = dict(meta.extra)
            there[name] = value or ""
            changed = replace(meta, extra=tuple((key, text) for key, text in there.items() if text))
        if changed != meta:
            place = f"{shortened(name)} of {self.title(document_id)}"
            said = f"Set {place} to {shortened(value)}" if value else f"Clear {place}"
            with self._project.edit(said, document_id):
                self._project.store.update("document", document_id, **_meta_columns(changed))

    def rename(self, document_id: int, title: str) -> None:
        """Give a document a title; an empty one takes it away."""
        old = self.title(document_id)
        with self._project.edit(f"Rename {old} to {shortened(title) or 'no title'}", document_id):
            self._project.store.update("document", document_id, title=title.strip() or None)

    def delete(self, document_id: int) -> None:
        """Take a document and all annotations on it out of the project; undo brings them back."""
        store = self._project.store
        with self._project.edit(f"Remove {self.title(document_id)}"):
            for found in self._project.sets.on(document_id):
                for table in OF_SETS:
                    store.delete(table, {"set_id": found.id})
                store.delete("annotation_set", {"id": found.id})
            store.delete("document_range", {"document_id": document_id})
            store.delete("document", {"id": document_id})
        self._texts.pop(document_id, None)


def _meta_columns(meta: Metadata) -> dict[str, str | None]:
    return {**{name: getattr(meta, name) for name in DETAILS}, "extra": pack_pairs(meta.extra)}


def free_key(wanted: str, taken: set[str]) -> str:
    """`wanted`, or with the smallest number that makes it new."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
