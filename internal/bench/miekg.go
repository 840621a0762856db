// SPDX-License-Identifier: Apache-2.0

//go:build cgo

package main

import (
	"github.com/miekg/pkcs11"
)

// The peer that Go programs have for CK_RV. It needs cgo.
func init() {
	benchmarks = append(benchmarks, measured("github.com/miekg/pkcs11 Error.Error", func(n int) (sum uint64) {
		for i := range n {
			sum += use(pkcs11.Error(rvs[i%count]).Error())
		}
		return sum
	}))
}
