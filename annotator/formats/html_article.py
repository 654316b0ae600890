"""Which part of a page is the article.

The HTML library names the one element that reads most like an article. Pages cut their articles up, with advertisements
between the pieces, and a piece is not enough for a corpus: so from that element the way goes up to the whole article,
and what is menu, list of links, comment or promotion is left out by the way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from annotator.formats.html_text import BLOCKS, UNSEEN

_NAVIGATION = frozenset(("nav", "aside", "footer", "form", "menu"))
_ROLES = frozenset(("navigation", "complementary", "contentinfo", "search"))
_LISTS = frozenset(("div", "section", "ul", "ol", "table", "header", "p"))
_NOISE = re.compile(
    r"(?:^|[\s_-])(?:ads?|advert\w*|breadcrumbs?|comments?|cookies?|newsletter|nav|navbar|navigation|menu|promo|related"
    r"|recommended|share|sharing|sidebar|social|subscribe|toolbar)(?:$|[\s_-])",
    re.IGNORECASE,
)
_PARAGRAPH = 80  # a block of at least so many characters, most of them in no link, is prose
_MOST = 0.9


@dataclass(slots=True)
class _Sums:
    """Characters under an element: all, in links, in prose, and those that belong to no block yet."""

    text: int = 0
    linked: int = 0
    prose: int = 0
    links: int = 0
    loose: int = 0
    loose_linked: int = 0


@dataclass(slots=True)
class Article:
    """The element that holds the article, and what under it does not belong to it."""

    root: Any
    noise: set[Any] = field(default_factory=set)


def is_navigation(element: Any) -> bool:
    """Whether an element says of itself that it is not part of an article."""
    return element.tag in _NAVIGATION or element.attrs.get("role") in _ROLES


def find_article(body: Any, found: Any) -> Article:
    """The article of a page; `found` is the element that reads most like one, or None."""
    around = {found, *found.ancestors} if found is not None else set()
    sums, noise = _measure(body, around)
    return Article(_root(body, found, sums), noise)


def _root(body: Any, found: Any, sums: dict[Any, _Sums]) -> Any:
    if found is None:
        return body
    way = [found, *found.ancestors]
    for tag in ("article", "main"):
        for element in way:
            if getattr(element, "tag", "") == tag:
                return element
    for element in way:
        if element in sums and sums[element].prose >= _MOST * sums[body].prose:
            return element
    return body


def _measure(body: Any, around: set[Any]) -> tuple[dict[Any, _Sums], set[Any]]:
    """The sums of every element and the elements that are noise, in one walk; noise counts for nothing above it."""
    from turbohtml import Element, Text

    sums: dict[Any, _Sums] = {}
    noise: set[Any] = set()
    above = _Sums()
    stack: list[tuple[Any, _Sums, bool]] = [(body, above, False)]
    while stack:
        node, parent, leaving = stack.pop()
        if leaving:
            own = sums[node]
            _close(node, own)
            if node not in around and node is not body and _is_noise(node, own, bool(around)):
                noise.add(node)
            else:
                _add(parent, own)
        elif isinstance(node, Text):
            length = len(node.data.strip())
            parent.text += length
            parent.loose += length
        elif isinstance(node, Element) and node.tag not in UNSEEN:
            own = sums[node] = _Sums()
            stack.append((node, parent, True))
            stack.extend((child, own, False) for child in reversed(node.children))
    return sums, noise


def _close(element: Any, own: _Sums) -> None:
    """Count what stood loose in a link as linked, and in a block as prose where it is."""
    if element.tag == "a":
        own.linked, own.loose_linked, own.links = own.text, own.loose, 1
    if element.tag in BLOCKS:
        if own.loose >= _PARAGRAPH and own.loose_linked * 2 < own.loose:
            own.prose += own.loose
        own.loose = own.loose_linked = 0


def _add(parent: _Sums, own: _Sums) -> None:
    parent.text += own.text
    parent.linked += own.linked
    parent.prose += own.prose
    parent.links += own.links
    parent.loose += own.loose
    parent.loose_linked += own.loose_linked


def _is_noise(element: Any, own: _Sums, named: bool) -> bool:
    """Whether an element is none of the article; its class and id are believed only where the article is `named`."""
    if is_navigation(element):
        return True
    if element.tag in _LISTS and own.links > 1 and own.prose == 0 and own.linked > 0.6 * own.text:
        return True
    attributes = element.attrs
    if not named or not attributes:
        return False
    names = attributes.get("class") or ()
    return bool(_NOISE.search(" ".join((*names, str(attributes.get("id") or "")))))
