"""The window on a project: what it shows, what it remembers, and that it lets go of everything."""

import threading
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPalette
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot
from shell_parts import settle, shell

from annotator.gui.theme import DARK, LIGHT
from annotator.project import Project


def closed(project: Project) -> Path:
    path = project.path
    project.close()
    return path


def test_a_project_opens_with_its_first_document(filled_project: Project, qtbot: QtBot) -> None:
    with shell() as made:
        window = made.open(closed(filled_project))
        assert window.windowTitle() == "project — Annotator"
        assert window.workspace.session.document.key == "idlib"
        assert window.docks.shown() == {"documents", "side"}
        assert window.workspace.documents.model.rowCount() == 2


def test_closing_lets_go_of_the_file_and_leaves_no_threads(filled_project: Project, qtbot: QtBot) -> None:
    threads = threading.active_count()
    path = closed(filled_project)
    with shell() as made:
        made.open(path)
    assert threading.active_count() == threads
    with Project.open(path) as again:
        assert not again.read_only


def test_the_last_document_comes_back(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        made.open(path).workspace.session.step_document(1)
    with shell() as made:
        assert made.open(path).workspace.session.document.key == "bombardıman"


def test_panels_come_back_as_they_were_left(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        made.trigger("side")
        made.trigger("history")
        assert window.docks.shown() == {"documents", "history"}
        window.resize(780, 640)
    with shell() as made:
        window = made.open(path)
        assert window.docks.shown() == {"documents", "history"}
        assert window.action_set.action("history").isChecked()
        assert not window.action_set.action("side").isChecked()
        assert (window.width(), window.height()) == (780, 640)


def test_a_hidden_panel_is_made_when_it_is_first_shown(filled_project: Project, qtbot: QtBot) -> None:
    hidden = {"history", "guide", "events", "timeline", "review"}
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        assert not hidden & set(vars(window.workspace))
        for name in sorted(hidden):
            made.trigger(name)
            settle()
            panel = window.docks.by_name[name].widget()
            assert panel is vars(window.workspace)[name]
            assert panel.isVisible()
        for name in hidden - {"guide"}:
            window.docks.by_name[name].hide()
    with shell() as made:
        window = made.open(path)
        assert hidden & set(vars(window.workspace)) == {"guide"}
        assert window.docks.by_name["guide"].widget().isVisible()
        made.trigger("close_project")
        window = made.open(path)
        settle()
        assert window.docks.by_name["guide"].widget() is window.workspace.guide
        window.docks.by_name["history"].show()
        assert window.workspace.history.isVisible()


def test_the_bottom_is_high_enough_at_first_and_then_as_it_was_left(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        window.setAnimated(False)
        window.resize(1280, 900)
        made.trigger("timeline")
        settle()
        timeline = window.docks.by_name["timeline"]
        assert abs(timeline.height() - 0.38 * 900) < 20
        window.resizeDocks([timeline], [220], Qt.Orientation.Vertical)
        settle()
        left = timeline.height()
        made.trigger("timeline")
    with shell() as made:
        window = made.open(path)
        window.setAnimated(False)
        made.trigger("events")
        settle()
        assert abs(window.docks.by_name["events"].height() - left) < 20


def test_closing_the_project_shows_the_welcome_page(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        made.trigger("close_project")
        settle()
        assert window.workspace is None
        assert window.welcome.isVisible()
        assert window.windowTitle() == "Annotator"
        assert not [dock for dock in window.findChildren(QDockWidget) if dock.isVisible()]
        assert [row.accessibleName() for row in window.welcome.recent_rows()] == ["project"]


def test_another_project_takes_the_place_of_the_first(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "other.annotator"
    Project.create(other, filled_project.codebook).close()
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        assert window.files.open_path(other)
        settle()
        assert window.windowTitle() == "other — Annotator"
        window.status_line._zoom.click()  # what stood for the first project is gone and hears nothing any more
        made.trigger("theme_dark")
        made.trigger("theme_light")
        assert window.workspace.session.document is None
        with Project.open(path) as first:
            assert not first.read_only


def test_a_file_that_is_no_project_is_said_and_nothing_opens(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "no.annotator"
    path.write_text("not a project")
    with shell() as made:
        window = made.open(path)
        assert window.workspace is None
        assert window.welcome.isVisible()
        assert len(made.answers.said) == 1 and str(path) in made.answers.said[0]


def test_a_project_open_elsewhere_is_read_only_and_says_so(filled_project: Project, qtbot: QtBot) -> None:
    with shell() as made:
        window = made.open(filled_project.path)
        assert window.workspace.project.read_only
        assert "(read-only)" in window.windowTitle()
        notices = [label.text() for label in window.workspace.page.findChildren(type(window.status_line._saved))]
        assert window.workspace.project.notice in notices
        assert not window.action_set.action("import_files").isEnabled()
        assert not window.action_set.action("undo").isEnabled()
        assert window.action_set.action("export").isEnabled()


def test_the_theme_changes_at_once_and_is_kept(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        for name, look in (("theme_dark", DARK), ("theme_light", LIGHT)):
            made.trigger(name)
            assert QApplication.palette().color(QPalette.ColorRole.Base).name().upper() == look.paper
            assert window.action_set.action(name).isChecked()
        made.trigger("theme_dark")
        assert made.settings.theme == "dark"
        made.trigger("theme_light")


def test_zoom_is_shown_and_kept(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        made.trigger("zoom_in")
        assert window.status_line._zoom.text() == "110 %"
    with shell() as made:
        window = made.open(path)
        assert window.workspace.page.view.zoom_factor == 1.1
        window.status_line._zoom.click()
        assert window.status_line._zoom.text() == "100 %"


def test_a_letter_labels_in_the_text_and_types_in_a_field(project: Project, qtbot: QtBot) -> None:
    document = project.documents.add("Shells fell on Idlib.")
    path = closed(project)
    with shell() as made:
        window = made.open(path)
        session, view = window.workspace.session, window.workspace.page.view
        view.set_words(((15, 20),))
        qtbot.keyClick(view, "1")
        assert [span.quote for span in session.annotations.spans.values()] == ["Idlib"]
        assert window.status_line._undo.text() == "Last step: Label Idlib as Place"
        assert window.status_line._counts.text() == "1 entity, 0 events"
        assert window.status_line._saved.text().startswith("Saved ")
        field = window.workspace.documents.filter
        qtbot.keyClick(field, "1")
        assert field.text() == "1"
        assert session.project.documents.counts(document.id).spans == 1


def test_a_key_without_label_is_said(project: Project, qtbot: QtBot) -> None:
    project.documents.add("Shells fell on Idlib.")
    path = closed(project)
    with shell() as made:
        window = made.open(path)
        qtbot.keyClick(window.workspace.page.view, "%")
        assert "%" in window.status_line.currentMessage()


def test_done_and_next_is_one_key(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        made.trigger("next_document")
        made.trigger("previous_document")
        assert window.action_set.action("done").isChecked()
        made.trigger("done")
        assert not window.action_set.action("done").isChecked()
        first = window.workspace.session.document.id
        made.trigger("finish")
        assert window.workspace.session.document.id != first
        assert window.workspace.project.documents.status(first) == "done"


def test_walking_the_annotations_selects_and_deleting_can_be_undone(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        session = window.workspace.session
        made.trigger("next")
        first = session.selected_id
        made.trigger("next")
        assert session.selected_id not in (None, first)
        made.trigger("previous")
        assert session.selected_id == first
        made.trigger("delete")
        assert session.find(first) is None
        made.trigger("undo")
        assert session.find(first) is not None


def test_another_annotator_sees_another_set(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell("bekir") as made:
        window = made.open(path)
        assert len(window.workspace.session.annotations.spans) == 4
        window.status_line._annotator.click()
        assert window.status_line._annotator.text() == "bekir"
        assert not window.workspace.session.annotations.spans
        assert made.settings.annotator == "bekir"


def test_dropping_a_project_opens_it(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        made.window.show()
        made.window.start(None)
        drop(made.window, path)
        assert made.window.workspace is not None


def test_dropping_an_article_on_the_welcome_page_says_what_to_do(tmp_path: Path, qtbot: QtBot) -> None:
    article = tmp_path / "a.txt"
    article.write_text("text")
    with shell() as made:
        made.window.show()
        made.window.start(None)
        drop(made.window, article)
        assert "project first" in made.answers.said[0]


def drop(window: object, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    no_keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(QPoint(9, 9)), Qt.DropAction.CopyAction, data, button, no_keys)
    window.dropEvent(event)
    settle()


def test_a_copy_is_a_project(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    path = closed(filled_project)
    copy = tmp_path / "copy.annotator"
    with shell([copy]) as made:
        made.open(path)
        made.trigger("save_copy")
        assert made.window.status_line.currentMessage() == f"Copied to {copy}."
    with Project.open(copy) as opened:
        assert opened.documents.count() == 2


def test_f6_walks_through_the_panels(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        window.activateWindow()
        workspace = window.workspace
        workspace.page.view.setFocus()
        stops = []
        for _ in range(3):
            window.docks.walk(1)
            focused = QApplication.focusWidget()
            places = {"side": workspace.side, "documents": workspace.documents, "text": workspace.page}
            stops += [name for name, place in places.items() if place.isAncestorOf(focused)]
        assert stops == ["side", "documents", "text"]


def test_find_marks_and_escape_gives_the_focus_back(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        page = window.workspace.page
        page.view.set_words(((27, 32),))
        made.trigger("find")
        assert page.find_bar.count_text == "1 of 1"
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is page.view


def test_it_fits_a_small_screen(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        made.trigger("history")
        window.resize(1024, 700)
        settle()
        assert (window.width(), window.height()) == (1024, 700)
        assert window.workspace.page.view.width() > 300


def test_every_control_has_a_name(filled_project: Project, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        kinds = (QAbstractButton, QLineEdit, QAbstractItemView, QComboBox)
        own = (window.workspace.documents, window.workspace.history, window.workspace.page, window.status_line)
        for place in own:
            for kind in kinds:
                for control in place.findChildren(kind):
                    named = control.accessibleName() or getattr(control, "text", str)()
                    inside = isinstance(
                        control.parent(), QLineEdit | QAbstractItemView
                    ) or control.objectName().startswith("qt_")
                    assert named or inside, control


def test_an_empty_project_says_what_to_do_and_a_removed_document_leaves_a_hint(project: Project, qtbot: QtBot) -> None:
    path = closed(project)
    with shell() as made:
        window = made.open(path)
        page, session = window.workspace.page, window.workspace.session
        assert page.nothing.isVisible() and "no documents yet" in page.nothing.text()
        assert window.focusWidget() is window.workspace.documents.import_button
        first = session.project.documents.add("One.")
        session.project.documents.add("Two.")
        assert page.nothing.text() == "Choose a document from the list."
        session.open_document(first.id)
        assert page.view.isVisible()
        session.project.documents.delete(first.id)
        assert page.nothing.isVisible()


def test_a_new_title_and_a_new_codebook_reach_the_text(project: Project, qtbot: QtBot) -> None:
    document = project.documents.add("Shells fell on Idlib.")
    path = closed(project)
    with shell() as made:
        window = made.open(path)
        project = window.workspace.project
        project.documents.rename(document.id, "A title")
        assert window.workspace.session.document.meta.title == "A title"
        label = project.codebook.find("entity", "Place")
        project.codebooks.replace(project.codebook.with_labels([type(label)(kind="entity", name="Weapon", key="w")]))
        view = window.workspace.page.view
        view.set_words(((0, 6),))
        qtbot.keyClick(view, "w")
        assert [span.label for span in window.workspace.session.annotations.spans.values()] == ["Weapon"]


def test_keys_in_the_filter_go_to_the_list_and_enter_to_the_text(filled_project: Project, qtbot: QtBot) -> None:
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        documents = window.workspace.documents
        documents.filter.setText("zzz")
        qtbot.keyClick(documents.filter, Qt.Key.Key_Escape)
        assert documents.filter.text() == ""
        documents.list.setFocus()
        qtbot.keyClick(documents.list, Qt.Key.Key_Return)
        assert QApplication.focusWidget() is window.workspace.page.view


def test_a_shortcut_of_the_text_is_left_to_fields(filled_project: Project, qtbot: QtBot) -> None:
    """Delete in a field deletes letters, though an annotation is selected."""
    path = closed(filled_project)
    with shell() as made:
        window = made.open(path)
        session = window.workspace.session
        made.trigger("next")
        chosen = session.selected_id
        field = window.workspace.documents.filter
        field.setText("ab")
        field.setFocus()
        field.setCursorPosition(0)
        qtbot.keyClick(field, Qt.Key.Key_Delete)
        assert field.text() == "b"
        assert session.find(chosen) is not None
        window.workspace.page.view.setFocus()
        qtbot.keyClick(window.workspace.page.view, Qt.Key.Key_Delete)
        assert session.find(chosen) is None
