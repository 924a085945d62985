"""Which models the list shows, and what it says of each: what it is good at, what it costs, whose it is."""

from collections.abc import Iterator, Sequence

from mpl_desktop.language.words import sentences, words_of
from mpl_desktop.messages import time_words
from mpl_engine.backbones.catalogue import CatalogueEntry
from mpl_engine.formatting import human_size, percent, sentence_start

tr = words_of(__name__)

HEADINGS = {
    "small and fast": tr("Small and fast"),
    "all-round": tr("All-round"),
    "nature": tr("Nature"),
    "aerial": tr("From the air"),
    "any language": tr("Names in any language"),
}
"""By the catalogue's group."""

SPARE = 2.5
"""Memory that a model takes, in sizes of its file: it is read, kept, and learned with."""


def shown(
    entries: Sequence[CatalogueEntry], kept: Sequence[str], memory: int | None
) -> Iterator[tuple[str, list[CatalogueEntry]]]:
    """Headings with their models: of those that are good at the same, the one most often right, and all that are here.

    What needs more memory than this computer has comes last under its heading.

    Args:
        entries: the catalogue.
        kept: names that are shown in any case.
        memory: of this computer in bytes, or None.
    """
    best: dict[tuple[str, str], CatalogueEntry] = {}
    for entry in entries:
        alike = (entry.group, entry.good_at)
        if alike not in best or (entry.published_accuracy or 0) > (best[alike].published_accuracy or 0):
            best[alike] = entry
    wanted = {entry.name for entry in best.values()}
    for group, heading in HEADINGS.items():
        here = [
            e for e in entries if e.group == group and (e.name in wanted or e.downloaded or e.name in kept)
        ]
        if here:
            yield heading, sorted(here, key=lambda e: not fits(e, memory))


def fits(entry: CatalogueEntry, memory: int | None) -> bool:
    """Whether this computer has the memory for it."""
    return memory is None or SPARE * entry.size_bytes < memory


def title(entry: CatalogueEntry, memory: int | None) -> str:
    """The line of a model in the list."""
    if entry.built_in:
        return tr("{name} (built in)", name=entry.name)
    cost = "" if entry.downloaded else human_size(entry.size_bytes)
    if not fits(entry, memory):
        cost = tr("needs {size} of memory", size=human_size(round(SPARE * entry.size_bytes)))
    return " · ".join(filter(None, (sentence_start(entry.good_at), entry.arch.split("/")[-1], cost)))


def about(entry: CatalogueEntry, seconds: float) -> str:
    """What is known of a model that is not the built-in one; `seconds` is what it takes for a picture here."""
    said = [tr("Good at {what}.", what=entry.good_at)]
    if entry.published_accuracy is not None:
        said.append(
            tr(
                "By names alone {share} of ImageNet's pictures are right, as published.",
                share=percent(entry.published_accuracy),
            )
        )
    said.append(
        tr(
            "Looks at {side} × {side} pixels, {time} a picture on this computer.",
            side=entry.image_size,
            time=time_words(seconds),
        )
        if seconds >= 1
        else tr(
            "Looks at {side} × {side} pixels, under a second a picture on this computer.",
            side=entry.image_size,
        )
    )
    said.append(tr("{size}, licence: {licence}.", size=human_size(entry.size_bytes), licence=entry.licence))
    return sentences(said)
