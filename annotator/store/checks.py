"""What the doctor asks of a project file: one question a function, rows as answers.

Everything is asked on one reading connection that sees one moment. Text that is no UTF-8 must not stop a question, so
its bytes come back as escapes; document texts come back as bytes. Rows of a document are fetched whole, documents are
streamed: memory does not grow with the project.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from annotator.errors import ProjectError
from annotator.store import connection as opening
from annotator.store import tables
from annotator.store.connection import Connection, DatabaseError

_ESCAPED = functools.partial(str, encoding="utf-8", errors="backslashreplace")
_WITH_IDS = (*tables.JOURNALED, "edit")


class StoredText(NamedTuple):
    """A document's text as its bytes lie in the file, and what the row says of it."""

    id: int
    key: str
    sha256: str
    length: int
    text: bytes


class StoredSet(NamedTuple):
    """An annotation set."""

    id: int
    annotator: str
    status: str


class StoredSpan(NamedTuple):
    """A span as it is stored."""

    id: int
    label: str
    start: int
    end: int
    fragments: str | None
    quote: str
    attributes: str | None
    cluster_id: int | None


class StoredEvent(NamedTuple):
    """An event as it is stored."""

    id: int
    label: str
    attributes: str | None
    cluster_id: int | None


class StoredRelation(NamedTuple):
    """A relation as it is stored."""

    id: int
    label: str
    head_id: int
    tail_id: int
    attributes: str | None


class StoredCluster(NamedTuple):
    """A cluster as it is stored."""

    id: int
    kind: str
    name: str
    attributes: str | None


class StoredWords(NamedTuple):
    """A trigger or the words of an argument."""

    id: int
    event_id: int
    start: int
    end: int
    fragments: str | None
    quote: str


class StoredArgument(NamedTuple):
    """An argument as it is stored."""

    id: int
    event_id: int
    role: str
    span_id: int | None
    filler_event_id: int | None
    cluster_id: int | None
    value: str | None
    has_words: int
    attributes: str | None


def open_file(path: Path) -> Connection:
    """A reading connection to a file that may be damaged, at one moment of it.

    Raises:
        ProjectError: it is missing or no project.
    """
    opening.check_header(path)
    try:
        connection = opening.brought_up(opening.connect(path, read_only=True))
        connection.text_factory = _ESCAPED
        connection.execute("BEGIN")
    except DatabaseError as error:
        raise ProjectError(f"{path} cannot be opened: {error}.") from None
    return connection


def format_number(connection: Connection) -> int:
    """The format the file says it has."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def encoding(connection: Connection) -> str:
    """How SQLite encodes the texts of this file."""
    return str(connection.execute("PRAGMA encoding").fetchone()[0])


def damage(connection: Connection) -> list[str]:
    """What SQLite itself finds wrong with the file; empty where it is sound."""
    try:
        rows = connection.execute("PRAGMA quick_check(20)").fetchall()
    except DatabaseError as error:
        return [str(error)]
    lines = [line for (text,) in rows for line in text.splitlines() if not line.startswith("***")]
    return [] if lines == ["ok"] else lines


def strange_objects(connection: Connection) -> list[str]:
    """Tables, indexes, triggers and views that are not ours, and ours that are missing."""
    return tables.foreign_objects(connection, format_number(connection))


def broken_references(connection: Connection) -> Iterator[tuple[str, int, str]]:
    """(table, row, table it refers to) where no such row is."""
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield table, row, parent


def shared_ids(connection: Connection) -> Iterator[tuple[int, str]]:
    """(id, tables) of ids that more than one row has. Each table is read in the order of its ids and merged."""
    parts = " UNION ALL ".join(f"SELECT id, '{table}' AS name FROM {table}" for table in _WITH_IDS)
    last_id, last_name = 0, ""
    for number, name in connection.execute(f"{parts} ORDER BY id"):
        if number == last_id:
            yield number, f"{last_name} and {name}"
        last_id, last_name = number, name


def newest_codebook(connection: Connection) -> str | None:
    """The TOML of the codebook in force."""
    row = connection.execute("SELECT toml FROM codebook ORDER BY version DESC LIMIT 1").fetchone()
    return row[0] if row else None


def label_uses(connection: Connection) -> list[tuple[str, str, str, int]]:
    """(table, kind, label, how often) for the labels of all annotations."""
    found = []
    for table in ("span", "event", "relation"):
        sql = (
            f"SELECT l.kind, l.name, t.n FROM (SELECT label_id, count(*) AS n FROM {table} GROUP BY label_id) t "
            "JOIN label l ON l.id=t.label_id ORDER BY l.name"
        )
        found += [(table, *row) for row in connection.execute(sql).fetchall()]
    return found


def same_texts(connection: Connection) -> Iterator[tuple[str, str, int]]:
    """(a key, another key, how many) of documents with the same text."""
    sql = (
        "SELECT min(key), max(key), count(*) FROM document WHERE sha256 IN "
        "(SELECT sha256 FROM document GROUP BY sha256 HAVING count(*) > 1) GROUP BY sha256"
    )
    yield from connection.execute(sql)


# ---- across the whole project


def lost_arguments(connection: Connection) -> Iterator[tuple[int, str]]:
    """(id, role) of arguments whose event or filler is gone."""
    sql = (
        "SELECT a.id, a.role FROM argument a LEFT JOIN event e ON e.id=a.event_id LEFT JOIN span s ON s.id=a.span_id "
        "LEFT JOIN event f ON f.id=a.filler_event_id LEFT JOIN cluster c ON c.id=a.cluster_id "
        "WHERE e.id IS NULL OR (a.span_id IS NOT NULL AND s.id IS NULL) "
        "OR (a.filler_event_id IS NOT NULL AND f.id IS NULL) OR (a.cluster_id IS NOT NULL AND c.id IS NULL)"
    )
    yield from connection.execute(sql)


def strayed_arguments(connection: Connection) -> Iterator[tuple[int, str]]:
    """(id, role) of arguments that lie in another set than their event or their filler."""
    sql = (
        "SELECT a.id, a.role FROM argument a LEFT JOIN event e ON e.id=a.event_id LEFT JOIN span s ON s.id=a.span_id "
        "LEFT JOIN event f ON f.id=a.filler_event_id LEFT JOIN cluster c ON c.id=a.cluster_id "
        "WHERE e.set_id<>a.set_id OR s.set_id<>a.set_id OR f.set_id<>a.set_id OR c.set_id<>a.set_id"
    )
    yield from connection.execute(sql)


def strayed_triggers(connection: Connection) -> Iterator[int]:
    """Events with a trigger in another set."""
    sql = "SELECT e.id FROM event_trigger t JOIN event e ON e.id=t.event_id WHERE e.set_id<>t.set_id"
    for (number,) in connection.execute(sql):
        yield number


def strayed_members(connection: Connection) -> Iterator[tuple[str, int]]:
    """(table, id) of spans and events in a cluster of another set or of the other kind."""
    for table, kind in (("span", "entity"), ("event", "event")):
        sql = (
            f"SELECT m.id FROM {table} m JOIN cluster c ON c.id=m.cluster_id "
            f"WHERE c.set_id<>m.set_id OR c.kind<>'{kind}'"
        )
        for (number,) in connection.execute(sql):
            yield table, number


def lost_notes(connection: Connection) -> Iterator[tuple[str, int]]:
    """(table, id) of notes and look-again marks whose annotation is gone or lies in another set."""
    for table in ("note", "look_again"):
        there = " AND ".join(
            f"NOT EXISTS(SELECT 1 FROM {other} o WHERE o.id=t.about_id AND o.set_id=t.set_id)"
            for other in ("span", "event", "argument", "relation", "cluster")
        )
        for (number,) in connection.execute(f"SELECT id FROM {table} t WHERE about_id IS NOT NULL AND {there}"):
            yield table, number


def versions_unknown(connection: Connection) -> Iterator[tuple[str, int, int]]:
    """(table, version, how many) of annotations made under a codebook version that the project does not have."""
    for table in ("span", "event", "relation"):
        sql = (
            f"SELECT codebook_version, count(*) FROM {table} "
            "WHERE codebook_version NOT IN (SELECT version FROM codebook) GROUP BY codebook_version"
        )
        for version, count in connection.execute(sql).fetchall():
            yield table, version, count


def lost_relations(connection: Connection) -> Iterator[int]:
    """Relations one end of which is no entity or event of the same set."""
    ends = " OR ".join(
        f"NOT EXISTS(SELECT 1 FROM span s WHERE s.id=r.{end} AND s.set_id=r.set_id) "
        f"AND NOT EXISTS(SELECT 1 FROM event e WHERE e.id=r.{end} AND e.set_id=r.set_id)"
        for end in ("head_id", "tail_id")
    )
    for (number,) in connection.execute(f"SELECT r.id FROM relation r WHERE {ends}"):
        yield number


def ranges_outside(connection: Connection) -> Iterator[tuple[str, str, int, int]]:
    """(document key, kind, start, end) of markup that lies outside its text."""
    sql = (
        "SELECT d.key, r.kind, r.start, r.end FROM document d JOIN document_range r ON r.document_id=d.id "
        "WHERE r.start<0 OR r.end<r.start OR r.end>d.length"
    )
    yield from connection.execute(sql)


# ---- one document after the other


def texts(connection: Connection) -> Iterator[StoredText]:
    """Every document."""
    sql = "SELECT id, key, sha256, length, CAST(text AS BLOB) FROM document ORDER BY id"
    for row in connection.execute(sql):
        yield StoredText._make(row)


def sets(connection: Connection, document_id: int) -> list[StoredSet]:
    """The annotation sets on a document."""
    sql = "SELECT s.id, coalesce(a.name, ''), s.status FROM annotation_set s LEFT JOIN annotator a ON a.id=s.annotator_id WHERE document_id=?"
    return [StoredSet._make(row) for row in connection.execute(sql, (document_id,)).fetchall()]


def spans(connection: Connection, set_id: int) -> list[StoredSpan]:
    """The spans of a set."""
    sql = (
        "SELECT s.id, coalesce(l.name, ''), s.start, s.end, s.fragments, s.quote, s.attributes, s.cluster_id FROM span s "
        "LEFT JOIN label l ON l.id=s.label_id WHERE s.set_id=? ORDER BY s.start"
    )
    return [StoredSpan._make(row) for row in connection.execute(sql, (set_id,)).fetchall()]


def events(connection: Connection, set_id: int) -> list[StoredEvent]:
    """The events of a set."""
    sql = (
        "SELECT e.id, coalesce(l.name, ''), e.attributes, e.cluster_id FROM event e LEFT JOIN label l ON l.id=e.label_id "
        "WHERE e.set_id=?"
    )
    return [StoredEvent._make(row) for row in connection.execute(sql, (set_id,)).fetchall()]


def triggers(connection: Connection, set_id: int) -> list[StoredWords]:
    """The triggers of a set."""
    sql = "SELECT id, event_id, start, end, fragments, quote FROM event_trigger WHERE set_id=?"
    return [StoredWords._make(row) for row in connection.execute(sql, (set_id,)).fetchall()]


def argument_words(connection: Connection, set_id: int) -> list[StoredWords]:
    """The words that values of a set were read from."""
    sql = "SELECT id, event_id, start, end, fragments, quote FROM argument WHERE set_id=? AND start IS NOT NULL"
    return [StoredWords._make(row) for row in connection.execute(sql, (set_id,)).fetchall()]


def arguments(connection: Connection, set_id: int) -> list[StoredArgument]:
    """The arguments of a set."""
    sql = (
        "SELECT id, event_id, role, span_id, filler_event_id, cluster_id, value, start IS NOT NULL, attributes "
        "FROM argument WHERE set_id=?"
    )
    return [StoredArgument._make(row) for row in connection.execute(sql, (set_id,)).fetchall()]


def relations(connection: Connection, set_id: int) -> list[StoredRelation]:
    """The relations of a set."""
    sql = (
        "SELECT r.id, coalesce(l.name, ''), r.head_id, r.tail_id, r.attributes FROM relation r "
        "LEFT JOIN label l ON l.id=r.label_id WHERE r.set_id=?"
    )
    return [StoredRelation._make(row) for row in connection.execute(sql, (set_id,)).fetchall()]


def clusters(connection: Connection, set_id: int) -> list[StoredCluster]:
    """The clusters of a set."""
    sql = "SELECT id, kind, name, attributes FROM cluster WHERE set_id=?"
    return [StoredCluster._make(row) for row in connection.execute(sql, (set_id,)).fetchall()]


def document_labels(connection: Connection, set_id: int) -> list[tuple[str, str]]:
    """(name, value) of the labels of a set's document."""
    return list(connection.execute("SELECT name, value FROM document_label WHERE set_id=?", (set_id,)).fetchall())
