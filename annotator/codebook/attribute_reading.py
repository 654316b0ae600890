"""Attributes from TOML: of one label or role, or shared by all of a kind or by some."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple, cast

from annotator.codebook.conditions import condition_fault
from annotator.codebook.lines import Path
from annotator.codebook.parts import Parts, Table
from annotator.codebook.records import ATTRIBUTE_KINDS, SEPARATOR, Attribute, AttributeKind, Condition
from annotator.codebook.values import fault_of, shown
from annotator.model import UNSURE

ANSWER = ("kind", "choices", "default")
"""The keys of an attribute that a document label has for its answer."""

_ATTRIBUTE = ("name", *ANSWER, "definition", "when", "retired")

# Codebooks of older projects may hold a default such as `8..6`, and the projects have to open.
_ONCE_A_NUMBER = re.compile(r"(?:~|>=|<=|>|<)?-?[0-9]+(?:\.[0-9]+)?|-?[0-9]+(?:\.[0-9]+)?\.\.-?[0-9]+(?:\.[0-9]+)?")


class Placed(NamedTuple):
    """An attribute and where it stands, for faults that show only beside others."""

    attribute: Attribute
    path: Path
    only: tuple[str, ...] = ()
    """The labels that share it; all of them where none is named."""


class AttributeParts(Parts):
    """Takes attributes out of tables."""

    def attributes(
        self, table: Table, path: Path, key: str, shared: Sequence[Placed] = (), label: str = ""
    ) -> tuple[Attribute, ...]:
        """Those of a list with the shared ones of this label before them: first what all share, then what some do."""
        own = [Placed(self._attribute(item, place), place) for item, place in self.tables(table, path, key)]
        everyones = [placed for placed in shared if not placed.only]
        given = [*everyones, *(placed for placed in shared if label in placed.only)]
        taken = [placed.attribute.name for placed in given]
        self.unique([placed.attribute.name for placed in own], (*path, key), "attribute", taken)
        found = tuple(placed.attribute for placed in (*given, *own))
        for attribute, place, _ in (*given, *own):
            fault = condition_fault(attribute, found)
            if fault:
                self.fault((*place, "when"), fault)
        return found

    def shared_attributes(self, table: Table, key: str, labels: Collection[str] | None = None) -> list[Placed]:
        """The attributes of a list at the top, which several share; `labels` are the names that `only` may hold."""
        shared: list[Placed] = []
        for item, path in self.tables(table, (), key):
            only = () if labels is None else self._only(item, path, labels)
            known = _ATTRIBUTE if labels is None else (*_ATTRIBUTE, "only")
            placed = Placed(self._attribute(item, path, known), path, only)
            if placed.attribute.name and any(_clash(placed, other) for other in shared):
                message = f"There are two attributes named {shown(placed.attribute.name)}."
                self.fault((*path, "name"), message)
            shared.append(placed)
        return shared

    def answer(self, name: str, table: Table, path: Path) -> Attribute | None:
        """What a document label takes as its value; None where it says nothing of it."""
        return self._typed(name, table, path) if any(key in table for key in ANSWER) else None

    def _only(self, table: Table, path: Path, labels: Collection[str]) -> tuple[str, ...]:
        only = self.texts(table, path, "only")
        for number, name in enumerate(only):
            if name not in labels:
                self.fault((*path, "only", number), f"{shown(name)} is no such label of this codebook.")
        if "only" in table and not only:
            self.fault((*path, "only"), "“only” names no label; leave it out for all of them.")
        return only

    def _attribute(self, table: Table, path: Path, known: Sequence[str] = _ATTRIBUTE) -> Attribute:
        self.known_keys(table, path, known, "an attribute")
        name = self.name(table, path, "This attribute")
        if name == UNSURE:
            self.fault((*path, "name"), f"Every annotation can be marked {UNSURE}; give the attribute another name.")
        plain = self._typed(name, table, path)
        definition = self.text(table, path, "definition")
        when = self._condition(table, path)
        retired = self.flag(table, path, "retired")
        return Attribute(name, plain.kind, plain.choices, plain.default, definition, when, retired)

    def _typed(self, name: str, table: Table, path: Path) -> Attribute:
        """An attribute with its kind, choices and default."""
        kind = cast(AttributeKind, self.one_of(table, path, "kind", ATTRIBUTE_KINDS, "choice"))
        if kind != table.get("kind", kind):
            return Attribute(name, kind)  # what else it needs depends on the kind
        choices = self._choices(table, path, kind)
        default = self.text(table, path, "default") if "default" in table else None
        attribute = Attribute(name, kind, choices, default)
        fault = None if default is None else fault_of(attribute, default)
        if fault and not (kind == "number" and _ONCE_A_NUMBER.fullmatch(default or "")):
            self.fault((*path, "default"), f"The default breaks the rule that {fault}")
        return attribute

    def _choices(self, table: Table, path: Path, kind: AttributeKind) -> tuple[str, ...]:
        place = (*path, "choices")
        choices = self.texts(table, path, "choices")
        if kind not in ("choice", "choices"):
            if "choices" in table:
                self.fault(place, f"An attribute of the kind {kind} has no choices.")
            return ()
        if not choices:
            self.fault(place, 'An attribute to choose from needs choices, such as choices = ["yes", "no"].')
        if kind == "choices" and any(SEPARATOR in choice for choice in choices):
            self.fault(place, f"Where several can be chosen, a choice may hold no “{SEPARATOR}”, which parts them.")
        return choices

    def _condition(self, table: Table, path: Path) -> Condition | None:
        when = table.get("when")
        if when is None:
            return None
        place = (*path, "when")
        if not isinstance(when, dict) or len(when) != 1:
            self.fault(place, 'A condition names one attribute and its values: when = { modality = ["alleged"] }.')
            return None
        (name,) = when
        values = self.texts(when, place, name)
        if not values:
            self.fault(place, f"The condition names no value of {shown(name)}.")
        return Condition(name, values) if values else None


def _clash(one: Placed, other: Placed) -> bool:
    """Whether two shared attributes of one name meet at a label."""
    same = one.attribute.name == other.attribute.name
    return same and (not one.only or not other.only or not set(one.only).isdisjoint(other.only))
