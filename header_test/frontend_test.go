// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
)

// The front end finds nothing wrong with the headers, on each of its targets, and needs no
// program for it.
func TestFrontEnd(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	r, err := Run(t.Context(), Options{Compilers: [][]string{{FrontEnd}}, Reduced: !installed.IsExhaustive()})
	require.NoError(t, err)
	require.Zero(t, r.Failed(), print(t, r))
	require.Len(t, r.compilers, 1)
	on := len(r.compilers[0].sweep)
	if installed.IsExhaustive() {
		require.Equal(t, len(targets), on)
	}
	asked := map[string]map[string]int{}
	for _, res := range r.results {
		if asked[res.check] == nil {
			asked[res.check] = map[string]int{}
		}
		asked[res.check][res.dialect]++
	}
	for _, check := range []string{checkAlone, checkTwice, checkValues, checkConvert, checkABI} {
		require.Len(t, asked[check], on, check)
	}
	require.Contains(t, print(t, r), fmt.Sprintf("check-headers: 1 compiler, 0 dialects, %d ABIs, ", on))
}

// Whatever is wrong with a header fails the front end's row, in the column that is about it.
func TestFrontEndDefects(t *testing.T) {
	sweep := []string{"linux/amd64", "linux/386", "windows/amd64"}
	if installed.IsExhaustive() {
		sweep = append(sweep, "windows/386", "arm-none-eabi")
	}
	psa := func(old, new string) fs.FS { return editPSA(t, old, new) }
	pkcs11 := func(old, new string) fs.FS { return editPKCS11(t, old, new) }
	for _, test := range []struct {
		name      string
		reference fs.FS
		check     string
		words     string
		on        string // the targets on which it fails, if not on all; by a space
	}{
		{"no <stdint.h>", psa("#include <stdint.h>", ""), checkAlone, "psa/error.h:", ""},
		{"a value of psa/error.h", psa("((psa_status_t)-134)", "((psa_status_t)-143)"), checkValues, "value_of_PSA_ERROR_NOT_SUPPORTED: it is -143", ""},
		{"a type of psa/error.h", psa("((psa_status_t)-134)", "(-134L)"), checkValues, "value_of_PSA_ERROR_NOT_SUPPORTED: it is -134 (", ""},
		{"another psa_status_t", psa("typedef int32_t psa_status_t;", "typedef int16_t psa_status_t;"), checkValues, "psa_status_t is not int32_t", ""},
		{"a macro too many", psa("#define PSA_SUCCESS", "#define PSA_ERROR_NEW ((psa_status_t)-1)\n#define PSA_SUCCESS"), checkValues, "PSA_ERROR_NEW does not belong in this header", ""},
		{"psa/error.h twice", psa("#ifndef PSA_ERROR_H\n", "typedef int again;\n#ifndef PSA_ERROR_H\n"), checkTwice, "the second time it declares something", ""},
		{"a value", pkcs11("#define CKA_LABEL 0x00000003UL", "#define CKA_LABEL 0x00000004UL"), checkValues, "value_of_CKA_LABEL: it is 4 (unsigned long), want 3 (unsigned long)", ""},
		{"a type", pkcs11("#define CKR_CANCEL 0x00000001UL", "#define CKR_CANCEL 1"), checkValues, "value_of_CKR_CANCEL: it is 1 (int), want 1 (unsigned long)", ""},
		{"a spelling", pkcs11("#define CKA_LABEL 0x00000003UL", "#define CKA_LABEL 3UL"), checkValues, "CKA_LABEL is 3UL, want 0x00000003UL", ""},
		{"no macro", psa("#define PSA_ERROR_NOT_SUPPORTED ", "#define PSA_ERROR_NOT_SUPPORTED_ "), checkValues, "PSA_ERROR_NOT_SUPPORTED is not defined", ""},
		{"a name too early", pkcs11(">= 0x0300 /* since 3.0 */\n#define CKO_PROFILE", ">= 0x0228\n#define CKO_PROFILE"), checkValues, "CKO_PROFILE came later", "linux/amd64"},
		{"a type too early", pkcs11(">= 0x0302 /* since 3.2 */\ntypedef CK_ULONG CK_PTR CK_FLAGS_PTR", ">= 0x0228\ntypedef CK_ULONG CK_PTR CK_FLAGS_PTR"), checkValues, "CK_FLAGS_PTR came later", "linux/amd64"},
		{"a member of another type", pkcs11("CK_VERSION cryptokiVersion;", "CK_FLAGS cryptokiVersion;"), checkABI, "layout_of_CK_INFO: manufacturerID stands at ", ""},
		{"a member of another name", pkcs11("CK_VERSION cryptokiVersion;", "CK_VERSION version;"), checkABI, "layout_of_CK_INFO: version stands at 0, want cryptokiVersion at 0", ""},
		{"a member missing", pkcs11("    CK_VERSION libraryVersion;\n", ""), checkABI, "layout_of_CK_INFO: it has 4 members, want 5", ""},
		{"no packing", pkcs11("#ifdef _WIN32\n#pragma pack(push, 1)\n#endif", ""), checkABI, "layout_of_CK_INFO: it has 76 bytes, want 72", "windows/amd64 windows/386"},
		{"packing everywhere", pkcs11("#ifdef _WIN32\n#pragma pack(push, 1)\n#endif", "#pragma pack(push, 1)"), checkABI, "layout_of_CK_", "linux/386 linux/amd64 arm-none-eabi"},
		{"packing not restored", pkcs11("#pragma pack(pop)\n#endif", "#endif\n#pragma pack(1)"), checkABI, "does not restore the packing", ""},
		{"pkcs11/pkcs11t.h twice", pkcs11("#define _PKCS11T_H_ 1", "#define _PKCS11T_HH_ 1"), checkTwice, "the second time it declares something", ""},
		{"a missing type", pkcs11("typedef CK_BYTE CK_CHAR;", ""), checkAlone, "pkcs11/pkcs11t.h:", ""},
		{"a function in a list", editFunctionHeader(t, "CK_PKCS11_FUNCTION_INFO(C_Finalize)", "CK_PKCS11_FUNCTION_INFO(C_Final)"), checkABI, "layout_of_CK_FUNCTION_LIST: C_Final stands at ", ""},
		{"a function", editFunctions(t, "return ", "return undeclared + "), checkConvert, "undeclared", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			r := &runner{dir: t.TempDir()}
			require.NoError(t, r.writeReference(test.reference, Registry()))
			functions, err := fs.Glob(test.reference, conversionHeaders)
			require.NoError(t, err)
			c := frontEndCompiler()
			c.sweep = sweep
			results, err := r.performAll(t.Context(), frontEndSteps(c, functions, &Report{asked: []string{test.check}}, Registry()), nil)
			require.NoError(t, err)
			failed := map[string]string{}
			for _, res := range results {
				if res.failed {
					failed[res.dialect] += res.words + "\n"
				}
			}
			for _, target := range sweep {
				want := test.on == "" || slices.Contains(strings.Fields(test.on), target)
				require.Equal(t, want, strings.Contains(failed[target], test.words), "%s: %s, want %s", target, failed[target], test.words)
				require.Equal(t, want, failed[target] != "", "%s: %s", target, failed[target])
			}
		})
	}
}

// editFunctionHeader returns the reference headers with a text in pkcs11/pkcs11f.h replaced.
func editFunctionHeader(t *testing.T, old, new string) fs.FS {
	t.Helper()
	text := string(shipped(t, functionHeader))
	require.Contains(t, text, old)
	return fstest.MapFS{psaHeader: {Data: shipped(t, psaHeader)}, pkcs11Header: {Data: shipped(t, pkcs11Header)},
		entryHeader: {Data: shipped(t, entryHeader)}, compatHeader: {Data: shipped(t, compatHeader)}, functionHeader: {Data: []byte(strings.Replace(text, old, new, 1))}}
}

// clangTriples are what clang calls the targets of the table.
var clangTriples = map[string]string{
	"linux/amd64": "x86_64-linux-gnu", "linux/386": "i686-linux-gnu", "linux/arm64": "aarch64-linux-gnu", "linux/arm": "arm-linux-gnueabihf",
	"linux/riscv64": "riscv64-linux-gnu", "linux/loong64": "loongarch64-linux-gnu", "linux/mips64le": "mips64el-linux-gnuabi64",
	"linux/ppc64le": "powerpc64le-linux-gnu", "linux/s390x": "s390x-linux-gnu",
	"windows/amd64": "x86_64-w64-windows-gnu", "windows/386": "i686-w64-windows-gnu", "windows/arm64": "aarch64-w64-windows-gnu",
	"darwin/amd64": "x86_64-apple-darwin", "darwin/arm64": "arm64-apple-darwin",
	"freebsd/amd64": "x86_64-unknown-freebsd13", "freebsd/386": "i386-unknown-freebsd13", "freebsd/arm64": "aarch64-unknown-freebsd13", "freebsd/arm": "armv7-unknown-freebsd13",
	"netbsd/amd64": "x86_64-unknown-netbsd", "netbsd/386": "i386-unknown-netbsd", "netbsd/arm": "armv7-unknown-netbsd-eabihf",
	"openbsd/amd64": "x86_64-unknown-openbsd", "openbsd/386": "i386-unknown-openbsd", "openbsd/arm64": "aarch64-unknown-openbsd",
	"illumos/amd64": "x86_64-pc-solaris2.11", "arm-none-eabi": "arm-none-eabi",
}

// A compiler that is for a target agrees with the table about every structure on it, as the
// front end does. clang needs no headers of a system for that.
func TestLayoutTargets(t *testing.T) {
	clang := installed.Program(t, "clang", "clang")
	r := &runner{dir: t.TempDir()}
	require.NoError(t, r.writeReference(include.FS(), Registry()))
	for _, target := range targets {
		t.Run(strings.ReplaceAll(target.name, "/", "-"), func(t *testing.T) {
			t.Parallel()
			triple := clangTriples[target.name]
			require.NotEmpty(t, triple)
			ctx, cancel := context.WithTimeoutCause(t.Context(), time.Minute, errors.New("clang does not answer for "+triple))
			defer cancel()
			conditions := target.conditions(allStructures(), target.layouts(allStructures()))
			cmd := exec.CommandContext(ctx, clang, "--target="+triple, "-ffreestanding", "-fsyntax-only", "-Werror", "-I", filepath.Join(r.dir, includeFolder), "-x", "c", "-")
			cmd.Stdin = strings.NewReader("#include <stddef.h>\n" + includes(entryHeader) + layoutAssertions(append(conditions, after(2*target.long))))
			cmd.Env = append(os.Environ(), "LC_ALL=C")
			words, err := cmd.CombinedOutput()
			require.NoError(t, context.Cause(ctx))
			if strings.Contains(string(words), "unknown target triple") || strings.Contains(string(words), "unable to create target") {
				t.Skipf("this clang is not for %s", triple)
			}
			require.NoError(t, err, "%s", words)
			// Nothing else passes: one byte more in one structure.
			conditions[0] += " + 1"
			cmd = exec.CommandContext(ctx, clang, cmd.Args[1:]...)
			cmd.Stdin = strings.NewReader("#include <stddef.h>\n" + includes(entryHeader) + layoutAssertions(conditions))
			require.Error(t, cmd.Run())
			require.NoError(t, context.Cause(ctx))
		})
	}
	require.Len(t, clangTriples, len(targets))
}
