"""A finished run made of files alone, of the pictures that `make_folder` draws."""

import json
from pathlib import Path

from mpl_engine.runs.plan import RunPlan

CLASSES = ["cat", "dog", "red panda"]


# Labels that zero-shot gives the four images of each class: three of twelve are right.
ZERO_SHOT = ((0, 1, 1, 1), (0, 1, 2, 2), (1, 1, 1, 2))


def write_run(path: Path, data: Path, *, wrong: int = 2) -> Path:
    """A finished run with four test images a class; the first `wrong` cats are seen as dogs."""
    path.mkdir(parents=True)
    names = {"cat": "cat", "dog": "dog", "red_panda": "red panda"}
    (path / "config.json").write_text(json.dumps(RunPlan(data, preset="quick", names=names).to_json()))
    (path / "module.safetensors").write_bytes(b"module of " + path.name.encode())
    rows, confusion = [], [[0] * 3 for _ in CLASSES]
    for true, folder in enumerate(("cat", "dog", "red_panda")):
        for i in range(4):
            answer = 1 if true == 0 and i < wrong else true
            confusion[true][answer] += 1
            rows.append(
                {
                    "path": f"{folder}/{folder}_{i:02}.png",
                    "true": CLASSES[true],
                    "label": CLASSES[answer],
                    "probability": 0.9 - i / 10,
                    "zero_shot": CLASSES[ZERO_SHOT[true][i]],
                    "loss": 3.0 - i if answer != true else 0.1 * (i + 1),
                }
            )
    right = sum(confusion[i][i] for i in range(3)) / 12
    result: dict[str, object] = {
        "zero_shot_accuracy": 3 / 12,
        "linear_probe_accuracy": 0.5,
        "test_accuracy": right,
        "cv_accuracy": None,
    }
    result |= {
        "classes": CLASSES,
        "confusion": confusion,
        "zero_shot_confusion": [[row.count(c) for c in range(3)] for row in ZERO_SHOT],
    }
    (path / "result.json").write_text(json.dumps({**result, "test_predictions": rows, "seconds": 3}))
    return path
