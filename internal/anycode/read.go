// SPDX-License-Identifier: Apache-2.0

package anycode

import (
	"iter"
	"math"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/suggest"
)

// A Reading is a code that a text may stand for.
type Reading struct {
	Code Code
	How  How
	Name string // the name by which a text that is a name was recognised
	Bare bool   // whether the text is hexadecimal digits without 0x
}

// A How says how a code was read from a number. The zero How is AsGiven.
type How uint8

// The ways.
const (
	AsGiven    How = iota
	Unsigned32     // a negative number of 32 bits, printed without its sign
	Extended64     // a number of 32 bits, sign-extended to 64
	Signed32       // a number of 32 bits, printed as if the upper bit were a sign
	HexPadded      // eight digits without 0x, of which the first is a zero or the upper bit is set
	HexNamed       // digits without 0x that are a name's only in hexadecimal, or as well
)

// String returns the way in words, and "" for AsGiven.
func (h How) String() string {
	switch h {
	case Unsigned32:
		return "32 bits printed without the sign"
	case Extended64:
		return "32 bits sign-extended to 64"
	case Signed32:
		return "32 bits printed with a sign"
	case HexPadded:
		return "hexadecimal without 0x: eight digits, as in a dump"
	case HexNamed:
		return "hexadecimal, if the 0x was left out: so it has a name"
	}
	return ""
}

// MaxText is how many bytes a text that stands for a code may have, with what is around
// it. What is longer is none, and is not looked at.
const MaxText = 1 << 12

// Read returns what a text from a log, a shell or a source file may stand for,
// likeliest first. If in is not 0, only that vocabulary is asked.
//
// A text is a name in any case and with or without its prefix, also an old or
// misspelt one that is recorded as such, or a number: decimal, or hexadecimal with 0x.
// Quotes, commas and brackets around it do not matter; "CK_RV(0x1c3)" and
// "(psa_status_t)-133" say which vocabulary is meant.
//
// A name with its prefix stands for one code. Without, the names that are spelled
// alike come before those that differ in case, then names that differ in underscores,
// then those that differ in the prefix; equals come in the order of [secstatus.Vocabularies].
//
// A number stands for a code of every vocabulary whose type can hold it. Values with
// a name come before values that some headers give a name to ([Lineage]), and those
// before values without. Among equals:
//
//   - hexadecimal: PKCS #11, PSA, OSStatus, Parsec
//   - negative, also if printed without the sign: PSA, OSStatus, PKCS #11; if it has
//     no name and is below -256, OSStatus comes first
//   - from 1000 to 1248, where Parsec keeps PSA's codes: Parsec, PKCS #11, PSA, OSStatus
//   - any other: PKCS #11, Parsec, PSA, OSStatus
//   - zero: in the order of [secstatus.Vocabularies]
//
// From 0x80000000 on, where PKCS #11 has its vendors' codes, a number counts as
// negative only if that makes a name of it, or if it is within a million of 2^32, as
// small negative numbers are.
//
// Decimal digits may be hexadecimal ones of which the 0x was left out: eight that are padded
// or have the upper bit set come first so, others with a name of PKCS #11 come first if decimal
// makes no name of them.
//
// A text of more than [MaxText] bytes stands for nothing.
func Read(text string, in secstatus.Vocabulary) []Reading {
	if len(text) > MaxText {
		return nil
	}
	text = trim(text)
	if typ, number, ok := typed(text); ok {
		for v := range secstatus.Vocabularies() {
			if v.CType() == typ && (in == 0 || in == v) {
				// A type before the number tells the vocabulary.
				readings := Read(number, v)
				sort.SliceStable(readings, func(i, j int) bool { return readings[i].How < readings[j].How })
				return readings
			}
		}
	}
	if n, ok := parseNumber(text); ok {
		return withHex(text, in, ofNumber(n, in))
	}
	if readings := ofName(text, in); readings != nil {
		return readings
	}
	// Dumps leave out the 0x.
	if n, err := strconv.ParseUint(text, 16, 64); err == nil && strings.ContainsAny(text, "0123456789") {
		readings := ofNumber(number{magnitude: n, hex: true}, in)
		for i := range readings {
			readings[i].Bare = true
		}
		return readings
	}
	return nil
}

// withHex adds what decimal digits stand for if they are hexadecimal and the 0x was left
// out. Eight of them, padded or with the upper bit set, are likelier that than decimal; fewer
// only if decimal makes no name of them.
func withHex(text string, in secstatus.Vocabulary, decimal []Reading) []Reading {
	n, err := strconv.ParseUint(text, 16, 64)
	if err != nil || len(text) < 2 || text[0] == '+' || strings.Trim(text, "0") == "" || in != 0 && in != secstatus.PKCS11 {
		return decimal
	}
	padded := len(text) == 8 && (text[0] == '0' || n > math.MaxInt32)
	r := Reading{Code: Code{secstatus.PKCS11, n}, How: HexNamed}
	if padded {
		r.How = HexPadded
	}
	named := r.Code.Named() || r.Code.InLineage()
	switch {
	case !named && !padded || len(decimal) > 0 && decimal[0].Code == r.Code:
		return decimal
	case padded && named, padded && n > math.MaxInt32, named && (len(decimal) == 0 || !decimal[0].Code.Named()):
		return append([]Reading{r}, decimal...)
	}
	return append(slices.Clip(decimal), r)
}

// One returns the code of a vocabulary that a text stands for. A number that the type
// can hold as it is given is not taken for anything else. Digits like 1e2 or 0b1, which
// only a guess makes hexadecimal, stand for no success.
func One(text string, v secstatus.Vocabulary) (Code, bool) {
	readings := slices.DeleteFunc(Read(text, v), func(r Reading) bool { return r.Bare && r.Code.Kind() == secstatus.KindSuccess })
	for _, r := range readings {
		if r.How == AsGiven || r.How == HexPadded {
			return r.Code, true
		}
	}
	if len(readings) == 0 {
		return Code{}, false
	}
	return readings[0].Code, true
}

// trim takes away what surrounds a code in prose and in C.
func trim(text string) string {
	text = strings.Trim(text, " \t\r\n\"'`,;:.")
	for len(text) >= 2 && (text[0] == '(' && text[len(text)-1] == ')' || text[0] == '[' && text[len(text)-1] == ']') &&
		balanced(text[1:len(text)-1]) {
		text = strings.TrimSpace(text[1 : len(text)-1])
	}
	return unqualified(text)
}

// unqualified takes away the path of a name in Rust or C++, such as
// ResponseStatus::PsaErrorNotPermitted. What is no path keeps the whole text from being a
// code: a number after it, or a code within it, as in CKR_PIN_INCORRECT::PSA_SUCCESS.
func unqualified(text string) string {
	segments := strings.Split(text, "::")
	last := len(segments) - 1
	if last == 0 || last > mostSegments || !isIdentifier(segments[last]) {
		return text
	}
	for _, segment := range segments[:last] {
		if !isIdentifier(segment) || ofName(segment, 0) != nil {
			return text
		}
	}
	return segments[last]
}

// mostSegments is how long a path can be.
const mostSegments = 16

// isIdentifier reports whether text is an identifier of ASCII letters.
func isIdentifier(text string) bool {
	for i := range len(text) {
		switch b := lower(text[i]); {
		case 'a' <= b && b <= 'z' || b == '_':
		case '0' <= b && b <= '9' && i > 0:
		default:
			return false
		}
	}
	return text != ""
}

// balanced reports whether no bracket closes before it opens.
func balanced(text string) bool {
	depth := 0
	for _, r := range text {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth < 0 {
			return false
		}
	}
	return depth == 0
}

// typed takes "TYPE(NUMBER)" and "(TYPE)NUMBER" apart.
func typed(text string) (typ, number string, ok bool) {
	if rest, found := strings.CutPrefix(text, "("); found {
		typ, number, ok = strings.Cut(rest, ")")
	} else if rest, found := strings.CutSuffix(text, ")"); found {
		typ, number, ok = strings.Cut(rest, "(")
	}
	return strings.TrimSpace(typ), strings.TrimSpace(number), ok
}

// A number is what a text says, before a type is known.
type number struct {
	negative  bool
	magnitude uint64
	hex       bool
}

// parseNumber reads a decimal or hexadecimal number, with C's suffixes.
func parseNumber(text string) (n number, ok bool) {
	s := text
	if rest, found := strings.CutPrefix(s, "-"); found {
		s, n.negative = strings.TrimSpace(rest), true
	} else {
		s = strings.TrimPrefix(s, "+")
	}
	base := 10
	if len(s) > 2 && s[0] == '0' && (s[1] == 'x' || s[1] == 'X') {
		s, base, n.hex = s[2:], 16, true
	}
	if s == "" || s[0] == '+' || s[0] == '-' {
		return n, false
	}
	s = strings.TrimRight(s, "uUlL")
	magnitude, err := strconv.ParseUint(s, base, 64)
	n.magnitude = magnitude
	return n, err == nil
}

// isNegative reports whether the number is most likely a negative one of 32 bits.
func (n number) isNegative() bool {
	const near = 1 << 20
	return n.negative || n.magnitude <= math.MaxUint32 && n.magnitude > math.MaxUint32-near || n.magnitude > math.MaxUint64-near
}

// as returns the codes of a vocabulary that a number may stand for.
func (n number) as(v secstatus.Vocabulary) []Reading {
	reading := func(value uint64, how How) []Reading { return []Reading{{Code: Code{v, value}, How: how}} }
	extended := n.magnitude >= math.MaxUint64-math.MaxInt32
	bits, signed := of(v).width()
	switch {
	case !signed && bits < 64:
		if !n.negative && n.magnitude>>bits == 0 {
			return reading(n.magnitude, AsGiven)
		}
	case !signed:
		switch {
		case n.negative && n.magnitude != 0 && n.magnitude <= 1<<31:
			return reading(uint64(uint32(-n.magnitude)), Signed32)
		case n.negative && n.magnitude != 0:
		case extended:
			return append(reading(n.magnitude&math.MaxUint32, Extended64), reading(n.magnitude, AsGiven)...)
		default:
			return reading(n.magnitude, AsGiven)
		}
	case n.negative:
		if n.magnitude <= 1<<31 {
			return reading(-n.magnitude, AsGiven)
		}
	case n.magnitude <= math.MaxInt32:
		return reading(n.magnitude, AsGiven)
	case n.magnitude <= math.MaxUint32:
		return reading(uint64(int32(uint32(n.magnitude))), Unsigned32)
	case extended:
		return reading(n.magnitude, Extended64)
	}
	return nil
}

// order returns the vocabularies, likeliest first; those that are not among them are less
// likely.
func (n number) order(named bool) []secstatus.Vocabulary {
	switch {
	case n.magnitude == 0:
		return slices.Collect(secstatus.Vocabularies())
	case n.isNegative() && (named || n.small()):
		return []secstatus.Vocabulary{secstatus.PSA, secstatus.OSStatus, secstatus.PKCS11, secstatus.Parsec}
	case n.isNegative():
		return []secstatus.Vocabulary{secstatus.OSStatus, secstatus.PSA, secstatus.PKCS11, secstatus.Parsec}
	case n.hex || n.magnitude > math.MaxInt32:
		return []secstatus.Vocabulary{secstatus.PKCS11, secstatus.PSA, secstatus.OSStatus, secstatus.Parsec}
	case 1000 <= n.magnitude && n.magnitude <= 1248:
		return []secstatus.Vocabulary{secstatus.Parsec, secstatus.PKCS11, secstatus.PSA, secstatus.OSStatus}
	}
	return []secstatus.Vocabulary{secstatus.PKCS11, secstatus.Parsec, secstatus.PSA, secstatus.OSStatus}
}

// small reports whether a negative number is one of the first 256.
func (n number) small() bool {
	m := n.magnitude
	if !n.negative {
		m = uint64(uint32(-n.magnitude))
	}
	return m <= 256
}

func ofNumber(n number, in secstatus.Vocabulary) []Reading {
	var readings []Reading
	for v := range secstatus.Vocabularies() {
		if in == 0 || in == v {
			readings = append(readings, n.as(v)...)
		}
	}
	named, others := n.order(true), n.order(false)
	likely := func(r Reading) int {
		rank, order := 2, others
		switch {
		case r.Code.Named():
			rank, order = 0, named
		case r.Code.InLineage():
			rank = 1
		}
		place := slices.Index(order, r.Code.Vocabulary)
		if place < 0 {
			place = len(order)
		}
		return rank*(len(order)+1) + place
	}
	sort.SliceStable(readings, func(i, j int) bool { return likely(readings[i]) < likely(readings[j]) })
	return readings
}

// InLineage reports whether some headers give the value to a standard name.
func (c Code) InLineage() bool {
	for l := range of(c.Vocabulary).lineages() {
		if l.Value == c {
			return true
		}
	}
	return false
}

// Pair reads a number beside the name that somebody gave it, such as "-134
// (PSA_ERROR_DOES_NOT_EXIST)" or "CKR_GENERAL_ERROR:5". It returns the readings of the number in the vocabulary of the
// name, and the name; ok is false for any other text.
func Pair(text string) (readings []Reading, name string, ok bool) {
	if len(text) > MaxText {
		return nil, "", false
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ()/=:,'\"", r) })
	if len(parts) != 2 {
		return nil, "", false
	}
	number, name := strings.TrimSuffix(parts[0], "-"), parts[1] // 6-'CKR_FUNCTION_FAILED'
	if _, isNumber := parseNumber(number); !isNumber {
		number, name = name, number
	}
	if _, isNumber := parseNumber(number); !isNumber {
		return nil, "", false
	}
	named := ofName(name, 0)
	if len(named) != 1 {
		return nil, "", false
	}
	readings = Read(number, named[0].Code.Vocabulary)
	return readings, named[0].Name, len(readings) > 0
}

// How alike a text and a name are: less is more.
const (
	same = iota
	sameButCase
	sameLetters
	sameButPrefix
	different
)

// alike compares a text with a name. Key is the text in lower case without
// underscores, as squeeze makes it.
func alike(text, key, name string, v secstatus.Vocabulary) int {
	switch {
	case text == name:
		return same
	case equalFold(text, name):
		return sameButCase
	case squeezed(name, key):
		return sameLetters
	}
	for _, p := range of(v).omitted() {
		if rest, ok := cutSqueezed(name, p); ok && squeezed(rest, key) {
			return sameButPrefix
		}
	}
	return different
}

// equalFold reports whether two texts differ in the case of ASCII letters alone. The
// Kelvin sign is no K.
func equalFold(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) {
		if lower(a[i]) != lower(b[i]) {
			return false
		}
	}
	return true
}

// squeeze returns text in lower case, without what separates words.
func squeeze(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '_' || r == '-' || r == ' ':
			return -1
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		}
		return r
	}, text)
}

// squeezed reports whether squeeze(name) is key, without making it.
func squeezed(name, key string) bool {
	rest, ok := cutSqueezed(name, key)
	return ok && rest == ""
}

// cutSqueezed returns name without what squeezes to key, and whether name begins so.
func cutSqueezed(name, key string) (rest string, ok bool) {
	i := 0
	for j := range len(key) {
		for i < len(name) && name[i] == '_' {
			i++
		}
		if i == len(name) || lower(name[i]) != key[j] {
			return name, false
		}
		i++
	}
	return name[i:], true
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		b += 'a' - 'A'
	}
	return b
}

func ofName(text string, in secstatus.Vocabulary) []Reading {
	type match struct {
		Reading
		rank int
	}
	var matches []match
	key := squeeze(text)
	if key == "" {
		return nil
	}
	for v := range secstatus.Vocabularies() {
		if in != 0 && in != v {
			continue
		}
		for n := range All(v) {
			best := match{Reading{Code: n.Code, Name: n.Name}, alike(text, key, n.Name, v)}
			if best.rank > sameLetters && squeezed(n.GoName, key) {
				best.rank = sameLetters
			}
			for a := range n.Aliases {
				if rank := alike(text, key, a.Name, v); rank < best.rank {
					best = match{Reading{Code: n.Code, Name: a.Name}, rank}
				}
			}
			if best.rank < different {
				matches = append(matches, best)
			}
		}
	}
	sort.SliceStable(matches, func(i, j int) bool { return matches[i].rank < matches[j].rank })
	var readings []Reading
	for _, m := range matches {
		if m.rank <= sameButCase && prefixed(m.Name, m.Code.Vocabulary) {
			return []Reading{m.Reading}
		}
		readings = append(readings, m.Reading)
	}
	return readings
}

// WithoutPrefix iterates over what is left of a name without each prefix that people leave out.
func WithoutPrefix(name string, v secstatus.Vocabulary) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, p := range of(v).omitted() {
			if rest, ok := cutSqueezed(name, p); ok && !yield(strings.TrimLeft(rest, "_")) {
				return
			}
		}
	}
}

// prefixed reports whether a name says by its prefix whose it is.
func prefixed(name string, v secstatus.Vocabulary) bool {
	for _, p := range of(v).omitted() {
		if _, ok := cutSqueezed(name, p); ok {
			return true
		}
	}
	return false
}

// Nearest returns the names that are most like an unknown name, one of each
// vocabulary at most, the likeliest first. If in is not 0, only that one is asked; if
// the text has a prefix, only those whose prefix it is.
func Nearest(text string, in secstatus.Vocabulary) []string {
	if len(text) > MaxText {
		return nil
	}
	text = trim(text)
	all := suggest.To(text)
	var names []string
	anyPrefix := false
	for v := range secstatus.Vocabularies() {
		anyPrefix = anyPrefix || prefixed(text, v)
	}
	for v := range secstatus.Vocabularies() {
		if in != 0 && in != v || in == 0 && anyPrefix && !prefixed(text, v) {
			continue
		}
		search := suggest.To(text)
		bare := suggest.To(squeeze(text))
		whole := map[string]string{}
		for n := range All(v) {
			try := func(name string) {
				search.Try(name)
				for _, p := range of(v).omitted() {
					if rest, ok := cutSqueezed(name, p); ok {
						rest = squeeze(rest)
						whole[rest] = name
						bare.Try(rest)
						break
					}
				}
			}
			try(n.Name)
			for a := range n.Aliases {
				try(a.Name)
			}
		}
		name := search.Best()
		if name == "" {
			name = whole[bare.Best()]
		}
		if name != "" {
			names = append(names, name)
			all.Try(name)
		}
	}
	if i := slices.Index(names, all.Best()); i > 0 {
		best := names[i]
		copy(names[1:i+1], names[:i])
		names[0] = best
	}
	return names
}
