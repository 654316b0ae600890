"""Articles, spans and events for the tests of the text view."""

from annotator.codebook import Codebook, Label
from annotator.model import Argument, Event, Fragments, Span, Words

CODEBOOK = Codebook(
    "test",
    labels=(
        Label("entity", "Place", color="#15803d"),
        Label("entity", "Actor", color="#2563c9"),
        Label("event", "Attack", color="#c62f2f"),
    ),
)

NEWS = (
    "Rebel groups shelled the town of Saraqib on Tuesday, killing two soldiers near the eastern gate.\n"
    "The ministry said it would answer. Witnesses in the old and new quarters heard the planes.\n"
    "Nothing else happened in the north."
)

MIXED = (
    "Mixed: قصف الجيش السوري مدينة إدلب in the north, 停火协议 🇹🇷👨‍👩‍👧 ne\u0301e\u0301.\n"
    "قال متحدث إن 17 جنديا قتلوا في إدلب on Monday وأضاف\r\n"
    "שלום (Gaza) עולם\ttab so\u00adft no\u00a0break\u2028next \ufeffmark"
)


def span(number: int, *fragments: tuple[int, int], label: str = "Place", unsure: bool = False) -> Span:
    return Span(number, 1, label, tuple(fragments), "", unsure=unsure)


def words(text: str, *phrases: str) -> Fragments:
    """The fragments of these phrases, one behind the other."""
    found: list[tuple[int, int]] = []
    for phrase in phrases:
        start = text.index(phrase, found[-1][1] if found else 0)
        found.append((start, start + len(phrase)))
    return tuple(found)


def span_on(text: str, number: int, *phrases: str, label: str = "Place") -> Span:
    return span(number, *words(text, *phrases), label=label)


def event_on(text: str, number: int, trigger: str | None, **fillers: int) -> Event:
    """An event whose arguments have the ids 1000 * number + 1 and so on."""
    arguments = tuple(
        Argument(1000 * number + place, number, role, span_id=filler)
        for place, (role, filler) in enumerate(fillers.items(), start=1)
    )
    found = Words(words(text, trigger), trigger) if trigger else None
    return Event(number, 1, "Attack", (found,) if found else (), arguments)


def by_id(*records):
    return {record.id: record for record in records}
