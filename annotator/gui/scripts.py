"""Which scripts can be drawn here: the bundled typefaces hold Latin, Greek and Cyrillic, the rest comes from the system.

A character counts as drawn when shaping it with the face of the text gives a glyph that is not the box for what is missing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QTextLayout

from annotator.gui import fonts


def _(text: str) -> str:
    """Mark a text for translation; it is translated when it is shown."""
    return str(QT_TRANSLATE_NOOP("Fonts", text))


@dataclass(frozen=True, slots=True)
class Script:
    """A group of scripts that one package brings. `ranges` are code points, the last one included."""

    name: str
    sample: str
    ranges: tuple[tuple[int, int], ...]
    package: str

    def holds(self, character: str) -> bool:
        return any(first <= ord(character) <= last for first, last in self.ranges)


SCRIPTS = (
    Script(_("Latin"), "aéğ", ((0x41, 0x24F), (0x1E00, 0x1EFF)), ""),
    Script(_("Greek"), "αΩ", ((0x370, 0x3FF), (0x1F00, 0x1FFF)), "fonts-noto-core"),
    Script(_("Cyrillic"), "жЩ", ((0x400, 0x52F),), "fonts-noto-core"),
    Script(
        _("Arabic"),
        "عربي",
        ((0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)),
        "fonts-noto-core",
    ),
    Script(_("Hebrew"), "שלום", ((0x590, 0x5FF), (0xFB1D, 0xFB4F)), "fonts-noto-core"),
    Script(_("Devanagari"), "हिन्दी", ((0x900, 0x97F), (0xA8E0, 0xA8FF)), "fonts-noto-core"),
    Script(
        _("Chinese, Japanese"),
        "停火かナ",
        ((0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)),
        "fonts-noto-cjk",
    ),
    Script(_("Korean"), "한글", ((0x1100, 0x11FF), (0x3130, 0x318F), (0xAC00, 0xD7A3)), "fonts-noto-cjk"),
    Script(_("Emoji"), "😀🇹🇷", ((0x1F1E6, 0x1F1FF), (0x1F300, 0x1FAFF)), "fonts-noto-color-emoji"),
)


def is_drawn(text: str) -> bool:
    """Whether this system has glyphs for all of a text."""
    layout = QTextLayout(text, fonts.body())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


def scripts_of(text: str) -> list[Script]:
    """The scripts of a text that have a name here."""
    characters = set(text)
    return [script for script in SCRIPTS if any(script.holds(character) for character in characters)]


def missing(scripts: Iterable[Script]) -> list[Script]:
    """Those that this system cannot draw."""
    return [script for script in scripts if not is_drawn(script.sample)]


def summary(text: str | None) -> str:
    """A sentence on the open document, None where none is open."""
    if text is None:
        return _tr("An article is drawn with the typefaces of this system where those of the program lack its script.")
    lacking = missing(scripts_of(text))
    if not lacking:
        return _tr("This system has typefaces for all scripts of the open document.")
    names = ", ".join(_tr(script.name) for script in lacking)
    return _tr("The open document has letters that this system cannot draw: {scripts}.").format(scripts=names)


def report() -> str:
    """Every script with a word on whether it is drawn, and what to install where it is not."""
    lacking = missing(SCRIPTS)
    width = max(len(_tr(script.name)) for script in SCRIPTS) + 3
    advice = _tr("no typeface; on Debian and Ubuntu: apt install {package}")
    states = [advice.format(package=script.package) if script in lacking else _tr("drawn") for script in SCRIPTS]
    rows = [f"{_tr(script.name):<{width}}{state}" for script, state in zip(SCRIPTS, states, strict=True)]
    other = _tr("Elsewhere the Noto typefaces, https://fonts.google.com/noto, draw all of these.")
    return "\n".join([*rows, "", other, _tr("Start the program again after installing."), ""])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fonts", text)
