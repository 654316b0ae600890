"""The codebooks of a project: the one in force, its versions, and the rows of its labels.

What changes a codebook is loaded when one is changed: every start reads the codebook, few change it.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, NamedTuple

from annotator import codebook as rules
from annotator.codebook import Codebook, Example, Label
from annotator.errors import ProjectError
from annotator.model import CodebookVersion
from annotator.store import read
from annotator.store.store import now_us

if TYPE_CHECKING:
    from annotator.codebook.changes import Change
    from annotator.codebook_changes import Applied, Preview, Progress
    from annotator.project import Project


class _Version(NamedTuple):
    """A codebook with its row and number."""

    row_id: int
    number: int
    codebook: Codebook


class StoredVersion(NamedTuple):
    """One version of the codebook; `added_us` is when it was put in force, in microseconds since 1970 (UTC)."""

    number: int
    name: str
    added_us: int
    toml: str

    def codebook(self) -> Codebook:
        """The codebook itself, parsed.

        Raises:
            CodebookError: the project is damaged.
        """
        return rules.loads(self.toml, f"version {self.number}")


class Codebooks:
    """Annotations are made under the codebook in force; a change to it is a new version."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._newest: _Version | None = None
        self._parsed: _Version | None = None
        self._said: tuple[int, CodebookVersion] | None = None  # by its row: its hash is worked out once
        self._labels: dict[tuple[str, str], int] | None = None

    def _in_force(self) -> _Version:
        """The highest version; its TOML is read once for each row."""
        if self._newest is None:
            found = read.newest_codebook(self._project.store.connection)
            if found is None:
                raise ProjectError(f"{self._project.path} holds no codebook; it is damaged. Open a snapshot instead.")
            if self._parsed is None or self._parsed.row_id != found[0]:
                self._parsed = _Version(found[0], found[1], rules.loads(found[2], str(self._project.path)))
            self._newest = self._parsed
        return self._newest

    @property
    def current(self) -> Codebook:
        """The codebook in force."""
        return self._in_force().codebook

    @property
    def version(self) -> int:
        """The number of the codebook in force, from 1."""
        return self._in_force().number

    @property
    def row_id(self) -> int:
        """The row of the codebook in force."""
        return self._in_force().row_id

    def in_force(self) -> CodebookVersion:
        """Name, version and hash of the codebook in force, as exports say it."""
        found = self._in_force()
        if self._said is None or self._said[0] != found.row_id:
            version = CodebookVersion(found.codebook.name, found.number, rules.sha256(found.codebook))
            self._said = found.row_id, version
        return self._said[1]

    def versions(self) -> list[StoredVersion]:
        """Every version, the one in force first."""
        rows = read.codebooks(self._project.store.connection)
        return [StoredVersion(number, name, added_us, toml) for number, name, toml, added_us in rows]

    def uses(self) -> dict[tuple[str, str], int]:
        """How often each (kind, label) is used in the whole project."""
        connection = self._project.store.connection
        told = read.document_label_counts(connection)
        return read.label_counts(connection) | {("document", name): n for name, n in told.items()}

    def replace(self, codebook: Codebook) -> None:
        """Put a new version in force; annotations stay as they are.

        Raises:
            AnnotatorError: a label that annotations carry is missing from it, or it breaks a rule of codebooks.
        """
        from annotator.codebook_changes import missing_labels, refuse_missing

        codebook = rules.check(codebook)
        refuse_missing(missing_labels(self._project.store.connection, self.current, codebook))
        with self._project.edit(f"Change the codebook to {codebook.name}, version {self.version + 1}"):
            self.add(codebook)

    def pin(self, label: Label, example: Example) -> None:
        """Add an example to a label; a new version.

        Raises:
            AnnotatorError: the codebook has no such label, or the label has that example.
        """
        from annotator.codebook.guidance import with_example

        known = self.current.find(label.kind, label.name)
        if known is None:
            raise ProjectError(f"The codebook has no {label.kind} label {label.name}.")
        if any(other.text == example.text for other in known.examples):
            raise ProjectError(f"This is an example of {label.name} already.")
        with self._project.edit(f"Pin an example of {label.name}"):
            self.add(rules.check(with_example(self.current, known, example)))

    def uses_of(self, kind: str, name: str) -> int:
        """How many annotations of all annotators carry a label."""
        return read.label_uses(self._project.store.connection, kind, name)

    def preview(self, change: Change, already: Change | None = None) -> Preview:
        """What a change would do to the annotations of all annotators; nothing is changed.

        Where it is the change `already` with something more, only what comes of that.

        Raises:
            AnnotatorError: it cannot be made.
        """
        from annotator.codebook_changes import Previewer

        return Previewer(self._project).of(change, already)

    def apply(self, change: Change, progress: Progress | None = None) -> Applied:
        """Make a change, in the annotations of all annotators too: a snapshot first, then one undo step.

        Raises:
            AnnotatorError: it cannot be made; nothing has changed then.
        """
        from annotator.codebook_changes import Applier

        return Applier(self._project).make(change, progress)

    def applying(self, change: Change) -> Generator[tuple[int, int, str], None, Applied]:
        """Make a change step by step: (steps done, how many there are, the next one). Closed early, nothing has changed.

        Raises:
            AnnotatorError: it cannot be made; nothing has changed then.
        """
        from annotator.codebook_changes import Applier

        return Applier(self._project).steps(change)

    def add(self, codebook: Codebook) -> int:
        """The row of a new version in force; inside an edit. Use `replace` or `apply`, which check the annotations."""
        number = self._project.store.insert(
            "codebook",
            version=self.version + 1,
            name=codebook.name,
            sha256=rules.sha256(codebook),
            toml=rules.dumps(codebook),
            added_us=now_us(),
        )
        self._newest = None
        return number

    def label_id(self, kind: str, name: str) -> int:
        """The row of a label of the codebook, made at its first use inside the edit at hand."""
        if self._labels is None:
            self._labels = read.label_ids(self._project.store.connection)
        if (kind, name) not in self._labels:
            self._labels[kind, name] = self._project.store.insert("label", kind=kind, name=name)
        return self._labels[kind, name]

    def forget(self) -> None:
        """Read again at the next use: an edit, or a part of one, was taken back or came from elsewhere."""
        self._newest = None
        self._labels = None
