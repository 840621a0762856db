#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Drafts the release $TAG, with what CHANGELOG.md says of it, and the files in assets/.
set -euo pipefail

notes=$(mktemp)
awk -v heading="## ${TAG#v}" '/^## / { ours = $0 == heading; next } ours' CHANGELOG.md >"$notes"
gh release create "$TAG" --draft --verify-tag --title "secstatus ${TAG#v}" --notes-file "$notes" assets/*
