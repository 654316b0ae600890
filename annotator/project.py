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

from annotator import codebook as rules
from annotator.annotators import Annotators, check_name
from annotator.clusters import Clusters
from annotator.codebook import Codebook
from annotator.codebooks import Codebooks
from annotator.document_labels import DocumentLabels
from annotator.documents import Documents
from annotator.event_changes import EventChanges
from annotator.knowledge import Knowledge
from annotator.model import Annotator, Changes, Edit
from annotator.notes import Notes
from annotator.relations import Relations
from annotator.review import Review
from annotator.sets import Sets
from annotator.spans import Spans
from annotator.store import Store
from annotator.store.store import now_us

Listener = Callable[[Changes], None]


def default_annotator() -> str:
    """The name of the person at this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"


class Project:
    """One project file. Use `create` or `open`; close it when done."""

    def __init__(self, store: Store, annotator: str | None = None) -> None:
        self.store = store
        self._listeners: list[Listener] = []
        self._edit_id: int | None = None
        self._names: tuple[str | None, str | None] | None = None
        self.annotators = Annotators(self, annotator or store.setting("annotator") or default_annotator())
        self.codebooks = Codebooks(self)
        self.documents = Documents(self)
        self.sets = Sets(self)
        self.spans = Spans(self)
        self.events = EventChanges(self)
        self.clusters = Clusters(self)
        self.relations = Relations(self)
        self.knowledge = Knowledge(self)
        self.notes = Notes(self)
        self.document_labels = DocumentLabels(self)
        self.review = Review(self)

    @classmethod
    def create(cls, path: Path, codebook: Codebook, annotator: str | None = None) -> Project:
        """Make a new project file with this codebook as version 1.

        Raises:
            ProjectError: the file exists or cannot be written.
            CodebookError: the codebook breaks a rule of codebooks.
        """
        if annotator is not None:
            check_name(annotator)
        codebook = rules.check(codebook)
        toml = rules.dumps(codebook)
        row = (1, 1, codebook.name, rules.sha256(codebook), toml, now_us())
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
        return self.codebooks.current

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
            self._names = None
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
        return self._next_names()[0]

    @property
    def redo_name(self) -> str | None:
        """The name of the step redo would bring back."""
        return self._next_names()[1]

    def _next_names(self) -> tuple[str | None, str | None]:
        """The steps undo and redo would replay; asked many times between two edits, read once."""
        if self._names is None:
            back, again = self.store.history.next_undo(), self.store.history.next_redo()
            self._names = (back.name if back else None, again.name if again else None)
        return self._names

    def history(self, limit: int = 200, before_clock: int | None = None) -> list[Edit]:
        """The newest steps first; go on with the last one's clock."""
        return self.store.history.newest(limit, before_clock)

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
        if changes.concerns("knowledge"):
            self.knowledge.forget()
        for listener in tuple(self._listeners):
            listener(changes)

    def _forget(self) -> None:
        """Drop what was read before and may have changed."""
        self._names = None
        self.codebooks.forget()
        self.annotators.forget()

    # ---- copies

    def snapshot(self) -> Path:
        """A complete copy in the program's own folder."""
        return self.store.copies.take_snapshot()

    def copy_to(self, target: Path) -> None:
        """A complete copy of the project as another file."""
        self.store.copies.save_as(target)
