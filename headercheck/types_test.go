// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

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
	o := Options{Profile: PKCS11, Types: true, Target: strings.Join(Targets(), ",")} // all, in their own order
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
