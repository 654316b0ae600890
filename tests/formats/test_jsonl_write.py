"""Writing: the bytes themselves, what the schema says of them, and that reading gives back what was written."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
from pathlib import Path
from typing import Any

import pytest
from golden_lines import document, empty_line, full_line
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from annotator.errors import FormatError
from annotator.formats import jsonl
from annotator.formats.records import DocumentRecord
from annotator.model import (
    Annotations,
    AnnotationSet,
    Argument,
    Cluster,
    CodebookVersion,
    Event,
    LookAgain,
    Metadata,
    Note,
    Relation,
    Span,
    Words,
)
from annotator.resources import resource
from annotator.text import quote


def read_one(line: bytes) -> DocumentRecord:
    (record,) = jsonl.read(io.BytesIO(line), "a.jsonl")
    return record


def schema() -> Draft202012Validator:
    written = json.loads(resource("annotator-jsonl-1.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(written)
    return Draft202012Validator(written)


def test_the_bytes_are_those_of_the_golden_file(golden: Path) -> None:
    written = jsonl.write_line(*full_line()) + jsonl.write_line(*empty_line())
    assert written == (golden / "sets.jsonl").read_bytes()


def test_the_golden_lines_validate_and_their_offsets_hold(golden: Path) -> None:
    validator = schema()
    for line in (golden / "sets.jsonl").read_bytes().splitlines(keepends=True):
        jsonl.check_line(line)
        read = json.loads(line)
        validator.validate(read)
        for part in (*read["entities"], *(event["trigger"] for event in read["events"] if event["trigger"])):
            assert " ".join(read["text"][start:end] for start, end in part["fragments"]) == part["text"]
            assert (part["start"], part["end"]) == (part["fragments"][0][0], part["fragments"][-1][1])


def every_object(value: Any, path: str = "") -> list[tuple[str, dict[str, Any]]]:
    if isinstance(value, list):
        return [found for item in value for found in every_object(item, path + "[]")]
    if not isinstance(value, dict):
        return []
    return [(path, value), *(found for key, item in value.items() for found in every_object(item, f"{path}.{key}"))]


def test_every_key_stands_in_every_object_in_one_order(golden: Path) -> None:
    orders: dict[str, tuple[str, ...]] = {}
    for line in (golden / "sets.jsonl").read_bytes().splitlines():
        for path, found in every_object(json.loads(line)):
            assert orders.setdefault(path, tuple(found)) == tuple(found)
    assert len(orders) >= 14


@pytest.mark.parametrize("drop", ["format", "sha256", "meta.url", "entities.0.note", "events.0.arguments.0.text"])
def test_the_schema_wants_every_key(drop: str) -> None:
    line = json.loads(jsonl.write_line(*full_line()))
    where = line
    *way, last = drop.split(".")
    for step in way:
        where = where[int(step)] if step.isdigit() else where[step]
    del where[last]
    assert not schema().is_valid(line)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("format",), "annotator-jsonl/2"),
        (("kind",), "human"),
        (("status",), None),
        (("more",), 1),
        (("entities", 0, "start"), 0.5),
        (("entities", 0, "start"), -1),
        (("entities", 0, "fragments"), []),
        (("entities", 0, "fragments"), [[0, 6, 7]]),
        (("entities", 0, "id"), 5),
        (("entities", 0, "attributes"), [{"name": "a", "value": 5}]),
        (("events", 0, "arguments", 0, "value"), "also a value"),
        (("events", 0, "arguments", 0, "entity"), None),
        (("events", 0, "arguments", 0, "text"), None),
        (("clusters", 0, "kind"), "thing"),
        (("sha256",), "0"),
    ],
)
def test_the_schema_refuses(path: tuple[str | int, ...], value: object) -> None:
    line = json.loads(jsonl.write_line(*full_line()))
    where: Any = line
    for step in path[:-1]:
        where = where[step]
    where[path[-1]] = value
    assert not schema().is_valid(line)


def test_objects_stand_by_start_end_id_and_events_without_a_trigger_last() -> None:
    line = json.loads(jsonl.write_line(*full_line()))
    places = [(entity["start"], entity["end"], int(entity["id"], 16)) for entity in line["entities"]]
    assert places == sorted(places)
    assert [event["label"] for event in line["events"]] == ["Shelling", "Statement", "Silent"]
    assert [relation["label"] for relation in line["relations"]] == ["Causes", "PartOf"]
    assert [cluster["kind"] for cluster in line["clusters"]] == ["entity", "event"]


def test_reading_gives_back_what_was_written() -> None:
    record = read_one(jsonl.write_line(*full_line()))
    written, text, annotations = full_line()
    assert (record.text, record.key, record.meta, record.line) == (text, written.key, written.meta, 1)
    assert record.set is not None
    assert [(s.id, s.fragments, s.quote, s.unsure) for s in record.set.spans] == [
        (f"{s.id:x}", s.fragments, s.quote, s.unsure)
        for s in sorted(annotations.spans.values(), key=lambda s: (s.start, s.end, s.id))
    ]
    assert all(name != "unsure" for thing in (*record.set.spans, *record.set.events) for name, _ in thing.attributes)
    shelling = record.set.events[0]
    assert [a.words.fragments for a in shelling.arguments if a.words] == [
        a.words.fragments for a in annotations.events[0x1F0000000 + 10].arguments if a.words
    ]


def test_a_lone_surrogate_is_refused_in_words() -> None:
    written, text, annotations = full_line()
    spans = {1: Span(1, 1, "Place", ((0, 6),), "Rebels", note="\ud83d")}
    with pytest.raises(FormatError, match="half a character"):
        jsonl.write_line(written, text, Annotations(annotations.set, spans))


# ---- any annotations there can be

TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=60).filter(
    lambda text: not text.isspace() and text[0] not in "\ufeff\ufffe"
)
WORDS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12)
NAMES = WORDS.filter(bool)
VERSIONS = st.integers(1, 9)
PAIRS = st.lists(st.tuples(NAMES.filter(lambda name: name != "unsure"), WORDS), max_size=2).map(tuple)
MAYBE = st.none() | WORDS


def fragments_of(draw: st.DrawFn, text: str, most: int = 3) -> tuple[tuple[int, int], ...]:
    ends = draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=2 * most, unique=True).map(sorted))
    return tuple(zip(ends[0::2], ends[1::2], strict=False))


@st.composite
def sets(draw: st.DrawFn) -> tuple[Any, str, Annotations]:
    text = draw(TEXTS)
    ids = iter(draw(st.lists(st.integers(1, 2**63 - 1), min_size=40, max_size=40, unique=True)))
    clusters = {
        i: Cluster(i, 1, draw(st.sampled_from(["entity", "event"])), draw(WORDS), draw(MAYBE)) for i in [next(ids)]
    }
    belongs = st.none() | st.sampled_from(sorted(clusters))
    confidence = st.none() | st.floats(allow_nan=False, allow_infinity=False)

    def span() -> Span:
        parts = fragments_of(draw, text)
        more = (
            draw(PAIRS),
            draw(MAYBE),
            draw(confidence),
            draw(MAYBE),
            draw(st.booleans()),
            draw(belongs),
            draw(VERSIONS),
        )
        return Span(next(ids), 1, draw(NAMES), parts, quote(text, parts), *more)

    spans = {s.id: s for s in (span() for _ in range(draw(st.integers(0, 3))))}
    events: dict[int, Event] = {}

    def words() -> Words:
        parts = fragments_of(draw, text)
        return Words(parts, quote(text, parts))

    def argument(event_id: int) -> Argument:
        kind = draw(st.sampled_from(["span", "event", "cluster", "value", "words"]))
        role = draw(NAMES)
        more = {"attributes": draw(PAIRS), "unsure": draw(st.booleans())}
        if kind == "span" and spans:
            return Argument(next(ids), event_id, role, span_id=draw(st.sampled_from(sorted(spans))), **more)
        if kind == "event" and events:
            return Argument(next(ids), event_id, role, filler_event_id=draw(st.sampled_from(sorted(events))), **more)
        if kind == "cluster":
            return Argument(next(ids), event_id, role, cluster_id=draw(st.sampled_from(sorted(clusters))), **more)
        read_from = words() if kind == "words" else None
        return Argument(next(ids), event_id, role, value=draw(WORDS), words=read_from, **more)

    for _ in range(draw(st.integers(0, 3))):
        number = next(ids)
        triggers = tuple(words() for _ in range(draw(st.integers(0, 2))))
        arguments = tuple(argument(number) for _ in range(draw(st.integers(0, 3))))
        more = (draw(PAIRS), draw(confidence), draw(MAYBE), draw(st.booleans()), draw(belongs), draw(VERSIONS))
        events[number] = Event(number, 1, draw(NAMES), triggers, arguments, *more)
    ends = sorted({**spans, **events})
    relations = {
        i: Relation(i, 1, draw(NAMES), ends[0], ends[-1], draw(PAIRS), draw(st.booleans()), draw(VERSIONS))
        for i in ([next(ids)] if ends else [])
    }
    about = st.none() | st.sampled_from([*ends, *relations, *clusters])
    moment = st.integers(0, 4_000_000_000_000_000)
    notes = {
        i: Note(i, 1, draw(about), draw(NAMES), draw(moment), draw(NAMES), draw(st.booleans()))
        for i in (next(ids) for _ in range(draw(st.integers(0, 3))))
    }
    again = {
        i: LookAgain(i, 1, ends[0], draw(WORDS), tuple(draw(st.lists(NAMES, max_size=2))))
        for i in ([next(ids)] if ends else [])
    }
    meta = Metadata(*(draw(MAYBE) for _ in range(7)), draw(PAIRS))
    made = AnnotationSet(
        *(1, 1, draw(NAMES), draw(st.sampled_from(["annotator", "gold", "model"]))),
        *(
            draw(st.sampled_from(["new", "open", "done", "skipped"])),
            CodebookVersion(draw(WORDS), 3, "0" * 64),
            draw(PAIRS),
        ),
    )
    return (
        document(text, 1, draw(NAMES), meta),
        text,
        Annotations(made, spans, events, relations, clusters, notes, again),
    )


def rewritten(record: DocumentRecord) -> bytes:
    """The line of a record that was read, by way of the model's records again."""
    made = record.set
    assert made is not None
    sha256 = hashlib.sha256(record.text.encode()).hexdigest()
    held = document(record.text, 1, record.key or "", record.meta)
    assert held.sha256 == sha256

    def number(name: str | None) -> int | None:
        return None if name is None else int(name, 16)

    spans = [
        Span(
            int(s.id, 16),
            1,
            s.label,
            s.fragments,
            s.quote,
            s.attributes,
            s.link,
            s.confidence,
            s.note,
            s.unsure,
            number(s.cluster),
            s.version,
        )
        for s in made.spans
    ]
    events = []
    for event in made.events:
        arguments = tuple(
            Argument(
                *(int(a.id, 16), 0, a.role, number(a.entity), number(a.event), number(a.cluster), a.value),
                Words(a.words.fragments, a.words.quote) if a.words else None,
                a.attributes,
                a.unsure,
            )
            for a in event.arguments
        )
        triggers = tuple(Words(words.fragments, words.quote) for words in event.triggers)
        more = (event.attributes, event.confidence, event.note, event.unsure, number(event.cluster), event.version)
        events.append(Event(int(event.id, 16), 1, event.label, triggers, arguments, *more))
    relations = [
        Relation(*(int(r.id, 16), 1, r.label, int(r.head, 16), int(r.tail, 16), r.attributes), r.unsure, r.version)
        for r in made.relations
    ]
    notes = [Note(int(n.id, 16), 1, number(n.about), n.author, n.at_us, n.text, n.resolved) for n in made.notes]
    again = [LookAgain(int(x.id, 16), 1, int(x.about, 16), x.reason, x.choices) for x in made.look_again]
    clusters = [Cluster(int(c.id, 16), 1, c.kind, c.name, c.link, c.attributes) for c in made.clusters]
    kept = AnnotationSet(1, 1, made.annotator, made.kind, made.status, made.codebook, made.labels)
    groups = ({thing.id: thing for thing in things} for things in (spans, events, relations, clusters, notes, again))
    return jsonl.write_line(held, record.text, Annotations(kept, *groups))  # type: ignore[arg-type]


@given(sets())
def test_any_set_is_read_as_it_was_written_and_written_again_as_it_was(line: tuple[Any, str, Annotations]) -> None:
    written = jsonl.write_line(*line)
    jsonl.check_line(written)
    assert schema().is_valid(json.loads(written))
    record = read_one(written)
    assert record.text == line[1]
    assert record.meta == line[0].meta
    assert record.set is not None
    assert {s.id: (s.fragments, s.quote, s.attributes, s.unsure) for s in record.set.spans} == {
        f"{s.id:x}": (s.fragments, s.quote, s.attributes, s.unsure) for s in line[2].spans.values()
    }
    assert rewritten(record) == written


@given(sets())
def test_a_line_that_python_wrote_is_read_alike(line: tuple[Any, str, Annotations]) -> None:
    written = jsonl.write_line(*line)
    spaced = json.dumps(json.loads(written), indent=None).encode() + b"\n"
    assert dataclasses.asdict(read_one(spaced)) == dataclasses.asdict(read_one(written))
