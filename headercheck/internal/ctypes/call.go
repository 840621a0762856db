// SPDX-License-Identifier: Apache-2.0

package ctypes

import "slices"

// A Call is a function that is called through a pointer, and that takes or returns other
// values than the one of its name that it should be.
type Call struct {
	Name       string // of the typedef or member that points to the function
	Of         string // the structure whose member it is, or ""
	Have, Want *Type  // the pointers
	Member     *Member
	// At is the parameter in which they differ, from 0; Result for what they return, Count for
	// the number of parameters.
	At int
}

// Where two functions differ, if not in one parameter.
const (
	Count  = -1
	Result = -2
)

// Calls compares the functions to which the types that both know point, and those to which the
// members of structures point, by name: each once, in the order of want's declarations.
func Calls(have, want *Types) []Call {
	var list []Call
	seen := map[string]bool{}
	add := func(c Call) {
		if at, differ := calledAs(c.Have, c.Want); differ && !seen[c.Name] {
			seen[c.Name], c.At = true, at
			list = append(list, c)
		}
	}
	for _, p := range common(have, want) {
		add(Call{Name: p.name, Have: p.have, Want: p.want})
		for _, w := range p.want.Members {
			i := slices.IndexFunc(p.have.Members, func(h Member) bool { return h.Name == w.Name && h.Name != "" })
			if i >= 0 {
				m := &p.have.Members[i]
				add(Call{Name: m.Name, Of: p.name, Have: m.Type, Want: w.Type, Member: m})
			}
		}
	}
	return list
}

// calledAs says where two pointers to functions differ in what a call passes and returns. Where
// one of them takes more than it says, that is all that is compared.
func calledAs(have, want *Type) (at int, differ bool) {
	if have.Class != Pointer || want.Class != Pointer || have.Elem.Class != Func || want.Elem.Class != Func {
		return 0, false
	}
	h, w := have.Elem, want.Elem
	if len(h.Params) != len(w.Params) && !h.Open && !w.Open {
		return Count, true
	}
	for i := range min(len(h.Params), len(w.Params)) {
		if passedAs(h.Params[i].Type, w.Params[i].Type) {
			return i, true
		}
	}
	return Result, passedAs(h.Elem, w.Elem)
}

// passedAs says whether two values are passed otherwise, or point to what is stored otherwise.
// A pointer to void, to a pointer or to an incomplete type points to anything. Structures
// are compared by themselves.
func passedAs(have, want *Type) bool {
	if have.Class != Pointer || want.Class != Pointer {
		k, differs := kindOf(have, want)
		return differs && k != Sign
	}
	h, w := have.Elem, want.Elem
	for _, t := range []*Type{h, w} {
		if t.Class == Void || t.Class == Func || t.Class == Pointer || t.Size < 0 {
			return false
		}
	}
	return !(structured(h) && structured(w)) && (h.Size != w.Size || (h.Class == Float) != (w.Class == Float))
}
