"""The machine's own ceiling: how fast it multiplies matrices at the shapes that a step has."""

import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator

import torch
from torch.nn import functional as F  # noqa: N812

from mpl_engine.cancel import CancelToken
from mpl_engine.speed.flops import Product, Work

CAP_SECONDS = 2.0
PROBE_SECONDS = 0.15
SMALL_SHARE = 0.002
"""Shapes with a smaller share of the work are not probed: they count at the rate of the whole."""


def floor_seconds(work: Work, device: torch.device, dtype: torch.dtype, token: CancelToken) -> float:
    """Seconds that the products of `work` take alone, each at the rate measured at its shape.

    The sequence lengths of an image tower's layers differ by a few tokens: such products share a probe.
    """
    everything = sum(p.flops * times for p, times in work.items())
    alike: Counter[Product] = Counter()
    for product, times in work.items():
        alike[_rounded(product)] += product.flops * times
    seconds = measured = 0.0
    for product, flops in alike.items():
        if flops >= SMALL_SHARE * everything:
            token.check()
            seconds += flops / rate(product, device, dtype)
            measured += flops
    return seconds * everything / measured


def rate(product: Product, device: torch.device, dtype: torch.dtype) -> float:
    """Operations a second of one product: of the ways to compute it the best, each by its median; ≤ 2 s in all."""
    begin = time.perf_counter()
    best = 0.0
    for way in _ways(product, device, dtype):
        times = [_timed(way, device)]  # the first warms up, and is all there is where a precision crawls
        started = time.perf_counter()
        while time.perf_counter() - started < PROBE_SECONDS and time.perf_counter() - begin < CAP_SECONDS:
            times.append(_timed(way, device))
        best = max(best, product.flops / statistics.median(times[1:] or times))
        if time.perf_counter() - begin > CAP_SECONDS:
            break
    return best


def _rounded(product: Product) -> Product:
    """Shapes whose many rows differ by less than a tenth, as one."""

    def near(count: int) -> int:
        step = max(1, count // 10)
        return count // step * step

    if product.batch == 1:
        return Product(near(product.m), product.k, product.n)
    return Product(near(product.m), near(product.k), near(product.n), product.batch)


def _ways(product: Product, device: torch.device, dtype: torch.dtype) -> Iterator[Callable[[], object]]:
    random = torch.Generator().manual_seed(0)

    def matrix(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=random).to(device, dtype)

    if product.batch > 1:
        left, right = matrix(product.batch, product.m, product.k), matrix(product.batch, product.n, product.k)
        yield lambda: torch.bmm(left, right.transpose(1, 2))
        turned = right.transpose(1, 2).contiguous()
        yield lambda: torch.bmm(left, turned)
        return
    rows, weight = matrix(product.m, product.k), matrix(product.n, product.k)
    yield lambda: F.linear(rows, weight)
    other = weight.t().contiguous()
    yield lambda: torch.mm(rows, other)


def _timed(way: Callable[[], object], device: torch.device) -> float:
    begin = time.perf_counter()
    way()
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter() - begin
