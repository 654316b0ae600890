"""Amounts of money as articles give them: a currency before or after a number in any of its forms."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from annotator.values import forms
from annotator.values.currencies import by_name, by_symbol
from annotator.values.numbers import number_texts
from annotator.values.words import alike

_SYMBOL = regex.compile(r"(?:\p{L}{1,3}\$|£[esl]\b|\p{Sc}|ل\.[سل])")
_CODE = regex.compile(r"\b[a-z]{3}\b")
_NAME_WORDS = 4


def readings(words: str, language: str | None = None) -> Iterator[str]:
    """The amounts that words can mean, best first; several where the currency has to be chosen."""
    text = alike(words)
    if text is None:
        return
    for codes, rest in _parted(text, language):
        numbers = [number for number in number_texts(rest, language) if forms.is_value("number", number)]
        if numbers:
            yield from (f"{code} {numbers[0]}" for code in codes)
            yield from (f"{codes[0]} {number}" for number in numbers[1:])
            return


def _parted(text: str, language: str | None) -> Iterator[tuple[tuple[str, ...], str]]:
    """(codes, the number's words) for each way to take the currency out."""
    symbols = [*_SYMBOL.finditer(text)]
    if symbols and len({found.group() for found in symbols}) == 1:
        codes = by_symbol(symbols[0].group()) or by_symbol(symbols[0].group()[-1:])
        if codes:
            yield codes, _without(text, symbols)
    for found in _CODE.finditer(text):
        codes = by_symbol(found.group())
        if codes:
            yield codes, _without(text, [found])
    parts = text.split(" ")
    for length in range(min(_NAME_WORDS, len(parts) - 1), 0, -1):
        for name, rest in ((parts[-length:], parts[:-length]), (parts[:length], parts[length:])):
            codes = by_name(" ".join(name), language)
            if codes:
                yield codes, " ".join(rest).removesuffix(" of")


def _without(text: str, taken: list[regex.Match[str]]) -> str:
    for found in reversed(taken):
        text = f"{text[: found.start()]} {text[found.end() :]}"
    return regex.sub(r"(?<=[0-9]) (?=(?:bn|mn|mln|m|k|tn)\b)", "", " ".join(text.split()))
