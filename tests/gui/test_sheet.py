"""The article on paper: every line once, none cut; a legend that counts; files that are whole or not there."""

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot
from shell_parts import settle, shell
from text_articles import CODEBOOK, MIXED, NEWS, by_id, event_on, span, span_on

from annotator.errors import AnnotatorError, Cancelled
from annotator.gui.print_actions import file_name
from annotator.gui.text import pictures
from annotator.gui.text.legend import Legend, entries
from annotator.gui.text.metrics import metrics
from annotator.gui.text.paper import Pages, page_layout, write_leaves, write_pdf
from annotator.gui.text.pictures import picture, write_svg
from annotator.gui.text.sheet import Article, Sheet
from annotator.gui.worker import Steps
from annotator.project import Project

pytestmark = pytest.mark.usefixtures("qapp")

SPANS = by_id(
    span_on(NEWS, 1, "Rebel groups", label="Actor"),
    span_on(NEWS, 2, "Saraqib"),
    span_on(NEWS, 3, "old", "quarters"),
    span_on(NEWS, 4, "north", label="Somewhere"),
)
EVENTS = by_id(event_on(NEWS, 9, "shelled", Target=2, Attacker=1))
LONG = "\n".join(f"{number}. {NEWS} {'word ' * (number % 37 * 9)}" for number in range(60))


def article(text: str = NEWS, **changes: object) -> Article:
    facts = {"text": text, "spans": SPANS, "events": EVENTS, "codebook": CODEBOOK, "title": "The town", "event": 9}
    return Article(**(facts | changes))


def pages_of(shown: Article, layout: QPageLayout | None = None) -> Pages:
    pages = Pages(shown, layout or page_layout(QLocale("de_DE")))
    assert list(pages.measure())[-1] == pages.sheet.segments
    return pages


def image_of(pages: Pages, number: int) -> QImage:
    image = QImage(round(pages.width), round(pages.height), QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    pages.paint(painter, number)
    painter.end()
    return image


def ink_in(image: QImage, left: int, top: int, right: int, bottom: int) -> int:
    """How many dots of a rectangle are not white."""
    return sum(image.pixel(x, y) != 0xFFFFFFFF for x in range(left, right) for y in range(top, bottom))


def run(steps) -> object:
    try:
        while True:
            done, total, _what = next(steps)
            assert 0 <= done <= total or not total
    except StopIteration as end:
        return end.value


@pytest.mark.parametrize("text", [LONG, MIXED * 20, "x" * 20_000, "\n" * 300, "", LONG.replace("\n", " ")])
def test_every_line_stands_on_one_page_and_whole(text: str) -> None:
    pages = pages_of(article(text, spans={}, events={}))
    lines = [line for page in pages.pages if page.part for line in pages.sheet.texts(page.part)]
    sheet = Sheet(article(text, spans={}, events={}), metrics(8 / 9), pages.sheet.width)
    assert lines == sheet.texts(sheet.everything())
    assert "".join(lines) == text.replace("\n", "")
    assert all(page.part.height <= pages.room for page in pages.pages if page.part)
    assert len(pages.pages) > 1 or len(text) < 1000


def test_a_page_is_filled_before_the_next_begins() -> None:
    pages = pages_of(article(LONG))
    pitch = pages.sheet.metrics.pitch
    full = [page.part.height for page in pages.pages[:-1] if page.part]
    assert min(full) > pages.room - 2 * pitch


def test_a_line_higher_than_the_page_gets_one_of_its_own() -> None:
    sheet = Sheet(article(LONG), metrics(1.0))
    list(sheet.cut(10))
    assert len(sheet.slices) == len(sheet.texts(sheet.everything()))


def test_the_heading_stands_on_the_first_page_and_the_foot_on_all() -> None:
    pages = pages_of(article(LONG, title="A heading"))
    titled, plain = image_of(pages, 0), image_of(pages_of(article(LONG, title="")), 0)
    assert titled != plain
    for number in range(2):
        image = image_of(pages, number)
        foot = round(pages.height) - 60
        assert ink_in(image, pages.left, foot, image.width() - pages.left, foot + 40) > 200
        assert not ink_in(image, 0, foot + 41, image.width(), image.height())


def test_paper_goes_by_the_country() -> None:
    assert page_layout(QLocale("en_US")).pageSize().id() == QPageSize.PageSizeId.Letter
    assert page_layout(QLocale("ar_SY")).pageSize().id() == QPageSize.PageSizeId.A4


def test_the_column_fits_on_small_paper() -> None:
    small = QPageLayout(QPageSize(QPageSize.PageSizeId.A6), QPageLayout.Orientation.Portrait, page_layout().margins())
    pages = pages_of(article(LONG), small)
    assert pages.left >= 60
    assert pages.left + pages.sheet.width <= pages.width - 60


def test_the_legend_counts_what_is_used_in_the_order_of_the_codebook() -> None:
    found = [(entry.kind, entry.name, entry.count) for entry in entries(article())]
    assert found == [
        ("entity", "Place", 2),
        ("entity", "Actor", 1),
        ("entity", "Somewhere", 1),
        ("event", "Attack", 1),
    ]


def test_the_legend_comes_last_and_whole() -> None:
    many = by_id(*(span(number, (0, 5), label=f"Label {number}") for number in range(200)))
    pages = pages_of(article(LONG, spans=many))
    rows = [row for page in pages.pages for row in page.rows]
    assert rows == list(range(pages.legend.rows))
    assert all(page.rows_top + len(page.rows) * pages.legend.row_height <= pages.room for page in pages.pages)
    assert pages_of(article(spans={}, events={})).legend.rows == 0


def test_the_legend_says_what_a_question_mark_means_where_there_is_one() -> None:
    sure = Legend(Sheet(article(), metrics(1.0)))
    unsure = Legend(Sheet(article(spans=by_id(span(1, (0, 5), unsure=True)), events={}), metrics(1.0)))
    assert sure.rows == 1 + -(-len(sure.entries) // 3)
    assert unsure.rows == 3


def test_arcs_are_those_the_view_shows() -> None:
    drawn = [image_of(pages_of(article(arcs=arcs)), 0) for arcs in ("selected", "none", "all")]
    assert drawn[0] != drawn[1] != drawn[2] != drawn[0]


def test_colours_and_signs_are_those_the_view_shows() -> None:
    plain = image_of(pages_of(article()), 0)
    assert image_of(pages_of(article(safe_colors=True)), 0) != plain
    spaced = NEWS.replace("the town", "the\u00a0town")
    shown = [image_of(pages_of(article(spaced, invisible=invisible)), 0) for invisible in (False, True)]
    assert shown[0] != shown[1]


def test_a_right_to_left_page_has_its_ink_at_the_right() -> None:
    arabic = "قال متحدث إن 17 جنديا.\n" * 3
    pages = pages_of(article(arabic, spans={}, events={}, title=""))
    image = image_of(pages, 0)
    middle = image.width() // 2
    assert ink_in(image, middle, 60, image.width(), 300) > 3 * ink_in(image, 0, 60, middle, 300)


def test_a_pdf_holds_the_words(tmp_path: Path) -> None:
    target = tmp_path / "town.pdf"
    text = NEWS + "\nThey left after the offer: قصف إدلب."
    assert run(write_pdf(article(text), target)) == 1
    data = target.read_bytes()
    assert data.startswith(b"%PDF") and len(data) > 10_000
    assert list(tmp_path.iterdir()) == [target]
    if shutil.which("pdftotext"):
        found = subprocess.run(["pdftotext", target, "-"], capture_output=True, check=True).stdout.decode()
        assert "They left after the offer" in found and "Page 1 of 1" in found and "Somewhere" in found


def test_some_pages_can_be_chosen_but_not_none(tmp_path: Path) -> None:
    target = tmp_path / "some.pdf"
    assert run(write_pdf(article(LONG), target, wanted=range(2, 4))) == 2
    with pytest.raises(AnnotatorError, match="There is no such page"):
        run(write_pdf(article(), tmp_path / "none.pdf", wanted=range(5, 9)))
    assert list(tmp_path.iterdir()) == [target]


def test_a_printer_takes_the_same_pages(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    assert run(write_leaves(lambda paper: Pages(article(LONG), paper), printer, printer.pageLayout())) > 3
    assert (tmp_path / "printed.pdf").stat().st_size > 20_000


def test_an_svg_is_well_formed_and_holds_the_words_with_their_lengths(tmp_path: Path) -> None:
    target = tmp_path / "town.svg"
    text = NEWS.replace("soldiers", '<soldiers> & ="url(#clipPath1)" \x01')
    run(write_svg(article(text, title="A & B"), target))
    tree = ElementTree.parse(target)
    runs = [element for element in tree.iter() if element.tag.endswith("}text")]
    words = " ".join("".join(element.itertext()) for element in runs)
    assert "Rebel groups shelled the town of Saraqib" in words
    assert '<soldiers> & ="url(#clipPath1)" \ufffd' in words
    assert all(float(element.get("textLength", 0)) > 0 for element in runs if (element.text or "").strip())
    assert runs[0].get("font-family", "").endswith("serif")


def test_a_long_svg_is_one_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, cut = tmp_path / "whole.svg", tmp_path / "cut.svg"
    monkeypatch.setattr(pictures, "_STRETCH", 1 << 30)
    run(write_svg(article(LONG), whole))
    monkeypatch.setattr(pictures, "_STRETCH", 300)
    run(write_svg(article(LONG), cut))
    trees = [ElementTree.parse(file) for file in (whole, cut)]
    texts = [[element.text for element in tree.iter() if element.tag.endswith("}text")] for tree in trees]
    assert texts[0] == texts[1]
    names = [element.get("id") for element in trees[1].iter() if element.get("id")]
    asked = {element.get("clip-path") for element in trees[1].iter()} - {None}
    assert len(names) == len(set(names)) > 5
    assert asked <= {f"url(#{name})" for name in names}


def test_a_picture_shows_the_lines_of_the_words_or_everything() -> None:
    whole, line = picture(article()), picture(article(), ((20, 30),))
    by_annotation = picture(article(), (), 9)
    assert whole.devicePixelRatio() == 2
    assert whole.height() > line.height() == by_annotation.height()
    assert all(ink_in(image, 100, 40, 900, 120) > 500 for image in (whole, line, by_annotation))


def test_lines_are_those_that_hold_the_words() -> None:
    sheet = Sheet(article(LONG), metrics(1.0))
    lines = sheet.texts(sheet.everything())
    start = LONG.index(lines[7])
    end = start + len(lines[7]) + len(lines[8])
    assert sheet.texts(sheet.around(start, end - 1)) == lines[7:9]


def test_what_is_too_long_for_a_picture_is_refused() -> None:
    for words in ((), ((0, 5), (len(LONG) * 20, len(LONG) * 20 + 5))):
        with pytest.raises(AnnotatorError, match="too long"):
            picture(article(LONG * 30), words)


@pytest.mark.parametrize("write", [write_pdf, write_svg])
def test_a_huge_document_can_be_called_off_and_leaves_no_file(write, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "huge"
    target.write_text("older")
    task = Steps(write(article(LONG * 40), target))
    with qtbot.waitSignal(task.failed) as told:
        task.progressed.connect(lambda done, total, _what: task.cancel() if total and done * 3 > total else None)
        task.start()
    assert isinstance(told.args[0], Cancelled)
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_text() == "older"


def test_stopping_takes_no_longer_than_a_step(tmp_path: Path) -> None:
    steps = write_pdf(article(LONG), tmp_path / "some.pdf")
    for _ in range(70):
        next(steps)
    steps.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("write", [write_pdf, write_svg])
def test_a_file_that_cannot_be_written_is_a_sentence(write, tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match=r"nowhere.*cannot be written: No such file or directory\.$"):
        run(write(article(), tmp_path / "nowhere" / "town.pdf"))


@pytest.mark.parametrize(
    ("title", "name"),
    [("Idlib: a/b?", "Idlib a b"), ("..", "article"), ("إدلب", "إدلب"), ("x" * 300, "x" * 80), ("a\tb\\c", "a b c")],
)
def test_titles_make_names_of_files(title: str, name: str) -> None:
    assert file_name(title) == name


# ---- from the window


def test_the_menu_writes_and_copies(filled_project: Project, qtbot: QtBot, tmp_path: Path) -> None:
    path = filled_project.path
    filled_project.close()
    pdf, svg = tmp_path / "a.pdf", tmp_path / "a"
    with shell([str(pdf)], [str(svg)], [str(tmp_path / "no" / "a.pdf")]) as made:
        session = made.open(path).workspace.session
        said: list[str] = []
        session.message.connect(said.append)
        for name in ("export_pdf", "export_svg"):
            with qtbot.waitSignal(session.message):
                made.trigger(name)
        assert pdf.read_bytes().startswith(b"%PDF") and svg.with_suffix(".svg").exists()
        assert said == [f"Written to {pdf}.", f"Written to {svg}.svg."]
        made.trigger("export_pdf")
        qtbot.waitUntil(lambda: any("cannot be written" in text for text in made.answers.said))
        made.trigger("copy_image")
        whole = QGuiApplication.clipboard().image()
        session.set_words(((0, 6),), 6)
        made.trigger("copy_image")
        assert whole.size().height() > QGuiApplication.clipboard().image().height() > 50


def test_closing_the_project_calls_off_what_is_written(project: Project, qtbot: QtBot, tmp_path: Path) -> None:
    project.documents.add(LONG * 40)
    path = project.path
    project.close()
    folder = tmp_path / "out"
    folder.mkdir()
    with shell([str(folder / "a.pdf")]) as made:
        made.open(path)
        made.trigger("export_pdf")
        settle()
        made.window.close_project()
    assert list(folder.iterdir()) == []


def test_print_asks_for_a_printer_and_into_a_file_it_is_a_pdf(
    filled_project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        window = made.open(path)
        made.trigger("print")
        dialog = window.findChild(QPrintDialog)
        assert dialog is not None and dialog.isVisible()
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        with qtbot.waitSignal(window.workspace.session.message):
            dialog.done(1)
        assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
        settle()
        assert window.findChild(QPrintDialog) is None


def test_pictures_have_the_size_of_what_they_show() -> None:
    sheet = Sheet(article(spans={}, events={}), metrics(1.0))
    part = sheet.everything()
    assert picture(article(spans={}, events={})).size() == 2 * QSize(700 + 112, part.height + 48)
