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

// typedef reads "typedef specifiers declarators;" (6.7.8), where before are the
// specifiers that stand before the keyword. A name in parentheses, of an array or
// of a function has its declaration's spelling as its type. What cannot be read,
// or not for sure, is left out: typeof of an expression, and modes.
func (u *Unit) typedef(f *File, l *line) error {
	toks, err := u.expand(l.toks, false)
	if err != nil {
		return err
	}
	for i, t := range toks {
		if strings.Contains(t.Text, "mode__") || t.Text == "mode" || strings.Contains(t.Text, "vector_size") {
			if i > 0 && (toks[i-1].Text == "(" || toks[i-1].Text == ",") {
				return nil
			}
		}
	}
	toks = withoutAttributes(toks)
	n := specified(toks)
	spec := toks[:n]
	if len(spec) == 0 {
		return nil
	}
	t, ok := specifiers(spec, func(n string) (Type, bool) {
		d, ok := u.types[n]
		return d.Type, ok
	})
	if !ok {
		for _, s := range spec {
			if keywordOf(s) == kwTypeof {
				return nil
			}
		}
		t = Type{text: spelling(spec)}
	}
	from, depth := n, 0
	for i := n; i <= len(toks); i++ {
		if i < len(toks) {
			switch toks[i].Text {
			case "(", "[":
				depth++
			case ")", "]":
				depth--
			}
			if depth != 0 || toks[i].Text != "," {
				continue
			}
		}
		u.typename(f, l, spec, t, toks[from:i])
		from = i + 1
	}
	return nil
}

// typename defines the name of one declarator of a typedef.
func (u *Unit) typename(f *File, l *line, spec []Token, t Type, declarator []Token) {
	for n := 0; n < maxNesting && len(declarator) > 2 && declarator[0].Text == "(" && group(declarator, 0) == len(declarator); n++ {
		declarator = declarator[1 : len(declarator)-1]
	}
	at := -1
	for i, d := range declarator {
		if d.Kind == Ident && keywordOf(d) == kwNone {
			if at >= 0 && declarator[i-1].Kind == Ident {
				return // which of them is the name?
			}
			at = i
			if i+1 < len(declarator) && declarator[i+1].Kind == Punct {
				break
			}
		} else if at < 0 && d.Text != "*" && d.Text != "(" && keywordOf(d) != kwStorage {
			return
		}
	}
	if at < 0 {
		return
	}
	name := declarator[at]
	if len(declarator) > 1 {
		rest := append(append([]Token(nil), spec...), declarator[:at]...)
		t = Type{text: spelling(append(rest, declarator[at+1:]...))}
	}
	d := Typedef{Name: name.Text, Type: t, file: f, off: l.off}
	if prev, ok := u.types[d.Name]; ok && (prev.file != f || prev.off != l.off) && len(u.Typedefs) < maxNotes {
		u.Typedefs = append(u.Typedefs, TypeClash{prev, d})
	}
	u.types[d.Name] = d
}

// specified returns how many tokens the specifiers take: up to the first
// declarator, which is an asterisk, a parenthesis or a name after a type.
func specified(toks []Token) int {
	typed := false
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		switch k := keywordOf(t); {
		case k == kwTypeof || (t.Text == "_Atomic" || t.Text == "_BitInt") && i+1 < len(toks) && toks[i+1].Text == "(":
			typed = true
			i = group(toks, i+1) - 1
		case k == kwStorage:
		case t.Text == "struct" || t.Text == "union" || t.Text == "enum":
			typed = true
			if i+1 < len(toks) && toks[i+1].Kind == Ident {
				i++
			}
			if i+1 < len(toks) && toks[i+1].Text == "{...}" {
				i++
			}
		case k == kwType:
			typed = true
		case t.Kind == Ident && !typed:
			typed = true
		default:
			return i
		}
	}
	return len(toks)
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
		case "const", "volatile", "__extension__":
		case "typeof", "__typeof__", "__typeof", "typeof_unqual":
			if i > 0 || len(toks) < 3 || group(toks, 1) != len(toks) {
				return Type{}, false
			}
			return specifiers(toks[2:len(toks)-1], types)
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
