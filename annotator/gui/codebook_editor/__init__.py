"""The codebook at work: a window in which a team changes it, with a draft that touches nothing until it is applied."""
