// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/secstatus/secstatus/internal/escape"
)

// A result is what one compilation says about one check.
type result struct {
	compiler *compiler
	dialect  string
	check    string // column of the table
	title    string // what was compiled
	failed   bool
	unusable bool // a foreign header is not clean by itself
	noted    bool // a header that is known to differ does
	command  string
	words    string // the compiler's
}

// A Report says what the compilers said.
type Report struct {
	compilers    []*compiler
	checks       []string // columns, in order
	results      []result
	failures     []failure
	skipped      []string
	compilations int
	requireAll   bool
	libraries    []*library
	project      bool     // they are of a project's headers
	findings     []string // in a project's headers
	asked        []string // checks; none: all
	through      []string // compilers
	printed      bool     // the table

	noting sync.Mutex
	notes  []string
}

// A failure is one thing that went wrong, in the words of the compilers that
// describe it alike.
type failure struct {
	check, title string
	where        []place // none: no compiler was asked
	command      string  // in the first place
	words        string
}

// A place is a compiler, and the dialects in which it failed.
type place struct {
	compiler *compiler
	dialects []string
}

// note adds a note, unless it is there already.
func (r *Report) note(text string) {
	r.noting.Lock()
	defer r.noting.Unlock()
	if !slices.Contains(r.notes, text) {
		r.notes = append(r.notes, text)
	}
}

// skip records what could not be checked for lack of something, and why, unless
// it is recorded already.
func (r *Report) skip(text string) {
	if !slices.Contains(r.skipped, text) {
		r.skipped = append(r.skipped, text)
	}
}

// Failed returns how many failures there are. What compilers describe alike, in
// whatever dialects, is one failure.
func (r *Report) Failed() int { return len(r.failures) }

// noCompiler reports whether there is no compiler beside the front end.
func (r *Report) noCompiler() bool {
	return !slices.ContainsFunc(r.compilers, func(c *compiler) bool { return c.family != familyFrontEnd })
}

// nobody says that there is no compiler beside the front end, or that only that was asked for.
func nobody(asked [][]string) string {
	if len(asked) > 0 {
		return "no C or C++ compiler was asked for"
	}
	return "no C or C++ compiler is there"
}

// asks reports whether a check is asked for.
func (r *Report) asks(check string) bool { return len(r.asked) == 0 || slices.Contains(r.asked, check) }

// settle draws the failures and notes out of the results. headers are the
// project's, as the user named them, and file says where they are.
func (r *Report) settle(headers []string, file func(string) string) {
	for _, res := range r.results {
		if res.failed {
			r.fail(res)
		}
	}
	r.settleUnusable()
	for _, h := range headers {
		if _, err := os.ReadFile(file(h)); err != nil {
			r.failures = append(r.failures, failure{title: h, words: "cannot be read: " + err.Error()})
			continue
		}
		compared := func(res result) bool { return res.check != checkProjectAlone && strings.HasPrefix(res.title, h+",") }
		usable := func(res result) bool { return res.title == h && !res.unusable }
		if slices.ContainsFunc(r.results, usable) && !slices.ContainsFunc(r.results, compared) {
			r.note(h + " defines neither PSA status codes nor CKR_ macros: there is nothing to compare")
		}
	}
	if r.requireAll {
		for _, text := range r.skipped {
			r.failures = append(r.failures, failure{title: "REQUIRE_ALL", words: text})
		}
		r.skipped = nil
	}
	slices.SortStableFunc(r.failures, func(a, b failure) int { return strings.Compare(a.title, b.title) })
	slices.Sort(r.notes)
}

// fail adds a result to the failure that it belongs to, or a new one.
func (r *Report) fail(res result) {
	i := slices.IndexFunc(r.failures, func(f failure) bool {
		return f.check == res.check && f.title == res.title && f.words == res.words
	})
	if i < 0 {
		i = len(r.failures)
		r.failures = append(r.failures, failure{check: res.check, title: res.title, command: res.command, words: res.words})
	}
	f := &r.failures[i]
	p := f.place(res.compiler)
	if p == nil {
		f.where = append(f.where, place{compiler: res.compiler})
		p = &f.where[len(f.where)-1]
	}
	if !slices.Contains(p.dialects, res.dialect) {
		p.dialects = append(p.dialects, res.dialect)
	}
}

// place returns where the failure occurred with a compiler, or nil.
func (f *failure) place(c *compiler) *place {
	for i := range f.where {
		if f.where[i].compiler == c {
			return &f.where[i]
		}
	}
	return nil
}

// settleUnusable notes where a foreign header is not clean by itself, and why.
// One that is so everywhere has not been compared at all: a project's header has
// failed, a third-party header is skipped.
func (r *Report) settleUnusable() {
	usable := map[string]bool{}
	for _, res := range r.results {
		usable[res.title] = usable[res.title] || !res.unusable
	}
	var reasons []string
	where := map[string][]string{}
	for _, res := range r.results {
		if !res.unusable {
			continue
		}
		if !usable[res.title] && res.check == checkProjectAlone {
			r.fail(res)
			continue
		}
		if !usable[res.title] {
			r.skip(res.title + ": not clean by itself with any compiler, see the notes")
		}
		why := firstError(res.words)
		if _, message, found := strings.Cut(why, "error: "); found {
			why = message
		}
		reason := res.title + " is not clean by itself: " + why
		if where[reason] == nil {
			reasons = append(reasons, reason)
		}
		where[reason] = append(where[reason], res.compiler.name+" "+res.dialect)
	}
	for _, reason := range reasons {
		r.note(fmt.Sprintf("%s (%s)", reason, strings.Join(where[reason], ", ")))
	}
}

// cell returns what the table says about a compiler and a check.
func (r *Report) cell(c *compiler, check string) string {
	bad := map[[2]string]bool{}
	var asked, noted, fine bool
	for _, res := range r.results {
		if res.compiler == c && res.check == check {
			asked = true
			if res.failed {
				bad[[2]string{res.title, res.words}] = true
			}
			noted = noted || res.noted
			fine = fine || !res.unusable
		}
	}
	switch {
	case len(bad) > 0:
		return fmt.Sprintf("%d bad", len(bad))
	case noted:
		return "note"
	case fine:
		return "ok"
	case asked && check == checkProjectAlone:
		return "bad"
	default:
		return "-"
	}
}

// Print writes the table of compilers and checks, unless Options.Table has got it, the
// failures with the compilers' own words, the notes, what was skipped, and a line with
// counts. The error is w's.
func (r *Report) Print(w io.Writer) error {
	if !r.printed {
		if err := r.printHead(w); err != nil {
			return err
		}
		for _, c := range r.compilers {
			if err := r.printRow(w, c); err != nil {
				return err
			}
		}
	}
	p := &printer{w: w}
	for _, f := range r.failures {
		f.print(p)
	}
	p.list("Notes", r.notes)
	p.list("Skipped", r.skipped)
	units := map[string]int{}
	for _, c := range r.compilers {
		units[c.unit()] += len(c.sweep)
	}
	extent := count(units["dialect"], "dialect")
	if n := units["ABI"]; n > 0 {
		extent += ", " + count(n, "ABI")
	}
	p.printf("\ncheck-headers: %s, %s, %s in %s: %d failed, %d skipped\n", count(len(r.compilers), "compiler"), extent,
		count(len(r.results), "check"), count(r.compilations, "compilation"), len(r.failures), len(r.skipped))
	return p.err
}

// printHead writes what package headercheck finds, and the head of the table.
func (r *Report) printHead(w io.Writer) error {
	p := &printer{w: w}
	if r.project {
		for _, f := range r.findings {
			p.printf("%s\n", f)
		}
		p.printf("headercheck, without a compiler: %s\n", count(len(r.findings), "finding"))
		if len(r.compilers) == 0 {
			return p.err
		}
		p.printf("\n")
	}
	p.row(r.widths(), append([]string{"compiler", "dialects"}, r.checks...))
	return p.err
}

// printRow writes the row of a compiler that is through.
func (r *Report) printRow(w io.Writer, c *compiler) error {
	row := []string{c.name + " " + c.version, fmt.Sprint(len(c.sweep))}
	if c.unit() != "dialect" {
		row[1] = count(len(c.sweep), c.unit())
	}
	for _, check := range r.checks {
		row = append(row, r.cell(c, check))
	}
	p := &printer{w: w}
	p.row(r.widths(), row)
	return p.err
}

// widths are those of the columns, which are known before the cells are.
func (r *Report) widths() []int {
	widths := []int{len("compiler"), len("dialects")}
	for _, c := range r.compilers {
		widths[0] = max(widths[0], len(c.name+" "+c.version))
	}
	for _, check := range r.checks {
		widths = append(widths, max(len(check), len("9 bad")))
	}
	return widths
}

// row writes a row of a table.
func (p *printer) row(widths []int, cells []string) {
	var line strings.Builder
	for i, cell := range cells {
		fmt.Fprintf(&line, "%-*s ", widths[i], cell)
	}
	p.printf("%s\n", strings.TrimRight(line.String(), " "))
}

// print writes one failure: what, where, the command, and the compiler's words.
func (f failure) print(p *printer) {
	p.printf("\nFAILED %s\n", strings.TrimPrefix(f.check+": ", ": ")+f.title)
	for _, w := range f.where {
		p.printf("  %s %s: %s\n", w.compiler.name, w.compiler.version, strings.Join(w.dialects, ", "))
	}
	if f.command != "" {
		p.printf("  $ %s\n", strings.ReplaceAll(f.command, "\n", "\n  "))
	}
	const most = 24
	lines := strings.Split(f.words, "\n")
	if n := len(lines); n > most {
		lines = append(lines[:most:most], fmt.Sprintf("... (%d more lines)", n-most))
	}
	for _, line := range lines {
		p.printf("    %s\n", line)
	}
}

// count returns the number with its noun.
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// A printer keeps the first error.
type printer struct {
	w   io.Writer
	err error
}

// printf writes text, of which names of files and what compilers say of them are somebody
// else's: no line of it steers a terminal or a CI job.
func (p *printer) printf(format string, args ...any) {
	lines := strings.Split(fmt.Sprintf(format, args...), "\n")
	for i := range lines {
		lines[i] = escape.Keep(lines[i], "\t")
	}
	if p.err == nil {
		_, p.err = io.WriteString(p.w, strings.Join(lines, "\n"))
	}
}

// list writes a heading and its items, if there are any.
func (p *printer) list(heading string, items []string) {
	if len(items) == 0 {
		return
	}
	p.printf("\n%s\n", heading)
	for _, text := range items {
		p.printf("  %s\n", text)
	}
}
