"""Code points, and the only places where they become anything else.

Everything outside a Qt text layout counts Unicode code points, half-open. Qt counts UTF-16 units; `OffsetMap` converts
inside one short text. Selections snap to grapheme clusters (UAX 29, by the `regex` library's `\\X`) and lose the white
space and invisible characters at their outer ends.
"""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

import regex

from annotator.errors import AnnotatorError
from annotator.model import Fragments

_ASTRAL = regex.compile("[\U00010000-\U0010ffff]")
_SURROGATE = regex.compile("[\ud800-\udfff]")
_CLUSTER = regex.compile(r"\X")
# A word is letters, marks and digits with single joiners inside: north-west, Smith’s, 3.5, T-55, U.S.
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}_]+(?:[-.'’‐‑·:,/\u200c\u200d][\p{L}\p{M}\p{N}_]+)*")
_IDEOGRAPH = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Khmer}\p{Lao}\p{Myanmar}]")
_INVISIBLE = frozenset(
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad"
)
LONGEST = 50_000_000
"""The code points of the longest text that is taken for a document; what is longer is no article."""

_REACH = 256  # how far back a cluster may begin: longer ZWJ chains and mark stacks are no text


class OffsetMap:
    """Code points to UTF-16 units and back inside one text; costs nothing where there is no astral character."""

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points = [m.start() for m in _ASTRAL.finditer(text)] if not text.isascii() else []
        self._units = [point + i for i, point in enumerate(self._points)]

    def to_utf16(self, point: int) -> int:
        """The UTF-16 position of a code point position."""
        return point + bisect_left(self._points, point) if self._points else point

    def to_points(self, unit: int) -> int:
        """The code point position of a UTF-16 position; one inside a surrogate pair gives the pair's start."""
        return unit - bisect_left(self._units, unit) if self._units else unit


def check_text(text: str) -> None:
    """Refuse what no text can hold and the store or the screen would change.

    Raises:
        AnnotatorError: at a NUL, a lone surrogate, or a leading U+FEFF or U+FFFE, with the position.
    """
    if len(text) > LONGEST:
        raise AnnotatorError(
            f"The text has {len(text):,} characters, and a document holds at most {LONGEST:,}. Split it into articles."
        )
    nul = text.find("\0")
    if nul >= 0:
        raise AnnotatorError(f"The text holds a NUL character at position {nul}, so it is no plain text.")
    surrogate = None if text.isascii() else _SURROGATE.search(text)
    if surrogate:
        code = f"U+{ord(surrogate.group()):04X}"
        raise AnnotatorError(
            f"The text holds half a character (lone surrogate {code}) at position {surrogate.start()}."
        )
    if text.startswith(("\ufeff", "\ufffe")):
        raise AnnotatorError("The text starts with a byte-order mark; it has to be taken off before it is stored.")


def quote(text: str, fragments: Fragments) -> str:
    """The fragments' texts, joined by one space."""
    return " ".join(text[start:end] for start, end in fragments)


def _cluster_around(text: str, at: int) -> tuple[int, int]:
    """The grapheme cluster that holds the code point `at`."""
    begin = max(0, at - _REACH)
    cut = max(text.rfind("\n", begin, at), text.rfind(" ", begin, at))
    if cut > begin:  # a cluster never spans a blank that is followed by no mark; start at the one before to be sure
        begin = cut
    for match in _CLUSTER.finditer(text, begin, min(len(text), at + _REACH)):
        if match.end() > at:
            return match.start(), match.end()
    return at, min(at + 1, len(text))


def snap(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen [start, end) so that it cuts no grapheme cluster."""
    if 0 < start < len(text):
        start = _cluster_around(text, start)[0]
    if 0 < end < len(text):
        left, right = _cluster_around(text, end)
        end = right if left < end else end
    return start, end


def _is_blank(character: str) -> bool:
    return character.isspace() or character in _INVISIBLE


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Shrink [start, end) past white space and invisible characters at its ends; start == end where nothing is left."""
    while start < end and _is_blank(text[start]):
        start += 1
    while end > start and _is_blank(text[end - 1]):
        end -= 1
    return start, end


def clean_fragments(text: str, fragments: Iterable[tuple[int, int]]) -> Fragments:
    """Fragments as a span stores them: trimmed, snapped to grapheme clusters, sorted, touching ones joined.

    Raises:
        AnnotatorError: when one lies outside the text, or nothing but white space is left.
    """
    cleaned: list[tuple[int, int]] = []
    for start, end in fragments:
        if not 0 <= start <= end <= len(text):
            raise AnnotatorError(f"The words {start} to {end} lie outside the text, which has {len(text)} characters.")
        start, end = trim(text, start, end)
        if start < end:
            cleaned.append(snap(text, start, end))
    if not cleaned:
        raise AnnotatorError("There is nothing but white space in the selection; select the words to label.")
    cleaned.sort()
    joined = [cleaned[0]]
    for start, end in cleaned[1:]:
        if start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def next_cluster(text: str, at: int) -> int:
    """The end of the grapheme cluster at `at`, or the text's end."""
    return _cluster_around(text, at)[1] if at < len(text) else len(text)


def previous_cluster(text: str, at: int) -> int:
    """The start of the grapheme cluster before `at`, or 0."""
    return _cluster_around(text, at - 1)[0] if at > 0 else 0


def paragraph_at(text: str, at: int) -> tuple[int, int]:
    """The paragraph around `at`, without its newline."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return start, len(text) if end < 0 else end


def word_at(text: str, at: int) -> tuple[int, int]:
    """The word at or just before `at`; in scripts written without blanks one cluster; else the cluster itself."""
    if not text:
        return 0, 0
    at = min(at, len(text) - 1)
    if _IDEOGRAPH.match(text, at):
        return _cluster_around(text, at)
    begin, end = _window(text, at)
    for match in _WORD.finditer(text, begin, end):
        if match.start() <= at < match.end() or (match.end() == at and not text[at].isalnum()):
            return _without_ideographs(text, match.start(), match.end(), at)
        if match.start() > at:
            break
    return _cluster_around(text, at)


def _window(text: str, at: int) -> tuple[int, int]:
    """A stretch around `at` that cuts no word of ordinary length."""
    begin, end = max(0, at - _REACH), min(len(text), at + _REACH)
    blank = text.rfind(" ", 0, begin)
    return (max(blank, begin - _REACH) if blank >= 0 else begin), end


def _without_ideographs(text: str, start: int, end: int, at: int) -> tuple[int, int]:
    """Cut a run of mixed scripts at the ideographs on both sides of `at`."""
    for match in _IDEOGRAPH.finditer(text, start, end):
        if match.end() <= at:
            start = match.end()
        elif match.start() > at:
            return start, match.start()
    return start, end


def next_word(text: str, at: int) -> int:
    """The start of the next word after the one at `at`, or the text's end."""
    _, end = word_at(text, at) if at < len(text) else (at, at)
    at = end if end > at else min(len(text), at + 1)
    while at < len(text) and _is_blank(text[at]):
        at += 1
    return at


def previous_word(text: str, at: int) -> int:
    """The start of the word before `at`, or 0."""
    at -= 1
    while at > 0 and _is_blank(text[at]):
        at -= 1
    return word_at(text, at)[0] if at > 0 else 0


@functools.lru_cache(maxsize=64)
def _sentences(paragraph: str, language: str) -> tuple[tuple[int, int], ...]:
    from sentencex import get_sentence_boundaries  # a compiled splitter that knows abbreviations: loaded when asked

    found: list[Any] = list(get_sentence_boundaries(language, paragraph))
    return tuple((row["start_index"], row["end_index"]) for row in found)


def sentence_at(text: str, at: int, language: str = "en") -> tuple[int, int]:
    """The sentence around `at`, trimmed, inside its paragraph; the splitter knows abbreviations of `language`."""
    start, end = paragraph_at(text, min(at, len(text)))
    # The splitter is linear but a paragraph may be megabytes: a stretch around the point is enough.
    begin, stop = max(start, at - 5000), min(end, at + 5000)
    for left, right in _sentences(text[begin:stop], language):
        if begin + left <= at < begin + right:
            return trim(text, begin + left, begin + right)
    return trim(text, start, end)


def next_sentence(text: str, at: int, language: str = "en") -> int:
    """The start of the sentence after the one around `at`, or the text's end."""
    at = max(sentence_at(text, at, language)[1], at + 1)
    while at < len(text) and _is_blank(text[at]):
        at += 1
    return min(at, len(text))


def previous_sentence(text: str, at: int, language: str = "en") -> int:
    """The start of the sentence around `at`, or of the one before when `at` is its start already; 0 at the top."""
    start = sentence_at(text, at, language)[0]
    if start < at:
        return start
    at -= 1
    while at > 0 and _is_blank(text[at]):
        at -= 1
    return sentence_at(text, at, language)[0] if at > 0 else 0
