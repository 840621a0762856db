// SPDX-License-Identifier: Apache-2.0

// Package registry reads and validates the facts under registry/. Only the
// generator and tests use it; the packages that users import carry generated
// tables.
package registry

import (
	"bytes"
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
	Vocabularies []*Vocabulary // in the order of [Files]
	Header       *Header
	Overrules    []Conversion
	Fallbacks    []Conversion
}

// A Condition is one row of conditions.toml.
type Condition struct {
	ID         string   `toml:"id"`
	Parent     string   `toml:"parent"`
	Go         string   `toml:"go"`
	Definition string   `toml:"definition"`
	Matches    []string `toml:"matches"`
	Catchall   bool     `toml:"catchall"` // its codes cannot stand for each other
}

// A Conversion is one row of conversions.toml.
type Conversion struct {
	From   string `toml:"from"`
	To     string `toml:"to"`
	Reason string `toml:"reason"`
}

// A Vocabulary is one file of codes.
type Vocabulary struct {
	File string `toml:"-"` // psa.toml

	ID       string `toml:"vocabulary"`
	Title    string `toml:"title"`
	CType    string `toml:"ctype"`
	Go       string `toml:"go"`      // within Go names: PSAToPKCS11
	Package  string `toml:"package"` // the Go package
	Type     string `toml:"type"`    // the type of the codes in it
	Bits     int    `toml:"bits"`    // of that type
	Signed   bool   `toml:"signed"`
	Prefix   string `toml:"prefix"`
	Order    string `toml:"order"`    // of the rows: ascending or descending
	Fallback string `toml:"fallback"` // the generic failure

	Precedence       []Precedence      `toml:"precedence"`
	PrecedenceGroups []PrecedenceGroup `toml:"precedence_group"`
	Ranges           []Range           `toml:"range"`
	Codes            []Code            `toml:"code"`
	Lineages         []Lineage         `toml:"lineage"`
}

// A Code is one status code.
type Code struct {
	Name           string `toml:"name"`
	Value          int64  `toml:"value"`
	Go             string `toml:"go"`
	Kind           string `toml:"kind"`
	Condition      string `toml:"condition"`
	Representative bool   `toml:"representative"` // of its condition, where several codes share it
	Header         string `toml:"header"`
	Since          string `toml:"since"`
	Withdrawn      string `toml:"withdrawn"`
	Section        string `toml:"section"`
	Source         string `toml:"source"`
	Summary        string `toml:"summary"`
	Guidance       string `toml:"guidance"`
	Transient      bool   `toml:"transient"`

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
	Name   string `toml:"name"`
	Kind   string `toml:"kind"` // old or spelling
	Source string `toml:"source"`
}

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

// A LineageCode is a name with the value that a lineage gives it.
type LineageCode struct {
	Name  string `toml:"name"`
	Value int64  `toml:"value"`
}

// Files are the vocabularies' files, in the order in which the project names them.
var Files = []string{"psa.toml", "pkcs11.toml"}

// Load reads the registry from fsys and validates it. The error joins one
// [Problem] for everything that is wrong.
func Load(fsys fs.FS) (*Registry, error) {
	r := new(Registry)
	var problems []error

	var conditions struct {
		Condition []Condition `toml:"condition"`
	}
	problems = append(problems, decode(fsys, "conditions.toml", &conditions))
	r.Conditions = conditions.Condition

	var conversions struct {
		Overrule []Conversion `toml:"overrule"`
		Fallback []Conversion `toml:"fallback"`
	}
	problems = append(problems, decode(fsys, "conversions.toml", &conversions))
	r.Overrules, r.Fallbacks = conversions.Overrule, conversions.Fallback

	for _, file := range Files {
		v := &Vocabulary{File: file}
		problems = append(problems, decode(fsys, file, v))
		r.Vocabularies = append(r.Vocabularies, v)
	}
	r.Header = new(Header)
	problems = append(problems, decode(fsys, HeaderFile, r.Header))
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	if err := r.validate(); err != nil {
		return nil, err
	}
	return r, nil
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

// OpenSuccess reports whether a value without a row can be a success.
func (v *Vocabulary) OpenSuccess() bool {
	return slices.ContainsFunc(v.Ranges, func(r Range) bool {
		return r.Kind == Success && (r.Max == nil || *r.Max > r.Min)
	})
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
