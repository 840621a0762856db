// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/internal/installed"
)

// TRUE and FALSE are the published header's: defined where nobody has them, and not at all
// with CK_DISABLE_TRUE_FALSE.
func TestTrueAndFalse(t *testing.T) {
	const (
		ours  = "#include <pkcs11/pkcs11t.h>\n"
		is    = "typedef char is[TRUE == CK_TRUE && FALSE == CK_FALSE ? 1 : -1];\nextern CK_BBOOL b;\nCK_BBOOL b = TRUE;\n"
		users = "typedef char users[TRUE == 7 && FALSE == 8 ? 1 : -1];\n"
		none  = "#if defined TRUE || defined FALSE\n#error \"they are there\"\n#endif\n"
	)
	for _, compiler := range []string{"gcc", "clang++"} {
		installed.Program(t, compiler, "gcc clang")
		for _, source := range []string{
			ours + is,
			"#define CK_DISABLE_TRUE_FALSE\n" + ours + none,
			"#define TRUE 7\n#define FALSE 8\n" + ours + users,
			"#define CK_DISABLE_TRUE_FALSE\n#define TRUE 7\n#define FALSE 8\n" + ours + users,
			"enum { FALSE = 8, TRUE = 7 };\n#define CK_DISABLE_TRUE_FALSE\n" + ours + users,
		} {
			words, err := compiled(t, compiler, source)
			require.NoError(t, err, "%s: %s\n%s", compiler, source, words)
		}
	}
}
