// SPDX-License-Identifier: Apache-2.0

// Package analysis finds uses of security status codes in Go that compile and go wrong. Each
// analyzer finds one shape:
//
//   - [As]: a target of errors.As that no error matches
//   - [Convert]: a Go conversion from one vocabulary to another
//   - [Mixed]: a constant of one vocabulary used as a value of another
//   - [Success]: a success returned as an error
//   - [Zero]: a PSA status compared with 0, which takes positive successes for failures
//
// They know the types of this module, of cgo (C.CK_RV, C.psa_status_t, C.OSStatus), of
// github.com/miekg/pkcs11 and of github.com/keybase/go-keychain. Comparing errors with ==,
// and type assertions on errors, are left to errorlint.
//
// Command secstatus-vet runs them, by itself or below go vet; package golangci is the plugin
// of golangci-lint.
package analysis

import "golang.org/x/tools/go/analysis"

// All returns every analyzer of this package.
func All() []*analysis.Analyzer {
	return []*analysis.Analyzer{As, Convert, Mixed, Success, Zero}
}

// url is where the analyzers are documented.
const url = "https://github.com/secstatus/secstatus/blob/main/docs/vet.md"
