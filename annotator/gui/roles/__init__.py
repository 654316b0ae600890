"""Filling the roles of an event from the text, by keys, words and clicks, role after role."""
