"""Made-up articles of any length in several scripts, with nested and discontinuous spans and with events.

The same arguments give the same article.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from corpus import SESSION, WORDS

from annotator.codebook import Codebook
from annotator.model import Argument, Event, Fragments, Span, Words

ARABIC = [
    "قصف",
    "الجيش",
    "مدينة",
    "إدلب",
    "قال",
    "متحدث",
    "إن",
    "جنديا",
    "قتلوا",
    "في",
    "القرية",
    "وأضاف",
    "أن",
    "الطائرات",
    "هاجمت",
    "الجسر",
    "ليلا",
    "و",
    "17",
    "مدنيا",
]
CHINESE = [
    "停火协议",
    "军队",
    "边境",
    "村庄",
    "周一",
    "表示",
    "袭击了",
    "平民",
    "医院",
    "撤离",
    "的",
    "在",
    "三名",
    "附近",
]
FAMILIES = ["👨‍👩‍👧", "👨‍👩‍👧‍👦", "👩‍👩‍👦", "👨‍👨‍👧‍👧", "👩‍👧"]


@dataclass(frozen=True)
class Article:
    """A text with its annotations by id."""

    text: str
    spans: dict[int, Span]
    events: dict[int, Event]
    pile: tuple[int, int] | None = None  # the words that carry most of the spans


def words_of(kind: str, length: int) -> list[str]:
    """Words with what follows them ("," "." a blank, a newline), of about so many code points together."""
    rng = random.Random(length)
    source = {"arabic": ARABIC, "chinese": CHINESE, "families": FAMILIES, "unbroken": ["x", "xy", "Q", "mn"]}
    words = source.get(kind, WORDS)
    blank = "" if kind in ("chinese", "families", "unbroken") else " "
    stop, ends = ("。", "") if kind == "chinese" else ("", "") if blank == "" else (".", " ")
    made: list[str] = []
    total = sentence = paragraph = 0
    while total < length:
        sentence += 1
        word = rng.choice(words) + blank
        if sentence > 8 and rng.random() < 0.12 and stop:
            word, sentence = word.rstrip() + stop + ends, 0
        paragraph += len(word)
        if kind == "paragraphs" and paragraph > 500 and sentence == 0:
            word, paragraph = word.rstrip() + "\n", 0
        made.append(word)
        total += len(word)
    return made


def article(kind: str, length: int, count: int, codebook: Codebook) -> Article:
    """So many annotations, one in seven an event, spread over a text of one kind.

    The kinds: "paragraphs", "one paragraph", "arabic", "chinese", "families" (of emoji), "unbroken" (without a space).
    """
    pieces = words_of(kind, length)
    return annotated("".join(pieces), [(len(piece), len(piece.rstrip())) for piece in pieces], count, codebook)


def annotated(text: str, sizes: list[tuple[int, int]], count: int, codebook: Codebook) -> Article:
    """Annotate a text; `sizes` are the lengths of its words with and without what follows them."""
    rng = random.Random(count)
    places: list[tuple[int, int]] = []
    position = 0
    for size, bare in sizes:
        places.append((position, position + bare))
        position += size
    spans: dict[int, Span] = {}
    events: dict[int, Event] = {}
    step = len(places) / count
    for number in range(count):
        first = min(int(number * step), len(places) - 8)
        last = first + rng.choice((0, 0, 1, 1, 2, 4))
        if rng.random() < 0.2 and spans:
            last = first + 5  # around the ones that follow
        fragments: Fragments = ((places[first][0], places[last][1]),)
        if rng.random() < 0.03:
            fragments = ((places[first][0], places[first][1]), (places[first + 4][0], places[first + 6][1]))
        key = SESSION << 31 | 4 * number + 1
        if rng.random() < 0.15 and len(spans) > 8:
            events[key] = _event(key, text, places[first], [*spans][-6:], rng, codebook)
        else:
            quote = " ".join(text[start:end] for start, end in fragments)
            spans[key] = Span(key, 1, rng.choice(codebook.entities).name, fragments, quote)
    return Article(text, spans, events)


def _event(
    key: int, text: str, place: tuple[int, int], fillers: list[int], rng: random.Random, codebook: Codebook
) -> Event:
    label = rng.choice([label for label in codebook.events if len(label.roles) >= 3])
    chosen = zip(rng.sample(label.roles, rng.randrange(1, 4)), rng.sample(fillers, 3), strict=False)
    arguments = tuple(
        Argument(key + 1 + place, key, role.name, span_id=filler) for place, (role, filler) in enumerate(chosen)
    )
    return Event(key, 1, label.name, (Words((place,), text[slice(*place)]),), arguments)


def piled(count: int, codebook: Codebook) -> Article:
    """As many spans on the same ten characters of a page of text."""
    page = article("paragraphs", 4000, 20, codebook)
    start = page.text.index(" ", 400) + 1
    spans = {
        key: Span(key, 1, codebook.entities[key % len(codebook.entities)].name, ((start, start + 10),), "")
        for key in range(1, count + 1)
    }
    return Article(page.text, spans, {}, (start, start + 10))
