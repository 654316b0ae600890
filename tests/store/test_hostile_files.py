"""Files that are no project, or were one before another program had them: a sentence, and not a byte is changed."""

from __future__ import annotations

import os
import random
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from annotator import codebook as codebooks
from annotator import doctor
from annotator.errors import AnnotatorError, ProjectError, ReadOnlyError
from annotator.project import Project
from annotator.store.tables import APPLICATION_ID, FORMAT
from tests.conftest import CODEBOOK, fill

SOUND = "a project that is sound"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project file that nothing is wrong with; copied, never opened."""
    path = tmp_path_factory.mktemp("sound") / "sound.annotator"
    with Project.create(path, codebooks.loads(CODEBOOK), "amal") as project:
        fill(project)
    return path


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy to spoil. Afterwards nothing but it may lie in its folder."""
    copy = tmp_path / "folder" / "project.annotator"
    copy.parent.mkdir()
    shutil.copy(sound, copy)
    yield copy
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]


def _refused(path: Path, message: str) -> None:
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(ProjectError, match=message):
            Project.open(path, read_only=read_only)
    assert path.read_bytes() == before


def _change(path: Path, *statements: str) -> None:
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA foreign_keys=OFF")
    for statement in statements:
        connection.execute(statement)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _ids(path: Path) -> set[tuple[str, str]]:
    return {(finding.id, finding.severity) for finding in doctor.examine(path)}


# ---- objects that are not ours

PLANTED = {
    "trigger": "CREATE TRIGGER wipe AFTER INSERT ON span BEGIN DELETE FROM document_range; END",
    "view": "CREATE VIEW everything AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i FROM n",
    "table": "CREATE TABLE extra(a)",
    "virtual table": "CREATE VIRTUAL TABLE words USING fts5(a)",
    "generated column": "CREATE TABLE big(a, b GENERATED ALWAYS AS (zeroblob(1000000000)) VIRTUAL)",
    "index": "CREATE INDEX slow ON span(quote)",
    "trigger on the list of migrations": (
        "CREATE TRIGGER wipe AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM document_range; END"
    ),
    "index with an expression on the list of migrations": (
        "CREATE INDEX slow ON _sqlite_migrations(hex(zeroblob(1000)))"
    ),
    "another column": "ALTER TABLE span ADD COLUMN evil TEXT DEFAULT 'x'",
    "a table renamed": "ALTER TABLE relation RENAME TO relations",
    "a table dropped": "DROP TABLE relation",
    "an index dropped": "DROP INDEX span_set",
}


@pytest.mark.parametrize("statement", PLANTED.values(), ids=PLANTED.keys())
def test_planted_objects_are_refused(path: Path, statement: str) -> None:
    _change(path, statement)
    _refused(path, "changed by another program")
    assert _ids(path) == {("SCHEMA_UNKNOWN_OBJECT", "error")}


def _forge(path: Path, kind: str, name: str, table: str, sql: str) -> None:
    row = (kind, name, table, sql)
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA writable_schema=ON")
    connection.execute("INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) VALUES(?, ?, ?, 0, ?)", row)
    connection.close()


@pytest.mark.parametrize("name", ["sqlite_wipe", "sqlite_autoindex_span_1", "sqlite_stat1", "_sqlite_migrations"])
@pytest.mark.parametrize("table", ["span", "_sqlite_migrations"])
def test_a_trigger_forged_under_a_name_of_the_library_is_refused(path: Path, name: str, table: str) -> None:
    _forge(path, "trigger", name, table, f"CREATE TRIGGER {name} AFTER INSERT ON span BEGIN DELETE FROM edit; END")
    _refused(path, "changed by another program|damaged")


def test_a_view_forged_in_place_of_statistics_is_refused(path: Path) -> None:
    _forge(path, "view", "sqlite_stat1", "sqlite_stat1", "CREATE VIEW sqlite_stat1 AS SELECT 1 AS tbl")
    _refused(path, "changed by another program|damaged")


def test_statistics_of_the_query_planner_are_no_harm(path: Path) -> None:
    _change(path, "ANALYZE")
    with Project.open(path) as project:
        assert not project.read_only
        assert project.documents.count() == 2
    assert doctor.examine(path) == []


# ---- damage


def test_a_destroyed_page_is_refused(path: Path) -> None:
    data = bytearray(path.read_bytes())
    page = int.from_bytes(data[16:18], "big")
    root = _root_page(path, "span")
    data[(root - 1) * page : root * page] = random.Random(4).randbytes(page)
    path.write_bytes(data)
    _refused(path, "is damaged.*Open a snapshot instead")
    assert _ids(path) == {("DB_QUICK_CHECK", "error")}


def _root_page(path: Path, table: str) -> int:
    connection = sqlite.connect(str(path))
    row = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name=?", (table,)).fetchone()
    connection.close()
    return int(row[0])


@pytest.mark.parametrize("offset", [100, 110, 150, 3000])
def test_a_destroyed_first_page_is_refused_or_harmless(path: Path, offset: int) -> None:
    data = bytearray(path.read_bytes())
    data[offset : offset + 200] = b"\xff" * 200
    path.write_bytes(data)
    for read_only in (False, True):
        try:
            Project.open(path, read_only=read_only).close()
        except ProjectError as error:
            assert re.search("damaged|changed by another program|not an Annotator project", str(error))
    assert path.read_bytes() == bytes(data)
    doctor.examine(path)


@pytest.mark.parametrize("pages", [1, 2, 5, 20])
def test_a_truncated_file_is_refused(path: Path, pages: int) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: pages * int.from_bytes(data[16:18], "big")])
    _refused(path, "is damaged")
    assert _ids(path) == {("DB_QUICK_CHECK", "error")}


@pytest.mark.parametrize("seed", range(40))
def test_a_page_spoiled_anywhere_never_ends_in_a_traceback(path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 3))):
        at = chance.randrange(100, len(data) - 600)
        data[at : at + 512] = chance.randbytes(512) if chance.random() < 0.5 else bytes(512)
    path.write_bytes(data)
    doctor.examine(path)
    try:
        with Project.open(path) as project:
            assert not project.read_only
    except AnnotatorError as error:
        assert str(error).startswith(str(path))


# ---- not a project


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"^There is no file"):
        Project.open(tmp_path / "none.annotator")
    with pytest.raises(ProjectError, match=r"^There is no file"):
        doctor.examine(tmp_path / "none.annotator")
    assert list(tmp_path.iterdir()) == []


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="is a folder"):
        Project.open(tmp_path)
    with pytest.raises(ProjectError, match="is a folder"):
        doctor.examine(tmp_path)


def test_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ProjectError, match="is not a file"):
        Project.open(tmp_path / "pipe")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"x",
        b"Turkey said rebels shelled Idlib.\n" * 100,
        random.Random(1).randbytes(5000),
        b"\x7fELF" + bytes(400),
        b"PK\x03\x04" + bytes(400),
        b"SQLite format 3\0",
        b"SQLite format 3\0" + random.Random(2).randbytes(8000),
    ],
    ids=["empty", "one byte", "text", "noise", "elf", "zip", "only the magic", "magic and noise"],
)
def test_what_is_no_project(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    _refused(path, "not an Annotator project")
    with pytest.raises(ProjectError, match="not an Annotator project"):
        doctor.examine(path)


@pytest.mark.parametrize("number", [0, 1, -1, 0x47504B47])
def test_a_database_of_another_program(path: Path, number: int) -> None:
    _change(path, f"PRAGMA application_id={number}")
    _refused(path, "not an Annotator project")
    with pytest.raises(ProjectError, match="not an Annotator project"):
        doctor.examine(path)


@pytest.mark.parametrize("number", [0, -3])
def test_a_format_that_never_was(path: Path, number: int) -> None:
    _change(path, f"PRAGMA user_version={number}")
    _refused(path, "no format number")
    with pytest.raises(ProjectError, match="no format number"):
        doctor.examine(path)


def test_an_empty_database_that_says_it_is_ours(tmp_path: Path) -> None:
    path = tmp_path / "empty.annotator"
    _change(path, f"PRAGMA application_id={APPLICATION_ID}", f"PRAGMA user_version={FORMAT}")
    _refused(path, "changed by another program")


def test_making_a_project_where_a_file_stands(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="exists already"):
        Project.create(path, codebooks.loads(CODEBOOK), "amal")
    assert path.read_bytes() == before


def test_making_a_project_where_there_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="cannot be made"):
        Project.create(tmp_path / "none" / "p.annotator", codebooks.loads(CODEBOOK), "amal")


def test_a_project_that_cannot_be_made_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="printable"):
        Project.create(tmp_path / "p.annotator", codebooks.loads(CODEBOOK), "a\nb")
    assert list(tmp_path.iterdir()) == []


# ---- newer


def test_a_newer_project_opens_for_reading(path: Path) -> None:
    _change(path, f"PRAGMA user_version={FORMAT + 1}")
    before = path.read_bytes()
    with Project.open(path, "bekir") as project:
        assert project.read_only
        assert "newer Annotator" in project.notice
        document = project.documents.by_key("idlib")
        assert document is not None
        assert len(project.sets.load_set(project.sets.on(document.id)[0].id).spans) == 4
        for verb in _verbs(project, document.id):
            with pytest.raises(ReadOnlyError, match="newer Annotator"):
                verb()
    assert path.read_bytes() == before
    assert _ids(path) == {("SCHEMA_VERSION_NEWER", "error")}


def _verbs(project: Project, document_id: int) -> list[Callable[[], object]]:
    return [
        lambda: project.spans.add(document_id, "Place", [(33, 35)]),
        lambda: project.documents.delete(document_id),
        lambda: project.documents.add("Another text."),
        lambda: project.sets.set_status(document_id, "done"),
        project.undo,
    ]


# ---- write-protected


def test_reading_only_changes_no_byte_and_leaves_nothing_behind(path: Path) -> None:
    before = path.read_bytes()
    with Project.open(path, read_only=True) as project:
        assert project.read_only
        with pytest.raises(ReadOnlyError, match="reading only"):
            project.documents.add("Another text.")
        project.use_annotator("clara")
    assert path.read_bytes() == before


@pytest.fixture
def protected(sound: Path) -> Iterator[Path]:
    """A copy in a folder that belongs to someone who is not root, and the test run by that person."""
    content, nobody, was_root = sound.read_bytes(), 65534, os.geteuid() == 0
    if was_root:
        os.setresuid(nobody, nobody, 0)
    try:
        folder = Path(tempfile.mkdtemp(prefix="annotator-test-"))
        path = folder / "p.annotator"
        path.write_bytes(content)
        yield path
        folder.chmod(0o700)
        assert path.read_bytes() == content
        beside = {f"{path.name}-shm", f"{path.name}-wal"}  # of a file that may not be written SQLite leaves them
        assert {file.name for file in folder.iterdir()} - beside == {path.name}
    finally:
        if was_root:
            os.setresuid(0, 0, 0)
        shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="permissions of another kind")
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o400, 0o700), (0o600, 0o500), (0o400, 0o500)])
def test_a_write_protected_project_opens_for_reading(protected: Path, file_mode: int, folder_mode: int) -> None:
    protected.chmod(file_mode)
    protected.parent.chmod(folder_mode)
    for read_only in (False, True):
        with Project.open(protected, read_only=read_only) as project:
            assert project.read_only
            assert read_only or "write-protected" in project.notice
            assert project.documents.count() == 2
            with pytest.raises(ReadOnlyError, match=r"write-protected|reading only"):
                project.documents.add("Another text.")
    assert doctor.examine(protected) == []


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="permissions of another kind")
def test_a_project_that_may_not_be_read(protected: Path) -> None:
    protected.chmod(0)
    for look in (Project.open, doctor.examine):
        with pytest.raises(ProjectError, match="no right to"):
            look(protected)
    protected.chmod(0o600)


# ---- exchanged while it is open


def test_a_file_replaced_while_open_gets_no_change(sound: Path, tmp_path: Path) -> None:
    path, other = tmp_path / "p.annotator", tmp_path / "other"
    shutil.copy(sound, path)
    shutil.copy(sound, other)
    before = path.read_bytes()
    with Project.open(path) as project:
        project.documents.add("Before.")
        other.replace(path)
        with pytest.raises(ProjectError, match="moved, deleted or replaced"):
            project.documents.add("After.")
    assert path.read_bytes() == before
    with Project.open(path) as project:  # what the other left beside it does no harm
        assert project.documents.count() == 2
    assert doctor.examine(path) == []


def test_a_file_deleted_while_open_gets_no_change_and_can_be_saved_elsewhere(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    shutil.copy(sound, path)
    with Project.open(path) as project:
        project.documents.add("Before.")
        path.unlink()
        with pytest.raises(ProjectError, match="moved, deleted or replaced"):
            project.documents.add("After.")
        project.copy_to(tmp_path / "saved.annotator")
    with Project.open(tmp_path / "saved.annotator") as project:
        assert project.documents.count() == 3
    assert doctor.examine(tmp_path / "saved.annotator") == []


@pytest.mark.parametrize("column", ["fragments", "attributes"])
@pytest.mark.parametrize("value", ["[1]", "[[1, 2, 3]]", "5", "true"])
def test_a_column_of_another_shape_is_a_sentence(path: Path, column: str, value: str) -> None:
    _change(path, f"UPDATE span SET {column}='{value}'")
    with Project.open(path) as project, pytest.raises(ProjectError, match=r"cannot be read.*annotator check"):
        for document in project.documents.list():
            for found in project.sets.on(document.id):
                project.sets.load_set(found.id)


def test_a_project_whose_codebook_was_spoiled_says_so(path: Path) -> None:
    _change(path, "UPDATE codebook SET toml='name = '")
    with Project.open(path) as project, pytest.raises(AnnotatorError):
        _ = project.codebook
    assert "CODEBOOK_DAMAGED" in {finding.id for finding in doctor.examine(path)}
