"""The form of an entity: what is shared, and its link to a knowledge base.

A mention in a cluster has the cluster's link; its own is shown only where it has one.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator.codebook import Label
from annotator.gui.field_grid import FieldGrid
from annotator.gui.link_field import LinkField, LinkLine
from annotator.gui.record_form import Problems, RecordForm
from annotator.gui.session import Session
from annotator.model import Event, Span


class EntityForm(RecordForm):
    """Edits the selected entity."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "entity", parent)
        spans = session.project.spans
        self.link_field = LinkField(session, self.tr("Link"), lambda text: self.save(spans.set_link, text or None))
        self.link = self.link_field.line
        self._grid = FieldGrid(self)
        told = self.tr("The entity in a knowledge base, such as wikidata:Q43.")
        self._grid.add(self.tr("Link"), self.link_field, told)
        self.lay_out((self.quote, self.label_button, self.general), (self.attributes, self._grid))

    def show_parts(self, record: Span | Event, label: Label | None, found: Problems) -> None:
        if isinstance(record, Span):
            self.quote.show_quote(record.quote)
            self.link_field.show_stored(record.link)
            self._grid.align_with(self.attributes)
            self._grid.show_row(0, shown=record.cluster_id is None or record.link is not None)

    @property
    def shown_link(self) -> LinkLine:
        """The line that says what is mentioned: the cluster's, or that of the mention alone."""
        return self.link if self.link_field.isVisibleTo(self) else self.cluster.link_field.line

    def commit(self) -> None:
        super().commit()
        if self.record_id is not None:
            self.link.commit()

    def drop(self) -> None:
        super().drop()
        self.link.drop()
