"""`serve`: a prompt module as a local HTTP service. Its libraries are those of the extra `serve`."""

import gc
from pathlib import Path

import click

from mpl_engine.cli.modules import module_argument, own_backbone_option
from mpl_engine.cli.options import PATH, device_option, download_option, json_option
from mpl_engine.cli.output import interruptible, print_json, tell, watch
from mpl_engine.modules.info import read_info
from mpl_engine.service.settings import (
    Limits,
    bind,
    check_parts,
    others_can_read,
    read_token,
    resolve,
    url_of,
)

_USUAL = Limits()


@click.command()
@module_argument
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen; others than this computer's "
              "own address need a token.")  # fmt: skip
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one."
)
@click.option("--token-file", type=PATH, help="A file with the token that every request must then show.")
@click.option("--max-batch", type=click.IntRange(1, 1024), default=_USUAL.max_batch, show_default=True,
              help="Most pictures computed together.")  # fmt: skip
@click.option("--max-wait-ms", type=click.FloatRange(0, 10_000), default=1000 * _USUAL.max_wait, show_default=True,
              help="How long a picture waits for others to be computed with.")  # fmt: skip
@click.option("--max-bytes", type=click.IntRange(1), default=_USUAL.max_bytes, show_default=True,
              help="Most bytes of one request.")  # fmt: skip
@click.option("--max-queue", type=click.IntRange(1), default=_USUAL.max_queue, show_default=True,
              help="Most pictures that wait; what comes then is answered with 503.")  # fmt: skip
@click.option("--timeout", type=click.FloatRange(0, min_open=True), default=_USUAL.timeout, show_default=True,
              help="Seconds for a request to arrive, and then for its answer.")  # fmt: skip
@own_backbone_option
@device_option
@download_option
@json_option
def serve(
    module: Path,
    host: str,
    port: int,
    token_file: Path | None,
    max_batch: int,
    max_wait_ms: float,
    max_bytes: int,
    max_queue: int,
    timeout: float,
    backbone: str | None,
    device: str,
    download: bool,
    as_json: bool,
) -> None:
    """Answer by a prompt module over HTTP, until Ctrl+C.

    Only programs on this computer can ask, unless --host says otherwise. With --json one object tells the address as
    soon as requests are answered.
    """
    limits = Limits(max_batch, max_wait_ms / 1000, max_bytes, timeout, max_queue)
    check_parts()
    described = read_info(module)  # what is wrong with files and address is told before torch loads
    token = read_token(token_file) if token_file else ""
    if token_file and others_can_read(token_file):
        tell(f"Note: other users of this computer may read {token_file}", err=True)
    address = resolve(host, port, token)
    with bind(address) as held:
        from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415
        from mpl_engine.service.server import serve as run  # noqa: PLC0415

        with interruptible() as stop:
            classifier = watch(
                open_classifier(module, backbone, device=device, allow_download=download, token=stop)
            )

        def listening() -> None:
            if as_json:
                print_json(
                    {"url": url_of(held), "module": str(module), "classes": list(described.class_names)}
                )
                return
            who = "programs on this computer" if address.is_loopback else "whoever reaches this computer"
            tell(
                f"Listening on {url_of(held)} for {who}{' with the token' if token else ''}; Ctrl+C stops it."
            )

        run(classifier, held, limits, token=token, host=host, listening=listening)
    tell("Stopped.", err=True)
    gc.freeze()  # else the interpreter looks through all of torch once more before it ends, which takes a second
