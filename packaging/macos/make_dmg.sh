#!/bin/sh
# Makes a disk image of the app: sh packaging/macos/make_dmg.sh BUNDLE_FOLDER OUTPUT_FOLDER VERSION
# Signs and notarizes where the environment has what it takes:
#   MPL_CODESIGN_IDENTITY     name of a "Developer ID Application" certificate in the keychain
#   MPL_NOTARY_PROFILE        keychain profile made by `xcrun notarytool store-credentials`
# Without them the app is signed ad hoc, and people must allow it once. Never run yet (packaging/README.md).
set -eu
if [ $# -ne 3 ]; then
    echo "Usage: $0 BUNDLE_FOLDER OUTPUT_FOLDER VERSION" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
app="$1/MPL Desktop.app"
image="$2/mpl-desktop-$3-macos-$(uname -m).dmg"
[ -d "$app" ] || {
    echo "There is no app in $1; make bundle makes it." >&2
    exit 2
}
mkdir -p "$2"

identity=${MPL_CODESIGN_IDENTITY:-}
if [ -n "$identity" ]; then
    # From the inside out: libraries and the second program first, the app last.
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' -o -name 'mpl-engine' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$identity"
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" \
        "$app/Contents/MacOS/mpl-engine"
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
else
    codesign --force --deep --entitlements "$here/entitlements.plist" --sign - "$app"
fi
codesign --verify --deep --strict "$app"

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
rm -f "$image"
hdiutil create -volname "MPL Desktop $3" -srcfolder "$staging" -format ULMO -fs HFS+ "$image"

if [ -n "$identity" ]; then
    codesign --force --timestamp --sign "$identity" "$image"
    if [ -n "${MPL_NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$MPL_NOTARY_PROFILE" \
            ${MPL_NOTARY_KEYCHAIN:+--keychain "$MPL_NOTARY_KEYCHAIN"} --wait
        xcrun stapler staple "$image"
    fi
fi
echo "$image"
