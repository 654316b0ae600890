"""The documents as the list shows them: read lazily, because a project may hold ten thousand.

The records come in one query; counts and status only for rows that are painted, and they are kept until a change
concerns them. The filter looks at title, key and source.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui.plain import tip
from annotator.gui.status_line import entities_text, events_text, status_text
from annotator.model import Changes, Document, Status
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

    @property
    def counts_text(self) -> str:
        """`14 entities · 3 events`, or the status where nothing is marked."""
        parts = [entities_text(self.spans)] if self.spans else []
        parts += [events_text(self.events)] if self.events else []
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

    @property
    def total(self) -> int:
        """How many documents there are with no filter."""
        return len(self._all)

    def reload(self) -> None:
        """Read the documents again."""
        self._all = self._project.documents.list()
        self._haystacks = [_haystack(document) for document in self._all]
        self._apply_filter()

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
            found = Facts(self._project.documents.status(document_id), counts.spans, counts.events)
            self._facts[document_id] = found
        return found

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
        parts = (document_name(document), meta.source, meta.date, status_text(facts.status), facts.counts_text)
        return list(dict.fromkeys(part for part in parts if part))


def _haystack(document: Document) -> str:
    return "\n".join((document.meta.title or document.excerpt, document.key, document.meta.source or "")).casefold()
