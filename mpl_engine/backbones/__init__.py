"""The frozen CLIP: names, weights, model."""
