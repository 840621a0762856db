// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// A Clash is a name that one header declares and that the other may not declare again.
type Clash struct {
	Kind      Conflict
	Name      string
	Prev, New Place
}

// Place is a name in a declaration.
type Place struct {
	Decl *Decl
	Name Name
}

// Pos is where the name stands, or the macro that it comes from.
func (p Place) Pos() cpp.Position { return p.Decl.Pos(p.Name) }

// File is the file in which the name is declared.
func (p Place) File() *cpp.File { return p.Decl.File(p.Name) }

// Conflict says what C forbids.
type Conflict uint8

// The conflicts.
const (
	Content   Conflict = iota // a structure, union or enumeration is defined twice (C11 6.7.2.3p1)
	OtherTag                  // a tag is one of a structure here, and of a union or enumeration there (6.7.2.3p2)
	OtherType                 // a typedef of two types (6.7p3)
	OtherKind                 // a typedef here, and an enumerator, function or variable there (6.7p3)
	Constant                  // an enumerator twice (6.7p3)
	Macro                     // a macro of one header replaces the name in the other's declaration, which New is
	Repeated                  // a typedef twice, of one type: C99 forbids it (6.7p3), C11 and C++ do not
)

// Side is what is known of the types of one of two headers by itself.
type Side struct {
	Types *Types
	// Has says whether a file belongs to it.
	Has func(*cpp.File) bool
}

// Clashes are those between two headers in a unit that has both, in order. std is the
// dialect, as in -std=.
func (u *Unit) Clashes(std string, a, b Side) []Clash {
	c := clasher{std: std, sides: [2]Side{a, b}, names: map[name][]Place{}}
	c.replaced(u)
	for _, d := range u.Decls {
		for _, n := range d.Names {
			c.declare(Place{d, n})
		}
	}
	return c.list
}

type clasher struct {
	std   string
	sides [2]Side
	names map[name][]Place
	list  []Clash
}

// replaced finds declarations of one header of which the other has left no name.
func (c *clasher) replaced(u *Unit) {
	type start struct {
		file *cpp.File
		off  int32
	}
	at := map[start][]*Decl{} // several, if a macro declares them
	for _, d := range u.Decls {
		s := start{d.file(0), d.toks[0].Off}
		at[s] = append(at[s], d)
	}
	for _, s := range c.sides {
		for _, d := range s.Types.unit.Decls {
			here := at[start{d.file(0), d.toks[0].Off}]
			if len(here) == 0 || !s.Has(d.file(0)) {
				continue
			}
			for _, n := range d.Names {
				if !slices.ContainsFunc(here, func(o *Decl) bool { return o.declares(n) }) {
					c.list = append(c.list, Clash{Kind: Macro, Name: n.Name, New: Place{d, n}})
				}
			}
		}
	}
}

func (d *Decl) declares(n Name) bool {
	return slices.ContainsFunc(d.Names, func(o Name) bool { return o.Name == n.Name && o.Kind == n.Kind })
}

// declare compares a name with its declarations so far on the other side.
func (c *clasher) declare(p Place) {
	side := c.side(p)
	key := name{p.Name.Name, p.Name.Kind.Tag() && !strings.Contains(c.std, "++")}
	for _, prev := range c.names[key] {
		if other := c.side(prev); side == 0 || other == 0 || side == other {
			continue
		}
		if k, ok := c.conflict(prev, p); ok {
			c.list = append(c.list, Clash{k, p.Name.Name, prev, p})
			break
		}
	}
	// One of each kind will do, and of typedefs a few, whose types may differ.
	const few = 8
	like := 0
	for _, o := range c.names[key] {
		if o.Name.Kind == p.Name.Kind && o.Name.Body == p.Name.Body && c.side(o) == c.side(p) {
			like++
		}
	}
	if like == 0 || p.Name.Kind == Typedef && like < few {
		c.names[key] = append(c.names[key], p)
	}
}

// side is 1 or 2, or 0 for neither of the headers.
func (c *clasher) side(p Place) int {
	for i, s := range c.sides {
		if s.Has(p.File()) {
			return i + 1
		}
	}
	return 0
}

// conflict says what C forbids of two declarations of a name.
func (c *clasher) conflict(a, b Place) (Conflict, bool) {
	x, y := a.Name, b.Name
	switch {
	case x.Kind.Tag() && y.Kind.Tag():
		if x.Kind != y.Kind {
			return OtherTag, true
		}
		return Content, x.Body && y.Body && !(c.c23() && a.Decl.String() == b.Decl.String())
	case x.Kind.Tag() || y.Kind.Tag(): // one name space in C++
		tag, other := a, b
		if y.Kind.Tag() {
			tag, other = b, a
		}
		is := c.identity(other)
		return OtherKind, other.Name.Kind == Typedef && is != "" && is != tag.Name.Kind.String()+" "+tag.Name.Name
	case x.Kind != y.Kind:
		return OtherKind, true
	case x.Kind == Enumerator:
		return Constant, true
	case x.Kind != Typedef:
		return 0, false
	}
	if c.sameType(a, b) {
		return Repeated, c.old()
	}
	return OtherType, c.identity(a) != "" && c.identity(b) != ""
}

// old says whether the dialect forbids a typedef to be repeated.
func (c *clasher) old() bool {
	switch strings.TrimLeft(c.std, "gnuc") {
	case "89", "90", "99":
		return !strings.Contains(c.std, "++")
	}
	return false
}

// c23 says whether a structure may be defined again with the same members (C23 6.7.3.4).
func (c *clasher) c23() bool { return strings.HasSuffix(c.std, "23") && !strings.Contains(c.std, "++") }

func (c *clasher) sameType(a, b Place) bool {
	x, y := c.identity(a), c.identity(b)
	// What has no tag is a type of its own (6.7.2.3p5).
	return x == y && x != "" && !strings.Contains(x, "@") || a.Decl.String() == b.Decl.String() && !strings.Contains(x+y, "@") && !hasBody(a) && !hasBody(b)
}

func hasBody(p Place) bool {
	for _, n := range p.Decl.Names {
		if n.Body {
			return true
		}
	}
	return false
}

// identity is that of a typedef's type, or "" if it is not known.
func (c *clasher) identity(p Place) string {
	s := c.side(p)
	if s == 0 {
		return ""
	}
	if t := c.sides[s-1].Types.Typedefs[p.Name.Name]; t != nil && !strings.Contains(t.Identity, unknown) {
		return t.Identity
	}
	return ""
}
