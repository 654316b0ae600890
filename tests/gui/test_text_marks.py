"""What covers which words: the grid of cells and the marks made from records. No window is needed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from text_articles import NEWS, by_id, event_on, span, span_on

from annotator.gui.text.cells import Cells
from annotator.gui.text.heights import Heights
from annotator.gui.text.lanes import Lanes, merged
from annotator.gui.text.marks import Marks
from annotator.gui.text.segments import LONGEST, Segments
from annotator.gui.text.selection import Selection, differing
from annotator.model import Argument, Event, Words

entries = st.lists(
    st.tuples(st.integers(0, 30_000), st.integers(1, 12_000)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    max_size=30,
)


@settings(max_examples=60)
@given(entries, st.integers(0, 40_000), st.integers(1, 5_000), st.data())
def test_cells_find_what_a_plain_search_finds(fragments, start, length, data):
    cells = Cells()
    kept = [(*fragment, key) for key, fragment in enumerate(fragments)]
    for entry in kept:
        cells.add(*entry)
    for entry in data.draw(st.permutations(kept))[: len(kept) // 2]:
        cells.remove(*entry)
        kept.remove(entry)
    found = cells.touching(start, start + length)
    assert sorted(found) == sorted(e for e in kept if e[0] < start + length and start < e[1])
    walked = [entry for batch in cells.starting_from(0) for entry in batch]
    assert sorted(walked) == sorted(kept)


def test_removing_what_is_not_there_is_an_error():
    with pytest.raises((ValueError, KeyError)):
        Cells().remove(1, 2, 3)


def test_a_mark_is_found_by_any_of_its_fragments():
    marks = Marks(by_id(span_on(NEWS, 1, "old", "quarters")), {})
    inside = NEWS.index("quarters")
    assert [mark.key for mark in marks.touching(inside, inside + 1)] == [1]
    assert marks.touching(NEWS.index("and new"), NEWS.index("and new") + 3) == []


def test_an_event_has_its_trigger_its_fillers_and_the_words_of_its_values():
    two = NEWS.index("two")
    value = Argument(77, 9, "Killed", value="2", words=Words(((two, two + 3),), "two"))
    attack = event_on(NEWS, 9, "shelled", Target=1)
    attack = Event(9, 1, "Attack", attack.triggers, (*attack.arguments, value))
    marks = Marks(by_id(span_on(NEWS, 1, "Saraqib")), {9: attack})
    assert [(role, mark.key, mark.owner) for role, mark in marks.members(9)] == [
        (None, 9, 9),
        ("Target", 1, 1),
        ("Killed", 77, 9),
    ]
    assert marks.events_with(1) == [9] and marks.events_with(77) == [9]
    marks.replace({}, {9: None})
    assert list(marks.members(9)) == [] and marks.events_with(1) == [] and marks.find(77) is None


def test_replacing_tells_the_words_before_and_after():
    marks = Marks({1: span(1, (0, 5))}, {})
    assert set(marks.replace({1: span(1, (90, 95))}, {})) == {(0, 5), (90, 95)}
    assert marks.touching(0, 10) == []
    assert marks.replace({1: None, 2: None}, {}) == [(90, 95)]


def test_the_walk_goes_in_reading_order_and_round():
    marks = Marks(
        by_id(span(4, (10, 20)), span(3, (10, 12)), span(2, (3000, 3010)), span(1, (5, 20_000))),
        {9: event_on(NEWS, 9, "Tuesday")},
    )
    walked, here = [], None
    for _ in range(6):
        here = marks.neighbour(here, 0, forward=True)
        walked.append(here)
    assert walked == [1, 4, 3, 9, 2, 1]
    back = [here := marks.neighbour(here, 0, forward=False) for _ in range(5)]
    assert back == [2, 9, 3, 4, 1]
    assert marks.neighbour(None, 12, forward=True) == 9
    assert marks.neighbour(None, 5, forward=False) == 2
    assert Marks({}, {}).neighbour(None, 0, forward=True) is None


def test_segments_are_paragraphs_and_tile_the_text():
    text = "\nfirst\n\nsecond\r\n"
    segments = Segments(text)
    assert [text[a:b] for a, b in zip(segments.starts, segments.ends, strict=True)] == ["", "first", "", "second\r", ""]
    assert segments.at(0) == 0 and segments.at(len(text)) == 4
    assert len(Segments("")) == 1


@settings(max_examples=15, deadline=None)
@given(st.sampled_from(["x", "word ", "Sentence one. ", "👨‍👩‍👧", "e\u0301", "عربي ", "中文。"]), st.integers(1, 3))
def test_a_giant_paragraph_is_cut_between_clusters(unit, times):
    text = unit * (LONGEST * times // len(unit) + 700)
    segments = Segments(text)
    assert segments.starts[0] == 0 and segments.ends[-1] == len(text)
    assert segments.starts[1:] == segments.ends[:-1]
    assert all(end - start <= LONGEST for start, end in zip(segments.starts, segments.ends, strict=True))
    assert all(cut % len(unit) == 0 for cut in segments.starts[1:] if unit in ("👨‍👩‍👧", "e\u0301"))


def test_the_direction_is_that_of_the_first_strong_character():
    segments = Segments("17: (عربي) latin\nlatin عربي\n" + "שלום. " * 2000)
    assert segments.right_to_left(0)
    assert not segments.right_to_left(1)
    assert all(segments.right_to_left(index) for index in range(2, len(segments)))


def test_heights_are_summed_anew_after_a_correction():
    heights = Heights([10, 20, 30])
    assert (heights.top(2), heights.total, heights.at(29), heights.at(30), heights.at(999)) == (30, 60, 1, 2, 2)
    assert heights.correct(0, 15) and not heights.correct(0, 15)
    assert (heights.top(1), heights.total) == (15, 65)


def test_what_contains_lies_in_a_lane_outside_what_it_contains():
    lanes = Lanes()
    lanes.put(lanes.above_all([(0, 10)]), (0, 10))
    lanes.put(lanes.above_all([(20, 30)]), (20, 30))
    assert lanes.above_all([(0, 30)]) == 1
    assert lanes.above_all([(11, 19)]) == 0
    assert lanes.beside(0, 5, 4, 1, 1) == 11 and lanes.beside(0, 25, 4, 1, -1) == 15
    assert merged([(4, 6), (0, 2), (5, 9)]) == [(0, 2), (4, 9)]


def test_a_selection_is_read_snapped_and_trimmed():
    selection = Selection(" family 👨‍👩‍👧 here ")
    selection.place(0)
    selection.extend(9)
    assert selection.words == ((1, 13),)
    selection.fork(14)
    selection.extend(18)
    assert selection.words == ((1, 13), (14, 18))
    selection.toggle(14, 18)
    assert selection.words == ((1, 13),)
    selection.place(3)
    assert selection.words == () and selection.caret == 3


def test_only_blanks_selected_are_no_words():
    selection = Selection("a  b")
    selection.set(((1, 3),))
    assert selection.ranges == [(1, 3)] and selection.words == ()


def test_only_what_differs_is_painted_again():
    assert differing([(3, 9)], [(3, 12)]) == [(9, 12)]
    assert differing([(3, 9)], [(5, 9)]) == [(3, 5)]
    assert differing([(3, 9)], [(3, 9), (20, 30)]) == [(20, 30)]
    assert differing([(3, 9)], []) == [(3, 9)]
