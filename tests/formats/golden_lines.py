"""A document with everything a line can hold, and one with nothing."""

from __future__ import annotations

import hashlib

from annotator.model import (
    Annotations,
    AnnotationSet,
    Argument,
    Cluster,
    CodebookVersion,
    Document,
    Event,
    LookAgain,
    Metadata,
    Note,
    Relation,
    Span,
    Words,
)
from annotator.text import quote

Line = tuple[Document, str, Annotations]

TEXT = (
    "Rebels shelled Nayrab 😀 at dawn, killing 51 or more.\n"
    "“We hit Ariha and its suburbs,” said a commander\u2028of the “Hawks”.\n"
    "قصف الثوار النيرب \\ \u00a0end"
)


def document(text: str, number: int, key: str, meta: Metadata = Metadata()) -> Document:  # noqa: B008
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Document(id=number, key=key, meta=meta, sha256=sha256, length=len(text), excerpt=text[:120])


def at(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def found(*parts: str) -> Words:
    fragments = tuple(at(part) for part in parts)
    return Words(fragments, quote(TEXT, fragments))


def span(number: int, label: str, *parts: str, **more: object) -> Span:
    words = found(*parts)
    return Span(number, 1, label, words.fragments, words.quote, **more)  # type: ignore[arg-type]


def full_line() -> Line:
    """Every kind of object and filler, nothing left out."""
    base = 0x1F0000000
    meta = Metadata(
        "Nayrab", "Desk", "A. K.", "2020-02-12", "https://news.example/1", "en", "CC-BY-4.0", (("desk", "Beirut"),)
    )
    spans = (
        span(base + 1, "Force", "Rebels", attributes=(("mention", "NAM"),), link="wikidata:Q1", cluster_id=base + 30),
        span(base + 2, "Place", "Nayrab 😀", confidence=0.75, note="an emoji\nin the middle", unsure=True),
        span(base + 4, "Place", "Ariha", "suburbs"),
        span(base + 3, "Force", "a commander\u2028of the “Hawks”"),
        span(base + 5, "Place", "النيرب"),
        span(base + 6, "Place", "Nayrab", attributes=(("mention", "NAM"), ("kind", "town")), unsure=True),
    )
    shelling = base + 10
    arguments = (
        Argument(1, shelling, "Attacker", span_id=base + 1),
        Argument(2, shelling, "Target", span_id=base + 4),
        Argument(3, shelling, "Killed", None, None, None, ">=51", found("51", "more"), (("basis", "stated"),), True),
        Argument(4, shelling, "Time", value="dawn", words=found("dawn")),
        Argument(5, shelling, "Method", value="artillery"),
        Argument(6, shelling, "Side", cluster_id=base + 30),
    )
    said = base + 11
    events = (
        Event(base + 12, 1, "Silent"),
        Event(
            said, 1, "Statement", (found("said"),), (Argument(7, said, "Content", filler_event_id=shelling),), note=""
        ),
        Event(
            *(shelling, 1, "Shelling", (found("shelled"), found("dawn")), arguments, (("polarity", "positive"),)),
            confidence=1.0,
            unsure=True,
            cluster_id=base + 31,
            version=2,
        ),
    )
    relations = (
        Relation(base + 21, 1, "PartOf", base + 3, base + 1, (), True, 2),
        Relation(base + 20, 1, "Causes", shelling, said, (("sure", "true"),)),
    )
    clusters = (
        Cluster(base + 31, 1, "event", "the shelling"),
        Cluster(base + 30, 1, "entity", "the rebels", "wikidata:Q1", (("number", "plural"),)),
    )
    made = AnnotationSet(
        *(1, 1, "amal", "annotator", "done", CodebookVersion("conflict-events", 3, "c0" * 32)),
        (("relevance", "relevant"),),
    )
    notes = (
        Note(base + 41, 1, base + 1, "amal", 1_581_496_200_000_001, "which side?"),
        Note(base + 42, 1, base + 1, "bekir", 1_581_496_200_000_002, "", True),
        Note(base + 40, 1, None, "amal", 1_581_496_100_000_000, "read twice\nالنيرب"),
        Note(base + 43, 1, 3, "amal", 1_581_496_300_000_000, "a role"),
    )
    again = LookAgain(base + 50, 1, shelling, "Shelling was split", ("Shelling", "Air strike"))
    annotations = Annotations(
        made,
        {thing.id: thing for thing in spans},
        {thing.id: thing for thing in events},
        {thing.id: thing for thing in relations},
        {thing.id: thing for thing in clusters},
        {thing.id: thing for thing in notes},
        {again.id: again},
    )
    return document(TEXT, 1, "nayrab-1", meta), TEXT, annotations


def empty_line() -> Line:
    """A document nobody has annotated."""
    text = "Nothing happened."
    made = AnnotationSet(0, 2, "gold", "gold", "new", CodebookVersion("conflict-events", 3, "c0" * 32))
    return document(text, 2, "2"), text, Annotations(made)
