"""The catalogues against the sources, and the window in German and in Arabic."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QDateTime, QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QRadioButton, QToolButton, QWidget
from shell_parts import Shell, settle, shell

from annotator.gui.actions import ACTIONS, MENUS, key_rows, step_text, translated
from annotator.gui.app import make_application
from annotator.gui.codebook_editor.window import EditorWindow
from annotator.gui.frame.filler_rows import LineLabel
from annotator.gui.languages import Speech, number_text, percent_text, time_text
from annotator.gui.panel_parts import Caption
from annotator.gui.settings import Settings
from annotator.gui.status_line import documents_text, entities_text
from annotator.project import Project

ROOT = Path(__file__).parents[2]
LANGUAGES = ("de", "ar")
SHOWN = {
    "setText",
    "setToolTip",
    "setWindowTitle",
    "setPlaceholderText",
    "setAccessibleName",
    "setAccessibleDescription",
    "addAction",
    "addMenu",
    "QPushButton",
    "QCheckBox",
    "QRadioButton",
    "QLabel",
    "QAction",
    "plain_label",
    "Caption",
    "SmallButton",
    "tell",
}
"""Functions whose first argument a person reads."""


SHORTENED = (Caption, LineLabel)
"""Labels that shorten their text themselves."""


@cache
def translate() -> ModuleType:
    """The script that gathers and compiles; `packaging` is also the name of a library."""
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def catalogue(language: str) -> Path:
    return ROOT / "resources" / "translations" / f"annotator_{language}.ts"


def messages(path: Path) -> Iterator[tuple[str, str, ET.Element, list[str]]]:
    """(context, source, translation, its forms) of each message."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
            yield context.findtext("name") or "", message.findtext("source") or "", found, forms


def test_every_text_is_translated_into_german(tmp_path: Path) -> None:
    """Texts of the sources that the catalogue lacks come out of lupdate as unfinished."""
    fresh = tmp_path / "annotator_de.ts"
    shutil.copy(catalogue("de"), fresh)
    translate().gather(fresh, "de")
    missing = [(context, source) for context, source, found, _ in messages(fresh) if found.get("type")]
    assert not missing, "run packaging/translate.py and translate these in annotator_de.ts"


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_access_keys_are_kept(language: str) -> None:
    for _context, source, found, forms in messages(catalogue(language)):
        if found.get("type") == "unfinished":
            continue
        for form in forms:
            assert form.strip() or not source.strip(), source
            assert set(re.findall(r"\{\w*\}", form)) == set(re.findall(r"\{\w*\}", source)), (source, form)
            assert (re.search(r"&\w", form) is None) == (re.search(r"&\w", source) is None), (source, form)
            assert ("%Ln" in source) >= ("%Ln" in form), (source, form)
            assert form.endswith("…") == source.endswith("…") or "{" in source, (source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_the_text(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    translate().compile_catalogue(catalogue(language), made)
    assert made.read_bytes() == catalogue(language).with_suffix(".qm").read_bytes()


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted((ROOT / "annotator" / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{path.name}:{node.lineno}", node


def test_every_text_for_tr_can_be_found() -> None:
    """A text that is put together first, or handed to another object's `tr`, would never be found in a catalogue."""
    for place, call in _calls():
        if _name(call) == "tr":
            assert isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self", place
            assert isinstance(call.args[0], ast.Constant), place


def test_no_text_is_shown_as_it_stands_in_the_source() -> None:
    bare = []
    for place, call in _calls():
        if _name(call) in SHOWN and call.args:
            parts = [part for part in ast.walk(call.args[0]) if isinstance(part, ast.Constant)]
            inside = [part for part in ast.walk(call.args[0]) if isinstance(part, ast.Call)]
            texts = [part.value for part in parts if isinstance(part.value, str)]
            if not inside and any(re.search(r"[A-Za-z]{2}", text) and ":" not in text for text in texts):
                bare.append(f"{place}: {texts}")
    assert not bare


# ---- the window


@pytest.fixture
def speech(request: pytest.FixtureRequest) -> Iterator[str]:
    """The application in a language, and in its own again afterwards."""
    application = make_application()
    made = Speech(application, request.param)
    yield request.param
    made.end()


@pytest.mark.parametrize("speech", LANGUAGES, indirect=True)
def test_access_keys_are_unique_in_each_menu(speech: str) -> None:
    for menu in ("", *MENUS):
        texts = [row.text for row in ACTIONS if row.menu == menu]
        texts += [title for path, title in MENUS.items() if path.rpartition("/")[0] == menu]
        letters = Counter(found[1].casefold() for text in texts if (found := re.search(r"&(\w)", translated(text))))
        assert not [letter for letter, count in letters.items() if count > 1], (speech, menu)


@pytest.mark.parametrize("speech", ["en", *LANGUAGES], indirect=True)
def test_access_keys_are_unique_in_the_menus_of_the_codebook_editor(speech: str, filled_project: Project) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        made.trigger("edit_codebook")
        settle()
        editor = next(w for w in QApplication.topLevelWidgets() if isinstance(w, EditorWindow) and w.isVisible())
        shown = [action.menu() for action in editor.menuBar().actions()]
        for menu in (editor.menuBar(), *shown, editor.menus.adding):
            letters = Counter(
                found[1].casefold() for action in menu.actions() if (found := re.search(r"&(\w)", action.text()))
            )
            assert not [letter for letter, count in letters.items() if count > 1], (speech, menu.title())
        editor.close()


@pytest.mark.parametrize("speech", ["de"], indirect=True)
def test_german_numbers_and_plurals(speech: str) -> None:
    assert [entities_text(count) for count in (0, 1, 2, 2310)] == [
        "0 Entitäten",
        "1 Entität",
        "2 Entitäten",
        "2.310 Entitäten",
    ]
    assert step_text("&Undo", "a & b").replace("&", "") == "Rückgängig: a  b"
    assert any("Strg+" in keys for _menu, _text, keys in key_rows())
    assert percent_text(1.25) == "125 %"
    assert "1970" in time_text(QDateTime.fromMSecsSinceEpoch(86_400_000))


@pytest.mark.parametrize("speech", ["ar"], indirect=True)
def test_arabic_numbers_and_plurals(speech: str) -> None:
    forms = [documents_text(count) for count in (0, 1, 2, 3, 11, 100)]
    assert len(set(forms)) == 6
    assert forms[3] == f"{number_text(3)} مستندات"


def test_the_language_is_kept_and_takes_effect_at_the_next_start(qapp: QApplication) -> None:
    with shell() as made:
        assert made.window.action_set.action("language_system").isChecked()
        made.trigger("language_de")
        assert made.window.action_set.action("language_de").isChecked()
        assert Settings().language == "de"
        assert made.answers.said == ["The language changes when Annotator is started the next time."]
        assert made.window.action_set.menu("View").title() == "&View"


@pytest.mark.parametrize("speech", ["ar"], indirect=True)
def test_an_arabic_window_is_mirrored_and_its_article_is_not(speech: str, filled_project: Project) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        window = made.open(path)
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        docks, workspace = window.docks.by_name, window.workspace
        assert workspace is not None
        view = workspace.page.view
        left = {name: _left(docks[name], window) for name in ("documents", "side")}
        assert left["side"] < _left(view, window) < left["documents"]
        assert workspace.session.text.startswith("Turkey")
        assert view.caret_rect_at(0).left() < view.caret_rect_at(5).left()  # English letters go on to the right


def _left(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("speech", ["de"], indirect=True)
def test_nothing_is_cut_off_in_a_small_german_window(speech: str, scale: int, filled_project: Project) -> None:
    path = filled_project.path
    filled_project.close()
    application = make_application()
    before = application.font()
    larger = application.font()
    larger.setPointSizeF(larger.pointSizeF() * scale)
    application.setFont(larger)
    try:
        with shell() as made:
            _look_at_all(made, path)
    finally:
        application.setFont(before)


def _look_at_all(made: Shell, path: Path) -> None:
    made.window.resize(1024, 700)
    window = made.open(path)
    window.docks.by_name["history"].show()
    made.trigger("find")
    assert window.workspace is not None
    session = window.workspace.session
    for number in (None, next(iter(session.annotations.spans)), next(iter(session.annotations.events))):
        session.select(number)
        settle()
        assert (window.width(), window.height()) == (1024, 700)
        assert not cut_off(window)
    window.setAnimated(False)
    window.docks.by_name["history"].hide()
    for name in ("guide", "events", "timeline", "review"):
        window.docks.by_name[name].show()
        settle()
        assert not cut_off(window), name
        window.docks.by_name[name].hide()
    for action in ("export", "export_events", "new", "shortcuts", "settings", "edit_codebook"):
        made.window.action_set.action(action).trigger()
        settle()
        shown = [w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible() and w.isWindow()]
        for dialog in shown:
            assert not cut_off(dialog), action
            dialog.close()
        settle()


def cut_off(window: QWidget) -> list[str]:
    """The buttons and labels whose text has less room than it takes. Those that shorten their text are let off."""
    found = []
    for kind in (QPushButton, QCheckBox, QRadioButton, QToolButton, QLabel):
        for widget in window.findChildren(kind):
            if not widget.isVisible() or not widget.text() or isinstance(widget, SHORTENED):
                continue
            wraps = isinstance(widget, QLabel) and widget.wordWrap()
            wanted, size = widget.sizeHint(), widget.size()
            width = 0 if wraps else widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
            height = (
                widget.heightForWidth(size.width()) if wraps else min(wanted.height(), widget.fontMetrics().height())
            )
            if size.width() < min(width, wanted.width()) or size.height() < height:
                found.append(f"{type(widget).__name__} {widget.text()!r}: {size} for {wanted}")
    return found
