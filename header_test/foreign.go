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
	// gcc allows unless told to be pedantic. No compiler reports it for a header in
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

// compile compiles the header in a dialect: alone, and with the references, in both orders.
// Where it gives a diagnostic alone, with no reference in sight, it is unusable, and nothing
// is said about the two together.
//
// References define nothing that other references define, so that one unit has all of
// them; and a header alone is the beginning of the unit in which it comes first.
func (h foreign) compile(ctx context.Context, r *runner, c *compiler, std string) []result {
	folders := slices.Concat(h.flags, []string{"-I", includeFolder, "-I", copiesFolder})
	alone := compilation{compiler: c, dialect: std, source: includes(h.include),
		flags: slices.Concat(c.redefinition(), c.unlimited(), folders)}
	refs := h.concerned(ctx, r, alone)
	beside, clean := h.beside(ctx, r, alone, refs)
	res := result{compiler: c, dialect: std, check: h.check, title: h.title}
	if !clean {
		res = alone.judge(r.compile(ctx, alone), h.check, h.title)
		res.unusable, res.failed = res.failed, false
	}
	if res.unusable {
		return []result{res}
	}
	results := append([]result{res}, beside...)
	if !h.pedantic || std != "c90" && std != "c99" {
		return results
	}
	refs = slices.DeleteFunc(refs, func(ref reference) bool { // what has failed need not fail again
		return slices.ContainsFunc(beside, func(res result) bool { return res.failed && res.check == ref.check })
	})
	strict := alone
	strict.flags = slices.Concat([]string{"-pedantic-errors"}, c.unlimited(), folders)
	besideStrict, clean := h.beside(ctx, r, strict, refs)
	if clean || r.compile(ctx, strict).clean {
		results = append(results, besideStrict...)
	}
	return results
}

// concerned are the references that matter for what the header defines.
func (h foreign) concerned(ctx context.Context, r *runner, unit compilation) (refs []reference) {
	text := ""
	for _, ref := range h.references {
		if ref.defines != nil && text == "" {
			unit.mode = []string{"-E", "-dD"}
			text = r.compile(ctx, unit).output
		}
		if ref.defines == nil || ref.defines.MatchString(text) {
			refs = append(refs, ref)
		}
	}
	return refs
}

// beside compiles the header with the references in both orders. clean says that the
// compiler was silent about a unit that begins with the header.
func (h foreign) beside(ctx context.Context, r *runner, unit compilation, refs []reference) (results []result, clean bool) {
	for _, o := range []order{referenceFirst, headerFirst} {
		source := func(refs ...reference) string {
			var headers []string
			var uses string
			for _, ref := range refs {
				headers = append(headers, ref.header)
				uses += ref.use
			}
			return inOrder(o, h.include, headers...) + uses
		}
		all := unit
		all.source = source(refs...)
		out := outcome{}
		if len(refs) > 0 && (!r.apart || len(refs) == 1) {
			out = r.compile(ctx, all)
		}
		clean = out.clean && !r.apart
		for _, ref := range refs {
			one, said := unit, out
			one.source = source(ref)
			if !out.clean && len(refs) > 1 {
				said = r.compile(ctx, one)
			}
			results = append(results, one.judge(said, ref.check, fmt.Sprintf("%s, %s", h.title, o)))
		}
	}
	return results, clean
}
