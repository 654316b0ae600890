"""What the files of an import use that the codebook does not have.

A label the codebook lacks has to be added, or its file is refused. What files show of such labels (roles, attributes,
the values of these) comes along when they are added. A role, an attribute or a value that a label of the codebook does
not have is kept as it is: it is named in the report, and a problem until the codebook or the annotation is changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from annotator.codebook import KINDS, Attribute, Codebook, Kind, Label, Role, fault_of
from annotator.codebook.parts import name_fault
from annotator.codebook.records import SEPARATOR
from annotator.formats.records import EventRecord, SetRecord
from annotator.model import UNSURE, Pair

_MOST_CHOICES = 20
_LONGEST_CHOICE = 40
_MOST_KNOWN = 10_000

Values = dict[str, set[str]]
"""Values by the name of their attribute: as many as choices may be, and one more."""


@dataclass(slots=True)
class Seen:
    """What files show of a label that the codebook lacks."""

    attributes: Values = field(default_factory=dict)
    roles: dict[str, Values] = field(default_factory=dict)

    def label(self, kind: Kind, name: str, values: Values) -> Label:
        """The label as far as it is seen; `values` are those its attributes have on any label of the kind."""
        roles = tuple(
            Role(role, attributes=_attributes(found))
            for role, found in sorted(self.roles.items())
            if name_fault(role) is None
        )
        return Label(kind, name, attributes=_attributes({key: values[key] for key in self.attributes}), roles=roles)


class Labels:
    """The labels of an import; `adding` says whether those that the codebook lacks will be added to it."""

    def __init__(self, codebook: Codebook, adding: bool) -> None:
        self._codebook = codebook
        self._adding = adding
        self._known = {kind: {label.name for label in codebook.labels if label.kind == kind} for kind in KINDS}
        self._roles = {label.name: {role.name: role for role in label.roles} for label in codebook.events}
        self._cluster_attributes = {attribute.name for attribute in codebook.cluster_attributes}
        self._of_clusters: Values = {}
        self._fitting: set[tuple[int, tuple[Pair, ...]]] = set()  # labels and roles by `id`: the codebook keeps them
        self._kept: Counter[str] = Counter()
        self.unknown: dict[tuple[Kind, str], Seen] = {}
        """What the files show of the labels that the codebook lacks, by kind and name."""

    @property
    def lacking(self) -> bool:
        """Whether there is anything to add to the codebook."""
        return bool(self.unknown or self._of_clusters)

    def see(self, record: SetRecord) -> None:
        """Note what a set shows of labels that the codebook lacks."""
        for span in record.spans:
            if span.label not in self._known["entity"]:
                self._see("entity", span.label, span.attributes)
        for event in record.events:
            if event.label in self._known["event"]:
                continue
            seen = self._see("event", event.label, event.attributes)
            if seen is not None:
                for argument in event.arguments:
                    _add(seen.roles.setdefault(argument.role, {}), argument.attributes)
        for relation in record.relations:
            self._see("relation", relation.label, relation.attributes)
        for cluster in record.clusters:
            _add(self._of_clusters, (pair for pair in cluster.attributes if pair[0] not in self._cluster_attributes))

    def keep(self, record: SetRecord) -> None:
        """Count what a set that came in holds against the codebook."""
        for span in record.spans:
            if span.attributes:
                self._compare(self._codebook.find("entity", span.label), span.attributes)
        for event in record.events:
            self._keep_event(event)
        for relation in record.relations:
            if relation.attributes:
                self._compare(self._codebook.find("relation", relation.label), relation.attributes)

        for cluster in () if self._adding else record.clusters:
            for name, _ in cluster.attributes:
                if name not in self._cluster_attributes:
                    self._kept[f"clusters have no attribute “{name}”"] += 1

    def codebook(self) -> Codebook:
        """The codebook with all the files have shown that it lacks: labels, and attributes of clusters.

        Raises:
            CodebookError: a label has a name that no codebook can hold.
        """
        values: dict[Kind, Values] = {}
        for (kind, _), seen in self.unknown.items():
            for name, found in seen.attributes.items():
                values.setdefault(kind, {}).setdefault(name, set()).update(found)
        labels = [seen.label(kind, name, values.get(kind, {})) for (kind, name), seen in sorted(self.unknown.items())]
        added = self._codebook.cluster_attributes + _attributes(self._of_clusters)
        return replace(self._codebook, cluster_attributes=added).with_labels(labels)

    def kept(self) -> tuple[str, ...]:
        """What came in against the codebook, in parts of a sentence, the most frequent first."""
        return tuple(f"{what} ({count:,} times)" if count > 1 else what for what, count in self._kept.most_common())

    def _see(self, kind: Kind, name: str, attributes: tuple[Pair, ...]) -> Seen | None:
        """Note a label with its attributes; None where the codebook has it."""
        if self._codebook.find(kind, name) is not None:
            return None
        seen = self.unknown.setdefault((kind, name), Seen())
        _add(seen.attributes, attributes)
        return seen

    def _keep_event(self, event: EventRecord) -> None:
        label = self._codebook.find("event", event.label)
        if label is None:
            return
        if event.attributes:
            self._compare(label, event.attributes)
        for argument in event.arguments:
            role = self._roles[label.name].get(argument.role)
            if role is None:
                self._kept[f"{label.name} has no role “{argument.role}”"] += 1
            elif argument.attributes:
                self._compare(role, argument.attributes)

    def _compare(self, owner: Label | Role | None, pairs: tuple[Pair, ...]) -> None:
        if owner is None or (id(owner), pairs) in self._fitting:
            return
        faults = [fault for fault in (_fault(owner, *pair) for pair in pairs) if fault]
        self._kept.update(faults)
        if not faults and len(self._fitting) < _MOST_KNOWN:
            self._fitting.add((id(owner), pairs))


def _fault(owner: Label | Role, name: str, value: str) -> str | None:
    attribute = owner.attribute(name)
    if attribute is None:
        return f"{owner.name} has no attribute “{name}”"
    fault = fault_of(attribute, value)
    return fault and f"{owner.name}: {fault.removesuffix('.')}"


def _add(seen: Values, pairs: Iterable[Pair]) -> None:
    for name, value in pairs:
        values = seen.setdefault(name, set())
        if len(values) <= _MOST_CHOICES:
            values.add(value)


def _attributes(seen: Values) -> tuple[Attribute, ...]:
    """Attributes that take the values seen; one whose name no codebook can hold stays a problem, as does a role."""
    return tuple(
        _attribute(name, values) for name, values in seen.items() if name != UNSURE and name_fault(name) is None
    )


def _attribute(name: str, values: set[str]) -> Attribute:
    """A flag, a number or a choice where all values are; else a text."""
    for attribute in (Attribute(name, "flag"), Attribute(name, "number")):
        if not any(fault_of(attribute, value) for value in values):
            return attribute
    parts = tuple(sorted({part for value in values for part in value.split(SEPARATOR)}))
    fit = all(len(part) <= _LONGEST_CHOICE and name_fault(part) is None for part in parts)
    if not fit or len(parts) > _MOST_CHOICES or len(values) > _MOST_CHOICES:
        return Attribute(name, "text")
    return Attribute(name, "choices" if any(SEPARATOR in value for value in values) else "choice", parts)


def names_of(labels: Iterable[tuple[str, str]]) -> str:
    """Labels in a sentence."""
    return ", ".join(sorted(name for _, name in labels))
