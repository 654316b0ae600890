"""brat: an article in X.txt, and what was marked in it in X.ann beside it.

An .ann file is a list of facts about ids, in any order, written by many programs; so everything is collected first and
looked up after. What can be kept is kept, and what cannot is said with its line. Where brat and this program differ:

- The trigger of an event is words here and no entity, unless an event takes it as a filler or no event has it.
- brat numbers a role that is filled again (`Place2`). The number goes, unless the codebook has a role of that name, or
  the file numbers from 0 or 1 and has no bare name, as in `ARG0` and `ARG1`.
- What is said of a trigger is said of its events. Equivalent annotations are a cluster. Only entities have a link; any
  other identifier, and the name that stands beside one, becomes a note.
"""

from __future__ import annotations

from annotator.codebook import Codebook
from annotator.errors import FormatError
from annotator.formats.brat_build import build
from annotator.formats.brat_lines import Say, parse
from annotator.formats.encoding import decode
from annotator.formats.jsonl_check import check_article
from annotator.formats.records import DocumentRecord, Origin


def _quiet(line: int, sentence: str) -> None:
    """The default listener for remarks."""


def read(
    text_data: bytes,
    ann_data: bytes,
    source: str,
    ann_source: str,
    encoding: str | None = None,
    codebook: Codebook | None = None,
    say: Say = _quiet,
) -> list[DocumentRecord]:
    """The one document of a pair of files; `say` hears what is odd in the .ann, by line (0: all of it).

    Its set has no annotator and belongs to no codebook: brat's files name neither. `codebook` tells which names of
    roles end in a number.

    Raises:
        FormatError: when the text is none, or the other file is no brat annotation or one of another text.
    """
    try:
        text, origin = decode(text_data, encoding)
        check_article(text)
    except FormatError as fault:
        raise FormatError(fault.message, source) from None
    try:
        found = build(text, parse(_ann_text(ann_data, origin), say), origin.had_bom, codebook, say)
    except FormatError as fault:
        raise FormatError(fault.message, ann_source, fault.line) from None
    return [DocumentRecord(text=text, set=found, origin=origin)]


def _ann_text(data: bytes, origin: Origin) -> str:
    """The .ann's text: by its own byte-order mark, as UTF-8, or in the encoding of the article."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if not data.startswith((b"\xff\xfe", b"\xfe\xff")) and not origin.encoding.startswith("utf"):
            return decode(data, origin.encoding)[0]
    return decode(data)[0]
