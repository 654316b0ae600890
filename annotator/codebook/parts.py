"""The parts of a codebook's TOML, each with its check: a name, a text, a list of names, a list of tables."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any, cast

from annotator.codebook.lines import Path
from annotator.codebook.records import ANY
from annotator.codebook.values import listed, shown

Table = dict[str, Any]


def text_fault(text: str) -> str | None:
    """What is wrong with a text that may run over several lines."""
    for character in text:
        if unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\t":
            return f"holds a character that cannot be shown (U+{ord(character):04X})"
    return None


def name_fault(name: str) -> str | None:
    """What is wrong with a name: it has to be one line, without blanks around it."""
    if not name.strip():
        return "is empty"
    if name != name.strip():
        return "begins or ends with a blank"
    if any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in name):
        return "holds a line break, a tab or a character that cannot be shown"
    return f"may not be {ANY}, which stands for every label" if name == ANY else None


class Parts:
    """Takes parts out of tables; a faulty one is noted with its path and read as if it were not there."""

    def __init__(self) -> None:
        self.faults: list[tuple[Path, str]] = []

    def fault(self, path: Path, message: str) -> None:
        """Note what is wrong at `path`, in a sentence."""
        self.faults.append((path, message))

    def known_keys(self, table: Table, path: Path, known: Sequence[str], owner: str) -> None:
        """Note the keys of a table that mean nothing."""
        for key in table:
            if key not in known:
                self.fault((*path, key), f"{shown(key)} is no key of {owner}; its keys are {', '.join(known)}.")

    def unique(self, names: Sequence[str], path: Path, what: str, taken: Sequence[str] = ()) -> None:
        """Note the names that stand in a list of tables twice, or are taken."""
        seen = set(taken)
        for number, name in enumerate(names):
            if name and name in seen:
                self.fault((*path, number, "name"), f"There are two {what}s named {shown(name)}.")
            seen.add(name)

    def name(self, table: Table, path: Path, owner: str) -> str:
        """The name of a table."""
        if "name" not in table:
            self.fault(path, f"{owner} has no name.")
            return ""
        name = self.text(table, path, "name")
        fault = name_fault(name) if isinstance(table["name"], str) else None
        if fault:
            self.fault((*path, "name"), f"The name {fault}.")
        return name

    def text(self, table: Table, path: Path, key: str) -> str:
        """A text, empty where there is none."""
        value = table.get(key, "")
        if not isinstance(value, str):
            self.fault((*path, key), f"The {key} has to be a text in quotes.")
            return ""
        fault = text_fault(value)
        if fault:
            self.fault((*path, key), f"The {key} {fault}.")
        return value

    def flag(self, table: Table, path: Path, key: str, default: bool = False) -> bool:
        """A true or false."""
        value = table.get(key, default)
        if not isinstance(value, bool):
            self.fault((*path, key), f"{shown(key)} has to be true or false, without quotes.")
            return default
        return value

    def one_of(self, table: Table, path: Path, key: str, known: Sequence[str], default: str) -> str:
        """One of the words known for this key."""
        value = table.get(key, default)
        if value not in known:
            self.fault((*path, key), f"The {key} has to be {listed(known)}, in quotes.")
            return default
        return cast(str, value)

    def items(self, table: Table, path: Path, key: str) -> list[Any]:
        """A list of anything, empty where there is none."""
        value = table.get(key, [])
        if isinstance(value, list):
            return value
        how = f"write [[{key}]] in double brackets" if isinstance(value, dict) and not path else "write it in brackets"
        self.fault((*path, key), f"{shown(key)} has to be a list; {how}.")
        return []

    def texts(self, table: Table, path: Path, key: str) -> tuple[str, ...]:
        """A list of names, each once."""
        texts: dict[str, None] = {}
        for number, item in enumerate(self.items(table, path, key)):
            if not isinstance(item, str):
                fault: str | None = "is no text in quotes"
            elif item in texts:
                fault = "stands there twice"
            else:
                fault = name_fault(item) if item != ANY else None
            if fault:
                self.fault((*path, key, number), f"{shown(item)} in {key} {fault}.")
            else:
                texts[item] = None
        return tuple(texts)

    def sentences(self, table: Table, path: Path, key: str) -> tuple[str, ...]:
        """A list of texts that may run over several lines."""
        return tuple(
            self.sentence(item, (*path, key, number), key) for number, item in enumerate(self.items(table, path, key))
        )

    def sentence(self, item: object, path: Path, key: str) -> str:
        """One text of a list."""
        if not isinstance(item, str):
            self.fault(path, f"{shown(item)} in {key} is no text in quotes.")
            return ""
        fault = text_fault(item) if item else "is empty"
        if fault:
            self.fault(path, f"A text in {key} {fault}.")
        return item

    def tables(self, table: Table, path: Path, key: str) -> Iterator[tuple[Table, Path]]:
        """A list of tables, each with its path."""
        for number, item in enumerate(self.items(table, path, key)):
            if isinstance(item, dict):
                yield item, (*path, key, number)
            else:
                self.fault((*path, key, number), f"{shown(item)} in {key} has to be a table with a name.")
