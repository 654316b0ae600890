"""Changes of a codebook that is in use, as the analyst means them; `outcomes.outcome` says what each one does.

A change is told, never guessed from two codebooks: a label that is missing in a new codebook may have been renamed,
merged or dropped, and only the analyst knows. `said` is a change as the history names it: `Rename Shelling to Bombardment`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.codebook.records import Codebook, Kind, Label, Role
from annotator.codebook.values import listed
from annotator.model import Pair

Twins = Literal["join", "keep", "ask"]
"""What becomes of annotations that will be called the same on the same words: one with all that both hold; both; both,
and the analyst decides later. Where one would lose something, both stay and are to be looked at again."""

Fate = Literal["keep", "move", "delete"]
"""What becomes of the annotations that carry what is retired."""

OwnerKind = Literal["entity", "event", "relation", "document", "role", "cluster"]


@dataclass(frozen=True, slots=True)
class Rename:
    """Call a label otherwise; with `tree`, also those below it: `Conflict` and `Conflict.Attack`."""

    kind: Kind
    old: str
    new: str
    tree: bool = False

    @property
    def said(self) -> str:
        return f"Rename {self.old} to {self.new}"


@dataclass(frozen=True, slots=True)
class Move:
    """Put a label, and those below it, under another parent; at the top where that is empty. A rename by its effect."""

    kind: Kind
    label: str
    parent: str = ""

    @property
    def said(self) -> str:
        return f"Move {self.label} to {self.parent or 'the top'}"


@dataclass(frozen=True, slots=True)
class Reorder:
    """List the labels of a kind in another order; no annotation is touched. Labels not named come last."""

    kind: Kind
    labels: tuple[str, ...]

    @property
    def said(self) -> str:
        return f"Order the {self.kind} labels"


@dataclass(frozen=True, slots=True)
class Merge:
    """Make one label out of several; `into` is one of them, another one, or a new one (as a name or a record).

    `roles` and `attributes` say which of the merged labels' become which of the one's; the others keep their names.
    What the one lacks, it gets.
    """

    kind: Kind
    labels: tuple[str, ...]
    into: str | Label
    roles: tuple[Pair, ...] = ()
    attributes: tuple[Pair, ...] = ()
    twins: Twins = "join"

    @property
    def said(self) -> str:
        return f"Merge {listed(self.labels, 'and')} into {name_of(self.into)}"


@dataclass(frozen=True, slots=True)
class Split:
    """Make several labels out of one. Everything is `default` (the first where it is empty) until it is decided.

    What is given by its name is a label there is, or a copy of the one that is split.
    """

    kind: Kind
    label: str
    into: tuple[str | Label, ...]
    default: str = ""

    @property
    def said(self) -> str:
        return f"Split {self.label} into {listed(tuple(map(name_of, self.into)), 'and')}"


@dataclass(frozen=True, slots=True)
class Redefine:
    """Put this record in the place of the label of its kind and name; its annotations may have to be looked at again."""

    label: Label
    look_again: bool = True

    @property
    def said(self) -> str:
        return f"Change {self.label.name}"


@dataclass(frozen=True, slots=True)
class Retire:
    """Offer a label no longer; `to` is the label its annotations move to."""

    kind: Kind
    label: str
    then: Fate = "keep"
    to: str = ""
    twins: Twins = "join"

    @property
    def said(self) -> str:
        return f"Retire {self.label}"


@dataclass(frozen=True, slots=True)
class RenameRole:
    """Call a role otherwise, in one event label or in all that have it."""

    old: str
    new: str
    label: str | None = None

    @property
    def said(self) -> str:
        return f"Rename the role {self.old} to {self.new}"


@dataclass(frozen=True, slots=True)
class MergeRoles:
    """Make one role out of several, in one event label or in all that have one of them."""

    roles: tuple[str, ...]
    into: str | Role
    label: str | None = None
    twins: Twins = "join"

    @property
    def said(self) -> str:
        return f"Merge the roles {listed(self.roles, 'and')} into {name_of(self.into)}"


@dataclass(frozen=True, slots=True)
class SplitRole:
    """Make several roles out of one; every filler is in `default` (the first where it is empty) until it is decided."""

    role: str
    into: tuple[str | Role, ...]
    label: str | None = None
    default: str = ""

    @property
    def said(self) -> str:
        return f"Split the role {self.role} into {listed(tuple(map(name_of, self.into)), 'and')}"


@dataclass(frozen=True, slots=True)
class RetireRole:
    """Offer a role no longer; `to` is the role its fillers move to."""

    role: str
    label: str | None = None
    then: Fate = "keep"
    to: str = ""
    twins: Twins = "join"

    @property
    def said(self) -> str:
        return f"Retire the role {self.role}"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose attribute it is: a label's, that of a role of an event label, or the clusters'. None stands for every one."""

    kind: OwnerKind
    label: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class RenameAttribute:
    """Call an attribute otherwise."""

    owner: Owner
    old: str
    new: str

    @property
    def said(self) -> str:
        return f"Rename the attribute {self.old} to {self.new}"


@dataclass(frozen=True, slots=True)
class RenameChoice:
    """Call a choice otherwise, or make two one; without an attribute, of a role's values or a document label's answer."""

    owner: Owner
    attribute: str | None
    old: str
    new: str

    @property
    def said(self) -> str:
        return f"Rename the choice {self.old} to {self.new}"


@dataclass(frozen=True, slots=True)
class RetireAttribute:
    """Offer an attribute no longer; `to` is the attribute its values move to."""

    owner: Owner
    attribute: str
    then: Fate = "keep"
    to: str = ""

    @property
    def said(self) -> str:
        return f"Retire the attribute {self.attribute}"


@dataclass(frozen=True, slots=True)
class Replace:
    """Put a whole new codebook in force, which came about by these changes; `look_again` are labels of the new one."""

    codebook: Codebook
    changes: tuple[Change, ...] = ()
    look_again: tuple[tuple[Kind, str], ...] = ()

    @property
    def said(self) -> str:
        return f"Change the codebook to {self.codebook.name}"


Change = (
    Rename
    | Move
    | Reorder
    | Merge
    | Split
    | Redefine
    | Retire
    | RenameRole
    | MergeRoles
    | SplitRole
    | RetireRole
    | RenameAttribute
    | RenameChoice
    | RetireAttribute
    | Replace
)


def name_of(into: str | Label | Role) -> str:
    """The name of what is given by its name or as a record."""
    return into if isinstance(into, str) else into.name
