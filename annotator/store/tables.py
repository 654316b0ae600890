"""The tables of a project file, format 2, and how older files become this format.

Every table that a person's work can change has `id INTEGER PRIMARY KEY` (see `ids`), so that the journal can name any
row by one number. Offsets are code points into `document.text`, which never changes. JSON columns hold lists of
[name, value] pairs or of [start, end) fragments and are NULL where there is nothing to hold.

A column that a later format adds is written here just as `ALTER TABLE ADD COLUMN` writes it into the file's schema, so
that a file that grew and a new one are the same to the letter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

APPLICATION_ID = 0x414E4E4F  # "ANNO"
FORMAT = 2

_VERSION = ", codebook_version INTEGER NOT NULL DEFAULT 1"
_UNSURE = ", unsure INTEGER NOT NULL DEFAULT 0 CHECK(unsure IN(0,1))"
_ONE_FILLER = (
    "CHECK((span_id IS NOT NULL)+(filler_event_id IS NOT NULL)+(cluster_id IS NOT NULL)+(value IS NOT NULL)=1)"
)
_ATTRIBUTES = ", attributes TEXT CHECK(attributes IS NULL OR json_valid(attributes))"
_WORDS = "start INTEGER, end INTEGER, fragments TEXT CHECK(fragments IS NULL OR json_valid(fragments)), quote TEXT"

TABLES: dict[str, str] = {
    "project": "CREATE TABLE project(k TEXT PRIMARY KEY, v TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "annotator": "CREATE TABLE annotator(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    "session": """CREATE TABLE session(no INTEGER PRIMARY KEY CHECK(no BETWEEN 1 AND 4294967295), uid TEXT NOT NULL UNIQUE,
        annotator TEXT NOT NULL, program TEXT NOT NULL, started_us INTEGER NOT NULL) STRICT""",
    "document": """CREATE TABLE document(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, title TEXT, source TEXT, author TEXT,
        date TEXT, url TEXT, language TEXT, license TEXT, extra TEXT CHECK(extra IS NULL OR json_valid(extra)),
        origin TEXT NOT NULL CHECK(json_valid(origin)), added_us INTEGER NOT NULL, sha256 TEXT NOT NULL CHECK(length(sha256)=64),
        length INTEGER NOT NULL CHECK(length>=0), text TEXT NOT NULL) STRICT""",
    "document_range": """CREATE TABLE document_range(id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES document(id),
        kind TEXT NOT NULL, start INTEGER NOT NULL CHECK(start>=0), end INTEGER NOT NULL, value TEXT, CHECK(end>=start)) STRICT""",
    "codebook": """CREATE TABLE codebook(id INTEGER PRIMARY KEY, version INTEGER NOT NULL UNIQUE, name TEXT NOT NULL,
        sha256 TEXT NOT NULL, toml TEXT NOT NULL, added_us INTEGER NOT NULL) STRICT""",
    "label": """CREATE TABLE label(id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN('entity','event','relation','document')),
        name TEXT NOT NULL, UNIQUE(kind, name)) STRICT""",
    "annotation_set": """CREATE TABLE annotation_set(id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES document(id),
        annotator_id INTEGER NOT NULL REFERENCES annotator(id), kind TEXT NOT NULL CHECK(kind IN('annotator','gold','model')),
        status TEXT NOT NULL CHECK(status IN('new','open','done','skipped')), codebook_id INTEGER NOT NULL REFERENCES codebook(id),
        UNIQUE(document_id, annotator_id, kind)) STRICT""",
    "document_label": """CREATE TABLE document_label(id INTEGER PRIMARY KEY, set_id INTEGER NOT NULL REFERENCES annotation_set(id),
        position INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL) STRICT""",
    "cluster": """CREATE TABLE cluster(id INTEGER PRIMARY KEY, set_id INTEGER NOT NULL REFERENCES annotation_set(id),
        kind TEXT NOT NULL CHECK(kind IN('entity','event')), name TEXT NOT NULL, link TEXT,
        attributes TEXT CHECK(attributes IS NULL OR json_valid(attributes))) STRICT""",
    "span": f"""CREATE TABLE span(id INTEGER PRIMARY KEY, set_id INTEGER NOT NULL REFERENCES annotation_set(id),
        label_id INTEGER NOT NULL REFERENCES label(id), start INTEGER NOT NULL CHECK(start>=0), end INTEGER NOT NULL,
        fragments TEXT CHECK(fragments IS NULL OR json_valid(fragments)), quote TEXT NOT NULL,
        attributes TEXT CHECK(attributes IS NULL OR json_valid(attributes)), link TEXT, confidence REAL, note TEXT,
        unsure INTEGER NOT NULL DEFAULT 0 CHECK(unsure IN(0,1)), cluster_id INTEGER REFERENCES cluster(id){_VERSION}, CHECK(end>start)) STRICT""",
    "event": f"""CREATE TABLE event(id INTEGER PRIMARY KEY, set_id INTEGER NOT NULL REFERENCES annotation_set(id),
        label_id INTEGER NOT NULL REFERENCES label(id), attributes TEXT CHECK(attributes IS NULL OR json_valid(attributes)),
        confidence REAL, note TEXT, unsure INTEGER NOT NULL DEFAULT 0 CHECK(unsure IN(0,1)),
        cluster_id INTEGER REFERENCES cluster(id){_VERSION}) STRICT""",
    "event_trigger": f"""CREATE TABLE event_trigger(id INTEGER PRIMARY KEY, set_id INTEGER NOT NULL REFERENCES annotation_set(id),
        event_id INTEGER NOT NULL REFERENCES event(id), {_WORDS}, CHECK(start>=0 AND end>start AND quote IS NOT NULL)) STRICT""",
    "argument": f"""CREATE TABLE argument(id INTEGER PRIMARY KEY, set_id INTEGER NOT NULL REFERENCES annotation_set(id),
        event_id INTEGER NOT NULL REFERENCES event(id), position INTEGER NOT NULL, role TEXT NOT NULL,
        span_id INTEGER REFERENCES span(id), filler_event_id INTEGER REFERENCES event(id), cluster_id INTEGER REFERENCES cluster(id),
        value TEXT, {_WORDS}{_ATTRIBUTES}{_UNSURE}, {_ONE_FILLER},
        CHECK((start IS NULL AND end IS NULL AND quote IS NULL) OR (start>=0 AND end>start AND quote IS NOT NULL))) STRICT""",
    "relation": f"""CREATE TABLE relation(id INTEGER PRIMARY KEY, set_id INTEGER NOT NULL REFERENCES annotation_set(id),
        label_id INTEGER NOT NULL REFERENCES label(id), head_id INTEGER NOT NULL, tail_id INTEGER NOT NULL,
        attributes TEXT CHECK(attributes IS NULL OR json_valid(attributes)){_VERSION}{_UNSURE}) STRICT""",
    "note": """CREATE TABLE note(id INTEGER PRIMARY KEY, set_id INTEGER NOT NULL REFERENCES annotation_set(id), about_id INTEGER,
        author TEXT NOT NULL, at_us INTEGER NOT NULL, text TEXT NOT NULL,
        resolved INTEGER NOT NULL DEFAULT 0 CHECK(resolved IN(0,1))) STRICT""",
    "look_again": """CREATE TABLE look_again(id INTEGER PRIMARY KEY, set_id INTEGER NOT NULL REFERENCES annotation_set(id),
        about_id INTEGER NOT NULL, reason TEXT NOT NULL, choices TEXT CHECK(choices IS NULL OR json_valid(choices))) STRICT""",
    "knowledge": """CREATE TABLE knowledge(id INTEGER PRIMARY KEY, link TEXT NOT NULL, name TEXT NOT NULL,
        aliases TEXT CHECK(aliases IS NULL OR json_valid(aliases)), codes TEXT CHECK(codes IS NULL OR json_valid(codes)),
        folded TEXT NOT NULL) STRICT""",
    "edit": """CREATE TABLE edit(id INTEGER PRIMARY KEY, clock INTEGER NOT NULL, kind TEXT NOT NULL CHECK(kind IN('do','undo','redo')),
        name TEXT NOT NULL, annotator TEXT NOT NULL, at_us INTEGER NOT NULL, document_id INTEGER, undoes INTEGER,
        undone INTEGER NOT NULL DEFAULT 0 CHECK(undone IN(0,1)), CHECK((kind='do')=(undoes IS NULL))) STRICT""",
    "change": """CREATE TABLE change(id INTEGER PRIMARY KEY, edit_id INTEGER NOT NULL REFERENCES edit(id), table_name TEXT NOT NULL,
        op TEXT NOT NULL CHECK(op IN('insert','update','delete')), first_id INTEGER NOT NULL, last_id INTEGER NOT NULL,
        before TEXT, CHECK((op='insert')=(before IS NULL))) STRICT""",
}

INDEXES: dict[str, str] = {
    "document_sha256": "CREATE INDEX document_sha256 ON document(sha256)",
    "document_added": "CREATE INDEX document_added ON document(added_us, id)",
    "document_range_document": "CREATE INDEX document_range_document ON document_range(document_id, start)",
    "annotation_set_annotator": "CREATE INDEX annotation_set_annotator ON annotation_set(annotator_id, status)",
    "document_label_set": "CREATE INDEX document_label_set ON document_label(set_id, position)",
    "cluster_set": "CREATE INDEX cluster_set ON cluster(set_id)",
    "span_set": "CREATE INDEX span_set ON span(set_id, start)",
    "span_label": "CREATE INDEX span_label ON span(label_id)",
    "span_cluster": "CREATE INDEX span_cluster ON span(cluster_id) WHERE cluster_id IS NOT NULL",
    "event_set": "CREATE INDEX event_set ON event(set_id)",
    "event_label": "CREATE INDEX event_label ON event(label_id)",
    "event_cluster": "CREATE INDEX event_cluster ON event(cluster_id) WHERE cluster_id IS NOT NULL",
    "event_trigger_set": "CREATE INDEX event_trigger_set ON event_trigger(set_id)",
    "event_trigger_event": "CREATE INDEX event_trigger_event ON event_trigger(event_id)",
    "argument_set": "CREATE INDEX argument_set ON argument(set_id)",
    "argument_event": "CREATE INDEX argument_event ON argument(event_id)",
    "argument_span": "CREATE INDEX argument_span ON argument(span_id) WHERE span_id IS NOT NULL",
    "argument_filler_event": "CREATE INDEX argument_filler_event ON argument(filler_event_id) WHERE filler_event_id IS NOT NULL",
    "argument_cluster": "CREATE INDEX argument_cluster ON argument(cluster_id) WHERE cluster_id IS NOT NULL",
    "relation_set": "CREATE INDEX relation_set ON relation(set_id)",
    "note_set": "CREATE INDEX note_set ON note(set_id)",
    "note_about": "CREATE INDEX note_about ON note(about_id) WHERE about_id IS NOT NULL",
    "look_again_set": "CREATE INDEX look_again_set ON look_again(set_id)",
    "look_again_about": "CREATE INDEX look_again_about ON look_again(about_id)",
    "knowledge_link": "CREATE INDEX knowledge_link ON knowledge(link)",
    "edit_clock": "CREATE INDEX edit_clock ON edit(clock)",
    "edit_live": "CREATE INDEX edit_live ON edit(clock) WHERE kind='do' AND undone=0",
    "edit_undone": "CREATE INDEX edit_undone ON edit(clock) WHERE undone=1",
    "edit_undoes": "CREATE INDEX edit_undoes ON edit(undoes) WHERE undoes IS NOT NULL",
    "change_edit": "CREATE INDEX change_edit ON change(edit_id)",
}

JOURNALED: tuple[str, ...] = tuple(name for name in TABLES if name not in ("project", "session", "edit", "change"))
"""The tables whose every change is recorded, in an order in which parents stand before their children."""

OF_SETS: tuple[str, ...] = (
    "note",
    "look_again",
    "relation",
    "argument",
    "event_trigger",
    "event",
    "span",
    "cluster",
    "document_label",
)
"""The tables whose rows belong to an annotation set, children before their parents."""

_MIGRATIONS_TABLE = "_sqlite_migrations"


def migrate(connection: Any) -> None:
    """Bring a file to `FORMAT`; on a new file this makes the tables. Each step is a transaction of its own."""
    from sqlite_utils import Database, Migrations  # 0.4 s to import: only when a file is made or is older

    migrations = Migrations("annotator")
    for step in STEPS:
        migrations(name=step.__name__)(step)
    migrations.apply(Database(connection, execute_plugins=False))


_ADDED_2 = {
    "span": (_VERSION,),
    "event": (_VERSION,),
    "argument": (_ATTRIBUTES, _UNSURE),
    "relation": (_VERSION, _UNSURE),
}
_TABLES_2 = ("note", "look_again", "knowledge")


def schema(number: int) -> dict[tuple[str, str], str]:
    """The statements that made every table and index of a file of this format, by (kind, name)."""
    tables, indexes = dict(TABLES), dict(INDEXES)
    if number < 2:
        for table, added in _ADDED_2.items():
            for column in added:
                tables[table] = "".join(tables[table].rsplit(column, 1))
        for table in _TABLES_2:
            del tables[table]
            indexes = {name: sql for name, sql in indexes.items() if f" ON {table}(" not in sql}
    return {("table", name): sql for name, sql in tables.items()} | {
        ("index", name): sql for name, sql in indexes.items()
    }


def format_1(db: Any) -> None:
    """The first format."""
    for sql in schema(1).values():
        db.execute(sql)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


def format_2(db: Any) -> None:
    """Annotations that know their codebook version, attributes of arguments, notes, what to look at again, knowledge.

    What was made before gets the version its set names. The journal's images of rows get the new columns too, for undo
    writes whole rows back.
    """
    for table, added in _ADDED_2.items():
        for column in added:
            db.execute(f"ALTER TABLE {table} ADD COLUMN {column.removeprefix(', ')}")
    for (_, name), sql in schema(2).items():
        if name in _TABLES_2 or any(f" ON {table}(" in sql for table in _TABLES_2):
            db.execute(sql)
    version = "(SELECT c.version FROM annotation_set s JOIN codebook c ON c.id=s.codebook_id WHERE s.id={set_id})"
    for table in ("span", "event", "relation"):
        found = version.format(set_id=f"{table}.set_id")
        db.execute(f"UPDATE {table} SET codebook_version={found}")
        found = version.format(set_id="json_extract(before, '$.set_id')")
        db.execute(
            f"UPDATE change SET before=json_set(before, '$.codebook_version', coalesce({found}, 1)) "
            f"WHERE table_name='{table}' AND before IS NOT NULL"
        )
    for table, pairs in (("argument", "'$.attributes', NULL, '$.unsure', 0"), ("relation", "'$.unsure', 0")):
        db.execute(
            f"UPDATE change SET before=json_set(before, {pairs}) WHERE table_name='{table}' AND before IS NOT NULL"
        )
    db.execute("PRAGMA user_version = 2")


STEPS: tuple[Callable[[Any], None], ...] = (format_1, format_2)


def _made_by_library(kind: str, name: str, sql: str | None) -> bool:
    """Whether SQLite or sqlite-utils made this object for itself: looked at by content, for a name can be forged."""
    if kind == "index" and sql is None:
        return True
    if kind == "table" and name.startswith("sqlite_stat"):
        return str(sql).startswith(f"CREATE TABLE {name}(")
    plain = "".join(character for character in str(sql) if character not in '"`[] \n')
    ours = f"CREATETABLE{_MIGRATIONS_TABLE}(" if kind == "table" else f"ON{_MIGRATIONS_TABLE}("
    return kind in ("table", "index") and ours in plain and plain.count("(") == 1


def foreign_objects(connection: Any, number: int = FORMAT) -> list[str]:
    """What the schema of a file of this format holds that is not ours, or lacks or words differently: names, sorted.

    Compared with our own statements before anything is written: a planted trigger or view never runs.
    """
    expected = schema(number)
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    found = {(kind, name): sql for kind, name, sql in rows if not _made_by_library(kind, name, sql)}
    strange = {f"{kind} {name}" for (kind, name), sql in found.items() if expected.get((kind, name)) != sql}
    return sorted(strange | {f"missing {kind} {name}" for kind, name in expected.keys() - found.keys()})
