"""The JSON beside a weights file: open_clip's model configuration, or only the activation."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mpl_engine.errors import WeightsFileError
from mpl_engine.files.atomic import plain_reason
from mpl_engine.files.regular import TooManyBytes, read_text
from mpl_engine.messages import speaker

say = speaker(__name__)

HUB_NAME = "open_clip_config.json"
"""Of a configuration beside weights, as on the hub."""

_LARGEST = 1_000_000
_PREPROCESS = ("preprocess_cfg", "preprocess")
"""As files on the hub spell it, and as this project's own backbones do."""


@dataclass(frozen=True)
class Sidecar:
    """What the JSON beside a weights file says.

    Attributes:
        file: the JSON file, or None if there is none.
        model: the whole open_clip model configuration, if it is there.
        quick_gelu: the activation. A whole configuration always says it, as open_clip reads it: exact GELU unless
            it says QuickGELU.
        preprocess: `preprocess_cfg` or `preprocess` (mean, std, interpolation, resize_mode), or empty.
    """

    file: Path | None = None
    model: dict[str, Any] | None = None
    quick_gelu: bool | None = None
    preprocess: Mapping[str, Any] = field(default_factory=dict)


def read_sidecar(weights: Path) -> Sidecar:
    """Read `<same name>.json`, else `open_clip_config.json`, from the folder of a weights file.

    The model configuration may stand at the top or under `model_cfg`, as on the hub.

    Raises:
        WeightsFileError: if the JSON is damaged.
    """
    for file in (weights.with_suffix(".json"), weights.with_name(HUB_NAME)):
        if file.is_file():
            return read_config(file)
    return Sidecar()


def read_config(file: Path) -> Sidecar:
    """What a configuration file says.

    Raises:
        WeightsFileError: if it is damaged.
    """
    document = _object(file)
    found = document.get("model_cfg", document if "embed_dim" in document else None)
    if found is not None and not isinstance(found, dict):
        raise WeightsFileError(file, say("model_cfg is not an object"))
    said = document.get("quick_gelu", None if found is None else found.get("quick_gelu", False))
    if said is not None and not isinstance(said, bool):
        raise WeightsFileError(file, say("quick_gelu must be true or false"))
    named = next((key for key in _PREPROCESS if document.get(key)), _PREPROCESS[0])
    preprocess = document.get(named) or {}
    if not isinstance(preprocess, dict):
        raise WeightsFileError(file, say("{named} is not an object", named=named))
    model = None if found is None else {key: value for key, value in found.items() if key not in _PREPROCESS}
    return Sidecar(file, model, said, preprocess)


def _object(file: Path) -> dict[str, Any]:
    try:
        document = json.loads(read_text(file, limit=_LARGEST, encoding="utf-8-sig"))
    except TooManyBytes:
        raise WeightsFileError(file, say("it is too large for a configuration")) from None
    except OSError as error:
        raise WeightsFileError(file, plain_reason(error)) from error
    except (ValueError, RecursionError) as error:
        raise WeightsFileError(file, say("it is not readable as JSON")) from error
    if not isinstance(document, dict):
        raise WeightsFileError(file, say("it does not hold a JSON object"))
    return document
