// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"slices"

	"github.com/secstatus/secstatus/headercheck/internal/ctypes"
)

// packing is how PKCS #11 packs its structures: on Windows alone.
const packing = "#ifdef _WIN32\n#pragma pack(push, 1)\n#endif\n"

// formed are differences from the forms of types that fit the header's version, where there
// are any: a difference that a form explains is none, and one of packing that is left is
// from the form.
func (p *pass) formed(list []ctypes.Difference, have *ctypes.Types) (rest []ctypes.Difference) {
	for _, d := range list {
		for _, f := range p.forms(d.Name) {
			if p.version == 0 || p.version > f.until {
				continue
			}
			types, err := p.typed.form(f)
			if err != nil {
				continue
			}
			from := ctypes.Compare(have, types)
			if len(from) == 0 {
				d.Name = ""
			} else if from[0].Misplaced() {
				d = from[0]
			}
		}
		if d.Name != "" {
			rest = append(rest, d)
		}
	}
	return rest
}

// forms are the other forms of a type, which headers of older versions have.
func (p *pass) forms(name string) []form {
	if !p.ref.builtin || p.profile != PKCS11 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(pkcs11Forms), func(f form) bool { return f.name != name })
}

// outdated says that a type has the form of an older version than the header's, if it has.
func (p *pass) outdated(name string) string {
	for _, f := range p.forms(name) {
		types, err := p.typed.form(f)
		if err == nil && p.typed.have.Named(name) != nil && len(ctypes.Compare(p.typed.have, types)) == 0 {
			return "; it is the form of " + p.called(f.until) + " (" + f.source + ")"
		}
	}
	return ""
}
