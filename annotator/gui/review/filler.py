"""What is to be settled about one filler of a role: whether it is to be looked at again, and what is said about it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.panel_parts import GAP
from annotator.gui.review.look_again_line import LookAgainLine
from annotator.gui.review.thread_box import ThreadBox
from annotator.gui.session import Session


class FillerReview(QWidget):
    """The question about a filler, and its thread."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.look_again = LookAgainLine()
        self.thread_box = ThreadBox(session)
        review = session.project.review
        self.look_again.confirmed.connect(lambda mark: session.attempt(review.confirm, mark))
        self.look_again.decided.connect(lambda mark, choice: session.attempt(review.decide, mark, choice))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP - 2)
        column.addWidget(self.look_again)
        column.addWidget(self.thread_box)

    def show_argument(self, argument_id: int) -> None:
        """Show what there is about this argument of the open document."""
        annotations = self._session.annotations
        marks = (mark for mark in annotations.look_again.values() if mark.about_id == argument_id)
        self.look_again.show_mark(next(marks, None))
        self.thread_box.show_thread(annotations.set.document_id, argument_id)
