"""JSONL in and out: `annotator-jsonl/1`, one annotation set of one document a line, and plain text records.

Reading streams: one line is in memory at a time, and an error names its line. Ids stay the file's own strings. Writing
is the exact inverse, so that an export that is read and written again gives the same bytes. `jsonl_shape` says what the
objects look like, `jsonl_check` what must hold between them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, BinaryIO

import msgspec

from annotator.errors import FormatError
from annotator.formats import jsonl_shape as shape
from annotator.formats import strict_json
from annotator.formats.jsonl_check import check, refuse_other_format, scattered
from annotator.formats.jsonl_plain import read_plain
from annotator.formats.moments import microseconds, utc_text
from annotator.formats.records import (
    ArgumentRecord,
    ClusterRecord,
    DocumentRecord,
    EventRecord,
    LookAgainRecord,
    NoteRecord,
    RelationRecord,
    SetRecord,
    SpanRecord,
    WordsRecord,
)
from annotator.model import (
    UNSURE,
    Annotations,
    Argument,
    Cluster,
    CodebookVersion,
    Document,
    Event,
    Fragments,
    LookAgain,
    Metadata,
    Note,
    Pair,
    Relation,
    Span,
    Words,
)

_OURS = b'{"format":"annotator-jsonl/1",'
_encode = msgspec.json.Encoder().encode
_decode_line = msgspec.json.Decoder(shape.Line).decode
_decode_any = msgspec.json.Decoder().decode


def _quiet(line: int, sentence: str) -> None:
    """The default listener for remarks."""


def read(lines: BinaryIO, source: str, warn: Callable[[int, str], None] = _quiet) -> Iterator[DocumentRecord]:
    """The documents of a JSONL file, in its order and one at a time; `warn` hears of what was left out, by line.

    Raises:
        FormatError: at the first line that is no strict JSON, or whose parts contradict each other.
    """
    for number, line in strict_json.lines(lines, source):
        try:
            record = _read_line(line, number, warn)
        except FormatError as fault:
            raise FormatError(fault.message, source, number) from None
        yield record


def check_line(line: bytes) -> None:
    """Read back one written line and refuse it unless every offset, quote, hash and reference in it holds.

    Raises:
        FormatError: without file and line number.
    """
    check(strict_json.decode(line.removesuffix(b"\n"), _decode_line, _encode))


def write_line(document: Document, text: str, annotations: Annotations) -> bytes:
    """One annotation set as a line of `annotator-jsonl/1`, with its newline. `text` is the document's whole text.

    Raises:
        FormatError: without file and line number, where a text holds half a character, which UTF-8 cannot.
    """
    made = annotations.set
    line = shape.Line(
        format=shape.FORMAT,
        id=document.key,
        text=text,
        sha256=document.sha256,
        meta=write_meta(document.meta),
        annotator=made.annotator,
        kind=made.kind,
        status=made.status,
        codebook=shape.Codebook(made.codebook.name, made.codebook.version, made.codebook.sha256),
        labels=write_pairs(made.labels),
        entities=[_write_span(span) for span in sorted(annotations.spans.values(), key=_span_order)],
        events=[_write_event(event, annotations) for event in sorted(annotations.events.values(), key=_event_order)],
        relations=[_write_relation(relation) for _, relation in sorted(annotations.relations.items())],
        clusters=[_write_cluster(cluster) for _, cluster in sorted(annotations.clusters.items())],
        notes=[write_note(note) for note in sorted(annotations.notes.values(), key=_note_order)],
        look_again=[_write_look_again(found) for _, found in sorted(annotations.look_again.items())],
    )
    try:
        return _encode(line) + b"\n"
    except UnicodeEncodeError:
        raise FormatError(f"The annotations of “{document.key}” hold half a character (a lone surrogate).") from None


def _read_line(line: bytes, number: int, warn: Callable[[int, str], None]) -> DocumentRecord:
    if not line.startswith(_OURS):
        record: Any = strict_json.decode(line, _decode_any, _encode)
        if not isinstance(record, dict):
            raise FormatError("The line holds no JSON object.")
        name = record.get("format")
        if not (isinstance(name, str) and name.startswith("annotator-jsonl")):
            return read_plain(record, number, lambda sentence: warn(number, sentence))
        refuse_other_format(name)
    found = strict_json.decode(line, _decode_line, _encode)
    check(found)
    return _document(found, number)


def _document(line: shape.Line, number: int) -> DocumentRecord:
    meta = line.meta
    known = Metadata(
        title=meta.title,
        source=meta.source,
        author=meta.author,
        date=meta.date,
        url=meta.url,
        language=meta.language,
        license=meta.license,
        extra=_pairs(meta.extra),
    )
    return DocumentRecord(text=line.text, meta=known, key=line.id, line=number, set=_set(line))


def _set(line: shape.Line) -> SetRecord:
    return SetRecord(
        annotator=line.annotator,
        kind=line.kind,
        status=line.status,
        codebook=CodebookVersion(line.codebook.name, line.codebook.version, line.codebook.sha256),
        labels=_pairs(line.labels),
        spans=tuple(map(_span, line.entities)),
        events=tuple(_event(event, line.text) for event in line.events),
        relations=tuple(
            RelationRecord(r.id, r.label, r.head, r.tail, *_marked(r.attributes), r.version) for r in line.relations
        ),
        clusters=tuple(ClusterRecord(c.id, c.kind, c.name, c.link, _pairs(c.attributes)) for c in line.clusters),
        notes=tuple(NoteRecord(n.id, n.about, n.author, microseconds(n.time), n.text, n.resolved) for n in line.notes),
        look_again=tuple(LookAgainRecord(x.id, x.about, x.reason, tuple(x.choices)) for x in line.look_again),
    )


def _span(entity: shape.Entity) -> SpanRecord:
    attributes, unsure = _marked(entity.attributes) if entity.attributes else ((), False)
    return SpanRecord(
        id=entity.id,
        label=entity.label,
        fragments=entity.fragments,
        quote=entity.text,
        attributes=attributes,
        cluster=entity.cluster,
        link=entity.link,
        confidence=entity.confidence,
        note=entity.note,
        unsure=unsure,
        version=entity.version,
    )


def _event(event: shape.Event, text: str) -> EventRecord:
    attributes, unsure = _marked(event.attributes)
    return EventRecord(
        id=event.id,
        label=event.label,
        triggers=tuple(
            WordsRecord(words.fragments, words.text)
            for words in ([event.trigger] if event.trigger else []) + event.other_triggers
        ),
        arguments=tuple(_argument(argument, text) for argument in event.arguments),
        attributes=attributes,
        cluster=event.cluster,
        confidence=event.confidence,
        note=event.note,
        unsure=unsure,
        version=event.version,
    )


def _argument(argument: shape.Argument, text: str) -> ArgumentRecord:
    words = None
    if argument.value is not None and argument.start is not None and argument.end is not None and argument.text:
        fragments = argument.fragments or scattered(text, argument.start, argument.end, argument.text)
        words = WordsRecord(fragments, argument.text) if fragments else None
    attributes, unsure = _marked(argument.attributes) if argument.attributes else ((), False)
    return ArgumentRecord(
        argument.role,
        argument.entity,
        argument.event,
        argument.cluster,
        argument.value,
        words,
        attributes,
        unsure,
        argument.id,
    )


def _pairs(pairs: Iterable[shape.Pair]) -> tuple[Pair, ...]:
    return tuple((pair.name, pair.value) for pair in pairs)


def _marked(pairs: Iterable[shape.Pair]) -> tuple[tuple[Pair, ...], bool]:
    """The attributes without the "unsure" mark, and whether it was there."""
    everything = _pairs(pairs)
    kept = tuple(pair for pair in everything if pair[0] != UNSURE)
    return kept, len(kept) < len(everything)


def _span_order(span: Span) -> tuple[int, int, int]:
    return span.start, span.end, span.id


def _event_order(event: Event) -> tuple[bool, int, int, int]:
    trigger = event.trigger
    return trigger is None, trigger.start if trigger else 0, trigger.end if trigger else 0, event.id


def _note_order(note: Note) -> tuple[int, int]:
    return note.at_us, note.id


def _write_id(id: int | None) -> str | None:
    return None if id is None else f"{id:x}"


def write_meta(meta: Metadata) -> shape.Meta:
    """What is known of a document, as a line holds it."""
    return shape.Meta(
        title=meta.title,
        source=meta.source,
        author=meta.author,
        date=meta.date,
        url=meta.url,
        language=meta.language,
        license=meta.license,
        extra=write_pairs(meta.extra),
    )


def write_pairs(pairs: Collection[Pair], unsure: bool = False) -> list[shape.Pair]:
    """Attributes, the "unsure" mark among them."""
    if not pairs and not unsure:
        return []
    written = [shape.Pair(name, value) for name, value in pairs]
    return [*written, shape.Pair(UNSURE, "true")] if unsure else written


def _write_span(span: Span) -> shape.Entity:
    return shape.Entity(
        id=f"{span.id:x}",
        label=span.label,
        start=span.start,
        end=span.end,
        text=span.quote,
        fragments=span.fragments,
        attributes=write_pairs(span.attributes, span.unsure),
        cluster=_write_id(span.cluster_id),
        link=span.link,
        confidence=span.confidence,
        note=span.note,
        version=span.version,
    )


def write_words(words: Words) -> shape.Words:
    """Words of the text."""
    return shape.Words(words.start, words.end, words.quote, words.fragments)


def _write_event(event: Event, annotations: Annotations) -> shape.Event:
    return shape.Event(
        id=f"{event.id:x}",
        label=event.label,
        trigger=write_words(event.trigger) if event.trigger else None,
        other_triggers=[write_words(words) for words in event.triggers[1:]],
        arguments=[_write_argument(argument, annotations) for argument in event.arguments],
        attributes=write_pairs(event.attributes, event.unsure),
        cluster=_write_id(event.cluster_id),
        confidence=event.confidence,
        note=event.note,
        version=event.version,
    )


def _write_argument(argument: Argument, annotations: Annotations) -> shape.Argument:
    words = _filler_words(argument, annotations.spans, annotations.events)
    fragments: Fragments = words.fragments if words else ()
    return shape.Argument(
        id=f"{argument.id:x}",
        role=argument.role,
        entity=_write_id(argument.span_id),
        event=_write_id(argument.filler_event_id),
        cluster=_write_id(argument.cluster_id),
        value=argument.value,
        start=words.start if words else None,
        end=words.end if words else None,
        text=words.quote if words else None,
        fragments=fragments,
        attributes=write_pairs(argument.attributes, argument.unsure),
    )


def _filler_words(argument: Argument, spans: Mapping[int, Span], events: Mapping[int, Event]) -> Span | Words | None:
    if argument.span_id is not None:
        return spans[argument.span_id]
    if argument.filler_event_id is not None:
        return events[argument.filler_event_id].trigger
    return argument.words if argument.value is not None else None


def _write_relation(relation: Relation) -> shape.Relation:
    return shape.Relation(
        id=f"{relation.id:x}",
        label=relation.label,
        head=f"{relation.head_id:x}",
        tail=f"{relation.tail_id:x}",
        attributes=write_pairs(relation.attributes, relation.unsure),
        version=relation.version,
    )


def _write_cluster(cluster: Cluster) -> shape.Cluster:
    return shape.Cluster(f"{cluster.id:x}", cluster.kind, cluster.name, cluster.link, write_pairs(cluster.attributes))


def write_note(note: Note) -> shape.Note:
    """One contribution to a thread."""
    return shape.Note(
        f"{note.id:x}", _write_id(note.about_id), note.author, utc_text(note.at_us), note.text, note.resolved
    )


def _write_look_again(found: LookAgain) -> shape.LookAgain:
    return shape.LookAgain(f"{found.id:x}", f"{found.about_id:x}", found.reason, list(found.choices))
