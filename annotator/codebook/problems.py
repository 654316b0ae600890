"""What is still wrong with an annotation, by the rules of the codebook, in sentences an analyst reads.

Never a refusal: an annotation may be half done, or come from a corpus with other rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from annotator.codebook.records import ANY, Codebook, Label, Role
from annotator.codebook.values import fault_of, is_value, listed, shown
from annotator.model import Argument, Event, Pair, Span

_VALUES = {
    "number": "a number such as 51, 6..8, >=6 or ~100",
    "date": "a date such as 2020-02-12",
    "place": "a place name",
    "text": "words",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence, and the role or attribute it belongs beside; None where it concerns the annotation as a whole."""

    role_or_attribute: str | None
    message: str


def problems(
    codebook: Codebook, span_or_event: Span | Event, spans: Mapping[int, Span], events: Mapping[int, Event]
) -> tuple[Problem, ...]:
    """What is wrong with a span or an event; `spans` and `events` hold whatever may fill its roles, by id."""
    return tuple(_found(codebook, span_or_event, spans, events))


def _found(
    codebook: Codebook, annotation: Span | Event, spans: Mapping[int, Span], events: Mapping[int, Event]
) -> Iterator[Problem]:
    label = codebook.find("event" if isinstance(annotation, Event) else "entity", annotation.label)
    if label is None:
        yield Problem(None, f"“{annotation.label}” is no label of the codebook.")
        return
    if isinstance(annotation, Event):
        yield from _of_roles(label, annotation, spans, events)
    yield from _of_attributes(label, annotation.attributes)


def _of_attributes(label: Label, pairs: tuple[Pair, ...]) -> Iterator[Problem]:
    for name, value in pairs:
        attribute = label.attribute(name)
        fault = fault_of(attribute, value) if attribute else f"{label.name} has no attribute “{name}”."
        if fault:
            yield Problem(name, fault)


def _of_roles(label: Label, event: Event, spans: Mapping[int, Span], events: Mapping[int, Event]) -> Iterator[Problem]:
    filled: dict[str, list[Argument]] = {role.name: [] for role in label.roles}
    for argument in event.arguments:
        filled.setdefault(argument.role, []).append(argument)
    for name, arguments in filled.items():
        role = label.role(name)
        if role is None:
            yield Problem(name, f"{label.name} has no role “{name}”.")
            continue
        if role.required and not arguments:
            yield Problem(name, f"{name} is required and still empty.")
        if not role.many and len(arguments) > 1:
            yield Problem(name, f"{name} takes one filler and has {len(arguments)}.")
        for argument in arguments:
            fault = _filler_fault(role, argument, spans, events)
            if fault:
                yield Problem(name, fault)


def _filler_fault(role: Role, argument: Argument, spans: Mapping[int, Span], events: Mapping[int, Event]) -> str | None:
    if argument.filler_id is None:
        return _value_fault(role, argument.value or (argument.words.quote if argument.words else ""))
    if argument.filler_id == argument.event_id:
        return f"{role.name} is filled by the event itself."
    if argument.cluster_id is not None:
        return None  # what a cluster is called, its mentions say
    is_span = argument.span_id is not None
    filler = spans.get(argument.filler_id) if is_span else events.get(argument.filler_id)
    if filler is None:
        return f"{role.name} is filled by an annotation that is not in this document."
    accepted = role.accepts("entity" if is_span else "event", filler.label)
    return None if accepted else f"{role.name} takes {accepted_fillers(role)}, not {filler.label}."


def _value_fault(role: Role, value: str) -> str | None:
    if not role.accepts("value", None):
        return f"{role.name} takes {accepted_fillers(role)}, not a value without a label."
    if role.values and not any(is_value(kind, value) for kind in role.values):
        return f"{role.name} takes {listed([_VALUES[kind] for kind in role.values])}, not {shown(value)}."
    return None


def accepted_fillers(role: Role) -> str:
    """What may fill a role, in words: `Place, Facility or a place name`."""
    entities = ["any entity"] if ANY in role.entities else [*role.entities]
    events = ["any event"] if ANY in role.events else [*role.events]
    return listed([*entities, *events, *(_VALUES[kind] for kind in role.values)]) or "anything"
