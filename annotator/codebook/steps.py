"""What a change of the codebook does to annotations: few kinds of steps, made one after the other.

Names are those that hold when the step is made: a step sees what the steps before it did.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.codebook.changes import OwnerKind, Twins
from annotator.codebook.records import Codebook, Kind


@dataclass(frozen=True, slots=True)
class Ask:
    """Why annotations are to be looked at again, and what there is to choose from; nothing where it is to confirm."""

    reason: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relabel:
    """Annotations with one of the labels get the new one, which may be what they have, to be looked at again."""

    kind: Kind
    olds: tuple[str, ...]
    new: str
    ask: Ask | None = None
    twins: Twins = "keep"


@dataclass(frozen=True, slots=True)
class SetRole:
    """Fillers of these roles, in events with one label, get the new role."""

    label: str
    olds: tuple[str, ...]
    new: str
    ask: Ask | None = None
    twins: Twins = "keep"


@dataclass(frozen=True, slots=True)
class SetAttribute:
    """An attribute of annotations with one label (and in one role) gets a new name; None takes it away.

    `label` is empty for clusters, `role` for what is no role's.
    """

    kind: OwnerKind
    label: str
    role: str
    old: str
    new: str | None


@dataclass(frozen=True, slots=True)
class SetValue:
    """A value becomes another one. Without an attribute: the value in a role, or of a document label.

    `several`: the values are lists of choices.
    """

    kind: OwnerKind
    label: str
    role: str
    attribute: str | None
    old: str
    new: str
    several: bool = False


@dataclass(frozen=True, slots=True)
class Drop:
    """Annotations with this label are deleted, with all that hangs on them."""

    kind: Kind
    label: str


@dataclass(frozen=True, slots=True)
class DropRole:
    """The fillers of this role in events with this label are deleted."""

    label: str
    role: str


Step = Relabel | SetRole | SetAttribute | SetValue | Drop | DropRole


@dataclass(frozen=True, slots=True)
class Outcome:
    """The codebook a change leads to, the steps on annotations, and what the analyst should know before.

    `lost` are roles and attributes the new codebook lacks: what uses them stays and shows as a problem. They are
    written as steps that change nothing. `before` is what a whole new codebook is to be compared with: the old one after
    the changes that were told.
    """

    codebook: Codebook
    steps: tuple[Step, ...] = ()
    notices: tuple[str, ...] = ()
    lost: tuple[Step, ...] = ()
    before: Codebook | None = None
