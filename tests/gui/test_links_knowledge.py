"""Things to link to: brought in through the window, searched in the link field, shown by their names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shell_parts import Shell, settle, shell

from annotator import codebook as codebooks
from annotator.gui import link_field
from annotator.gui.knowledge_import import KnowledgeDialog
from annotator.gui.link_field import LinkLine
from annotator.gui.text_dialog import TextDialog
from annotator.model import Thing
from annotator.project import Project
from tests.conftest import ARTICLE, CODEBOOK

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing|raise)", extend=True)

TABLE = "QID;Name;Aliases;COW\nQ43;Turkey;Türkiye|TUR;640\nQ874;Turkmenistan;;701\nQ858;Syria;سوريا;652\n;Nowhere;;\n"
THINGS = [
    Thing("wikidata:Q43", "Turkey", ("Türkiye",), (("COW", "640"),)),
    Thing("wikidata:Q874", "Turkmenistan"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "p.annotator"
    with Project.create(made, codebooks.loads(CODEBOOK), "amal") as project:
        document = project.documents.add(ARTICLE)
        project.spans.add(document.id, "Force", [(0, 6)])
    return made


@pytest.fixture
def opened(qapp: object, path: Path) -> Iterator[Shell]:
    with shell() as made:
        made.open(path)
        yield made


def project_of(opened: Shell) -> Project:
    assert opened.window.workspace is not None
    return opened.window.workspace.project


def line_of(opened: Shell) -> LinkLine:
    """The link of the one entity, with the focus."""
    workspace = opened.window.workspace
    assert workspace is not None
    workspace.session.select(next(iter(workspace.session.annotations.spans)))
    opened.trigger("link")
    settle()
    line = workspace.side.entity_form.link
    assert line.hasFocus()
    return line


def stored_link(opened: Shell) -> str | None:
    workspace = opened.window.workspace
    assert workspace is not None
    (span,) = workspace.session.annotations.spans.values()
    return span.link


def shown(kind: type) -> list[object]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def test_a_table_comes_in(opened: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "things.csv"
    file.write_text(TABLE, encoding="utf-8")
    opened.answers.waiting.append([file])
    opened.trigger("import_knowledge")
    qtbot.waitUntil(lambda: bool(shown(KnowledgeDialog)))
    (dialog,) = shown(KnowledgeDialog)
    assert isinstance(dialog, KnowledgeDialog)
    assert (dialog.columns.link, dialog.columns.name, dialog.columns.aliases) == ("QID", "Name", "Aliases")
    assert dialog.prefix.text() == "wikidata:"
    assert [dialog.preview.item(0, column).text() for column in range(4)] == [
        "wikidata:Q43",
        "Turkey",
        "Türkiye · TUR",
        "COW 640",
    ]
    assert dialog.told.text() == "Rows: 4; kept as codes: COW"
    dialog.name.setCurrentText("QID")
    assert not dialog.ok.isEnabled()
    dialog.name.setCurrentText("Name")
    dialog.accept()
    qtbot.waitUntil(lambda: bool(shown(TextDialog)))
    (report,) = shown(TextDialog)
    assert isinstance(report, TextDialog)
    report.close()
    assert project_of(opened).knowledge.count() == 3
    assert project_of(opened).undo_name == "Bring in 3 things to link to"
    opened.trigger("undo")
    assert project_of(opened).knowledge.count() == 0


def test_a_table_without_fault_is_told_of_in_the_status_line(opened: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "things.csv"
    file.write_text("id,name\nQ43,Turkey\n", encoding="utf-8")
    told: list[str] = []
    assert opened.window.workspace is not None
    opened.window.workspace.session.message.connect(told.append)
    opened.answers.waiting.append([file])
    opened.trigger("import_knowledge")
    qtbot.waitUntil(lambda: bool(shown(KnowledgeDialog)))
    shown(KnowledgeDialog)[0].accept()
    qtbot.waitUntil(lambda: project_of(opened).knowledge.count() == 1)
    settle()
    assert told == ["Things to link to: 1 new."]
    assert not shown(TextDialog)


@pytest.mark.parametrize(
    ("text", "said"), [("one column\n1\n", "two columns or more"), ("id,name\n,\n", "nothing to link to")]
)
def test_what_is_no_table_is_told(opened: Shell, tmp_path: Path, qtbot: QtBot, text: str, said: str) -> None:
    file = tmp_path / "things.csv"
    file.write_text(text, encoding="utf-8")
    opened.answers.waiting.append([file])
    opened.trigger("import_knowledge")
    qtbot.waitUntil(lambda: bool(shown(KnowledgeDialog)) or len(opened.answers.said) > 1)
    for dialog in shown(KnowledgeDialog):
        assert isinstance(dialog, KnowledgeDialog)
        assert not dialog.ok.isEnabled()
        dialog.accept()
    qtbot.waitUntil(lambda: len(opened.answers.said) > 1)
    assert said in opened.answers.said[-1]
    assert project_of(opened).knowledge.count() == 0


def test_typing_a_name_and_enter_links_to_the_first(opened: Shell) -> None:
    project_of(opened).knowledge.bring(THINGS)
    line = line_of(opened)
    QTest.keyClicks(line, "tur")
    settle()
    assert line.rows.isVisible()
    said = [line.things.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == ["Turkey, wikidata:Q43 · COW 640", "Turkmenistan, wikidata:Q874"]
    steps = len(project_of(opened).history())
    QTest.keyClick(line.rows, Qt.Key.Key_Return)
    settle()
    assert stored_link(opened) == "wikidata:Q43"
    assert len(project_of(opened).history()) == steps + 1
    workspace = opened.window.workspace
    assert workspace is not None
    assert workspace.side.entity_form.link_field.known.text() == "Turkey · COW 640"


def test_the_second_is_chosen_with_the_arrow(opened: Shell) -> None:
    project_of(opened).knowledge.bring(THINGS)
    line = line_of(opened)
    QTest.keyClicks(line, "tur")
    settle()
    QTest.keyClick(line.rows, Qt.Key.Key_Down)
    QTest.keyClick(line.rows, Qt.Key.Key_Return)
    settle()
    assert stored_link(opened) == "wikidata:Q874"


def test_down_stays_on_the_last(opened: Shell) -> None:
    project_of(opened).knowledge.bring(THINGS)
    line = line_of(opened)
    QTest.keyClicks(line, "tur")
    settle()
    for _ in range(3):
        QTest.keyClick(line.rows, Qt.Key.Key_Down)
    QTest.keyClick(line.rows, Qt.Key.Key_Return)
    settle()
    assert stored_link(opened) == "wikidata:Q874"


def test_an_id_is_typed_by_hand(opened: Shell) -> None:
    project_of(opened).knowledge.bring(THINGS)
    line = line_of(opened)
    QTest.keyClicks(line, "desk:tr")
    settle()
    assert not line.rows.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert stored_link(opened) == "desk:tr"


def test_escape_brings_the_stored_link_back(opened: Shell) -> None:
    project_of(opened).knowledge.bring(THINGS)
    line = line_of(opened)
    QTest.keyClicks(line, "tur")
    settle()
    QTest.keyClick(line.rows, Qt.Key.Key_Escape)
    assert not line.rows.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert stored_link(opened) is None


def test_the_names_of_a_large_table_are_made_ready_beside_the_window(
    opened: Shell, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(link_field, "_MANY", 1)
    knowledge = project_of(opened).knowledge
    knowledge.bring(THINGS)
    assert not knowledge.is_ready
    line = line_of(opened)
    qtbot.waitUntil(lambda: knowledge.is_ready)
    assert [thing.name for thing in knowledge.search("türki")] == ["Turkey"]
    line.clearFocus()
