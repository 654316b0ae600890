"""A codebook as canonical TOML: the same codebook always gives the same bytes, so its hash can name it.

What labels have in common is written once, as a person would: the attributes with which all labels of a kind begin, and
the first of several roles of the same name.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields

from annotator.codebook.records import KINDS, Attribute, Codebook, Label, Role, default_short, shared_attributes

_ESCAPED = re.compile(r'[\x00-\x1f"\\\x7f-\x9f\u2028\u2029\ufeff]')
_NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}

Pairs = Iterable[tuple[str, str]]


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
    roles = _repeated_roles(codebook)
    for role in roles.values():
        yield f"[[role]]\n{_lines(_role(role, Role(role.name)))}"
    for label in codebook.labels:
        own = label.attributes[len(shared[label.kind]) :]
        yield f"[[{label.kind}]]\n{_lines(_label(label, own, roles))}"


def _repeated_roles(codebook: Codebook) -> dict[str, Role]:
    """The first role of each name that several events use."""
    used = [role for label in codebook.labels for role in label.roles]
    counts = Counter(role.name for role in used)
    return {role.name: role for role in reversed(used) if counts[role.name] > 1}


def _label(label: Label, own: tuple[Attribute, ...], shared: Mapping[str, Role]) -> Pairs:
    yield "name", _string(label.name)
    yield from _given("key", label.key)
    yield "color", _string(label.color)
    yield from _given("short", "" if label.short == default_short(label.name) else label.short)
    yield from _given("definition", label.definition)
    yield from _given("example", label.example)
    if own:
        yield "attributes", _tall(_inline(_attribute(attribute)) for attribute in own)
    if label.roles:
        yield "roles", _tall(_role_item(role, shared.get(role.name)) for role in label.roles)


def _attribute(attribute: Attribute) -> Pairs:
    yield "name", _string(attribute.name)
    yield "kind", _string(attribute.kind)
    if attribute.choices:
        yield "choices", _strings(attribute.choices)
    if attribute.default is not None:
        yield "default", _string(attribute.default)
    yield from _given("definition", attribute.definition)


def _role_item(role: Role, shared: Role | None) -> str:
    return _string(role.name) if role == shared else _inline(_role(role, shared or Role(role.name)))


def _role(role: Role, base: Role) -> Pairs:
    """The name, and what differs from the role of that name that is written once."""
    yield "name", _string(role.name)
    for name in (field.name for field in fields(Role)):
        value = getattr(role, name)
        if value != getattr(base, name):
            yield name, _string(value) if isinstance(value, str) else _strings(value)


def _given(key: str, text: str) -> Pairs:
    return [(key, _string(text))] if text else []


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
