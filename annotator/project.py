"""A project that is open: the nouns with their verbs, the one door for edits, and who is told of changes.

Verbs live on the nouns (`project.spans.add`), join the edit at hand or make their own, check first, and raise
`AnnotatorError` with a sentence for the analyst. After the commit every listener gets a `Changes`.
"""

from __future__ import annotations

import contextlib
import getpass
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from annotator import codebook as codebooks
from annotator.annotators import Annotators, check_name
from annotator.codebook import Codebook
from annotator.documents import Documents
from annotator.errors import AnnotatorError, ProjectError
from annotator.events import Events
from annotator.model import Annotator, Changes, CodebookVersion, Edit
from annotator.sets import Sets
from annotator.spans import Spans
from annotator.store import Store, read
from annotator.store.store import now_us

Listener = Callable[[Changes], None]


def default_annotator() -> str:
    """The name of the person at this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"


class _InForce(NamedTuple):
    """A codebook with its row and version."""

    id: int
    version: int
    codebook: Codebook


class Project:
    """One project file. Use `create` or `open`; close it when done."""

    def __init__(self, store: Store, annotator: str | None = None) -> None:
        self.store = store
        self._listeners: list[Listener] = []
        self._edit_id: int | None = None
        self._codebook: _InForce | None = None
        self._known_codebooks: dict[int, _InForce] = {}
        self._labels: dict[tuple[str, str], int] | None = None
        self.annotators = Annotators(self, annotator or store.setting("annotator") or default_annotator())
        self.documents = Documents(self)
        self.sets = Sets(self)
        self.spans = Spans(self)
        self.events = Events(self)

    @classmethod
    def create(cls, path: Path, codebook: Codebook, annotator: str | None = None) -> Project:
        """Make a new project file with this codebook as version 1.

        Raises:
            ProjectError: the file exists or cannot be written.
            CodebookError: the codebook breaks a rule of codebooks.
        """
        if annotator is not None:
            check_name(annotator)
        codebook = codebooks.check(codebook)
        toml = codebooks.dumps(codebook)
        row = (1, 1, codebook.name, codebooks.sha256(codebook), toml, now_us())
        return cls._working(Store.create(path, codebook_row=row), annotator or default_annotator())

    @classmethod
    def open(cls, path: Path, annotator: str | None = None, *, read_only: bool = False) -> Project:
        """Open a project file; where it cannot be written, `read_only` is true and `notice` says why.

        Raises:
            ProjectError: the file is missing, damaged, changed by another program or no project.
        """
        return cls._working(Store(path, read_only=read_only), annotator)

    @classmethod
    def _working(cls, store: Store, annotator: str | None) -> Project:
        """The project of a store, which is closed again where it cannot be used."""
        try:
            project = cls(store, annotator)
            if annotator:
                store.save_setting("annotator", project.annotator.name)
        except BaseException:
            store.close()
            raise
        return project

    def reader(self) -> Project:
        """This project once more, for reading, on a connection of its own: for a worker thread, made inside it."""
        return Project(Store(self.path, read_only=True, checked=True), self.annotator.name)

    def close(self) -> None:
        """Let go of the file; the one file is then the whole project."""
        self._listeners.clear()
        self.store.close()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---- what it is

    @property
    def path(self) -> Path:
        return self.store.path

    @property
    def read_only(self) -> bool:
        return self.store.read_only

    @property
    def notice(self) -> str:
        """Why the project is open for reading only; empty where it is not."""
        return self.store.notice

    @property
    def annotator(self) -> Annotator:
        """Whose annotations are read and written."""
        return self.annotators.current

    def use_annotator(self, name: str) -> Annotator:
        """Work as this annotator from here on; a new name becomes a row with the first edit."""
        self.annotators.use(name)
        self.store.save_setting("annotator", self.annotator.name)
        return self.annotator

    @property
    def codebook(self) -> Codebook:
        """The codebook in force."""
        return self._in_force().codebook

    @property
    def codebook_version(self) -> int:
        """The number of the codebook in force, from 1."""
        return self._in_force().version

    def codebook_id(self) -> int:
        """The row of the codebook in force."""
        return self._in_force().id

    def _in_force(self) -> _InForce:
        """The codebook of the highest version; its TOML is read once for each row."""
        if self._codebook is None:
            found = read.newest_codebook(self.store.connection)
            if found is None:
                raise ProjectError(f"{self.path} holds no codebook; it is damaged. Open a snapshot instead.")
            self._codebook = self._known_codebooks.get(found[0]) or _InForce(
                *found[:2], codebooks.loads(found[2], str(self.path))
            )
            self._known_codebooks = {found[0]: self._codebook}
        return self._codebook

    def codebook_in_force(self) -> CodebookVersion:
        """Name, version and hash of the codebook in force, as exports say it."""
        found = self._in_force()
        return CodebookVersion(found.codebook.name, found.version, codebooks.sha256(found.codebook))

    def replace_codebook(self, codebook: Codebook) -> None:
        """Put a new version of the codebook in force.

        Raises:
            AnnotatorError: a label that annotations carry is missing from it, or it breaks a rule of codebooks.
        """
        codebook = codebooks.check(codebook)
        missing = sorted(
            name
            for kind, name in read.labels_in_use(self.store.connection)
            if codebook.find(_label_kind(kind), name) is None
        )
        if missing:
            raise AnnotatorError(
                f"The new codebook lacks labels that are in use: {', '.join(missing[:10])}. Nothing was changed."
            )
        version = self.codebook_version + 1
        with self.edit(f"Change the codebook to {codebook.name}, version {version}"):
            self.store.insert(
                "codebook",
                version=version,
                name=codebook.name,
                sha256=codebooks.sha256(codebook),
                toml=codebooks.dumps(codebook),
                added_us=now_us(),
            )
            self._codebook = None

    def label_id(self, kind: str, name: str) -> int:
        """The row of a label of the codebook, made at its first use inside the edit at hand."""
        if self._labels is None:
            self._labels = read.label_ids(self.store.connection)
        if (kind, name) not in self._labels:
            self._labels[kind, name] = self.store.insert("label", kind=kind, name=name)
        return self._labels[kind, name]

    def forget_labels(self) -> None:
        """Read the labels and annotators again: a part of the edit that may have made some was taken back."""
        self._labels = None
        self.annotators.forget()

    # ---- edits

    @contextlib.contextmanager
    def edit(self, name: str, document_id: int | None = None) -> Iterator[None]:
        """One transaction and one undo step; inside an open edit it only joins that one."""
        if self._edit_id is not None:
            yield
            return
        try:
            with self.store.edit(name, self.annotator.name, document_id) as self._edit_id:
                yield
        except BaseException:
            self._forget()
            raise
        finally:
            edit_id, self._edit_id = self._edit_id, None
        changes = self.store.changes(edit_id) if edit_id is not None else None
        if changes is not None:
            self._tell(changes)

    def name_edit(self, name: str) -> None:
        """Give the edit at hand another name."""
        if self._edit_id is not None:
            self.store.rename_edit(self._edit_id, name)

    def undo(self) -> Changes:
        """Take back the newest step that stands, whoever made it, in whatever document."""
        return self._replayed(self.store.undo(self.annotator.name))

    def redo(self) -> Changes:
        """Bring back the step that was taken back last."""
        return self._replayed(self.store.redo(self.annotator.name))

    def _replayed(self, changes: Changes) -> Changes:
        self._forget()
        if changes.concerns("document"):
            self.documents.forget()
        self._tell(changes)
        return changes

    @property
    def undo_name(self) -> str | None:
        """The name of the step undo would take back."""
        step = self.store.next_undo()
        return step.name if step else None

    @property
    def redo_name(self) -> str | None:
        """The name of the step redo would bring back."""
        step = self.store.next_redo()
        return step.name if step else None

    def history(self, limit: int = 200, before_clock: int | None = None) -> list[Edit]:
        """The newest steps first; go on with the last one's clock."""
        return self.store.history(limit, before_clock)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Be told of every change after its commit, in the thread that made it. Returns what ends it."""
        self._listeners.append(listener)

        def stop() -> None:
            with contextlib.suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    def _tell(self, changes: Changes) -> None:
        if changes.concerns("codebook", "label", "annotator"):
            self._forget()
        for listener in tuple(self._listeners):
            listener(changes)

    def _forget(self) -> None:
        """Drop what was read before and may have changed."""
        self._codebook = None
        self._labels = None
        self.annotators.forget()

    # ---- copies

    def snapshot(self) -> Path:
        """A complete copy in the program's own folder."""
        return self.store.snapshot()

    def copy_to(self, target: Path) -> None:
        """A complete copy of the project as another file."""
        self.store.copy_to(target)


def _label_kind(kind: str) -> codebooks.Kind:
    return kind  # type: ignore[return-value]  # the table's CHECK holds the same four words
