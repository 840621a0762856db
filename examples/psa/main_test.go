// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The real Mbed TLS says what its specification says, with our header before its own
// and after it.
func TestMbedTLS(t *testing.T) {
	installed.File(t, "psa/crypto.h", "libmbedtls-dev")
	installed.Program(t, "cc", "gcc libc6-dev")
	exe := filepath.Join(t.TempDir(), "psa")
	build := installed.Command(t, "go", "build", "-tags", "mbedtls", "-o", exe, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=1")
	words, err := build.CombinedOutput()
	require.NoError(t, err, string(words))
	out, err := installed.Command(t, exe).Output()
	require.NoError(t, err)

	seen, distinct := map[string]cpsa.Status{}, map[cpsa.Status]bool{}
	for line := range strings.Lines(string(out)) {
		before, _, ok := strings.Cut(line, ": ")
		require.True(t, ok, line)
		what, name := strings.TrimSpace(before[:28]), strings.TrimSpace(before[28:])
		status, err := cpsa.Parse(name)
		require.NoError(t, err, line)
		assert.False(t, status.Condition().Is(secstatus.Unknown), line)
		seen[what] = status
		if !status.OK() {
			distinct[status] = true
		}
	}
	for what, want := range map[string]cpsa.Status{
		"random before init":         cpsa.BadState,
		"init":                       cpsa.Success,
		"hash by no algorithm":       cpsa.NotSupported,
		"hash by a cipher":           cpsa.InvalidArgument,
		"hash into a small buffer":   cpsa.BufferTooSmall,
		"update what was not set up": cpsa.BadState,
		"export no key":              cpsa.InvalidHandle,
		"export what must not be":    cpsa.NotPermitted,
		"sign with it":               cpsa.NotPermitted,
		"wrong MAC":                  cpsa.InvalidSignature,
		"wrong padding":              cpsa.InvalidPadding,
		"derive more than there is":  cpsa.InsufficientData,
		"key that was never stored":  cpsa.DoesNotExist,
		"store a key":                cpsa.Success,
		"store it again":             cpsa.AlreadyExists,
	} {
		assert.Equal(t, want, seen[what], what)
	}
	assert.GreaterOrEqual(t, len(distinct), 10)
	t.Logf("%d distinct failures", len(distinct))
}

// With the tag, the source passes what the rest passes without it.
func TestVet(t *testing.T) {
	installed.Exhaustive(t, "go vet of the example with Mbed TLS")
	installed.File(t, "psa/crypto.h", "libmbedtls-dev")
	installed.Program(t, "cc", "gcc libc6-dev")
	vet := installed.Command(t, "go", "vet", "-tags", "mbedtls", ".")
	vet.Env = append(os.Environ(), "CGO_ENABLED=1")
	words, err := vet.CombinedOutput()
	assert.NoError(t, err, string(words))
}
