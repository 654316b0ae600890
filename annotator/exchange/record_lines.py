"""`annotator-records/1`: one event a line, with its document's metadata and the words that stand behind each part.

A view for those who count and read events: everything that fills a role has its text and its quote in one place, and
nothing has to be looked up in another line. It is not read back into a project; `annotator-jsonl/1` is for that. Every
key stands in every object, in this order, and no clock time but that of notes is in it, so that two exports of the same
state are the same bytes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Literal

import msgspec

from annotator.errors import FormatError
from annotator.formats import jsonl_shape as shape
from annotator.formats import strict_json
from annotator.formats.jsonl import write_meta, write_note, write_pairs, write_words
from annotator.model import Annotations, Document, Fragments, Span, Words
from annotator.records.record import Filler, FillerKind, Record, records_of
from annotator.text import quote

FORMAT = "annotator-records/1"


class RecordDocument(shape.Shape):
    """The document of a record, without its text: `sha256` finds it."""

    id: str
    sha256: str
    meta: shape.Meta
    labels: list[shape.Pair]


class RecordRole(shape.Shape):
    """What fills a role: `value` is its text, `quote` the words of the article behind it, null where it is unsaid.

    `id` is the argument's own, `filler` that of an entity, event or cluster, null for a value. `start` and `end` are
    those of `fragments`.
    """

    id: str
    role: str
    kind: FillerKind
    value: str
    quote: str | None
    start: int | None
    end: int | None
    fragments: Fragments
    filler: str | None
    label: str | None
    link: str | None
    attributes: list[shape.Pair]


class RecordLine(shape.Shape):
    """One event."""

    format: str
    id: str
    document: RecordDocument
    annotator: str
    kind: Literal["annotator", "gold", "model"]
    status: Literal["new", "open", "done", "skipped"]
    codebook: shape.Codebook
    version: int
    label: str
    triggers: list[shape.Words]
    roles: list[RecordRole]
    attributes: list[shape.Pair]
    cluster: str | None
    confidence: float | None
    note: str | None
    notes: list[shape.Note]


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(RecordLine).decode


def write_records(
    document: Document, text: str, annotations: Annotations, only: Collection[int] | None = None
) -> Iterator[bytes]:
    """The events of one annotation set as lines, in text order, or `only` those with these ids; `text` is the document's.

    Raises:
        FormatError: without file and line number, where a quote is not what stands in the text, or half a character.
    """
    made = annotations.set
    about = RecordDocument(document.key, document.sha256, write_meta(document.meta), write_pairs(made.labels))
    codebook = shape.Codebook(made.codebook.name, made.codebook.version, made.codebook.sha256)
    for record in records_of(document, annotations):
        if only is not None and record.event.id not in only:
            continue
        line = _line(record, annotations, about, codebook)
        _check_quotes(record, text)
        try:
            yield _encode(line) + b"\n"
        except UnicodeEncodeError:
            raise FormatError(f"An event of “{document.key}” holds half a character (a lone surrogate).") from None


def _line(record: Record, annotations: Annotations, document: RecordDocument, codebook: shape.Codebook) -> RecordLine:
    event, facts = record.event, annotations.set
    about = {event.id, *(argument.id for argument in event.arguments)}
    notes = sorted((note.at_us, note.id) for note in annotations.notes.values() if note.about_id in about)
    return RecordLine(
        format=FORMAT,
        id=f"{event.id:x}",
        document=document,
        annotator=facts.annotator,
        kind=facts.kind,
        status=facts.status,
        codebook=codebook,
        version=event.version,
        label=event.label,
        triggers=[write_words(words) for words in event.triggers],
        roles=[_role(filler, annotations) for filler in record.fillers],
        attributes=write_pairs(event.attributes, event.unsure),
        cluster=f"{event.cluster_id:x}" if event.cluster_id is not None else None,
        confidence=event.confidence,
        note=event.note,
        notes=[write_note(annotations.notes[number]) for _at, number in notes],
    )


def _role(filler: Filler, annotations: Annotations) -> RecordRole:
    argument, words = filler.argument, filler.words
    span = annotations.spans.get(argument.span_id or 0)
    event = annotations.events.get(argument.filler_event_id or 0)
    cluster = annotations.clusters.get(argument.cluster_id or 0)
    label = span.label if span else event.label if event else None
    link = span.link if span else cluster.link if cluster else None
    return RecordRole(
        id=f"{argument.id:x}",
        role=argument.role,
        kind=filler.kind,
        value=filler.text,
        quote=words.quote if words else None,
        start=words.start if words else None,
        end=words.end if words else None,
        fragments=words.fragments if words else (),
        filler=f"{argument.filler_id:x}" if argument.filler_id is not None else None,
        label=label,
        link=link,
        attributes=write_pairs(argument.attributes, argument.unsure),
    )


def _check_quotes(record: Record, text: str) -> None:
    words: list[Span | Words] = [*record.event.triggers]
    words += [filler.words for filler in record.fillers if filler.words is not None]
    for found in words:
        if quote(text, found.fragments) != found.quote:
            raise FormatError(
                f"“{found.quote[:40]}” of {record.event.label} is not what stands in “{record.facts.key}”."
            )


def check_record(line: bytes) -> None:
    """Read back one written line and refuse it unless its parts fit each other.

    Raises:
        FormatError: without file and line number.
    """
    found = strict_json.decode(line.removesuffix(b"\n"), _decode, _encode)
    if found.format != FORMAT:
        raise FormatError("The line is no record.")
    for role in found.roles:
        if (role.quote is None) != (not role.fragments):
            raise FormatError(f"The role “{role.role}” has a quote without a place, or a place without a quote.")
        if role.fragments and (role.start, role.end) != (role.fragments[0][0], role.fragments[-1][1]):
            raise FormatError(f"The role “{role.role}” does not stand where its fragments do.")
