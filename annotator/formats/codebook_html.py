"""A codebook as one page of HTML for the team: to be read, searched, printed and mailed around.

It needs nothing beside it, runs nothing and follows the reader's light or dark screen. The same codebook always gives the
same bytes. Colours only stand beside words and under them, never for them, so that all of it can be read without.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from annotator.codebook import KINDS, Codebook, Example, Kind, Label
from annotator.codebook.guidance import (
    Entry,
    SharedGuidance,
    Words,
    attribute_entries,
    guidance,
    marked,
    shared_guidance,
)

_NO_ANCHOR = re.compile(r"[^\w.-]+")
_COLOR = re.compile(r"#[0-9a-f]{6}")
_COLUMNS = (' class="takes"', ' class="rule"', "")

_STYLE = """
:root { --paper: #fcfbf8; --ink: #22262b; --muted: #5e636d; --rule: #ddd8ce; --ground: #f3f0ea; --link: #2d62b3; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #17191d; --ink: #d6d9de; --muted: #9ca3ad; --rule: #363b43; --ground: #1f2329; --link: #85aef2; }
  .swatch, mark { --label: color-mix(in oklab, var(--color) 62%, white); }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 16px/1.5 "Source Serif 4", Georgia, "Noto Naskh Arabic", serif; }
body { margin: 0 auto; max-width: 54rem; padding: 2.5rem 1.5rem 5rem; }
h1, h2, h3, h4, th, kbd, nav, .note, .facts dt { font-family: Inter, system-ui, "Noto Sans", sans-serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { display: flex; align-items: baseline; flex-wrap: wrap; gap: .55rem; font-size: 1.1rem; margin: 2.2rem 0 .4rem; }
h4 { color: var(--muted); font-size: .8rem; font-weight: 600; margin: .9rem 0 .2rem; }
p, ul, dl { margin: .3rem 0; }
p { white-space: pre-line; overflow-wrap: anywhere; }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
.note { color: var(--muted); font-size: .8rem; font-weight: 400; }
.parent { color: var(--muted); font-size: .8em; font-weight: 400; }
kbd { border: 1px solid var(--rule); border-radius: 3px; font-size: .75rem; font-weight: 400; padding: 0 .4rem; }
.swatch { --mark: var(--label, var(--color)); display: inline-block; flex: none; width: .85em; height: .85em; }
.entity { border-bottom: 2px solid var(--mark); background: color-mix(in srgb, var(--mark) 30%, transparent); }
.event { background: var(--mark); border-radius: 3px; height: .6em; }
.relation { border-top: 2px solid var(--mark); height: .35em; }
.document { border: 2px solid var(--mark); border-radius: 50%; width: .7em; height: .7em; }
mark { background: none; color: inherit; font-weight: 600; text-decoration: underline 2px var(--label, var(--color)); text-underline-offset: .25em; }
nav ul { columns: 15rem; list-style: none; margin: 0; padding: 0; font-size: .875rem; }
nav li { break-inside: avoid; padding: .1rem 0; overflow-wrap: anywhere; }
nav .swatch { margin-inline-end: .45rem; }
.examples { list-style: none; padding: 0; }
.examples li { border-inline-start: 3px solid var(--rule); padding-inline-start: .8rem; margin: .35rem 0; }
.advice { padding-inline-start: 1.3rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; }
.facts dt { color: var(--muted); font-size: .8rem; line-height: 1.9; }
.facts dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 34rem; margin: .2rem 0; font-size: .9rem; line-height: 1.4; }
th, td { text-align: start; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--rule); }
[dir=rtl] th, [dir=rtl] td { padding: .35rem 0 .35rem .9rem; }
th { font-size: .8rem; font-weight: 600; }
thead th { color: var(--muted); font-weight: 400; }
td, tbody th { overflow-wrap: anywhere; }
thead th:first-child { width: 18%; }
.takes { width: 32%; }
.rule { width: 16%; }
.part { display: block; font-size: .92em; margin-top: .2rem; }
:target { scroll-margin-top: 1rem; }
h3:target, article:target { background: var(--ground); outline: .6rem solid var(--ground); }
@page { margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@media print {
  :root { --paper: #fff; --ink: #000; --muted: #444; --rule: #bbb; --ground: #fff; --link: #000; }
  .swatch, mark { --label: var(--color); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  h2, h3, h4, thead { break-after: avoid; }
  h2 { break-before: page; }
  nav h2 { break-before: auto; }
  tr, li, .facts { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  table { min-width: 0; }
}
""".strip()


def codebook_html(codebook: Codebook, words: Words | None = None) -> str:
    """The codebook as a whole HTML5 document; `words` are those around what it says, English where none are given."""
    words = words or Words()
    return "\n".join(_lines(codebook, words)) + "\n"


def _lines(codebook: Codebook, words: Words) -> Iterator[str]:
    direction = "rtl" if words.right_to_left else "ltr"
    anchors = _anchors(codebook)
    yield f'<!DOCTYPE html>\n<html lang="{escape(words.language)}" dir="{direction}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{escape(codebook.title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>"
    yield f'<header>\n<h1 dir="auto">{escape(codebook.title)}</h1>'
    if codebook.name != codebook.title:
        yield f'<p class="note">{escape(codebook.name)}</p>'
    yield f"{_paragraph(codebook.description)}</header>"
    yield from _contents(codebook, words, anchors)
    yield "<main>"
    shared = shared_guidance(codebook)
    for kind in KINDS:
        labels = codebook.of_kind(kind)
        if labels:
            yield from _section(kind, labels, words, shared, anchors)
    if codebook.cluster_attributes:
        entries = attribute_entries(codebook.cluster_attributes, words)
        yield f"<section>\n<h2>{escape(words.shared['cluster'])}</h2>\n{_table(entries, _attribute_heads(words), words)}</section>"
    yield "</main>\n</body>\n</html>"


def _anchors(codebook: Codebook) -> dict[tuple[str, str], str]:
    """What links to a label are called: kind and name, with a number where two would be alike."""
    anchors: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    for label in codebook.labels:
        plain = anchor = f"{label.kind}-{_NO_ANCHOR.sub('-', label.name)}"
        number = 2
        while anchor in taken:
            anchor, number = f"{plain}-{number}", number + 1
        taken.add(anchor)
        anchors[label.kind, label.name] = anchor
    return anchors


def _contents(codebook: Codebook, words: Words, anchors: dict[tuple[str, str], str]) -> Iterator[str]:
    if not codebook.labels:
        return
    yield f"<nav>\n<h2>{escape(words.contents)}</h2>"
    for kind in KINDS:
        labels = codebook.of_kind(kind)
        if labels:
            yield f'<h4><a href="#{kind}">{escape(words.kinds[kind])}</a></h4>\n<ul>'
            for label in labels:
                link = f'<a href="#{escape(anchors[kind, label.name])}">{_name(label)}</a>'
                yield f"<li>{_swatch(label)}{link}{_retired(label.retired, words)}</li>"
            yield "</ul>"
    yield "</nav>"


def _section(
    kind: Kind,
    labels: Iterable[Label],
    words: Words,
    shared: SharedGuidance,
    anchors: dict[tuple[str, str], str],
) -> Iterator[str]:
    yield f'<section id="{kind}">\n<h2>{escape(words.kinds[kind])}</h2>'
    common = [(words.shared[kind], shared.kinds[kind])]
    common += [(words.shared["role"], shared.roles)] if kind == "event" else []
    for caption, attributes in common:
        if attributes:
            yield f"<h4>{escape(caption)}</h4>"
            yield _table(attribute_entries(attributes, words), _attribute_heads(words), words)
    for label in labels:
        yield from _label(label, words, shared, anchors[kind, label.name])
    yield "</section>"


def _label(label: Label, words: Words, shared: SharedGuidance, anchor: str) -> Iterator[str]:
    key = f"<kbd>{escape(label.key)}</kbd>" if label.key else ""
    yield f'<article id="{escape(anchor)}">'
    yield f'<h3>{_swatch(label)}<span dir="auto">{_name(label)}</span>{key}{_retired(label.retired, words)}</h3>'
    yield _paragraph(label.definition)
    said = guidance(label, words, shared)
    if said.facts:
        facts = "\n".join(f'<dt>{escape(name)}</dt><dd dir="auto">{escape(text)}</dd>' for name, text in said.facts)
        yield f'<dl class="facts">\n{facts}\n</dl>'
    if label.examples:
        examples = "\n".join(_example(example, label, words) for example in label.examples)
        yield f'<ul class="examples" aria-label="{escape(words.examples)}">\n{examples}\n</ul>'
    for caption, advice in ((words.do, label.do), (words.dont, label.dont)):
        if advice:
            points = "\n".join(f'<li dir="auto">{escape(point)}</li>' for point in advice)
            yield f'<h4>{escape(caption)}</h4>\n<ul class="advice">\n{points}\n</ul>'
    if said.roles:
        heads = (words.role, words.filled_by, words.how_many, words.meaning)
        yield f"<h4>{escape(words.roles)}</h4>\n{_table(said.roles, heads, words)}"
    if said.attributes:
        yield f"<h4>{escape(words.attributes)}</h4>\n{_table(said.attributes, _attribute_heads(words), words)}"
    yield "</article>"


def _attribute_heads(words: Words) -> tuple[str, str, str, str]:
    return words.attribute, words.answer, words.rule, words.meaning


def _table(entries: Iterable[Entry], heads: tuple[str, str, str, str], words: Words) -> str:
    """Roles or attributes, without the columns in which nothing would stand."""
    entries = tuple(entries)
    takes = [escape(entry.takes) + _parts(entry, words) for entry in entries]
    rules, meanings = [escape(entry.rule) for entry in entries], [escape(entry.definition) for entry in entries]
    columns = [
        (f'<th scope="col"{of_class}>{escape(head)}</th>', cells)
        for head, of_class, cells in zip(heads[1:], _COLUMNS, (takes, rules, meanings), strict=True)
        if any(cells)
    ]
    head = f'<th scope="col">{escape(heads[0])}</th>' + "".join(head for head, _ in columns)
    rows = []
    for number, entry in enumerate(entries):
        name = f'<th scope="row" dir="auto">{escape(entry.name)}{_retired(entry.retired, words)}</th>'
        others = "".join(f'<td dir="auto">{cells[number]}</td>' for _, cells in columns)
        rows.append(f"<tr>{name}{others}</tr>")
    body = "\n".join(rows)
    return f'<div class="wide"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table></div>'


def _parts(entry: Entry, words: Words) -> str:
    """The attributes of what fills a role, under what fills it."""
    told = []
    for part in entry.parts:
        more = "; ".join(text for text in (part.takes, part.rule, part.definition) if text)
        told.append(
            f'<span class="part" dir="auto"><b>{escape(part.name)}</b>: {escape(more)}'
            f"{_retired(part.retired, words)}</span>"
        )
    return "".join(told)


def _example(example: Example, label: Label, words: Words) -> str:
    color = _color(label)
    text = "".join(
        f'<mark style="--color: {color}">{escape(piece)}</mark>' if labelled else escape(piece)
        for piece, labelled in marked(example.text)
    )
    source = words.taken_from.replace("{document}", example.document)
    note = f' <span class="note">{escape(source)}</span>' if example.document else ""
    return f'<li dir="auto">{text}{note}</li>'


def _paragraph(text: str) -> str:
    return f'<p dir="auto">{escape(text)}</p>' if text else ""


def _name(label: Label) -> str:
    """A label's name; the groups it stands in are smaller."""
    parent, dot, name = label.name.rpartition(".")
    if not (parent and name.strip()):
        return escape(label.name)
    return f'<span class="parent">{escape(parent + dot)}</span>{escape(name)}'


def _color(label: Label) -> str:
    return label.color if _COLOR.fullmatch(label.color) else "#808080"


def _swatch(label: Label) -> str:
    return f'<span class="swatch {label.kind}" style="--color: {_color(label)}" aria-hidden="true"></span>'


def _retired(retired: bool, words: Words) -> str:
    return f' <span class="note">{escape(words.retired)}</span>' if retired else ""
