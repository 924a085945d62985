"""What the check before training found, as rows with words and a fix that can be undone."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mpl_desktop.messages import count
from mpl_desktop.project.decisions import Decisions
from mpl_engine.formatting import percent

if TYPE_CHECKING:
    from mpl_engine.checks.check import CheckReport, LabelError, NearDuplicate

_KINDS = {
    "in_two_classes": "Same picture in two classes",
    "in_two_parts": "Same picture in two parts",
    "duplicate": "Same picture twice",
}
_PARTS = {"train": "training", "val": "validation", "test": "test"}


@dataclass(frozen=True)
class Finding:
    """One row.

    Attributes:
        words: what was found.
        key, other: the image, and the one it is like ("" for a doubtful label).
        detail: a sentence for a person.
        fix: what the button says.
        exclude: keys that the fix excludes.
        relabel: class folder that the fix gives `key`, or "".
    """

    words: str
    key: str
    other: str
    detail: str
    fix: str
    exclude: tuple[str, ...] = ()
    relabel: str = ""

    def open(self, decisions: Decisions) -> bool:
        """Whether nobody has dealt with it yet."""
        keys = {self.key, self.other}
        settled = keys & decisions.exclusions
        return not settled and (bool(self.other) or self.key not in decisions.relabels)


def findings(report: "CheckReport") -> list[Finding]:
    """Same pictures first, then doubtful labels."""
    return [*map(_duplicate, report.duplicates), *map(_doubt, report.doubts)]


def _duplicate(d: "NearDuplicate") -> Finding:
    both = len(d.leave_out) == 2
    shown = d.first if both else d.leave_out[0]
    other = d.second if shown == d.first else d.first
    if both:
        more = f"{d.classes[0]} and {d.classes[1]}: at least one label is wrong."
    elif d.kind == "in_two_parts":
        names = [_PARTS.get(part, "unused") for part in d.parts]
        more = f"One is a {names[0]} image, the other a {names[1]} image, so the result would look too good."
    else:
        more = f"Both are of {d.classes[0]}."
    fix = "Exclude both" if both else "Exclude the copy"
    return Finding(_KINDS[d.kind], shown, other, more, fix, exclude=d.leave_out)


def _doubt(d: "LabelError") -> Finding:
    detail = (
        f"Labelled {d.label} ({percent(d.probability)}), looks like {d.suggested} "
        f"({percent(d.suggested_probability)})."
    )
    return Finding(
        "Label may be wrong", d.key, "", detail, f"Move to {d.suggested}", relabel=d.suggested_folder
    )


def fixed(decisions: Decisions, chosen: list[Finding], homes: dict[str, str]) -> Decisions:
    """The decisions with the fixes of some findings."""
    exclude = frozenset(key for f in chosen for key in f.exclude)
    moves = {f.key: f.relabel for f in chosen if f.relabel and f.key not in exclude}
    made = decisions.relabelled(moves, homes) if moves else decisions
    return replace(made, exclusions=made.exclusions | exclude)


def summary(report: "CheckReport", left: int) -> str:
    """One line on a finished check."""
    words = f"{count(left, 'finding')} left of {len(report.duplicates) + len(report.doubts)}"
    words += f", in {count(report.images, 'image')}."
    if report.agreement is None:
        return f"{words} Labels were not checked: every class needs five images or more."
    return (
        f"{words} Labels were judged by a linear probe that agrees with {percent(report.agreement)} of them: "
        "look before you change any."
    )
