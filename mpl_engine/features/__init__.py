"""Frozen features of the pictures of a folder: kept on disk, searched, and asked which picture to label next."""
