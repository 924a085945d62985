"""Modules together: merged, compared, published and fetched."""
