"""A folder to classes, splits and folds."""
