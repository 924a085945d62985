"""One training from plan to result, and many of them."""
