"""Codebooks in whatever file they come: our TOML, brat's annotation.conf, lists of event types as JSON or CSV."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from annotator.codebook import Codebook, loads
from annotator.codebook.parts import name_fault
from annotator.errors import FormatError
from annotator.formats import brat_codebook, ontologies
from annotator.formats.encoding import decode

MAX_BYTES = 2_000_000
_CONF = "annotation.conf"
_VISUAL = "visual.conf"
_LEFT_OUT = ("kb_shortcuts.conf", "tools.conf")
_NO_CODEBOOKS = (_VISUAL, *_LEFT_OUT, "acl.conf")
_ENDINGS = (".toml", ".json", ".csv", ".tsv")
_MOST_FILES = 20_000
_DEEPEST = 3
_SECTION = re.compile(r"^[ \t]*\[(?:entities|spans|events|relations|attributes)\][ \t]*$", re.MULTILINE)
_TOML = re.compile(r"^(?:\[\[\w+\]\]|name[ \t]*=)", re.MULTILINE)
_UNKNOWN = (
    "It is no codebook that can be read: a codebook in TOML, an annotation.conf of brat, "
    "or a list of event types in JSON or CSV."
)

Remarks = tuple[str, ...]


def read_codebook(path: Path) -> tuple[Codebook, Remarks]:
    """The codebook in a file, or the only one in a folder, and what was changed or left out, in sentences.

    Raises:
        FormatError: with the file and line, where there is none, or a folder holds several.
        CodebookError: where one in TOML breaks a rule.
    """
    if not path.is_dir():
        return _read_file(path)
    first, *others = codebook_files(path)
    if others:
        names = ", ".join(str(file.relative_to(path)) for file in (first, *others)[:8])
        more = f" and {len(others) - 7} more" if len(others) > 7 else ""
        raise FormatError(f"The folder holds several codebooks, {names}{more}; choose one of them.", str(path))
    return _read_file(first)


def codebook_files(folder: Path) -> tuple[Path, ...]:
    """The files in a folder and its subfolders that may be codebooks, by name; beside an annotation.conf no others.

    Raises:
        FormatError: when there is none, or the folder cannot be read.
    """
    found = tuple(_files(folder, _DEEPEST))
    if not found:
        looked_for = f"{_CONF}, {', '.join(_ENDINGS[:-1])} and {_ENDINGS[-1]}"
        raise FormatError(f"The folder holds no codebook; {looked_for} are looked for.", str(folder))
    return found


def _files(folder: Path, deepest: int) -> Iterator[Path]:
    try:
        inside = sorted(islice(folder.iterdir(), _MOST_FILES + 1))
    except OSError as error:
        raise FormatError(f"The folder cannot be read: {error.strerror}.", str(folder)) from None
    if len(inside) > _MOST_FILES:
        raise FormatError(f"The folder holds more than {_MOST_FILES} files; choose one of them.", str(folder))
    if (folder / _CONF).is_file():
        yield folder / _CONF
    else:
        yield from (file for file in inside if file.suffix.lower() in _ENDINGS and file.is_file())
    for below in inside if deepest else ():
        if below.is_dir() and not below.is_symlink():
            yield from _files(below, deepest - 1)


def _read_file(path: Path) -> tuple[Codebook, Remarks]:
    data = _bytes(path)
    source, name = str(path), _name(path)
    match _kind(path, data):
        case "toml":
            return loads(_text(data, source), source), ()
        case "brat":
            return _read_brat(path, data)
        case "json":
            return ontologies.read_json(data, name, source)
        case "csv":
            return ontologies.read_csv(data, name, source)
    raise FormatError(_UNKNOWN, source)


def _kind(path: Path, data: bytes) -> str:
    """What a file is by its name, else by what it holds; empty where neither tells."""
    if path.name in _NO_CODEBOOKS:
        raise FormatError("It belongs to an annotation.conf; open that file or the folder.", str(path))
    ending = path.suffix.lower()
    if path.name == _CONF:
        return "brat"
    if ending in _ENDINGS:
        return "csv" if ending == ".tsv" else ending[1:]
    text = _text(data, str(path))
    if text.lstrip().startswith("{"):
        return "json"
    if _SECTION.search(text):
        return "brat"
    if "event_type" in text.partition("\n")[0].casefold():
        return "csv"
    return "toml" if _TOML.search(text) else ""


def _read_brat(path: Path, data: bytes) -> tuple[Codebook, Remarks]:
    beside, visual = path.with_name(_VISUAL), None
    left = [f"{name} was left out." for name in _LEFT_OUT if path.with_name(name).is_file()]
    if beside.is_file():
        try:
            visual = _bytes(beside)
        except FormatError as fault:
            left.insert(0, f"{_VISUAL} was left out. {fault.message}")
    codebook, remarks = brat_codebook.read(data, _name(path), str(path), visual)
    return codebook, (*remarks, *left)


def _name(path: Path) -> str:
    """What to call a codebook that has no name of its own: as its file, or the folder of an annotation.conf."""
    name = path.absolute().parent.name if path.name == _CONF else path.stem
    return "codebook" if name_fault(name.strip()) else name.strip()


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        raise FormatError("There is no such file.", str(path))
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FormatError(f"The file cannot be read: {error.strerror}.", str(path)) from None
    if len(data) > MAX_BYTES:
        raise FormatError("The file is larger than 2 MB, so it is no codebook.", str(path))
    return data


def _text(data: bytes, source: str) -> str:
    try:
        return decode(data)[0]
    except FormatError as fault:
        raise FormatError(fault.message, source) from None
