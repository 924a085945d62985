"""A prompt module as an ONNX graph: preprocessed pixels to class probabilities, and how familiar an image is.

The graph is traced from the engine's own `encode_fast`, with folded prompts, class matrix and temperature as
constants; the text tower is not in it.

Shape letters: B images, C classes, S image size, E embedding, R reference images.
"""

import contextlib
import logging
import tempfile
import warnings
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal, get_args

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from mpl_engine.device import full_precision
from mpl_engine.errors import ConfigError
from mpl_engine.export.errors import ExportTooLarge
from mpl_engine.extras.libraries import LibraryMissing
from mpl_engine.formatting import listed
from mpl_engine.heads.head import AffineHead, KernelHead
from mpl_engine.messages import speaker
from mpl_engine.modules.classifier import Classifier
from mpl_engine.prompts import encode_fast as fast_encode
from mpl_engine.prompts.features import familiarity

say = speaker(__name__)

ExportPrecision = Literal["fp32", "fp16", "int8"]

INPUT, PROBABILITIES, FAMILIARITY = "pixels", "probabilities", "familiarity"
OPSET, IR_VERSION = 20, 9
"""The newest operators and file format that `model_card.OLDEST_RUNTIME` reads."""

MOST_BYTES = 2**31 - 1
"""A protobuf message, and so an ONNX file without side files, holds no more."""

MOST_IMAGES = 2**20
"""In one batch. There is a limit because torch 2.6 refuses a size that may be the largest integer."""

_PARTS = ("onnx", "onnxruntime", "onnxscript")


def check_parts(precision: ExportPrecision) -> None:
    """Check what an export needs before any work is done.

    Raises:
        ConfigError: if there is no such precision.
        LibraryMissing: if a library is not installed.
    """
    if precision not in get_args(ExportPrecision):
        raise ConfigError(
            "precision", precision, say("it must be one of {names}", names=listed(get_args(ExportPrecision)))
        )
    missing = tuple(name for name in _PARTS if find_spec(name) is None)
    if missing:
        raise LibraryMissing(say("Exporting"), missing, " ".join(missing))


class ClassifierGraph(nn.Module):
    """What is exported: normalised pixels (B, 3, S, S) → probabilities (B, C) and familiarity (B,).

    A module without references gives every image a familiarity of 0.
    """

    def __init__(self, classifier: Classifier) -> None:
        super().__init__()
        self.backbone = classifier.encoder.backbone
        self.prompts = classifier.module.prompts
        self.visual = self.backbone.model.visual  # so that its weights count as the graph's
        head = classifier.head or AffineHead(
            float(self.backbone.scale) * classifier.class_matrix, torch.zeros(len(classifier.class_names))
        )
        head = head.sharpened(1 / classifier.calibration.temperature)
        self.classes: Tensor
        self.bias: Tensor
        self.keys: Tensor
        self.coefficients: Tensor
        self.width = head.width if isinstance(head, KernelHead) else 0.0
        if isinstance(head, KernelHead):
            tensors = {"classes": head.text, "keys": head.keys, "coefficients": head.coefficients}
        else:
            tensors = {"classes": head.weight, "bias": head.bias}
        for name, tensor in tensors.items():
            self.register_buffer(name, tensor.cpu())
        references = classifier.module.references
        self.references: Tensor
        self.register_buffer(
            "references", torch.zeros_like(self.classes[:1]) if references is None else references
        )

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """The engine's own image path, then cosine, temperature and softmax."""
        features = F.normalize(fast_encode.encode_image(self.backbone, pixels, self.prompts), dim=-1)
        familiar = familiarity(features, self.references)
        assert familiar is not None  # noqa: S101 - there are references
        return self._logits(features).softmax(1), familiar

    def _logits(self, features: Tensor) -> Tensor:
        """As the head does, without its chunks, which a graph of any batch cannot have."""
        logits = features @ self.classes.T
        if not self.width:
            return logits + self.bias
        return logits + torch.exp(self.width * (features @ self.keys.T - 1)) @ self.coefficients


@full_precision()
def trace(classifier: Classifier) -> Any:
    """The graph as an ONNX model (`onnx.ModelProto`) in float32, with a dynamic batch.

    Raises:
        ExportTooLarge: if it does not fit one ONNX file.
    """
    graph = ClassifierGraph(classifier).eval()
    pixels = torch.zeros(2, 3, classifier.store.size, classifier.store.size)
    weights = sum(t.numel() * t.element_size() for t in graph.state_dict().values())
    if weights >= MOST_BYTES:
        raise ExportTooLarge(weights, MOST_BYTES)
    with _quiet():
        program = torch.onnx.export(
            graph,
            (pixels,),
            dynamo=True,
            opset_version=OPSET,
            input_names=[INPUT],
            output_names=[PROBABILITIES, FAMILIARITY],
            dynamic_shapes=({0: torch.export.Dim("batch", min=1, max=MOST_IMAGES)},),
            optimize=True,  # not the default in torch 2.6, where int8 would then find no weights to shrink
            verbose=False,
        )
    assert program is not None  # noqa: S101 - only the old exporter gives None
    return portable(program.model_proto)


def portable(model: Any) -> Any:
    """The model as the oldest runtime reads it, changed in place, without what the exporter noted for itself.

    Those notes hold the names of this computer's files, and so of its user; before IR version 10 there were none.
    """
    model.ir_version = IR_VERSION
    _drop_notes(model)
    return model


def _drop_notes(message: Any) -> None:
    for field, value in message.ListFields():
        if field.name in ("metadata_props", "doc_string"):
            message.ClearField(field.name)
        elif field.message_type is not None:
            for one in (value,) if hasattr(value, "ListFields") else value:
                _drop_notes(one)


def lowered(model: Any, precision: ExportPrecision) -> Any:
    """The model in another precision; inputs and outputs stay float32.

    `fp16` halves every weight. `int8` stores the weights of matrix products in 8 bits, one scale for each output
    channel, and rounds their inputs while it runs; it needs no calibration images. Both are unsigned: the products of
    signed weights overflow on processors without the newer 8-bit instructions, which cost 3 % of the answers.
    """
    if precision == "fp16":
        from onnxruntime.transformers.float16 import convert_float_to_float16  # noqa: PLC0415 - only here
        from onnxruntime.transformers.onnx_model import OnnxModel  # noqa: PLC0415

        model = convert_float_to_float16(model, keep_io_types=True, disable_shape_infer=True)
        OnnxModel(model).topological_sort()  # the casts were added at the end, which stricter readers refuse
    elif precision == "int8":
        model = _quantized(model)
    return portable(model)


def _quantized(model: Any) -> Any:
    import onnx  # noqa: PLC0415 - only here
    from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder, _quiet():
        path = Path(folder) / "int8.onnx"
        quantize_dynamic(
            model, path, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QUInt8
        )
        return onnx.load(path)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keeps the exporters' remarks about their own future from a person's terminal."""
    levels = {name: logging.getLogger(name).level for name in ("torch.onnx", "onnxscript", "onnx_ir", "root")}
    try:
        for name in levels:
            logging.getLogger(None if name == "root" else name).setLevel(logging.ERROR)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for name, level in levels.items():
            logging.getLogger(None if name == "root" else name).setLevel(level)
