// SPDX-License-Identifier: Apache-2.0

package cpp

import "strings"

// A reader cuts text into external declarations (6.9) and finds the names of
// Text.Macros that they declare. A number in place of a name is a syntax error
// wherever a declaration may stand, so that the reader need not know which
// names are types. What it cannot read it passes: it takes no expression for a
// declaration, and overlooks some declarations.
type reader struct {
	toks  []Token // of the declaration so far
	files []*File // that they come from
	depth int     // of brackets open in toks
	body  int     // of braces open in the body of a function, which is not kept
	prev  Token   // in a body
	types map[string]bool
	known map[Declaration]bool
	t     *Text
}

// maxDeclaration bounds the tokens of one declaration, maxInside the structures
// and parentheses inside each other.
const (
	maxDeclaration = 1 << 16
	maxInside      = 50
)

func (r *reader) push(t *Text, f *File, tok Token) {
	r.t = t
	if tok.Kind == Punct {
		switch tok.Text {
		case "<%":
			tok.Text = "{"
		case "%>":
			tok.Text = "}"
		case "<:":
			tok.Text = "["
		case ":>":
			tok.Text = "]"
		}
	}
	if r.body > 0 {
		switch {
		case tok.Text == "{":
			r.body++
		case tok.Text == "}":
			r.body--
		case tok.Kind == replaced && keywordOf(r.prev) == kwType:
			r.declared(tok, f, "a variable") // no expression has a number after a type
		}
		r.prev = tok
		return
	}
	switch {
	case tok.Kind != Punct:
	case tok.Text == "{" && r.depth == 0 && r.block():
		return
	case tok.Text == "(" || tok.Text == "[" || tok.Text == "{":
		r.depth++
	case tok.Text == ")" || tok.Text == "]" || tok.Text == "}":
		if r.depth == 0 { // the end of extern "C", if the text is right
			r.toks, r.files = r.toks[:0], r.files[:0]
			return
		}
		r.depth--
	case tok.Text == ";" && r.depth == 0:
		r.end()
		return
	}
	if len(r.toks) == maxDeclaration {
		t.Unread = true
		return
	}
	r.toks = append(r.toks, tok)
	r.files = append(r.files, f)
}

// block says whether the brace that comes next begins the body of a function or
// of extern "C", and passes it then.
func (r *reader) block() bool {
	n := len(r.toks)
	if n == 2 && r.toks[0].Text == "extern" && r.toks[1].Kind == String {
		r.toks, r.files = r.toks[:0], r.files[:0]
		return true
	}
	depth := 0
	for i, t := range r.toks {
		switch t.Text {
		case "(", "[", "{":
			depth++
		case ")", "]", "}":
			depth--
		case "=":
			if depth == 0 {
				return false
			}
		case "enum", "struct", "union":
			if depth == 0 && r.tag(i+1) == n {
				return false
			}
		}
	}
	r.end()
	r.body = 1
	r.prev = Token{}
	return true
}

// tag passes attributes, a tag, and the type of an enumeration (C23).
func (r *reader) tag(i int) int {
	i = attributes(r.toks, i)
	if i < len(r.toks) && (r.toks[i].Kind == Ident || r.toks[i].Kind == replaced) {
		i = attributes(r.toks, i+1)
	}
	if i < len(r.toks) && r.toks[i].Text == ":" {
		for i++; i < len(r.toks) && r.toks[i].Kind == Ident; i++ {
		}
	}
	return i
}

// end reads the declaration that is complete.
func (r *reader) end() {
	d := declaration{r: r, toks: r.toks}
	r.borrows()
	for _, t := range r.toks {
		if t.Kind == replaced {
			d.read(0, len(d.toks), "a variable", 0)
			break
		}
	}
	r.toks, r.files, r.depth = r.toks[:0], r.files[:0], 0
}

// borrows looks for a type that nobody has declared.
func (r *reader) borrows() {
	if r.t.Word == "" {
		return
	}
	if r.types == nil {
		r.types = map[string]bool{}
	}
	for _, t := range r.toks {
		if t.Text == "typedef" {
			for _, t := range r.toks {
				r.types[t.Text] = true // and more, which does no harm
			}
			break
		}
	}
	// A name that stands where a specifier does, and before another name: in
	// an expression it may be something else, and then nothing is lost.
	first := true
	for i, t := range r.toks {
		if keywordOf(t) == kwNone && t.Kind == Ident && first && !r.types[t.Text] && !strings.HasPrefix(t.Text, "__") && i+1 < len(r.toks) {
			if next := r.toks[i+1]; next.Kind == Ident || next.Text == "*" {
				r.t.Borrows = true
				return
			}
		}
		first = keywordOf(t) == kwStorage || t.Kind == Punct && strings.Contains("(,;{)", t.Text)
	}
}

func (r *reader) declared(t Token, f *File, kind string) {
	d := Declaration{Name: t.Text, Kind: kind, file: f, off: t.Off}
	if r.known[d] || len(r.t.Declared) == maxNotes {
		return
	}
	if r.known == nil {
		r.known = map[Declaration]bool{}
	}
	r.known[d] = true
	r.t.Declared = append(r.t.Declared, d)
}

// declaration reads the tokens of one external declaration.
type declaration struct {
	r    *reader
	toks []Token
}

// is says whether token i, before end, is the punctuator.
func (d *declaration) is(i, end int, text string) bool {
	return i < end && d.toks[i].Kind == Punct && d.toks[i].Text == text
}

func (d *declaration) found(i int, kind string) { d.r.declared(d.toks[i], d.r.files[i], kind) }

// read reads specifiers and declarators (6.7) from i to end. kind is what it
// declares, unless that is a function or type.
func (d *declaration) read(i, end int, kind string, inside int) {
	if inside > maxInside {
		return
	}
	typed, foreign := false, false
	for i < end {
		if j := attributes(d.toks[:end], i); j > i {
			i = j
			continue
		}
		t := d.toks[i]
		k := keywordOf(t)
		if (t.Text == "_Atomic" || t.Text == "_BitInt") && d.is(i+1, end, "(") {
			k = kwTypeof
		}
		switch {
		case t.Text == "typedef":
			kind = "a type"
			i++
			continue
		case k == kwNot:
			return
		case k == kwStorage:
			i++
			continue
		case k == kwType && (t.Text == "struct" || t.Text == "union" || t.Text == "enum"):
			typed = true
			i = d.tagged(i, end, inside)
			continue
		case k == kwType:
			typed = true
			i++
			continue
		case k == kwTypeof && d.is(i+1, end, "("):
			typed = true
			i = group(d.toks[:end], i+1)
			continue
		case t.Kind == Ident && !typed:
			typed, foreign = true, true
			i++
			continue
		}
		break
	}
	if !typed || foreign && d.is(i, end, "(") {
		return // what looks like a call may be a macro that is not known
	}
	for {
		var ok bool
		if i, ok = d.declarator(i, end, kind, inside); !ok {
			return
		}
		for depth := 0; i < end; i++ { // the width of a bit-field, an initializer
			switch d.toks[i].Text {
			case "(", "[", "{":
				depth++
			case ")", "]", "}":
				depth--
			}
			if depth == 0 && d.is(i, end, ",") {
				break
			}
		}
		if i++; i >= end {
			return
		}
	}
}

// tagged reads struct, union or enum, with its braces, and returns what follows.
func (d *declaration) tagged(i, end, inside int) int {
	enum := d.toks[i].Text == "enum"
	i = attributes(d.toks[:end], i+1)
	if i < end && d.toks[i].Kind == replaced {
		d.found(i, "a tag")
	}
	if i < end && (d.toks[i].Kind == replaced || d.toks[i].Kind == Ident) {
		i = attributes(d.toks[:end], i+1)
	}
	if enum && d.is(i, end, ":") {
		for i++; i < end && d.toks[i].Kind == Ident; i++ {
		}
	}
	if !d.is(i, end, "{") {
		return i
	}
	after := group(d.toks[:end], i)
	separator := ";"
	if enum {
		separator = ","
	}
	from, depth := i+1, 0
	for j := from; j < after; j++ {
		switch d.toks[j].Text {
		case "(", "[", "{":
			depth++
			continue
		case ")", "]", "}":
			if depth--; depth >= 0 {
				continue
			}
		case separator:
			if depth != 0 {
				continue
			}
		default:
			continue
		}
		switch {
		case !enum:
			d.read(from, j, "a member", inside+1)
		case from < j && d.toks[from].Kind == replaced:
			d.found(from, "an enumerator")
		}
		from = j + 1
	}
	return after
}

// declarator reads one (6.7.6), and says whether it could.
func (d *declaration) declarator(i, end int, kind string, inside int) (int, bool) {
	if inside > maxInside {
		return i, false
	}
	name := -1
	for i < end {
		if j := attributes(d.toks[:end], i); j > i {
			i = j
			continue
		}
		t := d.toks[i]
		if t.Kind == replaced || t.Kind == Ident && keywordOf(t) == kwNone {
			name = i // the last of several: __stdcall, and what else is not known
		} else if t.Text != "*" && t.Text != "^" && keywordOf(t) != kwStorage {
			break
		}
		i++
	}
	function := false
	if name < 0 && d.is(i, end, "(") && !d.is(i+1, end, ")") && i+1 < end && keywordOf(d.toks[i+1]) != kwType {
		after := group(d.toks[:end], i)
		if _, ok := d.declarator(i+1, after-1, kind, inside+1); !ok {
			return i, false
		}
		i = after
	}
	for i < end {
		if j := attributes(d.toks[:end], i); j > i {
			i = j
			continue
		}
		switch {
		case d.is(i, end, "["):
			i = group(d.toks[:end], i)
			continue
		case d.is(i, end, "("):
			after := group(d.toks[:end], i)
			d.parameters(i+1, after-1, inside+1)
			function = true
			i = after
			continue
		}
		break
	}
	if name >= 0 && d.toks[name].Kind == replaced {
		if function && kind != "a type" {
			kind = "a function"
		}
		d.found(name, kind)
	}
	return i, i >= end || d.is(i, end, ",") || d.is(i, end, "=") || d.is(i, end, ":")
}

func (d *declaration) parameters(i, end, inside int) {
	from, depth := i, 0
	for j := i; j <= end && j <= len(d.toks); j++ {
		if j < end {
			switch d.toks[j].Text {
			case "(", "[", "{":
				depth++
			case ")", "]", "}":
				depth--
			}
			if depth != 0 || !d.is(j, end, ",") {
				continue
			}
		}
		d.read(from, j, "a parameter", inside+1)
		from = j + 1
	}
}

// attributes passes attributes and alignments, asm labels included.
func attributes(toks []Token, i int) int {
	for i+1 < len(toks) {
		open := toks[i+1].Text
		switch toks[i].Text {
		case "__attribute__", "__attribute", "__declspec", "_Alignas", "alignas", "asm", "__asm__", "__asm":
			if open != "(" {
				return i
			}
			i = group(toks, i+1)
		case "[":
			if open != "[" {
				return i
			}
			i = group(toks, i)
		default:
			return i
		}
	}
	return i
}
