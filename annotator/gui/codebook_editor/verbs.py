"""What can be done to the label at hand, from the menu, by keys and by dragging."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotator.codebook import Codebook, Kind, Label
from annotator.codebook.changes import Change, Merge, Move, Retire, Split
from annotator.codebook.guidance import pinned
from annotator.codebook.values import shown
from annotator.gui.codebook_editor import edits
from annotator.gui.codebook_editor.asking import Asker
from annotator.gui.codebook_editor.open_draft import OpenDraft
from annotator.gui.codebook_editor.tree import CodebookTree, Node
from annotator.gui.session import Session
from annotator.model import Event, Fragments, Span


class LabelVerbs(QObject):
    """Works on what is chosen in the tree."""

    said = Signal(str)
    added = Signal(object)  # Node of a label that is to be named

    def __init__(self, draft: OpenDraft, tree: CodebookTree, asker: Asker, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._draft, self._tree, self._asker, self._session = draft, tree, asker, session
        tree.step_asked.connect(self.step)
        tree.placed.connect(self.place)

    @property
    def label(self) -> Label | None:
        """The label at hand; None where a parent alone or another page is."""
        node = self._tree.node
        return self._draft.find(node.kind, node.name) if node.kind and node.name else None

    def add(self, kind: Kind) -> None:
        """A new label behind the one at hand, to be named next."""
        codebook, at = self._draft.codebook, self._tree.node
        names = {
            "entity": self.tr("New entity"),
            "event": self.tr("New event"),
            "relation": self.tr("New relation"),
            "document": self.tr("New document label"),
        }
        beside = at.name if at.kind == kind else ""
        parent = f"{beside.rpartition('.')[0]}." if "." in beside else ""
        label = edits.new_label(codebook, kind, parent + names[kind])
        if self._draft.edit(self.tr("Add a label"), edits.insert_label(codebook, label, beside or None)):
            self._go_to(kind, label.name)
            self.added.emit(Node("label", kind, label.name))

    def add_beside(self) -> None:
        """A new label of the kind at hand."""
        self.add(self._tree.node.kind or "entity")

    def duplicate(self) -> None:
        label = self.label
        if label is None:
            return
        copy = edits.duplicate(self._draft.codebook, label)
        said = self.tr("Duplicate {0}").replace("{0}", label.name)
        if self._draft.edit(said, edits.insert_label(self._draft.codebook, copy, label.name)):
            self._go_to(label.kind, copy.name)
            self.added.emit(Node("label", label.kind, copy.name))

    def remove(self) -> None:
        """Take the label away; where annotations have it, ask what becomes of them."""
        label = self.label
        if label is None or not self._draft.writable:
            return
        kind, name = label.kind, label.name
        if not self._draft.uses(kind, name):
            self._draft.edit(
                self.tr("Remove {0}").replace("{0}", name), edits.remove_label(self._draft.codebook, kind, name)
            )
            return

        def then(change: Change, codebook: Codebook) -> Codebook:
            kept = isinstance(change, Retire) and change.then == "keep"
            return codebook if kept else edits.remove_label(codebook, kind, name)

        self._asker.change(Retire(kind, name), then)

    def retire(self) -> None:
        """Offer the label no longer, or again."""
        label = self.label
        if label is None:
            return
        if label.retired:
            again = edits.put_label(self._draft.codebook, replace(label, retired=False))
            self._draft.edit(self.tr("Use {0} again").replace("{0}", label.name), again)
        else:
            self._ask_if_used(Retire(label.kind, label.name), label)

    def merge(self) -> None:
        """Let another label take over the annotations of this one."""
        label = self.label
        if label is None:
            return
        kind, name = label.kind, label.name
        others = [e.name for e in self._draft.codebook.offered(kind) if e.name != name]
        if not others:
            self.said.emit(self.tr("There is no other label of its kind to merge it into."))
            return

        def take(into: str) -> None:
            self._ask_if_used(Merge(kind, (name,), into), label, lambda: self._go_to(kind, into))

        self._asker.pick(self.tr("Merge {0} into").replace("{0}", shown(name)), others, take)

    def split(self) -> None:
        """Make several labels out of one; its annotations are to be decided one by one."""
        label = self.label
        if label is None:
            return
        kind, name = label.kind, label.name
        title = self.tr("Split {0} into").replace("{0}", shown(name))
        hint = self.tr("Its annotations go on the list of what to look at again, to be decided one by one.")
        self._asker.names(title, hint, [name], lambda into: self._ask_if_used(Split(kind, name, into), label))

    def move_below(self) -> None:
        """Put the node at hand below another one."""
        node = self._tree.node
        if node.kind is None or not node.name:
            return
        kind, name = node.kind, node.name
        names = dict.fromkeys(
            part for label in self._draft.codebook.of_kind(kind) for part in (label.name, *_parents(label.name))
        )
        here = name.rpartition(".")[0]
        parents = [part for part in ("", *names) if part != here and not edits.is_below(part, name)]
        title = self.tr("Move {0} below").replace("{0}", shown(name))
        self._asker.pick(title, parents, lambda parent: self.place(node, parent, None))

    def step(self, by: int) -> None:
        """The node at hand one place up or down among those beside it."""
        node = self._tree.node
        if node.kind is not None and node.name and self._draft.writable:
            said = self.tr("Move {0}").replace("{0}", node.name)
            self._draft.edit(said, edits.step(self._draft.codebook, node.kind, node.name, by))

    def place(self, node: Node, parent: str, before: str | None) -> None:
        """Put a node below a parent, in front of one of its children or at the end."""
        if node.kind is None or not self._draft.writable:
            return
        kind, last = node.kind, node.name.rpartition(".")[2]
        name = f"{parent}.{last}" if parent else last
        ordered: Callable[[Codebook], Codebook] = lambda codebook: (  # noqa: E731 - one expression, used twice
            edits.move_before(codebook, kind, name, before) if before != name else codebook
        )
        if name == node.name:
            self._draft.edit(self.tr("Move {0}").replace("{0}", name), ordered(self._draft.codebook))
        elif self._draft.make(Move(kind, node.name, parent), ordered):
            self._go_to(kind, name)

    def pin(self) -> None:
        """Make the sentence of the annotation selected in the text an example of the label at hand."""
        label, session = self.label, self._session
        selected, document = session.selected, session.document
        words = _words_of(selected)
        if label is None:
            self.said.emit(self.tr("Choose a label first."))
        elif document is None or not words:
            self.said.emit(self.tr("Select an annotation in the text first."))
        else:
            example = pinned(session.text, words, document.key, document.meta.language or "en")
            new = replace(label, examples=(*label.examples, example))
            if example in label.examples:
                self.said.emit(self.tr("This sentence is an example already."))
            else:
                said = self.tr("Pin an example of {0}").replace("{0}", label.name)
                self._draft.edit(said, edits.put_label(self._draft.codebook, new))

    def _ask_if_used(self, change: Change, label: Label, made: Callable[[], None] = lambda: None) -> None:
        if self._draft.uses(label.kind, label.name):
            self._asker.change(change, made=made)
        elif self._draft.make(change):
            made()

    def _go_to(self, kind: Kind, name: str) -> None:
        self._tree.choose(Node("label", kind, name))


def _parents(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts))]


def _words_of(selected: Span | Event | None) -> Fragments:
    """Where the words of an annotation stand; of an event, those of its triggers."""
    if isinstance(selected, Span):
        return selected.fragments
    if isinstance(selected, Event):
        return tuple(sorted(part for trigger in selected.triggers for part in trigger.fragments))
    return ()
