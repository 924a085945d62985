"""Pictures on the network, from a server on loopback: good ones, lost ones, and one that never comes."""

import http.server
import json
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from mpl_engine.extras.libraries import LibraryMissing
from mpl_engine.scale.uris import require_libraries, scheme_of
from tests.engine.scale.conftest import answers_in, write_table


class Server:
    """Answers `/good.png`, `/words`, `/slow` (a byte each second for ever), `/hang` (until it is `well`) and codes as `/503`."""

    def __init__(self, picture: bytes) -> None:
        self.asked: Counter[str] = Counter()
        self.ended = threading.Event()
        self.well = threading.Event()
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked[self.path] += 1
                if self.path == "/hang" and not server.well.is_set():
                    server.ended.wait(60)
                    return
                code = int(self.path[1:]) if self.path[1:].isdecimal() else 200
                self.send_response(code)
                content = picture if self.path == "/hang" or "good" in self.path else b"words"
                if self.path != "/slow":
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if self.path != "/slow":
                    self.wfile.write(content)
                while self.path == "/slow" and not server.ended.wait(0.5):
                    self.wfile.write(b"\xff")

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.ended.set()
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server(good) -> Iterator[Server]:
    found = Server(Path(good[0]).read_bytes())
    yield found
    found.close()


def test_addresses_among_files_each_have_their_answer_or_reason(run_shard, server, good, tmp_path):
    expected = {
        "/good.png": None,
        "/words": "not an image",
        "/404": "no such file",
        "/503": "503",
        "/hang": "longer than 8 seconds",
        "/slow": "longer than 8 seconds",
    }
    uris = [uri for path in expected for uri in (server.address + path, good[0])]
    done = run_shard(write_table(tmp_path / "m.parquet", uris), remote=True, seconds=8, readers=4)
    rows = {row["path"]: row for row in answers_in(done.part)}
    for path, reason in expected.items():
        row = rows[server.address + path]
        assert (row["status"] == "unreadable") == (reason is not None)
        assert reason is None or reason in row["reason"]
    assert rows[good[0]]["status"] == "ok"
    assert rows[server.address + "/good.png"]["label"] == rows[good[0]]["label"]


def test_a_picture_is_asked_for_once(run_shard, server, tmp_path):
    run_shard(
        write_table(tmp_path / "m.parquet", [f"{server.address}/good-{n}.png" for n in range(20)]),
        remote=True,
    )
    assert set(server.asked.values()) == {1}
    assert len(server.asked) == 20


def test_an_address_that_hung_is_done_again_alone_when_the_server_answers(
    run_shard, server, good, tmp_path, cli, module
):
    first = write_table(tmp_path / "m.parquet", [good[0], f"{server.address}/hang", good[1]])
    assert run_shard(first, remote=True, seconds=4).unreadable == 1
    assert cli("gather", tmp_path / "out", "--unreadable", tmp_path / "again.csv").code == 0
    server.well.set()
    again = ["--manifest", tmp_path / "again.csv", "--out", tmp_path / "more", "--remote"]
    done = cli("classify", module, *again, "--json", "--device", "cpu", "--readers", 1)
    assert (done.code, json.loads(done.out)["rows"], json.loads(done.out)["unreadable"]) == (0, 1, 0)


def test_a_server_that_is_not_there_is_a_reason(run_shard, good, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", ["http://127.0.0.1:1/a.png", good[0]])
    assert [row["status"] for row in answers_in(run_shard(manifest, remote=True).part)] == [
        "unreadable",
        "ok",
    ]


def test_nothing_is_fetched_without_leave(cli, module, server, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", [f"{server.address}/good.png"])
    answer = cli("classify", module, "--manifest", manifest, "--out", tmp_path / "out")
    assert (answer.code, "--remote" in answer.err) == (2, True)
    assert not server.asked


@pytest.mark.parametrize(
    ("scheme", "library"), [("s3", "s3fs"), ("gs", "gcsfs"), ("az", "adlfs"), ("https", "aiohttp")]
)
def test_what_a_kind_of_address_needs_is_said_with_the_command(monkeypatch, scheme, library):
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.setattr("mpl_engine.scale.uris.find_spec", lambda name: None if name == library else True)
    with pytest.raises(LibraryMissing) as caught:
        require_libraries({"", "ftp", scheme})
    assert library in str(caught.value)
    assert "pip install " in str(caught.value)


@pytest.mark.parametrize(
    ("uri", "scheme"),
    [
        ("s3://bucket/key", "s3"), ("HTTPS://host/a", "https"), ("a/b.png", ""), ("/a/b.png", ""),
        ("file:///a.png", ""), ("simplecache::s3://bucket/key", ""), ("C:\\a.png", ""), ("a b://c", ""), ("", ""),
    ],
)  # fmt: skip
def test_what_an_address_is(uri, scheme):
    assert scheme_of(uri) == scheme
