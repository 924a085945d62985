"""Which internet sockets a process and its children open, native code included: by strace, else in a namespace.

Usage inside the namespace: python network_watch.py NOTES COMMAND...
"""

import contextlib
import json
import re
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

INTERNET = re.compile(
    r"^\d+ +(?:socket\(AF_(?!UNIX|LOCAL|NETLINK)|(?:connect|sendto|sendm+sg)\(.*sa_family=AF_INET)"
)
RESOLVERS = re.compile(r"^\d+ +connect\(.*sun_path=\"[^\"]*(?:nscd|resolve|avahi)")
"""Services on this computer that look names up for others."""

STRACE = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=network"]
OUTER = ["unshare", "--user", "--map-root-user", "--net"]
ROUTES = [["link", "set", "lo", "up"], ["route", "add", "local", "0.0.0.0/0", "dev", "lo"]]
EVERY_PROTOCOL = 3


@dataclass(frozen=True)
class Watched:
    """How a command ended, and a line for each contact that it tried."""

    code: int
    out: str
    err: str
    contacts: list[str]


@cache
def ways() -> tuple[str, ...]:
    """The ways of watching that this machine allows, the best first."""
    tries = {"strace": [*STRACE, "-o", "/dev/null", "true"], "namespace": [*OUTER, "ip", "link"]}
    return tuple(
        name
        for name, command in tries.items()
        if shutil.which(command[0])
        and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )


def watch(
    command: Sequence[object], env: dict[str, str], notes: Path, *, way: str = "", timeout: int = 600
) -> Watched:
    """Run a command under watch. `notes` is a folder for what is noted meanwhile."""
    way = way or ways()[0]
    log = notes / f"{way}.log"
    outer = strace(log) if way == "strace" else [*OUTER, sys.executable, str(Path(__file__)), str(log)]
    done = subprocess.run(
        [*outer, *map(str, command)], env=env, capture_output=True, text=True, timeout=timeout, check=False
    )
    noted = contacts_noted(log) if way == "strace" else log.read_text(encoding="utf-8").splitlines()
    return Watched(done.returncode, done.stdout, done.stderr, noted)


def strace(log: Path) -> list[str]:
    """What to put before a command, so that `log` gets a line for each of its calls that concern sockets."""
    return [*STRACE, "-o", str(log)]


def contacts_noted(log: Path) -> list[str]:
    """The lines of strace's log that go beyond this computer's own sockets."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return [line for line in lines if RESOLVERS.match(line) or INTERNET.match(line)]


def _inside(notes: Path, command: list[str]) -> int:
    """In a network that is only this process's: every address leads back here, and every packet is noted."""
    for route in ROUTES:
        subprocess.run(["ip", *route], check=True)
    with contextlib.suppress(subprocess.CalledProcessError):  # a machine may have no IPv6
        subprocess.run(
            ["ip", "-6", "route", "add", "local", "::/0", "dev", "lo"], check=True, capture_output=True
        )
    with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(EVERY_PROTOCOL)) as wire:
        wire.settimeout(0.2)
        seen: dict[str, None] = {}
        over = threading.Event()
        reader = threading.Thread(target=lambda: seen.update(dict.fromkeys(_packets(wire, over))))
        reader.start()
        code = subprocess.run(command, check=False).returncode
        over.set()
        reader.join()
    notes.write_text("\n".join(seen), encoding="utf-8")
    return code


def _packets(wire: socket.socket, over: threading.Event) -> Iterator[str]:
    while True:
        try:
            packet = wire.recv(65536)
        except TimeoutError:
            if over.is_set():
                return
            continue
        if packet[0] >> 4 == 4:
            to, payload = socket.inet_ntop(socket.AF_INET, packet[16:20]), packet[4 * (packet[0] & 15) :]
        else:
            to, payload = socket.inet_ntop(socket.AF_INET6, packet[24:40]), packet[40:]
            if payload[:1] in (b"\x85", b"\x87", b"\x8f"):  # the system's own: neighbours, routers, groups
                continue
        yield f"to {to} port {int.from_bytes(payload[2:4])} {json.dumps(payload[8:72].decode('latin-1'))}"


if __name__ == "__main__":
    sys.exit(_inside(Path(sys.argv[1]), sys.argv[2:]))
