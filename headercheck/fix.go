// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// edit gives a definition the replacement list of the reference's.
type edit struct {
	here, there *cpp.Macro
	from, to    int // the lines of here, once they are known
}

// lines is the part of the file that is changed, and may have marks around it.
func (e *edit) lines() (from, to int) {
	if e.to == 0 {
		e.from, e.to = e.here.Lines()
	}
	return e.from, e.to
}

// at is where the name stands in the file, by which an edit is known: the file may have
// been read more than once.
func (e *edit) at() int { return e.here.Pos().Offset }

// text is what takes the place of the replacement list.
func (e *edit) text() string {
	text := e.there.BodyText()
	if len(e.here.Body) == 0 || !e.here.Body[0].Space {
		text = " " + text // or a parenthesis would begin a parameter list
	}
	return text
}

// Fixable says whether [Checker.Fix] may be able to repair the finding. After it, it says
// whether it can. It does so only where value and type stay: others are for people to
// decide on.
func (f Finding) Fixable() bool { return f.fix != nil }

// A Change is a file as it is and as it should be.
type Change struct {
	Path     string
	Old, New string
	Fixed    []Finding
	// Formatter is the configuration file of a code formatter that would break
	// the definitions again, and therefore is switched off around them; or "".
	Formatter string

	place place
}

// A repair is what is to be done to one file.
type repair struct {
	path  string // under which a finding names it first
	place place
	text  string
	rules cpp.Rules     // by which the file was read
	edits map[int]*edit // by the offset of the name
	fixed map[int]Finding
	mine  []*Finding // that ask for one of the edits
	why   string     // nothing can be done to it
	marks *marks
}

// Fix plans the repair of findings, and writes nothing. It changes nothing in a file but
// replacement lists of macros, and adds the marks that keep a formatter off. Only what
// given names, files or folders, may be changed, and what is below those folders.
//
// What it returns is proven, under each set of flags, for each header that was checked: a
// compiler reads the same from the file but for the definitions in Fixed, each of these is
// the reference's, and each macro has the value and the type that it had. The message of a
// finding that cannot be repaired so says why, and it is not [Finding.Fixable] any more.
//
// An error means that ctx was over.
func (c *Checker) Fix(ctx context.Context, reports []Report, given []string) ([]Change, error) {
	changes, err := c.fix(ctx, reports, given, nil)
	if c.also == nil || err != nil {
		return changes, err
	}
	more, err := c.also.fix(ctx, reports, given, changes)
	changes = append(changes, more...)
	sort.Slice(changes, func(i, j int) bool { return changes[i].Path < changes[j].Path })
	return changes, err
}

// fix is Fix for the findings of one profile. Of a file that is changed for another, it
// changes nothing.
func (c *Checker) fix(ctx context.Context, reports []Report, given []string, changed []Change) ([]Change, error) {
	repairs := c.repairs(ctx, reports, newGrant(given))
	for _, r := range repairs {
		if slices.ContainsFunc(changed, func(o Change) bool { return o.place.same(r.place) }) {
			r.why = "the definitions of another profile in the file come first; run again"
		}
		if r.why != "" {
			r.refuseAll(r.why)
		}
		for at, e := range r.edits {
			if why := unlike(e); why != "" {
				r.refuse(at, why)
			}
		}
	}
	for {
		again := false
		for _, r := range repairs {
			again = r.proveText() || again
		}
		refused, err := c.prove(ctx, reports, repairs)
		if err != nil {
			return nil, err
		}
		if !refused && !again {
			break
		}
	}
	var changes []Change
	for _, r := range repairs {
		if len(r.edits) == 0 {
			continue
		}
		change := Change{Path: r.path, Old: r.text, New: r.after(), place: r.place}
		if r.marks != nil && r.marked() {
			change.Formatter = r.marks.config
		}
		for _, at := range r.order() {
			change.Fixed = append(change.Fixed, r.fixed[at])
		}
		changes = append(changes, change)
	}
	return changes, nil
}

// repairs collects what findings ask for, by file, and says which files must not be
// written.
func (c *Checker) repairs(ctx context.Context, reports []Report, g grant) []*repair {
	var list []*repair
	known := map[string]*repair{} // by the path of a file
	for i := range reports {
		for j := range reports[i].Findings {
			f := &reports[i].Findings[j]
			if f.fix == nil || f.profile != c.profile {
				continue
			}
			file := f.fix.here.File()
			r := known[file.Path]
			if r == nil {
				p, why := g.place(file.Path)
				k := slices.IndexFunc(list, func(o *repair) bool { return o.place.same(p) })
				if k < 0 {
					k = len(list)
					list = append(list, &repair{path: file.Path, place: p, text: file.Source(), rules: file.Rules(), why: why, edits: map[int]*edit{}, fixed: map[int]Finding{}})
					m, err := formatterOf(ctx, p.path)
					if list[k].marks = m; err != nil && why == "" {
						list[k].why = err.Error()
					}
				}
				r = list[k]
				known[file.Path] = r
			}
			if file.Source() != r.text {
				r.why = "it changed while it was checked"
			}
			at := f.fix.at()
			if r.edits[at] == nil {
				r.edits[at], r.fixed[at] = f.fix, *f
			}
			r.mine = append(r.mine, f)
		}
	}
	slices.SortFunc(list, func(a, b *repair) int { return cmp.Compare(a.path, b.path) })
	return list
}

// refuse takes an edit back, and has the findings say why.
func (r *repair) refuse(at int, why string) {
	delete(r.edits, at)
	delete(r.fixed, at)
	for _, f := range r.mine {
		if f.fix != nil && f.fix.at() == at {
			f.fix = nil
			f.Message += "; not fixed: " + why
		}
	}
}

func (r *repair) refuseAll(why string) {
	for at := range r.edits {
		r.refuse(at, why)
	}
}

// order are the offsets of the edits in order.
func (r *repair) order() []int {
	var list []int
	for at := range r.edits {
		list = append(list, at)
	}
	slices.Sort(list)
	return list
}

// unlike says why a definition must not be given the reference's, from the two alone.
func unlike(e *edit) string {
	if e.here.SameTokens(e.there) {
		return ""
	}
	if _, alias := e.there.Alias(); !e.here.Operand() || !e.there.Operand() && !alias {
		return "it is no single operand, so what it means depends on what stands around it"
	}
	return ""
}

// A span is lines next to each other that have edits.
type span struct {
	from, to int
	edits    []int
}

// spans are the lines to be changed, those next to each other together.
func (r *repair) spans() []span {
	var list []span
	for _, at := range r.order() {
		from, to := r.edits[at].lines()
		if n := len(list); n > 0 && from <= list[n-1].to {
			list[n-1].to = max(to, list[n-1].to)
			list[n-1].edits = append(list[n-1].edits, at)
			continue
		}
		list = append(list, span{from, to, []int{at}})
	}
	return list
}

// after is the text with all edits, and with the marks around those that need them.
func (r *repair) after() string {
	eol := "\n"
	if i := strings.IndexByte(r.text, '\n'); i > 0 && r.text[i-1] == '\r' {
		eol = "\r\n"
	}
	var b strings.Builder
	done := 0
	for _, s := range r.spans() {
		marked := r.marks.needed(r.text[:s.from])
		b.WriteString(r.text[done:s.from])
		if marked {
			b.WriteString(r.marks.off + eol)
		}
		done = s.from
		for _, at := range s.edits {
			from, to := r.edits[at].here.BodyRange()
			b.WriteString(r.text[done:from])
			b.WriteString(r.edits[at].text())
			done = to
		}
		b.WriteString(r.text[done:s.to])
		done = s.to
		if marked {
			if !strings.HasSuffix(r.text[:s.to], "\n") {
				b.WriteString(eol)
			}
			b.WriteString(r.marks.on + eol)
		}
	}
	b.WriteString(r.text[done:])
	return b.String()
}

// marked says whether marks are put around an edit.
func (r *repair) marked() bool {
	return slices.ContainsFunc(r.spans(), func(s span) bool { return r.marks.needed(r.text[:s.from]) })
}

// DropFixed takes the findings that are repaired out of a report: those that are still
// fixable after [Checker.Fix].
func (r *Report) DropFixed() {
	r.Findings = slices.DeleteFunc(r.Findings, Finding.Fixable)
	r.judge()
}

// names are the names of macros, each once.
func (c Change) Names() []string {
	var names []string
	for _, f := range c.Fixed {
		if !slices.Contains(names, f.Name) {
			names = append(names, f.Name)
		}
	}
	return names
}

// proveText refuses all edits of a file whose text would differ in anything but their
// definitions, and says whether it did.
func (r *repair) proveText() bool {
	if len(r.edits) == 0 {
		return false
	}
	if cpp.SameBut(r.text, r.after(), r.rules, func(a, b *cpp.Macro) bool {
		e := r.edits[a.Pos().Offset]
		return e != nil && a.Name == b.Name && a.SameParams(b) && b.Same(e.there)
	}) {
		return false
	}
	why := "the rest of the file would not stay the same"
	if r.marked() {
		why = fmt.Sprintf("%s would break it again, and no mark can be put around it that keeps the formatter off", r.marks.config)
	}
	r.refuseAll(why)
	return true
}
