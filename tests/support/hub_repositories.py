"""A hub on loopback with repositories that can be looked at, made and committed to, as the hub's own client does it.

Nothing but what the program asks of it: no branches but `main`, no history but a count of commits.
"""

import base64
import contextlib
import json
from collections.abc import Generator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import unquote

from tests.support.hub_server import COMMIT, Hub, handler_of, listening

SECRET = "hf_secretOfTheTests"
"""The one account that this hub knows, by its token."""


@dataclass
class Repositories(Hub):
    """`listed` says, for a repository, which paths it claims to have, whatever it has.

    Attributes:
        private: names of repositories that need the account.
        commits: messages, newest last.
        refused: whether the account may not write.
        stored: what was uploaded, by SHA-256.
    """

    private: set[str] = field(default_factory=set)
    made: set[str] = field(default_factory=set)
    listed: dict[str, list[str]] = field(default_factory=dict)
    commits: list[str] = field(default_factory=list)
    refused: bool = False
    stored: dict[str, bytes] = field(default_factory=dict)
    accounts: list[str] = field(default_factory=list)

    def names(self, repo: str) -> list[str]:
        """The paths of a repository."""
        return [name.removeprefix(f"{repo}/") for name in self.files if name.startswith(f"{repo}/")]


@contextlib.contextmanager
def serve(files: dict[str, bytes] | None = None, **options: Any) -> Generator[Repositories, None, None]:
    hub = Repositories(files or {}, **options)
    with listening(hub, _handler(hub)):
        yield hub


def _handler(hub: Repositories) -> type[BaseHTTPRequestHandler]:
    plain: Any = handler_of(hub)

    class Handler(plain):  # type: ignore[misc]
        path: str

        def do_HEAD(self) -> None:
            self.path = unquote(self.path)
            if self._known():
                super().do_HEAD()

        def do_GET(self) -> None:
            self.path = unquote(self.path)
            self._account()
            if self.path.startswith("/api/models/"):
                self._note()
                self._describe()
            elif self._known():
                super().do_GET()

        def do_POST(self) -> None:
            self._note()
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)) or self._chunks()
            if not self._account():
                self._fail(401)
            elif hub.refused:
                self._fail(403)
            elif self.path == "/api/repos/create":
                self._make(json.loads(body))
            elif self.path == "/api/validate-yaml":
                self._answer({"errors": [], "warnings": []})
            elif "/preupload/" in self.path:
                files = json.loads(body)["files"]
                self._answer({"files": [self._mode(one["path"]) for one in files]})
            elif self.path.endswith("/info/lfs/objects/batch"):
                self._answer(
                    {"transfer": "basic", "objects": [self._place(o) for o in json.loads(body)["objects"]]}
                )
            elif "/commit/" in self.path:
                self._commit(body)
            else:
                self._fail(404)

        def do_PUT(self) -> None:
            request = self._note()
            data = bytearray()
            length = int(self.headers.get("Content-Length") or 0)
            while len(data) < length and (part := self.rfile.read(min(65536, length - len(data)))):
                data += part
                request.sent += len(part)
                hub.sending.set()
                if hub.hold:
                    hub.hold.wait(20)
            if not length:
                data += self._chunks()
            hub.stored[self.path.rpartition("/")[2]] = bytes(data)
            self._answer({})

        def _chunks(self) -> bytes:
            """The body of a request that is sent in chunks."""
            found = b""
            if self.headers.get("Transfer-Encoding") == "chunked":
                while size := int(self.rfile.readline().strip() or b"0", 16):
                    found += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
            return found

        def _account(self) -> bool:
            given = self.headers.get("Authorization") or ""
            if given:
                hub.accounts.append(given)
            return given == f"Bearer {SECRET}"

        def _repo(self) -> str:
            text = self.path.removeprefix("/api/models/").lstrip("/").partition("?")[0]
            return "/".join(text.split("/")[:2]).removesuffix(".git")

        def _known(self) -> bool:
            """Whether the repository may be seen; else it answers as the hub does."""
            if self._repo() in hub.private and not self._account():
                self._fail(401)
                return False
            return True

        def _describe(self) -> None:
            repo = self._repo()
            if not self._known():
                return
            if repo not in hub.made and not hub.names(repo) and repo not in hub.listed:
                self._fail(401 if not self._account() else 404)
                return
            names = hub.listed.get(repo) or hub.names(repo)
            self._answer(
                {
                    "id": repo,
                    "sha": COMMIT,
                    "private": repo in hub.private,
                    "tags": [],
                    "siblings": [{"rfilename": name} for name in names],
                }
            )

        def _make(self, wanted: dict[str, Any]) -> None:
            repo = f"{wanted['organization']}/{wanted['name']}"
            hub.made.add(repo)
            if wanted.get("private") or wanted.get("visibility") == "private":
                hub.private.add(repo)
            self._answer({"url": f"{hub.endpoint}/{repo}"})

        def _mode(self, path: str) -> dict[str, Any]:
            mode = "lfs" if path.endswith(".safetensors") else "regular"
            return {"path": path, "uploadMode": mode, "shouldIgnore": False, "oid": None}

        def _place(self, wanted: dict[str, Any]) -> dict[str, Any]:
            href = f"{hub.endpoint}/stored/{wanted['oid']}"
            return {"oid": wanted["oid"], "size": wanted["size"], "actions": {"upload": {"href": href}}}

        def _commit(self, body: bytes) -> None:
            repo = self._repo()
            for line in body.splitlines():
                entry = json.loads(line)
                value = entry["value"]
                if entry["key"] == "header":
                    hub.commits.append(value["summary"])
                elif entry["key"] == "lfsFile":
                    hub.files[f"{repo}/{value['path']}"] = hub.stored[value["oid"]]
                elif entry["key"] == "file":
                    hub.files[f"{repo}/{value['path']}"] = base64.b64decode(value["content"])
            self._answer(
                {"success": True, "commitOid": COMMIT, "commitUrl": f"{hub.endpoint}/{repo}/commit/{COMMIT}"}
            )

        def _answer(self, value: object) -> None:
            data = json.dumps(value).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

    return Handler
