"""Import and export through the window: what is asked, what is said, and that stopping changes nothing."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shell_parts import Shell, make_application, settle, shell

from annotator.errors import AnnotatorError
from annotator.exchange import plan
from annotator.gui.export_dialog import ExportDialog
from annotator.gui.import_dialog import ImportDialog, beginning
from annotator.gui.messages import Messages
from annotator.gui.text_dialog import TextDialog
from annotator.gui.worker import ProgressWindow
from annotator.project import Project


def write(folder: Path, name: str, content: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(content.encode(encoding))
    return path


def dialog(made: Shell, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    """The dialog of this kind, when it is there."""
    qtbot.waitUntil(lambda: bool(made.window.findChildren(kind)), timeout=10_000)
    return made.window.findChildren(kind)[-1]


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    write(folder, "one.txt", "Shells fell on Idlib.")
    write(folder, "two.txt", "The <em>army</em> denied it.")
    write(folder, "three.csv", "title,body\nFirst,Talks began.\nSecond,Talks ended.\n")
    (folder / "four.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    return folder


def test_a_folder_comes_in_with_a_report(project: Project, articles: Path, qtbot: QtBot) -> None:
    path = project.path
    project.close()
    with shell() as made:
        window = made.open(path)
        window.workspace.transfer.import_paths([articles])
        asked = dialog(made, ImportDialog, qtbot)
        assert len(asked.model.files) == 4
        assert len(asked.planned) == 3
        asked.tags_button.click()
        asked.accept()
        report = dialog(made, TextDialog, qtbot)
        assert "4 documents came in" in report.summary
        assert "four.txt" not in report.summary
        session = window.workspace.session
        texts = {session.project.documents.text(document.id) for document in session.project.documents.list()}
        assert texts >= {"Shells fell on Idlib.", "The army denied it."}
        assert session.document is not None
        assert window.action_set.action("undo").text().startswith("&Undo Import 4 documents")
        report.reject()


def test_dropped_files_are_imported(project: Project, articles: Path, qtbot: QtBot) -> None:
    from test_shell_window import drop

    path = project.path
    project.close()
    with shell() as made:
        made.open(path)
        drop(made.window, articles / "one.txt")
        asked = dialog(made, ImportDialog, qtbot)
        assert [file.path.name for file in asked.model.files] == ["one.txt"]
        asked.reject()


def test_the_menu_asks_for_files(project: Project, articles: Path, qtbot: QtBot) -> None:
    path = project.path
    project.close()
    with shell([articles / "one.txt"]) as made:
        made.open(path)
        made.trigger("import_files")
        dialog(made, ImportDialog, qtbot).accept()
        dialog(made, TextDialog, qtbot).reject()
        assert made.window.workspace.project.documents.count() == 1
        assert made.settings.folder == str(articles)


def test_an_empty_folder_is_said(project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    path = project.path
    project.close()
    with shell() as made:
        made.open(path)
        made.window.workspace.transfer.import_paths([folder])
        qtbot.waitUntil(lambda: bool(made.answers.said))
        assert "no .txt, .html, .jsonl or .csv file" in made.answers.said[0]


def test_a_cancelled_import_leaves_nothing(project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        write(folder, f"{number}.txt", f"Article {number}.\n" * 50)
    path = project.path
    project.close()
    with shell() as made:
        window = made.open(path)
        window.workspace.transfer.import_paths([folder])
        dialog(made, ImportDialog, qtbot).accept()
        progress = dialog(made, ProgressWindow, qtbot)
        progress._cancel_task()
        qtbot.waitUntil(lambda: not window.workspace.transfer._task.running)
        assert window.workspace.project.documents.count() == 0
        assert window.workspace.project.undo_name is None
        assert "nothing was changed" in window.status_line.currentMessage()


def test_closing_the_window_in_an_import_rolls_it_back(project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        write(folder, f"{number}.txt", f"Article {number}.\n" * 50)
    path = project.path
    project.close()
    with shell() as made:
        made.open(path)
        made.window.workspace.transfer.import_paths([folder])
        dialog(made, ImportDialog, qtbot).accept()
        dialog(made, ProgressWindow, qtbot)
    with Project.open(path) as again:
        assert not again.read_only
        assert again.documents.count() == 0


def test_unknown_labels_are_refused_or_added(project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    from annotator import codebook as codebooks
    from annotator.exchange import export_jsonl

    extra = codebooks.loads('name = "other"\n[[entity]]\nname = "Weapon"\n')
    source = tmp_path / "other.jsonl"
    with Project.create(tmp_path / "other.annotator", extra, "amal") as other:
        document = other.documents.add("Rockets fell.")
        other.spans.add(document.id, "Weapon", [(0, 7)])
        export_jsonl(other, source)
    path = project.path
    project.close()
    with shell() as made:
        window = made.open(path)
        for add, count in ((False, 0), (True, 1)):
            window.workspace.transfer.import_paths([source])
            asked = dialog(made, ImportDialog, qtbot)
            asked.labels_box.setChecked(add)
            asked.accept()
            report = dialog(made, TextDialog, qtbot)
            assert ("Weapon" in report.body) and ("Refused" in report.body) is not add
            report.reject()
            settle()
            assert window.workspace.project.documents.count() == count
        assert window.workspace.project.codebook.find("entity", "Weapon") is not None


def test_a_brat_pair_comes_in_as_one_document_with_its_events(project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    path = project.path
    project.close()
    article = write(tmp_path, "news.txt", "Rebels shelled Idlib.")
    ann = "T1\tArmy 0 6\tRebels\nT2\tShelling 7 14\tshelled\nE1\tShelling:T2 Attacker:T1\n"
    write(tmp_path, "news.ann", ann)
    with shell() as made:
        window = made.open(path)
        window.workspace.transfer.import_paths([article, article.with_suffix(".ann")])
        asked = dialog(made, ImportDialog, qtbot)
        assert [asked.model.index(0, column).data() for column in (0, 1, 3)] == ["news.txt", "brat", "With news.ann"]
        assert asked.format_box.currentText() == "brat"
        assert asked.encoding_box.isEnabled()
        assert asked.preview.toPlainText() == "Rebels shelled Idlib."
        asked.labels_box.setChecked(True)
        asked.accept()
        report = dialog(made, TextDialog, qtbot)
        assert "1 document, 1 entity, 1 event" in report.body
        assert "Labels added to the codebook: Army" in report.body
        (event,) = window.workspace.session.annotations.events.values()
        assert [words.quote for words in event.triggers] == ["shelled"]
        report.reject()


def test_an_encoding_in_doubt_is_asked_with_a_preview(tmp_path: Path, qtbot: QtBot) -> None:
    make_application()
    turkish = "Çatışma bölgesinde ateşkes ilan edildi; görüşmeler İstanbul’da sürüyor.".replace("’", "'")
    path = write(tmp_path, "a.txt", turkish, "cp1254")
    shown = ImportDialog(plan([path]))
    qtbot.addWidget(shown)
    shown.select_rows([0])
    box = shown.encoding_box
    box.setCurrentIndex(box.findData("cp1254"))
    box.activated.emit(box.currentIndex())
    assert shown.preview.toPlainText() == turkish
    assert (shown.planned[0].encoding, shown.planned[0].sure) == ("cp1254", True)
    box.setCurrentIndex(box.findData("cp1251"))
    box.activated.emit(box.currentIndex())
    assert shown.preview.toPlainText() != turkish


def test_formats_and_columns_can_be_changed_for_several_files(articles: Path, qtbot: QtBot) -> None:
    make_application()
    shown = ImportDialog(plan([articles]))
    qtbot.addWidget(shown)
    names = [file.path.name for file in shown.model.files]
    texts = [names.index("one.txt"), names.index("two.txt")]
    shown.select_rows(texts)
    shown.format_box.setCurrentIndex(shown.format_box.findData("html"))
    shown.format_box.activated.emit(shown.format_box.currentIndex())
    assert {shown.model.files[row].format for row in texts} == {"html"}
    shown.select_rows([names.index("three.csv")])
    shown.column_box.setCurrentIndex(shown.column_box.findData("title"))
    shown.column_box.activated.emit(shown.column_box.currentIndex())
    assert shown.model.files[names.index("three.csv")].text_column == "title"
    assert not shown.tags_button.isVisibleTo(shown)


def test_a_file_that_cannot_be_read_is_said_and_not_imported(articles: Path, qtbot: QtBot) -> None:
    make_application()
    shown = ImportDialog(plan([articles / "four.txt", articles / "gone.txt"]))
    qtbot.addWidget(shown)
    assert shown.planned == []
    assert not shown.import_button.isEnabled()
    assert "2 cannot be read" in shown._summary.text()
    assert "no such file" in beginning(shown.model.files[1]).lower()


def test_export_writes_what_is_asked_for(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    target = tmp_path / "out.jsonl"
    target.write_text("old")
    with shell() as made:
        made.open(path)
        made.trigger("export")
        asked = dialog(made, ExportDialog, qtbot)
        asked.field.setText(str(target.with_suffix("")))
        asked.pattern.setText("idlib*")
        asked.accept()
        report = dialog(made, TextDialog, qtbot)
        assert "exists" in made.answers.said[0]
        assert str(target) in report.summary
        assert len(target.read_text(encoding="utf-8").splitlines()) == 1
        report.reject()


def test_events_are_exported_as_a_table(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        made.trigger("export_events")
        asked = dialog(made, ExportDialog, qtbot)
        assert asked.field.text().endswith(" events.csv")
        asked.bom_box.setChecked(True)
        asked.field.setText(str(tmp_path / "out.csv"))
        asked.accept()
        report = dialog(made, TextDialog, qtbot)
        assert report.summary == f"2 events of 1 document written to {tmp_path / 'out.csv'}."
        assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfevent,")
        report.reject()
        settle()
        made.window.workspace.events.export_asked.emit()
        asked = dialog(made, ExportDialog, qtbot)
        asked.choice.setCurrentIndex(asked.choice.findData("events jsonl"))
        asked.field.setText(str(tmp_path / "out"))
        asked.accept()
        report = dialog(made, TextDialog, qtbot)
        assert (tmp_path / "out.jsonl").read_bytes().startswith(b'{"format":"annotator-records/1"')
        report.reject()


def test_only_the_rows_of_a_filtered_table_are_exported(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        made.trigger("events")
        settle()
        table = made.window.workspace.events
        table.export_asked.emit()
        asked = dialog(made, ExportDialog, qtbot)
        assert not asked.shown_box.isVisible() and asked.events is None
        asked.reject()
        settle()
        table.filter.setText("killed:*")
        table.narrow()
        table.export_button.click()
        asked = dialog(made, ExportDialog, qtbot)
        assert asked.shown_box.isVisible() and asked.shown_box.text() == "Only the one &row that the table shows"
        assert not asked.names.isEnabled() and asked.events == tuple(table.model.ids)
        asked.choice.setCurrentIndex(asked.choice.findData("sets"))
        assert asked.events is None and asked.names.isEnabled() and not asked.shown_box.isEnabled()
        asked.choice.setCurrentIndex(asked.choice.findData("events csv"))
        asked.shown_box.setChecked(False)
        assert asked.events is None and asked.names.isEnabled()
        asked.shown_box.setChecked(True)
        asked.field.setText(str(tmp_path / "out.csv"))
        asked.accept()
        report = dialog(made, TextDialog, qtbot)
        assert report.summary == f"1 event of 1 document written to {tmp_path / 'out.csv'}."
        report.reject()


def test_the_file_is_named_after_what_is_in_it_until_it_is_named_by_hand(
    filled_project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    make_application()
    asked = ExportDialog(filled_project, tmp_path, Messages(lambda question: None))
    qtbot.addWidget(asked)
    assert (asked.target, asked.bom_box.isEnabled()) == (tmp_path / "project.jsonl", False)
    asked.choice.setCurrentIndex(asked.choice.findData("events csv"))
    assert (asked.target, asked.bom_box.isEnabled()) == (tmp_path / "project events.csv", True)
    asked.field.setText(str(tmp_path / "mine"))
    asked.choice.setCurrentIndex(asked.choice.findData("events jsonl"))
    assert asked.target == tmp_path / "mine.jsonl"


def test_an_existing_file_stays_when_one_says_no(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    target = tmp_path / "out.jsonl"
    target.write_text("old")
    with shell(1) as made:
        made.open(path)
        made.trigger("export")
        asked = dialog(made, ExportDialog, qtbot)
        asked.field.setText(str(target))
        asked.accept()
        settle()
        assert target.read_text() == "old"


def test_an_export_that_fails_is_said(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        made.open(path)
        made.trigger("export")
        asked = dialog(made, ExportDialog, qtbot)
        asked.field.setText(str(tmp_path / "x.jsonl"))
        asked.pattern.setText("no such document")
        asked.accept()
        qtbot.waitUntil(lambda: bool(made.answers.said))
        assert "No document" in made.answers.said[0]
        assert not (tmp_path / "x.jsonl").exists()


def test_the_export_dialog_says_what_is_missing(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    make_application()
    asked = ExportDialog(filled_project, tmp_path, Messages(lambda question: None))
    qtbot.addWidget(asked)
    assert asked.annotators == ()
    asked.names.item(0).setCheckState(asked.names.item(0).checkState().Unchecked)
    assert asked.annotators == ("bekir",)
    for text, reason in (("", "name"), (str(tmp_path / "no" / "x"), "no folder")):
        asked.field.setText(text)
        asked.accept()
        assert reason in asked.problem.text()
        assert asked.result() == QDialog.DialogCode.Rejected


def test_a_copy_that_cannot_be_written_is_said(filled_project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    path = filled_project.path
    with pytest.raises(AnnotatorError):
        filled_project.copy_to(path)
    filled_project.close()
    with shell([path]) as made:
        made.open(path)
        made.trigger("save_copy")
        assert len(made.answers.said) == 2
