"""The kinds of files that the product reads, in words; the code knows a kind by its English name."""

from typing import NamedTuple

from mpl_engine.messages import speaker

say = speaker(__name__)


class KindWords(NamedTuple):
    """A kind as it stands in `PATH is NO_USE: it is damaged.` and `THIS has schema 3.`."""

    no_use: str
    this: str


def kind_words(kind: str) -> KindWords:
    """The words of a kind; what only the command line reads has English ones alone."""
    return _WORDS.get(kind) or KindWords(f"not a usable {kind}", f"This {kind}")


_WORDS = {
    "prompt module": KindWords(say("not a usable prompt module"), say("This prompt module")),
    "run configuration": KindWords(say("not a usable run configuration"), say("This run configuration")),
    "run result": KindWords(say("not a usable run result"), say("This run result")),
    "split": KindWords(say("not a usable split"), say("This split")),
    "split file": KindWords(say("not a usable split file"), say("This split file")),
    "checkpoint": KindWords(say("not a usable checkpoint"), say("This checkpoint")),
    "baselines file": KindWords(say("not a usable baselines file"), say("This baselines file")),
    "costs file": KindWords(say("not a usable costs file"), say("This costs file")),
    "names file": KindWords(say("not a usable names file"), say("This names file")),
    "table of labels": KindWords(say("not a usable table of labels"), say("This table of labels")),
    "project file": KindWords(say("not a usable project file"), say("This project file")),
}
