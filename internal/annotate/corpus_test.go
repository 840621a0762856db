// SPDX-License-Identifier: Apache-2.0

package annotate_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/registry"
	facts "github.com/secstatus/secstatus/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A score counts the names that a corpus wants, those that it got, and those that it got and
// does not want.
type score struct{ lines, traps, wanted, right, wrong int }

func (s score) String() string {
	return fmt.Sprintf("precision %d %%, recall %d %%", 100*s.right/max(1, s.right+s.wrong), 100*s.right/max(1, s.wanted))
}

var mark = regexp.MustCompile(`⟦([^⟧≠]+)(?:≠([^⟧]+))?⟧`)

// measure annotates a corpus. Say is told of each line that is not as it is wanted.
func measure(t *testing.T, file string, in bool, say func(string)) (s score) {
	text, err := os.ReadFile("testdata/" + file)
	require.NoError(t, err)
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		vocabulary, record, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "|")
		require.True(t, ok, line)
		record = strings.NewReplacer("␊", "\n", "␍", "\r", "␛", "\x1b").Replace(record)
		bare := mark.ReplaceAllString(record, "")
		var as secstatus.Vocabulary
		if in {
			if vocabulary == "-" {
				continue
			}
			as, err = secstatus.ParseVocabulary(vocabulary)
			require.NoError(t, err)
		}
		s.lines++
		want := map[string]int{}
		for _, m := range mark.FindAllStringSubmatch(record, -1) {
			name := m[1]
			if m[2] != "" {
				name += ", not " + m[2]
			}
			want[name]++
			s.wanted++
		}
		if len(want) == 0 {
			s.traps++
		}
		out := annotated(t, bare, as)
		for _, m := range namesAdded.FindAllStringSubmatch(diffOf(bare, out), -1) {
			name := m[1] + m[2]
			if want[name] > 0 {
				want[name]--
				s.right++
			} else {
				s.wrong++
				say("wrong: " + out)
			}
		}
		for name, n := range want {
			if n > 0 {
				say("missed " + name + ": " + bare)
			}
		}
	}
	return s
}

var namesAdded = regexp.MustCompile(`\(([A-Za-z0-9_]+(?:, not [A-Za-z0-9_]+)?)\)|_name\\*":\\*"(\w+)`)

// diffOf is what out has more than in, in order.
func diffOf(in, out string) string {
	var b strings.Builder
	for i, j := 0, 0; j < len(out); {
		if m := insertion.FindString(out[j:]); m != "" && !strings.HasPrefix(in[i:], m) {
			b.WriteString(m)
			j += len(m)
			continue
		}
		i, j = i+1, j+1
	}
	return b.String()
}

var insertion = regexp.MustCompile(`^(?: \([A-Za-z0-9_]+(?:, not [A-Za-z0-9_]+)?\)|,\\*"[^"\\]+_name\\*":\\*"\w+\\*")`)

// The figures that docs/command.md states are those of the corpus: no line gets a name that
// it does not want, and few miss one. The lines of heldout.txt were not looked at while the
// rules were made.
func TestCorpus(t *testing.T) {
	document, err := os.ReadFile("../../docs/command.md")
	require.NoError(t, err)
	total := score{}
	for _, file := range []string{"tuning.txt", "heldout.txt"} {
		for _, in := range []bool{false, true} {
			s := measure(t, file, in, func(text string) {
				if file == "tuning.txt" {
					t.Log(text)
				}
			})
			t.Logf("%s, --in %t: %v, %+v", file, in, s, s)
			assert.GreaterOrEqual(t, 100*s.right, s.wanted*map[bool]int{false: 85, true: 90}[in], "%s, --in %t", file, in)
			assert.Zero(t, s.wrong, "%s, --in %t", file, in)
			if !in {
				total.lines += s.lines
				total.traps += s.traps
			}
			assert.Contains(t, string(document), fmt.Sprintf("| `%s` | %s | %v |", file, map[bool]string{false: "without", true: "with"}[in], s))
		}
	}
	assert.Contains(t, string(document), fmt.Sprintf("%d lines of our own in the shape of real logs, of which %d are traps", total.lines, total.traps))
	assert.GreaterOrEqual(t, total.lines, 400)
	assert.GreaterOrEqual(t, 2*total.traps, total.lines)
}

// Each rule names what its examples say, and nothing in those that it must not name.
func TestRuleExamples(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	for _, rule := range r.Annotate.Rules {
		for _, want := range rule.Must {
			line := insertions.ReplaceAllString(want, "")
			require.NotEqual(t, want, line)
			assert.Equal(t, want, annotated(t, line, 0))
		}
		for _, line := range rule.MustNot {
			assert.Equal(t, line, annotated(t, line, 0))
		}
	}
}
