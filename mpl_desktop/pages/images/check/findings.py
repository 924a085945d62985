"""What the check before training found, as rows with words and a fix that can be undone."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mpl_desktop.language.words import words_of
from mpl_desktop.project.decisions import Decisions
from mpl_engine.formatting import comma_list, percent

if TYPE_CHECKING:
    from mpl_engine.checks.check import CheckReport, LabelError, NearDuplicate

tr = words_of(__name__)

_KINDS = {
    "in_two_classes": tr("Perhaps one picture in two classes"),
    "in_two_parts": tr("Perhaps one picture in two parts"),
    "duplicate": tr("Perhaps one picture twice"),
}
_ONE = {
    "train": tr("One is learned from"),
    "val": tr("One watches over the learning"),
    "test": tr("One tests the result"),
}
_OTHER = {
    "train": tr("the other is learned from"),
    "val": tr("the other watches over the learning"),
    "test": tr("the other tests the result"),
}
"""What the two pictures of a finding are used for, by their parts."""


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
        more = (
            tr("{first} and {second}. {about}", first=self.key, second=self.other, about=self.detail)
            if self.other
            else tr("{picture}. {about}", picture=self.key, about=self.detail)
        )
        return f"{self.words}\n{more}"

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
        more = tr(
            "{first} and {second}: at least one of the classes is wrong.",
            first=d.classes[0],
            second=d.classes[1],
        )
    elif d.kind == "in_two_parts":
        more = tr(
            "{one} and {the_other}, so the result may look too good.",
            one=_ONE.get(d.parts[0], tr("One is not used")),
            the_other=_OTHER.get(d.parts[1], tr("the other is not used")),
        )
    else:
        more = tr("Both are of {name}.", name=d.classes[0])
    fix = tr("Exclude both") if both else tr("Exclude the copy")
    return Finding(_KINDS[d.kind], shown, other, more, fix, exclude=d.leave_out)


def _doubt(d: "LabelError") -> Finding:
    detail = tr(
        "It has the class {label}, but looks more like {suggested}: {suggested_probability} "
        "probable, and {label} {probability}.",
        label=d.label,
        suggested=d.suggested,
        suggested_probability=percent(d.suggested_probability),
        probability=percent(d.probability),
    )
    return Finding(
        tr("Class may be wrong"),
        d.key,
        "",
        detail,
        tr("Move to {suggested}", suggested=d.suggested),
        relabel=d.suggested_folder,
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
    where = tr.many(report.images, "in {n:,} picture", "in {n:,} pictures")
    if not found:
        words = tr.many(
            report.images, "Nothing was found, in {n:,} picture.", "Nothing was found, in {n:,} pictures."
        )
    elif left == found:
        words = tr.many(found, "{n:,} finding, {where}.", "{n:,} findings, {where}.", where=where)
    else:
        words = tr.many(
            left,
            "{n:,} finding left of {found:,}, {where}.",
            "{n:,} findings left of {found:,}, {where}.",
            found=found,
            where=where,
        )
    return f"{words} {_agreement(report)}"


def _agreement(report: "CheckReport") -> str:
    """How far the check can be believed."""
    if report.agreement is None:
        return tr("Classes were not checked: each needs five pictures or more.")
    share = percent(report.agreement)
    if report.questions_none:
        return tr(
            "Judged by the other pictures, {share} get the class that they have: too few for a doubt about one of "
            "them to mean anything, so no class is questioned.",
            share=share,
        )
    if report.unjudged:
        return tr(
            "Judged by the other pictures, {share} get the class that they have. About {names} the check is too "
            "often wrong itself: no picture of them is questioned.",
            share=share,
            names=comma_list(report.unjudged),
        )
    if report.doubts:
        return tr(
            "Judged by the other pictures, {share} get the class that they have, so look at each before you change "
            "its class.",
            share=share,
        )
    return tr("Judged by the other pictures, {share} get the class that they have.", share=share)
