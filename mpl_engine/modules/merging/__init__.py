"""Modules of one backbone become one over all their classes."""
