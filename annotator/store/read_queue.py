"""What people left to be looked at, over the whole project, as light rows: questions, unsure marks, threads of notes.

A question and a note name what they are about by its id alone, for ids are unique over all tables; each table is asked
in turn. Rows come in the order of the documents, and in each of the text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from annotator.store.columns import unpack_texts
from annotator.store.connection import Connection
from annotator.store.read_changes import QUOTE


class About(NamedTuple):
    """What a row is about and where. `kind` is entity, event, argument, relation, cluster or document.

    `label` is the annotation's, of an argument its event's, with `role`; `start` is where it begins in the text, None
    where it stands nowhere. `id` is None where it is the document. `selects` is the entity or event that shows it in the
    text: itself, the event of an argument, the head of a relation, the first of a cluster; None where there is none.
    `set_kind` is annotator, gold or model.
    """

    id: int | None
    kind: str
    label: str
    role: str
    quote: str
    start: int | None
    selects: int | None
    set_id: int
    document_id: int
    document: str
    title: str | None
    annotator: str
    set_kind: str


class Waiting(NamedTuple):
    """A question: confirm what this is about, or choose. `version` is the codebook's it was made under; 0 for a cluster."""

    id: int
    reason: str
    choices: tuple[str, ...]
    version: int
    about: About


class Thread(NamedTuple):
    """The notes about one thing: who began it, who wrote last and when, the last text, and how many there are."""

    about: About
    first_author: str
    author: str
    at_us: int
    text: str
    notes: int
    resolved: bool


_TRIGGER = "(SELECT min(start) FROM event_trigger WHERE event_id={0})"
_START = f"coalesce((SELECT start FROM span WHERE id={{0}}), {_TRIGGER})"
_EVENT_LABEL = "(SELECT n.name FROM event v JOIN label n ON n.id=v.label_id WHERE v.id=t.event_id)"
_LABEL = "(SELECT name FROM label WHERE id=t.label_id)"
_OF_CLUSTER = "(SELECT id FROM {0} WHERE cluster_id=t.id ORDER BY id LIMIT 1)"
_VERSION = "t.codebook_version"
_PARTS = {  # kind: table, label, role, start, what it selects, version
    "entity": ("span", _LABEL, "''", "t.start", "t.id", _VERSION),
    "event": ("event", _LABEL, "''", _TRIGGER.format("t.id"), "t.id", _VERSION),
    "argument": (
        "argument",
        _EVENT_LABEL,
        "t.role",
        f"coalesce(t.start, {_START.format('coalesce(t.span_id, t.filler_event_id)')}, {_TRIGGER.format('t.event_id')})",
        "t.event_id",
        "(SELECT codebook_version FROM event WHERE id=t.event_id)",
    ),
    "relation": ("relation", _LABEL, "''", _START.format("t.head_id"), "t.head_id", _VERSION),
    "cluster": (
        "cluster",
        "''",
        "''",
        "(SELECT min(start) FROM span WHERE cluster_id=t.id)",
        f"coalesce({_OF_CLUSTER.format('span')}, {_OF_CLUSTER.format('event')})",
        "0",
    ),
}
_WHERE = "d.id, d.key, d.title, a.name, s.kind"
_FROM = "JOIN annotation_set s ON s.id={0}.set_id JOIN document d ON d.id=s.document_id JOIN annotator a ON a.id=s.annotator_id"
_ORDER = "ORDER BY d.added_us, d.id, a.name, s.kind"
_WIDTH = len(About._fields)
_FEW = 200  # sets that are looked for by themselves instead of being read with all others
_LONGEST = 200  # characters of a quote in a list


def _about(kind: str) -> str:
    table, label, role, start, selects, _ = _PARTS[kind]
    quote = f"substr({QUOTE[table]}, 1, {_LONGEST})"
    return f"t.id, '{kind}', {label}, {role}, {quote}, {start}, {selects}, t.set_id, {_WHERE}"


def _table(kind: str) -> str:
    return _PARTS[kind][0]


def _chosen(column: str, ids: Iterable[int] | None, document_id: int | None) -> tuple[str, tuple[Any, ...]]:
    """The condition on ids and on the document."""
    condition, values = "1", list[Any]()
    if ids is not None:
        condition += f" AND {column} IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(list(ids)))
    if document_id is not None:
        condition += " AND d.id=?"
        values.append(document_id)
    return condition, tuple(values)


def _sorted(connection: Connection, rows: list[Any], number: int) -> list[Any]:
    """The rows in the order of the documents, the sets, and the text; `number` is where a row's `About` begins."""
    start, set_id = number + About._fields.index("start"), number + About._fields.index("set_id")
    sets = {row[set_id] for row in rows}
    few = f"WHERE s.id IN ({', '.join('?' * len(sets))})" if len(sets) < _FEW else ""
    found = connection.execute(
        "SELECT s.id FROM annotation_set s JOIN document d ON d.id=s.document_id "
        f"JOIN annotator a ON a.id=s.annotator_id {few} {_ORDER}",
        tuple(sets) if few else (),
    )
    order = {row[0]: at for at, row in enumerate(found)}
    last = 1 << 62
    return sorted(rows, key=lambda row: (order[row[set_id]], last if row[start] is None else row[start], row[0] or 0))


def waiting(connection: Connection, document_id: int | None = None, ids: Iterable[int] | None = None) -> list[Waiting]:
    """The questions, on a document or all, or those of these ids."""
    rows: list[Any] = []
    condition, values = _chosen("l.id", ids, document_id)
    for kind in _PARTS:
        sql = (
            f"SELECT l.id, l.reason, l.choices, {_PARTS[kind][-1]}, {_about(kind)} FROM look_again l "
            f"JOIN {_table(kind)} t ON t.id=l.about_id {_FROM.format('l')} WHERE {condition}"
        )
        rows += connection.execute(sql, values).fetchall()
    ordered = _sorted(connection, rows, 4)
    return [Waiting(row[0], row[1], unpack_texts(row[2]), row[3], About(*row[4:])) for row in ordered]


def unsure(connection: Connection, document_id: int | None = None, ids: Iterable[int] | None = None) -> list[About]:
    """What is marked as unsure, on a document or in all, or what of these annotations is."""
    rows: list[Any] = []
    condition, values = _chosen("t.id", ids, document_id)
    for kind in ("entity", "event", "argument", "relation"):
        sql = f"SELECT {_about(kind)} FROM {_table(kind)} t {_FROM.format('t')} WHERE t.unsure=1 AND {condition}"
        rows += connection.execute(sql, values).fetchall()
    return [About(*row) for row in _sorted(connection, rows, 0)]


_LAST = """
    WITH thread AS (
        SELECT s.document_id AS on_id, n.about_id, count(*) AS notes, min(n.set_id) AS set_id,
            min(printf('%020d %020d', n.at_us, n.id)) AS first, max(printf('%020d %020d', n.at_us, n.id)) AS last
        FROM note n JOIN annotation_set s ON s.id=n.set_id GROUP BY s.document_id, n.about_id
    ), spoken AS (
        SELECT h.about_id, h.set_id, h.notes, f.author AS first_author, n.author, n.at_us, n.resolved,
            coalesce(nullif(n.text, ''), (SELECT o.text FROM note o JOIN annotation_set s ON s.id=o.set_id
                WHERE s.document_id=h.on_id AND o.about_id IS h.about_id AND o.text<>'' ORDER BY o.at_us DESC, o.id DESC LIMIT 1), '')
            AS text
        FROM thread h JOIN note f ON f.id=CAST(substr(h.first, 22) AS INTEGER)
        JOIN note n ON n.id=CAST(substr(h.last, 22) AS INTEGER)
    )"""
_SPOKEN = "k.first_author, k.author, k.at_us, k.text, k.notes, k.resolved"


def threads(
    connection: Connection,
    document_id: int | None = None,
    ids: Iterable[int] | None = None,
    *,
    open_only: bool = False,
) -> list[Thread]:
    """The threads, on a document or on all, or those about these annotations; in a set, those about its document last."""
    condition, values = _chosen("k.about_id", ids, document_id)
    if open_only:
        condition += " AND k.resolved=0"
    of_document = f"NULL, 'document', '', '', coalesce(d.title, d.key), NULL, NULL, k.set_id, {_WHERE}"
    rows = connection.execute(
        f"{_LAST} SELECT {of_document}, {_SPOKEN} FROM spoken k {_FROM.format('k')} "
        f"WHERE k.about_id IS NULL AND {condition}",
        values,
    ).fetchall()
    for kind in _PARTS:
        sql = (
            f"{_LAST} SELECT {_about(kind)}, {_SPOKEN} FROM spoken k JOIN {_table(kind)} t ON t.id=k.about_id "
            f"{_FROM.format('t')} WHERE {condition}"
        )
        rows += connection.execute(sql, values).fetchall()
    return [
        Thread._make((About(*row[:_WIDTH]), *row[_WIDTH:-1], bool(row[-1]))) for row in _sorted(connection, rows, 0)
    ]


def counts(connection: Connection) -> tuple[int, int, int]:
    """How many questions, unsure marks and open threads there are."""
    parts = " + ".join(
        f"(SELECT count(*) FROM {table} WHERE unsure=1)" for table in ("span", "event", "argument", "relation")
    )
    sql = f"{_LAST} SELECT (SELECT count(*) FROM look_again), {parts}, (SELECT count(*) FROM spoken WHERE resolved=0)"
    found: tuple[int, int, int] = connection.execute(sql).fetchone()
    return found
