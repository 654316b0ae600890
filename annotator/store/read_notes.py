"""Reading one thread of notes, and the labels and statuses of documents."""

from __future__ import annotations

from annotator.model import Note, Pair, Status
from annotator.store.connection import Connection

ABOUT = ("span", "event", "argument", "relation", "cluster")
"""The tables whose rows notes can be about."""

_NOTE = "SELECT n.id, n.set_id, n.about_id, n.author, n.at_us, n.text, n.resolved FROM note n"


def _note(row: tuple[int, int, int | None, str, int, str, int]) -> Note:
    return Note(*row[:6], bool(row[6]))


# ---- one thread


def note(connection: Connection, note_id: int) -> Note | None:
    """The note of this id."""
    row = connection.execute(f"{_NOTE} WHERE n.id=?", (note_id,)).fetchone()
    return _note(row) if row else None


def thread(connection: Connection, document_id: int, about_id: int | None) -> tuple[Note, ...]:
    """The notes about one thing, or about a document, in all its sets; the oldest first."""
    if about_id is None:
        where, value = (
            "JOIN annotation_set s ON s.id=n.set_id WHERE n.about_id IS NULL AND s.document_id=?",
            document_id,
        )
    else:
        where, value = "WHERE n.about_id=?", about_id
    return tuple(
        _note(row) for row in connection.execute(f"{_NOTE} {where} ORDER BY n.at_us, n.id", (value,)).fetchall()
    )


def set_of(connection: Connection, about_id: int) -> int | None:
    """The set in which an annotation lies."""
    union = " UNION ALL ".join(f"SELECT set_id FROM {table} WHERE id=?1" for table in ABOUT)
    row = connection.execute(union, (about_id,)).fetchone()
    return int(row[0]) if row else None


def document_of_set(connection: Connection, set_id: int) -> int:
    """The document that a set is on."""
    return int(connection.execute("SELECT document_id FROM annotation_set WHERE id=?", (set_id,)).fetchone()[0])


# ---- labels of documents


def label_position(connection: Connection, set_id: int, name: str) -> int:
    """Where an answer under this name stands among the labels of a document: where it did, or last."""
    sql = (
        "SELECT coalesce((SELECT min(position) FROM document_label WHERE set_id=?1 AND name=?2), "
        "(SELECT max(position) + 1 FROM document_label WHERE set_id=?1), 0)"
    )
    return int(connection.execute(sql, (set_id, name)).fetchone()[0])


def document_labels(connection: Connection, annotator_id: int) -> dict[int, tuple[Pair, ...]]:
    """The labels one annotator gave, by document."""
    sql = (
        "SELECT s.document_id, l.name, l.value FROM document_label l JOIN annotation_set s ON s.id=l.set_id "
        "WHERE s.annotator_id=? AND s.kind='annotator' ORDER BY s.document_id, l.position, l.id"
    )
    found: dict[int, list[Pair]] = {}
    for document_id, name, value in connection.execute(sql, (annotator_id,)).fetchall():
        found.setdefault(document_id, []).append((name, value))
    return {document_id: tuple(pairs) for document_id, pairs in found.items()}


def statuses(connection: Connection, annotator_id: int) -> dict[int, Status]:
    """How far one annotator is, by document; one without a set is new."""
    sql = "SELECT document_id, status FROM annotation_set WHERE annotator_id=? AND kind='annotator'"
    return dict(connection.execute(sql, (annotator_id,)).fetchall())
