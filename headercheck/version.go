// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// version is one of PKCS #11, and its number in SECSTATUS_PKCS11_VERSION:
// major * 0x100 + minor.
type version struct {
	Name   string
	Number int
}

// erratum is a definition that the authors of a published header have corrected since.
type erratum struct{ Name, Expansion, Source string }

// Specs are what Options.Spec may name: a specification and one of its versions.
func Specs() []string {
	list := []string{"psa-status-code@1.0"}
	for _, v := range pkcs11Versions {
		list = append(list, "pkcs11@"+v.Name)
	}
	return list
}

// choose has the options say what a specification in them means.
func (o *Options) choose() error {
	if o.Spec == "" {
		return nil
	}
	if !slices.Contains(Specs(), o.Spec) {
		return fmt.Errorf("unknown specification %q; want one of %s", o.Spec, strings.Join(Specs(), ", "))
	}
	profile := PSA
	name, ok := strings.CutPrefix(o.Spec, "pkcs11@")
	if ok {
		profile = PKCS11
	}
	if o.Profile != "" && o.Profile != profile {
		return fmt.Errorf("specification %s is not of profile %s; want profile %s", o.Spec, o.Profile, profile)
	}
	if o.Reference != "" {
		return fmt.Errorf("specification %s and reference %s; want one of the two", o.Spec, o.Reference)
	}
	if o.Profile = profile; profile == PSA {
		return nil
	}
	i := slices.IndexFunc(pkcs11Versions, func(v version) bool { return v.Name == name })
	if len(o.Flags) == 0 {
		o.Flags = []Flags{{}}
	}
	o.Flags = slices.Clone(o.Flags)
	for j := range o.Flags {
		o.Flags[j].Defines = append(slices.Clip(o.Flags[j].Defines), follow(pkcs11Versions[i].Number, "="))
	}
	return nil
}

// follow is the definition that makes the built-in header follow a version.
func follow(number int, separator string) string {
	return fmt.Sprintf("SECSTATUS_PKCS11_VERSION%s%#04x", separator, number)
}

// state finds the version that the header states, if it is older than the reference's.
func (p *pass) state(ctx context.Context) {
	if p.profile != PKCS11 || !p.ref.builtin || p.setup.spec || p.ref.file == nil {
		return
	}
	number := 0
	for _, name := range []string{"CRYPTOKI_VERSION_MAJOR", "CRYPTOKI_VERSION_MINOR"} {
		m := p.alone.Macro(name)
		if m == nil || p.system(m.File()) || p.fromReference(m) {
			return
		}
		v, ok := p.alone.Value(m)
		if !ok || v.Uint64() > 0xFF {
			return
		}
		number = number<<8 | int(v.Uint64())
	}
	if number < pkcs11Versions[len(pkcs11Versions)-1].Number {
		p.stated = number
		if p.claims() {
			p.older = p.setup.following(ctx, number)
		}
	}
}

// states says whether a name states a version, which each header does for itself.
func states(name string) bool { return strings.HasPrefix(name, "CRYPTOKI_VERSION_") }

// judged says by which version the header is judged, of a macro that states it.
func (p *pass) judged(name string) string {
	text := fmt.Sprintf("%s: the header states version %d.%d of PKCS #11, and is judged by that", name, p.stated>>8, p.stated&0xFF)
	if slices.ContainsFunc(pkcs11Versions, func(v version) bool { return v.Number == p.stated }) {
		text += "; #define " + follow(p.stated, " ") + " before the reference makes that the same"
	}
	return text
}

// since says whether a name of the reference is younger than the version that the header
// states. Of a version before the reference's first it is not known what it had.
func (p *pass) since(name string) bool {
	return p.stated != 0 && (p.older == nil || p.older.Macro(name) == nil)
}

// following is the unit of the reference that follows a version, or the latest before; nil
// if there is none.
func (s *setup) following(ctx context.Context, number int) *cpp.Unit {
	for _, v := range slices.Backward(pkcs11Versions) {
		if v.Number > number {
			continue
		}
		before, err := s.files.Add("<secstatus>/pkcs11/version-"+v.Name+".h", "#define "+follow(v.Number, " ")+"\n")
		u := cpp.NewUnit(ctx, s.cfg, s.files)
		if err != nil || u.Include(before) != nil || u.Include(s.ref.text) != nil {
			return nil
		}
		return u
	}
	return nil
}

// corrected returns the erratum that a definition follows, if it follows one.
func (p *pass) corrected(m *cpp.Macro) (e erratum, ok bool) {
	i := slices.IndexFunc(pkcs11Errata, func(e erratum) bool { return e.Name == m.Name })
	if i < 0 || p.profile != PKCS11 {
		return e, false
	}
	e = pkcs11Errata[i]
	f, err := p.setup.files.Add("<secstatus>/pkcs11/erratum-"+e.Name+".h", "#define "+e.Name+" "+e.Expansion+"\n")
	if err != nil {
		return e, false
	}
	have, ok := p.alone.Value(m)
	want, ok2 := p.reference.Value(f.Macro(e.Name))
	return e, ok && ok2 && have.Equal(want)
}
