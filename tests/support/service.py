"""The service in a process of its own on a free port of this computer, and requests to it."""

import base64
import contextlib
import http.client
import json
import re
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.support.command_line import LONGEST_SECONDS, command

BOUNDARY = "a-boundary-of-the-tests"
MULTIPART = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
JSON = {"Content-Type": "application/json"}
Picture = tuple[str, bytes]
"""A name and the bytes of a file."""


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, which must be JSON."""
        return json.loads(self.body)


@dataclass
class Service:
    """A running service.

    Attributes:
        process: of `mpl-engine serve`.
        told: the object that it printed at its start.
    """

    process: subprocess.Popen[str]
    told: dict[str, Any]

    @property
    def place(self) -> tuple[str, int]:
        """Host and port."""
        found = urlsplit(self.told["url"])
        assert found.hostname
        assert found.port
        return found.hostname, found.port

    def ask(
        self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """One request on a connection of its own; a body that is no bytes is sent in chunks, without its length."""
        connection = http.client.HTTPConnection(*self.place, timeout=LONGEST_SECONDS)
        with contextlib.closing(connection):
            connection.request(method, path, body, dict(headers or {}))
            answer = connection.getresponse()
            return Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())

    def classify(self, pictures: Sequence[Picture], path: str = "/classify", **headers: str) -> Reply:
        """Pictures as files of a form."""
        return self.ask("POST", path, multipart(pictures), {**MULTIPART, **headers})

    def classify_json(self, value: object) -> Reply:
        """Any value as JSON."""
        return self.ask("POST", "/classify", json.dumps(value).encode(), JSON)

    def raw(self, *parts: bytes, every: float = 0.0) -> bytes:
        """Bytes on a connection, one part after the other with a pause, and all that comes back until it is closed."""
        with socket.create_connection(self.place, timeout=LONGEST_SECONDS) as connection:
            for part in parts:
                try:
                    connection.sendall(part)
                except OSError:  # it is closed already
                    break
                time.sleep(every)
            return b"".join(iter(lambda: received(connection), b""))

    def figure(self, name: str) -> float:
        """A value of `/metrics`, by its name with labels; 0 where it is not there."""
        text = self.ask("GET", "/metrics").body.decode()
        found = re.search(rf"^{re.escape(name)} (\S+)$", text, re.MULTILINE)
        return float(found[1]) if found else 0.0

    def wait_for(self, name: str, there: Callable[[float], bool]) -> None:
        """Until a figure is as it should be."""
        until = time.monotonic() + LONGEST_SECONDS
        while not there(self.figure(name)):
            assert time.monotonic() < until, f"{name} is {self.figure(name)}"
            time.sleep(0.02)

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Tell it to stop and wait for its end; the exit code."""
        self.process.send_signal(number)
        return self.process.wait(LONGEST_SECONDS)


def received(connection: socket.socket) -> bytes:
    """What comes next; nothing if the connection is closed, in whatever way."""
    try:
        return connection.recv(1 << 16)
    except ConnectionError:
        return b""


def multipart(pictures: Sequence[Picture], *, end: bool = True) -> bytes:
    """The body of a form with these files."""
    parts = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="picture"; filename="{name}"\r\n'
        f"Content-Type: application/octet-stream\r\n\r\n".encode()
        + data
        + b"\r\n"
        for name, data in pictures
    ]
    return b"".join(parts) + (f"--{BOUNDARY}--\r\n".encode() if end else b"")


def in_base64(pictures: Sequence[Picture], **more: object) -> dict[str, Any]:
    """The same as JSON."""
    listed = [{"name": name, "data": base64.b64encode(data).decode()} for name, data in pictures]
    return {"pictures": listed, **more}


@contextlib.contextmanager
def running(environment: Mapping[str, str], module: Path, *options: object) -> Iterator[Service]:
    """A service on a free port, killed in the end if it still runs."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        process = subprocess.Popen(
            command("serve", module, "--port", 0, "--json", *options),
            env=environment,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            encoding="utf-8",
        )
        try:
            assert process.stdout is not None
            told = ""
            while not told.endswith("}\n"):
                line = process.stdout.readline()
                if not line:
                    errors.seek(0)
                    raise AssertionError(f"the service did not start: {errors.read()}")
                told += line
            yield Service(process, json.loads(told))
        finally:
            process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()
