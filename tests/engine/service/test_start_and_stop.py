"""Where a service listens, who may ask it, when it is full, and that it stops when it is told to."""

import contextlib
import signal
import socket
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec

import pytest

from mpl_engine.service import settings
from tests.support.service import MULTIPART, multipart, running

TOKEN = "a-token-that-is-long-enough"


@pytest.fixture
def token_file(tmp_path):
    path = tmp_path / "token"
    path.write_text(f"{TOKEN}\n")
    path.chmod(0o600)
    return path


# Who may ask


def test_a_token_is_asked_for_everywhere(child_environment, module, token_file, pictures):
    with running(child_environment, module, "--token-file", token_file) as service:
        for path in ("/health", "/metrics", "/openapi.json", "/nowhere"):
            refused = service.ask("GET", path)
            assert refused.status == 401
            assert refused.headers["www-authenticate"] == "Bearer"
            assert "blue" not in refused.body.decode()
        one = [next(iter(pictures.items()))]
        for wrong in (
            "",
            "Bearer",
            f"Bearer {TOKEN}x",
            f"Bearer {TOKEN[:-1]}",
            f"Basic {TOKEN}",
            TOKEN,
            "Bearer é",
        ):
            assert service.classify(one, Authorization=wrong).status == 401, wrong
        assert service.classify(one, Authorization=f"Bearer {TOKEN}").status == 200
        assert service.ask("GET", "/health", headers={"Authorization": f"Bearer {TOKEN}"}).json["ready"]


def test_other_computers_are_let_in_only_with_a_token(cli, module, child_environment, token_file):
    for host in ("0.0.0.0", "::"):
        answer = cli("serve", module, "--host", host, "--port", 0)
        assert answer.code == 2
        assert "--token-file" in answer.err
    with running(child_environment, module, "--host", "0.0.0.0", "--token-file", token_file) as service:
        assert service.told["url"].startswith("http://0.0.0.0:")
        assert service.ask("GET", "/health").status == 401
        assert service.ask("GET", "/health", headers={"Authorization": f"Bearer {TOKEN}"}).status == 200


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"short", "16"), (b"", "16"), (b"two words of a token", "spaces"), (b"\xff" * 20, "text")],
)
def test_a_token_that_keeps_nobody_out_is_refused(cli, module, tmp_path, content, reason):
    (tmp_path / "token").write_bytes(content)
    answer = cli("serve", module, "--token-file", tmp_path / "token")
    assert answer.code == 2
    assert reason in answer.err


# Start


def test_a_port_that_is_taken(cli, module):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        answer = cli("serve", module, "--port", taken.getsockname()[1])
    assert answer.code == 2
    assert "--port 0 takes a free one" in answer.err


@pytest.mark.parametrize("host", ["", "no such host.invalid", "192.0.2.1"])
def test_a_host_that_is_not_this_computer(cli, module, host, token_file):
    answer = cli("serve", module, "--host", host, "--port", 0, "--token-file", token_file)
    assert answer.code == 2
    assert "cannot listen" in answer.err


def test_without_its_libraries_a_sentence_says_how_to_get_them(cli, module, monkeypatch):
    monkeypatch.setattr(settings, "find_spec", lambda name: None if name == "uvicorn" else find_spec(name))
    answer = cli("serve", module)
    assert answer.code == 2
    assert "needs uvicorn" in answer.err
    assert "pip install 'mpl-desktop[serve]'" in answer.err


@pytest.mark.parametrize("option", ["--timeout", "--max-wait-ms"])
def test_a_time_that_is_no_number(cli, module, option):
    answer = cli("serve", module, option, "nan")
    assert answer.code == 2
    assert "number of seconds" in answer.err


def test_a_file_that_is_no_module(cli, tmp_path):
    (tmp_path / "m.safetensors").write_bytes(b"nothing")
    answer = cli("serve", tmp_path / "m.safetensors")
    assert answer.code == 2
    assert "is not a usable prompt module" in answer.err


# Full


def test_when_it_is_full_it_says_when_to_come_again(child_environment, module, pictures):
    (name, data), *_ = pictures.items()
    slow = ("--max-queue", 1, "--max-wait-ms", 3000)
    with running(child_environment, module, *slow) as service, ThreadPoolExecutor(1) as client:
        first = client.submit(service.classify, [(name, data)])
        service.wait_for("mpl_queue_pictures", lambda waiting: waiting == 1)
        refused = service.classify([(name, data)])
        assert refused.status == 503
        assert int(refused.headers["retry-after"]) >= 1
        assert "waiting" in refused.json["error"]
        assert first.result().status == 200
        assert service.classify([(name, data)] * 3).status == 200, "a request alone is always taken"


def test_what_nobody_waits_for_any_more_is_not_computed(child_environment, module, pictures):
    body = multipart([next(iter(pictures.items()))])
    head = f"POST /classify HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {MULTIPART['Content-Type']}\r\n"
    with running(child_environment, module, "--max-wait-ms", 2000) as service:
        before = service.figure("mpl_batch_pictures_sum")
        with socket.create_connection(service.place) as connection:
            connection.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
            service.wait_for("mpl_queue_pictures", lambda waiting: waiting == 1)
        service.wait_for("mpl_queue_pictures", lambda waiting: waiting == 0)
        assert service.classify([next(iter(pictures.items()))]).status == 200
        assert service.figure("mpl_batch_pictures_sum") == before + 1


# Stop


@pytest.mark.skipif(sys.platform == "win32", reason="there a process gets no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.slow)])
def test_a_signal_stops_it_whoever_is_connected(child_environment, module, pictures, number):
    with (
        running(child_environment, module, "--max-wait-ms", 10_000) as service,
        contextlib.ExitStack() as open_,
    ):
        for begun in (
            b"",
            b"POST /cl",
            b"POST /classify HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n",
        ):
            connection = open_.enter_context(socket.create_connection(service.place))
            connection.sendall(begun)
        answers = []
        asking = threading.Thread(
            target=lambda: answers.append(service.classify([next(iter(pictures.items()))]))
        )
        asking.start()
        service.wait_for("mpl_queue_pictures", lambda waiting: waiting == 1)
        assert service.stop(number) == 0
        asking.join()
        assert answers[0].status == 503
        assert "stopping" in answers[0].json["error"]


@pytest.mark.skipif(sys.platform == "win32", reason="there a process gets no such signals")
def test_a_request_that_is_nearly_done_is_answered_before_the_end(child_environment, module, pictures):
    with running(child_environment, module, "--max-wait-ms", 500) as service, ThreadPoolExecutor(1) as client:
        asked = client.submit(service.classify, [next(iter(pictures.items()))])
        service.wait_for("mpl_queue_pictures", lambda waiting: waiting == 1)
        assert service.stop() == 0
        assert asked.result().status == 200
