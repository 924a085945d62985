"""Modular Prompt Learning for few-shot image classification: a library and a command line, without Qt.

The package itself imports nothing heavy: `import mpl_engine` costs milliseconds, and torch is loaded by the
modules that compute (`backbone`, `prompts`, `encode`, `training`, `classifier`, ...). Importing it switches off the
telemetry of other libraries for this process (`mpl_engine.no_telemetry`).
"""

from mpl_engine.no_telemetry import switch_off

__version__ = "0.1.0"

switch_off()  # before anything below is imported, since libraries look at the environment then
