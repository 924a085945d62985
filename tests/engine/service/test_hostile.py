"""Requests that mean harm, or that nobody thought about: each is refused for a reason, and the service goes on."""

import json
import socket
import struct
import sys

import pytest

from tests.support.hostile_corpus import bombs
from tests.support.service import BOUNDARY, JSON, MULTIPART, in_base64, multipart, received, running

MOST = 400_000
"""Bytes of a request that this service takes."""

HEAD = b"POST /classify HTTP/1.1\r\nHost: 127.0.0.1\r\n"


@pytest.fixture(scope="module")
def running_service(child_environment, module):
    with running(child_environment, module, "--max-bytes", MOST) as service:
        yield service


@pytest.fixture
def service(running_service, pictures):
    """After each test it answers as ever, and nothing of the requests is kept waiting."""
    yield running_service
    assert running_service.classify([next(iter(pictures.items()))]).status == 200
    assert running_service.figure("mpl_queue_pictures") == 0


@pytest.fixture(scope="module")
def running_hastily(child_environment, module):
    with running(child_environment, module, "--timeout", 1) as service:
        yield service


@pytest.fixture
def hasty(running_hastily):
    """It waits a second for requests, and answers as ever after each test."""
    yield running_hastily
    assert running_hastily.ask("GET", "/health").status == 200


def error_of(reply, status):
    """The reason in a refusal, which must be one."""
    assert reply.status == status, reply.body
    assert reply.json.keys() == {"error"}
    return reply.json["error"]


def status_of(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


@pytest.mark.parametrize(
    "kind", ["text/plain", "image/png", "application/x-www-form-urlencoded", "", ";;;=", "é"]
)
def test_another_type(service, kind):
    headers = {"Content-Type": kind.encode("latin-1").decode("latin-1")} if kind else {}
    assert "multipart/form-data or application/json" in error_of(
        service.ask("POST", "/classify", b"x", headers), 415
    )


def test_a_body_whose_length_is_too_large(service):
    reason = error_of(service.ask("POST", "/classify", bytes(MOST + 1), MULTIPART), 413)
    assert "at most 400 kB" in reason


def test_a_body_without_a_length_that_does_not_end(service):
    chunk = bytes(50_000)
    error_of(service.ask("POST", "/classify", iter([chunk] * 2_000), MULTIPART), 413)


def test_a_body_that_is_just_small_enough_is_read(service):
    padding = MOST - len(multipart([("a.png", b"")]))
    (answer,) = service.classify([("a.png", bytes(padding))]).json["predictions"]
    assert answer["reason"] == "not_an_image"


def test_a_body_that_dribbles(hasty):
    begin = HEAD + b"Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
    answer = hasty.raw(begin, *[b"{"] * 20, every=0.2)
    assert status_of(answer) == 408
    assert b"did not arrive in time" in answer


def test_a_body_that_never_comes(hasty):
    assert status_of(hasty.raw(HEAD + b"Content-Length: 10\r\n\r\n")) == 408


def test_a_client_that_falls_silent(service):
    answer = service.raw(HEAD + b"Content-Length: 10\r\n\r\n12345")
    assert status_of(answer) == 408
    assert b"nothing more of the request came for 10 s" in answer


def test_a_head_that_dribbles(hasty):
    assert status_of(hasty.raw(HEAD, *[b"X-A: b\r\n"] * 20, every=0.2)) == 408


def test_a_connection_that_says_nothing_is_closed(hasty):
    assert hasty.raw() == b""


def test_a_second_request_whose_head_never_ends(hasty):
    first = b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    answer = hasty.raw(first, b"GET /he", every=0.3)
    assert status_of(answer) == 200
    assert b"HTTP/1.1 408" in answer


def test_many_silent_connections_keep_nobody_out(service, pictures):
    silent = [socket.create_connection(service.place) for _ in range(200)]
    try:
        assert service.classify([next(iter(pictures.items()))]).status == 200
    finally:
        for connection in silent:
            connection.close()


GARBAGE = {
    "nothing": b"",
    "no JSON": b"{",
    "no UTF-8": b'{"pictures": [{"data": "\xff\xfe"}]}',
    "null": b"null",
    "a list": b"[]",
    "no pictures": b'{"pictures": []}',
    "another kind": b'{"pictures": "all"}',
    "no data": b'{"pictures": [{"name": "a.png"}]}',
    "data of another kind": b'{"pictures": [{"data": 7}]}',
    "a path": b'{"pictures": [{"path": "/etc/passwd"}]}',
    "an address": b'{"pictures": [{"url": "http://127.0.0.1/a.png"}]}',
    "a path beside data": b'{"pictures": [{"data": "", "path": "/etc/passwd"}]}',
    "deep": b"[" * 100_000,
    "deep in it": b'{"pictures": ' + b"[" * 100_000,
    "a long number": b'{"pictures": [{"data": ""}], "top": ' + b"9" * 100_000 + b"}",
    "no number": b'{"pictures": [{"data": ""}], "top": NaN}',
    "half a letter": b'{"pictures": [{"data": "", "name": "\\ud800"}]}',
    "ten thousand": json.dumps({"pictures": [{"data": ""}] * 10_000}).encode(),
}


def test_json_of_many_small_values_is_refused_before_it_is_parsed(service):
    body = b'{"pictures": [' + b"0," * 100_000 + b"0]}"
    assert "8,192 values" in error_of(service.ask("POST", "/classify", body, JSON), 422)


@pytest.mark.parametrize("what", GARBAGE)
def test_garbage_as_json(service, what):
    assert error_of(service.ask("POST", "/classify", GARBAGE[what], JSON), 422)


def test_a_request_can_name_nothing_on_the_server(service):
    refused = service.classify_json({"pictures": [{"data": "", "path": "/etc/passwd"}]})
    assert "path" in error_of(refused, 422)


FORMS = {
    "nothing": b"",
    "no form": b"x" * 1000,
    "no file": f"--{BOUNDARY}--\r\n".encode(),
    "cut short": multipart([("a.png", b"abc")], end=False),
    "cut in the head": multipart([("a.png", b"abc")])[:60],
    "a field": f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="path"\r\n\r\n/etc/passwd\r\n--{BOUNDARY}--\r\n'.encode(),
    "no disposition": f"--{BOUNDARY}\r\n\r\nabc\r\n--{BOUNDARY}--\r\n".encode(),
    "files without names": f'--{BOUNDARY}\r\nContent-Disposition: form-data; filename=""\r\n\r\n\r\n'.encode()
    * 4_000,
    "a long head": f"--{BOUNDARY}\r\nX: {'a' * 300_000}\r\n\r\n\r\n--{BOUNDARY}--\r\n".encode(),
}


@pytest.mark.parametrize("what", FORMS)
def test_garbage_as_a_form(service, what):
    assert error_of(service.ask("POST", "/classify", FORMS[what], MULTIPART), 422)


def test_ten_thousand_parts(child_environment, module):
    with running(child_environment, module) as roomy:
        body = multipart([("a.png", b"")] * 10_000)
        assert "at most 256 pictures" in error_of(roomy.ask("POST", "/classify", body, MULTIPART), 422)


def test_a_form_without_its_boundary(service):
    headers = {"Content-Type": "multipart/form-data"}
    assert "boundary" in error_of(service.ask("POST", "/classify", multipart([("a", b"")]), headers), 422)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("../../../etc/passwd", "passwd"),
        ("C:\\Windows\\system32\\leaf.png", "leaf.png"),
        ("/leaf.png", "leaf.png"),
        ("..", "picture 1"),
        ("", "picture 1"),
        ("leaf\x00\x1b[2J.png", "leaf--[2J.png"),
        ("<script>.png", "-script-.png"),
        ("\u202egnp.leaf", "-gnp.leaf"),
        ("a" * 300, "a" * 255),
    ],
)
def test_names_with_paths_and_signs(service, given, told):
    (answer,) = service.classify_json(in_base64([(given, b"")])).json["predictions"]
    assert answer["name"] == told


def test_names_with_paths_in_forms(service):
    (answer,) = service.classify([("../../../etc/passwd", b"")]).json["predictions"]
    assert answer["name"] == "passwd"


def test_bombs_are_told_and_cost_only_themselves(service, pictures):
    cases = [case for case in bombs() if len(case.data) < MOST // 4]
    assert cases
    for case in cases:
        bomb, good = service.classify([("bomb.png", case.data), next(iter(pictures.items()))]).json[
            "predictions"
        ]
        assert (bomb["status"] != "unreadable") == (case.outcome == "used"), case.name
        assert good["status"] != "unreadable"


def test_what_is_no_http(service):
    assert status_of(service.raw(b"\x16\x03\x01\x02\x00\x01\x00 hello\r\n\r\n")) == 400
    assert status_of(service.raw(b"GET / HTTP/1.1\r\n" + b"X: " + b"a" * 200_000 + b"\r\n\r\n")) in (400, 431)


def test_other_methods_and_addresses(service):
    assert error_of(service.ask("GET", "/classify"), 405)
    assert error_of(service.ask("POST", "/health", b"x"), 405)
    assert error_of(service.ask("GET", "/../../etc/passwd"), 404)
    assert error_of(service.ask("GET", "/classify/x"), 404)


def test_pages_of_other_sites_are_kept_out(service, pictures):
    one = [next(iter(pictures.items()))]
    assert error_of(service.classify(one, Host="evil.example"), 421)
    assert error_of(service.classify(one, Origin="http://evil.example"), 403)
    assert error_of(service.classify(one, Origin="null"), 403)
    asked = service.ask("OPTIONS", "/classify", headers={"Access-Control-Request-Method": "POST"})
    assert asked.status == 405
    own = service.classify(one, Origin=f"http://127.0.0.1:{service.place[1]}")
    assert own.status == 200
    for reply in (asked, own):
        assert not [name for name in reply.headers if name.startswith("access-control")]


def test_a_client_that_resets_its_connection(service):
    body = multipart([("a.png", b"")])
    head = HEAD + f"Content-Type: {MULTIPART['Content-Type']}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    for part in (head, head + body[:20], head + body):
        connection = socket.create_connection(service.place)
        connection.setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        )
        connection.sendall(part)
        connection.close()


def test_a_client_that_asks_before_it_sends(service):
    with socket.create_connection(service.place, timeout=30) as connection:
        connection.sendall(HEAD + b"Expect: 100-continue\r\nContent-Length: 100000000\r\n\r\n")
        assert status_of(received(connection)) == 413
