"""The guide: the label at hand, what is said of it, and examples pinned from the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from panel_project import Desk, words
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QPalette, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.codebook import Example, Label
from annotator.codebook.guidance import with_example
from annotator.gui.guide.panel import GuidePanel


class Guide:
    """A desk with the guide beside it."""

    def __init__(self, path: Path) -> None:
        self.desk = Desk(path)
        self.panel = GuidePanel(self.desk.session)

    @property
    def text(self) -> str:
        """What is said, as a reader gets it."""
        return self.panel.text.toPlainText()

    def label(self, kind: str, name: str) -> Label:
        found = self.desk.project.codebook.find(kind, name)  # type: ignore[arg-type]
        assert found is not None
        return found

    def select(self, number: int | None) -> None:
        self.desk.session.select(number)
        self.panel.refresh()


@pytest.fixture
def guide(qtbot: QtBot, tmp_path: Path) -> Iterator[Guide]:
    made = Guide(tmp_path / "g.annotator")
    qtbot.addWidget(made.panel)
    qtbot.addWidget(made.desk.panel)
    made.panel.resize(320, 600)
    made.panel.show()
    yield made
    made.desk.close()


def test_with_nothing_at_hand_it_says_what_to_do(guide: Guide) -> None:
    assert guide.panel.head.name.text() == "panel"
    assert "Select an annotation" in guide.text
    assert not guide.panel.pin_button.isEnabled()


def test_it_follows_the_selection(guide: Guide, qtbot: QtBot) -> None:
    place, event = guide.desk.span("Idlib"), guide.desk.event()
    guide.desk.session.select(place)
    qtbot.waitUntil(lambda: guide.panel.head.name.text() == "Place")
    assert "A <b>part</b> of the world." in guide.text
    assert "Shells fell on Idlib." in guide.text
    assert "one of: NAM / NOM" in guide.text
    assert guide.panel.head.used.text() == "1 in this document, 1 in the project"
    guide.desk.session.select(event)
    qtbot.waitUntil(lambda: guide.panel.head.name.text() == "Shelling")
    assert "Attacker  one" in guide.text
    assert "Place, Group" in guide.text
    guide.desk.session.select(None)
    qtbot.waitUntil(lambda: guide.panel.head.name.text() == "panel")


def test_labelled_words_have_the_colour_and_no_markup_is_taken_for_any(guide: Guide) -> None:
    guide.select(guide.desk.span("Idlib"))
    document = guide.panel.text.document()
    cursor = document.find("Idlib")
    assert cursor.charFormat().font().bold() or cursor.charFormat().font().weight() > 400
    plain = document.find("Shells")
    assert cursor.charFormat().foreground().color() != plain.charFormat().foreground().color()
    assert document.find("<b>part</b>").hasSelection()


def test_the_role_that_is_filled_stands_out_and_can_be_seen(guide: Guide) -> None:
    guide.panel.resize(300, 220)
    guide.select(guide.desk.event())
    guide.desk.session.start_role("Cause")
    guide.panel.refresh()
    found = guide.panel.text.document().find("Cause")
    assert found.blockFormat().background().style() != Qt.BrushStyle.NoBrush
    assert guide.panel.text.viewport().rect().contains(guide.panel.text.cursorRect(found).center())
    guide.desk.session.stop_role()
    guide.panel.refresh()
    assert guide.panel.text.document().find("Cause").blockFormat().background().style() == Qt.BrushStyle.NoBrush


def test_a_label_that_is_pointed_at_is_shown_until_none_is(guide: Guide, qtbot: QtBot) -> None:
    guide.select(guide.desk.span("Idlib"))
    guide.panel.point(guide.label("event", "Statement"))
    qtbot.waitUntil(lambda: guide.panel.head.name.text() == "Statement")
    assert not guide.panel.pin_button.isEnabled()
    guide.panel.point(None)
    qtbot.waitUntil(lambda: guide.panel.head.name.text() == "Place")


def test_lists_of_labels_point(guide: Guide, qtbot: QtBot) -> None:
    chooser = guide.desk.panel.palette_page.chooser
    guide.panel.follow(chooser.view.pointed)
    guide.desk.session.set_words(words("Idlib"), 0)
    guide.desk.panel.show()
    guide.desk.panel.refresh()
    qtbot.keyClicks(chooser.filter, "gro")
    qtbot.waitUntil(lambda: guide.panel.head.name.text() == "Group")
    chooser.filter.clear()
    qtbot.waitUntil(lambda: guide.panel.head.name.text() == "panel")
    chooser.view.entered.emit(chooser.labels.index(1))
    qtbot.waitUntil(lambda: guide.panel.head.name.text() == "Place")
    guide.desk.panel.hide()
    qtbot.waitUntil(lambda: guide.panel.head.name.text() == "panel")


def test_a_label_is_looked_up_by_typing_and_stays_until_something_is_selected(guide: Guide, qtbot: QtBot) -> None:
    first, second = guide.desk.span("Idlib"), guide.desk.span("brigade", "Group")
    guide.select(first)
    qtbot.keyClicks(guide.panel.chooser.filter, "sta")
    assert guide.panel.text.isHidden()
    assert not guide.panel.chooser.view.isHidden()
    qtbot.keyClick(guide.panel.chooser.filter, Qt.Key.Key_Return)
    assert guide.panel.head.name.text() == "Statement"
    assert guide.panel.chooser.view.isHidden()
    guide.desk.session.select(second)
    qtbot.waitUntil(lambda: guide.panel.head.name.text() == "Group")


def test_escape_empties_the_field_then_gives_the_keys_back(guide: Guide, qtbot: QtBot) -> None:
    left: list[bool] = []
    guide.panel.text_wanted.connect(lambda: left.append(True))
    qtbot.keyClicks(guide.panel.chooser.filter, "sta")
    qtbot.keyClick(guide.panel.chooser.filter, Qt.Key.Key_Escape)
    assert (guide.panel.chooser.filter.text(), left) == ("", [])
    qtbot.keyClick(guide.panel.chooser.filter, Qt.Key.Key_Escape)
    qtbot.keyClick(guide.panel.text, Qt.Key.Key_Escape)
    assert left == [True, True]


def test_hidden_it_does_nothing_and_shown_it_is_right_at_once(guide: Guide, qtbot: QtBot) -> None:
    guide.panel.hide()
    guide.desk.session.select(guide.desk.span("Idlib"))
    guide.panel.point(guide.label("entity", "Group"))
    guide.panel.point(None)
    assert not guide.panel._soon.isActive()
    assert guide.panel.head.name.text() == "panel"
    guide.panel.show()
    assert guide.panel.head.name.text() == "Place"
    assert guide.panel.head.used.text().startswith("1 in this document")


def test_the_same_label_is_not_laid_out_anew(guide: Guide) -> None:
    first, second = guide.desk.span("Idlib"), guide.desk.span("Taftanaz")
    guide.select(first)
    revision = guide.panel.text.document().revision()
    guide.select(second)
    assert guide.panel.text.document().revision() == revision
    assert guide.panel.head.used.text() == "2 in this document, 2 in the project"
    guide.desk.project.spans.delete(second)
    guide.select(first)
    assert guide.panel.head.used.text() == "1 in this document, 1 in the project"


def test_an_example_is_pinned_and_taken_back(guide: Guide, qtbot: QtBot) -> None:
    desk, project = guide.desk, guide.desk.project
    guide.select(desk.span("Taftanaz"))
    assert guide.panel.pin_button.isEnabled()
    guide.panel.pin_button.click()
    example = project.codebook.find("entity", "Place").examples[-1]
    assert example.document == desk.document.key
    assert example.text.endswith("died near [Taftanaz].")
    assert project.codebooks.version == 2
    assert project.undo_name == "Pin an example of Place"
    qtbot.waitUntil(lambda: "died near Taftanaz." in guide.text)
    guide.panel.pin()
    assert desk.messages[-1] == "This is an example of Place already."
    project.undo()
    qtbot.waitUntil(lambda: "died near Taftanaz." not in guide.text)
    assert project.codebook.find("entity", "Place").example == "Shells fell on [Idlib]."


def test_without_words_nothing_is_pinned(guide: Guide) -> None:
    guide.select(guide.desk.event(None))
    assert not guide.panel.pin_button.isEnabled()
    guide.panel.pin()
    assert "words of the text" in guide.desk.messages[-1]
    assert guide.desk.project.codebooks.version == 1


def test_an_example_leads_to_its_document(guide: Guide) -> None:
    project = guide.desk.project
    other = project.documents.add("Elsewhere: %41 & more.", key="a b/%41?#é")
    codebook = project.codebook
    label = codebook.find("entity", "Group")
    for example in (Example("[Elsewhere].", other.key), Example("[Gone].", "no-such-document")):
        codebook = with_example(codebook, codebook.find("entity", label.name), example)
    project.codebooks.replace(codebook)
    guide.panel.look_up(label)
    links = _links(guide)
    assert list(links) == [other.key]
    assert "from no-such-document" in guide.text
    guide.panel.text.anchorClicked.emit(links[other.key])
    assert guide.desk.session.document.id == other.id
    guide.panel.open_document("no-such-document")
    assert "no-such-document" in guide.desk.messages[-1]


def _links(guide: Guide) -> dict[str, QUrl]:
    found = {}
    cursor = QTextCursor(guide.panel.text.document())
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        href = cursor.charFormat().anchorHref()
        if href:
            url = QUrl(href)
            found[url.path(QUrl.ComponentFormattingOption.FullyDecoded)] = url
    return found


def test_a_change_of_theme_repaints(guide: Guide, qtbot: QtBot) -> None:
    guide.select(guide.desk.span("Idlib"))
    before = QApplication.palette()
    QApplication.setPalette(QPalette(QColor("#24282e"), QColor("#1c1f24")))
    try:
        qtbot.waitUntil(lambda: _ink(guide).lightness() > 128)
    finally:
        QApplication.setPalette(before)
    qtbot.waitUntil(lambda: _ink(guide).lightness() < 128)


def _ink(guide: Guide) -> QColor:
    return guide.panel.text.document().find("Shells").charFormat().foreground().color()


def test_retired_and_nested_labels_say_so(guide: Guide) -> None:
    project = guide.desk.project
    labels = (*project.codebook.labels, Label("event", "Conflict.Attack", retired=True))
    project.codebooks.replace(replace(project.codebook, labels=labels))
    guide.panel.look_up(guide.label("event", "Conflict.Attack"))
    assert guide.panel.head.name.text() == "Attack"
    assert "Conflict" in guide.panel.head.parents.text()
    assert "retired" in guide.panel.head.parents.text()


def test_everything_has_a_name_for_those_who_cannot_see(guide: Guide) -> None:
    panel = guide.panel
    assert panel.text.accessibleName()
    assert panel.chooser.filter.accessibleName() == "Look up a label"
    guide.select(guide.desk.span("Idlib"))
    assert panel.head.key.accessibleName() == "Key 1"
