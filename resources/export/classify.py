"""Classify images: python classify.py IMAGE...   Needs only onnxruntime, pillow and numpy."""

import json
import os
import sys
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before the import: else onnxruntime reports its use to its maker

import numpy as np
import onnxruntime
from image_colour import to_rgb
from image_square import square
from PIL import Image

HERE = Path(__file__).parent
ABOUT = json.loads((HERE / "classes.json").read_text(encoding="utf-8"))
SHAPE, DOUBT, DECISION = ABOUT["preprocess"], ABOUT["doubt"], ABOUT["decision"]
MODEL = onnxruntime.InferenceSession(HERE / "model.onnx", providers=["CPUExecutionProvider"])
TURNS = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}  # EXIF orientation: Pillow's transposition


def pixels(path):
    with Image.open(path) as image:
        if image.format in ("JPEG", "MPO"):  # decoded smaller, as the program does
            image.draft(None, (2 * SHAPE["image_size"],) * 2)
        image.load()
        turn, rgb = TURNS.get(image.getexif().get(0x0112)), to_rgb(image)
    upright = rgb if turn is None else rgb.transpose(turn)
    array = np.asarray(square(upright, SHAPE["image_size"], SHAPE["fit"]), np.float32)
    mean, std = (255 * np.array(SHAPE[name], np.float32) for name in ("mean", "std"))
    return ((array - mean) / std).transpose(2, 0, 1)[None]


def answer(p):  # the least expected cost among the classes that reach their threshold
    cost = {name: 1 - p[name] for name in p if p[name] >= DECISION["thresholds"].get(name, 0)}
    for one in (c for c in DECISION["costs"] if c["answer"] in cost):
        cost[one["answer"]] += (one["cost"] - 1) * p[one["true"]]
    return min(cost, key=lambda name: (round(cost[name], 9), -p[name]), default=None)


def classify(path):
    (row,), (familiarity,) = MODEL.run(["probabilities", "familiarity"], {"pixels": pixels(path)})
    p = {ABOUT["classes"][i]: float(row[i]) for i in np.argsort(-row, kind="stable")}
    top, label = list(p.items())[:5], answer(p)
    unsure = label is None or (len(top) > 1 and top[1][1] >= DOUBT["second_to_first"] * top[0][1])
    strange = familiarity < DOUBT["least_familiarity"]
    status = "none_of_these" if strange else "not_sure" if unsure else "ok"
    label = label or top[0][0]
    return {"path": path, "label": label, "probability": p[label], "status": status, "top": top}


if __name__ == "__main__":
    print(json.dumps([classify(path) for path in sys.argv[1:]], ensure_ascii=False, indent=2))
