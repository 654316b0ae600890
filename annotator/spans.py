"""Entities: spans of a document with an entity label, and their verbs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.codebook import Kind, Label
from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.model import Fragments, Span
from annotator.pairs import with_value
from annotator.store import read_annotations
from annotator.store.columns import pack_fragments, pack_pairs
from annotator.text import clean_fragments, quote, trim

if TYPE_CHECKING:
    from annotator.project import Project


def known_label(project: Project, kind: Kind, name: str) -> Label:
    """The label of this name; one that the codebook does not have is refused.

    Raises:
        AnnotatorError: with the labels there are.
    """
    found = project.codebook.find(kind, name)
    if found is None:
        there = ", ".join(label.name for label in project.codebook.of_kind(kind)[:30]) or "none"
        raise AnnotatorError(f"The codebook has no {kind} label “{name}”. It has: {there}.")
    return found


class Spans:
    """The entities of a project."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def get(self, span_id: int) -> Span | None:
        """The span of this id, None where it is gone."""
        return self.many((span_id,)).get(span_id)

    def many(self, ids: Iterable[int]) -> dict[int, Span]:
        """Those of these ids that are there."""
        return read_annotations.spans_by_id(self._project.store.connection, ids)

    def _known(self, span_id: int) -> Span:
        found = self.get(span_id)
        if found is None:
            raise AnnotatorError("This entity is gone; it was deleted or undone.")
        return found

    def _document_id(self, span: Span) -> int:
        return self._project.sets.own(span.set_id)

    def add(self, document_id: int, label: str, fragments: Iterable[tuple[int, int]]) -> Span:
        """Mark words of a document as an entity; they are trimmed and snapped to whole characters.

        Raises:
            AnnotatorError: the label is unknown, the words lie outside the text, or carry this label already.
        """
        known_label(self._project, "entity", label)
        text = self._project.documents.text(document_id)
        cleaned = clean_fragments(text, fragments)
        words = quote(text, cleaned)
        self._refuse_twin(document_id, label, cleaned)
        with self._project.edit(f"Label {shortened(words)} as {label}", document_id):
            set_id = self._project.sets.ensure(document_id)
            number = self._project.store.insert(
                "span",
                set_id=set_id,
                label_id=self._project.codebooks.label_id("entity", label),
                codebook_version=self._project.codebooks.version,
                **place_columns(cleaned, words),
            )
        return Span(number, set_id, label, cleaned, words, version=self._project.codebooks.version)

    def add_many(
        self, document_id: int, label: str, places: Iterable[Iterable[tuple[int, int]]], *, sought: str = ""
    ) -> tuple[int, int]:
        """Mark many places of a document as entities, in one step; `sought` are the words that its name shows.

        Returns:
            How many were made, and how many left out: those that carry this label already or are nothing but blanks.

        Raises:
            AnnotatorError: the label is unknown, or a place lies outside the text; nothing is made then.
        """
        known_label(self._project, "entity", label)
        text = self._project.documents.text(document_id)
        asked = [tuple(place) for place in places]
        cleaned = [clean_fragments(text, place) for place in asked if any(_has_words(text, *part) for part in place)]
        fresh = [place for place in dict.fromkeys(cleaned) if not self._has_twin(document_id, label, place)]
        if not fresh:
            return 0, len(asked)
        words = shortened(sought or quote(text, fresh[0]))
        many = f"{len(fresh)} hits of “{words}”" if len(fresh) > 1 else words
        with self._project.edit(f"Label {many} as {label}", document_id):
            set_id = self._project.sets.ensure(document_id)
            label_id = self._project.codebooks.label_id("entity", label)
            version = self._project.codebooks.version
            for place in fresh:
                columns = place_columns(place, quote(text, place)) | {"codebook_version": version}
                self._project.store.insert("span", set_id=set_id, label_id=label_id, **columns)
        return len(fresh), len(asked) - len(fresh)

    def _has_twin(self, document_id: int, label: str, fragments: Fragments) -> bool:
        found = self._project.sets.of(document_id)
        if found is None:
            return False
        twins = read_annotations.spans_at(self._project.store.connection, found.id, fragments[0][0], fragments[-1][1])
        return any(twin.label == label and twin.fragments == fragments for twin in twins)

    def _refuse_twin(self, document_id: int, label: str, fragments: Fragments) -> None:
        if self._has_twin(document_id, label, fragments):
            words = quote(self._project.documents.text(document_id), fragments)
            raise AnnotatorError(f"“{shortened(words)}” is labelled {label} already.")

    def relabel(self, span_id: int, label: str) -> None:
        """Give an entity another label."""
        span = self._known(span_id)
        known_label(self._project, "entity", label)
        if span.label == label:
            return
        document_id = self._document_id(span)
        self._refuse_twin(document_id, label, span.fragments)
        with self._project.edit(f"Relabel {shortened(span.quote)} as {label}", document_id):
            self._change(
                span,
                label_id=self._project.codebooks.label_id("entity", label),
                codebook_version=self._project.codebooks.version,
            )
            self._project.store.delete("look_again", {"about_id": span_id})

    def set_fragments(self, span_id: int, fragments: Iterable[tuple[int, int]]) -> None:
        """Move an entity's borders."""
        span = self._known(span_id)
        document_id = self._document_id(span)
        text = self._project.documents.text(document_id)
        cleaned = clean_fragments(text, fragments)
        if cleaned == span.fragments:
            return
        self._refuse_twin(document_id, span.label, cleaned)
        words = quote(text, cleaned)
        with self._project.edit(f"Move {shortened(span.quote)} to {shortened(words)}", document_id):
            self._change(span, **place_columns(cleaned, words))

    def set_attribute(self, span_id: int, name: str, value: str | None) -> None:
        """Set an attribute to a value in canonical text form, or take it away."""
        span = self._known(span_id)
        attributes = with_value(span.attributes, name, value)
        if attributes != span.attributes:
            said = (
                f"Set {name} of {shortened(span.quote)} to {value}"
                if value is not None
                else f"Clear {name} of {shortened(span.quote)}"
            )
            with self._project.edit(said, self._document_id(span)):
                self._change(span, attributes=pack_pairs(attributes))

    def set_link(self, span_id: int, link: str | None) -> None:
        """Link an entity to a knowledge base (`wikidata:Q43`), or unlink it."""
        span = self._known(span_id)
        link = link.strip() or None if link else None
        if link != span.link:
            with self._project.edit(f"Link {shortened(span.quote)} to {link or 'nothing'}", self._document_id(span)):
                self._change(span, link=link)

    def set_note(self, span_id: int, note: str | None) -> None:
        """Keep a remark on an entity, or drop it."""
        span = self._known(span_id)
        note = note if note and note.strip() else None
        if note != span.note:
            with self._project.edit(f"Note on {shortened(span.quote)}", self._document_id(span)):
                self._change(span, note=note)

    def set_unsure(self, span_id: int, unsure: bool) -> None:
        """Mark an entity as one to look at again."""
        span = self._known(span_id)
        if unsure != span.unsure:
            said = "unsure" if unsure else "sure"
            with self._project.edit(f"Mark {shortened(span.quote)} as {said}", self._document_id(span)):
                self._change(span, unsure=int(unsure))

    def set_confidence(self, span_id: int, confidence: float | None) -> None:
        """Say how sure one is of an entity, from 0 to 1, or leave it open.

        Raises:
            AnnotatorError: the number lies outside.
        """
        span = self._known(span_id)
        if confidence is not None and not 0 <= confidence <= 1:
            raise AnnotatorError("Confidence is a number from 0 to 1.")
        if confidence != span.confidence:
            with self._project.edit(f"Confidence of {shortened(span.quote)}", self._document_id(span)):
                self._change(span, confidence=confidence)

    def delete(self, span_id: int) -> None:
        """Delete an entity, and with it the arguments it fills and the relations at it, in one step."""
        span = self._known(span_id)
        store = self._project.store
        with self._project.edit(f"Delete {span.label} {shortened(span.quote)}", self._document_id(span)):
            self._project.sets.ensure(self._document_id(span))
            arguments = [number for number, _ in read_annotations.fillings(store.connection, "span_id", span_id)]
            relations = read_annotations.relations_of(store.connection, span.set_id, span_id)
            self._project.notes.drop((span_id, *arguments, *relations))
            store.delete("argument", {"span_id": span_id})
            for number in relations:
                store.delete("relation", {"id": number})
            store.delete("span", {"id": span_id})
            if span.cluster_id is not None:
                self._project.clusters.tidy((span.cluster_id,))

    def _change(self, span: Span, **columns: object) -> None:
        self._project.sets.ensure(self._document_id(span))
        self._project.store.update("span", span.id, **columns)


def _has_words(text: str, start: int, end: int) -> bool:
    """Whether a fragment holds more than blanks; one outside the text is let through, to be refused."""
    left, right = trim(text, start, end) if 0 <= start <= end <= len(text) else (start, end + 1)
    return left < right


def place_columns(fragments: Fragments, words: str) -> dict[str, object]:
    """The columns that say where words stand."""
    return {"start": fragments[0][0], "end": fragments[-1][1], "fragments": pack_fragments(fragments), "quote": words}
