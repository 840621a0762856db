// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	"modernc.org/cc/v4"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// Types are the types of a unit that were asked for, on one target.
type Types struct {
	// Typedefs are by name, Tags by tag without struct, union or enum.
	Typedefs map[string]*Type
	Tags     map[string]*Type
	// Enumerators are by name.
	Enumerators map[string]int64
	// Unread are the declarations that could not be read, with the reason.
	Unread []Unread

	target string
	pack   int // instead of the unit's; -1 is the unit's
	unit   *Unit
	shown  []shown
	known  map[string]*Type // of structures, unions and enumerations with a tag
	made   map[cc.Type]*Type
	short  map[brace]string // enumerations smaller than int, and their types
}

// Unread is a declaration that could not be read.
type Unread struct {
	Decl   *Decl
	Reason string
}

// shown is a token that the front end sees: where its text begins, and where it is from.
type shown struct {
	at   int
	decl *Decl
	tok  int
}

// Class is the kind of a type's values.
type Class uint8

// The classes. Other stands for what none of them is.
const (
	Other Class = iota
	Void
	Bool
	Signed
	Unsigned
	Float
	Pointer
	Array
	Struct
	Union
	Enum
	Func
)

func (c Class) String() string {
	return [...]string{"type", "void", "_Bool", "signed integer", "unsigned integer", "floating-point number", "pointer", "array",
		"structure", "union", "enumeration", "function"}[c]
}

// A Type is one on one target. Sizes are in bytes.
type Type struct {
	Class   Class
	Size    int64 // -1: incomplete
	Align   int64
	Elem    *Type   // of a pointer or array; what a function returns
	Len     int64   // of an array
	Params  []Param // of a function
	Open    bool    // of a function: it takes more than Params, or nothing is known of them
	Members []Member
	Decl    *Decl // of a structure, union or enumeration
	// Identity is equal for types that are one type in a translation unit: a tag stands
	// for its type, and one without a tag for itself.
	Identity string
}

// A Param is a parameter of a function.
type Param struct {
	Name string // "" if it is not said
	Type *Type
}

// A Member is one of a structure or union.
type Member struct {
	Name   string // "" for a nameless structure or union
	Type   *Type
	Offset int64
	Bits   int64 // of a bit-field, 0 for others
	Bit    int   // where a bit-field begins within the byte at Offset
	Text   string
	Pos    cpp.Position
}

// Targets are those whose types this package knows.
func Targets() []string {
	return slices.DeleteFunc(slices.Clone(cpp.Targets), func(t string) bool { _, err := abi(t); return err != nil })
}

func abi(target string) (*cc.ABI, error) {
	if target == "arm-none-eabi" {
		target = "linux/arm" // the same procedure call standard
	}
	goos, goarch, _ := strings.Cut(target, "/")
	return cc.NewABI(goos, goarch)
}

// All asks for all types.
func All(string) bool { return true }

// timeout is the last resort against input that fit lets pass, and that the front end does
// not come to an end with.
var timeout = 20 * time.Second

// Types asks the front end for the types whose names want accepts, on the target of the
// unit. pack stands for the packing of all structures, or is -1 for the unit's own.
func (u *Unit) Types(ctx context.Context, target string, pack int, want func(name string) bool) (*Types, error) {
	t := &Types{Typedefs: map[string]*Type{}, Tags: map[string]*Type{}, Enumerators: map[string]int64{},
		target: target, pack: pack, unit: u, known: map[string]*Type{}, made: map[cc.Type]*Type{}}
	show := u.needed(want)
	for i, d := range show {
		if d == nil {
			continue
		}
		if reason := d.fit(); reason != "" {
			t.Unread = append(t.Unread, Unread{d, reason})
			show[i] = nil
		}
	}
	// What the front end cannot read is left out, with what is made of it.
	const most = 32
	for range most {
		ast, bad, err := t.translate(ctx, show)
		if err != nil && bad == nil {
			return nil, err
		}
		if err == nil && t.short == nil {
			if t.short = t.shortEnums(ast, show); t.short != nil {
				continue // once more, with them
			}
		}
		if err == nil {
			t.collect(ast, show, want)
			return t, nil
		}
		t.Unread = append(t.Unread, Unread{bad, err.Error()})
		show[bad.index] = nil
	}
	return nil, fmt.Errorf("more than %d declarations cannot be read, such as %s: %s", most, t.Unread[0].Decl, t.Unread[0].Reason)
}

// needed are the declarations, by index, of the types that want accepts, and of those that
// they are made of.
func (u *Unit) needed(want func(name string) bool) []*Decl {
	show := make([]*Decl, len(u.Decls))
	var todo []*Decl
	need := func(d *Decl) {
		if d != nil && show[d.index] == nil {
			show[d.index] = d
			todo = append(todo, d)
		}
	}
	for _, d := range u.Decls {
		for _, n := range d.Names {
			if n.Kind != Object && want(n.Name) {
				need(u.named[name{n.Name, n.Kind.Tag()}])
			}
		}
	}
	for len(todo) > 0 {
		d := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for i, t := range d.toks {
			if t.Kind != cpp.Ident {
				continue
			}
			need(u.named[name{t.Text, false}])
			if i > 0 {
				need(u.named[name{t.Text, true}])
			}
		}
	}
	return show
}

// prelude declares what compilers know without a declaration, and one name that the front
// end asks for.
func prelude(target string) string {
	list := "void *__builtin_va_list"
	switch target {
	case "linux/amd64", "darwin/amd64", "freebsd/amd64", "netbsd/amd64", "openbsd/amd64":
		list = "struct __va_list_tag { unsigned a, b; void *c, *d; } __builtin_va_list[1]"
	case "linux/arm64", "freebsd/arm64":
		list = "struct __va_list_tag { void *a, *b, *c; int d, e; } __builtin_va_list"
	case "linux/arm", "arm-none-eabi":
		list = "struct __va_list_tag { void *a; } __builtin_va_list"
	case "linux/s390x":
		list = "struct __va_list_tag { long a, b; void *c, *d; } __builtin_va_list[1]"
	}
	return "int __predefined_declarator;\ntypedef " + list + ";\n"
}

// source is the text that the front end reads: each declaration on a line of its own.
func (t *Types) source(show []*Decl) string {
	var b strings.Builder
	b.WriteString(prelude(t.target))
	t.shown = t.shown[:0]
	pack := 0
	for _, d := range show {
		if d == nil {
			continue
		}
		want := d.Pack
		if t.pack >= 0 {
			want = t.pack
		}
		if want != pack {
			pack = want
			fmt.Fprintf(&b, "#pragma pack(%s)\n", strings.TrimPrefix(strconv.Itoa(pack), "0"))
		}
		t.write(&b, d)
	}
	return b.String()
}

// write writes a declaration as the front end wants it. Of a function or variable only the
// types remain that it defines.
func (t *Types) write(b *strings.Builder, d *Decl) {
	toks, end := d.toks, len(d.toks)
	typedef := slices.ContainsFunc(d.Names, func(n Name) bool { return n.Kind == Typedef })
	first := 0
	if !typedef {
		first, end = d.body()
	}
	for i := first; i < end; i++ {
		if j := cpp.Attributes(toks[:end], i); j > i {
			if i == 0 || toks[i-1].Text != "enum" { // where the front end takes none, see shortEnums
				t.attributes(b, d, i, j)
			}
			i = j - 1
			continue
		}
		text := toks[i].Text
		if toks[i].Kind == cpp.Ident {
			text = word(text)
		} else if text == "^" && i > 0 && toks[i-1].Text == "(" {
			text = "*" // a block of clang's is a pointer
		}
		if text == "" {
			continue
		}
		if text == "{" && t.short != nil {
			if kind := t.short[brace{d, i}]; kind != "" {
				b.WriteString(": " + kind + " ")
			}
		}
		t.shown = append(t.shown, shown{b.Len(), d, i})
		b.WriteString(text)
		b.WriteByte(' ')
	}
	t.shown = append(t.shown, shown{b.Len(), d, max(end-1, 0)})
	b.WriteString(";\n")
}

// body is where the structure, union or enumeration begins that a declaration of something
// else defines, and where its braces end.
func (d *Decl) body() (first, end int) {
	for i, t := range d.toks {
		switch t.Text {
		case "struct", "union", "enum":
			first = i
		case "{":
			return first, cpp.Attributes(d.toks, cpp.Group(d.toks, i))
		}
	}
	return 0, 0
}

// attributes writes those that change a layout, and drops the others.
func (t *Types) attributes(b *strings.Builder, d *Decl, i, end int) {
	for ; i < end; i++ {
		tok := d.toks[i]
		switch tok.Text {
		case "_Alignas", "alignas":
			after := cpp.Group(d.toks[:end], i+1)
			b.WriteString("_Alignas" + spelled(d.toks[i+1:after]) + " ")
			i = after - 1
		case "packed", "__packed__":
			b.WriteString("__attribute__((packed)) ")
		case "aligned", "__aligned__", "align":
			if after := i + 1; after < end && d.toks[after].Text == "(" {
				after = cpp.Group(d.toks[:end], after)
				b.WriteString("__attribute__((aligned" + spelled(d.toks[i+1:after]) + ")) ")
				i = after - 1
			} else {
				b.WriteString("__attribute__((aligned(16))) ")
			}
		}
	}
}

// word is an identifier as the front end knows it, or "" for one that it need not know.
func word(text string) string {
	switch text {
	case "__extension__", "_Nonnull", "_Nullable", "_Null_unspecified", "__restrict", "__restrict__", "restrict",
		"__cdecl", "__stdcall", "__fastcall", "__thiscall", "__vectorcall", "_cdecl", "_stdcall", "__ptr32", "__ptr64", "__w64", "__unaligned":
		return ""
	case "__int64":
		return "long long"
	case "bool":
		return "_Bool"
	case "thread_local":
		return "_Thread_local"
	case "typeof_unqual":
		return "__typeof__"
	}
	return text
}

// translate has the front end read the declarations. If that fails, bad is the one to blame,
// if one is.
func (t *Types) translate(ctx context.Context, show []*Decl) (ast *cc.AST, bad *Decl, err error) {
	a, err := abi(t.target)
	if err != nil {
		return nil, nil, err
	}
	src := t.source(show)
	word := cc.ULong
	if a.Types[cc.ULong].Size != a.Types[cc.Ptr].Size {
		word = cc.ULongLong
	}
	cfg := &cc.Config{
		ABI: a, ABILayout: true, UnsignedEnums: true, IgnoreStaticAssert: true, Header: true,
		FS: noFiles{}, FSOnly: true, ExpansionLimit: 16 * maxTokens,
		DefaultSizeT: word, DefaultPtrdiffT: cc.Long, DefaultWcharT: cc.Int,
	}
	if err := cfg.ApplyOptions("-std=gnu17"); err != nil {
		return nil, nil, err
	}
	type answer struct {
		ast *cc.AST
		err error
	}
	done := make(chan answer, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				done <- answer{err: fmt.Errorf("the C front end gives up: %v", r)}
			}
		}()
		ast, err := cc.Translate(cfg, []cc.Source{{Name: sourceName, Value: src}})
		done <- answer{ast, err}
	}()
	ctx, cancel := context.WithTimeoutCause(ctx, timeout, fmt.Errorf("the C front end does not come to an end within %v", timeout))
	defer cancel()
	select {
	case <-ctx.Done():
		return nil, nil, context.Cause(ctx)
	case got := <-done:
		if got.err != nil {
			return nil, t.blame(got.err, src), errors.New(reason(got.err))
		}
		return got.ast, nil, nil
	}
}

const sourceName = "t"

// blame finds the declaration that an error of the front end is about.
func (t *Types) blame(err error, src string) *Decl {
	rest, ok := strings.CutPrefix(err.Error(), sourceName+":")
	if !ok {
		return nil
	}
	text, rest, _ := strings.Cut(rest, ":")
	line, e := strconv.Atoi(text)
	if e != nil {
		return nil
	}
	text, _, _ = strings.Cut(rest, ":")
	column, _ := strconv.Atoi(text)
	at := 0
	for ; line > 1 && at < len(src); line-- {
		at += strings.IndexByte(src[at:], '\n') + 1
	}
	s, ok := t.origin(at + max(column, 1) - 1)
	if !ok {
		return nil
	}
	return s.decl
}

// reason is the first line of an error, without the place.
func reason(err error) string {
	text, _, _ := strings.Cut(err.Error(), "\n")
	if parts := strings.SplitN(text, ":", 4); len(parts) == 4 && parts[0] == sourceName {
		text = strings.TrimSpace(parts[3])
	}
	if i := strings.LastIndex(text, " ("); i > 0 && strings.Contains(text[i:], ".go:") {
		text = text[:i]
	}
	return text
}

// origin is the token at an offset in the text that the front end reads.
func (t *Types) origin(offset int) (shown, bool) {
	i := sort.Search(len(t.shown), func(i int) bool { return t.shown[i].at > offset }) - 1
	if i < 0 {
		return shown{}, false
	}
	return t.shown[i], true
}
