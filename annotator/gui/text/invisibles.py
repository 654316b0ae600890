"""Characters that cannot be seen, shown as small signs where they stand.

The signs are painted over the finished line: nothing is laid out anew and no offset moves, so that what one sees with
them is the same page as without. Ordinary blanks have none; they would cover the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from annotator.gui.text.layout import Block
from annotator.gui.text.scene import Scene

_UNSEEN = regex.compile(r"(?V1)[[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[ \n]]")
_NAMES = {
    "\t": "→", "\r": "CR", "\x0b": "VT", "\x0c": "FF", "\x85": "NEL", "\u2028": "LS", "\u2029": "PS",
    "\u00a0": "°", "\u2007": "FIG", "\u202f": "°", "\u2002": "EN", "\u2003": "EM", "\u2009": "THIN", "\u200a": "HAIR",
    "\u3000": "□", "\u00ad": "SHY", "\u034f": "CGJ", "\u061c": "ALM", "\u180e": "MVS",
    "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u200e": "LRM", "\u200f": "RLM", "\u2060": "WJ",
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
    "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI", "\ufeff": "BOM",
}  # fmt: skip
_NEWLINE = "↵"
_ENDS = frozenset("\r\x0b\x0c\x85\u2028\u2029\n")  # stand behind their line


def sign_of(character: str) -> str:
    """What stands for a character that cannot be seen: a sign, the usual short name, or its number."""
    if "\ufe00" <= character <= "\ufe0f":
        return f"VS{ord(character) - 0xFE00 + 1}"
    if character == "\n":
        return _NEWLINE
    return _NAMES.get(character, f"{ord(character):X}")


def unseen_on(block: Block, number: int, article: str) -> Iterator[int]:
    """The offsets of a line's characters that cannot be seen; last the newline behind it."""
    start, end = block.line_range(number)
    for match in _UNSEEN.finditer(article, start, end):
        yield match.start()
    if end == block.end and article.startswith("\n", end):
        yield end


@dataclass(slots=True)
class _Line:
    """A line whose signs are being painted: `under` and `behind` say where the next ones have room."""

    p: QPainter
    block: Block
    number: int
    scene: Scene
    under: float
    behind: float
    backwards: bool


def paint_invisibles(p: QPainter, block: Block, number: int, scene: Scene) -> None:
    """The signs of a line: those with a name under it, with a thin line to their place, others in it or behind it."""
    article = scene.invisible_in
    if article is None:
        return
    p.setFont(scene.metrics.label)
    extents = block.extents(number, *block.line_range(number)) or [(block.lines[number].caret_x(0),) * 2]
    backwards = block.layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    behind = min(left for left, _ in extents) if backwards else max(right for _, right in extents)
    line = _Line(p, block, number, scene, float("-inf"), behind, backwards)
    at_end = block.line_range(number)[1] - 1
    places = [(offset, _x(line, offset)) for offset in unseen_on(block, number, article)]
    for offset, x in sorted(places, key=lambda place: place[1]):
        character = article[offset]
        if character not in _ENDS:
            sign = "←" if character == "\t" and backwards else sign_of(character)
            _paint_sign(line, x, sign)
    for offset, _x_of in places:
        if article[offset] in _ENDS and offset >= at_end:
            _paint_end(line, sign_of(article[offset]))


def _x(line: _Line, offset: int) -> float:
    """The middle of a blank, or where something without width stands."""
    room = line.block.extents(line.number, offset, offset + 1)
    if room:
        return (room[0][0] + room[-1][1]) / 2
    return line.block.lines[line.number].caret_x(line.block.unit(offset))


def _paint_sign(line: _Line, x: float, sign: str) -> None:
    p, scene, zoom, height = line.p, line.scene, line.scene.metrics.zoom, line.scene.metrics.text_height
    letters = scene.looks.lettering.of(sign)
    p.setPen(scene.colors.muted)
    if len(sign) == 1:
        p.drawStaticText(QPointF(x - letters.advance / 2, 0.56 * height - letters.height / 2), letters.static)
        return
    left = max(x - letters.advance / 2, line.under)
    line.under = left + letters.advance + 3 * zoom
    patch = QRectF(left - zoom, height - zoom, letters.advance + 2 * zoom, letters.height - zoom)
    p.fillRect(patch, scene.colors.paper)
    p.fillRect(QRectF(x - 0.4 * zoom, 0.2 * height, 0.8 * zoom, 0.8 * height), scene.colors.muted)
    p.drawStaticText(QPointF(left, height - 1.5 * zoom), letters.static)


def _paint_end(line: _Line, sign: str) -> None:
    p, scene, zoom, height = line.p, line.scene, line.scene.metrics.zoom, line.scene.metrics.text_height
    letters = scene.looks.lettering.of(sign)
    step = 3 * zoom
    left = line.behind - step - letters.advance if line.backwards else line.behind + step
    line.behind = left if line.backwards else left + letters.advance
    p.setPen(scene.colors.muted)
    p.drawStaticText(QPointF(left, 0.6 * height - letters.height / 2), letters.static)
