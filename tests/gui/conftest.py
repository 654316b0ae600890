"""Windows are drawn offscreen in tests, so that they need no display and look the same everywhere."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def article_view(qtbot):
    """The text view, shown at 900 x 600, with nothing in it."""
    from text_articles import CODEBOOK

    from annotator.gui.text.view import ArticleView

    view = ArticleView()
    qtbot.addWidget(view)
    view.set_codebook(CODEBOOK)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view
