// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Each departure, with a near miss.
func TestCompare(t *testing.T) {
	const standard = "typedef struct S { unsigned char c; unsigned long l; void *p; } S; typedef struct S *P; typedef unsigned long U; typedef unsigned char B; typedef struct T { S s; B label[4]; } T;"
	for name, c := range map[string]struct {
		target, text, of string
		kind             Departure
		have, want       int
	}{
		"the same":                     {text: standard},
		"another tag":                  {text: "struct x { unsigned char c; unsigned long l; void *p; }; typedef struct x S;"},
		"a tag alone":                  {text: "struct S { unsigned char c; unsigned long l; void *p; };"},
		"another pointer":              {text: "typedef struct S { unsigned char c; unsigned long l; unsigned char *p; } S; typedef void *P;"},
		"plain characters":             {text: "typedef char B; typedef struct S { char c; unsigned long l; void *p; } S;"},
		"an enumeration":               {target: "windows/amd64", text: "typedef enum { x } U;"},
		"nothing to compare":           {text: "typedef struct S S; struct S; typedef struct Q { int a; } Q;"},
		"case of a member":             {text: "struct S { unsigned char c; unsigned long L; void *p; };", of: "S", kind: Renamed, have: 1, want: 1},
		"name of a member":             {text: "struct S { unsigned char c; unsigned long n; void *p; };", of: "S", kind: Renamed, have: 1, want: 1},
		"name, and then more":          {text: "struct S { unsigned char c; unsigned long n; long p; };", of: "S", kind: Retyped, have: 2, want: 2},
		"signed":                       {text: "typedef long U;", of: "U", kind: Sign, have: -1, want: -1},
		"a signed member":              {text: "struct S { unsigned char c; long l; void *p; };", of: "S", kind: Sign, have: 1, want: 1},
		"packed":                       {text: "#pragma pack(1)\nstruct S { unsigned char c; unsigned long l; void *p; };", of: "S", kind: Moved, have: 1, want: 1},
		"larger":                       {text: "struct S { unsigned char c; unsigned long l; void *p; } __attribute__((aligned(32)));", of: "S", kind: Resized, have: -1, want: -1},
		"an integer for a pointer":     {text: "struct S { unsigned char c; unsigned long l; unsigned long p; };", of: "S", kind: Retyped, have: 2, want: 2},
		"another member":               {text: "struct S { unsigned char c; unsigned long l; unsigned long index; };", of: "S", kind: Replaced, have: 2, want: 2},
		"a member at the end":          {text: "struct S { unsigned char c; unsigned long l; void *p; int q; };", of: "S", kind: Added, have: 3, want: -1},
		"a member between":             {text: "struct S { unsigned char c; int q; unsigned long l; void *p; };", of: "S", kind: Added, have: 1, want: -1},
		"no last member":               {text: "struct S { unsigned char c; unsigned long l; };", of: "S", kind: Missing, have: -1, want: 2},
		"no first member":              {text: "struct S { unsigned long l; void *p; };", of: "S", kind: Missing, have: -1, want: 0},
		"members in another order":     {text: "struct S { unsigned char c; void *p; unsigned long l; };", of: "S", kind: Swapped, have: 1, want: 1},
		"a shorter array":              {text: "struct S { unsigned char c; unsigned long l; void *p; }; struct T { struct S s; unsigned char label[3]; };", of: "T", kind: Retyped, have: 1, want: 1},
		"a structure for its pointer":  {text: "struct S { unsigned char c; unsigned long l; void *p; }; typedef struct S P;", of: "P", kind: Retyped, have: -1, want: -1},
		"a bit-field":                  {text: "struct S { unsigned char c; unsigned long l : 30; void *p; };", of: "S", kind: Retyped, have: 1, want: 1},
		"a union for a structure":      {text: "union S { unsigned char c; unsigned long l; void *p; };", of: "S", kind: Retyped, have: -1, want: -1},
		"32 bits for unsigned long":    {text: "typedef unsigned U;", of: "U", kind: Retyped, have: -1, want: -1},
		"32 bits where long has those": {target: "windows/amd64", text: "typedef unsigned U;"},
	} {
		t.Run(name, func(t *testing.T) {
			if c.target == "" {
				c.target = "linux/amd64"
			}
			list := Compare(all(t, c.target, c.text), all(t, c.target, standard))
			if c.of == "" {
				assert.Empty(t, list)
				return
			}
			require.Len(t, list, 1)
			d := list[0]
			assert.Equal(t, c.of, d.Name)
			assert.Equal(t, c.kind, d.Kind)
			assert.Equal(t, []int{c.have, c.want}, []int{d.HaveAt, d.WantAt})
			assert.Equal(t, c.kind > Sign, d.Breaks())
		})
	}
}

// The member that one lineage of headers has instead of the standard's makes the
// structure four bytes shorter where a long has four.
func TestLineage(t *testing.T) {
	const common = "#ifdef _WIN32\n#pragma pack(push, 1)\n#endif\ntypedef struct CK_ECDH_AES_KEY_WRAP_PARAMS { unsigned long ulAESKeyBits; unsigned long kdf; unsigned long ulSharedDataLen; "
	have := all(t, "windows/amd64", common+"unsigned long index; } CK_ECDH_AES_KEY_WRAP_PARAMS;")
	want := all(t, "windows/amd64", common+"unsigned char *pSharedData; } CK_ECDH_AES_KEY_WRAP_PARAMS;")
	list := Compare(have, want)
	require.Len(t, list, 1)
	assert.Equal(t, Replaced, list[0].Kind)
	assert.EqualValues(t, 16, list[0].Have.Size)
	assert.EqualValues(t, 20, list[0].Want.Size)
	assert.Equal(t, "unsigned long index", list[0].Have.Members[3].Text)
	assert.Equal(t, "unsigned char *pSharedData", list[0].Want.Members[3].Text)
}
