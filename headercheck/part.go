// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// direct matches the words by which a header declares itself a part of another.
var direct = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)` +
		`\b(?:may|must|should|do|can)(?:\s+not|n't|not)\s+(?:be\s+)?included?\b[^.;#]{0,40}\b(?:directly|separately|on\s+its\s+own|by\s+itself)\b` +
		`|\b(?:may|must|should|can|to)\s+only\s+be\s+included\s+(?:by|from|via|through|in)\b` +
		`|#\s*error\b[^\n]*\binclude\b[^\n]*\b(?:instead|directly)\b`)
})

// saysPart says whether a header says that it is not to be included directly: what it lacks
// is then in the header that includes it.
func saysPart(f *cpp.File) bool {
	text := f.Source()
	return directly(text[:min(len(text), 8<<10)])
}

// directly says whether a text has such words. The pattern is slow, so it sees what stands
// around an "include" of prose, if the rarer words are there too.
func directly(text string) bool {
	const around = 200 // bytes
	for _, middle := range []string{"nclude", "NCLUDE"} {
		for i := strings.Index(text, middle); i >= 0; {
			if !strings.HasSuffix(strings.TrimRight(text[:max(0, i-1)], " \t"), "#") {
				near := text[max(0, i-around):min(len(text), i+around)]
				if containsAny(near, "irectly", "eparately", "its own", "by itself", "nstead", "only be included") && direct().MatchString(near) {
					return true
				}
			}
			next := strings.Index(text[i+1:], middle)
			if next < 0 {
				break
			}
			i += 1 + next
		}
	}
	return false
}

func containsAny(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text, word) })
}

// part notes that a header is a part, instead of a finding that the whole may not have.
func (p *pass) part(f Finding) {
	f.Severity, f.Orders, f.Want = Note, nil, ""
	f.Message += "; the header says that it is not to be included directly: check the one that includes it"
	p.report(f)
}

// inWholes judges each header that is a part of another in that: one that another given
// header includes, and one that says that it is not to be included directly. Of several
// wholes all count, or those that the part names. A header that claims to be the reference
// is what others include, and is judged by itself.
func (c *Checker) inWholes(ctx context.Context, reports []Report) {
	at := newPlaces()
	given := map[string]int{}
	for i := range reports {
		given[at.absolute(reports[i].Path)] = i
	}
	// Which given headers each of them includes, and which include it.
	has, above := make([]map[int]bool, len(reports)), make([][]int, len(reports))
	for i := range reports {
		has[i] = map[int]bool{}
		for _, path := range reports[i].includes {
			if j, ok := given[at.absolute(path)]; ok && j != i {
				has[i][j] = true
			}
		}
	}
	for i := range reports {
		for j := range has[i] {
			if !has[j][i] {
				above[j] = append(above[j], i)
			}
		}
	}
	says := make([]bool, len(reports)) // that it is a part
	for i := range reports {
		says[i] = reports[i].file != nil && saysPart(reports[i].file)
	}
	found := siblings{c: c, at: at, reports: map[string]*Report{}}
	parts := make([][]*Report, len(reports))
	for j := range reports {
		r := &reports[j]
		if r.file == nil || r.claims || r.documents {
			continue
		}
		var named, others []*Report // of which nothing given includes any
		for _, i := range above[j] {
			switch w := &reports[i]; {
			case len(above[i]) > 0 || says[i] || isPlus(w.Path) != isPlus(r.Path):
			case says[j] && strings.Contains(r.file.Source(), filepath.Base(w.Path)):
				named = append(named, w)
			default:
				others = append(others, w)
			}
		}
		if parts[j] = named; named == nil {
			parts[j] = others
		}
		if parts[j] == nil && says[j] {
			if w := found.whole(ctx, r.file, 0); w != nil {
				parts[j] = []*Report{w}
			}
		}
	}
	// A whole that is given is part of none, and stays as it is.
	for j := range reports {
		if len(parts[j]) > 0 {
			reports[j].judgeIn(at, parts[j])
			reports[j].part = says[j]
		}
	}
}

// together says whether one of two headers is a part of the other, or both are of a third,
// which shows what becomes of them together.
func together(a, b *Report) bool {
	return slices.Contains(a.wholes, b) || slices.Contains(b.wholes, a) ||
		slices.ContainsFunc(a.wholes, func(w *Report) bool { return slices.Contains(b.wholes, w) })
}

// places say where files are, by their names. They belong to one goroutine.
type places struct {
	folder string
	known  map[string]string
}

func newPlaces() places {
	folder, err := os.Getwd()
	if err != nil {
		folder = "" // then names are compared as they are
	}
	return places{folder, map[string]string{}}
}

func (p places) absolute(path string) string {
	if abs, ok := p.known[path]; ok {
		return abs
	}
	abs := filepath.Clean(path)
	if !filepath.IsAbs(path) {
		abs = filepath.Join(p.folder, path)
	}
	p.known[path] = abs
	return abs
}

// judgeIn replaces the findings of a header, and of what it includes, by those that headers
// have there which include it, and notes the first that it has by itself alone.
func (r *Report) judgeIn(at places, wholes []*Report) {
	names := map[string]string{at.absolute(r.Path): r.file.Path} // of files, by where they are
	for _, path := range r.includes {
		names[at.absolute(path)] = path
	}
	keyOf := func(f Finding) key {
		return key{name: f.Name, pos: Position{at.absolute(f.Pos.File), f.Pos.Line, f.Pos.Column}} // whatever the check
	}
	var list []Finding
	known := map[key]bool{}
	for _, w := range wholes {
		var more []Finding
		for _, f := range w.Findings {
			name, ok := names[at.absolute(f.Pos.File)]
			if !ok {
				continue
			}
			f.Orders = slices.Clone(f.Orders)
			f.Pos.File, f.Spot.File = name, name
			known[keyOf(f)] = true
			more = append(more, f)
		}
		list = merged(append(list, more...))
		r.wholes = append(r.wholes, w)
	}
	others, first := 0, -1
	for i, f := range r.Findings {
		if f.Severity == Note || known[keyOf(f)] {
			continue
		}
		if others++; first < 0 {
			first = i
		}
	}
	if first >= 0 {
		f := r.Findings[first]
		f.Severity, f.Orders, f.Want, f.fix = Note, nil, "", nil
		f.Message += "; it is not so in " + wholes[0].Path + ", which includes this header: the header is judged there"
		if others > 1 {
			f.Message += plural(others-1, "; so it is with 1 more", "; so it is with others")
		}
		list = append(list, f)
	}
	r.Findings = list
}

// siblings finds the wholes of parts in their folders. Each is checked once.
type siblings struct {
	c       *Checker
	at      places
	reports map[string]*Report // by path
}

// maxSiblings is how many headers of a folder are looked at, and maxWholes how many wholes
// inside each other.
const (
	maxSiblings = 1000
	maxWholes   = 4
)

// whole returns the report of the header in the folder of a part that includes it, which is
// no part itself, or nil. One that the part names comes first.
func (s *siblings) whole(ctx context.Context, part *cpp.File, depth int) *Report {
	dir, base := filepath.Split(part.Path)
	entries, err := os.ReadDir(filepath.Clean(dir + "."))
	if err != nil || depth == maxWholes {
		return nil
	}
	var names []string
	for _, e := range entries[:min(len(entries), maxSiblings)] {
		if name := e.Name(); name != base && slices.Contains(headerExtensions, filepath.Ext(name)) && e.Type().IsRegular() &&
			s.c.mentions(ctx, dir+name, base) {
			names = append(names, name)
		}
	}
	slices.SortStableFunc(names, func(a, b string) int {
		switch named := func(name string) bool { return strings.Contains(part.Source(), name) }; {
		case named(a) && !named(b):
			return -1
		case named(b) && !named(a):
			return 1
		}
		return 0
	})
	for _, name := range names {
		path := dir + name
		f, err := s.c.setsFor(path)[0].files.Load(ctx, path)
		if err != nil || !f.Names(base) {
			continue
		}
		r := s.report(ctx, path)
		if saysPart(f) {
			r = s.whole(ctx, f, depth+1)
		}
		if r != nil && slices.ContainsFunc(r.includes, func(p string) bool { return s.at.absolute(p) == s.at.absolute(part.Path) }) {
			return r
		}
	}
	return nil
}

// mentions says whether a word is in the text of a file.
func (c *Checker) mentions(ctx context.Context, path, word string) bool {
	text, err := c.Read(ctx, path)
	return err == nil && strings.Contains(text, word)
}

func (s *siblings) report(ctx context.Context, path string) *Report {
	r := s.reports[path]
	if r == nil {
		own := s.c.header(ctx, path)
		r = &own
		s.reports[path] = r
	}
	return r
}
