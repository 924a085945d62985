"""From a project's settings to the engine's plan of a training."""

from typing import TYPE_CHECKING, Any

from mpl_desktop.project.decisions import is_unlabelled
from mpl_desktop.project.project import Project
from mpl_engine.backbones.spec import BUILT_IN
from mpl_engine.config import Config
from mpl_engine.errors import EngineError
from mpl_engine.presets import DEFAULT_PRESET, PRESETS
from mpl_engine.runs.plan import RunPlan

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset


WATCHED = 24
"""Test pictures that the Train page shows while it learns."""

_PUBLISHED = {"paper", "cross-dataset", "cross-dataset-script"}
"""Whoever repeats a published recipe does not look at test pictures meanwhile."""


def config_of(project: Project) -> Config:
    """The preset with the person's changes; changes that cannot be used any more are left out."""
    base = PRESETS.get(preset_of(project), PRESETS[DEFAULT_PRESET])
    try:
        return base.replaced(**changes_of(project))
    except (EngineError, TypeError):
        return base


def preset_of(project: Project) -> str:
    """The chosen preset's name."""
    name = project.settings.get("preset")
    return name if isinstance(name, str) and name in PRESETS else DEFAULT_PRESET


def changes_of(project: Project) -> dict[str, Any]:
    """Fields of the configuration that differ from the preset's on the person's wish."""
    changes = project.settings.get("config")
    return {"shots": "auto", **changes} if isinstance(changes, dict) else {"shots": "auto"}


def plan_of(project: Project, dataset: "Dataset", device: str = "auto", precision: str = "auto") -> RunPlan:
    """The plan of a training of this project now."""
    config = config_of(project)
    if precision != "auto" and config.precision == "auto":
        config = config.replaced(precision=precision)
    decisions = project.decisions
    there = {image.key: c.folder for c in dataset.classes for image in c.images}
    folders = {c.folder for c in dataset.classes}
    added = tuple(folder for folder in decisions.added if folder not in folders)
    folders |= set(added)
    relabels = {k: v for k, v in decisions.relabels.items() if k in there and v in folders}
    out = decisions.left_out | {folder for folder in folders if is_unlabelled(folder)}
    gone = {k for k, home in there.items() if relabels.get(k, home) in out}
    gone |= {k for k in decisions.exclusions if k in there}
    quick_gelu = project.settings.get("quick_gelu")
    return RunPlan(
        data=project.root,
        backbone=str(project.settings.get("backbone") or BUILT_IN),
        config=config,
        preset=preset_of(project),
        given=tuple(sorted(changes_of(project))),
        protocol="coop" if project.split.get("protocol") == "coop" else "auto",
        group_by=group if isinstance(group := project.split.get("group_by"), str) and group else None,
        names={c.folder: decisions.names.get(c.folder, c.name) for c in dataset.classes}
        | {folder: decisions.names.get(folder, folder) for folder in added},
        words={folder: words for folder, words in sorted(decisions.words.items()) if folder in folders},
        exclude=tuple(sorted(gone)),
        relabel={k: v for k, v in sorted(relabels.items()) if k not in gone},
        added=added,
        quick_gelu=quick_gelu if isinstance(quick_gelu, bool) else None,
        device=device,
        watch=0 if preset_of(project) in _PUBLISHED else WATCHED,
    )
