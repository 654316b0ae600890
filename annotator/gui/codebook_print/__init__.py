"""The codebook for the team to read: as a page of HTML, as a PDF, on paper."""
