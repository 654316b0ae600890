"""Which rows a step of a change of the codebook means, before the steps that come before it are made or after them.

Steps name labels, roles and attributes as they are called when it is their turn. To count what a chain of steps will
touch without making them, the names are followed back to what they are called now.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from annotator.codebook.steps import Drop, DropRole, Relabel, SetAttribute, SetRole, SetValue, Step
from annotator.model import Event
from annotator.store import read_changes
from annotator.store.read_changes import Rows


class Names:
    """What labels, roles and attributes of a chain of steps are called in the project; `labels` are its rows' ids."""

    def __init__(self, labels: Mapping[tuple[str, str], int]) -> None:
        self._labels = {place: {number} for place, number in labels.items()}
        self._documents: dict[str, set[str]] = {}
        self._roles: dict[tuple[int, str], set[str]] = {}
        self._attributes: dict[tuple[str, str], set[str]] = {}
        self._event_labels = {name: number for (kind, name), number in labels.items() if kind == "event"}

    def select(self, step: Step) -> Rows:
        """The rows a step touches."""
        match step:
            case Relabel():
                return self.of_labels(step.kind, step.olds)
            case Drop():
                return self.of_labels(step.kind, (step.label,))
            case SetRole():
                return self.of_roles(step.label, step.olds)
            case DropRole():
                return self.of_roles(step.label, (step.role,))
            case SetAttribute():
                return read_changes.having(self._owners(step), self._called(step.kind, step.old))
            case SetValue():
                return self._with_value(step)

    def made(self, step: Step) -> None:
        """Go on as if a step had been made."""
        match step:
            case Relabel(kind="document"):
                found = set().union(*(self._documents.pop(name, {name}) for name in (*step.olds, step.new)))
                self._documents.update({name: set() for name in step.olds}, **{step.new: found})
            case Relabel():
                ids = set().union(*(self._labels.pop((step.kind, name), set()) for name in (*step.olds, step.new)))
                self._labels[step.kind, step.new] = ids
            case SetRole():
                for number in self._ids("event", (step.label,)):
                    roles = [(number, role) for role in (*step.olds, step.new)]
                    found = set().union(*(self._roles.get(place, {place[1]}) for place in roles))
                    self._roles.update({place: set() for place in roles})
                    self._roles[number, step.new] = found
            case Drop(kind="document"):
                self._documents[step.label] = set()
            case Drop():
                self._labels.pop((step.kind, step.label), None)
            case SetAttribute(new=str(new)):
                names = self._called(step.kind, step.old) | self._called(step.kind, new)
                self._attributes[step.kind, new] = names
            case _:
                pass

    def of_labels(self, kind: str, names: Iterable[str]) -> Rows:
        """The entities, events, relations or document labels with one of these labels."""
        if kind == "document":
            found = set().union(*(self._documents.get(name, {name}) for name in names))
            return read_changes.of_document_labels(sorted(found))
        return read_changes.of_labels(kind, self._ids(kind, names))

    def of_roles(self, label: str, roles: Iterable[str]) -> Rows:
        """The arguments in one of these roles of the events with a label."""
        roles = tuple(roles)
        places = [(number, role) for number in self._ids("event", (label,)) for role in roles]
        return read_changes.of_roles(
            [(place[0], name) for place in places for name in sorted(self._roles.get(place, {place[1]}))]
        )

    def labels(self) -> dict[tuple[str, str], set[int]]:
        """The rows of the labels, by what they are called now: (kind, name)."""
        return self._labels

    def now_called(self, document_label: str) -> list[str]:
        """What a label of documents is called now; nothing where it is gone."""
        moved = [now for now, olds in self._documents.items() if document_label in olds]
        return moved or ([] if document_label in self._documents else [document_label])

    def mixes(self, step: Relabel | SetRole) -> bool:
        """Whether the step brings together what was called differently."""
        if isinstance(step, SetRole):
            return True
        if step.kind == "document":
            return len(set().union(*(self._documents.get(name, {name}) for name in (*step.olds, step.new)))) > 1
        return len(self._ids(step.kind, (*step.olds, step.new))) > 1

    def renamed(self, event: Event) -> Event:
        """An event with its arguments in the roles they will be in."""
        number = self._event_labels.get(event.label, 0)
        now = {old: role for (label, role), olds in self._roles.items() if label == number for old in olds}
        arguments = tuple(replace(argument, role=now.get(argument.role, argument.role)) for argument in event.arguments)
        return replace(event, arguments=arguments)

    def _ids(self, kind: str, names: Iterable[str]) -> list[int]:
        return sorted(set().union(*(self._labels.get((kind, name), set()) for name in names)))

    def _called(self, kind: str, attribute: str) -> set[str]:
        return self._attributes.get((kind, attribute), {attribute})

    def _owners(self, step: SetAttribute | SetValue) -> Rows:
        if step.kind == "cluster":
            return read_changes.of_clusters()
        if step.kind == "role":
            return self.of_roles(step.label, (step.role,))
        return self.of_labels(step.kind, (step.label,))

    def _with_value(self, step: SetValue) -> Rows:
        if step.attribute is None:
            return read_changes.with_value(self._owners(step), step.old, several=step.several)
        names = self._called(step.kind, step.attribute)
        return read_changes.having(self._owners(step), names, step.old, several=step.several)
