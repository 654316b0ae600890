"""The draft at hand: its own undo, its faults, how often its labels are used, and a copy of it on the disk.

The copy is written after every step, so that a draft outlives a crash and the closing of the project; it goes when the
draft is applied or thrown away.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSaveFile, Signal

from annotator.codebook import Codebook, Fault, Kind, Label, dumps, faults
from annotator.codebook.changes import Change, Replace
from annotator.codebook.drafts import Draft, packed, unpacked
from annotator.codebook_changes import Touched
from annotator.errors import AnnotatorError
from annotator.gui.codebook_editor.edits import keep_retired
from annotator.model import Changes
from annotator.project import Project

_STEPS = 200


class OpenDraft(QObject):
    """The draft of one project's codebook."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, project: Project, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._file = folder / f"{_named(project.path)}.draft.json" if folder else None
        self._done: list[tuple[str, Draft]] = [("", Draft.of(project.codebook))]
        self._undone: list[tuple[str, Draft]] = []
        self._faults: tuple[Codebook, tuple[Fault, ...]] | None = None
        self._uses: dict[tuple[str, str], int] | None = None
        self.was_kept = self._read()
        self._stop_listening = project.listen(self._on_changes)

    def close(self) -> None:
        """Hear no more of the project."""
        self._stop_listening()

    # ---- what there is

    @property
    def draft(self) -> Draft:
        return self._done[-1][1]

    @property
    def codebook(self) -> Codebook:
        return self.draft.codebook

    @property
    def is_changed(self) -> bool:
        return self.draft.is_changed

    @property
    def writable(self) -> bool:
        return not self.project.read_only

    @property
    def undo_name(self) -> str:
        """What Undo takes back; empty where there is nothing."""
        return self._done[-1][0] if len(self._done) > 1 else ""

    @property
    def redo_name(self) -> str:
        return self._undone[-1][0] if self._undone else ""

    def find(self, kind: Kind, name: str) -> Label | None:
        return self.codebook.find(kind, name)

    def faults(self) -> tuple[Fault, ...]:
        """Every rule the draft breaks."""
        if self._faults is None or self._faults[0] is not self.codebook:
            self._faults = (self.codebook, faults(self.codebook))
        return self._faults[1]

    def uses(self, kind: Kind, name: str) -> int:
        """How many annotations of the project a label of the draft has, under whatever name they are now."""
        if self._uses is None:
            self._uses = self.project.codebooks.uses()
        return sum(self._uses.get((kind, origin), 0) for origin in self.draft.origins.get((kind, name), ()))

    # ---- steps

    def start(self, said: str, codebook: Codebook) -> tuple[str, ...]:
        """Go on from another codebook: nothing of the draft so far is told any more.

        The labels in use that it lacks are kept as retired; their names are given back.
        """
        draft = Draft.of(self.project.codebook)
        uses = self.project.codebooks.uses()
        lacking = [e for e in draft.base.labels if uses.get((e.kind, e.name)) and not codebook.find(e.kind, e.name)]
        self.put(said, draft.edited(keep_retired(codebook, lacking)))
        return tuple(label.name for label in lacking)

    def put(self, said: str, draft: Draft) -> bool:
        """Make a step; False where nothing is changed by it."""
        if draft == self.draft:
            return False
        self._done.append((said, draft))
        del self._done[1:-_STEPS]
        self._undone.clear()
        self._tell()
        return True

    def edit(self, said: str, codebook: Codebook) -> bool:
        """Put another codebook in which nothing in use got another name."""
        return self.put(said, self.draft.edited(codebook))

    def make(self, change: Change, then: Callable[[Codebook], Codebook] = lambda codebook: codebook) -> bool:
        """Tell a change, and then edit what came out; a refusal is said and changes nothing."""
        try:
            draft = self.draft.changed(change)
            return self.put(change.said, draft.edited(then(draft.codebook)))
        except AnnotatorError as refusal:
            self.refused.emit(str(refusal))
            return False

    def undo(self) -> None:
        if len(self._done) > 1:
            self._undone.append(self._done.pop())
            self._tell()

    def redo(self) -> None:
        if self._undone:
            self._done.append(self._undone.pop())
            self._tell()

    def discard(self) -> None:
        """Throw the draft away: what is in force is shown again."""
        self._begin(Draft.of(self.project.codebook))

    # ---- what it would do, and doing it

    def whole(self) -> Callable[[Change], Replace]:
        """The draft with one more change, as one change of the codebook in force; it may be called in any thread.

        Raises:
            AnnotatorError: the draft cannot be applied; also from the call, where the change cannot be made.
        """
        draft = self._of_now()
        return lambda part: draft.changed(part).replacement()

    def left_by(self, codebook: Codebook) -> tuple[Touched, ...]:
        """What annotations have that this codebook lacks and the draft has not; () also where that cannot be said."""
        try:
            before = self.project.codebooks.preview(self._of_now().replacement())
            after = self.project.codebooks.preview(Replace(codebook, self._of_now().changes))
        except AnnotatorError:
            return ()
        known = {(one.what, one.name) for one in before.touched if one.fate == "left"}
        return tuple(one for one in after.touched if one.fate == "left" and (one.what, one.name) not in known)

    def replacement(self) -> Replace:
        """The draft as one change of the codebook in force."""
        return self._of_now().replacement()

    def _of_now(self) -> Draft:
        current = self.project.codebook
        return self.draft if self.draft.base == current else self.draft.rebased(current)

    # ---- the copy on the disk

    def _read(self) -> bool:
        """Go on with a draft that was kept; whether there was one."""
        if self._file is None or not self._file.is_file():
            return False
        try:
            kept = unpacked(self._file.read_text(encoding="utf-8"), self.project.codebook)
        except (OSError, UnicodeDecodeError):
            kept = None
        if kept is None or not kept.is_changed:
            return False
        self._done.append((self.tr("Draft"), kept))
        return True

    def _keep(self) -> None:
        if self._file is None or self.project.read_only:
            return
        try:
            if self.is_changed:
                self._write(self._file)
            else:
                self._file.unlink(missing_ok=True)
        except OSError as fault:
            said = self.tr("The draft cannot be kept on the disk: {0}")
            self.refused.emit(said.replace("{0}", fault.strerror or str(fault)))

    def _write(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = QSaveFile(str(path))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            raise OSError(file.errorString())
        file.write(packed(self.draft).encode())
        if not file.commit():
            raise OSError(file.errorString())

    # ---- the project behind it

    def _begin(self, draft: Draft) -> None:
        self._done = [("", draft)]
        self._undone.clear()
        self._uses = None
        self._tell()

    def _tell(self) -> None:
        self._keep()
        self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        self._uses = None
        if not changes.concerns("codebook") or dumps(self.project.codebook) == dumps(self.draft.base):
            return
        if not self.is_changed:
            self.discard()
            return
        try:
            rebased = self.draft.rebased(self.project.codebook)
        except AnnotatorError as refusal:
            self.refused.emit(str(refusal))
            return
        self._begin(Draft.of(self.project.codebook))
        self.put(self.tr("Draft"), rebased)


def _named(path: Path) -> str:
    """A file name for the draft of a project at this path."""
    return f"{path.stem[:40]}-{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:12]}"
