"""Classifiers on frozen image features that are fitted in closed form or by convex optimisation."""
