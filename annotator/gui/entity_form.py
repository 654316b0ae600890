"""The form of an entity: what is shared, and its link to a knowledge base."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator.codebook import Label
from annotator.gui.field_grid import FieldGrid
from annotator.gui.record_form import Problems, RecordForm
from annotator.gui.session import Session
from annotator.gui.text_fields import SavedLine
from annotator.model import Event, Span


class EntityForm(RecordForm):
    """Edits the selected entity."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "entity", parent)
        spans = session.project.spans
        self.link = SavedLine(self.tr("Link"), lambda text: self.save(spans.set_link, text or None))
        self.link.setPlaceholderText("wikidata:Q43")
        self._grid = FieldGrid(self)
        self._grid.add(self.tr("Link"), self.link, self.tr("The entity in a knowledge base, such as wikidata:Q43."))
        self.lay_out((self.quote, self.label_button, self.general), (self.attributes, self._grid))

    def show_parts(self, record: Span | Event, label: Label | None, found: Problems) -> None:
        if isinstance(record, Span):
            self.quote.show_quote(record.quote)
            self.link.show_stored(record.link or "")
            self._grid.align_with(self.attributes)

    def commit(self) -> None:
        super().commit()
        if self.record_id is not None:
            self.link.commit()

    def drop(self) -> None:
        super().drop()
        self.link.drop()
