"""What joins annotations: clusters, relations, and events that are cloned, split, merged or turned into something else."""
