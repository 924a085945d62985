"""Pictures of every page and state, into `screenshots/`: light, dark, small, high contrast, large text, the system's theme.

Run it with `make screenshots`, or `python -m tools.screenshots.take [--out FOLDER] [--only light small] [--brief] [--language de]`;
the language may be `accented` or `mirrored` too (`tools/translations/pseudo.py`). It trains the built-in backbone on the
sample images for a moment, so it takes a few minutes; no display is needed.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VARIANTS: dict[str, tuple[str, tuple[int, int], str, dict[str, str]]] = {
    "light": ("light", (1200, 780), "1", {}),
    "dark": ("dark", (1200, 780), "1", {}),
    "small": ("light", (1000, 640), "1", {}),
    "double": ("light", (1000, 640), "2", {}),
    "strong": ("light", (1200, 780), "1", {"contrast": "high"}),
    "strong-dark": ("dark", (1200, 780), "1", {"contrast": "high"}),
    "large": ("light", (1366, 768), "1", {"text_size": "150"}),
    "system": ("system", (1366, 768), "1", {}),
}
"""Theme, size, scale of the screen, and further settings."""


def main() -> int:
    """Take them all; each variant in a process of its own, since the scale is fixed at the start."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "screenshots")
    parser.add_argument("--only", nargs="+", choices=VARIANTS, default=list(VARIANTS))
    parser.add_argument("--language", default="")
    parser.add_argument("--brief", action="store_true", help="train for a few epochs only, as for a language")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        data = Path(place) / "clothes"
        shutil.copytree(ROOT / "resources" / "samples", data)
        (data / "dress" / "half.jpg").write_bytes((data / "dress" / "dress_01.jpg").read_bytes()[:4000])
        (data / "shoes" / "notes.jpg").write_bytes(b"this is no picture")
        for number, variant in enumerate(args.only):
            theme, size, scale, settings = VARIANTS[variant]
            values = {"size": size, "data": str(data), "place": place, "first": number == 0}
            values |= {
                "brief": args.brief or bool(args.language),
                "out": str(args.out),
                "variant": variant,
                "settings": {"theme": theme, **settings},
            }
            env = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "QT_SCALE_FACTOR": scale}
            env["PYTHONPATH"] = os.pathsep.join((str(ROOT), str(Path(__file__).parent)))
            scenes = Path(__file__).with_name("scenes.py")
            speaking = ["-m", "tools.translations.pseudo", args.language] if args.language else []
            command = [sys.executable, *speaking, str(scenes), json.dumps(values)]
            done = subprocess.run(command, env=env, check=False)
            if done.returncode:
                return done.returncode
    print(f"{len(list(args.out.glob('*.png')))} pictures in {args.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
