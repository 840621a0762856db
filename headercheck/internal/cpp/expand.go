// SPDX-License-Identifier: Apache-2.0

package cpp

import "strings"

// builtin marks the macros whose value depends on where they stand (6.10.8).
type builtin uint8

const (
	bNone builtin = iota
	bLine
	bCounter
	bLevel
	bFile
	bDate
)

// hidden is the set of names that a token may not expand to again: Prosser's
// hide sets, as lists that share their tails.
type hidden struct {
	name string
	next *hidden
}

// tok is a token under expansion.
type tok struct {
	Token
	hide *hidden
}

// expander replaces macros in one line.
type expander struct {
	u    *Unit
	todo []tok // still to be read, last first
	cond bool  // an #if: defined and __has_… are operators
	err  error
}

// expand replaces all macros in a line (6.10.3.4). What it returns is good
// until the next call.
func (u *Unit) expand(in []Token, cond bool) ([]Token, error) {
	plain := true
	for _, t := range in {
		if t.Kind == Ident && u.defined(t.Text) || t.Text == "defined" {
			plain = false
			break
		}
	}
	if plain {
		return in, nil
	}
	x := expander{u: u, cond: cond, todo: u.todo[:0]}
	x.push(in, nil)
	out := x.run(u.out[:0])
	u.todo, u.out = x.todo, out
	return out, x.err
}

func (x *expander) push(in []Token, hide *hidden) {
	if !x.fits(len(in)) {
		return
	}
	for i := len(in) - 1; i >= 0; i-- {
		x.todo = append(x.todo, tok{in[i], hide})
	}
}

// step counts work against the unit's bounds.
func (x *expander) step(n int) bool {
	if x.err == nil {
		x.err = x.u.step(n)
	}
	return x.err == nil
}

func (x *expander) next() (tok, bool) {
	if len(x.todo) == 0 || !x.step(1) {
		return tok{}, false
	}
	t := x.todo[len(x.todo)-1]
	x.todo = x.todo[:len(x.todo)-1]
	return t, true
}

func (x *expander) run(out []Token) []Token {
	for {
		t, ok := x.next()
		if !ok {
			return out
		}
		if t.Kind != Ident {
			out = append(out, t.Token)
			continue
		}
		if x.cond && (t.Text == "defined" || x.u.cfg.operator(t.Text)) {
			out = append(out, x.operator(t))
			continue
		}
		if !x.replace(t) {
			out = append(out, t.Token)
		}
	}
}

// replace pushes the expansion of t, if it has one.
func (x *expander) replace(t tok) bool {
	m := x.u.macros[t.Text]
	if m == nil || x.u.reading && x.u.Text.Macros[t.Text] == m {
		return false
	}
	if x.u.reading {
		m = m.placed(t.Off)
	}
	for h := t.hide; h != nil; h = h.next {
		if h.name == t.Text || !x.step(1) {
			return false
		}
	}
	switch {
	case m.builtin != bNone:
		x.todo = append(x.todo, tok{x.u.builtin(m.builtin), nil})
	case !m.Function:
		hide := &hidden{t.Text, t.hide}
		x.pushBody(x.paste(m.Body, hide))
	default:
		if len(x.todo) == 0 || x.todo[len(x.todo)-1].Text != "(" {
			return false
		}
		args, last, ok := x.arguments(m)
		if !ok {
			return false
		}
		hide := &hidden{t.Text, x.intersect(t.hide, last.hide)}
		x.pushBody(x.substitute(m, args, hide))
	}
	return true
}

// fits bounds how much of a line is kept at once.
func (x *expander) fits(n int) bool {
	if len(x.todo)+n > maxLine && x.err == nil {
		x.err = x.u.errorf("a line of more than %d tokens to expand", maxLine)
	}
	return x.err == nil
}

func (x *expander) pushBody(body []tok) {
	if !x.fits(len(body)) || !x.step(len(body)) {
		return
	}
	for i := len(body) - 1; i >= 0; i-- {
		x.todo = append(x.todo, body[i])
	}
}

func (x *expander) intersect(a, b *hidden) (out *hidden) {
	for ; a != nil; a = a.next {
		for h := b; h != nil; h = h.next {
			if !x.step(1) {
				return nil
			}
			if h.name == a.name {
				out = &hidden{a.name, out}
				break
			}
		}
	}
	return out
}

// arguments reads the arguments of a function-like macro, whose parenthesis is
// next. Where the list does not end, or its length is wrong, everything is put
// back (6.10.3p4).
func (x *expander) arguments(m *Macro) (args [][]tok, last tok, ok bool) {
	paren, _ := x.next()
	taken := []tok{paren}
	back := func() ([][]tok, tok, bool) {
		for i := len(taken) - 1; i >= 0; i-- {
			x.todo = append(x.todo, taken[i])
		}
		return nil, tok{}, false
	}
	depth := 0
	args = [][]tok{nil}
	for {
		t, more := x.next()
		if !more {
			return back()
		}
		taken = append(taken, t)
		n := len(args) - 1
		switch t.Text {
		case "(":
			depth++
		case ")":
			if depth == 0 {
				last = t
				goto done
			}
			depth--
		case ",":
			if depth == 0 && !(m.Variadic && n == len(m.Params)-1) {
				args = append(args, nil)
				continue
			}
		}
		args[n] = append(args[n], t)
	}
done:
	if len(m.Params) == 0 && len(args) == 1 && len(args[0]) == 0 {
		args = nil
	}
	if m.Variadic && len(args) == len(m.Params)-1 {
		args = append(args, nil)
	}
	if len(args) != len(m.Params) {
		return back()
	}
	return args, last, true
}

// substitute puts arguments into a replacement list (6.10.3.1 to 6.10.3.3).
func (x *expander) substitute(m *Macro, args [][]tok, hide *hidden) (out []tok) {
	full := make([][]tok, len(args))
	done := make([]bool, len(args))
	body := m.Body
	for i := 0; i < len(body) && x.err == nil; i++ {
		t := body[i]
		if (t.Text == "#" || t.Text == "%:") && t.Kind == Punct && i+1 < len(body) {
			if p := m.param(body[i+1]); p >= 0 {
				out = append(out, tok{x.stringize(args[p], t), hide})
				i++
				continue
			}
		}
		if isPaste(t) && len(out) > 0 && i+1 < len(body) {
			i++
			right := []tok{{body[i], hide}}
			if p := m.param(body[i]); p >= 0 {
				right = args[p]
				// GNU: a comma before an empty rest goes away.
				if m.Variadic && p == len(m.Params)-1 && out[len(out)-1].Text == "," {
					if len(right) == 0 {
						out = out[:len(out)-1]
					} else {
						out = append(out, right...)
					}
					continue
				}
			}
			if len(right) > 0 {
				out = x.glue(out, right[0])
				out = append(out, right[1:]...)
			}
			continue
		}
		p := m.param(t)
		if p < 0 {
			out = append(out, tok{t, hide})
			continue
		}
		if i+1 < len(body) && isPaste(body[i+1]) {
			if len(args[p]) > 0 {
				out = append(out, args[p]...)
			} else {
				// An empty left operand: what follows ## stands alone.
				out = append(out, tok{Token{Kind: Other}, hide})
			}
			continue
		}
		if !done[p] {
			full[p], done[p] = x.argument(args[p]), true
		}
		if !x.step(len(full[p])) {
			return nil
		}
		out = append(out, full[p]...)
	}
	for i := range out {
		out[i].hide = x.union(out[i].hide, hide)
	}
	return out
}

func (x *expander) union(a, b *hidden) *hidden {
	if a == nil || a == b {
		return b
	}
	for h := a; h != nil; h = h.next {
		if !x.step(1) {
			return nil
		}
		b = &hidden{h.name, b}
	}
	return b
}

// argument expands an argument by itself (6.10.3.1).
func (x *expander) argument(in []tok) []tok {
	y := expander{u: x.u, cond: x.cond}
	for i := len(in) - 1; i >= 0; i-- {
		y.todo = append(y.todo, in[i])
	}
	x.u.nested++
	defer func() { x.u.nested-- }()
	if x.u.nested > maxNesting {
		x.err = x.u.errorf("macro arguments nested more than %d deep", maxNesting)
		return nil
	}
	var out []tok
	for {
		t, ok := y.next()
		if !ok {
			x.err = y.err
			return out
		}
		if t.Kind == Ident && !(x.cond && t.Text == "defined") && y.replace(t) {
			continue
		}
		out = append(out, t)
	}
}

// paste does the ## of an object-like macro.
func (x *expander) paste(body []Token, hide *hidden) []tok {
	out := make([]tok, 0, len(body))
	for i := 0; i < len(body); i++ {
		if isPaste(body[i]) && len(out) > 0 && i+1 < len(body) {
			i++
			out = x.glue(out, tok{body[i], hide})
			continue
		}
		out = append(out, tok{body[i], hide})
	}
	return out
}

// glue appends the token on the right of ## to the last one (6.10.3.3).
func (x *expander) glue(out []tok, right tok) []tok {
	left := &out[len(out)-1]
	text := left.Text + right.Text
	if !x.grow(len(text)) {
		return out
	}
	l := lexer{s: text, many: 2}
	toks := l.line()
	if len(toks) != 1 {
		return append(out, right)
	}
	toks[0].Space = left.Space
	left.Token = toks[0]
	return out
}

// stringize is the # operator (6.10.3.2).
func (x *expander) stringize(arg []tok, at Token) Token {
	n := 2
	for _, t := range arg {
		n += 1 + len(t.Text)
	}
	if !x.grow(2 * n) {
		return Token{Kind: String}
	}
	var b strings.Builder
	b.WriteByte('"')
	for i, t := range arg {
		if i > 0 && t.Space {
			b.WriteByte(' ')
		}
		if t.Kind == String || t.Kind == Char {
			b.WriteString(strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(t.Text))
		} else {
			b.WriteString(t.Text)
		}
	}
	b.WriteByte('"')
	return Token{Text: b.String(), Kind: String, Space: at.Space, Off: at.Off}
}

// grow counts bytes that expansion makes.
func (x *expander) grow(n int) bool {
	if x.u.bytes += n; x.u.bytes > maxBytes && x.err == nil {
		x.err = x.u.errorf("macro expansion makes more than %d bytes", maxBytes)
	}
	return x.err == nil
}

// operator evaluates defined, __has_include and their like to a number; t is
// the operator.
func (x *expander) operator(t tok) Token {
	yes := false
	name, ok := x.next()
	parens := ok && name.Text == "("
	switch {
	case t.Text == "defined":
		if parens {
			name, _ = x.next()
			x.skipTo(0)
		}
		if name.Kind != Ident {
			return Token{Text: name.Text, Kind: Other, Off: t.Off} // no expression
		}
		yes = x.u.defined(name.Text)
	case parens && strings.HasPrefix(t.Text, "__has_include"):
		yes = x.hasInclude(t.Text == "__has_include_next")
	case parens:
		name, _ = x.next()
		x.skipTo(0)
		yes = x.u.cfg.has(t.Text, strings.Trim(name.Text, "_"))
	default:
		if ok {
			x.todo = append(x.todo, name)
		}
	}
	text := "0"
	if yes {
		text = "1"
	}
	return Token{Text: text, Kind: Number, Off: t.Off, Space: t.Space}
}

// skipTo passes everything up to the parenthesis that closes the open one.
func (x *expander) skipTo(depth int) {
	for {
		t, ok := x.next()
		switch {
		case !ok:
			return
		case t.Text == "(":
			depth++
		case t.Text == ")":
			if depth == 0 {
				return
			}
			depth--
		}
	}
}

func (x *expander) hasInclude(next bool) bool {
	var toks []Token
	for depth := 0; ; {
		t, ok := x.next()
		if !ok {
			break
		}
		if t.Text == "(" {
			depth++
		} else if t.Text == ")" {
			if depth == 0 {
				break
			}
			depth--
		}
		toks = append(toks, t.Token)
	}
	if len(toks) > 0 && toks[0].Text != "<" && toks[0].Kind != String {
		y := expander{u: x.u}
		y.push(toks, nil)
		toks = y.run(nil)
		if x.err = y.err; x.err != nil {
			return false
		}
	}
	var b strings.Builder
	for i, t := range toks {
		if i > 0 && t.Space {
			b.WriteByte(' ')
		}
		b.WriteString(t.Text)
	}
	name := headerName(b.String())
	if len(name) < 3 || x.u.at == nil {
		return false
	}
	f, err := x.u.find(x.u.at, name, next)
	if x.err == nil {
		x.err = x.u.step(0) // an unreadable file is no error here, the bounds are
	}
	return err == nil && f != nil
}

func (u *Unit) builtin(b builtin) Token {
	t := Token{Kind: Number, Text: "0"}
	switch b {
	case bLine:
		if u.at != nil {
			t.Text = itoa(u.at.Position(u.off).Line)
		}
	case bCounter:
		t.Text = itoa(int(u.counter))
		u.counter++
	case bLevel:
		t.Text = itoa(u.depth - 1)
	case bFile, bDate:
		t.Kind, t.Text = String, `""`
	}
	return t
}
