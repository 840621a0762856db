// SPDX-License-Identifier: Apache-2.0

package cpp

import "iter"

// declaration is the tokens of one, without the semicolon (6.7). Braces and what they hold
// may be the one token {...}.
type declaration struct {
	toks  []Token
	found func(i int, kind string) // called for each token that is declared
}

// is says whether token i, before end, is the punctuator.
func (d *declaration) is(i, end int, text string) bool {
	return i < end && d.toks[i].Kind == Punct && d.toks[i].Text == text
}

// parts are what separators outside of brackets divide from i to end.
func (d *declaration) parts(i, end int, separator string) iter.Seq2[int, int] {
	return func(yield func(from, to int) bool) {
		from, depth := i, 0
		for j := i; j < end; j++ {
			switch text := d.toks[j].Text; {
			case text == "(" || text == "[" || text == "{":
				depth++
			case text == ")" || text == "]" || text == "}":
				depth--
			case text == separator && depth == 0:
				if !yield(from, j) {
					return
				}
				from = j + 1
			}
		}
		if from < end {
			yield(from, end)
		}
	}
}

// read reads what is declared from i to end: a variable or whatever kind is, unless it is a
// function or type. It stops at what is no declaration.
func (d *declaration) read(i, end int, kind string, inside int) {
	if inside > maxInside {
		return
	}
	s := d.specifiers(i, end, inside)
	if s.typedef {
		kind = "a type"
	}
	if !s.typed || s.foreign && !s.typedef && d.is(s.end, end, "(") && !d.toFunction(s.end, end) {
		return // what looks like a call may be a macro that is not known
	}
	for from, to := range d.parts(s.end, end, ",") {
		n, ok := d.declarator(from, to, inside)
		if n.at >= 0 {
			d.found(n.at, n.kind(kind))
		}
		if !ok {
			return
		}
	}
}

// toFunction says whether a pointer to a function begins at i, as in CK_RV (*f)(void).
func (d *declaration) toFunction(i, end int) bool {
	return d.is(i+1, end, "*") && d.is(group(d.toks[:end], i), end, "(")
}

// specifiers are those of a declaration (6.7.2).
type specifiers struct {
	end     int  // where the first declarator begins
	typed   bool // there is a type among them
	foreign bool // it is a name
	unknown bool // it is typeof
	typedef bool
}

// specifiers reads specifiers from i: up to the first declarator, which is an asterisk, a
// parenthesis or a name after a type.
func (d *declaration) specifiers(i, end, inside int) (s specifiers) {
	for s.end = i; s.end < end; {
		if j := attributes(d.toks[:end], s.end); j > s.end {
			s.end = j
			continue
		}
		t := d.toks[s.end]
		k := keywordOf(t)
		if (t.Text == "_Atomic" || t.Text == "_BitInt") && d.is(s.end+1, end, "(") {
			k = kwTypeof
		}
		next := s.end + 1
		switch {
		case k == kwNot:
			s.typed = false
			return s
		case k == kwStorage:
			s.typedef = s.typedef || t.Text == "typedef"
		case t.Text == "struct" || t.Text == "union" || t.Text == "enum":
			s.typed = true
			next = d.tagged(s.end, end, inside)
		case k == kwType:
			s.typed = true
		case k == kwTypeof && d.is(next, end, "("):
			s.typed, s.unknown = true, true
			next = group(d.toks[:end], next)
		case t.Kind == Ident && !s.typed:
			s.typed, s.foreign = true, true
		default:
			return s
		}
		s.end = next
	}
	return s
}

// tagged reads struct, union or enum, with its braces, and returns what follows.
func (d *declaration) tagged(i, end, inside int) int {
	enum := d.toks[i].Text == "enum"
	name := i + 1
	if enum && name < end && d.toks[name].Text == "struct" {
		name++ // of C++
	}
	if j := attributes(d.toks[:end], name); j < end && isName(d.toks[j]) {
		d.found(j, "a tag")
	}
	i = tag(d.toks[:end], i+1)
	if d.is(i, end, "{...}") {
		return i + 1
	}
	if !d.is(i, end, "{") {
		return i
	}
	after := group(d.toks[:end], i)
	if !enum {
		for from, to := range d.parts(i+1, after-1, ";") {
			d.read(from, to, "a member", inside+1)
		}
		return after
	}
	for from := range d.parts(i+1, after-1, ",") {
		d.found(from, "an enumerator")
	}
	return after
}

// tag passes attributes, a tag, and the type of an enumeration (C23).
func tag(toks []Token, i int) int {
	if i < len(toks) && i > 0 && toks[i-1].Text == "enum" && toks[i].Text == "struct" {
		i++ // of C++
	}
	i = attributes(toks, i)
	if i < len(toks) && isName(toks[i]) {
		i = attributes(toks, i+1)
	}
	if i < len(toks) && toks[i].Text == "final" {
		i++ // of C++
	}
	if i < len(toks) && toks[i].Text == ":" {
		// The type of an enumeration, or the bases of a class.
		for i++; i < len(toks) && (toks[i].Kind == Ident || toks[i].Text == ":" || toks[i].Text == ","); i++ {
		}
	}
	return i
}

func isName(t Token) bool { return t.Kind == Ident || t.Kind == replaced }

// name is that of a declarator.
type name struct {
	at       int  // -1 if there is none
	function bool // it is declared as one
	doubtful bool // another stands before it, such as a macro that is not known
}

func (n name) kind(kind string) string {
	if n.function && kind != "a type" {
		return "a function"
	}
	return kind
}

// declarator reads the declarator from i to end (6.7.6), and says whether it could; what
// follows it is the width of a bit-field, or an initializer.
func (d *declaration) declarator(i, end, inside int) (name, bool) {
	n, i := d.pointer(i, end)
	if n.at < 0 && d.is(i, end, "(") && i+1 < end && !d.is(i+1, end, ")") && keywordOf(d.toks[i+1]) != kwType {
		after := group(d.toks[:end], i)
		if inside >= maxInside {
			return n, false
		}
		inner, ok := d.declarator(i+1, after-1, inside+1)
		if n, i = inner, after; !ok {
			return n, false
		}
	}
	for i < end {
		switch j := attributes(d.toks[:end], i); {
		case j > i:
			i = j
		case d.is(i, end, "["):
			i = group(d.toks[:end], i)
		case d.is(i, end, "("):
			after := group(d.toks[:end], i)
			for from, to := range d.parts(i+1, after-1, ",") {
				d.read(from, to, "a parameter", inside+2)
			}
			n.function = true
			i = after
		default:
			return n, d.is(i, end, "=") || d.is(i, end, ":")
		}
	}
	return n, true
}

// pointer passes asterisks, qualifiers and attributes, and the name after them: the last of
// several, since there are __stdcall and its like, and what else is not known.
func (d *declaration) pointer(i, end int) (name, int) {
	n := name{at: -1}
	for i < end {
		if j := attributes(d.toks[:end], i); j > i {
			i = j
			continue
		}
		switch t := d.toks[i]; {
		case t.Kind == replaced || t.Kind == Ident && keywordOf(t) == kwNone:
			n.doubtful = n.at >= 0 && n.at == i-1
			n.at = i
		case t.Text != "*" && t.Text != "^" && keywordOf(t) != kwStorage:
			return n, i
		}
		i++
	}
	return n, i
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
