"""What people write, made alike before it is read: digits, spaces, dashes and quotes of every script, small letters.

A rule is a plain table of words; the patterns made from them run over short texts only, so that nothing that is pasted
can hold up the window.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import regex

from annotator.values.forms import LONGEST

_ALIKE = str.maketrans(
    {**dict.fromkeys("–—‒―−‐‑", "-"), **dict.fromkeys("’‘ʼ`´", "'"), **dict.fromkeys("،", ","), "٫": ".", "٬": ","}
    | dict.fromkeys(
        "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad\ufeff\u0640"
    )
)
_EDGES = ' \t\n.,;:!?"“”„«»'

_QUALIFIERS: dict[str, str] = {
    ">=": "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|>=|≥|mindestens|wenigstens"
    "|au moins|al menos|por lo menos|almeno|en az|على الأقل|ما لا يقل عن|لا يقل عن",
    "<=": "at most|no more than|not more than|up to|as many as|as much as|a maximum of|maximum of|maximum|<=|≤|höchstens|bis zu"
    "|au plus|jusqu'à|jusqu'a|al máximo|hasta|en fazla|en çok|ما لا يزيد عن|لا يزيد عن",
    ">": "more than|over|above|in excess of|upwards of|upward of|just over|exceeding|>|mehr als|über|plus de|más de|più di|أكثر من|ما يزيد عن",
    "<": "fewer than|less than|under|below|just under|<|weniger als|unter|moins de|menos de|meno di|أقل من",
    "~": "about|around|roughly|approximately|approx|approx.|circa|ca.|ca|c.|some|nearly|almost|close to|an estimated|estimated"
    "|near|just about|~|≈|etwa|rund|ungefähr|fast|knapp|beinahe|zirka|environ|près de|quelque|presque|unos|unas|cerca de|circa"
    "|yaklaşık|حوالي|نحو|قرابة|ما يقارب",
}


def alike(words: str) -> str | None:
    """Words with one kind of digits, spaces, quotes and dashes, in small letters; None where they are too long to read."""
    if len(words) > LONGEST:
        return None
    text = unicodedata.normalize("NFKC", words.translate(_ALIKE)).translate(_ALIKE)
    text = "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text)
    text = unicodedata.normalize("NFC", text.replace("İ", "i").casefold().replace("ß", "ss"))
    text = " ".join(text.split()).strip(_EDGES)
    return text if 0 < len(text) <= LONGEST else None


def _phrases(table: dict[str, str]) -> list[tuple[str, str]]:
    listed = [
        (unicodedata.normalize("NFKC", p).casefold().replace("ß", "ss"), mark)
        for mark, all_ in table.items()
        for p in all_.split("|")
    ]
    return sorted(listed, key=lambda pair: -len(pair[0]))


_LED = _phrases(_QUALIFIERS)


def led_by(text: str, phrases: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """(mark, rest) for each phrase that a text begins with, the longest first."""
    for phrase, mark in phrases:
        rest = text[len(phrase) :]
        if text.startswith(phrase) and rest and (not phrase[-1].isalpha() or not rest[0].isalnum()):
            yield mark, rest.strip()


def qualified(text: str) -> Iterator[tuple[str, str]]:
    """(bound, rest): `>=` and `6` for `at least 6`."""
    yield from led_by(text, _LED)


_BETWEEN = regex.compile(r"(?:between|zwischen|entre|tra|ما بين|بين) (.+?) (?:(?:and|und|et|y|e) |و ?)(.+)")
_LEAD = regex.compile(r"(?:from|von|vom|de|du|من) ")
_TO = regex.compile(r" (?:to|until|till|through|thru|bis|bis zum|à|au|a|إلى|الى|حتى) | ?(?:-|\.\.+) ?")
MOST_SPLITS = 6


def ranges(text: str) -> Iterator[tuple[str, str]]:
    """The two ends of what may be a range, in every way it can be parted: `between 6 and 8`, `45 to 60`, `6-8`."""
    found = _BETWEEN.fullmatch(text)
    if found:
        yield found[1], found[2]
        return
    lead = _LEAD.match(text)
    begin = lead.end() if lead else 0
    for separator in [*_TO.finditer(text, begin)][:MOST_SPLITS]:
        low, high = text[begin : separator.start()].strip(), text[separator.end() :].strip()
        if low and high:
            yield low, high
