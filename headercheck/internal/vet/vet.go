// SPDX-License-Identifier: Apache-2.0

// Package vet finds misuse of status codes in C and C++ sources, from their tokens alone: it
// follows no includes, expands no macros and knows no types but those that it is told. What
// it cannot be sure of it does not say.
package vet

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// A Vocabulary is status codes, and the type of values that are such codes.
type Vocabulary struct {
	Name     string // "pkcs11"
	Type     string // "CK_RV"
	Success  string // "CKR_OK"
	Unsigned bool   // no value is below 0
	// Owns says whether a constant is one of the codes, by its name.
	Owns func(name string) bool
	// Code is the name of a value, or "".
	Code func(value int64) string
	// Value is that of a code, by its name.
	Value func(name string) (int64, bool)
}

// describes says what a value is: "CKR_OK", "no CKR_ code".
func (v *Vocabulary) describe(value int64) string {
	code := v.Code(value)
	switch {
	case code != "":
		return code
	case v.Unsigned && value < 0:
		return fmt.Sprintf("0x%X, which is no code", uint64(value))
	}
	return "no code of that type"
}

// A Family is constants of a library, by how their names begin.
type Family struct {
	Prefix string
	Title  string // "TEE_Result of GlobalPlatform"
	Other  *Vocabulary
}

// The rules, by the names of the checks of package headercheck that say what they find.
const (
	Mixed      = "mixed"
	NotAStatus = "not-a-status"
	Lost       = "lost"
	Inverted   = "inverted"
)

// A Misuse is what a rule found.
type Misuse struct {
	Rule    string
	Pos     cpp.Position
	Name    string // of the constant or variable that stands there
	Have    string // the statement or expression
	In      string // the function
	Message string
	Mild    bool // nothing goes wrong at run time
	There   cpp.Position
	About   string // what is at There, or ""
}

// A Vetter knows what to look for. It may be used by several goroutines.
type Vetter struct {
	Types    map[string]*Vocabulary // by the names of the types
	Families []Family

	// Words are what a source must have one of to be worth reading.
	words []string
}

// New returns a vetter.
func New(types map[string]*Vocabulary, families []Family) *Vetter {
	v := &Vetter{Types: types, Families: families}
	for name := range types {
		v.words = append(v.words, name)
	}
	slices.Sort(v.words)
	return v
}

// Concerns says whether a text mentions a type of status, or a code where no type is needed.
func (v *Vetter) Concerns(text string) bool {
	for _, w := range v.words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return strings.Contains(text, "PSA_ERROR_") && strings.Contains(text, "MBEDTLS_ERR_")
}

// Bounds on the work for one file.
const (
	maxVariants = 32
	maxWork     = 16 << 20 // tokens in all variants
	maxSteps    = 1 << 27
)

// tired says that a variant has taken more steps than are granted.
func (a *analysis) tired() bool { return a.steps > maxSteps }

// Vet returns the misuse in a source, in the order of places. An error says why it cannot be read.
func (v *Vetter) Vet(path, src string, plus bool) (*cpp.Source, []Misuse, error) {
	s, list, _, err := v.vet(path, src, plus)
	return s, list, err
}

// vet is Vet, and says how much work it was: tokens in all variants, and steps.
func (v *Vetter) vet(path, src string, plus bool) (source *cpp.Source, list []Misuse, work int, err error) {
	s, err := cpp.ReadSource(path, src, cpp.SourceRules(plus))
	if err != nil {
		return nil, nil, 0, err
	}
	f, at, wrong := plant(s)
	if wrong != "" {
		return nil, nil, 0, fmt.Errorf("%s: %s", s.File.Position(at), wrong)
	}
	r := &report{source: s, seen: map[place]bool{}}
	declared := map[string]*Vocabulary{}
	steps := 0
	for range maxVariants {
		parts, news := f.variant()
		if !news {
			break
		}
		t := newText(s, parts)
		if work += len(t.toks); work-steps > maxWork {
			break
		}
		v.variant(t, r, declared)
		steps += t.steps
		if work += t.steps; t.steps > maxSteps {
			return nil, nil, work, fmt.Errorf("%s: its expressions take more than %d steps to read", path, maxSteps)
		}
	}
	sort.SliceStable(r.list, func(i, j int) bool { return r.list[i].Pos.Offset < r.list[j].Pos.Offset }) // slices' brings 25 kB for the type
	return s, r.list, work, nil
}

type place struct {
	rule string
	off  int32
}

// A report collects misuse, each place once.
type report struct {
	source *cpp.Source
	seen   map[place]bool
	in     string // the function that is looked at
	list   []Misuse
}

func (r *report) add(off int32, m Misuse) {
	if at := (place{m.Rule, off}); !r.seen[at] {
		r.seen[at] = true
		m.Pos, m.In = r.source.File.Position(off), r.in
		r.list = append(r.list, m)
	}
}

// variant looks at one variant of a file.
func (v *Vetter) variant(t *text, r *report, declared map[string]*Vocabulary) {
	typeOf := func(name string) *Vocabulary { return v.Types[name] }
	functions := t.functions(typeOf, declared)
	for i := range functions {
		f := &functions[i]
		a := analysis{Vetter: v, text: t, report: r, f: f, declared: declared}
		if !a.interesting() {
			continue
		}
		r.in = f.name
		root, ok := t.statements(f.body)
		if !ok {
			continue
		}
		a.root = &root
		a.bind()
		a.walk(&root, nil, "")
		a.mixedInts()
		a.lost()
	}
}

// An analysis is of one function.
type analysis struct {
	*Vetter
	*text
	*report
	f        *function
	root     *node
	declared map[string]*Vocabulary
	vars     map[string]variable
	told     bool // that the function returns truth values alone

	truths   *bool           // what truthful has said
	returned map[string]bool // the variables that the function returns, once somebody has asked
}

// A variable is one of the function, or a parameter, whose name means nothing else in it.
type variable struct {
	voc     *Vocabulary
	pointer bool // to a status
	local   bool // the only one of its name, and gone when the function returns
}

// interesting says whether the function may have to do with statuses at all.
func (a *analysis) interesting() bool {
	if a.f.returns != nil {
		return true
	}
	for _, r := range []stretch{a.f.params, a.f.body} {
		for i := r.from; i < r.to; i++ {
			if t := &a.toks[i]; t.Kind == cpp.Ident && a.Types[t.Text] != nil {
				return true
			}
		}
	}
	return a.f.isInt
}

// whole is all tokens of the function, those of other variants too.
func (a *analysis) whole() []cpp.Token { return a.source.Tokens[a.f.from : a.f.to+1] }
