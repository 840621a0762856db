// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// FuzzSuppress: whatever comments a header has, they change nothing but what is accepted, and a comment
// accepts what it names, with a reason, where it stands.
func FuzzSuppress(f *testing.F) {
	fixtures(f, func(path, text string) {
		if strings.Contains(path, "suppression") {
			f.Add(text, "", "")
		}
	})
	f.Add("/* secstatus:ignore-file macro-spelling old */\n", "/* secstatus:ignore macro-value r */", "// secstatus:ignore macro-value next\n")
	f.Add("", " /* secstatus:ignore macro-value,macro-spelling both */ \\\n + 0", "\"/* secstatus:ignore-file macro-value no comment */\"\n")
	f.Add("#define X \"a\\\n// secstatus:ignore-file macro-value r\n", "// \\\nsecstatus:ignore macro-value r", "/* secstatus:ignore , */")
	seeds := 200
	if installed.IsExhaustive() {
		seeds = 2000
	}
	pieces := []string{"/* ", " */", "// ", "\n", "\\\n", "\\\r\n", "secstatus:ignore ", "secstatus:ignore macro-value r", "secstatus:ignore-file ", "macro-value", "macro-spelling", "macro-spacing", ",", " reason ",
		"\"", "'", "\\", "#define X ", "#if 0\n", "#endif\n", "*", "/", "* "}
	r := rand.New(rand.NewPCG(1, 1))
	text := func() (text string) {
		for range r.IntN(8) {
			text += pieces[r.IntN(len(pieces))]
		}
		return text
	}
	for range seeds {
		f.Add(text(), text(), text())
	}
	dir := f.TempDir()
	path := filepath.Join(dir, "fuzz.h")
	run := func(t *testing.T, text string) Report {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
		return check(t, Options{Target: "linux/amd64"}, path)[0]
	}
	f.Fuzz(func(t *testing.T, before, behind, after string) {
		text := before + "\n#define CKR_OK 1UL " + behind + "\n#define CKR_CANCEL (1UL)\n#define CKR_HOST_MEMORY 3UL\n" + after + "\n#define PSA_SUCCESS 1\n"
		with := run(t, text)
		without := run(t, strings.ReplaceAll(text, ignoreMark, "secstatus!ignore"))
		own := func(f Finding) bool { return f.Check == suppressionUnused.Name || f.Check == suppressionInvalid.Name }
		findings := slices.DeleteFunc(slices.Clone(with.Findings), own)
		require.Equal(t, without.Verdict, with.Verdict)
		require.Len(t, findings, len(without.Findings))
		lines := strings.SplitAfter(text, "\n")
		for i, f := range findings {
			plain := without.Findings[i]
			assert.Nil(t, plain.Suppressed)
			assert.Equal(t, []any{plain.Check, plain.Severity, plain.Name, plain.Pos, plain.Spot}, []any{f.Check, f.Severity, f.Name, f.Pos, f.Spot})
			if f.Suppressed == nil {
				continue
			}
			pos := f.Suppressed.Pos
			assert.NotEmpty(t, f.Suppressed.Reason)
			assert.Nil(t, f.fix)
			comment := strings.Join(lines[pos.Line-1:], "")[pos.Column-1:]
			comment = comment[:commentEnd(comment, 0)]
			assert.Contains(t, comment, ignoreMark)
			assert.Contains(t, comment, f.Check)
			if strings.Contains(comment, ignoreMark+ignoreFile) {
				continue
			}
			// It ends on the line of the finding, on that before it, or on one that a backslash joins to it.
			line, end := f.Pos.Line, pos.Line+strings.Count(comment, "\n")
			if line > end {
				assert.Equal(t, end+1, line, "%q accepts what stands below the next line", comment)
			}
			if line < pos.Line {
				between := strings.Join(lines[line-1:pos.Line-1], "") + lines[pos.Line-1][:pos.Column-1]
				between = regexp.MustCompile(`(?s)/\*.*?\*/|\\\r?\n`).ReplaceAllString(between, "")
				assert.NotContains(t, between, "\n", "%q accepts what stands above", comment)
			}
		}
	})
}

// FuzzBaseline: no text makes reading a baseline fail otherwise than with an error that names it, and
// what is read is read again from what is written.
func FuzzBaseline(f *testing.F) {
	f.Add([]byte(`{"schema":"secstatus/baseline/v1","findings":[` + "\n" + `{"check":"macro-value","file":"a.h","name":"CKR_OK","have":"1UL","want":"0UL","count":2}` + "\n]}\n"))
	f.Add([]byte(`{"schema":"secstatus/baseline/v1","findings":[{"check":"macro-missing","file":"\ud800","name":"","message":"\u0000","count":1},{"check":"macro-missing","file":"\ufffd","count":9223372036854775807}]}`))
	f.Add([]byte(`{"schema":"secstatus/baseline/v1"}{`))
	path := filepath.Join(f.TempDir(), "baseline.json")
	f.Fuzz(func(t *testing.T, text []byte) {
		require.NoError(t, os.WriteFile(path, text, 0o666))
		b, err := ReadBaseline(context.Background(), path, Checks())
		if err != nil {
			assert.ErrorContains(t, err, path)
			return
		}
		assert.GreaterOrEqual(t, b.Len(), len(b.entries))
		require.NoError(t, b.Write())
		again, err := ReadBaseline(context.Background(), path, Checks())
		require.NoError(t, err)
		assert.Equal(t, b.entries, again.entries)
		require.NoError(t, os.WriteFile(path, append(text, " x"...), 0o666))
		_, err = ReadBaseline(context.Background(), path, Checks())
		assert.Error(t, err, "text after the end")
	})
}

// FuzzBaselineAccepts: a baseline of findings accepts these and no other one, whatever their texts are.
func FuzzBaselineAccepts(f *testing.F) {
	f.Add("a.h", "CKR_OK", "1UL", "0UL", "", "2UL")
	f.Add("b\\c.h", "N", "", "", "a message", "another one")
	f.Add("\xff.h", "N", "\"\xe9\"", "\x00<&>\u2028", "", "\"\xe8\"")
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, file, name, have, want, message, other string) {
		finding := func(have, message string) Finding {
			pos := Position{filepath.Join(dir, filepath.Base(file)), 1, 1}
			return Finding{Check: macroValue.Name, Severity: Error, Name: name, Pos: pos, Spot: pos, Have: have, Want: want, Message: message}
		}
		reports := func(list ...Finding) []Report {
			return []Report{{Path: list[0].Pos.File, Verdict: Conflict, Findings: list}}
		}
		b := NewBaseline(filepath.Join(dir, "baseline.json"))
		b.Update(reports(finding(have, message)))
		require.NoError(t, b.Write())
		b, err := ReadBaseline(context.Background(), b.path, Checks())
		require.NoError(t, err)
		require.Equal(t, 1, b.Len())
		second := finding(other, message)
		if have == "" && want == "" {
			second = finding("", other)
		}
		second.Pos.Line, second.Spot.Line = 2, 2
		all := reports(finding(have, message), second)
		assert.Empty(t, b.Apply(all))
		assert.NotNil(t, all[0].Findings[0].Suppressed)
		assert.Nil(t, all[0].Findings[1].Suppressed, "%q is in the baseline, and not %q", have+message, other)
	})
}
