"""Videos: their pictures one after the other, and some of them kept."""
