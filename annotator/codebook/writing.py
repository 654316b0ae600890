"""A codebook as canonical TOML: the same codebook always gives the same bytes, so its hash can name it.

What labels have in common is written once, as a person would: the attributes with which all labels of a kind begin, and
the first of several roles of the same name.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields

from annotator.codebook.records import (
    KINDS,
    Attribute,
    Codebook,
    Condition,
    Example,
    Label,
    Role,
    default_short,
    roles_of,
    shared_attributes,
)

_ESCAPED = re.compile(r'[\x00-\x1f"\\\x7f-\x9f\u2028\u2029\ufeff]')
_NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}

_BARE = re.compile(r"[A-Za-z0-9_-]+")

Pairs = Iterable[tuple[str, str]]
Value = str | bool | tuple[str, ...]


def dumps(codebook: Codebook) -> str:
    """The codebook as canonical TOML; `loads` gives an equal codebook back."""
    return "\n\n".join(_blocks(codebook)) + "\n"


def sha256(codebook: Codebook) -> str:
    """The hex digest of the canonical TOML in UTF-8."""
    return hashlib.sha256(dumps(codebook).encode()).hexdigest()


def _blocks(codebook: Codebook) -> Iterator[str]:
    yield _lines(
        [
            ("name", _string(codebook.name)),
            *_given("title", "" if codebook.title == codebook.name else codebook.title),
            *_given("description", codebook.description),
        ]
    )
    shared = {kind: shared_attributes(codebook.of_kind(kind)) for kind in KINDS}
    for kind, attributes in shared.items():
        for attribute in attributes:
            yield f"[[{kind}_attribute]]\n{_lines(_attribute(attribute))}"
    for attribute in codebook.cluster_attributes:
        yield f"[[cluster_attribute]]\n{_lines(_attribute(attribute))}"
    roles = _Roles(codebook)
    for attribute in roles.attributes:
        yield f"[[role_attribute]]\n{_lines(_attribute(attribute))}"
    for role in roles.repeated.values():
        yield f"[[role]]\n{_lines(roles.pairs(role, roles.plain(role.name)))}"
    for label in codebook.labels:
        own = label.attributes[len(shared[label.kind]) :]
        yield f"[[{label.kind}]]\n{_lines(_label(label, own, roles))}"


class _Roles:
    """What roles share: their attributes, and the first role of each name that several events use."""

    def __init__(self, codebook: Codebook) -> None:
        used = roles_of(codebook.labels)
        counts = Counter(role.name for role in used)
        self.attributes = shared_attributes(used)
        self.repeated = {role.name: role for role in reversed(used) if counts[role.name] > 1}

    def plain(self, name: str) -> Role:
        """What a role is of which nothing is said but the name."""
        return Role(name, attributes=self.attributes)

    def item(self, role: Role) -> str:
        """A role in the list of an event: its name where all else is written once."""
        base = self.repeated.get(role.name)
        return _string(role.name) if role == base else _inline(self.pairs(role, base or self.plain(role.name)))

    def pairs(self, role: Role, base: Role) -> Pairs:
        """The name, and what differs from `base`."""
        yield "name", _string(role.name)
        for name in (field.name for field in fields(Role)):
            value = getattr(role, name)
            if value == getattr(base, name):
                continue
            if name == "attributes":
                yield name, "[" + ", ".join(map(_attribute_item, value[len(self.attributes) :])) + "]"
            else:
                yield name, _value(value)


def _label(label: Label, own: tuple[Attribute, ...], roles: _Roles) -> Pairs:
    yield "name", _string(label.name)
    yield from _given("key", label.key)
    yield "color", _string(label.color)
    yield from _given("short", "" if label.short == default_short(label.name) else label.short)
    yield from _given("retired", label.retired)
    yield from _given("definition", label.definition)
    if len(label.examples) == 1 and not label.examples[0].document:
        yield "example", _string(label.example)
    elif label.examples:
        yield "examples", _tall(map(_example, label.examples))
    for name in ("do", "dont"):
        sentences = getattr(label, name)
        if sentences:
            yield name, _tall(map(_string, sentences))
    yield from _given("heads", label.heads)
    yield from _given("tails", label.tails)
    yield from _given("symmetric", label.symmetric)
    if label.answer is not None:
        yield from _typed(label.answer)
    if own:
        yield "attributes", _tall(map(_attribute_item, own))
    if label.roles:
        yield "roles", _tall(map(roles.item, label.roles))


def _example(example: Example) -> str:
    if not example.document:
        return _string(example.text)
    return _inline([("text", _string(example.text)), ("document", _string(example.document))])


def _attribute(attribute: Attribute) -> Pairs:
    yield "name", _string(attribute.name)
    yield from _typed(attribute)
    yield from _given("definition", attribute.definition)
    if attribute.when is not None:
        yield "when", _condition(attribute.when)
    yield from _given("retired", attribute.retired)


def _attribute_item(attribute: Attribute) -> str:
    return _inline(_attribute(attribute))


def _typed(attribute: Attribute) -> Pairs:
    yield "kind", _string(attribute.kind)
    yield from _given("choices", attribute.choices)
    if attribute.default is not None:
        yield "default", _string(attribute.default)


def _condition(condition: Condition) -> str:
    name = condition.attribute
    return _inline([(name if _BARE.fullmatch(name) else _string(name), _strings(condition.values))])


def _given(key: str, value: Value) -> Pairs:
    """A key whose value is not empty or false."""
    return [(key, _value(value))] if value else []


def _value(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _string(value) if isinstance(value, str) else _strings(value)


def _lines(pairs: Pairs) -> str:
    return "\n".join(f"{key} = {value}" for key, value in pairs)


def _inline(pairs: Pairs) -> str:
    return "{ " + ", ".join(f"{key} = {value}" for key, value in pairs) + " }"


def _tall(items: Iterable[str]) -> str:
    return "[\n" + "".join(f"  {item},\n" for item in items) + "]"


def _strings(texts: Iterable[str]) -> str:
    return "[" + ", ".join(_string(text) for text in texts) + "]"


def _string(text: str) -> str:
    return '"' + _ESCAPED.sub(lambda found: _NAMED.get(found[0], f"\\u{ord(found[0]):04X}"), text) + '"'
