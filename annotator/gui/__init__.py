"""The window and all that is drawn in it: the only part of the program that knows Qt."""
