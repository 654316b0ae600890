"""The first half of an import: files to records, a batch at a time; knows no project and may run in any thread."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import BinaryIO

from annotator.codebook import Codebook
from annotator.errors import AnnotatorError, Cancelled, FormatError
from annotator.exchange.plan import PlannedFile, no_pair
from annotator.formats import brat, csv_table, html, jsonl, plain_text
from annotator.formats.records import DocumentRecord

_BATCH_DOCUMENTS = 64
_BATCH_CHARACTERS = 1_000_000
_MOST_WARNINGS = 100


@dataclass(frozen=True, slots=True)
class Batch:
    """Records of one file, in order. The last batch of a file has `last` set; `error` says why the file is refused."""

    file: PlannedFile
    records: tuple[DocumentRecord, ...] = ()
    last: bool = False
    sha256: str = ""
    warnings: tuple[str, ...] = ()
    error: str | None = None


def read_files(
    files: Iterable[PlannedFile],
    cancelled: Callable[[], bool] = lambda: False,
    codebook: Codebook | None = None,
) -> Iterator[Batch]:
    """The records of all files, with at most one batch in memory; `codebook` is the one they will belong to.

    Raises:
        Cancelled: between two documents.
    """
    for file in files:
        warnings: list[str] = []
        try:
            yield from _batches(file, warnings, cancelled, codebook)
        except FormatError as fault:
            named = fault if fault.source else FormatError(fault.message, file.name, fault.line)
            yield Batch(file, last=True, error=str(named))
        except AnnotatorError as fault:
            if isinstance(fault, Cancelled):
                raise
            yield Batch(file, last=True, error=str(fault))


def _batches(
    file: PlannedFile, warnings: list[str], cancelled: Callable[[], bool], codebook: Codebook | None
) -> Iterator[Batch]:
    waiting: list[DocumentRecord] = []
    size = 0
    records, sha256 = _records(file, warnings, codebook)
    for record in records:
        if cancelled():
            raise Cancelled("The import was stopped; nothing was changed.")
        waiting.append(record)
        size += len(record.text)
        if len(waiting) >= _BATCH_DOCUMENTS or size >= _BATCH_CHARACTERS:
            yield Batch(file, tuple(waiting), sha256=sha256)
            waiting, size = [], 0
    yield Batch(file, tuple(waiting), last=True, sha256=sha256, warnings=tuple(warnings))


def _records(file: PlannedFile, warnings: list[str], codebook: Codebook | None) -> tuple[Iterator[DocumentRecord], str]:
    """The records of a file as they are read, and the hash of its bytes where it is read whole."""
    if file.problem:
        raise AnnotatorError(file.problem)
    if file.format == "jsonl":
        return _jsonl(file, warnings), ""
    data = file.read()
    sha256 = hashlib.sha256(data).hexdigest()
    if file.format == "text":
        return iter(plain_text.read(data, file.name, file.encoding)), sha256
    if file.format == "html":
        return iter(html.read(data, file.name, file.encoding)), sha256
    if file.format == "csv":
        return iter(csv_table.read(data, file.name, file.encoding, file.text_column)), sha256
    if file.format == "brat":
        return iter(_brat(file, data, warnings, codebook)), sha256
    raise AnnotatorError(
        f"{file.name} is of no format that can be read. Say which it is: text, html, jsonl, csv or brat."
    )


def _brat(file: PlannedFile, data: bytes, warnings: list[str], codebook: Codebook | None) -> list[DocumentRecord]:
    problem = no_pair(file.path)
    if problem:
        raise AnnotatorError(problem)
    marks = file.marks
    try:
        written = marks.read_bytes()
    except OSError as error:
        raise AnnotatorError(f"{marks} cannot be read: {error.strerror}.") from None
    unsaid = 0

    def say(line: int, sentence: str) -> None:
        nonlocal unsaid
        if len(warnings) < _MOST_WARNINGS:
            warnings.append(f"{marks.name}, line {line}: {sentence}" if line else f"{marks.name}: {sentence}")
        else:
            unsaid += 1

    records = brat.read(data, written, file.name, str(marks), file.encoding, codebook, say)
    if unsaid:
        warnings.append(f"{marks.name}: {unsaid:,} more lines are odd.")
    return records


def _jsonl(file: PlannedFile, warnings: list[str]) -> Iterator[DocumentRecord]:
    def warn(line: int, sentence: str) -> None:
        if len(warnings) < _MOST_WARNINGS:
            warnings.append(f"line {line}: {sentence}")

    with _stream(file) as stream:
        yield from jsonl.read(stream, file.name, warn)


def _stream(file: PlannedFile) -> AbstractContextManager[BinaryIO]:
    if file.data is not None:
        return nullcontext(io.BytesIO(file.data))
    try:
        return file.path.open("rb")
    except OSError as error:
        raise AnnotatorError(f"{file.path} cannot be read: {error.strerror}.") from None
