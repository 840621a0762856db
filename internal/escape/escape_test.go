// SPDX-License-Identifier: Apache-2.0

package escape_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/secstatus/secstatus/internal/escape"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLine(t *testing.T) {
	for text, want := range map[string]string{
		"":                           "",
		"psa/error.h":                "psa/error.h",
		`C:\new\x1b`:                 `C:\new\x1b`,
		"a\nb\r\tc\x00":              `a\nb\r\tc\x00`,
		"\x1b]0;x\x07\x7f":           `\x1b]0;x\x07\x7f`,
		"\x9b\xff\u009b":             `\x9b\xff\u009b`,
		"a\u202eb\u2066\u200f\u061c": `a\u202eb\u2066\u200f\u061c`,
		"\u2028\u2029\u200b\ufeff":   `\u2028\u2029\u200b\ufeff`,
		"\U000e0001":                 `\U000e0001`,
		"ö\u00a0\u3000\U0001f512 ∅":  "ö\u00a0\u3000\U0001f512 ∅",
		"::add-mask::x":              `\x3a:add-mask::x`,
		"a ::error::x std::y":        `a \x3a:error::x std::y`,
		"##[group]x ##VSO[a] a##b":   `#\x23[group]x #\x23VSO[a] a##b`,
		"###[x ##teamcity[y ##vso":   `##\x23[x #\x23teamcity[y ##vso`,
		"a:b :c x::y":                "a:b :c x::y",
	} {
		assert.Equal(t, want, escape.Line(text))
		assert.Equal(t, want, escape.Line(want), "once is enough")
	}
}

func TestKeep(t *testing.T) {
	assert.Equal(t, "\t"+`a ::b \x1b`, escape.Keep("\ta ::b \x1b", "\t"))
	assert.Equal(t, " \t"+`\x3a:b`, escape.Keep(" \t::b", "\t"))
	assert.Equal(t, "\ufeff"+`\x3a:b`, escape.Keep("\ufeff::b", "\ufeff"))
}

func TestCut(t *testing.T) {
	assert.Equal(t, strings.Repeat("x", 75)+"…"+strings.Repeat("y", 25), escape.Cut(strings.Repeat("x", 1000)+strings.Repeat("y", 4<<20), 100))
	assert.Equal(t, "xxx", escape.Cut("xxx", 3))
	long := strings.Repeat("€", 1000)
	assert.NotContains(t, escape.Cut(long, 100), `\x`, "no character is torn")
	assert.LessOrEqual(t, len(escape.Cut(strings.Repeat("\xff", 4<<20), 100)), 4*100+len("…"))
}

func TestJSON(t *testing.T) {
	for _, text := range []string{"", "a\u202e\u0085\x7f\u2028\U000e0001\U0001f512ö\x1b\n\t\"\\", "##[x ###vso[y ##z"} {
		plain, err := json.Marshal(text)
		require.NoError(t, err)
		safe := escape.JSON(plain)
		var again string
		require.NoError(t, json.Unmarshal(safe, &again))
		assert.Equal(t, text, again)
		assertShows(t, string(safe))
		assert.NotContains(t, string(safe), "##[")
		assert.NotContains(t, string(safe), "##vso[")
	}
	assert.Equal(t, "{}\n", string(escape.JSON([]byte("{}\n"))))
}

// assertShows asserts that a text steers nothing.
func assertShows(t *testing.T, text string) {
	t.Helper()
	assert.True(t, utf8.ValidString(text), "%q", text)
	assert.False(t, strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || 0x7f <= r && r < 0xa0 || unicode.Is(unicode.Bidi_Control, r) }), "%q", text)
}

func FuzzLine(f *testing.F) {
	f.Add("a\n::x ##[y \u202e\x9b\U000e0001", 3)
	f.Fuzz(func(t *testing.T, text string, most int) {
		line := escape.Line(text)
		assertShows(t, line)
		assert.Equal(t, line, escape.Line(line))
		for word := range strings.FieldsSeq(line) {
			assert.False(t, strings.HasPrefix(word, "::"), "%q", line)
		}
		for _, command := range []string{"##[", "##vso[", "##teamcity["} {
			assert.NotContains(t, strings.ToLower(line), command)
		}
		assertShows(t, escape.Cut(text, max(most%100, 0)))
		assertShows(t, strings.ReplaceAll(escape.Keep(text, "\t"), "\t", " "))
		if b, err := json.Marshal(text); err == nil {
			safe := escape.JSON(b)
			assertShows(t, string(safe))
			var before, after string
			assert.NoError(t, json.Unmarshal(b, &before))
			assert.NoError(t, json.Unmarshal(safe, &after))
			assert.Equal(t, before, after)
		}
	})
}

// A caret under an excerpt stands where the column is, whatever stands before it.
func TestExcerpt(t *testing.T) {
	for line, want := range map[string]string{
		"\ta b":     "        a b",
		"abc\tb":    "abc     b",
		"ä\tb":      "ä       b",
		"a\x1b[31b": `a\x1b[31b`,
	} {
		assert.Equal(t, want, escape.Excerpt(line, 400))
		column := strings.LastIndexByte(line, 'b') + 1
		assert.Equal(t, strings.LastIndex(want, "b")-strings.Count(want, "ä"), len(escape.Blanks(line, column, 400)), line)
	}
	assert.Equal(t, "abc…", escape.Excerpt("abcdef", 3))
	assert.Equal(t, "   ", escape.Blanks("abcdef", 6, 3))
	assert.Empty(t, escape.Blanks("abc", 0, 400))
}
