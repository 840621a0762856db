// SPDX-License-Identifier: Apache-2.0

// Package headercheck says whether C headers can share a translation unit with
// a reference header of status codes, and if not, why.
//
// The C standard defines what a conflict is: ISO C11 6.10.3p2 lets a macro be
// defined again only with the same tokens, in the same spelling, with white
// space between the same tokens. The package builds the two translation units,
// reference first and header first, by evaluating every directive; it honours
// #undef, include guards, conditionals and push_macro, and needs no compiler.
// Only the reference's own include guard is left out, so that a header under
// the same guard can be compared with it.
//
// A [Vetter] finds the misuse of status codes in C and C++ sources, from their tokens alone.
//
// Findings are data, and so is a header that cannot be read. An error from this
// package means that the job itself makes no sense.
package headercheck

import (
	"fmt"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// Severity is how bad a finding is.
type Severity string

// The severities.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note"
)

// Order is an order of including the reference and the header. For a finding between
// two headers that were given it names both: "a.h before b.h".
type Order string

// The orders.
const (
	ReferenceFirst Order = "reference-first"
	HeaderFirst    Order = "header-first"
)

// Verdict is the sum of a header's findings.
type Verdict string

// The verdicts. Conflict means that a finding is an error.
const (
	Compatible Verdict = "compatible"
	Conflict   Verdict = "conflict"
	Unreadable Verdict = "unreadable"
)

// Position is a place in a file as it is on disk. Lines and columns count from
// 1, columns in bytes.
type Position struct {
	File   string
	Line   int
	Column int
}

func (p Position) String() string { return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column) }

func position(p cpp.Position) Position { return Position{p.Path, p.Line, p.Column} }

// A Finding is one thing that a check found.
type Finding struct {
	Check    string
	Severity Severity
	Name     string   // of the macro or type
	Pos      Position // of the name
	Spot     Position // of what is wrong: the white space, the token; often Pos
	Orders   []Order  // in which C forbids it; empty where no order is to blame
	Have     string
	Want     string
	Function string // in which a Vetter found it
	Message  string
	Related  *Related
	// Suppressed says who has accepted the finding; nil if nobody has.
	Suppressed *Suppression

	fix     *edit
	profile Profile  // by which it is found
	targets []string // on which it is found, if it was looked for on all
	resized bool     // of a type: its size is another, too
}

// Related is another place that a finding speaks of.
type Related struct {
	Pos     Position
	Message string
}

// A Report is what is known of one header.
type Report struct {
	Path    string
	Verdict Verdict
	// Err says why a header is Unreadable, or which includes are missing from
	// one that was checked all the same.
	Err      string
	Missing  []Missing
	Findings []Finding
	// Elsewhere is how many findings [Once] has left to other reports.
	Elsewhere int

	file    *cpp.File
	ran     []string // names of the checks that looked at it
	defines []*cpp.Macro
	// documents says that the header is documentation, and no source.
	documents bool
	more      bool      // findings than are kept
	claims    bool      // to be the reference header
	part      bool      // it says that it is a part of one of wholes
	includes  []string  // the paths of what it includes, but for the system's
	wholes    []*Report // the headers in which it is judged, if it is a part of them
}

// Source is the header as it was read: its path as findings have it, and its text. There
// is none if it is Unreadable.
func (r Report) Source() (path, text string, ok bool) {
	if r.file == nil {
		return "", "", false
	}
	return r.file.Path, r.file.Source(), true
}

// Missing is an include that was not found.
type Missing struct {
	Name string // with its quotes or brackets
	From Position
}
