#!/bin/sh
# In CI: puts the certificate of the environment, if there is one, into a keychain of its own and makes the disk image:
# sh packaging/macos/sign_and_make_dmg.sh BUNDLE_FOLDER OUTPUT_FOLDER
#   CERTIFICATE, PASSWORD              a .p12 in base64 and its password
#   IDENTITY                           its name, "Developer ID Application: …"
#   APPLE_ID, APPLE_TEAM, APPLE_PASSWORD   for notarization
# Never run yet (packaging/README.md).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$here/../../mpl_engine/version.py")
if [ -n "${CERTIFICATE:-}" ]; then
    place=$(mktemp -d)
    keychain=$place/release.keychain-db
    trap 'security delete-keychain "$keychain" || true; rm -rf "$place"' EXIT
    secret=$(uuidgen)
    printf '%s' "$CERTIFICATE" | base64 -d >"$place/certificate.p12"
    security create-keychain -p "$secret" "$keychain"
    security set-keychain-settings -lut 7200 "$keychain"
    security unlock-keychain -p "$secret" "$keychain"
    security import "$place/certificate.p12" -P "$PASSWORD" -k "$keychain" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain" login.keychain-db
    MPL_CODESIGN_IDENTITY=$IDENTITY
    export MPL_CODESIGN_IDENTITY
    if [ -n "${APPLE_ID:-}" ]; then
        xcrun notarytool store-credentials mpl-notary --keychain "$keychain" \
            --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD"
        MPL_NOTARY_PROFILE=mpl-notary
        MPL_NOTARY_KEYCHAIN=$keychain
        export MPL_NOTARY_PROFILE MPL_NOTARY_KEYCHAIN
    fi
else
    echo "There is no certificate: signed ad hoc."
fi
sh "$here/make_dmg.sh" "$1" "$2" "$version"
