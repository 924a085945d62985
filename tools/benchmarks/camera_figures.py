"""Figures of videos and live pictures on this machine, as JSON: not asserted, to be quoted. Needs the extra `camera`.

    python tools/benchmarks/camera_figures.py

video: how many times faster than it plays a video of 1280 × 720 at 30 a second is gone through, two pictures a second.
live: the same video played on the Live camera panel and answered by the built-in backbone: answers a second against
    what the compute thread alone could give, and how late a 10 ms timer of the GUI thread fires, milliseconds.
"""

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tools.benchmarks.desktop_figures import Bench, Lateness  # noqa: E402 - found by the line above

SECONDS, FPS, WIDTH, HEIGHT = 30, 30, 1280, 720


def make_film(path: Path) -> Path:
    """Samples that glide past, in H.264 where FFmpeg can write it."""
    import av as library
    from PIL import Image

    av: Any = library  # its types do not tell a video stream from others

    samples = sorted((ROOT / "resources" / "samples").glob("*/*.jpg"))
    with av.open(str(path), "w") as file:
        codec = "libx264" if "libx264" in av.codecs_available else "mpeg4"
        stream: Any = file.add_stream(codec, rate=FPS)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        for second in range(SECONDS):
            wide = Image.open(samples[second % len(samples)]).convert("RGB").resize((WIDTH + 8 * FPS, HEIGHT))
            for number in range(FPS):
                picture = wide.crop((8 * number, 0, 8 * number + WIDTH, HEIGHT))
                file.mux(stream.encode(av.VideoFrame.from_image(picture)))
        file.mux(stream.encode())
    return path


def video(film: Path, place: Path) -> dict[str, Any]:
    """The whole job, with the files that it writes."""
    from mpl_engine.cancel import CancelToken
    from mpl_engine.events import drain
    from mpl_engine.video.collecting import collect_video

    began = time.perf_counter()
    found = drain(collect_video(film, place / "own", token=CancelToken()))
    took = time.perf_counter() - began
    return {
        "times_faster_than_it_plays": round(SECONDS / took, 1),
        "added": len(found.added),
        "alike": found.alike,
    }


def live(film: Path, place: Path) -> dict[str, Any]:
    """Ten seconds of it, after the libraries are loaded."""
    from PySide6.QtGui import QImage

    from mpl_desktop.messages import Page
    from mpl_desktop.pages.classify.live import GAP_SECONDS
    from mpl_engine.cancel import CancelToken
    from mpl_engine.config import Config
    from mpl_engine.events import drain
    from mpl_engine.runs.plan import RunPlan
    from mpl_engine.runs.train import train

    plan = RunPlan(ROOT / "resources" / "samples", config=Config(shots=4), method="instant")
    drain(train(plan, place / "run", token=CancelToken()))
    bench = Bench(place)
    bench.window.show_page(Page.CLASSIFY)
    page: Any = bench.window.pages[Page.CLASSIFY]
    page.load_module(place / "run" / "module.safetensors")
    bench.wait(lambda: bool(page.loader.class_names) and not page.loader.loading)
    image = QImage(str(next((ROOT / "resources" / "samples").glob("*/*.jpg")))).scaled(WIDTH, HEIGHT)
    drain(page.loader.live.look(image)(CancelToken()))
    began = time.perf_counter()
    for _ in range(5):
        drain(page.loader.live.look(image)(CancelToken()))
    alone = (time.perf_counter() - began) / 5
    panel, clock = page.live.show(), Lateness()
    answers: list[object] = []
    panel.answered.connect(answers.append)
    panel.view.play(film)
    bench.wait(lambda: len(answers) > 1)
    answers.clear()
    clock.timer.start()
    end = time.monotonic() + 10
    bench.wait(lambda: time.monotonic() > end)
    clock.timer.stop()
    panel.close()
    bench.close()
    possible = min(1 / alone, 1 / GAP_SECONDS)
    return {
        "answers_a_second": round(len(answers) / 10, 1),
        "share_of_what_is_possible": round(len(answers) / 10 / possible, 2),
        **clock.figures(),
    }


def main() -> None:
    """Measure both."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        film = make_film(place / "film.mp4")
        sys.stdout.write(
            json.dumps({"video": video(film, place), "live": live(film, place)}, indent=2) + "\n"
        )


if __name__ == "__main__":
    main()
