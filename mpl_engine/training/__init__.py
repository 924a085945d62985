"""From the loss to a checkpoint."""
