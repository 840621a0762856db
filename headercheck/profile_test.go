// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/include"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The texts to compare with are the headers to a compiler, in the same lines.
func TestReferenceTexts(t *testing.T) {
	for name, text := range map[string]string{"psa/error.h": PSA.text(), "pkcs11/pkcs11t.h": PKCS11.text(), "pkcs11/pkcs11f.h": pkcs11f, "pkcs11/pkcs11.h": pkcs11} {
		header, err := fs.ReadFile(include.FS(), name)
		require.NoError(t, err)
		assert.True(t, Same(header, []byte(text)), name)
		want, have := strings.Split(string(header), "\n"), strings.Split(text, "\n")
		require.Len(t, have, len(want), name)
		for i, line := range have {
			assert.True(t, line == "" || line == want[i], "%s:%d: %s", name, i+1, line)
		}
	}
}
