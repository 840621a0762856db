// SPDX-License-Identifier: Apache-2.0

package vet

import "github.com/secstatus/secstatus/headercheck/internal/cpp"

// bind finds the variables of the types of statuses. A name that is also declared as
// something else within the function, in whatever scope or branch of a conditional, is left out.
func (a *analysis) bind() {
	a.vars = map[string]variable{}
	toks := a.whole()
	for i := range toks {
		if toks[i].Kind != cpp.Ident {
			continue
		}
		voc := a.Types[toks[i].Text]
		if a.tired() {
			return
		}
		if voc == nil || i > 0 && (toks[i-1].Text == "<" || toks[i-1].Text == ".") {
			continue
		}
		lasts := i > 0 && (toks[i-1].Text == "static" || toks[i-1].Text == "extern" || toks[i-1].Text == "volatile")
		a.declarators(toks, i+1, voc, lasts)
	}
	if len(a.vars) == 0 {
		return
	}
	for i := 1; i < len(toks); i++ {
		if v, ok := a.vars[toks[i].Text]; ok && toks[i].Kind == cpp.Ident && a.redeclares(toks, i, v) {
			delete(a.vars, toks[i].Text)
		}
	}
}

// declarators reads what is declared from i on, after a type. Lasts says that it outlives the call.
func (a *analysis) declarators(toks []cpp.Token, i int, voc *Vocabulary, lasts bool) {
	for first := true; ; first = false {
		stars, reference := 0, false
		for i < len(toks) {
			switch toks[i].Text {
			case "*":
				stars++
			case "&":
				reference = true
			case "const", "volatile", "restrict", "__restrict", "register", "static":
			default:
				goto name
			}
			i++
		}
	name:
		if i+1 >= len(toks) || toks[i].Kind != cpp.Ident {
			return
		}
		name, next := toks[i].Text, toks[i+1].Text
		if next == "[" {
			j := a.closing(toks, i+1)
			if j < 0 {
				return
			}
			stars += 2 // an array is not looked at, nor a pointer to it
			i, next = j-1, ""
			if j+1 < len(toks) {
				next = toks[j+1].Text
				i = j
			}
		}
		switch next {
		case "=", ";", ",", ")", ":":
		default:
			if stars == 0 && first {
				return // a function, or a macro
			}
			a.bindName(name, variable{})
			return
		}
		v := variable{voc: voc, pointer: stars == 1, local: stars == 0 && !reference && !lasts}
		if stars > 1 {
			v = variable{}
		}
		a.bindName(name, v)
		i++
		if next == "=" { // to the comma behind the initializer
			for i < len(toks) && toks[i].Text != "," && toks[i].Text != ";" {
				if o := toks[i].Text; o == "(" || o == "[" || o == "{" {
					if i = a.closing(toks, i); i < 0 {
						return
					}
				} else if o == ")" || o == "}" {
					return
				}
				i++
			}
		}
		if i >= len(toks) || toks[i].Text != "," {
			return
		}
		i++
		// Behind the comma may be another parameter, whose type comes first.
		if i+1 < len(toks) && toks[i].Kind == cpp.Ident && (toks[i+1].Kind == cpp.Ident || toks[i+1].Text == "*" && toks[i].Text != "const" || toks[i+1].Text == ":" || toks[i+1].Text == "<" || toks[i+1].Text == ".") {
			return
		}
	}
}

// closing is the index of the bracket that closes the one at i, or -1.
func (a *analysis) closing(toks []cpp.Token, i int) int {
	j := closing(toks, i)
	if j < 0 {
		a.steps += len(toks) - i
	}
	return j
}

// bindName binds a name, which is of no use if it is bound to something else already.
func (a *analysis) bindName(name string, v variable) {
	old, known := a.vars[name]
	if known && (old.voc != v.voc || old.pointer != v.pointer) {
		v = variable{}
	} else if known {
		v.local = false // there are several, in several scopes
	}
	a.vars[name] = v
}

// before are words that stand before an expression, and declare nothing.
func before(text string) bool {
	switch text {
	case "return", "case", "goto", "else", "do", "sizeof", "delete", "throw", "new", "co_return", "co_await", "and", "or", "not", "in", "typeof", "defined":
		return true
	}
	return false
}

// redeclares says whether the name at i is declared there as something else than v.
func (a *analysis) redeclares(toks []cpp.Token, i int, v variable) bool {
	if v.voc == nil {
		return true
	}
	j := i - 1
	for j > 0 && (toks[j].Text == "*" || toks[j].Text == "&" || toks[j].Text == "&&" || toks[j].Text == "const" || toks[j].Text == "volatile") {
		j--
	}
	t := &toks[j]
	if t.Kind != cpp.Ident || before(t.Text) || a.Types[t.Text] != nil {
		return false
	}
	if j == i-1 {
		return true
	}
	// "x * name": a declaration at the begin of a statement or in a list of parameters.
	k := j - 1
	for k > 0 && toks[k].Kind == cpp.Ident && !before(toks[k].Text) {
		k--
	}
	switch toks[max(k, 0)].Text {
	case ";", "{", "}", "(", ",":
		return true
	}
	return false
}
