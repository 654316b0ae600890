"""Reading rows as records. Lists are fetched whole and short: an open cursor would pin the WAL."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from annotator.model import (
    AnnotationSet,
    Annotator,
    CodebookVersion,
    Document,
    Metadata,
    Pair,
    TextRange,
)
from annotator.store.columns import unpack_pairs
from annotator.store.connection import Connection

_DOCUMENT = "id, key, title, source, author, date, url, language, license, extra, sha256, length, substr(text, 1, 120)"
_SET = (
    "SELECT s.id, s.document_id, a.name, s.kind, s.status, c.name, c.version, c.sha256 FROM annotation_set s "
    "JOIN annotator a ON a.id=s.annotator_id JOIN codebook c ON c.id=s.codebook_id"
)


class Counts(NamedTuple):
    """How many entities and events there are."""

    spans: int
    events: int


# ---- documents


def _document(row: Any) -> Document:
    number, key, title, source, author, date, url, language, rights, extra, sha256, length, excerpt = row
    meta = Metadata(title, source, author, date, url, language, rights, unpack_pairs(extra))
    return Document(number, key, meta, sha256, length, excerpt)


def documents(connection: Connection) -> list[Document]:
    """All documents in the order they came in."""
    return [
        _document(row)
        for row in connection.execute(f"SELECT {_DOCUMENT} FROM document ORDER BY added_us, id").fetchall()
    ]


def document(connection: Connection, column: str, value: object) -> Document | None:
    """The document with this id or key."""
    row = connection.execute(f"SELECT {_DOCUMENT} FROM document WHERE {column}=?", (value,)).fetchone()
    return _document(row) if row else None


def documents_with_sha256(connection: Connection, sha256: str) -> list[Document]:
    """Documents whose text has this hash."""
    return [
        _document(row)
        for row in connection.execute(f"SELECT {_DOCUMENT} FROM document WHERE sha256=?", (sha256,)).fetchall()
    ]


def known_keys(connection: Connection) -> set[str]:
    """The keys of all documents."""
    return {key for (key,) in connection.execute("SELECT key FROM document").fetchall()}


def text(connection: Connection, document_id: int) -> str | None:
    """A document's text."""
    row = connection.execute("SELECT text FROM document WHERE id=?", (document_id,)).fetchone()
    return row[0] if row else None


def origin(connection: Connection, document_id: int) -> dict[str, Any]:
    """What was recorded of the file a document came from."""
    row = connection.execute("SELECT origin FROM document WHERE id=?", (document_id,)).fetchone()
    found: dict[str, Any] = json.loads(row[0]) if row else {}
    return found


def ranges(connection: Connection, document_id: int) -> tuple[TextRange, ...]:
    """The markup ranges of a document, in text order."""
    rows = connection.execute(
        "SELECT kind, start, end, value FROM document_range WHERE document_id=? ORDER BY start, id", (document_id,)
    )
    return tuple(TextRange(*row) for row in rows.fetchall())


def count(connection: Connection, table: str) -> int:
    """How many rows a table has."""
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


# ---- annotators and codebooks


def annotators(connection: Connection) -> list[Annotator]:
    """All annotators, by name."""
    return [Annotator(*row) for row in connection.execute("SELECT id, name FROM annotator ORDER BY name").fetchall()]


def newest_codebook(connection: Connection) -> tuple[int, int, str] | None:
    """The codebook in force: (id, version, TOML)."""
    row = connection.execute("SELECT id, version, toml FROM codebook ORDER BY version DESC LIMIT 1").fetchone()
    return (row[0], row[1], row[2]) if row else None


def codebooks(connection: Connection) -> list[tuple[int, str, str, int]]:
    """(version, name, TOML, when it was added) of every codebook, the newest first."""
    sql = "SELECT version, name, toml, added_us FROM codebook ORDER BY version DESC"
    return [tuple(row) for row in connection.execute(sql).fetchall()]


def codebook_version(connection: Connection, sha256: str, version: int) -> tuple[int, int] | None:
    """(id, version) of the codebook with this hash: the one of that number, or else the newest; None for a strange one."""
    sql = "SELECT id, version FROM codebook WHERE sha256=? ORDER BY version=? DESC, version DESC LIMIT 1"
    row: tuple[int, int] | None = connection.execute(sql, (sha256, version)).fetchone()
    return row


def label_ids(connection: Connection) -> dict[tuple[str, str], int]:
    """The id of each label by (kind, name)."""
    return {
        (kind, name): number for number, kind, name in connection.execute("SELECT id, kind, name FROM label").fetchall()
    }


def _set(row: Any, labels: tuple[Pair, ...] = ()) -> AnnotationSet:
    number, document_id, annotator, kind, status, name, version, sha256 = row
    return AnnotationSet(number, document_id, annotator, kind, status, CodebookVersion(name, version, sha256), labels)


def _document_labels(connection: Connection, set_id: int) -> tuple[Pair, ...]:
    rows = connection.execute("SELECT name, value FROM document_label WHERE set_id=? ORDER BY position, id", (set_id,))
    return tuple(rows.fetchall())


def annotation_set(connection: Connection, document_id: int, annotator_id: int, kind: str) -> AnnotationSet | None:
    """One annotator's set on a document."""
    row = connection.execute(
        f"{_SET} WHERE s.document_id=? AND s.annotator_id=? AND s.kind=?", (document_id, annotator_id, kind)
    ).fetchone()
    return _set(row, _document_labels(connection, row[0])) if row else None


def annotation_set_by_id(connection: Connection, set_id: int) -> AnnotationSet | None:
    """A set by its id."""
    row = connection.execute(f"{_SET} WHERE s.id=?", (set_id,)).fetchone()
    return _set(row, _document_labels(connection, set_id)) if row else None


def sets_of(connection: Connection, document_id: int) -> list[AnnotationSet]:
    """All sets on a document, by annotator."""
    rows = connection.execute(f"{_SET} WHERE s.document_id=? ORDER BY a.name, s.kind", (document_id,)).fetchall()
    return [_set(row) for row in rows]


def set_codebook_id(connection: Connection, set_id: int) -> int:
    """The id of the codebook version a set was last changed under."""
    return int(connection.execute("SELECT codebook_id FROM annotation_set WHERE id=?", (set_id,)).fetchone()[0])


def sets_to_export(connection: Connection) -> list[tuple[int, int, str, str]]:
    """(set id, document id, document key, annotator) of every set, in the order of an export."""
    sql = (
        "SELECT s.id, d.id, d.key, a.name FROM annotation_set s JOIN document d ON d.id=s.document_id "
        "JOIN annotator a ON a.id=s.annotator_id ORDER BY d.key, a.name, s.kind"
    )
    return list(connection.execute(sql).fetchall())


def set_counts(connection: Connection, set_id: int) -> Counts:
    """The entities and events of a set."""
    sql = "SELECT (SELECT count(*) FROM span WHERE set_id=?1), (SELECT count(*) FROM event WHERE set_id=?1)"
    return Counts(*connection.execute(sql, (set_id,)).fetchone())


def label_counts(connection: Connection, set_id: int | None = None) -> dict[tuple[str, str], int]:
    """How often each (kind, label) is used, in a set or in the whole project; aggregated before names are joined."""
    where, values = ("WHERE set_id=?", (set_id,)) if set_id is not None else ("", ())
    found: dict[tuple[str, str], int] = {}
    for table in ("span", "event", "relation"):
        sql = (
            f"SELECT l.kind, l.name, t.n FROM (SELECT label_id, count(*) AS n FROM {table} {where} GROUP BY label_id) t "
            "JOIN label l ON l.id=t.label_id"
        )
        found.update({(kind, name): n for kind, name, n in connection.execute(sql, values).fetchall()})
    return found


def document_label_counts(connection: Connection) -> dict[str, int]:
    """How many sets of annotations carry each label of documents."""
    sql = "SELECT name, count(DISTINCT set_id) FROM document_label GROUP BY name"
    return dict(connection.execute(sql).fetchall())


def label_uses(connection: Connection, kind: str, name: str) -> int:
    """How often one label is used in the whole project."""
    if kind == "document":
        sql, values = "SELECT count(*) FROM document_label WHERE name=?", (name,)
        return int(connection.execute(sql, values).fetchone()[0])
    table = {"entity": "span"}.get(kind, kind)
    sql = f"SELECT count(*) FROM {table} WHERE label_id=(SELECT id FROM label WHERE kind=? AND name=?)"
    return int(connection.execute(sql, (kind, name)).fetchone()[0])


def status_counts(connection: Connection) -> dict[tuple[str, str], int]:
    """How many sets each annotator has in each status."""
    sql = "SELECT a.name, s.status, count(*) FROM annotation_set s JOIN annotator a ON a.id=s.annotator_id GROUP BY a.name, s.status"
    return {(name, status): n for name, status, n in connection.execute(sql).fetchall()}
