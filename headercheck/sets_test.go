// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"testing"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Sets of flags that cannot change what a header says are one run.
func TestManySets(t *testing.T) {
	dir := t.TempDir()
	path := write(t, dir+"/a.h", "#include \"b.h\"\n#ifdef USED\n"+wrong+"#endif\n")
	write(t, dir+"/b.h", "#include <stddef.h>\n")
	var sets []Flags
	for i := range 2000 {
		sets = append(sets, Flags{Include: []string{fmt.Sprintf("%s/%d", dir, i)}, Defines: []string{fmt.Sprintf("UNUSED%d=%d", i, i)}})
	}
	units := func(sets []Flags) int64 {
		before := cpp.Work.Units.Load()
		r := check(t, Options{Profile: PSA, Flags: sets}, path)[0]
		assert.Empty(t, r.Err)
		return cpp.Work.Units.Load() - before
	}
	one := units(sets[:1])
	assert.Equal(t, one, units(sets))
	sets[1000].Defines = append(sets[1000].Defines, "USED")
	assert.Equal(t, 2*one, units(sets))
	assert.Equal(t, map[string]int{"macro-spacing error": 1}, count(check(t, Options{Flags: sets}, path)[0]))
}

// Nothing is made of a set of flags that answers what a header asks as another does.
func TestSetsAreMadeWhenAsked(t *testing.T) {
	path := write(t, t.TempDir()+"/a.h", "#ifdef USED\n"+wrong+"#endif\n")
	var sets []Flags
	for i := range 100 {
		sets = append(sets, Flags{Include: []string{fmt.Sprint(i % 2)}, Defines: []string{"A", fmt.Sprintf("UNUSED=%d", i), "Z"}, Undef: []string{fmt.Sprintf("U%d", i)}})
	}
	configs := func() (n int) {
		c, err := New(context.Background(), Options{Profile: PSA, Flags: sets})
		require.NoError(t, err)
		_, err = c.Check(context.Background(), []string{path}, nil)
		require.NoError(t, err)
		for _, f := range c.sets {
			if f.cfg != nil {
				n++
			}
		}
		return n
	}
	assert.LessOrEqual(t, configs(), 2, "one for each group")
	sets[50].Defines[1] = "USED"
	assert.Equal(t, len(sets), configs(), "each is asked whether it defines USED")
}

// Whatever differs between sets of flags puts them into other groups, but for macros, and
// an error is the same wherever the set stands.
func TestGroups(t *testing.T) {
	all := []Flags{
		{}, {Quote: []string{"a"}}, {Include: []string{"a"}}, {System: []string{"a"}}, {After: []string{"a"}}, {Include: []string{"a", "b"}}, {Include: []string{"ab"}},
		{Include: []string{"a"}, System: []string{"b"}}, {Macros: []string{"a"}}, {Forced: []string{"a"}}, {Forced: []string{"a"}, Dir: "d"}, {Std: "c99"}, {Target: "linux/386"},
		{Sysroot: "a"}, {Toolchain: "a"}, {NoStdInc: true}, {Clang: true}, {Microsoft: 1900},
	}
	n := len(all)
	for i := range 2 * n {
		f := all[i%n]
		f.Defines = []string{fmt.Sprint("X=", i), "Y"}
		all = append(all, f)
	}
	prepare := func(flags []Flags) ([]*flagSet, error) {
		return preparation{machines: map[machine]*cpp.Machine{}, share: new(shared)}.prepare(flags, false)
	}
	sets, err := prepare(all)
	require.NoError(t, err)
	groups := map[*group]bool{}
	for i, f := range sets {
		groups[f.group] = true
		assert.Same(t, sets[i%n].group, f.group)
		assert.Equal(t, all[i].Defines, f.config().Defines)
		assert.Equal(t, all[i].Std, f.config().Std)
		assert.Equal(t, all[i].Include, f.config().Include)
	}
	assert.Len(t, groups, n)
	for _, name := range []string{"X", "Y", "__STDC_VERSION__"} {
		assert.True(t, sets[0].watch[name], name)
	}

	for _, bad := range [][]string{{"1"}, {"A", "1=2"}, {"A=1", "B(", "Z"}, {"defined"}, {"="}, {""}} {
		for _, flags := range [][]Flags{{{Defines: bad}}, {{Defines: []string{"A", "Z"}}, {Defines: bad}, {Defines: bad}}} {
			_, err := prepare(flags)
			assert.ErrorContains(t, err, "-D ", "%q", bad)
		}
	}
}

// Sets that all make a difference are bounded, and the rest is checked.
func TestTooManySets(t *testing.T) {
	dir := t.TempDir()
	path := write(t, dir+"/a.h", "#if USED == 1\n#endif\n")
	other := write(t, dir+"/b.h", wrong)
	var sets []Flags
	for i := range 2 * maxKept {
		sets = append(sets, Flags{Defines: []string{fmt.Sprintf("USED=%d", i)}})
	}
	c, err := New(context.Background(), Options{Flags: sets})
	require.NoError(t, err)
	c.maxRuns = 2*maxKept - 1
	before := cpp.Work.Units.Load()
	reports, err := c.Check(context.Background(), []string{path, other}, nil)
	require.NoError(t, err)
	assert.Equal(t, Unreadable, reports[0].Verdict)
	assert.Equal(t, "more than 511 sets of flags make a difference to it; want fewer", reports[0].Err)
	assert.Equal(t, map[string]int{"macro-spacing error": 1}, count(reports[1]))
	assert.Less(t, cpp.Work.Units.Load()-before, int64(10*len(sets)), "units")
}

// TestSets compares many sets in one call with each by itself.
func TestSets(t *testing.T) {
	dir := t.TempDir()
	write(t, dir+"/one/config.h", "#define WIDTH 1\n")
	write(t, dir+"/two/config.h", "#define WIDTH 2\n#include_next <config.h>\n")
	write(t, dir+"/one/wrong.h", wrong)
	dialects := []string{"", "c99"} // which differ in all that the conditions below ask
	if installed.IsExhaustive() {
		dialects = append(dialects, "gnu11", "c11", "c23")
	}
	var sets []Flags
	for _, include := range [][]string{nil, {dir + "/one"}, {dir + "/two"}, {dir + "/two", dir + "/one"}, {dir + "/none", dir + "/one"}} {
		for _, std := range dialects {
			sets = append(sets, Flags{Include: include, Std: std}, Flags{Include: include, Std: std, Defines: []string{"X", "Y=2"}},
				Flags{Include: include, Std: std, Defines: []string{"X=2"}, Undef: []string{"linux", "__linux__", "Y"}})
		}
	}
	for _, condition := range []string{
		"defined X", "!defined X", "X == 2", "X + 1 == 3", "Y", "defined linux", "__STDC_VERSION__ > 201000", "defined __STRICT_ANSI__", "__has_include(<config.h>)",
		"1\n#include <config.h>\n#if WIDTH == 2", "1\n#include <config.h>\n#if WIDTH == 1", "1\n#include <wrong.h>\n#if 0", "1\n#include CONFIG(config.h)\n#if WIDTH",
		"1\n#define X 3\n#if X == 3", "1\n#undef X\n#if defined X", "1\n#pragma push_macro(\"X\")\n#undef X\n#pragma pop_macro(\"X\")\n#ifdef X",
		"1\n#define PSA_ERROR_BAD_STATE X\n#if 0", "1\ntypedef int Y;\ntypedef X psa_status_t;\n#if 0", "1\nenum { X, PSA_SUCCESS };\n#if 0", "1 ??= X", "__linux__",
	} {
		path := write(t, dir+"/a.h", "#define CONFIG(x) <x>\n#if "+condition+"\n"+wrong+"#endif\n")
		want := check(t, Options{Flags: sets[:1]}, path)[0]
		for _, set := range sets[1:] {
			r := check(t, Options{Flags: []Flags{set}}, path)[0]
			switch {
			case r.worth() > want.worth():
				want = r
			case r.worth() == want.worth():
				want.merge(r.Findings)
			}
		}
		want.finish()
		got := check(t, Options{Flags: sets}, path)[0]
		assert.Equal(t, said(want), said(got), condition)
	}
}

// said is what a report says, without the files that it keeps.
func said(r Report) []string {
	list := []string{string(r.Verdict), r.Err}
	for _, f := range r.Findings {
		list = append(list, fmt.Sprint(f.Pos, f.Check, f.Severity, f.Orders, f.Message))
	}
	return list
}

// A reference that cannot be read under one set of flags is reported for the headers that need
// that set.
func TestSetsOfReference(t *testing.T) {
	dir := t.TempDir()
	ref := write(t, dir+"/ref.h", "#ifdef X\n#define\n#endif\n"+wrong)
	path := write(t, dir+"/a.h", "#ifdef X\n#endif\n")
	c, err := New(context.Background(), Options{Reference: ref, Flags: []Flags{{}, {Defines: []string{"X"}}}})
	require.NoError(t, err)
	reports, err := c.Check(context.Background(), []string{path}, nil)
	require.NoError(t, err)
	assert.Equal(t, Compatible, reports[0].Verdict, "the other set can be read")
	_, err = New(context.Background(), Options{Reference: ref, Flags: []Flags{{Defines: []string{"X"}}, {}}})
	assert.ErrorContains(t, err, "reference: ")
}
