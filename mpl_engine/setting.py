"""What there is to know about one setting, written once: its words, its symbol and its bounds."""

from dataclasses import dataclass

from mpl_engine.messages import speaker

say = speaker(__name__)


@dataclass(frozen=True)
class Setting:
    """What there is to know about one field of `Config`, for its check, the window and the documents.

    Attributes:
        label: its name in the window.
        help: what it does, in a line.
        group: heading that it stands under in the window; empty where the window asks for it elsewhere.
        symbol: in the paper.
        least, most: bounds that are allowed themselves.
        above, below: bounds that are not.
    """

    label: str
    help: str
    group: str = ""
    symbol: str = ""
    least: float | None = None
    most: float | None = None
    above: float | None = None
    below: float | None = None

    def limits(self) -> str:
        """The bounds as a document writes them: `1 … 10,000`, `in (0, 1]`, `> 0`; empty without bounds."""
        if self.above is not None and self.most is not None:
            return f"in ({self.above:g}, {self.most:g}]"
        if self.least is not None and self.below is not None:
            return f"{self.least:g} ≤ … < {_bound(self.below)}"
        if self.least is not None and self.most is not None:
            return f"{self.least:g} … {self.most:,}"
        if self.above is not None:
            return f"> {self.above:g}"
        return f"≥ {self.least:g}" if self.least is not None else ""

    def problem(self, value: float) -> str:
        """What a number has to be, if it is outside of the bounds; else empty."""
        if self.above is not None and self.most is not None:
            holds = self.above < value <= self.most
            return (
                "" if holds else say("it must be in ({above:g}, {most:g}]", above=self.above, most=self.most)
            )
        if self.least is not None and self.below == 1:
            return (
                ""
                if self.least <= value < 1
                else say("it must be at least {least:g} and less than 1", least=self.least)
            )
        if self.least is not None and value < self.least:
            return say("it must be {least:g} or more", least=self.least)
        if self.above is not None and value <= self.above:
            return say("it must be greater than {above:g}", above=self.above)
        if self.most is not None and value > self.most:
            return say("it must be {most:,} or less", most=self.most)
        if self.below is not None and value >= self.below:
            return say("it must be less than {below}", below=_bound(self.below))
        return ""


def _bound(number: float) -> str:
    return "2^63" if number == 2**63 else f"{number:g}"


def facts(
    label: str,
    help: str,  # noqa: A002 - the word of argparse and click
    group: str = "",
    symbol: str = "",
    **bounds: float,
) -> dict[str, Setting]:
    """`metadata` of a dataclass's field: `Setting` with these values."""
    return {"setting": Setting(label, help, group, symbol, **bounds)}
