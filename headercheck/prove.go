// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// prove compares the units of all headers before and after the repairs, under each set of
// flags. It refuses what would change a value, a type or anything else, and says whether it
// has refused anything: what is left has to be proven anew then, since one definition may
// depend on another.
func (c *Checker) prove(ctx context.Context, reports []Report, repairs []*repair) (refused bool, err error) {
	repairs = slices.Clone(repairs)
	repairs = slices.DeleteFunc(repairs, func(r *repair) bool { return len(r.edits) == 0 })
	if len(repairs) == 0 {
		return false, nil
	}
	pr := prover{c: c, repairs: repairs, of: map[string]*repair{}, files: map[*cpp.Files]*overlay{}}
	for i := range reports {
		if reports[i].Verdict == Unreadable {
			continue
		}
		if err := pr.header(ctx, &reports[i]); err != nil {
			return false, err
		}
	}
	for _, n := range pr.no {
		if n.repair.edits[n.at] != nil {
			n.repair.refuse(n.at, n.why)
			refused = true
		}
	}
	for _, r := range repairs {
		if r.why != "" && len(r.edits) > 0 && !refused {
			r.refuseAll(r.why)
			refused = true
		}
		r.why = "" // perhaps it was for one of those that are refused now
	}
	return refused, nil
}

// A prover compares headers before and after repairs.
type prover struct {
	c       *Checker
	repairs []*repair
	of      map[string]*repair // by path; nil for what is not repaired
	files   map[*cpp.Files]*overlay
	no      []refusal
}

// A refusal says why an edit must not be made.
type refusal struct {
	repair *repair
	at     int
	why    string
}

// An overlay is files after the repairs.
type overlay struct {
	*cpp.Files
	texts map[string]string // of those that have been met
}

// repairOf is the repair of a file, if it has one.
func (pr *prover) repairOf(f *cpp.File) *repair {
	if f == nil {
		return nil
	}
	r, known := pr.of[f.Path]
	if !known {
		for _, o := range pr.repairs {
			if o.text == f.Source() && (o.path == f.Path || o.place.is(f.Path)) {
				r = o
			}
		}
		pr.of[f.Path] = r
	}
	return r
}

// header proves one header under each set of flags that may make a difference.
func (pr *prover) header(ctx context.Context, report *Report) error {
	var runs runs
	for _, f := range pr.c.setsFor(report.Path) {
		if err := ctx.Err(); err != nil {
			return err
		}
		if runs.hold(ctx, f) {
			continue
		}
		s, err := pr.c.setup(ctx, f)
		if err != nil {
			continue // the headers are not read with these flags
		}
		trace := f.trace()
		runs.add(f, s.trace, trace)
		if err := pr.unit(ctx, s, report, trace); err != nil {
			return err
		}
	}
	return nil
}

// A reading is what comes of a header in one translation unit.
type reading struct {
	unit    *cpp.Unit
	entered []*cpp.File
	reached map[*cpp.Macro]bool
	judged  []judgement
	text    []cpp.Token
	err     error
}

type judgement struct{ holds, ok bool }

// reading reads a header with files. Definitions in opaque are one token in text.
func (s *setup) reading(ctx context.Context, files *cpp.Files, path string, trace *cpp.Trace, opaque map[*cpp.Macro]bool) *reading {
	r := &reading{unit: cpp.NewUnit(ctx, s.cfg, files), reached: map[*cpp.Macro]bool{}}
	u := r.unit
	u.Trace = trace
	u.Entered = func(f *cpp.File) { r.entered = append(r.entered, f) }
	u.Judged = func(holds, ok bool) { r.judged = append(r.judged, judgement{holds, ok}) }
	u.Defined = func(m *cpp.Macro) { r.reached[m] = true }
	u.Text = &cpp.Text{Opaque: opaque, Skip: s.system, All: func(toks []cpp.Token) { r.text = append(r.text, toks...) }}
	if opaque == nil {
		u.Text = nil
	}
	var file *cpp.File
	if file, r.err = files.Load(ctx, path); r.err == nil {
		u.Spare(file)
		r.err = u.Include(file)
	}
	return r
}

// unit proves one header under one set of flags.
func (pr *prover) unit(ctx context.Context, s *setup, report *Report, trace *cpp.Trace) error {
	path := report.Path
	look := s.reading(ctx, s.files, path, trace, nil)
	if err := ctx.Err(); err != nil || look.err != nil {
		return err // with these flags it cannot be read
	}
	o, mine, err := pr.overlay(s.files, look.entered)
	if err != nil {
		for _, r := range mine {
			r.why = err.Error()
		}
		return nil
	}
	if len(mine) == 0 {
		return nil
	}
	p := proof{pr: pr, s: s, missing: report.Missing, repairs: mine, pairs: map[*cpp.Macro]*cpp.Macro{}, edited: map[*cpp.Macro]refusal{}, names: map[string]bool{}}
	opaque := map[*cpp.Macro]bool{}
	for _, f := range slices.Compact(slices.Clone(look.entered)) {
		r := pr.repairOf(f)
		if r == nil {
			continue
		}
		g, err := o.Load(ctx, f.Path)
		if err != nil {
			return err
		}
		before, after := f.Definitions(), g.Definitions()
		for i, m := range before {
			p.pairs[m] = after[i]
			at := m.Pos().Offset
			if e := r.edits[at]; e != nil {
				p.edited[m] = refusal{repair: r, at: at}
				p.names[cpp.OpaqueMark+m.Name] = true
				if !m.Function {
					opaque[m], opaque[after[i]] = true, true
				}
			}
		}
	}
	p.before = s.reading(ctx, s.files, path, trace, opaque)
	p.after = s.reading(ctx, o.Files, path, trace, opaque)
	if err := ctx.Err(); err != nil {
		return err
	}
	p.compare(ctx)
	return nil
}

// overlay returns the files after the repairs, and the repairs of those that a header is
// made of.
func (pr *prover) overlay(files *cpp.Files, entered []*cpp.File) (*overlay, []*repair, error) {
	o := pr.files[files]
	if o == nil {
		o = &overlay{texts: map[string]string{}}
		pr.files[files] = o
	}
	var mine []*repair
	grown := o.Files == nil
	for _, f := range entered {
		r := pr.repairOf(f)
		if r == nil {
			continue
		}
		if !slices.Contains(mine, r) {
			mine = append(mine, r)
		}
		if _, known := o.texts[f.Path]; !known {
			o.texts[f.Path] = r.after()
			grown = true
		}
	}
	if !grown || len(mine) == 0 {
		return o, mine, nil
	}
	var err error
	o.Files, err = files.With(o.texts)
	return o, mine, err
}

// A proof compares a header's unit before and after repairs.
type proof struct {
	pr            *prover
	s             *setup
	missing       []Missing // with any flags
	repairs       []*repair
	pairs         map[*cpp.Macro]*cpp.Macro // definitions of changed files, before and after
	edited        map[*cpp.Macro]refusal    // those that are changed, without a reason
	names         map[string]bool           // of edited, each with the mark
	before, after *reading
}

// fail says that the header would not be the same.
func (p *proof) fail(format string, args ...any) {
	for _, r := range p.repairs {
		if r.why == "" {
			r.why = fmt.Sprintf(format, args...)
		}
	}
}

// refuse says why a definition, as it is before, must not be changed.
func (p *proof) refuse(m *cpp.Macro, format string, args ...any) {
	n := p.edited[m]
	n.why = fmt.Sprintf(format, args...)
	p.pr.no = append(p.pr.no, n)
}

func (p *proof) compare(ctx context.Context) {
	b, a := p.before, p.after
	switch {
	case b.err != nil || a.err != nil:
		p.fail("it could not be read any more: %v", cmpErr(b.err, a.err))
		return
	case b.unit.Text.Unread || a.unit.Text.Unread:
		p.fail("not all of its text can be read, so nothing can be proven")
		return
	case !slices.Equal(b.judged, a.judged):
		p.fail("an #if would change: it tests a definition that a preprocessor cannot evaluate")
		return
	case !slices.EqualFunc(b.entered, a.entered, func(f, g *cpp.File) bool { return f.Path == g.Path }):
		p.fail("it would include other files")
		return
	}
	p.clashes()
	p.spelled("the text", b.text, a.text, b.text)
	p.expansions()
	p.values(ctx)
}

func cmpErr(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

// clashes refuses definitions that would clash with one that stays as it is.
func (p *proof) clashes() {
	count := map[string]int{}
	for _, c := range p.before.unit.Clashes {
		count[c.New.Name]++
	}
	for _, c := range p.after.unit.Clashes {
		if count[c.New.Name]--; count[c.New.Name] >= 0 {
			continue
		}
		for m := range p.edited {
			if m.Name == c.New.Name {
				p.refuse(m, "it would clash with the definition in %s, which stays as it is", p.other(c).Pos())
			}
		}
	}
}

// other is the definition of a clash that is not changed, if there is one.
func (p *proof) other(c cpp.Clash) *cpp.Macro {
	for m := range p.edited {
		if p.pairs[m] == c.Prev {
			return c.New
		}
	}
	return c.Prev
}

// spelled refuses definitions whose spelling a text sees, by # or ##. In the two texts, before
// and after, they are one token each. Raw tells what stands around them.
func (p *proof) spelled(where string, before, after, raw []cpp.Token) {
	if !slices.EqualFunc(before, after, func(x, y cpp.Token) bool { return x.Text == y.Text && x.Kind == y.Kind }) {
		p.fail("%s would not be the same", where)
		return
	}
	for i, t := range raw {
		if !strings.Contains(t.Text, cpp.OpaqueMark) {
			continue
		}
		whole := p.names[t.Text]
		for m := range p.edited {
			name := cpp.OpaqueMark + m.Name
			switch {
			case !strings.Contains(t.Text, name) || whole && t.Text != name:
			case !whole:
				p.refuse(m, "%s has its spelling, by # or ##", where)
			case !m.Primary() && !m.SameTokens(p.pairs[m]) && (i > 0 && raw[i-1].Text == "sizeof" || i+1 < len(raw) && postfix(raw[i+1].Text)):
				p.refuse(m, "it is no primary expression, and %s uses it as one", where)
			}
		}
	}
}

func postfix(text string) bool {
	return slices.Contains([]string{"[", "(", ".", "->", "++", "--"}, text)
}

// expansions compares what the macros of the end expand to, which others may use.
func (p *proof) expansions() {
	b, a := p.before.unit, p.after.unit
	names := 0
	for range a.Macros {
		names++
	}
	for _, m := range slices.SortedFunc(b.Macros, byPosition) {
		names--
		n := a.Macro(m.Name)
		if pair := p.pairs[m]; n == nil || n != m && n != pair {
			p.fail("%s would have another definition", m.Name)
			return
		}
		if _, edited := p.edited[m]; edited && !m.Function || p.s.system(m.File()) {
			continue
		}
		x, errX := b.Expansion(m)
		x = slices.Clone(x)
		y, errY := a.Expansion(n)
		if errX != nil || errY != nil {
			p.fail("%s cannot be expanded: %v", m.Name, cmpErr(errX, errY))
			return
		}
		p.spelled(m.Name, x, y, x)
	}
	if names != 0 {
		p.fail("it would define other macros")
	}
}

// values compares value and type of each macro, in the header alone, and with the macros
// and types of the reference where it has not got them.
func (p *proof) values(ctx context.Context) {
	alone := [2]*cpp.Unit{p.before.unit.Fork(ctx), p.after.unit.Fork(ctx)}
	lent := [2]*cpp.Unit{alone[0].Fork(ctx), alone[1].Fork(ctx)}
	for _, u := range lent {
		u.Borrow(p.s.ref.end)
	}
	for m := range p.edited {
		if p.before.reached[m] {
			p.edit(m, p.pairs[m], alone, lent)
		}
	}
	for _, m := range slices.SortedFunc(p.before.unit.Macros, byPosition) {
		if _, edited := p.edited[m]; edited || p.s.system(m.File()) {
			continue
		}
		n := p.after.unit.Macro(m.Name)
		for _, u := range [][2]*cpp.Unit{alone, lent} {
			if x, y := valueOf(u[0], m), valueOf(u[1], n); !x.same(y) {
				p.fail("%s would be %s, and is %s", m.Name, y, x)
			}
		}
	}
}

// A typed is a value with its type, or none.
type typed struct {
	cpp.Int
	ok bool
}

func valueOf(u *cpp.Unit, m *cpp.Macro) typed {
	v, ok := u.Value(m)
	return typed{v, ok}
}

func (v typed) same(o typed) bool { return v.ok == o.ok && v.Equal(o.Int) && v.SameType(o.Int) }

func (v typed) String() string {
	if !v.ok {
		return "no integer"
	}
	return v.Int.String() + " of type " + v.Type()
}

// edit compares a definition before and after it is changed.
func (p *proof) edit(m, n *cpp.Macro, alone, lent [2]*cpp.Unit) {
	if m.SameTokens(n) {
		return
	}
	if len(p.missing) > 0 {
		p.refuse(m, "cannot find %s, so that not all is known that the header is made of; want -I", p.missing[0].Name)
		return
	}
	for _, t := range m.Body {
		if t.Kind == cpp.Ident && alone[0].Macro(t.Text) != nil && !has(n, t.Text) {
			p.refuse(m, "it is defined by %s, which may be another in another build", t.Text)
			return
		}
	}
	x, y := valueOf(alone[0], m), valueOf(alone[1], n)
	full, then := valueOf(lent[0], m), valueOf(lent[1], n)
	switch {
	case x.ok && !y.ok:
		p.refuse(m, "%s", p.lacks(m, n, alone[1]))
	case x.ok && !x.SameType(y.Int) || !x.ok && full.ok && then.ok && !full.SameType(then.Int):
		p.refuse(m, "its type would be %s, and is %s", then.Type(), full.Type())
	case !full.ok || !then.ok:
		p.refuse(m, "its value is not known")
	case !operand(n, alone[1]):
		p.refuse(m, "it would be no single operand, so what it means depends on what stands around it")
	case !x.same(y) || !full.same(then):
		p.refuse(m, "it would be %s, and is %s", then, full)
	}
}

// operand says whether a definition, or the one that it is an alias of, is one operand.
func operand(m *cpp.Macro, u *cpp.Unit) bool {
	const far = 10
	for range far {
		name, alias := m.Alias()
		next := u.Macro(name)
		if !alias || next == nil {
			break
		}
		m = next
	}
	return m.Operand()
}

// lacks says what a definition needs that the header has not got.
func (p *proof) lacks(m, n *cpp.Macro, u *cpp.Unit) string {
	for _, t := range n.Body {
		if _, ok := u.Typedef(t.Text); t.Kind == cpp.Ident && !ok && u.Macro(t.Text) == nil && !has(m, t.Text) {
			return fmt.Sprintf("it would need %s, which the header does not define", t.Text)
		}
	}
	return "the header alone would give it no value"
}

func has(m *cpp.Macro, word string) bool {
	return slices.ContainsFunc(m.Body, func(t cpp.Token) bool { return t.Text == word })
}
