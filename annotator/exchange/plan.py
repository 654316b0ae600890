"""Which files an import would read, and as what: looked at before anything changes, so that doubts can be asked about."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats import csv_table, encoding, html, plain_text, sniff

FORMATS = ("text", "html", "jsonl", "csv", "brat")
"""The names of the formats that can be read."""

_FOLDER_ENDINGS = frozenset((".txt", ".text", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".csv", ".tsv"))
_TEXT, _MARKS = ".txt", ".ann"  # a brat document: an article and, beside it, what was marked in it
_HEAD = 65_536


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file, what it is taken for, and what there is to ask about.

    `format` is None where it is not known; `problem` says why the file cannot be read at all. `data` stands for a
    stream that was read already. `stray_tags`: plain text with a few HTML tags in it, which reads better as `html`.
    `columns` are those of a CSV file, `text_column` the one that holds the text. A brat document is its article's file;
    `marks` is the one beside it.
    """

    path: Path
    format: str | None
    encoding: str | None = None
    sure: bool = True
    candidates: tuple[str, ...] = ()
    stray_tags: bool = False
    columns: tuple[str, ...] = ()
    text_column: str | None = None
    problem: str | None = None
    data: bytes | None = None

    @property
    def name(self) -> str:
        """How the file is called in sentences."""
        return "standard input" if self.data is not None else str(self.path)

    @property
    def marks(self) -> Path:
        """The file beside a brat article that says what was marked in it."""
        return self.path.with_suffix(_MARKS)

    def read(self) -> bytes:
        """The file's bytes.

        Raises:
            AnnotatorError: it cannot be read.
        """
        if self.data is not None:
            return self.data
        try:
            return self.path.read_bytes()
        except OSError as error:
            raise AnnotatorError(f"{self.path} cannot be read: {error.strerror}.") from None


def plan(
    paths: Iterable[Path], format: str | None = None, cancelled: Callable[[], bool] = lambda: False
) -> list[PlannedFile]:
    """Look into files, and into folders for the files in them, in the order of their names.

    With `format` all files are taken for that one. Without, a .txt file with an .ann file beside it is one brat
    document, whichever of the two is named.
    """
    planned: list[PlannedFile] = []
    pairs: set[Path] = set()
    for path in paths:
        for file, is_pair in _files(path, format):
            if cancelled():
                return []
            if file not in pairs:
                planned.append(_plan_file(file, "brat" if is_pair else format))
            if is_pair:
                pairs.add(file)
    return planned


def plan_stream(data: bytes, format: str | None = None) -> PlannedFile:
    """What standard input brought."""
    return _look(PlannedFile(Path("standard-input"), format or sniff("", data[:_HEAD]), data=data), data)


def no_pair(path: Path) -> str:
    """What a file of a brat document lacks, as a sentence; empty where there are both."""
    is_marks = path.suffix == _MARKS
    other = path.with_suffix(_TEXT if is_marks else _MARKS)
    if not is_marks and other.is_file():
        return ""
    return f"{path}: there is no {other.name} beside it; a brat document is a .txt file with an .ann file of its name."


def _files(path: Path, format: str | None) -> Iterator[tuple[Path, bool]]:
    """The files to import, and whether each is the article of a brat document."""
    paired = format in (None, "brat")
    if not path.is_dir():
        if paired and path.suffix == _MARKS and path.with_suffix(_TEXT).is_file():
            path = path.with_suffix(_TEXT)
        yield path, paired and path.suffix == _TEXT and path.with_suffix(_MARKS).is_file()
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        marks = {name for name in names if name.endswith(_MARKS)} if paired else set()
        texts = {f"{name.removesuffix(_MARKS)}{_TEXT}" for name in marks}.intersection(names)
        for name in sorted(names):
            is_lone = name in marks and f"{name.removesuffix(_MARKS)}{_TEXT}" not in texts
            if (is_lone or Path(name).suffix.lower() in _FOLDER_ENDINGS) and not name.startswith("."):
                yield Path(folder, name), name in texts


def _plan_file(path: Path, format: str | None) -> PlannedFile:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            found = format or sniff(path.name, head)
            if found == "brat" and (problem := no_pair(path)):
                return PlannedFile(path, found, problem=problem)
            rest = b"" if found == "jsonl" else file.read()
    except OSError as error:
        reason = "there is no such file" if isinstance(error, FileNotFoundError) else str(error.strerror).lower()
        return PlannedFile(path, format, problem=f"{path} cannot be read: {reason}.")
    return _look(PlannedFile(path, found), head + rest)


def _look(file: PlannedFile, data: bytes) -> PlannedFile:
    """Add what the bytes tell of encoding, tags and columns."""
    try:
        if file.format == "csv":
            found = csv_table.layout(data)
            return replace(file, columns=found.columns, text_column=found.text_column)
        if file.format == "brat" and file.data is not None:
            return replace(file, problem="A brat document is two files, so it cannot come from standard input.")
        if file.format not in ("text", "html", "brat"):
            return file
        text, origin = html.decode(data) if file.format == "html" else encoding.decode(data)
    except AnnotatorError as fault:
        return replace(file, problem=f"{file.name}: {fault}")
    stray_tags = file.format == "text" and plain_text.has_stray_tags(text)
    known = replace(file, sure=origin.sure, candidates=origin.candidates, stray_tags=stray_tags)
    return known if origin.sure else replace(known, encoding=origin.encoding)
