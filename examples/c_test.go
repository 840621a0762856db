// SPDX-License-Identifier: Apache-2.0

// Package examples_test tests the examples that are not in Go.
package examples_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const said = `random before init: mind the order of calls (-137)
init: success (0)
hash: success (0)
hash into a small buffer: bring more room (-138)
another hash: not genuine (-149)
no such key: no such thing (-136)
`

// examples/c builds beside the real Mbed TLS without a warning, not even one from a
// system header, and runs: by make with each compiler, and by CMake.
func TestMake(t *testing.T) {
	installed.File(t, "psa/crypto.h", "libmbedtls-dev")
	mk := installed.Program(t, "make", "make")
	for _, cc := range []string{"gcc", "clang"} {
		t.Run(cc, func(t *testing.T) {
			installed.Program(t, cc, cc+" libc6-dev")
			dir := t.TempDir()
			words, err := in(t, "c", mk, "CC="+cc, "BUILD="+dir)
			require.NoError(t, err, words)
			assert.NotContains(t, words, "warning")
			words, err = in(t, "c", filepath.Join(dir, "program"))
			require.NoError(t, err)
			assert.Equal(t, said, words)

			// And the flags are worth something: a stray space in the vendored copy is found,
			// whichever header comes first.
			header := filepath.Join(dir, "third_party", "psa", "error.h")
			text, err := os.ReadFile(header)
			require.NoError(t, err)
			altered := strings.Replace(string(text), "((psa_status_t)-137)", "((psa_status_t) -137)", 1)
			require.NotEqual(t, string(text), altered)
			require.NoError(t, os.WriteFile(header, []byte(altered), 0o666))
			words, err = in(t, "c", mk, "--keep-going", "CC="+cc, "BUILD="+dir)
			assert.Error(t, err)
			for _, object := range []string{"main.o", "verdict.o"} {
				assert.Contains(t, words, "PSA_ERROR_BAD_STATE")
				assert.Regexp(t, object+"\\] Error", words)
			}
		})
	}
}

func TestCMake(t *testing.T) {
	installed.File(t, "psa/crypto.h", "libmbedtls-dev")
	cmake := installed.Program(t, "cmake", "cmake")
	installed.Program(t, "cc", "gcc libc6-dev")
	dir := t.TempDir()
	words, err := in(t, "c", cmake, "-S", ".", "-B", dir)
	require.NoError(t, err, words)
	words, err = in(t, "c", cmake, "--build", dir)
	require.NoError(t, err, words)
	assert.NotContains(t, words, "warning")
	words, err = in(t, "c", filepath.Join(dir, "program"))
	require.NoError(t, err)
	assert.Equal(t, said, words)
}

// in runs a program in a folder, in English, and returns all that it says.
func in(t *testing.T, folder, program string, args ...string) (string, error) {
	t.Helper()
	cmd := installed.Command(t, program, args...)
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), "LC_ALL=C", "MAKEFLAGS=")
	out, err := cmd.CombinedOutput()
	return string(out), err
}
