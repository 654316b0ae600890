"""Each thing the doctor knows, done to a sound project, is found, and nothing else is."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2 as sqlite

from annotator import codebook as codebooks
from annotator import doctor
from annotator.codebook import Codebook
from annotator.doctor.findings import MOST, Finding
from annotator.documents import text_sha256
from annotator.project import Project
from tests.conftest import ARTICLE, CODEBOOK, OTHER_ARTICLE, fill

IDLIB = "(SELECT id FROM document WHERE key='idlib')"
SHELLING = "(SELECT e.id FROM event e JOIN label l ON l.id=e.label_id WHERE l.name='Shelling')"
STATEMENT = "(SELECT e.id FROM event e JOIN label l ON l.id=e.label_id WHERE l.name='Statement')"
PLACE = "quote='Idlib'"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that nothing is wrong with, and nothing was ever undone in; copied, never opened."""
    path = tmp_path_factory.mktemp("sound") / "sound.annotator"
    with Project.create(path, codebooks.loads(CODEBOOK), "amal") as project:
        fill(project)
    return path


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "project.annotator"))


class Hand:
    """Changes a project file behind the program's back."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite.connect(str(path), isolation_level=None)
        self._connection.execute("PRAGMA foreign_keys=OFF")
        self._connection.execute("PRAGMA ignore_check_constraints=ON")

    def __enter__(self) -> Hand:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def __call__(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = self._connection.execute(statement, values).fetchall()
        return found


@pytest.fixture
def hand(path: Path) -> Iterator[Hand]:
    with Hand(path) as made:
        yield made


def found(path: Path) -> set[tuple[str, str]]:
    findings = doctor.examine(path)
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]+", finding.id) for finding in findings)
    assert all(finding.message.strip().endswith((".", "…")) and finding.where for finding in findings)
    return {(finding.id, finding.severity) for finding in findings}


def errors(*ids: str) -> set[tuple[str, str]]:
    return {(name, "error") for name in ids}


def warnings(*ids: str) -> set[tuple[str, str]]:
    return {(name, "warn") for name in ids}


def test_a_sound_project_has_no_findings(path: Path) -> None:
    before = path.read_bytes()
    assert doctor.examine(path) == []
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_project_that_is_open_can_be_examined(filled_project: Project) -> None:
    assert doctor.examine(filled_project.path) == []
    filled_project.undo()
    assert doctor.examine(filled_project.path) == []
    with filled_project.edit("In the middle"):
        filled_project.documents.add("Not there yet.")
        assert doctor.examine(filled_project.path) == []
    assert filled_project.documents.count() == 3


def test_an_empty_project_has_no_findings(project: Project) -> None:
    assert doctor.examine(project.path) == []


# ---- texts


def _set_text(hand: Hand, text: str | bytes, length: int, sha256: str) -> None:
    value = "CAST(? AS TEXT)"
    hand(f"UPDATE document SET text={value}, length=?, sha256=? WHERE key='bombardıman'", text, length, sha256)
    hand("DELETE FROM span WHERE set_id IN (SELECT id FROM annotation_set WHERE document_id<>" + IDLIB + ")")


def _text_findings(path: Path) -> set[tuple[str, str]]:
    """Without what the journal says of the span that had to go."""
    return {finding for finding in found(path) if not finding[0].startswith("JOURNAL")}


def test_a_text_that_was_changed(path: Path, hand: Hand) -> None:
    hand("UPDATE document SET text=replace(text, 'more', 'less') WHERE key='idlib'")
    assert found(path) == errors("TEXT_HASH_MISMATCH")


def test_a_length_that_was_changed(path: Path, hand: Hand) -> None:
    hand("UPDATE document SET length=length+1 WHERE key='idlib'")
    assert found(path) == errors("TEXT_HASH_MISMATCH")


@pytest.mark.parametrize(
    ("raw", "finding"),
    [
        (b"a\xff\xfeb", "TEXT_NOT_UTF8"),
        (b"\xc0\x80", "TEXT_NOT_UTF8"),
        (b"a\xed\xa0\x80b", "TEXT_LONE_SURROGATE"),
        (b"a\x00b", "TEXT_HAS_NUL"),
        (b"\xef\xbb\xbfab", "TEXT_BOM"),
    ],
)
def test_a_text_that_could_never_be_stored(path: Path, hand: Hand, raw: bytes, finding: str) -> None:
    text = raw.decode(errors="surrogatepass") if finding != "TEXT_NOT_UTF8" else "abcd"
    sha = text_sha256(text) if finding not in ("TEXT_NOT_UTF8", "TEXT_LONE_SURROGATE") else "0" * 64
    _set_text(hand, raw, len(text), sha)
    assert _text_findings(path) == errors(finding)


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("one\r\ntwo\nthree", "TEXT_MIXED_NEWLINES"),
        ("one\rtwo\nthree", "TEXT_MIXED_NEWLINES"),
        ("abc \u202edef\u202c", "TEXT_BIDI_CONTROL"),
        ("abc \u2066def\u2069", "TEXT_BIDI_CONTROL"),
    ],
)
def test_an_odd_text_is_a_warning(project: Project, text: str, finding: str) -> None:
    project.documents.add(text)
    assert found(project.path) == warnings(finding)


@pytest.mark.parametrize("text", ["one\r\ntwo\r\n", "one\rtwo\r", "one\ntwo", "\u200fقُصفت\u200e", "a\u00a0b"])
def test_an_ordinary_text_is_none(project: Project, text: str) -> None:
    project.documents.add(text)
    assert found(project.path) == set()


def test_the_same_text_twice_is_a_warning(project: Project) -> None:
    for _ in range(3):
        project.documents.add(ARTICLE)
    (finding,) = doctor.examine(project.path)
    assert (finding.id, finding.severity) == ("DOC_DUPLICATE", "warn")
    assert finding.message.startswith("3 documents")


def test_text_of_any_column_that_is_no_utf8_stops_nothing(path: Path, hand: Hand) -> None:
    hand("UPDATE span SET quote=CAST(? AS TEXT), note=CAST(? AS TEXT) WHERE quote='Idlib'", b"Id\xfflib", b"\xff")
    hand("UPDATE document SET title=CAST(? AS TEXT)", b"\xff\xfe")
    assert found(path) == errors("SPAN_TEXT_MISMATCH")


# ---- places


@pytest.mark.parametrize(
    ("table", "row"), [("span", PLACE), ("event_trigger", "quote='shelled'"), ("argument", "value='51'")]
)
@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ("quote='elsewhere'", errors("SPAN_TEXT_MISMATCH")),
        ("start=start+1, end=end+1", errors("SPAN_TEXT_MISMATCH")),
        ("end=end+1000", errors("SPAN_PAST_END")),
        ("start=5000, end=5005", errors("SPAN_PAST_END")),
        ("start=-1", errors("SPAN_NEGATIVE", "DB_QUICK_CHECK")),
        ("end=start", errors("SPAN_NEGATIVE", "DB_QUICK_CHECK")),
        ("end=start-2", errors("SPAN_NEGATIVE", "DB_QUICK_CHECK")),
        ("start=0, end=18, fragments='[[0, 6], [12, 18]]', quote='Turkey rebels'", set()),
        ("start=12, end=6, fragments='[[12, 18], [0, 6]]', quote='rebels Turkey'", None),
        ("start=0, end=18, fragments='[[12, 18], [0, 6]]', quote='rebels Turkey'", errors("FRAGMENT_ORDER")),
        ("start=0, end=11, fragments='[[0, 6], [4, 11]]', quote='Turkey ey said'", errors("FRAGMENTS_OVERLAP")),
        ("start=0, end=20, fragments='[[0, 6], [12, 18]]', quote='Turkey rebels'", errors("FRAGMENT_ORDER")),
        ("start=0, end=6, fragments='{\"a\": 1}'", errors("FRAGMENT_ORDER")),
        ("start=0, end=6, fragments='[]'", errors("FRAGMENT_ORDER")),
        ("start=0, end=6, fragments='[[0, 6.0]]'", errors("FRAGMENT_ORDER")),
        ("start=0, end=6, fragments='[[0, true]]'", errors("FRAGMENT_ORDER")),
        ("start=0, end=18, fragments='[[0, 6], [12, 9000]]'", errors("SPAN_PAST_END")),
        ("start=0, end=18, fragments='[[0, 6], [18, 18]]'", errors("SPAN_NEGATIVE")),
        ("start=11, end=18, quote=' rebels'", warnings("SPAN_EDGE_SPACE")),
        ("start=11, end=12, quote=' '", warnings("SPAN_EDGE_SPACE")),
    ],
)
def test_words_that_lie_wrong(
    path: Path, hand: Hand, table: str, row: str, columns: str, expected: set[tuple[str, str]] | None
) -> None:
    hand(f"UPDATE {table} SET {columns} WHERE {row}")
    seen = found(path)
    if expected is None:
        assert ("FRAGMENT_ORDER", "error") in seen
    else:
        assert seen == expected


def test_fragments_that_are_no_json(path: Path, hand: Hand) -> None:
    hand("UPDATE span SET fragments='[[1,' WHERE quote='Idlib'")
    assert found(path) == errors("FRAGMENT_ORDER", "DB_QUICK_CHECK")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("cafe\u0301 x", (0, 4)),
        ("a 👨‍👩‍👧 b", (2, 5)),
        ("🇹🇷🇸🇾", (1, 4)),
        ("a\r\nb", (2, 4)),
        ("한\u1112\u1161\u11ab", (1, 3)),
        ("क्षि", (0, 3)),
    ],
)
def test_a_border_inside_a_character_is_a_warning(project: Project, text: str, place: tuple[int, int]) -> None:
    document = project.documents.add(text)
    span = project.spans.add(document.id, "Place", [(0, len(text))])
    start, end = place
    with project.edit("As an import may"):
        project.store.update("span", span.id, start=start, end=end, quote=text[start:end])
    assert ("SPAN_SPLITS_GRAPHEME", "warn") in found(project.path)


@pytest.mark.parametrize("text", ["قُصفت إدلب", "伊德利布", "İdlib’de “x”", "नि क्ष", "ไทย ก็", "👨‍👩‍👧👨‍👩‍👧"])
def test_whole_characters_are_no_finding(project: Project, text: str) -> None:
    document = project.documents.add(text)
    project.spans.add(document.id, "Place", [(0, len(text))])
    project.spans.add(document.id, "Place", [(0, 1)])
    assert found(project.path) == set()


def test_markup_past_the_end(path: Path, hand: Hand) -> None:
    hand(f"INSERT INTO document_range(id, document_id, kind, start, end) VALUES(99, {IDLIB}, 'em', 3, 4000)")
    assert found(path) == errors("SPAN_PAST_END", "JOURNAL_REPLAY_DIFF")


def test_the_same_span_twice_is_a_warning(filled_project: Project) -> None:
    store = filled_project.store
    columns = "set_id, label_id, start, end, fragments, quote"
    values = store.connection.execute(f"SELECT {columns} FROM span WHERE quote='Idlib'").fetchone()
    with filled_project.edit("As an import may"):
        store.insert("span", **dict(zip(columns.split(", "), values, strict=True)))
    assert found(filled_project.path) == warnings("SPAN_DUPLICATE")


# ---- references


def test_a_filler_that_is_gone(path: Path, hand: Hand) -> None:
    hand(f"DELETE FROM span WHERE {PLACE}")
    assert found(path) == errors("FK_VIOLATION", "ARG_DANGLING", "JOURNAL_REPLAY_DIFF")


def test_an_event_that_is_gone(path: Path, hand: Hand) -> None:
    hand(f"DELETE FROM event WHERE id={SHELLING}")
    assert found(path) == errors("FK_VIOLATION", "ARG_DANGLING", "JOURNAL_REPLAY_DIFF")


def test_a_filler_of_another_document(path: Path, hand: Hand) -> None:
    hand("UPDATE argument SET span_id=(SELECT id FROM span WHERE quote='İdlib') WHERE role='Place'")
    assert ("ARG_CROSS_DOCUMENT", "error") in found(path)


def test_a_cluster_of_another_annotator_as_filler(filled_project: Project) -> None:
    project = filled_project
    project.use_annotator("bekir")
    second = project.documents.list()[1].id
    cluster = project.clusters.join(project.sets.load(second).spans)
    with project.edit("As no verb does"):
        project.store.update_where("argument", {"role": "Place"}, span_id=None, cluster_id=cluster.id)
    assert ("ARG_CROSS_DOCUMENT", "error") in found(project.path)


def test_an_argument_in_another_set_than_its_event(path: Path, hand: Hand) -> None:
    hand("UPDATE argument SET set_id=(SELECT max(id) FROM annotation_set) WHERE role='Killed'")
    assert ("ARG_CROSS_DOCUMENT", "error") in found(path)


def test_a_second_trigger_is_no_fault_and_one_in_another_set_is(filled_project: Project) -> None:
    store = filled_project.store
    event_id, set_id = store.connection.execute(f"SELECT id, set_id FROM event WHERE id={SHELLING}").fetchone()
    (other,) = store.connection.execute("SELECT id FROM annotation_set WHERE id<>?", (set_id,)).fetchone()
    for number, text, fault in (
        (set_id, ARTICLE, set()),
        (other, OTHER_ARTICLE, errors("TRIGGER_NOT_ITS_OWN")),
    ):
        with filled_project.edit("A second trigger"):
            store.insert("event_trigger", set_id=number, event_id=event_id, start=0, end=5, quote=text[:5])
        assert found(filled_project.path) == fault


def test_notes_and_marks_about_what_is_gone(path: Path, hand: Hand) -> None:
    hand("INSERT INTO note SELECT 7, id, 99, 'amal', 1, 'x', 0 FROM annotation_set LIMIT 1")
    hand("INSERT INTO look_again SELECT 8, id, 99, 'x', NULL FROM annotation_set LIMIT 1")
    assert ("NOTE_DANGLING", "error") in found(path)


def test_annotations_of_a_version_that_is_not_there(filled_project: Project) -> None:
    with filled_project.edit("As a file of another project does"):
        filled_project.store.update_where("event", {"codebook_version": 1}, codebook_version=9)
    assert found(filled_project.path) == {("VERSION_UNKNOWN", "warn")}


@pytest.mark.parametrize("length", [1, 2, 3, 60])
def test_events_that_fill_themselves(filled_project: Project, length: int) -> None:
    document = filled_project.documents.by_key("idlib")
    assert document is not None
    events = [filled_project.events.add(document.id, "Statement") for _ in range(length)]
    store = filled_project.store
    with filled_project.edit("As an import may"):
        for number, event in enumerate(events):
            filler = events[(number + 1) % length].id
            columns = {"set_id": event.set_id, "event_id": event.id, "position": 0, "role": "Content"}
            store.insert("argument", **columns, filler_event_id=filler)
    findings = doctor.examine(filled_project.path)
    assert [(finding.id, finding.severity) for finding in findings] == [("EVENT_CYCLE", "error")]


def test_events_that_share_fillers_fill_no_circle(filled_project: Project) -> None:
    document = filled_project.documents.by_key("idlib")
    assert document is not None
    events = [filled_project.events.add(document.id, "Statement") for _ in range(8)]
    for number, event in enumerate(events):
        for other in events[number + 1 :]:
            filled_project.events.fill(event.id, "Content", filler_event_id=other.id)
    assert found(filled_project.path) == set()


def test_a_relation_to_nothing(path: Path, hand: Hand) -> None:
    hand(
        "INSERT INTO relation(id, set_id, label_id, head_id, tail_id) SELECT 77, set_id, label_id, id, 12345 FROM span "
        "WHERE quote='Idlib'"
    )
    assert {"REL_DANGLING", "LABEL_UNKNOWN"} <= {name for name, _ in found(path)}


def test_an_id_that_is_given_twice(path: Path, hand: Hand) -> None:
    hand(
        "INSERT INTO note(id, set_id, author, at_us, text) SELECT id, set_id, 'amal', 1, 'x' FROM span WHERE quote='Idlib'"
    )
    assert found(path) == errors("ID_DUPLICATE", "JOURNAL_REPLAY_DIFF")


def test_an_annotator_that_is_gone(path: Path, hand: Hand) -> None:
    hand("DELETE FROM annotator WHERE name='bekir'")
    assert found(path) == errors("FK_VIOLATION", "JOURNAL_REPLAY_DIFF")


# ---- the codebook


def test_a_label_the_codebook_lacks(path: Path, hand: Hand) -> None:
    hand("UPDATE label SET name='Plaice' WHERE name='Place'")
    findings = {finding for finding in found(path) if finding[0] == "LABEL_UNKNOWN"}
    assert findings == errors("LABEL_UNKNOWN")


def test_a_label_of_another_kind(path: Path, hand: Hand) -> None:
    hand("UPDATE span SET label_id=(SELECT id FROM label WHERE name='Shelling') WHERE quote='İdlib'")
    assert found(path) == errors("LABEL_UNKNOWN")


def test_labels_that_differ_in_case_only(project: Project) -> None:
    text = codebooks.dumps(project.codebook) + '\n[[entity]]\nname = "PLACE"\n'
    project.codebooks.replace(codebooks.loads(text))
    assert found(project.path) == warnings("LABEL_CASE_TWIN")


@pytest.mark.parametrize("toml", ["name = ", "", "no toml at all"])
def test_a_codebook_that_cannot_be_read(path: Path, hand: Hand, toml: str) -> None:
    hand("UPDATE codebook SET toml=?", toml)
    assert found(path) == errors("CODEBOOK_DAMAGED")


CHANGES = {
    "ARG_REQUIRED_MISSING": "DELETE FROM argument WHERE role='Attacker'",
    "ARG_ROLE_NOT_IN_SCHEMA": "UPDATE argument SET role='Weather' WHERE role='Place'",
    "ARG_TYPE_WRONG": "UPDATE argument SET role='Target', span_id=(SELECT id FROM span WHERE quote='51 people') WHERE role='Place'",
    "ARG_TOO_MANY": (
        "INSERT INTO argument(id, set_id, event_id, position, role, value) "
        f"SELECT 55, set_id, id, 9, 'Killed', '6..8' FROM event WHERE id={SHELLING}"
    ),
    "DOC_LABEL_WRONG": (
        "INSERT INTO document_label(id, set_id, position, name, value) "
        f"SELECT 56, set_id, 0, 'weather', 'sunny' FROM event WHERE id={SHELLING}"
    ),
    "NO_EVENT_WRONG": (
        "INSERT INTO document_label(id, set_id, position, name, value) "
        f"SELECT 56, set_id, 0, 'no event', 'true' FROM event WHERE id={SHELLING}"
    ),
    "ATTRIBUTE_NOT_IN_SCHEMA": """UPDATE span SET attributes='[["side", "sunny"]]' WHERE quote='Turkey'""",
}


@pytest.mark.parametrize(("name", "statement"), CHANGES.items())
@pytest.mark.parametrize("status", ["open", "done"])
def test_what_the_codebook_does_not_allow_is_an_error_in_what_is_done(
    path: Path, hand: Hand, name: str, statement: str, status: str
) -> None:
    hand("UPDATE annotation_set SET status=?", status)
    hand(statement)
    findings = {finding for finding in found(path) if not finding[0].startswith("JOURNAL")}
    assert findings == (errors(name) if status == "done" else warnings(name))


def test_a_role_has_attributes_of_its_own(path: Path, hand: Hand) -> None:
    hand("""UPDATE argument SET attributes='[["basis", "stated"]]' WHERE role='Killed'""")
    assert found(path) == errors("ATTRIBUTE_NOT_IN_SCHEMA")


def test_clusters_without_a_member_and_of_another_set(filled_project: Project) -> None:
    sql = "SELECT DISTINCT set_id FROM span ORDER BY set_id"
    sets = [number for (number,) in filled_project.store.connection.execute(sql).fetchall()]
    with filled_project.edit("As no verb does"):
        empty, other = (
            filled_project.store.insert("cluster", set_id=number, kind="entity", name="Turkey") for number in sets
        )
    assert found(filled_project.path) == warnings("CLUSTER_EMPTY")
    with filled_project.edit("As no verb does"):
        filled_project.store.update_where("span", {"quote": "Turkey"}, cluster_id=other)
        filled_project.store.delete("cluster", {"id": empty})
    assert ("CLUSTER_NOT_ITS_OWN", "error") in found(filled_project.path)


def test_a_relation_of_a_thing_with_itself(filled_project: Project) -> None:
    text = codebooks.dumps(filled_project.codebook) + '\n[[relation]]\nname = "near"\n'
    filled_project.codebooks.replace(codebooks.loads(text))
    document_id = filled_project.documents.list()[0].id
    one, other = list(filled_project.sets.load(document_id).spans)[:2]
    relation = filled_project.relations.add("near", one, other)
    assert found(filled_project.path) == set()
    with filled_project.edit("As a file may"):
        filled_project.store.update("relation", relation.id, tail_id=one)
    assert found(filled_project.path) == errors("REL_TYPE_WRONG")


def test_an_event_in_a_cluster_that_fills_its_own_role(filled_project: Project) -> None:
    (set_id,) = filled_project.store.connection.execute(f"SELECT set_id FROM event WHERE id={SHELLING}").fetchone()
    shelling, said = (
        filled_project.store.connection.execute(f"SELECT id FROM event WHERE id={one}").fetchone()[0]
        for one in (SHELLING, STATEMENT)
    )
    clear = "cluster_id=?, filler_event_id=NULL WHERE role='Content'"
    for member, fault in ((shelling, set()), (said, warnings("EVENT_IN_OWN_CLUSTER"))):
        with filled_project.edit("As a merge of clusters does"):
            cluster = filled_project.store.insert("cluster", set_id=set_id, kind="event", name="the shelling")
            filled_project.store.update("event", member, cluster_id=cluster)
            filled_project.store.connection.execute(f"UPDATE argument SET {clear}", (cluster,))
        assert found(filled_project.path) == fault


def test_a_relation_between_what_it_cannot_join(filled_project: Project) -> None:
    text = codebooks.dumps(filled_project.codebook)
    text += '\n[[relation]]\nname = "in"\nheads = ["Force"]\ntails = ["Place"]\n'
    filled_project.codebooks.replace(codebooks.loads(text))
    ids = dict(
        filled_project.store.connection.execute("SELECT quote, id FROM span WHERE quote<>'51 people'").fetchall()
    )
    (set_id,) = filled_project.store.connection.execute(f"SELECT set_id FROM event WHERE id={SHELLING}").fetchone()
    for head, tail, fault in (("Turkey", "Idlib", set()), ("Idlib", "Turkey", errors("REL_TYPE_WRONG"))):
        with filled_project.edit("As an import does"):
            label_id = filled_project.codebooks.label_id("relation", "in")
            filled_project.store.insert(
                "relation", set_id=set_id, label_id=label_id, head_id=ids[head], tail_id=ids[tail]
            )
        assert found(filled_project.path) == fault


def test_a_value_that_is_no_value_of_its_kind(path: Path, hand: Hand) -> None:
    hand("UPDATE argument SET value='many' WHERE role='Killed'")
    assert found(path) == errors("ARG_TYPE_WRONG")


@pytest.mark.parametrize("packed", ["{}", "[1]", '[["a"]]', '[["a", 1]]', "null", '"text"', "[[], []]"])
def test_attributes_of_another_shape(path: Path, hand: Hand, packed: str) -> None:
    hand("UPDATE span SET attributes=? WHERE quote='Idlib'", packed)
    hand("UPDATE event SET attributes=? WHERE id=" + STATEMENT, packed)
    assert found(path) == errors("ATTRIBUTES_MALFORMED")


# ---- the journal


def test_rows_that_came_from_nowhere(path: Path, hand: Hand) -> None:
    hand("INSERT INTO annotator(id, name) VALUES(4242, 'ghost')")
    assert found(path) == errors("JOURNAL_REPLAY_DIFF")


def test_a_row_that_went_without_a_word(path: Path, hand: Hand) -> None:
    hand("DELETE FROM span WHERE quote='51 people'")
    assert found(path) == errors("JOURNAL_REPLAY_DIFF")


def test_changes_that_are_missing_in_the_middle(path: Path, hand: Hand) -> None:
    hand("DELETE FROM change WHERE id=(SELECT max(id)-5 FROM change)")
    assert ("JOURNAL_GAP", "error") in found(path)


def test_a_step_that_is_missing_in_the_middle(path: Path, hand: Hand) -> None:
    ((number,),) = hand("SELECT id FROM edit WHERE clock=4")
    hand("DELETE FROM change WHERE edit_id=?", number)
    hand("DELETE FROM edit WHERE id=?", number)
    assert ("JOURNAL_GAP", "error") in found(path)


def test_a_step_that_lost_its_changes(path: Path, hand: Hand) -> None:
    hand("DELETE FROM change WHERE edit_id=(SELECT id FROM edit ORDER BY clock DESC LIMIT 1)")
    assert ("JOURNAL_GAP", "error") in found(path)


def test_the_newest_steps_cut_off(path: Path, hand: Hand) -> None:
    for _ in range(3):
        ((number,),) = hand("SELECT id FROM edit ORDER BY clock DESC LIMIT 1")
        hand("DELETE FROM change WHERE edit_id=?", number)
        hand("DELETE FROM edit WHERE id=?", number)
    assert found(path) == errors("JOURNAL_REPLAY_DIFF")


@pytest.mark.parametrize(
    "image", ["{}", "[]", "no json", '{"id": 1}', json.dumps({"id": 1, "name": "a", "more": 2}), "null"]
)
def test_an_image_that_is_not_whole(path: Path, hand: Hand, image: str) -> None:
    hand("UPDATE change SET before=? WHERE op='update'", image)
    assert found(path) == errors("JOURNAL_REPLAY_DIFF")


def test_a_table_the_journal_made_up(path: Path, hand: Hand) -> None:
    hand("UPDATE change SET table_name='span; DROP TABLE span' WHERE id=(SELECT max(id) FROM change)")
    assert found(path) == errors("JOURNAL_REPLAY_DIFF")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE edit SET undone=1 WHERE clock=2",
        "UPDATE edit SET undone=0",
        "UPDATE edit SET undoes=(SELECT id FROM edit WHERE clock=1) WHERE kind='undo'",
        "UPDATE edit SET kind='redo' WHERE kind='undo'",
    ],
)
def test_marks_that_undo_cannot_have_left(path: Path, statement: str) -> None:
    with Project.open(path) as project:
        project.undo()
        project.undo()
    with Hand(path) as hand:
        hand(statement)
    assert found(path) == errors("JOURNAL_REPLAY_DIFF")


def test_a_codebook_that_came_from_nowhere(path: Path, hand: Hand) -> None:
    hand("INSERT INTO codebook SELECT 2, 2, name, sha256, toml, added_us FROM codebook")
    assert found(path) == errors("JOURNAL_REPLAY_DIFF")


def test_a_history_with_everything_in_it_is_sound(filled_project: Project, codebook: Codebook) -> None:
    place = codebook.find("entity", "Place")
    assert place is not None
    filled_project.codebooks.replace(codebook.with_labels([codebooks.Label("entity", "Weapon")]))
    for document in filled_project.documents.list():
        filled_project.documents.delete(document.id)
    for _ in range(12):
        filled_project.undo()
    for _ in range(5):
        filled_project.redo()
    filled_project.documents.add("New.")
    assert doctor.examine(filled_project.path) == []


# ---- how findings are told


def test_findings_beyond_the_first_hundred_are_counted(path: Path, hand: Hand) -> None:
    for number in range(MOST + 20):
        hand("INSERT INTO document(id, key, origin, added_us, sha256, length, text) VALUES(?, ?, '{}', 0, ?, 1, 'x')",
             1000 + number, f"k{number}", "0" * 64)  # fmt: skip
    findings = [finding for finding in doctor.examine(path) if finding.id == "TEXT_HASH_MISMATCH"]
    assert len(findings) == MOST + 1
    assert findings[-1].message == "There are 20 more of these."


def test_a_finding_names_the_document_and_the_row(path: Path, hand: Hand) -> None:
    ((number,),) = hand("SELECT id FROM span WHERE quote='Idlib'")
    hand("UPDATE span SET quote='Homs' WHERE quote='Idlib'")
    assert doctor.examine(path) == [
        Finding(
            "SPAN_TEXT_MISMATCH",
            "error",
            "Its quote is “Homs”, and “Idlib” stands at 27 to 32.",
            f"document idlib, amal, entity {number}",
        )
    ]
