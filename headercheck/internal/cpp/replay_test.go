// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// outcome is all that a unit has come to.
type outcome struct {
	Err, Macros, Types, Clashes, Typedefs, Missing string
	Files, Entered                                 []string
	More                                           bool
	Steps, Bytes, Entries, Once                    int
	Taken                                          Cost
	Counter                                        uint64
}

func outcomeOf(t *testing.T, u *Unit, main *File) outcome {
	var o outcome
	u.Entered = func(f *File) { o.Entered = append(o.Entered, f.Path) }
	if err := u.Include(main); err != nil {
		o.Err = err.Error()
	}
	var macros, types, names []string
	for m := range u.Macros {
		macros = append(macros, fmt.Sprint(m.Name, " ", m.Text(), " ", m.Pos()))
	}
	for name := range 12 {
		names = append(names, fmt.Sprint("T", name))
	}
	for _, name := range names {
		if d, ok := u.Typedef(name); ok {
			types = append(types, fmt.Sprint(name, d.Type, d.Pos()))
		}
	}
	slices.Sort(macros)
	for _, c := range u.Clashes {
		o.Clashes += fmt.Sprint(c.Prev.Pos(), c.New.Pos(), "\n")
	}
	for _, c := range u.Typedefs {
		o.Typedefs += fmt.Sprint(c.Prev.Pos(), c.New.Pos(), "\n")
	}
	for f := range u.Files {
		o.Files = append(o.Files, f.Path)
	}
	slices.Sort(o.Files)
	o.Macros, o.Types, o.Missing = strings.Join(macros, "\n"), strings.Join(types, "\n"), fmt.Sprint(u.Missing)
	o.More, o.Steps, o.Bytes, o.Entries, o.Once, o.Taken, o.Counter = u.More, u.steps, u.bytes, u.entries, len(u.once), u.taken, u.counter
	return o
}

// program makes a folder of headers that include one another, at random.
func program(t *testing.T, r *rand.Rand) (dir string, paths []string) {
	dir = t.TempDir()
	name := func() string { return fmt.Sprint("N", r.IntN(20)) }
	const files = 7
	for _, sub := range []string{"", "a", "b"} {
		require.NoError(t, os.MkdirAll(dir+"/"+sub, 0o777))
		for i := range files {
			var text strings.Builder
			guard := r.IntN(4)
			switch guard {
			case 0, 1:
				fmt.Fprintf(&text, "#ifndef G%d%s\n#define G%d%s\n", i, sub, i, sub)
			case 2:
				text.WriteString("#pragma once\n")
			}
			for range 1 + r.IntN(12) {
				kind := r.IntN(12)
				if r.IntN(40) == 0 {
					kind = 12 + r.IntN(4) // of which each keeps what is around it from being replayed
				}
				switch kind {
				case 0, 1, 2, 3:
					fmt.Fprintf(&text, "#define %s %d\n", name(), r.IntN(2))
				case 4:
					fmt.Fprintf(&text, "#undef %s\n", name())
				case 5:
					fmt.Fprintf(&text, "#ifdef %s\n#define %s 3\n#else\n#undef %s\n#endif\n", name(), name(), name())
				case 6:
					fmt.Fprintf(&text, "#if %s + 1 > %d && !defined %s\n#define %s(x) x+%s\n#endif\n", name(), r.IntN(3), name(), name(), name())
				case 7, 8, 9, 10:
					if i+1 < files { // or it would be the same file
						fmt.Fprintf(&text, "#include \"%s%d.h\"\n", []string{"", "a/", "../a/"}[r.IntN(3)], i+1+r.IntN(files-i-1))
					}
				case 11:
					switch r.IntN(3) {
					case 0:
						fmt.Fprintf(&text, "#include_next <%d.h>\n", i)
					case 1:
						text.WriteString("#if __LINE__ > 5\n#define N4 9\n#endif\n")
					default:
						fmt.Fprintf(&text, "typedef %s T%d;\n", []string{"int", "long", "T1", "T2", name()}[r.IntN(5)], r.IntN(12))
					}
				case 12:
					text.WriteString([]string{"#if __COUNTER__ == 1\n#define N1 9\n#endif\n", "#if __INCLUDE_LEVEL__ > 2\n#define N2 9\n#endif\n"}[r.IntN(2)])
				case 13:
					n := name()
					fmt.Fprintf(&text, "#pragma push_macro(\"%s\")\n#undef %s\n", n, n)
				case 14:
					fmt.Fprintf(&text, "#pragma pop_macro(\"%s\")\n", name())
				case 15:
					fmt.Fprintf(&text, "#include <none%d.h>\n", r.IntN(3))
				}
			}
			if guard < 2 {
				text.WriteString("#endif\n")
			}
			path := fmt.Sprintf("%s/%s/%d.h", dir, sub, i)
			require.NoError(t, os.WriteFile(path, []byte(text.String()), 0o666))
			paths = append(paths, path)
		}
	}
	return dir, paths
}

// A unit that has the memory of others comes to the same as one that has none, in all that it
// counts too.
func TestReplay(t *testing.T) {
	seeds := uint64(40)
	if installed.IsExhaustive() {
		seeds = 5_000
	}
	before := Work.Replayed.Load()
	for seed := range seeds {
		r := rand.New(rand.NewPCG(seed, 1))
		dir, paths := program(t, r)
		cfg := &Config{Target: "linux/amd64", Include: []string{dir + "/a", dir + "/b"}, Defines: []string{"N3"}}
		require.NoError(t, cfg.Init())
		files := &Files{Rules: cfg.Rules()}
		lender := NewUnit(t.Context(), cfg, files)
		own, err := files.Add("lender.h", "typedef unsigned T1;\ntypedef char T7;\n")
		require.NoError(t, err)
		require.NoError(t, lender.Include(own))
		memory := new(Memory)
		for k := range 24 {
			text := ""
			for range r.IntN(3) {
				text += fmt.Sprintf("#define N%d %d\n", r.IntN(20), r.IntN(2))
			}
			for range 1 + r.IntN(3) {
				text += fmt.Sprintf("#include \"%s\"\n", paths[r.IntN(len(paths))])
			}
			main, err := files.Add(fmt.Sprintf("%s/main%d.h", dir, k), text)
			require.NoError(t, err)
			begin := func(m *Memory) *Unit {
				u := NewUnit(t.Context(), cfg, files)
				u.Memory = m
				if k%3 == 0 {
					u.Borrow(lender)
				}
				u.steps = []int{0, maxSteps - 3000, maxSteps - 9000, maxSteps - 30000}[k%4]
				u.entries = []int{0, maxEntries - 12}[k%2]
				return u
			}
			require.Equal(t, outcomeOf(t, begin(nil), main), outcomeOf(t, begin(memory), main), "seed %d, main%d.h:\n%s", seed, k, text)
		}
	}
	assert.Greater(t, Work.Replayed.Load()-before, 1000*int64(seeds), "steps")
}

// What a record cannot do is done by reading: macros that are pushed for another file, and
// includes that come to be nested too deep.
func TestNoReplay(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		require.NoError(t, os.WriteFile(dir+"/"+name, []byte(text), 0o666))
	}
	write("push.h", "#pragma push_macro(\"N\")\n#undef N\n#define N 2\n"+strings.Repeat("#ifdef X\n#endif\n#ifdef Y\n#endif\n", leastNoted))
	for i := range 150 {
		write(fmt.Sprintf("deep%d.h", i), fmt.Sprintf("#define D%d\n#include \"deep%d.h\"\n", i, i+1))
		write(fmt.Sprintf("lead%d.h", i), fmt.Sprintf("#include \"lead%d.h\"\n", i+1))
	}
	write("deep150.h", "#define END\n")
	write("lead100.h", "#include \"deep0.h\"\n")
	cfg := &Config{Target: "linux/amd64"}
	require.NoError(t, cfg.Init())
	files, memory := new(Files), new(Memory)
	run := func(name, text string) *Unit {
		f, err := files.Add(dir+"/"+name, text)
		require.NoError(t, err)
		u, v := NewUnit(t.Context(), cfg, files), NewUnit(t.Context(), cfg, files)
		v.Memory = memory
		require.Equal(t, outcomeOf(t, u, f), outcomeOf(t, v, f))
		return v
	}
	for i := range 2 {
		u := run(fmt.Sprintf("pop%d.h", i), "#include \"push.h\"\n#pragma pop_macro(\"N\")\n")
		assert.Nil(t, u.Macro("N"))
	}
	before := Work.Replayed.Load()
	run("first.h", "#include \"deep0.h\"\n")
	assert.NotNil(t, run("second.h", "#define X\n#include \"deep0.h\"\n").Macro("END"))
	assert.Greater(t, Work.Replayed.Load()-before, int64(150), "steps")
	assert.Nil(t, run("third.h", "#include \"lead0.h\"\n").Macro("END"))
}
