"""The Classify page: load a module, drop images, take the answers along."""
