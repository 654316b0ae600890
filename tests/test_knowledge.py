"""The table of things to link to: brought in, searched, replaced; from files of several makes."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.errors import AnnotatorError, FormatError
from annotator.formats import knowledge_table
from annotator.model import Thing
from annotator.project import Project
from tests.state import state

THINGS = [
    Thing("wikidata:Q43", "Turkey", ("Türkiye", "TUR"), (("COW", "640"),)),
    Thing("wikidata:Q874", "Turkmenistan", ("Türkmenistan",)),
    Thing("wikidata:Q858", "Syria", ("Syrian Arab Republic", "سُوريا")),
    Thing("wikidata:Q83387", "Idlib", ("Edlib", "إدلب")),
    Thing("wikidata:Q1", "Northern Turkey", ()),
    Thing("wikidata:Q36", "Poland", ("Łódź is in it",)),
]


@pytest.fixture
def known(project: Project) -> Project:
    project.knowledge.bring(THINGS)
    return project


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("tur", ["Turkey", "Turkmenistan", "Northern Turkey"]),
        ("TÜRK", ["Turkey", "Turkmenistan", "Northern Turkey"]),
        ("türkiye", ["Turkey"]),
        ("arab", ["Syria"]),
        ("سوريا", ["Syria"]),
        ("ادلب", ["Idlib"]),
        ("lodz", ["Poland"]),
        ("q858", ["Syria"]),
        ("wikidata:q4", ["Turkey"]),
        ("orther", ["Northern Turkey"]),
        ("  idlib ", ["Idlib"]),
        ("nothing", []),
        (" ", []),
        ("%", []),
    ],
)
def test_things_are_found_by_what_is_typed(known: Project, typed: str, names: list[str]) -> None:
    assert [thing.name for thing in known.knowledge.search(typed)] == names


def test_not_more_than_asked_for(known: Project) -> None:
    assert [thing.name for thing in known.knowledge.search("tur", 1)] == ["Turkey"]


def test_a_thing_by_its_link(known: Project) -> None:
    found = known.knowledge.get("wikidata:Q43")
    assert found is not None
    assert (found.name, found.aliases, found.codes) == ("Turkey", ("Türkiye", "TUR"), (("COW", "640"),))
    assert known.knowledge.get("wikidata:Q2") is None
    assert known.knowledge.count() == len(THINGS)


def test_bringing_the_same_again_changes_nothing(known: Project) -> None:
    before = state(known)
    assert known.knowledge.bring(THINGS) == (0, 0, 6, 0)
    assert state(known) == before


def test_a_known_thing_is_written_anew_and_others_may_go(known: Project) -> None:
    newer = [Thing("wikidata:Q43", "Türkiye", ("Turkey",)), THINGS[2], Thing("wikidata:Q801", "Israel")]
    assert known.knowledge.bring(newer, others_go=True) == (1, 1, 1, 4)
    assert known.undo_name == "Bring in 2 things to link to"
    assert sorted(thing.name for thing in known.knowledge.search("q")) == ["Israel", "Syria", "Türkiye"]
    known.undo()
    assert known.knowledge.search("turkey")[0].name == "Turkey"
    known.redo()
    assert known.knowledge.search("turkey")[0].name == "Türkiye"


def test_what_is_no_thing(known: Project) -> None:
    before = state(known)
    for things in ([Thing("", "Turkey")], [Thing("a:1", " ")], [Thing("a:1", "A"), Thing("a:1", "B")]):
        with pytest.raises(AnnotatorError):
            known.knowledge.bring(things)
    assert state(known) == before


# ---- files


def test_columns_are_guessed() -> None:
    data = "QID,Label,Also known as,COW,GeoNames\nQ43,Turkey,Türkiye|TUR,640,298795\nQ858,Syria,,652,\n".encode()
    columns = knowledge_table.guess(knowledge_table.load(data))
    assert (columns.link, columns.name, columns.aliases, columns.prefix) == (
        "QID",
        "Label",
        "Also known as",
        "wikidata:",
    )
    assert columns.codes == ("COW", "GeoNames")
    assert knowledge_table.read(data, "a.csv").things == (
        Thing("wikidata:Q43", "Turkey", ("Türkiye", "TUR"), (("COW", "640"), ("GeoNames", "298795"))),
        Thing("wikidata:Q858", "Syria", (), (("COW", "652"),)),
    )


def test_rows_of_one_id_are_one_thing() -> None:
    data = b"id;name\nSY-ID;Idlib\nSY-ID;Edlib\nSY-ID;Idlib\nSY-HL;Aleppo\n"
    found = knowledge_table.read(data, "a.csv").things
    assert found == (Thing("SY-ID", "Idlib", ("Edlib",)), Thing("SY-HL", "Aleppo"))


def test_columns_can_be_said() -> None:
    data = b"code,english,turkish\n1,Syria,Suriye\n"
    columns = knowledge_table.Columns(("code", "english", "turkish"), "code", "turkish", "english", "desk:")
    assert knowledge_table.read(data, "a.csv", columns).things == (Thing("desk:1", "Suriye", ("Syria",)),)
    wrong = knowledge_table.Columns(("code", "english"), "code", "german")
    with pytest.raises(
        FormatError, match=r"a\.csv, line 1: There is no column .german.; there are code, english, turkish"
    ):
        knowledge_table.read(data, "a.csv", wrong)


def test_rows_left_out_are_told() -> None:
    data = b"id,name\n1,Turkey\n,Syria\n3,\n4,Aleppo,extra\n5\n"
    found = knowledge_table.read(data, "a.csv")
    assert [thing.link for thing in found.things] == ["1"]
    assert found.remarks == (
        "Line 3 has no id and is left out.",
        "Line 4 has no name and is left out.",
        "Line 5 has more cells than the header and is left out.",
        "Line 6 has no name and is left out.",
    )


@pytest.mark.parametrize("data", [b"", b"id\n1\n", b"id,id\n1,2\n", b'id,name\n1,"open\n', b"\x89PNG\r\n"])
def test_what_is_no_list(data: bytes) -> None:
    with pytest.raises(FormatError):
        knowledge_table.read(data, "a.csv")


def test_a_list_comes_in_from_the_command_line(project: Project, tmp_path: Path) -> None:
    path = project.path
    project.close()
    file = tmp_path / "things.csv"
    file.write_text("qid,name,aliases,COW\nQ43,Turkey,Türkiye|TUR,640\nQ858,Syria,,652\n,Nowhere,,\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["knowledge", str(path), str(file)])
    assert (result.exit_code, result.output) == (
        0,
        "Things to link to: 2 new.\nLine 4 has no id and is left out.\n",
    )
    result = CliRunner().invoke(
        main, ["knowledge", str(path), str(file), "--name", "aliases", "--aliases", "name", "--replace"]
    )
    assert result.output.startswith("Things to link to: 1 changed, 1 gone.\n")
    with Project.open(path) as opened:
        assert [(thing.name, thing.aliases) for thing in opened.knowledge.search("tur")] == [
            ("Türkiye|TUR", ("Turkey",))
        ]
    result = CliRunner().invoke(main, ["knowledge", str(path), str(tmp_path / "none.csv")])
    assert result.exit_code == 1
    assert "cannot be read" in result.output
