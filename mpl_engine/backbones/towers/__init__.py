"""Image and text towers of each family, walked from outside."""
