"""What the list of documents shows of each beside its title and counts, and by what it is sorted.

A field is a detail (`date`, `source` ...), `no event`, or a document label, whose name stands after `label:`, for a label
may be called like a detail. Documents that have nothing in the field that sorts them stand last, either way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.codebook import Codebook
from annotator.document_labels import says_no_event
from annotator.documents import DETAILS
from annotator.model import NO_EVENT, Document, Pair, Status
from annotator.project import Project
from annotator.values import sort_key

DETAIL_FIELDS = ("date", "source", "author", "language")
LABEL = "label:"
_STATUS_ORDER: dict[Status, int] = {"open": 0, "new": 1, "done": 2, "skipped": 3}


def _(text: str) -> str:
    """Marks a text for translation."""
    return str(QT_TRANSLATE_NOOP("DocumentFields", text))


_NAMES = {
    "title": _("Title"),
    "source": _("Source"),
    "author": _("Author"),
    "date": _("Date"),
    "url": _("Address"),
    "language": _("Language"),
    "license": _("Licence"),
    "status": _("Status"),
    "no event": _("No event"),
}


class Order(NamedTuple):
    """By which field the list is sorted, and whether downwards; an empty field is the order of the project."""

    field: str = ""
    down: bool = False


def unpacked(names: Sequence[str]) -> tuple[tuple[str, ...], Order]:
    """The fields that are shown and the order, as the settings keep them: in one list, `:` or `-:` before the order."""
    *fields, last = names or [":"]
    if not last.startswith((":", "-:")):
        return tuple(names), Order()
    return tuple(fields), Order(last.partition(":")[2], last.startswith("-"))


def packed(fields: Sequence[str], order: Order) -> list[str]:
    """The fields and the order in one list."""
    return [*fields, f"{'-' if order.down else ''}:{order.field}"]


def label_fields(codebook: Codebook) -> tuple[str, ...]:
    """The fields for the labels that the codebook has for documents."""
    return tuple(f"{LABEL}{label.name}" for label in codebook.offered("document") if label.name != NO_EVENT)


def field_name(field: str) -> str:
    """A field in the language of the program; a label is called as it is."""
    if field.startswith(LABEL):
        return field.removeprefix(LABEL)
    return QCoreApplication.translate("DocumentFields", _NAMES[field]) if field in _NAMES else field


def detail_name(name: str) -> str:
    """What is known of a document under this name, in the language of the program; an extra is called as it is."""
    return field_name(name) if name in DETAILS else name


def field_text(field: str, document: Document, labels: Sequence[Pair], codebook: Codebook) -> str:
    """What a document has in a field: a detail, or an answer, with its label where it says nothing without."""
    if not field.startswith(LABEL):
        return getattr(document.meta, field, None) or "" if field in DETAIL_FIELDS else ""
    name = field.removeprefix(LABEL)
    value = dict(labels).get(name)
    label = codebook.find("document", name)
    if value is None or (label is not None and label.answer is None and value == "false"):
        return ""
    if label is not None and label.answer is None:
        return name if value == "true" else f"{name}: {value}"
    return (
        value.replace(";", ", ") if label is not None and label.answer and label.answer.choices else f"{name}: {value}"
    )


def in_order(project: Project, documents: Sequence[Document], order: Order) -> list[Document]:
    """The documents sorted; one query for what is not in their records."""
    if not order.field:
        return list(documents)[::-1] if order.down else list(documents)
    key = _key(project, order.field)
    keyed = [(key(document), document) for document in documents]
    there = [pair for pair in keyed if pair[0] is not None]
    there.sort(key=lambda pair: pair[0], reverse=order.down)  # type: ignore[arg-type, return-value]  # all of one kind
    return [document for _key, document in there] + [document for found, document in keyed if found is None]


Key = Callable[[Document], object]


def _key(project: Project, field: str) -> Key:
    """What the documents are sorted by; None where one has nothing there."""
    if field == "title":
        return lambda document: (document.meta.title or document.excerpt).casefold()
    if field == "date":
        return lambda document: sort_key("date", document.meta.date) if document.meta.date else None
    if field == "status":
        statuses = project.documents.statuses()
        return lambda document: _STATUS_ORDER[statuses.get(document.id, "new")]
    if field in DETAIL_FIELDS:
        return lambda document: text.casefold() if (text := getattr(document.meta, field)) else None
    labels = project.document_labels.all()
    if field == "no event":
        return lambda document: 0 if says_no_event(labels.get(document.id, ())) else None
    return _label_key(project, field.removeprefix(LABEL), labels)


def _label_key(project: Project, name: str, labels: Mapping[int, tuple[Pair, ...]]) -> Key:
    """Choices in the order of the codebook, numbers by their size, anything else by its letters."""
    label = project.codebook.find("document", name)
    answer = label.answer if label else None
    choices = {choice: at for at, choice in enumerate(answer.choices)} if answer else {}

    def key(document: Document) -> object:
        value = dict(labels.get(document.id, ())).get(name)
        if value is None:
            return None
        if choices:
            return [choices.get(choice, len(choices)) for choice in value.split(";")]
        if answer is not None and answer.kind == "number":
            return sort_key("number", value)
        return value.casefold()

    return key
