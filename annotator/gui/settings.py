"""What the program remembers between two starts: how the window looked and which projects were open.

Nothing of a project lives here. QSettings' INI gives every value back as a string, and other windows of the program write
the same file, so each setting parses what it reads and falls back to the default where it makes no sense.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar, get_args

from PySide6.QtCore import QByteArray, QSettings

from annotator.gui.fonts import LIMITS, Typography
from annotator.resources import own_folder

ThemeMode = Literal["system", "light", "dark", "contrast"]
ArcMode = Literal["selected", "all", "none"]
Language = Literal["system", "en", "de", "ar"]

T = TypeVar("T")

RECENT_LIMIT = 12
ZOOM_LIMITS = (0.5, 3.0)


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project that was open, and the document that was shown last."""

    path: Path
    document_id: int | None = None


def _parsed(line: str) -> Any:
    """What was written as JSON; None where it is none."""
    try:
        return json.loads(line or "null")
    except (ValueError, RecursionError):
        return None


def _object(line: str) -> dict[str, Any]:
    found = _parsed(line)
    return found if isinstance(found, dict) else {}


def _strings(line: str) -> list[str] | None:
    found = _parsed(line)
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else None


def _document_fields(line: str) -> list[str]:
    found = _strings(line)
    return ["date", ":"] if found is None else found


def _keys(line: str) -> dict[str, tuple[str, ...]]:
    lists = {name: keys for name, keys in _object(line).items() if isinstance(keys, list)}
    return {name: tuple(key for key in keys if isinstance(key, str)) for name, keys in lists.items()}


def _typography(line: str) -> Typography:
    held = _object(line)
    try:
        numbers = {name: int(held[name]) for name in LIMITS if name in held}
        return Typography(face=str(held.get("face", "")), **numbers).clamped()
    except (ValueError, TypeError, OverflowError):
        return Typography()


def _zoom(line: str) -> float:
    try:
        value = float(line)
    except ValueError:
        return 1.0
    return min(max(value, ZOOM_LIMITS[0]), ZOOM_LIMITS[1]) if math.isfinite(value) else 1.0


@dataclass(frozen=True, slots=True)
class _Setting(Generic[T]):
    """One line of the file: `read` makes a value of any string, of the empty one where there is none."""

    key: str
    read: Callable[[str], T]
    write: Callable[[T], str]

    def __get__(self, settings: Settings, _owner: type[Settings]) -> T:
        return self.read(settings.line(self.key))

    def __set__(self, settings: Settings, value: T) -> None:
        settings.set_line(self.key, self.write(value))


def _one_of(key: str, default: T, values: tuple[T, ...]) -> _Setting[T]:
    return _Setting(key, lambda line: next((value for value in values if value == line), default), str)


def _flag(key: str, on: str = "on", off: str = "off", *, default: bool = False) -> _Setting[bool]:
    return _Setting(key, lambda line: line != off if default else line == on, lambda value: on if value else off)


def _text(key: str) -> _Setting[str]:
    return _Setting(key, str, str)


class Settings:
    """Typed access to `settings.ini` in the program's own folder, or in the file given."""

    theme: _Setting[ThemeMode] = _one_of("view/theme", "system", get_args(ThemeMode))

    language: _Setting[Language] = _one_of("view/language", "system", get_args(Language))
    """What the program speaks from its next start on."""

    arc_mode: _Setting[ArcMode] = _one_of("view/arcs", "selected", get_args(ArcMode))

    typography = _Setting("view/type", _typography, lambda setting: json.dumps(asdict(setting)))
    """How articles are set."""

    safe_colors = _flag("view/colours", "safe", "codebook")
    """Whether labels have colours for colour-blind eyes instead of those of the codebook."""

    event_cards = _flag("view/cards", default=True)
    """Whether events stand on cards beside the text where there is room."""

    invisible = _flag("view/invisible")
    """Whether characters that cannot be seen are shown as signs."""

    zoom = _Setting("view/zoom", _zoom, lambda factor: f"{factor:.3f}")

    annotator = _text("annotator/name")
    """The name last used, for new projects; empty when none was ever given."""

    folder = _text("files/folder")
    """Where the last file was chosen; empty at the first start."""

    own_keys: _Setting[Mapping[str, tuple[str, ...]]] = _Setting("keys/own", _keys, json.dumps)
    """The keys given to actions in place of their own, by the actions' names; () takes every key away."""

    commands: _Setting[Sequence[str]] = _Setting("palette/recent", lambda line: _strings(line) or [], json.dumps)
    """The names of what was run from the command palette, newest first."""

    event_table: _Setting[Mapping[str, Any]] = _Setting("panels/events", _object, json.dumps)
    """How the event table was left: its scope, columns, widths and order."""

    document_fields: _Setting[Sequence[str]] = _Setting("panels/documents", _document_fields, json.dumps)
    """What the list of documents shows of each, and by what it is sorted: the last one, after a colon."""

    def __init__(self, path: Path | None = None) -> None:
        file = path or own_folder() / "settings.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def line(self, key: str) -> str:
        """What stands in the file under a key; empty where there is nothing."""
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def set_line(self, key: str, line: str) -> None:
        self._store.setValue(key, line)

    @property
    def drafts_folder(self) -> Path:
        """Where drafts of codebooks are kept between two sessions."""
        return Path(self._store.fileName()).parent / "drafts"

    def window_bytes(self, name: str) -> QByteArray:
        """Geometry or dock state as Qt saved it; empty when there is none."""
        return QByteArray.fromBase64(self.line(f"window/{name}").encode("ascii", "ignore"))

    def set_window_bytes(self, name: str, value: QByteArray) -> None:
        self.set_line(f"window/{name}", bytes(value.toBase64().data()).decode("ascii"))

    def recent(self) -> list[RecentProject]:
        """The projects opened last, newest first; some may be gone."""
        rows = _parsed(self.line("projects/recent"))
        return [found for row in rows if (found := _recent(row))] if isinstance(rows, list) else []

    def remember(self, path: Path, document_id: int | None) -> None:
        """Put a project at the top of the recent ones, with the document to show next time."""
        others = [entry for entry in self.recent() if entry.path != path]
        self._write_recent([RecentProject(path, document_id), *others])

    def forget(self, path: Path) -> None:
        self._write_recent([entry for entry in self.recent() if entry.path != path])

    def last_document(self, path: Path) -> int | None:
        """The document that was shown last in this project."""
        return next((entry.document_id for entry in self.recent() if entry.path == path), None)

    def save(self) -> None:
        """Write to the disk now, so that another window of the program reads it."""
        self._store.sync()

    def _write_recent(self, entries: list[RecentProject]) -> None:
        # JSON escapes what is not ASCII, so a file name that is no UTF-8 comes back as it was.
        rows = [{"path": str(entry.path), "document": entry.document_id} for entry in entries[:RECENT_LIMIT]]
        self.set_line("projects/recent", json.dumps(rows))


def _recent(row: Any) -> RecentProject | None:
    if not isinstance(row, dict) or not isinstance(row.get("path"), str):
        return None
    document = row.get("document")
    return RecentProject(Path(row["path"]), document if isinstance(document, int) else None)
