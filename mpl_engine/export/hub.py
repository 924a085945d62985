"""What publishing to the Hugging Face hub and fetching from it share: names, addresses, what a repository holds.

The account is the one that the hub's own client knows (`hf auth login` or HF_TOKEN). It is shown where something is
written or is not public, and never printed.
"""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from mpl_engine.backbones.download import is_offline
from mpl_engine.backbones.hub import Broken, check_address, explained, in_background
from mpl_engine.cancel import CancelToken
from mpl_engine.export.errors import HubProblem
from mpl_engine.messages import speaker
from mpl_engine.no_telemetry import switch_off

say = speaker(__name__)

T = TypeVar("T")

CARD = "README.md"
HUB = "huggingface.co"
_SECONDS = 10
_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}", re.ASCII)


def repository_name(given: str) -> str:
    """`ORG/NAME` of what a person gave: the name itself, with `hf-hub:` before it, or its address on the hub.

    Raises:
        HubProblem: if it is none.
    """
    text = given.strip().removeprefix("hf-hub:").strip()
    for start in ("https://", "http://"):
        text = text.removeprefix(start)
    text = text.removeprefix(f"{HUB}/").rstrip("/")
    if not _REPOSITORY.fullmatch(text) or ".." in text or "--" in text or text.endswith((".git", ".", "-")):
        raise HubProblem(given.strip() or say("The name"), say("it is no name of a repository"), say("Give it as NAME/MODULE, such as anna/flowers."))  # fmt: skip
    return text


def address(repo: str, endpoint: str | None = None) -> str:
    """Where a person finds a repository."""
    return f"{(endpoint or os.environ.get('HF_ENDPOINT') or f'https://{HUB}').rstrip('/')}/{repo}"


@dataclass(frozen=True)
class Repository:
    """What the hub says of a repository at one commit; `files` are its paths, which nobody has checked."""

    private: bool
    commit: str
    files: tuple[str, ...]


def read_repository(name: str, endpoint: str | None, revision: str | None, *, account: bool) -> Repository:
    """What the hub says of a repository. Raises `Missing` and `Broken`; for `asked`."""
    from huggingface_hub import HfApi  # noqa: PLC0415 - costs half a second

    switch_off()
    given = chosen_endpoint(endpoint)
    check_address(given)
    with explained():
        found = HfApi(endpoint=given, library_name="mpl-desktop").model_info(
            name, revision=revision, timeout=_SECONDS, token=account
        )
    listed = found.siblings or []
    return Repository(
        bool(found.private), str(found.sha or "main"), tuple(str(one.rfilename) for one in listed)
    )


def asked(doing: str, name: str, work: Callable[[], T], token: CancelToken) -> T:
    """Ask the hub for something, in the background.

    Args:
        doing: what is done with the repository, such as `fetched`, for errors.
        name: the repository.
        work: calls the hub's client.
        token: cancels; the work is then left behind.

    Raises:
        Missing: if there is no such thing, or not for this account.
        HubProblem: if the hub cannot be used, or refuses.
        Cancelled: if the token says so.
    """

    def guarded() -> T:
        try:
            return work()
        except RuntimeError as error:  # what the client makes of any trouble with an upload
            raise Broken(say("the upload broke off"), transient=True) from error
        except (TypeError, KeyError, AttributeError) as error:  # and of answers that it does not understand
            raise Broken(
                say("the address does not answer like a Hugging Face hub"), transient=False
            ) from error

    try:
        return in_background(guarded, token)
    except Broken as error:
        token.check()
        advice = say("Try again later.") if error.transient else ""
        if error.refused:
            advice = say("Log in with `hf auth login`, with a token that may do this.")
        raise HubProblem(name, error.reason, advice, doing) from error


def logged_in() -> bool:
    """Whether the hub's client knows an account on this computer."""
    from huggingface_hub import get_token  # noqa: PLC0415 - costs half a second

    return bool(get_token())


def require_network(name: str, doing: str) -> None:
    """Refuse where the person forbade the network. Raises `HubProblem`."""
    if is_offline():
        raise HubProblem(
            name, say("the network is switched off (HF_HUB_OFFLINE, or in the settings)"), "", doing
        )


def chosen_endpoint(given: str | None) -> str | None:
    """The hub's address: the one given, or of the environment; None is the usual one."""
    return given or os.environ.get("HF_ENDPOINT") or None
