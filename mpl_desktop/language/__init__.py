"""The language of the window: its words, numbers and dates, and which one it is."""
