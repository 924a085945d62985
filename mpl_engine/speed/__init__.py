"""Time and memory of this machine."""
