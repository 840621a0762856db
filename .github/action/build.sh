#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds the command into FOLDER, with the Go that is there; the go command gets a newer one
# for itself if it has to. It is the module of release VERSION, or else the checkout ACTION.
# What the caller has set for its own Go does not count, and stays.
set -euo pipefail

if ! command -v go >/dev/null; then
  printf '::error::There is no release of secstatus for this runner and no Go to build it with. Use actions/setup-go before.\n'
  exit 1
fi
export CGO_ENABLED=0 GOFLAGS=-trimpath GOWORK=off GOTOOLCHAIN=auto GO111MODULE=on GOENV=off
unset GOOS GOARCH GOBIN GOROOT
if [ -n "$VERSION" ]; then
  cd "$FOLDER"
  GOBIN=$FOLDER go install "github.com/secstatus/secstatus/cmd/secstatus@v$VERSION"
else
  cd "$ACTION"
  go build -buildvcs=false -o "$FOLDER/" ./cmd/secstatus
fi
