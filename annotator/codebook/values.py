"""What is wrong with the value of an attribute, as a sentence; which texts are values at all, `annotator.values` says."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.codebook.records import Attribute
from annotator.values import is_value

_SHOWN = 60


def listed(words: Sequence[str], last: str = "or") -> str:
    """`a`, `a or b`, `a, b or c`; `last` is the word before the last one."""
    return f"{', '.join(words[:-1])} {last} {words[-1]}" if len(words) > 1 else "".join(words)


def shown(value: object) -> str:
    """Someone’s words inside a message: quoted, shortened, and without characters that act on a terminal."""
    text = str(value)
    text = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return f"“{''.join(c if c.isprintable() else f'U+{ord(c):04X}' for c in text)}”"


def fault_of(attribute: Attribute, value: str) -> str | None:
    """What is wrong with a value, as a sentence that begins with the attribute's name; None where it is right."""
    name = attribute.name
    if attribute.choices:
        wrong = [choice for choice in attribute.split(value) if choice not in attribute.choices]
        bad = wrong or not value
        return (
            f"{name} takes {listed(attribute.choices)}, not {shown(wrong[0]) if wrong else 'nothing'}." if bad else None
        )
    if attribute.kind == "flag" and value not in ("true", "false"):
        return f"{name} takes true or false, not {shown(value)}."
    if attribute.kind == "number" and not is_value("number", value):
        return f"{name} takes a number such as 51, 6..8, >=6 or ~100, not {shown(value)}."
    return None
