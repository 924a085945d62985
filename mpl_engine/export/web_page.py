"""A prompt module as one HTML page that classifies in a browser, opened from disk, without any network.

The page holds the graph, the runtime that runs it (ONNX Runtime Web, `resources/web/runtime`) and a script of ours. Its
Content-Security-Policy lets those two scripts run, named by their hashes, and nothing be loaded or sent.
"""

import base64
import gzip
import hashlib
import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from mpl_engine.export.errors import PageTooLarge
from mpl_engine.export.model_card import accuracy_words, title
from mpl_engine.files.paths import resource
from mpl_engine.formatting import comma_list, percent_in_tenths
from mpl_engine.messages import english
from mpl_engine.modules.info import ModuleInfo

MOST_BYTES = 500_000_000
"""Of a page. Browsers hold it in memory more than once, and phones have little."""

SHOWN = 12
"""Classes that the head of a page names; all of them are named below."""

SCRIPTS = ("pixels.js", "answer.js", "page.js")
_PIECE = 12 << 20
"""Bytes in one element of the page: a multiple of 3, so that its base64 stands alone, and far below any limit."""

_EXPORTS = re.compile(r"export\{([\w$, ]+)\};?\s*(//# sourceMappingURL=\S+\s*)?\Z")
_PLACE = re.compile(r"\{\{([A-Z_]+)\}\}")


def web_page(
    info: ModuleInfo, described: Mapping[str, Any], export: Mapping[str, Any], graph: bytes
) -> bytes:
    """The whole page, UTF-8.

    Args:
        info: the module.
        described: `model_card.about`.
        export: the fields of `module_export.Export`.
        graph: the ONNX file.
    """
    style, code = _text("page.css"), _code()
    runtime = resource("web", "runtime")
    packed = {
        "runtime": (runtime / "ort-wasm-simd-threaded.wasm.gz").read_bytes(),
        "notices": gzip.compress((runtime / "ThirdPartyNotices.txt").read_bytes(), mtime=0),
        "model": gzip.compress(graph, 6, mtime=0),  # also a check sum, which the browser compares
    }
    parts = {
        "POLICY": policy(style, code),
        "TITLE": html.escape(title(info)),
        "STYLE": style,
        "CLASSES": html.escape(english(comma_list(info.class_names, SHOWN))),
        "MADE_BY": html.escape(str(described["made_by"])),
        "RUNTIME_LICENCE": _comment((runtime / "LICENSE").read_text(encoding="utf-8")),
        "NOTES": "\n".join(f"<li>{html.escape(note)}</li>" for note in _notes(info, described, export)),
        "LICENCE": html.escape(str(described["licence"] or "unknown")),
        "ABOUT": data_json(described),
        "DATA": "\n".join(piece for name, data in packed.items() for piece in _pieces(name, data)),
        "CODE": code,
    }
    return _PLACE.sub(lambda found: parts[found[1]], _text("page.html")).encode("utf-8", "backslashreplace")


def require_page_size(graph: int) -> None:
    """Raises `PageTooLarge` if a graph of so many bytes makes a page of more than `MOST_BYTES`."""
    size = (graph * 4 + 2) // 3  # base64; the rest of a page is small beside that
    if size > MOST_BYTES:
        raise PageTooLarge(size, MOST_BYTES)


def policy(style: str, code: str) -> str:
    """The Content-Security-Policy of a page with this style sheet and script: nothing else runs, nothing is loaded."""
    return (
        f"default-src 'none'; script-src {_hash(code)} 'wasm-unsafe-eval'; style-src {_hash(style)}; "
        "media-src mediastream:; base-uri 'none'; form-action 'none'"
    )


def data_json(value: Mapping[str, Any]) -> str:
    """JSON that no HTML parser can leave: a class may be called `</script>`."""
    text = json.dumps(value, allow_nan=False)
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def runtime_script(source: str) -> str:
    """The runtime's module as an expression, since a script inside a page can import nothing.

    Raises:
        ValueError: if it does not end in its exports, or would end the page's script.
    """
    found = _EXPORTS.search(source)
    if found is None or "</script" in source or "<!--" in source:
        raise ValueError("the runtime of the page is another one than expected")
    names = (pair.split(" as ") for pair in found[1].split(","))
    handed = ",".join(f"{pair[-1].strip()}:{pair[0].strip()}" for pair in names)
    return f"const ort=(()=>{{{source[: found.start()]}return{{{handed}}}}})();"


def _code() -> str:
    runtime = runtime_script(_text("runtime", "ort.wasm.bundle.min.mjs"))
    return "\n".join([runtime, *(_text(name) for name in SCRIPTS)])


def _text(*parts: str) -> str:
    # A browser hashes a script after it has made every line end in \n; so do these.
    return resource("web", *parts).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _comment(text: str) -> str:
    return html.escape(text.strip(), quote=False).replace("--", "- -")


def _pieces(name: str, data: bytes) -> Iterator[str]:
    """Elements that hold a part of the page's data; a browser runs none of them."""
    for start in range(0, len(data), _PIECE):
        text = base64.b64encode(data[start : start + _PIECE]).decode()
        yield f'<script type="text/plain" data-part="{name}">{text}</script>'


def _notes(info: ModuleInfo, described: Mapping[str, Any], export: Mapping[str, Any]) -> list[str]:
    measured = accuracy_words(info)
    return [
        f"Made by {described['made_by']} with the model {info.backbone.name}.",
        "It works without a network, and may not use one: the pictures stay on this computer.",
        *([measured] if measured else []),
        (
            f"Checked when it was made: on {export['images']} pictures its probabilities differ from the program's by at "
            f"most {export['max_difference']:.2g}, and {english(percent_in_tenths(export['top1_agreement']))} of the answers agree."
        ),
        f"It knows these classes and nothing else: {', '.join(info.class_names)}.",
        "With pictures from other cameras, places or times it can be right less often.",
        (
            "Pictures may be JPEG, PNG, WebP, GIF, BMP, AVIF or what else this browser shows; of a moving one the first "
            "frame counts."
        ),
    ]
