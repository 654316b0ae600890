"""The lines of a brat .ann file, each by itself: what it says, before anything is looked up.

The line that is broken is reported and passed over, since files of many hands and programs hold a few of those; only a
file none of whose lines is brat's is refused. Lines end at `\\n` alone, and blanks are ASCII ones: labels, notes and
texts may hold every other character. Where brat wants a tab, blanks do as well.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from annotator.codebook.parts import name_fault
from annotator.errors import FormatError
from annotator.formats.jsonl_check import shown
from annotator.model import Fragments, Pair

Say = Callable[[int, str], None]
"""Hears a line's number and a sentence about it."""

_PART = r"[0-9]{1,15}[ \t]+[0-9]{1,15}"
_PARTS = rf"{_PART}(?: ?; ?{_PART})*"
_BOUND = re.compile(rf"([^ \t]+)[ \t]+({_PARTS})(?:[ \t](.*))?", re.DOTALL)  # linear: no blank can match twice
_BLANKS = re.compile(r"[ \t]+")
_ID = re.compile(r"[TERAMN][^\sA-Za-z]\S*|[#*]\S*")


@dataclass(frozen=True, slots=True)
class Bound:
    """T: a label on words. Offsets are as written, in whatever unit; `text` is None where the column is missing."""

    line: int
    id: str
    label: str
    offsets: Fragments
    text: str | None


@dataclass(frozen=True, slots=True)
class Happening:
    """E: an event, the id of its trigger ("" for none), and (role, id) pairs as written."""

    line: int
    id: str
    label: str
    trigger: str
    arguments: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """R: a relation and its (role, id) ends as written."""

    line: int
    id: str
    label: str
    ends: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """*: annotations that mean the same."""

    line: int
    label: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A, M: an attribute; one without a value is "true"."""

    line: int
    id: str
    name: str
    target: str
    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """N: an identifier in a knowledge base, and its name there."""

    line: int
    id: str
    kind: str
    target: str
    link: str
    name: str


@dataclass(frozen=True, slots=True)
class Remark:
    """#: a note on something."""

    line: int
    kind: str
    target: str
    text: str


@dataclass(slots=True)
class Lines:
    """All lines of a file, by kind, in its order."""

    bounds: list[Bound] = field(default_factory=list)
    happenings: list[Happening] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def parse(ann: str, say: Say) -> Lines:
    """The lines of an .ann file; `say` hears of those that were passed over.

    Raises:
        FormatError: without a file name, at the first line, where no line is one of brat's.
    """
    found = Lines()
    faults: list[tuple[int, str]] = []
    good = 0
    for number, line in _split(ann):
        fault = _read(line, number, found, say)
        if fault:
            faults.append((number, f"{shown(line)} {fault}; the line was passed over."))
        else:
            good += 1
    if faults and not good:
        number, sentence = faults[0]
        raise FormatError(f"The file is no brat annotation: {sentence.partition(';')[0]}.", line=number)
    for number, sentence in faults:
        say(number, sentence)
    return found


def _split(ann: str) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, with their numbers."""
    ends = "\n" if "\n" in ann else "\r"
    for number, line in enumerate(ann.split(ends), 1):
        line = line.removesuffix("\r")
        if line.strip(" \t\r"):
            yield number, line


def _read(line: str, number: int, found: Lines, say: Say) -> str:
    """Put a line among those found; what is wrong with it where it is none."""
    own, _, rest = line.partition("\t")
    if not rest or " " in own.strip(" "):
        own, _, rest = line.lstrip(" ").partition(" ")
    own = own.strip(" ")
    rest = rest.lstrip(" \t")
    if not _ID.fullmatch(own):
        return "begins with no id such as T1, E1, R1, A1, N1, #1 or *"
    if not rest:
        return "holds nothing but an id"
    read = {"T": _read_bound, "E": _read_happening, "R": _read_tie, "*": _read_group}.get(own[0], _read_about)
    return read(own, rest, number, found, say)


def _read_bound(own: str, rest: str, number: int, found: Lines, _say: Say) -> str:
    match = _BOUND.fullmatch(rest)
    label, parts, text = match.groups() if match else _label_of_words(rest)
    if not re.fullmatch(_PARTS, parts):
        return "has no label with a start and an end, as in “T1 Person 0 5”"
    if fault := _label_fault(label):
        return fault
    numbers = [int(digits) for digits in re.findall("[0-9]+", parts)]
    found.bounds.append(Bound(number, own, label, tuple(zip(numbers[::2], numbers[1::2], strict=True)), text))
    return ""


def _label_of_words(rest: str) -> tuple[str, str, str | None]:
    """The label, places and text of a line whose label holds blanks, which brat itself does not write."""
    head, tab, text = rest.partition("\t")
    first, *others = head.split(";")
    words = _BLANKS.split(first.strip(" "))
    label, start = " ".join(words[:-2]), " ".join(words[-2:])
    return label, ";".join((start, *others)) if label else "", text if tab else None


@functools.lru_cache(maxsize=1000)
def _label_fault(label: str) -> str:
    """What is wrong with a label's name, since no codebook can hold every name."""
    fault = name_fault(label)
    return f"has a label that {fault}" if fault else ""


def _read_happening(own: str, rest: str, number: int, found: Lines, say: Say) -> str:
    first, *others = _BLANKS.split(rest.strip(" \t"))
    label, colon, trigger = first.rpartition(":")
    if not colon:
        label, trigger = first, ""
    if fault := _label_fault(label):
        return fault
    found.happenings.append(Happening(number, own, label, trigger, _pairs(own, others, number, say)))
    return ""


def _read_tie(own: str, rest: str, number: int, found: Lines, say: Say) -> str:
    label, *others = _BLANKS.split(rest.strip(" \t"))
    if fault := _label_fault(label):
        return fault
    ends = _pairs(own, others, number, say)
    if len(ends) < 2:
        return "does not name two annotations, as in “R1 Located Arg1:T1 Arg2:T2”"
    for role, end in ends[2:]:
        say(number, f"{own} has more than two ends, and a relation has two; “{role}:{end}” was left out.")
    found.ties.append(Tie(number, own, label, ends[:2]))
    return ""


def _pairs(own: str, words: list[str], number: int, say: Say) -> tuple[Pair, ...]:
    """`Role:id` words as pairs; others are reported."""
    pairs: list[Pair] = []
    for word in words:
        role, _, filler = word.rpartition(":")
        if role and filler:
            pairs.append((role, filler))
        else:
            say(number, f"{own}: {shown(word)} is no role and id, as in “Place:T1”; it was left out.")
    return tuple(pairs)


def _read_group(_own: str, rest: str, number: int, found: Lines, _say: Say) -> str:
    label, *members = _BLANKS.split(rest.strip(" \t"))
    found.groups.append(Group(number, label, tuple(members)))
    return "" if members else "names no annotation"


def _read_about(own: str, rest: str, number: int, found: Lines, _say: Say) -> str:
    """A, M, N and #: a name, the id it is about, and the rest of the line."""
    head, _, text = rest.partition("\t")
    words = _BLANKS.split(head.strip(" "), 2)
    if len(words) < 2:  # tabs all the way
        words = [*words, *_BLANKS.split(text, 1)]
        text = words.pop() if len(words) > 2 else ""
    if len(words) < 2 or not words[1]:
        return "does not say what it is about, as in “A1 Mention T1 Name”"
    name, target = words[0], words[1]
    more = words[2].strip(" ") if len(words) > 2 else ""
    if own[0] == "#":
        found.remarks.append(Remark(number, name, target, " ".join(filter(None, (more, text.strip(" \t"))))))
    elif own[0] == "N":
        if not more:
            more, _, text = text.partition("\t")
        if not more.strip(" \t"):
            return "names no identifier, as in “N1 Reference T1 Wikidata:Q43”"
        found.references.append(Reference(number, own, name, target, more.strip(" \t"), text.strip(" \t")))
    else:
        value = " ".join(filter(None, (more, text.strip(" \t"))))
        found.marks.append(Mark(number, own, name, target, value or "true"))
    return ""
