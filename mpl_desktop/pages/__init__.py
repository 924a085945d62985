"""The four pages of the window. Each is a plain widget that takes the workspace."""
