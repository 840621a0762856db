// SPDX-License-Identifier: Apache-2.0

// Package explain answers what a name or a number stands for: as text for people and as
// JSON. It adds no facts.
package explain

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/escape"
	"github.com/secstatus/secstatus/internal/neighbour"
	"github.com/secstatus/secstatus/internal/suggest"
	"github.com/secstatus/secstatus/osstatus"
)

// An Explanation is the answer to one input.
type Explanation struct {
	input    string
	exit     bool   // the input is an exit status
	note     string // that a number is not what the name beside it says
	answers  []answer
	nearest  []string
	owner    string   // whose name it is by its prefix
	constant string   // what it is, if it is a constant of PKCS #11 or gRPC and no code
	others   []string // whose the number looks like, or who else gives it a name
}

// Known reports whether a code with a name was found.
func (e Explanation) Known() bool {
	return e.constant != "" || len(e.answers) > 0 && e.answers[0].known()
}

// An answer is a code that the input may stand for.
type answer struct {
	anycode.Info
	how         string // how it was read, or why it is a candidate
	alias       secstatus.Alias
	conversions []conversion
	modules     []string // what modules that are known mean by it
}

// known reports whether the value has a name, if only among some headers.
func (a answer) known() bool { return a.Name != "" || a.Code.InLineage() }

// A conversion is the code's counterpart in another vocabulary.
type conversion struct {
	to       anycode.Code
	fidelity conv.Fidelity
	reason   string
}

// Nothing says that the input is not a code, and what may have been meant. It is "" if the
// input is one.
func (e Explanation) Nothing() string {
	if len(e.answers) > 0 || e.constant != "" {
		return ""
	}
	if e.exit {
		return fmt.Sprintf("no code of Apple's has the exit status %s", e.input)
	}
	s := fmt.Sprintf("no code is called %s", quote(e.input))
	if len(e.input) > anycode.MaxText {
		return fmt.Sprintf("%s, of %d bytes; a code may have %d", s, len(e.input), anycode.MaxText)
	}
	if e.owner != "" {
		return s + "; the name is that of a neighbour: " + e.owner
	}
	if len(e.nearest) > 0 {
		return s + "; did you mean " + suggest.Or(e.nearest) + "?"
	}
	return s + "; want a name that 'secstatus list VOCAB' prints, or a number that fits its type; 'secstatus search' finds codes by words"
}

// quote quotes what was asked for, with an escape for each letter beyond ASCII: no name has one,
// and some look as if they were in it.
func quote(text string) string {
	if len(text) > 80 {
		return escape.Quote(text)
	}
	return strconv.QuoteToASCII(text)
}

// maxGRPC is the greatest code of gRPC.
const maxGRPC = 16

// grpc says what a code of gRPC is, such as grpc:7, and "" of any other text. Its numbers are too
// small to tell from others without that word.
func grpc(text string) string {
	const word = "grpc"
	if len(text) <= len(word) || !strings.EqualFold(text[:len(word)], word) {
		return ""
	}
	n, err := strconv.Atoi(strings.Trim(text[len(word):], ": =()"))
	if err != nil || n < 0 || n > maxGRPC {
		return ""
	}
	return fmt.Sprintf("%d of gRPC is %v, a google.rpc.Code and no code of a vocabulary", n, secstatus.GRPCCode(n))
}

// hexOf returns a number as the neighbours take it: with 0x, if it is eight digits as OpenSSL
// prints them, alone or behind "error:", and Apple behind a #.
func hexOf(text string) string {
	const word, digits = "error:", 8
	number := strings.TrimPrefix(strings.TrimSpace(text), "#")
	if i := strings.Index(text, word); i >= 0 && len(text) >= i+len(word)+digits {
		number = text[i+len(word) : i+len(word)+digits]
	}
	if _, err := strconv.ParseUint(number, 16, 32); err != nil || len(number) != digits {
		return text
	}
	return "0x" + number
}

// Code explains a name or a number. If in is not 0, it is a code of that vocabulary.
func Code(text string, in secstatus.Vocabulary) (Explanation, error) {
	e := Explanation{input: text}
	if e.constant = neighbour.Constant(text); e.constant == "" {
		e.constant = grpc(text)
	}
	if e.constant != "" && in == 0 {
		return e, nil
	}
	e.constant = ""
	number := hexOf(text)
	readings := anycode.Read(text, in)
	if number != text && readings == nil {
		readings = anycode.Read(number, in)
	}
	if vendor, ok := neighbour.VendorValue(text); ok && (in == 0 || in == secstatus.PKCS11) {
		number, readings = vendor, anycode.Read(vendor, secstatus.PKCS11)
	}
	if pair, name, ok := anycode.Pair(text); ok && readings == nil && (in == 0 || in == pair[0].Code.Vocabulary) {
		readings = pair
		if named, ok := anycode.One(name, pair[0].Code.Vocabulary); ok && named != pair[0].Code {
			e.note = fmt.Sprintf("%s is %v, not %s", pair[0].Code.Number(), pair[0].Code, name)
			if others := anycode.Read(pair[0].Code.Number(), 0); !pair[0].Code.Named() && len(others) > 0 && others[0].Code.Named() {
				readings = others
				e.note = fmt.Sprintf("%s is not %s; it is not a code of %s, but one of %s", pair[0].Code.Number(), name, pair[0].Code.Vocabulary.Title(), others[0].Code.Vocabulary.Title())
			}
		}
	}
	for _, r := range readings {
		a, err := newAnswer(r.Code)
		if err != nil {
			return e, err
		}
		a.how = r.How.String()
		for _, alias := range a.Aliases {
			if alias.Name == r.Name {
				a.alias = alias
			}
		}
		e.answers = append(e.answers, a)
	}
	if len(text) > anycode.MaxText {
		return e, nil
	}
	candidates := []string{number, text}
	if len(e.answers) > 0 { // of which the text may name the type
		candidates = append(candidates, e.answers[0].Code.Number())
	}
	for _, candidate := range candidates {
		if e.others == nil {
			e.others = neighbour.OfNumber(candidate, in, e.Known())
		}
	}
	if e.Known() {
		return e, nil
	}
	if len(e.answers) == 0 {
		if e.owner = neighbour.OfName(text); e.owner == "" {
			e.nearest = anycode.Nearest(text, in)
		}
	}
	return e, nil
}

// ExitStatus explains the exit status of macOS's security(1): a number from 0 to 255. The
// error says that it is none.
func ExitStatus(text string) (Explanation, error) {
	e := Explanation{input: text, exit: true}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > 255 {
		return e, fmt.Errorf("%s: want a number from 0 to 255", text)
	}
	for _, c := range osstatus.FromExitStatus(n) {
		a, err := newAnswer(anycode.Code{Vocabulary: secstatus.OSStatus, Value: uint64(c.Status)})
		if err != nil {
			return e, err
		}
		a.how = c.Reason.String()
		e.answers = append(e.answers, a)
	}
	return e, nil
}

func newAnswer(c anycode.Code) (answer, error) {
	a := answer{Info: c.Info()}
	a.modules = neighbour.Meanings(a.Name)
	for to := range secstatus.Vocabularies() {
		if to == c.Vocabulary {
			continue
		}
		value, fidelity, err := conv.Convert(c.Vocabulary, c.Value, to)
		if err != nil {
			return a, err
		}
		reason, err := conv.Explain(c.Vocabulary, c.Value, to)
		if err != nil {
			return a, err
		}
		a.conversions = append(a.conversions, conversion{anycode.Code{Vocabulary: to, Value: value}, fidelity, reason})
	}
	return a, nil
}

// Answers reports whether a text stands for something that can be explained.
func Answers(text string) bool {
	e, err := Code(text, 0)
	return err == nil && (len(e.answers) > 0 || e.constant != "")
}

// First is the likeliest code that the input stands for. It must be known to be one.
func (e Explanation) First() anycode.Code { return e.answers[0].Code }

// Page is where the page of the likeliest code stands below the address of the site, or
// "" if it has none: a value without a name, or a constant that is not a code.
func (e Explanation) Page() string {
	if len(e.answers) == 0 || e.answers[0].Name == "" {
		return ""
	}
	c := e.answers[0].Code
	return c.Vocabulary.String() + "/" + c.String() + ".html"
}
