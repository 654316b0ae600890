"""What was found becomes what is labelled: the current hit is selected in the text, so that a label's key labels it.

Then the next hit is current, and the same key labels that one.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.codebook import Label
from annotator.errors import AnnotatorError
from annotator.gui.find_bar import FindBar
from annotator.gui.languages import number_text
from annotator.gui.session import Session
from annotator.gui.text.view import ArticleView
from annotator.model import Fragments
from annotator.text import clean_fragments

_MOST = 20_000  # hits that are labelled in one step


class HitLabels(QObject):
    """Keeps the find bar, the text and the session in step."""

    def __init__(self, session: Session, view: ArticleView, bar: FindBar) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._bar = bar
        bar.hits_changed.connect(self._show)
        bar.left.connect(view.setFocus)
        session.words_labelled.connect(self._go_on)

    def label_all(self, label: Label) -> None:
        """Give every hit this label, in one undo step; those that carry it are left as they are."""
        session, hits = self._session, self._bar.all_hits()
        if session.document is None:
            return
        if len(hits) > _MOST:
            session.message.emit(
                self.tr("These are more than {most} hits; look for less.").format(most=number_text(_MOST))
            )
            return
        places = [(hit,) for hit in hits]
        try:
            made, skipped = session.project.spans.add_many(
                session.document.id, label.name, places, sought=self._bar.query.words
            )
        except AnnotatorError as refusal:
            session.message.emit(str(refusal))
            return
        said = (
            self.tr("{made} hits are now labelled {label}.") if made else self.tr("No hit is newly labelled {label}.")
        )
        if skipped:
            said += " " + self.tr("{skipped} were left out: labelled so already, or blank.")
        session.message.emit(said.format(made=number_text(made), label=label.name, skipped=number_text(skipped)))

    def _show(self, hits: list[tuple[int, int]], current: int) -> None:
        self._view.set_hits(hits, current)
        if current < 0:
            return
        self._view.reveal_range(*hits[current])
        words = self._words(hits[current])
        if words:
            self._view.set_words(words)
        else:
            self._view.clear_words()

    def _go_on(self, fragments: Fragments) -> None:
        """The next hit, when what was labelled is the current one."""
        hit = self._bar.current_hit
        if hit is not None and self._words(hit) == fragments:
            self._bar.find_next()

    def _words(self, hit: tuple[int, int]) -> Fragments:
        """A hit as a span would store it; () where it is nothing but blanks."""
        try:
            return clean_fragments(self._session.text, (hit,))
        except AnnotatorError:
            return ()
