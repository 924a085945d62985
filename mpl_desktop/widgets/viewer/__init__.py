"""One picture large: a place that shows and magnifies it, and the window in which a grid's pictures are walked through."""
