"""Nothing is contacted unless the person asked: the command line is driven with sockets blocked; a proxy is obeyed."""

import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.support.command_line import python


@pytest.fixture
def contacts(monkeypatch):
    """Refuses every connection and look-up of a name, and notes it."""
    tried: list[object] = []

    def refuse(*arguments, **_):
        tried.append(arguments[-1] if arguments else None)
        raise OSError("the test allows no network")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse)
    return tried


def test_the_command_line_contacts_nobody(cli, contacts, trained_run, pictures_folder, tmp_path):
    module = trained_run / "module.safetensors"
    for arguments in (
        ["scan", pictures_folder],
        ["zero-shot", pictures_folder],
        ["train", pictures_folder, "--out", tmp_path / "run", "--preset", "paper", "--set", "epochs=1", "--set",
         "depth=2", "--shots", "2"],
        ["resume", tmp_path / "run"],
        ["evaluate", module, pictures_folder],
        ["classify", module, pictures_folder, "--csv", tmp_path / "answers.csv"],
        ["info", module],
        ["backbones"],
        ["--help"],
    ):  # fmt: skip
        answer = cli(*arguments)
        assert answer.code == 0, (arguments, answer.err)
    assert contacts == []


def test_weights_that_are_not_here_are_asked_for_not_fetched(cli, contacts, pictures_folder, tmp_path):
    answer = cli("train", pictures_folder, "--out", tmp_path / "run", "--backbone", "ViT-B-32:openai")
    assert answer.code == 2
    assert "download" in answer.err.lower()
    assert contacts == []


class Proxy(BaseHTTPRequestHandler):
    """Notes what it is asked for and refuses it."""

    asked: list[str] = []

    def log_message(self, *_: object) -> None:
        """Stay quiet."""

    def refuse(self) -> None:
        Proxy.asked.append(self.path)
        self.send_response(403)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_CONNECT = do_HEAD = do_GET = refuse  # noqa: N815 - the names that the server calls


def test_a_download_goes_through_the_proxy_of_the_environment(child_environment, tmp_path):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    kept = {k: v for k, v in child_environment.items() if not k.lower().endswith("_proxy")}
    environment = {**kept, "HTTP_PROXY": address, "HTTPS_PROXY": address, "http_proxy": address, "https_proxy": address,
                   "HF_ENDPOINT": "http://hub.invalid", "MPL_CACHE_DIR": str(tmp_path)}  # fmt: skip
    environment.pop("HF_HUB_OFFLINE", None)
    code = (
        "from mpl_engine.backbones.hub import Broken, find\n"
        "from mpl_engine.cancel import CancelToken\n"
        "try: find('org/model', 'file', 'http://hub.invalid', CancelToken())\n"
        "except Broken as error: print(error.reason)\n"
    )
    done = python(code, env=environment)
    server.shutdown()
    server.server_close()
    assert any("hub.invalid" in path for path in Proxy.asked), (Proxy.asked, done.stderr)
    assert "403" in done.stdout


def test_the_guard_sees_a_connection(contacts):
    with pytest.raises(OSError, match="allows no network"):
        socket.create_connection(("example.invalid", 80))
    assert len(contacts) == 1
