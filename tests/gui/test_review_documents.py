"""What the list of documents shows of each, and how it is sorted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from shell_parts import Answers, settle

from annotator.codebook import loads
from annotator.gui.document_fields import Order, field_text, packed, unpacked
from annotator.gui.document_list import DocumentList
from annotator.gui.document_model import FACTS_ROLE
from annotator.gui.messages import Messages
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.theme import Theme
from annotator.model import Metadata
from annotator.project import Project
from tests.conftest import CODEBOOK

LABELS = """
[[document]]
name = "relevance"
kind = "choice"
choices = ["relevant", "borderline", "not relevant"]

[[document]]
name = "checked"

[[document]]
name = "dead"
kind = "number"
"""

DETAILS = {
    "a": Metadata(title="Bridge", source="Wire", date="2020-03-01", language="en"),
    "b": Metadata(title="aid", source="agency", date="2019"),
    "c": Metadata(title="Camp", date="about then"),
    "d": Metadata(title="Dam", author="Z. Reporter", date="2020-02-28"),
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.annotator", loads(CODEBOOK + LABELS), "amal") as made:
        for key, meta in DETAILS.items():
            made.documents.add(f"Text {key}.", meta, key=key)
        yield made


@pytest.fixture
def listed(project: Project, qtbot: QtBot) -> Iterator[DocumentList]:
    session = Session(project)
    made = DocumentList(session, Theme("light"), Messages(Answers()), Settings())
    made.session = session  # type: ignore[attr-defined]  # kept for the test
    qtbot.addWidget(made)
    made.resize(260, 400)
    made.show()
    settle()
    yield made
    session.close()


def label(project: Project, **answers: str) -> None:
    """`b_relevance="relevant"` answers for the document b."""
    for place, value in answers.items():
        key, _, name = place.partition("_")
        document = project.documents.by_key(key)
        assert document is not None
        project.document_labels.set(document.id, name, value)


def keys(listed: DocumentList) -> str:
    return "".join(listed.model.document(row).key for row in range(listed.model.rowCount()))


@pytest.mark.parametrize(
    ("field", "upwards", "downwards"),
    [
        ("", "abcd", "dcba"),
        ("title", "bacd", "dcab"),
        ("date", "bdac", "cadb"),
        ("source", "bacd", "abcd"),
        ("author", "dabc", "dabc"),
        ("status", "cabd", "dbac"),
        ("label:relevance", "cabd", "bacd"),
        ("label:dead", "bacd", "abcd"),
        ("no event", "dabc", "dabc"),
    ],
)
def test_it_is_sorted_by_a_field(
    listed: DocumentList, project: Project, field: str, upwards: str, downwards: str
) -> None:
    label(
        project, c_relevance="relevant", a_relevance="borderline", b_relevance="not relevant", a_dead="12", b_dead="~5"
    )
    for key, status in (("a", "new"), ("b", "done"), ("d", "skipped")):
        document = project.documents.by_key(key)
        assert document is not None
        project.sets.set_status(document.id, status)  # type: ignore[arg-type]  # all are
    dam = project.documents.by_key("d")
    assert dam is not None
    project.document_labels.set_no_event(dam.id, True)
    listed.sort_by(Order(field))
    assert keys(listed) == upwards
    listed.sort_by(Order(field, down=True))
    assert keys(listed) == downwards


def test_the_next_document_is_the_next_in_the_list(listed: DocumentList, project: Project) -> None:
    session: Session = listed.session  # type: ignore[attr-defined]  # put there by the fixture
    first = project.documents.by_key("b")
    assert first is not None
    session.open_document(first.id)
    listed.sort_by(Order("date"))
    assert listed.list.currentIndex().row() == 0
    session.step_document(1)
    assert session.document is not None and session.document.key == "d"
    listed.filter.setText("camp")
    session.step_document(1)
    assert session.document is not None and session.document.key == "a"


def test_chosen_fields_stand_on_a_third_line(listed: DocumentList, project: Project) -> None:
    label(project, a_relevance="borderline", a_checked="true", a_dead="6..8", b_checked="false")
    low = listed.list.rowHeight(0)
    for field in ("source", "label:relevance", "label:checked", "label:dead"):
        listed.show_field(field, shown=True)
    assert listed.list.rowHeight(0) > low
    model = listed.model
    assert model.more(model.document(0)) == "Wire · borderline · checked · dead: 6..8"
    assert model.more(model.document(1)) == "agency"
    listed.grab()
    for field in ("source", "label:relevance", "label:checked", "label:dead"):
        listed.show_field(field, shown=False)
    assert listed.list.rowHeight(0) == low and not model.has_more


def test_no_event_stands_where_the_counts_do(listed: DocumentList, project: Project) -> None:
    document = project.documents.by_key("a")
    assert document is not None
    index = listed.model.index(0)
    assert index.data(FACTS_ROLE).counts_text == "new"
    project.document_labels.set_no_event(document.id, True)
    assert index.data(FACTS_ROLE).counts_text == "no event"
    project.spans.add(document.id, "Place", [(0, 4)])
    assert index.data(FACTS_ROLE).counts_text == "1 entity · no event"
    label(project, a_relevance="relevant")
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Bridge, Wire, 2020-03-01, open, 1 entity · no event, relevance: relevant"


def test_the_choice_is_kept(listed: DocumentList) -> None:
    listed.show_field("language", shown=True)
    listed.show_field("date", shown=False)
    listed.sort_by(Order("label:relevance", down=True))
    assert unpacked(Settings().document_fields) == (("language",), Order("label:relevance", True))


@pytest.mark.parametrize("fields", [(), ("date",), ("label::x", "source")])
@pytest.mark.parametrize("order", [Order(), Order("date", True), Order("label:a:b")])
def test_fields_and_order_are_kept_in_one_list(fields: tuple[str, ...], order: Order) -> None:
    assert unpacked(packed(fields, order)) == (fields, order)


def test_what_another_program_left_there_harms_nothing() -> None:
    settings = Settings()
    assert unpacked(settings.document_fields) == (("date",), Order())
    settings.document_fields = []
    assert unpacked(settings.document_fields) == ((), Order())
    settings._store.setValue("panels/documents", '{"a": 1}')
    assert unpacked(settings.document_fields) == (("date",), Order())


def test_a_field_of_a_label_that_is_gone_shows_what_is_there(project: Project) -> None:
    document = project.documents.list()[0]
    assert field_text("label:mood", document, (("mood", "glad"),), project.codebook) == "mood: glad"
    assert field_text("unheard of", document, (), project.codebook) == ""


def test_the_menu_shows_what_is_chosen(listed: DocumentList) -> None:
    listed.sort_by(Order("title", down=True))
    menu: QMenu = listed.build_fields_menu()
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    assert ticked == ["Date", "Title", "&Downwards"]
    by_text = {action.text(): action for action in menu.actions()}
    by_text["As They Came In"].trigger()
    by_text["&Downwards"].trigger()
    assert listed.model.order == Order()
    by_text["Source"].trigger()
    menu.deleteLater()
    assert keys(listed) in ("abcd", "bacd")


def test_a_detail_leaves_the_text_where_it_is(project: Project, qtbot: QtBot) -> None:
    from annotator.gui.article_page import ArticlePage

    document = project.documents.add("A long line. " * 4000, key="long")
    session = Session(project)
    page = ArticlePage(session, Settings(), Theme("light"))
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    session.open_document(document.id)
    settle()
    bar = page.view.verticalScrollBar()
    bar.setValue(900)
    project.documents.set_detail(document.id, "source", "Wire")
    project.document_labels.set(document.id, "relevance", "relevant")
    settle()
    assert bar.value() == 900
    project.documents.set_detail(document.id, "title", "Long")
    settle()
    assert bar.value() < 900, "the title stands over the text"
    session.close()
