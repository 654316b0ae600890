"""What is still wrong with an annotation, by the rules of the codebook, in sentences an analyst reads.

Never a refusal: an annotation may be half done, or come from a corpus with other rules. What is retired is no problem:
it was right when it was marked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.codebook.conditions import Owner, applies, attributes_of
from annotator.codebook.fillers import accepted_ends, accepted_fillers, is_end, value_fits
from annotator.codebook.records import Attribute, Codebook, Kind, Label, Role
from annotator.codebook.values import fault_of, listed, shown
from annotator.model import NO_EVENT, Argument, Cluster, Event, Pair, Relation, Span

_KINDS: Mapping[type, Kind] = {Span: "entity", Event: "event", Relation: "relation"}


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence, and the role or attribute it belongs beside; None where it concerns the annotation as a whole.

    Of a relation, the ends are `head` and `tail`. What concerns an attribute of an argument stands beside its role.
    """

    role_or_attribute: str | None
    message: str


def problems(
    codebook: Codebook,
    annotation: Span | Event | Relation | Cluster,
    spans: Mapping[int, Span],
    events: Mapping[int, Event],
    clusters: Mapping[int, Cluster] | None = None,
) -> tuple[Problem, ...]:
    """What is wrong with an annotation; `spans`, `events` and `clusters` are those of its set, by id.

    Without `clusters`, a cluster that fills a role counts as there.
    """
    return tuple(_Checks(codebook, spans, events, clusters).of(annotation))


def answer_fault(codebook: Codebook, name: str, value: str) -> str | None:
    """What is wrong with a document label and its value, in a sentence; None where it is right."""
    label = codebook.find("document", name)
    if label is None and name != NO_EVENT:
        return f"“{name}” is no document label of the codebook."
    # Before labels had an answer, an attribute named `value` said it.
    answer = label.answer or label.attribute("value") if label else None
    return fault_of(answer or Attribute(name, "flag"), value)


class _Checks:
    """The rules of a codebook, applied in one annotation set."""

    def __init__(
        self,
        codebook: Codebook,
        spans: Mapping[int, Span],
        events: Mapping[int, Event],
        clusters: Mapping[int, Cluster] | None,
    ) -> None:
        self._codebook = codebook
        self._spans = spans
        self._events = events
        self._clusters = clusters

    def of(self, annotation: Span | Event | Relation | Cluster) -> Iterator[Problem]:
        """What is wrong with one annotation."""
        if isinstance(annotation, Cluster):
            yield from _of_attributes("A cluster", self._codebook, annotation.attributes)
            return
        label = self._codebook.find(_KINDS[type(annotation)], annotation.label)
        if label is None:
            yield Problem(None, f"“{annotation.label}” is no label of the codebook.")
            return
        if isinstance(annotation, Event):
            yield from self._of_roles(label, annotation)
        elif isinstance(annotation, Relation):
            yield from self._of_ends(label, annotation)
        yield from _of_attributes(label.name, label, annotation.attributes)

    def _of_roles(self, label: Label, event: Event) -> Iterator[Problem]:
        filled: dict[str, list[Argument]] = {role.name: [] for role in label.roles}
        for argument in event.arguments:
            filled.setdefault(argument.role, []).append(argument)
        for name, arguments in filled.items():
            role = label.role(name)
            if role is None:
                yield Problem(name, f"{label.name} has no role “{name}”.")
            else:
                yield from self._of_role(role, arguments)

    def _of_role(self, role: Role, arguments: Sequence[Argument]) -> Iterator[Problem]:
        if role.required and not arguments and not role.retired:
            yield Problem(role.name, f"{role.name} is required and still empty.")
        if not role.many and len(arguments) > 1:
            yield Problem(role.name, f"{role.name} takes one filler and has {len(arguments)}.")
        for argument in arguments:
            fault = self._filler_fault(role, argument)
            if fault:
                yield Problem(role.name, fault)
            for problem in _of_attributes(role.name, role, argument.attributes):
                yield Problem(role.name, problem.message)

    def _filler_fault(self, role: Role, argument: Argument) -> str | None:
        if argument.filler_id is None:
            return _value_fault(role, argument)
        if argument.filler_id == argument.event_id:
            return f"{role.name} is filled by the event itself."
        if argument.cluster_id is not None:
            return self._cluster_fault(role, argument.cluster_id)
        is_span = argument.span_id is not None
        label = self._label_of(argument.filler_id, self._spans if is_span else self._events)
        if label is None:
            return f"{role.name} is filled by an annotation that is not in this document."
        accepted = role.accepts("entity" if is_span else "event", label)
        return None if accepted else f"{role.name} takes {accepted_fillers(role)}, not {label}."

    def _cluster_fault(self, role: Role, cluster_id: int) -> str | None:
        """A cluster is one thing, whatever its mentions are called: it is enough that one of them fits."""
        if self._clusters is not None and cluster_id not in self._clusters:
            return f"{role.name} is filled by a cluster that is not in this document."
        if not role.clusters:
            return f"{role.name} takes single mentions, not a cluster."
        entities = {span.label for span in self._spans.values() if span.cluster_id == cluster_id}
        events = {event.label for event in self._events.values() if event.cluster_id == cluster_id}
        fits = any(role.accepts("entity", name) for name in entities)
        if fits or any(role.accepts("event", name) for name in events) or not entities | events:
            return None
        return f"{role.name} takes {accepted_fillers(role)}, not a cluster of {listed(sorted(entities | events))}."

    def _of_ends(self, label: Label, relation: Relation) -> Iterator[Problem]:
        if relation.head_id == relation.tail_id:
            yield Problem("tail", f"{label.name} joins an annotation with itself.")
        head, tail = self._end(relation.head_id), self._end(relation.tail_id)
        for end, name in (("head", head), ("tail", tail)):
            if name is None:
                yield Problem(end, f"The {end} of {label.name} is not in this document.")
        if head is None or tail is None:
            return
        if label.symmetric and is_end(label.heads, tail) and is_end(label.tails, head):
            return
        for end, name, names in (("head", head, label.heads), ("tail", tail, label.tails)):
            if not is_end(names, name):
                yield Problem(end, f"The {end} of {label.name} has to be {accepted_ends(names)}, not {name}.")

    def _end(self, number: int) -> str | None:
        return self._label_of(number, self._spans) or self._label_of(number, self._events)

    def _label_of(self, number: int, among: Mapping[int, Span] | Mapping[int, Event]) -> str | None:
        found = among.get(number)
        return found.label if found else None


def _value_fault(role: Role, argument: Argument) -> str | None:
    value = argument.value or (argument.words.quote if argument.words else "")
    if value_fits(role, value, has_words=argument.words is not None):
        return None
    if not role.values:
        return f"{role.name} takes {accepted_fillers(role)}, not a value without a label."
    if role.values == ("words",):
        return f"{role.name} takes words of the text, and none are selected for {shown(value)}."
    return f"{role.name} takes {accepted_fillers(role, values_only=True)}, not {shown(value)}."


def _of_attributes(name: str, owner: Owner, pairs: Sequence[Pair]) -> Iterator[Problem]:
    known = {attribute.name: attribute for attribute in attributes_of(owner)}
    for key, value in pairs:
        attribute = known.get(key)
        if attribute is None:
            fault: str | None = f"{name} has no attribute “{key}”."
        elif attribute.when and not applies(attribute, pairs, owner):
            fault = f"{key} is asked for only where {attribute.when.attribute} is {listed(attribute.when.values)}."
        else:
            fault = fault_of(attribute, value)
        if fault:
            yield Problem(key, fault)
