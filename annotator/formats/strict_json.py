"""JSON lines, strictly: what a lenient reader would repair or drop in silence is refused here with its place.

Lines are split at `\\n` only, since U+2028 and its kin may stand inside a string. msgspec decodes, and keeps the last
of two equal keys without a word; so a line counts as free of duplicates when encoding what was read gives the same
bytes, and only other lines go through the slower reader that sees every key.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, TypeVar

import msgspec

from annotator.errors import FormatError

T = TypeVar("T")

LONGEST_LINE = 100_000_000
_BOM = b"\xef\xbb\xbf"
_HALF = re.compile(rb"(?<!\\)(?:\\\\)*(\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|\\u[dD][c-fC-F][0-9a-fA-F]{2})")
_PLACE = re.compile(r" - at `\$?\.?(.*)`$")
_EXPECTED = re.compile(r"Expected `(.+?)`, got `(.+?)`")
_QUOTED = re.compile(r"`(.*)`", re.DOTALL)
_NAMES = {
    "int": "a whole number",
    "float": "a number",
    "str": "a text",
    "bool": "true or false",
    "object": "an object",
    "array": "a list",
    "null": "null",
}


def lines(stream: BinaryIO, source: str) -> Iterator[tuple[int, bytes]]:
    """The lines of a JSONL file with their numbers from 1, without their `\\n`, one at a time.

    Raises:
        FormatError: at a byte-order mark, a blank line, a Windows line end, or a line over 100 MB.
    """
    number = 0
    while line := stream.readline(LONGEST_LINE + 2):
        number += 1
        line = line.removesuffix(b"\n")
        fault = _line_fault(line, number)
        if fault:
            raise FormatError(fault, source, number)
        yield number, line


def _line_fault(line: bytes, number: int) -> str:
    if len(line) > LONGEST_LINE:
        return "The line is longer than 100 MB, which no article is."
    if number == 1 and line.startswith((_BOM, b"\xff\xfe", b"\xfe\xff")):
        return "The file starts with a byte-order mark; JSONL is UTF-8 without one."
    if line.endswith(b"\r"):
        return "The line ends in CR LF; JSONL lines end in LF alone."
    if not line.strip():
        return "The line is blank; each line of JSONL holds one object."
    return ""


def decode(line: bytes, decoder: Callable[[bytes], T], encode: Callable[[T], bytes]) -> T:
    """The value of one line of strict JSON.

    Raises:
        FormatError: when it is no JSON or not of the decoder's shape, holds a key twice, NaN, a lone surrogate or NUL.
    """
    try:
        value = decoder(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise FormatError(_explain(error, line)) from None
    if encode(value) != line:
        _refuse_duplicates(line)
    if b"\\u0000" in line:
        _refuse_nul(line)
    return value


def _refuse_duplicates(line: bytes) -> None:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise FormatError(f"The key {_shown(twice)} stands twice in the same object, after {_after(pairs)}.")
        return found

    try:
        json.loads(line, object_pairs_hook=unique, parse_int=float)
    except (RecursionError, ValueError) as error:
        raise FormatError(_explain(error, line)) from None


def _after(pairs: list[tuple[str, Any]]) -> str:
    return ", ".join(f"{_shown(name)}: {_shown(value)}" for name, value in pairs[:2])


def _refuse_nul(line: bytes) -> None:
    waiting: list[tuple[str, Any]] = [("", msgspec.json.decode(line))]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, str) and "\0" in value:
            raise FormatError(f"{path or 'The line'} holds a NUL character (\\u0000), which no text can hold.")
        if isinstance(value, dict):
            waiting.extend((f"{path}.{name}".lstrip("."), item) for name, item in value.items())
            waiting.extend((f"the key {_shown(name)}", name) for name in value)
        if isinstance(value, list):
            waiting.extend((f"{path}[{i}]", item) for i, item in enumerate(value))


def _shown(value: Any) -> str:
    shown = json.dumps(value, ensure_ascii=False)
    return shown if len(shown) <= 40 else shown[:39] + "…"


def _explain(error: Exception, line: bytes) -> str:
    """The sentence for what a decoder found wrong with a line."""
    if isinstance(error, RecursionError):
        return "The JSON is nested too deeply."
    try:
        line.decode("utf-8")
    except UnicodeDecodeError as fault:
        return f"The line is not UTF-8: byte {fault.start + 1} (0x{line[fault.start]:02x}) begins no character."
    if isinstance(error, msgspec.ValidationError):
        return _explain_shape(str(error))
    return _explain_syntax(str(error), line)


def _explain_syntax(message: str, line: bytes) -> str:
    half = _HALF.search(line)
    if half:
        return f"A text holds half a character (lone surrogate {half.group(1).decode()}) at byte {half.start(1) + 1}."
    for name in (b"NaN", b"Infinity"):
        if re.search(rb"[:\[,]\s*-?" + name, line):
            return f"The line is no strict JSON: {name.decode()} is not a JSON number."
    if "truncated" in message:
        return "The line is no whole JSON object: it ends in the middle; JSONL holds one object in each line."
    return f"The line is no JSON: {message.removeprefix('JSON is malformed: ')}."


def _explain_shape(message: str) -> str:
    found = _PLACE.search(message)
    place = found.group(1) if found else ""
    message = message[: found.start()] if found else message
    expected = _EXPECTED.match(message)
    if expected:
        return f"{place or 'The line'} must be {_kind(expected.group(1))}, not {_kind(expected.group(2).replace('float', 'a decimal number'))}."
    inside = f" in {place}" if place else ""
    name = _QUOTED.search(message)
    if name and message.startswith("Object missing"):
        return f'The key "{name.group(1)}" is missing{inside}.'
    if name and message.startswith("Object contains unknown"):
        return f'The key "{name.group(1)}"{inside} does not belong to this format.'
    if "out of range" in message:
        return f"The number at {place or 'the start'} is too large."
    return f"{place or 'The line'}: {message[:1].lower()}{message[1:]}."


def _kind(name: str) -> str:
    return " or ".join(_NAMES.get(part, part) for part in name.split(" | "))
