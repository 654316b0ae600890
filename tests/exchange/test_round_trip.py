"""An export that is imported into an empty project and exported again is the same file."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from annotator.codebook import starter
from annotator.codebook.changes import Rename
from annotator.errors import AnnotatorError, Cancelled
from annotator.exchange import export_jsonl, import_files, plan, read_files, store_steps
from annotator.project import Project
from annotator.resources import resource, seed
from annotator.store.tables import JOURNALED

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

from corpus import documents


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A new project with the default codebook."""
    return Project.create(tmp_path / "p.annotator", starter("conflict-events"), "amal")


def _corpus(path: Path, count: int) -> Path:
    lines = (json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in documents(count))
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="")
    return path


def _dump(project: Project) -> list[str]:
    """Every row of every table that work can change."""
    connection = project.store.connection
    return [
        repr((table, row))
        for table in (*JOURNALED, "edit", "change")
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
    ]


def test_the_sample_comes_out_as_it_went_in(project: Project, tmp_path: Path) -> None:
    report = import_files(project, plan([seed("sample.jsonl")]))
    assert not report.refused, report.lines()
    export_jsonl(project, tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == seed("sample.jsonl").read_bytes()


def test_an_export_of_an_import_is_the_same_file_whatever_it_held_before(project: Project, tmp_path: Path) -> None:
    corpus = _corpus(tmp_path / "c.jsonl", 150)
    import_files(project, plan([corpus]))
    export_jsonl(project, tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == corpus.read_bytes()
    project.undo()
    assert project.documents.count() == 0
    project.redo()
    export_jsonl(project, tmp_path / "again.jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == corpus.read_bytes()


def test_a_codebook_that_came_back_to_what_it_was_keeps_its_numbers(project: Project, tmp_path: Path) -> None:
    label = project.codebook.entities[0].name
    document = project.documents.add("Turkey said rebels shelled Idlib.")
    project.spans.add(document.id, label, [(0, 6)])
    for old, new in ((label, "Other"), ("Other", label)):
        project.codebooks.apply(Rename("entity", old, new))
    project.use_annotator("bekir")
    with project.edit("Under the first"):
        number = project.spans.add(document.id, label, [(0, 6)]).id
        project.store.update("span", number, codebook_version=1)
        project.store.update_where("annotation_set", {"annotator_id": project.annotator.id}, codebook_id=1)
    export_jsonl(project, tmp_path / "out.jsonl")
    versions = [version.codebook() for version in project.codebooks.versions()]
    with Project.create(tmp_path / "other.annotator", versions[-1]) as other:
        with other.edit("Go on"):
            for codebook in reversed(versions[:-1]):
                other.codebooks.add(codebook)
        import_files(other, plan([tmp_path / "out.jsonl"]))
        export_jsonl(other, tmp_path / "again.jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()


def test_every_line_validates_against_the_schema(project: Project, tmp_path: Path) -> None:
    import jsonschema

    import_files(project, plan([_corpus(tmp_path / "c.jsonl", 3)]))
    export_jsonl(project, tmp_path / "out.jsonl")
    schema = json.loads(resource("annotator-jsonl-1.schema.json").read_text(encoding="utf-8"))
    for line in (tmp_path / "out.jsonl").read_bytes().split(b"\n")[:-1]:
        jsonschema.Draft202012Validator(schema).validate(json.loads(line))


def test_a_second_import_of_the_same_is_skipped(project: Project, tmp_path: Path) -> None:
    corpus = plan([_corpus(tmp_path / "c.jsonl", 3)])
    import_files(project, corpus)
    before = _dump(project)
    report = import_files(project, corpus)
    assert report.documents == 0
    assert len(report.files[0].skipped) == 3
    assert _dump(project) == before


def test_wanted_twice_it_comes_in_with_new_ids(project: Project, tmp_path: Path) -> None:
    corpus = plan([_corpus(tmp_path / "c.jsonl", 3)])
    import_files(project, corpus)
    report = import_files(project, corpus, duplicates=True)
    assert report.documents == 3
    assert {d.key for d in project.documents.list()} == {f"report-00000{n}{x}" for n in (1, 2, 3) for x in ("", "-2")}
    export_jsonl(project, tmp_path / "out.jsonl")
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    ids = [entity["id"] for line in lines for entity in json.loads(line)["entities"]]
    assert len(ids) == len(set(ids)) == 240


def test_a_second_annotators_line_joins_the_document(project: Project, tmp_path: Path) -> None:
    (line,) = documents(1)
    other = {**line, "annotator": "jonas", "entities": [], "events": []}
    file = tmp_path / "two.jsonl"
    file.write_text("".join(json.dumps(found) + "\n" for found in (line, other)), encoding="utf-8")
    report = import_files(project, plan([file]))
    assert (report.documents, report.files[0].sets) == (1, 2)
    export_jsonl(project, tmp_path / "jonas.jsonl", annotators=["jonas"])
    found = json.loads((tmp_path / "jonas.jsonl").read_text(encoding="utf-8"))
    assert (found["annotator"], found["entities"]) == ("jonas", [])


def test_a_fault_in_the_last_line_leaves_nothing_of_the_file(project: Project, tmp_path: Path) -> None:
    corpus = _corpus(tmp_path / "c.jsonl", 100)
    with corpus.open("a", encoding="utf-8") as file:
        file.write('{"text": NaN}\n')
    good = tmp_path / "good.txt"
    good.write_text("Good.", encoding="utf-8")
    report = import_files(project, plan([corpus, good]))
    assert "line 101" in (report.files[0].error or "")
    assert [document.key for document in project.documents.list()] == ["good"]


def test_stopping_an_import_changes_nothing(project: Project, tmp_path: Path) -> None:
    before = _dump(project)
    planned = plan([_corpus(tmp_path / "c.jsonl", 200)])
    asked = iter([False] * 90 + [True] * 1000)
    with pytest.raises(Cancelled):
        import_files(project, planned, cancelled=lambda: next(asked))
    assert _dump(project) == before
    steps = store_steps(project, read_files(planned))
    next(steps)
    steps.close()
    assert _dump(project) == before
    project.documents.add("The project can be used at once.")


def test_stopping_an_export_leaves_the_target(project: Project, tmp_path: Path) -> None:
    import_files(project, plan([_corpus(tmp_path / "c.jsonl", 5)]))
    target = tmp_path / "out.jsonl"
    target.write_text("as before", encoding="utf-8")
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        export_jsonl(project, target, cancelled=lambda: next(asked))
    assert target.read_text(encoding="utf-8") == "as before"
    assert sorted(file.name for file in tmp_path.iterdir() if file.name.startswith(".")) == []


def test_documents_are_chosen_by_key(project: Project, tmp_path: Path) -> None:
    import_files(project, plan([_corpus(tmp_path / "c.jsonl", 12)]))
    assert export_jsonl(project, tmp_path / "out.jsonl", documents="*-00001?").documents == 3
    with pytest.raises(AnnotatorError, match="nothing was written"):
        export_jsonl(project, tmp_path / "none.jsonl", documents="nothing")


def test_a_reader_exports_one_moment_while_the_project_is_written(project: Project, tmp_path: Path) -> None:
    import_files(project, plan([_corpus(tmp_path / "c.jsonl", 3)]))
    with project.reader() as reader, reader.store.moment():
        assert reader.documents.count() == 3
        project.documents.add("One more.")
        assert reader.documents.count() == 3
    with project.reader() as reader:
        assert export_jsonl(reader, tmp_path / "out.jsonl").documents == 4
