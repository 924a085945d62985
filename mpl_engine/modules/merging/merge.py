"""Modules of one backbone become one over all their classes: a head is fitted to what they keep of their pictures.

Nothing is trained, and no picture is needed: features of training images stand in the modules. Modules with the same
features (the backbone's own, or those of the same prompts) are joined in these; others in the backbone's own
(docs/adr/0030-merged-modules.md).

Shape letters: R reference images, C classes of the merged module, E embedding, n pictures.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.device import full_precision
from mpl_engine.events import Job, Progress
from mpl_engine.files.atomic import require_free
from mpl_engine.files.hashing import file_sha256
from mpl_engine.heads.fit import best_head, fit_heads, refit
from mpl_engine.messages import speaker
from mpl_engine.modules.classifier import Classifier, open_classifier
from mpl_engine.modules.errors import CannotMerge
from mpl_engine.modules.file import PromptModule, check_fits, read_module, versions, write_module
from mpl_engine.modules.head import LearnedHead, about_head
from mpl_engine.modules.info import SCHEMA, ModuleInfo, read_info
from mpl_engine.modules.merging.knowledge import Joined, common_prompts, joined, knowledge
from mpl_engine.modules.merging.pictures import Pictures, calibration_of, judged, labelled_pictures
from mpl_engine.modules.merging.plan import (
    ClassPlan,
    Merged,
    check_mergeable,
    merged_data,
    merged_decision,
    plan_classes,
    shared_images,
    sources_of,
)
from mpl_engine.prompts.features import thinned
from mpl_engine.prompts.learner import NO_PROMPTS, Prompts

say = speaker(__name__)


def merge(
    modules: Sequence[Path],
    out: Path,
    *,
    data: Path | None = None,
    names: Mapping[str, str] | None = None,
    backbone: str | None = None,
    device: str = "auto",
    force: bool = False,
    allow_download: bool = False,
    resources: ResourceCache | None = None,
    token: CancelToken,
) -> Job[Merged]:
    """Write one module over the classes of several, and judge it on pictures of all of them if there are any.

    A class that several modules have is one class of their pictures together. Costs and thresholds stay; where two
    modules say different ones, the first's do. Temperature, coverage and *none of these* are those of `data`, or none.

    Args:
        modules: two or more; they stay as they are unless `out` is one of them.
        out: the new module.
        data: class folders with pictures to judge by. Those that a module learned from are left out of the judgement;
            where a module with prompts keeps no features of the backbone's own, it must hold them.
        names: display names of these folders, where they differ.
        backbone: where the modules' weights are, if they are a file of one's own.
        device: see `Classifier`.
        force: replace an existing file.
        allow_download: fetch the backbone's weights if they are not here.
        resources: shares the backbone with other jobs.
        token: cancels.

    Raises:
        CannotMerge: if they do not belong together, or one keeps too little of its pictures.
        ClassesDiffer, FolderProblem: if the folders of `data` cannot be used.
        OutputExists, WriteFailed: if the module may not or cannot be written.
        EngineError: as `open_classifier`.
        Cancelled: if the token says so.
    """
    require_free(out, force=force)
    read = _read(modules)
    infos = [one.info for one in read]
    plan = plan_classes(infos)
    yield Progress("merge", 0, 3, "steps")
    classifier = yield from open_classifier(
        modules[0], backbone, device=device, allow_download=allow_download, resources=resources, token=token
    )
    for one in read[1:]:
        check_fits(one, classifier.encoder.backbone)
    pictures = None
    if data is not None:
        pictures = yield from labelled_pictures(data, plan.names, names or {}, infos, token)
    prompts = common_prompts(read)
    known = yield from knowledge(read, prompts, plan, classifier, pictures, token)
    together = joined(known, plan, infos)
    yield Progress("merge", 1, 3, "steps")
    learned = yield from _fitted(together, float(classifier.encoder.backbone.scale), prompts, token)
    yield Progress("merge", 2, 3, "steps")
    learner = read[0].learner if prompts is not None else {}
    made = prompts or NO_PROMPTS
    raw = _description(infos, plan, learned)
    done = Merged(
        str(out),
        plan.names,
        plan.in_several,
        plan.spellings,
        plan.look_alikes,
        sources_of(infos),
        learned.about.name,
        int(together.statistics.counts.sum()),
        shared_images(infos),
        not together.whole,
    )

    def write(path: Path) -> None:
        write_module(path, raw, made, together.text, learner, thinned(together.features), learned)

    if pictures is not None and pictures.held.paths:
        with TemporaryDirectory(prefix="mpl-merge-") as place:
            write(trial := Path(place) / "merged.safetensors")
            merged = Classifier(read_module(trial), classifier.encoder.backbone, device)
        done = yield from _judge(done, merged, read, plan, pictures, raw, token)
    raw["merged"] = {"from": [one.to_json() for one in done.sources], "in_several": list(plan.in_several)}
    token.check()
    write(out)
    yield Progress("merge", 3, 3, "steps")
    return done


def _read(modules: Sequence[Path]) -> list[PromptModule]:
    """All of them, checked. Raises `CannotMerge` and as `read_module`."""
    infos = [read_info(path) for path in modules]
    check_mergeable(infos)
    hashes = [file_sha256(info.path) for info in infos]
    for place, digest in enumerate(hashes):
        if digest in hashes[:place]:
            reason = say("it is the same module as {other}", other=infos[hashes.index(digest)].path.name)
            raise CannotMerge(infos[place].path, reason, say("Choose another one."))
    return [read_module(path) for path in modules]


def _fitted(known: Joined, scale: float, prompts: Prompts | None, token: CancelToken) -> Job[LearnedHead]:
    """The best head by folds of what is known; a Gaussian one from the counts of all images."""
    images = (known.features, known.labels)
    with full_precision():
        fitted = yield from fit_heads(*images, known.text, scale, token=token)
        best = fitted[best_head(fitted)]
        if best.name == "gda" and not known.whole:
            head = refit("gda", best.setting, best.sharpness, known.statistics, images, known.text, scale, token=token)  # fmt: skip
            best = replace(best, head=head)
    about = about_head(best, scale, adapted=prompts is not None)
    return LearnedHead(about, best.head, known.statistics, thinned(known.labels))


def _judge(
    done: Merged,
    merged: Classifier,
    read: Sequence[PromptModule],
    plan: ClassPlan,
    pictures: Pictures,
    raw: dict[str, Any],
    token: CancelToken,
) -> Job[Merged]:
    """The figures of the merged module and of each alone, which go into the description too."""
    alone = [Classifier(one, merged.encoder.backbone, str(merged.encoder.device)) for one in read]
    found = yield from judged(merged, alone, plan.places, pictures, token)
    raw["calibration"] = calibration_of(merged, found)
    scores = found.predictions.scores
    raw["metrics"] = {"test_accuracy": scores.accuracy, "macro_recall": scores.macro_recall}
    sources = tuple(
        replace(source, judged=one) for source, one in zip(done.sources, found.of_sources, strict=True)
    )
    return replace(
        done,
        sources=sources,
        pictures=len(found.predictions.paths),
        accuracy=scores.accuracy,
        calibrated=raw["calibration"] is not None,
        uncovered=tuple(plan.names[place] for place in found.uncovered),
        left_out=found.left_out,
    )


def _description(infos: Sequence[ModuleInfo], plan: ClassPlan, learned: LearnedHead) -> dict[str, Any]:
    first = infos[0].raw
    licences = dict.fromkeys(str(one.raw.get("licence") or "") for one in infos)
    decision = merged_decision(infos, plan)
    return {
        "schema": SCHEMA,
        "config": first["config"],
        "classes": [{"name": n, "prompt": p} for n, p in zip(plan.names, plan.prompts, strict=True)],
        "backbone": first["backbone"],
        "preprocess": first["preprocess"],
        "data": merged_data(infos),
        "metrics": {},
        "calibration": None,
        "head": learned.about.to_json(),
        **({"decision": decision.to_json()} if decision else {}),
        "versions": versions(),
        "licence": ", ".join(one for one in licences if one),
    }
