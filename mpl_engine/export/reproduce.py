"""How a run is done again: its plan as a command line, without paths of this computer."""

import shlex
from pathlib import PurePosixPath, PureWindowsPath

from mpl_engine.presets import preset
from mpl_engine.runs.plan import RunPlan


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
    parts = []
    if plan.exclude:
        parts.append(f"{len(plan.exclude)} images were excluded")
    if plan.relabel:
        parts.append(f"{len(plan.relabel)} were moved to another class")
    if not parts:
        return ""
    return f"In the window {' and '.join(parts)} before training; the run's config.json lists them."


def backbone_name(backbone: str) -> str:
    """A backbone's name without the folder of a weights file, which is nobody's business."""
    arch, colon, rest = backbone.partition(":")
    return f"{arch}{colon}{PureWindowsPath(PurePosixPath(rest).name).name}"
