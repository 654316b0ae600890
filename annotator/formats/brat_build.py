"""The lines of a brat file as one annotation set: ids looked up, roles named, attributes and notes put where they go."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from annotator.codebook import Codebook
from annotator.codebook.records import SEPARATOR
from annotator.formats.brat_lines import Bound, Group, Happening, Lines, Mark, Reference, Remark, Say, Tie
from annotator.formats.brat_places import Places
from annotator.formats.records import (
    ArgumentRecord,
    ClusterRecord,
    EventRecord,
    NoteRecord,
    RelationRecord,
    SetRecord,
    SpanRecord,
    WordsRecord,
)
from annotator.model import UNSURE, CodebookVersion

T = TypeVar("T", Bound, Happening, Tie)

_NOTE = "AnnotatorNotes"
_REFERENCE = "Reference"
_EQUIVALENT = "Equiv"
_LONGEST_NAME = 200
_NUMBERED = re.compile(r"(.*[^0-9])([0-9]+)", re.DOTALL)


def build(text: str, lines: Lines, had_bom: bool, codebook: Codebook | None, say: Say) -> SetRecord:
    """The annotation set that the lines make on a text.

    Raises:
        FormatError: without a file name, where the lines were made on another text.
    """
    places = Places(text, lines.bounds, had_bom, say)
    return _Building(lines, places, _Roles(lines.happenings, codebook), say).set()


class _Roles:
    """The names of roles, without the numbers brat gives to those that are filled again."""

    def __init__(self, happenings: Iterable[Happening], codebook: Codebook | None) -> None:
        self._codebook = codebook
        self._written: dict[str, set[str]] = {}
        for event in happenings:
            self._written.setdefault(event.label, set()).update(role for role, _ in event.arguments)

    def name(self, label: str, role: str) -> str:
        """The role that a name in an event of this label means."""
        match = _NUMBERED.fullmatch(role)
        if match is None:
            return role
        bare = match[1]
        known = self._codebook.find("event", label) if self._codebook else None
        if known and known.role(role):
            return role
        written = self._written[label]
        if (known and known.role(bare)) or bare in written or written.isdisjoint((f"{bare}0", f"{bare}1")):
            return bare
        return role


class _Building:
    """What was collected, and what is known of each id."""

    def __init__(self, lines: Lines, places: Places, roles: _Roles, say: Say) -> None:
        self._lines = lines
        self._roles = roles
        self._say = say
        self._bounds = self._by_id(lines.bounds)
        self._happenings = self._by_id(lines.happenings)
        self._words = {own: places.words(bound) for own, bound in self._bounds.items()}
        self._events_on: dict[str, list[str]] = {}
        for own, event in self._happenings.items():
            self._events_on.setdefault(event.trigger, []).append(own)
        fillers = {filler for event in lines.happenings for _, filler in event.arguments}
        self._entities = {
            own: words
            for own, words in self._words.items()
            if words is not None and (own not in self._events_on or own in fillers)
        }
        self._relations = self._joined()
        self._cluster_of: dict[str, str] = {}
        self._clusters = tuple(self._united())
        self._attributes: dict[str, dict[str, dict[str, None]]] = {}
        self._notes: dict[str | None, list[str]] = {}
        self._links: dict[str, str] = {}
        self._said_of: dict[str, tuple[str, str]] = {}  # by the id of an A or N line: its target, and what it says

    def _by_id(self, lines: Sequence[T]) -> dict[str, T]:
        """Lines by their id; of two lines with one id the second gets another, which nothing names."""
        found: dict[str, T] = {}
        for line in lines:
            known = found.get(line.id)
            if known is None:
                found[line.id] = line
            elif replace(known, line=line.line) == line:
                self._say(line.line, f"{line.id} stands in line {known.line} already; it was taken once.")
            else:
                said = f"{line.id} is the id of line {known.line} already; both were kept"
                self._say(line.line, f"{said}, and what names it means the first.")
                found[f"{line.id} {line.line}"] = line  # no id holds a blank
        return found

    def set(self) -> SetRecord:
        """The annotation set."""
        for mark in self._lines.marks:
            self._mark(mark)
        for reference in self._lines.references:
            self._refer(reference)
        for remark in self._lines.remarks:
            self._remark(remark)
        spans = tuple(self._span(own, words) for own, words in self._entities.items())
        events = tuple(self._event(own, event) for own, event in self._happenings.items())
        relations = tuple(replace(r, **self._marked(r.id)) for r in self._relations.values())
        notes = tuple(self._other_notes())
        return SetRecord(
            annotator="",
            kind="annotator",
            status="open" if spans or events or notes else "new",
            codebook=CodebookVersion("", 0, ""),
            spans=spans,
            events=events,
            relations=relations,
            clusters=self._clusters,
            notes=notes,
        )

    # ---- what an id means

    def _things(self, own: str) -> tuple[str, ...]:
        """The annotations an id means: itself, or the events of a trigger; none where there is no such id."""
        if own in self._entities or own in self._happenings or own in self._relations:
            return (own,)
        return tuple(self._events_on.get(own, ())) if own in self._bounds else ()

    def _thing(self, own: str, line: int) -> str | None:
        """The one entity or event an id means, the first event where it is the trigger of several."""
        if own in self._entities or own in self._happenings:
            return own
        events = self._events_on.get(own, ()) if own in self._bounds else ()
        if len(events) > 1:
            self._say(line, f"{own} is the trigger of {', '.join(events[:5])}; {events[0]} was taken for it.")
        return events[0] if events else None

    # ---- entities and events

    def _span(self, own: str, words: WordsRecord) -> SpanRecord:
        return SpanRecord(
            id=own,
            label=self._bounds[own].label,
            fragments=words.fragments,
            quote=words.quote,
            cluster=self._cluster_of.get(own),
            link=self._links.get(own),
            note=self._note(own),
            **self._marked(own),
        )

    def _event(self, own: str, event: Happening) -> EventRecord:
        return EventRecord(
            id=own,
            label=event.label,
            triggers=self._triggers(own, event),
            arguments=tuple(self._arguments(own, event)),
            cluster=self._cluster_of.get(own),
            note=self._note(own),
            **self._marked(own),
        )

    def _triggers(self, own: str, event: Happening) -> tuple[WordsRecord, ...]:
        bound, words = self._bounds.get(event.trigger), self._words.get(event.trigger)
        if bound is None and event.trigger:
            self._say(event.line, f"{own}: there is no {event.trigger} to be its trigger; it was kept without one.")
        elif words is None and event.trigger:
            self._say(event.line, f"{own}: its trigger {event.trigger} stands nowhere; it was kept without one.")
        if bound is not None and bound.label != event.label and event.trigger not in self._entities:
            said = f"{own} is labelled {event.label} and its trigger {bound.id} {bound.label}"
            self._say(event.line, f"{said}; the event's label was taken.")
        return (words,) if words is not None else ()

    def _arguments(self, own: str, event: Happening) -> Iterator[ArgumentRecord]:
        for written, filler in event.arguments:
            role = self._roles.name(event.label, written)
            if filler in self._entities:
                yield ArgumentRecord(role, entity=filler)
            elif filler in self._happenings:
                yield ArgumentRecord(role, event=filler)
            else:
                why = "stands nowhere in the text" if filler in self._bounds else "is no entity or event of the file"
                self._say(event.line, f"{own}: {filler} {why}, so it does not fill {role}.")

    def _marked(self, own: str) -> dict[str, Any]:
        """The attributes of an annotation and its "unsure" mark, as its record takes them."""
        found = self._attributes.get(own, {})
        pairs = tuple((name, SEPARATOR.join(values)) for name, values in found.items() if name != UNSURE)
        return {"attributes": pairs, "unsure": UNSURE in found}

    def _note(self, own: str) -> str | None:
        return "\n".join(self._notes.get(own, ())) or None

    # ---- relations and clusters

    def _joined(self) -> dict[str, RelationRecord]:
        """The relations whose ends are there, without attributes."""
        found: dict[str, RelationRecord] = {}
        for own, tie in self._by_id(self._lines.ties).items():
            (first, head), (second, tail) = tie.ends
            if (first, second) == ("Arg2", "Arg1"):
                head, tail = tail, head
            ends = [self._thing(end, tie.line) for end in (head, tail)]
            for end, thing in zip((head, tail), ends, strict=True):
                if thing is None:
                    self._say(tie.line, f"{own}: there is no entity or event {end}; the relation was left out.")
            if ends[0] is not None and ends[1] is not None:
                found[own] = RelationRecord(own, tie.label, ends[0], ends[1])
        return found

    def _united(self) -> Iterator[ClusterRecord]:
        """Clusters of all that is said to be equivalent, entities and events apart."""
        leader: dict[str, str] = {}  # each member's way to the one its cluster is kept under
        labels: dict[str, dict[str, None]] = {}
        for group in self._lines.groups:
            members = self._members(group)
            for same in (_among(self._entities, members), _among(self._happenings, members)):
                roots = dict.fromkeys(_led_by(leader, own) for own in same if len(same) > 1)
                for root in roots:
                    leader[root] = next(iter(roots))
                    labels.setdefault(same[0], {})[group.label] = None
        clusters: dict[str, list[str]] = {}
        for own in leader:
            clusters.setdefault(_led_by(leader, own), []).append(own)
        for number, found in enumerate(clusters.values(), 1):
            said = dict.fromkeys(label for own in found for label in labels.get(own, ()) if label != _EQUIVALENT)
            yield self._cluster(f"* {number}", found, tuple(said))

    def _members(self, group: Group) -> list[str]:
        found: dict[str, None] = {}
        for member in group.members:
            own = self._thing(member, group.line)
            if own is None:
                self._say(group.line, f"{member} is no entity or event of the file, so it is in no cluster.")
            else:
                found[own] = None
        entities = sum(own in self._entities for own in found)
        if entities == 1 or len(found) - entities == 1:
            self._say(group.line, "A cluster needs two entities or two events; what stands alone is in none.")
        return list(found)

    def _cluster(self, own: str, members: list[str], labels: Sequence[str]) -> ClusterRecord:
        """A cluster under the words of its first member; what its lines call it, if not "Equiv", is its type."""
        self._cluster_of.update(dict.fromkeys(members, own))
        words = [found for member in members if (found := self._words_of(member)) is not None]
        first = min(words, key=lambda found: found.fragments, default=None)
        name = " ".join(first.quote.split())[:_LONGEST_NAME].strip() if first else ""
        attributes = (("type", SEPARATOR.join(labels)),) if labels else ()
        kind = "entity" if members[0] in self._entities else "event"
        return ClusterRecord(own, kind, name or members[0], attributes=attributes)

    def _words_of(self, own: str) -> WordsRecord | None:
        return self._entities[own] if own in self._entities else self._words.get(self._happenings[own].trigger)

    # ---- what is said of annotations

    def _mark(self, mark: Mark) -> None:
        things = self._things(mark.target)
        if not things:
            self._say(mark.line, f"{mark.id} is about {mark.target}, which is not there; it was left out.")
        for own in things:
            self._put(own, mark)
        self._said_of[mark.id] = mark.target, mark.name

    def _put(self, own: str, mark: Mark) -> None:
        if mark.name == UNSURE and mark.value != "true":
            if mark.value != "false":
                self._notes.setdefault(own, []).append(f"{UNSURE}: {mark.value}")
            return
        values = self._attributes.setdefault(own, {}).setdefault(mark.name, {})
        values[mark.value] = None
        if len(values) == 2:
            self._say(mark.line, f"{mark.target} has more than one value of {mark.name}; all were kept.")

    def _refer(self, reference: Reference) -> None:
        things = self._things(reference.target)
        if not things:
            self._say(
                reference.line, f"{reference.id} is about {reference.target}, which is not there; it was left out."
            )
        kind = "" if reference.kind == _REFERENCE else f"{reference.kind} "
        for own in things:
            linked = own in self._entities and self._links.setdefault(own, reference.link) == reference.link
            named = not linked or bool(kind) or not _same(reference.name, self._entities[own].quote)
            if named and (reference.name or not linked or kind):
                name = f": {reference.name}" if reference.name else ""
                self._notes.setdefault(own, []).append(f"{kind}{reference.link}{name}")
        self._said_of[reference.id] = reference.target, reference.link

    def _remark(self, remark: Remark) -> None:
        target, before = self._said_of.get(remark.target, (remark.target, ""))
        kind = "" if remark.kind == _NOTE else remark.kind
        text = ": ".join(filter(None, (before, kind, remark.text)))
        things: tuple[str | None, ...] = self._things(target)
        if not things:
            self._say(
                remark.line, f"The note is about {remark.target}, which is not there; it was put to the document."
            )
            things = (None,)
        for own in things if text else ():
            self._notes.setdefault(own, []).append(text)

    def _other_notes(self) -> Iterator[NoteRecord]:
        """Notes on what has no line for a note of its own: relations and the document."""
        for about, texts in self._notes.items():
            if about is None or about in self._relations:
                for number, text in enumerate(texts):
                    yield NoteRecord(f"# {about or ''} {number}", about, "", 0, text)


def _same(name: str, words: str) -> bool:
    return name.casefold().split() == words.casefold().split()


def _among(kind: Collection[str], members: list[str]) -> list[str]:
    return [own for own in members if own in kind]


def _led_by(leader: dict[str, str], own: str) -> str:
    """The one under which the cluster of a member is kept; ways to it are made short as they are gone."""
    root = own
    while leader.setdefault(root, root) != root:
        root = leader[root]
    while leader[own] != root:
        leader[own], own = root, leader[own]
    return root
