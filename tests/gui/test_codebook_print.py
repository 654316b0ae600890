"""A codebook on paper: whole, nothing parted from what it belongs to, and the way to a file and a printer."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog
from pytestqt.qtbot import QtBot
from shell_parts import Shell, shell

from annotator.codebook import Attribute, Codebook, Example, Label, Role, starter, starters
from annotator.codebook.guidance import Words
from annotator.errors import AnnotatorError
from annotator.gui.codebook_print.paper import CodebookPages
from annotator.gui.text.paper import write_file
from annotator.project import Project
from tests.drawn_codebooks import codebooks

pytestmark = pytest.mark.usefixtures("qapp")


def paper(size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPageLayout:
    return QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF())


def measured(codebook: Codebook, words: Words | None = None, layout: QPageLayout | None = None) -> CodebookPages:
    pages = CodebookPages(codebook, words or Words(), layout or paper())
    for _ in pages.measure():
        pass
    return pages


def written(pages: CodebookPages) -> list[str]:
    """Everything that stands on all pages."""
    return [text.text for leaf in pages.pages for _, piece in leaf.pieces for _, text in piece.cells]


def write(codebook: Codebook, target: Path, wanted: range | None = None) -> int:
    """The number of pages written."""
    steps = write_file(codebook.title, lambda layout: CodebookPages(codebook, Words(), layout), target, paper(), wanted)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return int(end.value)


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
@pytest.mark.parametrize("name", starters())
def test_every_starter_is_printed_whole_inside_its_margins(name: str, size: QPageSize.PageSizeId) -> None:
    codebook, layout = starter(name), paper(size)
    pages = measured(codebook, layout=layout)
    said = "\n".join(written(pages))
    for label in codebook.labels:
        assert label.definition in said
        assert all(role.name in said for role in label.roles)
    for leaf in pages.pages:
        assert leaf.pieces
        bottoms = [y + piece.height for y, piece in leaf.pieces]
        assert max(bottoms) <= pages._room
        assert bottoms == sorted(bottoms)


@pytest.mark.parametrize("name", starters())
def test_nothing_that_belongs_together_is_parted(name: str) -> None:
    pages = measured(starter(name))
    for leaf in pages.pages:
        assert not leaf.pieces[-1][1].keep, leaf.pieces[-1][1].cells[0][1].text
        first = leaf.pieces[0][1]
        assert first.head is None


def test_the_names_of_columns_stand_over_a_table_that_goes_on() -> None:
    roles = tuple(Role(f"role {n}", "What it means. " * 12) for n in range(40))
    pages = measured(Codebook("long", labels=(Label("event", "Attack", roles=roles),)))
    assert len(pages.pages) > 2
    for leaf in pages.pages[1:]:
        assert leaf.pieces[0][1].cells[0][1].text == "Role"
    assert sum(text.startswith("role ") for text in written(pages)) == 40


def test_the_contents_say_on_which_page_a_label_is() -> None:
    codebook = starter("ace")
    pages = measured(codebook)
    for number, leaf in enumerate(pages.pages, 1):
        for _, piece in leaf.pieces:
            if piece.label is not None:
                assert pages._number_of(piece.label) == QLocale().toString(number)
    assert all(pages._number_of(label) for label in codebook.labels)


def test_the_foot_names_the_section() -> None:
    pages = measured(starter("conflict-events"))
    sections = [leaf.section for leaf in pages.pages]
    assert sections[0] == "Entities"
    assert sections[len(sections) // 2] == "Events"
    assert list(dict.fromkeys(sections))[:2] == ["Entities", "Events"]


def test_a_text_longer_than_a_page_goes_on_over_pages() -> None:
    words = " ".join(f"word{n}" for n in range(6000))
    label = Label("entity", "Place", definition=words, attributes=(Attribute("a", "text", definition=words),))
    pages = measured(Codebook("long", labels=(label,)))
    assert len(pages.pages) > 8
    for leaf in pages.pages:
        assert all(y + piece.height <= pages._room + 1 for y, piece in leaf.pieces)


def test_a_pdf_holds_text_that_can_be_found(tmp_path: Path) -> None:
    target = tmp_path / "c.pdf"
    assert write(starter("conflict-events"), target) > 5
    assert target.read_bytes().startswith(b"%PDF")
    if shutil.which("pdftotext"):
        found = subprocess.run(["pdftotext", target, "-"], capture_output=True, check=True).stdout.decode()
        for words in ("Conflict events", "Armed clash", "Filled by", "Page 1 of"):
            assert words in found


def test_only_pages_that_there_are_can_be_wanted(tmp_path: Path) -> None:
    assert write(starter("ace"), tmp_path / "some.pdf", range(2, 4)) == 2
    with pytest.raises(AnnotatorError, match="There is no such page"):
        write(starter("blank"), tmp_path / "none.pdf", range(40, 41))
    assert [file.name for file in tmp_path.iterdir()] == ["some.pdf"]


def test_it_is_mirrored_for_who_reads_from_the_right() -> None:
    label = Label("entity", "مكان", key="1", definition="جزء من العالم.", examples=(Example("قصف [إدلب]."),))
    words = Words(language="ar", right_to_left=True)
    (leaf,) = measured(Codebook("c", labels=(label,)), words).pages
    heading = next(piece for _, piece in leaf.pieces if piece.label is not None)
    x, text = heading.cells[0]
    image = QImage(900, 400, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    text.paint(painter, x, 10)
    painter.end()
    inked = [px for px in range(900) if any(image.pixel(px, py) != 0xFFFFFFFF for py in range(0, 60, 2))]
    assert min(inked) > 450


@given(codebooks())
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_codebook_can_be_printed(codebook: Codebook) -> None:
    pages = measured(codebook, Words(right_to_left=len(codebook.labels) % 2 == 1))
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for number in range(len(pages.pages)):
        pages.paint(painter, number)
    painter.end()


# ---- the window


@contextmanager
def opened(tmp_path: Path, *answers: object) -> Iterator[Shell]:
    path = tmp_path / "p.annotator"
    Project.create(path, starter("conflict-events"), "amal").close()
    with shell(*answers) as made:
        made.open(path)
        yield made


def test_the_codebook_is_written_as_html_and_pdf(tmp_path: Path, qtbot: QtBot) -> None:
    page, pages = tmp_path / "team", tmp_path / "team.pdf"
    with opened(tmp_path, [str(page)], [str(pages)]) as made:
        session = made.window.workspace.session
        said: list[str] = []
        session.message.connect(said.append)
        made.trigger("codebook_html")
        assert page.with_suffix(".html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
        with qtbot.waitSignal(session.message):
            made.trigger("codebook_pdf")
        assert pages.read_bytes().startswith(b"%PDF")
        assert said == [f"Written to {page}.html.", f"Written to {pages}."]


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with opened(tmp_path, [str(tmp_path / "no such folder" / "c.html")]) as made:
        made.trigger("codebook_html")
        assert "cannot be written" in made.answers.said[-1]


def test_print_asks_for_a_printer(tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "printed.pdf"
    with opened(tmp_path) as made:
        made.trigger("print_codebook")
        dialog = made.window.findChild(QPrintDialog)
        assert dialog is not None and dialog.isVisible()
        dialog.printer().setOutputFileName(str(target))
        with qtbot.waitSignal(made.window.workspace.session.message):
            dialog.done(1)
        assert target.read_bytes().startswith(b"%PDF")
