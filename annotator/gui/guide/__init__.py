"""The guide: what the codebook says of the label at hand, in a panel beside the work."""
