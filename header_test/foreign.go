// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"fmt"
	"regexp"
	"slices"
)

// A foreign header is one that is not ours.
type foreign struct {
	title      string   // for people
	include    string   // for #include
	flags      []string // the folders it needs
	check      string   // column for whether it is clean alone
	references []reference
	// pedantic asks also whether a typedef is repeated in C90 and C99, which
	// gcc allows unless told to be pedantic. No compiler says so of a header in
	// a system folder.
	pedantic bool
}

// A reference is one of our headers, to be compiled with a foreign one.
type reference struct {
	check   string         // column
	header  string         // for #include
	use     string         // what follows both headers
	defines *regexp.Regexp // what a foreign header defines for this to matter; nil: always
}

// compile compiles the header in every dialect: alone, and with the references,
// in both orders. Where it gives a diagnostic alone, with no reference in sight,
// it is unusable, and nothing is said about the two together.
func (h foreign) compile(ctx context.Context, r *runner, c *compiler) []result {
	var results []result
	for _, std := range c.sweep {
		folders := slices.Concat(h.flags, []string{"-I", includeFolder, "-I", copiesFolder})
		alone := compilation{compiler: c, dialect: std, source: includes(h.include),
			flags: slices.Concat(c.redefinition(), folders)}
		res := alone.judge(r.compile(ctx, alone), h.check, h.title)
		res.unusable, res.failed = res.failed, false
		results = append(results, res)
		if res.unusable {
			continue
		}
		units := []compilation{alone}
		if h.pedantic && (std == "c90" || std == "c99") {
			strict := alone
			strict.flags = slices.Concat([]string{"-pedantic-errors"}, folders)
			if r.compile(ctx, strict).clean {
				units = append(units, strict)
			}
		}
		for _, ref := range h.references {
			if ref.defines != nil && !ref.defines.MatchString(h.preprocessed(ctx, r, alone)) {
				continue
			}
			for _, unit := range units {
				some := h.beside(ctx, r, unit, ref)
				results = append(results, some...)
				if slices.ContainsFunc(some, func(res result) bool { return res.failed }) {
					break
				}
			}
		}
	}
	return results
}

// beside compiles the header with a reference in both orders.
func (h foreign) beside(ctx context.Context, r *runner, unit compilation, ref reference) []result {
	var results []result
	for _, o := range []order{referenceFirst, headerFirst} {
		unit.source = inOrder(o, h.include, ref.header) + ref.use
		results = append(results, unit.judge(r.compile(ctx, unit), ref.check, fmt.Sprintf("%s, %s", h.title, o)))
	}
	return results
}

// preprocessed returns what is left of the header after preprocessing, and the
// macros it defines.
func (h foreign) preprocessed(ctx context.Context, r *runner, unit compilation) string {
	unit.mode = []string{"-E", "-dD"}
	return r.compile(ctx, unit).output
}
