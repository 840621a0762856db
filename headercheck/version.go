// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// version is one of a specification, and a number that grows with it: of PKCS #11 that in
// SECSTATUS_PKCS11_VERSION, major * 0x100 + minor; of the Status code API
// major * 0x10000 + minor * 0x100 + patch.
type version struct {
	Name   string
	Number int
}

// versions are those of the profile's specification that differ in their codes, oldest
// first. What the first has may be older.
func (p Profile) versions() []version {
	if p == PKCS11 {
		return pkcs11Versions
	}
	return psaVersions
}

// specification is how the profile's specification is called: in Options.Spec, and in
// messages.
func (p Profile) specification() (id, title string) {
	if p == PKCS11 {
		return "pkcs11", "PKCS #11"
	}
	return "psa-status-code", "the Status code API"
}

// erratum is a definition that the authors of a published header have corrected since.
type erratum struct{ Name, Expansion, Source string }

// form is what headers of the version until, or of an older one, may have instead of a
// type: a typedef of that name.
type form struct {
	name   string
	until  int
	text   string
	source string
}

// Specs are what Options.Spec may name: a specification and one of its versions.
func Specs() (list []string) {
	for _, p := range Profiles {
		id, _ := p.specification()
		for _, v := range p.versions() {
			list = append(list, id+"@"+v.Name)
		}
	}
	return list
}

// choose has the options say what a specification in them means, and returns the number
// of its version, or 0.
func (o *Options) choose() (number int, err error) {
	if o.Spec == "" {
		return 0, nil
	}
	profile := PSA
	for _, p := range Profiles {
		id, _ := p.specification()
		for _, v := range p.versions() {
			if named := id + "@" + v.Name; o.Spec == named || o.Spec == named+".0" {
				profile, number = p, v.Number
			}
		}
	}
	switch {
	case number == 0:
		return 0, fmt.Errorf("unknown specification %q; want one of %s", o.Spec, strings.Join(Specs(), ", "))
	case o.Profile != "" && o.Profile != profile:
		return 0, fmt.Errorf("specification %s is not of profile %s; want profile %s", o.Spec, o.Profile, profile)
	case o.Reference != "":
		return 0, fmt.Errorf("specification %s and reference %s; want one of the two", o.Spec, o.Reference)
	}
	if o.Profile = profile; profile == PSA {
		return number, nil
	}
	if len(o.Flags) == 0 {
		o.Flags = []Flags{{}}
	}
	o.Flags = slices.Clone(o.Flags)
	for j := range o.Flags {
		o.Flags[j].Defines = append(slices.Clip(o.Flags[j].Defines), follow(number, "="))
	}
	return number, nil
}

// follow is the definition that makes the built-in header follow a version.
func follow(number int, separator string) string {
	return fmt.Sprintf("SECSTATUS_PKCS11_VERSION%s%#04x", separator, number)
}

// judge finds the version that the header is judged by, if that is older than the
// reference's: the one that is asked for, or that the header states, or that it implies.
func (p *pass) judge() {
	if !p.ref.builtin || p.ref.file == nil {
		return
	}
	if p.version = p.setup.version; p.version != 0 {
		return
	}
	if p.profile == PKCS11 {
		p.version, p.stated = p.state()
	}
	if !p.stated && p.claims() && len(p.alone.Missing) == 0 {
		p.version = p.implied()
	}
	if versions := p.profile.versions(); p.version >= versions[len(versions)-1].Number {
		p.version = 0
	}
}

// state is the version of PKCS #11 that the header states, and whether it does.
func (p *pass) state() (number int, ok bool) {
	for _, name := range []string{"CRYPTOKI_VERSION_MAJOR", "CRYPTOKI_VERSION_MINOR"} {
		m := p.alone.Macro(name)
		if m == nil || p.system(m.File()) || p.fromReference(m) {
			return 0, false
		}
		v, ok := p.alone.Value(m)
		if !ok || v.Uint64() > 0xFF {
			return 0, false
		}
		number = number<<8 | int(v.Uint64())
	}
	return number, true
}

// implied is the version of which the header has each code, and none that came later; or 0.
// A note says so.
func (p *pass) implied() int {
	newest := 0 // of what the header has
	var later []string
	missing := map[int]bool{} // versions that brought what is missing
	for _, f := range p.profile.facts() {
		switch {
		case f.Since == 0:
		case p.alone.Macro(f.Name) != nil:
			newest = max(newest, f.Since)
		default:
			missing[f.Since] = true
			later = append(later, f.Name)
		}
	}
	for number := range missing {
		if number <= newest {
			return 0
		}
	}
	if len(missing) == 0 || newest == 0 {
		return 0
	}
	pos := position(p.file.At(0))
	p.check = macroMissing
	p.report(Finding{Name: later[0], Pos: pos, Spot: pos, Severity: Note,
		Message: fmt.Sprintf("%s: not defined; the header has every code of %s, and none that came later, and is judged by that", strings.Join(later, ", "), p.called(newest))})
	return newest
}

// called is a version in words.
func (p *pass) called(number int) string {
	_, title := p.profile.specification()
	for _, v := range p.profile.versions() {
		if v.Number == number {
			return "version " + v.Name + " of " + title
		}
	}
	return fmt.Sprintf("version %d.%d of %s", number>>8, number&0xFF, title) // of PKCS #11, which the reference cannot follow
}

// states says whether a name states a version, which each header does for itself.
func states(name string) bool { return strings.HasPrefix(name, "CRYPTOKI_VERSION_") }

// judged says by which version the header is judged, of a macro that states it.
func (p *pass) judged(name string) string {
	text := fmt.Sprintf("%s: the header states %s, and is judged by that", name, p.called(p.version))
	if slices.ContainsFunc(pkcs11Versions, func(v version) bool { return v.Number == p.version }) {
		text += "; #define " + follow(p.version, " ") + " before the reference makes that the same"
	}
	return text
}

// later says whether a code came later than the version that the header is judged by. Of a
// version before the first it is not known what it had.
func (p *pass) later(name string) bool {
	if p.version == 0 {
		return false
	}
	f, _ := factNamed(p.profile.facts(), name)
	return p.version < p.profile.versions()[0].Number || f.Since > p.version
}

// corrected returns the erratum that a definition follows, if it follows one.
func (p *pass) corrected(m *cpp.Macro) (e erratum, ok bool) {
	i := slices.IndexFunc(pkcs11Errata, func(e erratum) bool { return e.Name == m.Name })
	if i < 0 || p.profile != PKCS11 {
		return e, false
	}
	e = pkcs11Errata[i]
	f, err := p.setup.files.Add(builtinDir+"pkcs11/erratum-"+e.Name+".h", "#define "+e.Name+" "+e.Expansion+"\n")
	if err != nil {
		return e, false
	}
	have, ok := p.alone.Value(m)
	want, ok2 := p.reference.Value(f.Macro(e.Name))
	return e, ok && ok2 && have.Equal(want)
}
