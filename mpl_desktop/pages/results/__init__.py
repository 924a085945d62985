"""The Results page: how well a run does, where it fails, what to take along."""
