#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Refuses the tag $TAG unless it is v and the VERSION of the commit that is checked out, and
# that commit is on the branch main of origin.
set -euo pipefail

refuse() {
  printf '::error::%s\n' "$1"
  exit 1
}

want=v$(cat VERSION)
if [ "$TAG" != "$want" ]; then refuse "The tag $TAG is not $want, which VERSION asks for"; fi
if ! grep -qx "## ${want#v}" CHANGELOG.md; then refuse "CHANGELOG.md has no heading ## ${want#v}"; fi
if [ "$(git rev-parse "refs/tags/$TAG^{commit}")" != "$(git rev-parse HEAD)" ]; then refuse "The tag $TAG is not of the commit that is checked out"; fi
if ! git merge-base --is-ancestor HEAD refs/remotes/origin/main; then refuse "The tag $TAG is not of a commit of main"; fi
