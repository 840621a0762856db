// SPDX-License-Identifier: Apache-2.0

package cpp

import "strings"

// A Type is a C type, as far as headers of status codes need it: the basic
// types are told apart, everything else is its spelling. Types compare with ==.
type Type struct {
	basic basic
	text  string // where basic is Opaque
}

type basic uint8

const (
	opaque basic = iota
	boolType
	charType
	scharType
	ucharType
	shortType
	ushortType
	intBasic
	uintType
	longType
	ulongType
	llongType
	ullongType
)

var basicNames = [...]string{"", "_Bool", "char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int",
	"long", "unsigned long", "long long", "unsigned long long"}

func (t Type) String() string {
	if t.basic == opaque {
		return t.text
	}
	return basicNames[t.basic]
}

// Known says whether the type is a basic one, known through all typedefs.
func (t Type) Known() bool { return t.basic != opaque }

// typedef reads "typedef specifiers name;" (6.7.8). Declarators with
// parentheses, arrays and lists are kept as their spelling.
func (u *Unit) typedef(f *File, l *line) error {
	toks, err := u.expand(l.toks, false)
	if err != nil {
		return err
	}
	toks = withoutAttributes(toks)
	if len(toks) < 2 {
		return nil
	}
	name := toks[len(toks)-1]
	spec := toks[:len(toks)-1]
	if name.Kind != Ident {
		return nil
	}
	t, ok := specifiers(spec, func(n string) (Type, bool) {
		d, ok := u.types[n]
		return d.Type, ok
	})
	if !ok {
		t = Type{text: spelling(spec)}
	}
	d := Typedef{Name: name.Text, Type: t, file: f, off: l.off}
	if prev, ok := u.types[d.Name]; ok && (prev.file != f || prev.off != l.off) && len(u.Typedefs) < maxNotes {
		u.Typedefs = append(u.Typedefs, TypeClash{prev, d})
	}
	u.types[d.Name] = d
	return nil
}

func spelling(toks []Token) string {
	var b strings.Builder
	for i, t := range toks {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(t.Text)
	}
	return b.String()
}

// withoutAttributes drops __attribute__((…)), __declspec(…), __extension__ and
// qualifiers that change no value.
func withoutAttributes(toks []Token) []Token {
	var out []Token
	for i := 0; i < len(toks); i++ {
		switch toks[i].Text {
		case "__extension__":
		case "__attribute__", "__attribute", "__declspec":
			depth := 0
			for i+1 < len(toks) {
				i++
				if toks[i].Text == "(" {
					depth++
				} else if toks[i].Text == ")" {
					if depth--; depth == 0 {
						break
					}
				}
			}
		default:
			out = append(out, toks[i])
		}
	}
	return out
}

// specifiers reads the specifiers of an arithmetic type, in any order (6.7.2).
func specifiers(toks []Token, types func(string) (Type, bool)) (Type, bool) {
	var signed, unsigned, short, char, plain, boolean bool
	long := 0
	for i, t := range toks {
		switch t.Text {
		case "signed", "__signed__", "__signed":
			signed = true
		case "unsigned":
			unsigned = true
		case "short":
			short = true
		case "long":
			long++
		case "int":
			plain = true
		case "char":
			char = true
		case "_Bool", "bool":
			boolean = true
		case "__int64":
			long = 2
		case "const", "volatile":
		default:
			if i != len(toks)-1 && !qualifiers(toks[i+1:]) || signed || unsigned || short || char || plain || long > 0 {
				return Type{}, false
			}
			d, ok := types(t.Text)
			return d, ok
		}
	}
	b := opaque
	switch {
	case boolean:
		return Type{basic: boolType}, true
	case char && signed:
		b = scharType
	case char && unsigned:
		b = ucharType
	case char:
		b = charType
	case short:
		b = shortType
	case long == 1:
		b = longType
	case long > 1:
		b = llongType
	case plain || signed || unsigned:
		b = intBasic
	default:
		return Type{}, false
	}
	if unsigned && !char {
		b++
	}
	return Type{basic: b}, true
}

func qualifiers(toks []Token) bool {
	for _, t := range toks {
		if t.Text != "const" && t.Text != "volatile" {
			return false
		}
	}
	return true
}
