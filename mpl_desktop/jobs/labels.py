"""Writing labels for other programs, and reading tables of them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from mpl_desktop.jobs.runner import Factory
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress
from mpl_engine.labels.export import Exported, Form, LabelledImage, export_labels
from mpl_engine.labels.matching import Matches, match_labels
from mpl_engine.labels.table import LabelRow, read_label_table


def export(
    images: Callable[[], Sequence[LabelledImage]], out: Path, form: Form, *, parts: bool, links: bool
) -> Factory:
    """Write labels; the result is an `Exported`.

    Args:
        images: what is written; called here, since working out the parts of very many pictures takes a moment.
        out: the file, or the folder that is made.
        form: what is written.
        parts: say which part each picture is in, as far as there are parts.
        links: links in the place of copies.
    """

    def job(token: CancelToken) -> Job[Exported]:
        yield Progress("copy", 0)
        given = images()
        known = parts and any(image.part for image in given)
        return (yield from export_labels(given, out, form, parts=known, links=links, token=token))

    return job


def read(path: Path, keys: Sequence[str]) -> Factory:
    """Read a table and find the pictures that it speaks of; the result is its rows and their `Matches`."""

    def job(token: CancelToken) -> Job[tuple[tuple[LabelRow, ...], Matches]]:
        yield Progress("read", 0, None, "rows")
        rows = read_label_table(path)
        token.check()
        yield Progress("read", 0, len(rows), "rows")
        return rows, match_labels(rows, keys)

    return job
