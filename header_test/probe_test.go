// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/internal/installed"
)

// functionsOf writes a pkcs11.h and a pkcs11f.h of others into a folder, with the functions of
// a version, and our pkcs11t.h beside them.
func functionsOf(t *testing.T, version int) (folder string) {
	t.Helper()
	folder = t.TempDir()
	var functions strings.Builder
	for _, f := range pkcs11Functions {
		if f.since <= version {
			fmt.Fprintf(&functions, "CK_PKCS11_FUNCTION_INFO(%s)\n#ifdef CK_NEED_ARG_LIST\n(void);\n#endif\n", f.name)
		}
	}
	for name, text := range map[string]string{
		"pkcs11t.h": string(shipped(t, pkcs11Header)),
		"pkcs11f.h": functions.String(),
		"pkcs11.h": "#ifndef _PKCS11_H_\n#define _PKCS11_H_ 1\n#include \"pkcs11t.h\"\nstruct CK_FUNCTION_LIST {\nCK_VERSION version;\n" +
			"#define CK_PKCS11_FUNCTION_INFO(name) CK_RV (*name)(void);\n#include \"pkcs11f.h\"\n#undef CK_PKCS11_FUNCTION_INFO\n};\n#endif\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o666))
	}
	return folder
}

// A module of 2.40 whose pkcs11t.h is replaced by ours does not compile before somebody says
// which version it is of: it would claim to be one of 3.2.
func TestOlderFunctions(t *testing.T) {
	const source = "#include \"pkcs11.h\"\nextern CK_FUNCTION_LIST list;\nCK_FUNCTION_LIST list;\n"
	for _, compiler := range []string{"gcc", "clang++"} {
		installed.Program(t, compiler, "gcc clang")
		for _, version := range versions {
			folder := functionsOf(t, version)
			words, err := compiled(t, compiler, source, "-pedantic-errors", "-I", folder)
			if version == newest() {
				require.NoError(t, err, "%s: %s", compiler, words)
			} else {
				require.Error(t, err, "%s: %#x", compiler, version)
				require.Contains(t, words, "define_SECSTATUS_PKCS11_VERSION_as_pkcs11f_h_is_older")
			}
			for _, chosen := range []int{version, newest()} { // a program takes the constants that it likes
				words, err = compiled(t, compiler, source, "-pedantic-errors", "-I", folder, fmt.Sprintf("-DSECSTATUS_PKCS11_VERSION=%#x", chosen))
				require.NoError(t, err, "%s: %#x: %s", compiler, version, words)
			}
		}
		words, err := compiled(t, compiler, "#define _PKCS11_H_ 1\n#include \"pkcs11/pkcs11t.h\"\n", "-pedantic-errors")
		require.NoError(t, err, "%s: the pkcs11f.h is ours: %s", compiler, words)
	}
}

// Our functions over another pkcs11t.h are those of its version, and of no other.
func TestOtherConstants(t *testing.T) {
	other := func(major, minor int) string {
		return string(shipped(t, pkcs11Header)) + fmt.Sprintf("#undef SECSTATUS_PKCS11_VERSION\n#undef CRYPTOKI_VERSION_MAJOR\n#undef CRYPTOKI_VERSION_MINOR\n"+
			"#define CRYPTOKI_VERSION_MAJOR %d\n#define CRYPTOKI_VERSION_MINOR %d\n", major, minor)
	}
	lists := func(n int) string {
		return "#include <pkcs11/pkcs11.h>\n" + strings.Join([]string{
			"extern CK_FUNCTION_LIST list;\nCK_FUNCTION_LIST list;\n",
			"extern CK_FUNCTION_LIST_3_0 list_3_0;\nCK_FUNCTION_LIST_3_0 list_3_0;\n",
			"extern CK_FUNCTION_LIST_3_2 list_3_2;\nCK_FUNCTION_LIST_3_2 list_3_2;\n"}[:n], "")
	}
	installed.Program(t, "gcc", "gcc")
	for _, test := range []struct{ major, minor, lists int }{{2, 20, 1}, {2, 40, 1}, {3, 0, 2}, {3, 1, 2}, {3, 2, 3}, {3, 3, 3}} {
		words, err := compiled(t, "gcc", other(test.major, test.minor)+lists(test.lists), "-Wundef")
		require.NoError(t, err, "%+v: %s", test, words)
		if test.lists < 3 {
			_, err = compiled(t, "gcc", other(test.major, test.minor)+lists(test.lists+1))
			require.Error(t, err, "%+v", test)
		}
	}
	words, err := compiled(t, "gcc", other(2, 40)+"#define SECSTATUS_PKCS11_VERSION 0x0302\n"+lists(1))
	require.Error(t, err)
	require.Contains(t, words, "follows another version of PKCS #11 than SECSTATUS_PKCS11_VERSION says")
	words, err = compiled(t, "gcc", "#define _PKCS11T_H_ 1\n"+lists(1))
	require.Error(t, err)
	require.Contains(t, words, "no pkcs11t.h has been included, or one that does not define its version")
}
