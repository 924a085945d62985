"""A model card with the fields of the Hugging Face Hub, written from a module's own metadata.

Source of the field names: https://huggingface.co/docs/hub/model-cards and Mitchell et al. 2019, "Model Cards for
Model Reporting".
"""

import json
from collections.abc import Mapping
from typing import Any

from mpl_engine.formatting import percent_in_tenths
from mpl_engine.messages import english
from mpl_engine.modules.info import MergeSource, ModuleInfo
from mpl_engine.training.selection import result_words
from mpl_engine.version import __version__

_LICENCES = {"mit": "mit", "apache-2.0": "apache-2.0", "apache 2.0": "apache-2.0"}
_METRICS = {
    "test_accuracy": "Accuracy on test images",
    "cv_accuracy": "Accuracy by cross-validation",
    "macro_recall": "Mean recall over classes",
    "zero_shot_accuracy": "Zero-shot accuracy on the same images",
    "linear_probe_accuracy": "Linear probe on the same images",
}
SCHEMA = 1
OLDEST_RUNTIME = "1.17"
"""The oldest ONNX Runtime that runs an export, as its README and requirements.txt say; tests run exports on it."""


def model_card(info: ModuleInfo, export: Mapping[str, Any]) -> str:
    """The README of a folder export: YAML fields, then what a user has to know.

    Args:
        info: the module.
        export: the fields of `export.Export`.
    """
    head = [*_fields(info, "onnx"), "", *_use(info), *_classes(info)]
    return "\n".join([*head, *_made(info), *_figures(info), *_check(export)]) + "\n"


def module_card(info: ModuleInfo, repo: str) -> str:
    """The README of a module that is published by itself: YAML fields, then how to get and use it.

    Args:
        info: the module.
        repo: `ORG/NAME` on the hub.
    """
    use = [
        f"# {_line(title(info))}",
        "",
        (
            "An image classifier for MPL Desktop: a prompt module for a frozen CLIP (Modular Prompt Learning, "
            "arXiv 2502.14125). It is a safetensors file, from which nothing runs, and it needs the backbone that is "
            "named below."
        ),
        "",
        "```",
        f"mpl-engine fetch {repo} --out classifier.safetensors",
        "mpl-engine classify classifier.safetensors IMAGE_OR_FOLDER...",
        "```",
        "",
        "In the window: *Module, Fetch from Hugging Face*.",
        "",
        (
            "It holds features and SHA-256 hashes of its training images, not the images: who has an image can tell "
            "whether it was among them."
        ),
        "",
    ]
    head = [*_fields(info, "mpl-desktop"), "", *use, *_classes(info)]
    return "\n".join([*head, *_made(info), *_figures(info)]).rstrip() + "\n"


def title(info: ModuleInfo) -> str:
    """The module's given name, else its classes."""
    name = info.raw.get("name")
    if isinstance(name, str) and name:
        return name
    names = info.class_names
    return f"{', '.join(names[:3])}{' …' if len(names) > 3 else ''}: image classifier"


def accuracy_words(info: ModuleInfo) -> str:
    """How often the module was right on pictures set aside, as a sentence; empty if its metadata does not tell."""
    known = _metrics(info)
    for name, how in (("test_accuracy", "that were set aside"), ("cv_accuracy", "in cross-validation")):
        if isinstance(known.get(name), int | float):
            return f"It was right on {_percent(known[name])} of the pictures {how}."
    return ""


def merge_words(source: MergeSource) -> str:
    """What a module was merged from, in a line."""
    facts = [f"{len(source.classes)} classes", f"SHA-256 {source.sha256[:12]}…"]
    facts += [f"test accuracy {_percent(source.accuracy)}"] if source.accuracy is not None else []
    if one := source.judged:
        alone, merged = _percent(one.alone), _percent(one.merged)
        facts.append(f"on {one.images} images of its classes {alone} alone, {merged} merged")
    return f"{source.name} ({'; '.join(facts)})"


def _fields(info: ModuleInfo, library: str) -> list[str]:
    """The YAML block. JSON strings are YAML strings, so that no name can break it."""
    licence = str(info.raw.get("licence") or "unknown")
    known = _LICENCES.get(licence.strip().lower())
    lines = ["---", f"license: {known or 'other'}"]
    if known is None:
        lines.append(f"license_name: {_text(licence)}")
    lines += [f"library_name: {library}", "pipeline_tag: image-classification"]
    lines += ["tags:", "- image-classification", "- clip", "- modular-prompt-learning", "- few-shot"]
    accuracy = _metrics(info).get("test_accuracy", _metrics(info).get("cv_accuracy"))
    if isinstance(accuracy, int | float):
        lines += [
            "metrics:",
            "- accuracy",
            "model-index:",
            f"- name: {_text(title(info))}",
            "  results:",
            "  - task:",
            "      type: image-classification",
            "    dataset:",
            "      name: images of its maker, not published",
            "      type: private",
            "    metrics:",
            "    - type: accuracy",
            f"      value: {accuracy:.4f}",
        ]
    return [*lines, "---"]


def _use(info: ModuleInfo) -> list[str]:
    formats = "whatever Pillow reads (HEIC photos where pillow-heif is installed)"
    return [
        f"# {_line(title(info))}",
        "",
        (
            "An image classifier: a frozen CLIP image tower with learned prompts (Modular Prompt Learning, "
            "arXiv 2502.14125), exported to ONNX by MPL Desktop."
        ),
        "",
        "```",
        "pip install -r requirements.txt",
        "python classify.py IMAGE_OR_FOLDER...",
        "```",
        "",
        (
            f"It prints one JSON entry per file, also of those in folders. Images may be {formats}. `status` is `ok`, "
            "`not_sure` (the promised coverage needs more than one class), `none_of_these` (unlike everything it was "
            "trained on) or `unreadable`, which makes the exit status 1. `module.safetensors` is the prompt module "
            "itself: MPL Desktop opens it again."
        ),
        "",
        (
            f"ONNX Runtime {OLDEST_RUNTIME} or newer runs it (before 1.19, install numpy below 2 with it). ONNX Runtime "
            "may report its use to its maker: `classify.py` switches that off, code of your own does so by setting the "
            "environment variable `ORT_DISABLE_TELEMETRY=1` before it imports `onnxruntime`."
        ),
        "",
    ]


def _classes(info: ModuleInfo) -> list[str]:
    return [
        "## Classes",
        "",
        *[f"- {_line(c.name)} (prompt: {_line(c.prompt)})" for c in info.classes],
        "",
    ]


def _made(info: ModuleInfo) -> list[str]:
    data, config = info.raw["data"], info.config
    how = f"- Settings: {config.epochs} epochs, {config.optimizer}, learning rate {config.lr:g}, seed {config.seed}"
    if info.sources:
        how = "\n".join(["- Merged from:", *(f"  - {_line(merge_words(source))}" for source in info.sources)])
    return [
        "## How it was made",
        "",
        f"- Backbone: {_line(info.backbone.name)}, SHA-256 {info.backbone.sha256}",
        f"- Licence of the backbone's weights: {_line(str(info.raw.get('licence') or 'unknown'))}",
        f"- Training images: {len(data['train_hashes'])}; validation images: {len(data['val_hashes'])}",
        *([f"- {words}"] if (words := english(result_words(_metrics(info)))) else []),
        how,
        "",
    ]


def _figures(info: ModuleInfo) -> list[str]:
    known = _metrics(info)
    rows = [
        f"| {words} | {_percent(known[name])} |"
        for name, words in _METRICS.items()
        if isinstance(known.get(name), int | float)
    ]
    rows = rows or ["| no image was set aside to judge on | – |"]
    limits = [
        "## Limits",
        "",
        (
            "The figures hold for images like those of its maker. Other cameras, places or times can do worse. It "
            "knows the classes above and nothing else, and it inherits the biases of the backbone."
        ),
        "",
    ]
    return ["## Figures", "", "| what | value |", "| --- | ---: |", *rows, "", *limits]


def _check(export: Mapping[str, Any]) -> list[str]:
    return [
        "## Checked when it was exported",
        "",
        (
            f"On {export['images']} images the {export['precision']} graph differs from the program by at most "
            f"{export['max_difference']:.2g} in any probability (allowed: {export['allowed_difference']:g}) and gives "
            f"the same answer for {export['decided_agreement']:.1%} of the clear ones (needed: "
            f"{export['least_agreement']:.0%})."
        ),
    ]


def _metrics(info: ModuleInfo) -> dict[str, Any]:
    found = info.raw.get("metrics")
    return {k: v for k, v in found.items() if v is not None} if isinstance(found, dict) else {}


def _percent(value: float | None) -> str:
    """In English, as all of the card is."""
    return str(english(percent_in_tenths(value)))


def _text(value: str) -> str:
    return json.dumps(_line(value), ensure_ascii=False)


def _line(value: str) -> str:
    """A name on one line, without the characters that Markdown reads."""
    return " ".join(value.split()).translate({ord(c): "\\" + c for c in "\\`*<>|"})


def about(info: ModuleInfo, precision: str, input_name: str) -> dict[str, Any]:
    """The JSON in an ONNX file's metadata and in a folder export's `classes.json`.

    Args:
        info: the module.
        precision: of the graph.
        input_name: of the pixels.
    """
    return {
        "schema": SCHEMA,
        "classes": list(info.class_names),
        "input": {"name": input_name, "layout": "NCHW", "range": "(value / 255 - mean) / std, RGB"},
        "preprocess": info.raw["preprocess"],
        "precision": precision,
        "backbone": {"name": info.backbone.name, "sha256": info.backbone.sha256},
        "licence": info.raw.get("licence", ""),
        "doubt": info.calibration.limits(),
        "decision": info.decision.to_json(),
        "calibration": info.raw.get("calibration"),
        "made_by": f"mpl-desktop {__version__}",
    }
