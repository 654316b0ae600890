"""Events as a table and as records: the bytes, what a spreadsheet makes of them, and what holds between their parts."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from annotator.codebook import loads
from annotator.errors import AnnotatorError, Cancelled, FormatError
from annotator.exchange import export_events, import_files, plan
from annotator.exchange.record_lines import check_record
from annotator.formats.csv_cells import csv_line, safe_cell
from annotator.model import Metadata
from annotator.project import Project
from annotator.resources import resource, seed
from tests.conftest import CODEBOOK

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture
def golden_project(project: Project) -> Project:
    """What the golden file of annotation sets holds: every kind of filler, discontinuous words, notes and emoji."""
    report = import_files(project, plan([GOLDEN / "sets.jsonl"]), add_labels=True)
    assert not report.refused, report.lines()
    return project


def written(project: Project, form: Any, **options: Any) -> bytes:
    stream = io.BytesIO()
    export_events(project, stream, form, **options)
    return stream.getvalue()


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def records(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


@pytest.mark.parametrize(("form", "name"), [("csv", "events.csv"), ("jsonl", "records.jsonl")])
def test_the_bytes_are_those_of_the_golden_file(golden_project: Project, form: str, name: str) -> None:
    assert written(golden_project, form) == (GOLDEN / name).read_bytes()


def test_a_file_is_the_same_as_a_stream_and_as_another_time(filled_project: Project, tmp_path: Path) -> None:
    for form in ("csv", "jsonl"):
        report = export_events(filled_project, tmp_path / form, form)
        assert (tmp_path / form).read_bytes() == written(filled_project, form)
        assert (report.events, report.documents, report.path) == (2, 1, tmp_path / form)
        assert report.summary() == f"2 events of 1 document written to {tmp_path / form}."


def test_records_validate_and_their_words_stand_in_the_text(golden_project: Project) -> None:
    schema = json.loads(resource("annotator-records-1.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    texts = {document.key: golden_project.documents.text(document.id) for document in golden_project.documents.list()}
    lines = written(golden_project, "jsonl").splitlines(keepends=True)
    kinds = set()
    for line in lines:
        check_record(line)
        record = json.loads(line)
        validator.validate(record)
        assert list(record) == list(schema["properties"])
        text = texts[record["document"]["id"]]
        for words in record["triggers"]:
            assert " ".join(text[start:end] for start, end in words["fragments"]) == words["text"]
        for role in record["roles"]:
            kinds.add(role["kind"])
            assert list(role) == list(schema["$defs"]["role"]["properties"])
            said = " ".join(text[start:end] for start, end in role["fragments"])
            assert said == (role["quote"] or "")
            assert (role["start"] is None) == (role["end"] is None) == (role["quote"] is None)
    assert kinds == {"entity", "event", "cluster", "value"}


def test_the_sample_is_exported_whole(project: Project) -> None:
    import_files(project, plan([seed("sample.jsonl")]), add_labels=True)
    schema = Draft202012Validator(json.loads(resource("annotator-records-1.schema.json").read_text("utf-8")))
    found = records(written(project, "jsonl"))
    rows = table(written(project, "csv"))
    assert [record["id"] for record in found] == [row["event"] for row in rows]
    assert len(rows) == sum(1 for _ in project.store.connection.execute("SELECT 1 FROM event"))
    for record, row in zip(found, rows, strict=True):
        schema.validate(record)
        for role in {part["role"] for part in record["roles"]}:
            values = [part["value"] for part in record["roles"] if part["role"] == role]
            assert row[role].removeprefix("'") == "; ".join(values)


def test_a_role_has_what_fills_it_and_the_words_behind_it(filled_project: Project) -> None:
    project = filled_project
    document = project.documents.by_key("idlib")
    project.documents.set_meta(document.id, Metadata(title="Shells", date="2020-02-12", extra=(("desk", "Beirut"),)))
    rows = table(written(project, "csv"))
    statement, shelling = rows
    assert (shelling["Killed"], shelling["Killed quote"]) == ("51", "51")
    assert (statement["Content"], statement["Content quote"]) == ("Shelling “shelled”", "shelled")
    of_document = ("document", "document title", "document date", "document desk")
    assert [shelling[name] for name in of_document] == ["idlib", "Shells", "2020-02-12", "Beirut"]
    of_words = ("label", "trigger", "trigger start", "trigger end")
    assert [shelling[name] for name in of_words] == ["Shelling", "shelled", "19", "26"]
    assert (shelling["annotator"], shelling["status"], shelling["codebook version"]) == ("amal", "done", "1")
    assert (shelling["polarity"], shelling["unsure"], shelling["note"]) == ("negative", "", "")


def test_what_is_said_of_fillers_has_columns_of_its_own(project: Project) -> None:
    toml = CODEBOOK + '\n[[role_attribute]]\nname = "basis"\nkind = "choice"\nchoices = ["stated", "inferred"]\n'
    project.codebooks.replace(loads(toml + '\n[[role_attribute]]\nname = "source"\nkind = "text"\n'))
    document = project.documents.add("51 or 60 died", key="d")
    event = project.events.add(document.id, "Shelling", ((9, 13),))
    assert "Killed basis" not in table(written(project, "csv"))[0]
    killed = project.events.fill(event.id, "Killed", value="51", words=((0, 2),))
    places = [project.events.fill(event.id, "Target", value=name).id for name in ("Idlib", "Taftanaz")]
    project.events.set_argument_attribute(killed.id, "source", "AFP")
    project.events.set_argument_attribute(killed.id, "basis", "stated")
    project.events.set_argument_attribute(places[1], "basis", "inferred")
    project.events.set_argument_unsure(places[1], True)
    other = project.events.add(document.id, "Shelling", None)
    header = written(project, "csv").decode().splitlines()[0].split(",")
    at = header.index("Killed")
    assert header[at : at + 4] == ["Killed", "Killed quote", "Killed basis", "Killed source"]
    at = header.index("Target")
    assert header[at : at + 5] == ["Target", "Target quote", "Target basis", "Target unsure", "Place"]
    first, second = table(written(project, "csv"))
    assert (first["Killed basis"], first["Killed source"], first["Killed quote"]) == ("stated", "AFP", "51")
    assert (first["Target"], first["Target basis"], first["Target unsure"]) == (
        "Idlib; Taftanaz",
        "; inferred",
        "; true",
    )
    assert (second["event"], second["Killed basis"]) == (f"{other.id:x}", "")


def test_only_the_events_that_are_asked_for_are_written(filled_project: Project, tmp_path: Path) -> None:
    statement, shelling = (int(row["event"], 16) for row in table(written(filled_project, "csv")))
    for form in ("csv", "jsonl"):
        report = export_events(filled_project, tmp_path / form, form, events=[shelling])
        assert (report.events, report.documents) == (1, 1)
    assert [row["label"] for row in table((tmp_path / "csv").read_bytes())] == ["Shelling"]
    assert [record["label"] for record in records((tmp_path / "jsonl").read_bytes())] == ["Shelling"]
    assert table(written(filled_project, "csv", events=[])) == []
    both = written(filled_project, "jsonl", events={statement, shelling})
    assert both == written(filled_project, "jsonl")


def test_names_that_are_alike_stay_apart(tmp_path: Path) -> None:
    codebook = loads(
        'name = "alike"\n[[event]]\nname = "E"\nroles = [{ name = "Status" }, { name = "time" }, { name = "time quote" }]\n'
        'attributes = [{ name = "Time", kind = "text" }, { name = "label", kind = "text" }]\n'
    )
    with Project.create(tmp_path / "a.annotator", codebook, "amal") as project:
        project.documents.add("text", Metadata(extra=(("title", "x"), ("desk", "y"))))
        header = written(project, "csv").decode().splitlines()[0].split(",")
    assert len({name.casefold() for name in header}) == len(header)
    assert {"Status (role)", "Status quote", "time", "time quote", "time quote (role 2)", "label (attribute)"} <= set(
        header
    )
    assert {"Time (attribute 2)", "document title (metadata)", "document desk"} <= set(header)


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "=", "-", "-5.", "--5", "－5"]
)
def test_no_cell_is_a_formula(text: str) -> None:
    assert safe_cell(text) == f"'{text}"
    (row,) = csv.reader(io.StringIO(csv_line([text, "b"]).decode(), newline=""))
    assert row == [f"'{text}", "b"]


@pytest.mark.parametrize(
    "text", ["", "-5", "+3.5", "~100", "-5..-3", ">=6", "6..8", "2020-02-12", "a=b", "Idlib", "'x"]
)
def test_numbers_and_words_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=2, max_size=6))
def test_a_row_is_read_back_as_it_was(cells: list[str]) -> None:
    (row,) = csv.reader(io.StringIO(csv_line(cells).decode(), newline=""), strict=True)
    assert row == [safe_cell(cell) for cell in cells]
    assert not any(cell.startswith(("=", "@", "\t", "\r")) for cell in row)


def test_half_a_character_is_refused() -> None:
    with pytest.raises(FormatError, match="half a character"):
        csv_line(["\ud800"])


def test_a_byte_order_mark_is_written_where_it_is_asked_for(filled_project: Project) -> None:
    plain, marked = (written(filled_project, "csv", bom=bom) for bom in (False, True))
    assert marked == b"\xef\xbb\xbf" + plain
    assert plain.count(b"\r\n") == 3
    assert table(marked) == table(plain)


def test_annotators_and_documents_are_chosen(filled_project: Project) -> None:
    project = filled_project
    assert len(table(written(project, "csv", annotators=("amal",)))) == 2
    assert table(written(project, "csv", annotators=("bekir",))) == []
    assert records(written(project, "jsonl", documents="bomb*")) == []
    with pytest.raises(AnnotatorError, match="no annotator"):
        written(project, "csv", annotators=("nobody",))
    with pytest.raises(AnnotatorError, match="No document"):
        written(project, "csv", documents="x*")


def test_notes_of_an_event_and_its_roles_come_along(filled_project: Project) -> None:
    project = filled_project
    document = project.documents.by_key("idlib")
    events = project.sets.load(document.id).events.values()
    shelling = next(event for event in events if event.label == "Shelling")
    project.notes.add(document.id, shelling.id, "which brigade?")
    project.notes.add(document.id, shelling.arguments[0].id, "named further down")
    project.notes.add(document.id, None, "of the document")
    (found,) = (record for record in records(written(project, "jsonl")) if record["label"] == "Shelling")
    assert [note["text"] for note in found["notes"]] == ["which brigade?", "named further down"]


def test_a_stopped_or_refused_export_leaves_the_file_as_it_was(filled_project: Project, tmp_path: Path) -> None:
    target = tmp_path / "events.csv"
    target.write_text("before")
    with pytest.raises(Cancelled):
        export_events(filled_project, target, "csv", cancelled=lambda: True)
    with pytest.raises(AnnotatorError, match="project itself"):
        export_events(filled_project, filled_project.path, "csv")
    assert target.read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix in (".csv", ".part")) == ["events.csv"]


def test_a_quote_that_is_not_in_the_text_is_not_exported(filled_project: Project, tmp_path: Path) -> None:
    with filled_project.edit("As another program would"):
        filled_project.store.connection.execute("UPDATE span SET quote='elsewhere' WHERE quote='rebels'")
    with pytest.raises(AnnotatorError, match="not what stands in"):
        export_events(filled_project, tmp_path / "x.jsonl", "jsonl")
    assert not (tmp_path / "x.jsonl").exists()


@pytest.mark.parametrize("change", [{"format": "other"}, {"start": 1}, {"quote": None}, {"more": 1}])
def test_a_record_whose_parts_do_not_fit_is_refused(filled_project: Project, change: dict[str, Any]) -> None:
    record = records(written(filled_project, "jsonl"))[1]
    part = record["roles"][0] if set(change) & {"start", "quote"} else record
    part.update(change)
    with pytest.raises(FormatError):
        check_record(json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")


def test_the_small_codebook_gives_its_columns_to_an_empty_project(project: Project) -> None:
    header = written(project, "csv").decode().rstrip("\r\n").split(",")
    roles = [role.name for label in loads(CODEBOOK).events for role in label.roles]
    assert [name for name in header if name in roles] == roles
