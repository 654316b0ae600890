"""Keys, versions and licences, as plain text in windows of their own."""

from __future__ import annotations

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, qVersion
from PySide6.QtWidgets import QWidget

from annotator import __version__
from annotator.codebook import Codebook
from annotator.gui.actions import key_rows
from annotator.gui.text_dialog import TextDialog
from annotator.resources import own_folder, resource
from annotator.store.connection import SQLITE_VERSION

_LIBRARIES = (
    "pysqlite3",
    "sqlite-utils",
    "msgspec",
    "turbohtml",
    "sentencex",
    "regex",
    "click",
    "platformdirs",
)


def _(text: str) -> str:
    """Mark a text for translation; it is translated when it is shown."""
    return str(QT_TRANSLATE_NOOP("Help", text))


_TEXT_KEYS = (
    (_("Left, Right, Up, Down"), _("Move the caret")),
    (_("Ctrl+Left, Ctrl+Right"), _("By word")),
    (_("Ctrl+Up, Ctrl+Down"), _("By sentence")),
    (_("Home, End, Ctrl+Home, Ctrl+End"), _("To the start or end of the line, of the text")),
    (_("Shift with any of these"), _("Select words")),
    (_("Ctrl with the mouse"), _("Select further words, for an annotation in parts")),
    (_("Escape"), _("Select nothing; stop filling a role")),
    (_("The key of a label"), _("Label the selected words, or relabel what is selected")),
    (_("Space"), _("Fill the roles of the selected event")),
    (_("A hint letter"), _("While a role is being filled: fill it with the annotation that shows the letter")),
)

_LICENCES = _("""Annotator is free software under the Apache License 2.0.

It is built on these, each under its own licence:

Qt and PySide6 (Qt for Python): GNU LGPL version 3. They are loaded as libraries and may be replaced by other builds of the same version. Sources: https://code.qt.io
SQLite, in pysqlite3: public domain; pysqlite3: zlib licence
sqlite-utils, regex, platformdirs, click, msgspec, turbohtml, sentencex, pyqtgraph, NumPy: Apache, BSD, MIT or CNRI licences; the packages carry the texts
""")  # noqa: E501 - paragraphs that the window breaks


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def keys_dialog(codebook: Codebook | None, parent: QWidget) -> TextDialog:
    """Every key of the program, and those of the labels of the open project."""
    return TextDialog(_tr("Keys"), "", keys_text(codebook), parent, fixed=True)


def keys_text(codebook: Codebook | None) -> str:
    """The keys as a table of plain text."""
    sections: list[tuple[str, list[tuple[str, str]]]] = []
    for menu, text, keys in key_rows():
        if not sections or sections[-1][0] != menu:
            sections.append((menu, []))
        sections[-1][1].append((keys, text))
    sections.append((_tr("In the text"), [(_tr(keys), _tr(text)) for keys, text in _TEXT_KEYS]))
    if codebook is not None:
        labels = [(label.key, label.name) for label in (*codebook.entities, *codebook.events) if label.key]
        sections.append((_tr("Labels of this project"), labels))
    width = max(len(keys) for _title, rows in sections for keys, _text in rows) + 3
    blocks = [
        "\n".join((title, *(f"  {keys:<{width}}{text}" for keys, text in rows))) for title, rows in sections if rows
    ]
    return "\n\n".join(blocks) + "\n"


def about_dialog(parent: QWidget) -> TextDialog:
    """The version of the program and of all that it runs on, to be copied into a report of a fault."""
    summary = _tr("Turns articles into gold-standard corpora of entities and events. Everything stays on this machine.")
    return TextDialog(_tr("About Annotator"), summary, about_text(), parent, fixed=True)


def about_text() -> str:
    """Versions and places, one a line."""
    rows = [
        ("Annotator", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", pyside_version),
        ("SQLite", SQLITE_VERSION),
        *((name, _version(name)) for name in _LIBRARIES),
        (_tr("System"), platform.platform()),
        (_tr("Own folder"), str(own_folder())),
    ]
    width = max(len(name) for name, _value in rows) + 2
    return "\n".join(f"{name:<{width}}{value}" for name, value in rows) + "\n"


def licences_dialog(parent: QWidget) -> TextDialog:
    """The licences of the program, its libraries and its typefaces."""
    return TextDialog(_tr("Licences"), "", licences_text(), parent)


def licences_text() -> str:
    """What stands under which licence, with the texts of the typefaces' licences."""
    files = sorted(resource("fonts").glob("*LICENSE*"))
    texts = [f"{path.name.partition('-')[0]}\n\n{path.read_text(encoding='utf-8')}" for path in files]
    return "\n\n".join((_tr(_LICENCES), *texts))


def _version(package: str) -> str:
    from importlib import metadata  # slow to load, and nothing else here needs it

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return _tr("not installed")
