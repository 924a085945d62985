"""The settings of a training, and the choice of the model to learn with."""
