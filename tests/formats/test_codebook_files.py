"""Which kind of codebook a file or folder holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.codebook import dumps, starter
from annotator.errors import CodebookError, FormatError
from annotator.formats.codebooks import codebook_files, read_codebook

CORPORA = Path(__file__).parents[3] / "shared/corpora"
CONF = "[entities]\nPerson\n[events]\nMeet Who+:Person\n"


def put(folder: Path, **files: str | bytes) -> Path:
    """A folder with these files; `__` stands for the dot."""
    folder.mkdir(exist_ok=True, parents=True)
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode()
        (folder / name.replace("__", ".")).write_bytes(data)
    return folder


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a__toml", dumps(starter("entities")), "entities"),
        ("annotation__conf", CONF, "mine"),
        ("other__conf", CONF, "other"),
        ("types__json", '{"Life:Die": ["Victim"]}', "types"),
        ("types__csv", "event_type,arg1\nDie,Victim\n", "types"),
        ("types__tsv", "event_type\targ1\nDie\tVictim\n", "types"),
        ("noending", "\ufeff" + dumps(starter("entities")), "entities"),
        ("noending", "  " + CONF, "noending"),
        ("noending", ' {"Life:Die": ["Victim"]}', "noending"),
        ("noending", "event_type;arg1\nDie;Victim\n", "noending"),
    ],
)
def test_by_name_and_by_content(tmp_path: Path, name: str, content: str, found: str) -> None:
    folder = put(tmp_path / "mine", **{name: content})
    codebook, _ = read_codebook(folder / name.replace("__", "."))
    assert codebook.name == found
    assert codebook.labels


def test_a_folder_of_brat_is_one_codebook(tmp_path: Path) -> None:
    folder = put(
        tmp_path / "corpus",
        annotation__conf=CONF,
        visual__conf="[drawing]\nPerson\tbgColor:#ff0000\n",
        tools__conf="[search]\n",
        data__json="[]",
    )
    codebook, remarks = read_codebook(folder)
    assert (codebook.name, codebook.entities[0].color) == ("corpus", "#ff0000")
    assert remarks == ("tools.conf was left out.",)
    put(folder, visual__conf=b" " * 2_000_001)
    assert read_codebook(folder)[1][0].startswith("visual.conf was left out. The file is larger")


def test_a_folder_of_several_asks_which(tmp_path: Path) -> None:
    folder = put(tmp_path / "f", b__json='{"A": []}', a__toml="name = 'x'", readme__md="x")
    assert [file.name for file in codebook_files(folder)] == ["a.toml", "b.json"]
    with pytest.raises(FormatError, match=r"holds several codebooks, a\.toml, b\.json; choose one"):
        read_codebook(folder)
    (folder / "a.toml").unlink()
    assert read_codebook(folder)[0].name == "b"
    (folder / "b.json").unlink()
    with pytest.raises(FormatError, match="The folder holds no codebook"):
        read_codebook(folder)


def test_subfolders_are_looked_into(tmp_path: Path) -> None:
    top = put(tmp_path / "corpora")
    put(top / "brat", annotation__conf=CONF, stray__json="{}")
    put(top / "brat" / "more", types__csv="event_type\nDie\n")
    assert [str(file.relative_to(top)) for file in codebook_files(top)] == [
        "brat/annotation.conf",
        "brat/more/types.csv",
    ]
    with pytest.raises(FormatError, match=r"codebooks, brat/annotation\.conf, brat/more/types\.csv; choose"):
        read_codebook(top)
    (top / "brat" / "more" / "types.csv").unlink()
    (top / "loop").symlink_to(top)
    assert read_codebook(top)[0].name == "brat"


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the shared folder is not there")
def test_folders_of_real_codebooks() -> None:
    names = ["aida_ontology_cleaned.csv", "event_role_ACE.json", "event_role_KAIROS.json"]
    assert [file.name for file in codebook_files(CORPORA / "ontologies")] == names
    assert [file.name for file in codebook_files(CORPORA / "brat")] == ["annotation.conf"] * 4


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a__toml", "name = ", "a.toml, line 1: "),
        ("a__toml", "\x89PNG\0", "a.toml: "),
        ("visual__conf", "[labels]", "It belongs to an annotation.conf"),
        ("a__txt", "Shells fell on Idlib.", "It is no codebook that can be read"),
        ("a", b"SQLite format 3\0", "a database"),
        ("a__json", b" " * 2_000_001, "larger than 2 MB"),
    ],
)
def test_what_is_no_codebook_is_refused_by_name(tmp_path: Path, name: str, content: str | bytes, message: str) -> None:
    folder = put(tmp_path / "f", **{name: content})
    with pytest.raises((FormatError, CodebookError)) as refusal:
        read_codebook(folder / name.replace("__", "."))
    assert message in str(refusal.value)
    assert str(refusal.value).startswith(str(folder))


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="There is no such file"):
        read_codebook(tmp_path / "none.toml")


def test_a_folder_whose_name_is_no_name(tmp_path: Path) -> None:
    folder = put(tmp_path / " *", annotation__conf=CONF)
    assert read_codebook(folder)[0].name == "codebook"
