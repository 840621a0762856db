// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"io"
	"strings"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// However many spellings a stream has, few are remembered at a time, and each is read.
func TestRememberedNames(t *testing.T) {
	const most = 5000
	converted := 0
	c := converter{from: secstatus.PSA, to: secstatus.PKCS11, out: bufio.NewWriter(io.Discard), errw: io.Discard}
	c.append = func(line []byte, from, _ anycode.Code, _ conv.Fidelity, _ bool) []byte {
		if assert.Equal(t, "PSA_ERROR_BAD_STATE", from.String()) {
			converted++
		}
		return line
	}
	const n = 1 << 14
	for spelling := range n {
		name := []byte(strings.ToLower("PSA_ERROR_BAD_STATE"))
		letters := 0
		for i, b := range name {
			if b != '_' {
				if spelling>>letters&1 == 1 {
					name[i] -= 'a' - 'A'
				}
				letters++
			}
		}
		require.NoError(t, c.convert(name, name))
		require.LessOrEqual(t, len(c.known), most)
	}
	assert.Equal(t, n, converted)
}
