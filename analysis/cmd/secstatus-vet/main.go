// SPDX-License-Identifier: Apache-2.0

// Secstatus-vet finds uses of security status codes in Go that compile and go wrong. It takes
// packages, or is run by go vet:
//
//	secstatus-vet [-fix] ./...
//	go vet -vettool=$(which secstatus-vet) ./...
//
// Package github.com/secstatus/secstatus/analysis says what it finds, and so does
// "secstatus-vet help".
package main

import (
	"github.com/secstatus/secstatus/analysis"
	"golang.org/x/tools/go/analysis/multichecker"
)

func main() { multichecker.Main(analysis.All()...) }
