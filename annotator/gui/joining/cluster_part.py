"""What a form says of the thing that is mentioned: its name, its mentions, its link, its attributes.

They are of the thing, not of the words: whichever of its mentions is selected, they are the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.codebook import problems
from annotator.gui.annotation_model import annotation_quote
from annotator.gui.attribute_fields import AttributeFields
from annotator.gui.field_grid import FieldGrid
from annotator.gui.languages import number_text
from annotator.gui.link_field import LinkField
from annotator.gui.panel_parts import GAP, Caption, SignButton, SmallButton, isolated, one_line
from annotator.gui.plain import leading, plain_label, tip
from annotator.gui.session import Session
from annotator.gui.text_fields import SavedLine
from annotator.model import Cluster, Event, Span

_SHOWN = 8


class ClusterPart(QWidget):
    """The cluster of the annotation that is shown; where it is in none, only how to say what it is the same as."""

    same_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.cluster_id: int | None = None
        self._record_id = 0
        clusters = session.project.clusters
        self.plus = SignButton("+", self.tr("Same as … (Ctrl+J)"), self)
        self.plus.clicked.connect(self.same_asked)
        self.name = SavedLine(self.tr("Name of the cluster"), lambda text: self._save(clusters.rename, text))
        self.link_field = LinkField(
            session, self.tr("Link of the cluster"), lambda text: self._save(clusters.set_link, text or None)
        )
        self.attributes = AttributeFields(lambda name, value: self._save(clusters.set_attribute, name, value))
        self.mentions = plain_label("", wrap=True, muted=True, scale=0.95)
        self.mentions.setAlignment(leading())
        self.take_out = SmallButton(self.tr("Take Out"))
        self.take_out.setToolTip(tip(self.tr("These words mention something else")))
        self.take_out.clicked.connect(lambda: session.attempt(clusters.take_out, [self._record_id]))
        self._grid = FieldGrid(self)
        self._grid.add(self.tr("Name"), self.name, self.tr("What the thing is called, whatever the words call it."))
        self._grid.add(
            self.tr("Link"), self.link_field, self.tr("The thing in a knowledge base, such as wikidata:Q43.")
        )
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        self._caption = Caption(self.tr("Same as"))
        head.addWidget(self._caption, 1)
        head.addWidget(self.take_out)
        head.addWidget(self.plus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP - 2)
        column.addLayout(head)
        for part in (self.mentions, self._grid, self.attributes):
            column.addWidget(part)

    def show_record(self, record: Span | Event) -> None:
        """Show the cluster of an annotation."""
        self._record_id = record.id
        cluster = self._session.annotations.clusters.get(record.cluster_id or 0)
        if (cluster.id if cluster else None) != self.cluster_id:
            self.commit()
            self.drop()
        self.cluster_id = cluster.id if cluster else None
        for part in (self.mentions, self._grid, self.take_out):
            part.setVisible(cluster is not None)
        if cluster is None:
            self._caption.setText(self.tr("Same as"))
            self.attributes.hide()
            return
        self._show_mentions(cluster, record)
        self.name.show_stored(cluster.name)
        self.link_field.show_stored(cluster.link)
        self._show_attributes(cluster)

    def _show_mentions(self, cluster: Cluster, record: Span | Event) -> None:
        session = self._session
        numbers = session.project.clusters.members(cluster.id)
        self._caption.setText(mentions_text(len(numbers)))
        others = [found for number in numbers if number != record.id and (found := session.find(number))]
        counts = Counter(one_line(annotation_quote(other), 30) or other.label for other in others)
        shown = [isolated(words) + (f" ×{count}" if count > 1 else "") for words, count in counts.items()]
        rest = len(shown) - _SHOWN
        if rest > 0:
            shown[_SHOWN:] = [self.tr("and {0} more").format(number_text(rest))]
        self.mentions.setText(" · ".join(shown))
        self.mentions.setVisible(bool(shown))

    def _show_attributes(self, cluster: Cluster) -> None:
        codebook = self._session.project.codebook
        found: dict[str | None, list[str]] = defaultdict(list)
        for problem in problems(codebook, cluster, {}, {}):
            found[problem.role_or_attribute].append(problem.message)
        self.attributes.show_attributes(codebook.cluster_attributes, cluster.attributes, found, codebook)
        self.attributes.align_with(self._grid)

    def _save(self, verb: object, *arguments: object) -> bool:
        assert callable(verb)
        return self.cluster_id is not None and self._session.attempt(verb, self.cluster_id, *arguments)

    def commit(self) -> None:
        """Save what was typed."""
        if self.cluster_id is not None:
            self.name.commit()
            self.link_field.line.commit()
            self.attributes.commit()

    def drop(self) -> None:
        """Forget what was typed."""
        self.name.drop()
        self.link_field.line.drop()
        self.attributes.drop()


def mentions_text(count: int) -> str:
    """`1 mention`, `2,310 mentions`; other languages have more forms than two."""
    if count == 1:
        return QCoreApplication.translate("Counts", "1 mention")
    return QCoreApplication.translate("Counts", "%Ln mentions", "count", count)
