"""Help says which scripts can be drawn here, and what the open document lacks."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shell_parts import make_application, settle, shell

from annotator.gui import scripts
from annotator.gui.scripts import SCRIPTS, is_drawn, missing, report, scripts_of, summary
from annotator.gui.text_dialog import TextDialog
from annotator.project import Project


def test_the_bundled_faces_draw_latin_greek_and_cyrillic(qtbot: QtBot) -> None:
    make_application()
    assert not missing(script for script in SCRIPTS if script.name in ("Latin", "Greek", "Cyrillic"))


def test_what_no_font_has_is_not_drawn(qtbot: QtBot) -> None:
    make_application()
    assert is_drawn("plain words, 17 %")
    assert not is_drawn("a \U000e8000 private one" if is_drawn("\U0010fffd") else "\U0010fffd")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_is_found_by_its_letters(script: scripts.Script) -> None:
    assert scripts_of(script.sample) == [script]
    assert all(script.holds(character) for character in script.sample)
    assert script.package or script.name == "Latin"


def test_numbers_and_blanks_are_of_no_script() -> None:
    assert scripts_of("12, 34 %\n") == []


def test_the_page_tells_of_the_document_and_of_every_script(qtbot: QtBot) -> None:
    make_application()
    told = report()
    for script in SCRIPTS:
        assert script.name in told
        assert script not in missing(SCRIPTS) or script.package in told
    assert "open document" not in summary(None)
    assert "all scripts" in summary("plain")
    lacking = missing(SCRIPTS)
    if lacking:
        assert lacking[0].name in summary(lacking[0].sample)


def test_help_has_the_page(filled_project: Project, qtbot: QtBot) -> None:
    path: Path = filled_project.path
    filled_project.close()
    with shell() as made:
        window = made.open(path)
        made.trigger("fonts")
        settle()
        (dialog,) = window.findChildren(TextDialog)
        assert "document" in dialog.summary and "Arabic" in dialog.body
