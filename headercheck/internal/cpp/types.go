// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"strings"
)

// A Type is a C type, as far as headers of status codes need it: the basic
// types are told apart, everything else is its spelling. Types compare with ==.
type Type struct {
	basic basic
	qual  qualifiers
	text  string // where basic is Opaque
}

type qualifiers uint8

const (
	isConst qualifiers = 1 << iota
	isVolatile
)

var qualifierNames = [...]string{"", "const ", "volatile ", "const volatile "}

// qualifier is what a word says of a type (6.7.3).
func qualifier(word string) qualifiers {
	switch word {
	case "const", "__const", "__const__":
		return isConst
	case "volatile", "__volatile", "__volatile__":
		return isVolatile
	}
	return 0
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
	return qualifierNames[t.qual] + basicNames[t.basic]
}

// Known says whether the type is a basic one, known through all typedefs.
func (t Type) Known() bool { return t.basic != opaque }

// typedef reads "typedef specifiers declarators;" (6.7.8), in which specifiers may stand
// before the keyword. A name in parentheses, of an array or of a function has its
// declaration's spelling as its type. What cannot be read, or not for sure, is left out:
// typeof of an expression, and modes.
func (u *Unit) typedef(f *File, l *line) error {
	toks, err := u.expand(l.toks, false)
	if err != nil {
		return err
	}
	if changesType(toks) {
		return nil
	}
	toks = withoutAttributes(u.Room.spec[:0], toks)
	u.Room.spec = toks
	if f.rules.CPlusPlus {
		toks = unqualified(toks)
		u.tags(f, l, toks)
	}
	d := declaration{toks: toks, found: func(int, string) {}}
	s := d.specifiers(0, len(toks), 0)
	if !s.typed {
		return nil
	}
	spec := toks[:s.end]
	t, ok := u.typeOf(spec)
	switch {
	case !ok && s.unknown:
		return nil
	case !ok:
		t = Type{text: spelling(spec)}
		if f.rules.CPlusPlus {
			if own, name := tagged(spec); name != "" {
				t = own
			}
		}
	}
	for from, to := range d.parts(s.end, len(toks), ",") {
		u.typename(f, l, spec, t, toks[from:to])
	}
	return nil
}

// changesType says whether an attribute makes another type of the one that is specified.
func changesType(toks []Token) bool {
	for i, t := range toks {
		attribute := i > 0 && (toks[i-1].Text == "(" || toks[i-1].Text == ",")
		if attribute && (t.Text == "mode" || strings.Contains(t.Text, "mode__") || strings.Contains(t.Text, "vector_size")) {
			return true
		}
	}
	return false
}

// typename defines the name of one declarator of a typedef.
func (u *Unit) typename(f *File, l *line, spec []Token, t Type, toks []Token) {
	for n := 0; n < maxNesting && len(toks) > 2 && toks[0].Text == "(" && group(toks, 0) == len(toks); n++ {
		toks = toks[1 : len(toks)-1]
	}
	d := declaration{toks: toks, found: func(int, string) {}}
	n, ok := d.declarator(0, len(toks), 0)
	if !ok || n.at < 0 || n.doubtful {
		return
	}
	if len(toks) > 1 {
		t = Type{text: spelling(spec, toks[:n.at], toks[n.at+1:])}
	}
	u.defineType(&Typedef{Name: toks[n.at].Text, Type: t, file: f, off: l.off})
}

// defineType defines the name of a type. A class or enumeration may be declared again, and
// have a typedef of its name (ISO C++ 9.2.4).
func (u *Unit) defineType(def *Typedef) {
	prev, ok := u.types.get(def.Name)
	u.note(askedOwn, def.Name, 0, prev)
	if ok && (prev.tag || def.tag) && prev.Type == def.Type {
		return
	}
	if ok && (prev.file != def.file || prev.off != def.off) && len(u.Typedefs) < maxNotes {
		u.Typedefs = append(u.Typedefs, TypeClash{prev, def})
	}
	u.note(setType, "", 0, def)
	u.types.set(def.Name, def)
}

func spelling(lists ...[]Token) string {
	n := 0
	for _, toks := range lists {
		for _, t := range toks {
			n += len(t.Text) + 1
		}
	}
	var b strings.Builder
	b.Grow(n)
	for _, toks := range lists {
		for _, t := range toks {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(t.Text)
		}
	}
	return b.String()
}

// withoutAttributes appends tokens without __attribute__((…)), __declspec(…) and the words of a declaration
// that are no part of its type.
func withoutAttributes(out, toks []Token) []Token {
	for i := 0; i < len(toks); {
		if j := attributes(toks, i); j > i {
			i = j
			continue
		}
		if toks[i].Text != "__extension__" && toks[i].Text != "typedef" {
			out = append(out, toks[i])
		}
		i++
	}
	return out
}

// The words of arithmetic types (6.7.2), each counted in bits of its own.
const (
	oneBool     = 1 << 0
	oneChar     = 1 << 2
	oneShort    = 1 << 4
	oneInt      = 1 << 6
	oneLong     = 1 << 8
	oneSigned   = 1 << 11
	oneUnsigned = 1 << 13
)

func arithmetic(word string) (count int, ok bool) {
	switch word {
	case "_Bool", "bool":
		return oneBool, true
	case "char":
		return oneChar, true
	case "short":
		return oneShort, true
	case "int":
		return oneInt, true
	case "long":
		return oneLong, true
	case "__int64":
		return 2 * oneLong, true
	case "signed", "__signed__", "__signed":
		return oneSigned, true
	case "unsigned":
		return oneUnsigned, true
	case "const", "__const", "__const__", "volatile", "__volatile", "__volatile__", "__extension__":
		return 0, true
	}
	return 0, false
}

// basicOf is the type that the words of a declaration make in any order (6.7.2p2).
func basicOf(count int) basic {
	switch count {
	case oneBool:
		return boolType
	case oneChar:
		return charType
	case oneSigned + oneChar:
		return scharType
	case oneUnsigned + oneChar:
		return ucharType
	}
	unsigned := count&oneUnsigned != 0
	b := opaque
	switch count &^ (oneSigned | oneUnsigned | oneInt) {
	case 0:
		if count != 0 {
			b = intBasic
		}
	case oneShort:
		b = shortType
	case oneLong:
		b = longType
	case 2 * oneLong:
		b = llongType
	}
	if b != opaque && unsigned {
		b++
	}
	return b
}

// typeOf is the type of specifiers, if that is an arithmetic one: words of C, the name of
// another type, or typeof of those.
func (u *Unit) typeOf(spec []Token) (Type, bool) {
	if len(spec) > 3 && keywordOf(spec[0]) == kwTypeof && group(spec, 1) == len(spec) {
		return u.typeOfOperand(spec[0].Text == "typeof_unqual", spec[2:len(spec)-1])
	}
	count := 0
	var qual qualifiers
	var named *Type
	for _, t := range spec {
		n, ok := arithmetic(t.Text)
		if !ok {
			d, known := u.typed(t.Text)
			if !known || named != nil {
				return Type{}, false
			}
			named = &d.Type
		}
		count += n
		qual |= qualifier(t.Text)
	}
	if named != nil {
		t := *named
		t.qual |= qual
		return t, count == 0
	}
	b := basicOf(count)
	return Type{basic: b, qual: qual}, b != opaque
}

// typeOfOperand is the type that typeof has of a type or an integer constant expression.
func (u *Unit) typeOfOperand(unqualified bool, toks []Token) (Type, bool) {
	if t, ok := u.typeOf(toks); ok {
		if unqualified {
			t.qual = 0
		}
		return t, true
	}
	e := evaluator{toks: toks, cfg: u.cfg, unit: u}
	v, err := e.all()
	if err != nil || v.typ.rank < 3 || v.typ.rank > 5 {
		return Type{}, false
	}
	b := intBasic + basic(2*(v.typ.rank-3))
	if v.typ.unsigned {
		b++
	}
	return Type{basic: b}, true
}
