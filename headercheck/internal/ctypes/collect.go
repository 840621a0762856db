// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"strconv"
	"strings"

	"modernc.org/cc/v4"
)

// noFiles has no files: the front end reads what it is given.
type noFiles struct{}

func (noFiles) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// collect takes the wanted types from the front end's tree.
func (t *Types) collect(ast *cc.AST, show []*Decl, want func(string) bool) {
	for _, d := range show {
		if d == nil {
			continue
		}
		for _, n := range d.Names {
			if !want(n.Name) {
				continue
			}
			for _, node := range ast.Scope.Nodes[n.Name] {
				t.node(n, node)
			}
		}
	}
}

func (t *Types) node(n Name, node cc.Node) {
	switch x := node.(type) {
	case *cc.Declarator:
		if n.Kind == Typedef && x.IsTypename() && t.Typedefs[n.Name] == nil {
			t.Typedefs[n.Name] = t.typeOf(x.Type(), 0)
		}
	case *cc.StructOrUnionSpecifier:
		if n.Kind.Tag() && n.Body && t.Tags[n.Name] == nil {
			t.Tags[n.Name] = t.typeOf(x.Type(), 0)
		}
	case *cc.EnumSpecifier:
		if n.Kind == EnumTag && n.Body && t.Tags[n.Name] == nil {
			t.Tags[n.Name] = t.typeOf(x.Type(), 0)
		}
	case *cc.Enumerator:
		if n.Kind != Enumerator {
			return
		}
		switch v := x.Value().(type) {
		case cc.Int64Value:
			t.Enumerators[n.Name] = int64(v)
		case cc.UInt64Value:
			t.Enumerators[n.Name] = int64(v)
		}
	}
}

// maxInside bounds types inside each other, such as pointers to pointers.
const maxInside = 300

// maxMade bounds the types that are made of one unit: the standard's pkcs11t.h has 4,000.
const maxMade = 1 << 17

// typeOf makes a Type of the front end's, each once.
func (t *Types) typeOf(c cc.Type, inside int) *Type {
	if r := t.made[c]; r != nil {
		return r
	}
	if c == nil || inside > maxInside || len(t.made) >= maxMade {
		return &Type{Size: -1, Identity: unknown}
	}
	r := t.makeType(c, inside)
	if r.Identity = shortened(r.Identity); r.Size >= 0 {
		t.made[c] = r
	}
	return r
}

// unknown is the identity of a type that is not known, and makes every type unknown that is
// made of it.
const unknown = "?"

// shortened replaces a long identity by a checksum: types made of others twice would
// have one that doubles with each.
func shortened(id string) string {
	const long = 200
	if len(id) <= long {
		return id
	}
	sum := fnv.New128a()
	io.WriteString(sum, id)
	marks := ""
	for _, mark := range []string{"@", unknown} {
		if strings.Contains(id, mark) {
			marks += mark
		}
	}
	return fmt.Sprintf("%s%x", marks, sum.Sum(nil))
}

// makeType makes a Type of the front end's.
func (t *Types) makeType(c cc.Type, inside int) *Type {
	r := &Type{Size: c.Size(), Align: int64(c.Align())}
	qualified := ""
	if a := c.Attributes(); a.IsConst() {
		qualified = "const "
	}
	if a := c.Attributes(); a.IsVolatile() {
		qualified += "volatile "
	}
	switch x := c.(type) {
	case *cc.PointerType:
		r.Class = Pointer
		r.Elem = t.typeOf(x.Elem(), inside+1)
		r.Identity = "*" + qualified + "(" + r.Elem.Identity + ")"
		return r
	case *cc.ArrayType:
		r.Class, r.Len = Array, x.Len()
		r.Elem = t.typeOf(x.Elem(), inside+1)
		r.Identity = "[" + strconv.FormatInt(r.Len, 10) + "](" + r.Elem.Identity + ")"
		return r
	case *cc.FunctionType:
		r.Class = Func
		var b strings.Builder
		b.WriteString("(")
		for i, p := range x.Parameters() {
			if i > 0 {
				b.WriteString(",")
			}
			typ := t.typeOf(p.Type().Decay(), inside+1)
			b.WriteString(parameter(typ))
			if typ.Class != Void {
				r.Params = append(r.Params, Param{p.Name(), typ})
			}
		}
		switch {
		case x.IsVariadic():
			r.Open = true
			b.WriteString(",...")
		case len(x.Parameters()) == 0 && x.MaxArgs() < 0:
			r.Open = true
			b.WriteString(unknown) // its parameters are unknown (6.7.6.3p14)
		}
		r.Elem = t.typeOf(x.Result(), inside+1)
		fmt.Fprintf(&b, ")(%s)", r.Elem.Identity)
		r.Identity = b.String()
		return r
	case *cc.StructType:
		return t.tagged(r, qualified+"struct ", Struct, x.Tag(), x, inside)
	case *cc.UnionType:
		return t.tagged(r, qualified+"union ", Union, x.Tag(), x, inside)
	case *cc.EnumType:
		r.Class = Enum
		tag := x.Tag()
		r.Identity = qualified + "enum " + tag.SrcStr()
		if tag.SrcStr() == "" && len(x.Enumerators()) > 0 {
			r.Identity += "@" + x.Enumerators()[0].Token.SrcStr()
		}
		return r
	}
	r.Class = class(c)
	r.Identity = qualified + c.Kind().String()
	return r
}

// parameter is the identity of a parameter, without its qualifiers (6.7.6.3p15).
func parameter(t *Type) string {
	id := t.Identity
	for _, q := range []string{"const ", "volatile "} {
		id = strings.TrimPrefix(id, q)
		if rest, ok := strings.CutPrefix(id, "*"+q); ok {
			id = "*" + rest
		}
	}
	return id
}

func class(c cc.Type) Class {
	switch {
	case c.Kind() == cc.Void:
		return Void
	case c.Kind() == cc.Bool:
		return Bool
	case cc.IsSignedInteger(c):
		return Signed
	case cc.IsIntegerType(c):
		return Unsigned
	case cc.IsFloatingPointType(c):
		return Float
	}
	return Other
}

// fielder is a structure or union of the front end.
type fielder interface {
	cc.Type
	FieldByIndex(int) *cc.Field
	NumFields() int
}

// tagged is the structure or union. One with a tag is made once, so that types may contain
// pointers to themselves.
func (t *Types) tagged(r *Type, prefix string, class Class, tag cc.Token, x fielder, inside int) *Type {
	id := prefix + tag.SrcStr()
	if tag.SrcStr() == "" {
		id += "@" + strconv.Itoa(x.NumFields())
		if x.NumFields() > 0 {
			if d := x.FieldByIndex(0).Declarator(); d != nil {
				id += "@" + strconv.Itoa(d.Position().Offset)
			}
		}
	}
	if known := t.known[id]; known != nil {
		return known
	}
	r.Class, r.Identity = class, id
	if x.IsIncomplete() {
		r.Size = -1
		return r
	}
	t.known[id] = r
	for i := range x.NumFields() {
		f := x.FieldByIndex(i)
		m := Member{Name: f.Name(), Type: t.typeOf(f.Type(), inside+1), Offset: f.Offset()}
		if f.IsBitfield() {
			m.Bits, m.Bit = f.ValueBits(), f.OffsetBits()
		}
		if d := f.Declarator(); d != nil {
			if s, ok := t.origin(d.NameTok().Position().Offset); ok {
				m.Text, m.Pos = s.decl.member(s.tok), s.decl.pos(s.tok)
				r.Decl = s.decl
			}
		}
		r.Members = append(r.Members, m)
	}
	return r
}

// member is the declaration of the member whose name is token i, as it is written; of
// several in one declaration, all.
func (d *Decl) member(i int) string {
	from, to := i, i+1
	for depth := 0; from > 0; from-- {
		text := d.toks[from-1].Text
		if depth == 0 && (text == ";" || text == "{") {
			break
		}
		switch text {
		case ")", "]", "}":
			depth++
		case "(", "[", "{":
			depth = max(depth-1, 0) // the name may stand between parentheses
		}
	}
	for to < len(d.toks) && d.toks[to].Text != ";" && d.toks[to].Text != "}" {
		to++
	}
	return spelled(d.toks[from:to])
}
