"""A run as one self-contained HTML file: figures, curves as inline SVG, settings. No script, nothing loaded."""

import html
from collections.abc import Sequence
from datetime import datetime
from string import Template

from mpl_desktop.figures import bars, bars_title, class_rates, compared, judged
from mpl_desktop.messages import percent
from mpl_desktop.run_record import RunRecord
from mpl_desktop.theme import SERIES

_PAGE = Template("""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>$title</title><style>
body{font:15px/1.5 system-ui,sans-serif;max-width:880px;margin:40px auto;padding:0 20px;color:#1b1f24;background:#fff}
h1{font-size:24px}h2{font-size:17px;margin-top:32px}table{border-collapse:collapse;font-variant-numeric:tabular-nums}
td,th{padding:4px 14px 4px 0;border-bottom:1px solid #ddd;text-align:left}td.n,th.n{text-align:right}
svg{background:#fafafa;border:1px solid #ddd;border-radius:6px;max-width:100%}small{color:#555}
@media(prefers-color-scheme:dark){body{background:#1c1e22;color:#e8eaed}td,th{border-color:#444}small{color:#aaa}
svg{background:#f5f5f5}}
</style></head><body>
<h1>$title</h1><p><b>$headline</b></p>$edited$bars
<h2>By class</h2>$classes<h2>Training</h2>$curves<h2>Settings</h2>$settings
<p><small>$made</small></p></body></html>
""")


def report(record: RunRecord, title: str, edited: str = "") -> str:
    """The report's HTML. `edited` is a sentence on corrections after review, or empty."""
    result = record.result or {}
    comparison = compared(judged(record))
    methods = [(name, words) for name, _, _, _, words in bars(record, comparison)]
    classes = [
        (r.name, str(r.images), percent(r.recall), percent(r.precision), percent(r.zero_shot))
        for r in class_rates(result)
    ]
    plan = record.plan
    settings = [("backbone", plan.backbone), ("preset", plan.preset or "own"), ("images", plan.data.name)]
    settings += [(name, str(value)) for name, value in plan.config.to_json().items()]
    curves = _curve("Loss by step", record.steps, record.losses)
    curves += _curve("Validation accuracy by step", record.epoch_steps, record.val)
    when = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    return _PAGE.substitute(
        title=html.escape(title),
        headline=html.escape(comparison.verdict),
        edited=f"<p>{html.escape(edited)}</p>" if edited else "",
        bars=_table(("Method", bars_title(comparison)), methods, numbers=()),
        classes=_table(("Class", "Images", "Recall", "Precision", "Zero-shot recall"), classes, (1, 2, 3, 4)),
        curves=curves,
        settings=_table(("Setting", "Value"), settings, numbers=()),
        made=f"Made by MPL Desktop on {when}. Seed {plan.config.seed}, {result.get('seconds', 0):.0f} s of training.",
    )


def _table(headers: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int]) -> str:
    def cells(values: Sequence[str], tag: str) -> str:
        parts = []
        for place, value in enumerate(values):
            kind = ' class="n"' if place in numbers else ""
            parts.append(f"<{tag}{kind}>{html.escape(value)}</{tag}>")
        return f"<tr>{''.join(parts)}</tr>"

    return f"<table>{cells(headers, 'th')}{''.join(cells(row, 'td') for row in rows)}</table>"


def _curve(title: str, x: Sequence[float], y: Sequence[float], width: int = 840, height: int = 220) -> str:
    if len(x) < 2:
        return ""
    low, high = min(y), max(y)
    span = (high - low) or 1.0
    thin = max(1, len(x) // 1000)
    left, top, bottom = 56, 30, 26
    points = " ".join(
        f"{left + (a - x[0]) / (x[-1] - x[0]) * (width - left - 16):.1f},"
        f"{top + (high - b) / span * (height - top - bottom):.1f}"
        for a, b in zip(x[::thin], y[::thin], strict=True)
    )
    words = 'font-family="system-ui" font-size="12" fill="#444"'
    return (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" role="img" aria-label="{html.escape(title)}">'
        f'<text x="12" y="19" {words} font-weight="600">{html.escape(title)}</text>'
        f'<text x="12" y="{top + 10}" {words}>{high:.3g}</text>'
        f'<text x="12" y="{height - bottom}" {words}>{low:.3g}</text>'
        f'<text x="{left}" y="{height - 8}" {words}>{x[0]:g}</text>'
        f'<text x="{width - 16}" y="{height - 8}" {words} text-anchor="end">{x[-1]:g}</text>'
        f'<polyline points="{points}" fill="none" stroke="{SERIES[4]}" stroke-width="1.5"/></svg><br><br>'
    )
