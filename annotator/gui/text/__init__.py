"""The article with its annotations painted: a view of its own, because no text widget draws nested spans and arcs."""
