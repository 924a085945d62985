"""The window of MPL Desktop: a view of `mpl_engine` for people who write no code. Importing it loads no torch."""

__version__ = "0.1.0"
