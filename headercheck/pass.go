// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// pass is one header under all checks.
type pass struct {
	setup     *setup
	profile   Profile
	ref       *refHeader
	trace     *cpp.Trace  // of the units; nil if nobody asks
	memory    *cpp.Memory // of units; or nil
	room      cpp.Room    // of the units, which take turns
	path      string
	file      *cpp.File
	macros    []*cpp.Macro // what the header and its own includes define in the end
	alone     *cpp.Unit    // the unit at the end of the header alone
	reference *cpp.Unit    // and of the reference alone
	clashes   []clash
	types     []typeClash
	typed     *typesRead         // nil if nobody asks
	declared  []cpp.Declaration  // of macros of the reference, which comes first
	version   int                // by which the header is judged, if that is older than the reference's, or 0
	stated    bool               // the header states a version
	untyped   bool               // the reference, after the header, leaves out the type of the codes
	systems   map[*cpp.File]bool // what system has said
	check     *Check             // that runs
	findings  []Finding
	more      bool // than maxFindings
}

// maxFindings bounds what is kept of one header. The reference for PKCS #11
// has about a thousand names.
const maxFindings = 20_000

// clash is a redefinition that C forbids. Of the two definitions, here is the
// wrong one, and there the reference's; or, of a name that the reference does
// not have, here is the later one.
type clash struct {
	here, there *cpp.Macro
	orders      []Order // shared
	reference   bool    // there is the reference's
	kind        string  // the check that reports it
	integers    bool    // both are, if kind is spelling
}

type typeClash struct {
	here, there cpp.Typedef
	order       Order
}

// unit begins a translation unit, and afterReference one in which the reference is first.
func (p *pass) unit(ctx context.Context) *cpp.Unit {
	u := cpp.NewUnit(ctx, p.setup.cfg, p.setup.files)
	u.Trace, u.Memory, u.Room = p.trace, p.memory, &p.room
	u.Borrow(p.ref.end)
	u.Spare(p.file)
	return u
}

func (p *pass) afterReference(ctx context.Context) *cpp.Unit {
	if p.ref.end.Forced(p.file) {
		u := p.unit(ctx)
		if u.Include(p.ref.text) == nil { // as it was under the same flags
			return u
		}
	}
	u := p.ref.end.Fork(ctx)
	u.Trace, u.Memory, u.Room = p.trace, p.memory, &p.room
	return u
}

// keep keeps the clashes of one translation unit.
func (p *pass) keep(order Order, u *cpp.Unit) {
	p.more = p.more || u.More
	if p.clashes == nil {
		p.clashes = make([]clash, 0, len(u.Clashes))
	}
	one := ordered(order)
	known := make(map[*cpp.Macro]int, len(p.clashes))
	for i, k := range p.clashes {
		known[k.here] = i
	}
	for _, c := range u.Clashes {
		k := clash{here: c.New, there: c.Prev, orders: one}
		if ref := p.ref.macro(c.New.Name); ref != nil {
			// Whichever of the two departs from the reference is wrong.
			if k.there, k.reference = ref, true; c.New.Same(ref) {
				k.here = c.Prev
			}
		}
		if i, ok := known[k.here]; ok && p.clashes[i].there == k.there {
			p.clashes[i].orders = orders // of both
			continue
		}
		if p.ours(k) {
			k.kind, k.integers = classify(p.alone, k.here, p.unitOf(k), k.there)
			p.clashes = append(p.clashes, k)
		}
	}
	for _, c := range u.Typedefs {
		if c.New.Name != p.profile.typeName() {
			continue
		}
		k := typeClash{here: *c.New, there: *c.Prev, order: order}
		if c.New.File() == p.ref.text {
			k.here, k.there = *c.Prev, *c.New
		}
		if k.here.File() != p.ref.text {
			p.types = append(p.types, k)
		}
	}
}

// system is setup.system, but the folder of the header itself is not the
// system's, even if it is installed below /usr/include.
func (p *pass) system(f *cpp.File) bool {
	if f == p.file {
		return false
	}
	is, known := p.systems[f]
	if !known {
		is = p.setup.system(f) && (f == nil || !p.setup.cfg.Below(p.file.Path, f.Path))
		if p.systems == nil {
			p.systems = map[*cpp.File]bool{}
		}
		p.systems[f] = is
	}
	return is
}

func (p *pass) fromReference(m *cpp.Macro) bool { return p.ref.macro(m.Name) == m }

// ours says whether a clash is the header's business: not one inside the
// system's headers, nor inside the reference.
func (p *pass) ours(k clash) bool {
	if k.here.File() == nil || k.reference && k.here == k.there || slices.Contains(anybodys, k.here.Name) {
		return false
	}
	return k.reference || !p.system(k.here.File()) || k.there.File() != nil && !p.system(k.there.File())
}

// unitOf is the unit at whose end the other definition of a clash is.
func (p *pass) unitOf(k clash) *cpp.Unit {
	if k.reference {
		return p.reference
	}
	return p.alone
}

// classify returns the one of the three macro checks that a clash belongs to, and of one in
// spelling whether both definitions are integers.
func classify(a *cpp.Unit, here *cpp.Macro, b *cpp.Unit, there *cpp.Macro) (kind string, integers bool) {
	switch {
	case here.SameTokens(there):
		return spacing, false
	case len(here.Body) == 0 || len(there.Body) == 0:
		return value, false
	case here.Name == "NULL_PTR" && (!a.Null(here) || !b.Null(there)):
		return value, false
	case slices.Contains(conventions, here.Name) && here.Function == there.Function && len(here.Params) == len(there.Params):
		return spelling, false // which the specification leaves to the includer
	}
	v, ok := a.Value(here)
	w, ok2 := b.Value(there)
	switch {
	case ok && ok2 && v.Equal(w):
		return spelling, true
	case ok || ok2:
		return value, false
	case here.SameRenamed(there) || a.SameExpansion(here, b, there):
		return spelling, false
	}
	return value, false
}

// redefined reports the clashes of one kind.
func (p *pass) redefined(message func(k clash, have, want string) string) {
	for _, k := range p.clashes {
		if k.kind != p.check.Name {
			continue
		}
		f := Finding{
			Name: k.here.Name, Pos: position(k.here.Pos()), Spot: position(k.here.Differs(k.there)),
			Have: k.here.Text(), Want: k.there.Text(), Orders: k.orders,
			Related: related(k.there, "the other definition is here"),
		}
		f.Message = message(k, orNothing(f.Have), orNothing(f.Want))
		if k.here.Slashes() {
			f.Message += "; C90 has no // comments: gcc reads this one as a part of the definition"
		}
		if states(k.here.Name) {
			f.Severity = Warning // each pkcs11t.h states its own version, and is right
			if p.stated && p.version != 0 {
				f.Severity, f.Message = Note, p.judged(k.here.Name)
			}
		}
		if e, ok := p.corrected(k.here); ok {
			f.Severity = Note
			f.Message += fmt.Sprintf("; %s corrects it as here", e.Source)
		}
		if k.reference && k.fixable() && !p.system(k.here.File()) {
			f.fix = &edit{here: k.here, there: k.there}
		}
		p.report(f)
	}
}

// fixable says whether the header may be given the reference's definition: white space
// changes, or what an integer is made of.
func (k clash) fixable() bool { return k.kind == spacing || k.integers }

// bodyOf is the text of a macro in a message.
func bodyOf(m *cpp.Macro) string { return orNothing(m.Text()) }

func orNothing(text string) string {
	if text == "" {
		return "nothing"
	}
	return text
}

func related(m *cpp.Macro, message string) *Related {
	if m.File() == nil {
		return &Related{Position{File: "<predefined>"}, message}
	}
	return &Related{position(m.Pos()), message}
}

// at reports something about a macro.
func (p *pass) at(m *cpp.Macro, want, format string, args ...any) {
	pos := position(m.Pos())
	p.report(Finding{Name: m.Name, Pos: pos, Spot: pos, Have: m.Text(), Want: want, Message: fmt.Sprintf(format, args...)})
}

func (p *pass) report(f Finding) {
	f.Check, f.profile = p.check.Name, p.profile
	if f.Severity == "" {
		f.Severity = p.check.severity(p.profile)
	}
	if p.findings == nil {
		p.findings = make([]Finding, 0, len(p.clashes)+8)
	}
	if len(p.findings) == maxFindings {
		p.more = true
		return
	}
	p.findings = append(p.findings, f)
}

// claims says whether the file claims to be the reference header.
func (p *pass) claims() bool {
	path, err := filepath.Abs(p.path)
	return err == nil && p.ref.claim != "" && strings.HasSuffix(filepath.ToSlash(path), "/"+p.ref.claim)
}

// hasText says whether one of the tokens has a text. Most macros are asked: the tokens stay
// where they are.
func hasText(toks []cpp.Token, text string) bool {
	for i := range toks {
		if toks[i].Text == text {
			return true
		}
	}
	return false
}

// newCodes calls yield for each code that the header adds to the
// specification's: a macro of a reserved name, or one that casts a number to
// the profile's type, which is no alias of another macro.
func (p *pass) newCodes(yield func(m *cpp.Macro, v int64)) {
	name := p.profile.typeName()
	for _, m := range p.macros {
		if !p.profile.reserved(m.Name) && !hasText(m.Body, name) {
			continue
		}
		if _, known := factNamed(p.profile.facts(), m.Name); known || m.Function || len(m.Body) == 0 || p.profile.foreign(m.Name) {
			continue
		}
		if _, old := retired(m.Name); old || p.ref.macro(m.Name) != nil {
			continue
		}
		if slices.ContainsFunc(m.Body, func(t cpp.Token) bool {
			return t.Kind == cpp.Ident && t.Text != name && (p.alone.Macro(t.Text) != nil || p.ref.macro(t.Text) != nil)
		}) {
			continue // an alias
		}
		if v, ok := p.alone.Value(m); ok {
			if d, dropped := p.profile.droppedNamed(m.Name); dropped && v.Int64() == d.Value {
				continue // it was the specification's
			}
			yield(m, v.Int64())
		}
	}
}

// documents says whether the header is the input of a documentation tool, and notes it
// then: it defines two or more names of the reference, and these and all other names that
// are specified as nothing.
func (p *pass) documents() bool {
	var first *cpp.Macro
	names := 0
	for _, m := range p.macros {
		if specified(m.Name) == "" || m.File() == p.file && m.Name == p.file.Guard() {
			continue
		}
		if m.Function || len(m.Body) > 0 {
			return false
		}
		if _, known := factNamed(p.profile.facts(), m.Name); !known && p.ref.macro(m.Name) == nil {
			continue
		}
		if names++; first == nil {
			first = m
		}
	}
	if names < 2 {
		return false
	}
	pos := position(first.Pos())
	p.check = macroValue
	p.report(Finding{Name: first.Name, Pos: pos, Spot: pos, Severity: Note,
		Message: fmt.Sprintf("%s and the other names of the specification, %d in all, are defined as nothing: the header is documentation, and is not compared", first.Name, names)})
	return true
}
