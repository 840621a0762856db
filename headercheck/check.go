// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// A Check is one thing that can be wrong with a header. Its words are what
// "secstatus check --explain" prints.
type Check struct {
	Name     string
	Title    string // one line, no period
	Text     string // what is wrong, whom it hurts, which rule says so
	Before   string // an example that has the finding
	After    string // the same without
	Since    string // the version of secstatus that first had the check
	Severity Severity
	PKCS11   Severity // in that profile, where it is another

	run func(*pass)
}

// The three ways in which two definitions of a macro can differ.
const (
	spacing  = "macro-spacing"
	spelling = "macro-spelling"
	value    = "macro-value"
)

// checks are all checks, as the contract lists them.
var checks = []*Check{
	macroSpacing, macroSpelling, macroValue, macroMissing, macroExtra,
	typedefUnguarded, typedefType, rangeReserved, valueDuplicate, nameRetired,
}

// Checks are all checks.
func Checks() []Check {
	list := make([]Check, len(checks))
	for i, c := range checks {
		list[i] = *c
	}
	return list
}

// CheckNamed is the check of a name.
func CheckNamed(name string) (Check, bool) {
	i := slices.IndexFunc(checks, func(c *Check) bool { return c.Name == name })
	if i < 0 {
		return Check{}, false
	}
	return *checks[i], true
}

// pass is one header under all checks.
type pass struct {
	*setup
	path      string
	file      *cpp.File
	macros    []*cpp.Macro // what the header and its own includes define in the end
	alone     *cpp.Unit    // the unit at the end of the header alone
	reference *cpp.Unit    // and of the reference alone
	clashes   []clash
	types     []typeClash
	declared  []cpp.Declaration  // of macros of the reference, which comes first
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
	order       Order  // "" if the reference has no part in it
	kind        string // the check that reports it
}

type typeClash struct {
	here, there cpp.Typedef
	order       Order
}

// unit keeps the clashes of one translation unit.
func (p *pass) unit(order Order, u *cpp.Unit) {
	p.more = p.more || u.More
	for _, c := range u.Clashes {
		k := clash{here: c.New, there: c.Prev, order: order}
		if ref := p.names[c.New.Name]; ref != nil {
			// Whichever of the two departs from the reference is wrong.
			if k.there = ref; c.New.Same(ref) {
				k.here = c.Prev
			}
		}
		if p.ours(k.here, k.there) {
			k.kind = p.classify(k.here, k.there)
			p.clashes = append(p.clashes, k)
		}
	}
	for _, c := range u.Typedefs {
		k := typeClash{here: c.New, there: c.Prev, order: order}
		if c.New.File() == p.ref {
			k.here, k.there = c.Prev, c.New
		}
		if k.here.Name == p.typeName() && k.here.File() != p.ref {
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
		is = p.setup.system(f) && (f == nil || !p.cfg.Below(p.file.Path, f.Path))
		if p.systems == nil {
			p.systems = map[*cpp.File]bool{}
		}
		p.systems[f] = is
	}
	return is
}

func (p *pass) fromReference(m *cpp.Macro) bool { return p.names[m.Name] == m }

// ours says whether a clash is the header's business: not one inside the
// system's headers, nor inside the reference.
func (p *pass) ours(here, there *cpp.Macro) bool {
	if here.File() == nil || p.fromReference(here) {
		return false
	}
	if p.names[here.Name] != nil {
		return true
	}
	return !p.system(here.File()) || there.File() != nil && !p.system(there.File())
}

// classify says which of the three macro checks a clash belongs to.
func (p *pass) classify(here, there *cpp.Macro) string {
	return classify(p.alone, here, p.unitOf(there), there)
}

func (p *pass) unitOf(m *cpp.Macro) *cpp.Unit {
	if p.fromReference(m) {
		return p.reference
	}
	return p.alone
}

func classify(a *cpp.Unit, here *cpp.Macro, b *cpp.Unit, there *cpp.Macro) string {
	if here.SameTokens(there) {
		return spacing
	}
	v, ok := a.Value(here)
	w, ok2 := b.Value(there)
	switch {
	case ok && ok2 && v.Equal(w):
		return spelling
	case ok || ok2:
		return value
	case here.SameRenamed(there) || here.SameParams(there):
		return spelling
	}
	return value
}

// redefined reports the clashes of one kind.
func (p *pass) redefined(message func(k clash) string) {
	for _, k := range p.clashes {
		if k.kind != p.check.Name {
			continue
		}
		f := Finding{
			Name: k.here.Name, Pos: position(k.here.Pos()), Spot: position(k.here.Differs(k.there)),
			Have: k.here.Text(), Want: k.there.Text(), Message: message(k),
			Related: related(k.there, "the other definition is here"),
		}
		f.addOrder(k.order)
		if strings.HasPrefix(k.here.Name, "CRYPTOKI_VERSION_") {
			f.Severity = Warning // each pkcs11t.h states its own version, and is right
		}
		if p.fromReference(k.there) && k.kind != value && k.here.SameParams(k.there) && !p.system(k.here.File()) {
			f.fix = bodyEdit(k.here, k.there)
		}
		p.report(f)
	}
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
	f.Check = p.check.Name
	if f.Severity == "" {
		f.Severity = p.check.severity(p.profile)
	}
	if len(p.findings) == maxFindings {
		p.more = true
		return
	}
	p.findings = append(p.findings, f)
}

// severity is how bad the check's findings are under a profile: for PKCS #11
// spelling is free, and names may be absent.
func (c *Check) severity(p Profile) Severity {
	if p == PKCS11 && c.PKCS11 != "" {
		return c.PKCS11
	}
	return c.Severity
}

// claims says whether the file claims to be the reference header.
func (p *pass) claims() bool {
	path, err := filepath.Abs(p.path)
	return err == nil && p.claim != "" && strings.HasSuffix(filepath.ToSlash(path), "/"+p.claim)
}

// typeName is the type of the profile's codes.
func (c *Checker) typeName() string {
	if c.profile == PKCS11 {
		return "CK_RV"
	}
	return "psa_status_t"
}

func (c *Checker) facts() []fact {
	if c.profile == PKCS11 {
		return pkcs11Facts
	}
	return psaFacts
}

// reserved says whether a name belongs to the profile's specification.
func (c *Checker) reserved(name string) bool {
	if c.profile == PKCS11 {
		return strings.HasPrefix(name, "CKR_")
	}
	return strings.HasPrefix(name, "PSA_ERROR_") || strings.HasPrefix(name, "PSA_SUCCESS") || strings.HasPrefix(name, "PSA_OPERATION_INCOMPLETE")
}

// newCodes calls yield for each code that the header adds to the
// specification's: a macro of a reserved name, or one that casts a number to
// the profile's type, which is no alias of another macro.
func (p *pass) newCodes(yield func(m *cpp.Macro, v int64)) {
	for _, m := range p.macros {
		if _, known := factNamed(p.facts(), m.Name); known || m.Function || len(m.Body) == 0 {
			continue
		}
		if _, old := retired(m.Name); old || p.names[m.Name] != nil {
			continue
		}
		typed, alias := false, false
		for _, t := range m.Body {
			typed = typed || t.Text == p.typeName()
			alias = alias || t.Kind == cpp.Ident && t.Text != p.typeName() && p.alone.Macro(t.Text) != nil
		}
		if alias || !typed && !p.reserved(m.Name) {
			continue
		}
		if v, ok := p.alone.Value(m); ok {
			yield(m, v.Int64())
		}
	}
}

// number prints a value the way the profile's specification does.
func (c *Checker) number(v cpp.Int) string {
	if c.profile == PKCS11 {
		return fmt.Sprintf("0x%X", v.Uint64())
	}
	return v.String()
}

// code is number for the value of a code.
func (c *Checker) code(v int64) string {
	if c.profile == PKCS11 {
		return fmt.Sprintf("0x%X", uint64(v))
	}
	return fmt.Sprint(v)
}
