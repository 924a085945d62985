"""The prompt module: its file, use, comparison and inside."""
