#!/bin/sh
# Signs programs for Windows, in Git's sh: CERTIFICATE (a .pfx in base64) and PASSWORD in the environment.
# Without a certificate it says so and leaves them as they are. Never run yet (packaging/README.md).
set -eu
if [ -z "${CERTIFICATE:-}" ]; then
    echo "There is no certificate: not signed."
    exit 0
fi
pfx=$(mktemp)
trap 'rm -f "$pfx"' EXIT
printf '%s' "$CERTIFICATE" | base64 -d >"$pfx"
tool=$(find "/c/Program Files (x86)/Windows Kits/10/bin" -path '*/x64/signtool.exe' | sort | tail -n 1)
# Git's sh would make paths of what begins with a slash.
MSYS2_ARG_CONV_EXCL='*' "$tool" sign /f "$(cygpath -w "$pfx")" /p "$PASSWORD" /fd SHA256 \
    /tr http://timestamp.digicert.com /td SHA256 "$@"
