"""Entities that fill roles, with what reading their words takes: the words themselves, the article's date and language."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from annotator.store.connection import Connection

_SQL = """
    SELECT g.id, g.event_id, d.id, d.key, d.title, d.date, d.language, l.name, g.role, f.name, p.start, p.end, p.quote
    FROM argument g JOIN span p ON p.id=g.span_id JOIN label f ON f.id=p.label_id
    JOIN event e ON e.id=g.event_id JOIN label l ON l.id=e.label_id
    JOIN annotation_set s ON s.id=g.set_id JOIN document d ON d.id=s.document_id JOIN annotator a ON a.id=s.annotator_id
    WHERE a.name=:annotator AND s.kind='annotator' AND g.role IN (SELECT value FROM json_each(:roles)) {document}
    ORDER BY d.added_us, d.id, p.start, g.id"""


class EntityFiller(NamedTuple):
    """An entity that fills a role. `label` is the event's, `entity` its own; `date` and `language` are the article's."""

    argument_id: int
    event_id: int
    document_id: int
    key: str
    title: str | None
    date: str | None
    language: str | None
    label: str
    role: str
    entity: str
    start: int
    end: int
    quote: str


def entity_fillers(
    connection: Connection, annotator: str, roles: Iterable[str], document_id: int | None = None
) -> list[EntityFiller]:
    """The entities that fill one of these roles in the work of an annotator, of a document or of all, in text order."""
    condition = "AND s.document_id=:document" if document_id is not None else ""
    values = {"annotator": annotator, "roles": json.dumps(list(roles)), "document": document_id}
    rows = connection.execute(_SQL.format(document=condition), values).fetchall()
    return [EntityFiller(*row) for row in rows]
