"""The check before training: what was found, how it is listed, and what can be done about it."""
