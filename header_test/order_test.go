// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/require"
)

// compiled compiles a translation unit beside the shipped headers under -Werror, and
// returns what the compiler says and its error.
func compiled(t *testing.T, compiler, source string, flags ...string) (string, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "unit.c")
	if strings.HasSuffix(compiler, "++") {
		path += "pp"
	}
	require.NoError(t, os.WriteFile(path, []byte(source), 0o666))
	args := append([]string{"-Wall", "-Wextra", "-Werror", "-I", "../include"}, flags...)
	cmd := exec.CommandContext(t.Context(), compiler, append(args, "-fsyntax-only", path)...)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	words, err := cmd.CombinedOutput()
	return string(words), err
}

// windows.h has one macro that is a name of pkcs11t.h, CreateMutex. docs/c.md says which
// orders work.
func TestOrderWithWindows(t *testing.T) {
	installed.Exhaustive(t, "windows.h beside ours")
	const (
		windows = "#include <windows.h>\n"
		ours    = "#include <pkcs11/pkcs11t.h>\n"
		undef   = "#undef CreateMutex\n"
		use     = "int f(CK_C_INITIALIZE_ARGS *a);\nint f(CK_C_INITIALIZE_ARGS *a) { return a->CreateMutex == 0 && a->UnlockMutex == 0; }\n"
		// Positional initializers, and the layout, depend on no name.
		positional = "extern CK_C_INITIALIZE_ARGS g;\nCK_C_INITIALIZE_ARGS g = { 0, 0, 0, 0, CKF_OS_LOCKING_OK, 0 };\n" +
			"typedef char size[sizeof(CK_C_INITIALIZE_ARGS) == 5 * sizeof(void *) + 4 ? 1 : -1];\n"
	)
	for _, compiler := range []string{"x86_64-w64-mingw32-gcc", "i686-w64-mingw32-gcc"} {
		t.Run(compiler, func(t *testing.T) {
			installed.Program(t, compiler, "gcc-mingw-w64")
			for _, unicode := range []string{"-UUNICODE", "-DUNICODE"} {
				for _, source := range []string{
					windows + ours + use + positional,
					ours + use + windows + positional + undef + strings.ReplaceAll(use, " f(", " h("),
				} {
					words, err := compiled(t, compiler, source, unicode)
					require.NoError(t, err, "%s\n%s", source, words)
				}
				words, err := compiled(t, compiler, ours+windows+use, unicode)
				require.Error(t, err, "this order works: docs/c.md says that it does not")
				require.Regexp(t, "no member named .CreateMutex[AW]", words)
			}

			macros, err := exec.CommandContext(t.Context(), compiler, "-E", "-dM", "-x", "c", "-include", "windows.h", "-include", "wincrypt.h", "-include", "winscard.h", os.DevNull).Output()
			require.NoError(t, err)
			text, err := os.ReadFile("../include/pkcs11/pkcs11t.h")
			require.NoError(t, err)
			words := map[string]bool{}
			for _, word := range identifier.FindAllString(notCode.ReplaceAllString(string(text), " "), -1) {
				words[word] = true
			}
			var both []string
			for _, m := range regexp.MustCompile(`(?m)^#define (\w+)`).FindAllStringSubmatch(string(macros), -1) {
				if words[m[1]] {
					both = append(both, m[1])
				}
			}
			require.Equal(t, []string{"CreateMutex"}, both)
		})
	}
}

// docs/c.md says how to have our headers beside those of NSS and p11-kit.
func TestOrderWithOthers(t *testing.T) {
	nss := filepath.Dir(installed.File(t, "nss/pk11pub.h", "libnss3-dev"))
	nspr := filepath.Dir(installed.File(t, "nspr/prtypes.h", "libnspr4-dev"))
	p11kit := filepath.Dir(filepath.Dir(installed.File(t, "p11-kit-1/p11-kit/pkcs11.h", "libp11-kit-dev")))
	const (
		ours      = "#include <pkcs11/pkcs11t.h>\n"
		functions = "#include <secstatus/convert.h>\n#include <secstatus/ckr_name.h>\n"
		keepOut   = "#define _PKCS11T_H_ 1\n"
		use       = "int f(CK_RV rv);\nint f(CK_RV rv) { return secstatus_psa_from_ckr(rv) == 0; }\n"
	)
	for _, test := range []struct {
		source string
		want   string // what the compiler says, or ""
	}{
		{"#include <pk11pub.h>\n" + ours + functions + use, ""},
		{ours + "#include <pk11pub.h>\n", "CK_NSS_GetFIPSStatus"},
		{"#include <p11-kit/pkcs11.h>\n" + functions + use, ""},
		{functions + "#include <p11-kit/pkcs11.h>\n" + use, ""},
		{"#include <p11-kit/pkcs11.h>\n" + keepOut + ours + functions + use, ""},
		{"#include <p11-kit/pkcs11.h>\n" + ours, "CRYPTOKI_VERSION_MAJOR"},
		{ours + "#include <p11-kit/pkcs11.h>\n", "CRYPTOKI_VERSION_MAJOR"},
	} {
		for _, compiler := range []string{"gcc", "clang++"} {
			installed.Program(t, compiler, "gcc clang")
			words, err := compiled(t, compiler, test.source, "-I", nss, "-I", nspr, "-I", p11kit)
			if test.want == "" {
				require.NoError(t, err, "%s: %s\n%s", compiler, test.source, words)
			} else {
				require.Error(t, err, "%s: %s", compiler, test.source)
				require.Contains(t, words, test.want)
			}
		}
	}
}
