"""The frame: the form of an event, with its roles as rows and what fills them as lines."""
