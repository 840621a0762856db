// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Each line of predefined.txt is a definition, and is found by its name alone.
func TestPredefined(t *testing.T) {
	for _, target := range Targets {
		for _, std := range append([]string{""}, Standards...) {
			for _, m := range []*Machine{{Target: target}, {Target: target, Clang: true}, {Target: target, Microsoft: 1940}} {
				if m.Microsoft != 0 && !strings.HasPrefix(target, "windows/") {
					continue
				}
				testDialect(t, m, std)
			}
		}
	}
}

func testDialect(t *testing.T, m *Machine, std string) {
	d, target := m.newDialect(std), m.Target
	seen := map[string]bool{}
	for name := range d.names {
		require.False(t, seen[name], "%s %s %s", target, std, name)
		seen[name] = true
		m := d.macro(name, hashOf(name))
		require.NotNil(t, m, "%s %s %s", target, std, name)
		require.Equal(t, name, m.Name, "%s %s", target, std)
		require.Same(t, m, d.macro(name, hashOf(name)))
	}
	assert.Greater(t, len(seen), 10, "%s %s", target, std)
	assert.Less(t, len(seen), len(d.places)/2, "%s %s: a table of names is half empty", target, std)
	for _, name := range []string{"", "_", "__GNUC", "__GNUC__X", "PSA_SUCCESS", "__INT16_C(c)"} {
		assert.Nil(t, d.macro(name, hashOf(name)), "%s %s %s", target, std, name)
	}
}

// What is settled is shared, and hides nothing that comes later.
func TestSettle(t *testing.T) {
	cfg := &Config{Target: "linux/amd64"}
	require.NoError(t, cfg.Init())
	files := new(Files)
	u := NewUnit(context.Background(), cfg, files)
	include := func(u *Unit, name, text string) {
		t.Helper()
		f, err := files.Add(name, text)
		require.NoError(t, err)
		require.NoError(t, u.Include(f))
	}
	include(u, "a.h", "#define A 1\n#define B 1\n#define C 1\n#undef __linux__\ntypedef int t;\n")
	u.Settle()
	v := u.Fork(context.Background())
	include(v, "b.h", "#undef A\n#define C 2\n#define D 2\n#define __linux__ 2\ntypedef long s;\n")
	v.Settle()
	w := v.Fork(context.Background())
	include(w, "c.h", "#define A 3\n#undef D\n#undef C\n#undef __linux__\ntypedef char t;\n")
	names := func(u *Unit) (list []string) {
		for m := range u.Macros {
			list = append(list, m.Name+"="+m.Text())
		}
		slices.Sort(list)
		return list
	}
	assert.Equal(t, []string{"A=1", "B=1", "C=1"}, names(u))
	assert.Equal(t, []string{"B=1", "C=2", "D=2", "__linux__=2"}, names(v))
	assert.Equal(t, []string{"A=3", "B=1"}, names(w))
	assert.Nil(t, u.Macro("__linux__"))
	assert.Nil(t, w.Macro("__linux__"))
	assert.NotNil(t, w.Macro("__x86_64__"))
	for u, want := range map[*Unit]string{u: "int", v: "int", w: "char"} {
		def, ok := u.Typedef("t")
		assert.True(t, ok)
		assert.Equal(t, want, def.Type.String())
	}
}

// A folder that is not on disk may have files all the same.
func TestFolderNotOnDisk(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	files := new(Files)
	cfg := &Config{Target: "linux/amd64", Include: []string{dir}}
	require.NoError(t, cfg.Init())
	f, err := files.Add(dir+"/x.h", "#include <sub/a.h>\n#include <sub/b.h>\n#include <other/c.h>\n#include <x.h/d.h>\n")
	require.NoError(t, err)
	missing := func(files *Files) (names []string) {
		u := NewUnit(ctx, cfg, files)
		require.NoError(t, u.Include(f))
		for _, m := range u.Missing {
			names = append(names, m.Name)
		}
		return names
	}
	assert.Equal(t, []string{"<sub/a.h>", "<sub/b.h>", "<other/c.h>", "<x.h/d.h>"}, missing(files))
	more, err := files.With(map[string]string{dir + "/sub/b.h": ""})
	require.NoError(t, err)
	assert.Equal(t, []string{"<sub/a.h>", "<other/c.h>", "<x.h/d.h>"}, missing(more))
}
