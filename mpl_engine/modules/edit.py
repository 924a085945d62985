"""A prompt module with other names, or other costs and thresholds; tensors and prompts stay bit for bit."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mpl_engine.errors import ClassNamesError
from mpl_engine.evaluation.decision import Decision
from mpl_engine.files.atomic import require_free
from mpl_engine.messages import speaker
from mpl_engine.modules.info import ModuleInfo, read_info

say = speaker(__name__)


def rename_module(
    module: Path,
    out: Path,
    *,
    name: str | None = None,
    classes: Mapping[str, str] | None = None,
    force: bool = False,
) -> ModuleInfo:
    """Write a copy of a module with other names.

    Args:
        module: what is renamed; it stays as it is unless `out` is the same file.
        out: the new file.
        name: what to call the module, kept in its metadata as `name`.
        classes: new display names by old ones. Their prompts stay, and with them the answers.
        force: replace an existing file.

    Raises:
        OutputExists: if `out` is there already and `force` is not given.
        ClassNamesError: if a class is unknown, or a new name is empty or taken.
        FileFormatError, NewerFile: if the module cannot be read.
        WriteFailed: if the new one cannot be written.
    """
    info = read_info(module)
    after = _renamed(info.raw["classes"], classes or {})
    new = dict(zip(info.class_names, (entry["name"] for entry in after), strict=True))
    raw = {**info.raw, "classes": after}
    if info.decision:
        raw["decision"] = info.decision.renamed(new).to_json()
    if name is not None:
        raw["name"] = " ".join(name.split())
    return _rewritten(module, out, raw, force=force)


def weigh_module(module: Path, out: Path, decision: Decision, *, force: bool = False) -> ModuleInfo:
    """Write a copy of a module that decides by other costs and thresholds.

    Args:
        module: what is copied; it stays as it is unless `out` is the same file.
        out: the new file.
        decision: costs and thresholds; an empty one takes those of the module away.
        force: replace an existing file.

    Raises:
        OutputExists: if `out` is there already and `force` is not given.
        ConfigError: if the decision names a class that the module does not have.
        FileFormatError, NewerFile: if the module cannot be read.
        WriteFailed: if the new one cannot be written.
    """
    info = read_info(module)
    decision.check(info.class_names)
    kept = decision.to_json() if decision else None
    return _rewritten(module, out, {**info.raw, "decision": kept}, force=force)


def _rewritten(module: Path, out: Path, raw: dict[str, Any], *, force: bool) -> ModuleInfo:
    require_free(out, force=force)
    from mpl_engine.modules.file import read_module, write_module  # noqa: PLC0415 - loads torch

    read = read_module(module)
    write_module(out, raw, read.prompts, read.class_features, read.learner, read.references, read.learned, read.frozen)  # fmt: skip
    return read_info(out)


def _renamed(entries: list[dict[str, Any]], names: Mapping[str, str]) -> list[dict[str, Any]]:
    unknown = tuple(sorted(names.keys() - {entry["name"] for entry in entries}))
    if unknown:
        raise ClassNamesError(say("the module has no such classes"), unknown)
    after = [{**e, "name": " ".join(names.get(e["name"], e["name"]).split())} for e in entries]
    folded = [entry["name"].casefold() for entry in after]
    if "" in folded:
        raise ClassNamesError(say("a new name is empty"))
    twice = tuple(sorted({e["name"] for e in after if folded.count(e["name"].casefold()) > 1}))
    if twice:
        raise ClassNamesError(say("two classes would have the same name"), twice)
    return after
