// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/secstatus/secstatus/internal/regular"
)

// baselineFile is a baseline. One entry has some 200 bytes.
var baselineFile = regular.Kind{Name: "a baseline", Max: 64 << 20}

const baselineSchema = "secstatus/baseline/v1"

// maxCount is how often a baseline may have a finding: more than a header may have tokens.
const maxCount = 1 << 24

// A Baseline is findings that were there when a project began to check, and are accepted. It
// knows a finding by its check, file, name and what it says, and not by its line, so that
// edits elsewhere do not matter.
type Baseline struct {
	path    string // of the file, to whose folder paths are relative
	entries map[BaselineEntry]int
}

// A BaselineEntry is what a baseline knows of a finding.
type BaselineEntry struct {
	Check string `json:"check"`
	File  string `json:"file"` // from the folder of the baseline, with slashes
	Name  string `json:"name"`
	Have  string `json:"have,omitempty"`
	Want  string `json:"want,omitempty"`
	// Function is that in which the finding of a Vetter is.
	Function string `json:"function,omitempty"`
	// Message is there where the finding has neither of the two.
	Message string `json:"message,omitempty"`
}

type baselineDoc struct {
	Schema   string           `json:"schema"`
	Findings []baselineNumber `json:"findings"`
}

type baselineNumber struct {
	BaselineEntry
	Count int `json:"count"` // of the same findings
}

// NewBaseline is an empty baseline, to be written to a path.
func NewBaseline(path string) *Baseline {
	return &Baseline{path: path, entries: map[BaselineEntry]int{}}
}

// ReadBaseline reads a baseline that Write wrote, of findings of some checks: [Checks], or
// [VetChecks]. The error names the file and what is wrong.
func ReadBaseline(ctx context.Context, path string, checks []Check) (*Baseline, error) {
	text, err := baselineFile.Read(ctx, path)
	if err != nil {
		return nil, err
	}
	var doc baselineDoc
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&doc); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("%s: text after the end of the baseline", path)
	}
	if doc.Schema != baselineSchema {
		return nil, fmt.Errorf("%s: schema %q; want %q", path, doc.Schema, baselineSchema)
	}
	b := NewBaseline(path)
	for i, e := range doc.Findings {
		if _, err := CheckFor(e.Check); err != nil {
			return nil, fmt.Errorf("%s: finding %d: %w", path, i+1, err)
		}
		if !slices.ContainsFunc(checks, func(c Check) bool { return c.Name == e.Check }) {
			return nil, fmt.Errorf("%s: finding %d: %s is of another command; want a baseline for each", path, i+1, e.Check)
		}
		if e.Count < 1 || e.Count > maxCount {
			return nil, fmt.Errorf("%s: finding %d: count %d; want 1 to %d", path, i+1, e.Count, maxCount)
		}
		b.entries[e.BaselineEntry] = min(b.entries[e.BaselineEntry]+e.Count, maxCount)
	}
	return b, nil
}

// file is a path as the baseline has it.
func (b *Baseline) file(path string) string {
	dir, err := filepath.Abs(filepath.Dir(b.path))
	abs, err2 := filepath.Abs(path)
	if err = errors.Join(err, err2); err != nil {
		return inUTF8(filepath.ToSlash(path))
	}
	if rel, err := filepath.Rel(dir, abs); err == nil {
		abs = rel
	}
	return inUTF8(filepath.ToSlash(abs))
}

func (b *Baseline) entry(f Finding) BaselineEntry {
	e := BaselineEntry{Check: f.Check, File: b.file(f.Pos.File), Name: inUTF8(f.Name), Have: inUTF8(f.Have), Want: inUTF8(f.Want), Function: inUTF8(f.Function)}
	if e.Have == "" && e.Want == "" {
		e.Message = inUTF8(f.Message)
	}
	return e
}

// inUTF8 is a text that may be in another encoding, as a baseline can have it: with \xE9 for a
// byte that is no part of a character.
func inUTF8(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && n == 1 {
			fmt.Fprintf(&b, `\x%02X`, s[0])
		} else {
			b.WriteString(s[:n])
		}
		s = s[n:]
	}
	return b.String()
}

// Apply marks the findings that the baseline has as accepted, of the same ones as many as it
// counts. It returns the entries that are not found any more in the headers that were checked, of the checks
// that ran.
func (b *Baseline) Apply(reports []Report) (stale []BaselineEntry) {
	left := map[BaselineEntry]int{}
	for e, n := range b.entries {
		left[e] = n
	}
	accepted := map[key]bool{} // a finding stands in the report of each header that includes it
	for i := range reports {
		for j := range reports[i].Findings {
			f := &reports[i].Findings[j]
			if f.Suppressed != nil {
				continue
			}
			yes, known := accepted[f.key()]
			if !known {
				e := b.entry(*f)
				yes = left[e] > 0
				left[e]--
				accepted[f.key()] = yes
			}
			if yes {
				f.Suppressed, f.fix = &Suppression{Kind: External, Reason: "in the baseline"}, nil
			}
		}
	}
	read := b.read(reports)
	for e, n := range left {
		if n > 0 && slices.Contains(read[e.File], e.Check) {
			stale = append(stale, e)
		}
	}
	sort.Slice(stale, func(i, j int) bool {
		a, b := stale[i], stale[j]
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Check, b.Check), cmp.Compare(a.Name, b.Name)) < 0
	})
	return stale
}

// read are the checks that looked at headers, by the name that the baseline has for each.
func (b *Baseline) read(reports []Report) map[string][]string {
	read := map[string][]string{}
	for _, r := range reports {
		if r.Verdict != Unreadable {
			name := b.file(r.Path)
			read[name] = append(read[name], r.ran...)
		}
	}
	return read
}

// Update makes the findings of the headers that were checked what the baseline has of them,
// other than those that comments accept. It keeps those of checks that did not run. What it has of files that are gone is taken out.
func (b *Baseline) Update(reports []Report) {
	read := b.read(reports)
	for _, r := range reports {
		for _, f := range r.Findings {
			if name := b.file(f.Pos.File); read[name] == nil {
				read[name] = r.ran // which it was looked at in
			}
		}
	}
	for e := range b.entries {
		_, err := os.Stat(filepath.Join(filepath.Dir(b.path), filepath.FromSlash(e.File)))
		if slices.Contains(read[e.File], e.Check) || errors.Is(err, fs.ErrNotExist) {
			delete(b.entries, e)
		}
	}
	for _, f := range Findings(Once(reports)) {
		if f.Suppressed == nil || f.Suppressed.Kind == External {
			b.entries[b.entry(f)]++
		}
	}
}

// Len is how many findings the baseline has.
func (b *Baseline) Len() (n int) {
	for _, count := range b.entries {
		n += count
	}
	return n
}

// Write writes the baseline to its path: one line for each entry, in order, so that it can be merged.
func (b *Baseline) Write() error {
	var lines []string
	for e, n := range b.entries {
		line, err := json.Marshal(baselineNumber{e, n})
		if err != nil {
			return err
		}
		lines = append(lines, string(line))
	}
	slices.Sort(lines)
	var text bytes.Buffer
	fmt.Fprintf(&text, "{\"schema\":%q,\"findings\":[", baselineSchema)
	for i, line := range lines {
		if i > 0 {
			text.WriteByte(',')
		}
		text.WriteString("\n")
		text.WriteString(line)
	}
	text.WriteString("\n]}\n")
	return os.WriteFile(b.path, text.Bytes(), 0o666)
}
