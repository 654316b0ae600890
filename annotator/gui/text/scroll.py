"""Where in the article one is: the topmost segment and how much of it is above the window.

The value of the scroll bar is derived from that, not the other way round. Segments out of sight have estimated heights;
when an estimate is corrected the bar moves a little and the text stays.
"""

from __future__ import annotations

from bisect import bisect_right

from annotator.gui.text.flow import Flow
from annotator.gui.text.layout import Block

_NEAR = 2.5  # window heights: shorter moves are made exactly, by laying out what is passed

Anchor = tuple[int, int]
"""An offset of the text and where the line with it stands in the window."""


class Scroll:
    """The position of a window of `height` pixels over a flow. Heights in the window count from its top."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.height = 1
        self.segment = 0
        self.hidden = 0
        self._anchor: Anchor | None = None

    @property
    def position(self) -> int:
        """Pixels of the article above the window, as far as known."""
        return self.flow.heights.top(self.segment) + self.hidden

    @property
    def farthest(self) -> int:
        """The position at which the article's end is at the window's bottom, as far as known."""
        return max(0, self.flow.heights.total - self.height)

    def move(self, pixels: int) -> None:
        """Go down (or up) by so many pixels."""
        self._anchor = None
        self._settle(pixels)

    def go(self, position: int) -> int | None:
        """Go to a position; the farther away, the more estimated.

        Returns by how many pixels the picture moved up, None after a move so far that nothing of it is left.
        """
        distance = position - self.position
        if abs(distance) <= _NEAR * self.height and 0 < position < self.farthest:
            before = self.segment, self.hidden
            self.move(distance)
            return self._passed(*before)
        self.segment = 0 if position <= 0 else self.flow.heights.at(position)
        self.hidden = max(0, position - self.flow.heights.top(self.segment))
        self.hidden = min(self.hidden, self.flow.block(self.segment).height)
        self.move(0)
        return None

    def show(self, offset: int, at: int) -> None:
        """Put the line with an offset `at` pixels under the window's top, or as near as the article allows."""
        self._anchor = None
        self._put((offset, at))

    def visible(self) -> list[tuple[Block, int]]:
        """The blocks in the window and their tops in it."""
        blocks: list[tuple[Block, int]] = []
        index, y = self.segment, -self.hidden
        while y < self.height and index < len(self.flow.segments):
            block = self.flow.block(index)
            blocks.append((block, y))
            y += block.height
            index += 1
        return blocks

    def hold(self) -> Anchor:
        """What to give to `restore` after a change of heights, so that the words one reads stay where they are.

        It is kept until one scrolls: changing the width to and fro ends where it began.
        """
        if self._anchor is None:
            for block, y in self.visible():
                for number, base in enumerate(block.bases):
                    if y + base >= 0:
                        self._anchor = block.line_range(number)[0], y + base
                        return self._anchor
            self._anchor = (self.flow.segments.starts[self.segment], -self.hidden)
        return self._anchor

    def restore(self, anchor: Anchor) -> None:
        """Put the held words back where they were."""
        if self.position == 0 and anchor[0] == 0:
            self._settle(0)
        else:
            self._put(anchor)
        self._anchor = anchor

    def top_of(self, offset: int) -> int:
        """How far below the window's top the text of the line with an offset stands; only for what is near."""
        block = self.flow.block(self.flow.segments.at(offset))
        y = -self.hidden
        for index in range(self.segment, block.index):
            y += self.flow.block(index).height
        for index in range(block.index, self.segment):
            y -= self.flow.block(index).height
        return y + block.bases[block.line_at(offset)]

    def is_near(self, offset: int) -> bool:
        """Whether an offset is in a segment that shows in the window, or in one beside it."""
        shown = self.visible()
        return shown[0][0].index - 1 <= self.flow.segments.at(offset) <= shown[-1][0].index + 1

    def shows(self, offset: int) -> bool:
        """Whether the text of the line with an offset begins in the window."""
        return self.height > 0 and self.is_near(offset) and 0 <= self.top_of(offset) < self.height

    def line_at(self, y: float) -> tuple[Block, int, float]:
        """The line at a height in the window, and the height from the top of that line's text."""
        index, top = self.segment, -self.hidden
        block = self.flow.block(index)
        while y >= top + block.height and index + 1 < len(self.flow.segments):
            top += block.height
            index += 1
            block = self.flow.block(index)
        number = max(0, bisect_right(block.tops, y - top) - 1)
        return block, number, y - top - block.bases[number]

    def _passed(self, segment: int, hidden: int) -> int:
        """How far it is from a position nearby to the present one."""
        between = range(min(segment, self.segment), max(segment, self.segment))
        passed = sum(self.flow.block(index).height for index in between)
        return (passed if segment <= self.segment else -passed) + self.hidden - hidden

    def _put(self, anchor: Anchor) -> None:
        offset, at = anchor
        block = self.flow.block(self.flow.segments.at(offset))
        self.segment = block.index
        self.hidden = block.bases[block.line_at(offset)]
        self._settle(-at)

    def _settle(self, pixels: int) -> None:
        """Move, and mend: no gap above the article's start nor below its end."""
        self.hidden += pixels
        self._normalize()
        shown = -self.hidden
        for index in range(self.segment, len(self.flow.segments)):
            if shown >= self.height:
                return
            shown += self.flow.block(index).height
        if shown < self.height:
            self.hidden -= self.height - shown
            self._normalize()

    def _normalize(self) -> None:
        while self.hidden < 0 and self.segment > 0:
            self.segment -= 1
            self.hidden += self.flow.block(self.segment).height
        last = len(self.flow.segments) - 1
        while self.segment < last and self.hidden >= self.flow.block(self.segment).height:
            self.hidden -= self.flow.block(self.segment).height
            self.segment += 1
        self.hidden = max(0, self.hidden)
