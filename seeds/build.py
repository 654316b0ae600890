"""Makes `sample.jsonl` from the articles and from the marks that annotators made on them.

The marks stand in `annotations/ARTICLE.ANNOTATOR.marks`. They name words, never offsets, so that a person can read,
compare and correct them, and so that a wrong one is refused here and not found later by an analyst:

    status: done
    [3]                                # the words below are looked for in the third paragraph
    State: Turkey @tr | NAM            # label, words, a name to refer to it by, kind of mention
    State: Turkish #2                  # the second "Turkish" of the paragraph
    Place: northern … suburbs          # words with a gap
    * Shelling: struck @s1 | unsure    # an event and its trigger; `-` where the text has no trigger word
      Attacker: @tr                    # a role, filled by what has that name, above or below
      Killed: 51 < fifty-one           # or by a value, perhaps with the words it was read from
      Time: 2020-02-11 < @tuesday      # which can be those of a named mark
      Place: %idlib | basis inferred   # or by a cluster; a role's own attributes stand behind a bar
    relevance: relevant                # above the first paragraph: a label of the document
    ~ located in: @base @idlib         # a relation, from the first to the second
    ? @s1: Is this the same attack?    # a note in the thread about a mark; `?: …` is about the document

`| link X`, `| note X`, `| in NAME` (a cluster, called what its first mention says) and `| unsure` are an annotation's
own; everything else behind a bar is an attribute, `| NAM` short for `| mention NAM`. Words of another paragraph say so:
`[1] Turkey`. Ids count up from a number made of the file's name, so that they stay the same when other files change.

    python seeds/build.py              # writes sample.jsonl
"""

from __future__ import annotations

import hashlib
import re
import sys
import tomllib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator import codebook
from annotator.errors import FormatError
from annotator.formats import html, jsonl, plain_text
from annotator.model import (
    STATUSES,
    Annotations,
    AnnotationSet,
    Argument,
    Cluster,
    CodebookVersion,
    Document,
    Event,
    Metadata,
    Note,
    Pair,
    Relation,
    Span,
    Status,
    Words,
)
from annotator.text import quote

SEEDS = Path(__file__).parent
SAMPLE = SEEDS / "sample.jsonl"
CODEBOOK = "conflict-events"
SOURCE = "Annotator sample desk"
LICENSE = "CC0-1.0"
MENTIONS = ("NAM", "NOM", "PRO")

_AT_US = 1_600_000_000_000_000
"""When the notes of the sample were written."""

_NAMED = re.compile(r"(.+?)(?: @([a-z0-9.-]+))?")
_PLACED = re.compile(r"(?:\[(\d+)\] )?(.+?)(?: #(\d+))?")
_REFERENCES = re.compile(r"@[a-z0-9.-]+(?: @[a-z0-9.-]+)*")
_GAP = " … "


@dataclass(slots=True)
class Filler:
    """A role's filler as a line of a marks file gives it: `@name`, or a value and perhaps its words."""

    id: int
    line: int
    role: str
    value: str
    words: str | Words | None
    attributes: tuple[Pair, ...] = ()


@dataclass(slots=True)
class Mark:
    """An entity of a marks file, or an event with its fillers; only an event may be without words."""

    id: int
    label: str
    is_event: bool
    words: Words | None
    attributes: list[Pair] = field(default_factory=list)
    link: str | None = None
    note: str | None = None
    unsure: bool = False
    cluster: int | None = None
    fillers: list[Filler] = field(default_factory=list)


class Reader:
    """Reads one marks file, line by line, over its article's text.

    Every method raises `FormatError` with the file and the line at fault.
    """

    def __init__(self, source: str, text: str) -> None:
        self.status: Status = "new"
        self.marks: list[Mark] = []
        self.labels: list[Pair] = []
        self.clusters: dict[str, Cluster] = {}
        self._relations: list[tuple[int, int, str, str, str]] = []
        self._notes: list[tuple[int, int, str, str]] = []
        self._source, self._text = source, text
        self._names: dict[str, Mark] = {}
        self._line = self._paragraph = 0
        self._last_id = zlib.crc32(source.encode()) << 31

    def read(self, marks: str) -> None:
        for self._line, line in enumerate(marks.splitlines(), 1):
            if line.startswith("  "):
                self._read_role(line.strip())
            elif line.startswith("["):
                self._paragraph = int(line.strip("[]"))
            elif line.startswith("* "):
                self._read_mark(line[2:], is_event=True)
            elif line.startswith("~ "):
                label, _, ends = line[2:].partition(": ")
                self._relations.append((self._next_id(), self._line, label, *ends.partition(" ")[::2]))
            elif line.startswith("?"):
                about, _, words = line[1:].strip().partition(": ") if " " in line else ("", "", "")
                self._notes.append((self._next_id(), self._line, about.rstrip(":"), words))
            elif line.startswith("status: "):
                self._read_status(line.removeprefix("status: "))
            elif not self._paragraph and ": " in line and not line.startswith("#"):
                self.labels.append(line.partition(": ")[::2])
            elif line and not line.startswith("#"):
                self._read_mark(line, is_event=False)

    def annotations(self, made: AnnotationSet) -> Annotations:
        """What was read, with the names resolved."""
        spans = {m.id: self._span(m, m.words) for m in self.marks if m.words and not m.is_event}
        events = {mark.id: self._event(mark) for mark in self.marks if mark.is_event}
        relations = {
            number: Relation(number, 0, label, self._marked(line, head).id, self._marked(line, tail).id)
            for number, line, label, head, tail in self._relations
        }
        notes = {
            number: Note(number, 0, self._marked(line, about).id if about else None, made.annotator, _AT_US + i, words)
            for i, (number, line, about, words) in enumerate(self._notes)
        }
        clusters = {cluster.id: cluster for cluster in self.clusters.values()}
        return Annotations(replace(made, labels=tuple(self.labels)), spans, events, relations, clusters, notes)

    def _read_status(self, name: str) -> None:
        for status in STATUSES:
            if status == name:
                self.status = status
                return
        raise self._fault(f'"{name}" is no status')

    def _read_mark(self, line: str, is_event: bool) -> None:
        label, _, rest = line.partition(": ")
        words, *extras = rest.split(" | ")
        named = _NAMED.fullmatch(words)
        if not named:
            raise self._fault("a mark is a label and its words, such as `Place: Idlib`")
        found = None if is_event and named[1] == "-" else self._find(named[1])
        mark = Mark(self._next_id(), label, is_event, found)
        for extra in extras:
            self._read_extra(mark, *extra.partition(" ")[::2])
        self.marks.append(mark)
        if named[2] and self._names.setdefault(named[2], mark) is not mark:
            raise self._fault(f"@{named[2]} is the name of another mark")

    def _read_extra(self, mark: Mark, name: str, value: str) -> None:
        if name == "unsure":
            mark.unsure = True
        elif name in MENTIONS and not value:
            mark.attributes.append(("mention", name))
        elif not value:
            raise self._fault(f'"{name}" has no value')
        elif name == "link":
            mark.link = value
        elif name == "in":
            mark.cluster = self._cluster(value, mark).id
        elif name == "note":
            mark.note = value
        else:
            mark.attributes.append((name, value))

    def _read_role(self, line: str) -> None:
        role, _, given = line.partition(": ")
        if not (self.marks and self.marks[-1].is_event and given):
            raise self._fault("a role stands below an event and has a filler, such as `Place: @idlib`")
        given, *extras = given.split(" | ")
        value, _, words = given.partition(" < ")
        found = words if words.startswith("@") else self._find(words) if words else None
        attributes = tuple(extra.partition(" ")[::2] for extra in extras)
        for filler in given.split() if _REFERENCES.fullmatch(given) else [value]:
            self.marks[-1].fillers.append(Filler(self._next_id(), self._line, role, filler, found, attributes))

    def _cluster(self, name: str, mark: Mark) -> Cluster:
        """The cluster of that name; its first mention gives it the words and the link it is known by."""
        if name not in self.clusters:
            kind = "event" if mark.is_event else "entity"
            quoted = mark.words.quote if mark.words else mark.label
            self.clusters[name] = Cluster(self._next_id(), 0, kind, quoted, mark.link)
        return self.clusters[name]

    def _marked(self, line: int, name: str) -> Mark:
        mark = self._names.get(name.removeprefix("@"))
        if mark is None:
            self._line = line
            raise self._fault(f"no mark is named {name}")
        return mark

    def _find(self, wanted: str) -> Words:
        placed = _PLACED.fullmatch(wanted)
        if not placed:
            raise self._fault("there are no words to find")
        bounds = self._paragraph_bounds(int(placed[1] or self._paragraph))
        first, *others = placed[2].split(_GAP)
        start = self._find_part(first, *bounds, nth=int(placed[3] or 1))
        fragments = [(start, start + len(first))]
        for part in others:
            start = self._find_part(part, fragments[-1][1], bounds[1])
            fragments.append((start, start + len(part)))
        found = tuple(fragments)
        return Words(found, quote(self._text, found))

    def _find_part(self, part: str, start: int, end: int, nth: int = 1) -> int:
        """Where the words begin for the nth time; inside other words they count only where they never stand alone."""
        words = re.escape(part).replace("\\ ", "[ \u00a0]")
        for pattern in (rf"(?<!\w){words}(?!\w)", words):
            places = [match.start() for match in re.compile(pattern).finditer(self._text, start, end)]
            if places:
                break
        if nth > len(places):
            raise self._fault(f'"{part}" does not stand in the paragraph, or not so often')
        return places[nth - 1]

    def _paragraph_bounds(self, number: int) -> tuple[int, int]:
        """Where a paragraph, counted from 1, begins and ends."""
        lines = self._text.split("\n")
        if not 1 <= number <= len(lines):
            raise self._fault(f"there is no paragraph {number}")
        start = sum(len(line) + 1 for line in lines[: number - 1])
        return start, start + len(lines[number - 1])

    def _span(self, mark: Mark, words: Words) -> Span:
        return Span(
            id=mark.id,
            set_id=0,
            label=mark.label,
            fragments=words.fragments,
            quote=words.quote,
            attributes=tuple(mark.attributes),
            link=mark.link,
            note=mark.note,
            unsure=mark.unsure,
            cluster_id=mark.cluster,
        )

    def _event(self, mark: Mark) -> Event:
        return Event(
            id=mark.id,
            set_id=0,
            label=mark.label,
            triggers=(mark.words,) if mark.words else (),
            arguments=tuple(self._argument(mark.id, filler) for filler in mark.fillers),
            attributes=tuple(mark.attributes),
            note=mark.note,
            unsure=mark.unsure,
            cluster_id=mark.cluster,
        )

    def _argument(self, event_id: int, filler: Filler) -> Argument:
        if filler.value.startswith("%"):
            cluster = self.clusters.get(filler.value[1:])
            if cluster is None:
                self._line = filler.line
                raise self._fault(f"no cluster is named {filler.value}")
            return Argument(filler.id, event_id, filler.role, cluster_id=cluster.id, attributes=filler.attributes)
        if not filler.value.startswith("@"):
            words = self._marked(filler.line, filler.words).words if isinstance(filler.words, str) else filler.words
            value = filler.value
            return Argument(filler.id, event_id, filler.role, value=value, words=words, attributes=filler.attributes)
        mark = self._marked(filler.line, filler.value)
        number, attributes = mark.id, filler.attributes
        if mark.is_event:
            return Argument(filler.id, event_id, filler.role, filler_event_id=number, attributes=attributes)
        return Argument(filler.id, event_id, filler.role, span_id=number, attributes=attributes)

    def _next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def _fault(self, message: str) -> FormatError:
        return FormatError(message, self._source, self._line)


def articles() -> Iterator[tuple[Document, str]]:
    """The articles and their texts, in the sample's order."""
    known = tomllib.loads((SEEDS / "articles.toml").read_text("utf-8"))
    for number, (key, facts) in enumerate(known.items(), 1):
        text = article_text(SEEDS / "articles" / facts["file"])
        meta = Metadata(facts["title"], SOURCE, date=facts["date"], language=facts["language"], license=LICENSE)
        digest = hashlib.sha256(text.encode()).hexdigest()
        yield Document(number, key, meta, digest, len(text), text[:120]), text


def article_text(path: Path) -> str:
    """The text of an article, as an import of its file stores it."""
    read = html.read if path.suffix == ".html" else plain_text.read
    return read(path.read_bytes(), path.name)[0].text


def annotation_sets(document: Document, text: str) -> Iterator[Annotations]:
    """What each annotator made of the article, in the order of their names."""
    starter = codebook.starter(CODEBOOK)
    version = CodebookVersion(starter.name, 1, codebook.sha256(starter))
    for path in sorted((SEEDS / "annotations").glob(f"{document.key}.*.marks")):
        reader = Reader(path.name, text)
        reader.read(path.read_text("utf-8"))
        annotator = path.name.split(".")[1]
        yield reader.annotations(AnnotationSet(0, document.id, annotator, "annotator", reader.status, version))


def build() -> bytes:
    """The whole sample, one line an annotation set."""
    return b"".join(
        jsonl.write_line(document, text, annotations)
        for document, text in articles()
        for annotations in annotation_sets(document, text)
    )


if __name__ == "__main__":
    SAMPLE.write_bytes(build())
    sys.stdout.write(f"{SAMPLE}\n")
