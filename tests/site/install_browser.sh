#!/bin/sh
# Install what the browser tests need, where it is missing: three engines, PDF tools, fonts, Java. $1: "sudo" or nothing.
# Debian and Ubuntu keep no older versions, so packages come from the release that the machine names, never another,
# and which versions these were is printed.
set -eu
has() { for name in "$@"; do command -v "$name" >/dev/null && return; done; false; }
offers() { apt-cache show "$1" >/dev/null 2>&1; }
needs_browser() { ! has chromium-headless-shell chromium chromium-browser google-chrome; }
needs_firefox() { ! has firefox-esr firefox; }
needs_webkit() { ! has WebKitWebDriver || ! has Xvfb; }
needs_java() { ! has java; }
needs_tools() { ! has pdftotext || ! [ -d /usr/share/fonts/opentype/noto ]; }

needs_browser || needs_firefox || needs_webkit || needs_tools || needs_java || exit 0
$1 apt-get update -q >/dev/null
packages=
if needs_tools; then packages="$packages poppler-utils fonts-noto-core fonts-noto-cjk"; fi
if needs_java; then packages="$packages default-jre-headless"; fi
if needs_webkit; then packages="$packages webkit2gtk-driver xvfb"; fi
if needs_firefox; then if offers firefox-esr; then packages="$packages firefox-esr"; else packages="$packages firefox"; fi; fi
if needs_browser; then
  if offers chromium-headless-shell; then packages="$packages chromium-headless-shell"; else packages="$packages chromium"; fi
fi
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
echo "From $release:"
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $1 apt-get install -y -q --no-install-recommends $packages >/dev/null
# shellcheck disable=SC2086
dpkg-query -W -f='  ${Package} ${Version}\n' $packages
