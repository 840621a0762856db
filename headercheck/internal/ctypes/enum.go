// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"math"
	"slices"

	"modernc.org/cc/v4"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// brace is where the list of an enumeration begins.
type brace struct {
	decl *Decl
	tok  int
}

// shortEnums finds the enumerations that have the smallest integer type for their values, and
// that type: those that are packed, and all on bare-metal Arm (Procedure Call Standard for
// the Arm Architecture, "Enumerated Types", and gcc's -fshort-enums). The front end makes
// them unsigned int and lets the type be said.
func (t *Types) shortEnums(ast *cc.AST, show []*Decl) map[brace]string {
	var short map[brace]string
	for _, d := range show {
		if d == nil || !slices.ContainsFunc(d.Names, func(n Name) bool { return n.Kind == Enumerator }) {
			continue
		}
		type values struct{ least, most int64 }
		all := map[int]values{}
		for _, n := range d.Names {
			if n.Kind != Enumerator {
				continue
			}
			at, ok := d.enumeration(n.tok)
			if !ok || t.target != "arm-none-eabi" && !d.packed(at) {
				continue
			}
			v := all[at]
			for _, node := range ast.Scope.Nodes[n.Name] {
				e, ok := node.(*cc.Enumerator)
				if !ok {
					continue
				}
				switch x := e.Value().(type) {
				case cc.Int64Value:
					v.least, v.most = min(v.least, int64(x)), max(v.most, int64(x))
				case cc.UInt64Value:
					if x > math.MaxInt64 {
						x = math.MaxInt64
					}
					v.most = max(v.most, int64(x))
				}
			}
			all[at] = v
		}
		for at, v := range all {
			if kind := smallest(v.least, v.most); kind != "" {
				if short == nil {
					short = map[brace]string{}
				}
				short[brace{d, at}] = kind
			}
		}
	}
	return short
}

// smallest is the integer type below int that has the values, or "".
func smallest(least, most int64) string {
	switch {
	case least >= 0 && most <= math.MaxUint8:
		return "unsigned char"
	case least >= math.MinInt8 && most <= math.MaxInt8:
		return "signed char"
	case least >= 0 && most <= math.MaxUint16:
		return "unsigned short"
	case least >= math.MinInt16 && most <= math.MaxInt16:
		return "short"
	}
	return ""
}

// enumeration is the brace before an enumerator, unless the type of the enumeration is said.
func (d *Decl) enumeration(tok int) (at int, ok bool) {
	depth := 0
	for at = tok - 1; at >= 0; at-- {
		switch d.toks[at].Text {
		case ")", "]", "}":
			depth++
		case "(", "[":
			depth--
		case "{":
			if depth == 0 {
				for i := at - 1; i >= 0 && d.toks[i].Text != "enum"; i-- {
					if d.toks[i].Text == ":" {
						return at, false
					}
				}
				return at, true
			}
			depth--
		}
	}
	return at, false
}

// packed says whether an enumeration has that attribute, before its list or after it.
func (d *Decl) packed(at int) bool {
	after := cpp.Group(d.toks, at)
	before := at
	for before > 0 && d.toks[before].Text != "enum" {
		before--
	}
	is := func(t cpp.Token) bool { return t.Text == "packed" || t.Text == "__packed__" }
	return slices.ContainsFunc(d.toks[before:at], is) || slices.ContainsFunc(d.toks[after:cpp.Attributes(d.toks, after)], is)
}
