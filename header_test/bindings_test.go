// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/include"
)

// constantLine is how bindings find constants in a header that they read as text.
var constantLine = regexp.MustCompile(`(?m)^#define[ \t]+(CK\w*)(.*)$`)

// Generators of bindings take each line of the published header that begins with "#define CK"
// for one constant: a name, an expression, maybe a comment. Ours has the lines of version 3.2,
// in their order.
func TestReadByLines(t *testing.T) {
	text, err := fs.ReadFile(include.FS(), pkcs11Header)
	require.NoError(t, err)
	var have, want []string
	for _, m := range constantLine.FindAllStringSubmatch(string(text), -1) {
		have = append(have, m[1]+m[2])
	}
	for _, c := range pkcs11Constants {
		if strings.HasPrefix(c.Name, "CK") {
			want = append(want, c.Name+" "+c.standard().Text)
		}
	}
	require.Equal(t, want, have)
}

// No other header of PKCS #11 has a line that is not a constant, or one for the second time.
func TestReadByLinesElsewhere(t *testing.T) {
	names, err := fs.Glob(include.FS(), "pkcs11/*.h")
	require.NoError(t, err)
	form := regexp.MustCompile(`^ (0x[0-9A-Fa-f]{8}UL|[0-9]+(UL)?|(NSS)?CK[A-Z0-9_]+|\(CK[A-Z0-9_]+\|0x[0-9A-Fa-f]{8}UL\)|\(~0UL\))$`)
	seen := map[string]string{}
	for _, name := range names {
		text, err := fs.ReadFile(include.FS(), name)
		require.NoError(t, err)
		for _, m := range constantLine.FindAllStringSubmatch(string(text), -1) {
			require.Regexp(t, form, m[2], "%s: %s", name, m[0])
			require.Empty(t, seen[m[1]], "%s: %s is there twice", name, m[1])
			seen[m[1]] = name
		}
	}
}
