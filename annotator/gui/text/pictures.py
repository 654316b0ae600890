"""An article as one picture: SVG for papers, pixels for the clipboard.

SVG names its typefaces and does not hold them. So that a machine without them draws every word as wide as it is here, each
run of letters is given its length; what is painted around the words then still stands around them.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from pathlib import Path

import regex
from PySide6.QtCore import QBuffer, QCoreApplication, QRect, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from annotator.errors import AnnotatorError
from annotator.gui import fonts
from annotator.gui.text.legend import Legend
from annotator.gui.text.metrics import metrics
from annotator.gui.text.paper import DPI, Progress, commit, open_for_saving
from annotator.gui.text.sheet import Article, Sheet, for_files
from annotator.model import Fragments

SCALE = 2
"""How many dots of a picture make a pixel of the sheet, so that it stays sharp in print."""

HIGHEST = 8000
"""Pixels of the sheet that fit into a picture; beyond it no program would take the picture from the clipboard."""

Face = tuple[float, bool, bool]
"""Pixels, whether bold, whether italic: what tells apart the faces of one picture."""

_PAD, _GAP, _STRETCH = 24, 24, 2000
_NOT_IN_XML = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_RUN = regex.compile(
    r'<text (?P<head>[^>]*? font-family="(?P<families>[^"]*)" font-size="(?P<size>[\d.]+)" font-weight="(?P<weight>\d+)"'
    r' font-style="(?P<style>\w+)" *\n? *)>(?P<letters>[^<]+)</text>'
)


def picture(article: Article, words: Fragments = (), annotation_id: int | None = None) -> QImage:
    """The lines that show these words, or else this annotation, or else the whole article with its legend.

    Raises:
        AnnotatorError: when that is too much for one picture.
    """
    sheet = Sheet(article, metrics(1.0))
    shown = list(words) or (sheet.words_of(annotation_id) if annotation_id is not None else [])
    if shown:
        start, end = min(start for start, _ in shown), max(end for _, end in shown)
        _check(sheet.distance(start, end) // 2)
        part, legend = sheet.around(start, end), None
    else:
        _check(sheet.estimate // 2)
        part, legend = sheet.everything(), Legend(sheet)
    height = part.height + 2 * _PAD + (_GAP + legend.height if legend and legend.rows else 0)
    _check(height)
    image = QImage(SCALE * _width(sheet), SCALE * height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(sheet.scene.colors.paper)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(sheet.metrics.margin, _PAD)
    sheet.paint(painter, part)
    if legend:
        painter.translate(0, part.height + _GAP)
        legend.paint(painter, range(legend.rows))
    painter.end()
    return image


def _check(height: int) -> None:
    if height > HIGHEST:
        raise AnnotatorError(
            QCoreApplication.translate(
                "Pictures",
                "That is too long for one picture. Select the words to show, or export the article as PDF or SVG.",
            )
        )


def _width(sheet: Sheet) -> int:
    return sheet.width + 2 * sheet.metrics.margin


def write_svg(article: Article, target: Path) -> Progress:
    """Write an article with its legend as one tall picture whose text is text.

    Raises:
        AnnotatorError: when the file cannot be written; an older one is still there.
    """
    yield 0, 0, ""
    file = open_for_saving(target)
    try:
        sheet = Sheet(article, metrics(1.0))
        legend = Legend(sheet)
        total = 3 * sheet.segments
        for done in sheet.cut(_STRETCH):
            yield done, total, ""
        buffer = QBuffer()
        for share in _draw(buffer, sheet, legend):
            yield round((1 + share) * sheet.segments), total, ""
        drawn = _NOT_IN_XML.sub("\ufffd", bytes(buffer.data().data()).decode())
        for piece, share in _measured(drawn, _faces(sheet, legend)):
            file.write(piece.encode())
            yield round((2 + share) * sheet.segments), total, ""
        commit(file)
    finally:
        file.cancelWriting()
    return 1


def _draw(buffer: QBuffer, sheet: Sheet, legend: Legend) -> Iterator[float]:
    """Draw the slices under each other; yields what share of them is done."""
    starts = [part.start for part in sheet.slices]
    text_end = starts[-1] + sheet.slices[-1].height
    height = text_end + 2 * _PAD + (_GAP + legend.height if legend.rows else 0)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(DPI)
    generator.setSize(QSize(_width(sheet), height))
    generator.setViewBox(QRect(0, 0, _width(sheet), height))
    generator.setTitle(sheet.article.title)
    generator.setDescription("")
    painter = QPainter(generator)
    try:
        painter.fillRect(QRect(0, 0, _width(sheet), height), sheet.scene.colors.paper)
        for number, (part, end) in enumerate(zip(sheet.slices, [*starts[1:], text_end], strict=True), start=1):
            painter.save()
            painter.translate(sheet.metrics.margin, _PAD + part.start)
            sheet.paint(painter, part, end - part.start)
            painter.restore()
            yield number / len(starts)
        painter.translate(sheet.metrics.margin, _PAD + text_end + _GAP)
        legend.paint(painter, range(legend.rows))
    finally:
        painter.end()


def _faces(sheet: Sheet, legend: Legend) -> dict[Face, QFontMetricsF]:
    """The typefaces of the picture, as a file names them."""
    used = [sheet.metrics.body, sheet.metrics.heading, sheet.metrics.label, *legend.faces]
    used += [for_files(fonts.body(bold=bold, italic=italic)) for bold in (False, True) for italic in (False, True)]
    return {_face(font): QFontMetricsF(font) for font in used}


def _face(font: QFont) -> Face:
    size = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * DPI / 72
    return round(size, 2), font.weight().value > QFont.Weight.Medium.value, font.italic()


def _measured(drawn: str, faces: Mapping[Face, QFontMetricsF]) -> Iterator[tuple[str, float]]:
    """The picture in pieces, each run of letters with its length; and what share of it has been given out."""
    begin = 0
    for run in _RUN.finditer(drawn):
        face = faces.get((round(float(run["size"]), 2), int(run["weight"]) > 500, run["style"] != "normal"))
        generic = "sans-serif" if run["families"].startswith(fonts.LABELS[0]) else "serif"
        length = face.horizontalAdvance(html.unescape(run["letters"])) if face else 0.0
        told = f' textLength="{length:.2f}" lengthAdjust="spacingAndGlyphs"' if length else ""
        families = run.end("families")
        yield f"{drawn[begin:families]},{generic}{drawn[families : run.end('head')]}{told}", families / len(drawn)
        begin = run.end("head")
    yield drawn[begin:], 1.0
