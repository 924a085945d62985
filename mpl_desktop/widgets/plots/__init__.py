"""Figures that are drawn: curves over time, shares with their intervals, and confidence against accuracy."""
