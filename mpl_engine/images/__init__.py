"""A file to pixels."""
