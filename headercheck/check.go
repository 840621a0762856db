// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/suggest"
)

// A Check is one thing that can be wrong with a header. Its words are what
// "secstatus check --explain" prints.
type Check struct {
	Name     string
	Title    string // one line, no period
	Text     string // what is wrong, whom it hurts, which rule says so
	Before   string // an example that has the finding
	After    string // the same without
	Since    string // the version of secstatus that first had the check
	Severity Severity
	PKCS11   Severity // in that profile, where it is another
	// Many is what several findings are together, as in "12 constants that …"; "" where each
	// is to be read by itself. Errors may be told together if Harmless says so: a
	// reader of one knows what the others are.
	Many     string
	Harmless bool
	// Suppression says that the check is about the comments that accept findings.
	Suppression bool

	run func(*pass)
}

// The three ways in which two definitions of a macro can differ.
const (
	spacing  = "macro-spacing"
	spelling = "macro-spelling"
	value    = "macro-value"
)

// checks are all checks, as the contract lists them.
var checks = []*Check{
	macroSpacing, macroSpelling, macroValue, macroMissing, macroExtra,
	typedefUnguarded, typedefType, typeLayout, typeRedefined, rangeReserved, valueDuplicate, nameRetired,
	suppressionUnused, suppressionInvalid,
}

// vetChecks are all checks of a Vetter.
var vetChecks = []*Check{mixedCodes, notAStatus, lostFailure, invertedTest, suppressionUnused, suppressionInvalid}

// Checks are all checks of a [Checker].
func Checks() []Check { return copies(checks) }

func copies(checks []*Check) []Check {
	list := make([]Check, len(checks))
	for i, c := range checks {
		list[i] = *c
	}
	return list
}

// CheckNamed is the check of a name, whether a [Checker] or a [Vetter] has it.
func CheckNamed(name string) (Check, bool) {
	for _, list := range [][]*Check{checks, vetChecks} {
		if i := slices.IndexFunc(list, func(c *Check) bool { return c.Name == name }); i >= 0 {
			return *list[i], true
		}
	}
	return Check{}, false
}

// CheckFor is the check of a name, whether a [Checker] or a [Vetter] has it. The error says
// which was meant if there is none.
func CheckFor(name string) (Check, error) {
	c, ok := CheckNamed(name)
	if ok {
		return c, nil
	}
	return c, unknownCheck(name, slices.Concat(checks, vetChecks[:4]))
}

// unknownCheck says which check was meant by a name that no check of a list has.
func unknownCheck(name string, list []*Check) error {
	s := suggest.To(name)
	var names []string
	for _, c := range list {
		s.Try(c.Name)
		names = append(names, c.Name)
	}
	if s.Best() != "" {
		return fmt.Errorf("unknown check %q; did you mean %s?", name, s.Best())
	}
	return fmt.Errorf("unknown check %q; want one of %s", name, strings.Join(names, ", "))
}

// severity is how bad the check's findings are under a profile: for PKCS #11
// spelling is free, and names may be absent.
func (c *Check) severity(p Profile) Severity {
	if p == PKCS11 && c.PKCS11 != "" {
		return c.PKCS11
	}
	return c.Severity
}
