"""What is remembered between two starts, and what is made of a settings file that holds nonsense."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from annotator.gui.settings import RECENT_LIMIT, Settings


def test_values_keep_their_types_over_a_restart(own_folder: Path) -> None:
    settings = Settings()
    settings.theme = "dark"
    settings.arc_mode = "none"
    settings.zoom = 1.21
    settings.annotator = "amal, and more = ü"
    settings.folder = "/a b"
    settings.set_window_bytes("geometry", QByteArray(b"\0\xff1"))
    settings.remember(Path("/p/one.annotator"), 2**62 + 1)
    settings.save()
    again = Settings()
    assert (again.theme, again.arc_mode, again.zoom) == ("dark", "none", 1.21)
    assert (again.annotator, again.folder) == ("amal, and more = ü", "/a b")
    assert bytes(again.window_bytes("geometry").data()) == b"\0\xff1"
    assert again.last_document(Path("/p/one.annotator")) == 2**62 + 1
    assert (own_folder / "settings.ini").is_file()


def test_first_start_has_defaults() -> None:
    settings = Settings()
    assert (settings.theme, settings.arc_mode, settings.zoom) == ("system", "selected", 1.0)
    assert settings.recent() == []
    assert settings.window_bytes("geometry").isEmpty()


@pytest.mark.parametrize("zoom", ["", "x", "nan", "inf", "-3", "1e9", "0"])
def test_nonsense_gives_defaults(own_folder: Path, zoom: str) -> None:
    lines = ["[view]", "theme=pink", "arcs=1", f"zoom={zoom}", "[projects]", 'recent="[1, {}, {\\"path\\": 3}, null]"']
    (own_folder / "settings.ini").write_text("\n".join(lines), encoding="utf-8")
    settings = Settings()
    assert settings.theme == "system"
    assert settings.arc_mode == "selected"
    assert 0.5 <= settings.zoom <= 3.0
    assert settings.recent() == []


def test_a_list_that_is_no_json_is_empty(own_folder: Path) -> None:
    (own_folder / "settings.ini").write_text("[projects]\nrecent={broken\n", encoding="utf-8")
    assert Settings().recent() == []


def test_recent_projects_are_newest_first_without_twins_and_limited() -> None:
    settings = Settings()
    for number in range(RECENT_LIMIT + 3):
        settings.remember(Path(f"/p/{number}.annotator"), None)
    settings.remember(Path("/p/5.annotator"), 7)
    paths = [entry.path.stem for entry in settings.recent()]
    assert paths[0] == "5"
    assert len(paths) == RECENT_LIMIT == len(set(paths))
    settings.forget(Path("/p/5.annotator"))
    assert settings.last_document(Path("/p/5.annotator")) is None


def test_a_file_name_that_is_no_utf8_comes_back() -> None:
    path = Path("/p/caf\udce9.annotator")
    Settings().remember(path, None)
    settings = Settings()
    settings.save()
    assert Settings().recent()[0].path == path
