// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"errors"
	"math/bits"
	"slices"
	"strconv"
	"strings"
)

func itoa(n int) string { return strconv.Itoa(n) }

// An Int is the value of an integer constant expression (6.6).
type Int struct {
	bits uint64 // sign-extended or zero-extended to 64
	typ  intType
}

type intType struct {
	size     uint8 // in bytes
	unsigned bool
	rank     uint8
}

// Negative says whether the value is below zero.
func (v Int) Negative() bool { return !v.typ.unsigned && int64(v.bits) < 0 }

// Int64 is the value, wrapped where it is above the range of int64.
func (v Int) Int64() int64 { return int64(v.bits) }

// Uint64 is the value modulo 2^64.
func (v Int) Uint64() uint64 { return v.bits }

// Equal compares as numbers, whatever the types.
func (v Int) Equal(o Int) bool { return v.bits == o.bits && v.Negative() == o.Negative() }

// SameType says whether two values have the same type.
func (v Int) SameType(o Int) bool { return v.typ == o.typ }

// Type is the name of the value's type.
func (v Int) Type() string {
	name := [...]string{"_Bool", "char", "short", "int", "long", "long long", "intmax_t"}[v.typ.rank]
	if v.typ.unsigned && v.typ.rank > 0 {
		name = "unsigned " + name
	}
	return name
}

func (v Int) String() string {
	if v.typ.unsigned {
		return strconv.FormatUint(v.bits, 10)
	}
	return strconv.FormatInt(int64(v.bits), 10)
}

var (
	errExpr   = errors.New("not an integer constant expression")
	errNested = errors.New("expression nested too deep")
)

// intmax are the types of an #if (6.10.1p4): intmax_t and uintmax_t alone.
var intmax = intType{size: 8, rank: 6}

// evaluator computes integer constant expressions. In an #if all numbers are
// intmax_t or uintmax_t and a name is 0; elsewhere literals have C's types and
// casts count.
type evaluator struct {
	toks  []Token
	unit  *Unit // whose types there are; nil in an #if
	cfg   *Config
	depth int
	dead  int // inside an operand that is not evaluated
}

// condition evaluates the expression of an #if. What is no expression is
// false; an error means that the unit is over.
func (u *Unit) condition(toks []Token) (bool, error) {
	plain, ok := u.simple(toks)
	if !ok {
		var err error
		if plain, err = u.expand(toks, true); err != nil {
			return false, err
		}
	}
	e := evaluator{toks: u.cfg.words(plain), cfg: u.cfg}
	v, err := e.all()
	holds := err == nil && v.bits != 0
	if u.Judged != nil {
		u.Judged(holds, err == nil)
	}
	return holds, nil
}

// words gives the words of a condition their meaning in the dialect: true is 1 in C++ and
// since C23 (ISO C23 6.10.2p13), and C++ has words for operators (ISO C++ 5.5).
func (c *Config) words(toks []Token) []Token {
	plus := cplusplus(c.Std)
	if !plus && !strings.HasSuffix(c.Std, "23") {
		return toks
	}
	toks = slices.Clone(toks)
	for i, t := range toks {
		if t.Kind != Ident {
			continue
		}
		if t.Text == "true" {
			toks[i].Text, toks[i].Kind = "1", Number
		} else if text := operatorOf(t.Text); plus && text != "" {
			toks[i].Text, toks[i].Kind = text, Punct
		}
	}
	return toks
}

// operatorOf is the operator that a word of C++ stands for, or "".
func operatorOf(word string) string {
	switch word {
	case "and":
		return "&&"
	case "or":
		return "||"
	case "not":
		return "!"
	case "not_eq":
		return "!="
	case "bitand":
		return "&"
	case "bitor":
		return "|"
	case "xor":
		return "^"
	case "compl":
		return "~"
	}
	return ""
}

// simple expands what most conditions consist of: defined, and macros that are
// one number. It gives up on anything else.
func (u *Unit) simple(toks []Token) ([]Token, bool) {
	out := u.Room.simple[:0]
	defer func() { u.Room.simple = out }()
	for i := 0; i < len(toks); {
		t, n := toks[i], 1
		switch {
		case t.Kind != Ident:
		case t.Text == "defined":
			t, n = u.definedOperator(toks[i:])
		default:
			t, n = u.number(t)
		}
		if n == 0 {
			return nil, false
		}
		out = append(out, t)
		i += n
	}
	return out, true
}

// definedOperator is the value of "defined NAME" or "defined(NAME)" at the start of toks,
// and how many tokens that takes, or 0.
func (u *Unit) definedOperator(toks []Token) (Token, int) {
	at, n := 1, 2
	if len(toks) > 3 && toks[1].Text == "(" && toks[3].Text == ")" {
		at, n = 2, 4
	}
	if at >= len(toks) || toks[at].Kind != Ident {
		return Token{}, 0
	}
	t := toks[0]
	t.Text, t.Kind = "0", Number
	if u.defined(toks[at].Text) {
		t.Text = "1"
	}
	return t, n
}

// number is the token that a name in a condition stands for, if that is itself or a
// number, and 1; or 0.
func (u *Unit) number(t Token) (Token, int) {
	switch m := u.Macro(t.Text); {
	case m == nil && !u.cfg.operator(t.Text):
		return t, 1
	case m == nil || m.Function || len(m.Body) != 1 || m.Body[0].Kind != Number:
		return t, 0
	default:
		return m.Body[0], 1
	}
}

// Value is what an object-like macro expands to at this point, if that is an
// integer constant expression.
func (u *Unit) Value(m *Macro) (Int, bool) {
	if m.Function || len(m.Body) == 0 {
		return Int{}, false
	}
	u.valuing = true
	defer func() { u.valuing = false }()
	toks := m.Body
	if slices.ContainsFunc(toks, func(t Token) bool { return t.Kind == Ident && u.macro(t.Text) != nil || isPaste(t) }) {
		x := u.expander(false)
		x.push(m.Body, u.hide(m.Name, nil))
		var err error
		if toks, err = x.finish(); err != nil {
			return Int{}, false
		}
	}
	e := evaluator{toks: toks, cfg: u.cfg, unit: u}
	v, err := e.all()
	return v, err == nil
}

// SameExpansion says whether two object-like macros expand to the same tokens, each in its
// unit.
func (u *Unit) SameExpansion(m *Macro, v *Unit, n *Macro) bool {
	if m.Function || n.Function {
		return false
	}
	a, err := u.expand(m.Body, false)
	if err != nil {
		return false
	}
	a = slices.Clone(a) // which the other unit may be
	b, err := v.expand(n.Body, false)
	return err == nil && slices.EqualFunc(a, b, func(a, b Token) bool { return a.Text == b.Text })
}

// Null says whether an object-like macro expands to a null pointer constant (6.3.2.3p3), or
// to the name of one: NULL, nullptr, __null.
func (u *Unit) Null(m *Macro) bool {
	if v, ok := u.Value(m); ok || m.Function {
		return ok && v.bits == 0
	}
	toks, err := u.expand(m.Body, false)
	if err != nil {
		return false
	}
	for len(toks) > 1 && toks[0].Text == "(" && group(toks, 0) == len(toks) {
		toks = toks[1 : len(toks)-1]
	}
	if len(toks) == 1 {
		return slices.Contains([]string{"NULL", "nullptr", "__null"}, toks[0].Text)
	}
	// ( void * ) and what is zero
	if len(toks) < 5 || toks[0].Text != "(" || toks[1].Text != "void" || toks[2].Text != "*" || toks[3].Text != ")" {
		return false
	}
	e := evaluator{toks: toks[4:], cfg: u.cfg, unit: u}
	v, err := e.all()
	return err == nil && v.bits == 0
}

func (e *evaluator) all() (Int, error) {
	toks := e.toks
	if len(toks) == 3 && toks[0].Text == "(" && toks[2].Text == ")" {
		toks = toks[1:2]
	}
	if len(toks) == 1 && toks[0].Kind == Number { // as most constants are
		return e.number(toks[0].Text)
	}
	v, err := e.comma()
	if err == nil && len(e.toks) > 0 {
		err = errExpr
	}
	return v, err
}

func (e *evaluator) peek() string {
	if len(e.toks) == 0 {
		return ""
	}
	return e.toks[0].Text
}

func (e *evaluator) comma() (Int, error) {
	v, err := e.conditional()
	for err == nil && e.peek() == "," {
		e.toks = e.toks[1:]
		v, err = e.conditional()
	}
	return v, err
}

func (e *evaluator) conditional() (Int, error) {
	if e.depth++; e.depth > 10*maxNesting {
		return Int{}, errNested
	}
	defer func() { e.depth-- }()
	c, err := e.binary(1)
	if err != nil || e.peek() != "?" {
		return c, err
	}
	e.toks = e.toks[1:]
	a, err := e.unless(c.bits == 0, e.comma)
	if err != nil {
		return a, err
	}
	if e.peek() != ":" {
		return a, errExpr
	}
	e.toks = e.toks[1:]
	b, err := e.unless(c.bits != 0, e.conditional)
	if err != nil {
		return b, err
	}
	t := e.common(a.typ, b.typ)
	if c.bits == 0 {
		a = b
	}
	return convert(a, t), nil
}

// unless evaluates an operand, which counts only if dead is false.
func (e *evaluator) unless(dead bool, f func() (Int, error)) (Int, error) {
	if dead {
		e.dead++
		defer func() { e.dead-- }()
	}
	return f()
}

func precedence(op string) int {
	switch op {
	case "||":
		return 1
	case "&&":
		return 2
	case "|":
		return 3
	case "^":
		return 4
	case "&":
		return 5
	case "==", "!=":
		return 6
	case "<", ">", "<=", ">=":
		return 7
	case "<<", ">>":
		return 8
	case "+", "-":
		return 9
	case "*", "/", "%":
		return 10
	}
	return 0
}

func (e *evaluator) binary(min int) (Int, error) {
	a, err := e.unary()
	for err == nil {
		op := e.peek()
		p := precedence(op)
		if p == 0 || p < min {
			break
		}
		e.toks = e.toks[1:]
		dead := op == "||" && a.bits != 0 || op == "&&" && a.bits == 0
		var b Int
		b, err = e.unless(dead, func() (Int, error) { return e.binary(p + 1) })
		if err == nil {
			a, err = e.apply(op, a, b)
		}
	}
	return a, err
}

func (e *evaluator) truth(b bool) (Int, error) {
	v := Int{typ: e.int()}
	if b {
		v.bits = 1
	}
	return v, nil
}

func (e *evaluator) int() intType {
	if e.unit == nil {
		return intmax
	}
	return intType{size: 4, rank: 3}
}

// common is the type of both operands after the usual arithmetic conversions
// (6.3.1.8).
func (e *evaluator) common(a, b intType) intType {
	a, b = e.promote(a), e.promote(b)
	if a.unsigned == b.unsigned {
		if a.rank >= b.rank {
			return a
		}
		return b
	}
	if b.unsigned {
		a, b = b, a
	}
	switch { // a is unsigned
	case a.rank >= b.rank:
		return a
	case b.size > a.size:
		return b
	}
	b.unsigned = true
	return b
}

func (e *evaluator) promote(t intType) intType {
	if i := e.int(); t.rank < i.rank {
		return i
	}
	return t
}

func convert(v Int, t intType) Int {
	shift := 64 - 8*uint(t.size)
	if t.unsigned {
		v.bits = v.bits << shift >> shift
	} else {
		v.bits = uint64(int64(v.bits<<shift) >> shift)
	}
	if t.rank == 0 && v.bits != 0 { // _Bool
		v.bits = 1
	}
	v.typ = t
	return v
}

func (e *evaluator) apply(op string, a, b Int) (Int, error) {
	switch op {
	case "||":
		return e.truth(a.bits != 0 || b.bits != 0)
	case "&&":
		return e.truth(a.bits != 0 && b.bits != 0)
	case "<<", ">>":
		return shift(convert(a, e.promote(a.typ)), b, op == "<<"), nil
	}
	t := e.common(a.typ, b.typ)
	a, b = convert(a, t), convert(b, t)
	less := a.bits < b.bits
	if !t.unsigned {
		less = int64(a.bits) < int64(b.bits)
	}
	switch op {
	case "==":
		return e.truth(a.bits == b.bits)
	case "!=":
		return e.truth(a.bits != b.bits)
	case "<":
		return e.truth(less)
	case ">":
		return e.truth(!less && a.bits != b.bits)
	case "<=":
		return e.truth(less || a.bits == b.bits)
	case ">=":
		return e.truth(!less)
	case "|":
		a.bits |= b.bits
	case "^":
		a.bits ^= b.bits
	case "&":
		a.bits &= b.bits
	case "+":
		a.bits += b.bits
	case "-":
		a.bits -= b.bits
	case "*":
		a.bits *= b.bits
	case "/", "%":
		if b.bits == 0 && e.dead > 0 {
			return a, nil
		}
		if b.bits == 0 {
			return a, errExpr
		}
		q, r := divide(a, b)
		if a.bits = q; op == "%" {
			a.bits = r
		}
	}
	return convert(a, t), nil
}

// shift shifts a. A negative count is undefined; gcc shifts the other way in an #if.
func shift(a, count Int, left bool) Int {
	n := count.bits
	if count.Negative() {
		n, left = -n, !left
	}
	switch {
	case left:
		a.bits <<= n
	case a.typ.unsigned:
		a.bits >>= n
	default:
		a.bits = uint64(int64(a.bits) >> n)
	}
	return convert(a, a.typ)
}

// divide is quotient and remainder of two numbers of one type, the second not 0.
func divide(a, b Int) (q, r uint64) {
	switch {
	case a.typ.unsigned:
		return bits.Div64(0, a.bits, b.bits)
	case int64(b.bits) == -1: // avoids the overflow of MIN / -1
		return -a.bits, 0
	}
	return uint64(int64(a.bits) / int64(b.bits)), uint64(int64(a.bits) % int64(b.bits))
}

func (e *evaluator) unary() (Int, error) {
	if e.depth++; e.depth > 10*maxNesting {
		return Int{}, errNested
	}
	defer func() { e.depth-- }()
	if len(e.toks) == 0 {
		return Int{}, errExpr
	}
	t := e.toks[0]
	e.toks = e.toks[1:]
	switch t.Kind {
	case Number:
		return e.number(t.Text)
	case Char:
		return e.char(t.Text)
	case Ident:
		if e.unit != nil {
			return Int{}, errExpr
		}
		// An identifier that is not a macro is 0 (6.10.1p4). In gcc and clang,
		// what looks like a call of one is an error.
		return Int{typ: intmax}, nil
	}
	switch t.Text {
	case "(":
		if to, ok := e.cast(); ok {
			v, err := e.unary()
			return convert(v, to), err
		}
		v, err := e.comma()
		if err == nil && e.peek() != ")" {
			err = errExpr
		}
		if err == nil {
			e.toks = e.toks[1:]
		}
		return v, err
	case "+", "-", "~", "!":
		v, err := e.unary()
		if err != nil {
			return v, err
		}
		if t.Text == "!" {
			return e.truth(v.bits == 0)
		}
		v = convert(v, e.promote(v.typ))
		switch t.Text {
		case "-":
			v.bits = -v.bits
		case "~":
			v.bits = ^v.bits
		}
		return convert(v, v.typ), nil
	}
	return Int{}, errExpr
}

// cast reads a type name and its closing parenthesis, if that is what follows
// an opening one.
func (e *evaluator) cast() (intType, bool) {
	if e.unit == nil {
		return intType{}, false
	}
	end := 0
	for end < len(e.toks) && e.toks[end].Kind == Ident {
		end++
	}
	if end == 0 || end == len(e.toks) || e.toks[end].Text != ")" {
		return intType{}, false
	}
	t, ok := e.unit.typeOf(e.toks[:end])
	if !ok {
		return intType{}, false
	}
	i, ok := e.cfg.intType(t)
	if ok {
		e.toks = e.toks[end+1:]
	}
	return i, ok
}

// number reads an integer constant (6.4.4.1), binary ones of C23 included.
func (e *evaluator) number(s string) (Int, error) {
	if n, ok := small(s); ok && e.unit == nil {
		return Int{bits: n, typ: intmax}, nil
	}
	n, base, suffix, ok := integer(strings.ReplaceAll(s, "'", ""))
	if !ok {
		return Int{}, errExpr
	}
	unsigned, longs := suffix.unsigned > 0, suffix.longs
	v := Int{bits: n}
	if e.unit == nil {
		v.typ = intmax
		v.typ.unsigned = unsigned || n>>63 != 0
		return v, nil
	}
	for rank := uint8(3 + longs); rank <= 5; rank++ {
		t := intType{size: e.cfg.size(rank), rank: rank}
		width := uint(t.size) * 8
		if !unsigned && n>>(width-1) == 0 {
			v.typ = t
			return v, nil
		}
		if (unsigned || base != 10) && (width == 64 || n>>width == 0) {
			t.unsigned = true
			v.typ = t
			return v, nil
		}
	}
	v.typ = intType{size: 8, rank: 5, unsigned: true}
	return v, nil
}

// suffixes are the letters behind a number.
type suffixes struct{ unsigned, longs int }

// integer reads the digits and the suffix of an integer constant without separators.
func integer(s string) (n uint64, base int, suffix suffixes, ok bool) {
	base = 10
	switch {
	case len(s) > 1 && s[0] == '0' && s[1]|0x20 == 'x':
		base, s = 16, s[2:]
	case len(s) > 1 && s[0] == '0' && s[1]|0x20 == 'b':
		base, s = 2, s[2:]
	case len(s) > 1 && s[0] == '0' && s[1] >= '0' && s[1] <= '9':
		base = 8
	}
	digits := 0
	for ; digits < len(s); digits++ {
		d := digit(s[digits])
		if d >= base {
			break
		}
		high, low := bits.Mul64(n, uint64(base))
		sum, carry := bits.Add64(low, uint64(d), 0)
		if high != 0 || carry != 0 {
			return 0, 0, suffix, false
		}
		n = sum
	}
	for i, c := range []byte(s[digits:]) {
		switch c | 0x20 {
		case 'u':
			suffix.unsigned++
			if i == 1 && len(s) > digits+2 && s[digits+2]|0x20 == 'l' { // lul
				return 0, 0, suffix, false
			}
		case 'l':
			suffix.longs++
		default:
			return 0, 0, suffix, false
		}
	}
	return n, base, suffix, digits > 0 && suffix.unsigned <= 1 && suffix.longs <= 2
}

// digit is the value of a digit, or more than any base.
func digit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return 99
}

// small reads what most numbers in an #if are: few decimal digits, perhaps an
// L.
func small(s string) (n uint64, ok bool) {
	if s[len(s)-1] == 'L' {
		s = s[:len(s)-1]
	}
	if s == "" || len(s) > 18 || s[0] == '0' && len(s) > 1 {
		return 0, false
	}
	for i := range len(s) {
		d := s[i] - '0'
		if d > 9 {
			return 0, false
		}
		n = 10*n + uint64(d)
	}
	return n, true
}

// char reads a character constant (6.4.4.4). Several characters make a number
// as in gcc and clang.
func (e *evaluator) char(s string) (Int, error) {
	wide := s[0] != '\''
	s = s[strings.IndexByte(s, '\'')+1 : len(s)-1]
	if s == "" {
		return Int{}, errExpr
	}
	var n uint64
	count := 0
	for len(s) > 0 {
		c, multi, tail, err := strconv.UnquoteChar(strings.TrimPrefix(s, `\?`), '\'')
		switch {
		case strings.HasPrefix(s, `\?`):
			c, tail = '?', s[2:]
		case strings.HasPrefix(s, `\0`) && (len(s) < 3 || s[2] < '0' || s[2] > '7'):
			c, tail = 0, s[2:]
		case err != nil || multi && !wide:
			c, tail = rune(s[0]), s[1:]
		}
		n = n<<8 | uint64(c)&0xff
		if wide {
			n = uint64(c)
		}
		s = tail
		count++
	}
	if count == 1 && !wide && !e.cfg.charUnsigned() {
		n = uint64(int64(int8(n)))
	}
	return Int{bits: uint64(int64(int32(n))), typ: e.int()}, nil
}
