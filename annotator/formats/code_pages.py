"""Which code page some bytes are in: turbohtml's detector, corrected by what a language can look like.

The detector scores pairs of letters and is right on most short texts, but its shares lie close together among the Latin
code pages, which agree on all but a few letters, and among the double-byte ones. So each candidate's text is weighed
once more: by the share of its accented letters that belong to one language's alphabet, or of its ideographs that are
common ones in that encoding. Candidates that read the bytes as the same text count as one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SAMPLE = 100_000
_DECLARATION = re.compile(rb"<meta|<\?xml", re.IGNORECASE)  # the detector would believe what a page says of itself
_SURE = 0.6
_MARGIN = 2.5
_ALPHABETS = {
    "cat": "àçéèíïóòúü·",
    "ces": "áčďéěíňóřšťúůýž",
    "dan": "æøåéü",
    "deu": "äöüßé",
    "eng": "éèêëàâáäåãçïíñóôöøúüæ",
    "est": "äöõüšž",
    "fin": "äöåéšž",
    "fra": "àâæçéèêëîïôœùûüÿ",
    "hrv": "čćđšž",
    "hun": "áéíóöőúüű",
    "isl": "áðéíóúýþæö",
    "ita": "àèéìîíòóùú",
    "lav": "āčēģīķļņšūž",
    "lit": "ąčęėįšųūž",
    "nld": "éëïóöüèêáíú",
    "nob": "æøåéèêóòôü",
    "pol": "ąćęłńóśźż",
    "por": "áâãàçéêíóôõúü",
    "ron": "ăâîşţșț",
    "slk": "áäčďéíĺľňóôŕšťúýž",
    "slv": "čšžćđ",
    "spa": "áéíñóúü",
    "sqi": "çë",
    "swe": "åäöéàü",
    "tur": "çğıöşüâîû\u0307",
}
_PYTHON_NAMES = {
    "big5": "big5hkscs",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "euc-jp": "euc_jis_2004",
    "ibm866": "cp866",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "iso-8859-8-i": "iso-8859-8",
}
# Python's names of the sets the East Asian code pages grew from, and the last lead byte of their common ideographs.
_COMMON = {"gb18030": ("gb2312", 0xD7), "big5hkscs": ("big5", 0xC6)}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A code page (by Python's name) that fits every byte, the text it gives, and its share of the evidence."""

    encoding: str
    text: str
    share: float


def candidates(data: bytes) -> list[Candidate]:
    """The code pages that read all of `data`, the likeliest first, one for each different text."""
    from turbohtml.detect import detect_all  # a compiled library: loaded when a file needs it

    found: dict[str, Candidate] = {}
    for match in detect_all(_DECLARATION.sub(b" ", data[:_SAMPLE])):
        name = _python_name(match.encoding or "")
        text = _try(data, name)
        if text is not None:
            known = found.get(text, Candidate(name, text, 0.0))
            found[text] = Candidate(known.encoding, text, known.share + match.confidence)
    return _weighed(list(found.values()))


def is_sure(found: list[Candidate]) -> bool:
    """Whether the first candidate stands so far before the others that nobody needs to be asked."""
    best, *others = found
    return not others or (best.share >= _SURE and best.share >= _MARGIN * others[0].share)


def _python_name(name: str) -> str:
    name = name.lower()
    return _PYTHON_NAMES.get(name, name.replace("windows-", "cp"))


def _try(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except (UnicodeError, LookupError):
        return None
    # C1 controls are the mark of a wrong ISO 8859: no text has them but for NEL.
    return None if any("\x80" <= character <= "\x9f" for character in set(text) - {"\x85"}) else text


def _weighed(found: list[Candidate]) -> list[Candidate]:
    if not found:
        return []
    floor = 0.01 if any(candidate.share for candidate in found) else 1.0
    language = _language(max(found, key=lambda candidate: candidate.share).text)
    weights = [max(c.share, floor) * _fit(c, language) ** 4 for c in found]
    total = sum(weights) or 1.0
    shares = [Candidate(c.encoding, c.text, weight / total) for c, weight in zip(found, weights, strict=True)]
    return sorted(shares, key=lambda candidate: -candidate.share)


def _language(text: str) -> str | None:
    from turbohtml.detect import detect_language

    match = detect_language(text[:_SAMPLE])
    return match.language if match.confidence >= 0.5 else None


def _fit(candidate: Candidate, language: str | None) -> float:
    """How much of a candidate's text beyond ASCII looks like writing, from 0 to 1."""
    beyond = [c for c in candidate.text[:_SAMPLE].lower() if c > "\x7f" and not _is_sign(c)]
    if not beyond:
        return 1.0
    if candidate.encoding in ("cp932", "euc_jis_2004"):
        return 1.0 if sum("\u3040" <= c <= "\u30ff" for c in beyond) * 8 > len(beyond) else 0.3
    if candidate.encoding == "cp949":
        return sum("\uac00" <= c <= "\ud7a3" for c in beyond) / len(beyond)
    if candidate.encoding in _COMMON:
        return sum(_is_common(c, *_COMMON[candidate.encoding]) for c in beyond) / len(beyond)
    if sum(c <= "\u024f" for c in beyond) * 2 < len(beyond):  # not Latin
        letters = sum(c.isascii() and c.isalpha() for c in candidate.text[:_SAMPLE])
        return 1.0 if letters < 2 * len(beyond) else 0.2  # a few foreign letters among Latin ones: a wrong guess
    shares = {name: sum(c in alphabet for c in beyond) / len(beyond) for name, alphabet in _ALPHABETS.items()}
    return max(shares.get(language or "", 0.0), 0.5 * max(shares.values()))


def _is_sign(character: str) -> bool:
    """Punctuation, blanks and currency, which the code pages place alike."""
    return character.isspace() or "\u2010" <= character <= "\u20ac" or character in "«»¿¡§°·©®£½™…"


def _is_common(character: str, encoding: str, last: int) -> bool:
    try:
        return character.encode(encoding)[0] <= last and not "\u3040" <= character <= "\u30ff"
    except UnicodeEncodeError:
        return False
