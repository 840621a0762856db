// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

var typedefType = &Check{
	Name:  "typedef-type",
	Title: "the status type is another type, or missing",
	Text: `psa_status_t is int32_t, and CK_RV is CK_ULONG, that is unsigned long. Which
type int32_t is, the target decides: int on Linux, long on arm-none-eabi, where
"typedef int psa_status_t;" beside the reference does not compile. Check with
--target what your code is built for.

A header that defines PSA_SUCCESS has defined psa_status_t: a header that defines the
macro without the type keeps the reference, included after it, from defining
the type.`,
	Before:   `typedef int psa_status_t;`,
	After:    `typedef int32_t psa_status_t;`,
	Since:    "0.1.0",
	Severity: Error,
	run: func(p *pass) {
		name := p.profile.typeName()
		want, ok := p.ref.end.Typedef(name)
		if !ok {
			return
		}
		if p.untyped {
			p.missingType(name, want)
			return
		}
		here, ok := p.alone.Typedef(name)
		if !ok || here.Type == want.Type || !here.Type.Known() && len(p.alone.Missing) > 0 {
			return
		}
		f := Finding{
			Name: name, Pos: position(here.Pos()), Spot: position(here.Pos()),
			Have: here.Type.String(), Want: want.Type.String(),
			Message: fmt.Sprintf("%s is %s, want %s on %s", name, here.Type, want.Type, p.setup.cfg.Target),
			Related: &Related{position(want.Pos()), "the reference's definition is here"},
		}
		if here.Tag() {
			f.Message += fmt.Sprintf("; in C++ (%s) the tag is a name of a type, in C it is not", p.setup.cfg.Std)
		}
		for _, k := range p.types {
			if k.here.Type != k.there.Type {
				f.addOrder(k.order)
			}
		}
		p.report(f)
	},
}

// missingType reports that the header keeps the reference from defining the type.
func (p *pass) missingType(name string, want cpp.Typedef) {
	pos := position(p.file.At(0))
	f := Finding{Name: name, Pos: pos, Spot: pos, Want: "typedef " + want.Type.String() + " " + name,
		Message: fmt.Sprintf("%s is not defined, and is not in the reference after this header; want typedef %s %s", name, want.Type, name),
		Related: &Related{position(want.Pos()), "the reference's definition is here"}}
	if guard := p.alone.Macro("PSA_SUCCESS"); guard != nil && guard.File() != nil && p.profile == PSA {
		f.Pos = position(guard.Pos())
		f.Spot, f.Have = f.Pos, guard.Text()
		f.Message = fmt.Sprintf("PSA_SUCCESS is defined without %s, want both or neither", name)
	}
	if saysPart(p.file) {
		p.part(f)
		return
	}
	f.addOrder(HeaderFirst)
	p.report(f)
}
