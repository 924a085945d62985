"""Modular Prompt Learning for few-shot image classification: a library and a command line, without Qt.

The package itself imports nothing heavy: `import mpl_engine` costs milliseconds, and torch is loaded by the
modules that compute (`backbone`, `prompts`, `encode`, `training`, `classifier`, ...).
"""

__version__ = "0.1.0"
