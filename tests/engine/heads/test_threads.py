"""Fits of few images by one thread of BLAS, and what other code finds afterwards, in a process that has two."""

import json
import subprocess
import sys
import textwrap

import pytest

START = """
    import json
    import sys
    import numpy as np
    import scipy.linalg
    import sklearn.linear_model
    from threading import Barrier, Thread
    from threadpoolctl import threadpool_info
    from mpl_engine.cancel import CancelToken
    from mpl_engine.checks.label_errors import find_label_errors
    from mpl_engine.evaluation.baselines import linear_probe
    from mpl_engine.events import drain
    from mpl_engine.heads import kernels, probe
    from mpl_engine.heads.fit import fit_heads, refit
    from mpl_engine.heads.statistics import ClassStatistics
    from mpl_engine.heads.threads import SMALL, few_threads
    from tests.support.feature_tasks import SCALE, feature_task

    def blas():
        found = [one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"]
        return max(found, default=0)  # none with Accelerate of macOS, whose threads cannot be set

    def watch(holder, name):
        solve = getattr(holder, name)
        def watched(*args, **options):
            seen.setdefault(name, set()).add(blas())
            return solve(*args, **options)
        setattr(holder, name, watched)

    seen = {}
    if blas() != 2:
        print(json.dumps(None))
        sys.exit()
"""

FITS = """
    task, token = feature_task([12] * 4, 16), CancelToken()
    images = task.features, task.labels
    watch(probe, "minimize")
    watch(kernels, "solved")
    watch(sklearn.linear_model.LogisticRegression, "fit")
    found = drain(fit_heads(*images, task.text, SCALE, token=token))["proker_probe"]
    known = ClassStatistics.of(*images, 4)
    refit("proker_probe", found.setting, found.sharpness, known, images, task.text, SCALE, token=token)
    part = task.features, task.labels.tolist()
    drain(linear_probe(part, part, task.features, token=token))
    drain(find_label_errors(task.features.numpy(), task.labels.numpy(), token=token))
    print(json.dumps([{name: sorted(threads) for name, threads in seen.items()}, blas()]))
"""

OTHERS = """
    with few_threads(int(SMALL), 2, 1):
        large = blas()
    try:
        with few_threads(1, 1, 1):
            raise ZeroDivisionError
    except ZeroDivisionError:
        failed = blas()
    meet, inside = Barrier(2, timeout=30), []

    def first():
        with few_threads(1, 1, 1):
            meet.wait()  # the second begins
            meet.wait()  # the second is inside
        meet.wait()

    def second():
        meet.wait()
        with few_threads(1, 1, 1):
            inside.append(blas())
            meet.wait()
            meet.wait()  # the first has ended

    both = [Thread(target=first), Thread(target=second)]
    for one in both:
        one.start()
    for one in both:
        one.join(30)
    with few_threads(1, 1, 1):
        again = blas()
    print(json.dumps([large, failed, inside, again, blas()]))
"""


def run(script, environment):
    env = {**environment, "OPENBLAS_NUM_THREADS": "2"}
    env.pop("OMP_NUM_THREADS", None)
    code = textwrap.dedent(START) + textwrap.dedent(script)
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True, timeout=300)
    said = json.loads(done.stdout)
    if said is None:
        pytest.skip("the BLAS of this numpy does not take two threads when it is told to")
    return said


def test_small_fits_take_one_thread_and_leave_as_many_as_there_were(child_environment):
    assert run(FITS, child_environment) == [{"minimize": [1], "solved": [1], "fit": [1]}, 2]


def test_large_fits_take_all_and_overlapping_or_failing_ones_leave_all(child_environment):
    assert run(OTHERS, child_environment) == [2, 2, [1], 1, 2]
