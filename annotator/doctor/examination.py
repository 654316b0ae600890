"""The examination of a project file, from the pages of the file to the meaning of its annotations.

Each part may rely on the one before: a file that SQLite calls damaged, or that holds objects which are not ours, is
not read any further.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator import codebook as codebooks
from annotator.codebook import KINDS, Codebook
from annotator.doctor.annotations import Rules
from annotator.doctor.findings import Finding, limited
from annotator.doctor.words import decoded, of_places, of_text
from annotator.errors import CodebookError, ProjectError
from annotator.store import checks, replay
from annotator.store.checks import StoredText
from annotator.store.connection import Connection, DatabaseError
from annotator.store.tables import FORMAT

_PROJECT = "the project"
_FILE = "the file"
_JOURNAL = "the journal"
_OF_ROWS = ("CHECK constraint failed in ", "NULL value in ", "TEXT value in ", "NUMERIC value in ", "BLOB value in ")
_KIND_OF = {"span": "entity", "event": "event", "relation": "relation"}


def examine(path: Path) -> list[Finding]:
    """All that is wrong with a project, gravest parts first; empty where it is sound.

    Raises:
        ProjectError: there is no such file, or it is no project.
    """
    connection = checks.open_file(path)
    try:
        return limited(_findings(connection, path))
    finally:
        connection.close()


def _findings(connection: Connection, path: Path) -> Iterator[Finding]:
    damage = checks.damage(connection)
    for line in damage:
        yield Finding("DB_QUICK_CHECK", "error", f"SQLite finds damage: {line}. Open a snapshot instead.", _FILE)
    if not all(line.startswith(_OF_ROWS) for line in damage):
        return
    number = checks.format_number(connection)
    if number < 1:
        raise ProjectError(f"{path} is not an Annotator project: it has no format number.")
    if number > FORMAT:
        message = f"The project was made by a newer Annotator (format {number}, this one knows {FORMAT})."
        yield Finding("SCHEMA_VERSION_NEWER", "error", message, _FILE)
        return
    try:
        strange = checks.strange_objects(connection)
        for name in strange:
            yield Finding("SCHEMA_UNKNOWN_OBJECT", "error", f"Annotator did not make this: {name}.", _FILE)
        if not strange:
            yield from _of_contents(connection)
    except DatabaseError as error:
        yield Finding("DB_QUICK_CHECK", "error", f"The file cannot be read to its end: {error}.", _FILE)


def _of_contents(connection: Connection) -> Iterator[Finding]:
    yield from _of_references(connection)
    rules = None
    try:
        codebook = codebooks.loads(checks.newest_codebook(connection) or "")
        rules = Rules(codebook)
        yield from _of_labels(connection, codebook)
    except CodebookError as error:
        yield Finding("CODEBOOK_DAMAGED", "error", f"The codebook in force cannot be read: {error}", _PROJECT)
    yield from _of_documents(connection, rules)
    yield from _of_journal(connection)


def _of_references(connection: Connection) -> Iterator[Finding]:
    for table, row, parent in checks.broken_references(connection):
        message = f"Row {row} of {table} refers to a row of {parent} that is gone."
        yield Finding("FK_VIOLATION", "error", message, _PROJECT)
    for number, where in checks.shared_ids(connection):
        yield Finding("ID_DUPLICATE", "error", f"The id {number} is given twice, in {where}.", _PROJECT)
    for number, role in checks.lost_arguments(connection):
        yield Finding("ARG_DANGLING", "error", f"The filler of {role}, or its event, is gone.", f"argument {number}")
    for number, role in checks.strayed_arguments(connection):
        message = f"{role} is filled from another document or by another annotator."
        yield Finding("ARG_CROSS_DOCUMENT", "error", message, f"argument {number}")
    for number in checks.strayed_triggers(connection):
        message = "A trigger of the event lies in another annotation set."
        yield Finding("TRIGGER_NOT_ITS_OWN", "error", message, f"event {number}")
    for number in checks.lost_relations(connection):
        message = "One end of the relation is no entity or event of its annotation set."
        yield Finding("REL_DANGLING", "error", message, f"relation {number}")
    for table, number in checks.strayed_members(connection):
        message = "Its cluster belongs to another annotation set, or is one of the other kind."
        yield Finding("CLUSTER_NOT_ITS_OWN", "error", message, f"{table} {number}")
    for table, number in checks.lost_notes(connection):
        message = "What it is about is no annotation of its annotation set."
        yield Finding("NOTE_DANGLING", "error", message, f"{table.replace('_', ' ')} {number}")
    for table, version, count in checks.versions_unknown(connection):
        message = (
            f"{count} rows of {table} say they were made under version {version} of the codebook, which is not here."
        )
        yield Finding("VERSION_UNKNOWN", "warn", message, _PROJECT)


def _of_labels(connection: Connection, codebook: Codebook) -> Iterator[Finding]:
    for table, kind, name, count in checks.label_uses(connection):
        wanted = _KIND_OF[table]
        if kind != wanted or codebook.find(wanted, name) is None:  # type: ignore[arg-type]  # three of the four kinds
            message = f"“{name}” is no {wanted} label of the codebook, and {count} annotations carry it."
            yield Finding("LABEL_UNKNOWN", "error", message, _PROJECT)
    for kind in KINDS:
        seen: dict[str, str] = {}
        for label in codebook.of_kind(kind):
            twin = seen.setdefault(label.name.casefold(), label.name)
            if twin != label.name:
                message = f"The {kind} labels “{twin}” and “{label.name}” differ only in their case."
                yield Finding("LABEL_CASE_TWIN", "warn", message, "the codebook")


def _of_documents(connection: Connection, rules: Rules | None) -> Iterator[Finding]:
    for first, last, count in checks.same_texts(connection):
        message = f"{count} documents have the same text, {first} and {last} among them."
        yield Finding("DOC_DUPLICATE", "warn", message, f"document {first}")
    for key, kind, start, end in checks.ranges_outside(connection):
        message = f"The markup {kind} at {start} to {end} lies outside the text."
        yield Finding("SPAN_PAST_END", "error", message, f"document {key}")
    encoding = checks.encoding(connection)
    for stored in checks.texts(connection):
        text = decoded(stored, encoding)
        yield from of_text(stored, text)
        yield from _of_sets(connection, stored, text, rules)


def _of_sets(connection: Connection, stored: StoredText, text: str | None, rules: Rules | None) -> Iterator[Finding]:
    for found in checks.sets(connection, stored.id):
        where = f"document {stored.key}, {found.annotator}"
        spans = checks.spans(connection, found.id)
        events = checks.events(connection, found.id)
        arguments = checks.arguments(connection, found.id) if events else []
        if text is not None:
            yield from of_places(text, spans, f"{where}, entity")
            yield from of_places(text, checks.triggers(connection, found.id), f"{where}, trigger")
            yield from of_places(text, checks.argument_words(connection, found.id), f"{where}, argument")
        if rules is not None:
            yield from rules.of_spans(found, spans, where)
            yield from rules.of_events(found, events, arguments, spans, where)
            yield from rules.of_relations(found, checks.relations(connection, found.id), spans, events, where)
            yield from rules.of_clusters(found, checks.clusters(connection, found.id), spans, events, where)
            yield from rules.of_document(found, checks.document_labels(connection, found.id), events, where)


def _of_journal(connection: Connection) -> Iterator[Finding]:
    for message in replay.gaps(connection):
        yield Finding("JOURNAL_GAP", "error", message, _JOURNAL)
    for message in replay.wrong_marks(connection):
        yield Finding("JOURNAL_REPLAY_DIFF", "error", message, _JOURNAL)
    try:
        for message in replay.misfits(connection):
            yield Finding("JOURNAL_REPLAY_DIFF", "error", message, _JOURNAL)
    except DatabaseError as error:
        message = f"The journal could not be run back here: {error}."
        yield Finding("JOURNAL_REPLAY_DIFF", "warn", message, _JOURNAL)
