"""The timeline: events in lanes by label over their dates, and how many there are, to be looked at and walked."""
