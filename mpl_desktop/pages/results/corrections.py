"""What a person decides about the judged images of a run: each is one step that can be undone."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from mpl_desktop.language.words import listed, words_of
from mpl_desktop.pages.results.figures import Judged
from mpl_desktop.project.collection import shown_name
from mpl_desktop.project.run_record import RunRecord
from mpl_desktop.widgets.image_grid import GridItem
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.formatting import percent

tr = words_of(__name__)


class Corrections:
    """Of one run; reads the open project's decisions anew each time. Nobody's files are touched."""

    def __init__(self, workspace: Workspace, record: RunRecord) -> None:
        self.workspace = workspace
        self.record = record

    @property
    def names(self) -> dict[str, str]:
        """Display name by class folder, as the run had them; in the order in which classes are listed."""
        data = self.workspace.dataset
        automatic = {one.folder: shown_name(one.folder, one.name) for one in data.classes} if data else {}
        found = {**automatic, **self.record.plan.names}
        return dict(sorted(found.items(), key=lambda pair: pair[1].casefold()))

    @property
    def moved(self) -> dict[str, str]:
        """The class that an image was said to show, by its key, where that was corrected."""
        names = self.names
        return {key: names.get(folder, folder) for key, folder in self.workspace.decisions.relabels.items()}

    @property
    def excluded(self) -> frozenset[str]:
        """Keys of images that take no part."""
        return self.workspace.decisions.exclusions

    def path(self, image: Judged) -> Path:
        """Where an image is now: the open project knows whether its folder was moved."""
        project = self.workspace.project
        return (project.root if project else self.record.plan.data) / image.path

    def folder(self, image: Judged) -> str:
        """The class folder that an image counts for."""
        corrected = self.workspace.decisions.relabels.get(image.key)
        return corrected or next((f for f, name in self.names.items() if name == image.true), "")

    def item(self, image: Judged, moved: Mapping[str, str]) -> GridItem:
        """An image as a cell of a grid; `moved` is `self.moved`, made once for all of them."""
        excluded = image.key in self.excluded
        arrow = image.label if image.right else f"{image.true} → {image.label}"
        actually = moved.get(image.key)
        sure = percent(image.probability)
        judged = (
            tr(
                "{name}, answered {answer}, {probability}, right",
                name=image.true,
                answer=image.label,
                probability=sure,
            )
            if image.right
            else tr(
                "{name}, answered {answer}, {probability}, wrong",
                name=image.true,
                answer=image.label,
                probability=sure,
            )
        )
        spoken = [
            judged,
            tr("actually {name}", name=actually) if actually else "",
            tr("excluded") if excluded else "",
        ]
        return GridItem(
            key=image.key,
            path=self.path(image),
            caption=tr("actually {name}", name=actually) if actually else arrow,
            # Two class names need the whole width; the bar and the tip tell how sure the answer was.
            note=tr("excluded") if excluded else sure if image.right else "",
            dim=excluded,
            bar=image.probability,
            tone="success" if image.right else "danger",
            spoken=listed(filter(None, spoken)),
            tip=tr(
                "{file}\nIs said to be: {name}\nAnswer: {answer}, {probability}",
                file=image.path,
                name=image.true,
                answer=image.label,
                probability=sure,
            ),
        )

    def relabel(self, keys: Sequence[str], folder: str) -> None:
        """These images show the class of this folder."""
        data = self.workspace.dataset
        homes = {image.key: one.folder for one in data.classes for image in one.images} if data else {}
        after = self.workspace.decisions.relabelled(dict.fromkeys(keys, folder), homes)
        self.workspace.decide(tr.many(len(keys), "Correct {n:,} picture", "Correct {n:,} pictures"), after)

    def use(self, keys: Iterable[str], *, used: bool) -> None:
        """Leave these images out, or take them in again."""
        chosen = list(keys)
        text = (
            tr.many(len(chosen), "Include {n:,} picture", "Include {n:,} pictures")
            if used
            else tr.many(len(chosen), "Exclude {n:,} picture", "Exclude {n:,} pictures")
        )
        self.workspace.decide(text, self.workspace.decisions.with_images(chosen, used=used))
