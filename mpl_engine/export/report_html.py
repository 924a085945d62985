"""The pieces of the report's page: everything that is shown is escaped, nothing is loaded from anywhere."""

import html
from collections.abc import Sequence

from mpl_engine.formatting import percent
from mpl_engine.messages import language, speaker

say = speaker(__name__)

STYLE = """
:root{--text:#1b1f24;--muted:#555b63;--base:#fff;--soft:#f5f6f8;--line:#d8dbe0;--accent:#2563eb;--bad:#b91c1c;
color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--text:#e8eaed;--muted:#a9aeb6;--base:#1c1e22;--soft:#26292e;--line:#3d4148;
--accent:#6d9bff;--bad:#f87171}}
body{font:15px/1.5 system-ui,sans-serif;max-width:880px;margin:40px auto;padding:0 20px;color:var(--text);
background:var(--base)}
h1{font-size:24px;line-height:1.25}h2{font-size:17px;margin:36px 0 8px}p{margin:8px 0}
.lead{font-weight:600}.muted{color:var(--muted)}.warn{border-left:3px solid var(--bad);padding-left:10px}
.wide{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}
td,th{padding:4px 14px 4px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;
overflow-wrap:anywhere}td.n,th.n{text-align:right;white-space:nowrap}th{font-weight:600}
table.grid td,table.grid th{padding:4px 8px;border:1px solid var(--line);text-align:center}
table.grid th.row{text-align:right}table.grid td.right{font-weight:600}
svg{background:var(--soft);border:1px solid var(--line);border-radius:6px;max-width:100%;height:auto;margin:6px 0}
svg text{fill:var(--muted);font:12px system-ui,sans-serif}svg .title{fill:var(--text);font-weight:600}
svg polyline{stroke:var(--accent);fill:none;stroke-width:1.5}svg circle{fill:var(--accent)}
svg .axes{stroke:var(--line);fill:none}svg .before polyline{stroke:var(--muted);stroke-dasharray:5 4}
svg .before circle{fill:var(--muted)}
figure{display:inline-block;width:128px;margin:0 12px 12px 0;vertical-align:top;font-size:12px;overflow-wrap:anywhere}
figure img{max-width:128px;max-height:128px;border-radius:4px;display:block}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:10px;white-space:pre-wrap;
overflow-wrap:anywhere;font-size:13px}
@media print{:root{--text:#000;--muted:#444;--base:#fff;--soft:#fff;--line:#bbb;--accent:#000;--bad:#000;
color-scheme:light}body{margin:0;max-width:none;font-size:11pt}h2{break-after:avoid}
tr,figure,svg,pre{break-inside:avoid}thead{display:table-header-group}.wide{overflow:visible}}
@page{margin:18mm}
"""


def page(title: str, parts: Sequence[str]) -> str:
    """The whole file; `parts` are HTML already."""
    name = html.escape(title)
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return (
        f'<!doctype html>\n<html lang="{html.escape(language())}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{name}</title><style>{STYLE}</style></head>\n<body><h1>{name}</h1>\n"
        + "\n".join(part for part in parts if part)
        + "\n</body></html>\n"
    )


def section(title: str, *parts: str) -> str:
    """A headed part; nothing if all of it is empty."""
    inside = "\n".join(part for part in parts if part)
    return f"<h2>{html.escape(title)}</h2>\n{inside}" if inside else ""


def paragraph(text: str, kind: str = "") -> str:
    """A paragraph; `kind` is a class of the style sheet."""
    return f"<p{_kind(kind)}>{html.escape(text)}</p>" if text else ""


def code(text: str) -> str:
    """Commands as they are typed."""
    return f"<pre>{html.escape(text)}</pre>"


def table(headers: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int] = ()) -> str:
    """A table of texts; `numbers` are the columns that stand right-aligned."""
    if not rows:
        return ""

    def cells(values: Sequence[str], tag: str) -> str:
        kinds = ("n" if place in numbers else "" for place in range(len(values)))
        return "".join(
            f"<{tag}{_kind(kind)}>{html.escape(value)}</{tag}>"
            for value, kind in zip(values, kinds, strict=True)
        )

    body = "".join(f"<tr>{cells(row, 'td')}</tr>" for row in rows)
    head = f"<thead><tr>{cells(headers, 'th')}</tr></thead>" if any(headers) else ""
    return f'<div class="wide"><table>{head}<tbody>{body}</tbody></table></div>'


def confusion(names: Sequence[str], counts: Sequence[Sequence[int]]) -> str:
    """A confusion matrix, rows true and columns answers; darker where more of a row lies."""
    if not counts:
        return ""
    head = "".join(f'<th scope="col">{html.escape(name)}</th>' for name in names)
    body = []
    for true, (name, row) in enumerate(zip(names, counts, strict=True)):
        total = sum(row) or 1
        cells = []
        for answer, number in enumerate(row):
            colour = "var(--accent)" if true == answer else "var(--bad)"
            fill = f"color-mix(in srgb, {colour} {round(45 * number / total)}%, var(--base))"
            kind = ' class="right"' if true == answer else ""
            cells.append(f'<td{kind} style="background:{fill}">{number or ""}</td>')
        body.append(f'<tr><th class="row" scope="row">{html.escape(name)}</th>{"".join(cells)}</tr>')
    table_html = (
        f'<table class="grid"><thead><tr><td></td>{head}</tr></thead><tbody>{"".join(body)}</tbody></table>'
    )
    return f'<div class="wide">{table_html}</div>'


def curve(title: str, x: Sequence[float], y: Sequence[float], width: int = 840, height: int = 220) -> str:
    """A line over numbers, drawn in place; nothing for fewer than two points."""
    if len(x) < 2:
        return ""
    low, high = min(y), max(y)
    span, thin = (high - low) or 1.0, max(1, len(x) // 1000)
    left, top, bottom = 60, 32, 28
    points = " ".join(
        f"{left + (a - x[0]) / ((x[-1] - x[0]) or 1) * (width - left - 16):.1f},"
        f"{top + (high - b) / span * (height - top - bottom):.1f}"
        for a, b in zip(x[::thin], y[::thin], strict=True)
    )
    name = html.escape(title)
    return (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" role="img" aria-label="{name}">'
        f'<text class="title" x="12" y="20">{name}</text>'
        f'<text x="12" y="{top + 8}">{high:.3g}</text><text x="12" y="{height - bottom}">{low:.3g}</text>'
        f'<text x="{left}" y="{height - 8}">{x[0]:g}</text>'
        f'<text x="{width - 16}" y="{height - 8}" text-anchor="end">{x[-1]:g}</text>'
        f'<polyline points="{points}"/></svg>'
    )


def reliability(before: Sequence[Sequence[float]], after: Sequence[Sequence[float]], side: int = 320) -> str:
    """Points of [confidence, accuracy, images]: dashed before calibration, where it changed anything, solid as used.

    On the diagonal both agree.
    """
    if not after:
        return ""
    left, top, box = 60, 32, side - 92
    name = html.escape(say("How often it was right (up) by how sure it was"))
    solid = say("solid: after calibration") if before else say("solid: as it is")

    def place(confidence: float, accuracy: float) -> tuple[float, float]:
        return left + confidence * box, top + (1 - accuracy) * box

    def line(bins: Sequence[Sequence[float]], style: str) -> str:
        spots = [place(one[0], one[1]) for one in bins]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
        dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in spots)
        return f'<g class="{style}"><polyline points="{path}"/>{dots}</g>'

    corner = left + box
    beside = f'<text x="{corner + 16}" y="{top + 16}">{html.escape(solid)}</text>'
    if before:
        beside += f'<text x="{corner + 16}" y="{top + 36}">{html.escape(say("dashed: before"))}</text>'
    least, most = (html.escape(percent(share)) for share in (0, 1))
    return f"""<svg viewBox="0 0 {side + 180} {side}" width="{side + 180}" role="img" aria-label="{name}"><text class="title" x="12" y="20">{name}</text><rect class="axes" x="{left}" y="{top}" width="{box}" height="{box}"/><line class="axes" x1="{left}" y1="{top + box}" x2="{corner}" y2="{top}"/><text x="12" y="{top + 8}">{most}</text><text x="12" y="{top + box}">{least}</text><text x="{left}" y="{side - 36}">{least}</text><text x="{corner}" y="{side - 36}" text-anchor="end">{most}</text>{line(before, "before")}{line(after, "after")}{beside}</svg>"""


def picture(data_base64: str, words: str) -> str:
    """A JPEG inside the file, with words below."""
    text = html.escape(words)
    return (
        f'<figure><img alt="{text}" src="data:image/jpeg;base64,{data_base64}">'
        f"<figcaption>{text}</figcaption></figure>"
    )


def _kind(kind: str) -> str:
    return f' class="{kind}"' if kind else ""
