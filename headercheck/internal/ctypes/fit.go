// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"fmt"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// Bounds on a declaration that is shown to the front end, which is a recursive-descent
// parser without bounds of its own: what is inside each other costs it stack, and an
// exponent time. The longest definition of a type in Debian's packages has 3,000 tokens,
// the deepest 8 brackets.
const (
	maxDecl    = 1 << 13 // tokens
	maxNesting = 32      // brackets inside each other
	maxRun     = 256     // operators, qualifiers and the like without a comma or semicolon
	maxLiteral = 1 << 12 // bytes of a literal
)

// fit says why a declaration is not shown to the front end; "" means that it is.
func (d *Decl) fit() string {
	if len(d.toks) > maxDecl {
		return fmt.Sprintf("more than %d tokens in one declaration", maxDecl)
	}
	depth, run, attributes := 0, 0, 0
	for i, t := range d.toks {
		attributes = max(attributes, cpp.Attributes(d.toks, i))
		switch t.Kind {
		case cpp.Ident:
			if i < attributes && otherType(t.Text) || t.Text == "_BitInt" || t.Text == "__builtin_choose_expr" {
				return t.Text
			}
		case cpp.Number:
			if reason := number(t.Text); reason != "" {
				return reason
			}
		case cpp.Char, cpp.String:
			if len(t.Text) > maxLiteral {
				return "a literal of " + fmt.Sprint(len(t.Text)) + " bytes"
			}
		case cpp.Punct:
			switch t.Text {
			case "(", "[", "{":
				depth++
				if t.Text == "{" && i > 0 && d.toks[i-1].Text == "(" {
					return "a statement in an expression"
				}
			case ")", "]", "}":
				depth--
			case "#", "##":
				return "a stray " + t.Text
			}
		default:
			return "a stray " + t.Text
		}
		if run++; t.Text == "," || t.Text == ";" || t.Text == "{" {
			run = 0
		}
		if run > maxRun {
			return fmt.Sprintf("more than %d tokens in one member", maxRun)
		}
		if depth > maxNesting || depth < 0 {
			return fmt.Sprintf("brackets nested %d deep", maxNesting)
		}
	}
	if d.nameless() {
		return "a member without a name"
	}
	return ""
}

// nameless says whether a structure has a member without a name that is not a structure, union
// or bit-field: such a line declares nothing, and the front end writes of it on standard
// error.
func (d *Decl) nameless() bool {
	named := map[int]bool{}
	cpp.Declared(d.toks, func(i int, kind string) {
		named[i] = kind != "a tag" && kind != "an enumerator" && kind != "a parameter"
	})
	for i, t := range d.toks {
		if t.Text != "{" || !d.members(i) {
			continue
		}
		from := i + 1
		for from < len(d.toks) && d.toks[from].Text != "}" {
			declares := d.toks[from].Text == "struct" || d.toks[from].Text == "union" || d.toks[from].Text == ";"
			to := from
			for ; to < len(d.toks) && d.toks[to].Text != ";" && d.toks[to].Text != "}"; to++ {
				declares = declares || named[to] || d.toks[to].Text == ":"
				if d.toks[to].Text == "{" {
					to = cpp.Group(d.toks, to) - 1
				}
			}
			if !declares {
				return true
			}
			from = to
			if from < len(d.toks) && d.toks[from].Text == ";" {
				from++
			}
		}
	}
	return false
}

// members says whether the brace at i begins those of a structure or union.
func (d *Decl) members(i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch d.toks[j].Text {
		case "struct", "union":
			return true
		case "enum", ";", "{", "}", "=":
			return false
		}
	}
	return false
}

// otherType says whether an attribute makes another type of the one that is written.
func otherType(text string) bool {
	switch strings.Trim(text, "_") {
	case "mode", "vector_size", "ext_vector_type", "neon_vector_type", "neon_polyvector_type", "altivec":
		return true
	}
	return false
}

// number says what is wrong with a preprocessing number: a long exponent makes a number
// that takes for ever to compute.
func number(text string) string {
	const long = 64
	digits := strings.TrimLeft(text, "0123456789abcdfABCDFxX.'")
	if i := strings.IndexAny(text, "eEpP"); i >= 0 && len(strings.TrimLeft(text[i+1:], "+-")) > 4 && !strings.HasPrefix(text, "0x") && !strings.HasPrefix(text, "0X") ||
		len(text) > long || strings.ContainsAny(digits, "pP") && len(digits) > 6 {
		return "the number " + text[:min(len(text), long)]
	}
	return ""
}
