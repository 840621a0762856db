// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
)

// files writes files into a new folder and returns it.
func files(t testing.TB, texts map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range texts {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	}
	return dir
}

// A project's headers are compared with the reference for what they define.
func TestProject(t *testing.T) {
	cc := compilerHere(t)
	dir := files(t, map[string]string{
		"good.h": "#include <psa/error.h>\n#define CKR_OK 0x00000000UL\npsa_status_t f(void);\n",
		"guard.h": "#ifndef PSA_ERROR_H\n#define PSA_ERROR_H\n#include <stdint.h>\ntypedef int32_t psa_status_t;\n" +
			"#define PSA_SUCCESS ((psa_status_t) 0)\n#endif\n",
		"type.h":          "#include <stdint.h>\ntypedef int32_t psa_status_t;\n",
		"ckr.h":           "#define CKR_CANT_LOCK 10UL\n",
		"other.h":         "int f(void);\n",
		"needs.h":         "#include <parts/ckr.h>\n",
		"broken.h":        "#include <no/such/file.h>\n",
		"sub/parts/ckr.h": "#define CKR_CANCEL (1UL)\n",
	})
	for _, test := range []struct {
		header  string
		folders []string
		want    []string // in the report; none: no failure
	}{
		{header: "good.h"},
		{header: "guard.h", want: []string{"guard.h, reference-first", "guard.h, header-first", "PSA_SUCCESS"}},
		{header: "type.h", want: []string{"type.h, reference-first", "type.h, header-first", "redefinition of typedef"}},
		{header: "ckr.h", want: []string{"FAILED with CKR_ macros: ", "CKR_CANT_LOCK"}},
		{header: "needs.h", folders: []string{"sub"}, want: []string{"CKR_CANCEL"}},
		{header: "needs.h", want: []string{"FAILED alone: ", "parts/ckr.h"}},
		{header: "broken.h", want: []string{"FAILED alone: ", "no/such/file.h"}},
		{header: "absent.h", want: []string{"absent.h\n    cannot be read: "}},
	} {
		t.Run(strings.Join(append(test.folders, test.header), " "), func(t *testing.T) {
			o := Options{Compilers: [][]string{{cc}}, Headers: []string{filepath.Join(dir, test.header)}}
			for _, f := range test.folders {
				o.Flags = append(o.Flags, "-I", filepath.Join(dir, f))
			}
			r, err := Run(t.Context(), o)
			require.NoError(t, err)
			text := print(t, r)
			require.Equal(t, len(test.want) > 0, r.Failed() > 0, text)
			for _, want := range test.want {
				require.Contains(t, text, want)
			}
		})
	}

	r, err := Run(t.Context(), Options{Compilers: [][]string{{cc}}, Headers: []string{filepath.Join(dir, "other.h")}})
	require.NoError(t, err)
	require.Zero(t, r.Failed())
	require.Contains(t, print(t, r), "other.h defines neither PSA status codes nor CKR_ macros: there is nothing to compare")
}

// A compiler that compares the text of macros cannot clear a project's headers.
func TestProjectWithoutJudge(t *testing.T) {
	if _, err := exec.LookPath("tcc"); err != nil {
		installed.Missing(t, "tcc", "tcc libc6-dev")
	}
	dir := files(t, map[string]string{"a.h": "#define CKR_CANT_LOCK 10UL\n"})
	_, err := Run(t.Context(), Options{Compilers: [][]string{{"tcc"}}, Headers: []string{filepath.Join(dir, "a.h")}})
	require.ErrorContains(t, err, "it is not asked about other headers")
}

func TestLocate(t *testing.T) {
	root := files(t, map[string]string{
		"psa/crypto.h": "", "mbedtls/build_info.h": "", "stdio.h": "",
		"nss3/pkcs11t.h": "", "nspr4/prtypes.h": "",
	})
	r := &runner{dir: t.TempDir()}
	mbedtls, p11kit, nss := thirdParties[0], thirdParties[1], thirdParties[2]

	file, flags, err := mbedtls.locate(r, []string{t.TempDir(), root})
	require.NoError(t, err)
	require.Equal(t, filepath.Join(root, "psa", "crypto.h"), file)
	require.Equal(t, []string{"-isystem", "system/mbedtls"}, flags)
	require.FileExists(t, filepath.Join(r.dir, "system/mbedtls/mbedtls/build_info.h"))
	require.NoFileExists(t, filepath.Join(r.dir, "system/mbedtls/stdio.h"))

	_, flags, err = nss.locate(r, []string{root})
	require.NoError(t, err)
	require.Equal(t, []string{"-isystem", filepath.Join(root, "nss3"), "-isystem", filepath.Join(root, "nspr4")}, flags)

	file, _, err = p11kit.locate(r, []string{root})
	require.NoError(t, err)
	require.Empty(t, file)
}

// The functions are compiled over our header, not over that which lies beside them;
// where they are missing, that is skipped.
func TestFunctions(t *testing.T) {
	r := &runner{dir: t.TempDir(), timeout: time.Minute}
	require.NoError(t, r.writeReference(include.FS(), Registry()))
	c := compilerFor(t, r)
	c.sweep = c.dialects[:1]
	report := &Report{compilers: []*compiler{c}}
	party := located{thirdParty: thirdParty{check: "theirs", packages: "libtheirs-dev", functions: []string{"pkcs11.h"}}}

	folder, err := party.copyFunctions(r, report, t.TempDir())
	require.NoError(t, err)
	require.Empty(t, folder)
	require.Len(t, report.skipped, 1)
	require.Contains(t, report.skipped[0], "pkcs11.h not found (packages: libtheirs-dev; or run: make deps)")

	for member, fails := range map[string]bool{"CK_VERSION version;": false, "CK_THEIRS version;": true} {
		dir := files(t, map[string]string{
			"pkcs11t.h": "typedef int CK_THEIRS;\n",
			"pkcs11.h": "#include \"pkcs11t.h\"\nstruct CK_FUNCTION_LIST { " + member + " };\n" +
				"struct CK_FUNCTION_LIST_3_0 { CK_VERSION version, more; };\n",
		})
		party.copied, err = party.copyFunctions(r, report, dir)
		require.NoError(t, err)
		results, err := r.performAll(t.Context(), party.functionSteps(c), nil)
		require.NoError(t, err)
		require.NotEmpty(t, results)
		for _, res := range results {
			require.Equal(t, fails, res.failed, res.words)
		}
	}
}

// Other values are told from other spellings of the same value, whatever
// expression the header has.
func TestDifferences(t *testing.T) {
	dir := files(t, map[string]string{"theirs.h": `
#define CKR_OK 0x00000000UL
#define CKR_CANCEL (1UL)
#define CKR_PIN_TOO_WEAK (0x1c3UL)
#define CKR_PUBLIC_KEY_INVALID (CKR_PIN_TOO_WEAK + 1)
#define CKR_VENDOR_DEFINED ((unsigned long) (1UL << 31))
#define CKR_PIN_LOCKED (0xa5UL)
#define CKA_LABEL (4UL)
#define CK_UNAVAILABLE_INFORMATION ((unsigned long)-1L)
`})
	r := &runner{dir: t.TempDir(), timeout: time.Minute}
	c := compilerFor(t, r)
	unit := compilation{compiler: c, dialect: c.dialects[0], flags: []string{"-I", dir}}
	theirs := macroDifferences(t, r, unit, "p11-kit")
	require.Equal(t, []string{
		"CKR_PIN_TOO_WEAK is 0x1C3 here, the standard says 0x1B8: the standard is right",
		"CKR_PUBLIC_KEY_INVALID is (CKR_PIN_TOO_WEAK + 1) here, the standard says 0x1B9: the standard is right",
	}, theirs.known)
	require.Equal(t, "3 macros have the standard's value in another spelling, for example CK_UNAVAILABLE_INFORMATION is ((unsigned long)-1L) for (~0UL)", theirs.respelled)
	require.Equal(t, 4, theirs.same)
	require.Equal(t, []string{
		"CKA_LABEL is 0x4 here, the standard says 0x3",
		"CKR_PIN_LOCKED is 0xA5 here, the standard says 0xA4",
	}, theirs.unknown)
	require.Len(t, macroDifferences(t, r, unit, "another").unknown, 4, "known of p11-kit alone")
}

// preprocessed is what the preprocessor makes of theirs.h.
func preprocessed(t *testing.T, r *runner, unit compilation) string {
	t.Helper()
	unit.mode = []string{"-E", "-dD"}
	out := r.compile(t.Context(), unit)
	require.True(t, out.clean, out.words)
	return out.output
}

func macroDifferences(t *testing.T, r *runner, unit compilation, id string) comparison {
	t.Helper()
	unit.source = includes("theirs.h")
	macros, _ := differences(t.Context(), r, unit, preprocessed(t, r, unit), id, Registry().PKCS11)
	return macros
}

// A header that stops the compiler agrees in nothing.
func TestFailing(t *testing.T) {
	r := &runner{dir: t.TempDir(), timeout: time.Minute}
	c := compilerFor(t, r)
	unit := compilation{compiler: c, dialect: c.dialects[0], source: "int x;\n"}
	conditions := []string{"1", "sizeof(x) == 1", "unknown", "1"}
	require.Equal(t, []int{1, 2}, failing(t.Context(), r, unit, conditions))
	unit.source = "#include \"absent.h\"\n"
	require.Equal(t, []int{0, 1, 2, 3}, failing(t.Context(), r, unit, conditions))
}

// A structure that is laid out in another way is noticed, also one that is known
// to be so in another header.
func TestLayoutDifferences(t *testing.T) {
	dir := files(t, map[string]string{"theirs.h": `
typedef unsigned long CK_ULONG;
typedef struct { unsigned char major, minor; } CK_VERSION;
typedef struct { CK_ULONG ulMinKeySize, flags, ulMaxKeySize; } CK_MECHANISM_INFO;
typedef struct { void *CreateMutex, *DestroyMutex, *LockMutex, *UnlockMutex; CK_ULONG flags;
	unsigned char *LibraryParameters; void *pReserved; } CK_C_INITIALIZE_ARGS;
`})
	r := &runner{dir: t.TempDir(), timeout: time.Minute}
	c := compilerFor(t, r)
	here, ok := targetOf(c)
	if !ok {
		t.Skip("no layout is known for", c.target)
	}
	unit := compilation{compiler: c, dialect: c.dialects[0], flags: []string{"-I", dir}}
	unit.source = includes("theirs.h")
	_, theirs := differences(t.Context(), r, unit, preprocessed(t, r, unit), "nss", nil)
	require.Equal(t, []string{"CK_MECHANISM_INFO has another layout on " + here.name}, theirs.unknown)
	require.Equal(t, 1, theirs.same)
	require.Len(t, theirs.known, 1)
	require.Contains(t, theirs.known[0], "CK_C_INITIALIZE_ARGS has a member LibraryParameters before pReserved here: ")
}

// The reference really is read beside the third-party header: another file of
// its name is noticed.
func TestReadsBoth(t *testing.T) {
	dir := files(t, map[string]string{"psa/error.h": "", "psa/crypto.h": ""})
	r := &runner{dir: t.TempDir(), timeout: time.Minute}
	require.NoError(t, r.write(includeFolder+"/"+psaHeader, ""))
	c := compilerFor(t, r)
	unit := compilation{compiler: c, dialect: c.dialects[0], source: includes(psaHeader, "psa/crypto.h"), mode: []string{"-E", "-dD"},
		flags: []string{"-I", dir, "-I", includeFolder}}
	mbedtls := located{thirdParty: thirdParties[0], file: filepath.Join(dir, "psa", "crypto.h"), foreign: foreign{title: "x"}}

	res := mbedtls.readsBoth(r, unit, r.compile(t.Context(), unit))
	require.True(t, res.failed)
	require.Equal(t, "include/psa/error.h is not read", res.words)

	unit.flags = []string{"-I", includeFolder, "-I", dir}
	res = mbedtls.readsBoth(r, unit, r.compile(t.Context(), unit))
	require.False(t, res.failed, res.words)
}
