// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/internal/installed"
)

// A header that defines types clashes with the reference as compilers say, in both orders:
// fixtures, and headers that are installed.
func TestTypesAgree(t *testing.T) {
	list := compilers(t)
	target := nativeTarget(t, list[0])
	type header struct {
		path string
		o    Options
	}
	var headers []header
	fixtures(t, func(path, text string) {
		if o := fixtureOptions(t, text); o.Types && (o.Target == "" || o.Target == target) {
			headers = append(headers, header{path, o})
		}
	})
	require.NotEmpty(t, headers)
	for name, packages := range map[string]string{"p11-kit-1/p11-kit/pkcs11.h": "libp11-kit-dev", "nss/pkcs11t.h": "libnss3-dev libnspr4-dev", "psa/crypto.h": "libmbedtls-dev"} {
		profile := PKCS11
		if strings.HasPrefix(name, "psa/") {
			profile = PSA
		}
		headers = append(headers, header{installed.File(t, name, packages), Options{Profile: profile, Types: true}})
	}
	prelude := "#define CK_PTR *\n#define CK_CALLBACK_FUNCTION(returnType, name) returnType (* name)\n"
	for _, h := range headers {
		h.o.Target = target
		include := []string{"/usr/include/nss", "/usr/include/nspr"}
		std := "gnu17"
		if len(h.o.Flags) == 0 {
			h.o.Flags = []Flags{{}}
		}
		if h.o.Flags[0].Std != "" {
			std = h.o.Flags[0].Std
		}
		h.o.Flags[0].Include = include
		r := check(t, h.o, h.path)[0]
		require.NotEqual(t, Unreadable, r.Verdict, h.path)
		abs, err := filepath.Abs(h.path)
		require.NoError(t, err)
		name := Profile(h.o.Profile).header()
		if h.o.Profile == "" {
			name = PSA.header()
		}
		reference, err := filepath.Abs(filepath.Join("../include", name))
		require.NoError(t, err)
		for order, files := range map[Order][2]string{ReferenceFirst: {reference, abs}, HeaderFirst: {abs, reference}} {
			source := fmt.Sprintf("#include %q\n#include %q\n", files[0], files[1])
			if h.o.Profile == PKCS11 {
				source = prelude + source
				if strings.Contains(h.path, "type-redefined/macro.h") {
					source = fmt.Sprintf("#include %q\n#include %q\n", files[0], files[1])
				}
			}
			for _, c := range list {
				said := string(c.says(t, t.TempDir(), source, "-std="+std, "-w", "-I/usr/include/nss", "-I/usr/include/nspr"))
				found := slices.ContainsFunc(r.Findings, func(f Finding) bool {
					return f.Check == typeRedefined.Name && f.Severity == Error && slices.Contains(f.Orders, order)
				})
				assert.Equal(t, strings.Contains(said, "error: "), found, "%s, %s, %s\n%s", h.path, order, c.version, said)
			}
		}
	}
}

// What cannot be read is said, and the macros are compared all the same.
func TestTypesUnread(t *testing.T) {
	path := write(t, t.TempDir()+"/pkcs11.h", `typedef unsigned char CK_BYTE;
typedef struct CK_VERSION { CK_BYTE major, minor; int x[({ 1; })]; } CK_VERSION;
#define CKR_OK 1
`)
	r := check(t, Options{Profile: PKCS11, Types: true}, path)[0]
	assert.Equal(t, Conflict, r.Verdict)
	var notes []string
	for _, f := range r.Findings {
		if f.Check == typeLayout.Name {
			assert.Equal(t, Note, f.Severity)
			notes = append(notes, f.Message)
		}
	}
	assert.Equal(t, []string{"CK_VERSION is not compared: a statement in an expression"}, notes)
}

// Findings name the targets on which they hold. A structure that is too short on some is
// another finding than one that is not.
func TestAllTargets(t *testing.T) {
	o := Options{Profile: PKCS11, Types: true, Target: AllTargets}
	messages := func(path string) (list []string) {
		for _, f := range check(t, o, path)[0].Findings {
			if f.Check == typeLayout.Name && f.Severity == Error {
				list = append(list, f.Message)
			}
		}
		return list
	}
	windows := messages("testdata/type-layout/windows.h")
	require.Len(t, windows, 1)
	assert.Regexp(t, `^structures are not packed to 1 byte on windows/amd64.*; also on windows/386, windows/arm64$`, windows[0])
	arm := messages("testdata/type-layout/arm.h")
	require.Len(t, arm, 1)
	assert.Regexp(t, `^structures are packed on linux/amd64, .*; also on linux/386, linux/arm64, linux/arm, .*arm-none-eabi$`, arm[0])
	assert.NotContains(t, arm[0], "windows")
	lineage := messages("testdata/type-layout/lineage.h")
	require.Len(t, lineage, 2)
	assert.Regexp(t, `\(8 bytes at 24\) on linux/amd64; each side reads there what the other has not written; also on linux/386, .*windows/386, `, lineage[0])
	assert.Regexp(t, `on windows/amd64; code built with this header reserves 16 bytes where a module built with the standard's works on 20; also on windows/arm64$`, lineage[1])
	assert.Empty(t, messages("testdata/type-layout/near-miss-published.h"))
	// A finding that holds everywhere names no target.
	r := check(t, Options{Target: AllTargets}, "testdata/macro-spacing/defect.h")[0]
	require.NotEmpty(t, r.Findings)
	for _, f := range r.Findings {
		assert.NotContains(t, f.Message, "linux/")
	}
}
