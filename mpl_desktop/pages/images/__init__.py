"""The Images page: look through a folder and decide what is learned from it."""
