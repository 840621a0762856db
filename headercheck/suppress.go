// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
)

// A Suppression says that somebody has accepted a finding. The finding stays in the report,
// and counts for its verdict; it is not fixed, and no reason to fail.
type Suppression struct {
	Kind   SuppressionKind
	Reason string
	Pos    Position // of the comment, for InSource
}

// SuppressionKind is where a finding was accepted, in the words of SARIF (2.1.0, 3.35.2).
type SuppressionKind string

// The kinds.
const (
	InSource SuppressionKind = "inSource" // a comment in the header
	External SuppressionKind = "external" // a baseline
)

// A comment that accepts findings. It is
//
//	/* secstatus:ignore macro-value,macro-spelling the value is that of our first release */
//
// or the same after //, for the definition that it stands behind or else the line after it,
// and with secstatus:ignore-file for the whole file.
const (
	ignoreMark = "secstatus:ignore"
	ignoreFile = "-file"
)

// ignore is one such comment.
type ignore struct {
	pos      Position
	whole    bool // of the file
	from, to int  // the lines that it is about
	names    []string
	used     map[string]bool // of names
	reason   string
	wrong    string // what is wrong with it; it accepts nothing then
}

// ignores reads the comments of a text that accept findings.
func ignores(path, text string) (list []*ignore) {
	if !strings.Contains(text, ignoreMark) {
		return nil
	}
	line, begin := 1, 0       // of the line, and where it begins
	code, logical := false, 1 // whether something else is on the line so far, and where it is continued from
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case c == '\n':
			if i++; !spliced(text[:i]) {
				code, logical = false, line+1
			}
			line, begin = line+1, i
		case strings.HasPrefix(text[i:], "/*"), strings.HasPrefix(text[i:], "//"):
			end := commentEnd(text, i)
			pos := Position{path, line, i - begin + 1}
			at := logical
			body := text[i+2 : end]
			line += strings.Count(text[i:end], "\n")
			if j := strings.LastIndexByte(text[i:end], '\n'); j >= 0 {
				begin = i + j + 1
			}
			if text[i+1] == '*' {
				body = strings.TrimSuffix(body, "*/")
			}
			if g := parseIgnore(body); g != nil {
				g.pos, g.from, g.to = pos, at, line
				if rest := strings.TrimLeft(text[end:], " \t\r"); !code && (rest == "" || rest[0] == '\n') {
					g.from, g.to = line+1, line+1
				}
				list = append(list, g)
			}
			i = end
		case c == '"' || c == '\'':
			code = true
			for i++; i < len(text) && text[i] != c && text[i] != '\n'; i++ {
				if text[i] == '\\' && i+1 < len(text) && text[i+1] != '\n' {
					i++
				}
			}
			if i < len(text) && text[i] == c {
				i++
			}
		default:
			code = code || c != ' ' && c != '\t' && c != '\r'
			i++
		}
	}
	return list
}

// spliced says whether a text ends with a line that the next one continues.
func spliced(text string) bool {
	return strings.HasSuffix(strings.TrimSuffix(strings.TrimSuffix(text, "\n"), "\r"), "\\")
}

// commentEnd is where the comment that begins at i ends.
func commentEnd(text string, i int) int {
	if text[i+1] == '*' {
		if j := strings.Index(text[i+2:], "*/"); j >= 0 {
			return i + 2 + j + 2
		}
		return len(text)
	}
	for j := i; j < len(text); j++ {
		if text[j] == '\n' && !spliced(text[:j+1]) {
			return j
		}
	}
	return len(text)
}

// parseIgnore reads what a comment accepts, or returns nil if it is another comment.
func parseIgnore(comment string) *ignore {
	rest, ok := strings.CutPrefix(strings.TrimLeft(comment, "*/!< \t\r\n"), ignoreMark)
	if !ok {
		return nil
	}
	g := &ignore{used: map[string]bool{}}
	rest, g.whole = strings.CutPrefix(rest, ignoreFile)
	words := strings.Fields(rest)
	if rest != "" && !strings.ContainsAny(rest[:1], " \t\r\n") {
		g.wrong = fmt.Sprintf("begins with %s%s; want %s or %s%s", ignoreMark, words[0], ignoreMark, ignoreMark, ignoreFile)
		return g
	}
	// Names have commas between them, after which there may be white space.
	for len(words) > 0 {
		word := words[0]
		words = words[1:]
		for name := range strings.SplitSeq(strings.TrimSuffix(word, ","), ",") {
			g.names = append(g.names, name)
		}
		if !strings.HasSuffix(word, ",") && (len(words) == 0 || !strings.HasPrefix(words[0], ",")) {
			break
		}
		if len(words) > 0 {
			words[0] = strings.TrimPrefix(words[0], ",")
		}
	}
	words = slices.DeleteFunc(words, func(w string) bool { return w == "*" }) // at the begin of a line
	g.reason = strings.Trim(strings.Join(words, " "), ":- ")
	if len(g.names) == 0 {
		g.wrong = "names no check; want " + ignoreMark + " CHECK[,CHECK] and the reason"
		return g
	}
	for _, name := range g.names {
		c, err := CheckFor(name)
		switch {
		case err != nil:
			g.wrong = "makes no sense: " + err.Error()
			return g
		case c.Suppression:
			g.wrong = "makes no sense: " + name + " is not ignored in a header; want --disable " + name
			return g
		}
	}
	if g.reason == "" {
		g.wrong = "gives no reason; want one after " + strings.Join(g.names, ",")
	}
	return g
}

// accepted is what comments of one file accept.
type accepted struct {
	all   []*ignore
	lines map[int][]*ignore
	whole map[string]*ignore // by check; a second comment is of no use
}

func acceptedIn(path, text string) *accepted {
	a := &accepted{all: ignores(path, text), lines: map[int][]*ignore{}, whole: map[string]*ignore{}}
	for _, g := range a.all {
		switch {
		case g.wrong != "":
		case g.whole:
			for _, name := range g.names {
				if a.whole[name] == nil {
					a.whole[name] = g
				}
			}
		default:
			for line := g.from; line <= g.to; line++ {
				a.lines[line] = append(a.lines[line], g)
			}
		}
	}
	return a
}

// covering is the comments that accept a finding of a check on a line. What a line accepts
// is not left to the comment for the whole file.
func (a *accepted) covering(check string, line int) (list []*ignore) {
	if len(a.all) == 0 {
		return nil
	}
	for _, g := range a.lines[line] {
		if slices.Contains(g.names, check) {
			list = append(list, g)
		}
	}
	if g := a.whole[check]; len(list) == 0 && g != nil {
		list = append(list, g)
	}
	return list
}

// suppress marks the findings that comments accept, and reports the comments of the headers
// that accept nothing or make no sense.
func (c *Checker) suppress(ctx context.Context, reports []Report) {
	suppress(reports, c.selected, func(path string) string {
		if strings.HasPrefix(path, builtinDir) {
			return ""
		}
		f, err := c.setsFor(path)[0].files.Load(ctx, path)
		if err != nil {
			return ""
		}
		return f.Source()
	}, func(r *Report, name string) bool {
		return len(r.Missing) == 0 && !r.more && (c.also != nil || c.profile.defined(r.defines)) && (c.types || !readsTypes(name))
	})
}

// suppress marks the findings that comments accept, and reports the comments that accept
// nothing or make no sense. Text is that of a file, and all says whether all findings of a
// check in a file are known.
func suppress(reports []Report, selected []string, text func(path string) string, all func(r *Report, check string) bool) {
	known := map[string]*accepted{}
	of := func(path string) *accepted {
		if a := known[path]; a != nil {
			return a
		}
		key := filepath.Clean(path)
		if known[key] == nil {
			known[key] = acceptedIn(path, text(path))
		}
		known[path] = known[key]
		return known[key]
	}
	accept := func(f *Finding, at *Position) {
		for _, g := range of(at.File).covering(f.Check, at.Line) {
			g.used[f.Check] = true
			if f.Suppressed == nil {
				f.Suppressed, f.fix = &Suppression{InSource, g.reason, g.pos}, nil
			}
		}
	}
	for i := range reports {
		for j := range reports[i].Findings {
			f := &reports[i].Findings[j]
			accept(f, &f.Pos)
			if f.Related != nil {
				accept(f, &f.Related.Pos) // of two headers, either may accept it
			}
		}
	}
	for i := range reports {
		r := &reports[i]
		if r.Verdict == Unreadable || r.file == nil {
			continue
		}
		for _, g := range of(r.Path).all {
			r.unused(g, selected, all)
		}
	}
}

// unused reports a comment that makes no sense, or accepts what is not found. Of checks that
// did not run, or could not see all, it is not known.
func (r *Report) unused(g *ignore, selected []string, all func(r *Report, check string) bool) {
	report := func(k *Check, message string) {
		if slices.Contains(selected, k.Name) {
			r.Findings = append(r.Findings, Finding{Check: k.Name, Severity: k.Severity, Name: ignoreMark, Pos: g.pos, Spot: g.pos, Message: message})
		}
	}
	if g.wrong != "" {
		report(suppressionInvalid, "the comment "+g.wrong+"; it accepts nothing")
		return
	}
	for _, name := range g.names {
		if g.used[name] || !slices.Contains(selected, name) || !all(r, name) {
			continue
		}
		where := fmt.Sprintf("line %d", g.to)
		if g.whole {
			where = "the file"
		}
		report(suppressionUnused, fmt.Sprintf("the comment accepts %s, which is not found in %s; want it taken out", name, where))
	}
}
