"""What no JSON schema can say of an `annotator-jsonl/1` line: that offsets, quotes, ids and references agree.

The same checks stand before an import and after an export. Each raises `FormatError` without a file or line number; the
caller knows those. The sentences name the place in the line, such as `events[0].arguments[1].entity`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Mapping, Sequence, Set

from annotator.errors import AnnotatorError, FormatError
from annotator.formats import jsonl_shape as shape
from annotator.formats.moments import microseconds
from annotator.model import UNSURE, Fragments
from annotator.text import check_text, quote

_MOST_STEPS = 4_000_000
# Where a fragment starts, and where the fragments before it end and how they go.
_Way = tuple[int, "tuple[int, _Way] | None"]


def check(line: shape.Line) -> None:
    """Refuse a line whose parts contradict each other, with `FormatError`."""
    _check_document(line)
    entities = {entity.id: entity for entity in line.entities}
    events = {event.id: event for event in line.events}
    clusters = {cluster.id for cluster in line.clusters}
    _check_ids(line)
    for i, entity in enumerate(line.entities):
        _check_entity(line.text, entity, clusters, i)
    for i, event in enumerate(line.events):
        _check_event(line.text, event, clusters, f"events[{i}]")
        for j, argument in enumerate(event.arguments):
            _check_argument(line.text, argument, entities, events, clusters, f"events[{i}].arguments[{j}]")
    for i, cluster in enumerate(line.clusters):
        if cluster.kind not in ("entity", "event"):
            raise FormatError(f'clusters[{i}].kind is "{cluster.kind}"; it must be "entity" or "event".')
    for i, relation in enumerate(line.relations):
        if not relation.label:
            raise FormatError(f"relations[{i}].label is empty.")
        for key, end in (("head", relation.head), ("tail", relation.tail)):
            if end not in entities and end not in events:
                raise FormatError(f'relations[{i}].{key} names "{end}", which is no entity or event of this line.')
        _check_version(relation.version, f"relations[{i}]")
        if relation.attributes:
            _check_unsure(relation.attributes, f"relations[{i}]")
    if line.notes or line.look_again:
        _check_notes(line, {**entities, **events}.keys() | clusters)


def check_article(text: str) -> None:
    """Refuse what cannot be an article: nothing but white space, a NUL, half a character, a byte-order mark.

    Raises:
        FormatError: without a file or line number.
    """
    try:
        check_text(text)
    except AnnotatorError as error:
        raise FormatError(str(error)) from None
    if not text or text.isspace():
        raise FormatError("The text is empty.")


def refuse_other_format(name: str) -> None:
    """Refuse a line of another format, or of a newer version of ours, with `FormatError`."""
    if name == shape.FORMAT:
        return
    if name.startswith("annotator-jsonl/"):
        raise FormatError(f'The line is "{name}"; this program reads "{shape.FORMAT}". A newer Annotator wrote it.')
    raise FormatError(f'The line is "{name}", not "{shape.FORMAT}".')


def _check_document(line: shape.Line) -> None:
    refuse_other_format(line.format)
    for key, value in (("id", line.id), ("annotator", line.annotator)):
        if not value:
            raise FormatError(f'The "{key}" is empty.')
    check_article(line.text)
    if hashlib.sha256(line.text.encode()).hexdigest() != line.sha256:
        raise FormatError("The sha256 is not that of the text, so the text is not the one that was annotated.")
    if line.codebook.version < 0:
        raise FormatError("codebook.version is negative.")


def _check_ids(line: shape.Line) -> None:
    groups: Sequence[tuple[str, Sequence[shape.Thing]]] = (
        ("entities", line.entities),
        ("events", line.events),
        ("relations", line.relations),
        ("clusters", line.clusters),
        ("notes", line.notes),
        ("look_again", line.look_again),
    )
    ids = [thing.id for _name, things in groups for thing in things]
    ids += [argument.id for event in line.events for argument in event.arguments if argument.id]
    if len(set(ids)) < len(ids) or "" in ids:
        _tell_ids(line, groups)


def _tell_ids(line: shape.Line, groups: Sequence[tuple[str, Sequence[shape.Thing]]]) -> None:
    """Raise for the first id that is empty or taken."""
    seen: dict[str, str] = {}
    for name, things in groups:
        for i, thing in enumerate(things):
            if not thing.id:
                raise FormatError(f"{name}[{i}].id is empty.")
            _note_id(thing.id, f"{name}[{i}]", seen)
    for i, event in enumerate(line.events):
        for j, argument in enumerate(event.arguments):
            if argument.id:
                _note_id(argument.id, f"events[{i}].arguments[{j}]", seen)


def _note_id(name: str, place: str, seen: dict[str, str]) -> None:
    if name in seen:
        raise FormatError(f'{place}.id is "{name}", which {seen[name]} has already.')
    seen[name] = place


def _check_version(version: int, place: str) -> None:
    if version < 0:
        raise FormatError(f"{place}.version is negative.")


def _check_notes(line: shape.Line, known: Set[str]) -> None:
    there = known | {relation.id for relation in line.relations}
    there |= {argument.id for event in line.events for argument in event.arguments if argument.id}
    for i, note in enumerate(line.notes):
        if note.about is not None and note.about not in there:
            raise FormatError(f'notes[{i}].about names "{note.about}", which is no annotation of this line.')
        if not note.author:
            raise FormatError(f"notes[{i}].author is empty.")
        if not note.text and not note.resolved:
            raise FormatError(f"notes[{i}].text is empty, and it resolves nothing.")
        microseconds(note.time)
    for i, found in enumerate(line.look_again):
        if found.about not in there:
            raise FormatError(f'look_again[{i}].about names "{found.about}", which is no annotation of this line.')


def _check_entity(text: str, entity: shape.Entity, clusters: Container[str], i: int) -> None:
    fragments = entity.fragments
    if len(fragments) == 1:  # nearly all: said in one line for the sake of speed
        start, end = fragments[0]
        fine = entity.start == start < end == entity.end and start >= 0 and text[start:end] == entity.text
    else:
        fine = False
    if not fine or len(entity.text) > len(text):
        _check_words(text, entity, f"entities[{i}]")
    if not entity.label:
        raise FormatError(f"entities[{i}].label is empty.")
    if entity.cluster is not None and entity.cluster not in clusters:
        raise FormatError(f'entities[{i}].cluster names "{entity.cluster}", which is no cluster of this line.')
    _check_version(entity.version, f"entities[{i}]")
    if entity.attributes:
        _check_unsure(entity.attributes, f"entities[{i}]")


def _check_event(text: str, event: shape.Event, clusters: Container[str], place: str) -> None:
    if not event.label:
        raise FormatError(f"{place}.label is empty.")
    if event.trigger is not None:
        _check_words(text, event.trigger, f"{place}.trigger")
    elif event.other_triggers:
        raise FormatError(f"{place} has other_triggers and no trigger; the first one is the trigger.")
    for i, words in enumerate(event.other_triggers):
        _check_words(text, words, f"{place}.other_triggers[{i}]")
    _check_version(event.version, place)
    if event.cluster is not None and event.cluster not in clusters:
        raise FormatError(f'{place}.cluster names "{event.cluster}", which is no cluster of this line.')
    if event.attributes:
        _check_unsure(event.attributes, place)


def _check_unsure(attributes: Iterable[shape.Pair], place: str) -> None:
    marks = [pair.value for pair in attributes if pair.name == UNSURE]
    if marks and marks != ["true"]:
        raise FormatError(f'{place}.attributes: "{UNSURE}" stands at most once and is always "true".')


def _check_words(text: str, words: shape.Words | shape.Entity, place: str) -> None:
    _check_fragments(words.fragments, len(text), place)
    start, end = words.fragments[0][0], words.fragments[-1][1]
    if (words.start, words.end) != (start, end):
        raise FormatError(f"{place}: start and end are {words.start} and {words.end}, the fragments {start} and {end}.")
    _check_quote(words.text, quote(text, words.fragments), f"{place}.text", f"the text has {{}} at {start} to {end}")


def _check_fragments(fragments: Fragments, length: int, place: str) -> None:
    if not fragments:
        raise FormatError(f"{place}.fragments is empty.")
    before = 0
    for i, (start, end) in enumerate(fragments):
        where = f"{place}.fragments[{i}]"
        if start < 0:
            raise FormatError(f"{where} starts at {start}, before the text.")
        if start >= end:
            raise FormatError(f"{where} starts at {start} and ends at {end}: it holds no text.")
        if end > length:
            raise FormatError(f"{where} ends at {end}, past the end of the text, which has {length} characters.")
        if start < before:
            raise FormatError(f"{where} starts at {start}, before the fragment in front of it ends at {before}.")
        before = end


def _check_quote(given: str, found: str, place: str, where: str) -> None:
    if given != found:
        raise FormatError(f"{place} is {shown(given)}, but {where.format(shown(found))}.")


def _check_argument(
    text: str,
    argument: shape.Argument,
    entities: Mapping[str, shape.Entity],
    events: Mapping[str, shape.Event],
    clusters: Container[str],
    place: str,
) -> None:
    if not argument.role:
        raise FormatError(f"{place}.role is empty.")
    if argument.attributes:
        _check_unsure(argument.attributes, place)
    fillers = (argument.entity, argument.event, argument.cluster, argument.value)
    count = 4 - fillers.count(None)
    if count != 1:
        raise FormatError(
            f"{place} has {count or 'no'} fillers; it needs exactly one of entity, event, cluster, value."
        )
    found: shape.Entity | shape.Words | None = None
    if argument.entity is not None:
        found = entities.get(argument.entity)
        if found is None:
            raise FormatError(f'{place}.entity names "{argument.entity}", which is no entity of this line.')
    elif argument.event is not None:
        event = events.get(argument.event)
        if event is None:
            raise FormatError(f'{place}.event names "{argument.event}", which is no event of this line.')
        found = event.trigger
    elif argument.cluster is not None:
        if argument.cluster not in clusters:
            raise FormatError(f'{place}.cluster names "{argument.cluster}", which is no cluster of this line.')
    else:
        _check_value_words(text, argument, place)
        return
    _check_filler_words(argument, found, place)


def _check_filler_words(argument: shape.Argument, found: shape.Entity | shape.Words | None, place: str) -> None:
    expected = (None, None, None) if found is None else (found.start, found.end, found.text)
    if (argument.start, argument.end, argument.text) != expected:
        there = "has no words: start, end and text must be null" if found is None else f"has {expected}"
        given = (argument.start, argument.end, argument.text)
        raise FormatError(f"{place} says start, end, text {given}, but its filler {there}.")
    if argument.fragments and (found is None or argument.fragments != found.fragments):
        raise FormatError(f"{place}.fragments are not those of its filler.")


def _check_value_words(text: str, argument: shape.Argument, place: str) -> None:
    start, end, given = argument.start, argument.end, argument.text
    if start is None and end is None and given is None:
        if argument.fragments:
            raise FormatError(f"{place} has fragments without start, end and text.")
        return
    if start is None or end is None or given is None:
        raise FormatError(f"{place}: start, end and text are all given or all null.")
    if argument.fragments:
        _check_words(text, shape.Words(start, end, given, argument.fragments), place)
        return
    _check_fragments(((start, end),), len(text), place)
    if scattered(text, start, end, given) is None:
        _check_quote(given, text[start:end], f"{place}.text", f"the text has {{}} at {start} to {end}")


def scattered(text: str, start: int, end: int, words: str) -> Fragments | None:
    """Fragments of [start, end) whose texts, joined by one space, are `words`; None where there are none.

    An argument of an older line gives no fragments, so those of a value read from scattered words are found again: `words`
    is followed character by character, and at each space a fragment may end and another begin anywhere behind it.
    """
    if text[start:end] == words:
        return ((start, end),)
    if not words or (end - start) * len(words) > _MOST_STEPS:
        return None
    ways: dict[int, _Way] = {start: (start, None)}
    for i, character in enumerate(words):
        further = {at + 1: way for at, way in ways.items() if at < end and text[at] == character}
        ended = min((at for at, way in ways.items() if at > way[0]), default=end) if character == " " else end
        if ended < end and i + 1 < len(words):
            before = (ended, ways[ended])
            for at in range(ended, end):
                if text[at] == words[i + 1]:
                    further.setdefault(at, (at, before))
        ways = further
    return _fragments(end, ways[end]) if end in ways else None


def _fragments(end: int, way: _Way | None) -> Fragments:
    found: list[tuple[int, int]] = []
    while way is not None:
        start, before = way
        found.append((start, end))
        end, way = before or (0, None)
    return tuple(reversed(found))


def shown(text: str) -> str:
    """A text as a message quotes it, short."""
    return f"“{text}”" if len(text) <= 60 else f"“{text[:59]}…”"
