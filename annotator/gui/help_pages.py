"""Keys, versions and licences, as plain text in windows of their own."""

from __future__ import annotations

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, qVersion
from PySide6.QtWidgets import QWidget

from annotator import __version__
from annotator.codebook import Codebook
from annotator.gui.actions import OwnKeys, key_rows
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


TEXT_KEYS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (_("Left, Right, Up, Down"), _("Move the caret"), ("nothing",)),
    (_("Ctrl+Left, Ctrl+Right"), _("By word"), ("nothing",)),
    (_("Ctrl+Up, Ctrl+Down"), _("By sentence"), ("nothing",)),
    (_("Home, End, Ctrl+Home, Ctrl+End"), _("To the start or end of the line, of the text"), ("nothing",)),
    (_("Shift with any of these"), _("Select words"), ("nothing",)),
    (_("Shift with a key that moves"), _("Select more or fewer words"), ("words",)),
    (_("Ctrl with the mouse"), _("Select further words, for an annotation in parts"), ("words",)),
    (_("A hint letter"), _("Fill the role with the annotation that shows the letter"), ("role",)),
    (_("Return"), _("Fill the role with the selected words, or go on to the next role"), ("role",)),
    (_("Shift+Return"), _("Back to the role before"), ("role",)),
    (_("A capital letter"), _("Go to the role that begins with it"), ("role",)),
    (_("A digit, <, >, ~ or -"), _("Begin a value, where the role takes one"), ("role",)),
    ("#", _("Type a value, or who is meant but not in the text"), ("role",)),
    ("=", _("Fill the role as in the event before, and go on"), ("role",)),
    (".", _("Say more of what fills the role: attributes, unsure, another role"), ("role",)),
    ("!", _("Mark what fills the role as unsure"), ("role",)),
    (":", _("Take the date or number that the frame reads in a filler"), ("role", "event")),
    (_("Tab, Shift+Tab"), _("Next or previous role"), ("role",)),
    (_("Backspace"), _("Take away what was filled in last"), ("role",)),
    (_("Escape"), _("Select nothing; stop filling a role"), ("words", "entity", "event", "role")),
    (_("A hint letter"), _("Choose the annotation that shows the letter"), ("pick",)),
    (_("Return, Space, /"), _("List everything that can be chosen"), ("pick",)),
    (_("Escape"), _("Choose nothing"), ("pick",)),
    (_("The key of a label"), _("Label the selected words, or relabel what is selected"), ()),
    (_("Return, Shift+Return"), _("Next or previous hit"), ("find",)),
    (_("Escape"), _("Close the find bar"), ("find",)),
    (_("Up, Down"), _("Go through the rows; the text follows"), ("review",)),
    (_("Space"), _("Confirm, make sure, or resolve; the next row comes up"), ("review",)),
    (_("1 to 9"), _("Choose between what there is to choose from"), ("review",)),
    (_("Return"), _("Go to the text"), ("review",)),
    (_("F2"), _("Write a note about it"), ("review",)),
    (_("Ctrl+Return"), _("Send the note"), ("review",)),
    (_("Ctrl+Shift+Return"), _("Send the note and resolve the discussion"), ("review",)),
)
"""The keys that are no actions: what they do, and at which moments (of `moment_keys`) they do it."""

_LICENCES = _("""Annotator is free software under the Apache License 2.0.

It is built on these, each under its own licence:

Qt and PySide6 (Qt for Python): GNU LGPL version 3. They are loaded as libraries and may be replaced by other builds of the same version. Sources: https://code.qt.io
SQLite, in pysqlite3: public domain; pysqlite3: zlib licence
sqlite-utils, regex, platformdirs, click, msgspec, turbohtml, sentencex, pyqtgraph, NumPy: Apache, BSD, MIT or CNRI licences; the packages carry the texts
""")  # noqa: E501 - paragraphs that the window breaks


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def keys_dialog(codebook: Codebook | None, parent: QWidget, own: OwnKeys | None = None) -> TextDialog:
    """Every key of the program as this person has them, and those of the labels of the open project."""
    summary = _tr("Edit, Keyboard Shortcuts changes the keys of the menus; the codebook says those of the labels.")
    return TextDialog(_tr("Keys"), summary, keys_text(codebook, own), parent, fixed=True)


def keys_text(codebook: Codebook | None, own: OwnKeys | None = None) -> str:
    """The keys as a table of plain text."""
    sections: list[tuple[str, list[tuple[str, str]]]] = []
    for menu, text, keys in key_rows(own):
        if not sections or sections[-1][0] != menu:
            sections.append((menu, []))
        sections[-1][1].append((keys, text))
    in_text: list[tuple[str, str]] = []
    filling: list[tuple[str, str]] = []
    finding: list[tuple[str, str]] = []
    reviewing: list[tuple[str, str]] = []
    of_moment = {"role": filling, "find": finding, "review": reviewing}
    for keys, text, moments in TEXT_KEYS:
        of_moment.get(" ".join(moments), in_text).append((_tr(keys), _tr(text)))
    sections += [(_tr("In the text"), in_text), (_tr("While a role is filled"), filling)]
    sections += [(_tr("In the find bar"), finding), (_tr("In the review, and in notes to others"), reviewing)]
    if codebook is not None:
        labels = [
            (label.key, label.name) for label in (*codebook.offered("entity"), *codebook.offered("event")) if label.key
        ]
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


def fonts_dialog(text: str | None, parent: QWidget) -> TextDialog:
    """Which scripts this system can draw, and those of the open document's text that it cannot."""
    from annotator.gui import scripts

    return TextDialog(_tr("Fonts"), scripts.summary(text), scripts.report(), parent, fixed=True)


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
