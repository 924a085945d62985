"""Long work off the window's thread: the runner, and every call of the engine as a job for it."""
