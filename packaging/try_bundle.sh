#!/bin/sh
# Tries a bundle, or what was installed of one: sh packaging/try_bundle.sh FOLDER_OF_THE_PROGRAMS [RESOURCES]
# The self-test; a training on the sample images that takes seconds; an export; classification. Needs no Python and no
# network, and writes into a temporary folder only. RESOURCES (found inside the bundle unless given) holds `samples`.
set -eu
if [ $# -lt 1 ]; then
    echo "Usage: $0 FOLDER_OF_THE_PROGRAMS [RESOURCES]" >&2
    exit 2
fi
programs=$1
resources=${2:-$programs/_internal/mpl_engine/_resources}
ending=
[ -e "$programs/mpl-engine.exe" ] && ending=.exe
desktop=$programs/mpl-desktop$ending
engine=$programs/mpl-engine$ending
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

"$engine" --version
code=0
"$desktop" --self-test || code=$?
if [ -n "$ending" ]; then # a window's program has no console on Windows: its report is in a file
    cat "$LOCALAPPDATA/mpl-desktop/Logs/self-test.txt" || true
fi
[ "$code" = 0 ]

begin=$(date +%s)
"$engine" train "$resources/samples" --out "$place/run" --method instant --shots 4 --json >"$place/train.json"
echo "instant training: $(($(date +%s) - begin)) s"
"$engine" train "$resources/samples" --out "$place/mpl" --shots 2 --set epochs=1 --set warmup_epochs=0 --set views=0 \
    --json >"$place/mpl.json"
echo "instant and one epoch of MPL: $(($(date +%s) - begin)) s"
grep -o '"test_accuracy": [0-9.]*' "$place/train.json" "$place/mpl.json" | sed 's/^.*\///'
"$engine" export "$place/run" --to onnx --out "$place/model.onnx"
"$engine" export "$place/run" --to folder --out "$place/folder"
"$engine" export "$place/mpl" --to html --out "$place/page.html"
first=$(find "$resources/samples" -name '*.jpg' | sort | head -n 1)
"$engine" classify "$place/run" "$first" --csv "$place/answers.csv"
"$engine" classify "$place/mpl" "$first" --json
"$engine" manifest "$resources/samples" --out "$place/many.parquet"
"$engine" classify "$place/run" --manifest "$place/many.parquet" --out "$place/many" --readers 2
test -s "$place/answers.csv"
echo "Everything was done."
