"""The timeline on its way out: its picture as a PNG, its counts as a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSaveFile, QSize
from PySide6.QtGui import QImage

from annotator.gui.messages import FileQuestion, Messages
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.timeline.panel import TimelinePanel
from annotator.timeline import counts_csv

_SCALE = 2
"""Pixels of a picture for one on the screen, so that it can be printed."""


class TimelineExport(QObject):
    """Asks where to, and writes what the panel shows now; the counts are those of all time."""

    def __init__(self, panel: TimelinePanel, session: Session, settings: Settings, messages: Messages) -> None:
        super().__init__(panel)
        self._panel = panel
        self._session = session
        self._settings = settings
        self._messages = messages
        panel.bar.picture_asked.connect(self.export_picture)
        panel.bar.counts_asked.connect(self.export_counts)

    def export_picture(self) -> None:
        """Ask for a file and write the picture to it."""
        if self._has_nothing():
            return
        target = self._ask(self.tr("Export the Timeline"), self.tr("PNG pictures (*.png)"), "png")
        if target is not None:
            self._write(target, self.picture())

    def export_counts(self) -> None:
        """Ask for a file and write to it how many events each label has in each bin."""
        shown, plot = self._panel.picture.shown, self._panel.picture.plot
        if self._has_nothing() or shown is None or plot is None or plot.bars is None:
            return
        text = counts_csv(shown.timeline, shown.chosen, plot.bars.unit)
        target = self._ask(self.tr("Export the Counts"), self.tr("CSV tables (*.csv)"), "csv")
        if target is not None:
            self._write(target, text.encode("utf-8-sig"))  # by its mark spreadsheets know that it is UTF-8

    def picture(self) -> bytes:
        """The labels, lanes and counts as they are on the screen, as PNG."""
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice

        widget = self._panel.picture
        image = QImage(QSize(widget.width() * _SCALE, widget.height() * _SCALE), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SCALE)
        image.fill(widget.palette().color(widget.backgroundRole()))
        widget.render(image)
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(held.data())

    def _has_nothing(self) -> bool:
        shown = self._panel.picture.shown
        nothing = shown is None or not len(shown.rows)
        if nothing:
            self._session.message.emit(self.tr("There is nothing in the timeline to export."))
        return nothing

    def _ask(self, title: str, kind: str, suffix: str) -> Path | None:
        last = Path(self._settings.folder)
        folder = last if self._settings.folder and last.is_dir() else self._session.project.path.parent
        start = str(folder / f"{self._session.project.path.stem}-timeline.{suffix}")
        target = self._messages.ask_path(FileQuestion("save", title, start, (kind,), suffix))
        if target is not None and not target.suffix:
            target = target.with_name(f"{target.name}.{suffix}")
        return target

    def _write(self, target: Path, content: bytes) -> None:
        file = QSaveFile(str(target))
        if file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit():
            self._settings.folder = str(target.parent)
            self._session.message.emit(self.tr("Written to {file}.").format(file=target))
        else:
            sentence = self.tr("The file {file} cannot be written: {reason}.")
            self._messages.tell(sentence.format(file=target, reason=file.errorString()), grave=True)
