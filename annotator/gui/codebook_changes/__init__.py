"""A change of a codebook that is in use, shown before it is made: what it touches and what there is to choose."""
