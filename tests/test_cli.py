"""The command line, from new to export, and its refusals."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main
from annotator.codebook import loads, starter
from annotator.project import Project

SHARED = Path(__file__).parents[2] / "shared"


def annotator(*arguments: object, stdin: bytes | str | None = None) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A new project made by the command."""
    made = tmp_path / "p.annotator"
    result = annotator("new", made, "--annotator", "amal")
    assert result.exit_code == 0, result.output
    return made


def _article(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_bytes(text.encode())
    return file


def test_new_import_info_export(path: Path, tmp_path: Path) -> None:
    article = _article(tmp_path, "idlib.txt", "Shells fell on Idlib 😀 at dawn.\r\nNo one was hurt.")
    assert "1 document came in" in annotator("import", path, article).output
    found = json.loads(annotator("info", path, "--json").output)
    assert (found["documents"], found["entities"], found["format"]) == (1, 0, 2)
    assert found["annotators"] == [{"name": "amal", "new": 1, "open": 0, "done": 0, "skipped": 0}]
    result = annotator("export", path, "-")
    assert result.exit_code == 0
    line = json.loads(result.stdout)
    assert line["id"] == "idlib"
    assert line["text"] == "Shells fell on Idlib 😀 at dawn.\r\nNo one was hurt."
    assert (line["annotator"], line["status"]) == ("amal", "new")


def test_info_in_words(path: Path) -> None:
    result = annotator("info", path)
    assert "0 documents" in result.output
    assert "conflict-events, version 1" in result.output


def test_import_from_standard_input(path: Path) -> None:
    record = json.dumps({"text": "Talks began in Astana.", "meta": {"title": "Talks"}})
    assert annotator("import", path, "-", "--format", "jsonl", stdin=record + "\n").exit_code == 0
    with Project.open(path, read_only=True) as project:
        assert [document.meta.title for document in project.documents.list()] == ["Talks"]


def test_undo_and_redo_name_the_step(path: Path, tmp_path: Path) -> None:
    annotator("import", path, _article(tmp_path, "a.txt", "One."))
    assert annotator("undo", path).output == "Undid: Import 1 document from a.txt\n"
    assert json.loads(annotator("info", path, "--json").output)["documents"] == 0
    assert annotator("redo", path).output == "Redid: Import 1 document from a.txt\n"
    result = annotator("redo", path)
    assert result.exit_code == 1
    assert result.stderr == "annotator: There is nothing to redo.\n"


def test_the_same_text_twice_is_said_and_skipped(path: Path, tmp_path: Path) -> None:
    files = [_article(tmp_path, name, "The same.") for name in ("a.txt", "b.txt")]
    output = annotator("import", path, *files).output
    assert "1 document came in, 1 skipped." in output
    assert "its text is that of “a”" in output
    assert "1 document came in" in annotator("import", path, files[1], "--duplicates").output


def test_a_refused_file_leaves_the_others_in(path: Path, tmp_path: Path) -> None:
    good = _article(tmp_path, "good.txt", "Good.")
    bad = _article(tmp_path, "bad.jsonl", '{"text": "one"}\n{"text": "two", "text": "three"}\n')
    result = annotator("import", path, bad, good)
    assert result.exit_code == 1
    assert "bad.jsonl, line 2" in result.stderr
    with Project.open(path, read_only=True) as project:
        assert [document.key for document in project.documents.list()] == ["good"]


def _own_line(label: str) -> str:
    text = "Rebels took Saraqib."
    import hashlib

    meta = dict.fromkeys(("title", "source", "author", "date", "url", "language", "license")) | {"extra": []}
    span = {"id": "1f", "label": label, "start": 12, "end": 19, "text": "Saraqib", "fragments": [[12, 19]], "attributes": [],
            "cluster": None, "link": None, "confidence": None, "note": None}  # fmt: skip
    line = {"format": "annotator-jsonl/1", "id": "s", "text": text, "sha256": hashlib.sha256(text.encode()).hexdigest(), "meta": meta,
            "annotator": "jonas", "kind": "annotator", "status": "done", "codebook": {"name": "x", "version": 1, "sha256": "0" * 64},
            "labels": [], "entities": [span], "events": [], "relations": [], "clusters": []}  # fmt: skip
    return json.dumps(line)


def test_unknown_labels_are_listed_or_added(path: Path, tmp_path: Path) -> None:
    file = _article(tmp_path, "s.jsonl", _own_line("Hamlet") + "\n")
    result = annotator("import", path, file)
    assert result.exit_code == 1
    assert "labels that the codebook lacks: Hamlet" in result.stderr
    assert json.loads(annotator("info", path, "--json").output)["documents"] == 0
    result = annotator("import", path, file, "--add-labels")
    assert result.exit_code == 0
    assert "Labels added to the codebook: Hamlet." in result.output
    with Project.open(path, read_only=True) as project:
        assert project.codebook.find("entity", "Hamlet") is not None
        assert project.codebooks.version == 2
        document = project.documents.list()[0]
        jonas = project.annotators.by_name("jonas")
        assert jonas is not None
        found = project.sets.of(document.id, jonas.id)
        assert found is not None
        assert (found.status, found.codebook.version) == ("done", 2)
    assert annotator("check", path).exit_code == 0


@pytest.mark.parametrize("command", [["info"], ["check"], ["undo"], ["redo"], ["export"], ["import"]])
@pytest.mark.parametrize("content", [None, b"", b"hello, no project", b"SQLite format 3\0" + bytes(200)])
def test_what_is_no_project_gets_one_sentence(tmp_path: Path, command: list[str], content: bytes | None) -> None:
    project = tmp_path / "p.annotator"
    if content is not None:
        project.write_bytes(content)
    more = {"export": [tmp_path / "out.jsonl"], "import": [_article(tmp_path, "a.txt", "A.")]}.get(command[0], [])
    result = annotator(*command, project, *more)
    assert result.exit_code == 1
    assert result.stderr.startswith("annotator: ")
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.output
    assert not (tmp_path / "out.jsonl").exists()
    assert (project.read_bytes() if content is not None else None) == content


def test_new_refuses_a_file_that_exists(path: Path) -> None:
    before = path.read_bytes()
    result = annotator("new", path)
    assert result.exit_code == 1
    assert "exists already" in result.stderr
    assert path.read_bytes() == before


CONF = "[entities]\nPerson\n[events]\nMeet Who{2}:Person\n"


def test_a_codebook_of_another_program_becomes_toml(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "annotation.conf").write_text(CONF, encoding="utf-8")
    target = tmp_path / "mine.toml"
    result = annotator("codebook", folder, "--output", target)
    assert result.exit_code == 0, result.output
    assert "annotation.conf: corpus, 1 entity label, 1 event label, 1 role.\n" in result.stdout
    assert "  Line 4: Who takes 2 in brat; here it takes one or more.\n" in result.stdout
    assert loads(target.read_text(encoding="utf-8")).name == "corpus"
    before = target.read_bytes()
    again = annotator("codebook", folder, "--output", target)
    assert (again.exit_code, again.stderr) == (1, f"annotator: {target} exists already. Nothing was written.\n")
    assert target.read_bytes() == before
    made = annotator("new", tmp_path / "p.annotator", "--codebook", folder)
    assert "with the codebook corpus." in made.stdout
    assert made.stderr == "Line 4: Who takes 2 in brat; here it takes one or more.\n"


def test_a_codebook_is_checked_or_printed(tmp_path: Path) -> None:
    result = annotator("codebook", "ace")
    assert result.stdout == ("ace: ACE 2005, 16 entity labels, 33 event labels, 18 relation labels, 35 roles.\n")
    printed = annotator("codebook", "blank", "--output", "-")
    assert (printed.stderr, loads(printed.stdout)) == ("blank: Blank, no labels.\n", starter("blank"))
    wrong = _article(tmp_path, "wrong.toml", 'name = "x"\nkey = 1\n')
    result = annotator("codebook", wrong)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "wrong.toml, line 2: " in result.stderr
    assert annotator("codebook", tmp_path / "none").exit_code == 1


def test_a_codebook_becomes_a_page_to_read(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    assert f"Wrote {target}." in annotator("codebook", path, "--output", target).output
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert "Armed clash" in target.read_text(encoding="utf-8")
    result = annotator("codebook", path, "--output", target)
    assert result.exit_code == 1
    assert "exists already" in result.output
    made = annotator("new", tmp_path / "q.annotator", "--codebook", path)
    assert "with the codebook conflict-events." in made.stdout


def test_a_folder_of_codebooks_becomes_a_folder_of_toml(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    _article(folder, "a.json", '{"Life:Die": ["Victim"]}')
    _article(folder, "b.csv", "event_type,arg1\nMeet,Who\n")
    _article(folder, "c.toml", "nonsense")
    result = annotator("codebook", folder, "--output", out)
    assert (result.exit_code, "has to be a folder that exists" in result.stderr) == (1, True)
    out.mkdir()
    result = annotator("codebook", folder, "--output", out)
    assert result.exit_code == 1
    assert result.stderr.startswith("Refused ") and "c.toml, line 1" in result.stderr
    assert sorted(file.name for file in out.iterdir()) == ["a.toml", "b.toml"]


def test_new_refuses_an_unknown_codebook(tmp_path: Path) -> None:
    result = annotator("new", tmp_path / "p.annotator", "--codebook", "nonsense")
    assert result.exit_code == 1
    assert "conflict-events" in result.stderr
    assert not (tmp_path / "p.annotator").exists()


def test_wrong_usage_is_status_2(path: Path) -> None:
    assert annotator("import", path).exit_code == 2
    assert annotator("nonsense").exit_code == 2
    assert annotator("export", path, "x", "--format", "docx").exit_code == 2


def test_a_missing_file_is_refused(path: Path, tmp_path: Path) -> None:
    result = annotator("import", path, tmp_path / "none.txt")
    assert result.exit_code == 1
    assert "there is no such file" in result.stderr


def test_export_writes_events_as_a_table_and_as_records(path: Path, tmp_path: Path) -> None:
    sets = Path(__file__).parent / "golden" / "sets.jsonl"
    assert annotator("import", path, sets, "--add-labels").exit_code == 0
    result = annotator("export", path, "-", "--events", "csv", "--bom")
    assert result.exit_code == 0
    assert result.stdout_bytes.startswith(b"\xef\xbb\xbfevent,document,")
    assert "3 events of 1 document written." in result.stderr
    out = tmp_path / "events.jsonl"
    assert annotator("export", path, out, "--events", "jsonl").exit_code == 0
    lines = out.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["format"] for line in lines] == ["annotator-records/1"] * 3
    assert annotator("export", path, "-", "--bom").exit_code == 2


def test_export_refuses_the_project_itself_and_folders(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    assert annotator("export", path, path).exit_code == 1
    assert annotator("export", path, tmp_path).exit_code == 1
    assert annotator("export", path, tmp_path / "none" / "x.jsonl").exit_code == 1
    assert annotator("export", path, tmp_path / "x.jsonl", "--annotator", "nobody").exit_code == 1
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["p.annotator"]


def test_no_qt_is_loaded(path: Path) -> None:
    script = (
        "import sys; from annotator.cli import main; main(['info', sys.argv[1]], standalone_mode=False); "
        "sys.exit(any(name in sys.modules for name in ('PySide6', 'numpy', 'sqlite_utils', 'pyqtgraph')))"
    )
    assert subprocess.run([sys.executable, "-c", script, str(path)], check=False, capture_output=True).returncode == 0


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared folder is not there")
def test_the_seed_article_as_html(path: Path) -> None:
    seed = next((SHARED / "seeds").glob("*.txt"))
    assert annotator("import", path, seed, "--format", "html").exit_code == 0
    source = seed.read_text(encoding="utf-8")
    with Project.open(path, read_only=True) as project:
        document = project.documents.list()[0]
        text = project.documents.text(document.id)
        assert text.strip() == source.replace("<em>", "").replace("</em>", "").strip()
        (em,) = [part for part in project.documents.ranges(document.id) if part.kind == "em"]
        assert text[em.start : em.end] == "Reuters"
