"""Answers to figures: metrics, baselines, calibration, statistics."""
