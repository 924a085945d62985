"""What need not be installed: the one error that says so, and Ray, which an extra brings."""
