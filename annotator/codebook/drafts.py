"""A codebook at work: what it has become, and the changes that led there from the one in force.

Names say nothing about where a label came from, so every rename, merge and split is told as it is made and kept. Told
is only what concerns the codebook in force: what was added in the draft itself has no annotations.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, get_args

from annotator.codebook.changes import (
    Change,
    Merge,
    MergeRoles,
    Move,
    Owner,
    Rename,
    RenameRole,
    Replace,
    Retire,
    RetireRole,
    Split,
    SplitRole,
    name_of,
)
from annotator.codebook.outcomes import outcome
from annotator.codebook.reading import read_draft
from annotator.codebook.records import Codebook, Kind, Label
from annotator.codebook.steps import Drop, Relabel, Step
from annotator.codebook.writing import dumps, sha256
from annotator.errors import AnnotatorError, CodebookError

Key = tuple[Kind, str]
"""The kind and name of a label."""


@dataclass(frozen=True, slots=True)
class Draft:
    """`told` is the codebook in force after the changes that were told; `origins` are the labels of the one in force
    whose annotations a label of the draft will have. The codebook may break rules; see `faults`.
    """

    base: Codebook
    codebook: Codebook
    told: Codebook
    changes: tuple[Change, ...] = ()
    origins: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, codebook: Codebook) -> Draft:
        """A draft in which nothing is changed."""
        return cls(codebook, codebook, codebook, (), {(e.kind, e.name): (e.name,) for e in codebook.labels})

    @property
    def is_changed(self) -> bool:
        return bool(self.changes) or self.codebook != self.base

    def edited(self, codebook: Codebook) -> Draft:
        """The draft with another codebook, in which nothing in use got another name."""
        return replace(self, codebook=codebook)

    def changed(self, change: Change) -> Draft:
        """The draft with a change told.

        Raises:
            AnnotatorError: it cannot be made.
            CodebookError: the draft would break a rule by it, or breaks one already.
        """
        codebook = outcome(self.codebook, change).codebook
        told = _in_use(self, change)
        return (self if told is None else self._told((told,))).edited(codebook)

    def rebased(self, base: Codebook) -> Draft:
        """The same draft of another codebook in force, whose news it takes where it did not change the same label.

        Raises:
            AnnotatorError: a change that was told cannot be made there.
        """
        draft = Draft.of(base)._told(self.changes)
        news = _News(self.told, draft.told)
        labels = [news.of(label) for label in self.codebook.labels]
        return replace(draft, codebook=replace(self.codebook, labels=(*labels, *news.added(self.codebook))))

    def _told(self, changes: tuple[Change, ...]) -> Draft:
        """The draft after changes that the codebook in force can take as they are."""
        draft = self
        for change in changes:
            found = outcome(draft.told, change)
            origins = _origins(dict(draft.origins), found.steps)
            draft = replace(draft, told=found.codebook, changes=(*draft.changes, change), origins=origins)
        return draft

    def replacement(self, look_again: tuple[Key, ...] = ()) -> Replace:
        """The draft as one change of the codebook in force."""
        return Replace(self.codebook, self.changes, look_again)


class _News:
    """What another codebook in force has that the old one had not, each after the changes that were told."""

    def __init__(self, old: Codebook, new: Codebook) -> None:
        self._old, self._new = old, new

    def of(self, label: Label) -> Label:
        """A label of the draft with its news: all where the draft left it alone, else further examples."""
        old, new = (book.find(label.kind, label.name) for book in (self._old, self._new))
        if old is None or new is None or old == new:
            return label
        if label == old:
            return new
        further = tuple(e for e in new.examples if e not in old.examples and e not in label.examples)
        return replace(label, examples=(*label.examples, *further))

    def added(self, codebook: Codebook) -> list[Label]:
        """The labels that are new."""
        known = {(e.kind, e.name) for book in (self._old, codebook) for e in book.labels}
        return [label for label in self._new.labels if (label.kind, label.name) not in known]


def _origins(origins: dict[Key, tuple[str, ...]], steps: tuple[Step, ...]) -> dict[Key, tuple[str, ...]]:
    for step in steps:
        if isinstance(step, Relabel):
            moved = [name for old in step.olds for name in origins.pop((step.kind, old), ())]
            origins[step.kind, step.new] = (*origins.get((step.kind, step.new), ()), *moved)
        elif isinstance(step, Drop):
            origins.pop((step.kind, step.label), None)
    return origins


# ---- what a change means to the codebook in force


def _in_use(draft: Draft, change: Change) -> Change | None:
    """The change as the codebook in force can take it; None where it concerns only what the draft added."""
    if isinstance(change, Merge):
        known = tuple(name for name in change.labels if draft.told.find(change.kind, name) is not None)
        return replace(change, labels=known) if set(known) - {name_of(change.into)} else None
    return _as_merge(draft, change) or change if _is_told(draft.told, change) else None


def _is_told(told: Codebook, change: Change) -> bool:
    """Whether the codebook in force has what is changed."""
    match change:
        case Rename(kind, name, _, tree):
            found = _has_label(told, kind, name, tree=tree)
        case Move(kind, name):
            found = _has_label(told, kind, name, tree=True)
        case Split(kind, name) | Retire(kind, name):
            found = _has_label(told, kind, name, tree=False)
        case RenameRole(role, _, label) | SplitRole(role, _, label) | RetireRole(role, label):
            found = _has_role(told, (role,), label)
        case MergeRoles(roles, _, label):
            found = _has_role(told, roles, label)
        case _:
            found = _can_be_made(told, change)
    return found


def _can_be_made(told: Codebook, change: Change) -> bool:
    """Whether a change of an attribute or choice finds what it changes."""
    try:
        outcome(told, change)
    except CodebookError:
        raise
    except AnnotatorError:
        return False
    return True


def _as_merge(draft: Draft, change: Change) -> Change | None:
    """The merge that a change is to the codebook in force, if it leads to a name that the draft took away or added."""
    told, codebook = draft.told, draft.codebook
    match change:
        case Rename(kind, old, new, False) if told.find(kind, new) and not codebook.find(kind, new):
            return Merge(kind, (old,), new)
        case Retire(kind, label, "move", to, twins) if not told.find(kind, to):
            return Merge(kind, (label,), to, twins=twins)
        case RenameRole(old, new, label):
            gone = _has_role(told, (new,), label) and not _has_role(codebook, (new,), label)
            return MergeRoles((old,), new, label) if gone else None
        case RetireRole(role, label, "move", to, twins) if not _has_role(told, (to,), label):
            return MergeRoles((role,), to, label, twins)
    return None


def _has_label(codebook: Codebook, kind: Kind, name: str, *, tree: bool) -> bool:
    below = f"{name}."
    return any(e.name == name or (tree and e.name.startswith(below)) for e in codebook.of_kind(kind))


def _has_role(codebook: Codebook, roles: tuple[str, ...], label: str | None) -> bool:
    events = [event for event in codebook.events if label in (None, event.name)]
    return any(event.role(role) is not None for event in events for role in roles)


# ---- kept between two sessions


def packed(draft: Draft) -> str:
    """The draft as JSON, to be kept beside its project's codebook."""
    changes = [{"change": type(change).__name__, **asdict(change)} for change in draft.changes]
    return json.dumps({"base": sha256(draft.base), "codebook": dumps(draft.codebook), "changes": changes})


def unpacked(text: str, base: Codebook) -> Draft | None:
    """The draft that was kept, of the codebook that is in force now; None where it is none.

    Where the codebook in force cannot take what was told, the labels and rules of the draft are there all the same.
    """
    try:
        kept = json.loads(text)
        codebook, _ = read_draft(kept["codebook"])
        changes = tuple(_change(dict(row)) for row in kept["changes"])
    except (ValueError, KeyError, TypeError, AttributeError, AnnotatorError):
        return None
    try:
        return Draft.of(base)._told(changes).edited(codebook)
    except AnnotatorError:
        return Draft.of(base).edited(codebook)


def _change(row: dict[str, Any]) -> Change:
    """A change from what JSON made of it: lists for tuples, a table for an owner."""
    kinds = {kind.__name__: kind for kind in get_args(Change) if kind is not Replace}
    kind = kinds[row.pop("change")]
    values = {name: _value(value) for name, value in row.items()}
    if "owner" in values:
        values["owner"] = Owner(**values["owner"])
    made: Change = kind(**values)
    return made


def _value(value: Any) -> Any:
    return tuple(map(_value, value)) if isinstance(value, list) else value
