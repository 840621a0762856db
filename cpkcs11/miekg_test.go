// SPDX-License-Identifier: Apache-2.0

//go:build cgo

package cpkcs11_test

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"

	"github.com/miekg/pkcs11"
	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/stretchr/testify/assert"
)

func ExampleFromC_miekg() {
	// What a method of github.com/miekg/pkcs11 returned, on its way up.
	err := fmt.Errorf("logging in: %w", pkcs11.Error(pkcs11.CKR_PIN_LOCKED))

	var p11 pkcs11.Error
	if errors.As(err, &p11) {
		rv := cpkcs11.FromC(p11)
		fmt.Println(rv, errors.Is(rv.Err(), secstatus.PINLocked), errors.Is(rv.Err(), fs.ErrPermission))
	}
	// Output: CKR_PIN_LOCKED true true
}

// Every value crosses as it is, also where miekg/pkcs11 knows no name.
func TestMiekg(t *testing.T) {
	for info := range cpkcs11.All() {
		assert.Equal(t, info.RV(), cpkcs11.FromC(pkcs11.Error(info.RV())))
	}
	for _, n := range []uint{0x1C3, 0x80000000, 0xFFFFFFFF, ^uint(0)} {
		rv := cpkcs11.FromC(pkcs11.Error(n))
		assert.Equal(t, uint64(n), uint64(rv))
		assert.Error(t, rv.Err())
	}
	assert.NoError(t, cpkcs11.FromC(pkcs11.Error(pkcs11.CKR_OK)).Err())
}
