"""What is wrong with the annotations of one set by the rules of the codebook in force, and among themselves."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, Literal

from annotator.codebook import Codebook, Label, Role, answer_fault, fault_of, value_fits
from annotator.codebook.conditions import Owner, applies, attributes_of
from annotator.codebook.fillers import joins
from annotator.doctor.findings import Finding, Severity
from annotator.documents import shortened
from annotator.model import NO_EVENT
from annotator.store.checks import StoredArgument, StoredCluster, StoredEvent, StoredRelation, StoredSet, StoredSpan

Fault = tuple[str, Severity, str]


class Rules:
    """The codebook in force, asked about rows."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._attributes: dict[tuple[str, str, str], Fault | None] = {}
        self._relations = {label.name: label for label in codebook.relations}
        self._roles = {label.name: _Roles(label) for label in codebook.events}

    def of_spans(self, found: StoredSet, spans: Sequence[StoredSpan], where: str) -> Iterator[Finding]:
        """Spans that stand twice, and attributes their labels do not have."""
        seen: set[tuple[str, int, int, str | None]] = set()
        for span in spans:
            place = (span.label, span.start, span.end, span.fragments)
            if place in seen:
                message = f"“{shortened(span.quote)}” is labelled {span.label} twice."
                yield Finding("SPAN_DUPLICATE", "warn", message, f"{where}, entity {span.id}")
            seen.add(place)
            if span.attributes is not None:
                name = f"{where}, entity {span.id}"
                yield from self._of_attributes(found, "entity", span.label, span.attributes, name)

    def of_events(
        self,
        found: StoredSet,
        events: Sequence[StoredEvent],
        arguments: Sequence[StoredArgument],
        spans: Sequence[StoredSpan],
        where: str,
    ) -> Iterator[Finding]:
        """Roles and fillers the codebook does not have, required roles without one, and events that fill themselves."""
        fillers = Fillers(spans if arguments else (), events)
        filled: dict[int, list[StoredArgument]] = {}
        for argument in arguments:
            filled.setdefault(argument.event_id, []).append(argument)
        for event in events:
            name = f"{where}, event {event.id}"
            roles = self._roles.get(event.label)
            if roles is not None:
                for fault, message in roles.faults(filled.get(event.id, ()), fillers):
                    yield Finding(fault, _while_open(found), f"{event.label}: {message}", name)
            if event.attributes is not None:
                yield from self._of_attributes(found, "event", event.label, event.attributes, name)
            for argument in filled.get(event.id, ()):
                if argument.attributes is not None:
                    place = f"{where}, argument {argument.id}"
                    owner = (event.label, argument.role)
                    yield from self._of_attributes(found, "role", "\0".join(owner), argument.attributes, place)
                if argument.cluster_id is not None and argument.cluster_id == event.cluster_id:
                    message = f"{argument.role} is filled by a cluster to which the event itself belongs."
                    yield Finding("EVENT_IN_OWN_CLUSTER", "warn", message, name)
        for number in _cycles(arguments):
            message = "The event fills one of its own roles, directly or through other events."
            yield Finding("EVENT_CYCLE", "error", message, f"{where}, event {number}")

    def of_relations(
        self,
        found: StoredSet,
        relations: Sequence[StoredRelation],
        spans: Sequence[StoredSpan],
        events: Sequence[StoredEvent],
        where: str,
    ) -> Iterator[Finding]:
        """Relations between things of labels that the codebook does not let them join."""
        ends = dict(chain(_labels(spans), _labels(events))) if relations else {}
        for relation in relations:
            name = f"{where}, relation {relation.id}"
            label = self._relations.get(relation.label)
            head, tail = ends.get(relation.head_id), ends.get(relation.tail_id)
            if relation.head_id == relation.tail_id:
                message = f"{relation.label} joins an annotation with itself."
                yield Finding("REL_TYPE_WRONG", _while_open(found), message, name)
            if label is not None and head is not None and tail is not None and not joins(label, head, tail):
                message = f"{label.name} does not go from {head} to {tail}."
                yield Finding("REL_TYPE_WRONG", _while_open(found), message, name)
            if relation.attributes is not None:
                yield from self._of_attributes(found, "relation", relation.label, relation.attributes, name)

    def of_clusters(
        self,
        found: StoredSet,
        clusters: Sequence[StoredCluster],
        spans: Sequence[StoredSpan],
        events: Sequence[StoredEvent],
        where: str,
    ) -> Iterator[Finding]:
        """Clusters without a member, and attributes that clusters do not have."""
        used = {span.cluster_id for span in spans} | {event.cluster_id for event in events} if clusters else set()
        for cluster in clusters:
            name = f"{where}, cluster {cluster.id}"
            if cluster.id not in used:
                message = f"The cluster “{shortened(cluster.name)}” has no member."
                yield Finding("CLUSTER_EMPTY", "warn", message, name)
            if cluster.attributes is not None:
                yield from self._of_attributes(found, "cluster", "", cluster.attributes, name)

    def of_document(
        self, found: StoredSet, labels: Sequence[tuple[str, str]], events: Sequence[StoredEvent], where: str
    ) -> Iterator[Finding]:
        """Document labels the codebook does not have, and the word that there is no event where there is one."""
        for name, value in labels:
            fault = answer_fault(self._codebook, name, value)
            if fault:
                yield Finding("DOC_LABEL_WRONG", _while_open(found), fault, where)
        if (NO_EVENT, "true") in labels and events:
            message = f"It says that there is no event in the article, and holds {len(events)}."
            yield Finding("NO_EVENT_WRONG", _while_open(found), message, where)

    def _owner(self, kind: str, name: str) -> Owner | None:
        """What has the attributes: a label, a role (its event's label and name parted by a NUL), the codebook."""
        if kind == "cluster":
            return self._codebook
        if kind == "role":
            label, _, role = name.partition("\0")
            found = self._codebook.find("event", label)
            return found.role(role) if found else None
        return self._codebook.find(kind, name)  # type: ignore[arg-type]  # three of the four kinds of labels

    def _of_attributes(
        self,
        found: StoredSet,
        kind: Literal["entity", "event", "relation", "cluster", "role"],
        label: str,
        packed: str,
        where: str,
    ) -> Iterator[Finding]:
        key = (kind, label, packed)
        if key not in self._attributes:
            if len(self._attributes) > 10_000:
                self._attributes.clear()
            self._attributes[key] = _attribute_fault(self._owner(kind, label), packed)
        fault = self._attributes[key]
        if fault is not None:
            name, severity, message = fault
            yield Finding(name, _while_open(found) if severity == "warn" else severity, message, where)


def _labels(things: Iterable[StoredSpan | StoredEvent]) -> Iterator[tuple[int, str]]:
    return ((thing.id, thing.label) for thing in things)


def _while_open(found: StoredSet) -> Severity:
    return "error" if found.status == "done" else "warn"


def _attribute_fault(owner: Owner | None, packed: str) -> Fault | None:
    try:
        pairs: Any = json.loads(packed)
    except ValueError:
        pairs = None
    if not isinstance(pairs, list) or not all(_is_pair(pair) for pair in pairs):
        return "ATTRIBUTES_MALFORMED", "error", "Its attributes are no list of [name, value] pairs."
    for name, value in pairs if owner is not None else ():
        attribute = next((known for known in attributes_of(owner) if known.name == name), None) if owner else None
        if attribute is None:
            fault: str | None = f"{_title(owner)} has no attribute “{name}”."
        elif owner is not None and not applies(attribute, pairs, owner):
            fault = f"{name} is not asked for here, by its condition."
        else:
            fault = fault_of(attribute, value)
        if fault:
            return "ATTRIBUTE_NOT_IN_SCHEMA", "warn", fault
    return None


def _title(owner: Owner | None) -> str:
    return owner.name if isinstance(owner, Label | Role) else "A cluster"


def _is_pair(pair: object) -> bool:
    return isinstance(pair, list) and [type(part) for part in pair] == [str, str]


class Fillers:
    """The labels of what can fill a role in one set, by id; a cluster has those of its members."""

    def __init__(self, spans: Iterable[StoredSpan], events: Iterable[StoredEvent]) -> None:
        self.spans = {span.id: span.label for span in spans}
        self.events = {event.id: event.label for event in events}
        self.clusters: dict[int, set[tuple[Literal["entity", "event"], str]]] = {}
        for span in spans:
            if span.cluster_id is not None:
                self.clusters.setdefault(span.cluster_id, set()).add(("entity", span.label))
        for event in events:
            if event.cluster_id is not None:
                self.clusters.setdefault(event.cluster_id, set()).add(("event", event.label))


class _Roles:
    """The roles of one event label."""

    def __init__(self, label: Label) -> None:
        self._roles = {role.name: role for role in label.roles}
        self._required = {role.name for role in label.roles if role.required and not role.retired}
        self._single = {role.name for role in label.roles if not role.many}

    def faults(self, arguments: Iterable[StoredArgument], fillers: Fillers) -> Iterator[tuple[str, str]]:
        """(id, sentence) for what is wrong with an event's arguments."""
        filled: set[str] = set()
        for argument in arguments:
            role = self._roles.get(argument.role)
            if role is None:
                yield "ARG_ROLE_NOT_IN_SCHEMA", f"there is no role “{argument.role}”."
            elif not _fits(role, argument, fillers):
                yield "ARG_TYPE_WRONG", f"{role.name} does not take {_filler(argument, fillers)}."
            if argument.role in filled and argument.role in self._single:
                yield "ARG_TOO_MANY", f"{argument.role} takes one filler and has several."
            filled.add(argument.role)
        for name in sorted(self._required - filled):
            yield "ARG_REQUIRED_MISSING", f"{name} is required and empty."


def _fits(role: Role, argument: StoredArgument, fillers: Fillers) -> bool:
    if argument.value is not None:
        return value_fits(role, argument.value, has_words=bool(argument.has_words))
    if argument.span_id is not None and argument.span_id in fillers.spans:
        return role.accepts("entity", fillers.spans[argument.span_id])
    if argument.filler_event_id is not None and argument.filler_event_id in fillers.events:
        return role.accepts("event", fillers.events[argument.filler_event_id])
    if argument.cluster_id is not None:
        members = fillers.clusters.get(argument.cluster_id, set())
        return role.clusters and (not members or any(role.accepts(kind, label) for kind, label in members))
    return True  # a filler that is gone: another check tells of that


def _filler(argument: StoredArgument, fillers: Fillers) -> str:
    if argument.value is not None:
        return f"the value “{shortened(argument.value)}”"
    if argument.cluster_id is not None:
        return "this cluster"
    return fillers.spans.get(argument.span_id or 0) or fillers.events.get(argument.filler_event_id or 0) or "this"


def _cycles(arguments: Iterable[StoredArgument]) -> list[int]:
    """One event of each circle in which events fill each other's roles."""
    fillers: dict[int, list[int]] = {}
    for argument in arguments:
        if argument.filler_event_id is not None:
            fillers.setdefault(argument.event_id, []).append(argument.filler_event_id)
    done: set[int] = set()
    found: list[int] = []
    for root in fillers:
        path: dict[int, Iterator[int]] = {} if root in done else {root: iter(fillers[root])}
        while path:
            at, waiting = next(reversed(path.items()))
            number = next(waiting, None)
            if number is None:
                done.add(at)
                del path[at]
            elif number in path:
                found.append(number)
            elif number not in done:
                path[number] = iter(fillers.get(number, ()))
    return found
