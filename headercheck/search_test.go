// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// find searches a folder, and returns the names of what it found and how many tokens it kept.
func find(t *testing.T, o Options, dir string) (names []string, tokens int64) {
	t.Helper()
	c, err := New(context.Background(), o)
	require.NoError(t, err)
	for _, one := range c.profiles() {
		one.first(context.Background()) // which reads the reference
	}
	before := cpp.Work.Tokens.Load()
	found, err := c.Find(context.Background(), dir)
	require.NoError(t, err)
	for _, path := range found.Files {
		name, err := filepath.Rel(dir, path)
		require.NoError(t, err)
		names = append(names, filepath.ToSlash(name))
	}
	return names, cpp.Work.Tokens.Load() - before
}

// Headers that have nothing to do with the specifications are read and forgotten: names
// that contain CK_, as those of locks and clocks do, are no reason to keep one.
func TestFindForgets(t *testing.T) {
	dir := t.TempDir()
	for i := range 200 {
		write(t, fmt.Sprintf("%s/periph/clock%d.h", dir, i), "#define CLOCK_CORECLOCK 8\n#define LOCK_INIT(x) { x, 0 }\n#define STACK_SIZE 1 /* BLOCK CK PACK */\n#define _CK_X 1\n#define CKCONST 1\n#define TRUE 1\n#define A_PSA_X 1\n")
	}
	for _, profile := range []Profile{"", PSA, PKCS11} {
		names, tokens := find(t, Options{Profile: profile}, dir)
		assert.Empty(t, names)
		assert.Zero(t, tokens, "tokens of directives that were kept, profile %q", profile)
	}
	write(t, dir+"/a/pkcs11.h", "#define CKR_OK 0UL\n")
	write(t, dir+"/a/value.h", "#  define CK_TRUE 1\n")
	write(t, dir+"/a/crypto.h", "#define PSA_ERROR_BAD_STATE 1\n")
	write(t, dir+"/a/uses.h", "int f(int x); /* CKR_OK */\n#define IS_OK(x) ((x) == CKR_OK || (x) == PSA_SUCCESS)\n")
	for profile, want := range map[Profile][]string{"": {"a/crypto.h", "a/pkcs11.h", "a/value.h"}, PSA: {"a/crypto.h"}, PKCS11: {"a/pkcs11.h", "a/value.h"}} {
		names, tokens := find(t, Options{Profile: profile}, dir)
		assert.Equal(t, want, names, "profile %q", profile)
		assert.Less(t, tokens, int64(100))
	}
}

// With a reference of one's own, its names are looked for.
func TestFindReference(t *testing.T) {
	dir := t.TempDir()
	ref := write(t, t.TempDir()+"/ref.h", "#define MINE 1\n#define PSA_MINE 2\n")
	write(t, dir+"/a.h", "#define MINE 2\n")
	write(t, dir+"/b.h", "#define YOURS 2\n#define X MINE\n")
	names, _ := find(t, Options{Reference: ref}, dir)
	assert.Equal(t, []string{"a.h"}, names)
	names, _ = find(t, Options{Reference: None}, dir)
	assert.Equal(t, []string{"a.h", "b.h"}, names)
}

// TestMentioned compares a look at the text with the names in it.
func TestMentioned(t *testing.T) {
	for text, want := range map[string][]Profile{
		"":                              nil,
		"PSA_":                          {PSA},
		"#define PSA_SUCCESS 0":         {PSA},
		"typedef int psa_status_t;":     {PSA},
		"A_PSA_X XPSA_Y 1PSA_":          nil,
		"#define CKR_OK 0":              {PKCS11},
		"CK_RV":                         {PKCS11},
		"CLOCK_X LOCK_Y CK CKx_Y CKR":   nil,
		"LOCK_X CKLOCK CKA_X":           {PKCS11},
		"CKR1_X":                        nil,
		"PSA_X\tCKM_X":                  {PSA, PKCS11},
		"/* CKR_OK is PSA_SUCCESS. */":  {PSA, PKCS11},
		"#ifndef\u00e9CKR_OK":           {PKCS11},
		"CKCKR_X CK_CK CKRCK_CLOCK_CK_": {PKCS11},
	} {
		for _, p := range Profiles {
			assert.Equal(t, slices.Contains(want, p), p.mentioned(text), "%s: %q", p, text)
		}
	}
}

// What git ignores is left out, and so is what Options.Exclude means, but not what is asked for by name.
func TestFindExcluded(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		".git/HEAD": "ref: refs/heads/main\n", ".git/info/exclude": "private.h\n", ".gitignore": "build/\n*.gen.h\n!good.gen.h\n",
		"vendor/.gitignore": "/*\n!/psa\n",
	} {
		write(t, dir+"/"+name, text)
	}
	for _, name := range []string{"a.h", "private.h", "build/a.h", "x.gen.h", "good.gen.h", "vendor/a.h", "vendor/psa/error.h", "third_party/p/a.h", "src/third_party/a.h", "src/a.h"} {
		write(t, dir+"/"+name, "#define CKR_OK 0UL\n")
	}
	t.Chdir(dir)
	in := func(globs ...string) (list []Exclusion) {
		for _, glob := range globs {
			list = append(list, Exclusion{Glob: glob})
		}
		return list
	}
	for _, c := range []struct {
		o    Options
		dir  string
		want []string
	}{
		{Options{}, ".", []string{"a.h", "good.gen.h", "src/a.h", "src/third_party/a.h", "third_party/p/a.h", "vendor/psa/error.h"}},
		{Options{Ignored: true, Exclude: in("third_party", "/src")}, ".", []string{"a.h", "build/a.h", "good.gen.h", "private.h", "vendor/a.h", "vendor/psa/error.h", "x.gen.h"}},
		{Options{Exclude: in("/third_party/", "vendor/**", "*.gen.h")}, ".", []string{"a.h", "src/a.h", "src/third_party/a.h"}},
		{Options{Exclude: in("./third_party", "src/*/a.h", "[uv]*")}, ".", []string{"a.h", "good.gen.h", "src/a.h"}},
		{Options{Exclude: in("a.h/", "third_party/a.h")}, ".", []string{"a.h", "good.gen.h", "src/a.h", "src/third_party/a.h", "third_party/p/a.h", "vendor/psa/error.h"}},
		{Options{Exclude: in("build", "src")}, "build", []string{"a.h"}},
		{Options{Exclude: in("/src/a.h")}, "src", []string{"third_party/a.h"}},
		{Options{Exclude: in("/a.h")}, "src", []string{"a.h", "third_party/a.h"}},
		{Options{Exclude: []Exclusion{{"/third_party", "src"}, {"p", "third_party"}, {"/a.h", "vendor"}}}, ".", []string{"a.h", "good.gen.h", "src/a.h", "vendor/psa/error.h"}},
		{Options{Exclude: []Exclusion{{"third_party", "src"}}}, "../" + filepath.Base(dir) + "/src", []string{"a.h"}},
	} {
		names, _ := find(t, c.o, c.dir)
		assert.Equal(t, c.want, names, "%+v in %s", c.o.Exclude, c.dir)
	}
	for _, glob := range []string{"", "/", "./", "!a", "../a", "[a"} {
		_, err := New(context.Background(), Options{Exclude: in(glob)})
		assert.ErrorContains(t, err, fmt.Sprintf("exclude %q", glob))
	}
}

// A folder that is a link is searched when it is given, and not when it is found.
func TestFindLink(t *testing.T) {
	dir := t.TempDir()
	write(t, dir+"/a/a.h", "#define CKR_OK 0UL\n")
	symlink(t, dir+"/a", dir+"/a/link")
	names, _ := find(t, Options{}, dir+"/a/link")
	assert.Equal(t, []string{"a.h"}, names)
	names, _ = find(t, Options{}, dir)
	assert.Equal(t, []string{"a/a.h"}, names)
}
