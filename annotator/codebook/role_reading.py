"""Roles from TOML: written once for all events, or in one of them, or there with what differs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from typing import Any, cast

from annotator.codebook.attribute_reading import AttributeParts, Placed
from annotator.codebook.lines import Path
from annotator.codebook.parts import Table
from annotator.codebook.records import ANY, COUNTS, VALUE_KINDS, Count, Role
from annotator.codebook.values import listed, shown

_ROLE = (
    *("name", "definition", "entities", "events", "values", "count"),
    *("choices", "clusters", "attributes", "retired"),
)


class RoleParts(AttributeParts):
    """Takes roles out of tables; `entity_names` and `event_names` are the labels that may fill them."""

    def __init__(self, entity_names: Set[str], event_names: Set[str]) -> None:
        super().__init__()
        self._fillers = (
            ("entities", entity_names | {ANY}, "no entity label of this codebook"),
            ("events", event_names | {ANY}, "no event label of this codebook"),
            ("values", set(VALUE_KINDS), f"no kind of value; write {listed(VALUE_KINDS)}"),
        )
        self._shared: Mapping[str, Role] = {}
        self._shared_attributes: Sequence[Placed] = ()

    def shared_roles(self, table: Table) -> None:
        """Read what is written once, at the top: the roles, and the attributes of all of them."""
        self._shared_attributes = self.shared_attributes(table, "role_attribute")
        self._shared = {role.name: role for role in self.roles(table, (), "role")}

    def roles(self, table: Table, path: Path, key: str) -> tuple[Role, ...]:
        """The roles of a label; those at the top where the path is empty."""
        roles: list[Role] = []
        for number, item in enumerate(self.items(table, path, key)):
            place = (*path, key, number)
            if isinstance(item, dict):
                roles.append(self._role(item, place))
            elif path and isinstance(item, str) and item in self._shared:
                roles.append(self._shared[item])
            else:
                self.fault(place, f"There is no [[role]] named {shown(item)}; for one label write {{ name = … }}.")
                roles.append(Role(""))
        self.unique([role.name for role in roles], (*path, key), "role")
        return tuple(roles)

    def label_names(self, table: Table, path: Path, key: str, known: Set[str], what: str) -> tuple[str, ...]:
        """A list of names, each of which has to be known."""
        names = self.texts(table, path, key)
        for number, name in enumerate(names):
            if name not in known:
                self.fault((*path, key, number), f"{shown(name)} is {what}.")
        return names

    def _role(self, table: Table, path: Path) -> Role:
        """A role; what the table does not say is taken from the [[role]] of the same name."""
        self.known_keys(table, path, _ROLE, "a role")
        name = self.name(table, path, "This role")
        base = self._shared.get(name) or Role(name)
        given: dict[str, Any] = {}
        for key, known, what in self._fillers:
            if key in table:
                given[key] = self.label_names(table, path, key, known, what)
        if "definition" in table:
            given["definition"] = self.text(table, path, "definition")
        if "choices" in table:
            given["choices"] = self.texts(table, path, "choices")
        if "attributes" in table or name not in self._shared:
            given["attributes"] = self.attributes(table, path, "attributes", self._shared_attributes)
        role = replace(
            base,
            count=cast(Count, self.one_of(table, path, "count", COUNTS, base.count)),
            clusters=self.flag(table, path, "clusters", base.clusters),
            retired=self.flag(table, path, "retired", base.retired),
            **given,
        )
        self._check_choices(role, path)
        return role

    def _check_choices(self, role: Role, path: Path) -> None:
        if role.choices and "choice" not in role.values:
            self.fault((*path, "choices"), 'Choices are of a role whose values hold "choice".')
        if "choice" in role.values and not role.choices:
            self.fault((*path, "values"), 'A role to choose for needs choices, such as choices = ["gun", "knife"].')
