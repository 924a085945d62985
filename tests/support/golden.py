"""Reads a golden file: a tiny random CLIP, prompts, inputs, and what the reference computed from them."""

import json
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import safe_open
from torch import Tensor

from mpl_engine.backbones.model import Backbone, build
from mpl_engine.backbones.spec import BackboneSpec
from mpl_engine.config import Config
from mpl_engine.images.transforms import Preprocess
from mpl_engine.prompts.learner import PromptLearner
from mpl_engine.prompts.tokens import PromptTokens, prompt_tokens

VOCABULARY = 49408


@dataclass(frozen=True)
class Golden:
    case: dict
    tensors: dict[str, Tensor]
    config: Config
    backbone: Backbone
    tokens: PromptTokens
    learner: PromptLearner

    def expected(self, name: str) -> Tensor:
        return self.tensors[f"expect.{name}"]

    def gradient(self, name: str) -> Tensor:
        """The reference's gradient; one that does not exist there is zero."""
        key = f"expect.grad.{name}"
        return self.tensors[key] if key in self.tensors else torch.zeros_like(self.tensors[f"prompt.{name}"])


def reference_name(name: str) -> str:
    """Our parameter name in the reference's words."""
    parts = name.split(".")
    if parts[0] == "context":
        return "ctx"
    if parts[0] == "context_projection":
        return f"proj.{parts[1]}"
    if parts[0] == "text_prompts":
        return f"compound_prompts_text.{int(parts[1]) - 1}"
    _, layer, group, kind = parts
    return f"txt2img_proj.{group}.{int(layer) - 1}.{kind}"


def relative_error(ours: Tensor, reference: Tensor) -> float:
    """max|a - b| / max|b|, the measure of docs/contracts.md; both zero counts as equal."""
    largest = reference.abs().max().item()
    difference = (ours.detach().float() - reference).abs().max().item()
    return difference if largest == 0 else difference / largest


def read_golden(path: Path) -> Golden:
    with safe_open(path, framework="pt") as f:
        case = json.loads(f.metadata()["case"])
        tensors = {k: f.get_tensor(k) for k in f.keys()}  # noqa: SIM118 - not a dict
    vision, text = case["vision"], case["text"]
    model_config = {
        "embed_dim": case["embed_dim"],
        "vision_cfg": {
            "image_size": vision["image_size"],
            "patch_size": vision["patch"],
            "width": vision["width"],
            "layers": vision["layers"],
            "head_width": vision["width"] // vision["heads"],
        },
        "text_cfg": {**text, "vocab_size": VOCABULARY},
    }
    spec = BackboneSpec(
        name=case["name"],
        arch=case["name"],
        tag=None,
        file=path,
        model_config=model_config,
        quick_gelu=case["quick_gelu"],
        preprocess=Preprocess(vision["image_size"], (0.5,) * 3, (0.5,) * 3, "bicubic"),
        licence="",
        size_bytes=None,
        source="",
    )
    state = {k.removeprefix("clip."): v for k, v in tensors.items() if k.startswith("clip.")}
    rows = torch.zeros(VOCABULARY, text["width"])
    rows[state.pop("token_embedding.ids")] = state.pop("token_embedding.rows")
    backbone = build(spec, state | {"token_embedding.weight": rows})
    config = Config(
        **{k: case[k] for k in ("num_context", "num_added", "num_removed", "depth", "context_init")}
    )
    tokens = prompt_tokens(case["class_names"], config, backbone.vocabulary)
    learner = PromptLearner(config, backbone.geometry, tensors["prompt.ctx"])
    learner.load_state_dict(
        {name: tensors[f"prompt.{reference_name(name)}"] for name in learner.state_dict()}
    )
    return Golden(case, tensors, config, backbone, tokens, learner)
