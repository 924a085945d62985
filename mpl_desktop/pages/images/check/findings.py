"""What the check before training found, as rows with words and a fix that can be undone."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mpl_desktop.messages import count
from mpl_desktop.project.decisions import Decisions
from mpl_engine.formatting import comma_list, percent

if TYPE_CHECKING:
    from mpl_engine.checks.check import CheckReport, LabelError, NearDuplicate

_KINDS = {
    "in_two_classes": "Perhaps one picture in two classes",
    "in_two_parts": "Perhaps one picture in two parts",
    "duplicate": "Perhaps one picture twice",
}
_PARTS = {"train": "is learned from", "val": "watches over the learning", "test": "tests the result"}


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

    @property
    def text(self) -> str:
        """What the list says: the finding in one line, then of which pictures, and more of it."""
        of = f"{self.key} and {self.other}" if self.other else self.key
        return f"{self.words}\n{of}. {self.detail}"

    def open(self, decisions: Decisions) -> bool:
        """Whether nobody has dealt with it yet."""
        keys = {self.key, self.other}
        settled = keys & decisions.exclusions
        return not settled and (bool(self.other) or self.key not in decisions.relabels)


def findings(report: "CheckReport") -> list[Finding]:
    """Pictures that may be the same first, then doubtful labels."""
    return [*map(_duplicate, report.duplicates), *map(_doubt, report.doubts)]


def _duplicate(d: "NearDuplicate") -> Finding:
    both = len(d.leave_out) == 2
    shown = d.first if both else d.leave_out[0]
    other = d.second if shown == d.first else d.first
    if both:
        more = f"{d.classes[0]} and {d.classes[1]}: at least one of the classes is wrong."
    elif d.kind == "in_two_parts":
        does = [_PARTS.get(part, "is not used") for part in d.parts]
        more = f"One {does[0]} and the other {does[1]}, so the result may look too good."
    else:
        more = f"Both are of {d.classes[0]}."
    fix = "Exclude both" if both else "Exclude the copy"
    return Finding(_KINDS[d.kind], shown, other, more, fix, exclude=d.leave_out)


def _doubt(d: "LabelError") -> Finding:
    detail = (
        f"It has the class {d.label}, but looks more like {d.suggested}: {percent(d.suggested_probability)} "
        f"probable, and {d.label} {percent(d.probability)}."
    )
    return Finding(
        "Class may be wrong", d.key, "", detail, f"Move to {d.suggested}", relabel=d.suggested_folder
    )


def fixed(decisions: Decisions, chosen: list[Finding], homes: dict[str, str]) -> Decisions:
    """The decisions with the fixes of some findings."""
    exclude = frozenset(key for f in chosen for key in f.exclude)
    moves = {f.key: f.relabel for f in chosen if f.relabel and f.key not in exclude}
    made = decisions.relabelled(moves, homes) if moves else decisions
    return replace(made, exclusions=made.exclusions | exclude)


def summary(report: "CheckReport", left: int) -> str:
    """What a person should know of a finished check."""
    found = len(report.duplicates) + len(report.doubts)
    words = f"{count(left, 'finding')} left of {found:,}" if left < found else count(found, "finding")
    words = f"{words if found else 'Nothing was found'}, in {count(report.images, 'picture')}. "
    if report.agreement is None:
        return f"{words}Classes were not checked: each needs five pictures or more."
    right = f"Judged by the other pictures, {percent(report.agreement)} get the class that they have"
    if report.questions_none:
        return f"{words}{right}: too few for a doubt about one of them to mean anything, so no class is questioned."
    if report.unjudged:
        few = comma_list(report.unjudged)
        return f"{words}{right}. About {few} the check is too often wrong itself: no picture of them is questioned."
    return (
        f"{words}{right}, so look at each before you change its class."
        if report.doubts
        else f"{words}{right}."
    )
