"""Where the caret goes by lines and pages; by characters, words and sentences it goes by `annotator.text` alone."""

from __future__ import annotations

from annotator.gui.text.flow import Flow
from annotator.gui.text.layout import Block
from annotator.text import previous_cluster


def _line(flow: Flow, offset: int) -> tuple[Block, int]:
    block = flow.block(flow.segments.at(offset))
    return block, block.line_at(offset)


def caret_x(flow: Flow, offset: int) -> float:
    """How far right the caret stands in the column."""
    block, number = _line(flow, offset)
    return block.lines[number].caret_x(block.unit(offset))


def line_start(flow: Flow, offset: int) -> int:
    """The start of the line with an offset."""
    block, number = _line(flow, offset)
    return block.line_range(number)[0]


def line_end(flow: Flow, offset: int) -> int:
    """The end of the line with an offset: the last place whose caret still stands on it."""
    block, number = _line(flow, offset)
    return end_on_line(flow, block, number)


def end_on_line(flow: Flow, block: Block, number: int) -> int:
    """The last offset on a line: behind its last character, or before what the break swallowed."""
    line = block.lines[number]
    if block.is_last(number):
        return block.offset(line.end)
    if line.ink_end < line.end:
        return block.offset(line.ink_end)
    return max(block.line_range(number)[0], previous_cluster(flow.text, block.offset(line.end)))


def at_x(flow: Flow, block: Block, number: int, x: float) -> int:
    """The offset on a line that is nearest to x."""
    return min(block.offset(block.lines[number].unit_at(x)), end_on_line(flow, block, number))


def line_above(flow: Flow, offset: int, x: float) -> int:
    """The offset at x on the line above; from the first line the text's start."""
    block, number = _line(flow, offset)
    if number == 0:
        if block.index == 0:
            return 0
        block = flow.block(block.index - 1)
        number = len(block.lines)
    return at_x(flow, block, number - 1, x)


def line_below(flow: Flow, offset: int, x: float) -> int:
    """The offset at x on the line below; from the last line the text's end."""
    block, number = _line(flow, offset)
    if block.is_last(number):
        if block.index == len(flow.segments) - 1:
            return len(flow.text)
        block, number = flow.block(block.index + 1), -1
    return at_x(flow, block, number + 1, x)


def page(flow: Flow, offset: int, x: float, pixels: int) -> int:
    """The offset at x on the line that is so many pixels below (above, where negative)."""
    block, number = _line(flow, offset)
    y = block.bases[number] + pixels
    while y < 0 and block.index > 0:
        block = flow.block(block.index - 1)
        y += block.height
    while y >= block.height and block.index + 1 < len(flow.segments):
        y -= block.height
        block = flow.block(block.index + 1)
    if y < 0:
        return 0
    if y >= block.height:
        return len(flow.text)
    return at_x(flow, block, max((n for n, top in enumerate(block.tops) if top <= y), default=0), x)
