"""How a training is done again: its command, and what a command cannot repeat."""

import shlex
from pathlib import PurePosixPath, PureWindowsPath

from mpl_engine.backbones.resolve import repository
from mpl_engine.messages import speaker
from mpl_engine.presets import preset
from mpl_engine.runs.plan import RunPlan

say = speaker(__name__)


def train_command(plan: RunPlan) -> str:
    """The command that trains by a plan again, but for what the person decided about single images."""
    start = preset(plan.preset) if plan.preset else preset("paper")
    before, now = start.to_json(), plan.config.to_json()
    words = [
        "mpl-engine",
        "train",
        plan.data.name,
        "--out",
        "RUN",
        "--backbone",
        backbone_name(plan.backbone),
    ]
    words += ["--preset", plan.preset or "paper", "--protocol", plan.protocol]
    words += ["--group-by", plan.group_by] if plan.group_by else []
    words += ["--all"] if plan.train_on_all else []
    words += ["--shots", str(now["shots"]), "--seed", str(now["seed"])]
    for name, value in now.items():
        if name not in {"shots", "seed"} and value != before[name]:
            words += ["--set", f"{name}={str(value).lower() if isinstance(value, bool) else value}"]
    return shlex.join(words)


def edits_words(plan: RunPlan) -> str:
    """What the command line cannot repeat."""
    left_out, moved = len(plan.exclude), len(plan.relabel)
    if left_out and moved:
        return say(
            "In the window {left_out} images were excluded and {moved} were moved to another class before training; "
            "the run's config.json lists them.",
            left_out=left_out,
            moved=moved,
        )
    if left_out:
        return say.many(
            left_out,
            "In the window {n} image was excluded before training; the run's config.json lists it.",
            "In the window {n} images were excluded before training; the run's config.json lists them.",
        )
    if moved:
        return say.many(
            moved,
            "In the window {n} image was moved to another class before training; the run's config.json lists it.",
            "In the window {n} images were moved to another class before training; the run's config.json lists them.",
        )
    return ""


def backbone_name(backbone: str) -> str:
    """A backbone's name without the folder of a weights file, which is nobody's business."""
    if repository(backbone):
        return backbone
    arch, colon, rest = backbone.partition(":")
    return f"{arch}{colon}{PureWindowsPath(PurePosixPath(rest).name).name}"
