#!/bin/sh
# Install what the browser tests need, where it is missing. $1: "sudo" or nothing.
set -eu
command -v pdftotext >/dev/null && [ -d /usr/share/fonts/opentype/noto ] && have_tools=1 || have_tools=0
for name in chromium-headless-shell chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null; then have_browser=1; break; fi
done
[ "${have_browser:-0}" = 1 ] && [ "$have_tools" = 1 ] && exit 0
$1 apt-get update -q >/dev/null
packages="poppler-utils fonts-noto-core fonts-noto-cjk"
if [ "${have_browser:-0}" = 0 ]; then
  if apt-cache show chromium-headless-shell >/dev/null 2>&1; then packages="$packages chromium-headless-shell"
  else packages="$packages chromium"; fi
fi
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $1 apt-get install -y -q --no-install-recommends $packages >/dev/null
