// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// A Difference is where a type departs from the one of its name that it should be.
type Difference struct {
	Name       string
	Kind       Departure
	Have, Want *Type
	// HaveAt and WantAt are the members at which a structure departs, -1 where it has none.
	HaveAt, WantAt int
}

// Departure says in what a type differs. The first difference of a structure is kept, since
// the others follow from it; a renamed member is kept only if there is no other.
type Departure uint8

// The departures. All but Renamed and Sign break what runs.
const (
	Renamed  Departure = iota // a member has another name, and the type of the standard's
	Sign                      // a signed integer for an unsigned one, or the other way round
	Moved                     // a member is the standard's, and stands elsewhere: the packing is another
	Resized                   // the members are where they should be, and the size is another
	Retyped                   // another kind of value, or another size of one
	Replaced                  // another member
	Added                     // a member that the standard has not
	Missing                   // a member that only the standard has
	Swapped                   // the members of the standard in another order
)

// Compare compares the types that both know, in the order of want's declarations.
func Compare(have, want *Types) []Difference {
	var list []Difference
	for _, p := range common(have, want) {
		if d, ok := compare(p.name, p.have, p.want); ok {
			list = append(list, d)
		}
	}
	return list
}

// pair is a name that two units give to a type.
type pair struct {
	name       string
	have, want *Type
}

// common are the types that both know, in the order of want's declarations.
func common(have, want *Types) (list []pair) {
	seen := map[string]bool{}
	for _, d := range want.unit.Decls {
		for _, n := range d.Names {
			if seen[n.Name] || n.Kind != Typedef && !n.Kind.Tag() {
				continue
			}
			if h, w := have.Named(n.Name), want.Named(n.Name); h != nil && w != nil {
				seen[n.Name] = true
				list = append(list, pair{n.Name, h, w})
			}
		}
	}
	return list
}

// Named is the type of a name, as a typedef or else as a tag.
func (t *Types) Named(name string) *Type {
	if k := t.Typedefs[name]; k != nil {
		return k
	}
	return t.Tags[name]
}

// Knows says whether the types have a structure or union whose name is accepts.
func (t *Types) Knows(is func(name string) bool) bool {
	for _, all := range []map[string]*Type{t.Typedefs, t.Tags} {
		for name, k := range all {
			if len(k.Members) > 0 && is(name) {
				return true
			}
		}
	}
	return false
}

func compare(name string, have, want *Type) (Difference, bool) {
	d := Difference{Name: name, Have: have, Want: want, HaveAt: -1, WantAt: -1}
	if have.Size < 0 || want.Size < 0 && want.Class != Void {
		return d, false // incomplete
	}
	if len(want.Members) == 0 || len(have.Members) == 0 || have.Class != want.Class {
		k, differs := kindOf(have, want)
		d.Kind = k
		return d, differs
	}
	if d.members() {
		return d, true
	}
	if have.Size != want.Size {
		d.Kind = Resized
		return d, true
	}
	return d, d.HaveAt >= 0 // renamed, if anything
}

// members looks for the first member that differs, and says whether it changes the layout.
// Otherwise it notes the first that has another name.
func (d *Difference) members() bool {
	have, want := d.Have.Members, d.Want.Members
	for i := range max(len(have), len(want)) {
		switch {
		case i >= len(want):
			d.Kind, d.HaveAt = Added, i
			return true
		case i >= len(have):
			d.Kind, d.WantAt, d.HaveAt = Missing, i, -1
			return true
		}
		h, w := have[i], want[i]
		k, differs := kindOf(h.Type, w.Type)
		differs = differs || h.Bits != w.Bits
		same := strings.EqualFold(h.Name, w.Name)
		switch {
		case !same && named(have[i+1:], w.Name) && !named(want, h.Name):
			d.Kind = Added
		case !same && named(want[i+1:], h.Name) && !named(have, w.Name):
			d.Kind = Missing
		case !same && named(want[i+1:], h.Name):
			d.Kind = Swapped
		case !same && differs:
			d.Kind = Replaced
		case differs:
			d.Kind = k
		case h.Offset != w.Offset || h.Bit != w.Bit:
			d.Kind = Moved
		default:
			if h.Name != w.Name && d.HaveAt < 0 {
				d.Kind, d.HaveAt, d.WantAt = Renamed, i, i
			}
			continue
		}
		d.HaveAt, d.WantAt = i, i
		if d.Kind == Added {
			d.WantAt = -1
		} else if d.Kind == Missing {
			d.HaveAt = -1
		}
		return true
	}
	return false
}

func named(members []Member, name string) bool {
	return name != "" && slices.ContainsFunc(members, func(m Member) bool { return strings.EqualFold(m.Name, name) })
}

// kindOf says in what values of two types differ. What a pointer points to has a name of its
// own to be compared under, and an enumeration is as good as an integer; a byte is a byte.
func kindOf(have, want *Type) (Departure, bool) {
	h, w := have.Class, want.Class
	switch {
	case h == Array && w == Array && have.Len == want.Len:
		return kindOf(have.Elem, want.Elem)
	case h == w && (h == Struct || h == Union):
		for i := range have.Members {
			if i < len(want.Members) {
				if k, differs := kindOf(have.Members[i].Type, want.Members[i].Type); differs && k != Sign {
					return Retyped, true
				}
			}
		}
		return Retyped, have.Size != want.Size || len(have.Members) != len(want.Members)
	case have.Size != want.Size:
		return Retyped, true
	case h == w:
		return Retyped, h == Array && have.Len != want.Len
	case integer(h) && integer(w):
		return Sign, have.Size > 1 && h != Enum && w != Enum
	}
	return Retyped, true
}

func integer(c Class) bool { return c == Bool || c == Signed || c == Unsigned || c == Enum }

// Breaks says whether the difference breaks what runs, rather than what compiles.
func (d Difference) Breaks() bool { return d.Kind > Sign }

// Misplaced says whether the members are the standard's, in other places, or end elsewhere.
func (d Difference) Misplaced() bool {
	return d.Kind == Moved || d.Kind == Resized || d.Kind == Retyped && d.HaveAt >= 0 && d.WantAt >= 0 &&
		structured(d.Have.Members[d.HaveAt].Type) && structured(d.Want.Members[d.WantAt].Type)
}

// SameBytes says whether the type, or the member that is named, has the standard's place and
// size, and another kind of value.
func (d Difference) SameBytes() bool {
	switch {
	case d.Kind != Retyped:
		return false
	case d.HaveAt < 0:
		return d.Have.Size == d.Want.Size
	}
	h, w := d.Have.Members[d.HaveAt], d.Want.Members[d.WantAt]
	return h.Offset == w.Offset && h.Bits == w.Bits && h.Type.Size == w.Type.Size
}

// structured says whether a type is a structure or union: what differs in it has a finding
// of its own.
func structured(t *Type) bool { return t.Class == Struct || t.Class == Union }

// Pack is the packing of most of the unit's declarations of structures that were asked for.
func (t *Types) Pack() int {
	count, most := map[int]int{}, 0
	for _, d := range t.unit.Decls {
		for _, n := range d.Names {
			if n.Body && t.Tags[n.Name] != nil || n.Kind == Typedef && t.Typedefs[n.Name] != nil && len(t.Typedefs[n.Name].Members) > 0 {
				count[d.Pack]++
			}
		}
	}
	for pack, n := range count {
		if n > count[most] {
			most = pack
		}
	}
	return most
}

// Place is where a type of the name is declared; of a structure that is defined apart from
// its typedef, where that is.
func (t *Types) Place(text string) (cpp.Position, bool) {
	typedef, tag := t.unit.named[name{text, false}], t.unit.named[name{text, true}]
	d, isTag := typedef, false
	if tag != nil && tag != typedef {
		d, isTag = tag, true
	}
	if d != nil {
		for _, n := range d.Names {
			if n.Name == text && n.Kind.Tag() == isTag {
				return d.Pos(n), true
			}
		}
	}
	return cpp.Position{}, false
}
