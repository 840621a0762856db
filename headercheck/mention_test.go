// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"strconv"
	"testing"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNumbersMentioned(t *testing.T) {
	ctx := context.Background()
	c, err := New(ctx, Options{Profile: PKCS11})
	require.NoError(t, err)
	s := c.first(ctx)
	for i, k := range []struct {
		want   bool
		text   string
		system string
	}{
		{true, "enum { CKR_OK };", ""},
		{false, "/* CKR_OK */ #undef CKR_OK\n#undef CKR_OK\n", ""},
		{false, "#define X CKR_OK,\n", ""}, // which nothing uses
		{true, "#define X CKR_OK,\nenum { X };", ""},
		{true, "#define x CKR_OK\nenum { x };", ""},
		{true, "#define X(x) CKR_##x\nenum { a = 3, b = X(OK) };", ""},
		{true, "typedef struct { CKR_OK x; } t;", ""},
		{true, "typedef CKR_OK t;", ""},
		{true, "typedef struct {\n#define X\nint CKR_OK; } t;", ""},
		{true, "#define Y X\n#define X CKR_OK\nenum { Y };", ""},
		{true, "#define X CKR_OK\nenum { Y };", "#define Y X"},
		{false, "int i;", "#define X CKR_OK\nenum { X, CKR_OK };"}, // which is the system's business
		{true, "#define X(x) CKR_##x\nenum { X(OK) };", ""},
		{true, "#define Y X(OK)\n#define X(x) CKR_##x\nenum { Y };", ""},
		{true, "#define X(x) x##_OK\nenum { X(CKR) };", ""},
		{true, "#define X(x, y) CKR_##x##y\nenum { X(O, K) };", ""},
		{true, "#define X(x) CKR_##x\n#define Y(x) X(x##K)\nenum { Y(O) };", ""},
		{true, "#define X(x) CKR_OK##x\nenum { X() };", ""},
		{false, "#define X(x) CK_##x\nint X(C_Sign);", ""},
		{false, "#define X(x) CKR_##x\nint OK;", ""},
	} {
		name := strconv.Itoa(i)
		f, err := s.files.Add(name+".h", k.text)
		require.NoError(t, err)
		g, err := s.files.Add(name+"-system.h", k.system)
		require.NoError(t, err)
		for range 2 { // the second time much is known
			assert.Equal(t, k.want, s.mentioned([]*cpp.File{g, f}, func(f *cpp.File) bool { return f == g }), k.text)
		}
	}
}
