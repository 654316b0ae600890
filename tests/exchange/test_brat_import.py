"""brat documents into a project: as pairs of files, with the labels they bring, and out again unchanged."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import doctor
from annotator.cli import main
from annotator.codebook import Codebook, Label, problems
from annotator.errors import AnnotatorError
from annotator.exchange import export_jsonl, import_files, plan, plan_stream
from annotator.exchange.labels import Labels
from annotator.formats import jsonl
from annotator.formats.records import (
    ClusterRecord,
    EventRecord,
    RelationRecord,
    SetRecord,
    SpanRecord,
)
from annotator.model import Annotations, CodebookVersion
from annotator.project import Project

CORPUS = Path(__file__).parents[3] / "shared" / "corpora" / "brat"
TEXT = "Google and YouTube merged, CNN reported.\nThe merger took a year."
ANN = """T1\tOrganization 0 6\tGoogle
T2\tOrganization 11 18\tYouTube
E1\tMerge-org:T3 Org-Arg:T1 Org-Arg2:T2
T3\tMerge-org 19 25\tmerged
T4\tOrganization 27 30\tCNN
T5\tReport 31 39\treported
E2\tReport:T5 Reporter-Arg:T4 Event-Arg:E1
T6\tMerge-org 45 51\tmerger
E3\tMerge-org:T6
*\tEquiv E1 E3
R1\tPartner Arg1:T1 Arg2:T2
A1\tConfidence E1 High
A2\tConfidence E2 Low
A3\tIndividual T4
N1\tReference T1 Wikidata:Q95\tGoogle
#1\tAnnotatorNotes E2\twho else?
#2\tAnnotatorNotes R1\tnot stated
"""
KNOWN = Codebook(
    "news",
    labels=(
        Label("entity", "Organization"),
        Label("event", "Merge-org"),
        Label("event", "Report"),
        Label("relation", "Partner"),
    ),
)


def pair(folder: Path, name: str = "news", text: str = TEXT, ann: str = ANN) -> Path:
    """The article of a new pair."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.ann").write_bytes(ann.encode())
    (folder / f"{name}.txt").write_bytes(text.encode())
    return folder / f"{name}.txt"


def held(project: Project) -> Annotations:
    """The annotations of the project's first document."""
    return project.sets.load(project.documents.list()[0].id)


def lines(project: Project, path: Path) -> list[dict[str, Any]]:
    """An export's objects."""
    export_jsonl(project, path)
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


# ---- which files


@pytest.mark.parametrize(
    "names", [["news.txt"], ["news.ann"], ["news.ann", "news.txt"], ["news.txt", "news.ann"], ["."]]
)
def test_a_pair_is_one_document_whichever_file_is_named(tmp_path: Path, names: list[str]) -> None:
    article = pair(tmp_path / "corpus")
    (file,) = plan([article.parent / name for name in names])
    assert (file.path, file.format, file.marks, file.problem) == (
        article,
        "brat",
        article.with_suffix(".ann"),
        None,
    )


def test_texts_without_an_ann_and_formats_that_are_named_stay_what_they_are(tmp_path: Path) -> None:
    article = pair(tmp_path / "corpus")
    (article.parent / "plain.txt").write_text("Plain.")
    (article.parent / ".hidden.ann").write_text("")
    assert [(file.path.name, file.format) for file in plan([article.parent])] == [
        ("news.txt", "brat"),
        ("plain.txt", "text"),
    ]
    assert [(file.path.name, file.format) for file in plan([article.parent], "text")] == [
        ("news.txt", "text"),
        ("plain.txt", "text"),
    ]
    (_, plain) = plan([article.parent], "brat")
    assert plain.problem is not None
    assert plain.problem.startswith(f"{plain.path}: there is no plain.ann beside it")


def test_an_ann_alone_is_refused_with_a_sentence(project: Project, tmp_path: Path) -> None:
    pair(tmp_path / "corpus").unlink()
    for named in (tmp_path / "corpus", tmp_path / "corpus" / "news.ann"):
        report = import_files(project, plan([named]))
        assert report.documents == 0
        assert "news.ann: there is no news.txt beside it; a brat document is a .txt file with" in report.lines()[1]
    assert "two files" in str(plan_stream(b"", "brat").problem)


def test_an_ann_that_goes_before_it_is_read_is_said(project: Project, tmp_path: Path) -> None:
    article = pair(tmp_path / "corpus")
    planned = plan([article])
    planned[0].marks.unlink()
    assert "there is no news.ann beside it" in import_files(project, planned).lines()[1]


# ---- what comes in


def test_labels_come_along_with_what_is_seen_of_them(project: Project, tmp_path: Path) -> None:
    article = pair(tmp_path / "corpus")
    refused = import_files(project, plan([article]))
    assert "labels that the codebook lacks: Merge-org, Organization, Partner, Report" in refused.lines()[1]
    assert project.documents.count() == 0
    report = import_files(project, plan([article]), add_labels=True)
    assert report.labels_added == ("Organization", "Merge-org", "Report", "Partner")
    assert report.lines()[2:] == [f"{article}: 1 document, 3 entities, 3 events, 1 relation, 1 cluster"]
    merge, told = project.codebook.find("event", "Merge-org"), project.codebook.find("event", "Report")
    assert merge is not None
    assert told is not None
    assert [role.name for role in merge.roles] == ["Org-Arg"]
    assert [role.name for role in told.roles] == ["Event-Arg", "Reporter-Arg"]
    for label in (merge, told):
        confidence = label.attribute("Confidence")
        assert confidence is not None
        assert (confidence.kind, confidence.choices) == ("choice", ("High", "Low"))
    firm = project.codebook.find("entity", "Organization")
    assert firm is not None
    individual = firm.attribute("Individual")
    assert individual is not None
    assert individual.kind == "flag"
    assert project.codebook.find("relation", "Partner") is not None
    annotations = held(project)
    assert annotations.set.codebook.version == 2
    assert {event.version for event in annotations.events.values()} == {2}
    for thing in (*annotations.spans.values(), *annotations.events.values()):
        assert problems(project.codebook, thing, annotations.spans, annotations.events) == ()


def test_all_of_it_is_there_under_the_one_who_imports(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.annotator", KNOWN, "amal") as project:
        import_files(project, plan([pair(tmp_path / "corpus")]))
        found = held(project)
        assert (found.set.annotator, found.set.status, found.set.codebook.version) == ("amal", "open", 1)
        merge, told, again = sorted(found.events.values(), key=lambda event: event.triggers[0].start)
        assert [event.triggers[0].quote for event in (merge, told, again)] == ["merged", "reported", "merger"]
        assert [found.spans[a.span_id or 0].quote for a in merge.arguments] == ["Google", "YouTube"]
        assert told.arguments[1].filler_event_id == merge.id
        assert told.note == "who else?"
        assert merge.cluster_id == again.cluster_id is not None
        (relation,) = found.relations.values()
        (note,) = found.notes.values()
        assert (note.about_id, note.author, note.text) == (relation.id, "amal", "not stated")
        assert note.at_us > 0
        assert [span.link for span in found.spans.values() if span.link] == ["Wikidata:Q95"]


def test_what_a_known_label_does_not_have_is_kept_and_named(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.annotator", KNOWN, "amal") as project:
        article = pair(tmp_path / "corpus", ann=ANN + "*\tAlias T1 T2\n")
        report = import_files(project, plan([article]), add_labels=False)
        assert report.labels_added == ()
        (said,) = (line for line in report.lines() if line.startswith("Kept"))
        for part in (
            "Merge-org has no role “Org-Arg” (2 times)",
            "Report has no role “Reporter-Arg”",
            "Merge-org has no attribute “Confidence”",
            "Organization has no attribute “Individual”",
            "clusters have no attribute “type”",
        ):
            assert part in said
        found = held(project)
        named = {
            problem.role_or_attribute
            for event in found.events.values()
            for problem in problems(project.codebook, event, found.spans, found.events)
        }
        assert named == {"Org-Arg", "Reporter-Arg", "Event-Arg", "Confidence"}
        project.close()
        assert {finding.id for finding in doctor.examine(tmp_path / "p.annotator")} >= {"ARG_ROLE_NOT_IN_SCHEMA"}


def test_a_number_of_a_role_is_kept_where_the_codebook_has_it(project: Project, tmp_path: Path) -> None:
    ann = "T1\tForce 0 6\tGoogle\nT2\tShelling 19 25\tmerged\nE1\tShelling:T2 Attacker:T1 Attacker2:T1 Place2:T1\n"
    import_files(project, plan([pair(tmp_path / "corpus", ann=ann)]))
    (event,) = held(project).events.values()
    assert [argument.role for argument in event.arguments] == ["Attacker", "Attacker", "Place"]


def test_faults_are_said_with_the_file_and_line(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.annotator", KNOWN, "amal") as project:
        ann = ANN + "A9\tNegation E9\n" + "nonsense\n" * 150
        report = import_files(project, plan([pair(tmp_path / "corpus", ann=ann)]))
        notes = report.files[0].warnings
        assert notes[0] == (
            "news.ann, line 19: “nonsense” begins with no id such as T1, E1, R1, A1, N1, #1 or *; the line was passed over."
        )
        assert any(note == "news.ann: 51 more lines are odd." for note in notes)
        assert len(notes) == 101
        ours = pair(tmp_path / "corpus", "other", ann="T1\tX 0 4\tabcd\nT2\tX 5 9\tefgh\nT3\tX 9 11\tij\n")
        refused = import_files(project, plan([ours]))
        assert f"{ours.with_suffix('.ann')}, line 1: None of the 3 labels repeats" in refused.lines()[1]


def test_annotations_come_to_a_text_that_came_in_before_them(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.annotator", KNOWN, "amal") as project:
        article = pair(tmp_path / "corpus")
        import_files(project, plan([article], "text"))
        assert held(project).events == {}
        report = import_files(project, plan([article]))
        assert (report.documents, report.files[0].sets, project.documents.count()) == (0, 1, 1)
        assert len(held(project).events) == 3
        again = import_files(project, plan([article]))
        assert "has annotations by amal already" in again.files[0].skipped[0]
        project.undo()
        assert held(project).events == {}
        assert held(project).set.status == "new"
        project.redo()
        assert len(held(project).events) == 3


def test_a_skipped_document_adds_no_labels(project: Project, tmp_path: Path) -> None:
    import_files(project, plan([pair(tmp_path / "corpus")]), add_labels=True)
    before = project.codebook
    other = pair(tmp_path / "other", ann="T1\tFirm 0 6\tGoogle\n")
    assert import_files(project, plan([other]), add_labels=True).labels_added == ()
    assert project.codebook == before


def test_the_command_line_takes_pairs_and_folders_and_counts_what_came(project: Project, tmp_path: Path) -> None:
    path = project.path
    project.close()
    article = pair(tmp_path / "corpus")
    pair(tmp_path / "corpus", "lone").unlink()

    def run(*words: object) -> Result:
        return CliRunner().invoke(main, [str(word) for word in words])

    refused = run("import", path, article)
    assert (refused.exit_code, "or with --add-labels" in refused.output) == (1, True)
    result = run("import", path, "--add-labels", article, article.with_suffix(".ann"))
    assert result.exit_code == 0, result.output
    assert "1 document, 3 entities, 3 events, 1 relation, 1 cluster" in result.output
    result = run("import", path, "--format", "brat", article.parent, "--encoding", "utf-8")
    assert result.exit_code == 1
    assert "lone.ann: there is no lone.txt beside it" in result.output
    assert "3 events, 1 relation, 1 cluster, 1 step in the history" in run("info", path).output
    found = json.loads(run("info", path, "--json").output)
    assert (found["relations"], found["clusters"]) == (1, 1)


# ---- and out again


def _same(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Lines without the versions of the codebook, which are the project's own."""
    for line in found:
        line["codebook"] = None
        for thing in (*line["entities"], *line["events"], *line["relations"]):
            del thing["version"]
    return found


def round_trip(folder: Path, project: Project) -> None:
    """An export goes into a new project with the same codebook and comes out the same."""
    first = lines(project, folder / "first.jsonl")
    with Project.create(folder / "second.annotator", project.codebook, "bekir") as second:
        report = import_files(second, plan([folder / "first.jsonl"]))
        assert not report.refused
        assert _same(lines(second, folder / "second.jsonl")) == _same(first)


def test_a_round_through_the_project_and_jsonl_changes_nothing(project: Project, tmp_path: Path) -> None:
    import_files(project, plan([pair(tmp_path / "corpus")]), add_labels=True)
    round_trip(tmp_path, project)


def _damaged(chance: random.Random) -> str:
    """The lines of an .ann with ids, numbers and characters exchanged, some gone, in another order."""
    found = ANN.splitlines()
    ids = re.findall(r"\b[TERAN#][0-9]\b", ANN)
    for at, line in enumerate(found):
        if chance.random() < 0.3:
            line = re.sub(r"\b[TER][0-9]\b", lambda match: chance.choice((match[0], chance.choice(ids))), line)
        if chance.random() < 0.1:
            line = re.sub("[0-9]+", lambda match: str(int(match[0]) + chance.randint(-3, 40)), line)
        if chance.random() < 0.1 and line:
            cut = chance.randrange(len(line))
            line = line[:cut] + chance.choice("\t ;:\x01é😀*0") + line[cut + chance.randint(0, 2) :]
        found[at] = line
    chance.shuffle(found)
    return "\n".join(found[: chance.randint(0, len(found))])


def test_damaged_files_come_in_as_far_as_they_hold_and_go_round(project: Project, tmp_path: Path) -> None:
    chance = random.Random(7)
    for number in range(200):
        pair(tmp_path / "corpus", f"d{number}", f"{TEXT} {number}", _damaged(chance))
    report = import_files(project, plan([tmp_path / "corpus"]), add_labels=True)
    assert report.documents + len(report.refused) == 200
    assert report.documents > 150
    assert sum(len(file.warnings) for file in report.files) > 200
    round_trip(tmp_path, project)
    path = project.path
    project.close()
    errors = {finding.id for finding in doctor.examine(path) if finding.severity == "error"}
    assert errors <= {"EVENT_CYCLE"}


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared folder is not there")
def test_real_files_come_in_whole_and_go_round(project: Project, tmp_path: Path) -> None:
    report = import_files(project, plan([CORPUS]), add_labels=True)
    assert {Path(file.error.split(":")[0]).suffix for file in report.refused if file.error} <= {".ann"}
    assert report.documents == 20
    assert [warning for file in report.files for warning in file.warnings] == []
    totals = [sum(getattr(file, name) for file in report.files) for name in ("spans", "events", "relations")]
    assert totals == [241, 38, 9]
    for document in project.documents.list():
        text, found = project.documents.text(document.id), project.sets.load(document.id)
        for words in (*found.spans.values(), *(words for event in found.events.values() for words in event.triggers)):
            assert words.quote == " ".join(text[start:end] for start, end in words.fragments)
    assert report.kept == ()
    round_trip(tmp_path, project)


# ---- what is seen of labels

VERSION = CodebookVersion("x", 1, "")


def _set(**parts: Any) -> SetRecord:
    return SetRecord("amal", "annotator", "open", VERSION, **parts)


def _span(label: str, *pairs: tuple[str, str]) -> SpanRecord:
    return SpanRecord("1", label, ((0, 1),), "a", pairs)


@pytest.mark.parametrize(
    ("values", "kind", "choices"),
    [
        (["true"], "flag", ()),
        (["true", "false"], "flag", ()),
        (["51", "~100", "6..8"], "number", ()),
        (["High", "Low", "High"], "choice", ("High", "Low")),
        (["a;b", "c"], "choices", ("a", "b", "c")),
        (["a;b", ";"], "text", ()),
        (["x" * 41], "text", ()),
        (["two\nlines"], "text", ()),
        ([f"v{number}" for number in range(20)], "choice", tuple(sorted(f"v{number}" for number in range(20)))),
        ([f"v{number}" for number in range(21)], "text", ()),
        ([""], "text", ()),
    ],
)
def test_values_tell_what_an_attribute_is(values: list[str], kind: str, choices: tuple[str, ...]) -> None:
    labels = Labels(Codebook("c"), adding=True)
    for value in values:
        labels.see(_set(spans=(_span("Firm", ("said", value)),)))
    firm = labels.codebook().find("entity", "Firm")
    assert firm is not None
    attribute = firm.attribute("said")
    assert attribute is not None
    assert (attribute.kind, attribute.choices) == (kind, choices)


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=50)
@given(st.lists(st.tuples(st.sampled_from("ab"), st.text(max_size=4), st.text(max_size=4)), max_size=8))
def test_any_attributes_leave_a_codebook_that_holds(found: list[tuple[str, str, str]]) -> None:
    labels = Labels(Codebook("c"), adding=True)
    labels.see(
        _set(
            spans=tuple(_span(label, (name, value)) for label, name, value in found),
            relations=tuple(RelationRecord("r", label, "1", "1", ((name, value),)) for label, name, value in found),
            events=tuple(EventRecord("e", label, attributes=((name, value),)) for label, name, value in found),
            clusters=tuple(ClusterRecord("c", "entity", "n", None, ((name, value),)) for _, name, value in found),
        )
    )
    try:
        labels.codebook()
    except AnnotatorError as error:
        pytest.fail(str(error))


def test_every_line_of_an_import_holds(project: Project, tmp_path: Path) -> None:
    import_files(project, plan([pair(tmp_path / "corpus")]), add_labels=True)
    export_jsonl(project, tmp_path / "out.jsonl")
    for line in (tmp_path / "out.jsonl").read_bytes().splitlines(keepends=True):
        jsonl.check_line(line)
