"""Drives a headless Chromium through its debugging pipe: opens a page, gives it files, reads what it shows."""

import fcntl
import json
import os
import select
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
_ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--remote-debugging-pipe",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
)
ANSWERS = """[...document.querySelectorAll('#answers > li')].map(item => ({
  name: item.querySelector('.name').textContent,
  status: item.className,
  label: item.querySelector('.label').textContent,
  top: [...item.querySelectorAll('.meter')].map(
    one => [one.getAttribute('aria-label'), Number(one.getAttribute('aria-valuenow'))])}))"""
"""What an exported web page says of its pictures, in the page's own language."""

PATIENCE = 120.0
"""Seconds until an answer of the browser is given up; machines that are busy are slow."""


class Browser:
    """A Chromium with one page, until the block ends.

    Attributes:
        requests: addresses that the page asked for.
        complaints: what the browser wrote into the page's console as a warning or an error.
    """

    def __init__(self, folder: Path, *more: str) -> None:
        assert CHROMIUM is not None
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self._last, self._session, self._rest = 0, "", b""
        into, self._to = os.pipe()
        self._from, out = os.pipe()

        def connect() -> None:  # the browser reads from 3 and writes to 4
            ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (into, out)]
            for end, place in zip(ends, (3, 4), strict=True):
                os.dup2(end, place)
                os.close(end)

        self._process = subprocess.Popen(
            [CHROMIUM, *_ARGUMENTS, f"--user-data-dir={folder / 'profile'}", *more, "about:blank"],
            preexec_fn=connect,  # noqa: PLW1509 - nothing but descriptors is touched
            close_fds=False,
            env={**os.environ, "HOME": str(folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(into)
        os.close(out)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._to)
        os.close(self._from)
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def open(self, page: Path) -> None:
        """Show a page from disk."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "DOM"):
            self.call(f"{domain}.enable")
        self.call("Page.navigate", url=page.as_uri())

    def give(self, selector: str, files: Sequence[Path]) -> None:
        """Choose files in an input, as a person does in its dialog."""
        root = self.call("DOM.getDocument")["root"]["nodeId"]
        node = self.call("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.call("DOM.setFileInputFiles", nodeId=node, files=[str(file) for file in files])

    def read(self, expression: str) -> Any:
        """The value of an expression in the page."""
        done = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in done, done
        return done["result"].get("value")

    def wait(self, expression: str) -> None:
        """Until an expression is true in the page."""
        until = time.monotonic() + PATIENCE
        while not self.read(expression):
            assert time.monotonic() < until, (
                expression,
                self.complaints,
                self.read("document.body.innerText"),
            )
            time.sleep(0.1)

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Ask the browser, and take down what it tells in between."""
        self._last += 1
        asked = {"id": self._last, "method": method, "params": parameters}
        if self._session:
            asked["sessionId"] = self._session
        data = json.dumps(asked).encode() + b"\0"
        while data:
            data = data[os.write(self._to, data) :]
        while True:
            message = self._message()
            if message.get("id") == self._last:
                assert "error" not in message, (method, message)
                result: dict[str, Any] = message["result"]
                return result
            self._note(message.get("method", ""), message.get("params", {}))

    def _message(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._from], [], [], PATIENCE)
            assert ready, "the browser does not answer"
            more = os.read(self._from, 1 << 20)
            assert more, "the browser has ended"
            self._rest += more
        first, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(first)
        return message

    def _note(self, method: str, told: dict[str, Any]) -> None:
        if method == "Network.requestWillBeSent":
            self.requests.append(told["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(json.dumps(told["exceptionDetails"]))
        elif method == "Log.entryAdded" and told["entry"]["level"] in ("warning", "error"):
            self.complaints.append(told["entry"]["text"])
        elif method == "Runtime.consoleAPICalled" and told["type"] in ("warning", "error"):
            self.complaints.append(json.dumps(told["args"]))


def answers(browser: Browser, files: Sequence[Path]) -> list[dict[str, Any]]:
    """What an exported web page, which was opened, says of pictures."""
    browser.wait("document.getElementById('choose')?.disabled === false")
    browser.give("#files", files)
    browser.wait(f"document.querySelectorAll('#answers > li').length === {len(files)}")
    browser.wait("!document.getElementById('save').disabled")
    found: list[dict[str, Any]] = browser.read(ANSWERS)
    return found
