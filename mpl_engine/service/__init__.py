"""A local HTTP service that answers by a prompt module, for programs that the window does not reach."""
