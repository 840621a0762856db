// SPDX-License-Identifier: Apache-2.0

// Package ctypes knows the types of a translation unit and how a target lays them out,
// without a compiler.
//
// Package cpp does all that comes before: it finds and reads the files, evaluates their
// directives, expands their macros and cuts the text into external declarations, within
// its bounds. Of those, modernc.org/cc/v4, a C front end that knows the ABIs of many
// targets, sees the definitions of types that were asked for and what they are made of,
// and no more: no directive but #pragma pack, no macro, no function, no variable. So
// what it cannot read elsewhere in a header does not matter, and little is left with
// which a hostile header could keep it busy; see fit.
package ctypes

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// A Unit is the external declarations of a translation unit, in order.
type Unit struct {
	Decls []*Decl
	// Pack is the packing in force at the end, 0 for none.
	Pack int
	// Unread is set if a part of the text could not be read.
	Unread bool

	ends  []end // of the files that were read
	pack  []packed
	total int
	named map[name]*Decl // the first declaration of each type, and definition of each tag
}

// A Decl is an external declaration (ISO C11 6.9), macros expanded, without its semicolon
// and without the body of a function.
type Decl struct {
	Names []Name
	Pack  int // the packing in force at its end: no member is aligned to more; 0 for none

	toks  []cpp.Token
	files []*cpp.File // that the tokens come from; one for all of them where that is so
	index int
}

// A Name is one that a declaration declares.
type Name struct {
	Name string
	Kind Kind
	Body bool // of a tag: this is its definition
	tok  int
}

// Kind says what a name is declared as.
type Kind uint8

// The kinds of names. Tags have a name space of their own (6.2.3).
const (
	Typedef Kind = iota
	Enumerator
	Object // a function or variable
	StructTag
	UnionTag
	EnumTag
)

func (k Kind) String() string {
	return [...]string{"typedef", "enumerator", "function or variable", "struct", "union", "enum"}[k]
}

// Tag says whether the kind is one of the three of tags.
func (k Kind) Tag() bool { return k >= StructTag }

type name struct {
	text string
	tag  bool
}

// end is what there was at the end of a file.
type end struct{ decls, pack int }

type packed struct {
	label string
	value int
}

// maxTokens bounds what is kept of one unit: Mbed TLS's psa/crypto.h with all that it
// includes has 60,000.
const maxTokens = 1 << 20

// Read reads the files into a unit of package cpp, in this order. An error is cpp's.
func Read(c *cpp.Unit, list ...*cpp.File) (*Unit, error) {
	u := &Unit{named: map[name]*Decl{}}
	return u, u.read(c, list...)
}

// Then is the unit with more files after it, which the unit of package cpp reads that has
// read it, or a fork of that. An error is cpp's.
func (u *Unit) Then(c *cpp.Unit, list ...*cpp.File) (*Unit, error) {
	r := &Unit{Decls: slices.Clip(u.Decls), Pack: u.Pack, Unread: u.Unread, ends: slices.Clip(u.ends),
		pack: slices.Clip(u.pack), total: u.total, named: maps.Clone(u.named)}
	return r, r.read(c, list...)
}

func (u *Unit) read(c *cpp.Unit, list ...*cpp.File) error {
	c.Text = &cpp.Text{Each: u.add, Pragma: u.pragma}
	for _, f := range list {
		if err := c.Include(f); err != nil {
			return err
		}
		u.ends = append(u.ends, end{len(u.Decls), u.Pack})
	}
	u.Unread = u.Unread || c.Text.Unread
	c.Text = nil
	return nil
}

// After is the unit as it was after the first n files.
func (u *Unit) After(n int) *Unit {
	e := u.ends[n-1]
	r := &Unit{Decls: u.Decls[:e.decls:e.decls], Pack: e.pack, Unread: u.Unread, ends: u.ends[:n:n], named: map[name]*Decl{}}
	for _, d := range r.Decls {
		r.know(d)
	}
	return r
}

// add keeps a declaration.
func (u *Unit) add(toks []cpp.Token, files []*cpp.File) {
	if u.total += len(toks); u.total > maxTokens {
		u.Unread = true
		return
	}
	d := &Decl{Pack: u.Pack, toks: slices.Clone(toks), files: []*cpp.File{files[0]}, index: len(u.Decls)}
	if slices.ContainsFunc(files, func(f *cpp.File) bool { return f != files[0] }) {
		d.files = slices.Clone(files)
	}
	u.Decls = append(u.Decls, d)
	d.names()
	u.know(d)
}

// know keeps what the declaration declares, unless it has been declared before.
func (u *Unit) know(d *Decl) {
	for _, n := range d.Names {
		if n.Kind == Object || n.Kind.Tag() && !n.Body {
			continue
		}
		key := name{n.Name, n.Kind.Tag()}
		if u.named[key] == nil {
			u.named[key] = d
		}
	}
}

// names finds what the declaration declares at file scope.
func (d *Decl) names() {
	cpp.Declared(d.toks, func(i int, kind string) {
		n := Name{Name: d.toks[i].Text, tok: i}
		inside := d.inside(i)
		switch kind {
		case "a type":
			n.Kind = Typedef
		case "an enumerator":
			n.Kind = Enumerator
		case "a function", "a variable":
			if inside > 0 {
				return
			}
			n.Kind = Object
		case "a tag":
			if d.inParameters(i) {
				return
			}
			n.Kind, n.Body = d.tag(i)
		default:
			return
		}
		d.Names = append(d.Names, n)
	})
}

// inside is the number of braces that are open before a token.
func (d *Decl) inside(i int) (n int) {
	for _, t := range d.toks[:i] {
		switch t.Text {
		case "{":
			n++
		case "}":
			n--
		}
	}
	return n
}

// inParameters says whether a token stands in a list of parameters, whose tags have a
// scope of their own (6.2.1p4).
func (d *Decl) inParameters(i int) bool {
	depth := 0
	for _, t := range d.toks[:i] {
		switch t.Text {
		case "(":
			depth++
		case ")":
			depth--
		}
	}
	return depth > 0
}

// tag says which kind of tag a token is, and whether it is defined here.
func (d *Decl) tag(i int) (k Kind, body bool) {
	k = EnumTag
	for j := i - 1; j >= 0; j-- {
		if t := d.toks[j].Text; t == "struct" || t == "union" || t == "enum" {
			if t == "struct" {
				k = StructTag
			} else if t == "union" {
				k = UnionTag
			}
			break
		}
	}
	for i = cpp.Attributes(d.toks, i+1); i < len(d.toks); i++ {
		if t := d.toks[i]; t.Text == "{" {
			return k, true
		} else if t.Text != ":" && (t.Kind != cpp.Ident || k != EnumTag) {
			break
		}
	}
	return k, false
}

// Pos is where token i of the declaration stands, or the macro that it comes from.
func (d *Decl) pos(i int) cpp.Position { return d.file(i).Position(d.toks[i].Off) }

func (d *Decl) file(i int) *cpp.File { return d.files[min(i, len(d.files)-1)] }

// Pos is where the name stands, or the macro that it comes from.
func (d *Decl) Pos(n Name) cpp.Position { return d.pos(n.tok) }

// File is the file in which the name is declared.
func (d *Decl) File(n Name) *cpp.File { return d.file(n.tok) }

// String is the declaration on one line.
func (d *Decl) String() string { return spelled(d.toks) + ";" }

// spelled joins tokens as people write them.
func spelled(toks []cpp.Token) string {
	var b strings.Builder
	for i, t := range toks {
		if i > 0 && !tight(toks[i-1], t) {
			b.WriteByte(' ')
		}
		b.WriteString(t.Text)
	}
	return b.String()
}

// tight says whether no space belongs between two tokens of a declaration.
func tight(a, b cpp.Token) bool {
	if a.Kind == cpp.Punct && strings.Contains("([*", a.Text) {
		return true
	}
	return b.Kind == cpp.Punct && (strings.Contains("[]),;", b.Text) || a.Text+b.Text == ")(")
}

// Defines says whether the unit defines a type of the name: a typedef, or a tag.
func (u *Unit) Defines(text string) bool {
	return u.named[name{text, false}] != nil || u.named[name{text, true}] != nil
}

// pragma follows #pragma pack, as gcc, clang and Microsoft's compiler have it.
func (u *Unit) pragma(toks []cpp.Token) {
	if len(toks) < 3 || toks[0].Text != "pack" || toks[1].Text != "(" {
		return
	}
	var words []string
	for _, t := range toks[2:] {
		if t.Text == ")" {
			break
		}
		if t.Text != "," {
			words = append(words, t.Text)
		}
	}
	if len(words) == 0 {
		u.Pack = 0
		return
	}
	command, words := words[0], words[1:]
	value, label := -1, ""
	for _, w := range words {
		if n, err := strconv.ParseUint(strings.TrimRight(w, "uUlL"), 0, 8); err == nil {
			value = int(n)
		} else {
			label = w
		}
	}
	switch command {
	case "push":
		const most = 1000
		if len(u.pack) < most {
			u.pack = append(u.pack, packed{label, u.Pack})
		}
	case "pop":
		u.pop(label)
	default:
		n, err := strconv.ParseUint(strings.TrimRight(command, "uUlL"), 0, 8)
		if err != nil {
			return
		}
		value = int(n)
	}
	if value >= 0 && value <= 16 && value&(value-1) == 0 {
		u.Pack = value
	}
}

// pop goes back to before the last push, or the last with the label. Without one, it does
// nothing.
func (u *Unit) pop(label string) {
	for i := len(u.pack) - 1; i >= 0; i-- {
		if label == "" || u.pack[i].label == label {
			u.Pack, u.pack = u.pack[i].value, u.pack[:i]
			return
		}
	}
}

// Declared accepts the names that files declare which has accepts.
func (u *Unit) Declared(has func(*cpp.File) bool) func(name string) bool {
	names := map[string]bool{}
	for _, d := range u.Decls {
		for _, n := range d.Names {
			names[n.Name] = names[n.Name] || has(d.File(n))
		}
	}
	return func(name string) bool { return names[name] }
}
