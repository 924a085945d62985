"""The web page: one file that asks for nothing, takes no name for HTML, and answers in a real browser as the program."""

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Prediction, drain
from mpl_engine.export import web_page
from mpl_engine.export.errors import ExportDisagrees, PageTooLarge
from mpl_engine.export.module_export import export_module
from mpl_engine.files.paths import resource
from mpl_engine.images.square import square
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.edit import rename_module
from tests.support.chromium import ANSWERS, CHROMIUM, Browser, answers

BAD = '</script><img src=x onerror="document.title=1">&"'
in_a_browser = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this computer")


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []
        self.inside = {}

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data):
        if self.found and self.found[-1][0] in ("script", "style", "title", "h1"):
            self.inside.setdefault(len(self.found) - 1, data)

    def texts(self, tag, **wanted):
        return [
            self.inside[place]
            for place, (name, attrs) in enumerate(self.found)
            if name == tag and wanted.items() <= attrs.items()
        ]


def parsed(page):
    tags = Tags()
    tags.feed(page)
    return tags


@pytest.fixture(scope="module")
def hostile(module, tmp_path_factory) -> Path:
    """The module with names that would be HTML."""
    out = tmp_path_factory.mktemp("hostile") / "module.safetensors"
    rename_module(module, out, name=BAD, classes={"red": BAD, "blue": "__proto__"})
    return out


def export(module, out, precision=None, **options):
    return drain(export_module(module, "html", out, precision, token=CancelToken(), **options))


@pytest.fixture
def page(hostile, quick_trace, tmp_path) -> str:
    export(hostile, tmp_path / "page.html")
    return (tmp_path / "page.html").read_text(encoding="utf-8")


def test_nothing_is_loaded_and_only_the_pages_own_script_runs(page):
    tags = parsed(page)
    assert not {tag for tag, _ in tags.found} & {"link", "img", "iframe", "object", "base", "form"}
    assert not any({"src", "href", "style", "onerror", "onclick"} & attrs.keys() for _, attrs in tags.found)
    [policy] = [a["content"] for _, a in tags.found if a.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert "connect-src" not in rules  # so that of default-src holds
    assert "unsafe-inline" not in policy
    for rule, text in (
        ("script-src", tags.texts("script", type="module")),
        ("style-src", tags.texts("style")),
    ):
        [one] = text
        digest = base64.b64encode(hashlib.sha256(one.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in rules[rule].split()


def test_the_only_address_in_it_is_one_that_the_runtime_names_in_a_message(page):
    addresses = set(re.findall(r"https?:[^\s\"'`<)]*", page))
    assert addresses == {"https://web.dev/cross-origin-isolation-guide/"}
    own = [
        resource("web", name).read_text(encoding="utf-8")
        for name in ("page.html", "page.css", *web_page.SCRIPTS)
    ]
    assert not any(
        word in text for text in own for word in ("http:", "https:", "fetch(", "innerHTML", "eval(")
    )


def test_names_are_text(page):
    tags = parsed(page)
    assert tags.texts("title") == tags.texts("h1") == [BAD]
    [about] = tags.texts("script", id="about")
    assert BAD in json.loads(about)["classes"]
    assert "<img" not in page


def test_the_page_is_smaller_with_smaller_numbers_and_says_what_was_checked(
    cli, module, quick_trace, tmp_path
):
    sizes = {}
    for precision in ("fp32", "fp16"):
        out = tmp_path / f"{precision}.html"
        more = [] if precision == "fp16" else ["--precision", precision]
        answer = cli("export", module, "--to", "html", "--out", out, *more, "--json")
        assert answer.code == 0, answer.err
        done = json.loads(answer.out)
        assert done["precision"] == precision, "fp16 is the usual one"
        assert done["bytes"] == out.stat().st_size
        assert f"most {done['max_difference']:.2g}" in out.read_text(encoding="utf-8")
        sizes[precision] = done["bytes"]
    assert sizes["fp16"] < sizes["fp32"]
    assert cli("export", module, "--to", "html", "--out", out).code == 2
    assert cli("export", module, "--to", "html", "--out", out, "--force").code == 0


def test_a_page_that_disagrees_or_is_too_large_is_not_written(module, quick_trace, tmp_path, monkeypatch):
    from mpl_engine.export import onnx_verify

    with monkeypatch.context() as patch:
        patch.setitem(onnx_verify.TOLERANCES, "fp16", onnx_verify.Tolerance(-1.0, 1.0))
        with pytest.raises(ExportDisagrees):
            export(module, tmp_path / "page.html")
    with monkeypatch.context() as patch:
        patch.setattr(web_page, "MOST_BYTES", 1_000_000)
        with pytest.raises(PageTooLarge) as caught:
            export(module, tmp_path / "page.html")
    assert "too large for a web page" in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("source", ["export{a as b}; more();", "let a;", "'</script>';export{a as b};"])
def test_another_runtime_than_the_one_that_is_known_is_refused(source):
    with pytest.raises(ValueError, match="runtime"):
        web_page.runtime_script(source)


def pictures(folder: Path, source: Path) -> list[Path]:
    """Twenty of many shapes, without loss: also clear, grey, with a palette, turned, and so long that a strip is cut."""
    with Image.open(source) as opened:
        base = opened.convert("RGB")
    noise = np.random.default_rng(0)
    for number, (width, height) in enumerate(
        [(40, 30), (30, 41), (333, 222), (500, 900), (1600, 1201), (64, 64)]
    ):
        picture = base.resize((width, height), Image.Resampling.NEAREST)
        picture.save(folder / f"a{number}.png")
        speckled = np.asarray(picture).astype(int) + noise.integers(-60, 60, (height, width, 3))
        Image.fromarray(speckled.clip(0, 255).astype(np.uint8)).save(folder / f"b{number}.png")
    large = base.resize((120, 80))
    large.resize((2000, 5)).save(folder / "strip.png")
    large.convert("L").save(folder / "grey.png")
    large.quantize(16).save(folder / "palette.png")
    large.save(folder / "lossless.webp", lossless=True)
    large.save(folder / "bitmap.bmp")
    large.quantize(32).save(folder / "one.gif")
    exif = Image.Exif()
    exif[0x0112] = 6
    large.save(folder / "turned.png", exif=exif)
    clear = large.convert("RGBA")
    clear.putalpha(Image.fromarray((np.arange(80 * 120).reshape(80, 120) // 60 % 2 * 255).astype(np.uint8)))
    clear.save(folder / "clear.png")
    return sorted(folder.iterdir())


@pytest.fixture
def browser(tmp_path) -> Iterator[Browser]:
    with Browser(tmp_path) as one:
        yield one


@in_a_browser
@pytest.mark.parametrize(("precision", "allowed"), [("fp32", 1e-4), ("fp16", 2e-3)])
def test_a_browser_answers_from_disk_as_the_program_does(
    hostile, quick_trace, browser, tmp_path, pictures_folder, report, precision, allowed
):
    export(hostile, tmp_path / "page.html", precision)
    (tmp_path / "in").mkdir()
    files = pictures(tmp_path / "in", pictures_folder / "red" / "red_00.png")
    classifier = drain(open_classifier(hostile, device="cpu", token=CancelToken()))
    here = [e for e in classifier.classify(files, token=CancelToken()) if isinstance(e, Prediction)]
    assert len(here) == 20
    browser.open(tmp_path / "page.html")
    there = answers(browser, files)
    worst = 0.0
    for one, other in zip(here, there, strict=True):
        assert other["name"] == Path(one.path).name
        found = dict(other["top"])
        worst = max(worst, *(abs(found[label] - p) for label, p in one.top))
        assert dict(one.top) == pytest.approx(found, abs=allowed), one.path
        if precision == "fp32":
            assert (other["label"], other["status"]) == (one.label, one.status), one.path
    report(f"largest difference of a page in {precision}", f"{worst:.1e}")
    if precision == "fp32":
        assert len({one.status for one in here}) > 1
        assert any(one.label != one.top[0][0] for one in here)  # by the module's costs
    assert browser.complaints == []
    assert browser.requests == [(tmp_path / "page.html").as_uri()]
    assert browser.read("document.title") == BAD
    assert browser.read("document.querySelectorAll('img').length") == 0


@in_a_browser
def test_a_turned_photo_and_what_is_no_picture(module, quick_trace, browser, tmp_path, pictures_folder):
    export(module, tmp_path / "page.html", "fp32")
    with Image.open(pictures_folder / "red" / "red_00.png") as opened:
        base = opened.convert("RGB").resize((200, 120))
    base.paste((0, 0, 255), (0, 0, 200, 50))
    exif = Image.Exif()
    exif[0x0112] = 6
    turned, broken = tmp_path / "turned.jpg", tmp_path / "broken.jpg"
    base.save(turned, exif=exif, quality=95)
    broken.write_bytes(b"no picture")
    browser.open(tmp_path / "page.html")
    there = answers(browser, [turned, broken])
    classifier = drain(open_classifier(module, device="cpu", token=CancelToken()))
    [here] = [e for e in classifier.classify([turned], token=CancelToken()) if isinstance(e, Prediction)]
    assert dict(here.top) == pytest.approx(dict(there[0]["top"]), abs=0.01)
    assert browser.read("[...document.querySelectorAll('canvas')].map(one => [one.width, one.height])") == [
        [120, 200]
    ]
    assert (there[1]["status"], there[1]["top"]) == ("unreadable", [])
    assert browser.read("document.getElementById('state').textContent").startswith("2 pictures, ")


@in_a_browser
def test_what_is_pasted_and_what_the_camera_sees_is_answered_too(module, quick_trace, browser, tmp_path):
    export(module, tmp_path / "page.html")
    browser.open(tmp_path / "page.html")
    browser.wait("document.getElementById('choose')?.disabled === false")
    browser.read("""(async () => {
        const canvas = document.createElement("canvas");
        const picture = await new Promise((done) => canvas.toBlob(done));
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([picture], "image.png", { type: "image/png" }));
        document.dispatchEvent(new ClipboardEvent("paste", { clipboardData }));
    })()""")
    browser.wait("document.querySelectorAll('#answers > li').length === 1")
    browser.read("document.getElementById('camera').click()")
    browser.wait("document.getElementById('view').videoWidth > 0")
    browser.read("document.getElementById('take').click()")
    browser.wait("document.querySelectorAll('#answers > li').length === 2")
    browser.read("document.getElementById('stop').click()")
    assert browser.read("document.getElementById('view').srcObject") is None
    assert [one["name"] for one in browser.read(ANSWERS)] == ["camera 1", "image.png"], (
        "the newest is seen first"
    )
    browser.wait("!document.getElementById('clear').disabled")
    browser.read("document.getElementById('clear').click()")
    assert browser.read(ANSWERS) == []
    assert browser.complaints == []


@pytest.fixture
def scripts(browser, tmp_path) -> Browser:
    """A browser with the page's own functions for pixels and answers, as anyone may call them."""
    text = "".join(resource("web", name).read_text(encoding="utf-8") for name in ("pixels.js", "answer.js"))
    (tmp_path / "scripts.html").write_text(f'<meta charset="utf-8"><script>{text}</script>', encoding="utf-8")
    browser.open(tmp_path / "scripts.html")
    browser.wait("typeof square === 'function' && typeof answered === 'function'")
    return browser


@in_a_browser
@pytest.mark.parametrize("fit", ["crop", "pad", "stretch"])
def test_pictures_become_the_same_pixels_as_in_the_program(scripts, fit):
    noise = np.random.default_rng(0)
    wide = [(1, 1), (7, 3), (32, 32), (95, 33), (65, 64), (301, 40), (1300, 3)]
    for width, height in [*wide, (33, 95), (40, 1000), (2, 700)]:
        smooth = noise.integers(64, 192, (height, width, 4)).astype(
            np.uint8
        )  # no value leaves 0 to 255 on the way
        image = Image.fromarray(smooth[..., :3])
        made = scripts.read(f"""(() => {{
            const text = atob("{base64.b64encode(smooth.tobytes()).decode()}");
            const data = Uint8Array.from(text, (one) => one.charCodeAt(0));
            const rows = (top, count) => data.subarray(top * {width} * 4, (top + count) * {width} * 4);
            return [...square({{ width: {width}, height: {height}, rows }}, 32, "{fit}")];
        }})()""")
        there = np.array(made).reshape(32, 32, 3)
        # Pillow from 13 on resizes tall pictures along the other side first, and rounds in between.
        most = 0 if (width, height) in wide else 2
        assert np.abs(there - np.asarray(square(image, 32, fit), int)).max() <= most, (width, height)


@in_a_browser
def test_answers_are_saved_so_that_no_spreadsheet_runs_them(scripts):
    one = {"name": "=1+1.png", "label": 'a "b", c', "probability": 0.5, "status": "ok", "top": [["-x", 0.5]]}
    lost: dict[str, object] = {
        "name": "b.png",
        "label": None,
        "probability": None,
        "status": "unreadable",
        "top": [],
    }
    made = scripts.read(f"csv({json.dumps([one, lost])}, 1)")
    assert made.splitlines() == [
        "path,label,probability,status,label_1,probability_1",
        '\'=1+1.png,"a ""b"", c",0.500000,ok,\'-x,0.500000',
        "b.png,,,unreadable,,",
    ]
