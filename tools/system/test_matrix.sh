#!/bin/sh
# Runs what must answer alike on every processor as other processors would: with fewer instructions, with training
# forced to fp32 and to bf16, with one thread and two. Usage: test_matrix.sh PYTHON [PYTEST_OPTION...]
set -eu
python=$1
shift
# The drives through the window take longest, so they begin first.
set -- "$@" -m "not slow or story" tests/e2e tests/desktop/test_self_test.py \
    tests/engine/promises/test_golden.py tests/engine/prompts/test_encode.py tests/engine/test_device.py \
    tests/engine/promises/test_judged_in_float32.py \
    tests/engine/export/test_module_export.py tests/engine/modules/test_classifier.py \
    tests/engine/training/test_checkpoint.py tests/engine/runs/test_train.py \
    tests/engine/promises/test_kill.py

export ATEN_CPU_CAPABILITY ONEDNN_MAX_CPU_ISA MPL_PRECISION OMP_NUM_THREADS
while read -r ATEN_CPU_CAPABILITY ONEDNN_MAX_CPU_ISA MPL_PRECISION OMP_NUM_THREADS; do
    echo "== torch $ATEN_CPU_CAPABILITY, oneDNN $ONEDNN_MAX_CPU_ISA, $MPL_PRECISION, threads: $OMP_NUM_THREADS =="
    "$python" -m pytest "$@" </dev/null
done <<END
default SSE41 fp32 1
avx2 AVX2 fp32 2
avx2 AVX2 bf16 1
default SSE41 bf16 2
END
