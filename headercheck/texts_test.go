// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A text counts instead of what is on disk, whichever path leads to the file, for itself and for
// those that include it.
func TestTexts(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	right := "#define CKR_OK 0UL\n#define CKR_CANCEL 0x1UL\n"
	saved := write(t, dir+"/inc/x.h", "#define CKR_CANCEL 0x00000001UL\n")
	write(t, dir+"/inc/same.h", "#include \"../inc/./x.h\"\n")
	write(t, dir+"/by.h", "#include <x.h>\n")
	require.NoError(t, os.Symlink("inc", dir+"/link"))
	require.NoError(t, os.Symlink("x.h", dir+"/inc/alias.h"))
	write(t, dir+"/linked.h", "#include \"link/alias.h\"\n")
	o := Options{Flags: []Flags{{Include: []string{dir + "/inc"}}}, Texts: map[string]string{"inc/x.h": right}}
	for _, path := range []string{"inc/x.h", saved, "inc/same.h", "by.h", "linked.h"} {
		assert.Equal(t, map[string]int{"macro-spelling warning": 2}, count(check(t, o, path)[0]), path)
	}
	c, err := New(context.Background(), o)
	require.NoError(t, err)
	for _, path := range []string{saved, "link/x.h"} {
		text, err := c.Read(context.Background(), path)
		require.NoError(t, err)
		assert.Equal(t, right, text)
	}

	// It is found in its folder by its names, and lost if it has none.
	names, _ := find(t, o, dir+"/inc")
	assert.Equal(t, []string{"alias.h", "x.h"}, names)
	o.Texts = map[string]string{saved: "#define OTHER 1\n"}
	names, _ = find(t, o, dir+"/inc")
	assert.Empty(t, names)

	// What is not on disk is there for those that include it.
	o.Texts = map[string]string{"new/y.h": "#include \"../inc/x.h\"\n#define CKR_OK 1UL\n"}
	write(t, dir+"/wants.h", "#include \"new/y.h\"\n")
	reports := check(t, o, "new/y.h", "wants.h")
	assert.Equal(t, map[string]int{"macro-value error": 1}, count(reports[0]))
	assert.Empty(t, reports[1].Missing)
}

// A text says what it is part of, as a file does, and its name says its language.
func TestTextsOf(t *testing.T) {
	dir := t.TempDir()
	whole := write(t, dir+"/whole.h", "typedef int old;\n#include \"part.h\"\n")
	part := filepath.Join(dir, "part.h")
	text := "/* This file may not be included directly. */\n#define PSA_SUCCESS ((psa_status_t)0)\n"
	r := check(t, Options{Texts: map[string]string{part: text, whole: "#include <stdint.h>\ntypedef int32_t psa_status_t;\n#include \"part.h\"\n"}}, part)[0]
	assert.Equal(t, map[string]int{"typedef-unguarded warning": 1}, count(check(t, Options{Texts: map[string]string{whole: "#include <stdint.h>\ntypedef int32_t psa_status_t;\n#include \"part.h\"\n", part: text}}, whole)[0]))
	assert.Empty(t, count(r))

	plus := filepath.Join(dir, "x.hpp")
	r = check(t, Options{Texts: map[string]string{plus: "#if __cplusplus\n" + wrong + "#endif\n"}}, plus)[0]
	assert.Equal(t, map[string]int{"macro-spacing error": 1}, count(r))
}

// A text takes of the budget what a file takes, and has the limits of one.
func TestTextBudget(t *testing.T) {
	c, err := New(context.Background(), Options{Profile: PKCS11, Texts: map[string]string{"x.h": "#define CKR_OK 0UL\n"}})
	require.NoError(t, err)
	c.sets[0].files.Budget.Most = cpp.Cost{Read: 10, Kept: 1 << 40, Tokens: 1 << 40}
	reports, err := c.Check(context.Background(), []string{"x.h"}, nil)
	require.NoError(t, err)
	assert.Equal(t, Unreadable, reports[0].Verdict)
	assert.Contains(t, reports[0].Err, "all headers together may take 10")

	r := check(t, Options{Texts: map[string]string{"x.h": string(make([]byte, cpp.Header.Max+1))}}, "x.h")[0]
	assert.Equal(t, Unreadable, r.Verdict)
	assert.Contains(t, r.Err, "8388609 bytes; a header may have 8388608")
}
