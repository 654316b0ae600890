"""The second half of an import: records into the project, as one edit, each file whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, replace

from annotator.documents import shortened, text_sha256
from annotator.errors import AnnotatorError, Cancelled
from annotator.exchange.labels import Labels, names_of
from annotator.exchange.plan import PlannedFile
from annotator.exchange.reading import Batch, read_files
from annotator.exchange.report import FileReport, ImportReport, counted
from annotator.exchange.rows import Rows
from annotator.formats.records import DocumentRecord, SetRecord
from annotator.model import AnnotationSet, CodebookVersion
from annotator.project import Project
from annotator.store import read
from annotator.store.store import now_us

Progress = Callable[[int, int, str], None]


@dataclass(slots=True)
class _Known:
    """A document of the project or of this batch."""

    id: int
    key: str


class _Storing:
    """The state of one import."""

    def __init__(self, project: Project, duplicates: bool, add_labels: bool) -> None:
        self._project = project
        self._duplicates = duplicates
        self._add_labels = add_labels
        self._rows = Rows(project)
        self._labels = Labels(project.codebook, add_labels)
        self._codebooks: dict[CodebookVersion, tuple[int, int]] = {}
        self._in_force = (project.codebooks.row_id, project.codebooks.version)
        self._batch_texts: dict[str, _Known] = {}
        self._batch_keys: set[str] = set()
        self._made: dict[tuple[str | None, str], _Known] = {}  # a second annotator's line joins what the file brought
        self._batch_sets: set[tuple[int, int, str]] = set()
        self._new_sets: list[int] = []
        self.report = ImportReport()
        self._current = FileReport("")

    def file_steps(self, batches: Iterable[Batch], first: Batch) -> Generator[FileReport, None, None]:
        """Store one file, beginning with its first batch; yields after each batch."""
        self._current = FileReport(first.file.name)
        self._made.clear()
        self.report.files.append(self._current)
        try:
            with self._project.store.savepoint():
                yield from self._batches(batches, first)
        except AnnotatorError as refusal:
            if isinstance(refusal, Cancelled):
                raise
            self._forget_batch()
            self._project.codebooks.forget()
            self._project.annotators.forget()
            self._current = self.report.files[-1] = FileReport(first.file.name, error=str(refusal))

    def _batches(self, batches: Iterable[Batch], first: Batch) -> Generator[FileReport, None, None]:
        batch, source = first, iter(batches)
        while True:
            if batch.error is not None:
                raise AnnotatorError(batch.error)
            for record in batch.records:
                self._store(record, batch)
            if self._labels.unknown and not self._add_labels:
                self._rows.drop()
            self._rows.flush()
            self._forget_batch()
            self._current.warnings.extend(batch.warnings)
            yield self._current
            if batch.last:
                self._refuse_unknown_labels(batch.file)
                return
            batch = next(source)

    def _forget_batch(self) -> None:
        self._rows.drop()
        self._batch_texts.clear()
        self._batch_keys.clear()
        self._batch_sets.clear()

    def _refuse_unknown_labels(self, file: PlannedFile) -> None:
        if not self._labels.unknown or self._add_labels:
            return
        unknown, self._labels.unknown = self._labels.unknown, {}
        raise AnnotatorError(
            f"{file.name} uses labels that the codebook lacks: {names_of(unknown)}. "
            "Add them to the codebook (in the dialog, or with --add-labels), or change the file."
        )

    # ---- one record

    def _store(self, record: DocumentRecord, batch: Batch) -> None:
        if record.set is not None and not self._add_labels:
            self._labels.see(record.set)
            if self._labels.unknown:
                return
        sha256 = text_sha256(record.text)
        known = self._made.get((record.key, sha256)) if self._duplicates else self._same_text(record, sha256)
        if known is None:
            key = self._key(record, batch)
            number = self._rows.document(record, sha256, key, _origin(record, batch))
            known = self._batch_texts[sha256] = _Known(number, key)
            if self._duplicates and record.set is not None:
                self._made[record.key, sha256] = known
            self._current.documents += 1
        elif record.set is None:
            self._skip(record, f"its text is that of “{known.key}” already in the project")
            return
        self._store_set(record, known)

    def _same_text(self, record: DocumentRecord, sha256: str) -> _Known | None:
        if sha256 in self._batch_texts:
            return self._batch_texts[sha256]
        found = self._project.documents.find_text(sha256)
        same = next((document for document in found if document.key == record.key), found[0] if found else None)
        return _Known(same.id, same.key) if same else None

    def _key(self, record: DocumentRecord, batch: Batch) -> str:
        wanted = (record.key or batch.file.path.stem or "document").strip()[:200] or "document"
        key = wanted
        number = 1
        while key in self._batch_keys or self._project.documents.by_key(key) is not None:
            number += 1
            key = f"{wanted}-{number}"
        if key != wanted and record.key is not None:
            self._current.warnings.append(
                f"{_where(record)}the id “{wanted}” is taken by another text; it came in as “{key}”."
            )
        self._batch_keys.add(key)
        return key

    def _store_set(self, record: DocumentRecord, known: _Known) -> None:
        annotator = self._project.annotators.ensure((record.set.annotator or None) if record.set else None)
        kind = record.set.kind if record.set else "annotator"
        place = (known.id, annotator.id, kind)
        found = self._project.sets.of(known.id, annotator.id, kind)
        if found is not None and record.set is not None and record.set.status != "new" and self._is_untouched(found):
            self._project.store.delete("annotation_set", {"id": found.id})  # the text came in before its annotations
            found = None
        if place in self._batch_sets or found is not None:
            self._skip(record, f"“{known.key}” has annotations by {annotator.name} already")
            return
        self._batch_sets.add(place)
        signed = _signed(record.set, annotator.name) if record.set else None
        self._new_sets.append(self._insert_set(signed, known.id, annotator.id))
        self._current.sets += 1

    def _is_untouched(self, found: AnnotationSet) -> bool:
        held = self._project.sets.load_set(found.id) if found.status == "new" else None
        return held is not None and not (
            found.labels or held.spans or held.events or held.relations or held.clusters or held.notes
        )

    def _insert_set(self, record: SetRecord | None, document_id: int, annotator_id: int) -> int:
        if record is None:
            return self._rows.empty_set(document_id, annotator_id, self._project.codebooks.row_id)
        codebook_id, version = self._codebook(record.codebook)
        other = None if version == record.codebook.version else version
        if self._add_labels:
            self._labels.see(record)
        self._labels.keep(record)
        self._current.count(record)
        return self._rows.set(record, document_id, annotator_id, codebook_id, other)

    def _codebook(self, made_with: CodebookVersion) -> tuple[int, int]:
        """(row, version) of the codebook here that a set was made with; the one in force where it is not here."""
        if made_with not in self._codebooks:
            connection = self._project.store.connection
            found = read.codebook_version(connection, made_with.sha256, made_with.version)
            self._codebooks[made_with] = found or self._in_force
        return self._codebooks[made_with]

    def _skip(self, record: DocumentRecord, reason: str) -> None:
        title = record.meta.title or record.text
        self._current.skipped.append(f"{_where(record)}“{shortened(title)}”: {reason}.")

    # ---- labels

    def kept(self) -> tuple[str, ...]:
        """What came in against the codebook."""
        return self._labels.kept()

    def add_labels(self) -> None:
        """Put the labels the files brought into a new version of the codebook, which the new sets then belong to."""
        unknown = self._labels.unknown
        if not self._labels.lacking:
            return
        self._project.codebooks.replace(self._labels.codebook())
        codebook_id = self._project.codebooks.row_id
        store, version = self._project.store, self._project.codebooks.version
        for number in self._new_sets:
            store.update("annotation_set", number, codebook_id=codebook_id)
            for table in ("span", "event", "relation"):
                made = {"set_id": number, "codebook_version": self._in_force[1]}
                store.update_where(table, made, codebook_version=version)
        self.report.labels_added = tuple(name for _, name in sorted(unknown))


def _signed(record: SetRecord, annotator: str) -> SetRecord:
    """A set whose notes all have an author and a time: those of the import where the file gives none."""
    if all(note.author for note in record.notes):
        return record
    now = now_us()
    return replace(
        record, notes=tuple(n if n.author else replace(n, author=annotator, at_us=now) for n in record.notes)
    )


def _where(record: DocumentRecord) -> str:
    return f"line {record.line}: " if record.line else ""


def _origin(record: DocumentRecord, batch: Batch) -> dict[str, object]:
    """What is kept of the file: never its folder, which may tell of the person."""
    origin: dict[str, object] = {"file": batch.file.path.name, "format": batch.file.format}
    if record.line:
        origin["line"] = record.line
    if batch.sha256:
        origin["sha256"] = batch.sha256
    if record.origin is not None:
        origin["encoding"] = record.origin.encoding
        origin["bom"] = record.origin.had_bom
    return origin


def store_steps(
    project: Project, batches: Iterable[Batch], *, duplicates: bool = False, add_labels: bool = False
) -> Generator[FileReport, None, ImportReport]:
    """Put batches into the project as one edit; yields after each, and returns the report.

    Closing the generator, or an error out of `batches`, rolls everything back.
    """
    storing = _Storing(project, duplicates, add_labels)
    source = iter(batches)
    with project.edit("Import"):
        for first in source:
            yield from storing.file_steps(source, first)
        if add_labels:
            storing.add_labels()
        storing.report.kept = storing.kept()
        project.name_edit(_name(storing.report))
    return storing.report


def _name(report: ImportReport) -> str:
    files = [file for file in report.files if file.error is None]
    where = f" from {shortened(files[0].name.rsplit('/', 1)[-1])}" if len(files) == 1 else ""
    return f"Import {counted(report.documents, 'document')}{where}"


def import_files(
    project: Project,
    files: Iterable[PlannedFile],
    *,
    duplicates: bool = False,
    add_labels: bool = False,
    progress: Progress = lambda done, total, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Read files and store what they hold, in one go.

    Raises:
        Cancelled: nothing was changed.
    """
    planned = list(files)
    steps = store_steps(
        project, read_files(planned, cancelled, project.codebook), duplicates=duplicates, add_labels=add_labels
    )
    seen: set[str] = set()
    while True:
        try:
            report = next(steps)
        except StopIteration as stop:
            result: ImportReport = stop.value
            return result
        seen.add(report.name)
        progress(len(seen), len(planned), report.name)
