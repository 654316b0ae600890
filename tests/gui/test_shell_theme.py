"""The two looks: legible, whole, and worn by every window at once."""

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from pytestqt.qtbot import QtBot
from shell_parts import make_application

from annotator.gui.icons import icon
from annotator.gui.text.theme import READABLE, contrast
from annotator.gui.theme import DARK, LIGHT, Look, Theme, build_palette, build_style_sheet, ui_font
from annotator.resources import resource

LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])


@LOOKS
def test_words_are_legible_on_every_ground(look: Look) -> None:
    for ink in (look.ink, look.muted, look.accent):
        for ground in (look.paper, look.panel, look.raised, look.selected):
            assert contrast(ink, ground) >= READABLE, (ink, ground)
    assert contrast(look.notice_ink, look.notice) >= READABLE


@LOOKS
def test_marks_of_status_stand_out(look: Look) -> None:
    for mark in (look.done, look.open):
        assert contrast(mark, look.paper) >= 3


@LOOKS
def test_the_style_sheet_has_every_colour_and_picture(look: Look, qtbot: QtBot) -> None:
    sheet = build_style_sheet(look)
    assert "$" not in sheet and sheet.count("{") == sheet.count("}") and sheet.rstrip().endswith("}")
    assert look.paper in sheet
    pictures = [line.partition('url("')[2].partition('"')[0] for line in sheet.splitlines() if "url(" in line]
    assert pictures and all(resource(picture).is_file() for picture in pictures)


@LOOKS
def test_disabled_words_are_fainter(look: Look) -> None:
    palette = build_palette(look)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == QColor(look.faint)


def test_the_system_decides_until_a_person_does(qtbot: QtBot) -> None:
    make_application()
    theme = Theme("system")
    told: list[int] = []
    theme.changed.connect(lambda: told.append(1))
    QGuiApplication.styleHints().colorSchemeChanged.emit(QGuiApplication.styleHints().colorScheme())
    assert told == [1]
    theme.set_mode("dark")
    assert theme.dark and theme.look is DARK
    QGuiApplication.styleHints().colorSchemeChanged.emit(QGuiApplication.styleHints().colorScheme())
    assert told == [1, 1]
    theme.set_mode("light")
    assert theme.look is LIGHT


def test_icons_take_the_colour_they_are_given(qtbot: QtBot) -> None:
    make_application()
    for path in resource("icons").glob("*.svg"):
        if "currentColor" in path.read_text(encoding="utf-8"):
            image = icon(path.stem, "#ff0000").pixmap(32, 32).toImage()
            seen = {image.pixelColor(x, y).red() for x in range(image.width()) for y in range(image.height())}
            assert max(seen) > 200, path.name


def test_the_ui_font_is_never_tiny(qtbot: QtBot) -> None:
    application = make_application()
    small = application.font()
    small.setPointSizeF(5)
    assert ui_font(small).pointSizeF() >= 10
