"""The documents as the list shows them: read lazily, because a project may hold ten thousand.

The records come in one query; counts and status only for rows that are painted, and they are kept until a change
concerns them. The filter looks at title, key and source.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from annotator.document_labels import says_no_event
from annotator.gui.document_fields import Order, field_text, in_order
from annotator.gui.panel_parts import isolated, one_line
from annotator.gui.plain import tip
from annotator.gui.status_line import entities_text, events_text, status_text
from annotator.model import NO_EVENT, Changes, Document, Pair, Status
from annotator.project import Project

Index = QModelIndex | QPersistentModelIndex

DOCUMENT_ROLE = Qt.ItemDataRole.UserRole
FACTS_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a document beside its record."""

    status: Status
    spans: int
    events: int
    labels: tuple[Pair, ...] = ()

    @property
    def counts_text(self) -> str:
        """`14 entities · 3 events`, that there is no event, or the status where nothing is marked."""
        parts = [entities_text(self.spans)] if self.spans else []
        parts += [events_text(self.events)] if self.events else []
        if says_no_event(self.labels):
            parts.append(QCoreApplication.translate("DocumentModel", "no event"))
        return " · ".join(parts) or status_text(self.status)


def document_name(document: Document) -> str:
    """The title, or the beginning of the text where there is none."""
    return document.meta.title or " ".join(document.excerpt.split()) or document.key


class DocumentModel(QAbstractListModel):
    """Rows are documents in the order of the project."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._all: list[Document] = []
        self._shown: list[Document] = []
        self._rows: dict[int, int] = {}
        self._haystacks: list[str] = []
        self._needle = ""
        self._facts: dict[int, Facts] = {}
        self.fields: tuple[str, ...] = ("date",)
        self.order = Order()

    @property
    def total(self) -> int:
        """How many documents there are with no filter."""
        return len(self._all)

    def reload(self) -> None:
        """Read the documents again."""
        self._all = in_order(self._project, self._project.documents.list(), self.order)
        self._haystacks = [_haystack(document) for document in self._all]
        self._apply_filter()

    def set_order(self, order: Order) -> None:
        """Sort by a field; a document that changes later stays where it is until the list is read again."""
        self.order = order
        self.reload()

    def ids(self) -> list[int]:
        """The ids of all documents in the order of the list, those that the filter hides among them."""
        return [document.id for document in self._all]

    def set_filter(self, text: str) -> None:
        """Show the documents whose title, key or source holds each of the words."""
        self._needle = text
        self._apply_filter()

    def note(self, changes: Changes) -> None:
        """Forget what a change made wrong; the rows on the screen are asked for again."""
        if changes.concerns("document"):
            self._facts.clear()
            self.reload()
        elif changes.document_id is None:
            self.forget_facts()
        else:
            self._facts.pop(changes.document_id, None)
            row = self._rows.get(changes.document_id)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def forget_facts(self) -> None:
        """Ask again for all counts, as when another annotator works now."""
        self._facts.clear()
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def document(self, row: int) -> Document:
        return self._shown[row]

    def row_of(self, document_id: int | None) -> int:
        """The row of a document, -1 when the filter hides it."""
        return self._rows.get(document_id, -1) if document_id is not None else -1

    def facts(self, document_id: int) -> Facts:
        """Status and counts by the current annotator."""
        found = self._facts.get(document_id)
        if found is None:
            counts = self._project.documents.counts(document_id)
            own = self._project.sets.of(document_id)
            found = Facts(own.status if own else "new", counts.spans, counts.events, own.labels if own else ())
            self._facts[document_id] = found
        return found

    def more(self, document: Document) -> str:
        """What the third line says: the fields that are shown, without the date, which has a place of its own."""
        labels, codebook = self.facts(document.id).labels, self._project.codebook
        found = (field_text(field, document, labels, codebook) for field in self.fields if field != "date")
        return " · ".join(isolated(one_line(text)) for text in found if text)

    @property
    def has_more(self) -> bool:
        """Whether there is a third line."""
        return any(field != "date" for field in self.fields)

    def _apply_filter(self) -> None:
        words = self._needle.casefold().split()
        pairs = zip(self._all, self._haystacks, strict=True)
        shown = [document for document, haystack in pairs if all(word in haystack for word in words)]
        if [document.id for document in shown] == [document.id for document in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self._rows = {document.id: row for row, document in enumerate(shown)}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        document = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return document_name(document)
        if role == DOCUMENT_ROLE:
            return document
        if role == FACTS_ROLE:
            return self.facts(document.id)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._facts_in_words(document))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(self._facts_in_words(document)))
        return None

    def _facts_in_words(self, document: Document) -> list[str]:
        facts, meta = self.facts(document.id), document.meta
        known = (document_name(document), meta.source, meta.date, status_text(facts.status), facts.counts_text)
        labels = (f"{name}: {value}" for name, value in facts.labels if name != NO_EVENT)
        parts = (*known, *labels)
        return list(dict.fromkeys(part for part in parts if part))


def _haystack(document: Document) -> str:
    return "\n".join((document.meta.title or document.excerpt, document.key, document.meta.source or "")).casefold()
