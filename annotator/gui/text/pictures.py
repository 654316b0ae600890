"""An article as one picture: SVG for papers, pixels for the clipboard.

SVG names its typefaces and does not hold them. So that a machine without them draws every word as wide as it is here, each
run of letters is given its length; what is painted around the words then still stands around them.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import regex
from PySide6.QtCore import QBuffer, QCoreApplication, QSize
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
_CLIP = regex.compile(r'(?: id="|="url\(#)clipPath')  # quotes in words are escaped
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
        total = 2 * sheet.segments
        for done in sheet.cut(_STRETCH):
            yield done, total, ""
        faces = _faces(sheet, legend)
        file.write(_head(sheet, legend).encode())
        for number, piece in enumerate(_pieces(sheet, legend), start=1):
            file.write("".join(_measured(piece, faces)).encode())
            yield min(total, sheet.segments + sheet.segments * number // len(sheet.slices)), total, ""
        file.write(b"</svg>\n")
        commit(file)
    finally:
        file.cancelWriting()
    return 1


def _head(sheet: Sheet, legend: Legend) -> str:
    last = sheet.slices[-1]
    width, height = _width(sheet), last.start + last.height + 2 * _PAD + (_GAP + legend.height if legend.rows else 0)
    title = _NOT_IN_XML.sub("\ufffd", html.escape(sheet.article.title))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}">\n<title>{title}</title>\n'
        f'<rect width="{width}" height="{height}" fill="{sheet.looks.theme.paper}"/>\n'
    )


def _pieces(sheet: Sheet, legend: Legend) -> Iterator[str]:
    """The slices under each other and the legend, each drawn by itself: Qt keeps a whole drawing until it is finished."""
    text_end = sheet.slices[-1].start + sheet.slices[-1].height
    ends = [part.start for part in sheet.slices[1:]] + [text_end]
    for part, end in zip(sheet.slices, ends, strict=True):
        yield _piece(sheet, part.start, partial(sheet.paint, part=part, height=end - part.start))
    if legend.rows:
        yield _piece(sheet, text_end + _GAP, partial(legend.paint, rows=range(legend.rows)))


def _piece(sheet: Sheet, top: int, paint: Callable[[QPainter], None]) -> str:
    """What is drawn from `top` down, as elements of the picture."""
    buffer = QBuffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(DPI)
    generator.setSize(QSize(_width(sheet), _STRETCH))
    painter = QPainter(generator)
    painter.translate(sheet.metrics.margin, _PAD + top)
    paint(painter)
    painter.end()
    drawn = _NOT_IN_XML.sub("\ufffd", bytes(buffer.data().data()).decode())
    return _CLIP.sub(rf"\g<0>-{top}-", drawn[drawn.index("<defs>") : drawn.rindex("</svg>")])


def _faces(sheet: Sheet, legend: Legend) -> dict[Face, QFontMetricsF]:
    """The typefaces of the picture, as a file names them."""
    used = [sheet.metrics.body, sheet.metrics.heading, sheet.metrics.label, *legend.faces]
    used += [for_files(fonts.body(bold=bold, italic=italic)) for bold in (False, True) for italic in (False, True)]
    return {_face(font): QFontMetricsF(font) for font in used}


def _face(font: QFont) -> Face:
    size = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * DPI / 72
    return round(size, 2), font.weight().value > QFont.Weight.Medium.value, font.italic()


def _measured(drawn: str, faces: Mapping[Face, QFontMetricsF]) -> Iterator[str]:
    """The drawing with its length for each run of letters, and with a family that every machine has."""
    begin = 0
    for run in _RUN.finditer(drawn):
        face = faces.get((round(float(run["size"]), 2), int(run["weight"]) > 500, run["style"] != "normal"))
        generic = "sans-serif" if run["families"].startswith(fonts.LABELS[0]) else "serif"
        length = face.horizontalAdvance(html.unescape(run["letters"])) if face else 0.0
        told = f' textLength="{length:.2f}" lengthAdjust="spacingAndGlyphs"' if length else ""
        families = run.end("families")
        yield f"{drawn[begin:families]},{generic}{drawn[families : run.end('head')]}{told}"
        begin = run.end("head")
    yield drawn[begin:]
