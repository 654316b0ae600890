"""What is still to be settled: to look at again, unsure, under discussion; in a panel, in forms and as signs in rows."""
