"""A folder before training: copies, label errors, its map."""
