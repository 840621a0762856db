// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"slices"

	"github.com/secstatus/secstatus/headercheck/internal/ctypes"
)

var typeRedefined = &Check{
	Name:  "type-redefined",
	Title: "the header declares again what the reference declares",
	Text: `C lets a structure, union or enumeration be defined once (C11 6.7.2.3p1), and a
name be a typedef of one type, or an enumerator, or a function (6.7p3). Two
headers that both define struct CK_VERSION do not compile in one translation
unit, in either order, however equal they are. C11 and C++ let a typedef be
repeated with the same type, C99 does not.

One finding stands for all names of a header, since they have one cure: include
one of the two headers, or let both test the same guard.

Read with --types.`,
	Before: `struct CK_VERSION { CK_BYTE major, minor; };`,
	After: `#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
struct CK_VERSION { CK_BYTE major, minor; };
#endif`,
	Since:    "0.1.0",
	Severity: Error,
	run: func(p *pass) {
		if p.typed == nil || p.typed.failure != "" {
			return // type-layout says it
		}
		header, reference := p.sides()
		p.clashing(ReferenceFirst, p.typed.first.Clashes(p.setup.cfg.Std, header, reference))
		p.clashing(HeaderFirst, p.typed.last.Clashes(p.setup.cfg.Std, header, reference))
	},
}

// clashing reports what of an order of including the headers C forbids, in one finding.
func (p *pass) clashing(order Order, all []ctypes.Clash) {
	all = slices.DeleteFunc(all, func(c ctypes.Clash) bool {
		return p.said(c) || c.Kind == ctypes.Macro && p.ref.macro(c.Name) != nil
	})
	if len(all) == 0 {
		return
	}
	// The header's side of each, by place: both orders have one finding.
	here := func(c ctypes.Clash) ctypes.Place {
		if c.Prev.Decl == nil || c.Prev.File() == p.ref.file {
			return c.New
		}
		return c.Prev
	}
	first := slices.MinFunc(all, func(a, b ctypes.Clash) int {
		if a.Kind == ctypes.Repeated != (b.Kind == ctypes.Repeated) {
			if b.Kind == ctypes.Repeated {
				return -1
			}
			return 1
		}
		return here(a).Pos().Offset - here(b).Pos().Offset
	})
	h := here(first)
	f := Finding{Name: first.Name, Pos: position(h.Pos()), Have: brief(h.Decl.String()), Want: "one definition in a translation unit"}
	if m := p.alone.Macro(first.Name); first.Kind == ctypes.Macro && m != nil && m.File() != nil {
		f.Pos, f.Have = position(m.Pos()), m.Text()
		f.Related = &Related{position(h.Pos()), "it is declared here"}
	}
	f.Spot = f.Pos
	names := map[string]bool{}
	for _, c := range all {
		names[c.Name] = true
	}
	f.Message = p.clashText(first)
	if n := len(names) - 1; n > 0 {
		f.Message += fmt.Sprintf(", and %d more %s clash", n, plural(n, "name", "names"))
	}
	if first.Kind == ctypes.Repeated && p.setup.cfg.Std[0] == 'g' {
		f.Severity = Warning // which gcc lets pass
	}
	if there := first.Prev; there.Decl != nil {
		if there.File() != p.ref.file {
			there = first.New
		}
		f.Related = &Related{position(there.Pos()), "the reference's declaration is here"}
	}
	f.Message += "; want one of the two headers in a translation unit"
	if guard := p.ref.file.Guard(); guard != "" && p.file.Guard() != guard {
		f.Message += ", or the reference's guard " + guard + " around both"
	}
	f.addOrder(order)
	p.report(f)
}

// said says whether another check has reported the type of the codes.
func (p *pass) said(c ctypes.Clash) bool {
	return slices.ContainsFunc(p.findings, func(f Finding) bool {
		return f.Name == c.Name && (f.Check == typedefType.Name || f.Check == typedefUnguarded.Name && c.Kind == ctypes.Repeated)
	})
}

func (p *pass) clashText(c ctypes.Clash) string {
	switch c.Kind {
	case ctypes.Content:
		return fmt.Sprintf("%s %s is defined here and in the reference", c.New.Name.Kind, c.Name)
	case ctypes.OtherTag:
		return fmt.Sprintf("%s is the tag of a %s here and of another kind of type in the reference", c.Name, c.New.Name.Kind)
	case ctypes.OtherType:
		return c.Name + " is a typedef of another type than in the reference"
	case ctypes.OtherKind:
		return c.Name + " is declared as something else in the reference"
	case ctypes.Constant:
		return "enumerator " + c.Name + " is defined here and in the reference"
	case ctypes.Macro:
		return "macro " + c.Name + " replaces the name where the reference declares it"
	}
	return fmt.Sprintf("typedef %s is repeated, which C11 and C++ allow and %s does not", c.Name, p.setup.cfg.Std)
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// brief is the beginning of a long text.
func brief(text string) string {
	const most = 120
	if r := []rune(text); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return text
}
