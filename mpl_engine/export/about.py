"""What an export says of itself: classes, preprocessing, and when an answer is in doubt. No torch is loaded."""

from typing import Any

from mpl_engine import __version__
from mpl_engine.modules.info import ModuleInfo

SCHEMA = 1

OLDEST_RUNTIME = "1.17"
"""The oldest ONNX Runtime that runs an export, as its README and requirements.txt say; tests run exports on it."""


def about(info: ModuleInfo, precision: str, input_name: str) -> dict[str, Any]:
    """The JSON in an ONNX file's metadata and in a folder export's `classes.json`.

    Args:
        info: the module.
        precision: of the graph.
        input_name: of the pixels.
    """
    return {
        "schema": SCHEMA,
        "classes": list(info.class_names),
        "input": {"name": input_name, "layout": "NCHW", "range": "(value / 255 - mean) / std, RGB"},
        "preprocess": info.raw["preprocess"],
        "precision": precision,
        "backbone": {"name": info.backbone.name, "sha256": info.backbone.sha256},
        "licence": info.raw.get("licence", ""),
        "doubt": info.doubt.limits(),
        "decision": info.decision.to_json(),
        "calibration": info.raw.get("calibration"),
        "made_by": f"mpl-desktop {__version__}",
    }
