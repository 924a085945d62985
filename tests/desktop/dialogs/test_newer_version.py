"""A newer version is looked for only when asked to, at one address; whatever that answers, the window stays well."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mpl_desktop import __version__
from mpl_desktop.dialogs.newer_version import NewerVersionDialog
from mpl_desktop.system import build, updates
from mpl_desktop.system.build import MOST_BYTES, may_be_asked, update_address
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken
from mpl_engine.events import drain

from ..conftest import WAIT_MS

ENTRY = "Look for a newer version"
PAGE = "https://example.org/mpl/9.9"
Answer = Callable[[BaseHTTPRequestHandler], None]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the place of the fixture that refuses every connection: these tests ask a server on this computer."""
    monkeypatch.setenv("no_proxy", "*")


class Server(ThreadingHTTPServer):
    """Answers as it is told, and notes who asked for what."""

    daemon_threads = True

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.answers: dict[str, Answer] = {}
        self.leave = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
                with suppress(OSError):  # the other side may have left
                    server.answers[self.path](self)

            def log_message(self, *_: object) -> None:
                pass

        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/newest.json"

    def put(self, answer: Answer, path: str = "/newest.json") -> None:
        self.answers[path] = answer


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    made.leave.set()
    made.shutdown()
    thread.join()
    made.server_close()


def sends(body: bytes, status: int = 200, **headers: str) -> Answer:
    def answer(to: BaseHTTPRequestHandler) -> None:
        to.send_response(status)
        for name, value in headers.items():
            to.send_header(name, value)
        to.end_headers()
        to.wfile.write(body)

    return answer


def note(**facts: object) -> bytes:
    return json.dumps(facts).encode()


def ask(server: Server, current: str = "1.2.0", seconds: float = 10.0) -> updates.Newest:
    return drain(updates.look(server.address, current, token=CancelToken(), seconds=seconds))


def trouble(server: Server, seconds: float = 10.0) -> updates.NoAnswer:
    with pytest.raises(updates.NoAnswer) as told:
        ask(server, seconds=seconds)
    assert "is not known" in str(told.value)
    return told.value


# What is answered


@pytest.mark.parametrize(
    ("version", "current", "order"),
    [
        ("1.10.0", "1.9.3", 1),
        ("1.2", "1.2.0", 0),
        ("1.2.0", "1.2.1.dev3", -1),
        ("1.2.0rc1", "1.2.0", -1),
        ("1.2.0", "1.2.0rc1", 1),
    ],
)
def test_versions_are_compared_as_packages_have_them(
    server: Server, version: str, current: str, order: int
) -> None:
    server.put(sends(note(version=version, url=PAGE, notes="More.")))
    found = ask(server, current)
    assert (found.order, found.page, found.notes) == (order, PAGE, "More.")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Welcome to the hotel's network</html>",
        b"\xff\xfe\x00",
        b"[" * 30_000,
        b"[1, 2]",
        b"{}",
        note(version=3),
        note(version="newest"),
        note(version="1." * 40 + "1"),
        note(version="2.0", notes=["a"]),
        note(version="2.0", url="javascript:alert(1)"),
        note(version="2.0", url="file:///etc/passwd"),
        note(version="2.0", url="http://example.org/"),
        note(version="2.0", url="https://name:word@example.org/"),
    ],
)
def test_what_is_no_note_about_a_version_is_refused(server: Server, body: bytes) -> None:
    server.put(sends(body))
    found = trouble(server)
    assert found.trouble == "strange"
    assert str(found).startswith(f"What 127.0.0.1:{server.server_port} answers is no note about a version.")


def test_notes_cannot_steer_what_is_around_them(server: Server) -> None:
    server.put(sends(note(version="2.0", notes="one\r\ntwo\x1b[31m \u202efour\x00")))
    assert ask(server).notes == "one\ntwo[31m four"


def test_a_giant_answer_is_not_read_to_its_end(server: Server) -> None:
    sent: list[int] = []

    def answer(to: BaseHTTPRequestHandler) -> None:
        sends(b'{"notes": "')(to)
        for _ in range(2000):
            to.wfile.write(b"x" * 65_536)
            sent.append(65_536)

    server.put(answer)
    assert trouble(server).trouble == "large"
    assert sum(sent) < 64 * 2**20, "the other side was left"


def test_an_answer_of_just_the_allowed_size_is_read(server: Server) -> None:
    body = note(version="2.0")
    server.put(sends(body + b" " * (MOST_BYTES - len(body))))
    assert ask(server).order == 1
    server.put(sends(body + b" " * (MOST_BYTES - len(body) + 1)))
    assert trouble(server).trouble == "large"


@pytest.mark.parametrize("where", ["before the head", "within the body"])
def test_who_is_slow_is_waited_for_once(server: Server, where: str) -> None:
    """Also who sends a byte now and then, so that no single wait is long."""

    def answer(to: BaseHTTPRequestHandler) -> None:
        if where == "within the body":
            sends(b"{")(to)
        while not server.leave.wait(0.1):
            to.wfile.write(b" " if where == "within the body" else b"H")
            to.wfile.flush()

    server.put(answer)
    begin = time.monotonic()
    assert trouble(server, seconds=0.6).trouble == "slow"
    assert 0.5 < time.monotonic() - begin < 5


@pytest.mark.parametrize("status", [404, 500, 403])
def test_an_error_of_the_server_is_said_with_its_number(server: Server, status: int) -> None:
    server.put(sends(note(version="9.9"), status))
    assert f"error {status}" in str(trouble(server))


def test_nobody_there_is_said(server: Server) -> None:
    server.server_close()
    server.shutdown()
    found = trouble(server)
    assert found.trouble == "unreachable"
    assert "could not be reached" in str(found)


def test_another_host_is_not_asked(server: Server) -> None:
    other = Server()
    thread = threading.Thread(target=other.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    other.put(sends(note(version="9.9")))
    for place in (other.address, "https://example.org/x", "file:///etc/passwd", "ftp://127.0.0.1/x"):
        server.put(sends(b"", 302, Location=place))
        found = trouble(server)
        assert found.trouble in {"elsewhere", "status"}, place
    assert other.asked == []
    other.shutdown()
    thread.join()
    other.server_close()


def test_another_place_at_the_same_host_is_followed_but_not_for_ever(server: Server) -> None:
    server.put(sends(b"", 302, Location="/moved.json"))
    server.put(sends(note(version="9.9")), "/moved.json")
    assert ask(server).version == "9.9"
    server.put(sends(b"", 302, Location="/newest.json?again"))
    server.put(sends(b"", 302, Location="/newest.json"), "/newest.json?again")
    assert trouble(server).trouble == "status"


def test_nothing_is_told_beside_the_question(server: Server) -> None:
    server.put(sends(note(version="9.9")))
    ask(server)
    [(path, headers)] = server.asked
    assert path == "/newest.json"
    assert headers["user-agent"] == "mpl-desktop"
    assert set(headers) == {"host", "connection", "user-agent", "accept", "accept-encoding"}


# Where


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("https://example.org/mpl.json", True),
        ("https://example.org:8443/mpl.json", True),
        ("http://127.0.0.1:8000/a", True),
        ("http://[::1]/a", True),
        ("http://localhost/a", True),
        ("http://example.org/mpl.json", False),
        ("http://127.0.0.1.example.org/a", False),
        ("https://user@example.org/a", False),
        ("https:///a", False),
        ("https://example.org:x/a", False),
        ("https://example.org/a b", False),
        ("https://example.org/\n", False),
        ("file:///a", False),
        ("", False),
        ("https://example.org/" + "a" * 3000, False),
    ],
)
def test_only_https_may_be_asked_and_this_computer(address: str, may: bool) -> None:
    assert may_be_asked(address) is may


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"update_url": "https://example.org/mpl.json"}', "https://example.org/mpl.json"),
        ('{"update_url": "http://example.org/mpl.json"}', ""),
        ('{"update_url": 3}', ""),
        ("{}", ""),
        ("damaged", ""),
    ],
)
def test_the_address_comes_from_the_build(
    text: str, found: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "build.json").write_text(text, encoding="utf-8")
    monkeypatch.delenv(build.UPDATE_URL, raising=False)
    monkeypatch.setattr(build, "resource", tmp_path.joinpath)
    assert update_address() == found
    monkeypatch.setenv(build.UPDATE_URL, "https://other.example.org/")
    assert update_address() == "https://other.example.org/"
    monkeypatch.setenv(build.UPDATE_URL, "")
    assert update_address() == ""


def test_a_build_without_an_address_does_not_offer_it(window: MainWindow) -> None:
    assert update_address() == ""
    assert ENTRY not in window.menus.actions


# The window


@pytest.fixture
def asking(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.setenv(build.UPDATE_URL, server.address)
    return server


@pytest.fixture
def dialog(asking: Server, window: MainWindow, qtbot: QtBot) -> Iterator[NewerVersionDialog]:
    """Opened by the menu, in a build with an address."""
    window.menus.actions[ENTRY].trigger()
    [made] = window.findChildren(NewerVersionDialog)
    yield made
    if isValid(made):
        made.close()


def answered(dialog: NewerVersionDialog, qtbot: QtBot) -> str:
    dialog.ask.click()
    qtbot.waitUntil(dialog.ask.isEnabled, timeout=WAIT_MS)
    return dialog.words.text()


def test_it_says_before_what_is_asked_and_where(
    asking: Server, dialog: NewerVersionDialog, qtbot: QtBot
) -> None:
    shown = " ".join(one.text() for one in dialog.findChildren(type(dialog.words)))
    assert asking.address in shown
    assert __version__ in shown
    assert "Nothing is downloaded or installed" in shown
    qtbot.wait(200)
    assert asking.asked == [], "nothing is asked before the button is pressed"


def test_a_newer_version_is_shown_with_its_notes_as_they_are_and_its_page(
    asking: Server, dialog: NewerVersionDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    asking.put(sends(note(version="99.1", url=PAGE, notes="<b>Faster</b> <img src='http://example.org/x'>")))
    assert answered(dialog, qtbot) == "Version 99.1 is newer than this one."
    assert dialog.notes.toPlainText() == "<b>Faster</b> <img src='http://example.org/x'>"
    assert opened == []
    dialog.open_page.click()
    assert opened == [PAGE]
    assert len(asking.asked) == 1


def test_the_same_and_an_older_one_have_no_page_to_go_to(
    asking: Server, dialog: NewerVersionDialog, qtbot: QtBot
) -> None:
    asking.put(sends(note(version=__version__, url=PAGE, notes="Old news")))
    assert answered(dialog, qtbot) == "This is the newest version."
    assert not dialog.open_page.isVisible()
    assert not dialog.notes.isVisible()
    asking.put(sends(note(version="0.0.1")))
    assert "newer than the newest that is announced, 0.0.1" in answered(dialog, qtbot)


def test_a_bad_answer_is_said_and_it_can_be_asked_again(
    asking: Server, dialog: NewerVersionDialog, qtbot: QtBot
) -> None:
    asking.put(sends(b"gone", 404))
    assert "error 404" in answered(dialog, qtbot)
    asking.put(sends(note(version="99.1")))
    assert answered(dialog, qtbot) == "Version 99.1 is newer than this one."
    assert not dialog.open_page.isVisible(), "there is no page"


def test_the_window_lives_while_it_is_asked_and_closing_stops_it(
    asking: Server, dialog: NewerVersionDialog, window: MainWindow, qtbot: QtBot
) -> None:
    def answer(_to: BaseHTTPRequestHandler) -> None:
        asking.leave.wait(20)

    asking.put(answer)
    begin = time.monotonic()
    dialog.ask.click()
    qtbot.waitUntil(lambda: bool(asking.asked), timeout=WAIT_MS)
    assert not dialog.ask.isEnabled()
    dialog.close()
    qtbot.waitUntil(lambda: not window.workspace.downloads.tasks, timeout=WAIT_MS)
    assert time.monotonic() - begin < 8
    assert not window.crashes


def test_who_never_wants_the_network_is_not_asked_to(
    asking: Server, window: MainWindow, qtbot: QtBot
) -> None:
    window.workspace.settings.put("offline", value=True)
    made = NewerVersionDialog(window.workspace, asking.address, window)
    made.open()
    made.ask.click()
    assert "never to use the network" in made.words.text()
    assert asking.asked == []
    made.close()
