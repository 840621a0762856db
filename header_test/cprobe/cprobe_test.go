// SPDX-License-Identifier: Apache-2.0

//go:build cgo

package cprobe_test

import (
	"math"
	"testing"

	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/header_test/cprobe"
	"github.com/stretchr/testify/assert"
)

// What C returned is what Go has: every code, and values that nobody defined.
func TestPSA(t *testing.T) {
	for i := range cpsa.All() {
		assert.Equal(t, i.Status(), cprobe.PSA(int32(i.Status())))
	}
	for _, v := range []int32{math.MinInt32, -257, -154, -7, 4, math.MaxInt32} {
		assert.Equal(t, cpsa.Status(v), cprobe.PSA(v))
	}
}

func TestPKCS11(t *testing.T) {
	for i := range cpkcs11.All() {
		assert.Equal(t, i.RV(), cprobe.PKCS11(uint64(i.RV())))
	}
	for _, v := range []uint64{0x1C3, 0x7FFFFFFF, 0x80000001, math.MaxUint32} {
		assert.Equal(t, cpkcs11.RV(v), cprobe.PKCS11(v), "not sign-extended")
	}
	if cprobe.PKCS11(math.MaxUint64) == math.MaxUint64 { // where unsigned long has 64 bits
		assert.Equal(t, cpkcs11.RV(1<<32), cprobe.PKCS11(1<<32), "not cut")
	}
}
