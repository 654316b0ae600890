"""What is wrong with the annotations of one set by the rules of the codebook in force, and among themselves."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal

from annotator.codebook import Codebook, Label, Role, fault_of, is_value
from annotator.doctor.findings import Finding, Severity
from annotator.documents import shortened
from annotator.store.checks import StoredArgument, StoredEvent, StoredSet, StoredSpan

Fault = tuple[str, Severity, str]


class Rules:
    """The codebook in force, asked about rows."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._attributes: dict[tuple[str, str, str], Fault | None] = {}
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
                yield from self._of_attributes(
                    found, "entity", span.label, span.attributes, f"{where}, entity {span.id}"
                )

    def of_events(
        self,
        found: StoredSet,
        events: Sequence[StoredEvent],
        arguments: Sequence[StoredArgument],
        spans: Sequence[StoredSpan],
        where: str,
    ) -> Iterator[Finding]:
        """Roles and fillers the codebook does not have, required roles without one, and events that fill themselves."""
        labels = {span.id: span.label for span in spans} if arguments else {}
        event_labels = {event.id: event.label for event in events}
        filled: dict[int, list[StoredArgument]] = {}
        for argument in arguments:
            filled.setdefault(argument.event_id, []).append(argument)
        for event in events:
            name = f"{where}, event {event.id}"
            roles = self._roles.get(event.label)
            if roles is not None:
                for fault, message in roles.faults(filled.get(event.id, ()), labels, event_labels):
                    yield Finding(fault, _while_open(found), f"{event.label}: {message}", name)
            if event.attributes is not None:
                yield from self._of_attributes(found, "event", event.label, event.attributes, name)
        for number in _cycles(arguments):
            message = "The event fills one of its own roles, directly or through other events."
            yield Finding("EVENT_CYCLE", "error", message, f"{where}, event {number}")

    def _of_attributes(
        self, found: StoredSet, kind: Literal["entity", "event"], label: str, packed: str, where: str
    ) -> Iterator[Finding]:
        key = (kind, label, packed)
        if key not in self._attributes:
            if len(self._attributes) > 10_000:
                self._attributes.clear()
            self._attributes[key] = _attribute_fault(self._codebook.find(kind, label), packed)
        fault = self._attributes[key]
        if fault is not None:
            name, severity, message = fault
            yield Finding(name, _while_open(found) if severity == "warn" else severity, message, where)


def _while_open(found: StoredSet) -> Severity:
    return "error" if found.status == "done" else "warn"


def _attribute_fault(label: Label | None, packed: str) -> Fault | None:
    try:
        pairs: Any = json.loads(packed)
    except ValueError:
        pairs = None
    if not isinstance(pairs, list) or not all(_is_pair(pair) for pair in pairs):
        return "ATTRIBUTES_MALFORMED", "error", "Its attributes are no list of [name, value] pairs."
    for name, value in pairs if label is not None else ():
        attribute = label.attribute(name) if label else None
        fault = fault_of(attribute, value) if attribute else f"{label.name if label else ''} has no attribute “{name}”."
        if fault:
            return "ATTRIBUTE_NOT_IN_SCHEMA", "warn", fault
    return None


def _is_pair(pair: object) -> bool:
    return isinstance(pair, list) and [type(part) for part in pair] == [str, str]


class _Roles:
    """The roles of one event label."""

    def __init__(self, label: Label) -> None:
        self._roles = {role.name: role for role in label.roles}
        self._required = {role.name for role in label.roles if role.required}
        self._single = {role.name for role in label.roles if not role.many}

    def faults(
        self, arguments: Iterable[StoredArgument], spans: Mapping[int, str], events: Mapping[int, str]
    ) -> Iterator[tuple[str, str]]:
        """(id, sentence) for what is wrong with an event's arguments; `spans` and `events` are the labels by id."""
        filled: set[str] = set()
        for argument in arguments:
            role = self._roles.get(argument.role)
            if role is None:
                yield "ARG_ROLE_NOT_IN_SCHEMA", f"there is no role “{argument.role}”."
            elif not _fits(role, argument, spans, events):
                yield "ARG_TYPE_WRONG", f"{role.name} does not take {_filler(argument, spans, events)}."
            if argument.role in filled and argument.role in self._single:
                yield "ARG_TOO_MANY", f"{argument.role} takes one filler and has several."
            filled.add(argument.role)
        for name in sorted(self._required - filled):
            yield "ARG_REQUIRED_MISSING", f"{name} is required and empty."


def _fits(role: Role, argument: StoredArgument, spans: Mapping[int, str], events: Mapping[int, str]) -> bool:
    if argument.value is not None:
        return role.accepts("value", None) and (
            not role.values or any(is_value(kind, argument.value) for kind in role.values)
        )
    if argument.span_id is not None and argument.span_id in spans:
        return role.accepts("entity", spans[argument.span_id])
    if argument.filler_event_id is not None and argument.filler_event_id in events:
        return role.accepts("event", events[argument.filler_event_id])
    return True  # a cluster, or a filler that is gone: another check tells of that


def _filler(argument: StoredArgument, spans: Mapping[int, str], events: Mapping[int, str]) -> str:
    if argument.value is not None:
        return f"the value “{shortened(argument.value)}”"
    return spans.get(argument.span_id or 0) or events.get(argument.filler_event_id or 0) or "this"


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
