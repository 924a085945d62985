"""The window of MPL Desktop: a view of `mpl_engine` for people who write no code. Importing it loads no torch."""

import mpl_engine  # noqa: F401 - first: it switches off the telemetry of whatever is imported later

__version__ = "0.1.0"
