"""Measures `mpl-engine serve` over the loopback: latency and throughput against batch size, and memory over many requests.

    python tools/measure/measure_service.py MODULE PICTURES [--clients 200] [--requests 2000] [--batches 1,4,16,32]
        [--memory-requests 100000]

Each client holds one connection and sends a picture, waits for the answer and sends the next one, so that as many
requests as clients are under way at any time. Clients run in this process, the service in one of its own, on the same
cores. Latencies are of one request, with the time that it waits for its turn. The pictures of the folder are sent in
turn as they are. The printed table is that of docs/performance.md.
"""

import argparse
import asyncio
import http.client
import itertools
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from mpl_engine.images.kind import has_image_extension

BOUNDARY = "measured"
SAMPLES = 50
"""Looks at the memory in the long run."""


@contextmanager
def serving(module: Path, *options: str) -> Iterator[tuple[str, int]]:
    """A service on a free port; its host and port."""
    command = [sys.executable, "-m", "mpl_engine", "serve", str(module), "--port", "0", "--json", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None  # noqa: S101 - for the type checker
        told = ""
        while not told.endswith("}\n"):
            line = process.stdout.readline()
            if not line:
                sys.exit("The service did not start.")
            told += line
        place = urlsplit(json.loads(told)["url"])
        yield str(place.hostname), int(place.port or 0)
        begin = time.monotonic()
        process.terminate()
        process.wait()
        print(f"Stopped in {time.monotonic() - begin:.2f} s, exit code {process.returncode}")
    finally:
        process.kill()
        process.wait()


def request(picture: Path, host: str) -> bytes:
    """A whole request with one file."""
    body = (
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="picture"; filename="{picture.name}"\r\n\r\n'.encode()
        + picture.read_bytes()
        + f"\r\n--{BOUNDARY}--\r\n".encode()
    )
    head = (
        f"POST /classify HTTP/1.1\r\nHost: {host}\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def client(
    place: tuple[str, int], requests: list[bytes], turn: Iterator[int], most: int, seconds: list[float]
) -> None:
    """Ask until `most` requests of all clients together were sent."""
    reader, writer = await asyncio.open_connection(*place)
    while (number := next(turn)) < most:
        begin = time.perf_counter()
        writer.write(requests[number % len(requests)])
        await writer.drain()
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            int(line.split(b":")[1])
            for line in head.lower().split(b"\r\n")
            if line.startswith(b"content-length")
        )
        await reader.readexactly(length)
        seconds.append(time.perf_counter() - begin)
        if not head.startswith(b"HTTP/1.1 200"):
            sys.exit(f"A request was not answered: {head.decode()}")
    writer.close()


async def load(
    place: tuple[str, int], requests: list[bytes], clients: int, turn: Iterator[int], most: int
) -> list[float]:
    """Seconds of each request, sent by so many clients at once."""
    seconds: list[float] = []
    await asyncio.gather(*(client(place, requests, turn, most, seconds) for _ in range(clients)))
    return seconds


def figures(place: tuple[str, int]) -> dict[str, float]:
    """The service's own figures by name."""
    connection = http.client.HTTPConnection(*place)
    connection.request("GET", "/metrics")
    lines = connection.getresponse().read().decode().splitlines()
    connection.close()
    return {
        name: float(value) for name, _, value in (line.rpartition(" ") for line in lines if line[:1] != "#")
    }


def megabytes(place: tuple[str, int]) -> float:
    """Resident memory of the service; not a number where the system does not tell."""
    return figures(place).get("process_resident_memory_bytes", float("nan")) / 1e6


def measure_batches(module: Path, pictures: list[Path], clients: int, most: int, batches: list[int]) -> None:
    """A row for each batch size."""
    print(
        "| pictures together, at most | on average | answers a second | p50 | p99 | CPU seconds an answer |"
    )
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    for batch in batches:
        with serving(module, "--max-batch", str(batch), "--timeout", "600") as place:
            requests = [request(picture, place[0]) for picture in pictures]
            asyncio.run(load(place, requests, min(clients, 16), itertools.count(), 16))
            before = figures(place)
            begin = time.perf_counter()
            seconds = sorted(asyncio.run(load(place, requests, clients, itertools.count(), most)))
            whole = time.perf_counter() - begin
            after = figures(place)
            spent = {name: after[name] - before.get(name, 0) for name in after}
            together = spent["mpl_batch_pictures_sum"] / spent["mpl_batch_pictures_count"]
            p50, p99 = statistics.median(seconds), seconds[int(0.99 * (len(seconds) - 1))]
            cpu = spent.get("process_cpu_seconds_total", float("nan")) / most
            row = f"{batch} | {together:.1f} | {most / whole:.1f} | {p50:.2f} s | {p99:.2f} s | {cpu:.3f}"
            print(f"| {row} |", flush=True)


def measure_memory(module: Path, pictures: list[Path], clients: int, most: int) -> None:
    """A line for each fiftieth of the requests: resident memory of the service after them."""
    with serving(module) as place:
        requests = [request(picture, place[0]) for picture in pictures]
        step = max(1, most // SAMPLES)
        begin = time.perf_counter()
        for done in range(step, most + 1, step):
            asyncio.run(load(place, requests, clients, itertools.count(), step))
            seconds = time.perf_counter() - begin
            print(f"{done:,} requests in {seconds:.0f} s: {megabytes(place):.1f} MB", flush=True)


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("module", type=Path)
    parser.add_argument("pictures", type=Path, help="a folder; all pictures in it are sent")
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--requests", type=int, default=2000, help="for each batch size; 0 leaves this out")
    parser.add_argument("--batches", default="1,4,16,32")
    parser.add_argument("--memory-requests", type=int, default=0, help="0 leaves this out")
    given = parser.parse_args()
    pictures = sorted(path for path in given.pictures.rglob("*") if has_image_extension(path.name))
    if given.requests:
        batches = [int(one) for one in given.batches.split(",")]
        measure_batches(given.module, pictures, given.clients, given.requests, batches)
    if given.memory_requests:
        measure_memory(given.module, pictures, given.clients, given.memory_requests)


if __name__ == "__main__":
    main()
