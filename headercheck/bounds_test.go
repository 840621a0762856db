// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// wrong is a header with a finding, which is found whatever stands beside it.
const wrong = "#define PSA_ERROR_BAD_STATE ((psa_status_t) -137)\n"

// million is an #if 0 with a million tokens.
func million() string {
	return "#if 0\n" + strings.Repeat("#define A 1 1 1 1 1 1 1\n", 125_000) + "#endif\n"
}

// Pushing is done in steps of one size, however much has been pushed.
func TestPushMacro(t *testing.T) {
	within := bounds(t)
	path := write(t, t.TempDir()+"/a.h", strings.Repeat("#pragma push_macro(\"X\")\n", 80_000)+wrong)
	r := check(t, Options{}, path)[0]
	within()
	assert.Equal(t, map[string]int{"macro-spacing error": 1}, count(r))
}

// Two files of one text are compared once, however often they are included.
func TestPragmaOnce(t *testing.T) {
	dir := t.TempDir()
	text := "#pragma once\n" + wrong + strings.Repeat("/* 16 characters */\n", 400_000)
	write(t, dir+"/a.h", text)
	write(t, dir+"/b.h", text)
	path := write(t, dir+"/main.h", strings.Repeat("#include \"a.h\"\n#include \"b.h\"\n", 7_000))
	before := cpp.Work.Compared.Load()
	r := check(t, Options{}, path)[0]
	assert.Equal(t, map[string]int{"macro-spacing error": 1}, count(r))
	compared := cpp.Work.Compared.Load() - before
	assert.LessOrEqual(t, compared, int64(3*len(text)+1<<20))
	assert.GreaterOrEqual(t, compared, int64(2*len(text)), "the counter counts")
}

// A header has a budget for all that it includes.
func TestHeaderBudget(t *testing.T) {
	dir := t.TempDir()
	var includes strings.Builder
	for i := range 20 {
		write(t, fmt.Sprintf("%s/%d.h", dir, i), million())
		fmt.Fprintf(&includes, "#include \"%d.h\"\n", i)
	}
	path := write(t, dir+"/main.h", includes.String())
	other := write(t, dir+"/other.h", wrong)
	before := workSoFar()
	reports := check(t, Options{}, path, other)
	done := workSoFar().since(before)
	assert.Equal(t, Unreadable, reports[0].Verdict)
	assert.Regexp(t, `main\.h:3:2: .*2\.h: 1\d+ bytes kept in all; a header with what it includes may take 100663296`, reports[0].Err)
	assert.Less(t, done.tokens, int64(4<<20), "tokens")
	assert.Equal(t, map[string]int{"macro-spacing error": 1}, count(reports[1]))
}

// All headers of a call have one together. What is over is not kept; the rest is checked.
func TestCallBudget(t *testing.T) {
	dir := t.TempDir()
	var paths []string
	for i := range 20 {
		paths = append(paths, write(t, fmt.Sprintf("%s/%d.h", dir, i), strings.Repeat("#define A 1 1 1 1 1 1 1\n", 1000)))
	}
	paths = append(paths, write(t, dir+"/other.h", wrong))
	for name, most := range map[string]cpp.Cost{
		"bytes read in all; all headers together may take 250000":          {Read: 250_000, Kept: 1 << 40, Tokens: 1 << 40},
		"bytes kept in all; all headers together may take 4000000":         {Read: 1 << 40, Kept: 4_000_000, Tokens: 1 << 40},
		"tokens in directives in all; all headers together may take 80000": {Read: 1 << 40, Kept: 1 << 40, Tokens: 80_000},
	} {
		c, err := New(context.Background(), Options{})
		require.NoError(t, err)
		c.sets[0].files.Budget.Most = most
		reports, err := c.Check(context.Background(), paths, nil)
		require.NoError(t, err)
		over := 0
		for _, r := range reports[:20] {
			if r.Verdict == Unreadable {
				over++
				assert.Contains(t, r.Err, name)
			}
		}
		assert.Greater(t, over, 5, name)
		assert.Less(t, over, 16, name)
		assert.Equal(t, map[string]int{"macro-spacing error": 1}, count(reports[20]), name)
	}
}
