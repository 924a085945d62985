"""The window of MPL Desktop: a view of `mpl_engine` for people who write no code. Importing it loads no torch."""

# First, since importing the engine switches off the telemetry of whatever is imported later.
from mpl_engine.version import __version__ as __version__
