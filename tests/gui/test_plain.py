"""Small makers of widgets and texts."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

from annotator.gui.plain import label_in


@pytest.mark.parametrize("kind", [QFontMetrics, QFontMetricsF])
def test_a_label_loses_its_groups_before_its_end(qapp: object, kind: type[QFontMetrics] | type[QFontMetricsF]) -> None:
    metrics = kind(QFont())
    name = "Explosions/Remote violence.Air/drone strike"
    assert label_in(metrics.horizontalAdvance(name) + 1, name, metrics) == name
    assert label_in(metrics.horizontalAdvance(name) - 1, name, metrics) == "Air/drone strike"
    cut = label_in(metrics.horizontalAdvance("Air/drone"), name, metrics)
    assert cut.startswith("Air/") and cut.endswith("…")
    assert label_in(1000, "ends in a dot.", metrics) == "ends in a dot."
    assert label_in(metrics.horizontalAdvance("ends in"), "ends in a dot.", metrics).startswith("ends")
