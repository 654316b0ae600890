"""What the program remembers between two starts: how the window looked and which projects were open.

Nothing of a project lives here. QSettings' INI gives every value back as a string, and other windows of the program write
the same file, so each accessor parses what it reads and falls back to the default where it makes no sense.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from PySide6.QtCore import QByteArray, QSettings

from annotator.gui.fonts import LIMITS, Typography
from annotator.resources import own_folder

ThemeMode = Literal["system", "light", "dark", "contrast"]
ArcMode = Literal["selected", "all", "none"]
Language = Literal["system", "en", "de", "ar"]

RECENT_LIMIT = 12
ZOOM_LIMITS = (0.5, 3.0)


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project that was open, and the document that was shown last."""

    path: Path
    document_id: int | None = None


class Settings:
    """Typed access to `settings.ini` in the program's own folder, or in the file given."""

    def __init__(self, path: Path | None = None) -> None:
        file = path or own_folder() / "settings.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def drafts_folder(self) -> Path:
        """Where drafts of codebooks are kept between two sessions."""
        return Path(self._store.fileName()).parent / "drafts"

    @property
    def theme(self) -> ThemeMode:
        value = self._read("view/theme")
        return value if value in get_args(ThemeMode) else "system"  # type: ignore[return-value]

    @theme.setter
    def theme(self, mode: ThemeMode) -> None:
        self._store.setValue("view/theme", mode)

    @property
    def language(self) -> Language:
        """What the program speaks from its next start on."""
        value = self._read("view/language")
        return value if value in get_args(Language) else "system"  # type: ignore[return-value]

    @language.setter
    def language(self, language: Language) -> None:
        self._store.setValue("view/language", language)

    @property
    def arc_mode(self) -> ArcMode:
        value = self._read("view/arcs")
        return value if value in get_args(ArcMode) else "selected"  # type: ignore[return-value]

    @arc_mode.setter
    def arc_mode(self, mode: ArcMode) -> None:
        self._store.setValue("view/arcs", mode)

    @property
    def typography(self) -> Typography:
        """How articles are set."""
        try:
            held = json.loads(self._read("view/type") or "{}")
            numbers = {name: int(held[name]) for name in LIMITS if name in held}
            return Typography(face=str(held.get("face", "")), **numbers).clamped()
        except (ValueError, TypeError, AttributeError, OverflowError):
            return Typography()

    @typography.setter
    def typography(self, setting: Typography) -> None:
        self._store.setValue("view/type", json.dumps(asdict(setting)))

    @property
    def safe_colors(self) -> bool:
        """Whether labels have colours for colour-blind eyes instead of those of the codebook."""
        return self._read("view/colours") == "safe"

    @safe_colors.setter
    def safe_colors(self, on: bool) -> None:
        self._store.setValue("view/colours", "safe" if on else "codebook")

    @property
    def event_cards(self) -> bool:
        """Whether events stand on cards beside the text where there is room."""
        return self._read("view/cards") != "off"

    @event_cards.setter
    def event_cards(self, on: bool) -> None:
        self._store.setValue("view/cards", "on" if on else "off")

    @property
    def invisible(self) -> bool:
        """Whether characters that cannot be seen are shown as signs."""
        return self._read("view/invisible") == "on"

    @invisible.setter
    def invisible(self, on: bool) -> None:
        self._store.setValue("view/invisible", "on" if on else "off")

    @property
    def zoom(self) -> float:
        try:
            value = float(self._read("view/zoom"))
        except ValueError:
            return 1.0
        return min(max(value, ZOOM_LIMITS[0]), ZOOM_LIMITS[1]) if math.isfinite(value) else 1.0

    @zoom.setter
    def zoom(self, factor: float) -> None:
        self._store.setValue("view/zoom", f"{factor:.3f}")

    @property
    def annotator(self) -> str:
        """The name last used, for new projects; empty when none was ever given."""
        return self._read("annotator/name")

    @annotator.setter
    def annotator(self, name: str) -> None:
        self._store.setValue("annotator/name", name)

    @property
    def folder(self) -> str:
        """Where the last file was chosen; empty at the first start."""
        return self._read("files/folder")

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("files/folder", folder)

    @property
    def own_keys(self) -> dict[str, tuple[str, ...]]:
        """The keys given to actions in place of their own, by the actions' names; () takes every key away."""
        found = self._read_json("keys/own")
        if not isinstance(found, dict):
            return {}
        lists = {name: keys for name, keys in found.items() if isinstance(keys, list)}
        return {name: tuple(key for key in keys if isinstance(key, str)) for name, keys in lists.items()}

    @own_keys.setter
    def own_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._store.setValue("keys/own", json.dumps(keys))

    @property
    def commands(self) -> list[str]:
        """The names of what was run from the command palette, newest first."""
        found = self._read_json("palette/recent")
        return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []

    @commands.setter
    def commands(self, names: Sequence[str]) -> None:
        self._store.setValue("palette/recent", json.dumps(names))

    @property
    def event_table(self) -> dict[str, Any]:
        """How the event table was left: its scope, columns, widths and order."""
        found = self._read_json("panels/events")
        return found if isinstance(found, dict) else {}

    @event_table.setter
    def event_table(self, left: Mapping[str, Any]) -> None:
        self._store.setValue("panels/events", json.dumps(left))

    @property
    def document_fields(self) -> list[str]:
        """What the list of documents shows of each, and by what it is sorted: the last one, after a colon."""
        found = self._read_json("panels/documents")
        return [name for name in found if isinstance(name, str)] if isinstance(found, list) else ["date", ":"]

    @document_fields.setter
    def document_fields(self, names: Sequence[str]) -> None:
        self._store.setValue("panels/documents", json.dumps(list(names)))

    def window_bytes(self, name: str) -> QByteArray:
        """Geometry or dock state as Qt saved it; empty when there is none."""
        return QByteArray.fromBase64(self._read(f"window/{name}").encode("ascii", "ignore"))

    def set_window_bytes(self, name: str, value: QByteArray) -> None:
        self._store.setValue(f"window/{name}", bytes(value.toBase64().data()).decode("ascii"))

    def recent(self) -> list[RecentProject]:
        """The projects opened last, newest first; some may be gone."""
        rows = self._read_json("projects/recent")
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
        self._store.setValue("projects/recent", json.dumps(rows))

    def _read_json(self, key: str) -> Any:
        """What was written as JSON; None where it is none."""
        try:
            return json.loads(self._read(key) or "null")
        except (ValueError, RecursionError):
            return None

    def _read(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""


def _recent(row: Any) -> RecentProject | None:
    if not isinstance(row, dict) or not isinstance(row.get("path"), str):
        return None
    document = row.get("document")
    return RecentProject(Path(row["path"]), document if isinstance(document, int) else None)
