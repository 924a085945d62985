"""Jobs with several modules, and with modules on the Hugging Face hub.

Modules that load torch or the hub's client are imported inside the generators, which run on a thread of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mpl_desktop.jobs.runner import Factory
from mpl_desktop.system import preloading
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress

if TYPE_CHECKING:
    from mpl_engine.export.fetch import Fetched, Offer
    from mpl_engine.export.publish import Publication, Published
    from mpl_engine.modules.compare import Difference, ModuleComparison
    from mpl_engine.modules.merging.plan import Merged


@dataclass(frozen=True)
class Compared:
    """How two modules differ: in what their files say, and on pictures if there were any."""

    differences: "tuple[Difference, ...]"
    on_pictures: "ModuleComparison | None" = None


def merge(
    modules: Sequence[Path],
    out: Path,
    pictures: Path | None,
    device: str,
    resources: ResourceCache,
    backbone: str | None = None,
) -> Factory:
    """Make one module of several, replacing an older file; the result is a `Merged`."""

    def job(token: CancelToken) -> "Job[Merged]":
        yield Progress("load", 0, None, "libraries")
        token.check()
        preloading.load_model_files()
        from mpl_engine.modules.merging.merge import merge as join  # noqa: PLC0415 - loads torch

        return (
            yield from join(
                modules,
                out,
                data=pictures,
                backbone=backbone,
                device=device,
                force=True,
                resources=resources,
                token=token,
            )
        )

    return job


def compare(
    first: Path, second: Path, pictures: Path | None, device: str, resources: ResourceCache
) -> Factory:
    """Compare two modules, also on pictures if a folder of them is given; the result is a `Compared`."""

    def job(token: CancelToken) -> Job[Compared]:
        yield Progress("load", 0, None, "libraries")
        token.check()
        preloading.load_model_files()
        from mpl_engine.modules.compare import compare_modules, differences  # noqa: PLC0415 - loads torch

        found = differences(first, second)
        if pictures is None:
            return Compared(found)
        answers = yield from compare_modules(
            first, second, pictures, device=device, resources=resources, token=token
        )
        return Compared(found, answers)

    return job


def plan_publication(module: Path, repo: str, *, private: bool) -> Factory:
    """Ask the hub what publishing would do; the result is a `Publication`."""

    def job(token: CancelToken) -> "Job[Publication]":
        yield Progress("publish", 0, None, "steps")
        from mpl_engine.export import publish as hub  # noqa: PLC0415 - only on demand

        return (yield from hub.plan_publication(module, repo, private=private, token=token))

    return job


def publish(publication: "Publication") -> Factory:
    """Send a module with its card; the result is a `Published`."""

    def job(token: CancelToken) -> "Job[Published]":
        from mpl_engine.export import publish as hub  # noqa: PLC0415 - only on demand

        return (yield from hub.publish(publication, token=token))

    return job


def find(repo: str) -> Factory:
    """Ask the hub for the module of a repository; the result is an `Offer`."""

    def job(token: CancelToken) -> "Job[Offer]":
        yield Progress("fetch", 0, None, "bytes")
        from mpl_engine.export.fetch import find_module  # noqa: PLC0415 - only on demand

        return (yield from find_module(repo, token=token))

    return job


def fetch(offer: "Offer", out: Path) -> Factory:
    """Fetch a module, replacing an older file; the result is a `Fetched`."""

    def job(token: CancelToken) -> "Job[Fetched]":
        from mpl_engine.export.fetch import fetch_module  # noqa: PLC0415 - only on demand

        return (yield from fetch_module(offer, out, force=True, token=token))

    return job
