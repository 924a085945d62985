"""Modular Prompt Learning for few-shot image classification: a library and a command line, without Qt.

The names below are what programs that use the library need; each is loaded when it is first asked for, so that
`import mpl_engine` costs milliseconds and loads no torch. Importing it switches off the telemetry of other libraries
for this process (`mpl_engine.no_telemetry`).
"""

import importlib
from typing import TYPE_CHECKING, Any

from mpl_engine.no_telemetry import switch_off
from mpl_engine.version import __version__ as __version__

if TYPE_CHECKING:
    from mpl_engine.cancel import CancelToken
    from mpl_engine.config import Config
    from mpl_engine.data.dataset import scan
    from mpl_engine.errors import EngineError
    from mpl_engine.events import Prediction, drain
    from mpl_engine.modules.classifier import Classifier, open_classifier
    from mpl_engine.modules.evaluate import evaluate
    from mpl_engine.modules.info import read_info
    from mpl_engine.presets import preset
    from mpl_engine.runs.plan import RunPlan
    from mpl_engine.runs.result import RunResult
    from mpl_engine.runs.train import resume, train

__all__ = [
    "CancelToken",
    "Classifier",
    "Config",
    "EngineError",
    "Prediction",
    "RunPlan",
    "RunResult",
    "drain",
    "evaluate",
    "open_classifier",
    "preset",
    "read_info",
    "resume",
    "scan",
    "train",
]

_HOMES = {
    "CancelToken": "cancel",
    "Classifier": "modules.classifier",
    "Config": "config",
    "EngineError": "errors",
    "Prediction": "events",
    "RunPlan": "runs.plan",
    "RunResult": "runs.result",
    "drain": "events",
    "evaluate": "modules.evaluate",
    "open_classifier": "modules.classifier",
    "preset": "presets",
    "read_info": "modules.info",
    "resume": "runs.train",
    "scan": "data.dataset",
    "train": "runs.train",
}

switch_off()  # before anything below is imported, since libraries look at the environment then


def __getattr__(name: str) -> Any:
    """The public names, each from its home (PEP 562)."""
    if name not in _HOMES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    found = getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
