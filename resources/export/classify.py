"""Classify images: python classify.py IMAGE_OR_FOLDER...   Needs only onnxruntime, pillow and numpy.

Prints JSON with an entry for each file. One that cannot be read has the status `unreadable` and the reason in
`detail`, is named on the error output too, and makes the exit status 1. With pillow-heif installed, HEIC is read.
"""

import json
import os
import sys
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before the import: else onnxruntime reports its use to its maker

import numpy as np
import onnxruntime
from image_colour import loaded, to_rgb
from image_square import square
from PIL import Image

try:
    from pillow_heif import register_heif_opener
except ImportError:
    pass
else:
    register_heif_opener()

HERE = Path(__file__).parent
ABOUT = json.loads((HERE / "classes.json").read_text(encoding="utf-8"))
SHAPE, DOUBT, DECISION = ABOUT["preprocess"], ABOUT["doubt"], ABOUT["decision"]
MODEL = onnxruntime.InferenceSession(str(HERE / "model.onnx"), providers=["CPUExecutionProvider"])
TURNS = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}  # EXIF orientation: Pillow's transposition
KINDS = ("JPEG", "PNG", "GIF", "BMP", "DIB", "WEBP", "TIFF", "AVIF", "HEIF", "PPM", "JPEG2000")
SYSTEM = {
    "__macosx",
    "$recycle.bin",
    "system volume information",
    "@eadir",
    "#recycle",
    "@recycle",
    "#snapshot",
}
SYSTEM |= {"thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"}


def opened(path):
    Image.init()
    return Image.open(path, formats=[kind for kind in KINDS if kind in Image.OPEN])


def pixels(path):
    with opened(path) as image:
        if image.format in ("JPEG", "MPO"):  # decoded smaller, as the program does
            image.draft(None, (2 * SHAPE["image_size"],) * 2)
        rgb = to_rgb(loaded(image, lambda: opened(path)))
        turn = TURNS.get(image.getexif().get(0x0112))
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


def entry(path):
    """The answer for one file, or why there is none: damaged files make decoders raise nearly anything."""
    try:
        if os.path.exists(path) and not os.path.isfile(path):  # opening a pipe would wait for ever
            raise OSError("it is not a file")
        return classify(path)
    except Exception as error:
        detail = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return {
        "path": path,
        "label": None,
        "probability": None,
        "status": "unreadable",
        "top": [],
        "detail": detail,
    }


def files(paths):
    """Files as given, and those in folders in depth; hidden ones and those of the system are left out."""
    for path in paths:
        if not os.path.isdir(path):
            yield path
            continue
        closed = []  # a folder that cannot be listed comes as itself, and so ends up as unreadable
        for folder, inside, names in os.walk(path, onerror=closed.append):
            inside[:] = sorted(name for name in inside if shown(name))
            yield from (os.path.join(folder, name) for name in sorted(names) if shown(name))
        yield from (error.filename for error in closed)


def shown(name):
    return not name.startswith(".") and name.lower() not in SYSTEM


def harmless(text):
    """The text with what would steer a terminal, as a name may hold it, written out as JSON does."""
    return "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text)


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    entries = [entry(path) for path in files(paths)]
    text = json.dumps(entries, ensure_ascii=False, indent=2)
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except (UnicodeError, LookupError):  # JSON can say every letter in ASCII too
        text = json.dumps(entries, indent=2)
    print(harmless(text), flush=True)
    bad = [one for one in entries if one["status"] == "unreadable"]
    for one in bad:
        print(harmless(f"{one['path']!r} cannot be read: {one['detail']}"), file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
