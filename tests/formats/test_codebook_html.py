"""A codebook as a page of HTML: whole, safe, the same bytes each time."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.codebook import Codebook, Example, Label, Role, loads, starter, starters
from annotator.codebook.guidance import Words
from annotator.formats.codebook_html import codebook_html
from tests.drawn_codebooks import codebooks

_VOID = ("meta", "br", "link")

CODEBOOK = """
name = "small"
title = "A small <codebook> & more"
description = "For tests.\\nIn two lines."

[[entity_attribute]]
name = "mention"
kind = "choice"
choices = ["NAM", "NOM"]
default = "NAM"
definition = "How it is said."

[[role_attribute]]
name = "hedged"
kind = "flag"

[[cluster_attribute]]
name = "country"
kind = "text"

[[entity]]
name = "Place"
key = "1"
color = "#15803d"
definition = "A part of the world."
do = ["Mark the whole name."]
dont = ["Mark a <building>."]
examples = ["Shells fell on [Idlib] and [Nayrab].", { text = "قصف [إدلب] أمس.", document = "ar-7" }]
attributes = [{ name = "capital", kind = "flag", when = { mention = ["NAM"] } }]

[[entity]]
name = "Group.Army & police"
retired = true

[[event]]
name = "Conflict.Attack"
key = "a"
color = "#c62f2f"
roles = [
  { name = "Attacker", entities = ["Group.Army & police"], count = "1", clusters = false },
  { name = "Target", entities = ["*"], events = ["Conflict.Attack"], definition = "What is hit.", attributes = [
    { name = "armed", kind = "flag", definition = "Carries arms." },
  ] },
  { name = "Killed", values = ["number", "choice"], choices = ["none", "many"], count = "0..1", retired = true },
  { name = "Note" },
]

[[relation]]
name = "located in"
heads = ["Place"]
tails = ["Place", "Conflict.Attack"]

[[relation]]
name = "near"
heads = ["Place"]
tails = ["Place"]
symmetric = true

[[document]]
name = "quality"
choices = ["clear", "vague"]
default = "clear"
"""


class _Page(HTMLParser):
    """Reads a page and holds it to what every page must hold."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.text = ""
        self.columns: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        found = dict(attrs)
        assert not [name for name in found if name.startswith("on") or name in ("src", "srcset")]
        if "id" in found:
            self.ids.append(str(found["id"]))
        if tag == "a":
            self.links.append(str(found["href"]))
        if tag == "tr":
            self.columns.append(0)
        if tag in ("td", "th"):
            self.columns[-1] += 1
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.text += data


def read(html: str) -> _Page:
    """The page, closed where it was opened, every link with its place."""
    page = _Page()
    page.feed(html)
    page.close()
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    assert not [place for place in page.ids if not place or any(c.isspace() for c in place)]
    assert {unescape(link) for link in page.links} <= {f"#{place}" for place in page.ids}
    assert not page.tags & {"script", "link", "img", "iframe", "object"}
    return page


def test_the_bytes_are_those_of_the_golden_file(golden: Path) -> None:
    written = codebook_html(loads(CODEBOOK))
    assert written.encode() == (golden / "codebook.html").read_bytes()


def test_everything_a_codebook_says_is_on_the_page() -> None:
    text = read(codebook_html(loads(CODEBOOK))).text
    for said in (
        *("A small <codebook> & more", "In two lines.", "Mark the whole name.", "Mark a <building>.", "from ar-7"),
        *("one of: NAM / NOM", "NAM where nothing is set", "only where mention is NAM", "Group.Army & police"),
        *("single mentions only", "any entity, Conflict.Attack", "a number, one of: none / many", "anything"),
        *("at most one", "any number", "Carries arms.", "It has no direction.", "Place, Conflict.Attack", "retired"),
        *("Attributes of clusters", "country", "Attributes of all that fills a role", "hedged"),
    ):
        assert said in text, said


def test_what_a_codebook_has_not_leaves_no_trace() -> None:
    html = codebook_html(Codebook("empty"))
    read(html)
    assert "<h2>" not in html
    html = codebook_html(Codebook("one", labels=(Label("entity", "Place"),)))
    page = read(html)
    assert {"table", "dl", "kbd", "mark"}.isdisjoint(page.tags)
    assert page.text.count("Place") == 2


def test_names_that_look_alike_in_links_are_told_apart() -> None:
    labels = tuple(Label("entity", name) for name in ("A B", "A-B", "A&B", "A-B-2", "😀", "&"))
    page = read(codebook_html(Codebook("odd", labels=labels)))
    assert len(page.links) == len(labels) + 1


def test_hostile_words_stay_words() -> None:
    evil = '"><script>alert(1)</script>'
    label = Label(
        "event",
        evil,
        color='red"><script>',
        key='"',
        definition=evil,
        examples=(Example(f"[{evil}] [[]] ]", evil),),
        roles=(Role(evil, evil, entities=(evil,)),),
        do=(evil,),
        dont=(evil,),
    )
    page = read(codebook_html(Codebook(evil, evil, evil, (label,)), Words(language=evil)))
    assert page.text.count(evil) >= 8


def test_another_language_brings_its_words_and_direction() -> None:
    html = codebook_html(loads(CODEBOOK), Words(language="ar", right_to_left=True, contents="المحتويات"))
    assert '<html lang="ar" dir="rtl">' in html
    assert "<h2>المحتويات</h2>" in html


@pytest.mark.parametrize("name", starters())
def test_every_starter_has_a_page(name: str) -> None:
    codebook = starter(name)
    page = read(codebook_html(codebook))
    assert all(label.definition in page.text for label in codebook.labels)
    assert all(count in (1, 2, 3, 4) for count in page.columns)


@given(codebooks())
@settings(max_examples=40)
def test_every_codebook_has_a_page(codebook: Codebook) -> None:
    html = codebook_html(codebook)
    read(html)
    assert html == codebook_html(codebook)
