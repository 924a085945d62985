"""A running service: what it answers, and that it is what `mpl-engine classify` answers."""

import json
from concurrent.futures import ThreadPoolExecutor

from prometheus_client.parser import text_string_to_metric_families

from mpl_engine.version import __version__
from tests.support.hostile_files import encoded, noise, oriented_jpeg
from tests.support.service import in_base64

CLIENTS = 50
TOLERANCE = 1e-5
"""How far probabilities may differ by what else is in a batch (docs/contracts.md, Precision)."""


def assert_same(answer, wanted):
    """An answer of the service is that of the command line."""
    assert (answer["label"], answer["status"]) == (wanted["label"], wanted["status"])
    found, expected = dict(map(tuple, answer["top"])), dict(map(tuple, wanted["top"]))
    assert found.keys() == expected.keys()
    assert all(abs(found[name] - expected[name]) <= TOLERANCE for name in expected)
    assert abs(answer["probability"] - wanted["probability"]) <= TOLERANCE


def test_a_form_with_many_files_is_answered_as_by_the_command(service, pictures, by_command):
    reply = service.classify(list(pictures.items()))
    assert reply.status == 200
    answers = reply.json["predictions"]
    assert [one["name"] for one in answers] == list(pictures), "in the order of the request"
    for one in answers:
        assert_same(one, by_command[one["name"]])
        assert one["reason"] is one["detail"] is None


def test_json_is_answered_as_a_form(service, pictures, by_command):
    some = list(pictures.items())[:5]
    answers = service.classify_json(in_base64(some)).json["predictions"]
    assert [one["name"] for one in answers] == [name for name, _ in some]
    for one in answers:
        assert_same(one, by_command[one["name"]])


def test_fifty_clients_at_once_are_answered_as_one_by_one(service, pictures, by_command):
    names = [list(pictures)[number % len(pictures)] for number in range(2 * CLIENTS)]
    before = service.figure("mpl_batch_pictures_count")
    with ThreadPoolExecutor(CLIENTS) as clients:
        replies = list(clients.map(lambda name: service.classify([(name, pictures[name])]), names))
    assert {reply.status for reply in replies} == {200}
    for name, reply in zip(names, replies, strict=True):
        (answer,) = reply.json["predictions"]
        assert answer["name"] == name
        assert_same(answer, by_command[name])
    batches = service.figure("mpl_batch_pictures_count") - before
    assert batches < len(names), "pictures of different clients were computed together"


def test_pictures_are_decoded_by_the_program_s_rules(service, cli, module, tmp_path):
    files = {
        "turned.jpg": oriented_jpeg(noise(1, 64, 48), 6),
        "grey.png": encoded(noise(2).convert("L"), "PNG"),
        "clear.png": encoded(noise(3).convert("RGBA"), "PNG"),
        "photo.webp": encoded(noise(4), "WEBP"),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    wanted = json.loads(cli("classify", module, *(tmp_path / name for name in files), "--json").out)[
        "predictions"
    ]
    for answer, expected in zip(
        service.classify(list(files.items())).json["predictions"], wanted, strict=True
    ):
        assert_same(answer, expected)


def test_a_bad_picture_costs_only_itself(service, pictures, by_command):
    name, data = next(iter(pictures.items()))
    files = [
        ("empty.png", b""),
        (name, data),
        ("words.jpg", b"no picture at all"),
        ("half.png", data[: len(data) // 2]),
    ]
    answers = service.classify(files).json["predictions"]
    assert [one["status"] == "unreadable" for one in answers] == [True, False, True, True]
    assert [one["reason"] for one in answers] == ["empty", None, "not_an_image", "truncated"]
    assert answers[0]["detail"] == "the file is empty"
    assert answers[0]["label"] is answers[0]["probability"] is None
    assert_same(answers[1], by_command[name])
    (right,) = in_base64([(name, data)])["pictures"]
    listed = [{**right, "data": "*** no base64 ***"}, right]
    first, second = service.classify_json({"pictures": listed}).json["predictions"]
    assert (first["status"], first["detail"]) == ("unreadable", "its data is not base64")
    assert_same(second, by_command[name])


def test_a_request_says_how_many_classes_it_wants(service, pictures):
    one = [next(iter(pictures.items()))]
    assert len(service.classify(one).json["predictions"][0]["top"]) == 3
    assert len(service.classify(one, "/classify?top=1").json["predictions"][0]["top"]) == 1
    assert len(service.classify_json(in_base64(one, top=2)).json["predictions"][0]["top"]) == 2
    for wrong in ("0", "x", "1001"):
        refused = service.classify(one, f"/classify?top={wrong}")
        assert refused.status == 422
        assert "top" in refused.json["error"]


def test_health_says_what_answers(service, module):
    assert service.ask("GET", "/health").json == {
        "ready": True,
        "module": module.parent.name,
        "classes": ["blue", "green", "red"],
        "backbone": "small",
        "version": __version__,
    }


def test_the_first_line_tells_the_address_as_json(service, module):
    assert service.told == {
        "url": f"http://127.0.0.1:{service.place[1]}",
        "module": str(module),
        "classes": ["blue", "green", "red"],
    }


def test_metrics_count_requests_pictures_errors_and_times(service, pictures):
    def figures():
        names = (
            'mpl_requests_total{endpoint="/classify",status="200"}',
            'mpl_request_errors_total{status="415"}',
            'mpl_pictures_total{status="unreadable"}',
            'mpl_request_seconds_count{endpoint="/classify"}',
            "mpl_batch_pictures_sum",
        )
        return [service.figure(name) for name in names]

    before = figures()
    assert service.classify([*list(pictures.items())[:2], ("bad.png", b"")]).status == 200
    assert service.ask("POST", "/classify", b"x", {"Content-Type": "image/png"}).status == 415
    assert [after - earlier for after, earlier in zip(figures(), before, strict=True)] == [1, 1, 1, 2, 2]
    assert service.figure("mpl_queue_pictures") == 0
    reply = service.ask("GET", "/metrics")
    assert reply.headers["content-type"].startswith("text/plain")
    assert list(text_string_to_metric_families(reply.body.decode()))


def test_it_describes_itself_to_programs_and_has_no_pages(service):
    described = service.ask("GET", "/openapi.json").json
    assert described["paths"].keys() == {"/classify", "/health", "/metrics"}
    assert described["paths"]["/classify"]["post"]["requestBody"]["content"].keys() == {
        "multipart/form-data",
        "application/json",
    }
    for page in ("/docs", "/redoc", "/"):
        reply = service.ask("GET", page)
        assert (reply.status, reply.json) == (404, {"error": "there is no such address here"})
