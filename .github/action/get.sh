#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Gets the command from a release, if there is one of the version, and says where it is; or
# says under which key the one that has to be built is kept. ACTION is the checkout of this
# action, VERSION the release that is asked for.
set -euo pipefail

releases=${SECSTATUS_RELEASES:-https://github.com/secstatus/secstatus/releases/download}

# Between two releases, VERSION is one that is not made.
own=$(tr -d '[:space:]' <"$ACTION/VERSION")
if grep -q '^## Unreleased' "$ACTION/CHANGELOG.md"; then own="" ; fi

version=${VERSION#v}
if [ -z "$version" ]; then version=$own; fi
if [ -n "$version" ] && ! [[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]]; then
  printf '::error::The input version is not a release: want a number such as 0.1.0\n'
  exit 1
fi

case ${RUNNER_OS:-} in
  Linux) os=linux ;;
  macOS) os=darwin ;;
  Windows) os=windows ;;
  *) os=unknown ;;
esac
case ${RUNNER_ARCH:-} in
  X64) arch=amd64 ;;
  ARM64) arch=arm64 ;;
  X86) arch=386 ;;
  ARM) arch=arm ;;
  *) arch=unknown ;;
esac

sha256=(sha256sum)
if ! command -v sha256sum >/dev/null; then sha256=(shasum -a 256); fi
sum() { "${sha256[@]}" | cut -d ' ' -f 1; }

folder=$(mktemp -d "$RUNNER_TEMP/secstatus.XXXXXX")
build=true
if [ -n "$version" ]; then
  archive=secstatus_${version}_${os}_${arch}.tar.gz
  if [ "$os" = windows ]; then archive=secstatus_${version}_${os}_${arch}.zip; fi
  # 22 is an answer that there is no such file. Anything else that is wrong is no reason to
  # build, and neither is a wrong sum.
  fetch() { curl --silent --show-error --location --fail --proto '=https,http' --proto-redir '=https' --retry 3 --max-time 300 --output "$folder/$1" "$releases/v$version/$1"; }
  status=0
  fetch SHA256SUMS 2>"$folder/said" || status=$?
  if [ "$status" = 0 ]; then
    want=$(awk -v name="$archive" '{ sub(/\r$/, ""); sub(/^\*/, "", $2) } $2 == name { print $1 }' "$folder/SHA256SUMS")
    if [ -n "$want" ]; then
      fetch "$archive"
      have=$(sum <"$folder/$archive")
      if [ "$have" != "$want" ]; then
        printf '::error::%s has the SHA-256 %s, want %s\n' "$archive" "$have" "$want"
        exit 1
      fi
      (cd "$folder" && if [ "$os" = windows ]; then unzip -q "$archive"; else tar -xzf "$archive"; fi)
      build=false
    fi
  elif [ "$status" != 22 ]; then
    cat "$folder/said"
    printf '::error::The sums of release %s cannot be read\n' "$version"
    exit 1
  fi
fi

module=""
if [ "$build" = true ]; then
  # A fixed name, so that what the cache has kept comes back to where it was.
  rm -rf "$folder"
  folder=$RUNNER_TEMP/secstatus-built
  mkdir -p "$folder"
  if [ -n "$version" ] && [ "$version" != "$own" ]; then
    module=$version key=module-$version
  else
    # What the command is built of; nothing of the caller's counts.
    key=source-$(cd "$ACTION" && find . -name .git -prune -o -type f -path './*' \( -name '*.go' -o -name 'go.*' -o -path './include/*' -o -path './headercheck/*' -o -path './cmd/*' -o -path './internal/*' \) -print |
      LC_ALL=C sort | tr '\n' '\0' | xargs -0 "${sha256[@]}" | sum)
  fi
  printf 'key=secstatus-%s-%s-%s\n' "$os" "$arch" "$key" >>"$GITHUB_OUTPUT"
fi
printf 'build=%s\nfolder=%s\nmodule=%s\n' "$build" "$folder" "$module" >>"$GITHUB_OUTPUT"
