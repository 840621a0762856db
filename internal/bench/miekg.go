// SPDX-License-Identifier: Apache-2.0

//go:build cgo

package main

import (
	"testing"

	"github.com/miekg/pkcs11"
)

// The peer that Go programs have for CK_RV. It needs cgo.
func init() {
	benchmarks = append(benchmarks, benchmark{"github.com/miekg/pkcs11 Error.Error", func(b *testing.B) {
		for i := range b.N {
			length += len(pkcs11.Error(rvs[i%count]).Error())
		}
	}})
}
