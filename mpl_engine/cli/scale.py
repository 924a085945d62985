"""`manifest`, `gather` and the shards of `classify`: millions of pictures, on as many machines as there are."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mpl_engine.cli.options import PATH, Decorator, folder_argument, json_option, ray_option
from mpl_engine.cli.output import interruptible, print_json, print_table, tell, watch
from mpl_engine.config import Precision
from mpl_engine.events import AnswerStatus
from mpl_engine.files.atomic import require_free
from mpl_engine.scale.errors import ClusterIncomplete, ShardsIncomplete

if TYPE_CHECKING:
    from mpl_engine.scale.plan import ShardPlan

_SHARD_OPTIONS: tuple[Decorator, ...] = (
    click.option("--out", type=PATH, metavar="DIR", help="With --manifest: the folder of all shards."),
    click.option("--shard", metavar="I/N", show_default="the task of a Slurm array, else 1/1",
                 help="With --manifest: the I-th of N parts, the first is 1. Given again it goes on."),
    click.option("--remote", is_flag=True,
                 help="With --manifest: pictures at s3://, gs://, az:// and http(s):// may be fetched."),
    click.option("--time-limit", type=click.FloatRange(0, min_open=True), metavar="SECONDS", show_default="30",
                 help="With --manifest: how long one picture may take, from its first byte to its pixels."),
    click.option("--readers", type=click.IntRange(1, 256), metavar="N", show_default="4",
                 help="With --manifest: processes that read and decode."),
    click.option("--keep-rows", type=click.IntRange(1), metavar="N", show_default="2048",
                 help="With --manifest: answers are kept when there are so many, and at least every minute."),
    ray_option("With --manifest: all shards that are not done, on the Ray cluster at HOST:PORT, or the one that this "
               "computer belongs to (auto); without an address Ray is started here. Give it behind the PATHs."),
    click.option("--shards", type=click.IntRange(1), metavar="N", show_default="those that OUT has, else by the rows",
                 help="With --ray: how many parts OUT gets."),
    click.option("--workers", type=click.IntRange(1), metavar="N", show_default="as many as there is room for",
                 help="With --ray: processes that classify, each with readers of its own."),
    click.option("--worker-cores", type=click.IntRange(1), metavar="N", show_default="1",
                 help="With --ray: cores of each worker."),
)  # fmt: skip


def shard_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of shards to a command; all are None or False unless they are given."""
    for option in reversed(_SHARD_OPTIONS):
        command = option(command)
    return command


def classify_manifest(
    module: Path,
    manifest: Path,
    wishes: tuple[int, float, float | None, Precision, tuple[str, ...]],
    backbone: str | None,
    device: str,
    download: bool,
    as_json: bool,
    *,
    out: Path | None,
    shard: str | None,
    remote: bool,
    ray: str | None,
    shards: int | None,
    workers: int | None,
    worker_cores: int | None,
    **limits: float | None,
) -> None:
    """Do one shard of a manifest, or all of them on a cluster."""
    from mpl_engine.scale.plan import ShardPlan  # noqa: PLC0415 - loads numpy and Pillow
    from mpl_engine.scale.run import classify_shard  # noqa: PLC0415 - loads numpy and Pillow
    from mpl_engine.scale.shards import Shard, parse_shard, slurm_shard  # noqa: PLC0415 - beside them

    if out is None:
        raise click.UsageError("--manifest needs --out, the folder of all shards")
    given = {name: value for name, value in limits.items() if value is not None}
    if "time_limit" in given:
        given["seconds"] = given.pop("time_limit")
    if ray is not None:
        if shard:
            raise click.UsageError("--ray does all shards; --shards says how many there are")
        plan = ShardPlan(module, manifest, out, Shard(1, 1), *wishes, remote=remote, **given)  # type: ignore[arg-type]
        pool = {"shards": shards, "workers": workers, "cores": worker_cores or 1}
        _on_ray(plan, ray, pool, backbone, device, download, as_json)
        return
    for name, value in {"--shards": shards, "--workers": workers, "--worker-cores": worker_cores}.items():
        if value is not None:
            raise click.UsageError(f"{name} is for --ray")
    chosen = parse_shard(shard) if shard else slurm_shard(os.environ)
    if chosen is not None and not shard:
        tell(f"Shard {chosen}, as this is a task of a Slurm array", err=True)
    plan = ShardPlan(module, manifest, out, chosen or Shard(1, 1), *wishes, remote=remote, **given)  # type: ignore[arg-type]
    with interruptible() as token:
        done = watch(classify_shard(plan, backbone, device=device, allow_download=download, token=token))
    if as_json:
        facts = {"path": str(done.part), "shard": plan.shard.number, "shards": plan.shard.count}
        print_json({**facts, "rows": done.rows, "before": done.before, "unreadable": done.unreadable})
        return
    tell(f"Written: {done.part} ({done.rows} rows, {done.before} of them before)")
    _tell_unreadable(done.unreadable, as_json)


def _on_ray(
    plan: "ShardPlan",
    address: str,
    pool: dict[str, Any],
    backbone: str | None,
    device: str,
    download: bool,
    as_json: bool,
) -> None:
    from mpl_engine.scale.on_ray import classify_on_ray  # noqa: PLC0415 - loads numpy and Pillow

    with interruptible() as token:
        job = classify_on_ray(
            plan, backbone, address=address, **pool, device=device, allow_download=download, token=token
        )
        done = watch(job)
    if as_json:
        missing = [{"shard": number, "reason": reason} for number, reason in done.missing]
        facts = {"path": str(done.out), "shards": done.shards, "rows": done.rows, "before": done.before}
        print_json({**facts, "unreadable": done.unreadable, "missing": missing})
    else:
        finished = done.shards - len(done.missing)
        tell(
            f"Written: {finished} of {done.shards} parts in {done.out} ({done.rows} rows, {done.before} of them before)"
        )
    _tell_unreadable(done.unreadable, as_json)
    if done.missing:
        raise ClusterIncomplete(done.out, done.missing, done.shards)


def _tell_unreadable(rows: int, as_json: bool) -> None:
    if rows and not as_json:
        tell(f"{rows} rows could not be read; the column `reason` says why", err=True)


@click.command()
@folder_argument
@click.option("--out", type=PATH, required=True, help="The table to write, .parquet or .csv.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
def manifest(folder: Path, out: Path, force: bool, as_json: bool) -> None:
    """List all files of a folder in a table, for `classify --manifest`."""
    from mpl_engine.scale.manifest import make_manifest  # noqa: PLC0415 - loads numpy and Pillow

    with interruptible() as token:
        rows = watch(make_manifest(folder, out, force=force, token=token))
    if as_json:
        print_json({"path": str(out), "rows": rows})
    else:
        tell(f"Written: {out} ({rows} rows)")


@click.command()
@click.argument("out", metavar="OUT", type=PATH)
@click.option("--unreadable", type=PATH, metavar="FILE",
              help="Also write a manifest of the rows that could not be read, .parquet or .csv.")  # fmt: skip
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
def gather(out: Path, unreadable: Path | None, force: bool, as_json: bool) -> None:
    """Check that all shards are there with each row once, and count the answers."""
    from mpl_engine.scale.gather import gather as look  # noqa: PLC0415 - loads numpy and Pillow
    from mpl_engine.scale.gather import write_unreadable  # noqa: PLC0415 - the same

    if unreadable is not None:
        require_free(unreadable, force=force)
    with interruptible() as token:
        found = watch(look(out, token=token))
        if unreadable is not None:
            watch(write_unreadable(out, unreadable, token=token))
    if as_json:
        print_json(found.to_json())
    else:
        counts = [
            *found.labels.most_common(),
            *((s, n) for s, n in found.statuses.most_common() if s != AnswerStatus.OK),
        ]
        print_table(
            ("class or status", "rows"),
            [(name.replace("_", " "), str(n)) for name, n in counts],
            numbers=(1,),
        )
        tell()
        tell(
            f"{found.rows} of {found.expected} rows, each once, in {found.shards - len(found.missing)} of {found.shards} shards"
        )
        for reason, number in found.reasons.most_common(10):
            tell(f"unreadable: {number} × {reason}")
    if found.missing:
        raise ShardsIncomplete(out, tuple(one.shard for one in found.missing), found.shards)
