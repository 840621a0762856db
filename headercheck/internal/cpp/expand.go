// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"slices"
	"strings"
)

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

// A slab is room for what one expansion needs, which the next takes again.
type slab[T any] struct {
	room []T
	used int
}

// list is an empty list with room for n.
func (s *slab[T]) list(n int) []T {
	const most = 1 << 12 // of what is kept
	if n > most {
		return make([]T, 0, n)
	}
	if s.used+n > len(s.room) {
		s.room, s.used = make([]T, max(64, min(2*len(s.room), most), n)), 0
	}
	s.used += n
	return s.room[s.used-n : s.used-n : s.used]
}

// add appends to a list, which moves to where there is room.
func (s *slab[T]) add(list, more []T) []T {
	if len(list)+len(more) > cap(list) {
		list = append(s.list(2*(len(list)+len(more))), list...)
	}
	return append(list, more...)
}

// hide is a set with one name more.
func (u *Unit) hide(name string, next *hidden) *hidden {
	h := append(u.Room.hides.list(1), hidden{name, next})
	return &h[0]
}

// expander begins the expansion of tokens, all others being over.
func (u *Unit) expander(cond bool) expander {
	u.Room.hides.used, u.Room.toks.used = 0, 0
	return expander{u: u, cond: cond, todo: u.Room.todo[:0]}
}

// finish expands what there is to do. What it returns is good until the next expansion.
func (x *expander) finish() ([]Token, error) {
	out := x.run(x.u.Room.out[:0])
	x.u.Room.todo, x.u.Room.out = x.todo, out
	return out, x.err
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
	first := slices.IndexFunc(in, func(t Token) bool { return t.Kind == Ident && u.defined(t.Text) || t.Text == "defined" })
	if first < 0 {
		return in, nil
	}
	if !cond && !u.reading && !u.valuing {
		if out, steps := u.inserted(in, first); steps > 0 {
			return out, u.step(steps)
		}
	}
	x := u.expander(cond)
	x.push(in, nil)
	return x.finish()
}

// inserted expands a line from its first macro on, if for each macro it is enough to put
// its replacement list there; CK_PTR is such a one. It returns how many steps that takes, or 0.
func (u *Unit) inserted(in []Token, first int) (out []Token, steps int) {
	out = append(u.Room.out[:0], in[:first]...)
	defer func() { u.Room.out = out[:0] }()
	steps = len(in)
	for _, t := range in[first:] {
		var m *Macro
		if t.Kind == Ident {
			m = u.Macro(t.Text)
		}
		switch {
		case m == nil:
			out = append(out, t)
			continue
		case m.Function || m.builtin != bNone || len(m.Body) > maxLine/2:
			return out, 0
		}
		for _, b := range m.Body {
			if isPaste(b) || b.Kind == Ident && u.Macro(b.Text) != nil {
				return out, 0
			}
		}
		out = append(out, m.Body...)
		if steps += 2 * len(m.Body); len(out) > maxLine/2 {
			return out, 0
		}
	}
	return out, steps
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
	m := x.u.macro(t.Text)
	if m == nil || x.u.reading && x.u.Text.watches(m) {
		return false
	}
	if x.u.reading && x.u.Text.Opaque[m] {
		m = m.opaque()
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
		x.pushBody(x.paste(m.Body, t.Off, x.u.hide(t.Text, t.hide)))
	default:
		if len(x.todo) == 0 || x.todo[len(x.todo)-1].Text != "(" {
			return false
		}
		args, last, ok := x.arguments(m)
		if !ok {
			return false
		}
		hide := x.u.hide(t.Text, x.intersect(t.hide, last.hide))
		x.pushBody(x.substitute(m, args, t.Off, hide))
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
				out = x.u.hide(a.name, out)
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
	taken, ok := x.parenthesized()
	if ok {
		last = taken[len(taken)-1]
		args, ok = m.divide(taken[1 : len(taken)-1])
	}
	if ok {
		return args, last, true
	}
	for i := len(taken) - 1; i >= 0; i-- {
		x.todo = append(x.todo, taken[i])
	}
	return nil, tok{}, false
}

// parenthesized takes the tokens from the parenthesis that is next to the one that closes
// it, and says whether there is one.
func (x *expander) parenthesized() (taken []tok, ok bool) {
	depth := 0
	taken = x.u.Room.toks.list(min(len(x.todo), 64))
	for {
		t, more := x.next()
		if !more {
			return taken, false
		}
		taken = append(taken, t)
		switch t.Text {
		case "(":
			depth++
		case ")":
			if depth--; depth == 0 {
				return taken, true
			}
		}
	}
}

// divide makes arguments of what stands between parentheses, and says whether the macro
// takes as many.
func (m *Macro) divide(toks []tok) (args [][]tok, ok bool) {
	if len(m.Params) == 0 {
		return nil, len(toks) == 0
	}
	depth, from := 0, 0
	for i, t := range toks {
		switch t.Text {
		case "(":
			depth++
		case ")":
			depth--
		case ",":
			if rest := m.Variadic && len(args) == len(m.Params)-1; depth == 0 && !rest {
				args = append(args, toks[from:i:i])
				from = i + 1
			}
		}
	}
	args = append(args, toks[from:len(toks):len(toks)])
	if m.Variadic && len(args) == len(m.Params)-1 {
		args = append(args, nil)
	}
	return args, len(args) == len(m.Params)
}

// substitute puts arguments into a replacement list (6.10.3.1 to 6.10.3.3).
func (x *expander) substitute(m *Macro, args [][]tok, off int32, hide *hidden) []tok {
	n := len(m.Body)
	for _, a := range args {
		n += len(a)
	}
	s := substituting{x: x, m: m, args: args, off: off, hide: hide, expanded: make([][]tok, len(args)), out: x.u.Room.toks.list(n)}
	for i := 0; i < len(m.Body) && x.err == nil; {
		i += s.element(i)
	}
	for i := range s.out {
		s.out[i].hide = x.union(s.out[i].hide, hide)
	}
	return s.out
}

// substituting is a replacement list under substitution.
type substituting struct {
	x        *expander
	m        *Macro
	args     [][]tok
	off      int32 // of the macro's name
	hide     *hidden
	expanded [][]tok // arguments, once they are needed
	out      []tok
}

// body is token i of the replacement list.
func (s *substituting) body(i int) Token {
	t := s.m.Body[i]
	t.Off = s.x.u.placed(t.Off, s.off)
	return t
}

// placed is the offset of a token of a replacement list: where text is read, that of the
// macro's name, so that it is in the file that uses the macro.
func (u *Unit) placed(own, name int32) int32 {
	if u.reading {
		return name
	}
	return own
}

// element appends what the token at i of the replacement list stands for, and returns how
// many tokens that took.
func (s *substituting) element(i int) int {
	t := s.body(i)
	p := s.m.param(t)
	if i+1 == len(s.m.Body) {
		s.plain(t, p)
		return 1
	}
	next := s.body(i + 1)
	switch operand := s.m.param(next); {
	case operand >= 0 && isString(t):
		s.out = append(s.out, tok{s.x.stringize(s.args[operand], t), s.hide})
		return 2
	case isPaste(t) && len(s.out) > 0:
		s.paste(next, operand)
		return 2
	case p >= 0 && isPaste(next):
		s.left(s.args[p])
	default:
		s.plain(t, p)
	}
	return 1
}

// plain appends a token that is no operand of # or ##: of a parameter, the argument with
// its macros expanded.
func (s *substituting) plain(t Token, p int) {
	if p < 0 {
		s.out = append(s.out, tok{t, s.hide})
		return
	}
	if s.expanded[p] == nil {
		s.expanded[p] = s.x.argument(s.args[p])
	}
	if s.x.step(len(s.expanded[p])) {
		s.out = s.x.u.Room.toks.add(s.out, s.expanded[p])
	}
}

// left appends the argument on the left of ##. If it is empty, what follows stands alone.
func (s *substituting) left(arg []tok) {
	if len(arg) == 0 {
		arg = []tok{{Token{Kind: Other}, s.hide}}
	}
	s.out = append(s.out, arg...)
}

// paste glues the token on the right of ##, or the argument of parameter p, to what there is.
func (s *substituting) paste(t Token, p int) {
	right := []tok{{t, s.hide}}
	if p >= 0 {
		right = s.args[p]
	}
	// GNU: a comma before an empty rest goes away, and is not glued to another.
	comma := s.m.Variadic && p == len(s.m.Params)-1 && s.out[len(s.out)-1].Text == ","
	switch {
	case comma && len(right) == 0:
		s.out = s.out[:len(s.out)-1]
	case comma:
		s.out = append(s.out, right...)
	case len(right) > 0:
		s.out = s.x.glue(s.out, right[0])
		s.out = append(s.out, right[1:]...)
	}
}

func (x *expander) union(a, b *hidden) *hidden {
	if a == nil || a == b {
		return b
	}
	for h := a; h != nil; h = h.next {
		if !x.step(1) {
			return nil
		}
		b = x.u.hide(h.name, b)
	}
	return b
}

// argument expands an argument by itself (6.10.3.1).
func (x *expander) argument(in []tok) []tok {
	y := expander{u: x.u, cond: x.cond, todo: x.u.Room.toks.list(2*len(in) + 16)}
	for i := len(in) - 1; i >= 0; i-- {
		y.todo = append(y.todo, in[i])
	}
	x.u.nested++
	defer func() { x.u.nested-- }()
	if x.u.nested > maxNesting {
		x.err = x.u.errorf("macro arguments nested more than %d deep", maxNesting)
		return nil
	}
	out := x.u.Room.toks.list(len(in))
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
func (x *expander) paste(body []Token, off int32, hide *hidden) []tok {
	out := x.u.Room.toks.list(len(body))
	for i := 0; i < len(body); i++ {
		paste := isPaste(body[i]) && len(out) > 0 && i+1 < len(body)
		if paste {
			i++
		}
		t := body[i]
		t.Off = x.u.placed(t.Off, off)
		if paste {
			out = x.glue(out, tok{t, hide})
		} else {
			out = append(out, tok{t, hide})
		}
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
	toks[0].Space, toks[0].Off = left.Space, left.Off
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
			x.rest()
		}
		if name.Kind != Ident {
			return Token{Text: name.Text, Kind: Other, Off: t.Off} // no expression
		}
		yes = x.u.defined(name.Text)
	case parens && strings.HasPrefix(t.Text, "__has_include"):
		yes = x.hasInclude(t.Text == "__has_include_next")
	case parens:
		name, _ = x.next()
		x.rest()
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

// rest takes the tokens up to the parenthesis that closes the open one, which it passes.
func (x *expander) rest() (toks []Token) {
	for depth := 0; ; {
		t, ok := x.next()
		switch {
		case !ok || t.Text == ")" && depth == 0:
			return toks
		case t.Text == "(":
			depth++
		case t.Text == ")":
			depth--
		}
		toks = append(toks, t.Token)
	}
}

func (x *expander) hasInclude(next bool) bool {
	toks := x.rest()
	if len(toks) > 0 && toks[0].Text != "<" && toks[0].Kind != String {
		y := expander{u: x.u}
		y.push(toks, nil)
		toks = y.run(nil)
		if x.err = y.err; x.err != nil {
			return false
		}
	}
	name := headerName(joined(toks))
	if len(name) < 3 || x.u.at == nil {
		return false
	}
	f, _, err := x.u.find(x.u.at, name, next)
	if x.err == nil {
		x.err = x.u.step(0) // an unreadable file is not an error here, the bounds are
	}
	return err == nil && f != nil
}

func (u *Unit) builtin(b builtin) Token {
	t := Token{Kind: Number, Text: "0"}
	switch b {
	case bLine:
		if u.at != nil && !(u.reading && u.Text.Opaque != nil) {
			t.Text = itoa(u.at.Position(u.off).Line)
		}
	case bCounter:
		u.spoil()
		t.Text = itoa(int(u.counter))
		u.counter++
	case bLevel:
		u.spoil()
		t.Text = itoa(u.depth - 1)
	case bFile, bDate:
		t.Kind, t.Text = String, `""`
	}
	return t
}
