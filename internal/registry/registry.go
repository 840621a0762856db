// SPDX-License-Identifier: Apache-2.0

// Package registry reads and validates the facts under registry/. Only the
// generator and tests use it; the packages that users import carry generated
// tables.
package registry

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"github.com/pelletier/go-toml/v2"
)

// Kinds of a code and roots of the tree of conditions.
const (
	Success    = "success"
	Incomplete = "incomplete"
	Failure    = "failure"
)

// Unknown is the id of the condition of values that a vocabulary does not define.
const Unknown = "unknown"

// QualifiedSuccess is the id of the condition of successes that a vocabulary
// allows but does not define, such as a positive psa_status_t.
const QualifiedSuccess = "qualified-success"

// A Registry is everything under registry/, validated.
type Registry struct {
	Conditions   []Condition
	Vocabularies []*Vocabulary // by number
	Header       *Header       // of PKCS #11
	Functions    *Functions    // of PKCS #11
	Compat       *Header       // what headers of others add to it
	StandIns     []StandIn
	Overrules    []Overrule
	Fallbacks    []Fallback
	NewAdvices   []NewAdvice
	SeenIns      []SeenIn
	Judgements   []Judgement
	Annotate     Annotate
	Neighbours   []Neighbour
	Meanings     []Meaning
	Search       Search

	byID map[string]*Condition // made by prepare, as what is below in Vocabulary
}

// A Condition is one row of conditions.toml.
type Condition struct {
	ID         string   `toml:"id"`
	Parent     string   `toml:"parent"`
	Go         string   `toml:"go"`
	Definition string   `toml:"definition"`
	Matches    []string `toml:"matches"`
	Catchall   bool     `toml:"catchall"` // its codes cannot stand for each other
	Advice     string   `toml:"advice"`   // one of Advices; "": the parent's
	Why        string   `toml:"why"`
	HTTP       int      `toml:"http"` // 0: the parent's, with the two below
	GRPC       string   `toml:"grpc"` // one of GRPCCodes
	StatusWhy  string   `toml:"status_why"`
}

// A StandIn is a row of conversions.toml: a code that stands in for a condition that
// no code of its vocabulary has.
type StandIn struct {
	Condition string `toml:"condition"`
	Code      string `toml:"code"`
	Reason    string `toml:"reason"`
}

// An Overrule is a row of conversions.toml: a code that becomes another than its
// condition would have it.
type Overrule struct {
	From   string `toml:"from"`
	To     string `toml:"to"`
	Reason string `toml:"reason"`
}

// A Fallback is a row of conversions.toml: codes of a condition, or of one below it, for
// which the vocabularies have nothing of their own, become the generic failure there, and why.
type Fallback struct {
	Condition string   `toml:"condition"`
	To        []string `toml:"to"`
	Reason    string   `toml:"reason"`
}

// A NewAdvice is a row of conversions.toml: why a conversion changes what a caller is
// advised to do.
type NewAdvice struct {
	From   string   `toml:"from"` // a code or a condition
	To     []string `toml:"to"`   // codes
	Reason string   `toml:"reason"`
}

// A SeenIn is a row of conversions.toml: what a program that ships makes of codes.
type SeenIn struct {
	Project   string      `toml:"project"`
	File      string      `toml:"file"`
	Function  string      `toml:"function"`
	Commit    string      `toml:"commit"`
	Codes     [][2]string `toml:"codes"`
	Others    string      `toml:"others"`     // what it makes of all others; "": not known
	OthersWhy string      `toml:"others_why"` // what there is to say of that
	Differs   []Differs   `toml:"differs"`
}

// Differs says why a code becomes something else here.
type Differs struct {
	From string `toml:"from"`
	Why  string `toml:"why"`
}

// A Vocabulary is one file of codes.
type Vocabulary struct {
	File string `toml:"-"` // psa.toml

	ID       string   `toml:"vocabulary"`
	Number   int      `toml:"number"` // its place among the vocabularies, counted from 1
	Title    string   `toml:"title"`
	CType    string   `toml:"ctype"`
	C        string   `toml:"c"`       // within C names: secstatus_psa_from_ckr
	Go       string   `toml:"go"`      // within Go names: PSAToPKCS11
	Package  string   `toml:"package"` // the Go package
	Type     string   `toml:"type"`    // the type of the codes in it
	Bits     int      `toml:"bits"`    // of that type
	Signed   bool     `toml:"signed"`
	From     []string `toml:"from"`     // the types in Go of what C returns; none: it is not C that returns it
	Prefix   string   `toml:"prefix"`   // of most names, which Go names leave out
	Prefixes []string `toml:"prefixes"` // of all names, if there are several
	Omitted  []string `toml:"omitted"`  // the prefixes that people leave out, a longer one before its beginning
	Strip    []string `toml:"strip"`    // the prefixes that names in Go leave out; the first that fits
	Order    string   `toml:"order"`    // of the rows: ascending or descending
	Fallback string   `toml:"fallback"` // the generic failure
	Blind    string   `toml:"blind"`    // what all failures of decryption are folded into
	BlindWhy string   `toml:"blind_why"`
	Example  string   `toml:"example"`  // a code to show in documentation
	Nameless int64    `toml:"nameless"` // a value without a name, likewise

	SinceNote string `toml:"since_note"` // what to know of since
	Brief     bool   `toml:"brief"`      // the summary alone may do, and versions are not known

	Aparts []Apart `toml:"apart"`

	Precedence       []Precedence      `toml:"precedence"`
	PrecedenceGroups []PrecedenceGroup `toml:"precedence_group"`
	Ranges           []Range           `toml:"range"`
	Codes            []Code            `toml:"code"`
	Lineages         []Lineage         `toml:"lineage"`
	Dropped          []Dropped         `toml:"dropped"`

	byName  map[string]*Code
	byPSA   map[string]*Code   // by the name of the PSA code that means the same
	stands  map[string][]*Code // for a condition: the candidates
	twinned map[string]*Code   // by the name of a code of another vocabulary
}

// An Apart is a part of a vocabulary whose codes speak for it alone: a service, or a
// stretch of values. None of them stands for its condition, and only a row of
// conversions.toml, or a twin, makes one the result of a conversion.
type Apart struct {
	Service string `toml:"service"`
	Min     *int64 `toml:"min"`
	Max     *int64 `toml:"max"`
	Reason  string `toml:"reason"`
}

// A Code is one status code.
type Code struct {
	Name           string   `toml:"name"`
	Value          int64    `toml:"value"`
	Go             string   `toml:"go"`
	Kind           string   `toml:"kind"`
	Condition      string   `toml:"condition"`
	Representative *bool    `toml:"representative"` // of its condition; nil: if it is the only code
	Twins          []string `toml:"twin"`           // codes of other vocabularies that say the very thing
	Header         string   `toml:"header"`
	Since          string   `toml:"since"`
	Withdrawn      string   `toml:"withdrawn"`
	Section        string   `toml:"section"`
	Source         string   `toml:"source"`
	Summary        string   `toml:"summary"`
	Guidance       string   `toml:"guidance"`
	Note           string   `toml:"note"` // where the published text says something else
	Transient      bool     `toml:"transient"`

	PSA string `toml:"psa"` // the PSA code that means the same, and says what it means

	Advice    string `toml:"advice"` // one of Advices; "": the condition's
	AdviceWhy string `toml:"advice_why"`

	Service string `toml:"service"` // the part of the system that defines it
	Group   string `toml:"group"`   // how its documentation groups it

	OnlyFrom     []string `toml:"only_from"`
	OnlyFromNote string   `toml:"only_from_note"`
	NeverFrom    []string `toml:"never_from"`
	MayFrom      []string `toml:"may_from"`

	Instead []Instead `toml:"instead"`
	Aliases []Alias   `toml:"alias"`
}

// Instead says when a code is the wrong one, and which is right.
type Instead struct {
	When string   `toml:"when"`
	Use  []string `toml:"use"`
}

// An Alias is another name of a code.
type Alias struct {
	Name    string `toml:"name"`
	Kind    string `toml:"kind"` // one of AliasKinds
	Source  string `toml:"source"`
	Service string `toml:"service"` // whose name it is, if not that of the code's own
}

// Advices are what a caller can do about a condition.
var Advices = []string{"give-up", "proceed", "continue", "retry", "retry-later", "authenticate", "reopen-session", "ask-user", "fix-call", "free", "stop"}

// GRPCCodes are the names of google.rpc.Code, by number.
var GRPCCodes = []string{"OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED",
	"RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"}

// AliasKinds are the kinds of aliases: a name that was, a misspelling, or a second
// name in use.
var AliasKinds = []string{"old", "spelling", "second"}

// A Range says who may define the values in it.
type Range struct {
	Go      string `toml:"go"`
	Min     int64  `toml:"min"`
	Max     *int64 `toml:"max"` // nil: as far as the type goes
	Kind    string `toml:"kind"`
	Title   string `toml:"title"`
	Owner   string `toml:"owner"`
	Summary string `toml:"summary"`
	Source  string `toml:"source"`
}

// A Precedence lists codes of which an earlier one is returned where a later one
// would apply as well.
type Precedence struct {
	Order  []string `toml:"order"`
	Source string   `toml:"source"`
	Note   string   `toml:"note"`
}

// A PrecedenceGroup names a section of the specification whose codes outrank
// those of the sections after it.
type PrecedenceGroup struct {
	Section string `toml:"section"`
	Title   string `toml:"title"`
	Source  string `toml:"source"`
}

// A Lineage is a family of headers that gives some names other values.
type Lineage struct {
	ID     string        `toml:"id"`
	Title  string        `toml:"title"`
	Note   string        `toml:"note"`
	Source string        `toml:"source"`
	Codes  []LineageCode `toml:"code"`
}

// A Dropped code is one of an old version that today's do not have.
type Dropped struct {
	Name   string `toml:"name"`
	Value  int64  `toml:"value"`
	Since  string `toml:"since"` // the version that brought it
	Until  string `toml:"until"` // the version that dropped it
	Source string `toml:"source"`
}

// A LineageCode is a name with the value that a lineage gives it.
type LineageCode struct {
	Name  string `toml:"name"`
	Value int64  `toml:"value"`
}

// Files that are no vocabulary's.
const (
	conditionsFile  = "conditions.toml"
	conversionsFile = "conversions.toml"
)

// vocabularyFiles lists the files of vocabularies: all but the others, and those for
// which there are headers in any case.
func vocabularyFiles(fsys fs.FS) ([]string, error) {
	files, err := fs.Glob(fsys, "*.toml")
	if err != nil {
		return nil, err
	}
	others := []string{conditionsFile, conversionsFile, HeaderFile, FunctionsFile, CompatFile, annotateFile, neighboursFile, searchFile}
	files = slices.DeleteFunc(files, func(file string) bool { return slices.Contains(others, file) })
	for _, file := range []string{"pkcs11.toml", "psa.toml"} {
		if !slices.Contains(files, file) {
			files = append(files, file)
		}
	}
	return files, nil
}

// Load reads the registry from fsys and validates it. The error joins one
// [Problem] for everything that is wrong.
func Load(fsys fs.FS) (*Registry, error) {
	r := new(Registry)
	var problems []error

	var conditions struct {
		Condition []Condition `toml:"condition"`
	}
	problems = append(problems, decode(fsys, conditionsFile, &conditions))
	r.Conditions = conditions.Condition

	var conversions struct {
		StandIn   []StandIn   `toml:"stand_in"`
		Overrule  []Overrule  `toml:"overrule"`
		Fallback  []Fallback  `toml:"fallback"`
		NewAdvice []NewAdvice `toml:"new_advice"`
		SeenIn    []SeenIn    `toml:"seen_in"`
	}
	problems = append(problems, decode(fsys, conversionsFile, &conversions))
	r.StandIns, r.Overrules, r.Fallbacks = conversions.StandIn, conversions.Overrule, conversions.Fallback
	r.NewAdvices, r.SeenIns = conversions.NewAdvice, conversions.SeenIn

	files, err := vocabularyFiles(fsys)
	problems = append(problems, err)
	for _, file := range files {
		v := &Vocabulary{File: file}
		problems = append(problems, decode(fsys, file, v))
		r.Vocabularies = append(r.Vocabularies, v)
	}
	slices.SortStableFunc(r.Vocabularies, func(a, b *Vocabulary) int { return cmp.Compare(a.Number, b.Number) })
	problems = append(problems, r.readJudgements(fsys))
	problems = append(problems, r.readAnnotate(fsys), r.readNeighbours(fsys), r.readSearch(fsys))
	r.Header = new(Header)
	problems = append(problems, decode(fsys, HeaderFile, r.Header))
	r.Compat = new(Header)
	problems = append(problems, decode(fsys, CompatFile, r.Compat))
	r.Functions = new(Functions)
	problems = append(problems, decode(fsys, FunctionsFile, r.Functions))
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	r.takeOver()
	r.prepare()
	if err := r.validate(); err != nil {
		return nil, err
	}
	return r, nil
}

// takeOver gives the codes that name a PSA code what that one says.
func (r *Registry) takeOver() {
	psa := r.Vocabulary("psa")
	for _, v := range r.Vocabularies {
		for i := range v.Codes {
			c := &v.Codes[i]
			if from := psa.Code(c.PSA); from != nil {
				c.Kind, c.Condition, c.Summary, c.Transient = from.Kind, from.Condition, from.Summary, from.Transient
				if c.Advice == "" {
					c.Advice, c.AdviceWhy = from.Advice, from.AdviceWhy
				}
				c.Guidance = "As " + from.Name + ": " + from.Guidance
			}
		}
	}
}

// prepare makes the maps by which look-ups are quick. Of several rows that are of one name,
// which the validator rejects, the first counts.
func (r *Registry) prepare() {
	r.byID = map[string]*Condition{}
	for i := range slices.Backward(r.Conditions) {
		r.byID[r.Conditions[i].ID] = &r.Conditions[i]
	}
	for _, v := range r.Vocabularies {
		v.byName, v.byPSA, v.twinned = map[string]*Code{}, map[string]*Code{}, map[string]*Code{}
		for i := range slices.Backward(v.Codes) {
			c := &v.Codes[i]
			v.byName[c.Name] = c
			v.byPSA[c.PSA] = c
			for _, twin := range c.Twins {
				v.twinned[twin] = c
			}
		}
		delete(v.byPSA, "")
		v.stands = map[string][]*Code{}
		for i := range v.Codes {
			c := &v.Codes[i]
			if c.Withdrawn == "" && (c.Representative == nil || *c.Representative) && v.apart(c) == nil {
				v.stands[c.Condition] = append(v.stands[c.Condition], c)
			}
		}
	}
}

func decode(fsys fs.FS, file string, into any) error {
	text, err := fs.ReadFile(fsys, file)
	if err != nil {
		return Problem{File: file, Reason: err.Error()}
	}
	err = toml.NewDecoder(bytes.NewReader(text)).DisallowUnknownFields().Decode(into)
	var strict *toml.StrictMissingError
	var syntax *toml.DecodeError
	switch {
	case errors.As(err, &strict):
		line, _ := strict.Errors[0].Position()
		return Problem{File: file, Row: fmt.Sprintf("line %d", line), Reason: fmt.Sprintf("key %v has no meaning here", strict.Errors[0].Key())}
	case errors.As(err, &syntax):
		line, _ := syntax.Position()
		return Problem{File: file, Row: fmt.Sprintf("line %d", line), Reason: syntax.Error()}
	case err != nil:
		return Problem{File: file, Reason: err.Error()}
	}
	return nil
}

// Vocabulary returns the vocabulary with the given id, such as "psa"; it panics
// if there is none, as ids are written in the generator's source.
func (r *Registry) Vocabulary(id string) *Vocabulary {
	for _, v := range r.Vocabularies {
		if v.ID == id {
			return v
		}
	}
	panic("registry: no vocabulary " + id)
}

// Code returns the code of that name, or nil.
func (v *Vocabulary) Code(name string) *Code {
	if v.byName != nil {
		return v.byName[name]
	}
	for i := range v.Codes {
		if v.Codes[i].Name == name {
			return &v.Codes[i]
		}
	}
	return nil
}

// GoInteger returns the Go type that the vocabulary's type rests on.
func (v *Vocabulary) GoInteger() string {
	if v.Signed {
		return fmt.Sprintf("int%d", v.Bits)
	}
	return fmt.Sprintf("uint%d", v.Bits)
}

// CResult is the type by which a function in C returns a code.
func (v *Vocabulary) CResult() string {
	if v.CType == "CK_RV" {
		return "unsigned long"
	}
	return v.GoInteger() + "_t"
}

// CParam is the type by which a function in C takes a code. It is wider than a
// ResponseStatus, so that no failure is cut to 0 on its way in.
func (v *Vocabulary) CParam() string {
	if v.Bits == 16 {
		return "uint32_t"
	}
	return v.CResult()
}

// OpenSuccess reports whether a value without a row can be a success.
func (v *Vocabulary) OpenSuccess() bool { return v.openSuccess() != nil }

// OpenSuccessSource returns the source for that, or "".
func (v *Vocabulary) OpenSuccessSource() string {
	if r := v.openSuccess(); r != nil {
		return r.Source
	}
	return ""
}

// openSuccess returns the range of successes that have no row, or nil.
func (v *Vocabulary) openSuccess() *Range {
	for i, r := range v.Ranges {
		if r.Kind == Success && (r.Max == nil || *r.Max > r.Min) {
			return &v.Ranges[i]
		}
	}
	return nil
}

// Functions reports whether the vocabulary says which functions return a code.
func (v *Vocabulary) Functions() bool {
	return slices.ContainsFunc(v.Codes, func(c Code) bool { return len(c.OnlyFrom)+len(c.NeverFrom)+len(c.MayFrom) > 0 })
}

// Outranks lists the names that the code of that name outranks in one of the
// vocabulary's precedence rows.
func (v *Vocabulary) Outranks(name string) []string {
	var out []string
	for _, p := range v.Precedence {
		for i, n := range p.Order {
			if n != name {
				continue
			}
			for _, lower := range p.Order[i+1:] {
				if !slices.Contains(out, lower) {
					out = append(out, lower)
				}
			}
		}
	}
	return out
}

// Condition returns the condition with that id, or nil.
func (r *Registry) Condition(id string) *Condition {
	if r.byID != nil {
		return r.byID[id]
	}
	for i := range r.Conditions {
		if r.Conditions[i].ID == id {
			return &r.Conditions[i]
		}
	}
	return nil
}

// Path lists the ids from the condition up to its root.
func (r *Registry) Path(id string) []string {
	var path []string
	for c := r.Condition(id); c != nil; c = r.Condition(c.Parent) {
		path = append(path, c.ID)
	}
	return path
}
