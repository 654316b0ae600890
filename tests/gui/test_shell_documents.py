"""The list of documents: lazy, filtered, and what can be done to a document."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from shell_parts import Answers, make_application, settle

from annotator.gui.document_list import DocumentList, paint_status
from annotator.gui.document_model import FACTS_ROLE, DocumentModel, Facts, document_name
from annotator.gui.messages import Messages
from annotator.gui.session import Session
from annotator.gui.theme import LIGHT, Theme
from annotator.model import STATUSES, Metadata
from annotator.project import Project


class Listed:
    """A list of documents with what it works on."""

    def __init__(self, project: Project, *answers: object) -> None:
        make_application()
        self.project = project
        self.session = Session(project)
        self.answers = Answers(*answers)
        self.said: list[str] = []
        self.session.message.connect(self.said.append)
        self.widget = DocumentList(self.session, Theme("light"), Messages(self.answers))

    @property
    def names(self) -> list[str]:
        model = self.widget.model
        return [model.index(row).data() for row in range(model.rowCount())]


@pytest.fixture
def listed(filled_project: Project, qtbot: QtBot) -> Listed:
    made = Listed(filled_project, "A new title")
    qtbot.addWidget(made.widget)
    made.widget.show()
    return made


def test_rows_have_counts_and_status_of_the_annotator(listed: Listed) -> None:
    facts = [listed.widget.model.index(row).data(FACTS_ROLE) for row in range(2)]
    assert facts == [Facts("done", 4, 2), Facts("new", 0, 0)]
    assert facts[0].counts_text == "4 entities · 2 events"
    assert Facts("new", 1, 1).counts_text == "1 entity · 1 event"
    assert facts[1].counts_text == "new"


def test_counts_follow_changes(listed: Listed) -> None:
    document = listed.project.documents.by_key("idlib")
    listed.project.spans.add(document.id, "Place", [(36, 45)])
    assert listed.widget.model.facts(document.id).spans == 5
    listed.project.undo()
    assert listed.widget.model.facts(document.id).spans == 4


def test_only_rows_on_the_screen_are_counted(project: Project, qtbot: QtBot) -> None:
    with project.edit("Add many"):
        for number in range(300):
            project.documents.add(f"text {number}")
    listed = Listed(project)
    qtbot.addWidget(listed.widget)
    listed.widget.resize(250, 400)
    listed.widget.show()
    settle()
    assert 0 < len(listed.widget.model._facts) < 30


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("IDLIB", ["idlib"]),
        ("bombardıman", ["bombardıman"]),
        ("reuters", ["idlib"]),
        ("turkey idlib", ["idlib"]),
        ("x", []),
    ],
)
def test_filter_looks_at_title_key_and_source(listed: Listed, query: str, found: list[str]) -> None:
    document = listed.project.documents.by_key("idlib")
    listed.project.documents.set_meta(document.id, Metadata(title="Turkey and rebels", source="Reuters"))
    listed.widget.filter.setText(query)
    model = listed.widget.model
    assert [model.document(row).key for row in range(model.rowCount())] == found


def test_an_empty_list_says_what_to_do(project: Project, qtbot: QtBot) -> None:
    listed = Listed(project)
    qtbot.addWidget(listed.widget)
    listed.widget.show()
    assert "Drop articles here" in listed.widget._empty_label.text()
    with qtbot.waitSignal(listed.widget.import_asked):
        listed.widget.import_button.click()
    project.documents.add("One text.")
    assert listed.widget.list.isVisible()
    listed.widget.filter.setText("nothing like it")
    assert listed.widget._empty_label.text() == "No document matches the filter."
    assert not listed.widget.import_button.isVisible()


def test_selecting_opens_and_opening_selects(listed: Listed) -> None:
    first, second = (document.id for document in listed.project.documents.list())
    listed.widget.list.setCurrentIndex(listed.widget.model.index(1))
    assert listed.session.document.id == second
    listed.session.open_document(first)
    assert listed.widget.selected_ids() == [first]


def test_a_filter_that_hides_the_open_document_leaves_it_open(listed: Listed) -> None:
    listed.session.open_document(listed.project.documents.by_key("idlib").id)
    listed.widget.filter.setText("bombardıman")
    assert listed.session.document.key == "idlib"
    assert listed.widget.selected_ids() == []
    listed.widget.filter.clear()
    assert listed.widget.selected_ids() == [listed.session.document.id]


def test_rename_takes_a_title(listed: Listed) -> None:
    document = listed.project.documents.by_key("idlib")
    listed.widget.rename(document.id)
    assert "A new title" in listed.names
    listed.project.undo()
    assert "A new title" not in listed.names


def test_several_documents_are_marked_in_one_step(listed: Listed) -> None:
    listed.widget.list.selectAll()
    listed.widget.mark(listed.widget.selected_ids(), "skipped")
    assert {listed.widget.model.facts(document.id).status for document in listed.project.documents.list()} == {
        "skipped"
    }
    listed.project.undo()
    assert [listed.widget.model.facts(d.id).status for d in listed.project.documents.list()] == ["done", "new"]


def test_removing_can_be_undone_and_says_so(listed: Listed) -> None:
    listed.session.open_document(listed.project.documents.by_key("idlib").id)
    listed.widget.remove([listed.session.document.id])
    assert listed.project.documents.count() == 1
    assert listed.said[-1] == "Removed. Undo brings it back."
    assert listed.session.document is None or listed.session.document.key == "bombardıman"
    listed.session.undo()
    assert listed.project.documents.count() == 2


def test_the_menu_of_a_read_only_project_changes_nothing(filled_project: Project, qtbot: QtBot) -> None:
    with filled_project.reader() as reader:
        listed = Listed(reader)
        qtbot.addWidget(listed.widget)
        listed.widget.list.setCurrentIndex(listed.widget.model.index(0))
        assert not any(action.isEnabled() for action in listed.widget.build_menu().actions() if action.text())


def test_a_title_is_never_markup_and_an_untitled_text_shows_its_beginning(project: Project) -> None:
    titled = project.documents.add("text", Metadata(title="<b>bold</b> & co"))
    assert document_name(titled) == "<b>bold</b> & co"
    assert document_name(project.documents.add("First\nline  of it")) == "First line of it"
    model = DocumentModel(project)
    model.reload()
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "<b>bold</b> & co, new"


def test_a_status_is_told_by_its_shape() -> None:
    """Painted in grey, the four still differ."""
    shapes = set()
    for status in STATUSES:
        image = QImage(16, 16, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        paint_status(painter, QRectF(3, 3, 10, 10), status, LIGHT)
        painter.end()
        dark = tuple(image.pixelColor(x, y).lightness() < 230 for x in range(16) for y in range(16))
        shapes.add(dark)
    assert len(shapes) == 4


def test_ten_thousand_documents_open_without_counting_them(project: Project, qtbot: QtBot) -> None:
    with project.edit("Add very many"):
        for number in range(10_000):
            project.documents.add(f"text {number}", Metadata(title=f"Title {number}"), key=f"k{number}")
    listed = Listed(project)
    qtbot.addWidget(listed.widget)
    listed.widget.show()
    settle()
    listed.widget.filter.setText("title 9999")
    assert listed.names == ["Title 9999"]
    assert len(listed.widget.model._facts) < 100
