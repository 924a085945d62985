"""Memory of the idle window: started with nothing open, torch loaded beside it. Prints a figure of docs/performance.md.

    python tools/measure/measure_idle_window.py [--checkout FOLDER ...] [--seconds 30]

Each checkout's window is started in a process of its own with the libraries of this Python, offscreen and with empty
settings, in turn. Looks into /proc, so Linux only.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
FIELDS = {"VmRSS": "resident", "RssAnon": "of these no pages of files"}
HOMES = (
    "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"
)  # fmt: skip


def memory(checkout: Path, seconds: float) -> dict[str, float]:
    """MB that the window has so many seconds after its start."""
    with tempfile.TemporaryDirectory() as home:
        own = dict.fromkeys(HOMES, home) | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(checkout)}
        process = subprocess.Popen(
            [sys.executable, "-m", "mpl_desktop"], env={**os.environ, **own}, cwd=checkout
        )
        try:
            time.sleep(seconds)
            lines = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii").splitlines()
        finally:
            process.kill()
            process.wait()
    found = dict(line.split(":", 1) for line in lines)
    return {name: int(found[name].split()[0]) / 1000 for name in FIELDS}


def main() -> None:
    """A line for each checkout."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--checkout", type=Path, nargs="+", default=[ROOT])
    parser.add_argument("--seconds", type=float, default=30)
    given = parser.parse_args()
    for checkout in given.checkout:
        found = memory(checkout.resolve(), given.seconds)
        print(
            checkout.resolve().name,
            *(f"{found[name]:.0f} MB {words}" for name, words in FIELDS.items()),
            sep=", ",
        )


if __name__ == "__main__":
    main()
