"""What is open and selected in one window, and the verbs of keys and clicks on it; no widgets.

The widgets ask the session and listen to it. It holds the annotations of the one open document, kept in step with the
project by the row ids that `Changes` names, so that a key press costs the same in a small and in a huge document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator.codebook import Label
from annotator.errors import AnnotatorError
from annotator.model import Annotations, AnnotationSet, Changes, Cluster, Document, Event, Fragments, Relation, Span
from annotator.project import Project
from annotator.text import clean_fragments, next_cluster, previous_cluster

_HELD = ("span", "event", "relation", "cluster")
_BESIDE = ("annotation_set", "document_label", "note", "look_again")
"""The tables of what is held beside the annotations."""


class Session(QObject):
    """One open project in one window.

    Signals carry ids as objects: they exceed what a Qt int holds.
    """

    document_opened = Signal(object)
    """The id of the document now open, or None."""
    annotations_changed = Signal(object)
    """Changes of the open document, already in `annotations`."""
    project_changed = Signal(object)
    """Changes anywhere in the project."""
    selected_changed = Signal(object)
    """The id of the selected entity or event, or None."""
    selection_changed = Signal()
    """Other words are selected, or the caret moved."""
    words_labelled = Signal(object)
    """The fragments that have just become an entity or a trigger."""
    active_role_changed = Signal(object)
    """The name of the role being filled, or None."""
    message = Signal(str)
    """A sentence for the status line."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.document: Document | None = None
        self.text = ""
        self.annotations: Annotations = _nothing(project)
        self.selected_id: int | None = None
        self.words: Fragments = ()
        self.caret = 0
        self.active_role: str | None = None
        self.drafts: dict[tuple[int, int | None], str] = {}
        """What is being written to others and not sent yet, by document and annotation."""
        self.document_order: Callable[[], list[int]] = self._ids_of_documents
        """The ids of the documents in the order in which they follow each other."""
        self._spans: dict[int, Span] = {}
        self._events: dict[int, Event] = {}
        self._relations: dict[int, Relation] = {}
        self._clusters: dict[int, Cluster] = {}
        self._stop_listening = project.listen(self._on_changes)

    def close(self) -> None:
        """Hear no more of the project, and show nothing of it."""
        self._stop_listening()
        self.document, self.selected_id = None, None

    # ---- documents

    def open_document(self, document_id: int | None) -> None:
        """Show this document, or none."""
        if document_id is not None and self.document is not None and self.document.id == document_id:
            return
        self.stop_role()
        self.select(None)
        self.document = self.project.documents.find(document_id) if document_id is not None else None
        self.text = self.project.documents.text(self.document.id) if self.document else ""
        self.words, self.caret = (), 0
        self._load()
        self.document_opened.emit(self.document.id if self.document else None)
        self.selection_changed.emit()

    def reload(self) -> None:
        """Show the open document anew, for another annotator."""
        document, self.document = self.document, None
        self.open_document(document.id if document else None)

    def _load(self) -> None:
        found = self.project.sets.load(self.document.id) if self.document else _nothing(self.project)
        self._spans, self._events = dict(found.spans), dict(found.events)
        self._relations, self._clusters = dict(found.relations), dict(found.clusters)
        self.annotations = replace(
            found, spans=self._spans, events=self._events, relations=self._relations, clusters=self._clusters
        )

    def step_document(self, by: int) -> None:
        """Open the document after (1) or before (-1) this one."""
        ids = self.document_order()
        at = ids.index(self.document.id) + by if self.document and self.document.id in ids else 0
        if 0 <= at < len(ids):
            self.open_document(ids[at])
        else:
            self.message.emit(self.tr("There is no further document."))

    def _ids_of_documents(self) -> list[int]:
        return [document.id for document in self.project.documents.list()]

    # ---- changes

    def _on_changes(self, changes: Changes) -> None:
        if self.document is not None:
            self._follow(changes)
        self.project_changed.emit(changes)

    def _follow(self, changes: Changes) -> None:
        """Bring what is held of the open document in step, reading only what was touched."""
        assert self.document is not None
        if changes.document_id not in (None, self.document.id):
            return
        if changes.concerns("document"):
            self.document = self.project.documents.find(self.document.id)
            if self.document is None:
                self.open_document(None)
                return
        touched = {table: changes.touched.get(table, frozenset()) for table in _HELD}
        if changes.document_id is None or None in touched.values() or changes.concerns("codebook"):
            self._load()
        else:
            self._refresh({table: ids or frozenset() for table, ids in touched.items()}, changes.concerns(*_BESIDE))
        self.annotations_changed.emit(changes)
        if self.selected_id is not None and self.selected is None:
            self.select(None)

    def _refresh(self, touched: Mapping[str, frozenset[int]], beside_changed: bool) -> None:
        if beside_changed and self.document is not None:
            self.annotations = self.project.sets.refreshed(self.annotations, self.document.id)
        project = self.project
        for table, held, noun in (
            ("span", self._spans, project.spans),
            ("event", self._events, project.events),
            ("relation", self._relations, project.relations),
            ("cluster", self._clusters, project.clusters),
        ):
            if touched[table]:
                _replace(held, touched[table], noun.many(touched[table]))

    # ---- what is selected

    @property
    def selected(self) -> Span | Event | None:
        """The selected entity or event."""
        return self.find(self.selected_id)

    def find(self, number: int | None) -> Span | Event | None:
        """The entity or event of the open document with this id."""
        return None if number is None else self._spans.get(number) or self._events.get(number)

    def select(self, number: int | None) -> None:
        """Select an entity or event of the open document, or nothing."""
        if number == self.selected_id:
            return
        self.stop_role()
        self.selected_id = number
        self.selected_changed.emit(number)

    def set_words(self, fragments: Fragments, caret: int) -> None:
        """The words selected in the text now, and where the caret stands."""
        if (fragments, caret) != (self.words, self.caret):
            self.words, self.caret = fragments, caret
            self.selection_changed.emit()

    def clear_words(self) -> None:
        """No words are selected any more."""
        self.set_words((), self.caret)

    def select_its_words(self) -> None:
        """Select the words of the selected entity or event in the text, so that they can be labelled once more."""
        selected = self.selected
        words = selected.trigger if isinstance(selected, Event) else selected
        if words is None:
            self.message.emit(self.tr("There are no words to select."))
        else:
            self.set_words(words.fragments, words.end)

    # ---- verbs

    def attempt(self, verb: Callable[..., Any], *arguments: Any, **named: Any) -> bool:
        """Run a verb; a refusal goes to the status line. True where it was done."""
        try:
            verb(*arguments, **named)
        except AnnotatorError as refusal:
            self.message.emit(str(refusal))
            return False
        return True

    def apply_label(self, label: Label) -> None:
        """Label the selected words, or else relabel what is selected.

        An event label makes the words a trigger and opens the event; without words and with nothing selected it makes
        an event that the text has no word for.
        """
        selected = self.selected
        if self.words:
            self._label_words(label, self.words)
        elif isinstance(selected, Span) and label.kind == "entity":
            self.attempt(self.project.spans.relabel, selected.id, label.name)
        elif isinstance(selected, Event) and label.kind == "event":
            self.attempt(self.project.events.relabel, selected.id, label.name)
        elif isinstance(selected, Span):
            self._label_words(label, selected.fragments)
        elif isinstance(selected, Event) and selected.trigger is not None:
            self._label_words(label, selected.trigger.fragments)
        elif label.kind == "event" and selected is None:
            self.add_event(label)
        else:
            self.message.emit(self.tr("Select words, or an annotation, then press the key of a label."))

    def _label_words(self, label: Label, words: Fragments) -> None:
        if self.document is None:
            return
        noun = self.project.events if label.kind == "event" else self.project.spans
        try:
            made = noun.add(self.document.id, label.name, words)
        except AnnotatorError as refusal:
            self.message.emit(str(refusal))
            return
        self.clear_words()
        self._open(made)
        self.words_labelled.emit(clean_fragments(self.text, words))

    def add_event(self, label: Label) -> None:
        """An event for which the text has no word."""
        if self.document is not None:
            document_id = self.document.id
            self.attempt(lambda: self._open(self.project.events.add(document_id, label.name)))

    def _open(self, made: Span | Event) -> None:
        """Select what was just made; of an event, the first role is filled next."""
        self.select(made.id)
        label = self.project.codebook.find("event", made.label) if isinstance(made, Event) else None
        first = next((role.name for role in label.roles if not role.retired), None) if label else None
        if first is not None:
            self.start_role(first)

    def delete_selected(self) -> None:
        """Delete the selected entity or event."""
        selected = self.selected
        if isinstance(selected, Span):
            self.attempt(self.project.spans.delete, selected.id)
        elif isinstance(selected, Event):
            self.attempt(self.project.events.delete, selected.id)
        else:
            self.message.emit(self.tr("Nothing is selected that could be deleted."))

    def toggle_unsure(self) -> None:
        """Mark what is selected as unsure, or take the mark off."""
        selected = self.selected
        if isinstance(selected, Span):
            self.attempt(self.project.spans.set_unsure, selected.id, not selected.unsure)
        elif isinstance(selected, Event):
            self.attempt(self.project.events.set_unsure, selected.id, not selected.unsure)

    def nudge(self, edge: str, delta: int) -> None:
        """Move the `start` or `end` border of what is selected by one character (grapheme cluster)."""
        selected = self.selected
        place = selected.trigger if isinstance(selected, Event) else selected
        if selected is None or place is None:
            self.message.emit(self.tr("Select an annotation to move its borders."))
            return
        step = next_cluster if delta > 0 else previous_cluster
        (first, *rest) = place.fragments
        if edge == "start":
            moved = ((step(self.text, first[0]), first[1]), *rest)
        else:
            *before, last = place.fragments
            moved = (*before, (last[0], step(self.text, last[1])))
        if any(start >= end for start, end in moved):
            self.message.emit(self.tr("An annotation keeps at least one character; delete it instead."))
            return
        if isinstance(selected, Event):
            self.attempt(self.project.events.move_trigger, selected.id, place.fragments, moved)
        else:
            self.attempt(self.project.spans.set_fragments, selected.id, moved)

    # ---- undo

    def undo(self) -> None:
        """Take back the newest step, in whatever document it was made."""
        self._replay(self.project.undo)

    def redo(self) -> None:
        """Bring back the step that was taken back last."""
        self._replay(self.project.redo)

    def _replay(self, verb: Callable[[], Changes]) -> None:
        try:
            changes = verb()
        except AnnotatorError as refusal:
            self.message.emit(str(refusal))
            return
        if changes.document_id is not None and self.project.documents.find(changes.document_id) is not None:
            self.open_document(changes.document_id)
        for table in ("event", "span"):
            for number in changes.touched.get(table) or ():
                if self.find(number) is not None:
                    self.select(number)
                    return

    # ---- roles

    def start_role(self, role: str) -> None:
        """Fill this role of the selected event with what is clicked, selected or keyed next."""
        if isinstance(self.selected, Event) and role != self.active_role:
            self.active_role = role
            self.active_role_changed.emit(role)

    def stop_role(self) -> None:
        """Fill no role any more."""
        if self.active_role is not None:
            self.active_role = None
            self.active_role_changed.emit(None)


def _nothing(project: Project) -> Annotations:
    """The annotations of no document."""
    return Annotations(AnnotationSet(0, 0, project.annotator.name, "annotator", "new", project.codebooks.in_force()))


def _replace(held: dict[int, Any], touched: frozenset[int], found: dict[int, Any]) -> None:
    for number in touched:
        if number in found:
            held[number] = found[number]
        else:
            held.pop(number, None)
