"""Inline tags that strayed into a plain text, as when a page was pasted: found, and taken out without touching the rest.

Such a text is no HTML: its line ends and blanks mean something, `a < b` is a comparison and `<PERSON>` a placeholder. So
no HTML parser sees it; only the tags of a fixed list go, only their ranges stay, and all other characters are kept.
"""

from __future__ import annotations

import re
from html import unescape

from annotator.model import TextRange

_INLINE = "a|abbr|b|big|cite|code|del|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|tt|u"
_VOID = "br|hr|img|wbr"
_PAIR = re.compile(rf"<({_INLINE})(?:\s[^<>]*)?>[^<]{{0,2000}}</\1\s*>", re.IGNORECASE)
_ALONE = re.compile(r"<(?:br|hr)\s*/?>|<img\s[^<>]*>|^[ \t]*<p(?:\s[^<>]*)?>", re.IGNORECASE | re.MULTILINE)
_TOKEN = re.compile(
    rf"<(?P<end>/?)(?P<name>{_INLINE}|{_VOID})(?P<rest>\s[^<>]*)?/?>|<!--(?:[^<]|<(?!!--))*?-->"
    r"|(?P<entity>&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);)",
    re.IGNORECASE,
)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_PLAIN = ("span", "font", "big", "small", "tt")  # tags that only dress: no range is kept of them


def has_stray_tags(text: str) -> bool:
    """Whether a text holds inline tags, opened and closed, or tags that break lines: `a < b` and `<PERSON>` are none."""
    return bool(_PAIR.search(text) or _ALONE.search(text))


def take_out(text: str) -> tuple[str, tuple[TextRange, ...]]:
    """The text without its stray tags and with its entities decoded, and the ranges the tags marked, in text order."""
    pairs = _pairs(text)
    pieces: list[str] = []
    ranges: list[TextRange] = []
    starts: dict[int, int] = {}
    at = length = 0
    for token in _TOKEN.finditer(text):
        piece = text[at : token.start()] + _replacement(text, token, pairs)
        pieces.append(piece)
        length += len(piece)
        at = token.end()
        starts[token.start()] = length
        opening = pairs.get(token.start()) if token["end"] else None
        if opening is not None and starts[opening.start()] < length:
            ranges.extend(_range(opening, starts[opening.start()], length))
    pieces.append(text[at:])
    return "".join(pieces), tuple(sorted(ranges, key=lambda r: (r.start, -r.end)))


def _pairs(text: str) -> dict[int, re.Match[str]]:
    """For each tag that has its partner, by its position: the opening tag of the pair."""
    found: dict[int, re.Match[str]] = {}
    waiting: dict[str, list[re.Match[str]]] = {}
    for token in _TOKEN.finditer(text):
        name = (token["name"] or "").lower()
        if not name:
            continue
        if not token["end"]:
            waiting.setdefault(name, []).append(token)
        elif waiting.get(name):
            opening = waiting[name].pop()
            found[opening.start()] = found[token.start()] = opening
    return found


def _replacement(text: str, token: re.Match[str], pairs: dict[int, re.Match[str]]) -> str:
    """What stands in the text for a token: an entity's character, a line end for a break, mostly nothing."""
    if token["entity"]:
        return unescape(token["entity"])
    name = (token["name"] or "").lower()
    if name in ("br", "hr"):
        return "" if text.startswith(("\n", "\r\n"), token.end()) else "\n"
    alone = len(name) == 1 and not token["end"] and not token["rest"] and token.start() not in pairs
    return token.group() if alone else ""  # a lone `<s>` may be the text's own sign


def _range(opening: re.Match[str], start: int, end: int) -> list[TextRange]:
    name = opening["name"].lower()
    if name in _PLAIN:
        return []
    href = _HREF.search(opening["rest"] or "") if name == "a" else None
    return [TextRange(name, start, end, unescape(href[href.lastindex or 0]) if href else None)]
