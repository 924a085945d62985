"""A Hugging Face hub on loopback that serves a few files, and misbehaves when a test asks for it."""

import contextlib
import hashlib
import random
import threading
from collections.abc import Generator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from mpl_engine.backbones.spec import BackboneSpec
from mpl_engine.images.transforms import Preprocess

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Request:
    method: str
    path: str
    range: str | None
    headers: dict[str, str]
    sent: int = 0


@dataclass
class Hub:
    """`files` maps `org/model/name` to its bytes; the rest says how to misbehave."""

    files: dict[str, bytes]
    endpoint: str = ""
    requests: list[Request] = field(default_factory=list)
    cuts: list[int] = field(default_factory=list)  # bytes of each coming GET after which the line breaks
    head_status: list[int] = field(default_factory=list)  # statuses of the coming HEADs, then 200
    get_status: list[int] = field(default_factory=list)
    announced_extra: int = 0  # what HEAD adds to the size
    etag: str | None = None  # instead of the content's sha256
    ranges: bool = True
    is_hub: bool = True  # whether it sends a commit
    hold: threading.Event | None = None  # GET sends `hold_after` bytes, then waits for this
    hold_after: int = 0
    sending: threading.Event = field(default_factory=threading.Event)

    def gets(self) -> list[Request]:
        return [r for r in self.requests if r.method == "GET"]


@contextlib.contextmanager
def serve(files: dict[str, bytes], **options: Any) -> Generator[Hub, None, None]:
    hub = Hub(files, **options)
    with listening(hub, handler_of(hub)):
        yield hub


@contextlib.contextmanager
def listening(hub: Hub, handler: type[BaseHTTPRequestHandler]) -> Generator[None, None, None]:
    """The hub answers by a handler on loopback, at `hub.endpoint`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    hub.endpoint = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        if hub.hold:
            hub.hold.set()
        server.shutdown()
        server.server_close()
        thread.join()


def handler_of(hub: Hub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            """Stay quiet."""

        def do_HEAD(self) -> None:
            self._note()
            status = hub.head_status.pop(0) if hub.head_status else 200
            content = self._content()
            if content is None or status != 200:
                self._fail(404 if content is None else status)
                return
            self._start(200, len(content) + hub.announced_extra, content)

        def do_GET(self) -> None:
            request = self._note()
            content = self._content()
            status = hub.get_status.pop(0) if hub.get_status else 200
            if content is None or status != 200:
                self._fail(404 if content is None else status)
                return
            first = (
                int(request.range.removeprefix("bytes=").rstrip("-")) if request.range and hub.ranges else 0
            )
            body = content[first:]
            extra = {"Content-Range": f"bytes {first}-{len(content) - 1}/{len(content)}"} if first else {}
            self._start(206 if first else 200, len(body), content, extra)
            cut = hub.cuts.pop(0) if hub.cuts else len(body)
            with contextlib.suppress(OSError):
                self._send(request, body[:cut])
            self.close_connection = True

        def _send(self, request: Request, body: bytes) -> None:
            pause = hub.hold_after if hub.hold else len(body)
            for part, wait in ((body[:pause], True), (body[pause:], False)):
                self.wfile.write(part)
                self.wfile.flush()
                request.sent += len(part)
                hub.sending.set()
                if wait and hub.hold:
                    hub.hold.wait(20)

        def _note(self) -> Request:
            request = Request(self.command, self.path, self.headers.get("Range"), dict(self.headers))
            hub.requests.append(request)
            return request

        def _content(self) -> bytes | None:
            for revision in ("main", COMMIT):
                repo, found, name = self.path.lstrip("/").partition(f"/resolve/{revision}/")
                if found:
                    return hub.files.get(f"{repo}/{name}")
            return None

        def _fail(self, status: int) -> None:
            self.send_response(status)
            if status == 404:
                self.send_header("X-Error-Code", "EntryNotFound")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _start(
            self, status: int, length: int, content: bytes, extra: dict[str, str] | None = None
        ) -> None:
            self.send_response(status)
            self.send_header("ETag", f'"{hub.etag or hashlib.sha256(content).hexdigest()}"')
            if hub.is_hub:
                self.send_header("X-Repo-Commit", COMMIT)
            self.send_header("Content-Length", str(length))
            for name, value in (extra or {}).items():
                self.send_header(name, value)
            self.end_headers()

    return Handler


SAFE, BIN = "open_clip_model.safetensors", "open_clip_pytorch_model.bin"


CONTENT = random.Random(0).randbytes(2_500_000)


SPEC = BackboneSpec(
    name="ViT-B-32:openai",
    arch="ViT-B-32",
    tag="openai",
    file=None,
    model_config={},
    quick_gelu=True,
    preprocess=Preprocess(224),
    licence="MIT",
    size_bytes=605_000_000,
    source="huggingface.co/timm/vit_base_patch32_clip_224.openai",
    hub="timm/vit_base_patch32_clip_224.openai/",
)


REPO = "timm/vit_base_patch32_clip_224.openai"
